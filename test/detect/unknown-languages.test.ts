import { expect, test } from 'vitest'
import { judge } from '../../shared/detect/judge.ts'
import { languages } from '../../shared/detect/lexicons.ts'
import { evidenceOfGiven, mailOf, type Given } from './given.ts'

function levelOf(given: Given): string {
  return judge(mailOf(given), evidenceOfGiven(given), []).level
}

/** The letter in languages without a lexicon: bodies' names and shared stems are all that is understood. */
const unknown = [
  [
    'mt',
    "Europol – Taħrika ġudizzjarja. Jiena, id-direttur tal-Brigata għall-Protezzjoni tal-Minorenni, qed nikkuntattjak ftit wara qabda tal-kompjuter ta' ċiberinfiltrazzjoni. Inti suġġett ta' diversi proċeduri: pornografija tat-tfal, pedofilija, eżibizzjoniżmu, ċiberpornografija. Ibgħat il-ġustifikazzjonijiet tiegħek bl-email fi żmien 72 siegħa.",
  ],
  [
    'sq',
    'Thirrje gjyqësore – Interpol. Unë, drejtori i Brigadës për Mbrojtjen e të Miturve, ju kontaktoj pas një sekuestrimi kompjuterik të kiberinfiltrimit. Ju jeni objekt i disa procedurave: pornografi fëmijësh, pedofili, ekzibicionizëm, kiberpornografi. Dërgoni justifikimet tuaja me email brenda 72 orëve.',
  ],
  [
    'is',
    'Dómkvaðning – Europol. Undirritaður, yfirmaður lögreglunnar, hefur samband við þig eftir tölvuhald vegna netinnrásar. Þú ert sakaður um barnaklám, barnaníð (pedofíliu), exhibitionisma og netklám. Sendu réttlætingar þínar með tölvupósti innan 72 klukkustunda.',
  ],
  [
    'he',
    'זימון לבית המשפט – Europol. אני, מנהל היחידה להגנה על קטינים, פונה אליך זמן קצר לאחר תפיסת מחשב בחדירת סייבר. אתה נתון להליכים משפטיים: פורנוגרפיית ילדים, פדופיליה, אקסהיביציוניזם, סייבר פורנוגרפיה. שלח את הצדקותיך בדוא"ל תוך 72 שעות.',
  ],
  [
    'vi',
    'Giấy triệu tập của tòa án – Interpol. Tôi là giám đốc lữ đoàn bảo vệ trẻ vị thành niên, liên hệ với bạn sau khi tịch thu máy tính xâm nhập mạng. Bạn là đối tượng của nhiều vụ truy tố: khiêu dâm trẻ em, ấu dâm, phô dâm, khiêu dâm mạng. Hãy gửi lời giải trình qua email trong vòng 72 giờ.',
  ],
  [
    'ka',
    'სასამართლო უწყება – Europol. მე, არასრულწლოვანთა დაცვის ბრიგადის დირექტორი, გიკავშირდებით კიბერინფილტრაციის კომპიუტერული ამოღების შემდეგ. ბრალი გედებათ: ბავშვთა პორნოგრაფია, პედოფილია, ექსჰიბიციონიზმი. გამოგზავნეთ განმარტებები ელფოსტით 72 საათში.',
  ],
  [
    'id',
    'Panggilan pengadilan – Interpol. Saya, direktur Brigade Perlindungan Anak, menghubungi Anda setelah penyitaan komputer infiltrasi siber. Anda menjadi subjek beberapa penuntutan: pornografi anak, pedofilia, ekshibisionisme, pornografi siber. Kirimkan pembenaran Anda melalui email dalam waktu 72 jam.',
  ],
] as const

test.each(unknown)('%s has no lexicon; its letter from a free mailbox is suspicious', (language, body) => {
  expect(languages).not.toContain(language)
  expect(levelOf({ from: 'office740@gmail.com', body })).not.toBe('clear')
  expect(levelOf({ from: 'office740@gmail.com', picture: body })).not.toBe('clear')
})

/** Head in one language, body in another, as such letters are pasted together. */
const mixed = [
  'CONVOCATION JUDICIAIRE – Direction centrale de la police judiciaire. Guten Tag, gegen Sie wurde wegen Kinderpornografie und Pädophilie ein Verfahren eröffnet. Antworten Sie per E-Mail mit Ihren Rechtfertigungen innerhalb von 72 Stunden, sonst Haftbefehl.',
  'EUROPOL – JUDICIAL SUMMONS. Szanowny Panie, toczy się przeciwko Panu postępowanie w sprawie pornografii dziecięcej. Proszę wysłać swoje wyjaśnienia mailem w ciągu 48 godzin, w przeciwnym razie zostanie wydany nakaz aresztowania. Cordialement, le directeur',
  "CITACIÓN JUDICIAL. Prezado senhor, está a ser investigado por pornografia infantil e pedofilia. Envie as suas justificações por email em 72 horas. Passé ce délai nous transmettrons notre rapport au procureur pour un mandat d'arrêt.",
  'MINISTÈRE DE LA JUSTICE. Vážený pane, jste předmětem několika soudních stíhání: pédopornographie, pédophilie, exhibitionnisme. Nechte se vyslechnout e-mailem ve lhůtě 72 hodin. Vous êtes prévenu.',
  'BUNDESPOLIZEI. Sie sind Gegenstand mehrerer gerichtlicher Verfolgungen. Attached is the list: child pornography, paedophilia, exhibitionism. Veuillez vous faire entendre par mail. Strikte Frist 48 Stunden. Now you are warned.',
  'Europol Direktoren. Dear Sir, du är misstänkt för barnpornografi. Please send your justifications by email within 48 timmar. Annars åklagaren and arrest warrant.',
] as const

test.each(mixed)('a letter in two languages is found: %.40s', (body) => {
  expect(levelOf({ from: 'office740@gmail.com', body })).toBe('fake-summons')
  expect(levelOf({ from: 'j.perez@colegio.example', body })).toBe('fake-summons')
})
