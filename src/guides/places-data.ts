/**
 * Places that pay guides and people name: `canonical name | country | other spellings | area`, the area
 * being the metropolis that it lies in. A line a place; add one here
 * when a guide or a question names a place that is not known. Spellings are lower case, without accents or punctuation.
 */
export const PLACES = `
San Francisco | US | sf, san fran, sfo, frisco | Bay Area
South San Francisco | US | ssf | Bay Area
Bay Area | US | sf bay area, san francisco bay area, silicon valley, greater bay area
San Jose | US | sj | Bay Area
Santa Clara | US |  | Bay Area
Palo Alto | US |  | Bay Area
Sunnyvale | US |  | Bay Area
Mountain View | US | mtv | Bay Area
Menlo Park | US |  | Bay Area
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
Los Angeles | US | la, lax
Santa Monica | US |  | Los Angeles
Burbank | US |  | Los Angeles
Glendale | US |  | Los Angeles
Hawthorne | US |  | Los Angeles
Redondo Beach | US |  | Los Angeles
Irvine | US |
Costa Mesa | US |
San Diego | US | sd
New York | US | nyc, ny, new york city, new york ny, manhattan, big apple, nyc hq
Brooklyn | US |  | New York
Jersey City | US |  | New York
New Jersey | US | nj | New York
Roseland | US |  | New York
East Setauket | US |
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
Chicago | US | chi
Detroit | US |
Minneapolis | US |
Minnetonka | US |  | Minneapolis
Eden Prairie | US |  | Minneapolis
Brookfield | US |
Verona | US |
Indianapolis | US |
Kansas City | US |
Bentonville | US |
Ames | US |
Dallas | US | dfw
Fort Worth | US |  | Dallas
Westlake | US |  | Dallas
Austin | US | atx
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
United States | US | us, usa, u s, america, states
Toronto | CA | yyz
Vancouver | CA | yvr
Montreal | CA | yul
Ottawa | CA |
Canada | CA |
Mexico City | MX | cdmx, ciudad de mexico
São Paulo | BR | sao paulo, sp
Curitiba | BR |
Buenos Aires | AR |
Montevideo | UY |
London | GB | ldn, lon, londres
Abingdon | GB |
Cardiff | GB |
Edinburgh | GB | edi
Glasgow | GB |
Southampton | GB |
United Kingdom | GB | uk, gb, britain, great britain, england
Dublin | IE | dub
Paris | FR |
Sophia Antipolis | FR |
Amsterdam | NL | ams
Veldhoven | NL |
Berlin | DE |
Munich | DE | munchen, muenchen, muc
Frankfurt | DE | ffm, frankfurt am main
Hamburg | DE |
Walldorf | DE |
Germany | DE | deutschland
Zurich | CH | zuerich, zrh
Stockholm | SE |
Copenhagen | DK | kobenhavn, cph
Warsaw | PL | warszawa, varsovie
Bucharest | RO |
Romania | RO |
Tallinn | EE |
Vilnius | LT |
Europe | EU | eu
EMEA | EU |
Tel Aviv | IL | tlv, telaviv
Dubai | AE |
Riyadh | SA |
MENA | AE |
Bangalore | IN | bengaluru, blr
Hyderabad | IN | hyd
Mumbai | IN | bombay
Chennai | IN |
India | IN |
Singapore | SG | sg, sgp
Jakarta | ID |
Ho Chi Minh City | VN | saigon, hcmc
Hong Kong | HK | hk, hkg
Shenzhen | CN |
Shanghai | CN |
Beijing | CN | pekin, peking
Hangzhou | CN |
Hsinchu | TW |
Tokyo | JP | tokio
Seoul | KR |
Suwon | KR |
Sydney | AU | syd
Melbourne | AU |
Australia | AU |
APAC | AP |
Remote |  | wfh, anywhere, remote global
Remote US | US | us remote
Remote EU | EU | eu remote, remote europe
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
Barcelona | ES | bcn
Madrid | ES |
Valencia | ES |
Lisbon | PT | lisboa
Porto | PT |
Milan | IT | milano
Rome | IT | roma
Turin | IT | torino
Vienna | AT | wien
Prague | CZ | praha
Budapest | HU |
Brussels | BE | bruxelles, brussel
Antwerp | BE |
Oslo | NO |
Helsinki | FI |
Krakow | PL | cracow
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
Geneva | CH | geneve, genf
Lausanne | CH |
Basel | CH |
Cologne | DE | koln, koeln
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
Athens | GR |
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
Ireland | IE |
France | FR |
Spain | ES | espana
Portugal | PT |
Italy | IT | italia
Netherlands | NL | holland, the netherlands
Belgium | BE |
Switzerland | CH | schweiz
Austria | AT |
Sweden | SE |
Denmark | DK |
Norway | NO |
Finland | FI |
Poland | PL | polska
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
Japan | JP |
China | CN | prc
South Korea | KR | korea
Taiwan | TW |
Thailand | TH |
Philippines | PH |
Malaysia | MY |
Indonesia | ID |
Vietnam | VN |
New Zealand | NZ |
Brazil | BR | brasil
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
