import type { LetterFile } from '../letter-file.ts'

export const letters: LetterFile = {
  language: 'en',
  fakes: [
    {
      name: 'HMRC fraud',
      wider: true,
      subject: 'Tax fraud investigation',
      text: 'HM Revenue and Customs has opened a criminal investigation against you for tax evasion. You have 48 hours to respond to this email with your explanation. If we hear nothing, an arrest warrant will be issued in your name and your assets will be frozen.',
    },
    {
      name: 'witness, link',
      wider: true,
      subject: 'Subpoena',
      text: "You have been named as a witness in a criminal matter. Your attendance is compulsory. Click the link to view your subpoena and confirm attendance within 24 hours. Non-compliance is contempt of court and you may be arrested. Clerk of the Magistrates' Court",
    },
    {
      name: 'settlement',
      wider: true,
      subject: 'Closing your case',
      text: 'Thank you for your statement. After review the prosecutor agrees to an out of court settlement. A penalty of £4,850 must be paid by bank transfer today so that the case can be closed. Should you refuse, officers will be sent to arrest you. Cyber Crime Unit',
    },
    {
      name: 'last warning',
      wider: true,
      subject: 'Final notice before arrest',
      text: 'We have written to you twice and you did not respond. This is your final chance. Reply to this mail today or the warrant will be executed at your home and your employer will be informed. Inspector Harris, Metropolitan Police',
    },
    {
      name: 'bail with gift cards',
      wider: true,
      subject: 'Bail',
      text: 'To avoid detention you are to post bail in the sum of $2,500. Purchase Apple gift cards and email us the codes along with a scan of your passport. Failure to pay will lead to immediate arrest. Federal Bureau of Investigation',
    },
    {
      name: 'India, customs parcel',
      wider: true,
      subject: 'CBI notice',
      text: 'A parcel in your name with narcotics was intercepted by customs. A case of money laundering is registered against you under PMLA. You are under digital arrest. Reply to this email within 2 hours and do not tell anyone, otherwise police will arrest you. Central Bureau of Investigation',
    },
    {
      name: 'Australia, court attendance notice',
      wider: true,
      subject: 'Court attendance notice',
      text: 'Local Court of New South Wales. You are required to attend court to answer charges laid against you by the Australian Federal Police. The full notice can be downloaded here. If you fail to act within 3 days the matter will be determined in your absence.',
    },
    {
      name: 'short',
      subject: 'Judicial summons',
      text: 'I am the head of Europol. You are accused of child pornography and paedophilia seen by our cyber police. Send us your justification by email within 48 hours or we send the report to the prosecutor and your family will know.',
    },
    {
      name: 'Garda, other order',
      subject: 'Case file 2231',
      text: 'Following a forensic review of your broadband connection, officers of the Garda National Cyber Bureau logged repeated visits to sites showing the abuse of minors, along with indecent chats with underage girls. You are therefore a suspect. Explain your conduct in writing to this mailbox no later than two days from now. Otherwise the file goes to the Director of Public Prosecutions, a warrant will be sought and your employer notified.',
    },
    {
      name: 'customs',
      wider: true,
      subject: 'Border Force seizure',
      text: 'A package addressed to you and containing controlled drugs has been seized. You are suspected of importation. Provide your statement by replying within one day in order to avoid a search of your property and arrest.',
    },
    {
      name: 'court default',
      wider: true,
      subject: 'County court claim',
      text: 'A claim has been issued against you. The sealed documents are available through the secure link. Ignore it and judgment will be entered against you within 48 hours and bailiffs will be sent. Court Service',
    },
    {
      name: 'Interpol witness',
      wider: true,
      subject: 'Interpol witness request',
      text: 'You have been identified as an important witness in an international trafficking inquiry. You are to give your statement by email within 24 hours. Anyone refusing commits an offence and will be placed on the wanted list.',
    },
    {
      name: 'later fee',
      wider: true,
      subject: 'Removal of your name',
      text: 'Your first payment has arrived. To have your name removed from the sex offenders register an administrative charge of 1,870 euros is outstanding. Transfer it immediately or the prosecutor will reopen the matter. Europol victims desk',
    },
    {
      name: 'offer',
      wider: true,
      subject: 'Offer from the prosecutor',
      text: 'Instead of a public trial we offer you the chance to pay 3,480 euros, after which your file is destroyed. Decline and your relatives and the press will hear of it. Payment only by instant transfer before tonight.',
    },
    {
      name: 'IRS, US',
      wider: true,
      subject: 'IRS Criminal Investigation',
      text: "There is a pending lawsuit under your name for unpaid federal taxes. Reply to this message with your SSN and a copy of your driver's license before the sheriff comes to arrest you. This is our last attempt to reach you.",
    },
    {
      name: 'settlement, again',
      wider: true,
      subject: 'Settlement',
      text: 'Having reviewed your reply, the judge has agreed to a settlement. Pay a fine of 3,200 dollars in bitcoin by tomorrow and the file will be closed; otherwise the arrest warrant will be carried out. Interpol',
    },
    {
      name: 'witness',
      wider: true,
      subject: 'Witness order',
      text: 'Crown Court. Your testimony as a witness is required. Download the order through the link and confirm today. If you stay away you will be brought before the court by police.',
    },
    {
      name: 'tax',
      wider: true,
      subject: 'Tax fraud',
      text: 'HMRC enforcement. Criminal proceedings against your company for tax evasion are under way. Reply by email within 48 hours or you will be arrested.',
    },
    {
      name: 'a word-for-word translation (another hand)',
      text: 'JUDICIAL CONVOCATION\nI the undersigned General Alistair Penhallow, director of police and head of the brigade for the protection of minors, contact you shortly after a computer seizure of cyber-infiltration to inform you that you are the object of several judicial pursuits: child pornography, paedophilia, exhibitionism, cyber pornography. Please make yourself heard by mail by writing your justifications in a strict delay of 72 hours.',
    },
    {
      name: 'a few short lines (another hand)',
      text: 'Police. There are pictures of kids on your phone. Reply to this email in 24h or we come and get you. Sgt Miller',
    },
    {
      name: 'an officious writer (another hand)',
      text: 'CYBER CRIME UNIT – Ref 4471/26\nYou are hereby notified that criminal proceedings have been commenced against you in respect of possession of indecent images of children. In view of the confidentiality of the inquiry, your interview will be conducted in writing only. You are required to furnish a statement to this electronic address within two days, failing which the papers shall be laid before the prosecutor with a view to remand in custody.',
    },
    {
      name: 'a literal writer from abroad (another hand)',
      text: 'Dear Sir/Madam, I am commissioner of Interpol London. We have videos where you are naked in front of a minor girl. Our cyber gendarme recorded everything and it is the proof of your infractions. Send your defence by email in 48 hours. If time passes, report goes to prosecutor, you are put in the register of sex offenders, and the family and televisions will see what you do in front of computer. Now you are warned.',
    },
    {
      name: 'a table of penalties (another hand)',
      text: 'TABLE OF PENALTIES: child pornography – 5 years jail and £75,000; paedophilia – 10 years; indecent exposure – 1 year; grooming – 3 years. Your acts were established on dating sites. The Crown Prosecution gives you three days to answer this convocation electronically. No answer leads to arrest at your residence.',
    },
    {
      name: 'an address found in an operation (another hand)',
      text: 'The Royal Canadian Mounted Police informs: your IP address was traced in an international operation against sexual exploitation of children online. You may explain yourself in writing to the investigator at this address no later than 24 hours. Should we not hear from you, a warrant will be issued and your employer notified.',
    },
    {
      name: 'the tax police (another hand)',
      wider: true,
      text: 'HMRC Criminal Investigation. You are under investigation for tax evasion and money laundering. Reply to this email within 24 hours if you wish to avoid arrest and freezing of your account.',
    },
    {
      name: 'a witness summons to open (another hand)',
      wider: true,
      text: 'The Crown Court summons you as a witness in a criminal case. View the summons by pressing the button below. If you do not attend you will be brought by police.',
    },
    {
      name: 'a last notice (another hand)',
      wider: true,
      text: 'Final notice before arrest. You ignored the Europol summons. The matter can be closed by settlement if you pay 3,870 euros today. Otherwise it goes to the judge and to the newspapers.',
    },
    {
      name: 'bail by tonight (another hand)',
      wider: true,
      text: 'Your bail of 2,200 dollars must reach the given account before 5 pm or you go to jail. Do not talk to anyone, the inquiry is secret. Europol',
    },
    {
      name: 'to the holder of a mailbox',
      text: 'To the holder of this mailbox. While monitoring file-sharing networks our online crime unit established that you viewed and kept sexual imagery of underage children. You have two days to explain yourself by replying to this message. Should you fail to respond, the matter goes to the prosecution service and you will be taken into custody at your home. Detective Superintendent Harris, Metropolitan Police',
    },
    {
      name: 'an investigator and a camera',
      text: "Hi, I'm an investigator with Interpol. You exposed yourself on cam to 13 year old girls and we hold all the chats. Drop me an email before tomorrow night or the clip goes to your wife, your boss and the papers.",
    },
    {
      name: 'a translated accusation',
      text: 'INDICTMENT AGAINST YOU. Further to a computer seizure by cyber infiltration, please be informed that you are the object of proceedings: child porn, pedophilia, indecent exposure, internet pornography. Submit your reasons to the above address so they may be checked in order to evaluate the penalties. Strict limit of 72 hours. Past this limit the report is handed to the procurator for an arrest order. You have been warned. Commissioner General',
    },
    {
      name: 'a device that is linked',
      text: 'Important police communication. Your device has been linked to child sexual exploitation. To protect your privacy the interview takes place over email. Do not ring us or attend the station. Get in touch with the officer in charge in under 24 hours, otherwise a patrol car will collect you.',
    },
    {
      name: 'tax investigators',
      wider: true,
      text: 'HMRC fraud investigation service has opened a criminal case against you for money laundering and tax evasion. Email us your statement within 48 hours. If not, your accounts will be frozen and the case referred to the Crown Prosecution Service.',
    },
    {
      name: 'a witness, behind a button',
      wider: true,
      subject: 'Court attendance',
      text: 'You have been called to give evidence as a witness at the Magistrates Court. Press the button below to view your witness summons. Non-attendance is punishable by a fine or arrest.',
    },
    {
      name: 'bail by transfer',
      wider: true,
      text: 'We got your reply. The case can be closed without trial if you pay a bail of 2,900 pounds by wire within one day. If you do not pay, the warrant will be executed. Europol',
    },
    {
      name: 'an undercover agent',
      text: 'Dear citizen, our undercover officer posed as a 12 year old girl and you asked her for intimate pictures in return for money. This is a criminal offence. Put forward your version in writing by email before two days have elapsed. Otherwise you will stand trial and your employer will be informed. Inspector Cole',
    },
    {
      name: 'traced to an address',
      text: 'Europol notice! Illegal pornography involving children has been traced to your IP address. You face 6 years in jail. You have 36 hours to reply to this message with your full name and a copy of your passport. Do not ignore this.',
    },
    {
      name: 'a warrant for money',
      wider: true,
      text: 'Last chance before enforcement: the police hold an arrest warrant ready in your name for fraud and identity theft. If you wish to avoid jail, deposit 1,200 dollars today and the warrant will be withdrawn.',
    },
    {
      name: 'from Ireland, by a translator',
      subject: 'Convening order',
      text: `To your attention: I am Commissioner Fintan Looney, Director of the National Garda and commander of the brigade for minors. Shortly after a computer seizure of cyber-infiltration I contact you to make you know that you are the object of several legal pursuits in force: child porn, paedophile acts, exhibition, cyber porn, sexual traffic. You committed the infractions after having been targeted on the net. The naked pictures you sent to the minors were registered by our cyber policeman and make up the proof of your infractions. You are asked to make yourself heard by mail, writing us your justifications so they can be examined, in a strict delay of 72 hours. Past this delay we will see ourselves obliged to transmit our report to the Attorney General to establish a mandate of arrest against you. Now you are prevented.`,
    },
    {
      name: 'an Indian inspector, bureaucratic',
      subject: 'NOTICE U/S 67B IT ACT & POCSO',
      text: `Office of the Joint Director, Cyber Cell. Whereas it has come to the notice of this Bureau that obscene material depicting children has been accessed and circulated from the internet connection standing in your name; and whereas such act is a cognizable and non-bailable offence inviting imprisonment up to seven years with fine of ten lakh rupees; you are hereby directed to furnish your written clarification to the undersigned on the reverting e-mail within 24 hours of receipt hereof. Non-compliance shall entail issue of non-bailable warrant, sealing of your devices and publication of your photograph in print and electronic media. This communication is secret in nature; do not disclose it. R. K. Chaturvedi, IPS`,
    },
    {
      name: 'short and blunt, the offence unsaid',
      subject: 'final notice',
      text: `This is the National Crime Agency. We watched you. Everything you did with underage girls on camera was recorded by our officers. You have two days to reply to this email and explain yourself. No reply means officers at your door, your name on the sex offenders register and your family, boss and local paper sent the footage. Do not call. Detective Superintendent Harwell`,
    },
    {
      name: 'a table of penalties from an American office',
      subject: 'Criminal complaint 26-CR-00871',
      text: `U.S. Department of Justice, Internet Crimes Division. Dear Internet user, the following counts have been filed under your IP address:
Count 1 - Receipt of child sexual abuse images - 20 years
Count 2 - Online enticement of a minor - 10 years
Count 3 - Indecent exposure via webcam - $25,000
Count 4 - Distribution of obscene matter - $250,000
To avoid indictment, submit your statement of defense to justice.minors.unit@usa.example within three business days. Your statement will be reviewed to determine the sanction. Failing that, a federal arrest warrant will be executed by the nearest marshals office and child advocacy groups will be informed.`,
    },
    {
      name: 'a witness summons behind a link',
      wider: true,
      subject: 'Witness summons - Crown Court ref T20267714',
      text: `HM Courts Service. You are required to give evidence in a money laundering trial. Your witness summons has been issued and must be viewed today: click here to open the secure court document. If you fail to download and sign the summons before midnight you will be in contempt of court and a warrant may be issued for your arrest without further notice.`,
    },
    {
      name: 'the offer after the answer',
      wider: true,
      subject: 'Re: your statement',
      text: `We acknowledge receipt of your explanation. The magistrate is prepared to close the case quietly. You must pay a penalty of 2,870 pounds in bitcoin or gift cards by tonight; the file will then be destroyed and no charges will be brought. If the amount is not received we will proceed with your arrest and inform your relatives. Keep this between us and the officer in charge.`,
    },
    {
      name: 'a kindly officer who names nothing',
      subject: 'A private word',
      text: `Good evening. My name is Superintendent Alun Beddoe and I have given thirty years to protecting children. What I found on your computer has shaken me: little ones without clothes, and the things you wrote to them. Before I pass this up I would like to hear, in your own words and to this mailbox, how it came to this. You have until noon the day after tomorrow. After that it is out of my hands: the Crown Prosecutor will have you taken into custody and the papers will print your name. Speak to no one about it, not even your wife.`,
    },
    {
      name: 'a Philippine bureau',
      subject: 'SUBPOENA / Case No. 26-04417',
      text: `Anti-Cybercrime Group. GREETINGS: You are hereby informed that a complaint for violation of RA 9775 (Anti-Child Pornography Act) has been docketed against you on the basis of digital forensic traces pointing to your electronic mail account. You are enjoined to submit your counter-affidavit by electronic mail within forty-eight (48) hours from receipt. Appearances and telephone inquiries shall not be entertained. Failure to do so shall be construed as a waiver, whereupon a warrant of arrest shall be recommended and your name endorsed to the national watchlist of sexual predators. PCol. R. D. Malabanan`,
    },
    {
      name: 'the machine, in another order',
      subject: 'AFFAIR CONCERNING YOU',
      text: `We, central direction of the judicial police, inform you that following an operation of infiltration on line your person is quoted in several very serious infringements: consultation of pornography of children, pedophilia, exhibiting, cybersex with minors. The recordings made by our agent of the cyberspace prove your guilt. In order to keep discretion you must make reach us by mail your justifications so that they are examined and checked in order to evaluate the sanctions, in a strict time limit of three days. After what the report will be sent to Mrs the prosecutor and you will be wanted by the gendarmerie nearest and put on file. Here you are informed.`,
    },
    {
      name: 'blunt',
      subject: 'charge pending',
      text: `INTERPOL cyber desk. Your IP sits in a child porn ring. Screenshots, chats, cam footage: we have all of it. The complaint has not reached the prosecutor yet. You have 48 hours to email us your explanation. Stay silent and a squad takes you out of bed at six in the morning while your colleagues get a link to the files.`,
    },
    {
      name: 'a parcel with drugs',
      wider: true,
      subject: 'Customs investigation - suspect interview',
      text: `A parcel in your name was found to contain narcotics. You are under investigation for drug trafficking. Use the link below today to download your summons and upload a photo of your ID. If this is not done by 8 pm an arrest warrant will be executed.`,
    },
    {
      name: 'third call',
      wider: true,
      subject: 'Third and final call',
      text: `You have not answered our two letters and you have made your position worse. The file will be handed to the prosecutor today at 6 pm and the television will be informed. Only an immediate answer to this address can still stop it. Directorate of Police, Minors Brigade`,
    },
    {
      name: 'the ministry wants a confession by hand',
      subject: 'Ministry of Justice - minute 88/K',
      text: 'Dear citizen, a sweep by our internet patrol has linked your name to the viewing of child abuse videos. We require you to write out a confession by hand, photograph it and return it to this email within four days. This will spare you a public trial. Otherwise your passport will be cancelled, your employer informed and you will be remanded in custody. Under-Secretary Clement Varley',
    },
    {
      name: 'a case handler of Europol, polite',
      subject: 'Your case at Europol',
      text: 'Good day, my name is Lisbeth Aarsen and at Europol I handle the case in which you are listed as main suspect. It concerns the trading of nude images of minors in a forum. I can still hold the file back. For that I need your honest account, in writing and in confidence, at my address, by the third day at the latest. Otherwise I must hand it to the prosecution service, which will put you on a wanted list across Europe.',
    },
    {
      name: 'a file with a password',
      wider: true,
      subject: 'Court service of documents',
      text: 'Attached is the indictment against you for fraud. Open the file with the password 4471. If you do not object within 24 hours the judgment becomes final and the bailiff and police will be called in. High Court',
    },
    {
      name: 'a sermon, tenth batch',
      subject: 'The truth finds everyone',
      text: 'There is nothing hidden that shall not be brought to light. For eleven weeks the officers of the National Crime Agency sat where you could not see them, and watched what you watched: children, some not yet ten. They read what you wrote to the girl who called herself Amy. She was one of us.\nYou have one door left. Write to me, in your own words, what you did and why, before two days are over. Do not ring. Do not tell your wife. If that door closes, a magistrate will sign, officers will come, and your name will be read out on the evening news.\nDetective Chief Superintendent R. Hollis',
    },
    {
      name: 'ticket system voice, tenth batch',
      subject: '[Case #EC3-77120] Status: AWAITING SUSPECT',
      text: "Hello,\nA case has been opened in your name.\nCase owner: Europol European Cybercrime Centre\nCategory: CSAM / grooming of a minor\nSuspect: you\nStatus: awaiting suspect's written reply\nSLA: 72h, then auto-escalated to local police (custody) and to press office\nTo comment on this case, reply above this line.",
    },
    {
      name: 'witness, secret, tenth batch',
      wider: true,
      subject: 'Witness',
      text: 'You have been named as a witness in a money laundering trial before the Crown Court. To protect you, your evidence will be taken by e-mail only. Reply within 48 hours with a scan of your passport. Failing to reply is contempt of court and a warrant will be issued. Keep this to yourself. Crown Prosecution Service',
    },
    {
      name: 'tired sergeant, of the fifth writer’s batch one',
      subject: 'your file',
      text: "This is DS Holloway, cyber unit. Your file is on my desk: chats of a sexual nature with girls of twelve, pictures of yourself undressed. All of it recorded. Before it goes to the CPS I'm giving you two days to tell me by return e-mail how it came to this. After that we come and get you, and your wife will hear why.",
    },
    {
      name: 'african english, of the fifth writer’s batch one',
      subject: 'LEGAL SUMMON',
      text: 'Dear Sir, I come by this present to let you know that you are object of several pursuits of justice for pornography of children, pedophile and sexual trafic. You are prayed to make yourself heard by mail in writing your justifications within strict delay of 72 hours. Passed this delay we shall transmit our report to the prosecutor to establish a mandate of arrest and your family will see what you do in front of your computer.',
    },
    {
      name: 'checklist, of the fifth writer’s batch one',
      subject: 'ACTION REQUIRED: CASE 4471',
      text: 'Charge: possession of indecent images of children; exposure. Evidence: video, 3 items. Agency: Europol EC3. What you must do: e-mail us your explanation. Time: 48 h. If not: warrant, register, press.',
    },
    {
      name: 'agent behind a girl, ninth batch',
      subject: 'The night of 3 November',
      text: 'The girl of 13 to whom you sent filthy messages, and to whom you showed yourself on camera, was one of our officers. Every chat has been kept. I will wait until the day after tomorrow for your written account at this address; after that we come and fetch you.\nSuperintendent T. Marbury, Child Online Safety Team',
    },
    {
      name: 'impersonal notice, ninth batch',
      subject: 'Notice of proceedings',
      text: 'Re: possession and distribution of indecent images of children. The recipient of this notice has been named as a suspect. An opportunity is hereby given to submit representations electronically within two days. Failing such representations, papers will be laid before the magistrate with a view to detention. International Crime Bureau – Interpol London',
    },
    {
      name: 'shame, ninth batch',
      subject: 'Shame on you',
      text: 'We know what you watch at night. Little kids. Our department logged all of it from your IP and the file is ready for the judge. One last chance: reply to this mail before noon tomorrow and give us your side. If you stay silent, everyone will see you in handcuffs on the news. Police Headquarters',
    },
    {
      name: 'table no verbs, ninth batch',
      subject: 'COURT SUMMONS no. 77/26',
      text: 'Complaint against you. Charges: paedophilia – child porn – sexual harassment on internet. Penalty: 5 years jail and £75,000 fine. Answer: by e-mail, 48 hrs. No answer: sex offenders list, publication in press. Signed: the Director of Europol',
    },
    {
      name: 'closing fee, ninth batch',
      wider: true,
      subject: 'Certificate of closure',
      text: 'Your case can be closed. This needs a fee of £3,265 paid in gift cards. Mail the codes to our inspector before 6 pm so that the prosecution against you goes no further.',
    },
    {
      name: 'reminder, ninth batch',
      wider: true,
      subject: 'Second and final reminder',
      text: 'Despite our earlier letter we have had no explanation from you. If you do not get in touch with our unit on this mail in the next 24 hours, the magistrate will issue a warrant in your name. Police',
    },
    {
      name: 'complaint of a mother, ninth batch',
      subject: 'Complaint of Mrs Raske',
      text: 'The mother of a twelve-year-old girl has handed us the talks you had with her child, in which you ask for naked pictures. You have until tomorrow evening to answer us here in writing. After that the matter goes to the Crown Court and your photo to the papers. Crimes against Children Section',
    },
    {
      name: 'admit or deny, ninth batch',
      subject: 'List 44',
      text: 'You are on Europol list 44: persons who watch sexual material with children. Copy one of the two sentences and send it back in 24 hours: "I confess" or "I deny and explain". Whoever sends back nothing is held guilty and arrested.',
    },
    {
      name: 'compressed, ninth batch',
      subject: 'OBJECT: INFRINGEMENT',
      text: 'DIRECTORATE OF CYBERCRIME. Exhibitionism, pedocriminality, traffic of porn on the internet: these charges concern you. Justify yourself by mail 72 hours. Past this we transmit to the prosecutor for warrant and registration.',
    },
    {
      name: 'parcel, ninth batch',
      wider: true,
      subject: 'Parcel in your name',
      text: 'Customs police: drugs and false passports were found in a parcel in your name. To avoid prosecution, reply today with a copy of your ID.',
    },
    {
      name: 'registry clerk, ninth batch',
      subject: 'Criminal file 19/443',
      text: 'Sir/Madam, it is hereby announced that the electronic search made by our service on dating sites has proved your guilt of: contact with children for sexual purposes, possession of pornography of minors, exhibition. You are invited to lodge your defence electronically before 72 hours have run out. Otherwise the matter takes the judicial road, you are entered in the register and your surroundings are informed. Respectfully, the Director of Security',
    },
    {
      name: 'curt officer, ninth batch',
      subject: 'Answer',
      text: 'I am officer Vaughan of Europol. I have the videos from your computer before me. Children. Write to me tonight what you have to say or tomorrow morning I sign the arrest warrant.',
    },
    {
      name: 'a friendly settlement without a threat',
      wider: true,
      subject: 'Last possibility',
      text: 'We have received your statement. The magistrate agrees to a settlement of 3,900 euros. Make an instant transfer before 5 pm and send us the receipt; the file will then be closed and nobody will know anything.',
    },
    {
      name: 'a county court summons by link',
      wider: true,
      subject: 'Summons: Civil Case 26-CV-1187',
      text: 'You have been named as a defendant in the above action. You are ordered to appear before the County Court. Download your summons using the secure link and confirm receipt within 24 hours. If you ignore this notice a default judgment and a bench warrant will follow. Office of the Clerk',
    },
    {
      name: 'interpol about crypto',
      wider: true,
      subject: 'Notice of investigation',
      text: 'Your identity was used in a cross-border wire fraud. You are a person of interest. Kindly send a scanned passport and a statement explaining your part to this email within 48 hours to avoid a Red Notice and seizure of your assets. Secretary General, INTERPOL',
    },
  ],
  genuine: [
    {
      name: 'solicitor',
      from: 'jane@hartwell-law.example',
      subject: 'Your interview at the police station',
      text: 'Dear Mr Cole, the officer in the case has asked you to attend Reading police station on Tuesday 14 May at 10am for a voluntary interview under caution about the allegation. I will attend with you. Please do not discuss the case with anyone and call me on 0118 496 0000.',
    },
    {
      name: 'genuine jury summons',
      from: 'jury@courts.example',
      subject: 'Jury summons',
      text: 'You have been summoned for jury service at Leeds Crown Court starting on Monday 3 June at 9am. You must reply within 7 days using the online form. If you do not reply you may be fined up to £1,000. If you need help call 0300 456 1024.',
    },
    {
      name: 'police advice',
      from: 'alerts@neighbourhood.example',
      subject: 'Fake emails from Europol',
      text: 'We are aware of emails pretending to be from Europol that accuse people of viewing indecent images of children and ask for a response within 72 hours. Do not reply. Forward to report@phishing.example and delete it.',
    },
    {
      name: 'debt collector',
      from: 'collections@lowell.example',
      subject: 'Final notice',
      text: 'We have not received your payment of £214.50. Unless you pay or contact us within 14 days, we may ask our solicitors to issue a county court claim against you. Call us on 0333 556 0000 to agree a plan.',
    },
    {
      name: 'HR investigation',
      from: 'hr@firm.example',
      subject: 'Disciplinary hearing',
      text: 'You are required to attend a disciplinary hearing on 4 May at 2pm in Room 3 to answer allegations of gross misconduct. You may be accompanied by a colleague or a union representative. Failure to attend may result in a decision in your absence.',
    },
    {
      name: 'IRS-like notice',
      from: 'notices@tax.example',
      subject: 'Your return is overdue',
      text: 'Our records show that you have not filed your tax return. A penalty of $435 may apply. File online or call 800-829-0000. If you disagree, you can respond in writing to the address on the notice within 30 days.',
    },
    {
      name: 'newsletter about policy',
      from: 'digest@childsafety.example',
      subject: 'This week',
      text: 'Europol published its annual report on child sexual abuse material. Prosecutors charged 57 suspects across 12 countries. Member states debate detection orders. The head of Europol said grooming cases doubled. Unsubscribe here.',
    },
    {
      name: 'barrister, gmail',
      from: 'm.dunne.bl@gmail.com',
      subject: 'Your hearing',
      text: 'Dear Ms Kerr, the DPP has charged you with theft. The hearing is on Friday at 11am in Court 4, Parkgate Street. Do not reply to the Garda letter yourself. Ring me on 01 555 0100 first.',
    },
    {
      name: 'daughter, gmail',
      from: 'amy.t@gmail.com',
      subject: 'Grandad is terrified',
      text: "Mum, Grandad got an email saying he is charged with child pornography and has to answer within 48 hours or he goes to prison. It's a con, isn't it? He is shaking.",
    },
    {
      name: 'parking penalty',
      from: 'appeals@council.example',
      subject: 'Penalty charge notice',
      text: 'A penalty charge of £70 is due for a parking contravention. If you pay within 14 days it is reduced to £35. You may make representations online or in writing. Failure to pay may lead to a charge certificate. Call 0345 000 0000.',
    },
    {
      name: 'social worker',
      from: 'team@childrens-services.example',
      subject: 'Strategy meeting',
      text: "Please attend the strategy meeting on 12 May at 10am, room 214. Police will update us on the investigation into sexual abuse by the stepfather, who has been charged and bailed. The child's solicitor will join.",
    },
    {
      name: 'consumer column',
      from: 'editor@consumer.example',
      subject: "Reader's question",
      text: 'A reader writes that Europol threatened him by email with arrest unless he answered within 72 hours. Our advice: delete it. Neither Europol nor the police request statements by email.',
    },
    {
      name: 'landlord',
      from: 'legal@lettings.example',
      subject: 'Rent arrears',
      text: 'We are instructed by your landlord. Unless arrears of £1,240 are paid by 10 May, we will issue possession proceedings in the county court without further notice.',
    },
    {
      name: 'a real witness summons (another hand)',
      from: 'listing@york-court.example',
      text: 'You are required to attend York Crown Court as a witness on 14 March 2026 at 9.30 am, Court 4, The Castle. Bring photographic identification. Failure to attend without reasonable excuse may be treated as contempt. Telephone 01904 123456',
    },
    {
      name: 'a lawyer (another hand)',
      from: 'office@harper-solicitors.example',
      text: 'Dear Mr Cole, the CPS has charged you with sexual harassment. As your solicitor I advise you not to make any statement to the police before we meet. Please come to the office on Tuesday at 6 pm. Jane Harper, solicitor',
    },
    {
      name: 'an office or a firm writes (another hand)',
      from: 'collections@recoveries.example',
      text: 'Final notice: you owe £124.50. If payment is not received within 7 days we may apply for a county court judgment. To arrange instalments call 0330 123 4567.',
    },
    {
      name: 'a grandchild asks (another hand)',
      from: 'emily@gmail.com',
      text: "Hi, grandad got an email supposedly from Europol saying he watched child pornography and has to answer in 72 hours. He's in bits. It's a scam isn't it? Shall we ring the police?",
    },
    {
      name: 'from cid, third batch',
      from: 'cid@police.example',
      text: 'Good morning, regarding the theft of your bicycle we would like to take a witness statement from you. Please come to Kentish Town police station, 12 Holmes Road, on Wednesday 12 March at 10.00. Bring some ID. If you cannot make it, call me on 020 7946 0123.',
    },
    {
      name: 'from anna, third batch',
      from: 'anna@family.example',
      text: "Hi love, Dad got an email supposedly from the police saying he is accused of child pornography and has 72 hours to answer. He's in bits. It's a con, isn't it? We haven't replied.",
    },
    {
      name: 'from credit, third batch',
      from: 'credit@collect.example',
      text: 'Invoice 221 for £180 remains unpaid. Unless payment reaches us within 10 days we will issue proceedings in the county court. If you have any queries call 0800 123 456.',
    },
    {
      name: 'from solicitor, fourth batch',
      from: 'solicitor@chambers.example',
      text: 'Hello, the CPS has charged you with assault. The trial is on 4 May at 9.30 am at Leeds Crown Court, court 3. We need to meet beforehand; send me your comments by email by Friday. Kind regards, M. Rowe, solicitor',
    },
    {
      name: 'from hr, fourth batch',
      from: 'hr@company.example',
      text: 'To all staff: fake emails are going round in the name of the police about child pornography. Do not reply, do not click anything and forward the email to IT. The police never write like this.',
    },
    {
      name: 'a police officer asks a witness to come',
      from: 'e.duffy@northshire.police.example',
      subject: 'Witness statement - crime ref 45/2203/26',
      text: `Dear Mr Osei, I am the officer investigating the burglary at number 14. I would like to take a statement from you as a witness. Could you come to Wexley Police Station, Bridge Street, on Wednesday 15 April at 2.30 pm? Please ask for me at the front desk. If that time does not suit, call me on 01632 960 114 or 101. You are not suspected of anything. PC Erin Duffy`,
    },
    {
      name: 'a duty solicitor writes to a client',
      from: 'reception@harlowdefence.example',
      subject: 'Your police interview under caution',
      text: `Dear Craig, as you know you are being investigated for possession of indecent images of children. The police want to interview you voluntarily on Monday at 10 am at Southgate custody suite; I will attend with you. Please do not reply to any messages from the officer and do not give an account in writing. Send me your signed legal aid form within 48 hours. If you are charged the file goes to the CPS and we will discuss bail. Regards, Aisha Karim, Solicitor`,
    },
    {
      name: 'a bank tells its customers of the fraud',
      from: 'security@meadowbank.example',
      subject: 'Scam alert: fake police letters',
      text: `We are seeing a rise in emails that claim to come from Europol, Interpol or the police. They say you are accused of viewing child pornography and must reply within 72 hours or be arrested. They are fake. The police will never accuse you by email or ask for a fine in gift cards. Do not reply or pay. Forward it to report@phishing.example and delete it. If you have paid, call us at once on the number on your card.`,
    },
    {
      name: 'a jury office reminds',
      from: 'jurycentral@courts.example',
      subject: 'Jury summons reminder',
      text: `Dear juror, our records show that you have not yet replied to your jury summons. You must reply within seven days of receipt. You can reply online or by post, or phone the Jury Central Summoning Bureau on 0300 456 1024, Monday to Friday 9am to 5pm. Your service starts on 11 May 2026 at 9.15am at Leicester Crown Court, 90 Wellington Street. If you do not reply you may be fined up to £1,000.`,
    },
    {
      name: 'police invite a suspect to a voluntary interview',
      from: 'm.jarvis@westmarch.police.example',
      subject: 'Voluntary interview',
      text: `Dear Mr Pike, an allegation of assault has been made against you and I need to interview you under caution. Please attend Barlow Police Station, Mill Road, on Thursday 23 April at 11 am. You are entitled to free and independent legal advice. If you do not attend you may be arrested. To arrange another time please ring me on 01632 960 233. DC Jarvis`,
    },
    {
      name: 'a solicitor before action',
      from: 'litigation@grantpool.example',
      subject: 'Letter before claim: defamation',
      text: `Dear Ms Orr, we act for Mr Liam Hogg. On 2 April you posted that our client is a paedophile. This is false and seriously defamatory. Unless you remove the post within 48 hours and confirm in writing by reply to this email, we are instructed to issue proceedings in the High Court and to report the matter to the police as harassment. You should seek legal advice. Grant Pool LLP`,
    },
    {
      name: 'a court portal tells of a document',
      from: 'no-reply@onlinecourts.example',
      subject: 'A new document has been added to your case',
      text: `A new document has been added to your case 428MC512. Sign in to your account in the usual way to view it. You have 14 days from service to respond to the claim; if you do nothing a county court judgment may be entered against you. Please do not reply to this message. For help call 0300 123 7050, Monday to Friday, 8am to 6pm.`,
    },
    {
      name: 'a widow forwards it to her nephew',
      from: 'doreen.ash@btmail.example',
      subject: 'Fwd: SUMMONS',
      quotes: true,
      text: `Dear Tom, this came this morning. I do not know what to make of it, I have never done such a thing. Ought I to answer? Love, Doreen
---------- Forwarded message ----------
From: Europol
You are the subject of legal proceedings for child pornography and paedophilia. Send us your justifications by email within 72 hours, otherwise our report goes to the prosecutor and an arrest warrant will be issued.`,
    },
    {
      name: 'the youth office on a report',
      from: 'childrens.services@shire.example',
      subject: 'Meeting about your son',
      text: 'Dear Mrs Adler, we have been told that an adult sent your son sexual messages online. We would like to meet you on Wednesday 15 April at 2 pm at County Hall, room 2.08. You may bring someone with you. If you cannot come, please ring me on 01632 961408. Nobody is blaming you.',
    },
    {
      name: 'human resources hear an employee',
      from: 'hr@northlogistics.example',
      subject: 'Allegations - opportunity to respond (confidential)',
      text: 'Dear Mr Sand, allegations of sexual harassment of a colleague have been made against you. You have until Thursday at noon to respond in writing; you can reply to this email or come to a meeting in my office. You may be accompanied by a union representative. Please keep this matter confidential. If we hear nothing we will decide on the information available.',
    },
    {
      name: 'prevention quotes the letter',
      from: 'prevention@police-info.example',
      subject: 'Newsletter: how to spot the fake summons',
      text: 'Dear readers, the criminals write things like: "You are being prosecuted for child pornography. Reply within 72 hours or a warrant will be issued." None of it is true. The police never summon anyone by email. Delete it, talk to your family, and if you have paid go to your bank and report it.',
    },
    {
      name: 'a school about sextortion talk, tenth batch',
      from: 'head@ashdown-academy.example',
      subject: 'Online safety evening',
      text: 'Dear parents, on Thursday at 6.30 pm PC Laura Finch of the county\'s cyber team will speak in the main hall about grooming, indecent images and what the police do when a child is targeted. She will also show a fake "Interpol charge letter" that several of you have received; please do not answer it. Let us know by e-mail within 48 hours if you are coming, seats are few.',
    },
    {
      name: 'an employer opens an inquiry, tenth batch',
      from: 'hr@northwick-logistics.example',
      subject: 'Notice of disciplinary investigation',
      text: 'Dear Mr Okafor, an allegation has been made that you viewed pornographic websites on a company laptop on 12 and 13 November. You are suspended on full pay while we investigate. Please reply to this e-mail within 48 hours with your account of events. If we find evidence of a crime we are obliged to inform the police. You may be accompanied by a colleague or union representative. Jane Marsh, HR',
    },
    {
      name: 'school incident, ninth batch',
      from: 'head@oakridge-school.example',
      subject: 'Pictures shared among pupils',
      text: 'Dear parents, a nude picture of a pupil under 18 has been shared in a group chat at school. We have informed the police. Passing on such pictures is an offence of distributing indecent images of children. Please reply to this e-mail within 48 hours if you will come to the meeting with the counsellor on Monday at 6 pm in the main hall.',
    },
    {
      name: 'disciplinary, ninth batch',
      from: 'hr@haulage.example',
      subject: 'Request for written explanation',
      text: 'Dear Martin, you were absent on 12 and 13 November without letting us know. Please give us a written explanation within 48 hours; you can reply to this email. If we do not hear from you, the matter will go to a disciplinary hearing under the company procedure.',
    },
    {
      name: 'wife asks, ninth batch',
      from: 'anne.k@gmail.com',
      subject: 'Fwd: SUMMONS',
      text: 'Hi Andrew, Dad got this letter yesterday from some chief of police and has not slept all night. It says it is about child pornography and he must answer in 72 hours. Is it real? You know about computers, what should we do?',
    },
    {
      name: 'complaint receipt, ninth batch',
      from: 'no-reply@actionfraud.police.uk',
      subject: 'Reference NFRC88412',
      text: 'Your report of online fraud has been recorded under NFRC88412. An officer may get in touch with you. If you have more information, send it to this address quoting the number. Phone 0300 123 2040.',
    },
    {
      name: 'training, ninth batch',
      from: 'training@safechildhood.example',
      subject: 'Workshop on grooming',
      text: 'You are invited to our workshop for teachers, "Adults who contact minors for sexual purposes online", led by a detective from the cyber crime unit. Please reply to this e-mail by tomorrow if you will come.',
    },
    {
      name: 'quarrel, ninth batch',
      from: 'john.m@gmail.com',
      subject: 'Last time',
      text: 'Mary, if you do not answer me about the money by tomorrow I am going to the police and I will press charges. Your family will hear of it too. Write here what you mean to do. John',
    },
    {
      name: 'tax, ninth batch',
      from: 'noreply@hmrc.gov.uk',
      subject: 'You have an overdue payment',
      text: 'Our records show that you owe £412.30. If you do not pay by 15 December 2026 we may take enforcement action. Sign in to your online account to pay. Do not reply to this e-mail. Phone 0300 200 3401.',
    },
    {
      name: 'ngo, ninth batch',
      from: 'info@childhoodline.example',
      subject: 'What the fake summons looks like',
      text: 'Thousands of people are getting letters said to be from Europol that accuse them of paedophilia and demand explanations within 72 hours. Do not be afraid and do not pay. Police do not send summonses by e-mail.',
    },
  ],
}
