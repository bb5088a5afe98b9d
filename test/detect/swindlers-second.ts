import type { FreshLetter } from './fresh-letters.ts'

/** How a swindler of the second batch writes. */
export type SecondVoice =
  | 'fatherly'
  | 'telegram'
  | 'questionnaire'
  | 'a weary clerk'
  | 'a provider'
  | 'threatening thou'
  | 'certificate'
  | 'minutes'

export interface SecondSwindlersLetter extends FreshLetter {
  readonly voice: SecondVoice
}

/** Thirty-two more, in other voices, written after the words that the first sixty-four had led to, and before any was judged. */
export const swindlersSecond: readonly SecondSwindlersLetter[] = [
  {
    language: 'cs',
    voice: 'fatherly',
    yet: 'the charge stands in words that nobody knows: suspicious',
    from: 'hronik.policie@email.cz',
    subject: 'Chlapská rada',
    text: 'Pane, mohl bych být váš otec a u kriminálky jsem už od převratu. Tentokrát jste to přehnal. V paměti vašeho mobilu leží klipy s osmiletými dětmi a ta vaše dopisování se školačkou. Nechci vám zničit život. Svěřte se mi písemně na téhle adrese, dokud je čas, řekněme do neděle. Nebude-li z vaší strany vůle, podepíšu příkaz a vaši vnuci se o vás dočtou v novinách.\nSoudní rada Hroník',
  },
  {
    language: 'cs',
    voice: 'minutes',
    yet: 'an interpreter and a clock make it a report: clear',
    from: 'podatelna@autoservis-brdy.example',
    subject: 'Záznam o úkonu 3391',
    text: 'ZÁZNAM O ÚKONU\nPřítomen: vrchní inspektor, tlumočník, technik\n21:14 zachycen přenos pornografického díla s dítětem z adresy příjemce\n21:37 příjemce se před kamerou svlékl, protistrana uvedla věk 12\n21:52 zajištěny kopie\nZávěr: věc má znaky trestného činu. Příjemce zašle do tří dnů e-mailem své vyjádření. Nezašle-li, bude vyhlášeno pátrání a uvědomen zaměstnavatel.\nÚtvar pro odhalování zločinu páchaného na dětech',
  },
  {
    language: 'sk',
    voice: 'telegram',
    from: 'npu.rychle@gmail.com',
    subject: 'Naliehavé',
    text: 'Interpol Bratislava. Zachytené súbory: deti, sexuálne zneužitie. Páchateľ: Vy. Odpoveď mailom: 24 hodín. Potom: zatykač, eskorta, správa pre rodinu a noviny. Nevolať.',
  },
  {
    language: 'sk',
    voice: 'a weary clerk',
    yet: 'a court clerk who names no offence that is known: clear',
    from: 'kancelaria.sudu@centrum.sk',
    subject: 'Váš spis č. 7T/119/2026',
    text: 'Dobrý deň, som zapisovateľka a mám na starosti Váš spis. Ide o tie nahrávky s maloletými chlapcami, viete o čom hovorím. Pán sudca mi nakázal, aby som si od Vás ešte vypýtala písomné ospravedlnenie, lebo bez neho to ide rovno na pojednávanie a do väzby. Prosím, nech to mám v schránke do štvrtka, ja tu končím o tretej. Ak to nepríde, neručím za to, že sa k tomu nedostane televízia.',
  },
  {
    language: 'hu',
    voice: 'questionnaire',
    from: 'nyomozas.kerdoiv@gmail.com',
    subject: 'Terhelti kérdőív',
    text: 'NEMZETI NYOMOZÓ IRODA – TERHELTI KÉRDŐÍV\n1. Mióta tölt le gyermekekről készült szexuális tartalmú képeket?\n2. Hány kiskorúval levelezett, és mit kért tőlük?\n3. Miért mutatkozott ruha nélkül a webkamera előtt?\n4. Mit tud felhozni a maga védelmére?\nA kitöltött ívet 48 órán belül e-mailben várjuk. Kitöltetlen ív esetén elfogatóparancsot adunk ki, és az adatai felkerülnek a pedofilok nyilvántartásába.',
  },
  {
    language: 'hu',
    voice: 'threatening thou',
    from: 'ornagy.balogh@indamail.hu',
    subject: 'Megvagy',
    text: 'Te disznó, azt hitted, nem találunk meg? Megvan az összes felvétel, amin azokat a gyerekeket nézed. Írd le szépen, mit műveltél, és küldd vissza péntek estig erre a címre. Különben kimegyünk érted, és az egész utca végignézi, ahogy elviszünk.\nBalogh őrnagy',
  },
  {
    language: 'el',
    voice: 'a provider',
    from: 'security.desk@ote-net-support.example',
    subject: 'Αναστολή σύνδεσης κατ’ εντολή της Ευρωπόλ',
    text: 'Αγαπητέ συνδρομητή,\nη σύνδεσή σας τέθηκε υπό παρακολούθηση κατ’ εντολή της Ευρωπόλ, διότι μέσω αυτής διακινήθηκε υλικό σεξουαλικής κακοποίησης παιδιών. Η αρχή δέχεται γραπτές εξηγήσεις αποκλειστικά ως απάντηση στο παρόν μήνυμα και για δύο μόνο ημέρες. Στη συνέχεια τα στοιχεία σας παραδίδονται στον εισαγγελέα, εκδίδεται ένταλμα και ειδοποιούνται οι συγγενείς.\nΓραφείο Συμμόρφωσης',
  },
  {
    language: 'el',
    voice: 'certificate',
    from: 'protokollo.astynomia@hotmail.gr',
    subject: 'Βεβαίωση',
    text: 'ΒΕΒΑΙΩΣΗ\nΒεβαιώνεται ότι ο κάτοχος της παρούσας ηλεκτρονικής διεύθυνσης ερευνάται για παιδοφιλία, επιδειξιομανία και κατοχή πορνογραφικού υλικού ανηλίκων. Η παρούσα χορηγείται προκειμένου ο ερευνώμενος να καταθέσει ηλεκτρονικώς, εντός 48 ωρών, τους ισχυρισμούς του. Σε αντίθετη περίπτωση επέχει θέση εντάλματος.\nΗ Διευθύντρια, Υποστράτηγος Ευανθία Κορδάτου',
  },
  {
    language: 'hi',
    voice: 'fatherly',
    from: 'sharma.dysp@gmail.com',
    subject: 'आपके भले के लिए',
    text: 'बेटा, मैं पुलिस में तीस साल से हूँ और तुम्हारे पिता की उम्र का हूँ। तुम्हारे फोन से जो निकला है, छोटे बच्चों के साथ किए गए गलत काम के वीडियो, वह देखकर मेरा सिर शर्म से झुक गया। मैं तुम्हें एक मौका देता हूँ। सोमवार तक मुझे यहीं लिखकर बता दो कि यह सब क्यों किया। अगर चुप रहे तो वारंट निकलेगा और तुम्हारे माँ-बाप और दफ्तर वालों को सब बता दिया जाएगा।\nडीएसपी शर्मा, साइबर थाना',
  },
  {
    language: 'hi',
    voice: 'telegram',
    from: 'interpol.notice.in@outlook.com',
    subject: 'अति आवश्यक',
    text: 'इंटरपोल दिल्ली। आरोप: बाल पोर्नोग्राफी, नाबालिग का यौन शोषण। सबूत: सुरक्षित। जवाब: ई-मेल से, 48 घंटे। जवाब न मिलने पर: गिरफ्तारी, मीडिया, परिवार को सूचना।',
  },
  {
    language: 'uk',
    voice: 'minutes',
    yet: 'minutes speak of suspects as those do who work with them: suspicious',
    from: 'sekretar@shkola-tantsiv.example',
    subject: 'Витяг з протоколу № 88',
    text: 'ВИТЯГ З ПРОТОКОЛУ\nЗасідання оперативної групи із захисту дітей\nСлухали: про осіб, які зберігають знімки оголених неповнолітніх. Серед них – користувач цієї адреси.\nУхвалили: 1) визнати його підозрюваним; 2) взяти від нього пояснення електронним листом у строк до трьох діб; 3) у разі відмови – затримати та сповістити пресу.\nГолова засідання, генерал О. Чорновус',
  },
  {
    language: 'uk',
    voice: 'threatening thou',
    from: 'opera.karnyi@i.ua',
    subject: 'Ти попався',
    text: 'Слухай сюди. Ми знаємо, кого ти роздягав перед камерою і скільки їй років. Усе збережено. Маєш добу, щоб написати мені, як усе було, і просити пробачення. Не напишеш – завтра наручники, а ввечері тебе покажуть у новинах і мати побачить, кого виростила.\nМайор Карний, кіберполіція',
  },
  {
    language: 'ru',
    voice: 'a provider',
    from: 'abuse.rostel@mail.ru',
    subject: 'Блокировка по запросу МВД',
    text: 'Уважаемый абонент! По запросу МВД ваш доступ будет заблокирован: с вашего устройства загружались сцены сексуального насилия над детьми. Следствие готово принять ваши письменные оправдания в ответ на это письмо в течение двух суток. После этого материалы передаются в прокуратуру, вас задерживают, а о причине узнают родственники и работодатель.',
  },
  {
    language: 'ru',
    voice: 'questionnaire',
    from: 'anketa.sledstvie@yandex.ru',
    subject: 'Опросный лист подозреваемого',
    text: 'СЛЕДСТВЕННЫЙ КОМИТЕТ. ОПРОСНЫЙ ЛИСТ\n1. С какого года вы смотрите детскую порнографию?\n2. Где храните файлы?\n3. С кем из несовершеннолетних переписывались и о чём?\n4. Чем можете оправдаться?\nЗаполните и отправьте обратным письмом, срок 48 часов. Незаполненный лист означает признание вины и арест.',
  },
  {
    language: 'pl',
    voice: 'a weary clerk',
    from: 'sekretariat.prok@op.pl',
    subject: 'Pana teczka',
    text: 'Dzień dobry, piszę z sekretariatu prokuratury. Leży u mnie Pana teczka, gruba, same zdjęcia dzieci bez ubrania i wydruki z czatu z trzynastolatką. Pani prokurator kazała poczekać na Pana pismo, bo inaczej jutro podpisuje nakaz. Proszę więc przysłać mi tu, na maila, swoje usprawiedliwienie, najlepiej do środy. Potem nic już nie poradzę, przyjedzie policja, a w gazecie będzie nazwisko.',
  },
  {
    language: 'pl',
    voice: 'certificate',
    from: 'biuro@stolarnia-bukowa.example',
    subject: 'Zaświadczenie o wszczęciu',
    text: 'ZAŚWIADCZENIE\nZaświadcza się, że wobec użytkownika niniejszej skrzynki wszczęto postępowanie o pedofilię, prezentowanie treści pornograficznych małoletniemu oraz posiadanie pornografii dziecięcej. Użytkownik może w terminie 72 godzin złożyć drogą elektroniczną swoje wyjaśnienia. Niezłożenie wyjaśnień skutkuje zatrzymaniem i wpisem do rejestru.\nNaczelnik Wydziału, pieczęć urzędowa',
  },
  {
    language: 'ro',
    voice: 'fatherly',
    from: 'colonel.stanciu@gmail.com',
    subject: 'Ca de la om la om',
    text: 'Stimate domn, am treizeci de ani de poliție și am văzut multe, dar ce era pe telefonul dumneavoastră m-a durut: copii de grădiniță, puși să facă lucruri de nespus. Nu vreau să vă distrug familia. De aceea vă cer să-mi mărturisiți în scris, pe această adresă, până duminică. Dacă alegeți să tăceți, semnez mandatul și a doua zi sunteți la știri, cu soția și copiii privind.\nColonel Stanciu',
  },
  {
    language: 'ro',
    voice: 'telegram',
    from: 'europol.bucuresti@outlook.com',
    subject: 'Urgent – suspect',
    text: 'Europol București. Suspect: titularul adresei. Fapte: pornografie infantilă, pedofilie. Probe: videoclipuri, conversații. Termen: 24 ore, răspuns pe e-mail. Urmează: arest, televiziune, angajator informat.',
  },
  {
    language: 'fi',
    voice: 'minutes',
    yet: 'no known offence, and minutes speak as those do who work with them: suspicious',
    from: 'toimisto@huoltamo-saimaa.example',
    subject: 'Ote esitutkintapöytäkirjasta',
    text: 'OTE ESITUTKINTAPÖYTÄKIRJASTA\nKlo 22.10 vastaanottajan koneelta ladattu kuvasarja, jossa alle kouluikäisiä lapsia hyväksikäytetään.\nKlo 22.41 vastaanottaja paljastanut itsensä kameralle, vastapuoli ilmoittanut iäkseen 12 v.\nPäätös: epäillylle varataan tilaisuus antaa kirjallinen selvitys sähköpostitse kahden päivän kuluessa. Muussa tapauksessa etsintäkuulutus ja ilmoitus omaisille.\nLasten suojelun tutkintaryhmä',
  },
  {
    language: 'fi',
    voice: 'threatening thou',
    from: 'komisario.vihtori@gmail.com',
    subject: 'Jäit kiinni',
    text: 'Luulitko ettei kukaan näe? Meillä on jokainen video, jonka olet niistä lapsista katsonut, ja se, kun riisuit itsesi tytölle. Kirjoita tähän keskiviikkoon mennessä, mitä teit ja miksi. Jos pidät suusi kiinni, haemme sinut töistä käsiraudoissa ja äitisi lukee sen lehdestä.\nKomisario Vihtori',
  },
  {
    language: 'sv',
    voice: 'a weary clerk',
    from: 'kansli.tingsratt@hotmail.com',
    subject: 'Din akt hos oss',
    text: 'Hej, jag sitter på tingsrättens kansli och har fått din akt på mitt bord. Det är bilderna på de små pojkarna och det du skickade till flickan i sexan. Åklagaren vill egentligen begära dig häktad nu, men jag fick lov att fråga efter din redogörelse först. Mejla den till mig senast på onsdag. Kommer den inte så blir det hämtning, och då brukar tidningarna stå utanför.',
  },
  {
    language: 'sv',
    voice: 'questionnaire',
    from: 'utredning.formular@gmail.com',
    subject: 'Frågeformulär för misstänkt',
    text: 'POLISMYNDIGHETEN – FRÅGEFORMULÄR\n1. Sedan när laddar du ner barnpornografi?\n2. Vilka minderåriga har du haft sexuella samtal med?\n3. Varför blottade du dig i webbkameran?\n4. Vad anför du till ditt försvar?\nSkicka ifyllt formulär med e-post inom 48 timmar. Uteblivet svar leder till gripande och till att din familj underrättas.',
  },
  {
    language: 'tr',
    voice: 'a provider',
    from: 'hizmet@netbag-iletisim.example',
    subject: 'Emniyet talebi: hattınız',
    text: 'Değerli abonemiz, hattınız üzerinden çocuk istismarı videoları indirildiği Emniyet tarafından bildirilmiştir. Savcılık yazılı açıklamanızı yalnızca bu mesaja yanıt olarak ve 48 saat süreyle kabul etmektedir. Süre sonunda hakkınızda yakalama emri çıkarılacak, yakınlarınız ve işvereniniz bilgilendirilecektir.\nUyum Birimi',
  },
  {
    language: 'tr',
    voice: 'fatherly',
    from: 'emekli.baskomiser@gmail.com',
    subject: 'Bir büyüğünüz olarak',
    text: 'Evladım, ben otuz yıllık polisim. Telefonundan çıkan o küçük kızların görüntülerini gördüm, inan içim sızladı. Seni hemen aldırabilirdim ama bir şans vermek istiyorum. Otur, neden yaptığını dürüstçe yaz, pazara kadar bu adrese yolla. Susarsan savcıya imzalatır, seni kelepçeyle aldırırım; annen baban da televizyondan öğrenir.\nBaşkomiser Rıza',
  },
  {
    language: 'nl',
    voice: 'minutes',
    yet: 'no known offence, and an hour that is none to come at: suspicious',
    from: 'info@tuincentrum-delinde.example',
    subject: 'Uittreksel proces-verbaal',
    text: 'UITTREKSEL PROCES-VERBAAL\n20.15 uur: vanaf het adres van betrokkene opgehaald een reeks afbeeldingen van kinderen in seksuele houdingen.\n20.48 uur: betrokkene ontkleedt zich voor de camera, gesprekspartner geeft leeftijd 12 op.\nBesluit: betrokkene wordt in de gelegenheid gesteld binnen drie dagen per e-mail een schriftelijke verklaring af te leggen. Blijft die uit, dan volgt aanhouding en wordt de werkgever in kennis gesteld.\nTeam Zeden',
  },
  {
    language: 'nl',
    voice: 'threatening thou',
    from: 'brigadier.mulder@gmail.com',
    subject: 'Je bent erbij',
    text: 'Dacht je dat niemand het zag? Ik heb alle filmpjes die jij van die kinderen hebt binnengehaald, en ook hoe jij je broek liet zakken voor dat meisje. Mij schrijven wat je gedaan hebt, hier, uiterlijk woensdag. Hou je je mond, dan halen we je van je werk en leest je moeder het in de krant.\nBrigadier Mulder',
  },
  {
    language: 'it',
    voice: 'a weary clerk',
    yet: 'a court clerk who names no offence that is known: clear',
    from: 'ufficio.gip@virgilio.it',
    subject: 'Il Suo fascicolo',
    text: "Buongiorno, lavoro nella cancelleria del giudice e ho sul tavolo il Suo fascicolo: le foto dei bambini, la chat con la tredicenne, tutto. Il giudice vorrebbe firmare oggi stesso, ma prima mi ha chiesto di raccogliere le Sue ragioni. Me le mandi per mail entro mercoledì, anche due righe. Altrimenti parte l'ordine di arresto e io non potrò farci nulla, e nemmeno tenere lontani i giornalisti.",
  },
  {
    language: 'it',
    voice: 'telegram',
    from: 'interpol.roma.avviso@gmail.com',
    subject: 'Avviso immediato',
    text: 'Interpol Roma. Indagato: titolare della casella. Reati: pedopornografia, adescamento di minore. Prove: acquisite. Risposta: via mail, 24 ore. In mancanza: arresto, stampa, famiglia informata.',
  },
  {
    language: 'pt',
    voice: 'certificate',
    from: 'geral@padaria-aveleira.example',
    subject: 'Certidão',
    text: 'CERTIDÃO\nCertifica-se que contra o utilizador desta caixa de correio foi instaurado inquérito por pedofilia, exibicionismo e detenção de pornografia de menores. Faculta-se ao visado a apresentação das suas alegações por correio eletrónico no prazo de 72 horas. Não o fazendo, vale a presente como mandado de captura, com inscrição no registo criminal de abusadores.\nO Diretor Nacional, selo branco',
  },
  {
    language: 'pt',
    voice: 'fatherly',
    from: 'inspetor.reformado@sapo.pt',
    subject: 'De homem para homem',
    text: 'Amigo, ando nisto da polícia há trinta anos e podia ser seu pai. Vi o que tinha guardado no computador, aquelas crianças, coitadinhas, e nem dormi. Podia mandar buscá-lo já. Prefiro que me conte tudo por escrito, aqui neste endereço, até domingo. Se preferir calar-se, assino o mandado, e a sua mulher e os seus netos vão saber pela televisão.\nInspetor Anacleto',
  },
  {
    language: 'ar',
    voice: 'telegram',
    from: 'interpol.tunis.ajil@gmail.com',
    subject: 'عاجل جداً',
    text: 'الإنتربول. المشتبه به: صاحب هذا البريد. التهم: استغلال الأطفال جنسياً، مواد إباحية لقاصرين. الأدلة: محفوظة. الرد: بالبريد الإلكتروني خلال 24 ساعة. وإلا: اعتقال، نشر في الإعلام، إبلاغ العائلة.',
  },
  {
    language: 'ar',
    voice: 'threatening thou',
    from: 'naqib.salem@yahoo.com',
    subject: 'انكشف أمرك',
    text: 'هل ظننت أننا لا نراك؟ عندنا كل مقطع شاهدته لأولئك الأطفال، وعندنا صورتك وأنت تتعرى أمام الكاميرا لفتاة صغيرة. اكتب لي هنا قبل يوم الأربعاء ماذا فعلت ولماذا. إن بقيت صامتاً فسنأخذك من عملك مكبلاً وستقرأ أمك الخبر في الجريدة.\nالنقيب سالم',
  },
]
