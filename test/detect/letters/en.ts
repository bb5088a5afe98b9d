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
  ],
}
