import type { LetterFile } from '../letter-file.ts'

const classic = `ADLİ CELP
Aşağıda imzası bulunan ben, Emniyet Genel Müdürü ve küçükleri koruma tugayı başkanı Mazhar Kırçıldan, siber sızma bilgisayar el koyma işleminden kısa bir süre sonra hakkınızda yürütülen adli kovuşturmaları bildirmek üzere sizinle iletişime geçiyorum:
- çocuk pornografisi
- pedofili
- teşhircilik
- siber pornografi
İnternette (ilan sitesi) hedef alındıktan sonra suç işlediniz; videolarınız ve fotoğraflarınız siber jandarmamız tarafından kaydedilmiştir ve suçlarınızın kanıtını oluşturmaktadır. Gizlilik nedeniyle size e-posta yazıyoruz. Yaptırımları değerlendirmek üzere incelenip doğrulanması için gerekçelerinizi 72 saatlik kesin süre içinde e-posta yoluyla gönderin. Bu süreden sonra raporumuzu savcıya iletmek zorunda kalacağız, hakkınızda tutuklama emri çıkarılacak ve ulusal cinsel suçlular siciline kaydedileceksiniz. Dosyanız televizyon kanallarına ve pedofili ile mücadele derneklerine gönderilecek, aileniz bilgisayarınızın önünde ne yaptığınızı görecektir. Artık uyarıldınız.`

export const letters: LetterFile = {
  language: 'tr',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Emniyet Genel Müdürlüğü Siber Suçlarla Mücadele Daire Başkanlığı. Sayın Bay, soruşturmamız sırasında çocuklara ait yasak görüntüleri indirdiğiniz tespit edilmiştir. Hakkınızda dava açılmıştır. 48 saat içinde bu e-postaya savunmanızı yazarak cevap vermeniz gerekmektedir. Aksi takdirde ekiplerimiz evinize gelecek ve işvereniniz bilgilendirilecektir. Başkomiser Sefer Dumlupak',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Interpol – Cumhuriyet Savcılığı. Cevabınızı aldık. İki seçeneğiniz var: mahkeme ve hapis cezası ya da dostane çözüm. Hakkınızdaki soruşturmanın kapatılması için 24 saat içinde 6.785 euro tutarındaki para cezasını banka havalesi ile ödemeniz gerekmektedir. Kimseye söylemeyiniz.',
    },
    {
      name: 'a witness, with a link',
      wider: true,
      text: 'Cumhuriyet Başsavcılığı. Sayın ilgili, 2026/1187 sayılı soruşturmada tanık olarak ifadenize başvurulacaktır. Celbi görüntülemek ve ifadenizi vermek için aşağıdaki bağlantıya tıklayınız. 48 saat içinde yanıt vermezseniz hakkınızda yakalama kararı çıkarılacaktır.',
    },
    {
      name: 'the tax police',
      wider: true,
      text: 'Gelir İdaresi Başkanlığı ve mali polis: vergi kaçakçılığı nedeniyle hakkınızda ceza davası açılmıştır. 24 saat içinde e-posta ile açıklamanızı gönderin veya 12.450 TL para cezasını ödeyin, aksi halde tutuklanacaksınız.',
    },
    {
      name: 'an access to sites',
      text: 'T.C. İçişleri Bakanlığı – Jandarma Genel Komutanlığı. Bu çağrı kağıdı, internet trafiğinizin izlenmesi sonucunda pedofilik içerikli sitelere eriştiğinizin belirlenmesi üzerine tarafınıza gönderilmiştir. Üç gün içinde ifadenizi yazılı olarak bu adrese iletmezseniz dosyanız Cumhuriyet Savcısına sevk edilecek ve medyada yayınlanacaktır.',
    },
    {
      name: 'messages to a minor',
      text: 'Sayın vatandaş, Europol adına yazıyorum. Reşit olmayan bir kişiyle müstehcen yazışmalar yaptığınız ortaya çıkmıştır, bu nedenle yargılanacaksınız. Gizliliği koruyunuz, telefonla aramayınız, 24 saat içinde e-posta ile kendinizi savununuz; yoksa polis kapınıza dayanacak. Direktör Catherine De Bolle',
    },
    {
      name: 'a word for word translation (first batch)',
      text: 'ADLİ CELP\nBen aşağıda imzası bulunan Emniyet Genel Müdürü ve küçükleri koruma tugayı başkanı Süleyman Karabey, siber sızmaya ilişkin bilgisayar el koymasından kısa bir süre sonra, birçok adli kovuşturmanın konusu olduğunuzu bildirmek için sizinle iletişime geçiyorum: çocuk pornografisi, pedofili, teşhircilik, siber pornografi, seks ticareti. İnternette (ilan sitesi) hedef alındıktan sonra suçları işlediniz. Siber polisimiz tarafından kaydedilen videolar suçlarınızın kanıtını oluşturmaktadır. Gizlilik nedeniyle size bu e-postayı gönderiyoruz. Yaptırımların değerlendirilmesi amacıyla incelenip doğrulanması için gerekçelerinizi e-posta yoluyla 72 saatlik kesin süre içinde yazmanızı rica ederiz. Bu süreden sonra raporumuzu tutuklama emri çıkarılması için savcıya ileteceğiz. Artık uyarıldınız.',
    },
    {
      name: 'a short one (first batch)',
      text: 'INTERPOL. Cihazınızda çocuklara ait müstehcen görüntüler tespit edildi. Hakkınızda soruşturma açıldı. Tutuklanmamak için 24 saat içinde bu maile cevap verin. Komiser Aydoğan',
    },
    {
      name: 'an office letter (first batch)',
      text: 'Ankara Cumhuriyet Başsavcılığı, Bilişim Suçları Bürosu. Konu: Soruşturma bildirimi. Sayın ilgili, TCK 226. maddesi kapsamında çocukların kullanıldığı müstehcen yayınları bulundurmak suçundan hakkınızda soruşturma başlatılmıştır. Yazılı savunmanızı iki gün içerisinde aşağıdaki elektronik posta adresine göndermeniz gerekmektedir. Aksi halde hakkınızda yakalama kararı çıkarılacaktır. Cumhuriyet Savcısı Tarık Demirkol',
    },
    {
      name: 'broken grammar (first batch)',
      text: 'Merhaba, ben polis müdür ve sizin internet aktivite hakkında size yazıyorum. Siz küçük çocuk video izlediniz ve çıplak fotoğraf gönderdiniz reşit olmayan kızlar. Bütün kanıt bizde var. 48 saat önce email ile açıklama göndermelisiniz, yoksa dosyanız savcı ve televizyona gidecek ve bütün aile öğrenecek.',
    },
    {
      name: 'informal (first batch)',
      text: 'Siber Suçlarla Mücadele Daire Başkanlığı. İnternet üzerinden çocuk istismarı ve küçükleri taciz etmekle suçlanıyorsun. Üç gün içinde savunmanı siber.emniyet@gmail.com adresine yaz. Yoksa adın cinsel suçlular siciline girer, iş yerine ve ailene haber verilir. Bunu kimseye söyleme.',
    },
    {
      name: 'a fine (first batch)',
      text: 'İçişleri Bakanlığı - Jandarma Genel Komutanlığı. Sayın Bay/Bayan, pedofili içerikli sitelere girdiğiniz saptanmıştır. Mahkemeye çıkmamak için 38.500 TL para cezasını ödeyip 72 saat içinde bu adrese dönüş yapınız. Ödeme yapılmazsa dosyanız basına verilecektir.',
    },
    {
      name: 'tax police (first batch)',
      wider: true,
      text: 'Vergi Denetim Kurulu. Vergi kaçakçılığı ve kara para aklama suçundan hakkınızda inceleme başlatılmıştır. 3 gün içinde e-posta ile savunmanızı gönderiniz, aksi takdirde dosya savcılığa sevk edilecek ve hesaplarınıza bloke konulacaktır.',
    },
    {
      name: 'witness with a link (first batch)',
      wider: true,
      text: 'İstanbul 5. Asliye Ceza Mahkemesi. Bir ceza davasında tanık olarak çağrıldınız. Celp kağıdını görmek için bağlantıya tıklayın: http://e-celp.example/8. Gelmediğiniz takdirde zorla getirileceksiniz ve para cezası verilecektir.',
    },
    {
      name: 'settlement (first batch)',
      wider: true,
      text: 'Başkomiser Sancak, Interpol Ankara. Savcı uzlaşmayı kabul etti. Bugün 5.600 euro kefalet öderseniz dosyanız kapanacak. Aksi halde tutuklanacaksınız.',
    },
    {
      name: 'last warning (first batch)',
      wider: true,
      text: 'SON UYARI. Celbimize yanıt vermediniz. 24 saat içinde e-posta ile bize ulaşmazsanız polis sizi evinizden alacaktır. Europol',
    },
    {
      name: 'a French brigade (second batch)',
      text: 'ADLİ POLİS MERKEZ MÜDÜRLÜĞÜ – EUROPOL\nAlıcının dikkatine. Ben, Catherine De Bolle, Federal Polis Genel Komiseri, Europol direktörlüğü görevine seçilmiş olarak, sizi ilgilendiren birkaç açık dosya hakkında bilgi vermek üzere bu mektubu gönderiyorum: çocuk pornosu, pedofili, siber porno, teşhircilik. Siber ajanımızın kaydettiği çıplak fotoğraf ve videolarınız suçlarınızı kanıtlamaktadır. Gerekçelerinizi e-posta ile bildirmek için 72 saatiniz var. Bunu yapmazsanız dosyanızı savcıya göndereceğiz ve cinsel suçlu olarak kaydedileceksiniz.',
    },
    {
      name: 'two lines (second batch)',
      text: 'Bilgisayarınızdan çocuk pornosu indirilmiştir. Ne olduğunu hemen bize yazın, yoksa önümüzdeki 24 saatte gözaltına alınacaksınız. Emniyet Genel Müdürlüğü',
    },
    {
      name: 'a form to fill (second batch)',
      text: 'Adalet Bakanlığı, Siber Suçlar Dairesi. Yapılan incelemede, küçüklerin cinsel sömürüsüne ait görüntülerin paylaşıldığı bir platformun kullanıcısı olduğunuz belirlenmiştir. Ekteki formu doldurarak en geç üç gün içinde bu elektronik posta adresine iade etmeniz zorunludur. Uymamanız halinde zorla getirme ve tutuklama uygulanacaktır. Soruşturmacı S. Güvercin',
    },
    {
      name: 'threats first (second batch)',
      text: 'Akrabalarınız, patronunuz ve bütün gazeteler yakında geceleri ekran başında ne yaptığınızı görecek. Bu, rezaletten kurtulmak için son fırsatınız. Europol çocuk koruma dairesi başkanı olarak reşit olmayan kızlarla bütün yazışmalarınız elimde. 48 saat içinde aşağıdaki e-postaya yazılı olarak kendinizi savunun.',
    },
    {
      name: 'an inspector (second batch)',
      text: 'Sayın vatandaş, Interpol Ankara bürosu. Ağ denetimi sırasında çocuklara ait pornografik videolar aradığınız ve paylaştığınız görülmüştür. Bu ağır bir suçtur. Açıklamanızı (yalnızca e-posta ile, şahsen gelmeyin) yarın akşama kadar bize gönderin. Sessiz kalırsanız tutuklama ve pedofili siciline kayıt gelecektir. Müfettiş Levent Kurt',
    },
    {
      name: 'machine words (second batch)',
      text: 'Adli soruşturma amaçları için çağrı. Ben polisin genel komiseriyim ve sizi bilgilendiriyorum ki siz küçükler için pornografik site ziyareti için birçok yasal kovuşturmanın hedefisiniz. Gizlilik için biz bu e-postayı size gönderiyor. Kendinizi e-posta ile duyurun gerekçelerinizle, böylece yaptırımı değerlendirmek için kontrol edilsin, 72 saat kesin süre. Şimdi uyarıldınız.',
    },
    {
      name: 'customs (second batch)',
      wider: true,
      text: 'Gümrük Muhafaza Müdürlüğü. Adınıza uyuşturucu madde içeren bir paket ele geçirilmiştir. Hakkınızda ceza soruşturması başlatılmıştır. Tutuklanmamak için derhal bu e-posta üzerinden Müfettiş Murat ile iletişime geçin ve 3.200 euro kefalet yatırın.',
    },
    {
      name: 'the court by a link (second batch)',
      wider: true,
      text: 'Bildirim: Bursa 3. Sulh Ceza Hakimliğinden yeni bir tebligatınız var. Belgeyi 24 saat içinde aşağıdaki bağlantıdan görüntüleyin, aksi halde dava yokluğunuzda görülecektir: http://e-tebligat.example/p',
    },
    {
      name: 'a second letter (second batch)',
      wider: true,
      text: 'Beyefendi, açıklamalarınızı okuduk, savcı kabul etmedi. Tek çıkış yolu kaldı: dostane çözümle 4.950 euro ceza ödemesi; böylece dosyanız sonsuza dek kapanır. Yarına kadar vaktiniz var. Reddederseniz polisler evinizde olacak. Komiser Durmuş, Europol',
    },
    {
      name: 'a false witness call (second batch)',
      wider: true,
      text: 'Soruşturma Bürosu. Mali dolandırıcılık davasında tanık olarak çağrılıyorsunuz. 48 saat içinde bu mesaja ad soyad, T.C. kimlik numarası ve kimlik fotoğrafınızla cevap verin. Gelmemeniz halinde zorla getirileceksiniz.',
    },
    {
      name: 'free word order (third batch)',
      text: 'Size Interpol ile birlikte Federal Polis Dairesi sesleniyor. Suçlarınız kayıt altına alındı. Bir aydan uzun süre önce trafiğinizi izlemeye başladık ve geceleri çıplak küçük çocukların olduğu albümlere baktığınızı gördük. Kanuna göre sizi parmaklıklar ardında beş yıl ve 75.000 euro bekliyor. Yine de gerekçelerinizi içeren bir mektubu interpol.turkiye@outlook.com adresine göndererek kendinizi savunabilirsiniz. Süre 72 saat sonra doluyor; ardından dosyayı savcı devralacak.',
    },
    {
      name: 'very rude (third batch)',
      text: 'Yakalandın! İnternette çocukları izliyorsun ve kimse görmüyor sanıyorsun. Siber polis her şeyi biliyor. Buraya yazıp açıklama yapmak için iki günün var. Sonra kelepçeyle gelecekler, karın da haberlerden öğrenecek.',
    },
    {
      name: 'polite ministry (third batch)',
      text: 'Adalet Bakanlığı. Sayın Bay/Bayan, Avrupalı ortaklarımızın ihbarı üzerine, çocuklara yönelik cinsel şiddet içeren materyallerin yayıldığı bir ağa katılımınız ile ilgili işlem başlatıldığını bildiririz. Görüşünüzü en geç üçüncü günün sonuna kadar elektronik ortamda bekliyoruz. Ulaşmaması itiraf sayılacak ve derhal gözaltına alınmanıza yol açacaktır. Bu yazı kesinlikle gizlidir. Özel Kalem Müdürü D. Rıza',
    },
    {
      name: 'quoted articles (third batch)',
      text: 'CELP No TR-2231. Madde 226/3: 18 yaşından küçük kişinin yer aldığı pornografik materyal bulundurma. Madde 103: çevrimiçi çocuk istismarı. Bu suçlamaların muhatabı sizsiniz. Cevabınız yalnızca e-posta ile kabul edilir. 24 saat. Cevap yoksa tutuklama. İmza: Siber Suçlar Daire Başkanı',
    },
    {
      name: 'confession wanted (third batch)',
      text: 'Ben pedofiliyle mücadele şubesinden Binbaşı Jale Peker. Velilerden, kızlarına kirli mesajlar gönderdiğinize dair şikayetler aldık. Bugün bana yazacağınız bir mektupla her şeyi itiraf ederseniz savcıdan indirim isteyeceğim. Aksi halde adınız ve fotoğrafınız televizyona çıkacak ve tüm çocuk koruma dernekleri bunları alacak.',
    },
    {
      name: 'calque (third batch)',
      text: "Belçika Federal Polisi. Siber sızmanın bilgisayar el koymasından kısa süre sonra davet (2009'dan beri pedopornografi konularında yetkili). Adli takibatların konususunuz. Sesinizi mail ile duyurun, gerekçelerinizi yazın ki inceleme ve kontrole konulsun. 72 saatlik katı süre. Bundan sonra aleyhinize tutuklama müzekkeresi çıkarılır ve cinsel suçlu olarak fişleneceksiniz.",
    },
    {
      name: 'fine for sites (third batch)',
      wider: true,
      text: 'Emniyet elektronik ceza tutanağı: cihazınızdan yasaklı sitelere girildiği saptanmıştır. Dosyanın mahkemeye gitmemesi için 350 euro cezayı 12 saat içinde paysafecard kuponlarıyla ödeyin ve kodları bu mesaja cevap olarak gönderin.',
    },
    {
      name: 'money laundering (third batch)',
      wider: true,
      text: 'Cumhuriyet Başsavcılığı. Banka hesabınız kara para aklamada kullanılmıştır. Şüphelisiniz. Görüşmeyi gizli tutun ve gün sonuna kadar yazılı açıklamanızı bu maile gönderin, yoksa gözaltına alınacaksınız.',
    },
    {
      name: 'bailiff with file (third batch)',
      wider: true,
      text: 'Dava açıldığına dair bildirim ve zorla getirme kararı. Hakkınızdaki suçlamaları öğrenmek için ekteki celbi indirip açınız. 48 saat içinde tepki vermezseniz polis sizi ziyaret edecektir.',
    },
    {
      name: 'Interpol notice (third batch)',
      wider: true,
      text: 'INTERPOL: Kırmızı bülten. Adınız dolandırıcılıktan arananlar listesindedir. Yakalama kararının kaldırılması için 24 saat içinde e-posta ile bize ulaşın ve teminat yatırın.',
    },
    {
      name: 'cover mail with list (fourth batch)',
      text: 'İyi günler. Aşağıda adli celbiniz yer almaktadır. Dikkatle okuyun. Size Interpol Genel Sekreteri sesleniyor. Suçlamalar: çocuk pornografisi bulundurma, pedofili, cinsel taciz. Deliller elimizde. Cezayı belirleyebilmemiz için 48 saat içinde gerekçelerinizi yazılı olarak gönderin. Bunu yapmazsanız dosya savcıya gidecek ve medya bilgilendirilecektir.',
    },
    {
      name: 'private and quick (fourth batch)',
      text: 'Burası polis, bilişim suçları bürosu. Telefonunuzda küçüklere ait yasak fotoğraflar var. Sizi tutuklamadan önce bu maile cevap verip açıklama yapmak için 24 saatiniz var.',
    },
    {
      name: 'secret proceedings (fourth batch)',
      text: 'Bursa Cumhuriyet Başsavcılığı. İnternette küçüklerin baştan çıkarılması nedeniyle hakkınızda soruşturma yürütülmektedir. Soruşturma gizli olduğundan yazışma yalnızca elektronik posta ile yapılır. Üç gün içinde açıklamanızı verin, yoksa yakalama kararı çıkarılacaktır. Savcı M. Sarı',
    },
    {
      name: 'tax summons (fourth batch)',
      wider: true,
      text: 'Vergi Dairesi 2023 yılına ait gizlenen gelirleriniz nedeniyle sizi çağırıyor. Dosyanın savcılığa gitmemesi ve tutuklanmamanız için 24 saat içinde bu e-postaya cevap olarak açıklamanızı ve kimlik fotokopinizi gönderin.',
    },
    {
      name: 'fine to close (fourth batch)',
      wider: true,
      text: 'Hakkınızdaki ceza soruşturmasının kapatılması için Europol 3.900 euro para cezası ödemenizi önermektedir. Bugün ödeyin, aksi halde polis sizi gözaltına alacaktır.',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'ADLİ ÇAĞRI\nAşağıda imzası bulunan ben, Emniyet Genel Müdürü ve Reşit Olmayanları Koruma Tugayı başkanı, siber sızma bilgisayar el koymasından kısa süre sonra sizinle iletişime geçerek birçok adli kovuşturmanın konusu olduğunuzu bildiriyorum: çocuk pornografisi, pedofili, teşhircilik, siber pornografi. Lütfen 72 saatlik kesin süre içinde gerekçelerinizi yazarak e-posta yoluyla kendinizi dinletiniz.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Polis. Telefonunda çocuk fotoğrafları bulduk. 24 saatte bu maile cevap ver yoksa gelip seni alırız. Komiser Demir',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'EMNİYET GENEL MÜDÜRLÜĞÜ – Siber Suçlarla Mücadele Daire Başkanlığı Sayı: 2026/4471\nHakkınızda TCK 226. madde uyarınca çocukların kullanıldığı müstehcen ürünleri bulundurma suçundan soruşturma başlatıldığı hususu tarafınıza tebliğ olunur. Soruşturmanın gizliliği gereği ifadeniz yazılı olarak alınacaktır. İki gün içinde savunmanızı işbu elektronik posta adresine göndermeniz, aksi takdirde dosyanın yakalama kararı için Cumhuriyet Başsavcılığına sevk edileceği ihtar olunur.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Sayın bay/bayan, ben Interpol Ankara müdürüyüm. Reşit olmayan bir kızın önünde çıplak olduğunuz videolar elimizde. Siber jandarmamız hepsini kaydetti, bu suçlarınızın kanıtıdır. Savunmanızı 48 saatte maille gönderin. Süre geçerse rapor savcıya gider, cinsel suçlular siciline yazılırsınız, televizyon ve aileniz bilgisayar başında ne yaptığınızı görür. Artık uyarıldınız.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'CEZA TABLOSU: Çocuk pornosu – 5 yıl hapis ve 750.000 TL. Pedofili – 10 yıl. Teşhircilik – 1 yıl. Çocuğa sarkıntılık – 8 yıl. Eylemleriniz ilan ve tanışma sitelerinde tespit edilmiştir. Savcılık bu celbe elektronik ortamda yanıt vermeniz için üç gün tanımaktadır. Yanıt verilmemesi evinizde tutuklanmanızı gerektirir.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Adalet Bakanlığı bildirir: IP adresiniz internette çocukların cinsel istismarına karşı uluslararası operasyonda tespit edildi. En geç 24 saat içinde bu adrese yazarak soruşturmacıya açıklama yapma imkânınız var. Sizden haber alamazsak tutuklama emri çıkarılır ve işvereniniz bilgilendirilir.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Mali Şube. Vergi kaçırma ve kara para aklama nedeniyle soruşturuluyorsunuz. Tutuklanmamak ve hesabınızın bloke edilmemesi için 24 saat içinde maile yanıt verin.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Ankara Asliye Ceza Mahkemesi sizi tanık olarak çağırıyor. Çağrı kâğıdını bağlantıya tıklayarak görebilirsiniz. Gelmezseniz zorla getirilirsiniz.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Tutuklamadan önce son ihtar. Europol celbine yanıt vermediniz. Bugün 48.700 TL öderseniz dosya uzlaşmayla kapatılır. Aksi halde dosya hâkime ve gazetelere gider.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: "Tutuklanmamanız için 22.000 TL kefalet saat 17:00'ye kadar avukatın hesabına yatırılmalıdır. Kimseyle konuşmayın, soruşturma gizlidir. Savcı Elif Tan",
    },
    {
      name: 'parents have complained (a third hand)',
      text: 'Emniyet Çocuk Şube Müdürlüğü. On iki yaşındaki bir kızın ailesi, onunla yazıştığınız ve cinsel organınızın fotoğraflarını gönderdiğiniz için şikâyetçi oldu. Konuşmanın tamamı kayıt altındadır. Dosyayı savcıya iletmeden önce davranışınızı izah etmeniz için size fırsat tanıyoruz. Yanıtınızı perşembeye kadar yukarıdaki e-postaya, soruşturmacıya yazın. Suskunluk ikrar sayılır ve gıyabınızda tutuklanırsınız.',
    },
    {
      name: 'a list of buyers (a third hand)',
      text: "Mail adresin, Interpol'ün Fransa'da ele geçirdiği çocuk istismarı filmi alıcıları listesinde. Ben Petek Taş, bilişim suçları amiri, karına ve gazetelere haber vermeden önce açıklaman için bir şans veriyorum. 48 saat. Sadece maille cevapla, arama.",
    },
    {
      name: 'a summons attached (a third hand)',
      text: 'Lütfen ekteki celbi okuyunuz. İşlediğiniz suçlar: küçüklere cinsel taciz, internette pornografi, pedofili. Gerekçelerinizi üç gün içinde gönderin. Yanıt olmazsa en yakın karakol tutuklama emrini uygulayacaktır.',
    },
    {
      name: 'dear citizen (a third hand)',
      text: 'Değerli vatandaş! Siber ajanlarımız reşit olmayanların bulunduğu sitelere yasa dışı girişler saptadı. Cezası beş yıl hapistir. İtirafınızı veya savunmanızı en geç yarın bu posta kutusuna göndermeniz rica olunur, aksi halde adınız cinsel suçlular sicilinde yayımlanır.',
    },
    {
      name: 'drugs in a parcel (a third hand)',
      wider: true,
      text: 'Gümrük Muhafaza: adınıza gelen pakette uyuşturucu bulundu. Kaçakçılık şüphelisisiniz. Gözaltına alınmamak için bugün görüntülü ifadeye katılın ve pasaport kopyanızı bu maile gönderin.',
    },
    {
      name: 'gift cards for a warrant (a third hand)',
      wider: true,
      text: "Ödenmemiş cezanız var ve yakalama kararı çıktı. 5.000 TL'lik hediye kartı alıp kodlarını yollayın, karar kaldırılsın. Emniyet Bürosu",
    },
    {
      name: 'a certificate after the payment (a third hand)',
      wider: true,
      text: 'Dosya neredeyse kapandı. İlk ödemenizden sonra takipsizlik belgesi için 9.400 TL daha gerekiyor. Bugün ödenmezse savcı dosyayı yeniden açar.',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Bu posta kutusunun sahibine. Dosya paylaşım ağlarının izlenmesi sırasında Siber Suçlar birimimiz, reşit olmayanlara ait cinsel içerikleri izlediğinizi ve sakladığınızı tespit etti. Bu iletiyi yanıtlayarak açıklama yapmak için iki gününüz var. Aksi hâlde konu savcılığa gidecek ve evinizde gözaltına alınacaksınız. Komiser Yılmaz, Emniyet',
    },
    {
      name: 'an investigator and a camera',
      text: 'Merhaba, ben Interpol soruşturmacısıyım. Kamera karşısında 13 yaşındaki kızlara cinsel organını gösterdin, bütün yazışmalar elimizde. Yarın akşama kadar bana mail at yoksa video karına, patronuna ve gazetelere gider.',
    },
    {
      name: 'a translated accusation',
      text: 'HAKKINIZDA SUÇLAMA. Siber sızma yoluyla yapılan bilgisayar el koyması sonrasında birkaç yasal işleme konu olduğunuzu bildiririz: çocuk pornosu, pedofili, teşhircilik, internet pornografisi. Yaptırımların değerlendirilmesi için gerekçelerinizi yukarıdaki adrese gönderin. Kesin süre 72 saattir. Süre dolunca rapor tutuklama emri için savcıya iletilecektir. Uyarıldınız. Emniyet Genel Müdürü',
    },
    {
      name: 'a device that is linked',
      text: 'Polisten önemli bildirim. Cihazınız çocukların cinsel istismarıyla ilişkilendirildi. Mahremiyetiniz için ifade alma e-posta üzerinden yapılmaktadır. Aramayın, karakola gelmeyin. 24 saatten kısa sürede sorumlu memurla iletişime geçin, yoksa ekip sizi almaya gelecek.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'Vergi Denetim Kurulu ve MASAK hakkınızda kara para aklama ve vergi kaçakçılığından dosya açtı. Beyanınızı 48 saat içinde e-postayla gönderin. Yoksa hesaplarınız bloke edilecek ve dosya savcılığa sevk edilecek.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Celp',
      text: 'Asliye Ceza Mahkemesinde tanık olarak dinlenmek üzere çağrıldınız. Celbi görmek için aşağıdaki düğmeye basın. Gelmezseniz para cezası veya zorla getirme uygulanır.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Yanıtınızı aldık. Bir gün içinde havaleyle 29.000 TL kefalet yatırırsanız dava mahkemeye gitmeden kapanır. Ödemezseniz tutuklama emri uygulanacak. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Sayın vatandaş, gizli görevlimiz 12 yaşında bir kız gibi davrandı ve siz ondan para karşılığında mahrem fotoğraflar istediniz. Bu suçtur. İki gün geçmeden kendi anlatımınızı e-postayla yazılı olarak sunun. Aksi takdirde mahkemeye çıkarılacaksınız ve işvereninize bilgi verilecek. Başkomiser Demir',
    },
    {
      name: 'traced to an address',
      text: 'Europol bildirimi! Çocuklarla ilgili yasa dışı pornografi IP adresinize kadar izlendi. 6 yıl hapis cezasıyla karşı karşıyasınız. Bu iletiye tam adınız ve pasaport fotokopinizle yanıt vermek için 36 saatiniz var. Görmezden gelmeyin.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Zorlayıcı tedbirlerden önce son şans: dolandırıcılık ve kimlik hırsızlığı nedeniyle adınıza yakalama kararı hazır. Hapisten kurtulmak istiyorsanız bugün 12.000 TL yatırın, karar geri çekilecektir. Emniyet',
    },
    {
      name: 'machine translation, of a stranger’s batch one',
      subject: 'SİZİ İLGİLENDİREN DAVA',
      text: 'Ben Ulusal Jandarma Genel Müdürü, siber sızma yoluyla yapılan bilgisayar el koymasından kısa süre sonra sizinle iletişime geçiyorum (özellikle çocuk pornografisi, pedofili, teşhircilik, siber pornografi konularında yetkili) ve hakkınızda yürürlükte olan birkaç yasal kovuşturma olduğunu bildiriyorum.\nİnternette (ilan sitesi) hedef alındıktan sonra suçları işlediniz; gönderdiğiniz çıplak video ve fotoğraflar siber jandarmamız tarafından kaydedilmiştir ve suçlarınızın kanıtını oluşturmaktadır.\nGizlilik nedeniyle size bu e-postayı gönderiyoruz. Gerekçelerinizi yazarak posta yoluyla kendinizi dinletmeniz rica olunur; bunlar yaptırımları değerlendirmek üzere incelenip doğrulanacaktır, 72 saatlik kesin süre içinde.\nBu süre geçtikten sonra raporumuzu Cumhuriyet savcısına iletmek zorunda kalacağız, hakkınızda tutuklama emri çıkarılacak ve ulusal cinsel suçlular siciline kaydedileceksiniz. Artık uyarıldınız.',
    },
    {
      name: 'blunt, of a stranger’s batch one',
      subject: 'Siber suçlar dosya no 2026/771',
      text: 'Emniyet Siber Suçlarla Mücadele\nBilgisayarınızdan reşit olmayan çocuklara ait müstehcen görüntüler indirildiği tespit edildi. 13 yaşındaki kızla yazışmalarınız elimizde.\nŞüphelisiniz. 24 saatiniz var, bu maile cevap verip açıklama yapın. Yapmazsanız ekip kapınıza gelir, gözaltına alınırsınız, eşiniz, komşularınız, işyeriniz öğrenir.\nKarakolu aramayın, dosya gizlidir.',
    },
    {
      name: 'bureaucrat table, of a stranger’s batch one',
      subject: 'Şüpheli ifadesine davet – Soruşturma 2026/48213',
      text: 'T.C.\nİÇİŞLERİ BAKANLIĞI\nEMNİYET GENEL MÜDÜRLÜĞÜ\nHakkınızda aşağıda gösterilen suçlardan soruşturma başlatılmıştır:\nTCK 226/3 çocukların kullanıldığı müstehcen yayın bulundurma: 2 yıldan 5 yıla kadar hapis\nTCK 103 çocuğun cinsel istismarı: 8 yıldan 15 yıla kadar hapis\nTCK 225 hayasızca hareketler: 1 yıla kadar hapis\nYazılı savunmanızı, tebliğden itibaren üç gün içinde yalnızca işbu elektronik posta adresine göndermeniz gerekmektedir. Süresinde savunma vermediğiniz takdirde evrak Cumhuriyet Başsavcılığına gönderilecek ve hakkınızda yakalama kararı talep edilecektir.\nEmniyet Genel Müdürü',
    },
    {
      name: 'Europol, Ivorian, of a stranger’s batch one',
      subject: 'Europol mektubu acele',
      text: 'Günaydın bay bayan\nBen Bayan Catherine De Bolle, Europol müdürlüğü görevine seçilmiş, küçüklerin korunması tugayı. Sizin kişiniz pedofili, çocuk pornosu, cinsel ticaret ve teşhirci olaylarında karışmıştır. Bizim siber polis sizi tanışma sitesinde gördü ve kaydetti.\n48 saat içinde e-mail ile kendinizi haklı çıkaran sebepleri yazmanız isteniyor. Bu zaman geçerse dosyanız savcıya, televizyona ve pedofili karşıtı derneklere verilir, aileniz ve yakınlarınız bilgisayar önünde ne yaptığınızı görecek.',
    },
    {
      name: 'tax, of a stranger’s batch one',
      wider: true,
      subject: 'Vergi suçu bildirimi',
      text: "Vergi Denetim Kurulu tarafından yapılan incelemede hakkınızda vergi kaçakçılığı ve kara para aklama suçlarından ceza davası açılmıştır. Tutuklanmamak için 48 saat içinde 37.500 TL uzlaşma bedelini IBAN'a yatırıp dekontu ve kimlik fotokopinizi bu adrese e-posta ile gönderiniz.",
    },
    {
      name: 'link, of a stranger’s batch one',
      wider: true,
      subject: 'Mahkeme celbi',
      text: 'İstanbul 14. Asliye Ceza Mahkemesi. Tanık olarak çağrıldınız. Celp kağıdını görmek için aşağıdaki bağlantıya tıklayınız ve belgeyi indiriniz. 24 saat içinde belgeyi açmazsanız hakkınızda zorla getirme kararı verilecektir.',
    },
    {
      name: 'odd words, of a stranger’s batch two',
      subject: 'Resmî yazı',
      text: 'Çocuk Şube Müdürlüğünden\nBu posta kutusunun sahibine\nAğ üzerinde yürüttüğümüz izleme çalışmasında ufak çocukları seyrederek ekran karşısında edepsiz davranışlarda bulunduğunuz ve bu tür filmleri sakladığınız anlaşılmıştır.\nİki gün içinde aynı kutuya diyeceklerinizi yazılı yollayın. Aksi halde evrakınız savcı beye gider, derhal alınırsınız, adınız sapıklar listesine, fotoğrafınız gazetelere girer.',
    },
    {
      name: 'colloquial, of a stranger’s batch two',
      subject: 'Asayiş',
      text: "Beyefendi elimizde adınıza şikâyet var, çocuk pornosu ve küçük kıza edepsiz mesajlar. Yarın 12'ye kadar ne diyeceğinizi mail atmazsanız hâkim kâğıdı imzalıyor, kelepçeyi takıyoruz. Sonra mahalleye, işyerine rezil olursunuz. Aramızda kalsın.",
    },
    {
      name: 'Interpol, of a stranger’s batch two',
      subject: 'INTERPOL kırmızı bülten',
      text: 'Uluslararası Kriminal Polis Teşkilatı, Lyon\nSayın bay/bayan, sohbet odalarındaki faaliyetlerinizin takibi sonucunda aşağıdaki eylemlere karıştığınız görülmüştür:\ninternet yoluyla küçüğü baştan çıkarma ........ 3 yıl hapis\nküçüklere ait pornografik video seyretme ........ 5 yıl ve 75.000 avro\nkamera önünde soyunma ........ 1 yıl\nMüdafaanızı yazılı olarak komiserin elektronik postasına 72 saat zarfında bekliyoruz; sonra tüm üye ülkelerde aranacaksınız.',
    },
    {
      name: 'polite, of a stranger’s batch two',
      subject: 'Sizi ilgilendiren bilgi',
      text: 'Merhaba, çocukların korunmasından sorumlu emniyet amiriyim. Üzülerek bildiririm ki bilgisayarınız çocuklara dair cinsel içerik gezmekte kullanılmış ve aleyhinize şikâyet kaydedilmiştir. Uygun cezayı belirleyebilmemiz için beyanınızı 48 saatlik zaman diliminde elektronik posta ile iletmenizi istirham ederim. Bir şey gelmezse savcılık işinizi ele alacak ve en yakın karakola götürüleceksiniz.',
    },
    {
      name: 'bail, of a stranger’s batch two',
      wider: true,
      subject: 'Kefalet',
      text: 'Tutuklama kararınızdan sonra 24 saat içinde Western Union ile 27.500 TL kefalet yatırarak hapisten kurtulabilirsiniz. Dekont fotoğrafını soruşturma hâkimliğine bu maile yollayın, dosya kapanır.',
    },
    {
      name: 'last warning, of a stranger’s batch two',
      wider: true,
      subject: 'İnfazdan önce son ikaz',
      text: 'Önceki celbimize cevap alamadık. Bu, polisin son ikazıdır: gece yarısına kadar bu maile dönmezseniz yakalama emri yarın sabah evinizde uygulanacak.',
    },
    {
      name: 'a friend inside the police, tenth batch',
      subject: 'Gizli',
      yet: 'from a free mailbox, what is known of it does not suffice',
      text: 'Kardeşim, ben Siber Suçlar Şubesinden Komiser Tarık. Dosyan önüme geldi, çocuk görüntüleri indirmişsin, on üç yaşındaki kızla yazışmışsın. Savcı yarın imzalayacak. Bana bu adresten yaz, ne diyeceksen bu gece de. Telefonla arama. Yazmazsan sabah evine baskın olur, resmin haberlere düşer, ailene bakamazsın.',
    },
    {
      name: 'an office that counts, tenth batch',
      subject: 'Son 72 saat',
      text: 'EMNİYET GENEL MÜDÜRLÜĞÜ\nSayın internet kullanıcısı, hakkınızda müstehcen çocuk yayını bulundurmak suçundan soruşturma yürütülmektedir.\n72 saat: e-posta ile ifade verme süreniz.\n24 saat: süreniz bittikten sonra yakalama emrinin çıkma süresi.\n1 saat: isminizin basına verilme süresi.',
    },
    {
      name: 'enforcement office with a link, tenth batch',
      wider: true,
      subject: 'Mahkeme celbi',
      text: 'Hakkınızda açılan ceza davasında duruşmaya çağrıldınız. Celp belgesini bağlantıdan indirip onaylayınız. 48 saat içinde onaylanmayan celpler için zorla getirme kararı verilir. Asliye Ceza Mahkemesi',
    },
    {
      name: 'makine çevirisi, of the fifth writer’s batch one',
      subject: 'ÇAĞRI N° 4418',
      text: 'EMNİYET GENEL MÜDÜRLÜĞÜ – KÜÇÜKLERİ KORUMA BRİGADI\nBen, Emniyet Genel Müdürü Mahmut Taşdelen, Europol ile işbirliği içinde, siber sızma bilgisayar el koymasından kısa bir süre sonra, hakkınızda yürütülen birkaç adli işlem olduğunu bildirmek için size yazıyorum: çocuk pornografisi, pedofili, teşhircilik, siber pornografi, seks ticareti. Siber jandarmamız çıplak fotoğraflarınızı kaydetti.\nGerekçelerinizi yazarak e-posta yoluyla 72 saatlik kesin süre içinde ifade vermeniz istenmektedir. Bu sürenin sonunda raporumuzu savcıya göndereceğiz, hakkınızda tutuklama emri çıkarılacak ve cinsel suçlular siciline kaydedileceksiniz. Dosyanız medyaya ve ailenize iletilecektir.',
    },
    {
      name: 'kısa, of the fifth writer’s batch one',
      subject: 'DOSYAN AÇILDI',
      text: 'Siber suçlarla mücadeleden yazıyoruz. Çocuklara müstehcen mesajlar attın, hepsi kayıtlı. Hakkında soruşturma başladı. 24 saat içinde bu adrese savunmanı yaz. Yazmazsan kapına geliriz, ailen, iş yerin, mahallen hepsi öğrenir.',
    },
    {
      name: 'samimi komiser, of the fifth writer’s batch three',
      subject: 'Seninle açık konuşacağım',
      text: 'Kardeşim, ben Komiser Tekin, siberden. Masamda dosyan var: on iki yaşındaki kızlarla yazışmaların, yolladığın çıplak fotoğraflar. Kapını kırmak istemem, çoluk çocuğun var. Otur, neden yaptığını yaz, bu maile iki gün içinde yolla. Yollamazsan savcı imzalar, alırız seni, mahalle de öğrenir.',
    },
    {
      name: 'madde madde, of the fifth writer’s batch three',
      subject: 'DOSYA 4471',
      text: 'Suçlama: çocuk pornografisi, teşhircilik. Delil: video. Makam: Europol. Yapmanız gereken: e-posta ile savunma. Süre: 72 saat. Sonuç: tutuklama, sicil, basın.',
    },
    {
      name: 'agent behind a girl, ninth batch',
      subject: '3 Kasım gecesi',
      text: 'Müstehcen mesajlar attığınız ve kamerada cinsel organınızı gösterdiğiniz 13 yaşındaki kız aslında bir kadın memurumuzdu. Bütün yazışmalar elimizde. Öbür güne kadar bu adrese yazılı savunmanızı bekliyorum, yoksa gelip sizi alacağız.\nEmniyet Amiri T. Karabulut, Siber Suçlarla Mücadele',
    },
    {
      name: 'impersonal notice, ninth batch',
      subject: 'Tebligat',
      text: 'Konu: çocuğa ait müstehcen görüntü bulundurma ve yayma. İşbu yazının alıcısı dosyada şüpheli sıfatındadır. İki gün içinde elektronik yoldan beyanda bulunması için imkân tanınmıştır. Süre sonunda beyan alınmazsa evrak Cumhuriyet Başsavcılığına sevk edilerek yakalama kararı çıkarılacaktır. Interpol-Europol Daire Başkanlığı',
    },
    {
      name: 'shame, ninth batch',
      subject: 'Ayıp',
      text: 'Geceleri neler izlediğini biliyoruz. Küçük çocukları. Birimimiz IP adresinden her şeyi kaydetti, dosyan hâkime gitmeye hazır. Son bir şans veriyoruz: yarın öğlene kadar maile cevap yaz, kendini anlat. Susarsan herkes seni haberlerde kelepçeyle görecek. Emniyet Genel Müdürlüğü',
    },
    {
      name: 'table no verbs, ninth batch',
      subject: 'MAHKEME CELBİ no 77/26',
      text: 'Hakkınızda şikâyet. Suçlamalar: pedofili – çocuk pornosu – internet üzerinden cinsel taciz. Ceza: 5 yıl hapis ve 750.000 TL para cezası. Cevap: e-posta ile, 48 saat. Cevap yoksa: cinsel suçlular sicili, basında yayın. İmza: Europol Müdiresi',
    },
    {
      name: 'closing fee, ninth batch',
      wider: true,
      subject: 'Takipsizlik belgesi',
      text: "Dosyanız kapatılabilir. Bunun için 32.650 TL harç hediye kartıyla ödenmelidir. Kodları saat 18.00'den önce müfettişimize mail atın ki hakkınızdaki kovuşturma devam etmesin.",
    },
    {
      name: 'reminder, ninth batch',
      wider: true,
      subject: 'İkinci ve son ihtar',
      text: 'Önceki yazımıza rağmen açıklamanız ulaşmadı. Önümüzdeki 24 saat içinde bu mail üzerinden şubemize dönmezseniz savcılık adınıza yakalama emri çıkaracaktır. Polis',
    },
    {
      name: 'complaint of a mother, ninth batch',
      subject: "Bayan Rastoğlu'nun şikâyeti",
      text: 'On iki yaşındaki bir kız çocuğunun annesi, çocuğuyla yaptığınız ve çıplak fotoğraf istediğiniz konuşmaları bize teslim etti. Buradan yazılı cevap vermek için yarın akşama kadar vaktiniz var. Sonra dosya ağır ceza mahkemesine, resminiz gazetelere gider. Çocuk Suçları Büro Amirliği',
    },
    {
      name: 'admit or deny, ninth batch',
      subject: '44 numaralı liste',
      text: 'Europol\'ün 44 numaralı listesindesiniz: çocuklarla ilgili cinsel içerik izleyenler. İki cümleden birini kopyalayıp 24 saat içinde geri gönderin: "İtiraf ediyorum" ya da "Reddediyorum ve açıklıyorum". Hiçbir şey göndermeyen suçlu sayılır ve tutuklanır.',
    },
    {
      name: 'compressed, ninth batch',
      subject: 'KONU: İHLAL',
      text: 'SİBER SUÇLAR MÜDÜRLÜĞÜ. Teşhircilik, pedokriminallik, internette porno ticareti: bu suçlamalar sizinle ilgilidir. 72 saat mail ile gerekçelerinizi verin. Ardından tutuklama emri ve kayıt için savcıya iletiriz.',
    },
    {
      name: 'parcel, ninth batch',
      wider: true,
      subject: 'Adınıza koli',
      text: 'Gümrük polisi: adınıza gelen kolide uyuşturucu ve sahte pasaport bulundu. Kovuşturmadan kurtulmak için bugün kimlik fotokopinizle cevap verin.',
    },
    {
      name: 'registry clerk, ninth batch',
      subject: 'Ceza dosyası 19/443',
      text: 'Sayın Bay/Bayan, tanışma sitelerinde birimimizce yapılan elektronik araştırma sonucunda şu konularda suçunuz sabit olmuştur: cinsel amaçla çocuklarla irtibat, çocuk pornografisi bulundurma, teşhir. 72 saat geçmeden savunmanızı elektronik olarak sunmanız istenmektedir. Yoksa dosya yargı yoluna gider, sicile işlenirsiniz ve çevreniz haberdar edilir. Saygılarımla, Güvenlik Müdürü',
    },
    {
      name: 'curt officer, ninth batch',
      subject: 'Cevap verin',
      text: "Ben Europol'den komiser Vural. Bilgisayarınızdaki videolar önümde. Çocuklar. Bu akşam bana ne diyeceğinizi yazın, yoksa yarın sabah tutuklama emrini imzalarım.",
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Son imkân',
      text: "Savunmanızı aldık. Hâkim 3.900 euroluk uzlaşmayı kabul etti. Saat 17'ye kadar havaleyi yapın ve dekontu bize gönderin; dosya kapatılacak ve kimsenin haberi olmayacak.",
    },
  ],
  genuine: [
    {
      name: 'counsel gives the day of the hearing',
      from: 'buro@hukuk.example',
      text: 'Sayın Ahmet Bey, duruşmanız 12 Mayıs 2026 saat 10.30’da Ankara Adliyesi 3. Asliye Ceza Mahkemesinde, duruşma salonu 4’te yapılacaktır. Kimliğinizi yanınızda getirin. Av. Nurdan Saygılıer, 0312 000 00 00',
    },
    {
      name: 'a bank warns',
      from: 'guvenlik@banka.example',
      text: 'Dikkat: dolandırıcılar kendilerini polis ve savcı olarak tanıtıyor, çocuk pornografisi suçlamasıyla sahte celp gönderip 72 saat içinde yanıt istiyor. Yanıt vermeyin, ödeme yapmayın, polise bildirin.',
    },
    {
      name: 'somebody asks',
      from: 'mert@gmail.com',
      quotes: true,
      text: `Bugün bana böyle bir mail geldi, sizce gerçek mi, ne yapmalıyım?\n\n${classic}`,
    },
    {
      name: 'a school on safety online',
      from: 'mudur@okul.example',
      text: 'Değerli veliler, emniyet müdürlüğünden uzmanlar 5 Mart saat 14:00’te okulumuzda çocuk istismarı ve siber suçlar konulu seminer verecektir. Sorularınız için 0216 000 00 00.',
    },
    {
      name: 'a parking fine',
      from: 'tahsilat@belediye.example',
      text: 'Park cezanızın tutarı 690 TL’dir. 15 gün içinde vezneye ya da banka havalesi ile ödeyebilirsiniz. İtiraz için sulh ceza hakimliğine başvurabilirsiniz.',
    },
    {
      name: 'counsel on a charge',
      from: 'kanzlei@firma.example',
      text: 'Sayın müvekkilim, hakkınızda müstehcen görüntü bulundurma suçundan dava açıldı; savcı iki yıl hapis cezası istiyor. Duruşma 4 Mayıs saat 10.00, İstanbul Adliyesi. Öncesinde büroma gelin ya da 0212 000 00 00 numarasını arayın. Av. Demir',
    },
    {
      name: 'blackmail with a video',
      from: 'x@mail.example',
      text: 'Bilgisayarını ele geçirdim ve yetişkin sitelerini ziyaret ederken seni kaydettim. 48 saat içinde 900 dolar bitcoin göndermezsen videoyu ailene ve arkadaşlarına yollarım.',
    },
    {
      name: 'a warning of the police',
      from: 'presse@polizei.example',
      text: 'Emniyet Genel Müdürlüğünden uyarı: Son günlerde vatandaşlarımıza Europol adına e-posta gönderilmekte, pedofili ve teşhircilik suçlamasıyla haklarında soruşturma açıldığı söylenmekte, 72 saat içinde savunma istenmekte ve tutuklama ile tehdit edilmektedir. Bu mesajlar gerçek değildir, itibar etmeyiniz.',
    },
    {
      name: 'avukat (first batch)',
      from: 'buro@avukatlar.example',
      text: "Sayın Yılmaz, 16 Mayıs saat 09.30'da İzmir 2. Ağır Ceza Mahkemesi, B Blok, 3. kat, duruşma salonu 4'te tanık olarak dinleneceksiniz. Kimliğinizi getirin. Av. Ceren Aksoy, 0232 000 00 00",
    },
    {
      name: 'uyarı (first batch)',
      from: 'haber@gazete.example',
      text: 'Emniyet, Europol ve Interpol adıyla gönderilen sahte e-postalara karşı uyardı. Dolandırıcılar çocuk pornografisi suçlamasıyla 72 saat içinde cevap istiyor. Bu mesajlara yanıt vermeyin, para göndermeyin.',
    },
    {
      name: 'torun (first batch)',
      from: 'deniz@posta.example',
      text: 'Dedeciğim korkma, polisten gelen bu mail dolandırıcılık. Sen bir şey yapmadın. Cevap yazma, para da gönderme, akşam uğrayacağım.',
    },
    {
      name: 'borç (first batch)',
      from: 'tahsilat@su-idaresi.example',
      text: "Sayın abonemiz, 412,30 TL tutarındaki faturanız ödenmemiştir. 7 gün içinde ödemediğiniz takdirde icra takibi başlatılacaktır. Bilgi için 185'i arayınız.",
    },
    {
      name: 'okul (first batch)',
      from: 'mudur@okul.example',
      text: "Değerli veliler, 11 Nisan Cuma saat 17.00'de konferans salonunda siber suçlar polisi güvenli internet, çocuk istismarı ve siber zorbalık konusunda konuşacaktır. Katılımınızı bekleriz.",
    },
    {
      name: 'mahkeme davetiyesi (second batch)',
      from: 'kalem@adliye-ofis.example',
      text: "Bursa 3. Asliye Ceza Mahkemesi. Sanık davetiyesi. TCK 157. maddesi uyarınca hakkınızda açılan davada 18.06.2026 günü saat 09:30'da Bursa Adliyesi 3. kat 12 no'lu duruşma salonunda hazır bulunmanız gerekir. Mazeretsiz gelmezseniz zorla getirilmenize karar verilecektir. Tel. 0224 000 00 00",
    },
    {
      name: 'insan kaynakları (second batch)',
      from: 'ik@fabrika.example',
      text: 'Sayın Yıldız, 4 ve 5 Mart tarihlerindeki devamsızlığınız hakkında yazılı savunmanızı 3 gün içinde bu e-posta adresine göndermenizi rica ederiz. Aksi takdirde hakkınızda disiplin işlemi uygulanacaktır.',
    },
    {
      name: 'tahsilat (second batch)',
      from: 'ofis@tahsilat.example',
      text: 'Son ihtar. 5521 sayılı sözleşmeden 3.184,40 TL borcunuz bulunmaktadır. 7 gün içinde belirtilen hesaba ödeyiniz. Aksi takdirde hakkınızda dava açılacak ve icra takibi başlatılacaktır. Tel. 0212 000 00 00',
    },
    {
      name: 'avukat (second batch)',
      from: 'buro@hukuk.example',
      text: "Sayın Hanımefendi, hakkınızda kara para aklama suçundan soruşturma başlatılmıştır. Müdafiniz olarak bensiz ifade vermemenizi öneririm. İfade 12 Mart saat 14.00'te Çağlayan Adliyesi C Blok 5. katta. Beni 0532 000 00 00'dan arayın.",
    },
    {
      name: 'gazete (second batch)',
      from: 'haber@gazetemiz.example',
      text: 'Edirneli emekli, "Europol"den gelen bir mektupta çocuk pornografisi izlediğinin ve 72 saat içinde ceza ödemesi gerektiğinin yazdığını anlattı. "Tutuklanacağım diye korktum" dedi. Emniyet, e-posta ile ceza kesilmediğini hatırlatıyor.',
    },
    {
      name: 'karakol (third batch)',
      from: 'buro@karakol-ofis.example',
      text: "Sayın Kolcu, 3312 sayılı şikayetiniz ile ilgili ifadeniz alınmak üzere 7 Mayıs saat 13.30'da Çankaya Polis Merkezi, Nehir Sokak No 3, 12 numaralı odaya gelmeniz rica olunur. Kimliğinizi yanınızda bulundurun. Komiser Yardımcısı Mete, tel. 0312 000 00 00",
    },
    {
      name: 'dernek (third batch)',
      from: 'haber@cocuklar-icin.example',
      text: 'İhbar hattımıza nisan ayında çocukların cinsel istismarı içerikli 214 bildirim ulaştı. Tamamı Siber Suçlarla Mücadele birimine iletildi. Böyle bir içerikle karşılaşırsanız sitemizden bildirin. Bültenden çıkmak için abonelikten çık bağlantısına tıklayın.',
    },
    {
      name: 'sigorta (third batch)',
      from: 'hasar@sigorta.example',
      text: 'Sayın İlhan, 88121 numaralı hasar için kazanın nasıl olduğuna dair yazılı açıklamanıza ve polis tutanağının fotokopisine ihtiyacımız var. 3 iş günü içinde bu e-posta adresine gönderiniz, aksi halde dosyanız kapatılacaktır.',
    },
    {
      name: 'arkadaş soruyor (third batch)',
      from: 'mete@posta.example',
      quotes: true,
      text: 'Bak bugün bana ne geldi: "Pedofiliyle suçlanıyorsunuz, 72 saat içinde e-posta ile cevap verin, Europol". Bu gerçek mi? Cevap vereyim mi, karakola mı gideyim?',
    },
    {
      name: 'cami (third batch)',
      from: 'dernek@cami.example',
      text: "Değerli cemaatimiz, pazar günü öğle namazından sonra saat 13.30'da bir avukat, yaşlıların telefonla ve sözde polisten gelen mektuplarla nasıl kandırıldığını anlatacak. Kimseye para vermeyin! Yeni Cami, Çiçek Sokak No 4.",
    },
    {
      name: 'belediye (fourth batch)',
      from: 'belediye@sehir.example',
      text: "Sayın Yanık, 9 Haziran saat 10.00'da belediye binası 2 no'lu salonda şikayetiniz görüşülecektir. Katılım zorunlu değildir. Bilgi: tel. 0224 000 00 00.",
    },
    {
      name: 'banka (fourth batch)',
      from: 'info@banka.example',
      text: "Değerli müşterilerimiz, dolandırıcılar kendilerini polis ve savcı olarak tanıtıp para istiyor. Bankamız şifrenizi asla sormaz. Şüphe halinde 0850 000 00 00'ı arayın.",
    },
    {
      name: 'meslektaş (fourth batch)',
      from: 'meslektas@buro.example',
      text: 'Meslektaşım, müvekkilim TCK 226. maddeden yargılanıyor. Savcı hapis cezası istiyor. Bilirkişi raporunu cuma gününe kadar e-posta ile gönderir misiniz?',
    },
    {
      name: 'davet (ordinary batch)',
      from: 'info@konf.example',
      text: '12 Mayıs seminerine davetimize cevap vermediniz. Katılımınız bizim için önemli. Formu doldurup 3 gün içinde e-posta ile gönderin. Milli Eğitim Bakanlığını çocuk koruma dairesi başkanı temsil edecek.',
    },
    {
      name: 'kargo (ordinary batch)',
      from: 'kargo@kurye.example',
      text: 'Paketiniz gümrükte bekletilmektedir. Teslim için 120 TL harç ödeyin ve 24 saat içinde kimlik fotokopisi gönderin, aksi halde paket iade edilecektir.',
    },
    {
      name: 'ev sahibi (ordinary batch)',
      from: 'ev@posta.example',
      text: 'Son uyarı: kirayı cumaya kadar ödemezseniz avukata ve mahkemeye başvuracağım. Bana bu adresten yazın veya arayın.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'kalem@ankara-mahkeme.example',
      text: "14.03.2026 günü saat 09:30'da Ankara 5. Asliye Ceza Mahkemesi duruşma salonunda tanık olarak hazır bulunmanız gerekmektedir. Kimliğinizi yanınızda getiriniz. Mazeretsiz gelmediğiniz takdirde zorla getirilmenize karar verilebilir. Tel: 0312 123 45 67",
    },
    {
      name: 'a lawyer (another hand)',
      from: 'av.yilmaz@yilmazhukuk.example',
      text: "Sayın Mehmet Bey, savcılık hakkınızda cinsel taciz suçundan iddianame düzenlemiştir. Müdafiiniz olarak benimle görüşmeden ifade vermemenizi öneririm. Salı günü saat 18.00'de büroya gelebilir misiniz? Av. Selin Yılmaz",
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'vergi@vergidairesi-bilgi.example',
      text: "Motorlu taşıtlar verginizin son ödeme günü 31 Ocak'tır. Ödenmeyen borç için gecikme zammı uygulanır ve haciz işlemi başlatılabilir. Bilgi için 189'u arayabilir veya vergi dairesine gelebilirsiniz.",
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'ayse@gmail.com',
      text: "Abi, babama Europol'den geldiği söylenen bir mail gelmiş, çocuk pornosu izlemiş de 72 saatte cevap vermesi lazımmış. Adam perişan oldu. Bu dolandırıcılık değil mi? Polisi mi arasak?",
    },
    {
      name: 'an officer and a stolen bicycle (a third hand)',
      from: 'mehmet@karakol-ornek.example',
      text: "Merhaba, bisiklet hırsızlığı şikâyetinizle ilgileniyorum. Müşteki olarak ifadenize ihtiyacımız var. Hafta içi 8–16 arası 0232 123 45 67'den arayın, karakolda, Atatürk Cad. 5, bir saat belirleyelim. Komiser Yrd. Mehmet Dal",
    },
    {
      name: 'compliance asks for a statement (a third hand)',
      from: 'uyum@holding.example',
      text: 'Merhaba Eda, bölümünde taciz iddiasına ilişkin bir bildirim aldık. Cuma gününe kadar yazılı açıklamanı rica ederiz. Bilgiler gizli tutulur. Sorular için İK, dahili 330.',
    },
    {
      name: 'a newspaper warns (a third hand)',
      from: 'haber@yerelgazete.example',
      text: 'POLİS UYARIYOR: e-postada alıcının çocuk pornografisiyle suçlandığı ve 72 saatte yanıt vermezse dosyanın savcıya gideceği yazıyor. Polis, "Bu tamamen dolandırıcılık" diyor. Bültenimize abone olun.',
    },
    {
      name: 'a bank has stopped a transfer (a third hand)',
      from: 'musteri@banka.example',
      text: "Hesabınızdan şüpheli bir havaleyi durdurduk. Polis olduğunu söyleyen biri sizi kandırdı mı? 0850 123 45 67'yi arayın. Şifrenizi kimseyle paylaşmayın.",
    },
    {
      name: 'from karakol, third batch',
      from: 'karakol@polis.example',
      text: "İyi günler, bisikletinizin çalınmasıyla ilgili müşteki ifadeniz alınacaktır. 12 Mart Çarşamba saat 10.00'da karakola, Ana Cadde No: 5, oda 12'ye kimliğinizle geliniz. Gelemezseniz 0212 123 45 67'yi arayın.",
    },
    {
      name: 'from ayse, third batch',
      from: 'ayse@aile.example',
      text: 'Selam, babama güya polisten bir mail gelmiş, çocuk pornografisinden suçlanıyormuş, 72 saatte cevap vermesi lazımmış. Perişan oldu. Bu dolandırıcılık değil mi? Hiç cevap vermedik.',
    },
    {
      name: 'from tahsilat, third batch',
      from: 'tahsilat@firma.example',
      text: '180 TL tutarındaki 221 nolu faturanız hâlâ ödenmedi. 10 gün içinde ödeme yapılmazsa icra takibi başlatılacaktır. Sorularınız için 0850 123 45 67.',
    },
    {
      name: 'from avukat, fourth batch',
      from: 'avukat@buro.example',
      text: "Merhaba, savcılık hakkınızda yaralamadan iddianame düzenledi. Duruşma 4 Mayıs saat 9.30'da Bursa 3. Asliye Ceza Mahkemesi, salon 3. Önceden görüşmemiz lazım; notlarınızı cumaya kadar maille gönderin. Saygılar, Av. M. Kaya",
    },
    {
      name: 'from ik, fourth batch',
      from: 'ik@sirket.example',
      text: "Tüm çalışanlara: polis adına çocuk pornografisiyle ilgili sahte e-postalar dolaşıyor. Yanıtlamayın, hiçbir şeye tıklamayın ve iletiyi BT'ye yönlendirin. Polis asla böyle yazmaz.",
    },
    {
      name: 'real summons, of a stranger’s batch one',
      from: 'ankara.cbs@adalet.gov.tr',
      subject: 'İfade daveti',
      text: "Ankara Cumhuriyet Başsavcılığı 2026/11982 sayılı soruşturma kapsamında tanık sıfatıyla ifadenizin alınması için 13 Ocak 2027 Çarşamba günü saat 09:30'da Ankara Adliyesi B Blok 3. kat 312 numaralı odaya gelmeniz rica olunur. Kimliğinizi yanınızda bulundurunuz. Tel: 0312 509 10 00.",
    },
    {
      name: 'lawyer, of a stranger’s batch one',
      from: 'av.demir@demirhukuk.com',
      subject: 'Dosyanız hakkında',
      text: "Sayın Mehmet Bey, dosyayı inceledim. Hakkınızda dolandırıcılık suçundan kamu davası açılmış, ilk duruşma 22 Ocak saat 10:15'te. Müdafiiniz olarak ben olmadan ifade vermemenizi tavsiye ederim. Yarın ofiste savunma dilekçesini birlikte hazırlayalım. Av. Selin Demir",
    },
    {
      name: 'police press, of a stranger’s batch one',
      from: 'basin@egm.gov.tr',
      subject: 'Sahte celp e-postalarına dikkat',
      text: 'Emniyet Genel Müdürlüğü, vatandaşları kurumumuz ve Europol adına gönderilen sahte e-postalara karşı uyarıyor. Bu mesajlarda kişilerin çocuk pornografisi suçundan soruşturulduğu ve 72 saat içinde cevap vermesi gerektiği iddia ediliyor. Emniyet e-posta ile ifade almaz. Bu e-postalara cevap vermeyin, para göndermeyin, en yakın karakola bildirin.',
    },
    {
      name: 'niece, of a stranger’s batch one',
      from: 'ayse.k@hotmail.com',
      subject: 'dayıma gelen mail',
      text: 'Abi dayıma polisten diye bir mail gelmiş, çocuklarla ilgili çok ağır suçlamalar yazıyor, 72 saat içinde cevap vermezsen tutuklanacaksın diyor. Adam perişan oldu. Bu gerçek mi yoksa dolandırıcılık mı? Cevap yazma dedim ama emin olamadım.',
    },
    {
      name: 'HR, of a stranger’s batch two',
      from: 'ik@anadolu-tekstil.com.tr',
      subject: 'Disiplin soruşturması',
      text: 'Değerli çalışma arkadaşımız, hakkınızda uygunsuz davranış şikâyeti alınmıştır. İç soruşturma başlatılmış olup yazılı savunmanızı üç iş günü içinde e-posta ile iletmenizi rica ederiz. Süreç gizlilik içinde yürütülür. Görüşmeye sendika temsilcisi ile katılabilirsiniz.',
    },
    {
      name: 'school, of a stranger’s batch two',
      from: 'mudur@cumhuriyet-lisesi.k12.tr',
      subject: 'İnternette güvenlik',
      text: "Sayın velilerimiz, perşembe günü saat 18.00'de konferans salonunda siber suçlar polisi internetteki tehlikeleri anlatacak: çocuk istismarı, müstehcenlik, cinsel şantaj, taciz. Katılım ücretsizdir.",
    },
    {
      name: 'collector, of a stranger’s batch two',
      from: 'bilgi@alacak-varlik.com.tr',
      subject: 'Borç bildirimi',
      text: "Sayın müşterimiz, gecikmiş borcunuz 12.480 TL'dir. 72 saat içinde ödeme yapmamanız halinde icra takibi başlatılacak ve mahkeme masrafları eklenecektir. Yapılandırma için 0850 222 33 44.",
    },
    {
      name: 'portal, of a stranger’s batch two',
      from: 'no-reply@uyap.gov.tr',
      subject: 'UYAP bilgilendirme',
      text: '2026/3391 esas sayılı dosyanızda duruşma günü verilmiştir: 18.02.2027 saat 09:45, Ankara 4. Asliye Ceza Mahkemesi, salon 4. Tebligatı e-Devlet üzerinden Vatandaş Portalına girerek görebilirsiniz. Bu ileti otomatik gönderilmiştir, yanıtlamayınız.',
    },
    {
      name: 'uncle, of a stranger’s batch two',
      from: 'hasan.k55@gmail.com',
      subject: 'bak ne geldi',
      quotes: true,
      text: 'Yeğenim bugün şu geldi, bir şey anlamadım: "çocuk pornografisi nedeniyle yasal kovuşturmaların konususunuz, cevap vermek için 72 saatiniz var, yoksa tutuklama emri". Ben sadece haber okurum. Polis olur mu sahiden? Ara beni.',
    },
    {
      name: 'lawyer to colleague, of a stranger’s batch two',
      from: 'buro@kayahukuk.com',
      subject: 'Müvekkilinizin dosyası',
      text: 'Meslektaşım, müvekkilinizin çocuğun cinsel istismarı isnadıyla ilgili: savcılık dosyayı sulh ceza hâkimliğine gönderdi, itiraz süresi üç gün. Taslağınızı bana e-posta ile yollar mısınız? Av. Kaya',
    },
    {
      name: 'court, of the lead’s batch three',
      from: 'kalem@adliye.example',
      subject: 'Duruşma daveti',
      text: "Ankara 5. Asliye Ceza Mahkemesi 2026/214 esas sayılı dosyada tanık olarak 14 Mayıs 2026 günü saat 10.20'de 3. kattaki duruşma salonunda hazır bulunmanız gerekmektedir. Gelmediğiniz takdirde zorla getirilme kararı verilebilir. Tel 0312 444 55 66",
    },
    {
      name: 'news, of the lead’s batch three',
      from: 'haber@gazete.example',
      subject: 'Gözaltı',
      text: 'Siber suçlar polisi, çocuk pornografisi paylaştığı iddia edilen şahsı gözaltına aldı. Mahkeme şüpheliyi tutukladı. Bilgisayarına el konuldu.',
    },
    {
      name: 'son, of the lead’s batch three',
      from: 'emre.t@posta.example',
      subject: 'Babama gelen mail',
      text: "Selam, babama Europol'den mail gelmiş, çocuk pornosundan suçlanıyormuş, 72 saat içinde cevap versin diyor. Bu dolandırıcılık değil mi? Adam perişan.",
    },
    {
      name: 'a bar warns its members, tenth batch',
      from: 'duyuru@izmirbarosu-uye.example',
      subject: 'Sahte celp e-postaları',
      text: 'Değerli meslektaşlarımız, son günlerde Emniyet ve Europol adıyla gönderilen, çocuk pornografisi suçlaması içeren ve 72 saat içinde e-posta ile savunma isteyen iletiler artmıştır. Müvekkillerinizi uyarınız: bu iletiler sahtedir, yanıt vermeyiniz, ödeme yapmayınız, savcılığa suç duyurusunda bulununuz.',
    },
    {
      name: 'duruşma davetiyesi, of the fifth writer’s batch one',
      from: 'adliye@adalet.example',
      subject: 'Tanık davetiyesi 2026/418 E.',
      text: "Ankara 12. Asliye Ceza Mahkemesi, sanık hakkında çocuğun cinsel istismarı suçundan açılan davada tanık olarak dinlenmenize karar vermiştir. Duruşma 8 Aralık 2026 günü saat 10.20'de Ankara Adliyesi B Blok 3. kat 317 numaralı salonda yapılacaktır. Mazeretsiz gelmezseniz zorla getirilebilirsiniz. Kalem telefonu: 0312 555 10 10.",
    },
    {
      name: 'karakol ifade, of the fifth writer’s batch one',
      from: 'karakol@emniyet.example',
      subject: 'İfadeye davet',
      text: "Sayın Murat Kaya, hakkınızdaki şikâyet nedeniyle şüpheli sıfatıyla ifadeniz alınacaktır. 4 Aralık 2026 Cuma günü saat 14.00'te Kadıköy İlçe Emniyet Müdürlüğü, Asayiş Büro, 2. kat 205 nolu odaya kimliğinizle geliniz. Müdafi bulundurma hakkınız vardır. Telefon: 0216 555 22 33.",
    },
    {
      name: 'avukat, of the fifth writer’s batch one',
      from: 'buro@avukat.example',
      subject: 'İddianame geldi',
      text: 'Merhaba Cem Bey, savcılık iddianameyi düzenledi. Müstehcenlik suçundan (TCK 226) üç yıldan altı yıla kadar hapis isteniyor. Üç gün içinde beyanlarınızı bana e-postayla gönderirseniz savunma dilekçesini hazırlarım. Duruşma öncesi ofiste görüşelim. Kimseye ben yokken ifade vermeyin. Av. Selin Aksoy',
    },
    {
      name: 'polis uyarısı, of the fifth writer’s batch one',
      from: 'bulten@belediye.example',
      subject: 'Sahte savcılık e-postalarına dikkat',
      text: "Son günlerde kendilerini Emniyet, savcılık veya Europol olarak tanıtan kişiler vatandaşlara e-posta göndererek çocuk pornografisi suçlamasıyla 72 saat içinde cevap istiyor. Bu e-postalar sahtedir. Devlet kurumları e-posta ile ifade almaz. Cevap vermeyin, para göndermeyin, bağlantıları açmayın; 155'e bildirin.",
    },
    {
      name: 'gazete, of the fifth writer’s batch one',
      from: 'haber@gazete.example',
      subject: 'Antrenör tutuklandı',
      text: 'Çocukların cinsel istismarı ve müstehcen görüntü bulundurmak suçlarından gözaltına alınan antrenör tutuklandı. Savcılık, zanlının bilgisayarında yüzlerce görüntü ele geçirildiğini açıkladı. Zanlı hakkında 15 yıla kadar hapis isteniyor. Haber bülteninden çıkmak için tıklayın.',
    },
    {
      name: 'akraba, of the fifth writer’s batch one',
      from: 'nurten@aile.example',
      subject: 'babama gelen mail',
      text: "Ablacım, babama Interpol'den diye bir mail gelmiş, çocuk pornosundan yargılanıyormuşsun, 48 saatte cevap vermezsen tutuklanırsın diyor. Adam iki gündür yemek yemiyor, konu komşuya rezil olacağım diye ağlıyor. Gerçek olabilir mi bu? Karakola mı gidelim, ne yapalım?",
    },
    {
      name: 'vergi, of the fifth writer’s batch one',
      from: 'mukellef@vergi.example',
      subject: 'Ödeme emri',
      text: 'Sayın mükellef, 2025 dönemine ait 7.420,80 TL vergi borcunuz bulunmaktadır. Borcun 15 gün içinde ödenmesi, aksi halde haciz yoluyla tahsil edileceği ihtar olunur. Taksitlendirme için vergi dairesine başvurabilirsiniz. Bilgi: 189.',
    },
    {
      name: 'okul, of the fifth writer’s batch one',
      from: 'okul@kolej.example',
      subject: 'Güvenli internet semineri',
      text: "Değerli velimiz, 10 Aralık saat 18.00'de konferans salonunda Çocuk Şube Müdürlüğü uzmanları çevrim içi istismar, çocuklarla cinsel içerikli yazışma ve pedofili hakkında bilgi verecek. Çocuğunuzdan uygunsuz fotoğraf istenirse ne yapmanız gerektiğini anlatacağız. Katılımınızı bekleriz.",
    },
    {
      name: 'İK soruşturma, of the fifth writer’s batch one',
      from: 'ik@sirket.example',
      subject: 'Savunma talebi',
      text: 'Sayın Emre Bey, hakkınızda iletilen taciz şikâyeti nedeniyle disiplin soruşturması açılmıştır. İş Kanunu uyarınca yazılı savunmanızı 3 iş günü içinde insan kaynaklarına e-posta ile iletmenizi rica ederiz. Süreç gizlilik içinde yürütülecektir. Aksi halde savunma hakkınızdan vazgeçmiş sayılacaksınız.',
    },
    {
      name: 'avukat uzun, of the fifth writer’s batch two',
      from: 'av.demir@demirhukuk.example',
      subject: 'Dosyanızı inceledim',
      text: 'Sayın Hakan Bey, bugün savcılıkta dosyanızı inceledim. Hakkınızda müstehcenlik ve çocuğun cinsel istismarı suçlarından soruşturma yürütülüyor; bilgisayarınıza el konulmuş, siber suçlar inceleme raporu hazırlıyor. Lütfen 48 saat içinde bilgisayarı kimlerin kullandığını bana e-postayla yazın, kimlik fotokopinizi de ekleyin. Yazışmamız avukat-müvekkil gizliliği kapsamındadır. Tutuklama istenirse itiraz edeceğiz. Av. Levent Demir',
    },
    {
      name: 'mağdur anlatıyor, of the fifth writer’s batch two',
      from: 'dernek@emekliler.example',
      subject: 'Başımıza gelenler',
      text: 'Değerli üyelerimiz, Hasan amcamıza gelen mailde "Hakkınızda çocuk pornografisi ve pedofili suçlarından işlem başlatılmıştır, 72 saat içinde savunmanızı e-postayla gönderin, aksi halde tutuklama kararı çıkarılacak ve ailenize bildirilecektir" yazıyordu. Korkup cevap verince 45 bin lira istediler. Bu bir dolandırıcılık! Lütfen büyüklerinizi uyarın.',
    },
    {
      name: 'icra, of the fifth writer’s batch two',
      from: 'icra@icradairesi.example',
      subject: 'İcra takibi',
      text: 'Sayın borçlu, hakkınızda İzmir 8. İcra Dairesi 2026/11820 sayılı dosya ile 34.560 TL tutarında takip başlatılmıştır. Ödeme emrinin tebliğinden itibaren 7 gün içinde ödeme yapmanız veya itiraz etmeniz gerekir. Daire: Bayraklı Adliyesi zemin kat, tel. 0232 555 18 18.',
    },
    {
      name: 'arkadaş soruyor, of the fifth writer’s batch two',
      from: 'can@posta.example',
      subject: 'şuna bi bakar mısın',
      text: 'Kanka mail geldi, Siber Suçlar Daire Başkanlığı yazıyor, çocuk pornosu izlemişim hakkımda dava açılmış, 24 saatte savunma yaz yoksa gözaltı diyor. Mühür imza hepsi var. Sen avukatsın, gerçek mi bu, sahte mi? Cevap vereyim mi?',
    },
    {
      name: 'disiplin üniversite, of the fifth writer’s batch two',
      from: 'ogrenci@universite.example',
      subject: 'Disiplin soruşturması hk.',
      text: "Sayın öğrenci, hakkınızda başlatılan disiplin soruşturması kapsamında ifadenizi vermek üzere 11 Aralık 2026 saat 13.30'da Fakülte Dekanlığı 204 numaralı odada hazır bulunmanız, gelmediğiniz takdirde savunma hakkınızdan vazgeçmiş sayılacağınız tebliğ olunur. Yazılı savunma da verebilirsiniz.",
    },
    {
      name: 'cami/dernek, of the fifth writer’s batch two',
      from: 'mufteluk@vakif.example',
      subject: 'Çocuklarımızı koruyalım',
      text: 'Cuma namazından sonra vakıf salonunda emekli bir komiser, internette çocuklara yaklaşan istismarcıları, sahte hesapları ve cinsel içerikli mesajları anlatacak. Aile büyüklerimizi bekliyoruz, çay ikramı vardır.',
    },
    {
      name: 'icra UETS 2, of the fifth writer’s batch two',
      from: 'noreply@uyap.example',
      subject: 'UYAP bilgilendirme',
      text: 'UYAP Vatandaş: Taraf olduğunuz 2026/1452 esas sayılı ceza dosyasında yeni evrak (iddianame) bulunmaktadır. Evrakı e-Devlet kapısı üzerinden görüntüleyebilirsiniz. Duruşma tarihi: 21.01.2027 09.40.',
    },
    {
      name: 'babaanne, of the fifth writer’s batch three',
      from: 'fatma@aile.example',
      subject: 'Yavrum bir baksana',
      text: 'Yavrum, bilgisayara emniyetten bir yazı geldi. Çocuklara kötü resim göndermişim, üç gün içinde yazmazsam alıp götüreceklermiş, televizyona çıkaracaklarmış. Ben o aleti zor açıyorum. Dedene söyleme, kalbi var. Akşam ara beni.',
    },
    {
      name: 'avukat kısa, of the fifth writer’s batch three',
      from: 'av.kaya@kayahukuk.example',
      subject: 'Yarınki ifade',
      text: "Onur Bey, yarın 10.00'da Çağlayan Adliyesi C Blok 5. kat 514'te ifadeniz var. Suçlama çocukların kullanıldığı müstehcen görüntü bulundurmak. Ben gelmeden konuşmayın. Bilgisayarı kimlerin kullandığını bu akşama kadar mail atın. Av. Kaya",
    },
    {
      name: 'site yönetimi, of the fifth writer’s batch three',
      from: 'yonetim@site.example',
      subject: 'Sakinlere duyuru',
      text: 'Üç komşumuza aynı mail gelmiş: "Siber Suçlar Daire Başkanlığı" imzalı, çocuk istismarıyla suçluyor, 48 saat içinde yazılı savunma istiyor, yoksa gözaltı ve teşhir diyor. Karakolla görüştük, polis böyle bir yazı göndermiyor. Kimse cevap yazmasın.',
    },
    {
      name: 'hukuk dersi, of the fifth writer’s batch three',
      from: 'hoca@universite.example',
      subject: 'Pratik çalışma',
      text: "Arkadaşlar, olay: A, kendisini savcı olarak tanıtarak B'ye e-posta gönderir; çocuk pornografisi nedeniyle 72 saat içinde savunma ister, ardından dosyanın kapatılması için 20 bin TL talep eder. A'nın cezai sorumluluğunu tartışınız. Cevaplar cumaya kadar.",
    },
    {
      name: 'belediye kütüphane, of the fifth writer’s batch three',
      from: 'kutuphane@belediye.example',
      subject: 'Söyleşi',
      text: "Cumartesi 14.00'te kütüphane salonunda Çocuk Şube'den Komiser Ayşe Hanım, sosyal medyada çocukları hedef alan istismarcıları ve siber zorbalığı anlatacak. Katılım ücretsizdir, yer ayırtmak için 0312 555 44 33.",
    },
    {
      name: 'school incident, ninth batch',
      from: 'mudur@cinaranadolu.example',
      subject: 'Öğrenci fotoğrafları hakkında',
      text: "Sayın velimiz, okulumuzun bir mesaj grubunda reşit olmayan bir öğrencimizin çıplak fotoğrafı paylaşılmıştır. Durumu polise bildirdik. Bu tür görüntüleri iletmek çocuk pornografisi suçudur. Pazartesi saat 18.00'de konferans salonunda yapılacak rehberlik toplantısına katılıp katılmayacağınızı 48 saat içinde e-posta ile bildirmenizi rica ederiz.",
    },
    {
      name: 'disciplinary, ninth batch',
      from: 'ik@nakliyat.example',
      subject: 'Savunma istemi',
      text: 'Sayın Murat Bey, 12 ve 13 Kasım günlerinde mazeretsiz işe gelmediğiniz tespit edilmiştir. 48 saat içinde yazılı savunmanızı vermeniz gerekmektedir. Bu e-postaya yanıt verebilirsiniz. Savunma vermemeniz halinde İş Kanunu uyarınca disiplin işlemi yapılacaktır.',
    },
    {
      name: 'wife asks, ninth batch',
      from: 'aysel.k@gmail.com',
      subject: 'İlt: CELP',
      text: 'Ağabey, babam dün bir emniyet müdüründen bu yazıyı aldı, bütün gece uyuyamadı. Çocuk pornografisi diyor, 72 saat içinde cevap vermesi gerekiyormuş. Bu gerçek mi? Sen bilgisayardan anlarsın, ne yapalım?',
    },
    {
      name: 'complaint receipt, ninth batch',
      from: 'no-reply@egm.gov.tr',
      subject: 'Başvuru no 2026/88412',
      text: 'İnternet üzerinden dolandırıcılık şikâyetiniz 2026/88412 numarayla kaydedilmiştir. Görevli memur sizinle iletişime geçecektir. Ek bilginiz varsa numarayı belirterek aynı e-postaya gönderebilirsiniz. Tel. 112.',
    },
    {
      name: 'training, ninth batch',
      from: 'egitim@guvenlicocuk.example',
      subject: 'İstismara karşı eğitim',
      text: 'Öğretmenler için düzenlediğimiz "İnternette çocukların cinsel amaçla kandırılması" eğitimine davetlisiniz. Konuşmacı siber suçlar biriminden bir komiserdir. Katılıp katılmayacağınızı yarına kadar e-posta ile bildirin.',
    },
    {
      name: 'quarrel, ninth batch',
      from: 'murat.m@gmail.com',
      subject: 'Son kez',
      text: 'Meryem, yarına kadar para konusunda cevap vermezsen polise gidip şikâyetçi olacağım. Ailen de öğrenecek. Ne yapacağını buraya yaz. Murat',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@gib.gov.tr',
      subject: 'Vergi borcu bildirimi',
      text: "Sistemimizde 4.123 TL tutarında vadesi geçmiş vergi borcunuz bulunmaktadır. 15.12.2026 tarihine kadar ödenmemesi halinde cebri takibe başlanabilir. Ödeme için İnteraktif Vergi Dairesi'ne giriş yapınız. Bu iletiyi yanıtlamayınız. Tel. 189.",
    },
    {
      name: 'ngo, ninth batch',
      from: 'bilgi@cocukhaklari.example',
      subject: 'Sahte celp nasıl görünür',
      text: "Binlerce kişi, Europol'den geldiği iddia edilen ve kendilerini pedofiliyle suçlayıp 72 saat içinde açıklama isteyen mektuplar alıyor. Korkmayın, para ödemeyin. Polis e-posta ile celp göndermez.",
    },
  ],
}
