import { isGiven } from '../../layouts/bare-name';
import { byNumber } from '../../words';
import { wordTable } from '../table';
import { Word, type Office, type SpeechLexicon } from '../words';
import { ENGLISH_APPOSITION } from './apposition';
import { ENGLISH_PRONOUNS } from './pronouns';
import { ENGLISH_SUBJECTS } from './subjects';

/** Nouns for people that do not end as most of them do. */
const PEOPLE = '-year-old|mother|father|parent|grandmother|grandfather|nurse|star|lady|wife|husband|spouse|boy|girl|child|employee|retiree|trainee|vet|monk|nun|priest|bishop|clerk|guard|cook|guide|pilot|athlete|widow|pupil|student|teacher|daughter|writer';
/** A noun phrase for a person; before it is asked for, which takes long to make, how such a phrase begins and ends. */
const PERSON = new RegExp(String.raw`^(?:the|an?|one|his|her|my)\s(?:[\p{L}-]+['’]s?\s)?(?:[\p{L}\d-]+\s){0,3}(?:[\p{L}-]{2,}(?:[^t]er|or|ist|ian|ant|man|woman)|${PEOPLE})$`, 'iu');
const PERSON_ENDS = new RegExp(String.raw`^(?:the|an?|one|his|her|my)\s.*(?:er|or|ist|ian|ant|man|${PEOPLE})$`, 'isu');
/** Names that end as participles and adverbs do. */
const NAMED = /^(?:Spring|King|Ewing|Irving|Sterling|Harding|Manning|Keating|Browning|Fielding|Golding|Darling|Beijing|Nanjing|Chongqing|Wyoming|Reading|Italy|July|[\p{L}]{1,2}ing)$/u;
/** Nouns for things that end as those for people do. */
const THING = /(?:paper|number|order|register|error|factor|sector|restaurant|plant|grant|tower|river|power|water|monitor|mirror)$/iu;

/** What is official and nobody: `an official statement`. */
const OFFICIAL = /^(?:statements?|data|figures|statistics|sources?|releases?|reports?|documents?|letters?|notices?|visits?|talks|results|announcements?|communiqu[eé]s?|website|agency|account|news|information|residence|ceremony|delegation|opening|dinner|reception|trip|tour|invitation|response|position|languages?|name|mission|portal|page|channel|readout|press|media|meetings?|estimates?)$/u;
/** Words behind which `states` are countries or parts of one. */
const STATES = /^(?:member|members|observer|party|signatory|coastal|island|nation|neighbou?ring|friendly|brotherly|other|these|those|all|both|our|their|many|several|some|few|sovereign|independent|successor|littoral|participating|southern|northern|eastern|western|swing|individual|two|three|four|five|six|small|fellow|U\.?S\.?|S|Gulf|Arab|Baltic|Balkan|Nordic|African|American|Asian|European|EU|ASEAN|Pacific)$/iu;

/** Forms of regular verbs of saying: stem as written, so that `stress` gives `stressed`, `stresses`, `stressing`. */
const REGULAR = `acknowledge add address admit advise affirm allege announce answer argue ask assert assure begin believe boast caution chime cite claim clarify
comment complain concede conclude concur confess confirm contend continue counter declare demand deny disclose echo elaborate emphasise emphasize
enthuse estimate exclaim expect explain forecast fret grumble hail highlight hint hope imply indicate inform inquire insist interject joke
lament maintain mention muse note observe opine outline pledge point ponder posit post predict proclaim promise pronounce propose question quip
reaffirm reason recall reckon recommend recount reflect reiterate relate remark remind repeat reply report request respond retort reveal shout signal
specify state stipulate stress suggest summarise summarize surmise testify tweet underline underscore urge venture voice volunteer vow warn whisper
wonder`;
const IRREGULAR = `began begins begun emphasise emphasize feels felt finds foresaw foresees found held holds kept knew knows made makes note put puts read reads said say says speaks
spoke stress swears swore tells thinks thought told understands understood went writes wrote apologised apologized bemoaned chuckled decided gushed jested murmured muttered pleaded raged reassured rejoined ruled scoffed sighed smiled thundered yelled`;
const SAYING_IRREGULAR = 'saying writing telling putting speaking';

/** `note` → `noted notes noting`, by the spelling rules of English. */
function formsOf(stem: string): readonly [finite: string, participle: string] {
  if (stem.endsWith('e')) return [`${stem}d ${stem}s`, `${stem.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(stem)) return [`${stem.slice(0, -1)}ied ${stem.slice(0, -1)}ies`, `${stem}ing`];
  if (/^(?:admit|quip|fret)$/.test(stem)) return [`${stem}${stem.at(-1)}ed ${stem}s`, `${stem}${stem.at(-1)}ing`];
  return [`${stem}ed ${stem}${/(?:s|x|ch|sh)$/.test(stem) ? 'es' : 's'}`, `${stem}ing`];
}
const forms = REGULAR.split(/\s+/).map(formsOf);
/** Verbs that carry a phrase of somebody's words or lead to a colon, but not a whole quote. */
const soft = `accuse admire agree appeal appreciate applaud approve assess blame bless call characterise characterize commend compare condemn congratulate consider credit
criticise criticize decry defend denounce deplore deride describe discuss dismiss draw dub encourage endorse express extend greet instruct introduce
invite label lash laud list look mock name offer order pay praise present raise recognise recognize refer regard reject ridicule salute share
slam stand sum talk thank touch tout trumpet turn view welcome`.split(/\s+/).map(formsOf);

const OFFICES = `president=president; vice president=vice-president; deputy president=vice-president; prime minister=premier; pm=premier; vp=vice-president; premier=premier; deputy prime minister=deputy-premier; chancellor=chancellor; taoiseach=premier; tánaiste=deputy-premier; tanaiste=deputy-premier;
head government=premier; first minister=premier; chief minister=governor; minister=minister; foreign secretary=minister; home secretary=minister; defence secretary=minister; defense secretary=minister;
secretary state=minister; secretary=secretary; treasury secretary=minister; deputy minister=deputy-minister; under secretary=deputy-minister; assistant secretary=deputy-minister; state secretary=secretary; attorney general=minister;
secretary general=secretary-general; secretary-general=secretary-general; general secretary=secretary-general; press secretary=spokesperson; spokesman=spokesperson; spokeswoman=spokesperson; spokesperson=spokesperson;
governor=governor; lieutenant governor=deputy-governor; deputy governor=deputy-governor; vice governor=deputy-governor; akim=governor; rais=governor; head region=governor; regional leader=governor; regional head=governor; head republic=governor; head oblast=governor; head province=governor;
head administration=governor; head territory=governor; head krai=governor; head county=governor; head city=mayor; head company=executive; head firm=executive; head bank=executive; head corporation=executive; head enterprise=executive; head ministry=minister; head party=party-leader; head union=chair; head organisation=chair; head organization=chair; head agency=director; head department=director; head delegation=guest; president-elect=president; mayor=mayor; deputy mayor=deputy-mayor; king=monarch; queen=monarch; emir=monarch; sultan=monarch; emperor=monarch; crown prince=prince; prince=prince; princess=prince; pope=pope; patriarch=patriarch; archbishop=bishop; bishop=bishop;
head state=head-of-state; leader=leader; head=head; chief=head; boss=head; ambassador=ambassador; envoy=envoy; representative=representative; special representative=envoy; consul=consul; diplomat=diplomat; top diplomat=diplomat;
chairman=chair; chairwoman=chair; chairperson=chair; chair=chair; vice chair=deputy-chair; deputy chairman=deputy-chair; speaker=speaker; chief executive=ceo; chief executive officer=ceo; ceo=ceo; cfo=cfo; chief financial officer=cfo; coo=coo; chief operating officer=coo; cto=cto; chief technology officer=cto; executive=executive;
director=director; managing director=director; director general=director-general; director-general=director-general; executive director=director; deputy director=deputy-director; founder=founder; cofounder=founder; co-founder=founder; owner=owner; manager=manager; general manager=manager; partner=partner;
senator=senator; congressman=congressman; congresswoman=congressman; lawmaker=lawmaker; legislator=lawmaker; deputy=deputy; mp=mp; councillor=councillor; councilor=councillor; cllr=councillor; councilman=councillor; councilwoman=councillor; councilmember=councillor; commissioner=commissioner; superintendent=superintendent; administrator=administrator; treasurer=treasurer; rector=rector; dean=dean; provost=provost;
general=general; admiral=admiral; colonel=colonel; commander=commander; captain=captain; sergeant=sergeant; officer=officer; sheriff=sheriff; police chief=police-chief; judge=judge; justice=judge; prosecutor=prosecutor; attorney=attorney; lawyer=attorney; advocate=attorney;
professor=professor; scientist=scientist; researcher=scientist; economist=economist; analyst=analyst; expert=expert; adviser=adviser; advisor=adviser; aide=adviser; consultant=consultant; official=official; politician=politician; coordinator=coordinator; chief staff=chief-of-staff;
coach=coach; author=author; editor=editor; journalist=journalist; reporter=journalist; engineer=engineer; doctor=doctor; nurse=nurse; teacher=teacher; farmer=farmer; resident=resident; witness=witness; activist=activist; campaigner=activist; student=student; principal=principal; headteacher=principal; headmaster=principal; headmistress=principal; midwife=nurse; surgeon=doctor; protester=activist; villager=resident; parent=parent; trustee=trustee; fisherman=fisherman; firefighter=firefighter; historian=historian; archaeologist=scientist; biologist=scientist; geologist=scientist; physicist=scientist; ecologist=scientist; goalkeeper=player; midfielder=player; striker=player; defender=player; player=player; singer=singer; actor=actor; actress=actor; novelist=author; writer=author; photographer=photographer; filmmaker=filmmaker; organiser=organiser; organizer=organiser; architect=architect;
guest=guest; visitor=guest; dignitary=guest; host=host; interlocutor=guest; counterpart=counterpart; politician=politician; businessman=businessman; businesswoman=businessman; entrepreneur=businessman; veteran=veteran; member=member; participant=participant; delegate=delegate; man=man; woman=woman; mother=woman; father=man; pastor=pastor; rabbi=rabbi; imam=imam; producer=producer; planner=planner; inspector=inspector; curator=curator; librarian=librarian`;

const offices: readonly Office[] = OFFICES.split(/;\s*/).filter(Boolean).map(entry => {
  const [words = '', kind = ''] = entry.trim().split('=');
  return { words: words.split(' '), kind };
});
const roleNouns = offices.map(({ words }) => words.at(-1) === 'state' || words.at(-1) === 'government' || words.at(-1) === 'staff' || /^(?:region|republic|oblast|province|administration|territory|krai|county|city|company|firm|bank|corporation|enterprise|ministry|party|union|organisation|organization|agency|department|delegation)$/.test(words.at(-1)!) ? words[0] : words.at(-1)).join(' ');

/** Words of English that tell who speaks. Written by hand from the verbs and offices that press releases, readouts and news use. */
export const ENGLISH_SPEECH: SpeechLexicon = {
  words: wordTable([
    [Word.Say, `${IRREGULAR} ${forms.map(([finite]) => finite).join(' ')}`],
    [Word.Saying, `${SAYING_IRREGULAR} ${forms.map(([, participle]) => participle).join(' ')} ${soft.map(([, participle]) => participle).join(' ')}`],
    [Word.Soft, `${soft.map(([finite]) => finite).join(' ')} drew gave gives rated saw took`],
    [Word.Helper, `has had have is was are were be been will would did does do can could may might must shall should also then further later again once
      however meanwhile still thus therefore ever just even only too both additionally moreover furthermore finally first next now already always often
      therein in turn instead afterwards subsequently separately earlier today yesterday himself herself`],
    [Word.Pronoun, 'he she'], [Word.Plural, 'it they we you i'], [Word.Possessive, 'his her him their its my our your'],
    [Word.Female, 'she her herself ms mrs miss madam lady spokeswoman chairwoman congresswoman queen princess woman mother businesswoman councilwoman dame sister'],
    [Word.Male, 'he his him himself mr sir lord spokesman chairman congressman king prince emir sultan emperor pope man father businessman councilman brother'],
    [Word.Role, roleNouns],
    [Word.RoleAdjective, `prime vice deputy former acting interim chief foreign press state senior junior top first general assistant under executive managing
      regional federal national local special permanent visiting newly-elected incumbent outgoing president-elect ex co crown lieutenant attorney
      interior defence defense finance health energy economy trade education transport agriculture justice environment culture labour labor police fire city county
      company government military party opposition ministry embassy council board parliamentary presidential lead head longtime veteran honorary new then elect designate`],
    [Word.Determiner, 'the a an his her their its this that our my another some any each one'],
    [Word.Preposition, `at in on during when while after before to as with about amid since from via over under by against into following regarding
      concerning between among through around near upon without within because per`],
    [Word.Joiner, 'of for'], [Word.Relative, 'that who which whom whose where what'], [Word.Conjunction, 'and but or so if although though because'],
    [Word.Negation, 'never not nobody none neither nor didn’t don’t doesn’t won’t'],
    [Word.Title, 'mr mrs ms miss dr doctor sir lord lady dame hon rev prof professor madam mx messrs st'],
    [Word.Naming, `brand film movie song album novel book play series show magazine newspaper programme program project titled entitled
      so-called slogan motto theme nickname nicknamed award prize medal title headline word term phrase concept exhibition festival forum
      initiative campaign ship theatre theater restaurant hotel cooperative company plant factory ensemble article essay poem painting report strategy operation codenamed
      topic hashtag expression label trademark documentary podcast`],
    [Word.PluralRole, `leaders officials ministers sides presidents heads parties governors members experts analysts authorities representatives delegations participants
      residents witnesses critics lawmakers diplomats people scientists researchers some others many services specialists supporters organisers organizers prosecutors police
      investigators executives sources countries colleagues economists observers activists politicians senators journalists reporters`],
    [Word.According, 'according words opinion view estimates'],
    [Word.Body, `ministry company agency bank department commission union group council committee government office party firm court university institute organisation
      organization association federation foundation regulator bureau service embassy administration authority administration watchdog union charity board airline`],
    [Word.Meet, `met meets meet meeting discussions received receives receive hosted hosts host spoke talked held holds talks visited visits visit welcomed welcomes conversation
      call summit negotiations phone session audience conferred convened joined sat`],
  ]),
  offices,
  means: {
    'head-of-state': ['president', 'monarch', 'head-of-state'], 'leader': ['president', 'premier', 'chancellor', 'monarch', 'governor', 'chair', 'head', 'head-of-state', 'mayor', 'ceo', 'leader', 'pope'],
    'head': ['governor', 'director', 'chair', 'ceo', 'head', 'mayor', 'director-general', 'minister', 'manager', 'secretary-general', 'police-chief', 'leader', 'rector', 'president', 'founder', 'commander', 'administrator', 'executive'],
    'minister': ['premier', 'chancellor', 'deputy-premier', 'deputy-minister', 'minister', 'governor'], 'secretary': ['minister', 'secretary-general', 'secretary', 'deputy-minister'],
    'diplomat': ['ambassador', 'envoy', 'minister', 'consul', 'diplomat', 'secretary', 'deputy-minister', 'spokesperson', 'representative'],
    'official': ['premier', 'deputy-premier', 'deputy-chair', 'speaker', 'minister', 'deputy-minister', 'spokesperson', 'secretary', 'director', 'ambassador', 'envoy', 'commissioner', 'governor', 'mayor', 'deputy-governor', 'deputy-mayor', 'adviser', 'administrator', 'head', 'official', 'deputy-director', 'representative', 'secretary-general', 'director-general', 'chief-of-staff'],
    'politician': ['president', 'premier', 'chancellor', 'minister', 'senator', 'congressman', 'lawmaker', 'mp', 'leader', 'deputy', 'politician', 'mayor', 'governor', 'councillor'],
    'lawmaker': ['senator', 'congressman', 'mp', 'deputy', 'councillor', 'representative', 'lawmaker'], 'executive': ['ceo', 'chair', 'director', 'founder', 'manager', 'head', 'cfo', 'coo', 'cto', 'vice-president', 'executive', 'owner', 'president'],
    'manager': ['manager', 'head', 'coach', 'director'], 'coach': ['coach', 'manager', 'head'], 'party-leader': ['leader', 'chair', 'head'], 'director': ['director', 'head', 'director-general', 'manager'], 'governor': ['governor'],
    'deputy': ['deputy-minister', 'deputy-premier', 'deputy-governor', 'deputy-mayor', 'deputy-chair', 'deputy-director', 'mp', 'deputy'], 'envoy': ['ambassador', 'envoy', 'representative'],
    'expert': ['analyst', 'economist', 'professor', 'scientist', 'expert', 'consultant'], 'scientist': ['professor', 'scientist', 'engineer'], 'analyst': ['economist', 'analyst', 'expert'],
    'businessman': ['ceo', 'founder', 'owner', 'chair', 'businessman', 'executive'], 'officer': ['sheriff', 'police-chief', 'captain', 'sergeant', 'commander', 'officer', 'general', 'colonel'],
    'premier': ['premier'], 'chair': ['chair', 'speaker'], 'general': ['general'], 'prince': ['prince', 'monarch'],
    'representative': ['representative', 'envoy', 'congressman', 'spokesperson'], 'adviser': ['adviser'], 'attorney': ['attorney', 'prosecutor'],
  },
  apposition: ENGLISH_APPOSITION,
  pronouns: ENGLISH_PRONOUNS,
  subjects: ENGLISH_SUBJECTS,
  joinsByCase: false,
  leadsToSource: () => false,
  cites: () => false,
  isWords: () => false,
  inGenitive: () => false,
  isPassive: (word, led) => led ? /^(?:was|were|is|are|be|been|being)$/.test(word) : /^(?:be|been|being)$/.test(word),
  isHolding: word => /^(?:former|acting|interim|then|new|ex|newly|outgoing|incumbent|longtime|visiting|senior|top|veteran)$/.test(word),
  isPurpose: word => word === 'for',
  isRegional: word => /^(?:region|regional|oblast|province|territory|krai)$/.test(word),
  isWho: word => word === 'who',
  impersonal: /(?!)/,
  toldIn: () => null,
  paper: /\b(?:statement|letter|post|message|tweet|note|e-?mail|communiqu[eé]|release|readout|memo|notice|bulletin)\b/u,
  reports: word => /^(?:said|says|added|noted|stressed|argued|insisted|thinks|thought|believes|believed)$/.test(word),
  isCounterpart: words => /counterpart/i.test(words),
  isPast: word => word.length > 4 && word.endsWith('ed'),
  isAdverb: word => word.length > 4 && word.endsWith('ly'),
  accompanies: word => word === 'with',
  agent: /\bby (?:\p{Lu}\p{L}{0,3}\.? )?$/u,
  naming: /\bso-called\s*$/i,
  isSecretary: office => /secretary/i.test(office),
  isAdjectiveBefore: (word, next) => word === 'official' && OFFICIAL.test(next),
  isNounBehind: (word, before) => word === 'states' && STATES.test(before),
  relays: word => /^(?:reports?|reported|informs?|informed|quoted|cites?|cited)$/.test(word),
  isAnyBody: noun => /^(?:company|firm|group|agency|organi[sz]ation|airline|bank)$/.test(noun),
  isIndefinite: article => /^(?:an?|one|each|another|some|any)$/i.test(article),
  holds: word => /^(?:holds?|held|hosts?|hosted|joined|sat|session|visits?|visited|welcomes?|welcomed)$/i.test(word),
  opens: byNumber(word => /(?:ing|ly)$/.test(word) && !NAMED.test(word) && !isGiven(word)),
  isHuman: words => PERSON_ENDS.test(words) && PERSON.test(words) && !THING.test(words),
};
