/** Cities and houses that the generated lists do not have under these names, by the country (ISO 3166-1) in which they are: `CC:name|name`. Written by hand. */
export const SEATS_EN = `US:Washington|Washington DC|Washington, D.C.|Washington, DC|New York|White House|Oval Office|Pentagon|Capitol|Camp David|Mar-a-Lago
GB:10 Downing Street|Downing Street|Chequers|Buckingham Palace
RU:Kremlin|St. Petersburg|St Petersburg|Petersburg
FR:Élysée Palace|Elysee Palace
KZ:Astana|Nur-Sultan|Akorda
CH:Geneva|Zurich|Bern
BR:Brasilia
CO:Bogota
IS:Reykjavik
IL:Jerusalem
PS:Ramallah
NL:The Hague|Hague
UA:Kiev
MD:Kishinev
TR:Ankara
IN:New Delhi|Delhi|Hyderabad House|Rashtrapati Bhavan
CN:Great Hall of the People
KR:Blue House
MA:Rabat`;
