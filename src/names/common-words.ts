/**
 * Words that say little about who or what is meant: titles, particles, legal forms and the common words of firms.
 *
 * Legal forms are those of ISO 20275 (entity legal forms) that meet us on lists about Belarus and its neighbours, by
 * their abbreviations and in full. All are written as `toLatin` gives them.
 */

const TITLES = `
mr mrs ms miss dr prof professor sir lord lady general gen lieutenant lt colonel col major maj captain capt general-major
admiral president minister judge sheikh shaikh sheik haji hajji hadji imam mullah ayatollah sayyid pan pani herr frau
gospodin general-polkovnik polkovnik mayor generalny monsieur madame mme jr sr
`;

const PARTICLES = `
al el ul an as ash ar ad at az bin ben ibn bint abu abou umm oum ould uld ogly oglu uly kyzy qizi von van der den de
del della di da dos du la le zu zur and of the und et i y u for für
`;

/** One word or several; dotted abbreviations without their dots. */
const LEGAL_FORMS = `
llc
ltd
limited
inc
incorporated
corp
corporation
co
plc
llp
gmbh
ag
se
sa
sas
sarl
sro
as
spa
srl
bv
nv
oy
ab
uab
sia
ou
doo
dooel
fze
fzco
fz llc
wll
jsc
ojsc
cjsc
pjsc
oao
zao
pao
ao
ooo
odo
chup
chtup
rup
rue
ue
kup
fgup
tov
tdv
tzov
aat
zat
taa
adkrytae aktsyianernae tavarystva
sp z o o
sp zoo
sp z oo
sp j
spolka akcyjna
spolka z ograniczona odpowiedzialnoscia
joint stock company
open joint stock company
closed joint stock company
public joint stock company
limited liability company
additional liability company
private limited company
public limited company
unitary enterprise
private unitary enterprise
republican unitary enterprise
state enterprise
respublikanskoe unitarnoe predpriiatie
respublikanskoe unitarnoe predpriyatie
otkrytoe aktsionernoe obshchestvo
zakrytoe aktsionernoe obshchestvo
obshchestvo s ogranichennoi otvetstvennostyu
anonim sirketi
`;

/** One thing a line, in the languages of the lists. */
const WORDS_OF_FIRMS = `
airlines airline airways aviakompaniya avialinii linie fluggesellschaft
avia aviation air aviatsiya
agency agentstvo agencja agentur
authority authorities
bank banka
border pagranichny pogranichnyi graniczna
bureau buro biuro
cargo kargo fracht gruz
center centre central tsentr centr centrum zentrum
city gorod goroda horad miasto miasta stadt
committee komitet kamitet
company kompaniya kampaniya firma firm
concern kontsern
department departament upravlenie
directorate direktsiya
enterprise predpriyatie predpriiatie pradpryemstva
factory zavod plant fabryka fabrika zaklad werk works kombinat
foundation fundacja fond fund
group groups grupp gruppa gruppy grupa grupy gruppe groupe
guard guards straz okhrana
holding kholding
hotel hotels gostinitsa hatel
industries industry
institute institut instytut
international mezhdunarodnyi mizhnarodna
invest investment investments
logistics logistik logistyka logistika
management
ministry ministerstvo
national natsionalnyi
office
oil neft
gas gaz
organisation organization
partners
plaza
production
project
republic republican respublika respubliki respublike rzeczpospolita rzeczypospolitej republik republique
federation federatsiya federatsii federacja federacji federacyi
islamic islamskaya islamskoi
arab
resort sanatorium sanatorii
security
service services sluzhba
shipping
state gosudarstvennyi dzyarzhauny
system systems
tour tours travel tourism turizm reisen
trade trading torgovyi
trust
union
university
european
main
separate
special
`;

const LIGHT: ReadonlySet<string> = wordsIn(`${TITLES} ${PARTICLES}`);
const COMMON: ReadonlyMap<string, number> = groupsIn(WORDS_OF_FIRMS);
/** Republic of Iraq, State of Qatar, Syrian Arab Republic. */
const OF_STATES: ReadonlySet<number | undefined> = new Set(
  ['republic', 'federation', 'islamic', 'arab', 'state', 'city'].map((word) => COMMON.get(word)),
);
const LEGAL: ReadonlySet<string> = new Set(LEGAL_FORMS.split('\n').filter((form) => form !== ''));
const LEGAL_BEGINNINGS: ReadonlySet<string> = new Set([...LEGAL].map((form) => form.split(' ')[0] as string));
const MOST_WORDS_OF_A_FORM = 4;

/** Whether it is a title or a particle. */
export function isLight(latin: string): boolean {
  return LIGHT.has(latin);
}

/** The meaning of a word that many firms and offices have in their names, by number: the same in every language. */
export function commonMeaning(latin: string): number | undefined {
  return COMMON.get(latin);
}

/** Whether it is one of the words with which States call themselves beside the name that tells them apart. */
export function isOfState(latin: string): boolean {
  const meaning = COMMON.get(latin);
  return meaning !== undefined && OF_STATES.has(meaning);
}

/** How many words from here on are a legal form: 0 where none begins. */
export function legalFormAt(words: readonly string[], index: number): number {
  if (!LEGAL_BEGINNINGS.has(words[index] ?? '')) return 0;
  for (let count = Math.min(MOST_WORDS_OF_A_FORM, words.length - index); count > 0; count--) {
    if (LEGAL.has(words.slice(index, index + count).join(' '))) return count;
  }
  return 0;
}

function wordsIn(text: string): Set<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

function groupsIn(text: string): Map<string, number> {
  return new Map(
    text.split('\n').flatMap((line, group) =>
      line
        .split(' ')
        .filter((word) => word !== '')
        .map((word): [string, number] => [word, group]),
    ),
  );
}
