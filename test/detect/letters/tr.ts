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
  ],
}
