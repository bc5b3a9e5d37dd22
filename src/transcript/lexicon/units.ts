/**
 * Signs of units, letter case kept, `unit|sign|sign`: the first is how a figure names the unit. The International System
 * (SI brochure, 9th edition) and what is in daily use beside it.
 */
export const UNIT_SIGNS = `
km|km|км
m|m|м
dm|dm|дм
cm|cm|см
mm|mm|мм
µm|µm|μm|мкм
nm|nm|нм
kg|kg|кг
g|g|г
mg|mg|мг
µg|µg|μg|mcg|мкг
tonne|t|MT|т
kilotonne|kt|кт
megatonne|Mt|Мт
gigatonne|Gt
centner|ц
hectare|ha|га
m²|m²|m2|sqm|sq m|м²|м2
km²|km²|km2|sq km|кв. км|км²|км2
cm²|cm²|cm2
m³|m³|m3|м³|м3
km³|km³|km3
cm³|cm³|cm3
litre|l|L|л
ml|ml|mL|мл
W|W|Вт
kW|kW|кВт
MW|MW|МВт
GW|GW|ГВт
Wh|Wh
kWh|kWh|kW·h|кВт·ч|кВтч
MWh|MWh|MW·h|МВт·ч
GWh|GWh|ГВт·ч
TWh|TWh|ТВт·ч
V|V|В
kV|kV|кВ
mV|mV
mA|mA
Hz|Hz|Гц
kHz|kHz|кГц
MHz|MHz|МГц
GHz|GHz|ГГц
kJ|kJ
MJ|MJ
kN|kN
Pa|Pa
kPa|kPa
MPa|MPa
hPa|hPa
dB|dB|дБ
°C|°C|C|° C|ºC|℃|°С
°F|°F|F|° F|ºF|℉
degree|°
km/h|km/h|kmh|kph|kmph|km/hr|km h|км/ч
m/s|m/s|м/с
mph|mph
kB|kB|KB|Kb|КБ
MB|MB|МБ
GB|GB|ГБ
TB|TB|ТБ
PB|PB
Mbit|mb|Mb
Gbit|gb|Gb
Mbit/s|Mbps|mbps|Mbit/s|Мбит/с
Gbit/s|Gbps|gbps|Gbit/s
kbit/s|kbps|Kbps
pixel|px
dpi|dpi
inch|″|in
foot|ft|′
yard|yd|yds
mile|mi
pound|lb|lbs
ounce|oz
gallon|gal
acre|ac
barrel|bbl|bbls
barrel per day|b/d|bpd|bbl/d
hp|hp|л.с
psi|psi
rpm|rpm
MVA|MVA|МВА
kVA|kVA
kWp|kWp
MWp|MWp
GWp|GWp
MWe|MWe
Btu|Btu|BTU
MMBtu|MMBtu|mmbtu|mmBtu|MMBTU
mSv|mSv
Bq|Bq
mg/l|mg/l|mg/L
µg/m³|µg/m³|μg/m³|µg/m3
ppb|ppb
square foot|sqft|ft²
cubic foot|cuft|ft³
square mile|mi²
nautical mile|nmi
Tbit/s|Tbps
kcal|kcal|ккал
mol|mol
rad|rad
ppm|ppm
`;

/** Signs that hold a scale, `unit|its power of ten|sign`: the figure has the unit without it, so that it can be compared. */
export const SCALED_SIGNS = `
m³|9|bcm|bcma|BCM
m³|6|mcm|MCM
m³|12|tcm
cubic foot|9|bcf|Bcf
cubic foot|12|tcf|Tcf
tonne|6|mmt|MMT|mmtpa|mtpa|MTPA
hectare|6|mha|Mha
acre-foot|6|maf
barrel|6|mmbbl|MMbbl
barrel per day|6|mb/d|mbd|mmb/d|mbpd|mmbpd
barrel per day|3|kb/d|kbd|kbpd
`;

/** Signs of durations, `unit|sign`. */
export const DURATION_SIGNS = `
millisecond|ms|мс
microsecond|µs|μs
second|sec|secs|сек
minute|min|mins|мин
hour|h|hr|hrs|ч
year|yr|yrs|Yr|Yrs
month|mos
week|wk|wks
`;

/** Units that stand together for one amount (`6 feet 2 inches`), `unit|smaller unit|how many of the smaller make one`. */
export const COMPOUND_UNITS = `
foot|inch|12
yard|foot|3
pound|ounce|16
stone|pound|14
m|cm|100
km|m|1000
kg|g|1000
year|month|12
month|day|30
week|day|7
day|hour|24
hour|minute|60
minute|second|60
`;
