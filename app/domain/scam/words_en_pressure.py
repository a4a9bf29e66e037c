"""English words for how a scam presses, and for the ways round every guard that it takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PRESSURE_EN: Final[Mapping[str, str]] = {
    "secrecy": """
        dont tell anyone, do not tell anyone, tell no one, tell nobody, not tell anyone, not to tell anyone, dont tell mum, dont tell mom,
        dont tell dad, dont tell your, do not tell your, dont tell my, please dont tell, not tell your, not to tell my, not to tell your,
        dont say anything, do not say anything, not to say anything, dont mention, do not mention, not mention this, not to mention, keep
        this between, keep it between, just between us, between you and me, between us, keep this secret, keep it secret, keep it a secret,
        our secret, our little secret, keep this quiet, keep it quiet, keep this private, keep it private, keep this confidential, strictly
        confidential, completely confidential, keep it confidential, remain confidential, confidential, gag order, non disclosure,
        nondisclosure, do not discuss, dont discuss, not discuss, not to discuss, not speak to anyone, dont speak to anyone, do not speak to
        anyone, not to speak to anyone, dont talk to anyone, do not talk to anyone, not talk to anyone, not to talk to, dont involve, do not
        involve, without telling, nobody must know, no one must know, no one can know, nobody can know, no one else knows, nobody else
        should know, do not inform, dont inform, not inform anyone, not even your, not even family, not even the bank, dont tell the bank,
        do not tell the bank, not to tell the bank, dont trust the bank, bank staff are involved, staff may be involved, staff are under
        investigation, staff at the branch are, inside job, insider at your, corrupt employee, undercover, secret investigation, covert,
        under investigation so, top secret, classified, dont let anyone, do not let anyone, dont alert, delete this message, delete the
        messages, delete our chat, surprise for, not to tell a soul, dont tell a soul, hush hush, told me not to tell, said not to tell,
        keep it from, said to keep it, dont want mum to know, dont want dad to know, discreet, discretion, dont tell the kids, dont tell the
        family, wont tell anybody, wont tell anyone, you wont tell, promise me, promise not to, do not speak to the staff, dont speak to the
        staff, dont speak to, do not speak to, not speak to the, strictly between, keep it between us, keep this matter, keep this matter
        strictly, between yourself and, not call the branch, do not call branch, do not call your branch, dont ring the bank, do not ring,
        not to ring the, not to ring, dont ring the surgery, please treat as confidential, in strict confidence, the only one i trust, dont
        frighten your, dont wait for your daughter, do not wait for your, doesnt understand these, dont understand these things, do not
        bring family, dont bring family, please do not tell, hell kill me, shell kill me, burn this, stay quiet, do not contact them, do not
        contact the, please do not write to, keep it off, stay off the phone, she would only think, if you told your, you neednt mention,
        neednt mention, dont speak to him, needs to stay between, nobody will ask, wouldnt tell the doctor, told not to, not allowed to
        tell, cannot discuss, cant discuss, dont discuss this, keep it a secret from, utmost secrecy, secrecy is required, dont let them
        know, do not let them know, talk you out of it, try to talk you out, stays with us, this stays with us, promise me this, dont worry
        the children, dont ring, dont ring the branch, do not contact your bank, please dont discuss it, dont discuss it with, no solicitor
        is needed, no solicitor needed, dont wait to ask, keep a secret, can you keep a secret, can u keep a secret, dont tell your kids,
        your kids about us, not to let my daughter, not to let my son, not let my, do not speak to the counter, dont speak to the counter,
        do not speak with your, dont speak with your, any third party, keep this between us, keep the win quiet, keep it from everyone, from
        everyone until, confidential until, delete this conversation, wasnt to tell, i wasnt to tell, begged me not to tell, not contact
        the, must not contact, must not tell, you cant tell, cant tell the family, speak to nobody, speak to no one, delete this, no police,
        keep this matter to yourself, keep this to yourself, keep it to yourself, wasnt to speak, i wasnt to speak, not to ring anyone, not
        to ring anybody, not to phone anyone, people are jealous, would only laugh, so shhh, you talk to anyone, talk to anyone, do not
        speak to your own, dont ask your gp, do not go through the app, don't go in, dont let your children, dont tell people, if i told my
    """,
    "hurry": """
        urgent, urgently, immediately, immediate, asap, as soon as possible, right away, right now, straight away, straightaway, at once,
        within 24 hours, within 48 hours, within 12 hours, within the hour, within an hour, within 2 hours, within 30 minutes, within the
        next, in the next hour, in the next 24 hours, in the next few minutes, today only, by today, by tonight, by 5pm, end of the day, end
        of today, by midnight, before midnight, expires today, expire today, expires tonight, expires soon, last chance, final notice, final
        warning, final reminder, last warning, last notice, last reminder, act now, act fast, hurry, quickly, quick, time is running out,
        running out of time, limited time, limited spots, only a few, spots left, places left, while stocks last, final attempt, before its
        too late, too late, no time, dont delay, do not delay, without delay, emergency, promptly, failure to, deadline, 24hrs, 24h, 24
        hours, 48 hours, 12 hours, need it today, need it now, today, now, instantly, avoid, to avoid, in order to avoid, else, or else,
        otherwise, must act, before six, b4, tonight, by wednesday, by friday, by thursday, by monday, by sunday, ends tonight, closes
        tonight, last day, nearly gone, only 37, numbers are limited, seats are few, seats are limited, places are limited, in the next few,
        48 hrs, 2day, hurry up, before the auditors, cant wait, only left, bottles left, must reach us by, quick as, before friday, before
        noon, within 48 hrs, before they take, closes midnight, ends today, only today, till close of business, need a decision, ending
        today, one hour, urgent x, it had to be that day, had to be that day, by 6pm, closes at four, ends friday, this afternoon only, only
        got this afternoon, spots gone, within minutes
    """,
    "stay": """
        stay on the line, stay on the phone, stay on the call, remain on the line, remain on the phone, keep the line open, dont hang up, do
        not hang up, not hang up, not to hang up, keep me on the line, stay connected, dont disconnect, do not disconnect, keep the phone
        on, keep your phone on, keep me on the phone, keep this call, dont answer other, dont answer any other, dont take any other calls,
        dont put the phone down, do not put the phone down, not put the phone down, leave the phone on, leave the line open, phone in your
        pocket, while i hold, while youre on the phone, kept me on the phone, kept me on the line, ill hold while, ill stay on, stay on with
        me, on speaker, dont end the call, do not end this call, wouldnt let me hang up, dont put the receiver down, do not put the
        receiver, ill stay here, ill hold, stay with me on the, stay on this call, keep this phone on, phone on the whole time, stayed on
        the line, two hours on the phone, on the phone two hours, had me on the phone, mustnt hang up, are you alone, are you on your own,
        is anyone with you, without hanging up, on the phone an hour, an hour on the phone, with your phone on, stay on the phone and, drive
        to the nearest, dont window, while i'm here, while you're on with me
    """,
    "say_lie": """
        if the bank asks, if anyone asks, if the cashier asks, if the teller asks, when the bank asks, should anyone ask, if anybody asks,
        if someone asks tell, tell the bank its, tell the bank it is, tell them its for, tell them it is for, say its for, say it is for,
        say you are buying, say youre buying, say the money is for, tell the cashier, tell the teller, told me to lie, lie to the bank, told
        me to say, told me to tell the bank, said to tell the bank, home improvements, for home renovations, for building work, for a
        holiday, ignore the warning, ignore the warnings, ignore any warning, ignore the bank, ignore the scam, bank will try to stop, bank
        may try to stop, bank will question, tick friends and family, select friends and family, choose friends and family, dont mention
        crypto, dont say its, do not say it is, bypass the warning, click past, skip the warning, say its for a new, say you are doing, say
        youre doing up, say youre doing, say its for a, say it was, tell the cashier its, tell them its, tell them ur, tell the bank you, if
        they ask say, if anyone asks you, if questioned, dont let them talk you, they will try to stop you, dislike competition, paid to say
        no, just say its for, say its for a new kitchen, for a new kitchen, if bank ask, if bank ask say, if the bank ask, say lost, say you
        lost it, tellers were all in on it, tellers are in on it, staff are in on it, member of staff at your branch, staff at your branch,
        if they question you, not say why, say it's for a car, it's for a car, dont ask qs, don't ask questions, no questions, tap no
        that's, that's just the computer, talk you out
    """,
    "override": """
        press approve, tap approve, approve the notification, approve it in, press accept, approve the request, approve the payment, set the
        daily limit, raise the limit, raise your limit, increase your limit, increase the limit, daily limit up, switch off the waiting,
        turn off the, turn your notifications off, turn off notifications, approve on your app, approve when, say yes to the notification,
        turn off your antivirus, disable your antivirus, type the amount, take over, ill take over, you neednt touch, your address box, read
        me the ten, click allow, press allow, tap allow, install anyway, ignore what it says, dont worry what it says, whatever it says on
        the screen, just press approve, if theres a warning, move everything over, have the app open, ring them and get shouty, get shouty,
        leave the mouse alone, ill take it over, take it over from here, open your online bank, now open your online, approve the request
        that pops up, request that pops up, approve the pop, it will say youre sending, will say you are sending, thats just how, ill fill
        in the amount, let me fill in, i will fill in, ill talk you through, talk you through sending, talk you through, fill in the amount,
        tap no, you'll be asked if it's a scam, hold down the windows, press r, hold the windows key, log in to my bank while, log into my
        bank while, log in to my bank to see, let him on to, let me in with, dont use the computer while, leave the computer on, click past
    """,
    "cash": """
        courier will collect, send a courier, sending a courier, someone to collect, someone will collect, someone will come, someone will
        pick, someone round, someone around, agent will collect, officer will collect, collect the cash, collect the money, collect the
        card, collect your card, collect your bank card, pick up the cash, pick up the money, pick up your card, pick up the envelope, come
        to your home, come to your house, come to your door, come and collect the, driver to collect, taxi to your, taxi to take, withdraw
        £, withdraw $, take out cash, take out £, take out $, cash in an envelope, shoebox, wrapped in, wrap the cash, cash in a box, post
        the cash, mail the cash, ship the cash, fedex the cash, overnight the cash, gold bars, gold bar, buy gold, gold coins, hand over the
        cash, hand the cash, give the cash, hand it to the courier, give it to the driver, bondsman will come, lawyer will send, cut the
        card, cut up your card, package the cash, our courier will, courier will pick, draw out six, in a jiffy bag, jiffy bag, put bank
        card, card + the gold, my colleague will call, our driver will, hand over the, give it to our colleague, give it to the courier,
        hand it to our, courier is called, bring about, bring cash, cash when he comes, have you got it in cash, lad in your road, post the
        card, send me the card by post, in an envelope, between the pages, pages of a magazine, take it out in cash, post it as i tell you,
        draw it out, cash is best, buy the cards, someone would come for it, someone would come, someone will be round, a man will come, man
        will come to the house, fetch it for testing, my colleague will fetch, will fetch it, courier was on his way, courier is on his way,
        courier on the way, courier would come, taxi will, taxi would, taxi is on its way, come to pick it up, come and pick it up, on his
        way to pick it up, pick it up from you, taking four thousand out, taking the money out, take out four, take out five, draw out five,
        draw out three, draw out four, draw out ten, put it in an envelope, give it him in cash, give them to our driver, hand it to the
        driver, to our driver, eight hundred in cash, hundred in cash, thousand in cash, bail is, in cash there, cards in an envelope, the
        cards in an, from head office would be round, head office will be round, take out three thousand, sign for it, draw the cash, get
        the cash by, take it out and give, take it out meet, officer come for it, come for it so, post us the card, someone come for it, for
        the cash so
    """,
    "gift": """
        gift card, gift cards, giftcard, giftcards, itunes card, itunes cards, google play card, google play cards, steam card, steam cards,
        amazon card, amazon cards, apple card, apple gift, ebay card, target card, walmart card, vanilla card, green dot, moneypak, razer
        gold, neosurf, flexepin, steam vouchers, gift vouchers, scratch off the back, scratch the back, scratch off, scratch the, codes on
        the back, code on the back, pictures of the back, photos of the back, paysafe, paysafecard, store cards, visa gift, putting it on
        vouchers, on vouchers, pay in vouchers, 50 card, play card, phone credit, top up card, gift voucher, voucher codes, paid by gift
        card, bond is paid by gift card, numbers on the back of them, razor gold, buy the cards, by voucher, fee by voucher, in prepaid
        cards, reload vouchers, reload cards, prepaid card, on a prepaid card, apple cards, google cards, e voucher, by e voucher, buy a
        voucher, buy cards, get cards for, cards for the difference, scratch the silver, scratch them, the silver off, photo of the numbers,
        pic of the numbers, take a pic of the numbers, email me the codes, email us the codes, vouchers and read, get the vouchers, couple
        of £100, western union, moneygram, buy cards i'll tell you, get cards, apple cards for, razer, send us the codes, codes to test,
        bitcoin atm, crypto kiosk
    """,
    "personal_account": """
        my personal account, his personal account, personal bank account, my private account, private bank account, personal account,
        my paypal, my zelle, my own account, my colleagues account, my friends account, friends account, personal paypal, personal venmo,
        agents account, individual account, my wifes account, my husbands account, a friends account, different account name,
        account in the name of, someone elses account, my partners account, my landlords account, account of my cousin,
        in my brothers name, in his name, cousins account, niece friend, to my nieces friend, his own account, straight to my account,
        the fitters own account, managers name, the name to put is, straight to his account, straight to her account,
        direct to my account, into my cousins, account shown below, account named overleaf, the account below, details i text you,
        i text you, ill send you his details, send you his details, his details
    """,
    "new_account": """
        new bank details, changed bank, changed our bank, change of bank, bank details have changed, new account details, updated bank
        details, new bank account, new sort code, account details have changed, payment details have changed, changed account, old account
        is, previous account is, account is being audited, our account is under, new account number, revised invoice, revised bank, updated
        payment details, change in our banking, banking details have changed, different account, use these new details, new payment
        instructions, my account has changed, account has changed, dont use the old one, do not use the old, old one is closed, its closed,
        pay the rent to, not the one it came from, moved bank so, supplier has moved bank, use the new sort code, new account below, old
        account can no longer, account is under audit, under audit, no longer receive, use the new numbers, new numbers for the, switched to
        another bank, details had changed, to this one instead, go to this one, pay the last 2k, account shown below, goes to the agency's,
        had to change banks, had to go to nephew
    """,
    "remote": """
        anydesk, any desk, teamviewer, team viewer, quick support, quicksupport, quick assist, logmein, logmein rescue, ultraviewer,
        supremo, screenconnect, connectwise, rustdesk, zoho assist, gotoassist, fastsupport, airdroid, remote access, remote control,
        remotely access, remote session, remote support, remote desktop, remote connection, connect to your computer, connect to your pc,
        connect to your device, access your computer, access to your computer, access to my computer, access my computer, take control of,
        control of your computer, control of my computer, control your screen, connect remotely, log in remotely, log into your computer,
        screen share, screen sharing, share my screen, shared my screen, let me in to your, allow access, allow me access, grant access,
        give me access, give us access, press windows key, windows key, event viewer, windows and r, command prompt, helpdesk software,
        mirror your screen, took over my screen, cursor moved, moving the mouse, moved the mouse, log in to your machine, log into your
        machine, access your pc, access your machine, access to your machine, your machine remotely, mouse moved, touch the mouse, read me
        the ten digits, allow this device, remote into, get into your computer, look at your screen, see your screen, let me see your
        screen, let me connect, let our engineer connect, let us connect, engineer connect, connect to your, put a program on, program on
        the laptop, download a program, download team, team something, nine numbers, the nine numbers, i can see your screen, leave the
        mouse, support will log in, will log in and clean, log in and clean, take control, let me take control, sit down in front of it, sit
        at your computer, sit down at your computer, in front of your computer, open the browser, support connect, install anydesk, our
        secure app, install our secure, guide you through the transfer, clear them off, clean the machine, clean your machine, see the
        account, share your screen, sharing your screen, hold down the windows, let me in with the number, have a look at your phone with
        you, look at your phone with you, let him on to my computer, let them on to my computer, screen went black, screen went blank, sit
        beside you, see it from here, cloth over the screen, fill in the form for me
    """,
}
