"""English words of the stories of need and danger: police, banks, parcels, family, friends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

TALES_EN: Final[Mapping[str, str]] = {
    "press": """
        press 1, press one, press 2, press 9, press nine, press 5, press the hash, press star, press # to, press one if, press two,
        press the one, press one and, to cancel press one
    """,
    "passed_on": """
        put you through to, putting you through to, transfer your call, transfer you to, connect you to the police,
        connect you with an officer, connecting you to, transferring you to, speak to an officer, speak with an officer,
        speak to a federal, speak to our officer
    """,
    "call": """
        call, ring, phone, tel, telephone, text, contact, dial, speak with
    """,
    "bait": """
        is this you, in this video, this video, photos of, pictures of, invoice attached, document, shared a file, invitation, e card,
        ecard, test kit, new variant, energy bill, discounted energy, mailbox, incoming letters, payslip, statement attached, survey,
        giveaway, giving away, spin, omg, winter help, cost of living help, unclaimed, in the video, review document, your mailbox, postal
        item
    """,
    "police": """
        police, officer, detective, sergeant, inspector, constable, scotland yard, metropolitan police, met police, fbi, cia, dea, homeland
        security, border force, border patrol, customs and border, customs officer, interpol, federal agent, agent, sheriff, sheriffs
        office, deputy, marshal, us marshals, court, courts, judge, magistrate, bailiff, bailiffs, hmrc, inland revenue, irs, ato,
        australian taxation office, tax office, revenue and customs, treasury, social security administration, social security, ssa,
        centrelink, services australia, department of home affairs, immigration, home office, embassy, medicare, ministry, federal trade
        commission, national crime agency, serious fraud office, fraud squad, fraud investigation, crime unit, fraud unit, afp, federal
        police, badge number, warrant number, inspector general, dvla, federal reserve, fbi agent, public prosecutor, prosecutor, attorney
        general, crime bureau, federal crime bureau, sgt, police constable, county court, bureau, legal team, watch commander, federal,
        investigator, lawyers, liquidators, official receiver, redress scheme, land registry, social security fraud, fraud division,
        detective constable, detective moore, court enforcement, enforcement office, investigating officer, financial ombudsman, police
        recovery, recovery unit, watchdog
    """,
    "case": """
        money laundering, laundering, drug trafficking, trafficking, drugs, illegal, illegal activity, illegal activities, suspicious
        activity under your, fraud investigation, under investigation, investigation, case number, case against, criminal case, criminal
        charges, charges against you, your name is, in your name, your identity, used your identity, your identity has been, identity was
        used, identity theft, social security number has been, your social security, suspended your social, fraudulent activity under your,
        rented car, abandoned car, car was found, found in texas, cocaine, parcel containing, package containing, contraband, tax evasion,
        tax fraud, unpaid tax, unpaid taxes, owe tax, owe taxes, back taxes, tax debt, outstanding tax, tax owed, arrears of tax, tax
        liability, lawsuit, legal case, affidavit, subpoena, evidence against, help us with an investigation, assist us with an
        investigation, assist with an investigation, assist our investigation, help with our investigation, help catch, help us catch,
        counterfeit, terror, jury duty, missed jury, failed to appear, suspects, suspect in custody, arrested a man with, someone in
        custody, copy of your card, overpaid benefits, benefit fraud, visa problem, national insurance number has been, in connection with a
        money laundering, as the accused, the accused, intercepted a sum, clearance certificate, your account is used by, used by criminals,
        bench warrant, jury service, evidence, inside the branch, somebody inside your branch, someone inside the bank, bank is involved,
        marked notes, serial numbers, found in a rented car, with blood, sealed case, federal case, copy of your bank card, arrested two,
        cloned card, your number has been found, our own staff may be, member of our own staff, loan been taken out in your name, taken out
        in your name, a member of our staff, putting a block on, linked to a crime, your number was linked, secret investigation, witness
        in, bill for narcotics, narcotics, used to bill, in on it, my name in it, court case, case with my name, case with your name,
        unlawful material, traced to unlawful, legal proceedings, seized a parcel, parcel in your name, passports and powder, powder,
        cloned, had been cloned, bank card on him, lad in the station, fake notes, suspect fake, in your name with, details was raided,
        criminal report, jury service and, missed jury service, used in a crime, drugs found in, passports in, catch the others, help them
        catch, catch her
    """,
    "arrest": """
        arrest, arrested, arrest warrant, warrant, warrants, warrant for your, prison, imprisonment, deported, deportation, deport,
        prosecution, prosecuted, prosecute, legal action, legal proceedings, court action, taken to court, sue you, sued, criminal record,
        bailiffs will, seize, seized, seize your, officers will come, police will come, come to arrest, custody, handcuffs, lien, garnish,
        frozen, freeze your, freeze all, lose your benefits, benefits will be, blacklist, debt collectors, debt collector, enforcement,
        enforcement action, credit score, credit rating, repossess, warrant has been, be prosecuted, assets seized, your assets, taken into
        custody, officer will attend, attend your address, attend your home, warrant is out, bench warrant, a warrant has been, officers
        will attend, officers attend, agents will attend, attend your property, remove goods, removed goods, or be charged, avoid
        deportation, being picked up, prevent arrest, avoid arrest, posting a bond, county court order, court order, handed to the
        prosecutor, prosecutor and the media, fine would be, off my record, cancelled today because, jail, marshals coming, take goods, go
        to prison, search your property, lawsuit in your name
    """,
    "cut": """
        suspended, suspend, suspension, locked, lock, blocked, restricted, restriction, limit your, on hold, deactivated, deactivate,
        disabled, disable, disconnected, disconnection, disconnect, cut off, terminated, termination, terminate, closure, cancelled, cancel
        your, expired, expire, expires, expiring, unauthorised, unauthorized, unusual, unusual activity, suspicious activity, suspicious
        login, suspicious transaction, suspicious payment, new device, new payee, unrecognised, unrecognized, unknown device, compromised,
        hacked, breach, declined, failed, payment failed, could not be processed, problem with your, issue with your, incomplete,
        interrupted, at risk, flagged, outstanding, overdue, unpaid, out of date, wrong address, incorrect address, invalid, on hold due,
        held, was attempted, attempted, unable to, storage full, storage is full, quota, will be deleted, be removed, lose access, leaving
        your account, was added, blocked a transaction, blocked a payment, did you attempt, savings are at risk, unprotected, has ended,
        threats were found, has been locked, unknown devices, being stolen, wont let me log, 98% full, is full, being rejected, rejected,
        closed for good, was not you, not you call, is on hold, membership is on hold, couldnt take payment, we couldnt take, as the payment
        failed, was not renewed, mailbox full, almost full, being held, are being held, limited your online, limited your access, restore
        it, will be closed, be closed unless, cancelled today, cut off this evening, address incomplete, returned in 24h, vehicle tax
        failed, was reported, could not verify, access ends, account access, avoid cut off, being used by someone, avoid deletion, stopped
        today, page was reported
    """,
    "account": """
        account, accounts, bank account, card, debit card, credit card, online banking, mobile banking, netflix, paypal, amazon, apple id,
        icloud, microsoft, email, mailbox, office 365, prime, membership, subscription, sim, sim card, phone number, phone line,
        broadband, internet, electricity, power, energy, gas, water, licence, license, vehicle tax, car tax, road tax, tv licence,
        tv license, medicare, mygov, my gov, pension, benefit, benefits, social security number, ssn, facebook, instagram, ebay, e zpass,
        ezpass, toll, linkt, sunpass, fastrak, myki, parking, parking charge, penalty charge, congestion charge, ulez, hmrc, tax, nhs,
        universal credit, council tax, spotify, disney, wallet, apple pay, statement, profile, storage, whatsapp, voicemail, letters,
        incoming
    """,
    "verify": """
        verify, verification, confirm, confirm your, update, update your, reactivate, restore, unlock, validate, renew, review, secure your,
        settle, resolve, re activate, reinstate, log in, login, sign in, check your details, complete, avoid suspension, avoid interruption,
        avoid disconnection, keep your account, regain access, cancel this, to cancel, stop this, to stop, authenticate, upgrade, claim,
        apply, pay, pay your, provide, sort it here, correct your details, confirm here, update your card here, update your card, restore it
        by, sign in with, release them, to release, apply before, claim before, claim at, claim here, schedule, rebook, submit your, submit,
        update details, enter bank details, enter bank log, reschedule, sign in to keep, clear your name, confirm your card
    """,
    "bank": """
        bank, your bank, fraud department, fraud team, fraud prevention, security department, security team, bank security, barclays,
        hsbc, lloyds, natwest, santander, halifax, nationwide, monzo, tsb, chase, wells fargo, bank of america, citibank, commbank,
        commonwealth bank, westpac, nab, anz, visa, mastercard, branch manager, building society, credit union, fraud officer,
        fraud specialist, card services, capital one, revolut, fraud dept, fraud desk, security desk, card centre, savings, bs,
        fraud prevention team
    """,
    "helpdesk": """
        customer service, customer support, customer care, support team, refund department, refunds department, refund team,
        billing department, amazon, ebay, paypal, courier, insurance, airline, billing team, geek squad, norton, mcafee,
        cancellation department, accounts department, claims department, bt, openreach, telstra, nbn, virgin media, sky, energy supplier,
        broadband provider, refund desk, rebate center, rebate centre, claims agent, claims team, cancelling section, order desk,
        online orders, supermarket, shopping membership, billing desk, our billing desk, security software, electricity company,
        broadband refunds, refunds team, our agents, speak to our
    """,
    "compensate": """
        refund, refunded, refunds, compensation, compensate, reimbursement, reimburse, overcharged, overpayment, owed money, entitled to,
        payout, rebate, double refund, too much money, refunded too much, refunded you too much, extra money, return the difference, send
        back the difference, send the difference, typed an extra zero, added an extra zero, extra zero, by mistake, cashback, refund you
        double, rebate is due, due a rebate, youre due a, claim compensation, you have overpaid, was lost, offer of rebate, wrong band, you
        are owed, youre owed, you were owed, i was owed, was owed for, owed £, owed $, due compensation, credit it, get the £30 credit, to
        pay it back, pay it back i just, overcharged by, paying too much, been paying too much, refund form, in the wrong band, refunds
        team, awarded, been awarded, rebate of, get your money back, owed compensation, we owe you £, over charged by, refund desk, two
        hundred back, claim your refund
    """,
    "overpay": """
        too much money, refunded too much, refunded you too much, return the difference, send back the difference, send the difference, pay
        back the difference, refund the difference, typed an extra zero, added an extra zero, extra zero, an extra nought, send the extra
        back, paid you too much, sent too much, wire the rest back, send the rest back, send the rest, wire back, forward the rest, keep
        some for, refund me the extra, cheque for more, check for more, i will lose my job, ill lose my job, your finger slipped, my finger
        slipped, sent to you by mistake, 900 too much, too much and you pay the difference, pay the difference, you pay the difference, by
        mistake please send it back, please send it back, send it back to this account, too much please give, give the driver the rest,
        cheque is £80, my cheque is, typed four thousand instead, thousand instead of, instead of four hundred, my boss will fire me, will
        fire me, cards for the difference, by mistake instead of, instead of £, instead of $, send the difference to, difference to my
        mover, too much by mistake, overpaid for, is $900 more, the difference in cash, put 4, 000 for, for 400, instead of four, twenty
        five thousand had, put the difference
    """,
    "autocharge": """
        auto renew, auto renewal, auto renewed, automatically renew, automatic renewal, auto debit, will be charged, will be debited, has
        been charged, has been debited, been renewed, will be renewed, successfully renewed, subscription renewal, renewal of your, annual
        subscription, purchase of an iphone, iphone order, order of iphone, macbook, did not place this order, didnt place this order, did
        not make this purchase, didnt make this purchase, did not authorise, did not authorize, cancel the order, cancel this order, cancel
        the subscription, cancel your subscription, dispute this charge, dispute the charge, unauthorised purchase, unauthorized purchase,
        pending purchase, prime membership, did not order this, didnt order, didnt order this, signed up by mistake, wholesale member,
        renews tonight, will be charged to your account, thank you for renewing, membership renews, is confirmed, out of your account, a
        month out of, standing order is, taken from your account today, subscription has ended, cancel & refund, didnt order cancel, cloud
        storage, has been charged at, cancellation line, ring the cancellation, will be charged to your card, charged to your card, did not
        order, renews today at, renews today, to get it refunded, has been renewed for, renewed for 3, payment for a laptop pending, pending
        on your card, you sent $, not you our agents, can cancel it, call within 24 hours, did not authorize this, bought a phone i hadnt,
        to cancel it i had, will be charged £, you'll be charged £, be debited in, thank you for your purchase of, did not make this order,
        if you want it stopped, has signed you up
    """,
    "virus": """
        virus, viruses, malware, spyware, trojan, infected, infection, hacker, hackers, hacked, hacking, error messages, error code,
        security alert, computer problem, problem with your computer, your computer, your pc, your router, ip address, windows licence,
        windows license, windows defender, microsoft support, microsoft technician, windows support, windows technical, technical support,
        technical department, tech support, apple support, certified technician, technician, pop up, popup, do not turn off, do not restart,
        do not shut down, computer has been locked, computer is locked, firewall, network security, internet will be, your internet,
        broadband is, sending us errors, sending out errors, call support, call microsoft, call apple, slow internet, compromised, trojan
        found, do not shut down your computer, bank passwords, threats found, 14 threats, unknown devices joined, your wifi, router
        security, certified support, computer licence, licence has expired, your machine, your device is, loss of all files, our
        technicians, log in to your machine, engineer must access, antivirus, error reports, windows help desk, help desk here, reports from
        your computer, your pc has been blocked, pc has been blocked, suspicious activity, do not switch off, data will be erased, will be
        erased, list of errors, getting error, error, breach detected, breach, photos at risk, at risk, viruses were found, damaged by,
        harmful viruses, sim card will be, using your line, hackers are using, hackers were on, on my wifi, routers been hacked, router has
        been hacked, protection has ended, protection expires, may be leaked, device protection, from microsoft, microsofts security,
        windows department, department of windows, sending us messages, licence key, being used by someone, hacked by people, russians on
        it, someone in vietnam, illegal content, criminals on
    """,
    "newnumber": """
        my new number, new phone, this is my new, changed my number, changed number, changed my phone, different number, temporary number,
        temp number, temp phone, spare phone, borrowed phone, friends phone, a friends phone, using a friends, someone elses phone, broke my
        phone, broken phone, phone broke, phone is broken, phone broken, dropped my mobile, lost my phone, phone was stolen, phone got
        stolen, phone is in the, phone in the toilet, phone fell, phone died, cracked my phone, smashed my phone, smashed my screen, phone
        got wet, water damage, old phone, other number, text me on this, this is a new, delete my old, delete the old, save
        this one, insurance phone, replacement phone, guess who, dont you recognise, dont you recognize, recognise my voice, recognize my
        voice, do you know who this is, sound different, have a cold, broken nose, new phone it locks, on my nieces phone, on a friends
        phone, on this new phone, sound funny, thats why i sound, mic is broken, the mic is broken, voice is funny, is this grandad, is this
        grandma, is that you nan, remember me from school, hi its me, guess who this is, phones smashed, phone smashed, texting off this
        one, using this one for now, using this one, this is my temp, phone is gone for repair, gone for repair, other phone is gone,
        favourite grandchild, new number can, new mobile, phone in the sink, dropped my phone in, on this one for now, its ur, new number,
        dropped my phone, old number, at the menders, got this one, on jacks phone, this is my number now, phone went in the, message me on
        whatsapp as soon
    """,
    "kin": """
        mum, mom, mummy, dad, daddy, mam, nan, nanna, gran, granny, grandma, grandpa, grandad, granddad, grandmother, grandfather, nana,
        son, daughter, grandson, granddaughter, nephew, niece, auntie, aunt, uncle, your oldest, eldest, hey mum, hi mum, hi mom, hi dad,
        grandchild, grandkid, your child, your loved one, family member, love you, cousin, nonno, grandparents, aunty, favourite grandchild
    """,
    "trouble_hard": """
        car accident, in an accident, been in an accident, had an accident, crash, car crash, hit a, hit someone, arrested, in custody, in
        prison, at the police station, bail, bail money, need a lawyer, my lawyer, public defender, pregnant lady, pregnant woman, stranded,
        mugged, robbed, kidnapped, dui, drunk driving, in trouble, big trouble, got into a bit, lost my wallet, lost my passport, passport
        stolen, locked out of my bank, cant access my bank, cant get into my bank, cant access my online banking, banking app isnt, bank app
        isnt, online banking is blocked, mobile banking doesnt, bank has blocked, wont let me log, havent got my banking, cant log in to my
        bank, cant get into my banking, cant access my accounts, account is frozen, done something stupid, bag snatched, bag was stolen, my
        bag was, giving you to my lawyer, locks you out, passport phone everything, hotel wont let me, hospital wont, wont discharge,
        insurance wont pay, they keep me here, card is refused, card was refused, cards been swallowed, card has been swallowed, swallowed
        by the machine, cant get at my own, held at the airport, stopped at customs, im at the customs, stuck in, do the operation, locks
        you out for, insurance wont pay until, cant get into my banking on this, i had a crash, hit a pregnant, bail is, say i was drinking,
        the lawyer says, heart scare, literally standing at the counter, would save my life, save my life, phones smashed, phones on the
        broken, banking is on the broken, card's been swallowed, robbed at gunpoint, wont let me leave, hotel wont, lost everything, hit a
        lady, im at the jail, at the jail, in real trouble, hear her scream, shes dead, or shes dead, locked out my account, mums in
        hospital, in hospital abroad, froze my account, froze my bank, in a crash, little boy was in, in jail, locked me out for 48, banks
        locked me, hit a car, police found something, judge has set it, gag order, we've got your, hear him scream, that's her crying, they
        took my phone, card won't work, my card won't, get into mine, bank's frozen my card
    """,
    "trouble": """
        accident, car accident, crash, car crash, hit a, hit someone, arrested, in jail, in custody, police station, bail, lawyer,
        solicitor, public defender, hospital, injured, broke my nose, broken nose, pregnant lady, pregnant woman, stranded, stuck, mugged,
        robbed, stolen wallet, lost my wallet, lost my passport, passport stolen, kidnapped, kidnap, ransom, in trouble, trouble, big
        trouble, locked out of my account, locked out of my bank, cant access my bank, cant get into my bank, cant access my online banking,
        banking app isnt, bank app isnt, online banking is blocked, mobile banking doesnt, bill due, bills due, bill to pay, rent due,
        overdue bill, invoice i need, debt, owe someone, got into a bit, dui, drunk driving, court fees, fine to pay, in a bind, in a
        pickle, need a favour, need your help, need a favor, help me with something, bank has blocked, account is frozen, wont let me log,
        havent got my banking, a bill for, theres a bill, need the operation, operation, hes the landlord, wont let me take, it has to go
        today, charged interest, need it sent, in the next hour, so embarrassed, im so embarrassed, settle the bill
    """,
    "ransom": """
        kidnapped, if you call the police, do not call the police, dont call the police, ransom, hurt him, hurt her, recorded you,
        i recorded, your webcam, compromising video, compromising footage, video of you, footage of you, send it to all your contacts,
        to your contacts, intimate, adult site, adult website, adult websites, we have your daughter, we have your son,
        we have your grandson, we have your granddaughter, if you want to see her, if you want to see him
    """,
    "boss": """
        ceo, boss, manager, director, managing director, pastor, reverend, vicar, priest, bishop, headteacher, principal, chairman,
        president, treasurer, supervisor, colleague, professor, its david, its me, this is your, are you available, are you free, are you at
        your desk, are you in the office, are you busy, quick favour, quick favor, quick task, a favour, a favor, small favour, small favor,
        do something for me, handle something, errand, run an errand, need your help with something, help with something, get something done
        for me, its pastor, bishops secretary, his grace, the managing director, trust account, before the auditors, your landlord,
        parishioners, the doctors here, brother in law, his name is dr, my dear neighbour, from the club, from church, from school, its your
        old mate, old mate, derek here, here new phone, your old friend, from the wi, our vicar, fr michael, dr hughes, its dr, off the
        bowls, bowls team, letting agent, your letting agent, supplier, old neighbour, its your old, its pat, quick favour this, favour this
        morning, for the volunteers, chair of trustees, builder here, from choir, from the bowls, father michael, father joe, rev, mate from
        uni, from my solicitors
    """,
    "busy": """
        in a meeting, in meetings, in a conference, conference call, cant talk, cannot talk, cant call, cannot call, cant speak, cannot
        speak, cant take calls, can not talk, unable to talk, unable to call, unable to speak, no calls, not able to talk, not able to
        speak, only text, just text, text only, cant answer, mic is broken, microphone is broken, microphone isnt working, speaker broken,
        speaker isnt working, audio not working, bad signal, poor signal, bad reception, lost my voice, text me back, just reply here, reply
        by text, reply here, tied up, busy right now, away on a retreat, im abroad, out of town, will reimburse, reimburse you, pay you
        later, pay you tomorrow, at a funeral, ill explain later, explain later, cant explain, dont call, do not call me, calls arent
        working, calls wont, cant ring, cannot speak on phone, cant get to his money, sent from my phone, too embarrassed, very noise, thats
        why i message, in a service, in mass, i cant pick up here, cant pick up, dont ring i cant, cant get to the bank, boarding now, im
        boarding, cant speak right now, the lines terrible, dont ring, dont phone, dont phone just send, just send, stuck at a conference,
        drop it round tmrw, until its announced, back on friday, back thursday, refund you the minute, email only, at a conference, too
        upset to speak, don't call he, so loud here, mic is gone, back to back meetings, confirm to me by email only
    """,
    "subsidy": """
        rebate, tax rebate, tax refund, refund, cost of living, cost of living payment, energy support, energy bill support, energy rebate,
        council tax rebate, council tax refund, winter fuel, winter fuel payment, warm home discount, heating payment, stimulus, stimulus
        check, stimulus payment, relief payment, relief fund, subsidy, benefit payment, seniors payment, senior benefit, spending card,
        medicare rebate, centrelink payment, one off payment, bonus payment, pension bonus, grant, eligible, entitled, unclaimed, support
        payment, financial assistance, flex card, grocery allowance, discount scheme, hardship payment, cost of living help, entitled to
        the, the government senior grant, senior grant, pension top up, you have a refund, hearing aids are approved, free hearing aids,
        plastic card, new plastic card
    """,
    "parcel": """
        parcel, parcels, package, packages, delivery, deliver, redelivery, redeliver, redelivered, courier, royal mail, evri, hermes, dpd,
        usps, ups, fedex, dhl, australia post, auspost, parcelforce, yodel, depot, shipment, shipping, warehouse, post office, tracking,
        item, post, aus post, toll ipec, sendle, driver, customs, postage, customs hold, wrong postcode, missed you, missed delivery,
        parcelway, tried to deliver, we tried to deliver, rebooking, address incomplete
    """,
    "doorstep": """
        loose tiles, roof tiles, leftover tarmac, left over tarmac, left over from a job, working in the area, working on your neighbours,
        working on a neighbours, doing your neighbours, doing a job round, just up the road doing, noticed your roof, noticed your chimney,
        your roof could, roof is dangerous, damage to your roof, drive you to the bank, run you to the bank, cash today, pay cash, cash now,
        cash up front, cash upfront, knocked on my door, in your street doing, doing driveways, tarmac left over, left over from the
        motorway, lad in your road, in your road now, in your area today, half price but youd have to say, the fitters on his way, slipped
        tiles, roof has slipped, driving by and saw, material left from a job, left from a job, i can do it now, do it now for, tarmac over,
        tarmac left, resurfacing drives, resurfacing your, could see a tile off, a tile off, six thousand and cash, my lad will
    """,
    "bill": """
        unpaid, overdue, outstanding, final notice, arrears, past due, owe, owing, balance due, penalty, toll, toll fee, toll balance,
        unpaid toll, unpaid tolls, parking charge, parking fine, penalty charge, fine, rebooking charge, charge applies, a charge applies,
        there is £, theres £, fine of, fee of, fee due, unpaid balance, settle in
    """,
}
