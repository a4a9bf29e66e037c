"""English words of the stories of money itself: fees before, loans, accounts lent, losses brought back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

MONEY_EN: Final[Mapping[str, str]] = {
    "crypto": """
        bitcoin, btc, crypto, cryptocurrency, ethereum, eth, usdt, tether, bitcoin atm, crypto atm, bitcoin machine, bitcoin kiosk,
        wallet address, coinbase, binance, digital currency, blockchain, nft, digital wallet, crypto wallet, forex, trading platform,
        coin, cold vault, coins, liquidity, crypto asset, robot trades, usdc, wallet below, into the wallet, trading robot, ai bot,
        smart contract, carbon credits, pre market coin
    """,
    "fee": """
        fee, fees, admin fee, administration fee, processing fee, handling fee, release fee, transfer fee, legal fee, legal fees, customs
        fee, customs duty, import duty, import fee, duty, insurance, insurance fee, clearance, clearance fee, delivery fee, redelivery fee,
        shipping fee, shipping cost, courier fee, unpaid postage, registration fee, application fee, activation fee, verification fee,
        refundable deposit, deposit, security deposit, holding deposit, first payment, first instalment, advance payment, upfront payment,
        upfront fee, upfront, service fee, training fee, starter kit, surcharge, unpaid fee, stamp duty, solicitor fee, anti money
        laundering, courier charge, small fee, small charge, court fee, notary, unlock fee, withdrawal fee, gas fee, bail, price 395,
        clearance certificate, only pay the delivery, capital gains tax, liquidity payment, registration pack, registration costs, lodging
        fee, escrow tax, lawyers charge, activation deposit, survey, damage bond, court wants, p&p, pack £, admin charge, 20% tax, brokers
        fee, brokerage, judging fee, one percent tax, prepaid cards, probate stamp, clearance tag, certificate missing, anti terrorist
        certificate, guarantee fee, set up fee, delivery £, p&p £, income tax, withholding tax, tax on your winnings, tax before,
        verification of $, verification of £, tax of £, tax of $, registration by card, pay the tax, pay the verification, admin, the £45
        admin, cover £1, p and p, release bond, bond of, processing deposit, legal costs, holding fee, court stamp, customs release, leave
        form, crate insurance, insurance tag, courier insurance, just pay shipping, pay shipping, pay delivery, pay the delivery, just pay
        delivery, background check, training module, port taxes, arrangement charge, enrolment fee, vat in advance, 0.05 btc, proof of
        funds, transfer tax, software cost, processing charge, refundable security, top up, release tax, notarys costs, search fee, survey
        fee, filing costs, yellow tag, leave papers, relief officer, validator, 15% tax, the tax, insurance of £, a bond, agreement fee,
        activation, dating id, admin and handling, fitting and handling, winner insurance
    """,
    "pay_first": """
        pay first, must pay, need to pay, have to pay, required to pay, pay a, pay the, pay an, pay upfront, pay up front, pay in advance,
        in advance, up front, upfront, before we can, before we release, before it can, before you can, before i can, before they can,
        before the money, before the funds, before funds, before release, before delivery, before releasing, to release, to receive, to
        claim, to unlock, to process, to cover, to redeliver, to reschedule, cover the, settle, send, send us, wire, just pay, only pay, all
        you pay, once paid, once you pay, once received, after payment, upon payment, on payment, required, is required, requires, needs to
        be paid, must be paid, fully refundable, refundable, remit, u only pay, must first deposit, first deposit, before he sets off,
        beforehand, paid beforehand, to be paid, needed today, wants four hundred, up front and, to withdraw you must, obtain a, to secure,
        put five thousand, to have it opened, before you get, so i can take the, only the, stands in the way, before the van, needs 600,
        before transfer, nine hundred first, as a set up, set up, and needs, paid so much already, or its lost, before 11, first pay, you
        first pay, need a security, wants payment first, want payment first, take the deposit, only have to pay, only need to pay, to pay
        today, you only have the, before it is released, before it ships, first two repayments, costs first, first to pay, wanted twelve
        hundred, needed a holding, buy an insurance, recharge, please top up, must top up, cover £, put in my own, to finish all, to finish
        the set, on payment of, on receipt of, payable in advance, deposit first, before my refund, before they treat, paid in first, be
        paid first, pay half now, kit £, before he'll operate, had to put, have to put in, must be paid in, i need £, first so it, in first
        so, only charge the, buy the item first, bigger package, first month and deposit, and it's yours, and it's released, to show you can
        repay
    """,
    "loan": """
        loan, loans, personal loan, instant loan, payday loan, guaranteed loan, pre approved, preapproved, pre approved for, approved for,
        loan approved, loan offer, loan application, credit repair, fix your credit, repair your credit, bad credit, poor credit, no credit
        check, no credit checks, any credit, credit history, low interest, interest rate, interest free, borrow up to, lender, lenders, debt
        relief, debt consolidation, consolidate, write off your debt, write off, debt forgiveness, loan forgiveness, ccj, ccjs, iva,
        mortgage rescue, student loan, credit score, cash advance, funds same day, same day cash, bigger loan, credit line, advance loan,
        guarantor, credit file, credit report, private lender, debt relief programme, debt relief program, card balance by, asked about
        borrowing, say yes to everyone, it goes on the house, everyone accepted, no checks, bad credit no bother, wipe your credit, credit
        file clean, debt write off, total forgiveness, any amount, no guarantor, approved for ten, rent it back, sell us your house, clear
        all your debts, pensioners welcome, debt wiped, wiped by law, wipeout, my loan was ready, gave me loan, stop paying your lenders,
        buy your house tomorrow
    """,
    "loan_odd": """
        bad credit, poor credit, no credit check, no credit checks, any credit, guaranteed loan, guaranteed approval, guaranteed acceptance,
        everyone approved, everyone accepted, regardless of credit, regardless of your credit, ccj, ccjs, insurance, first payment, first
        instalment, first month, advance, advance fee, upfront, up front, refundable, deposit, collateral, processing fee, admin fee,
        security, gift card, fix your credit, repair your credit, credit repair, write off your debt, erase, wipe, no questions asked,
        approved for, pre approved, same day, instant decision, 100 approval, no documents, no paperwork, forgiveness, remove negative, new
        credit identity, cpn, movement on the account, theres your record, pay the first, before the loan, guarantee fee, refundable
        insurance, two payments, no papers, inbox me, stop paying your bank, pay us instead, honest and able, security of, score is low,
        shows us that you can repay, say yes to everyone, sign here and here, no checks, no bother, no guarantor, clean in seven days,
        guaranteed, holding fee, no paper work, rent it back, without need of a solicitor, must not contact, stop paying your lender, first
        two repayments, lodge, no collateral, all refused, score was low, agreement fee, look good, one time $, don't answer their
    """,
    "mule": """
        use your account, use your bank account, using your account, using your bank account, through your account, through your bank
        account, into your account, into your bank account, into your own account, in your bank account, via your account, to your bank
        account, receive money, receive payments, receive payment, receive funds, receive a payment, receive a transfer, receiving payments,
        process payments, processing payments, payment processing, receive transfers, hold money for me, hold some money for me, your
        account, wages go into my account, wages go into, into my account, go into my account, payments into your account, accept payments,
        donations come to your account, come to your account, client transfers, to your personal account, pay into your account, they pay
        into your account, in your name send me, open an online account, an old bank account, a barclays or natwest, money to your bank,
        send some money to your bank, receive this one transfer, receive this transfer, parcel forwarding, receive packages, forwarding
        assistant
    """,
    "mule_gain": """
        forward the rest, forward the money, forward it, send the rest, send on the rest, send it on, pass it on, pass the rest, pass on the
        rest, transfer it on, transfer on the rest, move it on, keep 10, keep 5, keep 20, keep 15, keep 8, keep £, keep a percentage, keep a
        cut, keep some of, a cut of, your cut, percent of each, commission on every, commission on each, commission for each, commission per
        transfer, per transfer, each transfer, for each transfer, for every transfer, then transfer, then forward, then send, and forward,
        convert to bitcoin, convert it to, and transfer it, withdraw it and, then withdraw, for your trouble, keep 100, u keep, keep 6%,
        less 5%, less twenty, send them on, pass it to my agent, pass it to, take it out for me, take them out in cash, give it him in cash,
        convert the remainder, £500 for it, pay you 150, u get 400, u get, per parcel, you keep 7%, keep 7%, keep £300, keep $350, keep
        $400, cash for the card, a week in it for you, a box, you can have a hundred, send the rest by, then you take it out
    """,
    "mule_hard": """
        rent your account, rent your bank account, rent out your bank, rent out your account, lend your account, lend me your account, lend
        us your account, borrow your account, borrow your bank account, buy your bank account, buy bank accounts, sell your account, sell
        your bank account, bank accounts wanted, your bank card and pin, money transfer agent, payments agent, payment agent, payment
        processing agent, financial agent, local agent to receive, transfer agent, collections agent, receive and forward, open an account
        for me, open a bank account for me, open an account in your name and, use your bank account, use of your bank account, use of your
        account, use your account to receive, use your account for, unused bank account, spare bank account, bank acct, any bank, need
        anyone w, u keep 10, you keep $, you keep £, keep 100, use your card for, use ur card, ur bank card, need your bank card for,
        looking for accounts, old accounts best, top prices paid, empty card, people w empty card, account you dont use, an account you dont
        use, park money, sim cards in own name, sim cards in their own name, local cashiers, open another, business account in your own
        name, hand the log in, card flip, cash app flip, reshipping team, money goes in, send rest, send the rest, take it out in cash and
        give, kindly forward, first credit, borrow your card, lend your card, you forward it, forward it to our, take it out in cash hand it
        over, keep £100, financial assistants, draw it out in small amounts, post it as i tell you, your first donation is on the way, bank
        wont ask an old lady, must be clean, any age must be clean, when $50 arrives, draw it out before, lend me ur card, ur card n pin,
        card plus login, an old bank account you, in your name send me the login, need ppl with a, ppl with a, payments officer, donations
        come to your account, accept payments into your account, wages go into my account, put on new labels, post abroad, in u keep, client
        transfers to your, pay into your account and you, we rent accounts, renting out your, renting out ur, hand us the card, card n app
        login, card and login, hand me the log in, name and hand me, money comes to your bank, money comes to you, payment from my client
        will come, land in yours, goes in your lloyds, goes in your barclays, drop goes in, grand in your bank, of every transfer you
        forward, account u dont use, put a new label, just put a new label, goes into yours, pay the contract money to you, inheritance paid
        to your account, hand over the login, my wages then you take
    """,
    "recover": """
        recover your money, recover your funds, recover your lost, recover lost, recover funds, recovering your, recovering lost, recovery
        agent, recovery agents, recovery expert, recovery experts, recovery specialist, recovery specialists, recovery service, recovery
        services, recovery company, recovery team, recovery department, asset recovery, funds recovery, fund recovery, crypto recovery,
        money recovery, got my money back, get back your, get back what you lost, get back the money you, retrieve your, retrieve lost,
        reclaim your, reclaim lost, trace your, traced your, located your, found your money, recovered your, have recovered, were you
        scammed, been scammed, victim of a scam, victim of fraud, lost money to, lost money in, money you lost, funds you lost, lost to
        scammers, previous scam, your lost, your stolen, seized assets, ethical hacker, hacker, class action, compensation for victims,
        victims fund, victim compensation, restitution, refund of your losses, your losses, lost money with, you lost money with, theyve
        found it, found it, wallets been traced, been traced, asset retrieval, got back 2.3, got back everything, he got back, lost all to,
        lost funds, persons that lost, claim won, mis sold, missold, redress, liquidators, return 72%, preferential creditor, both sums come
        back, the thieves, refund for the roof, we act for you, lost in, wine investment, timeshare claim, investment company in, your old
        broker, binary options, romance or task scam, money back guaranteed, who took your money, the money they took, get it all back, lost
        all to the fake, work with interpol, certified hackers, hackers got back, it all came back, every cent, traces go cold, found mr, it
        came back, victim of the, held for you, set aside in your name, found the people who, people who took your, ready to be returned, be
        returned, got it all back, every penny, got back every, lost 60k, lost everything on, lost everything, traced your bitcoin, pull it
        back, get back what i lost, bank refund department, refund department, owed for the scam, scam refund, refund scheme, listed for
        compensation, following your reported loss, anti fraud commission, paying all victims, reverse the transaction, share of the seized,
        seized funds, money out of it, claims firm, may reclaim, reclaim 70%, investors in, we arrested the gang, arrested the gang, hack
        the scammers, scammers account, located the stolen, stolen coins, start the retrieval, retrieval, holiday club, been reimbursed,
        funds will be reimbursed, get your money back, compensation office, compensation unit, victim support payout, victims unit, set
        aside for you, has awarded you, got all my crypto, got my $, traced your coins, pull it back to you, back in a day, persons to be
        compensated, owed from the mis, court in
    """,
    "recover_ask": """
        fee, fees, tax, deposit, upfront, up front, percent, commission, pay, contact, click, whatsapp, telegram, email, send, register,
        details, bank details, account details, release, legal, lawyer, solicitor, hacker, guarantee, guaranteed, guaranteed recovery, 100%,
        success, expert, experts, specialist, apply, claim, confirm, anydesk, remote, wallet, insurance, crypto, message him, message them,
        charge is, lawyers charge, paid beforehand, put five thousand, activation deposit, he only took, text him, escrow tax, needed today,
        reach our, registration costs, the court wants, vouchers, give me your card, lodging fee, frozen, solvent, no recovery no fee,
        software, bank account, message me, for the software, god bless him, hurry, release bond, processing deposit, insurance bond, legal
        costs, in advance, advance of, matching amount, dm me, confirm your bank, software cost, transfer tax, processing charge, install
        our, secure app, pay him after, sort code, download a program, court stamp, notary, gas fee, bailiff first, the bailiff, thank me
        later, our share
    """,
}
