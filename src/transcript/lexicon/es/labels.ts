import type { LabelWords } from '../label-words';

const words = (list: string): string[] => list.trim().split(/\s+/);
const phrases = (list: string): string[] => list.split(',').map(phrase => phrase.trim());

/** Speaker labels of Spanish transcripts: their layout is read, their figures and names are not. Written by hand. */
export const ES_LABELS: LabelWords = {
  notSpeakers: phrases('fecha, hora, lugar, tema, asunto, nota, orden del día, resultado, resultados, acuerdo, acuerdos, fuente, asistentes, ausentes, participantes, conclusión, introducción, resumen, ejemplo, por ejemplo, autor, capítulo, artículo, anexo, teléfono, dirección, foto, fotos, texto, ingredientes, preparación, precio, duración, idioma, título, importante, atención, nombre, profesión, edad, lugar de nacimiento'),
  surnames: [],
  neverWords: words('dirección teléfono capítulo anexo paso párrafo'),
  titles: words('sr sra srta señor señora doña dña presidente presidenta vicepresidente vicepresidenta ministro ministra senador senadora diputado diputada alcalde alcaldesa secretario secretaria'),
  addresses: [],
  offices: words('presidente presidenta ministro ministra senador senadora diputado diputada alcalde alcaldesa secretario secretaria portavoz directora'),
  roles: words('presidente presidenta vicepresidente vicepresidenta ministro ministra senador senadora diputado diputada alcalde alcaldesa secretario secretaria portavoz entrevistador entrevistadora entrevistado entrevistada moderador moderadora presentador presentadora periodista pregunta respuesta locutor locutora participante informante testigo juez abogado abogada intérprete público narrador narradora oyente invitado invitada'),
  roleModifiers: words('primer primera'),
  numbered: words('hablante participante informante entrevistado entrevistada voz testigo invitado locutor'),
  nobody: [],
  anonymous: words('pregunta respuesta periodista entrevistador entrevistadora entrevistado entrevistada público moderador moderadora participante hablante informante'),
  questions: words('pregunta'),
  answers: words('respuesta'),
  particles: words('y los las para'),
  soundCues: words('música risas aplausos pausa silencio sintonía publicidad'),
  speechVerbs: [],
  pronouns: words('yo me mí mi mis nos nosotros nosotras nuestro nuestra nuestros nuestras usted ustedes vosotros tú gracias sí bueno pues vale'),
  selves: words('yo me mi mis nos nosotros nosotras nuestro nuestra nuestros nuestras'),
  attendees: phrases('asistentes, presentes, participantes'),
  openings: {
    greetings: phrases('bienvenidos, buenos días, buenas tardes, buenas noches'),
    programmes: phrases('mi invitado, nuestro invitado, nos acompaña'),
    sittings: phrases('se abre la sesión, la sesión, orden del día'),
  },
  introductions: phrases('soy, me llamo, mi nombre es, mi invitado es, nos acompaña'),
  transcripts: phrases('transcripción, transcripción completa, transcripción íntegra, diario de sesiones'),
  columns: {
    speaker: phrases('hablante, orador, interviniente, quién'),
    text: phrases('texto, intervención, palabras'),
    time: phrases('tiempo, hora, inicio'),
  },
  fields: {
    title: phrases('título, tema, asunto'),
    date: phrases('fecha'),
    place: phrases('lugar'),
    host: phrases('moderador, moderadora, presidente, entrevistador, entrevistadora'),
    people: phrases('participantes, asistentes, invitado, invitados'),
    source: phrases('fuente, editor'),
  },
};
