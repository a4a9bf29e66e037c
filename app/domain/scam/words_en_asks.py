"""English words for what a scam asks for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ASKS_EN: Final[Mapping[str, str]] = {
    "card_hard": """
        cvv, cvc, three digits on the back, 3 digits on the back, security number on the back, long number across, long number on the front,
        sixteen digit, 16 digit, full card number, card number and expiry, expiry date, expiration date, pin number, your pin, my pin,
        social security number, medicare number, mothers maiden name, online banking password, password and pin, full bank details, card and
        pin, long card number, card details and security code, your card number and, red white and blue card, ni no, card pin, pin and, card
        + pin, photo of your bank card, both sides, online login, log in details, card ready, wallet phrase, long number across your card,
        number across your card, three on the back, the three on the back, last three on the back, both sides of your bank card, both sides
        of your card, enter your card, entering your card, your card here, update your card, card number to send, your old number and your
        bank, bank details and passport, passport copy, number and date of birth, medicare number and, card plus login, bank login,
        confirming your customer number, bank log in, card and login, card n app login, app login, social and bank, name and bank, full name
        dob, name dob, name address bank, bank info, email password, online banking login, passport and the, three digits ready, your
        medicare number, my number so she, your login
    """,
    "code": """
        code, codes, otp, passcode, one time passcode, one time password, one time pin, security code, verification code, access code,
        authentication code, authorisation code, authorization code, six digit, 6 digit, six digits, 6 digits, four digit, 4 digit number,
        the number we texted, the number i texted, number on your phone, numbers on your phone, the digits, pin, pin number, pins,
        password, passwords, passphrase, memorable word, memorable information, security details, security answers, secure key,
        card reader, login details, log in details, log on details, login credentials, credentials, user id, username, passkey,
        text you just got, the text message you receive, seed phrase, recovery phrase
    """,
    "card": """
        card number, card details, long number, sixteen digit, 16 digit, number on the front, expiry date, expiration date, cvv, cvc,
        three digits on the back, 3 digits on the back, security number, bank details, bank account details, banking details,
        banking information, bank information, account number, account details, sort code, routing number, account info, personal details,
        personal information, date of birth, social security number, ssn, national insurance number, ni number, medicare number,
        medicare card number, tax file number, tfn, driver licence, drivers license, passport number, passport copy, copy of your id,
        photo of your id, photo of your card, picture of your card, front and back, mothers maiden name, payment details, billing details,
        billing information, payment information, full name and address, card information, credit card, debit card, bank card,
        how much is in your account, how much do you have in, how much savings, bank balance, id number, long card number,
        number on your red, red white and blue card, ni no, bank and, acct number, name and the bank, full name and the bank, card ready,
        debit card ready, bank acct
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
        i need your, i just need, well need your, you will need, youll need, have your, ready to give, bring your, type your, put in your,
        give your, give ni, give us your, give me your, need ur, need yr, read, read those, with card details, please have,
        please confirm your, pass on your, read it back to me, send a picture, please send a picture, with name address, name address,
        return this form, have your card
    """,
    "enter": """
        enter, enter your, fill in, fill out, input, type in, submit, complete the form, update, confirm, verify, provide, re enter,
        register, add your, key in, validate, re submit, resubmit, supply, upload
    """,
    "code_ask": """
        tell me the code, read me the code, read out the code, read me that code, give me the code, send me the code, text me the code,
        forward me the code, forward the code to me, send me that code, what is the code, whats the code, what code did you get, tell me
        your pin, whats your pin, what is your pin, read me the six, read me the 6, read back the code, read the code to me, read the code
        back, reply with the code, need the code, need that code, need your pin, confirm your pin, verify your pin, tell us your pin, give
        us your pin, give me your password, tell me your password, asked for the code, asked me for the code, asked for my pin, asked me for
        my pin, wanted my pin, wanted the code, asking for the code, asking me for the code, asked for my password, asked me for my
        password, asked for my online banking, wanted my password, gave him the code, gave them the code, read him the code, read them the
        code, send us the code, share the code with me, send it to me its a code, can you send me the code, can you forward it, sent you a
        code by mistake, sent a code to your phone by mistake, accidentally sent, by accident i sent, code to you by mistake, code by
        mistake, tell me what it says, pass me the code, quote the code, asked me to read out, asked me to read the, told me to read the,
        told me to read out, reading out the code, key your pin, put your pin in an envelope, card and pin, your card and your pin, ask for
        your card number, text back the, text back the 6, read it out to me, read those to me, read those words, reading me the, tell the
        gentleman the code, tell him the code, tell her the code, cancellation code, say the code, code u read, read it to me, send me a
        picture of the screen, picture of the screen, screenshot of the code, they needed my pin, twelve words, 12 words, twenty four words,
        type the code, text it back, 1 code, code you receive, the code that comes, code back to me, text back the 6 digit code, ask for
        your card number and your pin, the twelve words, words that come up you read, photo of your bank card, put your pin into, pin into
        the keypad, key in your pin, enter your pin on, give me your online banking, your online banking log in, online banking login, reply
        n and, read me your code, read me your card, read it back to me, read it back, read back to me, read out the number, read me the
        number, tell me the number, tell him the number, six figure number, read me the digits, read the digits, tell me the digits, forward
        it to me please, just forward it to me, forward the text, send me the text, type my pin, type your pin, type in my pin, type in your
        pin, your pin into the phone, pin into the phone, pin into my phone, pin on the keypad, wrote down my pin, card n pin, card and pin
        number, ur card n pin, give me the pin, sign in with your password, confirm your password, confirming your password, your password
        and, customer number password, the code we send, code we send you, code you get by text, the code you get, code from the text, code
        on your phone, code that came, number that came through, memorable word, security answer, answer to your security question, recovery
        phrase, twelve word, seed words, my sort code and, your bank login, confirm your bank login, your login and, send me the login, your
        full login, you'll get a code send, get a code by text send, a code by text send it, code send it me, code that comes to you, code
        to come, type the pin, pin of each card, numbers in the text, just read me the numbers
    """,
    "safe_account": """
        secure account, safety account, holding account, protected account, secured account, security account, new secure, new safe,
        safekeeping, safe keeping, protection account, government account, treasury account, federal account, secure wallet, safe wallet,
        government wallet, federal wallet, federal locker, secure locker, government locker, police account, escrow account we, secure
        vault, account we have set up, account weve set up, new account weve opened, new account we have opened, new account in your name,
        account has been opened in your name for safety, account in your name thats, keep your money safe, protect your money by, secure
        your funds, secure the funds, safeguard your funds, take out all your money, safeguard your money, audit your money, verify your
        funds, inspect the cash, check the notes, counterfeit notes, check for counterfeit, protected acct, safe acct, secure acct, cold
        vault, secure pot, safe pot, safe place at, reserve account, suspense account, quarantine account, mirror account, temporary
        account, opened a new account for you, weve opened a new account, move everything over, set up a new account for you, help you move
        the balance, empty the account, new account ready for you, brand new account, made you a new account, made you a brand new, set up
        an account for you, opened an account in your name, opening a protected account, money would be safe, money will be safe, money safe
        in the new, safe in the new account, sending it across, send it across, move it across, state wallet, trust account for safety,
        check the serial numbers, test the notes, for testing, verify the notes, move the savings over, move your savings, moved to safety,
        ring fenced account, locked account, shielded account, safe account, holding pot, vault account, fresh account, account in your name
        i, pot i've set up, holding account he, holding account she, holding account we, account he set up, account they set up, court's
        escrow, where we tell you, our recovery account, inquiry account
    """,
    "move": """
        transfer, wire, send money, send the money, send funds, send the funds, send cash, bank transfer, pay, payment, withdraw, move,
        zelle, venmo, cash app, cashapp, western union, moneygram, payid, osko, faster payment, wire transfer, remit, send £, send $, paypal
        friends and family, friends and family, send, sending, remitted, by transfer
    """,
    "money_ask": """
        send me money, send me some money, send me £, send me $, send the money, send the payment, send the funds, send some money, wire the
        money, wire me, wire it, wire money, transfer the money, transfer money, transfer the funds, transfer it to, transfer some money,
        pay it for me, pay this for me, pay for me, pay them for me, pay a bill for me, pay an invoice, pay the invoice, process a payment,
        make a payment for me, make a transfer, do a bank transfer, do a transfer, set up a payment, arrange a payment, urgent payment, need
        you to pay, need you to send, need you to transfer, lend me, loan me, borrow some money, borrow £, borrow $, can i borrow, help me
        pay, help me with money, help me out with, need money, need some money, need cash, need £, need $, need help paying, need to pay a
        bill, need to pay someone, need to make a payment, need to pay today, can you pay, could you pay, can you transfer, could you
        transfer, can you send, would you be able to transfer, would you pay, would you send, pay it back, pay you straight back, pay it
        straight back, repay you, give it back, ill return it, reimburse you, refund you later, cover it for me, cover the cost, front me,
        spot me, bail money, asked me to transfer, asked me to send, told me to transfer, told me to send, told me to pay, wants me to pay,
        wants me to send, wants me to transfer, asking me to transfer, asking me to send, asking me for money, asked me for money, get me to
        transfer, wanted me to transfer, wanted me to send, wanted me to pay, have to pay, must pay, must be paid, pay immediately, pay now,
        send it today, deposit the money, bank details ill send, ill send the details, ill send you the details, ill send the account, ill
        give you the account, account number ill send, draw out, send it straight to, straight to my account, put it on my account, put it
        in my, wire £, wire the full, wire the full amount, send the full amount, send the full, pay the full, could you wire, can you wire,
        please wire, please send it to, where to send it, send it to my, send it to the account, send 480, send a contribution,
        contribution, lend me £, until thursday, till payday, ill give it back, pay you back with, youll get it back, if you could find,
        find £, put a thousand, send to this, the name to put, put in your card, has to go today, has to be paid today, could you pay it,
        wont let me, wont let me go, till its paid, until its paid, pay the rent to, send me the balance, send them, send her, send him,
        payment beforehand, pay beforehand, bring about two thousand, two thousand in cash, up front for, have you got it in cash, got it in
        cash, need two thousand, send $, pay $, send £, put down, borrow on the house, take it out of the bank, deposit 500, pay deposit,
        send a deposit, let me have, send u, they want, want 2500, kindly send, kindly pay, its only 640, where to send, you pay it, i need
        a card, nine hundred, four hundred up front, pay it to the, pay a guy, pay someone today, lend me 900, lend me $, lend you, could
        you lend, they want money, he needed money, she needed money, needed money for, i need a loan, need a loan of, could you do it and
        ill, send 250, send 1, pay this month, pay the tax on, pay her, can u get me, get me a couple, pay by bank transfer, pay by
        transfer, by bank transfer, transfer only, bank transfer only, straight to his account, straight to her account, money straight to,
        asked for the money, wanted the money, pay it today, needs to be sent today, matching amount, send a matching, send first month,
        first month and deposit, please process the, process the attached, send money, asked for money, send two thousand, can you zelle,
        zelle me, i need £, i need a one time, shall we say, put you down for, see your way to, could you do it for me, put in a little,
        move a bit, could you help with, get us eight, pay somebody for me, want payment, pay the salesman, put 2k, put in what you can, if
        you could send
    """,
    "meeting": "zoom call, join a meeting",
    "buy": """
        buy, bought, get, purchase, pick up, pay with, pay by, pay in, need, send, go to the, go to, using, as payment, use, load, put
    """,
    "install": """
        download, install, installed, downloading, allow, connect, download it from, put it on
    """,
    "app": """
        app, application, software, program, programme, tool, apk, cold vault, connector, viewer, secure app, not from the store, from this
        link
    """,
    "click": """
        click, tap, follow the link, follow this link, link below, link here, this link, visit, go to, log in at, login at, log in here,
        sign in here, sign in at, log on at, at the link, using the link, via the link, via link, use the link, use this link, link,
        press here, press the button, button below, scan the qr, scan the code, qr code, open the attachment, attached form, attachment,
        see attached, website below, url, hyperlink, respond at, pay here, pay via, confirm here, confirm at, verify at, verify here,
        update here, reschedule here, reschedule at, claim here, reply y, reply yes, reply 1, copy the link, open in safari,
        exit the text and reopen, follow, page below, enter here
    """,
    "qr": """
        scan the qr, scan this qr, scan the code, qr code, scan qr, scan to pay
    """,
    "other_chat": """
        whatsapp, what's app, whats app, telegram, wechat, line app, viber, kik, google chat, google hangouts, hangouts, message me on,
        text me on, contact me on, add me on, chat on, move this chat, move our chat, private chat, private message, dm me,
        message this number, join our group, join the group, join my group, vip group, investment group, trading group, text this number,
        text me at, text this new number, message me back on this number, my personal number, personal email, private email, email me at,
        reply to my private, save this number, add this number, add my new number, use this number, t me, wa me, messenger, dm, msg me,
        msg me here, message me here, text the agent, text him, text her, text me, add our, add our claims, reply 1, reply yes,
        on instagram, add me, on whatsapp, on telegram, hmu, inbox me, ring mr, direct on, message him on whatsapp, text him on telegram,
        inbox her, inbox him, add you to our whatsapp, our whatsapp trainer, message your account manager, account manager,
        ask my assistant, contact claims agent, claims agent, message agent, contact agent, message him
    """,
    "move_own": """
        move your savings, move your funds, moving your savings, move the money, move all your money, move all the money, transfer your
        savings, transfer your funds, transfer your money, transfer all your money, transfer your balance, transfer the balance, move it
        across, move my money, move my savings, move all my money, transfer my savings, transfer my money, withdraw all your money, withdraw
        your savings, withdraw all your savings, move your balance, swap your money, put your money, take your money out, take out your
        savings, empty your account, draw out, go in and draw out, move the savings, move the savings over, sending it across, send
        everything over, send everything, move the balance, savings over to, withdraw the money, withdraw your money, all of it over, put
        your savings, your savings into, take out your money, move your money, moving your money, send it all across, move it all, put what
        you need to live on, put it into this, save your money is put
    """,
    "safe_word": """
        safely, at risk, risk, compromised, fraud, fraudster, hacker, in danger, insecure, safeguard, being stolen, under attack, cloned,
        block them
    """,
}
