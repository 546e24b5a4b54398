/**
 * Places that pay guides and people name: `canonical name | country | other spellings`. A line a place; add one here
 * when a guide or a question names a place that is not known. Spellings are lower case, without accents or punctuation.
 */
export const PLACES = `
San Francisco | US | sf, san fran, sfo, frisco
South San Francisco | US | ssf
Bay Area | US | sf bay area, san francisco bay area, silicon valley
San Jose | US | sj
Santa Clara | US |
Palo Alto | US |
Sunnyvale | US |
Mountain View | US | mtv
Menlo Park | US |
Cupertino | US |
Redwood City | US |
San Mateo | US |
San Carlos | US |
Foster City | US |
Fremont | US |
Newark | US |
Milpitas | US |
Pleasanton | US |
Oakland | US |
Carpinteria | US |
Los Angeles | US | la, lax
Santa Monica | US |
Burbank | US |
Glendale | US |
Hawthorne | US |
Redondo Beach | US |
Irvine | US |
Costa Mesa | US |
San Diego | US | sd
New York | US | nyc, ny, new york city, new york ny, manhattan, big apple
Brooklyn | US |
Jersey City | US |
New Jersey | US | nj
Roseland | US |
East Setauket | US |
Purchase | US |
Rochester | US |
Stamford | US |
Greenwich | US |
Westport | US |
Wilton | US |
Boston | US | bos
Cambridge MA | US | cambridge massachusetts
Cambridge | GB | cambridge uk, cambridge england
Somerville | US |
Newton | US |
Waltham | US |
Westford | US |
Philadelphia | US | philly
Malvern | US |
Center Valley | US |
Pittsburgh | US |
Washington DC | US | washington, dc, washington d c
Arlington | US |
McLean | US |
Falls Church | US |
Columbia | US |
Baltimore | US |
Durham | US |
Cary | US |
Charlotte | US |
Atlanta | US | atl
Alpharetta | US |
Miami | US |
Orlando | US |
Plantation | US |
Jacksonville | US |
Melbourne FL | US | melbourne florida
Huntsville | US |
Chicago | US | chi
Detroit | US |
Minneapolis | US |
Minnetonka | US |
Eden Prairie | US |
Brookfield | US |
Verona | US |
Indianapolis | US |
Kansas City | US |
Bentonville | US |
Ames | US |
Dallas | US | dfw
Fort Worth | US |
Westlake | US |
Austin | US | atx
Houston | US |
Starbase | US |
Denver | US |
Salt Lake City | US | slc
American Fork | US |
Bozeman | US |
Boise | US |
Phoenix | US | phx
Scottsdale | US |
Seattle | US | sea
Bellevue | US |
Kirkland | US |
Redmond | US |
Portland | US | pdx
United States | US | us, usa, u s, america, states
Toronto | CA |
Vancouver | CA |
Montreal | CA |
Ottawa | CA |
Canada | CA |
Mexico City | MX | cdmx
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
Dublin | IE |
Paris | FR |
Sophia Antipolis | FR |
Amsterdam | NL |
Veldhoven | NL |
Berlin | DE |
Munich | DE | munchen, muenchen
Frankfurt | DE |
Hamburg | DE |
Walldorf | DE |
Germany | DE | deutschland
Zurich | CH | zuerich
Stockholm | SE |
Copenhagen | DK | kobenhavn
Warsaw | PL | warszawa
Bucharest | RO |
Romania | RO |
Tallinn | EE |
Vilnius | LT |
Europe | EU | eu
EMEA | EU |
Tel Aviv | IL | tlv
Dubai | AE |
Riyadh | SA |
MENA | AE |
Bangalore | IN | bengaluru, blr
Hyderabad | IN | hyd
Mumbai | IN | bombay
Chennai | IN |
India | IN |
Singapore | SG | sg
Jakarta | ID |
Ho Chi Minh City | VN | saigon, hcmc
Hong Kong | HK | hk
Shenzhen | CN |
Shanghai | CN |
Beijing | CN |
Hangzhou | CN |
Hsinchu | TW |
Tokyo | JP |
Seoul | KR |
Suwon | KR |
Sydney | AU | syd
Melbourne | AU |
Australia | AU |
APAC | AP |
Remote | | wfh, anywhere, remote global
Remote US | US | us remote
Remote EU | EU | eu remote, remote europe
Remote UK | GB | uk remote
Remote MENA | AE |
`;
