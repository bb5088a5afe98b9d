import type { LetterFile } from '../letter-file.ts'

const classic = `SOUDNÍ PŘEDVOLÁNÍ
Já, níže podepsaný Kryštof Habrmaník, policejní prezident a ředitel brigády na ochranu nezletilých, Vás kontaktuji krátce po zabavení počítače v rámci kybernetické infiltrace. Jste předmětem několika soudních řízení:
- dětská pornografie
- pedofilie
- exhibicionismus
- kyberpornografie
Poté, co jste byl zacílen na internetu (inzertní stránky), byly Vaše fotografie a videa zaznamenány naším kyberčetníkem a představují důkazy Vašich trestných činů. Z důvodu důvěrnosti Vám píšeme e-mailem. Žádáme Vás, abyste zaslal svá odůvodnění e-mailem, aby mohla být přezkoumána a ověřena za účelem posouzení sankcí, v přísné lhůtě 48 hodin. Po uplynutí této lhůty předáme naši zprávu státnímu zástupci, který vydá zatykač, a budete zapsán do registru sexuálních delikventů. Váš spis bude předán médiím a Vaše rodina uvidí, co děláte před počítačem. Nyní jste varován.`

export const letters: LetterFile = {
  language: 'cs',
  fakes: [
    { name: 'the classic', text: classic },
    {
      name: 'short, in other words',
      text: 'Policie České republiky – Národní centrála proti organizovanému zločinu. Vážený pane, bylo zjištěno, že jste navštívil zakázané stránky s obsahem zneužívajícím děti. Proti Vám bylo zahájeno vyšetřování. Máte 48 hodin na to, abyste odpověděl na tento e-mail a podal vysvětlení. Pokud neodpovíte, budete zatčen a informujeme Vaši rodinu i zaměstnavatele. plk. Bohuslav Vránek, vedoucí útvaru',
    },
    {
      name: 'a settlement',
      wider: true,
      text: 'Státní zastupitelství. Děkujeme za Vaši odpověď. Máte dvě možnosti: soud a vězení, nebo mimosoudní vyrovnání. Aby bylo trestní stíhání proti Vám zastaveno, zaplaťte pokutu ve výši 6 875 eur bankovním převodem do 24 hodin. Zachovejte mlčenlivost.',
    },
    {
      name: 'a last warning',
      wider: true,
      text: 'POSLEDNÍ VAROVÁNÍ. Neobdrželi jsme Vaši odpověď na předvolání Europolu. Nezaplatíte-li do 24 hodin pokutu 45 000 Kč, přijede k Vám domů hlídka a budete zatčen.',
    },
    {
      name: 'tax police',
      wider: true,
      subject: 'Trestní řízení',
      text: 'Finanční správa a Policie ČR zahájily proti vám trestní řízení pro krácení daně a praní špinavých peněz. Máte 48 hodin na odpověď e-mailem s vysvětlením. Jinak bude spis předán státnímu zástupci.',
    },
    {
      name: 'witness link',
      wider: true,
      subject: 'Předvolání svědka',
      text: 'Okresní soud v Brně. Jste předvolán jako svědek v trestní věci. Stáhněte si předvolání z níže uvedeného odkazu. Při nedostavení budete předveden policií.',
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Vyrovnání',
      text: 'Obdrželi jsme vaši odpověď. K uzavření spisu je nutné zaplatit pokutu 85 000 Kč převodem do 24 hodin. Pokud odmítnete, budete zatčen. Kriminální policie',
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Poslední výzva',
      text: 'Na naše předvolání jste nereagoval. Toto je poslední varování: odpovězte ještě dnes na tento e-mail, jinak policie přijde k vám domů.',
    },
    {
      name: 'bail',
      wider: true,
      subject: 'Kauce',
      text: 'Abyste se vyhnul vazbě, složte kauci 50 000 Kč v bitcoinech a pošlete kopii občanského průkazu. Interpol Praha',
    },
    {
      name: 'other order',
      subject: 'Spis 2231',
      text: 'Rozborem vašeho připojení naši počítačoví vyšetřovatelé zjistili návštěvy stránek se zneužíváním dětí a oplzlé rozhovory s nezletilými. Jste veden jako podezřelý. Vysvětlete písemně na tuto adresu, nejpozději do dvou dnů, své jednání. V opačném případě státní zástupce navrhne vazbu a vyrozumíme vašeho zaměstnavatele. Policie ČR',
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol – svědek',
      text: 'V mezinárodním vyšetřování obchodu s lidmi jste byl označen za důležitého svědka. Výpověď podejte e-mailem do 24 hodin. Kdo odmítne, dopouští se trestného činu a bude hledán.',
    },
    {
      name: 'later fee',
      wider: true,
      subject: 'Výmaz z rejstříku',
      text: 'První platba dorazila. K výmazu vašeho jména z rejstříku sexuálních delikventů zbývají správní poplatky 1 870 eur. Zaplaťte ihned, jinak státní zástupce věc znovu otevře. Europol',
    },
    {
      name: 'offer',
      wider: true,
      subject: 'Nabídka státního zastupitelství',
      text: 'Místo veřejného procesu můžete zaplatit 3 480 eur, poté bude spis zničen. Odmítnete-li, dozví se to příbuzní a tisk. Pouze okamžitým převodem do dnešního večera.',
    },
    {
      name: 'court link',
      wider: true,
      subject: 'Žaloba',
      text: 'U soudu je na vás podána žaloba. Listiny jsou dostupné pod zabezpečeným odkazem. Ignorujete-li zprávu, do 48 hodin padne rozsudek pro zmeškání.',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'SOUDNÍ PŘEDVOLÁNÍ\nJá, níže podepsaný generál Bořivoj Hruška, policejní prezident a šéf brigády na ochranu nezletilých, Vás kontaktuji krátce po počítačovém zabavení kyberinfiltrace, abych Vás informoval, že jste předmětem několika soudních stíhání: dětská pornografie, pedofilie, exhibicionismus, kyberpornografie. Nechte se prosím vyslechnout mailem tím, že napíšete svá ospravedlnění v přísné lhůtě 72 hodin.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Tady policie. V tvém mobilu jsme našli fotky dětí. Odepiš na tenhle mail do 24 h, nebo si pro tebe přijedeme. Npor. Beran',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'POLICEJNÍ PREZIDIUM ČR, č.j. PPR-4471/26\nSděluje se Vám, že vůči Vám bylo zahájeno trestní stíhání pro přečin přechovávání dětské pornografie dle § 192 trestního zákoníku. Z důvodu utajení bude výslech proveden písemně. Vyzýváme Vás, abyste ve lhůtě dvou dnů zaslal vyjádření na tuto elektronickou adresu. V opačném případě bude spis postoupen státnímu zástupci s návrhem na vazbu.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Vážený pane/paní, jsem komisař Interpolu Praha. Máme videa, na kterých jste nahý před nezletilou. Náš kyberčetník vše nahrál a je to důkaz vašich přestupků. Pošlete svou obhajobu mailem do 48 hodin. Uplyne-li čas, zpráva jde státnímu zástupci, budete zapsán do rejstříku sexuálních delikventů a rodina i televize uvidí, co děláte u počítače. Nyní jste varován.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'TABULKA TRESTŮ: dětská pornografie – 5 let vězení a 1 800 000 Kč; pedofilie – 10 let; exhibicionismus – 1 rok; svádění nezletilých – 3 roky. Vaše skutky byly zjištěny na seznamkách. Nejvyšší státní zastupitelství Vám dává tři dny, abyste na tuto výzvu odpověděl elektronicky. Neodpovězení má za následek zatčení v místě bydliště.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'Ministerstvo vnitra oznamuje: Vaše IP adresa byla odhalena v mezinárodní akci proti sexuálnímu zneužívání dětí na internetu. Máte možnost vysvětlit věc vyšetřovateli písemně na této adrese nejpozději do 24 hodin. Neozvete-li se, bude vydán zatykač a vyrozuměn Váš zaměstnavatel.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'Finanční policie. Vyšetřujeme Vás pro daňový únik a praní špinavých peněz. Odpovězte na mail do 24 hodin, chcete-li se vyhnout zadržení a zablokování účtu.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'Okresní soud v Kladně Vás předvolává jako svědka v trestní věci. Předvolání si zobrazte stisknutím tlačítka níže. Nedostavíte-li se, budete předveden a pokutován.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Poslední výzva před zatčením. Na předvolání Europolu jste nereagoval. Věc lze uzavřít smírem, pokud dnes zaplatíte 93 000 Kč. Jinak věc půjde k soudci a do novin.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Kauci 52 000 Kč musíte poslat na uvedený účet do 17.00, abyste nešel do vazby. S nikým nemluvte, vyšetřování je tajné. Europol Praha',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'Majiteli této schránky. Při monitorování sítí pro sdílení souborů náš odbor kybernetické kriminality zjistil, že jste si prohlížel a ukládal sexuální obsah s nezletilými. Máte dva dny na to, abyste se vyjádřil odpovědí na tuto zprávu. Jinak věc půjde na státní zastupitelství a budete zadržen doma. Vrchní komisař Novák, Policie ČR',
    },
    {
      name: 'an investigator and a camera',
      text: 'Ahoj, jsem vyšetřovatel Interpolu. Obnažoval ses před kamerou 13letým holkám a máme všechny chaty. Napiš mi na mail do zítra večer, jinak video dostane tvoje žena, šéf a noviny.',
    },
    {
      name: 'a translated accusation',
      text: 'OBŽALOBA. V návaznosti na počítačové zabavení z kybernetické infiltrace Vám sdělujeme, že jste předmětem několika řízení: dětské porno, pedofilie, exhibicionismus, kyberpornografie. Zašlete svá odůvodnění na výše uvedenou adresu, aby mohla být ověřena k posouzení sankcí. Přísná lhůta 72 hodin. Po jejím uplynutí zprávu předáme státnímu zástupci k vydání zatykače. Jste varován. Policejní prezident',
    },
    {
      name: 'a device that is linked',
      text: 'Důležité oznámení policie. Vaše zařízení bylo spojeno se sexuálním vykořisťováním dětí. Kvůli ochraně soukromí probíhá výslech e-mailem. Netelefonujte a nechoďte na služebnu. Spojte se s odpovědným vyšetřovatelem do 24 hodin, jinak pro Vás přijede hlídka.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'Finanční správa proti Vám zahájila trestní řízení pro praní peněz a krácení daně. Zašlete vyjádření mailem do 48 hodin. Jinak budou účty zablokovány a spis předán státnímu zástupci.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Předvolání',
      text: 'Byl jste předvolán jako svědek k okresnímu soudu. Předvolání zobrazíte stisknutím tlačítka níže. Nedostavení se trestá pokutou nebo předvedením.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'Děkujeme za odpověď. Případ lze uzavřít bez soudu, pokud do jednoho dne uhradíte kauci 29 000 Kč převodem. Nezaplatíte-li, zatykač bude vykonán. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Vážený občane, náš internetový policista se vydával za 12letou dívku a Vy jste ji za peníze žádal o nahé fotky. Jde o trestný čin. Uveďte svou verzi písemně e-mailem dříve, než uplynou dva dny. Jinak půjdete před soud a bude informován Váš zaměstnavatel. Kapitán Dvořák',
    },
    {
      name: 'traced to an address',
      text: 'Oznámení Europolu! Nelegální pornografie s dětmi byla vystopována na Vaši IP adresu. Hrozí Vám 6 let vězení. Máte 36 hodin na odpověď na tuto zprávu s celým jménem a kopií pasu. Neignorujte to.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Poslední šance před donucovacími opatřeními: policie má na Vaše jméno připraven zatykač pro podvod a krádež identity. Chcete-li se vyhnout vězení, složte dnes 12 000 Kč a zatykač bude stažen.',
    },
    {
      name: 'a machine from the French',
      subject: 'SOUDNÍ PŘEDVOLÁNÍ',
      text: `K vaší pozornosti: já, níže podepsaný generál Bohumír Kadlčák, ředitel četnictva a velitel brigády ochrany nezletilých, vás kontaktuji krátce po počítačovém zabavení kybernetické infiltrace, abych vám sdělil, že jste předmětem několika platných soudních stíhání: dětská pornografie, pedofilie, exhibicionismus, kyberpornografie. Spáchal jste přestupky poté, co jste byl zacílen na internetu. Nahé fotografie zaznamenal náš kybernetický četník a tvoří důkazy vašich přestupků. Z důvodu důvěrnosti vám zasíláme tento e-mail. Jste žádán, abyste se nechal vyslechnout e-mailem a napsal nám svá odůvodnění v přísné lhůtě 72 hodin. Po této lhůtě budeme nuceni předat naši zprávu státnímu zástupci k vydání zatykače. Nyní jste varován.`,
    },
    {
      name: 'a native official',
      subject: 'Č. j. KRPA-4421/TČ-2026 – vyrozumění',
      text: `Policie České republiky, Národní centrála proti terorismu, extremismu a kybernetické kriminalitě. Vyrozumíváme Vás, že proti Vaší osobě byly zahájeny úkony trestního řízení pro přechovávání dětské pornografie dle § 192 trestního zákoníku, za což lze uložit odnětí svobody až na dva roky. Jste povinen se do 48 hodin písemně vyjádřit, a to výhradně odpovědí na tuto zprávu. Osobní jednání ani telefonáty nejsou možné. Nestane-li se tak, bude věc předložena státnímu zastupitelství s návrhem na vzetí do vazby a budete zapsán do evidence pachatelů sexuálních deliktů. plk. Mgr. Radomír Štok`,
    },
    {
      name: 'short and rude',
      subject: 'poslední výzva',
      text: `Policie. Víme, na co se díváte v počítači a s jakými holčičkami si píšete. Všechno máme nahrané. Máte 24 hodin na to, abyste odepsal na tento mail a vysvětlil to. Jinak si pro vás přijedeme domů a dozví se to žena, děti, šéf i televize. Nikam nevolejte. kpt. Zdeněk Vondrouš`,
    },
    {
      name: 'a list of penalties',
      subject: 'Obvinění EUROPOL 5510/26',
      text: `EUROPOL – kancelář ředitelky. Vážený pane, k vaší IP adrese byly přiřazeny tyto skutky:
1. držení pedofilních snímků – 5 let vězení
2. navazování kontaktů s nezletilými přes internet – 3 roky
3. obnažování před webkamerou – pokuta 480 000 Kč
4. sexuální obchod s lidmi – 12 let
Svou obhajobu zašlete do tří dnů na adresu kancelar.nezletili@gmail.com, abychom mohli stanovit sankci. Budete-li mlčet, státní zástupkyně nařídí vaše okamžité zatčení a vyrozumíme spolky na ochranu dětí.`,
    },
    {
      name: 'a witness behind a link',
      wider: true,
      subject: 'Předvolání svědka – Obvodní soud',
      text: `Byl jste předvolán jako svědek v trestní věci legalizace výnosů z trestné činnosti. Předvolání otevřete kliknutím na tento odkaz: Stáhnout soudní dokument. Platnost odkazu vyprší za 24 hodin. Pokud si jej nepřevezmete, bude vám uložena pořádková pokuta a můžete být předveden policií.`,
    },
    {
      name: 'money ends it',
      wider: true,
      subject: 'Re: vaše věc',
      text: `Vaše vysvětlení jsme obdrželi. Soudce souhlasí s mimosoudním vyrovnáním, pokud ještě dnes zaplatíte sankci 68 900 Kč převodem na účet vyšetřovatele. Po zaplacení bude spis uzavřen a nikdo se nic nedozví. V opačném případě budete zítra zatčen. Zachovejte mlčenlivost.`,
    },
    {
      name: 'a kindly officer',
      subject: 'Slovo mezi čtyřma očima',
      text: `Dobrý večer, jsem vrchní rada Evžen Kalousek a třicet let se věnuji ochraně dětí. To, co jsem našel ve vašem počítači, mnou otřáslo: děti bez oblečení a věci, které jste jim psal. Než to posunu výš, chci od vás vlastními slovy a do této schránky slyšet, jak k tomu došlo. Máte čas do pozítří do poledne. Potom už to nebude v mých rukou: státní zástupkyně vás nechá zatknout a noviny otisknou vaše jméno. S nikým o tom nemluvte, ani s manželkou.`,
    },
    {
      name: 'the machine in another order',
      subject: 'ZÁLEŽITOST, KTERÁ SE VÁS TÝKÁ',
      text: `My, ústřední ředitelství soudní policie, vás informujeme, že v návaznosti na operaci infiltrace online je vaše osoba citována v několika velmi závažných přestupcích: sledování pornografie dětí, pedofilie, exhibování, kybersex s nezletilými. Nahrávky pořízené naším agentem kyberprostoru dokazují vaši vinu. Aby byla zachována diskrétnost, musíte nám e-mailem doručit vaše ospravedlnění, aby byla přezkoumána a ověřena s cílem vyhodnotit sankce, v přísné lhůtě tří dnů. Poté bude zpráva zaslána paní prokurátorce a bude po vás pátrat nejbližší četnictvo. Jste upozorněn.`,
    },
    {
      name: 'an office that speaks of a hearing',
      subject: 'KRPB-117/ČJ-2026 – právo vyjádřit se',
      text: `Krajské ředitelství policie, odbor kybernetické kriminality. V rámci mezinárodní akce bylo zjištěno, že z vaší e-mailové schránky byly získány soubory s dětskou pornografií. Tímto jste veden jako obviněná osoba. Poskytuje se vám možnost podat námitky do 48 hodin, výlučně elektronicky. Informace po telefonu neposkytujeme. Marné uplynutí lhůty se považuje za doznání a bude mít za následek předvedení a zápis do registru sexuálních pachatelů.`,
    },
    {
      name: 'blunt',
      subject: 'oznámení v běhu',
      text: `INTERPOL, kyberkriminalita. Tvoje IP je v síti s dětským pornem. Snímky obrazovky, chaty, kamera: máme všechno. Trestní oznámení ještě není u žalobce. Máš 48 hodin, abys nám mailem poslal vysvětlení. Když budeš mlčet, vytáhneme tě ráno v šest z postele v poutech a kolegové dostanou soubory.`,
    },
    {
      name: 'a parcel with drugs',
      wider: true,
      subject: 'Celní správa – vyšetřování',
      text: `V zásilce na vaše jméno byly zajištěny drogy. Bylo proti vám zahájeno trestní stíhání pro obchod s drogami. Ještě dnes otevřete níže uvedený odkaz, stáhněte si předvolání a nahrajte fotografii občanského průkazu. Pokud tak neučiníte do 20.00, bude vykonán příkaz k zatčení.`,
    },
    {
      name: 'third call',
      wider: true,
      subject: 'Třetí a poslední výzva',
      text: `Na naše dva dopisy jste neodpověděl a zhoršil jste své postavení. Spis bude dnes v 18.00 předán státnímu zastupitelství a vyrozumíme televizi. Zastavit to může už jen okamžitá odpověď na tuto adresu. Ředitelství policie, oddělení nezletilých`,
    },
    {
      name: 'the ministry wants a confession by hand',
      subject: 'Ministerstvo spravedlnosti – záznam 88/K',
      text: 'Vážený občane, naše internetová hlídka spojila vaše jméno se sledováním videí zneužívání dětí. Vyzýváme vás, abyste vlastní rukou napsal doznání, vyfotil ho a do čtyř dnů poslal zpět na tento e-mail. Ušetříte si veřejné líčení. Jinak vám bude zablokován pas, uvědoměn zaměstnavatel a budete vzat do vazby. Státní tajemník Blažej Květ',
    },
    {
      name: 'a case handler of Europol, polite',
      subject: 'Váš případ v Europolu',
      text: 'Dobrý den, jmenuji se Lisbeth Aarsenová a v Europolu vedu případ, v němž jste hlavním podezřelým. Jde o výměnu nahých snímků nezletilých na fóru. Spis ještě mohu zadržet. Potřebuji k tomu vaši upřímnou výpověď, písemně a důvěrně na mou adresu, nejpozději třetí den. Jinak ho musím vydat státnímu zastupitelství, které po vás vyhlásí pátrání v celé Evropě.',
    },
    {
      name: 'a file with a password',
      wider: true,
      subject: 'Doručení soudu',
      text: 'V příloze naleznete obžalobu proti vám pro podvod. Soubor otevřete heslem 4471. Pokud do 24 hodin nepodáte odpor, rozsudek nabude právní moci a zakročí exekutor a policie. Krajský soud',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Poslední možnost',
      text: 'Vaši obhajobu jsme obdrželi. Soudce souhlasí s vyrovnáním ve výši 3 900 eur. Proveďte okamžitou platbu do 17 hodin a pošlete nám doklad, spis bude uzavřen a nikdo se nic nedozví.',
    },
    {
      name: 'the tax police',
      wider: true,
      subject: 'Předvolání k podání vysvětlení',
      text: 'Jste podezřelý z daňového podvodu a praní špinavých peněz. Do 48 hodin zašlete na tento e-mail písemné vysvětlení a kopii občanského průkazu. Jinak bude vydán příkaz k zatčení. Ředitel odboru',
    },
  ],
  genuine: [
    {
      name: 'a court date from counsel',
      from: 'kancelar@advokati.example',
      text: 'Vážený pane, hlavní líčení u Okresního soudu se koná 12. května 2026 v 9:30, jednací síň č. 7, Dlouhá ulice 5. Státní zástupce navrhuje peněžitý trest. Vezměte s sebou občanský průkaz. Advokátka Jitka Svobodná, tel. 222 000 111',
    },
    {
      name: 'a town warns',
      from: 'podatelna@mesto.example',
      quotes: true,
      text: `Pozor na podvod! Podvodníci se vydávají za Policii ČR. Neodpovídejte a neplaťte. Níže je ukázka falešné zprávy:\n\n${classic}`,
    },
    {
      name: 'a son asks',
      from: 'petr@gmail.com',
      quotes: true,
      text: `Ahoj, dostal jsem tento e-mail. Je to pravda nebo podvod? Nevím, co mám dělat.\n\n${classic}`,
    },
    {
      name: 'a school on prevention',
      from: 'reditelna@skola.example',
      text: 'Milí rodiče, dne 5. března v 17 hodin proběhne v aule přednáška Policie ČR o rizicích internetu: grooming, dětská pornografie a kyberšikana. Účast prosím potvrďte e-mailem do pátku.',
    },
    {
      name: 'an unpaid invoice',
      from: 'fakturace@energie.example',
      text: 'Upomínka: dosud jsme neobdrželi platbu faktury ve výši 1 250 Kč. Prosíme o úhradu bankovním převodem do 3 dnů. V opačném případě bude pohledávka předána k vymáhání soudní cestou.',
    },
    {
      name: 'news of a trial',
      from: 'redakce@noviny.example',
      text: 'Krajský soud poslal muže na osm let do vězení za dětskou pornografii a pohlavní zneužívání. Státní zástupce žádal vyšší trest. Europol při vyšetřování pomáhal. Odhlásit odběr newsletteru.',
    },
    {
      name: 'a collector of debts',
      from: 'office@lawyers.example',
      text: 'Předžalobní výzva. Vyzýváme Vás k úhradě dlužné částky 12 340 Kč do 3 dnů. V opačném případě podáme žalobu u okresního soudu a případ předáme exekutorovi. Advokátní kancelář, tel. 222 333 444',
    },
    {
      name: 'lawyer',
      from: 'ak@novak.example',
      subject: 'Hlavní líčení',
      text: 'Vážený pane, hlavní líčení se koná v úterý 12. května v 10 hodin u Okresního soudu, jednací síň č. 3. Zavolejte mi na 555 121 212. Váš advokát',
    },
    {
      name: 'police advice',
      from: 'tisk@policie.example',
      subject: 'Falešné e-maily',
      text: 'Kolují falešné e-maily jménem policie a Europolu, které obviňují z dětské pornografie a chtějí odpověď do 48 hodin. Jde o podvod. Neodpovídejte a neplaťte.',
    },
    {
      name: 'debt collector',
      from: 'vymahani@firma-cz.example',
      subject: 'Předžalobní výzva',
      text: 'Dlužná částka 3 120 Kč nebyla uhrazena. Pokud nezaplatíte do 7 dnů, podáme žalobu k soudu a vymáháme exekucí. Tel. 222 100 200.',
    },
    {
      name: 'tax office',
      from: 'epodatelna@fs.example',
      subject: 'Výzva k podání přiznání',
      text: 'Správce daně vás vyzývá k podání daňového přiznání ve lhůtě 15 dnů. Při nepodání hrozí pokuta. Informace na tel. 542 190 000.',
    },
    {
      name: 'worried',
      from: 'jana@doma.example',
      subject: 'Je to pravda?',
      text: 'Mami, přišel mi e-mail od policie, že jsem obviněná a mám 48 hodin na odpověď. Je to pravda, nebo podvod?',
    },
    {
      name: 'lawyer, gmail',
      from: 'jud.dvorak@gmail.com',
      subject: 'Váš výslech',
      text: 'Vážený pane, státní zástupce vás viní z podvodu. Výslech je v pátek v 11 hodin na služebně, Dlouhá 4. Na předvolání sám neodpovídejte. Nejprve mi zavolejte na 600 123 456.',
    },
    {
      name: 'daughter, gmail',
      from: 'klara.n@gmail.com',
      subject: 'Děda se bojí',
      text: 'Mami, dědovi přišel e-mail, že je obviněn z dětské pornografie a má do 48 hodin odpovědět, jinak půjde do vězení. Je to podvod, že? Celý se třese.',
    },
    {
      name: 'social services',
      from: 'ospod@mesto.example',
      subject: 'Jednání',
      text: 'Zveme vás na jednání 12. května v 10 hodin, kancelář 214, ve věci trestního řízení pro pohlavní zneužívání proti otčímovi. Zúčastní se zmocněnkyně nezletilé.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'soud@soud-brno.example',
      text: 'Předvoláváme Vás jako svědka k hlavnímu líčení k Městskému soudu v Brně, Polní 39, jednací síň 14, dne 14. 3. 2026 v 9.30 hodin. Vezměte si občanský průkaz. Nedostavíte-li se bez omluvy, může Vám být uložena pořádková pokuta. Tel. 541 123 456',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'ak@ak-dvorak.example',
      text: 'Vážený pane Nováku, státní zástupce na Vás podal obžalobu pro sexuální obtěžování. Jako Váš obhájce doporučuji nevypovídat, dokud se nesejdeme. Přijďte do kanceláře v úterý v 18.00. Mgr. Petr Dvořák, advokát',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'pohledavky@inkaso.example',
      text: 'Předžalobní výzva: dlužíte 3 245 Kč. Neuhradíte-li dluh do 7 dnů, podáme žalobu a věc předáme exekutorovi. Splátkový kalendář domluvíte na čísle 222 123 456.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'lenka@gmail.com',
      text: 'Ahoj, děda dostal mail jakoby z Europolu, že koukal na dětskou pornografii a musí odpovědět do 72 hodin. Celý se klepe. To je podvod, že jo? Zavoláme policii?',
    },
    {
      name: 'from sluzebna, third batch',
      from: 'sluzebna@policie.example',
      text: 'Dobrý den, ve věci krádeže Vašeho kola Vás zvu k výslechu poškozeného ve středu 12. března v 10.00 na obvodní oddělení, Hlavní 5, dveře 12. Vezměte občanku. Nemůžete-li, volejte 974 123 456.',
    },
    {
      name: 'from jana, third batch',
      from: 'jana@rodina.example',
      text: 'Ahoj, tátovi přišel mail jakoby od policie, že je obviněn z dětské pornografie a má odpovědět do 72 hodin. Je z toho hotový. To je podvod, že? Nic jsme neodepsali.',
    },
    {
      name: 'from inkaso, third batch',
      from: 'inkaso@firma.example',
      text: 'Faktura 221 na 180 Kč je stále neuhrazena. Neobdržíme-li platbu do 10 dnů, podáme žalobu a následuje exekuce. Dotazy na 222 123 456.',
    },
    {
      name: 'from advokatka, fourth batch',
      from: 'advokatka@kancelar.example',
      text: 'Dobrý den, státní zástupce na Vás podal obžalobu pro ublížení na zdraví. Hlavní líčení je 4. května v 9.30 u Okresního soudu v Kladně, síň 3. Musíme se předtím sejít; připomínky mi pošlete mailem do pátku. S pozdravem Mgr. Malá, advokátka',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@firma.example',
      text: 'Všem zaměstnancům: šíří se falešné e-maily jménem policie o dětské pornografii. Neodpovídejte, na nic neklikejte a přepošlete zprávu IT. Policie takto nikdy nepíše.',
    },
    {
      name: 'a witness with place and hour',
      from: 'oop.telc@pcr.example',
      subject: 'Předvolání svědka',
      text: `Vážená paní Dvořáková, předvolávám Vás jako svědkyni ve věci krádeže na den 16. dubna 2026 v 9.30 hod. na Obvodní oddělení PČR Telč, Staňkova 12, č. dveří 8. Vezměte si s sebou občanský průkaz. Nemůžete-li se dostavit, omluvte se na tel. 974 263 112. pprap. Hájek`,
    },
    {
      name: 'a lawyer to a client',
      from: 'ak@advokatzeman.example',
      subject: 'Vaše trestní věc',
      text: `Dobrý den, pane Doležale, doručili mi usnesení o zahájení trestního stíhání pro přečin přechovávání dětské pornografie. Nevypovídejte beze mě a na žádné zprávy od policie neodpovídejte. Potřebuji od Vás do 48 hodin podepsanou plnou moc. Státní zástupkyně má spis, nahlédnu v pondělí. Výslech je 20. dubna v 10.00. Mgr. Zeman, advokát`,
    },
    {
      name: 'the police warn',
      from: 'tisk@pcr.example',
      subject: 'Podvodné e-maily jménem policie',
      text: `Policie varuje před podvodnými e-maily, v nichž se pachatelé vydávají za Europol nebo policii, obviňují lidi z pedofilie a žádají odpověď do 72 hodin pod hrozbou zatčení. Jde o podvod. Policie takto nikoho nepředvolává. Neodpovídejte, neplaťte a zprávu smažte. Řekněte o tom rodičům a prarodičům.`,
    },
    {
      name: 'a landlord demands money',
      from: 'sprava@domovyjih.example',
      subject: 'Poslední upomínka před podáním žaloby',
      text: `Vážený pane, přes opakované výzvy neevidujeme úhradu nájemného za březen ve výši 14 200 Kč. Zaplaťte prosím do 3 dnů. V opačném případě předáme věc advokátovi a podáme žalobu k okresnímu soudu, čímž se dluh zvýší o náklady řízení. Pokud jste již platbu odeslal, pošlete nám potvrzení odpovědí na tento e-mail nebo volejte 555 123 440.`,
    },
    {
      name: 'the police summon a suspect',
      from: 'oop.svitavy@pcr.example',
      subject: 'Předvolání podezřelého',
      text: `Předvolávám Vás jako podezřelého ve věci přestupku proti majetku na den 22. dubna v 10.00 hod. na Obvodní oddělení PČR Svitavy, Purkyňova 14, 1. patro, č. dveří 7. Máte právo zvolit si obhájce. V případě dotazů volejte 974 578 705. Nedostavíte-li se bez omluvy, můžete být předveden.`,
    },
    {
      name: 'a lawyer before action',
      from: 'kancelar@akvesely.example',
      subject: 'Předžalobní výzva',
      text: `Vážený pane Krejčí, jménem svého klienta pana Souska Vás vyzývám, abyste do 48 hodin odstranil příspěvek, v němž ho označujete za pedofila, a potvrdil mi to odpovědí na tento e-mail. V opačném případě podáme trestní oznámení pro pomluvu a žalobu k soudu. JUDr. Veselý, advokát`,
    },
    {
      name: 'a notice of the data box',
      from: 'noreply@datoveschranky.example',
      subject: 'Nová datová zpráva',
      text: `Do Vaší datové schránky byla dodána nová zpráva od Okresního soudu v Písku. Přihlaste se svou bankovní identitou. Pokud se nepřihlásíte do 10 dnů, považuje se za doručenou. Na tuto zprávu neodpovídejte.`,
    },
    {
      name: 'a pensioner forwards it',
      from: 'frantisek.mraz@centrum.example',
      subject: 'Fwd: tohle mi přišlo',
      quotes: true,
      text: `Ahoj Zuzko, tohle mi přišlo a nevím, jestli je to pravda. Já jsem nic neudělal. Mám odpovědět?
---------- Přeposlaná zpráva ----------
Od: Policie
Jste předvolán pro dětskou pornografii a pedofilii. Pošlete své odůvodnění e-mailem do 72 hodin, jinak bude zpráva předána státnímu zástupci a vydán zatykač.`,
    },
    {
      name: 'the youth office on a report',
      from: 'ospod@mesto.example',
      subject: 'Pozvání k rozhovoru',
      text: 'Vážená paní Adamová, dozvěděli jsme se, že dospělý posílal vašemu synovi přes internet sexuální zprávy. Rádi bychom si s vámi promluvili ve středu 15. dubna ve 14.00 na městském úřadě, č. dveří 208. Můžete si někoho přivést. Pokud nemůžete, zavolejte mi na 545 211 408. Nic se vám nevyčítá.',
    },
    {
      name: 'human resources hear an employee',
      from: 'personalni@logistikasever.example',
      subject: 'Vyjádření k podnětu – důvěrné',
      text: 'Vážený pane Sando, byla proti vám vznesena obvinění ze sexuálního obtěžování kolegyně. Dáváme vám možnost písemně se vyjádřit do čtvrtka do 12.00; můžete odpovědět na tento e-mail nebo přijít do mé kanceláře. Odbory jsou informovány. Prosíme o mlčenlivost. Pokud odpověď nedostaneme, rozhodneme podle dostupných podkladů.',
    },
    {
      name: 'prevention quotes the letter',
      from: 'prevence@policie-info.example',
      subject: 'Zpravodaj: takto vypadá falešné předvolání',
      text: 'Milí čtenáři, podvodníci píší například: "Jste vyšetřován pro dětskou pornografii. Odpovězte do 72 hodin, jinak bude vydán zatykač." Nic z toho není pravda. Policie nikdy nepředvolává e-mailem. Zprávu smažte, řekněte o ní rodině a pokud jste zaplatili, obraťte se na banku a podejte oznámení.',
    },
  ],
}
