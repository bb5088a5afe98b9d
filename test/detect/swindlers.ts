import type { FreshLetter } from './fresh-letters.ts'

/** How a swindler writes. */
export type Voice =
  | 'curt'
  | 'oblique'
  | 'chatty'
  | 'formal'
  | 'table'
  | 'machine'
  | 'settlement'
  | 'last warning'
  | 'two languages'
  | 'a firm'
  | 'another channel'

export interface SwindlersLetter extends FreshLetter {
  readonly voice: Voice
}

/** Sixty-four letters as by sixty-four swindlers, all written before any was judged; names and addresses are invented. */
export const swindlers: readonly SwindlersLetter[] = [
  {
    language: 'cs',
    voice: 'curt',
    from: 'mjr.vesely.kpv@seznam.cz',
    subject: 'Spis 118/C',
    text: 'Dívali jste se na dětské porno, máme to nahrané. Do zítřejšího večera odepište, jak to vysvětlíte. Jinak si pro vás přijedeme.\nmjr. Veselý, kriminálka',
  },
  {
    language: 'cs',
    voice: 'oblique',
    from: 'kpr.hlidka.cz@gmail.com',
    subject: 'Záznamy z vaší přípojky',
    text: 'Vážený uživateli,\nnaše internetová hlídka má k dispozici záznamy o tom, co jste si v noci prohlížel, i o lidech, se kterými jste si psal, a kolik jim bylo let. Jde o jednání podle § 192 a § 193b trestního zákoníku. Než spis odejde na státní zastupitelství, dáváme vám příležitost se k věci písemně vyjádřit, a to výhradně odpovědí na tuto zprávu. Lhůta činí 48 hodin od přečtení. Marným uplynutím lhůty souhlasíte s tím, že budete předveden a že záznamy uvidí i vaši blízcí.\nplk. Ing. Dalibor Hronek, vedoucí odboru',
  },
  {
    language: 'cs',
    voice: 'table',
    from: 'sekce.trest.rizeni@outlook.com',
    subject: 'USNESENÍ č. j. KRPX-4471-12/TČ-2026',
    text: `ÚŘAD PRO POTÍRÁNÍ KYBERNETICKÉ KRIMINALITY
Oddělení ochrany mládeže
Č. j.: KRPX-4471-12/TČ-2026
Věc: zahájení úkonů – majitel e-mailové schránky

Skutek | Ustanovení | Sazba
Přechovávání dětské pornografie | § 192 tr. zák. | až 2 roky
Navazování nedovolených kontaktů s dítětem | § 193b tr. zák. | až 2 roky
Obnažování před kamerou | § 358 tr. zák. | až 3 roky
Součet sazeb | | 7 let a pokuta 350 000 Kč

Poučení: Podezřelý je povinen do 3 dnů doručit na adresu odesílatele písemné zdůvodnění svého jednání. Nedoručení zdůvodnění má za následek vydání příkazu k zatčení a zápis do evidence sexuálních agresorů.
Otisk úředního razítka. JUDr. Kvido Palas, zmocněnec`,
  },
  {
    language: 'cs',
    voice: 'another channel',
    from: 'brigada.deti@post.cz',
    subject: 'Europol – výzva',
    text: 'Europol, centrála Praha. Při kontrole sítě byla na vašem telefonu zjištěna videa se sexuálním zneužíváním dětí. Zákon nám ukládá vás zatknout, vyšetřovatelka však souhlasí s tím, že vás nejdřív vyslechne přes WhatsApp. Pošlete svoje číslo a kopii občanského průkazu ještě dnes. Kdo mlčí, toho fotografii předáme televizi a zaměstnavateli.',
  },
  {
    language: 'sk',
    voice: 'chatty',
    from: 'kapitan.bielik@azet.sk',
    subject: 'Musíme sa porozprávať',
    text: 'Dobrý deň prajem, píšem Vám radšej osobne, lebo viem, že takéto veci si človek nechce čítať na úradnom papieri. Robím na polícii už dvadsať rokov a popravde, Vaša vec ma zaskočila. Kolegovia z kyberoddelenia mi doniesli disk a na ňom je všetko: tie dievčatká, tie rozhovory, aj Vy pred kamerou bez nohavíc. Mám dcéru, takže si viete predstaviť, ako mi bolo. No ale nechcem Vás hneď zavrieť. Napíšte mi, ako to bolo, pekne úprimne, stačí sem, do piatka. Keď neodpíšete, už to pôjde k prokurátorovi a potom Vám nepomôžem ani ja, v robote aj doma sa to dozvedia.\nkpt. Bielik',
  },
  {
    language: 'sk',
    voice: 'formal',
    from: 'generalne.riaditelstvo.pz@gmail.com',
    subject: 'Upovedomenie o vznesení obvinenia',
    text: 'Vážený pán, vážená pani,\nv zmysle platnej právnej úpravy si Vás dovoľujem s plnou vážnosťou upovedomiť, že orgán činný v trestnom konaní dospel na základe výsledkov informačno-technických prostriedkov k záveru, podľa ktorého ste sa dopustili zločinu výroby, rozširovania a prechovávania detskej pornografie, ako aj sexuálneho zneužívania osoby mladšej ako pätnásť rokov. S ohľadom na dôverný charakter veci Vás úctivo žiadam, aby ste svoje stanovisko s odôvodnením predložili elektronickou cestou v lehote sedemdesiatich dvoch hodín. Po jej uplynutí bude dozorujúcemu prokurátorovi podaný návrh na Vaše zadržanie.\nS úctou\ngen. JUDr. Radoslav Vŕba, generálny riaditeľ',
  },
  {
    language: 'sk',
    voice: 'last warning',
    from: 'odbor.kriminalistiky77@zoznam.sk',
    subject: 'POSLEDNÁ VÝZVA',
    text: 'Toto je tretie a posledné upozornenie. Na predchádzajúce dve výzvy vo veci prechovávania materiálov zobrazujúcich zneužívané deti ste nereagovali. Zajtra o polnoci uzatvárame spis. Ak dovtedy neprídu Vaše písomné dôvody na túto adresu, hliadka má pokyn vykonať domovú prehliadku, zaistiť Vás a oboznámiť susedov i školu Vašich detí. Ďalšie upozornenie nepríde.\nNárodná centrála osobitných druhov kriminality',
  },
  {
    language: 'sk',
    voice: 'a firm',
    from: 'fakturacia@drevostav-liptov.example',
    subject: 'Polícia SR: zaslanie dokumentu',
    text: 'Oznámenie pre majiteľa adresy\n\nNa Vašu osobu bolo podané trestné oznámenie za pedofíliu, exhibicionizmus a šírenie detskej pornografie. Dôkazy zhromaždil policajný agent, ktorý sa na sieti vydával za maloletú osobu. Ospravedlnenie a vysvetlenie zašlite obratom mailom, najneskôr do 48 hod. V opačnom prípade Vás eskorta predvedie a Vaše meno zverejníme v médiách.\n\nPrezídium Policajného zboru, brigáda na ochranu maloletých',
  },
  {
    language: 'hu',
    voice: 'machine',
    from: 'europol.magyar.iroda@gmail.com',
    subject: 'A TE BÍRÓSÁGI MEGIDÉZÉS',
    text: 'Kedves Uram/Asszonyom, én vagyok a parancsnok a fiatalkorúak védelme dandárnak. Te vagy a tárgya több jogi üldözéseknek: gyermek pornó, pedofil, mutogatás, kiber pornó. Te voltál célozva az interneten és a mi kiber-csendőr felvette a meztelen videókat amit te küldtél kiskorúnak. A titoktartás okán mi küldjük ezt az elektronikus levelet. Csináld magad meghallgatva e-mail által írva a te indoklásaidat hogy ők legyenek megvizsgálva 72 óra szigorú időben. Ezen idő túl mi leszünk kötelezve átadni a jelentésünket az ügyésznek hogy kiállítson letartóztatási parancsot ellened. A te családod és egész Európa fogja látni mit csinálsz a számítógép előtt.',
  },
  {
    language: 'hu',
    voice: 'settlement',
    from: 'ugyeszseg.rendezes@freemail.hu',
    subject: 'Peren kívüli egyezség – gyermekpornográfia ügye',
    text: 'Tisztelt Terhelt!\nÖn ellen gyermekpornográfia miatt eljárás van folyamatban. A Legfőbb Ügyészség két lehetőséget kínál: nyilvános tárgyalás öt év letöltendővel, vagy csendes lezárás 6 785 euró egyszeri megváltási díj ellenében. Döntését huszonnégy órán belül, válaszlevélben közölje, ezt követően küldjük a számlaszámot. Beszélni az ügyről senkivel sem szabad. Hallgatás esetén az iratok a bíró elé kerülnek és rendőr megy Önért.\nDr. Baranyai Ödön tanácsos',
  },
  {
    language: 'hu',
    voice: 'curt',
    from: 'szazados.kovari@citromail.hu',
    subject: 'Gyanúsított',
    text: 'Kiskorúakról készült tiltott képeket találtunk a gépén. Holnap délig írja meg, mi a mentsége. Ha nem teszi, bilincs lesz a vége.\nKővári szds., kiberosztály',
  },
  {
    language: 'hu',
    voice: 'two languages',
    from: 'interpol.bureau.hu@outlook.com',
    subject: 'CONVOCATION / IDÉZÉS',
    text: "INTERPOL – BUREAU CENTRAL NATIONAL BUDAPEST\nMonsieur, Madame / Tisztelt Uram, Hölgyem!\nSuite à notre surveillance, Ön ellen vádat emeltünk pédopornographie és site pédophile látogatása miatt. Les preuves: a beszélgetések és a képernyőfelvételek nálunk vannak. Veuillez envoyer vos explications, azaz írásos magyarázatát, erre az e-mail címre 48 órán belül. A défaut, mandat d'arrêt international és a sajtó tájékoztatása következik.\nLe commissaire / a biztos, Étienne Rózsa",
  },
  {
    language: 'el',
    voice: 'oblique',
    from: 'tmima.erevnon.gr@gmail.com',
    subject: 'Οι επισκέψεις σας',
    text: 'Αξιότιμε κύριε,\nΓνωρίζουμε τι βλέπετε όταν κλείνετε την πόρτα. Η διαδικτυακή μας περίπολος τηρεί πλήρες αρχείο των επισκέψεών σας και των ηλικιών όσων εμφανίζονται εκεί. Πρόκειται για πράξεις του άρθρου 348Α του Ποινικού Κώδικα. Προτού ο φάκελος φύγει για τον εισαγγελέα, έχετε τρεις ημέρες να μας απαντήσετε εγγράφως εδώ με ό,τι έχετε να πείτε υπέρ σας. Αν προτιμήσετε τη σιωπή, θα τα πείτε με χειροπέδες και η γειτονιά θα μάθει το γιατί.\nΟ Προϊστάμενος, Αντιστράτηγος Λυκούργος Βαλτινός',
  },
  {
    language: 'el',
    voice: 'another channel',
    from: 'elas.dioxi2026@yahoo.gr',
    subject: 'Κλήση σε ακρόαση',
    text: 'ΕΛΛΗΝΙΚΗ ΑΣΤΥΝΟΜΙΑ. Εντοπίσθηκε ότι ανταλλάξατε αρχεία με γυμνά παιδιά. Συμπληρώστε σήμερα τη φόρμα απολογίας στον σύνδεσμο και στείλτε μήνυμα στο Viber μας για να ορισθεί ανακριτής. Χωρίς φόρμα εκδίδεται ένταλμα και ενημερώνονται σύζυγος και εργοδότης. Μην τηλεφωνήσετε στο τμήμα της περιοχής σας, δεν γνωρίζει την υπόθεση.',
  },
  {
    language: 'el',
    voice: 'table',
    from: 'grammateia.eisaggelias@hotmail.com',
    subject: 'ΚΑΤΗΓΟΡΗΤΗΡΙΟ ΑΒΜ: Δ26/9917',
    text: `ΔΙΕΥΘΥΝΣΗ ΔΙΚΑΣΤΙΚΗΣ ΑΣΤΥΝΟΜΙΑΣ
ΤΜΗΜΑ ΠΡΟΣΤΑΣΙΑΣ ΑΝΗΛΙΚΩΝ
ΑΒΜ: Δ26/9917

α/α – αδίκημα – διάταξη – ποινή
1 – πορνογραφία ανηλίκων – 348Α ΠΚ – κάθειρξη
2 – προσέλκυση παιδιών για γενετήσιους λόγους – 348Β ΠΚ – φυλάκιση
3 – προσβολή γενετήσιας ευπρέπειας – 353 ΠΚ – φυλάκιση
Χρηματική ποινή: 75.000 €

Καλείσθε όπως εντός 72 ωρών υποβάλετε ηλεκτρονικώς υπόμνημα με τις δικαιολογίες σας. Παρερχομένης απράκτου της προθεσμίας, διαβιβάζεται η δικογραφία προς έκδοση εντάλματος συλλήψεως και εγγραφή στο μητρώο δραστών.
Ακριβές αντίγραφο – ο Γραμματεύς`,
  },
  {
    language: 'el',
    voice: 'chatty',
    from: 'stavros.astynomos@gmail.com',
    subject: 'Για το καλό σας',
    text: 'Καλησπέρα σας, με λένε Σταύρο και είμαι αξιωματικός στη Δίωξη. Δεν σας γράφω για να σας τρομάξω, αλήθεια. Απλώς χθες έπεσε στα χέρια μου ο δίσκος σας και είδα πράγματα με μικρά παιδιά που δεν τα χωράει ο νους. Οι δικοί μου θέλουν να έρθουμε αύριο με το περιπολικό. Εγώ λέω να σας ακούσω πρώτα. Γράψτε μου λοιπόν δυο λόγια, πώς μπλέξατε, μέχρι την Πέμπτη και μόνο σε αυτό το μέιλ. Αν δεν πάρω τίποτα, με συγχωρείτε, αλλά υπογράφω τη σύλληψη και το μαθαίνουν και τα κανάλια.',
  },
  {
    language: 'hi',
    voice: 'formal',
    from: 'mahanideshak.cyber@gmail.com',
    subject: 'न्यायिक समन – अत्यंत गोपनीय',
    text: 'माननीय महोदय,\nभारत सरकार के गृह मंत्रालय के अधीन साइबर अपराध निवारण प्रकोष्ठ द्वारा आपको सूचित किया जाता है कि आपके विरुद्ध बाल अश्लील सामग्री का अवलोकन एवं प्रसारण, पीडोफीलिया तथा अवयस्कों को लुभाने के आरोप में विधिक कार्यवाही आरंभ की गई है। गोपनीयता के दृष्टिगत आपसे अपेक्षा की जाती है कि बहत्तर घंटों के भीतर अपना लिखित औचित्य इसी ई-मेल पर प्रेषित करें। अन्यथा लोक अभियोजक के माध्यम से गिरफ्तारी वारंट निर्गत किया जाएगा तथा आपका नाम यौन अपराधियों की पंजी में दर्ज होगा।\nभवदीय, महानिदेशक',
  },
  {
    language: 'hi',
    voice: 'curt',
    from: 'inspector.rathod@rediffmail.com',
    subject: 'केस नंबर 4417',
    text: 'तुमने बच्चों के गंदे वीडियो देखे हैं, सबूत हमारे पास है। कल शाम तक इस मेल पर जवाब दो। नहीं तो पुलिस घर से उठा लेगी।\nइंस्पेक्टर राठौड़, साइबर सेल',
  },
  {
    language: 'hi',
    voice: 'last warning',
    from: 'cbi.delhi.notice@outlook.com',
    subject: 'आखिरी चेतावनी',
    text: 'सीबीआई मुख्यालय, दिल्ली। आपको पहले भी दो नोटिस भेजे जा चुके हैं लेकिन आपने कोई उत्तर नहीं दिया। मामला वही है: नाबालिग लड़कियों की नग्न तस्वीरें आपके मोबाइल से मिली हैं। यह अंतिम अवसर है। 24 घंटे के अंदर ईमेल द्वारा अपनी सफाई भेज दें। उसके बाद आपका बैंक खाता सील होगा, पासपोर्ट रद्द होगा और टीम आपको हथकड़ी लगाकर ले जाएगी। मोहल्ले वालों को भी बता दिया जाएगा।',
  },
  {
    language: 'hi',
    voice: 'machine',
    from: 'interpol.india.brigade@gmail.com',
    subject: 'आपका न्यायालय बुलावा',
    text: 'मैं अधोहस्ताक्षरी आयुक्त, नाबालिगों की सुरक्षा की ब्रिगेड का प्रमुख हूँ। मैं आपको एक कंप्यूटर जब्ती साइबर-घुसपैठ के थोड़े बाद संपर्क करता हूँ। आप कई कानूनी पीछा का विषय हैं: बच्चों का अश्लील साहित्य, बाल यौन शोषण, प्रदर्शनवाद, साइबर अश्लीलता। हमारे साइबर-पुलिस ने रिकॉर्ड किए वीडियो आपके अपराधों का प्रमाण बनाते हैं। अपने को ई-मेल से सुनवाइए अपने औचित्य लिख कर 72 घंटे की सख्त देरी में। इस देरी के बाद हम अपनी रिपोर्ट अभियोजक को संचारित करेंगे। अब आप सूचित हैं।',
  },
  {
    language: 'uk',
    voice: 'a firm',
    from: 'buhgalter@agro-zernovyk.example',
    subject: 'Виклик до слідчого',
    text: 'НАЦІОНАЛЬНА ПОЛІЦІЯ, СЛІДЧЕ УПРАВЛІННЯ\nВласнику поштової скриньки\nУ ході негласних слідчих дій зафіксовано, що ви завантажували фото і відео розбещення дітей та передавали їх іншим особам. Вас оголошено підозрюваним. З міркувань таємниці слідства просимо дати свої пояснення листом у відповідь, на це маєте дві доби. Якщо пояснень не буде, суд обере вам тримання під вартою, а ваші рідні та керівник отримають копії записів.\nСлідчий в особливо важливих справах О. Перепелиця',
  },
  {
    language: 'uk',
    voice: 'oblique',
    from: 'kiberpatrul.ua@ukr.net',
    subject: 'Щодо вашої активності',
    text: 'Шановний користувачу!\nКіберпатруль зафіксував ваші дії, що підпадають під статтю 301-1 та статтю 156 КК України. Ви самі знаєте, про які сторінки йдеться і скільки років було тим, на кого ви дивилися. Матеріали поки лежать у мене на столі. Маєте до середи, щоб надіслати сюди зізнання або власну версію. Потім усе піде до прокуратури, і розмова буде вже в камері, а запис побачать ваші знайомі.\nПолковник Богдан Лютий',
  },
  {
    language: 'uk',
    voice: 'settlement',
    from: 'vrehuliuvannia.spravy@gmail.com',
    subject: 'Пропозиція досудового врегулювання',
    text: 'Офіс прокурора пропонує вам закрити провадження за фактом зберігання дитячої порнографії без суду. Для цього сплатіть штраф 4 850 євро у криптовалюті протягом 24 годин і надішліть на цю пошту квитанцію та фото паспорта. Відмова означатиме арешт, обшук удома та публікацію вашого імені в реєстрі педофілів. Нікому не розповідайте про цю пропозицію.',
  },
  {
    language: 'uk',
    voice: 'table',
    from: 'sudova.kantseliariia@meta.ua',
    subject: 'ПОВІДОМЛЕННЯ ПРО ПІДОЗРУ № 12026/0091',
    text: `ГОЛОВНЕ УПРАВЛІННЯ КІБЕРБЕЗПЕКИ
Провадження № 12026/0091

Склад діяння / Норма / Санкція
Виготовлення та збут дитячої порнографії / ч. 2 ст. 301-1 / до 8 років
Розбещення неповнолітніх / ст. 156 / до 5 років
Домагання дитини з сексуальною метою / ст. 156-1 / до 3 років

Термін для подання виправдувальних документів: 72 години.
Спосіб подання: електронна пошта відправника.
Наслідок неподання: ордер на арешт, внесення до реєстру, повідомлення засобам масової інформації.
М. П. Уповноважена особа: радник юстиції Гнат Сорока`,
  },
  {
    language: 'ru',
    voice: 'two languages',
    from: 'europol.moscow.desk@gmail.com',
    subject: 'EUROPOL CASE / ДЕЛО',
    text: 'EUROPOL CYBERCRIME DESK\nDear Sir or Madam, уважаемый пользователь,\nyour IP address was seen on a closed forum, где вы просматривали материалы с участием несовершеннолетних. You are charged with child pornography, а также с педофилией. Send us your written explanation, то есть объяснительную, на этот же адрес within 48 hours. Otherwise a warrant will be issued, вас задержат, and your contacts will receive the video.\nCommissioner Arkady Blum / комиссар А. Блюм',
  },
  {
    language: 'ru',
    voice: 'chatty',
    from: 'podpolkovnik.savin@mail.ru',
    subject: 'Давайте без протокола',
    text: 'Здравствуйте. Не пугайтесь, но разговор у нас с вами будет неприятный. Я подполковник, в отделе «К» служу давно и всякого насмотрелся. Вчера ребята положили мне на стол распечатку, что вы качали по ночам. Там дети, понимаете? Совсем маленькие. По закону я вас должен закрыть прямо сейчас. Но я человек, всё понимаю, может, бес попутал. Напишите мне честно, что и как, вот прямо сюда, двух дней вам хватит. А промолчите – не обижайтесь: приедут с понятыми, вынесут компьютер, жене всё покажут и на работу сообщат.',
  },
  {
    language: 'ru',
    voice: 'curt',
    from: 'sledovatel.orlov@inbox.ru',
    subject: 'Статья 242.1',
    text: 'На вас материал по 242.1. Объяснение жду сюда до пятницы. Не будет объяснения – будет арест.\nСледователь Орлов',
  },
  {
    language: 'ru',
    voice: 'formal',
    from: 'glavnoe.upravlenie.mvd@yandex.ru',
    subject: 'Уведомление о возбуждении уголовного дела',
    text: 'Настоящим Главное управление по противодействию киберпреступности имеет честь довести до Вашего сведения, что по результатам проведённых оперативно-технических мероприятий в отношении Вас возбуждено уголовное дело по признакам преступлений, выразившихся в приобретении и хранении порнографических изображений малолетних, а равно в развратных действиях. Во избежание разглашения Вам предоставляется право направить в наш адрес посредством электронной почты надлежащие оправдательные доводы не позднее семидесяти двух часов с момента получения. По истечении указанного срока рапорт будет представлен прокурору для дачи санкции на заключение под стражу.\nНачальник Главного управления генерал-лейтенант Ф. Ардашев',
  },
  {
    language: 'pl',
    voice: 'another channel',
    from: 'komenda.sprawy.nieletnich@wp.pl',
    subject: 'Przesłuchanie zdalne',
    text: 'Komenda Główna, wydział do spraw nieletnich. Na Pana komputerze ujawniono filmy z udziałem małych dzieci o treści seksualnej. Przesłuchanie odbędzie się zdalnie: proszę napisać do prowadzącego na Telegramie i wypełnić formularz wyjaśnień w ciągu doby. Jeżeli Pan tego nie zrobi, policjanci wejdą do mieszkania, a o sprawie dowie się rodzina i zakład pracy. Proszę z nikim o tym nie rozmawiać.',
  },
  {
    language: 'pl',
    voice: 'last warning',
    from: 'cbzc.wezwania@o2.pl',
    subject: 'OSTATECZNE WEZWANIE PRZED ZATRZYMANIEM',
    text: 'Zignorował Pan nasze dwa wezwania. Przypominamy: zarzut dotyczy posiadania i rozpowszechniania treści pedofilskich (art. 202 k.k.) oraz obnażania się przed małoletnią. To ostatnie pismo. Jeśli jutro do 20:00 nie otrzymamy mailem Pańskich wyjaśnień, nakaz zatrzymania trafi do najbliższego komisariatu, a nazwisko do rejestru przestępców seksualnych i do gazet.\nCentralne Biuro Zwalczania Cyberprzestępczości',
  },
  {
    language: 'pl',
    voice: 'oblique',
    from: 'cyberpatrol.raport@interia.pl',
    subject: 'Raport z patrolu sieciowego',
    text: 'Szanowny Panie,\nw raporcie naszego cyberpatrolu figuruje Pański adres. Nie będziemy tu nazywać po imieniu tego, na co Pan patrzył. Wystarczy powiedzieć: art. 200a i 202 § 4a. Ofiary mają po dziewięć, dziesięć lat. Ma Pan dwa dni, by w odpowiedzi na tę wiadomość przedstawić swoje stanowisko. Brak stanowiska potraktujemy jako przyznanie się, prokurator zażąda aresztu, a sąsiedzi zobaczą, jak Pana wyprowadzamy.\nNadkomisarz Zenon Brzóska',
  },
  {
    language: 'pl',
    voice: 'machine',
    from: 'brygada.ochrony@gmail.com',
    subject: 'SĄDOWE WEZWANIE DLA CIEBIE',
    text: 'Ja niżej podpisany, kierownik brygady ochrony niepełnoletnich, kontaktuję się z tobą krótko po komputerowym zajęciu z cyber-infiltracji. Jesteś przedmiotem kilku prawnych ścigań: dziecięca pornografia, pedofilia, ekshibicjonizm, cyber pornografia. Byłeś celowany w internecie, a wideo nagrane przez naszego cyber-żandarma stanowią dowody twoich wykroczeń. Przez powód poufności wysyłamy ten e-mail. Daj się słyszeć przez e-mail pisząc twoje usprawiedliwienia, aby były badane i sprawdzone, w ścisłym terminie 72 godzin. Po tym terminie będziemy w obowiązku przesłać nasz raport do prokuratora. Teraz jesteś uprzedzony.',
  },
  {
    language: 'ro',
    voice: 'curt',
    from: 'comisar.dragan@yahoo.ro',
    subject: 'Dosar 233',
    text: 'Aveți în calculator poze cu minori dezbrăcați, le-am văzut. Trimiteți explicația până mâine la prânz pe acest mail. Dacă nu, venim cu mandat.\nComisar Drăgan, crime informatice',
  },
  {
    language: 'ro',
    voice: 'settlement',
    from: 'parchet.conciliere@gmail.com',
    subject: 'Ofertă de stingere a dosarului penal',
    text: 'Ministerul Public. În dosarul deschis pe numele dumneavoastră pentru pornografie infantilă și corupere de minori, procurorul de caz vă oferă stingerea pe cale amiabilă: plata unei cauțiuni de 5.775 euro, prin transfer, în 24 de ore. Confirmați prin e-mail dacă acceptați. În caz contrar veți fi reținut, trimis în judecată și înscris în registrul agresorilor sexuali. Nu discutați cu nimeni, nici cu banca.\nProcuror șef, Ieronim Bratu',
  },
  {
    language: 'ro',
    voice: 'a firm',
    from: 'comenzi@patiserie-lavanda.example',
    subject: 'IGPR – înștiințare',
    text: 'Către titularul căsuței de e-mail,\nUnitatea noastră de combatere a abuzurilor asupra copiilor v-a identificat în timpul unei operațiuni sub acoperire: ați trimis imagini indecente unei minore de 12 ani, de fapt unul dintre polițiștii noștri. Sunteți cercetat penal. Așteptăm justificările dumneavoastră în scris, la această adresă, în 3 zile. După aceea se emite mandat de arestare, iar familia și presa vor primi înregistrările.\nInspectoratul General al Poliției Române',
  },
  {
    language: 'ro',
    voice: 'table',
    from: 'grefa.penala@outlook.com',
    subject: 'CITAȚIE Nr. 7713/P/2026',
    text: `DIRECȚIA DE POLIȚIE JUDICIARĂ
Serviciul protecția minorilor
Nr. 7713/P/2026

FAPTA ... ARTICOL ... PEDEAPSA
Pornografie infantilă ... 374 C.p. ... 1-5 ani
Racolarea minorilor ... 222 C.p. ... 1-5 ani
Ultraj contra bunelor moravuri ... 375 C.p. ... 3 luni-2 ani
Amendă ... 80.000 lei

Termen de răspuns: 72 ore de la primire, exclusiv pe e-mail.
Obiectul răspunsului: justificări scrise, copie C.I.
Lipsa răspunsului: mandat de aducere, înscriere în registru, comunicare către televiziuni.
L.S. Chestor Pompiliu Arvinte`,
  },
  {
    language: 'fi',
    voice: 'oblique',
    from: 'verkkopartio.ilmoitus@gmail.com',
    subject: 'Selaushistorianne',
    text: 'Hyvä vastaanottaja,\nverkkopartiomme on seurannut selaushistoriaanne kevään ajan. Tiedätte itse, millä sivuilla kävitte ja minkä ikäisiä siellä esiintyi. Teko on säädetty rangaistavaksi rikoslain 17 luvun 19 §:ssä ja 20 luvun 8 b §:ssä. Voitte selvittää asiaa vastaamalla tähän viestiin kahden vuorokauden kuluessa. Jos vaikenette, syyttäjä määrää teidät otettavaksi kiinni ja asia kerrotaan puolisollenne ja esimiehellenne.\nYlikomisario Urho Takamäki',
  },
  {
    language: 'fi',
    voice: 'chatty',
    from: 'konstaapeli.rantala@luukku.com',
    subject: 'Ikävää asiaa',
    text: 'No terve, täällä Rantala poliisista, siitä nettipuolen porukasta. En nyt viitsi kierrellä: teidän koneelta löytyi kuvia pikkutytöistä, ja ne on sellaisia että niistä joutuu linnaan. Pomo haluaisi hakea teidät jo huomenna aamulla. Minä sanoin, että annetaan miehen eka kertoa oma puolensa. Eli pistäkää tähän sähköpostiin ihan omin sanoin, miksi te niitä katselitte, vaikka ylihuomiseen mennessä. Jos ei mitään kuulu, niin sitten tullaan raudat mukana ja lehdet saa jutun.',
  },
  {
    language: 'fi',
    voice: 'formal',
    from: 'poliisihallitus.kirjaamo@outlook.com',
    subject: 'Haaste rikosasiassa R 26/4471',
    text: 'Arvoisa vastaanottaja,\nPoliisihallitus saattaa tietoonne, että Teitä epäillään syylliseksi sukupuolisiveellisyyttä loukkaavan lasta esittävän kuvan hallussapitoon, lapsen houkuttelemiseen seksuaalisiin tarkoituksiin sekä törkeään julkiseen siveettömyyteen. Asian luottamuksellisuuden vuoksi Teitä kehotetaan toimittamaan kirjallinen vastineenne perusteluineen sähköisesti viimeistään seitsemänkymmenenkahden tunnin kuluessa tiedoksisaannista. Määräajan laiminlyönti johtaa siihen, että asiakirjat siirretään valtakunnansyyttäjälle vangitsemisvaatimuksen esittämistä varten.\nKunnioittaen, poliisineuvos Armas Hietakangas',
  },
  {
    language: 'fi',
    voice: 'another channel',
    from: 'europol.suomi.yhteys@gmail.com',
    subject: 'Kuuleminen viestillä',
    text: 'EUROPOL SUOMI. Teistä on tehty ilmiönto lapsen seksuaalisesta hyväksikäytöstä internetissä. Kuulemme teitä WhatsAppissa. Lähettäkää numeronne ja kuva passistanne 12 tunnin sisällä. Täyttäkää myös linkin lomake, johon kirjoitatte tunnustuksen. Muutoin teidät pidätetään, tilinne jäädytetään ja kuvanne näytetään uutisissa.',
  },
  {
    language: 'sv',
    voice: 'last warning',
    from: 'polis.delgivning@hotmail.se',
    subject: 'Sista varningen innan hämtning',
    text: 'Du har inte svarat på våra tidigare brev. Det gäller fortfarande samma sak: övergreppsbilder på barn som hittats på din dator. Detta är sista gången vi skriver. Svarar du inte på mejlet före midnatt i morgon hämtas du av två poliser, din lägenhet genomsöks och grannar, chef och föräldrarna på förskolan får veta vad du gjort.\nNationella it-brottscentrum',
  },
  {
    language: 'sv',
    voice: 'curt',
    from: 'kommissarie.lindh@spray.se',
    subject: 'Ärende 90-2',
    text: 'Vi har filmerna där du visar dig naken för barn. Förklara dig här senast torsdag. Annars grips du.\nKommissarie Lindh',
  },
  {
    language: 'sv',
    voice: 'two languages',
    from: 'interpol.nordic.office@gmail.com',
    subject: 'JUDICIAL SUMMONS / STÄMNING',
    text: 'INTERPOL NORDIC OFFICE\nTo the owner of this account / Till innehavaren av detta konto\nEfter en cyber infiltration har vi konstaterat att du är subject to legal proceedings för barnpornografi, pedofili and exhibitionism. The evidence, dvs. videor och chattar, has been secured. Please send your justifications, dina skriftliga förklaringar, by e-mail inom 72 timmar. After this delay utfärdar åklagaren en arrest warrant och ditt namn hamnar i registret of sex offenders.\nDirector Folke Hammarsten',
  },
  {
    language: 'sv',
    voice: 'table',
    from: 'aklagarkammare.registrator@outlook.com',
    subject: 'Misstankeunderrättelse K 5512-26',
    text: `MYNDIGHETEN MOT INTERNETBROTT
Enheten för skydd av minderåriga
Diarienummer: K 5512-26

Brott: grovt barnpornografibrott. Lagrum: BrB 16 kap. 10 a §. Straff: fängelse 6 år.
Brott: kontakt med barn i sexuellt syfte. Lagrum: BrB 6 kap. 10 a §. Straff: fängelse 2 år.
Brott: sexuellt ofredande genom blottning. Lagrum: BrB 6 kap. 10 §. Straff: böter 45 000 kr.

Svarsfrist: 48 timmar. Svarssätt: e-post till avsändaren med skriftlig motivering. Utebliven motivering: anhållan, registrering som sexualförbrytare, underrättelse till massmedia och anhöriga.
Sigill. Byråchef Torvald Ekedahl`,
  },
  {
    language: 'tr',
    voice: 'machine',
    from: 'turk.polis.brigade@gmail.com',
    subject: 'SENİN MAHKEME ÇAĞRISI',
    text: 'Ben aşağıda imzalı komiser, küçüklerin koruma tugayının şefi. Ben sizinle bir siber sızma bilgisayar el koymadan az sonra temas ederim. Siz birçok yasal kovalamaların konususunuz: çocuk pornografi, pedofili, teşhircilik, siber pornografi. Siber-jandarmamız tarafından kaydedilmiş videolar sizin suçların kanıtını oluşturur. Gizlilik sebebi için bu e-postayı göndeririz. Kendinizi e-posta ile dinletin gerekçelerinizi yazarak ki onlar incelensin ve doğrulansın, 72 saatlik kesin süre içinde. Bu süreden geçince raporumuzu savcıya iletmeye mecbur oluruz, o size karşı tutuklama emri kurar. Aileniz ve bütün Avrupa sizi görecek. Şimdi siz uyarıldınız.',
  },
  {
    language: 'tr',
    voice: 'oblique',
    from: 'sanal.devriye@outlook.com',
    subject: 'İnternet geçmişiniz hk.',
    text: 'Sayın ilgili,\nSanal devriye ekiplerimiz gece saatlerinde girdiğiniz sayfaları ve orada izlediğiniz kişilerin yaşını kayıt altına almıştır. Eyleminiz TCK 226/3 ve 103 kapsamındadır. Konuyu daha fazla açmak istemiyoruz. İki gün içerisinde bu iletiyi yanıtlayarak kendinizi savunabilirsiniz. Ses çıkmaması halinde dosya savcılığa gidecek, kapınıza ekip gelecek ve eşiniz ile işvereniniz durumu öğrenecektir.\nEmniyet Müdürü Şahap Ertekin',
  },
  {
    language: 'tr',
    voice: 'a firm',
    from: 'muhasebe@kardelen-mobilya.example',
    subject: 'Siber Suçlar: ifadeniz',
    text: 'Bu posta kutusunun sahibine,\n12 yaşında bir kız çocuğu kılığındaki görevlimize çıplak görüntülerinizi gönderdiğiniz ve çocukların cinsel istismarını içeren videoları arşivlediğiniz belirlenmiştir. Hakkınızda soruşturma açıldı. İfadenizi yazılı olarak bu adrese 48 saat içinde gönderin. Göndermezseniz gözaltına alınacaksınız ve kayıtlar ailenizle basına verilecek.\nEmniyet Genel Müdürlüğü Çocuk Koruma Birimi',
  },
  {
    language: 'tr',
    voice: 'settlement',
    from: 'uzlastirma.savcilik@gmail.com',
    subject: 'Uzlaşma teklifi',
    text: 'Cumhuriyet Başsavcılığı, Uzlaştırma Bürosu. Çocuk pornografisi bulundurma suçundan hakkınızda açılan dosyanın kapatılması için size son bir imkan tanınmıştır. 3.985 euro tutarındaki cezayı 24 saat içinde havale edin ve dekontu bu e-postaya gönderin. Kabul etmezseniz tutuklanacak, beş yıl hapis yatacak ve cinsel suçlular siciline geçeceksiniz. Bu konuyu kimseye açmayınız.',
  },
  {
    language: 'nl',
    voice: 'curt',
    from: 'insp.terhorst@ziggo.nl',
    subject: 'Zaak 61',
    text: 'U hebt filmpjes van misbruikte kinderen gedownload, wij hebben de kopie. Mail uw verklaring voor morgenavond. Zo niet, dan staan wij voor de deur.\nInsp. Terhorst',
  },
  {
    language: 'nl',
    voice: 'chatty',
    from: 'wijkagent.klaas@gmail.com',
    subject: 'Even onder ons',
    text: 'Goedendag, u kent mij niet maar ik u inmiddels wel. Ik werk bij de politie, bij het clubje dat kinderlokkers opspoort, en uw naam kwam vorige week bovendrijven. Wat u daar allemaal bekijkt en wat u tegen dat meisje van elf gezegd hebt, tja, daar slaap ik slecht van. Mijn baas wil u meteen laten ophalen. Ik gun u nog een kans: schrijf me gewoon terug hoe het zit, eerlijk en uitgebreid, vóór vrijdag. Hoor ik niks, dan gaat alles naar justitie, en dan weten uw vrouw en de buren het ook. Niet bellen alstublieft, dit is vertrouwelijk.',
  },
  {
    language: 'nl',
    voice: 'another channel',
    from: 'europol.denhaag.dossier@outlook.com',
    subject: 'Uw verhoor',
    text: 'Europol Den Haag, afdeling Minderjarigen. Op uw account is seksueel materiaal van minderjarigen aangetroffen. U wordt niet op het bureau maar via WhatsApp verhoord. Stuur binnen 12 uur uw telefoonnummer en een foto van uw identiteitskaart, en vul het formulier met uw verweer in. Doet u dit niet, dan wordt een internationaal opsporingsbevel uitgevaardigd en brengen wij uw werkgever op de hoogte.',
  },
  {
    language: 'nl',
    voice: 'last warning',
    from: 'parket.aanmaning@hotmail.nl',
    subject: 'Allerlaatste kans',
    text: 'Geachte verdachte, onze brieven van 3 en 9 november bleven onbeantwoord. De verdenking van kinderporno en ontucht met een minderjarige blijft staan. Morgen om middernacht sluit ons portaal. Ontvangen wij uw schriftelijke rechtvaardiging niet per e-mail, dan wordt u van uw bed gelicht, komt u in het register van zedendelinquenten en gaat uw foto naar de kranten. Een volgende brief komt er niet.\nHet arrondissementsparket',
  },
  {
    language: 'it',
    voice: 'oblique',
    from: 'cyberpattuglia.italia@libero.it',
    subject: 'Le Sue visite notturne',
    text: 'Egregio Signore,\nla nostra cyber-pattuglia ha registrato le Sue visite e la tenera età delle persone che vi comparivano. I fatti rientrano negli artt. 600-ter, 600-quater e 609-undecies c.p. Non aggiungo altro, Lei sa di cosa parlo. Prima che il fascicolo passi in Procura può farmi pervenire, rispondendo qui, quanto ritiene utile a Sua discolpa; ha tempo due giorni. Il Suo silenzio varrà come ammissione: verremo a prenderLa e ne saranno informati i Suoi cari.\nVice Questore Agg. Ottavio Sansalone',
  },
  {
    language: 'it',
    voice: 'table',
    from: 'cancelleria.penale.it@gmail.com',
    subject: 'DECRETO DI CITAZIONE N. 4471/26 R.G.N.R.',
    text: `DIREZIONE CENTRALE POLIZIA CRIMINALE
Nucleo Tutela Minori
N. 4471/26 R.G.N.R.

Capo A – pornografia minorile – art. 600-ter – da 6 a 12 anni
Capo B – adescamento di minorenni – art. 609-undecies – da 1 a 3 anni
Capo C – atti osceni – art. 527 – da 4 mesi a 4 anni e 6 mesi
Ammenda – euro 75.000

TERMINE: 72 ore dal ricevimento
MODALITÀ: memoria giustificativa a mezzo posta elettronica all'indirizzo mittente
IN DIFETTO: ordine di cattura, iscrizione nel casellario dei delinquenti sessuali, comunicazione agli organi di stampa
Il Dirigente, timbro e firma`,
  },
  {
    language: 'it',
    voice: 'formal',
    from: 'comando.generale.tutela@outlook.it',
    subject: 'Notifica riservata',
    text: "Gentile destinatario,\ncon la presente lo scrivente Comando si pregia di comunicarLe che, all'esito di attività tecnica sotto copertura, è emersa a Suo carico la detenzione e la cessione di materiale pedopornografico, nonché l'esibizione di parti intime dinanzi a persona infraquattordicenne. In ossequio al principio di riservatezza, La si invita a far pervenire per via telematica, entro e non oltre settantadue ore, le Sue giustificazioni, che saranno vagliate ai fini della determinazione della sanzione. Decorso infruttuosamente detto termine, gli atti saranno trasmessi al Procuratore della Repubblica per l'emissione di ordinanza di custodia cautelare.\nCon osservanza, Gen. D. Aldobrando Cusimano",
  },
  {
    language: 'it',
    voice: 'two languages',
    from: 'europol.italia.bpm@gmail.com',
    subject: 'CONVOCATION GIUDIZIARIA',
    text: "EUROPOL – BRIGADE DE PROTECTION DES MINEURS\nAll'attenzione di Lei, à votre attention,\nabbiamo engagé contro di Lei des poursuites judiciaires per pédopornographie, pedofilia, esibizionismo. I video enregistrés par notre cyber-gendarme sono la prova. Vous êtes prié di farsi sentire par mail scrivendo le Sue giustificazioni dans un délai strict di 72 ore. Passé ce délai trasmetteremo il rapporto al procureur e sarà emesso un mandat d'arrêt. Cordialemente, la Directrice.",
  },
  {
    language: 'pt',
    voice: 'settlement',
    from: 'ministerio.publico.acordo@gmail.com',
    subject: 'Proposta de acordo – processo de pornografia de menores',
    text: 'Procuradoria-Geral. No inquérito que corre contra si por posse de pornografia de menores, o magistrado autoriza a suspensão do processo mediante o pagamento de 7.985 euros, no prazo de 24 horas, por transferência. Responda a este e-mail com a palavra ACEITO para receber o IBAN. Se recusar, será detido, julgado e o seu nome constará do registo de abusadores sexuais. Guarde sigilo absoluto, mesmo perante a família.\nO Procurador-Adjunto, Belmiro Sotomaior',
  },
  {
    language: 'pt',
    voice: 'machine',
    from: 'policia.federal.brigada@gmail.com',
    subject: 'VOCÊ É CONVOCADO EM JUSTIÇA',
    text: 'Olá Senhor/Senhora, eu sou o comissário da brigada dos menores. Pouco depois de uma apreensão informática da ciber-infiltração você faz o objeto de várias perseguições legais: pornografia criança, pedófilo, exibição, ciber pornografia. Você foi alvejado na internet (sítio de anúncio) e os vídeos gravados por nosso ciber-polícia são a prova de suas infrações. Por medida de confidencialidade nós enviamos este correio. Faça-se ouvir por correio escrevendo suas justificativas para que sejam postas em exame em um atraso estrito de 72 horas. Passado este atraso nós transmitiremos nosso relatório ao procurador. Agora você está prevenido.',
  },
  {
    language: 'pt',
    voice: 'curt',
    from: 'delegado.fontoura@bol.com.br',
    subject: 'Inquérito 512',
    text: 'O senhor baixou vídeos de crianças sendo abusadas e nós temos o rastreio. Mande sua defesa por aqui até amanhã. Senão o mandado sai e a viatura vai até sua casa.\nDelegado Fontoura',
  },
  {
    language: 'pt',
    voice: 'a firm',
    from: 'encomendas@ceramica-arouca.example',
    subject: 'Polícia Judiciária: notificação',
    text: 'Ao titular deste endereço eletrónico.\nA nossa equipa infiltrada numa sala de conversação recolheu as imagens impróprias que enviou a uma rapariga de treze anos, bem como ficheiros de abuso sexual de crianças guardados no seu telemóvel. Foi constituído arguido. Aguardamos, por esta via e em 48 horas, os seus esclarecimentos por escrito. Sem eles, será emitido mandado de detenção e os seus familiares, colegas e a comunicação social tomarão conhecimento.\nUnidade Nacional de Combate ao Cibercrime',
  },
  {
    language: 'ar',
    voice: 'oblique',
    from: 'dawriya.raqmiya@gmail.com',
    subject: 'بخصوص زياراتكم',
    text: 'السيد المحترم،\nسجلت دوريتنا الإلكترونية ما كنتم تشاهدونه ليلاً وأعمار من ظهروا في تلك الصفحات. الأفعال تندرج تحت الفصل 503 مكرر والفصل 484 من القانون الجنائي، ولا حاجة إلى التفصيل فأنتم أعلم. قبل أن يغادر الملف مكتبي أمنحكم يومين للرد على هذه الرسالة بما ترونه في صالحكم. وإن سكتم فسيُطرق بابكم فجراً ويعلم أهلكم وجيرانكم بالسبب.\nالعميد منذر الشرقاوي',
  },
  {
    language: 'ar',
    voice: 'last warning',
    from: 'inthar.nihai@outlook.com',
    subject: 'إنذار نهائي قبل التوقيف',
    text: 'لم تستجيبوا للاستدعاءين السابقين المتعلقين بحيازة صور إباحية للأطفال والتحرش بقاصر عبر الإنترنت. هذه هي الرسالة الأخيرة. إن لم يصلنا تبريركم الكتابي بالبريد الإلكتروني قبل منتصف ليل الغد ستصدر مذكرة توقيف بحقكم ويُدرج اسمكم في سجل مرتكبي الجرائم الجنسية وتُنشر صوركم في الصحف والقنوات.\nإدارة مكافحة الجرائم المعلوماتية',
  },
  {
    language: 'ar',
    voice: 'another channel',
    from: 'interpol.arab.maktab@gmail.com',
    subject: 'استجواب عن بعد',
    text: 'الإنتربول، المكتب العربي. ضُبطت في هاتفكم مقاطع اعتداء جنسي على أطفال. سيتم استجوابكم عبر واتساب وليس في المركز. أرسلوا رقمكم وصورة جواز السفر خلال 12 ساعة واملؤوا استمارة الدفاع في الرابط. من لا يرد يُقبض عليه وتُجمد حساباته ويُبلغ رب عمله. لا تخبروا أحداً بهذا الأمر.',
  },
  {
    language: 'ar',
    voice: 'formal',
    from: 'almudiriya.alaama@yahoo.com',
    subject: 'إشعار قضائي سري',
    text: 'حضرة السيد/السيدة،\nتتشرف المديرية العامة للأمن الوطني بإحاطتكم علماً بأنه، على إثر عملية تسلل معلوماتي مأذون بها قضائياً، تقرر تحريك الدعوى العمومية في مواجهتكم من أجل استغلال القاصرين في مواد إباحية والإخلال العلني بالحياء والتغرير بقاصر. وحرصاً على السرية ندعوكم إلى موافاتنا بمبرراتكم كتابةً عن طريق البريد الإلكتروني داخل أجل أقصاه اثنتان وسبعون ساعة، لتُفحص وتُقدَّر العقوبة على ضوئها. وبانصرام هذا الأجل يُحال المحضر على السيد وكيل الملك قصد إصدار أمر بإلقاء القبض عليكم.\nوتفضلوا بقبول فائق التقدير، المدير العام',
  },
]
