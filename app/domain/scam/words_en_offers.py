"""English words of the stories of gain: investments, cures, jobs, love, prizes, bargains."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

OFFERS_EN: Final[Mapping[str, str]] = {
    "far": """
        never met, havent met, havent met yet, met online, online relationship, deployed, deployment, us army, marine, peacekeeping, syria,
        yemen, afghanistan, oil rig, offshore, rig, working abroad, contract abroad, engineer abroad, doctors without borders, un doctor,
        military doctor, soldier, overseas, malaysia, nigeria, ghana, dubai, orphanage, diplomat, widower, widowed, god fearing, dating
        site, dating app, on a ship, at sea, from the rig, the sea is rough, video call, camera is not allowed, on the base, the visa is
        granted, visa is granted, agency fee, airport in my, find £800, on the boat to, line is bad because of the satellite, satellite, at
        the customs, phone credit, seniors dating, membership there ends, ladies here cant, hospital wont discharge, never had a video,
        camera is broken, own your house, do you own your house, the rig, exit permit, this camp, my agent, holds my papers, my pay is
        locked, hospital holds, be with you by spring, your oksana, letters are the only, rig contract, orthopaedic surgeon, with the un, in
        syria, on base, forbidden on base, general scott, retiring from the army, ive never met him, from ghana, in dubai, working offshore,
        my contract, contract in, getting on the plane, at arrivals, camera is forbidden, immigration says, on the rig, base doesn't allow,
        can't do video, cannot video, cannot do video, my camera was, un agent, relief officer, pipeline, nobody but you, nobody else i can
        turn, turn to, my commander, the general, stopped me with, clinic here wants
    """,
    "windfall": """
        inheritance, late client, late relative, beneficiary, unclaimed funds, unclaimed inheritance, barrister, million dollars, million
        pounds, million usd, us dollars, bequeath, philanthropist, donate to you, consignment, trunk box, box of gold, gold bars, dormant
        account, dying of cancer, deceased, estate of the late, foreign lottery, consignment box, diplomatic, atm card, compensation fund,
        bank of nigeria, united nations, winners list, relief grant, timeshare claim, claim won, delivered to my door, escrow tax, sitting
        there in your name, in your name waiting, waiting for you, twelve thousand pounds waiting, unclaimed pension, your surname, without
        next of kin, died without, forty per cent, sweepstakes, uk promo, lottery cheque, your lottery, 250k box, box with the courier,
        mobile number won, guaranteed a prize, camera crew, prize of $, prize of £, second prize, same surname, share 50, compensation unit,
        drew €, spanish lottery, lottery, readers sweepstakes, clairvoyant, lucky numbers, big win, national draw, lucky winner, facebook
        grant, ur profile won, dying of cancer and, god fearing, wish to give my, never bought a ticket, drawn from phone numbers, left $,
        stand as next of kin
    """,
    "returns": """
        guaranteed return, guaranteed returns, guaranteed profit, guaranteed profits, guaranteed income, returns guaranteed, profit
        guaranteed, profits guaranteed, no risk, risk free, zero risk, without risk, without any risk, low risk high, high return, high
        returns, huge returns, huge profits, big profits, massive returns, high yield, double your money, double your investment, double
        your savings, triple your, 10x, passive income, daily returns, daily profit, daily profits, weekly returns, weekly profit, weekly
        profits, monthly returns, monthly return, per day profit, returns of, return of, profit of, profits of, roi, percent a month,
        percent per month, percent a week, percent per week, a month guaranteed, cant lose, cannot lose, can not lose, sure thing, win every
        time, made a fortune, making a fortune, make a fortune, financial freedom, get rich, turn £, turn $, turned £, turned $, into £,
        into $, earn up to, earn as much, fixed return, fixed returns, better than the bank, better than your bank, more than the bank, more
        than any bank, capital protected, fully protected, capital is safe, withdraw anytime, withdraw any time, withdraw at any time, made
        over, ive made, ive already made, doubled my, doubled his, doubled her, profits every, 3% a day, % a day, per cent a day, percent a
        day, per cent a month, percent a year guaranteed, 92% wins, put in 200, have 2, 000 by, covers any loss, uncle covers, comes back,
        each quarter, paid out every month, paid out monthly, 8% for life, % for life, for life guaranteed, return in 48, take the profit,
        take the profit out, you know it pays, so you know it pays, grown to $, grown to £, made 8, made in twenty minutes, uncles signal,
        get back $168, get back $, get back £, get principal, principal + 20%, principal plus, back in 5 mins, legit, flip, proof in
        comments, no loss, sleeping there, dont let inflation, eat your savings, uncle covers any loss, not a fee its your own money, profit
        again, just taken out $, just taken out £, see for yourself, with profit, get it back with profit, everyones in, left behind, 3%
        daily, daily, a day, double it, double the money, youll double, id double, lock in, lock in 9%, for life, assured rental, guaranteed
        rental, buy back at, watch it become, turned my, into 19k, always goes up, no risk hands off, copy the trades, resale value
        guaranteed, resale value, signal was right, was right again, profit is, turned £250 into, makes £, losing day, guaranteed to treble,
        money back doubled, better than any bank, three times the market, growth of 31, my profit, profit today, returned every penny, so
        it's risk free
    """,
    "insider": """
        invest, investing, investor, investors, trading, trader, traders, trade, trading platform, trading bot, ai trading, ai bot, broker,
        brokers, stock tip, stock tips, pre ipo, ipo, forex, crypto, cryptocurrency, bitcoin, ethereum, portfolio, mentor, signals, insider,
        insider information, inside information, insider tip, professor, analyst, fund manager, account manager, wealth manager, financial
        adviser, financial advisor, exclusive opportunity, opportunity, once in a lifetime, minimum deposit, initial deposit, martin lewis,
        elon musk, celebrity, as seen on, government backed, bank backed, fca approved, gold, diamonds, wine, whisky, whisky casks, land,
        plots, property fund, hotel rooms, carbon credits, storage pods, liquidity, usdt, platform, ponzi, pool, ai robot, robot trades, fx
        robot, robot, trade gold, trade with my uncle, with my uncle, uncles signal, unlock the coins, vip level, trading account, capital
        gains tax, liquidity payment, care coins, bond investors, registered seniors, personal manager, i can teach you, teach you, begin
        small, start with only, start with £, start with $, start small, storage units, investors receive, wrong number, sorry wrong number,
        put in 200, covers any loss, big signal, our teacher, teacher sees, bonus for vip, the platform added, sell the bond, bring it over,
        start small and see, profit again, vip members, the platform, bank is a thief, lists at, gold trading, do you invest, trading club,
        our trading, professor grant, signal, existing shareholders, bonded warehouse, airport parking spaces, parking spaces, fixed bond,
        tranche, mrs jenny, copy the trades, banks dont want you to know, dont want you to know, in the city, burial plot, find the buyer,
        professors signals, works at the exchange, trading site, last allocation, units left, before they're listed, secret app, lithium, en
        primeur, cask, bitcoin robot, ai fund, exchange and tells, minute to buy, nominee, rare earth
    """,
    "elder_offer": """
        pension review, free pension review, pension transfer, transfer your pension, pension release, pension liberation, unlock your
        pension, access your pension, cash in your pension, pension pot, release your pension, early pension, pension scheme, pension loan,
        pension savings, pension upgrade, pension increase, pension top up, pension boost, superannuation, early release of super, access
        your super, self managed super, smsf, retirement village unit, retirement bond, retirement fund, care home bond, care home room,
        care home investment, care home place, care room, equity release scheme, sell your home, sign over your house, sign over, deed,
        trust to avoid care fees, avoid care fees, protect your house from care, protect your home from care, care fees, living trust,
        funeral bond, prepaid funeral, prepaid burial, burial plot, medicare upgrade, new medicare card, medicare brace, back brace, genetic
        test, dna test kit, medicare benefits, medicare plan upgrade, retirement scheme, senior scheme, senior benefits program, annuity,
        lump sum, timeshare, about your pension, missing years, buy them back, pension bonus, reserve your room, retirement village,
        retirement apartment, care coins, a bed when they need it, government scheme for pensioners, scheme for pensioners, insulate lofts,
        loft insulation, free hot lunch, free lunch and, hear about our, for seniors, senior relief, release it before, before you are fifty
        five, senior discount card, membership fee for the village, stair lift, care plan, prepaid care, pensioners in your area, youve been
        underpaid, underpaid since, benefits department, free hearing aid, reserve a place, care residence, later life trust, family trust,
        protect your home, our trust, residence, loophole, before 55, take it out before, legal trust, asset trust, care costs, council cant
        touch, cant touch it, sign the house, home into income, retirement seminar, equity release, plastic card, medicares new, senior
        grant, government senior grant, council approved scheme, care home fees, protection trust, property trust, boiler scheme, free
        boiler, grocery card, benefit card, reserve a suite, for over 65s, over 65s, over 70s, 60+ grant, pay for care, take your house,
        take your home, estate planner, equity's just
    """,
    "elder_gain": """
        before 55, before age 55, before 60, under 55, loophole, legal loophole, tax free, tax free cash, tax free lump, guaranteed, better
        return, higher return, per year, income for life, cash lump sum, cash now, up front, upfront, admin fee, arrangement fee, small fee,
        reserve, secure your place, overseas, no cost to you, at no cost, medicare number, bank details, card details, courier will, papers,
        government approved, government backed, government scheme, double, bonus, sign up, invest, one off payment, transfer, put down,
        membership fee, deposit back, full deposit, paid out every, for life, half what the government, pay us, once the grant comes, that
        you get back, the survey, sign on the day, those who sign, give 5000, comes back, move in free, closes tonight, give ni no, bank to
        claim, twelve percent, percent a year, review is free, bring a friend and earn, earn 500, neighbours already signed, deposit by
        card, registration by card, by card now, scheme closes, the scheme closes, comes back in full, bring a friend, in place of, today in
        place of, bring a cheque, places remain, a coach will fetch, call at your house, no solicitor, lock in, yearly bonus, deposit
        returned, on demand, i can do half, today i can, last 6 seats, reduced price, ends today, resale value, cheque every year, savings
        would pay, free seminar, members who bring, delivery $, never repay, dont have to pay back, you pay nothing ever, lose the grant,
        kitchen table, council can't touch, can't touch it, over 60s only, sign with our, sign over, free carriage clock
    """,
    "cure": """
        cure, cures, cured, miracle, miracle cure, breakthrough, secret remedy, ancient remedy, remedy, natural remedy, herbal, supplement,
        supplements, capsules, pills, patch, patches, gummies, cbd, cream, detox, diabetes, arthritis, joint pain, dementia, alzheimer,
        alzheimers, memory loss, cancer, tumour, tumor, cholesterol, tinnitus, neuropathy, prostate, macular, hearing loss, stroke, heart
        disease, parkinsons, insulin, blood sugar, back pain, knee pain, weight loss, keto, stem cell, magnet, magnetic, copper bracelet,
        quantum, wrinkles, anti ageing, anti aging, root, ancient root, walking frame, cartilage, brain scan, memory helmet, helmet, back
        brace, knee brace, brace, treacle, cleansing, cleanse, quantum machine, health talk, stem cell patch, arteries, fat out of your
        arteries, hospital tablets, wellness centre, wellness, sample, tremor, eyesight, honey, mushroom, seaweed, bracelet, liver, heart
        is, joint care, hand test, free scan, results from your free, mattress, formula, your heart is ten, walking stick, arthritis gone,
        himalayan oil, cbd gummies, blockage, magnet blanket, statins, herbal cleanse, dna test, genetic cancer, cancer tests, kitchen
        spice, secret root, eyesight restored, insole, foot pads, water machine, drops, drink this tea, toxins
    """,
    "cure_claim": """
        miracle, miracle cure, cures, cured, reverses, reverse, reversed, reverse diabetes, breakthrough, doctors hate, doctors dont want,
        big pharma, they dont want you to know, throw away your, throw away, stop taking your, come off your, no more insulin, no more
        medication, no more pills, no more injections, without medication, without drugs, without surgery, without exercise, secret remedy,
        ancient remedy, ancient secret, secret formula, one weird, overnight, in days, in 7 days, in two weeks, within days, permanently,
        for good, 100 natural, 100 percent natural, no side effects, guaranteed to work, guaranteed results, guaranteed cure, eliminate,
        eliminates, melts away, restores, restore your, dissolve, money back guarantee, clinically proven, nobel, suppressed, melt, heals,
        healed, works on everything, every illness, any illness, ditch your, bin your tablets, bin your, doctors are furious, doctors hate
        it, drug companies, want it banned, throws away, grows back, grows the cartilage, not sold in shops, stop the hospital, stop your
        tablets, may stop, ends dementia, ends dementia for ever, hospitals hide, for ever, could go any day, like treacle, dont need the
        operation, cancelled his, paid to say no, wouldnt tell the doctor, doctors cant see, what doctors cant, shows what doctors, at no
        cost to you, your doctor has already, doctor has already approved, better than, nhs approved, chosen for a free, free hearing test,
        leave off the tablets, leave off your tablets, full of poison, not sold in any, has never failed, any day without treatment, could
        have a stroke, ten years older, dont like what i see, works only if you leave, professors formula, natural remedy, gone forever,
        threw away her, threw away his, surgeons are furious, hospitals wont tell, wont tell you, dissolve the blockage, reverse type 2, no
        needles, drug companies buried, cured my husbands, one week, cures cancer, theyre poison, stop taking those, fixed my blood
        pressure, restored to 20, in 30 days, 97% success, nasa, free back brace, or your money back, threw away, gone overnight, won't need
        them, disappeared, won't approve, see the poison, walk without pain, no need of medicine, cures arthritis, full of toxins, going to
        cure, trying to ban it, reverse your
    """,
    "health_sell": """
        order now, order today, buy now, buy today, free trial, trial bottle, free bottle, free bottles, risk free trial, just pay, just pay
        postage, pay shipping, only £, only $, just £, just $, per bottle, a bottle, limited stock, limited supply, while stocks last,
        special price, discount, discounted, half price, off today, 50 off, 50% off, offer ends, call now, call today, cash on delivery,
        subscribe, buy two, buy one, buy 2, buy 3, stock is limited, few left, seminar, free seminar, free lunch, free dinner, consultation,
        payment, deposit, bring your card, click here, order, treatment package, course of treatment, pay, guarantee, deposit £, bottles
        left, course is, six month course, for the year, reduced price, bring a bank card, bring about, in cash, free eggs, free hot lunch,
        let you have it for, normally costs, put you down for, card for p&p, address + card, secures treatment, at no cost, no cost to you,
        free sample, special offer, deposit of, cash is best, for the year but for you, but for you, if you buy three, mattress free, free
        trial bottle, pay the postage, only 40 bottles, bottles, i can take your card now, take your card, order your trial, just pay
        shipping, starter pack, do it for two, paid there and then, offer closes, ship today, to ship, 70% off, send the kit, get it out to
        you, free genetic, a jar, two boxes, only 60 left, for pensioners 99, not sold in shops, buy 2 get, but for us that day, free from
        medicare
    """,
    "task": """
        work from home, working from home, work at home, online job, part time job, part time work, part time role, remote job, remote work,
        remote role, side hustle, side income, extra income, flexible hours, flexible work, earn from home, easy money, easy job, simple
        tasks, simple task, online tasks, complete tasks, completing tasks, task, tasks, like videos, liking videos, youtube videos, tiktok,
        rate hotels, rate products, product reviews, review products, write reviews, rating apps, app optimization, optimisation, optimize
        products, boost ratings, mystery shopper, secret shopper, data entry, envelope stuffing, packing at home, reshipping, reshipper,
        parcel forwarding, recruiter, hiring, hiring manager, recruitment, no experience, no experience needed, no experience required, job
        offer, job vacancy, position, vacancy, applicants, car wrap, wrap your car, commission, processing agent, payment processor,
        personal assistant, like these, like these three videos, send the screenshot, screenshot, task 1, task 4, prepaid task, work from
        your sofa, registration pack, order grabbing, grab order, grabbing group, negative order, set of 40, product boosters, clicks/day,
        follow hotels, earn while, tutor, set up your office, reviews online, ladies wanted, retired ladies wanted, assembly at home, home
        assembly, you finished, of 40, prepay, balance is now minus, now minus, came up red, little jobs on the phone, jobs on the phone,
        recruitment agency, like youtube clips, like youtube, rating hotels, stuff envelopes, product reviewers, home data clerk, data
        clerk, vip tasks, combo order, lucky package, all 40 tasks, finish all, press like, send screenshot, part time product, work from
        phone, looking for a job, double task, finish the set, a set, lucky order, boosting apps, payments clerk, pack candles, assembling
        jewellery, typist, unlock your combo, combo, optimise apps, part time from home, work when you like
    """,
    "task_gain": """
        per day, a day, per week, per hour, per task, each task, daily pay, paid daily, daily salary, commission, commissions, earnings,
        earn up to, make up to, paid instantly, instant pay, instant withdrawal, top up, topup, top up your account, recharge, deposit
        first, pay a deposit, negative balance, unlock, unlock the next, combo, combination order, withdraw, starter kit, start up kit,
        registration fee, training fee, usdt, whatsapp, telegram, £ per, $ per, daily, text back, reply yes, bonus, salary, minutes a day,
        hours a day, 30 minutes, pay $15, you have received, get back, £25 per review, per review, weekly bonus, returned with first, first
        wages, registration pack, take out, the system freezes, £5 each, $5 each, paid now, usdt paid, = $200, clicks/day, principal, pay
        first, find the other, before the salary, send $, get back $168, returned with first wages, you already received, so you know that
        we pay, get it back with, wallet to pay into, account to pay into, top up the same, borrow from a relative, not everybody gets one,
        before i can carry on, prepay £, prepay $, up to $300, commission is frozen, keep $400, £600 a week, paid same minute, added to your
        first wages, refundable after, paid me eleven, to withdraw, all your commission, a week, get back at once, forfeited, bigger
        package, paid back with commission, gives 130, a candle, paid today, the last two are
    """,
    "romance": """
        my love, my darling, darling, my dear, dearest, sweetheart, my queen, my king, honey, babe, beloved, my angel, soulmate, soul mate,
        love you, i love you, in love, fell in love, falling for you, feelings for you, miss you, marry, marry you, future together, our
        future, be together, meet you, meeting you, see you soon, come to you, fly to you, dating site, dating app, met online, online
        relationship, widower, widow, widowed, lonely, god fearing, deployed, deployment, army, military, soldier, general, us army, marine,
        navy, peacekeeping, syria, oil rig, offshore, rig, engineer abroad, contract abroad, surgeon, doctors without borders, un doctor,
        doctor in, contractor, orphanage, diplomat, malaysia, nigeria, ghana, dubai, overseas, been talking, weve been talking, destiny,
        never met, havent met, handsome, kisses, growing old, picture where, jealous, your smile, marry an american, how you make me feel,
        lonley, seniors dating, do you live alone, so different from the women, never felt this, our garden, i dream of, brought us
        together, only light, garden you describe, be with you by, my wife passed, his queen, god brought us, calls me his, we talk every
        night, fiancee, our wedding, wedding fund, loves me for who i am, what we have, together by christmas, im yours, about us yet, wife
        to be, husband to be, saw your profile, my heart, dreamt of our, haven't even met, never felt like this, our beach house, just your
        trust, lady like you
    """,
    "romance_ask": """
        flight, plane ticket, ticket, airfare, visa, visa fee, customs, customs fee, leave request, leave papers, leave form, release fee,
        hospital bill, medical bill, medical bills, operation, treatment, gift card, gift cards, steam card, itunes, send me, wire, western
        union, loan me, lend me, lend, borrow, money, funds, cash, help me, financial, bitcoin, crypto, invest, trading, package,
        consignment, gold, inheritance, fee, fees, frozen, bank account, transfer, repay, pay you back, rent, internet data, phone bill,
        taxes, clearance, tax, hotel, tickets, agency fee, the bill is cleared, find £800, same office, the ticket, phone credit, 50 card,
        want 2500, own your house, send it to the account, keep me here, cousin, brothers name, weeks and i am finished, exit permit, wire
        it, doctors want payment, send it by transfer, papers until, nobody else to ask, shames me to ask, customs release, keep talking,
        proof of funds, for the hospital, for her visa, for rent, send it the way you did, box with, ship to you, start with 1, i put in the
        same, tax on my inheritance, buy a voucher, receive this one transfer, hand it straight back, send money
    """,
    "prize": """
        won, winner, winners, winning, winnings, win, prize, lottery, lotto, sweepstake, sweepstakes, jackpot, publishers clearing house,
        draw, selected, randomly selected, been selected, been chosen, lucky, lucky winner, congratulations, congrats, reward, rewards, free
        gift, free iphone, free ipad, free voucher, free gift card, claim your, unclaimed, inheritance, next of kin, deceased, late client,
        beneficiary, million, millions, million dollars, million pounds, estate, unclaimed funds, compensation fund, government grant,
        donation, donate to you, charity donation, barrister, fund, consignment, atm card, bequeath, philanthropist, giveaway, spanish
        lottery, euromillions, powerball, facebook lottery, microsoft lottery, foreign lottery, survey reward, loyalty points, u won, you
        won, claim b4, luckyspin, lucky spin, winners list, delivered to my door, senior relief grant, spin, mystery box, competition, your
        ticket number, finalist, award, legacy, drawn in the, judging fee, second prize, brand new car, mobile number won, promo draw,
        giving away, friends page lottery, lottery cheque, your lottery, unclaimed prizes, caravans, your number won, reward points, spring
        raffle, lucky you, expire today, won second, youve won, was picked for, been drawn, drawn for, points ending, swap for, free cruise,
        selected for a free, number was picked, voucher, answer 3 questions, begin your claim, ticket, number came up, claims agent, claim
        code, guaranteed one of these, unclaimed life, unclaimed sweepstake, giving away a, one of 10 winners, picked for a grant, second
        prize a car, comments done
    """,
    "off_platform": """
        bank transfer only, pay by bank transfer, by bank transfer, outside the site, outside of the site, outside the app, outside of ebay,
        outside ebay, outside airbnb, outside the platform, off the platform, off platform, off the site, pay me directly, pay directly,
        direct payment, direct to my, directly to my account, friends and family, paypal friends, as friends and family, avoid fees, avoid
        the fees, avoid paypal fees, avoid ebay fees, save on fees, save fees, save on the fees, cash in advance, deposit to hold, deposit
        to secure, deposit to reserve, holding deposit, hold it for you, reserve it for you, deposit before viewing, deposit before you
        view, before viewing, without viewing, no viewing, cant do viewings, no viewings, keys will be posted, post the keys, keys by post,
        mail the keys, mail you the keys, courier will collect the item, my courier, shipping agent, shipping company will, zelle only,
        venmo only, western union, wire transfer only, half up front, half upfront, escrow, pay the breeder, pay through this link, i will
        send a courier, send my courier, cheque will clear, cashiers check, certified check, dont pay through the site, they take 15%,
        straight to my account, send the full amount, wire the full amount, damage bond, card machine is down, do not contact them, payment
        beforehand, comments are off, pay deposit, deposit 500, cant show it, off the ad, keep it off the ad, friends and family payment,
        friends family, f&f, friends & family, send it straight, my mover, mover will pick, before he sets off, i email them as soon, as
        soon as its in, without seeing, unseen, two thousand up front, up front for the, enter card, click & enter card, to receive money,
        to receive the money, buyer has paid, is £80 too much, too much please give, give the driver the rest, cant use the sites, use the
        sites chat, check your junk folder, dont cancel or, friends and family please, paypal friends and family, bank transfer for extra,
        pay them by transfer, in storage with, theyll deliver, my courier will collect, courier will collect, ill forward straight after, to
        hold it, send first month, abroad with the keys, transfer only, my agent will drop, cant meet, money straight to his account,
        blocked me, hes blocked me, post them to you, direct to the owner, owner lives abroad, in spain with work, courier brings her,
        courier can bring, pay half now, keys are posted, post you keys, agent's cut, who pays first, pay his insurance, escrow firm,
        whatsapp only, pay upfront
    """,
    "bargain": """
        cheap, bargain, half price, 90 off, 80 off, 90% off, 80% off, 70% off, clearance, closing down, closing sale, liquidation, below
        market, unbeatable, too good, ticket, tickets, puppy, puppies, kitten, kittens, breeder, caravan, motorhome, campervan, rental,
        apartment, holiday let, sofa, iphone, ps5, console, rolex, designer, still for sale, for sale, marketplace, ebay, gumtree,
        craigslist, facebook marketplace, seller, selling, buyer, landlord, driveway, tarmac, loose tiles, leftover, left over tarmac, left
        over from a job, working in the area, solar panels, insulation, loft, firewood, proms, got 2 for, stair lift, ex display, handmade,
        sold out everywhere, closing down after, everything has to go, reviews you can trust, booking platform, ur item, item sold, still 4
        sale, 4 sale, full dry oak, scooter, mobility scooter, hearing aids, dear seller, gift for my dad, caravan is, genuine ugg, must
        clear today, bankrupt stock, puppy is ready, tickets for saturday, just want it gone, flat is yours, 7 days to send, day return,
        your sofa, dyson
    """,
    "guarantee": """
        guaranteed, guarantee, for life, a day, per day, each day, per week, per month, every month, each month, each quarter, daily, in 48
        hours, overnight, every single, assured, fully protected, risk free, no risk, no experience needed
    """,
}
