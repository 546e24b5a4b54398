/**
 * Places that pay guides and people name: `canonical name | country | other spellings | area`, the area
 * being the metropolis that it lies in. A line a place; add one here
 * when a guide or a question names a place that is not known. Spellings are lower case, without accents or punctuation.
 */
export const PLACES = `
San Francisco | US | sf, san fran, sfo, frisco, san fransisco, sanfran, sf ca | Bay Area
South San Francisco | US | ssf | Bay Area
Bay Area | US | sf bay area, san francisco bay area, silicon valley, greater bay area
San Jose | US | sj | Bay Area
Santa Clara | US |  | Bay Area
Palo Alto | US |  | Bay Area
Sunnyvale | US |  | Bay Area
Mountain View | US | mtv | Bay Area
Menlo Park | US | mpk | Bay Area
Cupertino | US |  | Bay Area
Redwood City | US |  | Bay Area
San Mateo | US |  | Bay Area
San Carlos | US |  | Bay Area
Foster City | US |  | Bay Area
Fremont | US |  | Bay Area
Newark | US |  | Bay Area
Milpitas | US |  | Bay Area
Pleasanton | US |  | Bay Area
Oakland | US |  | Bay Area
Carpinteria | US |
Los Angeles | US | la, lax, l a
Santa Monica | US |  | Los Angeles
Burbank | US |  | Los Angeles
Glendale | US |  | Los Angeles
Hawthorne | US |  | Los Angeles
Redondo Beach | US |  | Los Angeles
Irvine | US |
Costa Mesa | US |
San Diego | US | sd
New York | US | nyc, ny, new york city, new york ny, manhattan, big apple, nyc hq, nueva york, nova york, nova iorque, nowy jork
Brooklyn | US |  | New York
Jersey City | US |  | New York
New Jersey | US | nj | New York
Roseland | US |  | New York
East Setauket | US | long island
Purchase | US |
Rochester | US |
Stamford | US |
Greenwich | US |
Westport | US |
Wilton | US |
Boston | US | bos
Cambridge MA | US | cambridge massachusetts | Boston
Cambridge | GB | cambridge uk, cambridge england
Somerville | US |  | Boston
Newton | US |  | Boston
Waltham | US |  | Boston
Westford | US |  | Boston
Philadelphia | US | philly
Malvern | US |  | Philadelphia
Center Valley | US |
Pittsburgh | US |
Washington DC | US | washington, dc, washington d c, dmv
Arlington | US |  | Washington DC
McLean | US |  | Washington DC
Falls Church | US |  | Washington DC
Columbia | US |  | Washington DC
Baltimore | US |
Durham | US |
Cary | US |
Charlotte | US |
Atlanta | US | atl
Alpharetta | US |  | Atlanta
Miami | US |
Orlando | US |
Plantation | US |
Jacksonville | US |
Melbourne FL | US | melbourne florida
Huntsville | US |
Chicago | US | chi, ord
Detroit | US |
Minneapolis | US |
Minnetonka | US |  | Minneapolis
Eden Prairie | US |  | Minneapolis
Brookfield | US |
Verona | US |
Indianapolis | US | indy
Kansas City | US |
Bentonville | US |
Ames | US |
Dallas | US | dfw
Fort Worth | US |  | Dallas
Westlake | US |  | Dallas
Austin | US | atx, aus
Houston | US |
Starbase | US |
Denver | US |
Salt Lake City | US | slc
American Fork | US |  | Salt Lake City
Bozeman | US |
Boise | US |
Phoenix | US | phx
Scottsdale | US |  | Phoenix
Seattle | US | sea
Bellevue | US |  | Seattle
Kirkland | US |  | Seattle
Redmond | US |  | Seattle
Portland | US | pdx
United States | US | us, usa, u s, america, states, estados unidos, etats unis, vereinigte staaten
Toronto | CA | yyz
Vancouver | CA | yvr
Montreal | CA | yul
Ottawa | CA |
Canada | CA |
Mexico City | MX | cdmx, ciudad de mexico, mexico df
São Paulo | BR | sao paulo, sp
Curitiba | BR |
Buenos Aires | AR |
Montevideo | UY |
London | GB | ldn, lon, londres, londen, londra, londyn, london town
Abingdon | GB |
Cardiff | GB |
Edinburgh | GB | edi
Glasgow | GB |
Southampton | GB |
United Kingdom | GB | uk, gb, britain, great britain, england, reino unido, royaume uni
Dublin | IE | dub, dublino, dublim, baile atha cliath
Paris | FR | parigi, parijs, paryz
Sophia Antipolis | FR |
Amsterdam | NL | ams, amsterdao
Veldhoven | NL |
Berlin | DE | berlino, berlim
Munich | DE | munchen, muenchen, muc, monaco di baviera, munique
Frankfurt | DE | ffm, frankfurt am main, francfort, francoforte
Hamburg | DE |
Walldorf | DE |
Germany | DE | deutschland, alemania, allemagne, alemanha, germania
Zurich | CH | zuerich, zrh, zurigo
Stockholm | SE | estocolmo, stoccolma
Copenhagen | DK | kobenhavn, cph, kopenhagen, copenhague, kopenhaga
Warsaw | PL | warszawa, varsovie, varsovia, varsavia, warschau
Bucharest | RO | bucuresti, bukarest, bucarest
Romania | RO |
Tallinn | EE | tallin
Vilnius | LT | vilna, wilno
Europe | EU | eu
EMEA | EU |
Tel Aviv | IL | tlv, telaviv
Dubai | AE |
Riyadh | SA |
MENA | AE |
Bangalore | IN | bengaluru, blr, bengalore, bangalor
Hyderabad | IN | hyd
Mumbai | IN | bombay
Chennai | IN |
India | IN | indien
Singapore | SG | sg, sgp, singapur, singapour, singapura
Jakarta | ID |
Ho Chi Minh City | VN | saigon, hcmc, ho chi minh
Hong Kong | HK | hk, hkg, hongkong
Shenzhen | CN |
Shanghai | CN | xangai
Beijing | CN | pekin, peking, pequim
Hangzhou | CN |
Hsinchu | TW |
Tokyo | JP | tokio, toquio
Seoul | KR | seul
Suwon | KR |
Sydney | AU | syd
Melbourne | AU |
Australia | AU |
APAC | AP |
Remote |  | wfh, anywhere, remote global, remoto, teletravail, homeoffice, home office, work from home, fully remote, distributed, a distance
Remote US | US | us remote, remote usa, us only remote, remote united states, remote in the us, remote america
Remote EU | EU | eu remote, remote europe, europe remote, emea remote
Remote UK | GB | uk remote
Remote MENA | AE |
Raleigh | US | raleigh durham, rtp, research triangle
Nashville | US |
Tampa | US |
Las Vegas | US | vegas
Sacramento | US |
Cleveland | US |
Columbus | US |
Cincinnati | US |
St Louis | US | saint louis
Milwaukee | US |
Madison | US |
New Orleans | US |
San Antonio | US |
Boulder | US |
Honolulu | US |
Omaha | US |
Richmond | US |
Reston | US |
Ann Arbor | US |
Hartford | US |
Providence | US |
Princeton | US |
Santa Barbara | US |
Fort Lauderdale | US |
Memphis | US |
Louisville | US |
Tucson | US |
Albuquerque | US |
Anchorage | US |
Barcelona | ES | bcn, barcellona
Madrid | ES |
Valencia | ES |
Lisbon | PT | lisboa, lisbonne, lissabon
Porto | PT |
Milan | IT | milano, mailand
Rome | IT | roma, rom
Turin | IT | torino
Vienna | AT | wien, viena, vienne
Prague | CZ | praha, praga, prag
Budapest | HU |
Brussels | BE | bruxelles, brussel, bruselas, bruxelas
Antwerp | BE | antwerpen, anvers
Oslo | NO |
Helsinki | FI |
Krakow | PL | cracow, cracovia, krakau
Wroclaw | PL |
Gdansk | PL |
Manchester | GB |
Bristol | GB |
Birmingham | GB |
Leeds | GB |
Belfast | GB |
Oxford | GB |
Cork | IE |
Galway | IE |
Geneva | CH | geneve, genf, ginebra, ginevra
Lausanne | CH |
Basel | CH |
Cologne | DE | koln, koeln, colonia
Stuttgart | DE |
Dusseldorf | DE | duesseldorf
Leipzig | DE |
Lyon | FR |
Toulouse | FR |
Nice | FR |
Rotterdam | NL |
Utrecht | NL |
The Hague | NL | den haag
Eindhoven | NL |
Gothenburg | SE | goteborg
Malmo | SE |
Aarhus | DK |
Athens | GR | atenas, athenes, athen
Sofia | BG |
Belgrade | RS |
Zagreb | HR |
Ljubljana | SI |
Bratislava | SK |
Riga | LV |
Kyiv | UA | kiev
Luxembourg | LU |
Reykjavik | IS |
Istanbul | TR |
Haifa | IL |
Jerusalem | IL |
Herzliya | IL |
Abu Dhabi | AE |
Doha | QA |
Cairo | EG |
Lagos | NG |
Nairobi | KE |
Accra | GH |
Cape Town | ZA |
Johannesburg | ZA | joburg
Delhi | IN | new delhi, delhi ncr, ncr
Gurgaon | IN | gurugram
Noida | IN |
Pune | IN |
Kolkata | IN | calcutta
Ahmedabad | IN |
Osaka | JP |
Kyoto | JP |
Taipei | TW |
Bangkok | TH |
Manila | PH |
Kuala Lumpur | MY | kl
Hanoi | VN |
Karachi | PK |
Lahore | PK |
Dhaka | BD |
Colombo | LK |
Auckland | NZ |
Wellington | NZ |
Brisbane | AU |
Perth | AU |
Adelaide | AU |
Canberra | AU |
Bogota | CO |
Medellin | CO |
Santiago | CL |
Lima | PE |
Guadalajara | MX |
Monterrey | MX |
Rio de Janeiro | BR | rio
Belo Horizonte | BR |
Calgary | CA |
Waterloo | CA |
Edmonton | CA |
Halifax | CA |
Ireland | IE | irlanda, irlande, irland
France | FR | francia, frankreich
Spain | ES | espana
Portugal | PT |
Italy | IT | italia
Netherlands | NL | holland, the netherlands, paises bajos, pays bas, niederlande
Belgium | BE |
Switzerland | CH | schweiz, suiza, suisse, svizzera
Austria | AT |
Sweden | SE |
Denmark | DK |
Norway | NO |
Finland | FI |
Poland | PL | polska, polonia, polen
Czech Republic | CZ | czechia
Hungary | HU |
Greece | GR |
Ukraine | UA |
Turkey | TR |
Israel | IL |
United Arab Emirates | AE | uae, emirates
Saudi Arabia | SA |
Egypt | EG |
Nigeria | NG |
Kenya | KE |
South Africa | ZA |
Pakistan | PK |
Japan | JP | japon, giappone
China | CN | prc
South Korea | KR | korea
Taiwan | TW |
Thailand | TH |
Philippines | PH |
Malaysia | MY |
Indonesia | ID |
Vietnam | VN |
New Zealand | NZ |
Brazil | BR | brasil, brasilien
Mexico | MX |
Argentina | AR |
Chile | CL |
Colombia | CO |
Peru | PE |
Uruguay | UY |
Estonia | EE |
Lithuania | LT |
Latvia | LV |
`;
