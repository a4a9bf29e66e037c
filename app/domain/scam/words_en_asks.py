"""English words for what a scam asks for, and for how it presses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ASKS_EN: Final[Mapping[str, str]] = {
    "card_hard": """
        cvv, cvc, three digits on the back, 3 digits on the back, security number on the back, long number across,
        long number on the front, sixteen digit, 16 digit, full card number, card number and expiry, expiry date, expiration date,
        pin number, your pin, my pin, social security number, medicare number, mothers maiden name, online banking password,
        password and pin, full bank details, card and pin, long card number, card details and security code, your card number and,
        red white and blue card, ni no, card pin, pin and, card + pin, photo of your bank card, both sides, online login, log in details,
        card ready, wallet phrase
    """,
    "code": """
        code, codes, otp, passcode, one time passcode, one time password, one time pin, security code, verification code, access code,
        authentication code, authorisation code, authorization code, six digit, 6 digit, six digits, 6 digits, four digit,
        4 digit number, the number we texted, the number i texted, number on your phone, numbers on your phone, the digits, pin,
        pin number, pins, password, passwords, passphrase, memorable word, memorable information, security details, security answers,
        secure key, card reader, login details, log in details, log on details, login credentials, credentials, user id, username,
        passkey, text you just got, the text message you receive, seed phrase, recovery phrase
    """,
    "card": """
        card number, card details, long number, sixteen digit, 16 digit, number on the front, expiry date, expiration date, cvv, cvc,
        three digits on the back, 3 digits on the back, security number, bank details, bank account details, banking details,
        banking information, bank information, account number, account details, sort code, routing number, account info,
        personal details, personal information, date of birth, social security number, ssn, national insurance number, ni number,
        medicare number, medicare card number, tax file number, tfn, driver licence, drivers license, passport number, passport copy,
        copy of your id, photo of your id, photo of your card, picture of your card, front and back, mothers maiden name,
        payment details, billing details, billing information, payment information, full name and address, card information, credit card,
        debit card, bank card, how much is in your account, how much do you have in, how much savings, bank balance, id number,
        long card number, number on your red, red white and blue card, ni no, bank and, acct number, name and the bank,
        full name and the bank, card ready, debit card ready, bank acct
    """,
    "give": """
        tell me, tell us, tell him, tell her, tell them, give me, give us, give him, give her, give them, give it to, read me, read out,
        read it out, read it to, read that, read them, read him, read back, read the, read your, reading it, send me, send us,
        send it to me, send back, text me, text back, text it, forward me, forward it, forward that, forward the, forward your, share,
        share with me, provide, provide us, confirm your, say it, say the, let me have, let us have, let me know, pass me, pass it,
        what is the, whats the, what is your, whats your, need the, need your, need that, need you to confirm, ask for, asked for,
        asking for, wanted my, wants my, wanted the, wants the, requires your, require your, disclose, reveal, hand over, supply,
        verify your, give out, gave him, gave her, gave them, get the code, send a screenshot, screenshot, reply with, respond with,
        text the, send the, send your, email your, emailing your, message me the, send over, ask for your, asks for your, asked for your,
        i need your, i just need, well need your, you will need, youll need, have your, ready to give, bring your, type your,
        put in your, give your, give ni, give us your, give me your, need ur, need yr, read, read those, with card details, please have,
        please confirm your, pass on your
    """,
    "enter": """
        enter, enter your, fill in, fill out, input, type in, submit, complete the form, update, confirm, verify, provide, re enter,
        register, add your, key in, validate, re submit, resubmit, put in, supply, upload
    """,
    "code_ask": """
        tell me the code, read me the code, read out the code, read me that code, give me the code, send me the code, text me the code,
        forward me the code, forward the code to me, send me that code, what is the code, whats the code, what code did you get,
        tell me your pin, whats your pin, what is your pin, read me the six, read me the 6, read back the code, read the code to me,
        read the code back, reply with the code, need the code, need that code, need your pin, confirm your pin, verify your pin,
        tell us your pin, give us your pin, give me your password, tell me your password, asked for the code, asked me for the code,
        asked for my pin, asked me for my pin, wanted my pin, wanted the code, asking for the code, asking me for the code,
        asked for my password, asked me for my password, asked for my online banking, wanted my password, gave him the code,
        gave them the code, read him the code, read them the code, send us the code, share the code with me, send it to me its a code,
        can you send me the code, can you forward it, sent you a code by mistake, sent a code to your phone by mistake,
        accidentally sent, by accident i sent, code to you by mistake, code by mistake, tell me what it says, pass me the code,
        quote the code, asked me to read out, asked me to read the, told me to read the, told me to read out, reading out the code,
        key your pin, put your pin in an envelope, card and pin, your card and your pin, ask for your card number, ask for your pin,
        text back the, text back the 6, read it out to me, read those to me, read those words, reading me the,
        tell the gentleman the code, tell him the code, tell her the code, cancellation code, say the code, code u read, read it to me,
        send me a picture of the screen, picture of the screen, screenshot of the code, they needed my pin, twelve words, 12 words,
        twenty four words, type the code, text it back, 1 code, code you receive, the code that comes, code back to me,
        text back the 6 digit code, ask for your card number and your pin, the twelve words, words that come up you read,
        photo of your bank card, put your pin into, pin into the keypad, key in your pin, enter your pin on, give me your online banking,
        your online banking log in, online banking login, reply n and, read me your code, read me your card
    """,
    "safe_account": """
        safe account, secure account, safety account, holding account, protected account, secured account, security account, new secure,
        new safe, safekeeping, safe keeping, protection account, government account, treasury account, federal account, secure wallet,
        safe wallet, government wallet, federal wallet, federal locker, secure locker, government locker, police account,
        escrow account we, secure vault, account we have set up, account weve set up, new account weve opened,
        new account we have opened, new account in your name, account has been opened in your name for safety,
        account in your name thats, keep your money safe, protect your money by, secure your funds, secure the funds,
        safeguard your funds, take out all your money, safeguard your money, audit your money, verify your funds, inspect the cash,
        check the notes, counterfeit notes, check for counterfeit, protected acct, safe acct, secure acct, cold vault, secure pot,
        safe pot, safe place at, reserve account, suspense account, quarantine account, mirror account, temporary account,
        opened a new account for you, weve opened a new account, move everything over, set up a new account for you,
        help you move the balance, empty the account, new account ready for you
    """,
    "move": """
        transfer, wire, send money, send the money, send funds, send the funds, send cash, bank transfer, pay, payment, deposit,
        withdraw, move, zelle, venmo, cash app, cashapp, western union, moneygram, payid, osko, faster payment, wire transfer, remit,
        send £, send $, paypal friends and family, friends and family
    """,
    "money_ask": """
        send me money, send me some money, send me £, send me $, send money, send the money, send the payment, send the funds,
        send some money, wire the money, wire me, wire it, wire money, transfer the money, transfer me, transfer money,
        transfer the funds, transfer it to, transfer some money, pay it for me, pay this for me, pay for me, pay them for me,
        pay a bill for me, pay an invoice, pay the invoice, process a payment, make a payment for me, make a transfer,
        do a bank transfer, do a transfer, set up a payment, arrange a payment, urgent payment, need you to pay, need you to send,
        need you to transfer, lend me, loan me, borrow some money, borrow £, borrow $, can i borrow, could i borrow, help me pay,
        help me with money, help me out with, need money, need some money, need cash, need £, need $, need help paying,
        need to pay a bill, need to pay someone, need to make a payment, need to pay today, can you pay, could you pay, can you transfer,
        could you transfer, can you send, could you send, would you be able to transfer, would you pay, would you send, pay you back,
        pay it back, pay you straight back, pay it straight back, repay you, give it back, ill return it, reimburse you,
        refund you later, cover it for me, cover the cost, front me, spot me, bail money, asked me to transfer, asked me to send,
        told me to transfer, told me to send, told me to pay, wants me to pay, wants me to send, wants me to transfer, wants £, wants $,
        asking me to transfer, asking me to send, asking me for money, asked me for money, asked for money, get me to transfer,
        wanted me to transfer, wanted me to send, wanted me to pay, have to pay, must pay, must be paid, pay immediately, pay now,
        pay by, send it today, deposit the money, bank details ill send, ill send the details, ill send you the details,
        ill send the account, ill give you the account, account number ill send, draw out, send it straight to, straight to my account,
        put it on my account, put it in my, wire £, wire the full, wire the full amount, send the full amount, send the full,
        pay the full, could you wire, can you wire, please wire, please send it to, please send, where to send it, send it to my,
        send it to the account, send 480, send a contribution, contribution, lend me £, until thursday, till friday, till payday,
        ill give it back, pay you back with, youll get it back, if you could find, find £, put a thousand, send to this, the name to put,
        put in your card, has to go today, has to be paid today, could you pay it, wont let me, wont let me go, till its paid,
        until its paid, pay the rent to, send me the balance, send them, send her, send him, payment beforehand, pay beforehand,
        pay by cheque, bring about two thousand, two thousand in cash, up front for, have you got it in cash, got it in cash, in cash,
        need two thousand, send $, pay $, send £, put down, borrow on the house, take it out of the bank, deposit 500, pay deposit,
        you send, send a deposit, let me have, send u, they want, want 2500, kindly send, kindly pay, its only 640, where to send,
        pay you, you pay it, i need a card, nine hundred, four hundred up front, pay it to the
    """,
    "secrecy": """
        dont tell anyone, do not tell anyone, tell no one, tell nobody, not tell anyone, not to tell anyone, dont tell mum,
        dont tell mom, dont tell dad, dont tell your, do not tell your, dont tell my, please dont tell, not tell your, not to tell my,
        not to tell your, dont say anything, do not say anything, not to say anything, dont mention, do not mention, not mention this,
        not to mention, keep this between, keep it between, just between us, between you and me, between us, keep this secret,
        keep it secret, keep it a secret, our secret, our little secret, keep this quiet, keep it quiet, keep this private,
        keep it private, keep this confidential, strictly confidential, completely confidential, keep it confidential,
        remain confidential, confidential, confidentiality, gag order, non disclosure, nondisclosure, do not discuss, dont discuss,
        not discuss, not to discuss, not speak to anyone, dont speak to anyone, do not speak to anyone, not to speak to anyone,
        dont talk to anyone, do not talk to anyone, not talk to anyone, not to talk to, dont involve, do not involve, without telling,
        nobody must know, no one must know, no one can know, nobody can know, no one else knows, nobody else should know, do not inform,
        dont inform, not inform anyone, not even your, not even family, not even the bank, dont tell the bank, do not tell the bank,
        not to tell the bank, dont trust the bank, bank staff are involved, staff may be involved, staff are under investigation,
        staff at the branch are, inside job, insider at your, corrupt employee, undercover, secret investigation, covert,
        under investigation so, top secret, classified, dont let anyone, do not let anyone, dont alert, delete this message,
        delete the messages, delete our chat, surprise for, not to tell a soul, dont tell a soul, hush hush, told me not to tell,
        said not to tell, keep it from, said to keep it, dont want mum to know, dont want dad to know, discreet, discretion,
        dont tell the kids, dont tell the family, wont tell anybody, wont tell anyone, you wont tell, promise me, promise not to,
        do not speak to the staff, dont speak to the staff, dont speak to, do not speak to, not speak to the, strictly between,
        keep it between us, keep this matter, keep this matter strictly, between yourself and, not call the branch, do not call branch,
        do not call your branch, dont ring the bank, do not ring, not to ring the, not to ring, dont ring the surgery,
        please treat as confidential, in strict confidence, the only one i trust, dont frighten your, dont wait for your daughter,
        do not wait for your, doesnt understand these, dont understand these things, do not bring family, dont bring family,
        please do not tell, hell kill me, shell kill me, burn this, stay quiet, do not contact them, do not contact the,
        please do not write to, keep it off, stay off the phone, she would only think, if you told your, you neednt mention,
        neednt mention, dont speak to him, needs to stay between, nobody will ask, wouldnt tell the doctor, told not to,
        not allowed to tell, cannot discuss, cant discuss, dont discuss this, keep it a secret from, utmost secrecy, secrecy is required,
        dont let them know, do not let them know, talk you out of it, try to talk you out, stays with us, this stays with us,
        promise me this, dont worry the children, dont ring, dont ring the branch, do not contact your bank, please dont discuss it,
        dont discuss it with, no solicitor is needed, no solicitor needed, dont wait to ask
    """,
    "hurry": """
        urgent, urgently, immediately, immediate, asap, as soon as possible, right away, right now, straight away, straightaway, at once,
        within 24 hours, within 48 hours, within 12 hours, within the hour, within an hour, within 2 hours, within 30 minutes,
        within the next, in the next hour, in the next 24 hours, in the next few minutes, today only, by today, by tonight, by 5pm,
        end of the day, end of today, by midnight, before midnight, expires today, expire today, expires tonight, expires soon,
        last chance, final notice, final warning, final reminder, last warning, last notice, last reminder, act now, act fast, hurry,
        quickly, quick, time is running out, running out of time, limited time, limited spots, only a few, spots left, places left,
        while stocks last, final attempt, before its too late, too late, no time, dont delay, do not delay, without delay, emergency,
        promptly, failure to, deadline, 24hrs, 24h, 24 hours, 48 hours, 12 hours, need it today, need it now, today, now, instantly,
        avoid, to avoid, in order to avoid, else, or else, otherwise, must act, before six, b4, tonight, by wednesday, by friday,
        by thursday, by monday, by sunday, ends tonight, closes tonight, last day, nearly gone, only 37, numbers are limited,
        seats are few, seats are limited, places are limited, in the next few, 48 hrs, 2day, hurry up, before the auditors, cant wait,
        only left, bottles left, must reach us by, quick as
    """,
    "stay": """
        stay on the line, stay on the phone, stay on the call, remain on the line, remain on the phone, keep the line open, dont hang up,
        do not hang up, not hang up, not to hang up, keep me on the line, stay connected, dont disconnect, do not disconnect,
        keep the phone on, keep your phone on, keep me on the phone, keep this call, dont answer other, dont answer any other,
        dont take any other calls, dont put the phone down, do not put the phone down, not put the phone down, leave the phone on,
        leave the line open, phone in your pocket, while i hold, while youre on the phone, kept me on the phone, kept me on the line,
        ill hold while, ill stay on, stay on with me, on speaker, dont end the call, do not end this call, wouldnt let me hang up,
        dont put the receiver down, do not put the receiver, ill stay here, ill hold, stay with me on the
    """,
    "remote": """
        anydesk, any desk, teamviewer, team viewer, quick support, quicksupport, quick assist, logmein, logmein rescue, ultraviewer,
        supremo, screenconnect, connectwise, rustdesk, zoho assist, gotoassist, fastsupport, airdroid, remote access, remote control,
        remotely access, remote session, remote support, remote desktop, remote connection, connect to your computer, connect to your pc,
        connect to your device, access your computer, access to your computer, access to my computer, access my computer,
        take control of, control of your computer, control of my computer, control your screen, connect remotely, log in remotely,
        log into your computer, share your screen, sharing your screen, screen share, screen sharing, share my screen, shared my screen,
        let me in to your, allow access, allow me access, grant access, give me access, give us access, press windows key, windows key,
        event viewer, windows and r, command prompt, helpdesk software, mirror your screen, took over my screen, cursor moved,
        moving the mouse, moved the mouse, log in to your machine, log into your machine, access your pc, access your machine,
        access to your machine, your machine remotely, mouse moved, touch the mouse, read me the ten digits, allow this device,
        remote into, get into your computer, look at your screen, see your screen, let me see your screen
    """,
    "meeting": "zoom call, join a meeting",
    "buy": """
        buy, bought, get, purchase, pick up, pay with, pay by, pay in, need, send, go to the, go to, using, as payment, use, load, put
    """,
    "install": "download, install, installed, downloading, allow, connect, grant, download it from, log in to, put it on",
    "app": "app, application, software, program, programme, tool, apk, file, cold vault, connector, viewer",
    "click": """
        click, tap, follow the link, follow this link, link below, link here, this link, visit, go to, log in at, login at, log in here,
        sign in here, sign in at, log on at, at the link, using the link, via the link, via link, use the link, use this link, link,
        press here, press the button, button below, scan the qr, scan the code, qr code, open the attachment, attached form, attachment,
        see attached, website below, url, hyperlink, respond at, pay here, pay via, confirm here, confirm at, verify at, verify here,
        update here, reschedule here, reschedule at, claim here, reply y, reply yes, reply 1, copy the link, open in safari,
        exit the text and reopen
    """,
    "qr": "scan the qr, scan this qr, scan the code, qr code, scan qr, scan to pay",
    "other_chat": """
        whatsapp, what's app, whats app, telegram, wechat, line app, viber, kik, google chat, google hangouts, hangouts, message me on,
        text me on, contact me on, add me on, chat on, move this chat, move our chat, private chat, private message, dm me,
        message this number, join our group, join the group, join my group, vip group, investment group, trading group, text this number,
        text me at, text this new number, message me back on this number, my personal number, personal email, private email, email me at,
        reply to my private, save this number, add this number, add my new number, use this number, t me, wa me, messenger, dm, msg me,
        msg me here, message me here, text the agent, text him, text her, text me, add our, add our claims, reach our, reply 1,
        reply yes, on instagram, add me, on whatsapp, on telegram, hmu, inbox me, ring mr, direct on
    """,
    "personal_account": """
        my personal account, his personal account, personal bank account, my private account, private bank account, personal account,
        my paypal, my zelle, my own account, my colleagues account, my friends account, friends account, personal paypal, personal venmo,
        agents account, individual account, my wifes account, my husbands account, a friends account, different account name,
        account in the name of, someone elses account, my partners account, my landlords account, account of my cousin,
        in my brothers name, in his name, cousins account, niece friend, to my nieces friend, his own account, straight to my account,
        the fitters own account, managers name, the name to put is
    """,
    "new_account": """
        new bank details, changed bank, changed our bank, change of bank, bank details have changed, new account details,
        updated bank details, new bank account, new sort code, account details have changed, payment details have changed,
        changed account, old account is, previous account is, account is being audited, our account is under, new account number,
        revised invoice, revised bank, updated payment details, change in our banking, banking details have changed, different account,
        use these new details, new payment instructions, my account has changed, account has changed, dont use the old one,
        do not use the old, old one is closed, its closed, pay the rent to, not the one it came from
    """,
    "gift": """
        gift card, gift cards, giftcard, giftcards, itunes card, itunes cards, google play card, google play cards, steam card,
        steam cards, amazon card, amazon cards, apple card, apple gift, ebay card, target card, walmart card, vanilla card, green dot,
        moneypak, razer gold, neosurf, flexepin, steam vouchers, gift vouchers, scratch off the back, scratch the back, scratch off,
        scratch the, codes on the back, code on the back, pictures of the back, photos of the back, paysafe, paysafecard, store cards,
        visa gift, putting it on vouchers, on vouchers, pay in vouchers, vouchers for, 50 card, play card, phone credit, top up card,
        gift voucher, voucher codes, paid by gift card, bond is paid by gift card, numbers on the back of them, razor gold,
        buy the cards, by voucher, fee by voucher, in prepaid cards
    """,
    "cash": """
        courier will collect, send a courier, sending a courier, someone to collect, someone will collect, someone will come,
        someone will pick, someone round, someone around, agent will collect, officer will collect, collect the cash, collect the money,
        collect the card, collect your card, collect your bank card, pick up the cash, pick up the money, pick up your card,
        pick up the envelope, come to your home, come to your house, come to your door, come and collect the, driver to collect,
        taxi to your, taxi to take, withdraw cash, withdraw £, withdraw $, take out cash, take out £, take out $, cash in an envelope,
        shoebox, wrapped in, wrap the cash, cash in a box, post the cash, mail the cash, ship the cash, fedex the cash,
        overnight the cash, gold bars, gold bar, buy gold, gold coins, hand over the cash, hand the cash, give the cash,
        hand it to the courier, give it to the driver, bondsman will come, lawyer will send, cut the card, cut up your card,
        package the cash, our courier will, courier will pick, draw out six, in a jiffy bag, jiffy bag, put bank card, card + the gold,
        my colleague will call, our driver will, hand over the, give it to our colleague, give it to the courier, hand it to our,
        courier is called, bring about, bring cash, cash when he comes, have you got it in cash, lad in your road, post the card,
        send me the card by post, in an envelope, between the pages, pages of a magazine, take it out in cash, post it as i tell you,
        draw it out, cash is best, buy the cards
    """,
    "say_lie": """
        if the bank asks, if anyone asks, if the cashier asks, if the teller asks, when the bank asks, should anyone ask,
        if anybody asks, if someone asks tell, tell the bank its, tell the bank it is, tell them its for, tell them it is for,
        say its for, say it is for, say you are buying, say youre buying, say the money is for, tell the cashier, tell the teller,
        told me to lie, lie to the bank, told me to say, told me to tell the bank, said to tell the bank, home improvements,
        for home renovations, for building work, for a holiday, ignore the warning, ignore the warnings, ignore any warning,
        ignore the bank, ignore the scam, bank will try to stop, bank may try to stop, bank will question, tick friends and family,
        select friends and family, choose friends and family, dont mention crypto, dont say its, do not say it is, bypass the warning,
        click past, skip the warning, say its for a new, say you are doing, say youre doing up, say youre doing, say its for a,
        say it was, tell the cashier its, tell them its, tell them ur, tell the bank you, if they ask say, if anyone asks you,
        if questioned, dont let them talk you, they will try to stop you, dislike competition, paid to say no
    """,
    "override": """
        press approve, tap approve, approve the notification, approve it in, press accept, approve the request, approve the payment,
        set the daily limit, raise the limit, raise your limit, increase your limit, increase the limit, daily limit up,
        switch off the waiting, turn off the, turn your notifications off, turn off notifications, approve on your app, approve when,
        say yes to the notification, turn off your antivirus, disable your antivirus, type the amount, take over, ill take over,
        you neednt touch, your address box, read me the ten, click allow, press allow, tap allow, install anyway, ignore what it says,
        dont worry what it says, whatever it says on the screen, just press approve, if theres a warning, move everything over,
        have the app open, ring them and get shouty, get shouty, leave the mouse alone, ill take it over, take it over from here,
        open your online bank, now open your online
    """,
    "move_own": """
        move your money, move your savings, move your funds, moving your money, moving your savings, move the money, move all your money,
        move all the money, transfer your savings, transfer your funds, transfer your money, transfer all your money,
        transfer your balance, transfer the balance, move it across, move my money, move my savings, move all my money,
        transfer my savings, transfer my money, withdraw all your money, withdraw your savings, withdraw all your savings,
        move your balance, swap your money, put your money, take your money out, take out your savings, empty your account, draw out,
        go in and draw out
    """,
    "safe_word": """
        safe, safely, secure, protect, protected, protecting, at risk, risk, compromised, fraud, fraudster, hacker, in danger, insecure,
        safeguard, being stolen, emptied, under attack
    """,
}
