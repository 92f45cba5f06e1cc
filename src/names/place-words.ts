/**
 * Forms of countries and cities that no table of Unicode has: adjectives, cases and older names, for the countries that
 * lists about Belarus and its neighbours speak of. All are written as `toLatin` gives them.
 */

/** What stands for the name of a country, beside its names in CLDR. A code begins each line. */
export const COUNTRY_NOUNS = `
AE uae emirates
AM armenii
AZ azerbaidzhana
BY belarusi belorussii belorussiya belorussia byelorussia byelarus bialorusi bielorussie weissrussland
CZ czechia czechoslovakia chekhii
DE germanii niemiec
EE estonii
EG misr
GB britain england uk velikobritanii
GE gruzii
IQ iraka iraku
IR irana iranu
KZ kazakhstana
LB lubnan livana
LT litvy litwy
LV latvii lotwy
MD moldavia moldaviya moldovy
NL holland
PL polshi
RU rossii rosji rasii rossiia rossia rf
SY suriya sirii syrii
TR turkey turtsii turcji
UA ukrainy
US usa america ssha
UZ uzbekistana
`;

export const COUNTRY_ADJECTIVES = `
AE emirati
AF afghan
AM armenian
AZ azerbaijani
BG bulgarian
BY belarusian belarussian belorussian byelorussian bielorusse belarussische belarussischer weissrussische
CN chinese
CU cuban
CZ czech
DE german deutsche deutscher deutsches allemand allemande
DZ algerian
EE estonian
EG egyptian
ES spanish
ET ethiopian
FI finnish
FR french francais francaise
GB british
GE georgian
HU hungarian
IL israeli
IN indian
IQ iraqi iraqia iraqiya iraqiyya irakien irakienne irakische irakischer
IR iranian iranien iranienne iranische iranischer
IT italian
JO jordanian
JP japanese
KG kyrgyz
KW kuwaiti
KZ kazakh
LB lebanese
LT lithuanian lituanien litauische litauischer
LV latvian letton lettische lettischer
LY libyan
MA moroccan
MD moldovan moldavian
NL dutch
PK pakistani
QA qatari
RO romanian
RS serbian
RU russian russe russische russischer
SA saudi
SD sudanese
SE swedish
SK slovak
SO somali
SY syrian syrien syrienne syrische syrischer
TJ tajik
TM turkmen
TN tunisian
TR turkish turc turque turkische turkischer
UA ukrainian ukrainien ukrainienne ukrainische ukrainischer
US american
UZ uzbek
VE venezuelan
YE yemeni
PL polish polonais polonaise polnische polnischer
`;

/** Adjectives of Slavic languages without the ending of their case. */
export const COUNTRY_STEMS = `
BY belarusk belarussk belorussk bialorusk
CZ cheshsk czesk
DE nemetsk niemieck
EE estonsk
GE gruzinsk
IQ iraksk irack
IR iransk
KZ kazakhsk
LT litovsk litewsk litousk lietuvosk
LV latviisk latyshsk lotewsk
PL polsk
RU rossiisk russk rosyjsk rasiisk
SY siriisk syryjsk
TR turetsk tureck
UA ukrainsk
UZ uzbeksk
`;

/** One city a line, in the languages of the lists. */
export const CITIES = `
minsk minska minske mensk
brest bresta brescie
grodno hrodna grodna
gomel homel homiel gomelya
vitebsk vitsebsk viciebsk witebsk
mogilev mahilyow mahileu mogilyov
baranovichi baranavichy
moscow moskva moskvy moskwa moskau moscou
petersburg peterburg
kaliningrad krolewiec
smolensk
kyiv kiev kijow kiew
lviv lvov lwow
warsaw warszawa warschau varshava varsovie
bialystok belostok
gdansk danzig
vilnius wilno vilna
kaunas kowno
riga ryga
tallinn
berlin
istanbul stambul stambol
ankara
antalya
baghdad bagdad bagdada
basra basrah
erbil arbil irbil
sulaymaniyah sulaimaniya
najaf
damascus damask damaskus damas dimashq
aleppo halab
beirut bejrut beyrouth
amman
dubai dubaj
doha
tehran teheran
cairo kair
tashkent
`;
