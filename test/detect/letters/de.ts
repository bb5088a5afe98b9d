import type { LetterFile } from '../letter-file.ts'

export const letters: LetterFile = {
  language: 'de',
  fakes: [
    {
      name: 'tax investigation',
      wider: true,
      subject: 'Einleitung eines Steuerstrafverfahrens',
      text: 'Sehr geehrte Damen und Herren, die Steuerfahndung hat gegen Sie ein Strafverfahren wegen Steuerhinterziehung eingeleitet. Bitte nehmen Sie binnen drei Tagen schriftlich per Mail dazu Stellung. Geht bis dahin keine Antwort ein, wird der Vorgang an die Staatsanwaltschaft abgegeben und Ihr Konto gepfändet. Finanzamt für Steuerstrafsachen',
    },
    {
      name: 'witness summons with a link',
      wider: true,
      subject: 'Zeugenladung',
      text: 'Amtsgericht Berlin-Mitte. Sie werden hiermit als Zeuge in einem Strafverfahren geladen. Die Ladung können Sie über den unten stehenden Link herunterladen. Bei Nichterscheinen droht Ihnen ein Ordnungsgeld oder die zwangsweise Vorführung.',
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Ihr Aktenzeichen – Vergleich',
      text: 'Wir bestätigen den Eingang Ihrer Nachricht. Sie haben die Möglichkeit, das Verfahren durch eine gütliche Einigung zu beenden. Dafür ist eine Geldbuße von 5.985 Euro innerhalb von 24 Stunden auf das Konto des Justizbeamten zu überweisen. Andernfalls werden Sie dem Richter vorgeführt. Kriminalpolizei',
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Letzte Aufforderung',
      text: 'Sie haben auf unsere Vorladung nicht reagiert. Dies ist die letzte Mahnung vor Ihrer Festnahme. Melden Sie sich noch heute per E-Mail bei Kommissar Brandt, sonst wird der Haftbefehl vollstreckt.',
    },
    {
      name: 'bail, Austria',
      wider: true,
      subject: 'Kaution',
      text: 'Bundeskriminalamt Wien. Um einer Untersuchungshaft zu entgehen, müssen Sie eine Kaution in Höhe von 2.945 € mittels Paysafecard oder Bitcoin hinterlegen und eine Kopie Ihres Reisepasses senden. Bei Nichtzahlung erfolgt die Verhaftung.',
    },
    {
      name: 'open the summons, Switzerland',
      wider: true,
      subject: 'Vorladung der Kantonspolizei',
      text: 'Guten Tag, gegen Sie liegt eine Strafanzeige vor. Öffnen Sie die beigefügte Vorladung und befolgen Sie die Anweisungen. Falls Sie nicht innert 48 Stunden antworten, wird ein internationaler Haftbefehl ausgestellt. fedpol',
    },
    {
      name: 'Interpol, money laundering',
      wider: true,
      subject: 'Interpol Untersuchung',
      text: 'Ihr Name taucht in unserer Ermittlung wegen Geldwäsche und Drogenhandel auf. Um Ihre Unschuld zu beweisen, antworten Sie auf diese E-Mail mit Ihren Ausweisdaten. Kontaktieren Sie niemanden, die Untersuchung ist streng vertraulich. Interpol Wiesbaden',
    },
    {
      name: 'short, informal',
      subject: 'Anklage',
      text: 'Sie sind angeklagt wegen Besitz von Kinderpornos und Pädophilie. Schicken Sie Ihre Rechtfertigung binnen 48 h per Mail, sonst kommt die Polizei zu Ihnen und Ihre Familie erfährt alles. Holger Münch, BKA',
    },
    {
      name: 'BKA, other order',
      subject: 'Aktenzeichen 44-BKA',
      text: 'Hiermit setzen wir Sie davon in Kenntnis, dass Ihre Internetaktivitäten durch die Cyberpolizei ausgewertet wurden. Festgestellt wurden Zugriffe auf Seiten mit sexuellem Missbrauch von Kindern sowie Unterhaltungen anzüglicher Art mit Minderjährigen. Sie gelten daher als Beschuldigter. Erläutern Sie uns Ihr Verhalten schriftlich an diese Mailadresse, spätestens übermorgen. Unterbleibt dies, ergeht Haftbefehl und Ihr Arbeitgeber wird verständigt.',
    },
    {
      name: 'fake court, copyright',
      wider: true,
      subject: 'Gerichtsbescheid',
      text: 'Vor dem Landgericht Hamburg ist eine Klage gegen Sie anhängig. Sämtliche Unterlagen finden Sie im Anhang unter nachstehendem Downloadlink. Versäumen Sie die Frist von zwei Tagen, ergeht ein Versäumnisurteil, und die Vollstreckung wird eingeleitet.',
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol – Zeugenbefragung',
      text: 'Im Rahmen internationaler Ermittlungen gegen einen Menschenhändlerring wurden Sie als wichtiger Zeuge ermittelt. Ihre Aussage haben Sie binnen 24 Stunden per E-Mail abzugeben. Wer die Aussage verweigert, macht sich strafbar und wird zur Fahndung ausgeschrieben.',
    },
    {
      name: 'later mail, fees',
      wider: true,
      subject: 'Löschung Ihres Eintrags',
      text: 'Ihre erste Zahlung ist eingegangen. Damit Ihr Eintrag im Register der Sexualstraftäter getilgt wird, fehlen noch Verwaltungskosten von 1.870 Euro. Überweisen Sie sofort, sonst nimmt der Staatsanwalt die Sache wieder auf. Europol, Abteilung Opferschutz',
    },
    {
      name: 'customs police',
      wider: true,
      subject: 'Zollkriminalamt',
      text: 'Ein an Sie adressiertes Paket mit Betäubungsmitteln wurde sichergestellt. Sie werden der Einfuhr von Drogen verdächtigt. Nehmen Sie binnen eines Tages per Antwort auf diese Mail Stellung, um einer Hausdurchsuchung und Festnahme zuvorzukommen.',
    },
    {
      name: 'fine instead of trial',
      wider: true,
      subject: 'Angebot der Staatsanwaltschaft',
      text: 'Statt einer öffentlichen Hauptverhandlung bieten wir Ihnen an, eine Auflage von 3.480 € zu zahlen. Danach wird Ihre Akte vernichtet. Lehnen Sie ab, erfahren Angehörige und Presse davon. Zahlung ausschließlich per Echtzeitüberweisung bis heute Abend.',
    },
  ],
  genuine: [
    {
      name: 'lawyer',
      from: 'kanzlei@ra-vogel.example',
      subject: 'Vernehmungstermin',
      text: 'Sehr geehrter Herr Klein, die Kriminalpolizei Essen hat Sie als Beschuldigten vorgeladen, und zwar für Donnerstag, den 12. März um 14 Uhr. Bitte gehen Sie nicht hin, ich habe den Termin abgesagt und Akteneinsicht beantragt. Machen Sie gegenüber der Polizei keine Angaben. Rufen Sie mich unter 0201 55 66 77 an.',
    },
    {
      name: "court's real summons",
      from: 'poststelle@ag-koeln.example',
      subject: 'Ladung als Zeuge',
      text: 'In der Strafsache gegen Unbekannt werden Sie als Zeugin zum Termin am Montag, 4. Mai, 9.15 Uhr, Saal 112, Luxemburger Straße 101, geladen. Ein unentschuldigtes Ausbleiben kann mit Ordnungsgeld geahndet werden. Bei Fragen erreichen Sie die Geschäftsstelle unter 0221 477-0.',
    },
    {
      name: 'police advice',
      from: 'presse@polizei-nord.example',
      subject: 'Warnung vor falschen Vorladungen',
      text: 'Derzeit sind wieder E-Mails im Umlauf, in denen angebliche Beamte von Europol den Empfänger des Besitzes von Kinderpornografie bezichtigen und binnen 48 Stunden eine Stellungnahme verlangen. Es handelt sich um Betrug. Antworten Sie nicht und erstatten Sie Anzeige.',
    },
    {
      name: 'debt collector',
      from: 'inkasso@mahnwerk.example',
      subject: 'Letzte Mahnung vor Klage',
      text: 'Trotz mehrfacher Aufforderung haben Sie die Forderung von 318,40 Euro nicht beglichen. Sollte der Betrag nicht bis zum 15. Mai auf unserem Konto eingehen, werden wir ein gerichtliches Mahnverfahren einleiten. Dadurch entstehen Ihnen weitere Kosten. Rückfragen: 0800 1234567',
    },
    {
      name: 'tax office',
      from: 'noreply@finanzamt.example',
      subject: 'Festsetzung eines Verspätungszuschlags',
      text: 'Sie haben Ihre Steuererklärung für 2024 nicht fristgerecht abgegeben. Wir fordern Sie auf, die Erklärung binnen vier Wochen einzureichen. Andernfalls kann ein Zwangsgeld festgesetzt werden. Ihr Sachbearbeiter ist unter 030 9024-0 erreichbar.',
    },
    {
      name: 'neighbour dispute mediation',
      from: 'schlichtung@gemeinde.example',
      subject: 'Schlichtungsverhandlung',
      text: 'In der Sache Nachbarrecht lade ich Sie zur Schlichtungsverhandlung am 8. Juni um 18 Uhr ins Rathaus, Zimmer 3. Ziel ist eine gütliche Einigung. Erscheinen Sie nicht, kann ein Ordnungsgeld verhängt werden.',
    },
    {
      name: 'parish letter on prevention',
      from: 'pfarramt@gemeinde-st.example',
      subject: 'Präventionsschulung',
      text: 'Liebe Ehrenamtliche, das Bistum verpflichtet alle, die mit Kindern arbeiten, zur Schulung gegen sexuellen Missbrauch. Bitte reichen Sie bis 1. Mai Ihr erweitertes Führungszeugnis ein. Eine Kriminalbeamtin berichtet über Cybergrooming und Kinderpornografie.',
    },
    {
      name: 'lawyer, private mailbox',
      from: 'ra.koenig@gmx.de',
      subject: 'Ihr Verfahren',
      text: 'Sehr geehrte Frau Amsel, die Staatsanwaltschaft wirft Ihnen Betrug vor. Die Akte liegt mir vor. Kommen Sie Freitag um 11 Uhr in die Kanzlei, Hauptstraße 4. Antworten Sie bitte nicht selbst auf die Vorladung der Polizei.',
    },
    {
      name: 'daughter, gmail',
      from: 'lena.m@gmail.com',
      subject: 'Opa hat Angst',
      text: 'Mama, Opa hat eine Mail bekommen, da steht, er sei wegen Kinderpornografie angeklagt und müsse in 48 Stunden antworten, sonst komme er ins Gefängnis. Das ist doch Betrug, oder? Er zittert richtig.',
    },
    {
      name: 'Bußgeldstelle',
      from: 'bussgeld@landkreis.example',
      subject: 'Anhörung im Bußgeldverfahren',
      text: 'Ihnen wird vorgeworfen, am 3. März um 8.14 Uhr die zulässige Geschwindigkeit überschritten zu haben. Sie erhalten Gelegenheit, sich binnen einer Woche schriftlich oder online zu äußern. Es ist ein Verwarnungsgeld von 30 Euro zu zahlen. Auskunft: 06421 405-0.',
    },
    {
      name: 'youth office',
      from: 'jugendamt@stadt.example',
      subject: 'Hilfeplangespräch',
      text: 'Wir laden Sie zum Hilfeplangespräch am 12. Mai, 10 Uhr, Zimmer 214 ein. Thema ist auch das Ermittlungsverfahren gegen den Stiefvater wegen sexuellen Missbrauchs. Die Opferanwältin nimmt teil.',
    },
    {
      name: 'forum post',
      from: 'redaktion@verbraucher.example',
      subject: 'Leserfrage',
      text: 'Ein Leser schreibt uns, Europol habe ihm per Mail mit Haftbefehl gedroht, falls er nicht binnen 72 Stunden antworte. Unser Rat: Löschen Sie solche Nachrichten. Weder Europol noch die Polizei fordern Stellungnahmen per Mail.',
    },
    {
      name: "landlord's lawyer",
      from: 'info@kanzlei-mietrecht.example',
      subject: 'Kündigung und Räumungsklage',
      text: 'Namens unserer Mandantin fordern wir Sie auf, den Mietrückstand von 1.240 Euro bis 10. Mai auszugleichen. Andernfalls sind wir beauftragt, Klage beim Amtsgericht zu erheben.',
    },
  ],
}
