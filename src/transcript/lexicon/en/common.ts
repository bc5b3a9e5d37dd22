/** English words of four letters and more that any two sentences may share. Written by hand. */
export const ENGLISH_COMMON = `
about above according across added after again against ahead along also although always among another around because been before being below between both cannot
come could does done down during each even ever every from further going gone have having here himself herself however into itself just last like made make many more most much must
near need never next noted only other others over said same says several shall should since some still stressed such take than that their them themselves then there therefore these they
this those though through thus till today told together toward under until upon very want well went were what when where which while will with within without would year years your yours
`;
