import { wordTable } from '../table';
import { Word, type Office, type SpeechLexicon } from '../words';
import { RUSSIAN_APPOSITION } from './apposition';
import { RUSSIAN_PRONOUNS } from './pronouns';
import { RUSSIAN_SUBJECTS } from './subjects';

/** Stems of verbs of saying; past tense endings are added (`отметил`, `отметила`, `отметили`, `отметило`). */
const SAY = `сказа заяви отмети подчеркну добави сообщи рассказа объясни поясни напомни пообеща призва признал ответи спроси уточни констатирова
предложи предупреди указа подтверди высказа продолжи заключи резюмирова обрати заметил повтори акцентирова прокомментирова написа проинформирова доложи
заверил выразил назва поблагодари поздрави пожела считал поинтересова говори утвержда обозначи упомяну приве пошути посетова посоветова подытожи парирова воскликну провозгласи возрази обеща увери отчита предостерег констатирова`.split(/\s+/).map(stem => stem.replace(/л$/, ''));
const past = SAY.flatMap(stem => [`${stem}л`, `${stem}ла`, `${stem}ли`, `${stem}ло`]).join(' ');
const CASES = ['', 'а', 'у', 'ом', 'е', 'ы', 'ов'];
/** Nouns that lose a vowel; without the form that is a common preposition (`после`). */
const FLEETING: Readonly<Record<string, readonly string[]>> = { посол: ['посол', 'посла', 'послу', 'послом', 'послы', 'послов'] };
const decline = (noun: string): readonly string[] => FLEETING[noun] ?? (/[бвгджзклмнпрстфхцчшщ]$/.test(noun) ? CASES.map(ending => noun + ending)
  : noun.endsWith('ь') ? ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ей'].map(ending => noun.slice(0, -1) + ending)
    : noun.endsWith('й') ? ['й', 'я', 'ю', 'ем', 'е'].map(ending => noun.slice(0, -1) + ending)
      : noun.endsWith('а') ? ['а', 'ы', 'е', 'у', 'ой'].map(ending => noun.slice(0, -1) + ending) : [noun]);

const NOUNS: readonly (readonly [noun: string, kind: string])[] = [
  ['президент', 'president'], ['министр', 'minister'], ['премьер', 'premier'], ['губернатор', 'governor'], ['мэр', 'mayor'], ['глава', 'head'], ['лидер', 'leader'], ['посол', 'ambassador'],
  ['председатель', 'chair'], ['директор', 'director'], ['секретарь', 'secretary'], ['руководитель', 'head'], ['представитель', 'spokesperson'], ['депутат', 'deputy'],
  ['сенатор', 'senator'], ['спикер', 'speaker'], ['король', 'monarch'], ['канцлер', 'chancellor'], ['заместитель', 'deputy'], ['дипломат', 'diplomat'], ['чиновник', 'official'],
  ['эксперт', 'expert'], ['политик', 'politician'], ['гость', 'guest'], ['профессор', 'professor'], ['аким', 'governor'], ['раис', 'governor'], ['хоким', 'governor'], ['вице-премьер', 'deputy-premier'], ['коллега', 'counterpart'], ['ректор', 'rector'], ['генерал', 'general'], ['собеседник', 'guest'],
  ['основатель', 'founder'], ['советник', 'adviser'], ['аналитик', 'analyst'], ['командующий', 'commander'], ['прокурор', 'prosecutor'], ['инженер', 'engineer'], ['начальник', 'head'],
];
const offices: readonly Office[] = [
  ...NOUNS.flatMap(([noun, kind]) => decline(noun).map(form => ({ words: [form], kind }))),
  ...decline('глава').flatMap(form => [
    { words: [form, 'государства'], kind: 'head-of-state' }, { words: [form, 'региона'], kind: 'governor' }, { words: [form, 'области'], kind: 'governor' },
    { words: [form, 'республики'], kind: 'governor' }, { words: [form, 'правительства'], kind: 'premier' }, { words: [form, 'администрации'], kind: 'governor' },
  ]),
  ...decline('председатель').flatMap(form => [{ words: [form, 'правительства'], kind: 'premier' }, { words: [form, 'совета', 'министров'], kind: 'premier' }]),
  ...decline('заместитель').flatMap(form => [{ words: [form, 'председателя', 'правительства'], kind: 'deputy-premier' }, { words: [form, 'губернатора'], kind: 'deputy-governor' }, { words: [form, 'мэра'], kind: 'deputy-mayor' }]),
  ...decline('министр').flatMap(form => [{ words: ['премьер', form], kind: 'premier' }, { words: ['заместитель', form], kind: 'deputy-minister' }]),
];

/** Where somebody told something: a body in the prepositional, and up to four words that say which. */
const TOLD_IN = /^(?:журналистам )?во? (?:(?:сообщении|заявлении|пресс-релизе|релизе|документе|отч[её]те|докладе) )?([\p{L}-]{3,20})((?: [\p{L}-]{2,20}){0,4})/u;
/** Bodies by the stem of their prepositional, and in the nominative. */
const BODIES: readonly (readonly [stem: string, name: string])[] = [
  ['правительств', 'правительство'], ['министерств', 'министерство'], ['ведомств', 'ведомство'], ['агентств', 'агентство'], ['посольств', 'посольство'], ['пресс-служб', 'пресс-служба'], ['служб', 'служба'], ['прокуратур', 'прокуратура'],
  ['администраци', 'администрация'], ['компани', 'компания'], ['комисси', 'комиссия'], ['управлени', 'управление'], ['комитет', 'комитет'], ['департамент', 'департамент'], ['кабмин', 'кабмин'], ['мэри', 'мэрия'], ['парламент', 'парламент'], ['банк', 'банк'], ['полици', 'полиция'],
];

/** Words of Russian that tell who speaks. Written by hand from the verbs and offices that Russian-language readouts use. */
export const RUSSIAN_SPEECH: SpeechLexicon = {
  words: wordTable([
    [Word.Say, `${past} отчитался отчиталась отчитались отрапортовал отрапортовала похвастался похвасталась обрадовался обрадовалась заключает резюмирует говорится сказано отмечается подчеркивается подчёркивается указывается говорит отмечает подчеркивает подчёркивает считает сообщает заявляет уверен уверена убежден убеждена полагает добавляет напоминает поясняет поделился поделилась пожаловался пожаловалась поинтересовался поинтересовалась возмутился возмутилась удивился удивилась усмехнулся усмехнулась согласился согласилась признался призналась`],
    [Word.Saying, 'отметив подчеркнув добавив сказав заявив сообщив напомнив указав пояснив уточнив отмечая подчеркивая подчёркивая добавляя заявляя поясняя уточняя указывая напоминая заметив пообещав заверив рассказав'],
    [Word.Helper, 'также затем далее потом вновь еще ещё уже при этом снова в свою очередь был была было были'],
    [Word.Pronoun, 'он она'], [Word.Plural, 'они оно мы вы я'], [Word.Possessive, 'его её ее ему ей их'],
    [Word.Female, 'она её ее ей'], [Word.Male, 'он ему'],
    [Word.Role, [...new Set(offices.map(({ words }) => words.length === 1 ? words[0] : ''))].join(' ')],
    [Word.RoleAdjective, `премьер вице заместитель бывший первый российский российского белорусский казахстанский региональный генеральный исполнительный
      официальный главный пресс государственный федеральный временный новый действующий иностранных дел`],
    [Word.Preposition, 'в во на при о об с со к по из от до для за над под между через после перед во время когда пока'],
    [Word.Relative, 'что который которая которые чтобы'], [Word.Conjunction, 'и но а или поэтому если'], [Word.Negation, 'не никогда никто'],
    [Word.Title, 'г-н г-жа господин госпожа'],
    [Word.Naming, `РИА Лидер Партия Движение ИА информагентство информагентства информагентству информагентством телекомпания телекомпании лидер лидера лидеру лидером фракция фракции фракцию фракцией движение движения движению партия партии фонд фонда холдинга концерна предприятия корпорация корпорации комбинат комбината фабрика клуб клуба портал канал телеканал бренд бренда марка фильм книга газета журнал программа программы проект проекта проекту компания компании завод завода заводом предприятие концерн холдинг
      ООО ОАО ЗАО ПАО АО РУП название названием премия орден ансамбль форум выставка форума выставки театр гостиница акция акции конкурс агентство агентства`],
    [Word.PluralRole, 'лидеры стороны министры главы эксперты участники чиновники специалисты представители'],
    [Word.According, 'словам мнению оценке данным информации убеждению'],
    [Word.Body, 'служба министерство ведомство компания агентство банк правительство совет комитет посольство'],
    [Word.Meet, 'встреч встречей встречам встречах доклад доклада доклады докладом встретился встретилась встретились встреча встрече встречи встречу принял приняла приняли принимает принимают примет примут встречается встречаются встретится встретятся провел провела переговоры переговоров переговорах посетил посетила проведет проведёт проводит беседа беседе заседание заседания заседании совещание совещания совещании провёл'],
  ]),
  offices,
  means: {
    'head-of-state': ['president', 'monarch', 'head-of-state'], 'leader': ['president', 'premier', 'chancellor', 'monarch', 'governor', 'head-of-state', 'chair', 'head', 'leader'],
    'head': ['governor', 'director', 'chair', 'head', 'mayor', 'minister', 'leader', 'rector', 'president'], 'diplomat': ['ambassador', 'minister', 'diplomat', 'spokesperson'],
    'official': ['minister', 'deputy-minister', 'spokesperson', 'governor', 'mayor', 'official', 'deputy', 'head'], 'politician': ['president', 'premier', 'chancellor', 'minister', 'senator', 'deputy', 'politician'],
    'minister': ['premier', 'minister', 'deputy-minister'], 'deputy': ['deputy-minister', 'deputy'], 'secretary': ['secretary'],
  },
  apposition: RUSSIAN_APPOSITION,
  pronouns: RUSSIAN_PRONOUNS,
  subjects: RUSSIAN_SUBJECTS,
  joinsByCase: true,
  isPast: word => word.length > 4 && (word.endsWith('л') || word.endsWith('ла') || word.endsWith('ли') && !/[вмр]ли$/u.test(word)),
  isAdverb: () => false,
  leadsToSource: word => word === 'как' || word === 'Как',
  isPassive: () => false,
  cites: word => /^(?:перед(?:а[её]т|ают|ал[аи]?)|привод(?:ит|ят)|прив(?:ёл|ел[аи]?)|цитиру(?:ет|ют))$/u.test(word),
  isWords: word => word === 'слова',
  inGenitive: word => /(?:[оеё][йг]о?|[иы]х|[аяиы]|ов|ев|ей)$/u.test(word),
  reports: () => false,
  impersonal: /^(?:говорится|сказано|отмечается|подч[её]ркивается|указывается)$/,
  toldIn: words => {
    const match = TOLD_IN.exec(words), noun = match && BODIES.find(([stem]) => match[1]!.toLowerCase().startsWith(stem));
    // `сообщили в МЧС`
    if (match && /^\p{Lu}{2,7}$/u.test(match[1]!)) return match[1]! + (match[2] ?? '');
    return noun ? `${noun[1]}${match[2] ?? ''}` : null;
  },
  paper: /(?!)/,
  isHolding: word => /^(?:бывший|новый|действующий|временный)$/.test(word),
  isPurpose: () => false,
  isRegional: () => false,
  isWho: word => /^котор(?:ый|ая|ые)$/.test(word),
  isCounterpart: words => /коллег/i.test(words),
  accompanies: () => false,
  agent: /(?!)/u,
  naming: /(?!)/,
  isSecretary: office => /секретар/i.test(office),
  isNounBehind: () => false,
  isAdjectiveBefore: () => false,
  relays: word => /^(?:сообща[ею]т|переда[её]т|передают|пишет|пишут|информирует)$/u.test(word),
  isAnyBody: () => false,
  isIndefinite: () => false,
  holds: () => false,
  opens: () => false,
  isHuman: () => false,
};
