"""English words that frame a sentence: denial, warning, what genuine messages and chats talk about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

FRAMES_EN: Final[Mapping[str, str]] = {
    "neutral": """
        washing machine, my social security account, your password and call, asked to buy gold, freeze and thaw,
        gold coin at the door, gold coin donation, daily transfer limit, daily limit, to the account we hold for you, widows fund, gift
        card from, nothing to claim, bank details for the fees, new bank details for the, your holiday is bonded, closing accounts that,
        urgent is not a word, old card readers, the card readers, dress code, postcode, post code, zip code, discount code, promo code,
        voucher code, door code, gate code, code of conduct, key safe code, bar code, qr code menu, dialling code, pay attention, paid
        leave, bank holiday, river bank, food bank, blood bank, power bank, bottle bank, save the date, not only, why not, do not reply,
        call centre hours, cash back, tax code, sort code and account number are unchanged, collection code, pickup code, pick up code,
        reference code, bank statement is ready, gift shop, on hold music, press release, released the, new release, no problem, no
        worries, parents evening, hold the door, share a meal, text book, sent from my iphone, no need to call, not sure, dont worry, dont
        forget, no rush, not urgent, order of service, code of practice, share price, warm welcome, text reminder, postal order, at the
        moment, in confidence talk, signing your will, wi fi password, wifi password, square up, square code, book vouchers, christmas
        cruise, asked for your pin at, youll be asked for your pin at, use your pin, pin at the till, reply n to cancel, reply cancel,
        text cancel, use code, social security of, social security benefit, account ending, card ending, bank manager, gas off, gas
        safety, gas works, gas man, envelope provided, prepaid envelope, stamped envelope, in the envelope, return envelope, the enclosed
        envelope, cash in an envelope with the childs, says the password, says the password you chose, password you chose, sorry not you,
        premium bonds, card readers, netflix password, free and confidential, confidential advice, in confidence, give it to the driver
        only, ring me first, garage needs, booked him a, booked her a, half the deposit, gift card when you shop, asked for a code and,
        criminals have your, fraudsters have your, scammers have your, criminals are using your, fraudsters are using your, scammers are
        using your, criminals are trying to, fraudsters are trying to, scammers are trying to, criminals are in your, criminals are
        accessing, fraudsters are accessing, criminals are inside, impersonating you, pretending to be you, posing as you, targeted by
        criminals, targeted by fraudsters, targeted by scammers, by criminals using your,
        if anyone asks say, if anyone asks tell them, if anyone asks you say, if anyone asks at the bank, if anyone at the bank asks,
        if someone asks say, if someone asks you say, if someone at the bank asks, if they ask say, if they ask you say, if they ask at the,
        if you are asked say, if youre asked say, if you are asked at the branch, if you are asked at the bank
    """,
    "not": """
        never, not, dont, do not, wont, will not, would not, wouldnt, doesnt, does not, didnt, cannot, cant, none, nobody, no one,
        without, avoid, refuse, isnt, is not, arent, shouldnt, should not, neither, nor, beware, there is no need, no need, needn't, dont
        ever, unless you are sure, no fee, no payment, no charge, no money, nothing to pay, there is no, theres no, there are no, no
        purchase, no deposit
    """,
    "vow": """
        never, we will not, we wont, we do not, we dont, nobody will, no one will, none of us will, our staff will not, our staff wont, i
        will not, i wont, they will not, they wont, you will not be asked, you wont be asked, you do not need to, you dont need to, police
        will not, police do not, bank will not, bank wont, officers will not, officers do not, officers dont, shouldnt have to
    """,
    "unless": """
        unless, if you do not, if you dont, if not, if we do not, if we dont, failure to, fail to, not only, why not, if this was not, if
        this wasnt, if you did not, if you didnt, if it wasnt you, if it was not you, didnt make, did not make, didnt request, not
        recognise, dont recognise, not recognize, not you, do not hesitate, dont worry, was not you, couldnt, could not, unable, no
        longer, not yet, hasnt, has not, havent, have not, is not you, not authorise, not authorize, will not be able, wont be able, not
        be delivered, cannot be delivered, not been, why dont, or it will, cannot wait, cant wait, cant talk, cant call, cannot call, cant
        speak, cant answer, not working, isnt working, cannot talk, no experience, no risk, no fees, no credit, no obligation, no longer
        be
    """,
    "scammer": """
        callers saying, caller saying, callers who say, told you to say, if you have had a message, if youve had a message,
        have you been told, were you told, if you were told, if you are told, if youre told, if you have been told, if youve been told, if
        you have been asked, if somebody, whoever, anybody asking, being told to, being asked to, when a caller, someone says, somebody
        says, somebody claims, someone claiming, people claiming, criminals are, criminals may, criminals will, criminals pretend, by
        criminals, criminals use, criminals call, criminals send, criminals have, criminals who, criminals posing, criminals try,
        criminals can, con artist, con artists, conmen, impostors, imposters, crooks, impersonating, impersonate, pretending, pretend to
        be, posing as, purporting, claim to be, claiming to be, claims to be, if someone, if anyone, anyone who, anybody who, any caller,
        callers who, if you get a call, if you get a text, if you get a message, if you are asked, if youre asked, if you are contacted,
        if a caller, anyone asking, anyone calling, when someone, someone calls, someone rings, someone asks, somebody asks, people who
        ask, messages that ask, texts that ask, calls that ask, emails that ask, are scams, its a scam, watch out for, look out for, real
        bank, no bank, no genuine, no legitimate, no real, will never, would never, never ask, police do not, cold callers,
        scammers are, scammers will, scammers may, scammers who, scammers use, scammers pretend, scammers call, scammers send, scammers
        say, scammers often, scammers claim, scammers try, scammers posing, scammers have, scammers can, scammers want, by scammers, from
        scammers, fraudsters are, fraudsters will, fraudsters may, fraudsters who, fraudsters use, fraudsters pretend, fraudsters call,
        fraudsters send, fraudsters often, fraudsters try, fraudsters have, fraudsters can, by fraudsters, from fraudsters, scam alert,
        scam warning, a scam, scam texts, scam calls, scam messages, scam emails, new scam, latest scam, common scam, this scam, scams
        that, scams where, scams are, about scams, scam talk, fake texts, fake calls, fake messages, fake websites, fake emails, fake
        police, fake recovery, fake toll, fake bank, bogus callers, bogus officers, genuine bank, is a fraud, genuine police, will not
        ask, wont ask, wont ring, doesnt ask, if asked to, asked to buy gift cards, asked to buy vouchers, asked to pay in gift, asked to
        pay by gift, asked to pay with gift, told to buy gift, a caller may, a man claiming, man claiming to be, texting people as me,
        texting people as, claims that, losing money to mentors, losing money to cryptocurrency, was told by phone to, were told by phone
        to, man was told by phone, woman was told by phone, caller claimed their, a lawyer rings that, he said he was from microsoft he
        said, somebody has been writing in, seller asks you to pay outside, if a buyer or seller, number is suspended is a lie, in the
        chairmans name, changed banks and would you, has anybody told you to say, have lost money to online, those safe account calls,
        were called by a, are a fraud, reports of people receiving, people receiving calls, spate of calls in which the caller, no police
        force will ever, no police force, caller had only moved, is the same gang, people are getting calls, people have been getting
        calls, are getting calls from, have had calls from, had calls off, are getting texts from, have had visits from, the caller says,
        the caller said, the caller tells, the caller told, a courier collects, a courier will collect, a courier comes, a courier came,
        a taxi may, told her to, told him to, kept her on the, kept him on the, rang saying he, rang saying she, rang saying they, saying he
        was from, saying she was from, jailed for, asking for cash today in, wanting £2000 up front
    """,
    "exposed": """
        it is fraud, its fraud, that is fraud, thats fraud, it is a scam, its a scam, that is a scam, thats a scam, is a scam, are scams,
        is always a scam, is always fraud, it is a trick, its a trick, thats a trick, is a con, its a lie, is a lie, words of thieves,
        there is no such thing, this was a lie
    """,
    "order": """
        do this, do exactly this, do exactly, do the following, do as follows, do as i say, do just this, do it like this, follow these,
        follow this, follow the steps, follow the instructions, follow my, follow our, repeat after me, say after me, repeat this, repeat
        back, these steps, heres what to do, here is what to do, heres what you do, what you need to do, what you must do, what you have
        to do, what to do now, your instructions, my instructions, our instructions, the instructions are, as instructed, carry out,
        comply with, your next step, next steps, the steps are, please now, act on this
    """,
    "calm": """
        number on the back of your card, number on your card, in branch, at your branch, local branch, come in and see us, no action is
        needed, no action needed, you dont need to do anything, nothing you need to do, do not need to do anything, ignore this message
        if, ignore this text, sorry for any inconvenience, apologise for the inconvenience, thank you for your patience, reply stop, text
        stop, opt out, unsubscribe, gov uk, nhs uk, citizens advice, at the counter, at reception, no rush, in the usual way, as usual, as
        you usually do, in our app, in the app, free of charge, we wont ask, we will not ask, we never ask, we dont put a link, no link,
        look before you buy, see it before, at the desk, switchboard, at the till, in the shop, in store, the back of your card, enclosed,
        the ward, no charge, cheque is enclosed, bring a friend, the library, your postman, gift aid, does not cost you, talk to the
        office, solicitors office, read the meter, on your letter, simply ignore, apr, if you disagree, by cheque, by check, by post, by
        phone or post, at the post office, post office, at any branch, in person, when you come, when you collect, on collection, on the
        day, at pick up, pay at the, cashier's window, pay the driver, pay when, payment plan, spread it, in instalments, by instalments,
        pay by instalments, if that's difficult, if you can't pay, worried about money, struggling, can't pay, ask at the library, in the
        envelope, return the form, since you called us, the account your pension, account you gave us, account we hold, card you used,
        original card, same card, by standing order, paypoint, at our office, at the shop, paid afterwards, nothing is payable in advance,
        atol, take your time, no need to do anything, your account is fine, you needn't do anything, you needn't, we'll write again, in
        the usual account, our shop, shop around, tell us why, think it's wrong, does not have to, you may ask, and ask us
    """,
    "service": """
        ending in, ending, available balance, thank you for, appointment, clinic, surgery is, bring your, track your, out for delivery,
        dispatched, delivered, your order has, statement, reminder, reply cancel, minutes, valid for, expires in 10, renewal, direct
        debit, will be paid, has been paid, has been received, received your, processed, library, school, parents, pupils, hall, bus,
        roadworks, maintenance, engineer will, meter reading, bin, recycling, collection day, council tax bill, opening hours, open until,
        open as usual, closed on, clinic letter, ward, nurse, prescription, pharmacy, vaccination, flu jab, booster, results are,
        referral, please arrive, rearrange, reschedule call, sincerely, kind regards, customer number, reference, policy number, cover,
        premium, window, in writing, by letter, by post, posted, letter, enclosed form, returns, refund has been, original payment,
        loyalty, till, counter, offer ends sunday, in store, half term, term, class, course starts, choir, club, has been settled, is
        agreed, been agreed, is ready, has matured, out of stock, sold out, less the, in credit, half year, ground rent, rates,
        instalment, tax band, the form, stamped, appointment only, no message, we'll try again, try again, was declined, declined, entered
        wrongly, we've closed, closed your, moved to your, on its way, holidays, deposit received, first come, raffle, lunch included,
        subs, treasurer, agm, minibus
    """,
    "chat": """
        see you, love x, x, xx, dinner, tea, lunch, sunday, cake, birthday, pick you up, drop off, home now, landed, arrived, train,
        traffic, weather, garden, dog walk, knitting, tablets are, feeling better, kids, baby, school run, thanks, thank you, lovely,
        shall i, shall we, bring, pop round, come round, coming over, fish and chips, kettle, biscuits, shopping list, milk, bread, on my
        way, running late, football, bingo, photos, holiday, how are you, hope you, speak later, ring you, give me a ring, night night,
        sleep well, ok, haha, lol, no rush, ta for, lending, clubbed together, chip in, whip round, greenhouse, back in your account, i've
        put the, pay you back, you shouldn't have, i'll drop it, my treat, treat, cottage, tenner, fiver, quid, passed my test, your turn,
        lovely time, silly lad, on the way, what a day, bless, give it you, owe you, i owe you, lend me your, the girls, our lass, sorry
        love, grandkids, haven't seen, can't wait to see, come for tea
    """,
    "unhurried": """
        no rush, no hurry, whenever suits, whenever you like, when you can, when you've a minute, when i see you, when you see me, when
        you come, next time you, when youre passing, same account as, as before, same as before, in person, come over, pop round, chipping
        in, go halves, split it, each for, ill show you, ring me tonight, ill ring, ill call, talk about it tonight, no pressure, not
        urgent, nothing wrong, dont worry, same number, same account, pay you when, its on me, my treat, decided against, turned it down,
        dont need any money, rather have, same account as last, same account as last year, last year, i'll pay you sunday, when i come,
        tell you all about it, ring me when you get in, whenever you've a minute, clubbed together, surprise party, it's a surprise,
        surprise for, keep him busy, keep her busy, for his 80th, for her 80th, birthday surprise, read it through, wait till i'm round,
        ring the old, i've used him before, up to you, have a look it's there, you don't owe
    """,
    "warning": """
        scam alert, scam warning, fraud alert from your neighbourhood, scams to look out for, scams to watch, scamwatch, no such thing as
        a safe, real officers dont, scam talk, talk about scams, fraud talk, posing as, pretending to be, scammers are, fraudsters are,
        criminals are, fraudsters will, scammers will, criminals will, the recovery scam, is a scam, are scams, its a scam, that was a
        scam, avoid scams, spot a scam, scam of the week, scam of the month, impersonating, weird text, forward it to 7726, reportfraud,
        bogus, courier trick, false bank callers, because of the scams, rogue traders, rogue trader, second scam, fake police, fake texts,
        fake calls, fake emails, scam texts, scam calls, no real bank, no genuine bank, real officers, genuine officers, fraud awareness,
        is the same gang
    """,
    "about_scams": """
        scam, scams, scammer, scammers, scammed, fraudster, fraudsters, con, conned, conman, con artist, tricked, trick, cheated, victims,
        real bank, real police, 7726, action fraud, pretending, pretend, posing, impersonating, bogus, fake, claims to be, thieves,
        criminals, crook, false officer, false bank, false bank callers, because of the scams, trick goes, the courier trick, false
        callers, who claims, who claimed, caller claims, claiming to be, claimed to be, claiming they, claiming that, claiming theyre,
        they claim, he claims, she claims, people claiming, someone claiming, texts claiming, calls claiming, emails claiming, messages
        claiming, crooks, rogue, spoof, spoofed, impostor, imposter, swindler, swindle, phishing, smishing, thief, victims handed, same
        trick, calls from someone, calls from a man, calls from a woman, calls off a man, calling himself, calling herself, calling
        themselves, who says hes, who says shes, who says theyre, who say theyre, who said he was, who said she was
    """,
    "caution": """
        fraud, warn, warned, warning, beware, be wary, wary, never ask, never asks, will never, would never, wont ask, doesnt ask, dont
        ask, hang up, put the phone down, report it, 159, lost £, lost $, stole, caller, callers, if someone, if anyone, anyone who,
        somebody who, somebody has been, awareness, protect yourself, dont click, dont reply, do not reply, do not click, never share,
        dont give, never give, dont pay, dont send, ask a relative, talk to somebody, speak to family, ask your family, tell your
        neighbours, check with, red flag, signs of, we dont, we never, we will never, not from us, not us, not him, theres no such,
        somebody has been writing, before you pay, call the old number, number before you pay, if you were told, told not to tell anyone
        please, thats how it starts, a customers story, told with her leave, dont answer, rung by a, report to, report this, reported to,
        tactic, tactics, out of the blue, cold calls, cold callers, cold calling, convincing, suspicious calls, suspicious texts, be
        careful, be alert, stay alert, take care, caught out, losing money to, were told by, isn't ours, aren't ours, not ours, fca
        register, just hang up, blocked him, blocked her, i'd leave it alone, leave it alone, is a lie, new twist, arrested after, ask
        someone you know, ring someone you know, if in doubt, won't blame, check him first, we won't think, we've heard it before, it's
        not them, police notice, police warning, police advice, trading standards, neighbourhood watch, neighborhood watch, weekly digest,
        nearly lost, a customer of ours, we wont blame you, we will not blame you, community officer, crime prevention, action fraud, no
        honest person, no honest, beware of, watch out for, look out for, reports of, warning residents, its not him, its not me, its not
        us, it wasnt us, asking for gift cards its not him, how to spot, consumer alert, just had a call, dont send anyone any money,
        report it to, put the phone down theres, somebody has been writing in, dial 159, call 159, ring 159, take five to stop, stop and
        think, think twice, hang up and call, hang up and ring, hang up and dial, hang up wait, put the phone down and ring, shut the
        door, dont fall for, fall for, youre not in trouble, not in any trouble, wont be in trouble, wed never, we would never, red flags,
        phone them on a number you, call them back on, no bank will, no officer, officers never, police never, banks never, consumer
        advice, community alert, cyber protect, going round again, doing the rounds, isn't your bank, not your bank, they aren't ours, are
        not ours, didn't come from us, did not come from us, only a thief says, only a thief, words of thieves, is a thief, its a lie,
        pull the plug, check the firm, family word, what we hear, we don't phone about, do not collect cards, never collect, will never
        collect, same trick, appeal after, man arrested after, against the law, wont think you foolish, before you let, don't let them
        start, they aren't us, going round it didn't come
    """,
}
