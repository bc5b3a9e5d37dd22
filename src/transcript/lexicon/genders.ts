import { GIVEN_NAMES } from './given';

/**
 * Common given names that tell the gender, for `he` and `she`. A hint and no more: names that both bear are left out.
 * Written by hand; names in `a` count as women's unless they are listed with men's.
 */
export const MEN = new Set(`aaron abdul abdullah adam ahmed alan albert alejandro aleksandr aleksander alex alexander alexei alexey ali anders andrei andrew andriy anthony anton
antonio antony arthur artem artyom barack ben benjamin bill bob boris brian bruce carl carlos charles chris christopher colin daniel david denis dennis diego dmitri dmitry donald
edward emmanuel eric evgeny felix fernando francis francisco frank frederick gary george giorgi giovanni greg hans harold harry hassan henry hugo hussein ian igor ilya ion ivan
jack jacob jacques james jan javier jean jeff jens jeremy jim joe john jonas jonathan jorge jose joseph joshua juan karl keith kevin khalid konstantin kyrylo lars leo leonid
louis luca luis luka marco marek mario mark martin matteo matthew max maxim michael michel miguel mike mikhail mohamed mohammed muhammad mykola narendra nathan nicholas nicolas nikita
nikolai noah oleg oliver olaf omar oscar osman pablo patrick paul pavel pavlo pedro peter petro philip pierre pieter rafael ralph raymond richard robert roger roman ronald ryan samuel
scott sean sergei sergey serhiy simon stefan stepan stephen steve steven taras thomas tim timothy tobias tom tomas tony vadim valery vasily victor viktor vincent vladimir volodymyr walter
wassily nana mustafa mustapha moustapha musa moussa issa isa raila mahinda gotabaya maithripala anura akira krishna rama aditya surya shinya takuya tatsuya yahya yahaya garba bola lula kuzma danila juma baba abba dauda attila bela kosta nikola zia raza mirza riza murtaza mujtaba zakaria hamza talha osama usama khalifa shota adama ibrahima samba demba yaya taha joshua elisha ezra noa hosea jonah dana agha gela misha sasha kolya petya luka andria shiva bala raja rana rajiva chanda buddha thaksina papa dada william xavier yuri yury yusuf zoltan иван сергей андрей алексей дмитрий никита илья олег павел пётр артём михаил николай владимир юрий виктор`.split(/\s+/));

/** See {@link MEN}. */
export const WOMEN = new Set(`abigail agnes alice amy ann anne annie astrid barbara beatrice brigitte carmen caroline catherine charlotte chloe christine claire colleen deborah diane dolores dorothy
edith eileen eleanor elisabeth elizabeth ellen emily erin esther eve fatima florence frances gertrude gladys grace gretchen hannah heather helen hilary imogen ines ingrid irene iris isabel
jacqueline jane janet jean jennifer jenny jill joan joyce judith judy julie karen kate katherine kathleen kristen kristin laurence lauren leigh lilian linda lois louise lucy
mabel margaret marie marion marjorie mary maud megan meredith michelle miriam molly naomi nancy nicole noor pauline penelope phyllis priti rachel rosemary ruth sally sarah sharon
shirley sigrid siv susan suzanne sylvie theresa ursula valerie violet vivian yvonne zoe любовь`.split(/\s+/));

const KNOWN = new Set(GIVEN_NAMES.toLowerCase().split(/\s+/u));

/** The gender that a full name's given name tells; `null` where it does not. */
export function genderOfGiven(name: string): 'female' | 'male' | null {
  const given = name.toLowerCase().split(/[\s-]/, 2), first = given[0] ?? '';
  if (given.length < 2 || first.length < 2) return null;
  if (MEN.has(first)) return 'male';
  // many peoples give men names in -a, too: only those that the lists know tell
  return WOMEN.has(first) || first.length > 3 && /[aа]$/.test(first) && (KNOWN.has(first) || first.endsWith('а')) ? 'female' : null;
}
