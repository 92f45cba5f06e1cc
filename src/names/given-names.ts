/**
 * Given names and their forms from one language to the next: Uladzimir, Vladimir and Volodymyr are one name, and no
 * rule of spelling or sound would say so. Two names of different groups are never spellings of one another, however
 * near they look: Aliaksandr and Aliaksandra, Hassan and Hussein.
 *
 * The forms are those of the passports of Belarus, Russia, Ukraine and Poland, and of press and law in English,
 * German and French. They are looked up by `toLatin`, so Cyrillic and Arabic are here as their Latin; a form with a
 * star is one that Arabic writes without its short vowels, and is known only where it stood in that script.
 */

const SLAVIC = `
aliaksandr alyaksandr alexander aleksandr aleksander alexandr alexandre oleksandr oleksander aliaxandr iskander sasha
aliaksandra alyaksandra alexandra aleksandra oleksandra
aliaksei alyaksei aliaksey alexei alexey aleksei aleksey aleksej oleksii oleksiy oleksij alexis aleksy *aliksi *aliksih
alena aliona elena yelena jelena olena helena ilona
alesia alesya olesia olesya
ales oles
anatol anatoly anatoliy anatolii anatolij anatoli
andrei andrey andrej andriy andrii andrzej andreas andre andrew
anton antoni antony anthony antonio
aryna arina iryna irina irena irene
artsiom artsyom artem artyom artiom
barys boris borys
bahdan bogdan bohdan
danila daniil danylo daniel danil
dzianis dzyanis denis denys dionis dionizy
dzmitry dzmitryi dmitry dmitri dmitriy dmitrii dmitrij dmytro dmitrijs dymitr *dmitri *dimtri
eduard edward edvard eduards
fiodar fyodar fiodor fyodor fedor fedir feodor teodor
hanna anna anne ganna ania
heorhi heorhiy georgy georgi georgiy georgii heorhii george jerzy
henadz hienadz gennady gennadi gennadiy gennadii hennadii giennadij gennadij
ihar igor ihor *iighur *iijur
ilya illia ilia iliya illya elias
ivan iwan yan jan john johann ian ioann
kanstantsin konstantin kostiantyn kostyantyn konstantyn constantin constantine konstantinos konstanty *kunstantin *qstntin
katsiaryna katsyaryna ekaterina yekaterina kateryna katarzyna katharina catherine
kiryl kirill kirilo kyrylo cyril cyryl
ksenia kseniya xenia oksana aksana
lidzia lidziya lidia lidiya lydia lidya
leanid leonid leonyd *liunid
liudmila lyudmila ludmila liudmyla lyudmyla ludmyla lyudmilla
maksim maxim maksym maxime
maria mariya marija mariia maryia maryja marie mary
marina maryna
mikalai mikalay nikolai nikolay nikolaj mykola mikolaj nicolas nicholas nikolaus nikolajs mikolai *nikulai *niqulai
mikhail mikhal mihail mikhailo mykhailo mykhaylo mikhaila mikhalai michail michal michael michel
natallia natalliya nataliya natalia nataliia natalya natalija natalie natallya
nadzeya nadzeia nadezhda nadiia nadiya nadezda
palina polina
pavel paval pavlo pawel paul *bafl
piotr pyotr petr petro piatro peter pierre petar piatr piatro
pilip filip filipp philipp philip pylyp
raman roman
ryhor hryhor grigory grigori grigoriy grigorii hryhorii hryhoriy grzegorz gregor gregory *ghrighuri *jrijuri
siarhei syarhei siarhey syargei siargei sergei sergey sergej serhii serhiy serhij serge sergiy sergii sergiusz siergiej *sirghi *sirji
siamion syamion semion semyon semen simon
stanislau stanislav stanislaw
stsiapan stsyapan stepan stefan stephan stephen steven szczepan
sviatlana svyatlana svetlana svitlana swietlana
tatsiana tatsyana tatiana tatyana tetiana tetyana tatjana
tsimafei tsimofei timofei timofey tymofii tymofiy
uladzimir uladzimer vladimir wladimir volodymyr wolodymyr vladimirs wlodzimierz waldemar *fladimir
uladzislau vladislav vladyslav wladyslaw
valer valery valeri valeriy valerii valerij walery walerij *faliri
valiantsin valyantsin valentin valentyn walenty
valiantsina valyantsina valentina valentyna
vasil vasily vasili vasiliy vasilii vasyl wasyl vassili basil wasilij bazyli
veranika veronika veronica
viachaslau vyachaslau viacheslav vyacheslav vyacheslau viatcheslav wjatscheslaw wiaczeslaw waclaw
viktar viktor victor wiktor *fiktur
viktoryia viktoryya viktoria viktoriya victoria wiktoria
vital vitaly vitali vitaliy vitalii vitalij vitalijs witalij witali witold
volha olga olha *aulgha *aulja
yahor jahor egor yegor yehor jegor
yakau yakov yakiv jakob jakub jacob james
yaraslau yaroslav jaroslav jaroslaw iaroslav
yauhen yauhieni yauheni evgeny evgeni evgeniy evgenii yevgeny yevgeni yevgeniy yevgenii yevhen yevhenii jewgeni jewgenij ievgen eugene eugen eugeniusz *yfghini *yfjini jewgienij
yauheniya evgenia evgeniya yevgenia yevgeniya yevheniia eugenia
yulia yuliya julia iulia yuliia yulija
yury yuri yuriy yurii jurij iurii iuri jury juri yuras *yuri
zinaida zina
zmitser zmicier
oleg aleh oleh
ruslan
nikita mikita mykyta
pawlina paulina
wojciech vojtech voitsekh adalbert
tomasz thomas tomas foma
krzysztof christoph christopher kristof
mateusz matthew matthias matvei matvey matsvei matvii
lukasz lukas lucas luke luka
piotra petra
jozef josef joseph iosif yosif yosyp yazep giuseppe
agnieszka agnes
malgorzata margaret margarita marharyta
elzbieta elizabeth elisabeth elizaveta lizaveta yelizaveta
ewa eva yeva
magdalena
barbara varvara
zofia sofia sofiya sophia safiya
`;

const ARABIC = `
mohammed muhammad mohamad mohammad mohamed muhammed mohamet *mhmd mukhammad magomed mehmed mehmet muhamad
mahmoud mahmud mahmood makhmud *mhmud
ahmed ahmad akhmed akhmad ahmet *ahmd
hamid hameed *hmid
hamad hamed
hassan hasan khasan *hsn
hussein husayn husain hussain hossein hussayn khusein husein huseyn *hsin
hossam hussam husam *hsam
ali aly
omar umar omer
amro amru
othman uthman osman usman athman
yousef youssef yusuf yusef yousuf yusif yousaf yusup *yusf
ibrahim ebrahim abrahim abraham ibraheem
ismail ismael esmail ismaeel
khaled khalid halid *khald
khalil halil
karim kareem *krim
karima kreema
said saeed saeid sayed
saad sad
salah saleh salih
salem salim
salman *slman suleiman sulayman sulaiman soliman suliman
samir sameer
sami
tariq tarek tarik *tarq
walid waleed oualid *wlid
zaid zayd zeid
ziad ziyad *zyad
bashar bachar *bshar
bashir bachir basheer
hafez hafiz *hafz
maher mahir *mahr
mustafa mostafa moustafa mustapha *mstfa
jamal gamal djamal *jmal dzhamal
fatima fatema fatimah fatma *fatma
aisha aysha aicha aishah
mariam maryam miriam
layla leila laila
nour nur noor
amir ameer emir
amin ameen emin
rashid rasheed rachid
rami
nasser nasir naser nassir
faisal faysal feisal
abdullah abdulla abdallah abdoullah *abdallh
`;

const GROUPS: ReadonlyMap<string, number> = new Map(
  `${SLAVIC}${ARABIC}`
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line, group) => line.split(' ').map((form): [string, number] => [form, group])),
);

/** First letters of the forms of each group: what an initial of that name may be. */
const INITIALS: ReadonlyMap<number, string> = initialsOfGroups();

/** The group of a given name by its Latin, or undefined where it is not known as a given name. */
export function givenNameGroup(latin: string, isSkeleton = false): number | undefined {
  return GROUPS.get(isSkeleton ? `*${latin}` : latin);
}

/** All forms that are known, with their groups. */
export function givenNames(): IterableIterator<[form: string, group: number]> {
  return GROUPS.entries();
}

export function initialsOfGroup(group: number): string {
  return INITIALS.get(group) ?? '';
}

function initialsOfGroups(): Map<number, string> {
  const initials = new Map<number, string>();
  for (const [form, group] of GROUPS) {
    initials.set(group, `${initials.get(group) ?? ''}${form.replace('*', '')[0] ?? ''}`);
  }
  return initials;
}
