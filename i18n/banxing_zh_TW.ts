<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Accounts</name>
    <message>
        <source>Slowly, just as it is on your paper.</source>
        <translation>請照著紙，慢慢輸入。</translation>
    </message>
    <message>
        <source>What is the account number?</source>
        <translation>帳號是多少？</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>What is the sort code?</source>
        <translation>銀行分類碼是多少？</translation>
    </message>
    <message>
        <source>Sort code</source>
        <translation>銀行分類碼</translation>
    </message>
    <message>
        <source>Savings account {digits}</source>
        <translation>儲蓄帳戶 {digits}</translation>
    </message>
    <message>
        <source>Everyday account {digits}</source>
        <translation>日常帳戶 {digits}</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>{name} has been asked, and has not answered yet.</source>
        <translation>已經問了{name}，還沒有回答。</translation>
    </message>
    <message>
        <source>{name} has agreed.</source>
        <translation>{name}已經同意。</translation>
    </message>
    <message>
        <source>{name} has said no.</source>
        <translation>{name}沒有同意。</translation>
    </message>
    <message>
        <source>{name} wants to talk to you before it goes out. Please call, on the number you have always used.</source>
        <translation>錢轉出去以前，{name}想先跟您說說。請用您一直用的號碼打個電話。</translation>
    </message>
    <message>
        <source>First, somebody you trust is asked to agree. Nothing goes out before.</source>
        <translation>先要問過您信任的人。同意以前，錢不會轉出去。</translation>
    </message>
    <message>
        <source>First, {name} is asked to agree. Nothing goes out before.</source>
        <translation>先要問過{name}。同意以前，錢不會轉出去。</translation>
    </message>
    <message>
        <source>Talk to each other. If it is right after all, you can send it again.</source>
        <translation>兩個人說說清楚。如果沒有問題，您可以再付一次。</translation>
    </message>
    <message>
        <source>Somebody you trust has said no.</source>
        <translation>您信任的人沒有同意。</translation>
    </message>
    <message>
        <source>Nobody of those you trust has answered in time.</source>
        <translation>您信任的人都沒有及時回答。</translation>
    </message>
    <message>
        <source>You can call them, and then send it again. At the branch, a person can help you, too.</source>
        <translation>您可以打個電話給他們，然後再付一次。去分行，也有人幫您。</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name}沒有同意</translation>
    </message>
    <message>
        <source>Somebody you trust said no</source>
        <translation>您信任的人沒有同意</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>沒有人及時回答</translation>
    </message>
    <message>
        <source>{name} writes: “{words}”</source>
        <translation>{name}寫道：「{words}」</translation>
    </message>
    <message>
        <source>Agreed so far: {count} of {needed} who are needed.</source>
        <translation>一共要 {needed} 個人同意，現在已有 {count} 個人同意。</translation>
    </message>
    <message>
        <source>The question went out on {moment}.</source>
        <translation>{moment}發出了詢問。</translation>
    </message>
    <message>
        <source>If nobody answers by {moment}, nothing goes out, and we tell you.</source>
        <translation>到{moment}還沒有人回答的話，錢不會轉出去，我們會告訴您。</translation>
    </message>
    <message>
        <source>Meanwhile you can call them, or ask at the branch.</source>
        <translation>這期間，您可以打電話給他們，或者去分行問問。</translation>
    </message>
</context>
<context>
    <name>AgreementNews</name>
    <message>
        <source>That was on {at}. Under “My money”, “My payments” you see how it stands.</source>
        <translation>時間：{at}。現在怎麼樣了，在「我的錢」的「我的轉帳」裡看。</translation>
    </message>
    <message>
        <source>At the start, under “Waiting to go out”, you see how it stands.</source>
        <translation>在首頁的「等待轉出」裡，可以看到現在怎麼樣了。</translation>
    </message>
    <message>
        <source>{name} has agreed to your payment to {payee}.</source>
        <translation>您給{payee}的付款，{name}同意了。</translation>
    </message>
    <message>
        <source>{name} has said no to your payment to {payee}. Nothing was sent.</source>
        <translation>您給{payee}的付款，{name}沒有同意，錢沒有轉出。</translation>
    </message>
    <message>
        <source>Talk to each other. If it is right after all, you can send it again.</source>
        <translation>兩個人說說清楚。如果沒有問題，您可以再付一次。</translation>
    </message>
    <message>
        <source>{name} wants to talk to you about your payment to {payee}.</source>
        <translation>您給{payee}的付款，{name}想先跟您說說。</translation>
    </message>
    <message>
        <source>Please call, on the number you have always used.</source>
        <translation>請用您一直用的號碼打個電話。</translation>
    </message>
    <message>
        <source>So it waits instead, until {moment}.</source>
        <translation>所以改成先等一等，等到{moment}。</translation>
    </message>
    <message>
        <source>So it also waits, until {moment} at least. Whoever can still be asked has been asked.</source>
        <translation>所以這筆錢還要等，至少等到{moment}。還能問的人，都已經問了。</translation>
    </message>
    <message>
        <source>Nobody can be asked any more about your payment to {payee}.</source>
        <translation>您給{payee}的付款，現在沒有人可以問了。</translation>
    </message>
    <message>
        <source>Fewer people than you wished can be asked about your payment to {payee}.</source>
        <translation>您給{payee}的這筆付款，現在能問的人比您希望的少。</translation>
    </message>
    <message>
        <source>Nobody answered about your payment to {payee}. Nothing was sent.</source>
        <translation>您給{payee}的付款，沒有人及時回答，錢沒有轉出。</translation>
    </message>
    <message>
        <source>You can call those you trust, and then send it again. At the branch, a person can help you, too.</source>
        <translation>您可以給信任的人打個電話，然後再付一次。去分行，也有人幫您。</translation>
    </message>
    <message>
        <source>{name} has agreed that you may pay again.</source>
        <translation>{name}同意您恢復付款了。</translation>
    </message>
    <message>
        <source>That was on {at}. Press “Stop everything” to see what is still needed for it.</source>
        <translation>時間：{at}。按「全部停止」，可以看到還差什麼。</translation>
    </message>
    <message>
        <source>Under “My money”, “Regular payments” you see how it stands.</source>
        <translation>在「我的錢」的「定期付款」裡，可以看到現在怎麼樣了。</translation>
    </message>
    <message>
        <source>{name} writes: “{words}”</source>
        <translation>{name}寫道：「{words}」</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Dial this number yourself</source>
        <translation>請自己撥這個電話</translation>
    </message>
    <message>
        <source>What scammers do now</source>
        <translation>騙子最近的花招</translation>
    </message>
    <message>
        <source>A new warning from the bank</source>
        <translation>銀行的新提醒</translation>
    </message>
    <message>
        <source>What is going round</source>
        <translation>騙子怎麼騙</translation>
    </message>
    <message>
        <source>How to tell</source>
        <translation>怎麼認出來</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>現在怎麼辦</translation>
    </message>
    <message>
        <source>Show it to somebody I trust</source>
        <translation>給我信任的人看看</translation>
    </message>
    <message>
        <source>So that both of you know</source>
        <translation>這樣你們兩個人都知道</translation>
    </message>
    <message>
        <source>Show it to somebody I help</source>
        <translation>給我幫助的人看看</translation>
    </message>
    <message>
        <source>These are the tricks that scammers use now.</source>
        <translation>這些是騙子最近常用的花招。</translation>
    </message>
    <message>
        <source>Whoever knows a trick is not taken in so easily.</source>
        <translation>先知道了，就不容易上當。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首頁</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>還沒看過</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>以前看過</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>撥打 {number}</translation>
    </message>
    <message>
        <source>I have got something like this</source>
        <translation>我也收到了類似的</translation>
    </message>
    <message>
        <source>We look at it together</source>
        <translation>我們一起來看看</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我明白了</translation>
    </message>
    <message>
        <source>Dial {number} yourself, on your telephone.</source>
        <translation>請您自己用電話撥 {number}。</translation>
    </message>
    <message>
        <source>Is somebody still on the line? Put the phone down first, and wait a minute.</source>
        <translation>對方還沒掛斷嗎？請您先掛電話，等一分鐘再撥。</translation>
    </message>
    <message>
        <source>Never press a number in a message, and let nobody connect you.</source>
        <translation>不要點訊息裡的號碼，也不要讓別人幫您轉接。</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>Back to the warning</source>
        <translation>回到提醒</translation>
    </message>
    <message>
        <source>The bank has {count} new warnings about scams. Would you like to read them now?</source>
        <translation>銀行有{count}條新的防詐提醒。您現在想看看嗎？</translation>
    </message>
    <message>
        <source>Yes, show me</source>
        <translation>好，讓我看看</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再看</translation>
    </message>
    <message>
        <source>They stay under “What scammers do now”</source>
        <translation>都放在「騙子最近的花招」裡</translation>
    </message>
    <message>
        <source>{where}, {day}</source>
        <translation>{where}，{day}</translation>
    </message>
    <message>
        <source>From the bank, {day}</source>
        <translation>銀行提醒，{day}</translation>
    </message>
    <message>
        <source>The bank cannot be reached at the moment. These warnings are of {moment}.</source>
        <translation>現在聯絡不上銀行。這些提醒是{moment}的。</translation>
    </message>
    <message>
        <source>What came last was not surely from the bank, so it is not shown. These warnings are of {moment}.</source>
        <translation>最近收到的一份不能確定是銀行發的，所以沒有給您看。這些提醒是{moment}的。</translation>
    </message>
    <message>
        <source>That is some time ago: there may be new tricks by now.</source>
        <translation>已經有些日子了，可能又有了新花招。</translation>
    </message>
    <message>
        <source>The warnings have not come from the bank yet. They come by themselves as soon as it can be reached.</source>
        <translation>銀行的提醒還沒有收到。一聯絡上銀行，它們會自己過來。</translation>
    </message>
    <message>
        <source>At present the bank has no warning. When something seems strange, ask somebody you trust.</source>
        <translation>銀行現在沒有新的提醒。遇到覺得奇怪的事，請問問您信任的人。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Begin with the computer</source>
        <translation>開機自動啟動</translation>
    </message>
    <message>
        <source>You can change this at any time, under “My settings”.</source>
        <translation>您隨時可以在「我的設定」裡更改。</translation>
    </message>
    <message>
        <source>Should this program begin by itself when you switch on the computer?</source>
        <translation>打開電腦的時候，要不要自動啟動這個程式？</translation>
    </message>
    <message>
        <source>Then you see sooner when somebody asks you something. It still asks for your secret number.</source>
        <translation>這樣有人問您事情，您能早點看到。進來時還是要輸密碼。</translation>
    </message>
    <message>
        <source>A message on the desktop says only that somebody asks: no name and no amount.</source>
        <translation>桌面上的訊息只說有人問您，不寫名字，也不寫金額。</translation>
    </message>
    <message>
        <source>Yes, begin by itself</source>
        <translation>要，自動啟動</translation>
    </message>
    <message>
        <source>No, I begin it myself</source>
        <translation>不用，我自己打開</translation>
    </message>
</context>
<context>
    <name>Bills</name>
    <message>
        <source>Pay a bill</source>
        <translation>繳費</translation>
    </message>
    <message>
        <source>Which of these bills is not needed any more?</source>
        <translation>哪一戶的帳單以後不用付了？</translation>
    </message>
    <message>
        <source>Shall the bill from {name} be taken out of this list?</source>
        <translation>要把{name}的這一戶從清單裡去掉嗎？</translation>
    </message>
    <message>
        <source>It is in the name of {holder}.</source>
        <translation>戶名是{holder}。</translation>
    </message>
    <message>
        <source>If that is somebody else, the bank asks you more when you pay it again, and such a payment may have to wait.</source>
        <translation>如果戶名是別人，以後再繳時，銀行會多問幾句，這筆錢也可能要等一等才轉出。</translation>
    </message>
    <message>
        <source>What you have paid stays paid. With the paper bill you can look it up again at any time.</source>
        <translation>您付過的都還算付過。以後拿著紙本帳單，隨時可以再查。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>先留著</translation>
    </message>
    <message>
        <source>It is not in the list any more.</source>
        <translation>這一戶已經不在清單裡了。</translation>
    </message>
    <message>
        <source>If you ever need it again, choose “Another bill” and enter the number from the paper.</source>
        <translation>以後如果又用得著，選「別的帳單」，把紙上的用戶編號輸進去就好。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首頁</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>電費</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水費</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>瓦斯費</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>暖氣費</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話費</translation>
    </message>
    <message>
        <source>A bill</source>
        <translation>一張帳單</translation>
    </message>
    <message>
        <source>Customer number and bill</source>
        <translation>用戶編號和帳單編號</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>the winter before</source>
        <translation>上一個冬天</translation>
    </message>
    <message>
        <source>the spring before</source>
        <translation>上一個春天</translation>
    </message>
    <message>
        <source>the summer before</source>
        <translation>上一個夏天</translation>
    </message>
    <message>
        <source>the autumn before</source>
        <translation>上一個秋天</translation>
    </message>
    <message>
        <source>More than {season}: it was {amount} in {month} {year}.</source>
        <translation>比{season}多：{year}年{month}是{amount}。</translation>
    </message>
    <message>
        <source>Less than {season}: it was {amount} in {month} {year}.</source>
        <translation>比{season}少：{year}年{month}是{amount}。</translation>
    </message>
    <message>
        <source>About the same as {season}: {amount} in {month} {year}.</source>
        <translation>和{season}差不多：{year}年{month}是{amount}。</translation>
    </message>
    <message>
        <source>More than the three bills before: {amount} on average.</source>
        <translation>比前三次多：前三次平均每次{amount}。</translation>
    </message>
    <message>
        <source>Less than the three bills before: {amount} on average.</source>
        <translation>比前三次少：前三次平均每次{amount}。</translation>
    </message>
    <message>
        <source>About the same as the three bills before: {amount} on average.</source>
        <translation>和前三次差不多：前三次平均每次{amount}。</translation>
    </message>
    <message>
        <source>This bill is paid already.</source>
        <translation>這張帳單已經繳過了。</translation>
    </message>
    <message>
        <source>This bill is being paid already.</source>
        <translation>這張帳單正在付，還沒有辦完。</translation>
    </message>
    <message>
        <source>One of these is not needed any more</source>
        <translation>有一戶以後不用付了</translation>
    </message>
    <message>
        <source>Such as that of a home that you have left</source>
        <translation>例如您已經搬走的那一家</translation>
    </message>
    <message>
        <source>Another bill</source>
        <translation>別的帳單</translation>
    </message>
    <message>
        <source>You have a bill on paper that was not paid here before</source>
        <translation>您手裡有紙本帳單，以前沒在這裡繳過</translation>
    </message>
    <message>
        <source>Which bill would you like to look at?</source>
        <translation>您想看哪一項費用？</translation>
    </message>
    <message>
        <source>{kind}, number ending in {digits}</source>
        <translation>{kind}，末四碼 {digits}</translation>
    </message>
    <message>
        <source>{name}, in the name of {holder}</source>
        <translation>{name}，戶名{holder}</translation>
    </message>
    <message>
        <source>What is the bill for?</source>
        <translation>您要繳什麼費？</translation>
    </message>
    <message>
        <source>Which firm is the bill from?</source>
        <translation>帳單是哪家公司的？</translation>
    </message>
    <message>
        <source>Its name is at the top of the bill.</source>
        <translation>公司名字印在帳單的最上面。</translation>
    </message>
    <message>
        <source>It is your telephone number, with the numbers in front.</source>
        <translation>就是您的電話號碼，市內電話請加上區號。</translation>
    </message>
    <message>
        <source>It is at the top of the paper bill, usually beside your name.</source>
        <translation>印在紙本帳單的上方，一般就在戶名旁邊。</translation>
    </message>
    <message>
        <source>What is your customer number at {name}?</source>
        <translation>您在{name}的用戶編號是多少？</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>用戶編號</translation>
    </message>
    <message>
        <source>It was due on {day}. You can still pay it now.</source>
        <translation>最晚應在{day}繳。現在還可以繳。</translation>
    </message>
    <message>
        <source>It is to be paid by {day}.</source>
        <translation>最晚{day}繳。</translation>
    </message>
    <message>
        <source>This bill is in another person’s name: {holder}. If somebody hurries you to pay it, leave it.</source>
        <translation>這張帳單是別人名下的：{holder}。如果有人催您替他繳，就先別繳。</translation>
    </message>
    <message>
        <source>{kind} for {month}: {amount}. Shall it be paid now?</source>
        <translation>{month}的{kind}：{amount}。現在繳嗎？</translation>
    </message>
    <message>
        <source>The bill is from</source>
        <translation>收費公司</translation>
    </message>
    <message>
        <source>Pay all of it</source>
        <translation>全部繳清</translation>
    </message>
    <message>
        <source>First we read it back to you</source>
        <translation>先請您再看一遍，然後確認</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>現在不繳</translation>
    </message>
    <message>
        <source>Nothing is paid</source>
        <translation>一分錢也不會付出去</translation>
    </message>
    <message>
        <source>What the bills of the last twelve months came to, and this one</source>
        <translation>過去十二個月和這一次各是多少</translation>
    </message>
    <message>
        <source>Nothing is owed here. There is nothing to pay.</source>
        <translation>這裡沒有欠費，不用繳。</translation>
    </message>
    <message>
        <source>It was paid on {day}.</source>
        <translation>{day}已經繳了。</translation>
    </message>
    <message>
        <source>You need not pay it again.</source>
        <translation>不用再繳了。</translation>
    </message>
    <message>
        <source>If you have a bill on paper, it may be paid already. You can ask the firm.</source>
        <translation>如果您手裡有紙本帳單，可能已經繳過了。可以打電話問收費公司。</translation>
    </message>
    <message>
        <source>Nothing was paid. It was due on {day}. Once there is enough on your account, you can still pay it here.</source>
        <translation>沒有付錢。這筆最晚應在{day}繳；等帳戶裡的錢夠了，還可以在這裡繳。</translation>
    </message>
    <message>
        <source>Nothing was paid. It is to be paid by {day}; until then you can come back here.</source>
        <translation>沒有付錢。最晚{day}繳，在那以前錢夠了再來就好。</translation>
    </message>
    <message>
        <source>There is not enough on your account for {amount}.</source>
        <translation>帳戶裡的錢不夠繳{amount}。</translation>
    </message>
    <message>
        <source>No bills can be looked up here yet.</source>
        <translation>這裡還不能查帳單。</translation>
    </message>
    <message>
        <source>You can pay a bill like anything else, under “Pay someone”, or at the branch.</source>
        <translation>您可以用「給人轉帳」來繳費，也可以到分行繳。</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>戶名</translation>
    </message>
    <message>
        <source>{month}: {amount}</source>
        <translation>{month}：{amount}</translation>
    </message>
</context>
<context>
    <name>CallLines</name>
    <message>
        <source>This is the police.</source>
        <translation>我是警察局的警察。</translation>
    </message>
    <message>
        <source>I am calling from your bank.</source>
        <translation>我是銀行行員。</translation>
    </message>
    <message>
        <source>This is customer service. You get money back.</source>
        <translation>我是客服，要給您退款。</translation>
    </message>
    <message>
        <source>Your computer has a virus.</source>
        <translation>您的電腦中病毒了。</translation>
    </message>
    <message>
        <source>Guess who this is!</source>
        <translation>您猜猜我是誰？</translation>
    </message>
    <message>
        <source>I can show you a safe way to earn money.</source>
        <translation>我帶您賺錢，穩穩當當的。</translation>
    </message>
    <message>
        <source>Your name is part of a criminal case, and you may be arrested.</source>
        <translation>您涉嫌一起案件，可能要被逮捕。</translation>
    </message>
    <message>
        <source>Your account will be locked today.</source>
        <translation>您的帳戶今天就要被凍結。</translation>
    </message>
    <message>
        <source>Somebody is stealing from your account.</source>
        <translation>有人正在盜刷您的帳戶。</translation>
    </message>
    <message>
        <source>Move your money to a safe account.</source>
        <translation>請把錢轉到安全帳戶。</translation>
    </message>
    <message>
        <source>Read me the code that you have just got.</source>
        <translation>把您剛收到的驗證碼唸給我。</translation>
    </message>
    <message>
        <source>Do not tell anyone about this, not even your family.</source>
        <translation>這件事要保密，不要告訴任何人，家人也不行。</translation>
    </message>
    <message>
        <source>Stay on the line, do not hang up.</source>
        <translation>不要掛電話，一直保持通話。</translation>
    </message>
    <message>
        <source>I am connecting you to the police now.</source>
        <translation>我現在幫您把電話轉到警察局。</translation>
    </message>
    <message>
        <source>You will be charged every month unless you cancel now.</source>
        <translation>現在不取消，每個月都會自動扣費。</translation>
    </message>
    <message>
        <source>Install this app and share your screen with me.</source>
        <translation>下載這個軟體，打開螢幕分享。</translation>
    </message>
    <message>
        <source>Tell me your card number and your secret number.</source>
        <translation>告訴我您的金融卡號和密碼。</translation>
    </message>
    <message>
        <source>I have had an accident and need money at once.</source>
        <translation>我出車禍了，急需用錢。</translation>
    </message>
    <message>
        <source>I have a new number, my old phone is broken.</source>
        <translation>我換新號碼了，原來的手機壞了。</translation>
    </message>
    <message>
        <source>Somebody comes to you and collects the cash.</source>
        <translation>我派人到家裡來拿現金。</translation>
    </message>
    <message>
        <source>You only have to pay a small fee first.</source>
        <translation>您只要先繳一點手續費。</translation>
    </message>
    <message>
        <source>Buy gift cards and read me the numbers.</source>
        <translation>去買禮物卡，把卡號和密碼報給我。</translation>
    </message>
    <message>
        <source>The profit is guaranteed, nothing can be lost.</source>
        <translation>穩賺不賠，保證收益。</translation>
    </message>
    <message>
        <source>It has to be done today, or it is too late.</source>
        <translation>今天必須辦，晚了就來不及了。</translation>
    </message>
</context>
<context>
    <name>Callbacks</name>
    <message>
        <source>The bank calls you</source>
        <translation>請銀行打給我</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接著剛才的辦</translation>
    </message>
    <message>
        <source>When we call</source>
        <translation>什麼時候打</translation>
    </message>
    <message>
        <source>On the number that the bank has had of you for long.</source>
        <translation>打您一直留在銀行的那個號碼。</translation>
    </message>
    <message>
        <source>Yes, and I would like to say only yes or no</source>
        <translation>要，我只想回答是或不是</translation>
    </message>
    <message>
        <source>We begin with an appointment</source>
        <translation>我們先從預約的事說起</translation>
    </message>
    <message>
        <source>Shall somebody at the bank call you?</source>
        <translation>要請銀行的人打電話給您嗎？</translation>
    </message>
    <message>
        <source>Yes, as soon as somebody is free</source>
        <translation>要，有人有空就打</translation>
    </message>
    <message>
        <source>Yes, at another time</source>
        <translation>要，換個時間打</translation>
    </message>
    <message>
        <source>No, go on where I was</source>
        <translation>不用，接著剛才的辦</translation>
    </message>
    <message>
        <source>When shall we call you?</source>
        <translation>什麼時候打給您好？</translation>
    </message>
    <message>
        <source>If it is pressing, go back: we call as soon as somebody is free, day and night.</source>
        <translation>如果急，請返回：有人有空馬上打，白天晚上都可以。</translation>
    </message>
    <message>
        <source>Somebody calls you about an appointment, and asks only what you can answer with yes or no.</source>
        <translation>會有人為預約的事打電話給您，只問您答「是」或「不是」就好的問題。</translation>
    </message>
    <message>
        <source>Call me like that</source>
        <translation>就這樣打給我</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>還是算了</translation>
    </message>
    <message>
        <source>All right. Somebody at the bank calls you.</source>
        <translation>好的，銀行的人會打給您。</translation>
    </message>
    <message>
        <source>You need not wait here. Your answers are kept.</source>
        <translation>您不用在這裡等，填過的都幫您留著。</translation>
    </message>
    <message>
        <source>As soon as somebody is free</source>
        <translation>有人有空就打</translation>
    </message>
    <message>
        <source>Somebody at the bank is going to call you.</source>
        <translation>銀行的人會打電話給您。</translation>
    </message>
    <message>
        <source>When you asked</source>
        <translation>您請求的時間</translation>
    </message>
    <message>
        <source>Good, go on where I was</source>
        <translation>好，接著剛才的辦</translation>
    </message>
    <message>
        <source>Rather as soon as somebody is free</source>
        <translation>還是有人有空就打</translation>
    </message>
    <message>
        <source>Rather at another time</source>
        <translation>還是換個時間</translation>
    </message>
    <message>
        <source>I do not need the call any more</source>
        <translation>不用打了</translation>
    </message>
    <message>
        <source>All right. Nobody calls you because of this any more.</source>
        <translation>好的，不會再為這事打給您了。</translation>
    </message>
    <message>
        <source>You can ask for a call again at any time.</source>
        <translation>您隨時可以再請我們打。</translation>
    </message>
    <message>
        <source>This time has begun by now. Nobody has been asked to call you yet.</source>
        <translation>這個時段已經開始了，還沒有安排人打電話給您。</translation>
    </message>
    <message>
        <source>Please press “Talk to a person” once more, and choose another time.</source>
        <translation>請再按一次「找人幫忙」，換個時間。</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>{begins}到{ends}</translation>
    </message>
</context>
<context>
    <name>Cheated</name>
    <message>
        <source>Something is wrong</source>
        <translation>有不對勁的地方</translation>
    </message>
    <message>
        <source>It was good that you said so. These people cheat for a living, and it is not your fault.</source>
        <translation>您說出來就對了。那些人專門騙人，這不是您的錯。</translation>
    </message>
    <message>
        <source>Change your secret number, at the start under “My settings”.</source>
        <translation>在首頁的「我的設定」裡，換一個密碼。</translation>
    </message>
    <message>
        <source>Keep all messages and numbers, and answer these people no more.</source>
        <translation>留好所有的簡訊、聊天紀錄和號碼，不要再理那些人。</translation>
    </message>
    <message>
        <source>Tell the police and your bank today.</source>
        <translation>今天就打 110 報警，也可以打 165 反詐騙專線，再告訴銀行。</translation>
    </message>
    <message>
        <source>Under “My settings” look at your computers, and lock each one that you do not know.</source>
        <translation>在「我的設定」裡看看您的電腦，不認識的都鎖住。</translation>
    </message>
    <message>
        <source>If you know who has the money now, ask them to send it back.</source>
        <translation>如果您知道錢轉給了誰，請對方退回來。</translation>
    </message>
    <message>
        <source>See in “My payments” in a few days whether it came back.</source>
        <translation>過幾天到「我的轉帳」裡看看，錢有沒有退回來。</translation>
    </message>
    <message>
        <source>If it was a large amount, talk to your bank today.</source>
        <translation>如果金額比較大，今天就和銀行說一聲。</translation>
    </message>
    <message>
        <source>What happened with the {amount} to {name}?</source>
        <translation>轉給{name}的{amount}，是怎麼回事？</translation>
    </message>
    <message>
        <source>Whatever it was: it is good that you look into it now.</source>
        <translation>不管是怎麼回事，您現在來看就對了。</translation>
    </message>
    <message>
        <source>I was cheated</source>
        <translation>我被騙了</translation>
    </message>
    <message>
        <source>Somebody talked me into it, or is not who they said</source>
        <translation>有人哄我轉的，或者對方是假冒的</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>我弄錯了</translation>
    </message>
    <message>
        <source>Wrong person, wrong amount, or sent twice</source>
        <translation>轉錯了人、轉錯了數，或者轉了兩次</translation>
    </message>
    <message>
        <source>It was not me</source>
        <translation>不是我轉的</translation>
    </message>
    <message>
        <source>I did not send this</source>
        <translation>我沒有轉過這筆錢</translation>
    </message>
    <message>
        <source>We have asked for the money back.</source>
        <translation>我們已經去追回這筆錢了。</translation>
    </message>
    <message>
        <source>The bank is asking the other bank now. Nobody can promise that it comes back, but asking early helps.</source>
        <translation>銀行正在聯絡對方的銀行。誰也不能保證追得回來，但早追總比晚追好。</translation>
    </message>
    <message>
        <source>Under “My payments” you see that it was asked for.</source>
        <translation>在「我的轉帳」裡可以看到已經要求追回。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>The bank has this payment. How it ends is not known yet.</source>
        <translation>銀行已經收到這筆轉帳，結果現在還不知道。</translation>
    </message>
    <message>
        <source>Call the bank now: the number is on the back of your bank card.</source>
        <translation>請現在就打電話給銀行，號碼在您金融卡的背面。</translation>
    </message>
    <message>
        <source>This money has not left. It is still yours.</source>
        <translation>這筆錢沒有出去，還是您的。</translation>
    </message>
    <message>
        <source>This payment does not go out any more.</source>
        <translation>這筆錢不會再轉出了。</translation>
    </message>
    <message>
        <source>We do not know yet whether the bank has heard this.</source>
        <translation>現在還不知道銀行有沒有收到您的要求。</translation>
    </message>
    <message>
        <source>A person at the bank can see to this payment for you, day and night.</source>
        <translation>銀行不論白天晚上都有人接電話，可以幫您處理這筆轉帳。</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>您現在可以這樣做</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>Money goes to {name} by itself. Stop it for good?</source>
        <translation>還有錢會定期自動付給{name}。從此停掉嗎？</translation>
    </message>
    <message>
        <source>{count} more that go there are stopped as well.</source>
        <translation>付到同一帳戶的另外{count}筆定期付款也一起停掉。</translation>
    </message>
    <message>
        <source>Stop it for good</source>
        <translation>從此停掉</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>A payment to {name} that waits already is not stopped by this.</source>
        <translation>有一筆付給{name}的錢已經在等待了，不會因此停下。</translation>
    </message>
    <message>
        <source>You can stop it at the start, under “Waiting to go out”.</source>
        <translation>您可以在首頁的「等待轉出」裡把它停掉。</translation>
    </message>
    <message>
        <source>One press stops it. Everything else stays as it is.</source>
        <translation>按一下就停掉，別的都不變。</translation>
    </message>
    <message>
        <source>See at the start, under “Waiting to go out”, whether a payment to them waits there.</source>
        <translation>請在首頁的「等待轉出」裡看看，有沒有付給他們的錢在等著。</translation>
    </message>
    <message>
        <source>It is stopped. Nothing more goes to this account by itself.</source>
        <translation>已經停了。不會再有錢自動轉到這個帳戶。</translation>
    </message>
    <message>
        <source>What goes there by itself is stopped.</source>
        <translation>付到那裡的定期付款已經停掉了。</translation>
    </message>
    <message>
        <source>You need not do anything else for that.</source>
        <translation>這件事您不用再做別的了。</translation>
    </message>
    <message>
        <source>We do not know yet whether the bank has stopped what goes there by itself.</source>
        <translation>還不清楚銀行是不是已經把付到那裡的定期付款停掉了。</translation>
    </message>
    <message>
        <source>A person at the bank can stop it for you, day and night.</source>
        <translation>銀行行員可以替您停掉，白天晚上都可以。</translation>
    </message>
    <message>
        <source>By itself, {often}</source>
        <translation>自動付出，{often}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>You can call the bank yourself: the number is on the back of your bank card.</source>
        <translation>您也可以自己打電話給銀行，號碼在金融卡背面。</translation>
    </message>
    <message>
        <source>Whoever is really from the bank never asks for your secret number or a code.</source>
        <translation>真正的銀行行員，絕不會問您的密碼和驗證碼。</translation>
    </message>
    <message>
        <source>Call {customer}, on the number you have always used, and ask whether all is well.</source>
        <translation>請打{customer}平時的電話，問一問是不是一切都好。</translation>
    </message>
    <message>
        <source>A person at the bank has stopped it.</source>
        <translation>銀行行員把它攔下來了。</translation>
    </message>
    <message>
        <source>Nobody at the bank came to look at it in time. We are sorry.</source>
        <translation>銀行沒能及時看這筆轉帳，對不起。</translation>
    </message>
    <message>
        <source>Please talk to the bank before you send it again.</source>
        <translation>再轉之前，請先和銀行說一說。</translation>
    </message>
    <message>
        <source>It looked like a scam. You have done nothing wrong: such people fool everybody.</source>
        <translation>這筆轉帳很像是詐騙。您沒有做錯什麼，騙子誰都能騙。</translation>
    </message>
    <message>
        <source>The bank took it for a scam</source>
        <translation>銀行覺得像詐騙，沒有轉</translation>
    </message>
    <message>
        <source>The bank did not look at it in time</source>
        <translation>銀行沒能及時看，沒有轉</translation>
    </message>
    <message>
        <source>A person at the bank first looks at your payment to {payee}, and calls you.</source>
        <translation>您轉給{payee}的這筆錢，銀行會先有人看一看，並且打電話給您。</translation>
    </message>
    <message>
        <source>Because scams often look like this, the bank wants to be sure.</source>
        <translation>詐騙常常就是這個樣子，所以銀行想先弄清楚。</translation>
    </message>
    <message>
        <source>A person at the bank has looked at your payment to {payee}. The bank holds it no longer.</source>
        <translation>您轉給{payee}的這筆錢，銀行已經有人看過了，不再攔著它。</translation>
    </message>
    <message>
        <source>A person at the bank has stopped your payment to {payee}. Nothing was sent.</source>
        <translation>您轉給{payee}的這筆錢，銀行的人攔下了，沒有轉出去。</translation>
    </message>
    <message>
        <source>Nobody at the bank came to look at your payment to {payee} in time. Nothing was sent.</source>
        <translation>您轉給{payee}的這筆錢，銀行沒能及時看。錢沒有轉出去。</translation>
    </message>
    <message>
        <source>The bank is looking into a payment of {customer}.</source>
        <translation>銀行正在查證{customer}的一筆轉帳。</translation>
    </message>
    <message>
        <source>It may be a scam, or nothing at all. Please do not be angry with {customer}.</source>
        <translation>也許是詐騙，也許沒有事。請不要責怪{customer}。</translation>
    </message>
    <message>
        <source>It looked like a scam. {customer} has done nothing wrong: such people fool everybody.</source>
        <translation>這很像是詐騙。{customer}沒有做錯什麼：這種人誰都騙得過。</translation>
    </message>
    <message>
        <source>The bank has looked into the payment of {customer}, and holds it no longer.</source>
        <translation>銀行看過了{customer}的那筆轉帳，已經不再攔著了。</translation>
    </message>
    <message>
        <source>The bank has stopped the payment of {customer}. Nothing was sent.</source>
        <translation>銀行攔下了{customer}的那筆轉帳，錢沒有轉出去。</translation>
    </message>
    <message>
        <source>Nobody at the bank came to look at the payment of {customer} in time. Nothing was sent.</source>
        <translation>銀行沒能及時看{customer}的那筆轉帳，錢沒有轉出去。</translation>
    </message>
    <message>
        <source>It is best if {customer} talks to the bank before sending it again.</source>
        <translation>再轉之前，最好請{customer}先和銀行談一談。</translation>
    </message>
</context>
<context>
    <name>Claiming</name>
    <message>
        <source>I have a code</source>
        <translation>我有一個邀請碼</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Call {name}, on the number you have always used. Then {name} can invite you again.</source>
        <translation>請用您一直用的號碼打電話給{name}，然後{name}可以再邀請您一次。</translation>
    </message>
    <message>
        <source>This code does not work: a slip, or its time is up. Please compare the digits, or ask for a new code.</source>
        <translation>這個邀請碼用不了：可能輸錯了，也可能過期了。請把數字再對一遍，或者請對方重新邀請。</translation>
    </message>
    <message>
        <source>That did not fit several times. Please wait a while, then ask for a new code.</source>
        <translation>好幾次都沒對上。請稍等一會兒，再請對方給一個新的邀請碼。</translation>
    </message>
    <message>
        <source>What is the code?</source>
        <translation>邀請碼是多少？</translation>
    </message>
    <message>
        <source>Somebody who trusts you reads out ten digits to you, or shows you a square.</source>
        <translation>信任您的人會給您念十位數字，或者給您看一個二維條碼。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>邀請碼</translation>
    </message>
    <message>
        <source>This was begun on another computer of yours, and can only go on there.</source>
        <translation>這件事是在您的另一台電腦上開始的，只能在那台電腦上接著辦。</translation>
    </message>
    <message>
        <source>Or ask {name} for a new code, and enter it here.</source>
        <translation>也可以請{name}重新給一個邀請碼，在這裡輸入。</translation>
    </message>
    <message>
        <source>{name} would like you to help. Did you get the code from {name}?</source>
        <translation>{name}想請您幫忙。邀請碼是{name}給您的嗎？</translation>
    </message>
    <message>
        <source>The name comes from the bank, so nobody can make it up.</source>
        <translation>這個名字是銀行登記的，別人編不出來。</translation>
    </message>
    <message>
        <source>You would be able to: {power}</source>
        <translation>您可以：{power}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>到{day}為止</translation>
    </message>
    <message>
        <source>Yes, and I would like to help</source>
        <translation>是的，我願意幫忙</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <translation>不，算了</translation>
    </message>
    <message>
        <source>Then it is ended at once</source>
        <translation>馬上取消</translation>
    </message>
    <message>
        <source>Now {name} has to look at who has come with the code.</source>
        <translation>現在要等{name}看一看，是誰輸了邀請碼。</translation>
    </message>
    <message>
        <source>Then both of you see four pictures.</source>
        <translation>然後你們兩邊都會看到四幅圖。</translation>
    </message>
    <message>
        <source>Waiting for {name}. There is no hurry.</source>
        <translation>正在等{name}，不急。</translation>
    </message>
    <message>
        <source>Does {name} see the same pictures, in the same order?</source>
        <translation>{name}看到的圖和順序，跟這裡一樣嗎？</translation>
    </message>
    <message>
        <source>Read them to each other on the telephone. Do not look at the other screen yourself.</source>
        <translation>請在電話裡互相唸一念。不要自己去看對方的螢幕。</translation>
    </message>
    <message>
        <source>Now {name} has to say that the pictures are the same.</source>
        <translation>現在要等{name}說圖是一樣的。</translation>
    </message>
    <message>
        <source>You can also leave this page. It goes on by itself.</source>
        <translation>您也可以離開這一頁，它會自己繼續。</translation>
    </message>
    <message>
        <source>It has been ended. Nothing has come of it.</source>
        <translation>這次邀請已經取消，沒有連上。</translation>
    </message>
    <message>
        <source>It waits a day, so that nobody can hurry {name}. That is no distrust of you.</source>
        <translation>要等一天，這樣誰也催不了{name}。這不是不相信您。</translation>
    </message>
    <message>
        <source>If you go to the branch together, it is done at once.</source>
        <translation>兩個人一起去分行辦，當場就能生效。</translation>
    </message>
    <message>
        <source>You may help {name} from now on.</source>
        <translation>從現在起，您可以幫{name}了。</translation>
    </message>
    <message>
        <source>You may help {name} from {moment}.</source>
        <translation>從{moment}起，您可以幫{name}。</translation>
    </message>
    <message>
        <source>You can never pay for {name}. {name} can end it at any time, and so can you.</source>
        <translation>您永遠不能替{name}付款。{name}隨時可以取消，您也一樣。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到哪天為止</translation>
    </message>
    <message>
        <source>It is ended. You help nobody by this.</source>
        <translation>已經取消了，沒有和誰連上。</translation>
    </message>
    <message>
        <source>Did you not expect {name}? Then ask the person who gave you the code.</source>
        <translation>沒想到是{name}？請問一問給您邀請碼的人。</translation>
    </message>
    <message>
        <source>It is ended. Nobody has been let in.</source>
        <translation>已經取消了，沒有讓任何人進來。</translation>
    </message>
    <message>
        <source>Somebody may have tried to get in between. It was good that you looked so closely.</source>
        <translation>可能有人想從中間插進來。幸好您看得仔細。</translation>
    </message>
    <message>
        <source>We have ended it: something between you and {name} does not fit together.</source>
        <translation>我們把它取消了：您和{name}之間有些地方對不上。</translation>
    </message>
    <message>
        <source>Somebody may have tried to get in between. Please tell the bank, and call {name}.</source>
        <translation>可能有人想從中間插進來。請告訴銀行，也打個電話給{name}。</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Because you have never paid this person before, the money waits a while.</source>
        <translation>您以前沒有給這個人轉過錢，所以這筆錢會先等一等。</translation>
    </message>
    <message>
        <source>Because it is a large amount, the money waits a while.</source>
        <translation>金額比較大，所以這筆錢會先等一等。</translation>
    </message>
    <message>
        <source>Because it is a large amount together with what you have just paid this person, the money waits a while.</source>
        <translation>加上您剛給這個人轉的錢，金額比較大，所以這筆錢會先等一等。</translation>
    </message>
    <message>
        <source>Because it is more than half of what you have here, the money waits a while.</source>
        <translation>這筆錢超過了您這裡存款的一半，所以會先等一等。</translation>
    </message>
    <message>
        <source>Because scams often look like this, the bank wants to be sure.</source>
        <translation>詐騙常常就是這個樣子，所以銀行想先弄清楚。</translation>
    </message>
    <message>
        <source>Because the money may come to somebody you trust, that person may not decide about it.</source>
        <translation>這筆錢可能會到您信任的人手裡，所以不能由那一位來決定。</translation>
    </message>
    <message>
        <source>To protect you, the money waits a while.</source>
        <translation>為了保護您，這筆錢會先等一等。</translation>
    </message>
    <message>
        <source>As with some other payments, the money waits a while, so that nobody is hurried.</source>
        <translation>和有些付款一樣，這筆錢先等一等再轉出，免得匆忙。</translation>
    </message>
    <message>
        <source>Your money is safe: first a person at the bank looks at it, and calls you.</source>
        <translation>您的錢是安全的：銀行先派人看一看，再打電話給您。</translation>
    </message>
    <message>
        <source>First, the bank has something to look at.</source>
        <translation>銀行先要看一看。</translation>
    </message>
    <message>
        <source>Everything is stopped. No money goes out.</source>
        <translation>已全部停止，錢不會轉出去。</translation>
    </message>
    <message>
        <source>So this waits too, until you have that undone.</source>
        <translation>所以這一筆也先停著，等您恢復以後再轉。</translation>
    </message>
    <message>
        <source>Until the money goes out, you can stop it with one press.</source>
        <translation>在錢轉出以前，您按一下就能停止。</translation>
    </message>
    <message>
        <source>The money goes out on {when}. Until then you can stop it with one press.</source>
        <translation>錢會在{when} 轉出。在那以前，您按一下就能停止。</translation>
    </message>
    <message>
        <source>The money goes out on {when} at the earliest. Until then you can stop it with one press.</source>
        <translation>錢最早在{when} 轉出。在那以前，您按一下就能停止。</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>They are the same</source>
        <translation>一樣</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>不一樣</translation>
    </message>
    <message>
        <source>If only one of them is different, somebody may have got in between.</source>
        <translation>哪怕只有一幅不一樣，也可能有人從中間插了進來。</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Somebody asks me</source>
        <translation>有人問我</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>It is the first payment to this account</source>
        <translation>第一次付給這個帳戶</translation>
    </message>
    <message>
        <source>It is a large amount</source>
        <translation>金額比較大</translation>
    </message>
    <message>
        <source>It is a large amount together with others to this account</source>
        <translation>和付給這個帳戶的別的錢加起來，金額比較大</translation>
    </message>
    <message>
        <source>It is more than half of what is on the account</source>
        <translation>超過帳戶裡一半的錢</translation>
    </message>
    <message>
        <source>The bank asks for it, as a protection</source>
        <translation>為了保護，銀行要求先問一問</translation>
    </message>
    <message>
        <source>{name} sees that at once; nothing is decided yet</source>
        <translation>{name}馬上就能看到，事情還沒有定</translation>
    </message>
    <message>
        <source>Call {name} first</source>
        <translation>先打電話給{name}</translation>
    </message>
    <message>
        <source>You have said that you want to call first.</source>
        <translation>您說過想先打電話。</translation>
    </message>
    <message>
        <source>These are the facts. You have time until {moment}.</source>
        <translation>情況都在這裡。您可以慢慢看，到{moment}為止。</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>You are asked once more</source>
        <translation>還會再問您一次</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Then nothing is sent</source>
        <translation>錢就不轉了</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以後再定</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>To</source>
        <translation>付給</translation>
    </message>
    <message>
        <source>{name} writes to you</source>
        <translation>{name}對您說</translation>
    </message>
    <message>
        <source>Name and account</source>
        <translation>姓名和帳號</translation>
    </message>
    <message>
        <source>Why you are asked</source>
        <translation>為什麼問您</translation>
    </message>
    <message>
        <source>Words for whom it is paid to</source>
        <translation>給收款人的備註</translation>
    </message>
    <message>
        <source>Is it right that this money goes out?</source>
        <translation>這筆錢該轉出去嗎？</translation>
    </message>
    <message>
        <source>Are you sure that {name} wants it, and is not being hurried by anybody?</source>
        <translation>您確定這是{name}自己想付的，沒有人在催嗎？</translation>
    </message>
    <message>
        <source>From</source>
        <translation>誰付</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>對，我同意</translation>
    </message>
    <message>
        <source>No, not now</source>
        <translation>不，先不</translation>
    </message>
    <message>
        <source>{name} now reads that you want to talk first. Please call.</source>
        <translation>{name}現在會看到您想先說一說。請打電話吧。</translation>
    </message>
    <message>
        <source>Call on the number you have always used, and ask what the money is for and who has asked for it.</source>
        <translation>請用您一直用的號碼打過去，問問這錢是做什麼的，是誰要的。</translation>
    </message>
    <message>
        <source>Nothing goes out before somebody has agreed. Afterwards you decide here, until {moment}.</source>
        <translation>沒有人同意以前，錢不會轉出去。說完以後，您在這裡決定，到{moment}為止。</translation>
    </message>
    <message>
        <source>{name} can tell you what came of it.</source>
        <translation>後來怎麼樣，可以問{name}。</translation>
    </message>
    <message>
        <source>You have agreed.</source>
        <translation>您同意了。</translation>
    </message>
    <message>
        <source>You have said no. This money does not go out.</source>
        <translation>您沒有同意。這筆錢不會轉出去。</translation>
    </message>
    <message>
        <source>This no longer needs you.</source>
        <translation>這件事不用您再管了。</translation>
    </message>
    <message>
        <source>There is nothing more for you to decide here.</source>
        <translation>這裡沒有要您決定的了。</translation>
    </message>
    <message>
        <source>You cannot agree to this one, because it concerns you yourself.</source>
        <translation>這筆您不能同意，因為和您自己有關。</translation>
    </message>
    <message>
        <source>The money would go to you, to an account of yours, or to somebody you suggested. This rule holds for everybody.</source>
        <translation>這筆錢是給您的、進您的帳戶的，或者是付給您推薦的人。對誰都是這個規矩。</translation>
    </message>
    <message>
        <source>Somebody else, or the bank, looks at it. There is nothing for you to do.</source>
        <translation>會由別人或者銀行來看。您不用做什麼。</translation>
    </message>
    <message>
        <source>The bank has known this computer for less than a day.</source>
        <translation>銀行認識這台電腦還不到一天。</translation>
    </message>
    <message>
        <source>So for now you cannot agree from here. That keeps thieves out. Nothing was decided.</source>
        <translation>所以現在還不能在這裡同意，這樣小偷也沒辦法。事情還沒有定。</translation>
    </message>
    <message>
        <source>You can say no now already, or call first. Tomorrow you can agree here; from your other computers, now.</source>
        <translation>您現在就可以不同意，或者先打電話。明天可以在這裡同意；用您別的電腦，現在就可以。</translation>
    </message>
    <message>
        <source>Something has changed since you looked.</source>
        <translation>您看過以後，情況有變化。</translation>
    </message>
    <message>
        <source>Nothing was decided. At the start you find it, as it is now.</source>
        <translation>事情還沒有定。回到首頁，能看到現在的樣子。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到什麼時候</translation>
    </message>
    <message>
        <source>It goes out by itself, each time anew</source>
        <translation>以後會自動重複付款</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>平時的情況</translation>
    </message>
    <message>
        <source>This account before</source>
        <translation>以前付過這個帳戶嗎</translation>
    </message>
    <message>
        <source>Times paid within a year: {count}</source>
        <translation>一年裡付過{count}次</translation>
    </message>
    <message>
        <source>Nothing paid within a year</source>
        <translation>一年裡沒有付過</translation>
    </message>
    <message>
        <source>Nothing was paid to others within a year, so there is nothing to compare with</source>
        <translation>一年裡沒有付給過別人，沒有可以比的</translation>
    </message>
    <message>
        <source>Mostly about {median}. This would be the largest within a year; so far it was {largest}</source>
        <translation>平時一般{median}左右。這會是一年裡最大的一筆，以前最大的是{largest}</translation>
    </message>
    <message>
        <source>Mostly about {median}, and {largest} at most within a year</source>
        <translation>平時一般{median}左右，一年裡最多{largest}</translation>
    </message>
    <message>
        <source>The bank has this account as {theirs}</source>
        <translation>銀行登記的戶名是{theirs}</translation>
    </message>
    <message>
        <source>{name} was warned that this may be a fraud, and went on</source>
        <translation>給{name}看過防詐提醒，{name}還是想繼續</translation>
    </message>
    <message>
        <source>Asked by the bank, {name} said</source>
        <translation>銀行問的時候，{name}這樣回答</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>The bank still looks at it first. Until it goes out {name} can stop it.</source>
        <translation>銀行還會先看一看。錢轉出去以前，{name}隨時可以叫停。</translation>
    </message>
    <message>
        <source>The money still waits, until {moment} at least. Until then {name} can stop it.</source>
        <translation>這筆錢還要等，最早{moment}才轉。在那以前{name}隨時可以停下來。</translation>
    </message>
    <message>
        <source>If nobody else has to agree, the money goes out now. {name} sees that you agreed.</source>
        <translation>如果不用再等別人同意，錢現在就轉出去。{name}會看到您同意了。</translation>
    </message>
    <message>
        <source>{name} sees your answer at once, and keeps the money.</source>
        <translation>{name}馬上會看到您的回答，錢還在{name}那裡。</translation>
    </message>
    <message>
        <source>Call and talk about it: a no is easier to hear from a voice than from a screen.</source>
        <translation>請打個電話說一說：聽您親口講，比看螢幕上的「不同意」好受些。</translation>
    </message>
    <message>
        <source>What would you like to say to {name}?</source>
        <translation>您想對{name}說什麼？</translation>
    </message>
    <message>
        <source>{name} reads this beside your no. With the next press it is said.</source>
        <translation>{name}會看到您沒有同意，旁邊就是這句話。再按一下就送到了。</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>用我自己的話說</translation>
    </message>
    <message>
        <source>Nothing: I call</source>
        <translation>不寫了，我打電話說</translation>
    </message>
    <message>
        <source>A kind sentence, without blame. With “Continue” it is said, and your no with it.</source>
        <translation>說一句體貼的話，不要責怪。按「繼續」，這句話就和「不同意」一起送到。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的話</translation>
    </message>
    <message>
        <source>Your words cannot be passed on like this.</source>
        <translation>這樣寫，您的話發不過去。</translation>
    </message>
    <message>
        <source>Words to each other go without long numbers and without links. That protects both of you.</source>
        <translation>互相說的話裡不能有長串數字，也不能有網址，這是為了保護你們兩位。</translation>
    </message>
    <message>
        <source>Nothing was decided. At the start you find the question again, and can say it in other words.</source>
        <translation>現在什麼都還沒定。在首頁還能找到這件事，換個說法就可以了。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Hello {name}.</source>
        <translation>{name}，您好。</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>這裡還沒有內容。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>What else there is</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>This seat is for those who work at the bank. With this number there is nothing to do here.</source>
        <translation>這個位子是給銀行員工用的。用這個號碼在這裡沒有要辦的事。</translation>
    </message>
    <message>
        <source>Go on with the alert that you have begun</source>
        <translation>接著寫沒寫完的提醒</translation>
    </message>
    <message>
        <source>It is kept on this computer</source>
        <translation>保存在這台電腦上</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>我的設定</translation>
    </message>
    <message>
        <source>Letters, colours, my computers, secret number</source>
        <translation>字的大小、顏色、我的電腦、密碼</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>找人幫忙</translation>
    </message>
    <message>
        <source>Ask a colleague of the fraud desk, or who leads the shift.</source>
        <translation>請問問防詐組的同事，或者值班的負責人。</translation>
    </message>
    <message>
        <source>In doubt, call the customer yourself, on the number the bank has. Never on one that came in a message.</source>
        <translation>不確定時，請用銀行登記的號碼親自打給客戶，不要用訊息裡的號碼。</translation>
    </message>
    <message>
        <source>What you have begun here is kept.</source>
        <translation>您已經開始的內容都還在。</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接著剛才的辦</translation>
    </message>
    <message>
        <source>What is your staff number?</source>
        <translation>您的員工編號是多少？</translation>
    </message>
    <message>
        <source>It is printed in the letter that you got when you began here.</source>
        <translation>它印在您入職時收到的信上。</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
</context>
<context>
    <name>DeskAlerts</name>
    <message>
        <source>Alerts</source>
        <translation>防詐提醒</translation>
    </message>
    <message>
        <source>Something in it is wrong</source>
        <translation>內容有誤</translation>
    </message>
    <message>
        <source>It goes round no more</source>
        <translation>這種詐騙已經不出現了</translation>
    </message>
    <message>
        <source>Another alert says it better</source>
        <translation>另一條提醒說得更清楚</translation>
    </message>
    <message>
        <source>You have written at this alert yourself.</source>
        <translation>這條提醒您自己參與寫過。</translation>
    </message>
    <message>
        <source>So a colleague has to read it and publish it: four eyes see more than two. Nothing has been published.</source>
        <translation>所以要請一位同事核對並發布：兩個人看，比一個人保險。現在什麼也沒有發布。</translation>
    </message>
    <message>
        <source>Somebody has changed this alert since you read it.</source>
        <translation>您看過之後，有人改過這條提醒。</translation>
    </message>
    <message>
        <source>So nothing was done with it. Please read it once more as it is now.</source>
        <translation>所以什麼也沒有改動。請按現在的樣子再讀一遍。</translation>
    </message>
    <message>
        <source>The day until which this alert is good has passed, or is more than a year away.</source>
        <translation>這條提醒的有效期已過，或者超過了一年。</translation>
    </message>
    <message>
        <source>Nothing has been published. Somebody has to set another day first.</source>
        <translation>什麼也沒有發布。請先改一下有效期。</translation>
    </message>
    <message>
        <source>This alert has been withdrawn meanwhile.</source>
        <translation>這條提醒剛剛被撤回了。</translation>
    </message>
    <message>
        <source>Nothing of it can be changed any more. You can write a new one.</source>
        <translation>它不能再改了。您可以另寫一條。</translation>
    </message>
    <message>
        <source>You have as many drafts waiting as there may be at one time.</source>
        <translation>您等待發布的草稿，已經到了同時可以存放的上限。</translation>
    </message>
    <message>
        <source>Nothing has been handed in, and your words are still here. Please have some published or dropped first.</source>
        <translation>這份還沒有交上去，您寫的都還在。請先請同事發布幾份，或者捨棄幾份。</translation>
    </message>
    <message>
        <source>From here an alert with other words has been handed in already.</source>
        <translation>這裡已經交過一條內容不同的提醒。</translation>
    </message>
    <message>
        <source>These words have not been handed in. The other alert stands in the list: it can be changed there.</source>
        <translation>現在寫的內容沒有交上去。已交的那條在列表裡，可以到那裡修改。</translation>
    </message>
    <message>
        <source>Back to the alert</source>
        <translation>回到這條提醒</translation>
    </message>
    <message>
        <source>Read it and publish it: written by {names}, {moment}</source>
        <translation>請核對並發布：{names}寫於{moment}</translation>
    </message>
    <message>
        <source>Written by {names}, {moment}. No customer sees it yet</source>
        <translation>{names}寫於{moment}，客戶還看不到</translation>
    </message>
    <message>
        <source>New words by {names}, {moment}. Customers see the earlier ones</source>
        <translation>{names}{moment}改過，客戶看到的還是舊的</translation>
    </message>
    <message>
        <source>Published by {name}, {moment}</source>
        <translation>{name}發布於{moment}</translation>
    </message>
    <message>
        <source>Over. Published by {name}, {moment}</source>
        <translation>已過期。{name}發布於{moment}</translation>
    </message>
    <message>
        <source>Customers still see the earlier words.</source>
        <translation>客戶看到的還是原來的內容。</translation>
    </message>
    <message>
        <source>No customer sees this alert yet.</source>
        <translation>客戶還看不到這條提醒。</translation>
    </message>
    <message>
        <source>Customers see this alert.</source>
        <translation>客戶看得到這條提醒。</translation>
    </message>
    <message>
        <source>No customer sees this alert any more.</source>
        <translation>客戶已經看不到這條提醒了。</translation>
    </message>
    <message>
        <source>Written by {names}, {moment}</source>
        <translation>{names}寫於{moment}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>A colleague publishes the new words</source>
        <translation>改好後由同事發布</translation>
    </message>
    <message>
        <source>Also what customers see now</source>
        <translation>客戶現在看到的也會一起撤下</translation>
    </message>
    <message>
        <source>At once, and for good</source>
        <translation>馬上撤，不再恢復</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>可能損失多少</translation>
    </message>
    <message>
        <source>See it as customers do</source>
        <translation>看看客戶看到的樣子</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>送達情況</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Shall customers see exactly this, from now on?</source>
        <translation>從現在起就讓客戶看到這些內容嗎？</translation>
    </message>
    <message>
        <source>It cannot be called back from those who have read it.</source>
        <translation>已經看過的人，就收不回來了。</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>多快送到</translation>
    </message>
    <message>
        <source>Yes, publish it</source>
        <translation>是的，發布</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>先不發布</translation>
    </message>
    <message>
        <source>Shall these new words be dropped?</source>
        <translation>不要這份新內容了嗎？</translation>
    </message>
    <message>
        <source>Customers go on seeing the earlier ones.</source>
        <translation>客戶看到的還是原來的。</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Yes, drop them</source>
        <translation>是的，不要了</translation>
    </message>
    <message>
        <source>No, leave them</source>
        <translation>不，先留著</translation>
    </message>
    <message>
        <source>The alert is published.</source>
        <translation>提醒已經發布。</translation>
    </message>
    <message>
        <source>Where somebody is signed in it appears within seconds, and everywhere else at the next start.</source>
        <translation>已登入的，幾秒之內就能看到；其他的，下次打開時看到。</translation>
    </message>
    <message>
        <source>Payments to its accounts are held for the desk until {until}, or until a colleague withdraws it too.</source>
        <translation>轉到其中帳戶的錢，會攔到{until}，等防詐組來定；若有另一位同事也撤回它，就到那時為止。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>還沒有到一半</translation>
    </message>
    <message>
        <source>How far has it come?</source>
        <translation>送到了多少人？</translation>
    </message>
    <message>
        <source>These are numbers of people. Who they are is nobody&apos;s business here.</source>
        <translation>這裡只有人數，不顯示是哪些人。</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>應該送到的人數</translation>
    </message>
    <message>
        <source>Has come to the computers of</source>
        <translation>電腦已經收到的人數</translation>
    </message>
    <message>
        <source>Was shown to</source>
        <translation>已經顯示給的人數</translation>
    </message>
    <message>
        <source>Was read to its end by</source>
        <translation>已經看完的人數</translation>
    </message>
    <message>
        <source>Half of them had it on the screen</source>
        <translation>一半的人看到它</translation>
    </message>
    <message>
        <source>Withdrawn. No customer sees it any more</source>
        <translation>已撤回，客戶不再看到</translation>
    </message>
    <message>
        <source>Withdrawn by {name}: {reason}</source>
        <translation>{name}已撤回：{reason}</translation>
    </message>
    <message>
        <source>within a second</source>
        <translation>一秒之內</translation>
    </message>
    <message>
        <source>within {count} seconds</source>
        <translation>{count} 秒之內</translation>
    </message>
    <message>
        <source>within {count} minutes</source>
        <translation>{count} 分鐘之內</translation>
    </message>
    <message>
        <source>within {count} hours</source>
        <translation>{count} 小時之內</translation>
    </message>
    <message>
        <source>Read it, and publish it</source>
        <translation>核對並發布</translation>
    </message>
    <message>
        <source>In each language, as customers will see it</source>
        <translation>每種語言都按客戶看到的樣子過一遍</translation>
    </message>
    <message>
        <source>Drop the new words</source>
        <translation>不要這份新內容</translation>
    </message>
    <message>
        <source>Customers go on seeing the earlier ones</source>
        <translation>客戶看到的還是原來的</translation>
    </message>
    <message>
        <source>Withdraw it too</source>
        <translation>也撤回它</translation>
    </message>
    <message>
        <source>Its accounts are watched no more then</source>
        <translation>之後就不再留意其中的帳戶</translation>
    </message>
    <message>
        <source>The last lines here say what becomes different from what customers see now.</source>
        <translation>下面最後幾行寫著：和客戶現在看到的比，哪裡會變。</translation>
    </message>
    <message>
        <source>Nothing in it is different from what customers see now.</source>
        <translation>和客戶現在看到的相比，沒有任何不同。</translation>
    </message>
    <message>
        <source>For you to read and publish</source>
        <translation>等您核對並發布</translation>
    </message>
    <message>
        <source>For a colleague to read and publish</source>
        <translation>等同事核對並發布</translation>
    </message>
    <message>
        <source>Customers see these</source>
        <translation>客戶正在看到的</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Alerts at hand</source>
        <translation>手邊的提醒</translation>
    </message>
    <message>
        <source>Nobody has written an alert yet.</source>
        <translation>還沒有人寫過提醒。</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>回到工作台</translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>全部提醒</translation>
    </message>
    <message>
        <source>What customers see, drafts, what is over</source>
        <translation>客戶看到的、草稿和過期的</translation>
    </message>
    <message>
        <source>Write a new alert</source>
        <translation>寫一條新提醒</translation>
    </message>
    <message>
        <source>In both languages</source>
        <translation>中英文各一份</translation>
    </message>
    <message>
        <source>Take over what others warn of</source>
        <translation>引用別處的警訊</translation>
    </message>
    <message>
        <source>From a file or an address</source>
        <translation>來自檔案或網址</translation>
    </message>
    <message>
        <source>Until now: {before}. From now on: {after}</source>
        <translation>之前：{before}。之後：{after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>各地</translation>
    </message>
    <message>
        <source>Other words than customers see now</source>
        <translation>和客戶現在看到的說法不同</translation>
    </message>
    <message>
        <source>{count}, ending in {digits}</source>
        <translation>{count}個，末四碼{digits}</translation>
    </message>
    <message>
        <source>Accounts that are watched no more</source>
        <translation>不再留意的帳戶</translation>
    </message>
    <message>
        <source>Accounts that are new</source>
        <translation>新增的帳戶</translation>
    </message>
    <message>
        <source>The words in {language}</source>
        <translation>正文（{language}）</translation>
    </message>
    <message>
        <source>Left out: nobody reads it in this language any more</source>
        <translation>去掉了：以後沒有人能讀到這種語言的</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>What is going round, in {language}</source>
        <translation>騙子怎麼騙（{language}）</translation>
    </message>
    <message>
        <source>How to tell, in {language}</source>
        <translation>怎麼認出來（{language}）</translation>
    </message>
    <message>
        <source>What to do now, in {language}</source>
        <translation>現在怎麼辦（{language}）</translation>
    </message>
    <message>
        <source>The number to call, in {language}</source>
        <translation>要撥打的電話（{language}）</translation>
    </message>
    <message>
        <source>Where, in {language}</source>
        <translation>地區（{language}）</translation>
    </message>
    <message>
        <source>The kind of scam</source>
        <translation>詐騙類型</translation>
    </message>
    <message>
        <source>Words that fit the moment</source>
        <translation>觸發的詞</translation>
    </message>
    <message>
        <source>From which amount on</source>
        <translation>從多大金額起</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>What others warn of</source>
        <translation>別處的警訊</translation>
    </message>
    <message>
        <source>Nothing of it reaches a customer by itself: you complete it, and a colleague publishes it.</source>
        <translation>它不會自己發給客戶：由您補全，再由同事發布。</translation>
    </message>
    <message>
        <source>This document is too large. A warning is never that long.</source>
        <translation>這份文件太大了，警訊不會這麼長。</translation>
    </message>
    <message>
        <source>This document is built in a way that no warning is. It was not read.</source>
        <translation>這份文件的結構不像警訊，沒有讀取。</translation>
    </message>
    <message>
        <source>This document is not written as it says that it is. It was not read.</source>
        <translation>這份文件的編碼和它自己標明的不一致，沒有讀取。</translation>
    </message>
    <message>
        <source>This document is of no kind in which warnings are sent.</source>
        <translation>這份文件不是發布警訊所用的格式。</translation>
    </message>
    <message>
        <source>This document brings definitions of its own, as harmful ones do. It was not read.</source>
        <translation>這份文件帶有自己的定義，有害的檔案才會這樣，所以沒有讀取。</translation>
    </message>
    <message>
        <source>This warning is in too old a form: CAP 1.2 is read here. Ask its sender for that, or write it yourself.</source>
        <translation>這條警訊用的格式太舊，這裡讀不了。請讓對方發新版格式的，或者您自己寫一條。</translation>
    </message>
    <message>
        <source>Something is missing in this document that the standard asks for.</source>
        <translation>這份文件缺少標準要求的內容。</translation>
    </message>
    <message>
        <source>This is an exercise or a test, or it is over, or not for everybody.</source>
        <translation>這是演習或測試，或者已經結束，或者不是給一般民眾看的。</translation>
    </message>
    <message>
        <source>Only an address of the outside world that begins with https is asked.</source>
        <translation>只能用 https 開頭的外部網址。</translation>
    </message>
    <message>
        <source>No good answer came from there. You can try again, or save the document and choose it here.</source>
        <translation>那邊沒有給出可用的內容。您可以再試一次，或者先把檔案存下來，再在這裡選。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>這份內容讀不出來。</translation>
    </message>
    <message>
        <source>Where is the warning?</source>
        <translation>警訊在哪裡？</translation>
    </message>
    <message>
        <source>Address, with https</source>
        <translation>網址（https 開頭）</translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation>是其中哪一條？</translation>
    </message>
    <message>
        <source>This document is empty.</source>
        <translation>這份文件裡沒有內容。</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>換一份文件</translation>
    </message>
    <message>
        <source>By {source}</source>
        <translation>{source}</translation>
    </message>
    <message>
        <source>By {source}, {day}</source>
        <translation>{source}，{day}</translation>
    </message>
    <message>
        <source>As customers see it</source>
        <translation>客戶看到的樣子</translation>
    </message>
    <message>
        <source>{language}, letters at {percent} %</source>
        <translation>{language}，字的大小 {percent} %</translation>
    </message>
    <message>
        <source>I have seen enough</source>
        <translation>看好了</translation>
    </message>
    <message>
        <source>As whom would you like to see it?</source>
        <translation>您想按誰看到的樣子看？</translation>
    </message>
    <message>
        <source>Payments to its accounts are held for the desk for one more day at most, or until a colleague withdraws it too.</source>
        <translation>轉到其中帳戶的錢，最多再替您攔一天，等防詐組來定；若有另一位同事也撤回它，就到那時為止。</translation>
    </message>
    <message>
        <source>Why is this alert to be withdrawn?</source>
        <translation>為什麼要撤回這條提醒？</translation>
    </message>
    <message>
        <source>The reason is kept with the alert, for the desk alone.</source>
        <translation>原因會和提醒一起保存，只有防詐組能看到。</translation>
    </message>
    <message>
        <source>Shall this alert be withdrawn, at once and for good?</source>
        <translation>要馬上撤回這條提醒嗎？撤回後不能恢復。</translation>
    </message>
    <message>
        <source>Shall its accounts be watched no more?</source>
        <translation>其中的帳戶，從此不再留意了嗎？</translation>
    </message>
    <message>
        <source>Yes, withdraw it too</source>
        <translation>是的，我也撤回</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>是的，撤回</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>不撤，留著</translation>
    </message>
    <message>
        <source>The alert is withdrawn.</source>
        <translation>提醒已經撤回。</translation>
    </message>
    <message>
        <source>It vanishes from every program that is open, and from all others at their next start.</source>
        <translation>開著的程式裡隨即不再顯示，沒開的下次打開時也不會再有。</translation>
    </message>
    <message>
        <source>No customer sees it any more. One person is enough for that: what is wrong must vanish at once.</source>
        <translation>客戶就不再看到它了。撤回只要一個人：寫錯的要馬上拿掉。</translation>
    </message>
    <message>
        <source>{name} has withdrawn this alert. If you withdraw it too, it holds no more payments to its accounts.</source>
        <translation>{name}已經撤回這條提醒。您也撤回後，轉到其中帳戶的錢就不再因它被攔下。</translation>
    </message>
    <message>
        <source>What is held already waits for a decision as before.</source>
        <translation>已經攔下的，仍照舊等人來定。</translation>
    </message>
    <message>
        <source>The number to call</source>
        <translation>要撥打的電話</translation>
    </message>
    <message>
        <source>What is going round</source>
        <translation>騙子怎麼騙</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>現在怎麼辦</translation>
    </message>
    <message>
        <source>How to tell, one sign a line</source>
        <translation>怎麼認出來，一行寫一點</translation>
    </message>
    <message>
        <source>All of it may stay empty: then everybody reads it, and it comes up at no moment in particular.</source>
        <translation>都可以留空：那樣人人都會看到，只是不針對某個時刻。</translation>
    </message>
    <message>
        <source>A code, such as 510100 or GB-KEN, makes that only people there get it, unless another place has none.</source>
        <translation>填了代碼（如 510100 或 GB-KEN），就只發給住在那裡的人；如果還有別的地方沒填代碼，就會發給所有人。</translation>
    </message>
    <message>
        <source>Words that fit the moment, with commas</source>
        <translation>觸發的詞，用逗號隔開</translation>
    </message>
    <message>
        <source>Short sentences, no blame, no fear. It is shown and read aloud exactly as you write it.</source>
        <translation>句子要短，不責備，不嚇人。您怎麼寫，就怎麼顯示、怎麼朗讀。</translation>
    </message>
    <message>
        <source>The number to call was taken over from {source}. Look it up elsewhere before you hand it in.</source>
        <translation>要撥打的電話是從「{source}」那裡照搬來的。交上去之前，請另外查證一下。</translation>
    </message>
    <message>
        <source>Leave everything empty where it is not for these readers.</source>
        <translation>如果不發給看這種語言的客戶，就全部留空。</translation>
    </message>
    <message>
        <source>Write in words, too, where the region {code} is.</source>
        <translation>地區代碼 {code} 在哪裡，也請用文字寫上。</translation>
    </message>
    <message>
        <source>For whom is it, and for which moment?</source>
        <translation>給誰看，什麼時候用得上？</translation>
    </message>
    <message>
        <source>From which amount on, such as CNY 5000</source>
        <translation>從多大金額起，如 CNY 5000</translation>
    </message>
    <message>
        <source>Accounts of the scammers, one a line; only the bank knows them</source>
        <translation>騙子的帳戶，一行一個；只有銀行知道</translation>
    </message>
    <message>
        <source>Code of that place, for {language}</source>
        <translation>地區代碼（{language}）</translation>
    </message>
    <message>
        <source>Writing an alert</source>
        <translation>寫提醒</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>馬上</translation>
    </message>
    <message>
        <source>It comes up between two steps of what they are doing</source>
        <translation>在客戶做完當前這一步後馬上顯示</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>下次打開時</translation>
    </message>
    <message>
        <source>It is told once, and stands in the list</source>
        <translation>提醒一次，之後留在列表裡</translation>
    </message>
    <message>
        <source>All that somebody has</source>
        <translation>全部積蓄</translation>
    </message>
    <message>
        <source>Much money</source>
        <translation>很多錢</translation>
    </message>
    <message>
        <source>Some money</source>
        <translation>一些錢</translation>
    </message>
    <message>
        <source>Little money</source>
        <translation>少量的錢</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>what is going round</source>
        <translation>騙子怎麼騙</translation>
    </message>
    <message>
        <source>how to tell</source>
        <translation>怎麼認出來</translation>
    </message>
    <message>
        <source>what to do now</source>
        <translation>現在怎麼辦</translation>
    </message>
    <message>
        <source>the number to call</source>
        <translation>要撥打的電話</translation>
    </message>
    <message>
        <source>where it goes round</source>
        <translation>在哪裡出現</translation>
    </message>
    <message>
        <source>the words: it has none yet</source>
        <translation>正文，現在一種語言都還沒有</translation>
    </message>
    <message>
        <source>the words or the amount that fit the moment</source>
        <translation>觸發的詞或金額</translation>
    </message>
    <message>
        <source>the kind of scam</source>
        <translation>詐騙類型</translation>
    </message>
    <message>
        <source>until when it is good</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Headline in {language}</source>
        <translation>標題（{language}）</translation>
    </message>
    <message>
        <source>What kind of scam is it?</source>
        <translation>這是哪一類詐騙？</translation>
    </message>
    <message>
        <source>How soon do customers have to know?</source>
        <translation>客戶要多快知道？</translation>
    </message>
    <message>
        <source>What is at stake for whoever is taken in?</source>
        <translation>上當的人可能損失多少？</translation>
    </message>
    <message>
        <source>How long is it good?</source>
        <translation>這條提醒有效多久？</translation>
    </message>
    <message>
        <source>{count} days from today</source>
        <translation>從今天起 {count} 天</translation>
    </message>
    <message>
        <source>Is it as it should be?</source>
        <translation>這樣可以了嗎？</translation>
    </message>
    <message>
        <source>Once it is handed in, a colleague reads and publishes it.</source>
        <translation>交上去以後，由同事核對並發布。</translation>
    </message>
    <message>
        <source>See it as customers will</source>
        <translation>看看客戶會看到的樣子</translation>
    </message>
    <message>
        <source>For whom, and for which moment</source>
        <translation>給誰看，什麼時候用得上</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>有效多久</translation>
    </message>
    <message>
        <source>Throw away what I have written here</source>
        <translation>不要了，丟掉這次寫的</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>交上去</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各地</translation>
    </message>
    <message>
        <source>Accounts of the scammers</source>
        <translation>騙子的帳戶</translation>
    </message>
    <message>
        <source>No customer sees it yet. A colleague has to read it, and publishes it.</source>
        <translation>客戶現在還看不到。要由一位同事核對後發布。</translation>
    </message>
    <message>
        <source>Customers see the earlier words until a colleague has read these and published them.</source>
        <translation>客戶看到的還是原來的內容，要等一位同事核對並發布之後才會更新。</translation>
    </message>
    <message>
        <source>Customers see it as it was: these are the very words that are published already.</source>
        <translation>客戶看到的和原來一樣：這些內容已經發布過了，沒有改動。</translation>
    </message>
    <message>
        <source>The alert is handed in.</source>
        <translation>提醒已經交上去。</translation>
    </message>
    <message>
        <source>While you were writing, this alert was changed by {names}.</source>
        <translation>您在寫的時候，{names}改動了這條提醒。</translation>
    </message>
    <message>
        <source>Your words are still here, and have not been handed in. Next you see the other ones.</source>
        <translation>您寫的還在這裡，沒有交上去。下一步請先看看對方寫的。</translation>
    </message>
    <message>
        <source>Then you can hand in yours in their place, or throw yours away.</source>
        <translation>看過以後，您可以用自己的替換它，也可以不要自己的。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>給我看看</translation>
    </message>
    <message>
        <source>something that this program does not know</source>
        <translation>本程式不認識的一項</translation>
    </message>
    <message>
        <source>Still to be mended: {what}</source>
        <translation>還要改一下：{what}</translation>
    </message>
    <message>
        <source>Still to be mended in {language}: {what}</source>
        <translation>{language} 裡還要改一下：{what}</translation>
    </message>
    <message>
        <source>All that you have written is still there.</source>
        <translation>您寫的內容都還在。</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>還沒寫</translation>
    </message>
</context>
<context>
    <name>DeskCall</name>
    <message>
        <source>Dial the number that the bank has had for long. Never one out of a message.</source>
        <translation>請撥銀行早就留存的號碼，絕不撥訊息裡寫的號碼。</translation>
    </message>
    <message>
        <source>Not alone: somebody may be listening. Say nothing of money, a payment or a scam.</source>
        <translation>身邊有人，可能在聽。不要提錢，不要提轉帳，也不要提詐騙。</translation>
    </message>
    <message>
        <source>Say first: “Good day, it is about your appointment. Can you talk? Yes or no is enough.”</source>
        <translation>先說：「您好，跟您說一下預約的事。現在方便說話嗎？您說『是』或者『不是』就好。」</translation>
    </message>
    <message>
        <source>If the answer is no: “Then I call again tomorrow. Goodbye.”</source>
        <translation>如果說不方便：「那我明天再打給您，再見。」</translation>
    </message>
    <message>
        <source>Say first: “Good day, may I speak to {customer}?”</source>
        <translation>先說：「您好，請問{customer}在嗎？」</translation>
    </message>
    <message>
        <source>Only to {customer}: “It is the bank. If you would rather call us, hang up and dial the number on your card.”</source>
        <translation>確認是{customer}本人，再說：「我是銀行的。您如果不放心，可以掛斷，自己撥金融卡背面的號碼打過來。」</translation>
    </message>
    <message>
        <source>Then: “I never ask for your secret number or a code. Nothing is wrong with you; we look at this together.”</source>
        <translation>再說：「我絕不會問您的密碼和驗證碼。您沒有做錯什麼，我們一起來看一看。」</translation>
    </message>
    <message>
        <source>We are talking</source>
        <translation>通了，正在說話</translation>
    </message>
    <message>
        <source>It is the customer, and can talk</source>
        <translation>是客戶本人，並且方便說話</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>沒有人接</translation>
    </message>
    <message>
        <source>Somebody else answers</source>
        <translation>是別人接的</translation>
    </message>
    <message>
        <source>Or the customer cannot talk now</source>
        <translation>或者客戶現在不方便說話</translation>
    </message>
    <message>
        <source>Not now after all</source>
        <translation>先不打了</translation>
    </message>
    <message>
        <source>Somebody else can take it up</source>
        <translation>別的同事可以接手</translation>
    </message>
    <message>
        <source>Say: “It is about an appointment, I call again.” Then hang up.</source>
        <translation>請說：「是預約的事，我改天再打。」然後掛斷。</translation>
    </message>
    <message>
        <source>Nothing about the bank, about money, or that {customer} has asked for a call.</source>
        <translation>不要提銀行，不要提錢，也不要提{customer}的事。</translation>
    </message>
    <message>
        <source>If you think that {customer} is in danger, call the police now, and tell who leads the shift.</source>
        <translation>如果覺得{customer}有危險，請馬上報警，並告訴值班負責人。</translation>
    </message>
    <message>
        <source>I have hung up</source>
        <translation>我掛斷了</translation>
    </message>
    <message>
        <source>You do not have this in hand any more.</source>
        <translation>這件事現在不在您手上了。</translation>
    </message>
    <message>
        <source>Nothing was put down. Open it again at the start.</source>
        <translation>什麼都沒有記下。請從首頁重新打開。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Now call {customer}.</source>
        <translation>現在打給{customer}。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Ask slowly, and wait for the answer. Nobody is to blame.</source>
        <translation>慢慢問，等對方回答。誰都沒有錯。</translation>
    </message>
    <message>
        <source>What does {customer} say?</source>
        <translation>{customer}怎麼說？</translation>
    </message>
    <message>
        <source>Ask besides: {words}</source>
        <translation>再問一句：{words}</translation>
    </message>
    <message>
        <source>Then say: {words}</source>
        <translation>然後告訴對方：{words}</translation>
    </message>
    <message>
        <source>Write down no secret number and no code.</source>
        <translation>不要寫下密碼和驗證碼。</translation>
    </message>
    <message>
        <source>In a few words, for your colleagues</source>
        <translation>寫幾個字，給同事看</translation>
    </message>
    <message>
        <source>Answers that speak of a scam: {count} of {of}.</source>
        <translation>像是詐騙的回答：{of} 個裡有 {count} 個。</translation>
    </message>
    <message>
        <source>None of the answers speaks of a scam. That alone is no proof.</source>
        <translation>沒有哪個回答像是詐騙。但單憑這個，還不能說明沒有問題。</translation>
    </message>
    <message>
        <source>Shall {amount} go from {customer} to {payee}?</source>
        <translation>{customer}轉給{payee}的{amount}，可以轉嗎？</translation>
    </message>
    <message>
        <source>In doubt refuse: it can be paid tomorrow as well.</source>
        <translation>不確定就不轉：明天再轉也來得及。</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>說了什麼</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>不轉</translation>
    </message>
    <message>
        <source>Nothing leaves, and {customer} is told at once</source>
        <translation>錢不會轉出去，{customer}馬上會知道</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>You are asked once more</source>
        <translation>會再問您一次</translation>
    </message>
    <message>
        <source>Is it right that this money leaves?</source>
        <translation>這筆錢轉出去，對嗎？</translation>
    </message>
    <message>
        <source>Once it has left, it is hard to bring back.</source>
        <translation>錢一旦轉出去，就很難追回來。</translation>
    </message>
    <message>
        <source>Somebody else of the desk has to release it as well.</source>
        <translation>還需要另一位同事也放行。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Yes, I release it</source>
        <translation>對，我放行</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>先不放行</translation>
    </message>
    <message>
        <source>Your colleagues see that you tried</source>
        <translation>同事能看到您打過了</translation>
    </message>
    <message>
        <source>{customer} was not reached. What now?</source>
        <translation>沒有聯絡上{customer}。現在怎麼辦？</translation>
    </message>
    <message>
        <source>It stays held until {until}. If nobody decides until then, nothing leaves.</source>
        <translation>會一直攔到{until}。到那時沒有人決定，錢就不會轉出去。</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>過一會兒再打</translation>
    </message>
    <message>
        <source>Refuse it now</source>
        <translation>現在就決定不轉</translation>
    </message>
</context>
<context>
    <name>DeskCallbacks</name>
    <message>
        <source>Customers who wait for a call</source>
        <translation>等我們回電話的客戶</translation>
    </message>
    <message>
        <source>Somebody who waits for a call</source>
        <translation>等回電話的客戶</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Your colleagues see that you have it in hand</source>
        <translation>同事能看到您在辦</translation>
    </message>
    <message>
        <source>{customer} would like to be called</source>
        <translation>{customer}想請我們回電話</translation>
    </message>
    <message>
        <source>Not alone: first read what to say. Asked {at}</source>
        <translation>身邊有人：請先看該怎麼說。{at}提出</translation>
    </message>
    <message>
        <source>Asked {at}</source>
        <translation>{at}提出</translation>
    </message>
    <message>
        <source>Call {begins} to {ends}</source>
        <translation>請在{begins}到{ends}之間打</translation>
    </message>
    <message>
        <source>You are calling, since {at}</source>
        <translation>您正在打電話，從{at}起</translation>
    </message>
    <message>
        <source>{name} is calling, since {at}</source>
        <translation>{name}正在打電話，從{at}起</translation>
    </message>
    <message>
        <source>{customer} would like to be called. Will you?</source>
        <translation>{customer}想請我們回電話。您來打嗎？</translation>
    </message>
    <message>
        <source>Not alone: you see next what to say first.</source>
        <translation>客戶身邊有人：下一步會告訴您先說什麼。</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>現在打</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不打</translation>
    </message>
    <message>
        <source>It stays on the list</source>
        <translation>還留在名單上</translation>
    </message>
    <message>
        <source>{name} is calling {customer} just now.</source>
        <translation>{name}正在打電話給{customer}。</translation>
    </message>
    <message>
        <source>A second call would only frighten {customer}. Nothing was done twice.</source>
        <translation>再打一個電話，只會嚇著{customer}。這件事沒有重複辦理。</translation>
    </message>
    <message>
        <source>After half an hour anybody can take it up.</source>
        <translation>半小時以後，誰都可以接手。</translation>
    </message>
    <message>
        <source>Now call {customer}.</source>
        <translation>現在打給{customer}。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Asked for a call</source>
        <translation>提出的時間</translation>
    </message>
    <message>
        <source>Wants the call</source>
        <translation>希望接電話的時間</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>{begins}到{ends}</translation>
    </message>
    <message>
        <source>Tries so far</source>
        <translation>已經打過幾次</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>上次打的時間</translation>
    </message>
    <message>
        <source>What did {customer} want to talk about?</source>
        <translation>{customer}想說什麼事？</translation>
    </message>
    <message>
        <source>Write down no secret number and no code.</source>
        <translation>不要寫下密碼和驗證碼。</translation>
    </message>
    <message>
        <source>In a few words, for your colleagues</source>
        <translation>寫幾個字，給同事看</translation>
    </message>
    <message>
        <source>Whatever {customer} was about to pay is still held. You find it at the start, among the payments.</source>
        <translation>{customer}要轉的錢，都還攔著。在首頁的轉帳裡可以看到。</translation>
    </message>
    <message>
        <source>You have talked with {customer}. It is off the list.</source>
        <translation>您已經和{customer}通過話了，這一條不在名單裡了。</translation>
    </message>
    <message>
        <source>Whatever {customer} was about to pay stays held.</source>
        <translation>{customer}要轉的錢，繼續攔著。</translation>
    </message>
    <message>
        <source>{customer} stays on the list. Please try again later.</source>
        <translation>{customer}還在名單裡。請過一會兒再打。</translation>
    </message>
    <message>
        <source>A colleague has already called. It is off the list.</source>
        <translation>已經有同事打過電話了，這一條不在名單裡了。</translation>
    </message>
    <message>
        <source>Thank you for looking. Nothing was done twice.</source>
        <translation>謝謝您來看。這件事沒有重複辦理。</translation>
    </message>
</context>
<context>
    <name>DeskChecks</name>
    <message>
        <source>Payments that the bank holds</source>
        <translation>銀行攔下的轉帳</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>為什麼攔下</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>像是</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>系統發現</translation>
    </message>
    <message>
        <source>Said on the screen</source>
        <translation>在螢幕上的回答</translation>
    </message>
    <message>
        <source>Name and account</source>
        <translation>戶名和帳號</translation>
    </message>
    <message>
        <source>Words for the payee</source>
        <translation>給收款人的備註</translation>
    </message>
    <message>
        <source>The account is named in our warning “{headline}”</source>
        <translation>這個帳號在我們的提醒「{headline}」裡</translation>
    </message>
    <message>
        <source>The account is named in one of our warnings</source>
        <translation>這個帳號在我們的一條提醒裡</translation>
    </message>
    <message>
        <source>Much in it speaks of a scam</source>
        <translation>這筆轉帳有不少地方像詐騙</translation>
    </message>
    <message>
        <source>The money may come to somebody whom the customer trusts, and too few others may decide</source>
        <translation>錢可能會到客戶信任的人手裡，而能決定的其他人不夠</translation>
    </message>
    <message>
        <source>What the customer said about an earlier payment to this account points to a scam</source>
        <translation>關於付到這個帳戶的前一筆錢，客戶說過的話像是遇到了詐騙</translation>
    </message>
    <message>
        <source>We have refused an earlier payment to this account</source>
        <translation>付到這個帳戶的前一筆錢被我們拒付過</translation>
    </message>
    <message>
        <source>A call was asked for by somebody who is not alone. That does not show on the screen</source>
        <translation>客戶身邊有人，悄悄請銀行回電話。螢幕上看不出來</translation>
    </message>
    <message>
        <source>For a reason that only a newer version of this program knows</source>
        <translation>原因要用新版本的程式才能看到</translation>
    </message>
    <message>
        <source>Named in a warning</source>
        <translation>帳號在提醒裡</translation>
    </message>
    <message>
        <source>Looks like a scam</source>
        <translation>像詐騙</translation>
    </message>
    <message>
        <source>May come to a helper</source>
        <translation>可能轉給幫忙的人</translation>
    </message>
    <message>
        <source>Reported before</source>
        <translation>以前報告過</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>以前拒付過</translation>
    </message>
    <message>
        <source>Not alone</source>
        <translation>身邊有人</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>別的原因</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Spoke with the customer, {at}</source>
        <translation>和客戶通過話，{at}</translation>
    </message>
    <message>
        <source>Did not reach the customer, {at}</source>
        <translation>沒有聯絡上客戶，{at}</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>放行的人</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>決定不轉的人</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>說了什麼</translation>
    </message>
    <message>
        <source>The bank has this account as {theirs}</source>
        <translation>銀行登記的戶名是{theirs}</translation>
    </message>
    <message>
        <source>A payment that the bank holds</source>
        <translation>銀行攔下的一筆轉帳</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>{amount} of {customer} to {payee}, held on {moment}</source>
        <translation>{customer}轉給{payee}，{amount}，{moment}攔下</translation>
    </message>
    <message>
        <source>Call {customer} now</source>
        <translation>現在打給{customer}</translation>
    </message>
    <message>
        <source>Refuse it without a call</source>
        <translation>不打電話，直接決定不轉</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不辦</translation>
    </message>
    <message>
        <source>It stays held</source>
        <translation>繼續攔著</translation>
    </message>
    <message>
        <source>Shall {amount} go from {customer} to {payee}?</source>
        <translation>{customer}轉給{payee}的{amount}，可以轉嗎？</translation>
    </message>
    <message>
        <source>Decide by {until}.</source>
        <translation>請在{until}之前決定。</translation>
    </message>
    <message>
        <source>{name} is calling {customer} about it just now.</source>
        <translation>{name}正在為這筆轉帳打電話給{customer}。</translation>
    </message>
    <message>
        <source>A second call would only frighten {customer}. Nothing was done twice.</source>
        <translation>再打一個電話，只會嚇著{customer}。這件事沒有重複辦理。</translation>
    </message>
    <message>
        <source>You see at the start what comes of it. After half an hour anybody can take it up.</source>
        <translation>結果會在首頁看到。半小時以後，誰都可以接手。</translation>
    </message>
    <message>
        <source>You have released it. It takes somebody else as well.</source>
        <translation>您已經放行了。還需要另一位同事。</translation>
    </message>
    <message>
        <source>If nobody does until {until}, nothing leaves, and {customer} is told.</source>
        <translation>到{until}還沒有人放行，錢就不會轉出去，{customer}也會知道。</translation>
    </message>
    <message>
        <source>It leaves as soon as nothing else is in its way: the family, a wait, or “Stop everything”.</source>
        <translation>只要沒有別的要等（家人同意、等待時間、「全部停止」），錢就會轉出去。</translation>
    </message>
    <message>
        <source>{customer} is told.</source>
        <translation>{customer}會知道。</translation>
    </message>
    <message>
        <source>You have released it.</source>
        <translation>您已經放行了。</translation>
    </message>
    <message>
        <source>You have refused it. Nothing leaves.</source>
        <translation>您決定了不轉。錢不會轉出去。</translation>
    </message>
    <message>
        <source>{customer} is told in kind words, and keeps the money.</source>
        <translation>我們會好好告訴{customer}，錢還在客戶自己的帳戶裡。</translation>
    </message>
    <message>
        <source>It is decided already: released.</source>
        <translation>已經有人決定了：放行。</translation>
    </message>
    <message>
        <source>It is decided already: refused.</source>
        <translation>已經有人決定了：不轉。</translation>
    </message>
    <message>
        <source>There is nothing to decide about it any more.</source>
        <translation>這筆轉帳已經不用決定了。</translation>
    </message>
    <message>
        <source>By {name}, on {at}.</source>
        <translation>決定的人：{name}，{at}。</translation>
    </message>
    <message>
        <source>Thank you for looking. Nothing was done twice.</source>
        <translation>謝謝您來看。這件事沒有重複辦理。</translation>
    </message>
    <message>
        <source>There is something new about this payment. Nothing was decided.</source>
        <translation>這筆轉帳有了新情況。剛才什麼都沒有決定。</translation>
    </message>
    <message>
        <source>You find it at the start, with everything that is known now. Please read it before you go on.</source>
        <translation>它就在首頁，現在知道的都寫在裡面。請先看過，再接著辦。</translation>
    </message>
    <message>
        <source>You cannot release this one, because it concerns you yourself.</source>
        <translation>這筆您不能放行，因為和您自己有關。</translation>
    </message>
    <message>
        <source>The money may come to you. Somebody else of the desk decides: this rule holds for everybody.</source>
        <translation>這筆錢可能會到您手裡。請別的同事來決定：這條規矩對誰都一樣。</translation>
    </message>
    <message>
        <source>It is not released: something that the bank wants to know was not asked.</source>
        <translation>沒有放行：銀行要問的，還有沒問到的。</translation>
    </message>
    <message>
        <source>Perhaps this program is too old. Nothing was decided; somebody at another computer can do it.</source>
        <translation>也許這個程式的版本太舊了。什麼都還沒有決定，請同事在別的電腦上辦。</translation>
    </message>
    <message>
        <source>So much of one customer, at once or in parts within three days, is released by two persons. Each has to call.</source>
        <translation>同一位客戶，一次或者三天裡分幾次付到這麼多，要兩個人都同意才能放行，每個人都要打電話查證。</translation>
    </message>
    <message>
        <source>Your colleagues see that you have it in hand</source>
        <translation>同事能看到您在辦</translation>
    </message>
    <message>
        <source>Nothing leaves, and {customer} is told at once</source>
        <translation>錢不會轉出去，{customer}馬上會知道</translation>
    </message>
    <message>
        <source>Careful: {customer} is not alone. A refusal shows on that screen at once; that it is held does not.</source>
        <translation>請小心：{customer}身邊有人。決定不轉的話，客戶螢幕上馬上看得到；只是攔著，就看不出來。</translation>
    </message>
    <message>
        <source>Careful: {customer} is not alone. That it is held shows on that screen, and so does what you decide.</source>
        <translation>請小心：{customer}身邊有人。這筆錢被攔下，螢幕上看得到；您怎麼決定，也看得到。</translation>
    </message>
    <message>
        <source>{name} has called and released it. You call as well, and decide for yourself.</source>
        <translation>{name}已經打過電話，並且放行了。請您也打一次電話，自己來決定。</translation>
    </message>
    <message>
        <source>You have released it. Somebody else decides until {until}</source>
        <translation>您已經放行。請另一位同事在{until}之前決定</translation>
    </message>
    <message>
        <source>{name} has released it. A second person decides until {until}</source>
        <translation>{name}已經放行。請第二個人在{until}之前決定</translation>
    </message>
    <message>
        <source>{why}. Decide by {until}</source>
        <translation>{why}。請在{until}之前決定</translation>
    </message>
    <message>
        <source>Not reached by {name}, {at}. Decide by {until}</source>
        <translation>{name}沒有聯絡上客戶，{at}。請在{until}之前決定</translation>
    </message>
    <message>
        <source>You are calling, since {at}</source>
        <translation>您正在打電話，從{at}起</translation>
    </message>
    <message>
        <source>{name} is calling, since {at}</source>
        <translation>{name}正在打電話，從{at}起</translation>
    </message>
</context>
<context>
    <name>DeskCorrections</name>
    <message>
        <source>What customers ask to have put right</source>
        <translation>客戶請我們改正的事</translation>
    </message>
    <message>
        <source>Something to put right</source>
        <translation>一件要改正的事</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The telephone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>An account, or what happened there</source>
        <translation>帳戶，或者帳戶上的事</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>別的事</translation>
    </message>
    <message>
        <source>We need to see a paper first</source>
        <translation>要先看證件</translation>
    </message>
    <message>
        <source>At the branch</source>
        <translation>在分行看</translation>
    </message>
    <message>
        <source>It is put right now</source>
        <translation>已經改好了</translation>
    </message>
    <message>
        <source>I have changed it in the books</source>
        <translation>我已在系統裡改過</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>現在記的就是對的</translation>
    </message>
    <message>
        <source>Somebody else keeps this</source>
        <translation>這不是我們記的</translation>
    </message>
    <message>
        <source>Say who does</source>
        <translation>請寫明是誰記的</translation>
    </message>
    <message>
        <source>It has to stay</source>
        <translation>這一項必須保留</translation>
    </message>
    <message>
        <source>It tells what has happened, and may not be changed</source>
        <translation>這是發生過的事，不能改</translation>
    </message>
    <message>
        <source>{customer}: {subject}</source>
        <translation>{customer}：{subject}</translation>
    </message>
    <message>
        <source>Asked {at}</source>
        <translation>{at}提出</translation>
    </message>
    <message>
        <source>Somebody else may sit at that computer. First call {customer}, on the number that we have had for long.</source>
        <translation>坐在那台電腦前的也許不是本人。請先打我們早就有的那個號碼，問一問{customer}。</translation>
    </message>
    <message>
        <source>What do we answer {customer}?</source>
        <translation>怎麼回覆{customer}？</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>關於什麼</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>客戶的原話</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>提出時間</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>It stays on the list</source>
        <translation>它還留在清單上</translation>
    </message>
    <message>
        <source>The bank did not take your words: a long number, a link or an address stands in them. Please change them.</source>
        <translation>銀行沒有接受您寫的話：裡面有長串數字、網址或連結。請改一改。</translation>
    </message>
    <message>
        <source>What else shall {customer} read?</source>
        <translation>還要對{customer}說什麼？</translation>
    </message>
    <message>
        <source>In plain words, as you would say it at the counter. You can also leave it empty.</source>
        <translation>像在櫃檯上說話那樣，用平常話。也可以不寫。</translation>
    </message>
    <message>
        <source>Write no number of an account or a card, and nothing about anybody else.</source>
        <translation>不要寫帳號、卡號，也不要寫到別人。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的話</translation>
    </message>
    <message>
        <source>Shall {customer} be told this?</source>
        <translation>就這樣告訴{customer}嗎？</translation>
    </message>
    <message>
        <source>It cannot be changed afterwards.</source>
        <translation>發出後就不能改了。</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>我們的回覆</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>對，發出去</translation>
    </message>
    <message>
        <source>{customer} is told. It is off the list.</source>
        <translation>已經告訴{customer}，清單上沒有這一件了。</translation>
    </message>
    <message>
        <source>This is not on the list any more.</source>
        <translation>這一條已經不在清單上了。</translation>
    </message>
    <message>
        <source>Mostly a colleague has answered it meanwhile. Nothing is said twice.</source>
        <translation>多半是同事已經答覆了。同樣的話不會說兩遍。</translation>
    </message>
</context>
<context>
    <name>DeskCounter</name>
    <message>
        <source>With the customer here</source>
        <translation>客戶在面前</translation>
    </message>
    <message>
        <source>Read it out. Go on only once the customer has said yes to exactly this.</source>
        <translation>請唸給客戶聽。客戶逐項答應了，再繼續。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>A code for a computer of {customer}?</source>
        <translation>給{customer}的電腦一個連線碼？</translation>
    </message>
    <message>
        <source>It works once, and the customer is told. Whoever types it becomes the customer’s computer.</source>
        <translation>只能用一次，客戶會收到通知。誰輸入它，那台電腦就成了客戶的電腦。</translation>
    </message>
    <message>
        <source>A code for a new secret number of {customer}?</source>
        <translation>給{customer}一個重設密碼的驗證碼？</translation>
    </message>
    <message>
        <source>The customer types it, and chooses the number alone. You never see it.</source>
        <translation>由客戶自己輸入，自己定新密碼。您看不到。</translation>
    </message>
    <message>
        <source>Shall what {customer} wished hold at once?</source>
        <translation>{customer}想改的額度，馬上生效嗎？</translation>
    </message>
    <message>
        <source>Shall money of {customer} go out again?</source>
        <translation>讓{customer}的錢重新可以轉出去嗎？</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <translation>是，就這樣辦</translation>
    </message>
    <message>
        <source>At most in one payment</source>
        <translation>每筆最多</translation>
    </message>
    <message>
        <source>At most in one day</source>
        <translation>每天最多</translation>
    </message>
    <message>
        <source>Asks the family, or waits, from this amount on</source>
        <translation>從這個金額起，先問家人或者等一等</translation>
    </message>
    <message>
        <source>How long a payment waits</source>
        <translation>付款要等多久</translation>
    </message>
    <message>
        <source>How many of the family have to agree</source>
        <translation>要幾位家人同意</translation>
    </message>
    <message>
        <source>Now {now}. Then {then}</source>
        <translation>現在{now}，之後{then}</translation>
    </message>
    <message>
        <source>Everything is stopped: nothing goes out</source>
        <translation>全部停止了：錢出不去</translation>
    </message>
    <message>
        <source>New payments can be made again. What has waited goes a day later at the earliest</source>
        <translation>又可以辦新的付款了；已經在等的，最早一天以後出去</translation>
    </message>
    <message>
        <source>Has waited</source>
        <translation>正在等</translation>
    </message>
    <message>
        <source>Regular payment</source>
        <translation>定期付款</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>另外</translation>
    </message>
    <message>
        <source>{count} more that wait</source>
        <translation>還有 {count} 筆在等</translation>
    </message>
    <message>
        <source>{amount} to {payee}</source>
        <translation>{amount}，給{payee}</translation>
    </message>
    <message>
        <source>Computers from which the customer banks</source>
        <translation>客戶辦業務用的電腦</translation>
    </message>
    <message>
        <source>The forgotten number works no more. All other computers have to sign in anew</source>
        <translation>忘記的舊密碼作廢；其他電腦都要重新登入</translation>
    </message>
    <message>
        <source>Agree to larger payments, or say no</source>
        <translation>大額付款由他同意或者拒絕</translation>
    </message>
    <message>
        <source>Help from afar, when asked</source>
        <translation>客戶開口時，遠端幫忙</translation>
    </message>
    <message>
        <source>See what came in and what went out</source>
        <translation>看錢的進出</translation>
    </message>
    <message>
        <source>See how much money there is</source>
        <translation>看有多少錢</translation>
    </message>
    <message>
        <source>Get the same warnings about fraud</source>
        <translation>收到同樣的防詐提醒</translation>
    </message>
    <message>
        <source>Something that only a newer version of this program knows</source>
        <translation>只有更新的版本才認得的一項</translation>
    </message>
    <message>
        <source>Shall {helper} help {customer} from now on?</source>
        <translation>讓{helper}從現在起就能幫{customer}嗎？</translation>
    </message>
    <message>
        <source>Have you seen both identity cards, and spoken with {customer} alone?</source>
        <translation>兩張身分證都看過了嗎？單獨和{customer}談過了嗎？</translation>
    </message>
    <message>
        <source>Else it holds tomorrow by itself, and there is time to think.</source>
        <translation>要不然明天自動生效，還有時間想一想。</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>幫忙的人</translation>
    </message>
    <message>
        <source>May then</source>
        <translation>之後可以</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Yes, I have seen both</source>
        <translation>是，兩位我都見過了</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Have you looked at the identity card, and is it the person before you?</source>
        <translation>看過身分證了嗎？是面前這個人嗎？</translation>
    </message>
    <message>
        <source>Look at the picture, then at the face.</source>
        <translation>先看照片，再看人。</translation>
    </message>
    <message>
        <source>Is the customer alone with you, with the phone put away?</source>
        <translation>客戶是自己一個人、電話也放下了嗎？</translation>
    </message>
    <message>
        <source>Ask whoever came along to wait a few steps away. Say that you ask everybody.</source>
        <translation>請陪著來的人走開幾步等一等，說明對誰都這樣問。</translation>
    </message>
    <message>
        <source>“Whose idea was it to come here today?” Was it the customer’s own?</source>
        <translation>「今天是誰想起要來的？」是客戶自己的主意嗎？</translation>
    </message>
    <message>
        <source>Police, banks and prosecutors never send anybody to change limits or to let money go.</source>
        <translation>警察、銀行、檢察署都不會讓人來改額度、放錢出去。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation>不是，或者不確定</translation>
    </message>
    <message>
        <source>Without the identity card nothing is changed. The customer can come again with it.</source>
        <translation>沒有身分證，什麼都不改。帶了再來就好。</translation>
    </message>
    <message>
        <source>Offer a chair in the back, tea, and time. Ask a colleague to join you.</source>
        <translation>請到裡面坐坐，喝杯茶，不急。叫一位同事一起來。</translation>
    </message>
    <message>
        <source>It may be a fraud. Ask a colleague to join you; in danger call the police.</source>
        <translation>可能是詐騙。叫一位同事一起來；有危險就報警。</translation>
    </message>
    <message>
        <source>Then not now. Nothing was changed.</source>
        <translation>那現在先不辦。什麼都沒有變。</translation>
    </message>
    <message>
        <source>Stay friendly: nobody did anything wrong.</source>
        <translation>和和氣氣地說：誰都沒有做錯。</translation>
    </message>
    <message>
        <source>What is the customer’s number?</source>
        <translation>客戶編號是多少？</translation>
    </message>
    <message>
        <source>Never ask for the secret number, and look away while it is entered.</source>
        <translation>千萬不要問密碼，客戶輸入時請把頭轉開。</translation>
    </message>
    <message>
        <source>Which name stands on the identity card?</source>
        <translation>身分證上是什麼名字？</translation>
    </message>
    <message>
        <source>The bank compares it with the number.</source>
        <translation>銀行會拿它和客戶編號對一對。</translation>
    </message>
    <message>
        <source>Name on the identity card</source>
        <translation>身分證上的名字</translation>
    </message>
    <message>
        <source>A code was made, but it did not arrive here.</source>
        <translation>驗證碼做好了，可是沒有傳到這裡。</translation>
    </message>
    <message>
        <source>It is shown only once. Please make another one; the first then no longer works.</source>
        <translation>它只顯示一次。請再做一個，前一個就作廢了。</translation>
    </message>
    <message>
        <source>This is the code for {customer}.</source>
        <translation>這是給{customer}的驗證碼。</translation>
    </message>
    <message>
        <source>Write it down for the customer by hand. It is shown only once.</source>
        <translation>請用手寫給客戶。它只顯示一次。</translation>
    </message>
    <message>
        <source>Say with it: “Give it to nobody, also not to us on the phone.”</source>
        <translation>同時說：「誰要都別給，我們打電話要也別給。」</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>驗證碼</translation>
    </message>
    <message>
        <source>It works until</source>
        <translation>用到什麼時候</translation>
    </message>
    <message>
        <source>The customer has it</source>
        <translation>客戶拿到了</translation>
    </message>
    <message>
        <source>{customer} has not stopped anything.</source>
        <translation>{customer}沒有停止過任何轉帳。</translation>
    </message>
    <message>
        <source>Money can go out already. Nothing was changed.</source>
        <translation>錢本來就可以轉出。沒有任何改動。</translation>
    </message>
    <message>
        <source>{customer} has asked for nothing that waits.</source>
        <translation>{customer}沒有在等的申請。</translation>
    </message>
    <message>
        <source>The customer asks for it at home first, under My settings. Then it can hold here at once.</source>
        <translation>請客戶先在家裡的「我的設定」裡提出來，然後在這裡就能馬上生效。</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>已經沒有要辦的了。</translation>
    </message>
    <message>
        <source>It holds already, or the customer has just taken it back. Look together how it stands.</source>
        <translation>要麼已經生效，要麼客戶剛剛撤回了。請和客戶一起看看現在的情況。</translation>
    </message>
    <message>
        <source>Done. It holds from now on.</source>
        <translation>辦好了，現在就生效。</translation>
    </message>
    <message>
        <source>The customer is told, and it stands in the records with your name.</source>
        <translation>客戶會收到通知，紀錄裡寫著您的名字。</translation>
    </message>
    <message>
        <source>{customer} and {helper}</source>
        <translation>{customer}和{helper}</translation>
    </message>
    <message>
        <source>Holds by itself {moment}</source>
        <translation>{moment}自動生效</translation>
    </message>
    <message>
        <source>Neither of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Which two stand before you?</source>
        <translation>站在面前的是哪兩位？</translation>
    </message>
    <message>
        <source>Both have compared the four pictures already.</source>
        <translation>兩個人都已經對過四幅圖了。</translation>
    </message>
    <message>
        <source>Just now something else was asked for.</source>
        <translation>剛剛又有了新的申請。</translation>
    </message>
    <message>
        <source>Nothing was changed here. If it was not the customer: stop, and call the fraud desk. Else look at it together once more.</source>
        <translation>這裡什麼都沒有改。如果不是客戶本人提的，請馬上停下，打電話給防詐專員；如果是，請和客戶一起再看一遍。</translation>
    </message>
    <message>
        <source>There is no customer with this number.</source>
        <translation>沒有這個客戶編號。</translation>
    </message>
    <message>
        <source>Please look at the card once more. Nothing was changed.</source>
        <translation>請再看一看卡片。什麼都沒有變。</translation>
    </message>
    <message>
        <source>Number and name are not those of one person.</source>
        <translation>客戶編號和名字不是同一個人的。</translation>
    </message>
    <message>
        <source>Please look at the identity card once more. Nothing was changed.</source>
        <translation>請再看一看身分證。什麼都沒有變。</translation>
    </message>
    <message>
        <source>The bank asks you to stop here for today.</source>
        <translation>今天請您先查到這裡。</translation>
    </message>
    <message>
        <source>From your seat it was looked at often today. A colleague can go on at once. Nothing was changed.</source>
        <translation>您今天查過很多次了，請同事接著辦，馬上就可以。什麼都沒有變。</translation>
    </message>
    <message>
        <source>A colleague has to make this code.</source>
        <translation>這個驗證碼要請同事來做。</translation>
    </message>
    <message>
        <source>Whoever gave a customer one kind of code never gives the other kind too. So nobody could pass for a customer.</source>
        <translation>給過一種驗證碼的人，不能再給另一種。這樣誰也假冒不了客戶。</translation>
    </message>
    <message>
        <source>This link is over already.</source>
        <translation>這個關聯已經結束了。</translation>
    </message>
    <message>
        <source>One of the two has ended it. Nothing was changed.</source>
        <translation>其中一位已經結束了它。什麼都沒有變。</translation>
    </message>
    <message>
        <source>You cannot be your own witness.</source>
        <translation>不能給自己作見證。</translation>
    </message>
    <message>
        <source>Please ask a colleague. Nothing was changed.</source>
        <translation>請找一位同事。什麼都沒有變。</translation>
    </message>
    <message>
        <source>The secret number is forgotten</source>
        <translation>忘了密碼</translation>
    </message>
    <message>
        <source>A code for a new one</source>
        <translation>給一個重設密碼的驗證碼</translation>
    </message>
    <message>
        <source>A computer is to be connected</source>
        <translation>要連接電腦</translation>
    </message>
    <message>
        <source>A code for it</source>
        <translation>給一個連線碼</translation>
    </message>
    <message>
        <source>Two who trust each other</source>
        <translation>兩位互相信任的人</translation>
    </message>
    <message>
        <source>Both are here: it holds at once</source>
        <translation>兩位都在：馬上生效</translation>
    </message>
    <message>
        <source>Higher limits</source>
        <translation>提高額度</translation>
    </message>
    <message>
        <source>What was asked for holds at once</source>
        <translation>申請過的馬上生效</translation>
    </message>
    <message>
        <source>Let money go out again</source>
        <translation>讓錢重新可以轉出去</translation>
    </message>
    <message>
        <source>After everything was stopped</source>
        <translation>全部停止以後</translation>
    </message>
</context>
<context>
    <name>DeskFeedback</name>
    <message>
        <source>What people think</source>
        <translation>大家的看法</translation>
    </message>
    <message>
        <source>Five faces, and words, without names</source>
        <translation>五個表情和幾句話，不帶名字</translation>
    </message>
    <message>
        <source>A word that this program does not know</source>
        <translation>這個程式不認識的說法</translation>
    </message>
    <message>
        <source>Nobody was promised an answer. Who would like one asks for a call.</source>
        <translation>沒有答應誰一定答覆。想要答覆的人會請我們打電話。</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>還沒有人說過什麼。</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>回到工作台</translation>
    </message>
    <message>
        <source>{word}: “{words}”</source>
        <translation>{word}：「{words}」</translation>
    </message>
    <message>
        <source>What people say about us</source>
        <translation>大家怎麼說我們</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>One a line.</source>
        <translation>一行寫一個。</translation>
    </message>
    <message>
        <source>A few sentences.</source>
        <translation>寫幾句話。</translation>
    </message>
    <message>
        <source>One line.</source>
        <translation>寫一行。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選一個檔案</translation>
    </message>
    <message>
        <source>Opens a list of the files on this computer</source>
        <translation>打開這台電腦上的檔案列表</translation>
    </message>
    <message>
        <source>Such as the address of an office&apos;s feed.</source>
        <translation>例如某個機構的訂閱網址。</translation>
    </message>
    <message>
        <source>Or drop a file anywhere here.</source>
        <translation>也可以把檔案拖到這裡。</translation>
    </message>
    <message>
        <source>This file cannot be read. Is it still there?</source>
        <translation>這個檔案打不開，它還在嗎？</translation>
    </message>
    <message>
        <source>Chosen: {name}</source>
        <translation>已選：{name}</translation>
    </message>
</context>
<context>
    <name>DeskPractice</name>
    <message>
        <source>Practise</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Three situations at the counter</source>
        <translation>櫃檯上的三種情形</translation>
    </message>
    <message>
        <source>To think through in peace; nobody sees what you choose</source>
        <translation>靜下心來想一想；您怎麼選沒有人看到</translation>
    </message>
    <message>
        <source>Which situation would you like to think through?</source>
        <translation>您想先想哪一種情形？</translation>
    </message>
    <message>
        <source>None of these people is a customer. There is no mark at the end, and no list of mistakes.</source>
        <translation>這些人都不是真的客戶。最後不打分數，也不記對錯。</translation>
    </message>
    <message>
        <source>There is nothing to practise yet.</source>
        <translation>還沒有可以練習的內容。</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>回到工作台</translation>
    </message>
    <message>
        <source>What would you do now?</source>
        <translation>現在您會怎麼做？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>What helps when you meet this</source>
        <translation>遇到這種情形，這樣做有幫助</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>可以這樣問</translation>
    </message>
    <message>
        <source>Back to the situations</source>
        <translation>回到各種情形</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>練一練</translation>
    </message>
    <message>
        <source>You see</source>
        <translation>您看到</translation>
    </message>
    <message>
        <source>You hear</source>
        <translation>您聽到</translation>
    </message>
    <message>
        <source>An elder on the phone with a “policeman”</source>
        <translation>長輩正和「警察」通電話</translation>
    </message>
    <message>
        <source>She wants to move her savings now</source>
        <translation>她現在就要轉走存款</translation>
    </message>
    <message>
        <source>A woman of about eighty, pale, the telephone at her ear. She will not lay it down.</source>
        <translation>一位八十多歲的老太太，臉色發白，電話一直貼在耳邊，不肯放下。</translation>
    </message>
    <message>
        <source>“I need all of it in another account. I may not say why.”</source>
        <translation>「我要把錢全部轉到另一個帳戶。原因我不能說。」</translation>
    </message>
    <message>
        <source>Write on a paper: Is somebody telling you what to do?</source>
        <translation>在紙上寫：是不是有人在教您怎麼做？</translation>
    </message>
    <message>
        <source>She reads it, and nods.</source>
        <translation>她看了，點點頭。</translation>
    </message>
    <message>
        <source>The caller hears every word, but does not see a paper. She need not go against him aloud.</source>
        <translation>對方每句話都聽得見，但看不見紙。她不用當著他的面反駁。</translation>
    </message>
    <message>
        <source>Tell her that this is a scam</source>
        <translation>告訴她這是詐騙</translation>
    </message>
    <message>
        <source>She turns away and holds the telephone closer.</source>
        <translation>她轉過身去，把電話貼得更緊。</translation>
    </message>
    <message>
        <source>The caller has told her that the bank&apos;s people are in on it. He hears you, and says so again.</source>
        <translation>對方早就告訴她，銀行的人也是同夥。他聽見您說話，就再說一遍。</translation>
    </message>
    <message>
        <source>First the line has to be cut; then there is time to explain.</source>
        <translation>先把電話斷開，才有時間解釋。</translation>
    </message>
    <message>
        <source>Do as she asks: it is her money</source>
        <translation>照她說的辦：這是她的錢</translation>
    </message>
    <message>
        <source>The form asks what it is for. She looks at the telephone before she answers.</source>
        <translation>表上要填用途。她先看了看電話，才回答。</translation>
    </message>
    <message>
        <source>It is her money, and somebody else decides about it. A question takes nothing away from her.</source>
        <translation>錢是她的，做主的卻是別人。多問一句，不會讓她少了什麼。</translation>
    </message>
    <message>
        <source>She has laid the telephone on the counter. It is still on.</source>
        <translation>她把電話放在櫃檯上，通話還沒有斷。</translation>
    </message>
    <message>
        <source>“He says that I will be arrested if I hang up.”</source>
        <translation>「他說我如果掛斷，就會被抓。」</translation>
    </message>
    <message>
        <source>Ask whether you may end the call for her</source>
        <translation>問她，能不能由您替她掛斷</translation>
    </message>
    <message>
        <source>She says yes. It is quiet, and she breathes out.</source>
        <translation>她說好。安靜下來，她鬆了一口氣。</translation>
    </message>
    <message>
        <source>Nobody is arrested for hanging up. Dial the police together, on a telephone of the bank.</source>
        <translation>沒有人會因為掛電話被抓。請用銀行的電話，和她一起打 110 報警。</translation>
    </message>
    <message>
        <source>Speak to the caller yourself</source>
        <translation>您自己和對方說話</translation>
    </message>
    <message>
        <source>He gives you a number, a rank and a case, and is very sure of himself.</source>
        <translation>他報出警號、職務和案號，說得斬釘截鐵。</translation>
    </message>
    <message>
        <source>Arguing gives him time. He needs only one thing: that the call goes on.</source>
        <translation>爭論等於給他時間。他只要一樣：電話別斷。</translation>
    </message>
    <message>
        <source>Ask a colleague to come, and sit down with her</source>
        <translation>請同事過來，陪她坐下</translation>
    </message>
    <message>
        <source>With a glass of water and a chair the hurry is over.</source>
        <translation>一杯水，一把椅子，她就不那麼急了。</translation>
    </message>
    <message>
        <source>Hurry is what the scam lives on. The fraud desk can hold the payment meanwhile.</source>
        <translation>詐騙靠的就是一個急字。防詐組可以先把這筆款攔下。</translation>
    </message>
    <message>
        <source>“Have you sent anything already, or told anybody a code?”</source>
        <translation>「您有沒有已經轉了錢，或者把驗證碼告訴過誰？」</translation>
    </message>
    <message>
        <source>If something has gone out already, call the fraud desk first: in the first half hour much can still be held.</source>
        <translation>如果錢已經轉出去了，先打電話給防詐專員：前半個小時裡，很多還攔得住。</translation>
    </message>
    <message>
        <source>Tell her that it happens to judges and teachers too, and that coming here was right.</source>
        <translation>告訴她，法官和老師也會遇到這種事，她來分行是對的。</translation>
    </message>
    <message>
        <source>A relative who speaks for her</source>
        <translation>替她說話的家人</translation>
    </message>
    <message>
        <source>He answers every question that you ask her</source>
        <translation>您問她的話，都由他來答</translation>
    </message>
    <message>
        <source>A man of fifty with his mother. He holds her card and her papers.</source>
        <translation>一位五十歲的男子陪著母親，金融卡和證件都在他手裡。</translation>
    </message>
    <message>
        <source>“She wants me on her account, and higher limits. She hears badly; just ask me.”</source>
        <translation>「她想把我加到帳戶上，再把額度提高。她耳朵不好，您問我就好。」</translation>
    </message>
    <message>
        <source>Turn to her, and ask her slowly and in large letters</source>
        <translation>轉向她，慢慢地問，把字寫大</translation>
    </message>
    <message>
        <source>She looks at him, then at you, and begins to speak.</source>
        <translation>她看看他，再看看您，開口說話了。</translation>
    </message>
    <message>
        <source>Whoever hears badly can read. Her wish is what counts, and only she can say it.</source>
        <translation>耳朵不好，還可以看字。要緊的是她的意思，只有她自己說得出來。</translation>
    </message>
    <message>
        <source>Go on with him, since he knows the papers</source>
        <translation>和他接著辦，反正他清楚資料</translation>
    </message>
    <message>
        <source>It goes quickly. She has not said a word when she is to sign.</source>
        <translation>辦得很快。到她簽字時，她還一句話沒說過。</translation>
    </message>
    <message>
        <source>He may mean well. But nobody knows now what she wants, and it cannot be undone quickly.</source>
        <translation>他也許是好意。可現在沒有人知道她想要什麼，辦了也不好馬上改回來。</translation>
    </message>
    <message>
        <source>Say that this is not possible</source>
        <translation>說這個辦不了</translation>
    </message>
    <message>
        <source>He gets loud, and she is ashamed.</source>
        <translation>他聲音大了起來，她覺得難為情。</translation>
    </message>
    <message>
        <source>A no without a way out makes it hard for her to come again, also when she needs help.</source>
        <translation>只說不行，不給別的辦法，她以後需要幫助時也不好意思再來。</translation>
    </message>
    <message>
        <source>You have asked her into the quiet room, alone, as you do with everybody.</source>
        <translation>您請她單獨到安靜的房間坐坐，對誰都是這樣。</translation>
    </message>
    <message>
        <source>“He is a good boy. But the house is to be mine as long as I live.”</source>
        <translation>「他是個好孩子。可只要我活著，房子得是我的。」</translation>
    </message>
    <message>
        <source>Show her the family link: he can help, and can pay nothing</source>
        <translation>給她看家人關聯：他能幫忙，但不能付錢</translation>
    </message>
    <message>
        <source>She likes that. He can look and agree, and she can end it at any time.</source>
        <translation>她覺得好。他能看、能表示同意，她隨時可以取消。</translation>
    </message>
    <message>
        <source>It gives him a part, and leaves the money hers. Its powers come one by one, with an end.</source>
        <translation>他能出一份力，錢還是她的。權限一項一項給，都有到期日。</translation>
    </message>
    <message>
        <source>Give her a paper to read, and a day to think</source>
        <translation>給她一張說明，讓她想一天</translation>
    </message>
    <message>
        <source>She puts it into her bag and says that she will call.</source>
        <translation>她把說明放進包裡，說會打電話來。</translation>
    </message>
    <message>
        <source>Nothing that is right for her today is wrong for her next week.</source>
        <translation>今天對她合適的事，下星期也一樣合適。</translation>
    </message>
    <message>
        <source>Raise the limits, since she calls him a good boy</source>
        <translation>既然她說他是好孩子，就提高額度</translation>
    </message>
    <message>
        <source>She signs, and does not ask what it is.</source>
        <translation>她簽了字，沒有問簽的是什麼。</translation>
    </message>
    <message>
        <source>To trust somebody is one thing, to know what one signs another. Read it to her first.</source>
        <translation>信任一個人是一回事，知道自己簽的是什麼是另一回事。先唸給她聽。</translation>
    </message>
    <message>
        <source>“What would you like yourself? Please tell me in your own words.”</source>
        <translation>「您自己是怎麼想的？請用您自己的話告訴我。」</translation>
    </message>
    <message>
        <source>“Is there anything that you would rather tell me alone?”</source>
        <translation>「有沒有什麼話，您想單獨跟我說？」</translation>
    </message>
    <message>
        <source>“What would happen at home if you said no today?”</source>
        <translation>「如果您今天不答應，家裡會怎麼樣？」</translation>
    </message>
    <message>
        <source>“Who else in the family should know about it?”</source>
        <translation>「家裡還有誰應該知道這件事？」</translation>
    </message>
    <message>
        <source>Speak to her, not about her. A moment alone is offered to everybody, so that it accuses nobody.</source>
        <translation>要對她說，不要當著她談論她。單獨談一會兒，對誰都這樣請，就不會顯得懷疑誰。</translation>
    </message>
    <message>
        <source>If she is afraid of him, she does not leave with him yet: stay with her, and fetch whoever leads the branch.</source>
        <translation>如果她怕他，先別讓她跟他走：陪著她，請分行負責人過來。</translation>
    </message>
    <message>
        <source>A link that you have witnessed holds at once. Any other takes a day, and everybody is told.</source>
        <translation>由您見證的家人關聯馬上生效。別的要等一天，而且會通知每一位。</translation>
    </message>
    <message>
        <source>A large withdrawal</source>
        <translation>大額提款</translation>
    </message>
    <message>
        <source>He wants 80,000 in cash, today</source>
        <translation>他今天就要取八萬現金</translation>
    </message>
    <message>
        <source>A man of seventy whom you know. He looks at the clock again and again.</source>
        <translation>一位您認識的七十歲老先生，不停地看鐘。</translation>
    </message>
    <message>
        <source>“For my roof. The workman takes cash only, and he stands outside.”</source>
        <translation>「修屋頂用的。師傅只收現金，人就在外面。」</translation>
    </message>
    <message>
        <source>Ask about the roof: who found the damage?</source>
        <translation>問問屋頂的事：是誰發現壞了的？</translation>
    </message>
    <message>
        <source>“He rang the bell this morning and saw it from the street.”</source>
        <translation>「他今早按門鈴，說在路上就看見了。」</translation>
    </message>
    <message>
        <source>A question about the matter sounds like interest, not like mistrust, and tells you most.</source>
        <translation>問事情本身，聽著是關心，不是懷疑，也最能問出實情。</translation>
    </message>
    <message>
        <source>Have him fill in the form about scams</source>
        <translation>請他填防詐告知書</translation>
    </message>
    <message>
        <source>He ticks every line without reading it.</source>
        <translation>他沒看內容，一項一項都打了勾。</translation>
    </message>
    <message>
        <source>Warnings that fit everybody are hardly read. One that names just his case is.</source>
        <translation>對誰都適用的提醒沒人細看。說中他這件事的，他才會看。</translation>
    </message>
    <message>
        <source>Say that so much cash takes a day to order</source>
        <translation>說這麼多現金要預約一天</translation>
    </message>
    <message>
        <source>He is annoyed, and a little relieved.</source>
        <translation>他有點不高興，又好像鬆了口氣。</translation>
    </message>
    <message>
        <source>If it is so, say it: a day is often enough. An excuse that is not true costs his trust.</source>
        <translation>真是這樣，就直說：一天往往就夠了。編的理由會失去他的信任。</translation>
    </message>
    <message>
        <source>A van stands at the door, with its engine on.</source>
        <translation>門口停著一輛廂型車，引擎沒熄火。</translation>
    </message>
    <message>
        <source>“He says that the price holds only today. Am I being foolish?”</source>
        <translation>「他說這個價只有今天有。我是不是糊塗了？」</translation>
    </message>
    <message>
        <source>“No. You asked, and that is what counts.”</source>
        <translation>「沒有。您肯問一句，這就最要緊。」</translation>
    </message>
    <message>
        <source>He sits down. Together you call his daughter, on the number he has always had.</source>
        <translation>他坐了下來。你們一起用他一直用的號碼打電話給他女兒。</translation>
    </message>
    <message>
        <source>Whoever feels foolish hides it the next time. Whoever is taken seriously comes again.</source>
        <translation>覺得自己傻的人，下次就瞞著。被認真對待的人，下次還會來。</translation>
    </message>
    <message>
        <source>Offer to pay the firm by transfer, once there is a bill</source>
        <translation>建議有了帳單再轉帳給公司</translation>
    </message>
    <message>
        <source>The workman does not want a transfer, and drives away.</source>
        <translation>那位師傅不要轉帳，開車走了。</translation>
    </message>
    <message>
        <source>An honest firm takes a bill and a transfer. It was the offer that showed it, not a reproach.</source>
        <translation>正派的公司會開帳單、收轉帳。看清真相靠的是這個建議，不是責備。</translation>
    </message>
    <message>
        <source>Pay it out: he is of sound mind</source>
        <translation>付給他：他頭腦清楚</translation>
    </message>
    <message>
        <source>He may have it. Before that, count it with him in the quiet room, and ask once more.</source>
        <translation>可以給他。先請他到安靜的房間一起點清，再問一遍。</translation>
    </message>
    <message>
        <source>It stays his decision. Yours is that he decides in peace, and knows what you have seen.</source>
        <translation>決定還是他來做。您能做的，是讓他安心地想，也知道您看到了什麼。</translation>
    </message>
    <message>
        <source>“Who has told you how much it is to be, and when did you see it in writing?”</source>
        <translation>「價錢是誰告訴您的？您什麼時候看到過書面的？」</translation>
    </message>
    <message>
        <source>“Does anybody wait for you, or for the money?”</source>
        <translation>「有沒有人在等您，或者等這筆錢？」</translation>
    </message>
    <message>
        <source>Ask first about the matter, then about the money. Your unease is a reason to ask, not a verdict.</source>
        <translation>先問事情，再問錢。心裡不踏實，是多問一句的理由，不是下結論的理由。</translation>
    </message>
    <message>
        <source>If he takes it all the same: count it with him in the quiet room, and put down what you have seen.</source>
        <translation>如果他還是要取：在安靜的小房間裡陪他點清，把您看到的記下來。</translation>
    </message>
</context>
<context>
    <name>DeskQuestions</name>
    <message>
        <source>“Has somebody asked you to make this payment, or told you how to make it?”</source>
        <translation>「這筆錢，是有人叫您轉的，或者教您怎麼轉的嗎？」</translation>
    </message>
    <message>
        <source>“Have you met {payee}, face to face?”</source>
        <translation>「{payee}，您當面見過嗎？」</translation>
    </message>
    <message>
        <source>“Were you asked to tell nobody about it?”</source>
        <translation>「有沒有人叫您別告訴別人？」</translation>
    </message>
    <message>
        <source>“Is somebody on another line with you now, or beside you?”</source>
        <translation>「現在有別人在電話裡，或者在您身邊嗎？」</translation>
    </message>
    <message>
        <source>“Do you have the account number from a person you knew before, or from a paper of your own?”</source>
        <translation>「這個帳號，是您早就認識的人給的，或者是您自己的單據上寫的嗎？」</translation>
    </message>
    <message>
        <source>Told to pay by somebody</source>
        <translation>有人叫客戶轉</translation>
    </message>
    <message>
        <source>Has met the payee</source>
        <translation>當面見過收款人</translation>
    </message>
    <message>
        <source>Was asked to keep it secret</source>
        <translation>有人叫客戶保密</translation>
    </message>
    <message>
        <source>Somebody is listening now</source>
        <translation>現在有別人在聽</translation>
    </message>
    <message>
        <source>Number from somebody known before</source>
        <translation>帳號來自早就認識的人</translation>
    </message>
    <message>
        <source>Something that this program does not know</source>
        <translation>這個程式還不認識的問題</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>Not clear, or no answer</source>
        <translation>說不清，或者沒有回答</translation>
    </message>
</context>
<context>
    <name>DeskQueue</name>
    <message>
        <source>Who waits at the branch</source>
        <translation>分行候位名單</translation>
    </message>
    <message>
        <source>Check in a ticket</source>
        <translation>掃號碼牌報到</translation>
    </message>
    <message>
        <source>Scan it, or type its number</source>
        <translation>掃描一下，或者輸入號碼</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>{number}, {customer}</source>
        <translation>{number}&#x3000;{customer}</translation>
    </message>
    <message>
        <source>{purpose}. Here since {at}</source>
        <translation>{purpose}。{at}到的</translation>
    </message>
    <message>
        <source>{purpose}. Not here yet</source>
        <translation>{purpose}。人還沒到</translation>
    </message>
    <message>
        <source>Called to window {window} by {name}</source>
        <translation>{name}叫到{window}號櫃檯</translation>
    </message>
    <message>
        <source>{number}, {customer}: what now?</source>
        <translation>{number}，{customer}：現在怎麼辦？</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>來辦什麼</translation>
    </message>
    <message>
        <source>Prepared at home</source>
        <translation>在家準備了</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>報到</translation>
    </message>
    <message>
        <source>The customer stands here, ticket or not</source>
        <translation>人到了，有沒有號碼牌都可以</translation>
    </message>
    <message>
        <source>Call to my window instead</source>
        <translation>改叫到我的櫃檯</translation>
    </message>
    <message>
        <source>You first see who has called it</source>
        <translation>會先告訴您是誰叫的號</translation>
    </message>
    <message>
        <source>Call to my window</source>
        <translation>叫到我的櫃檯</translation>
    </message>
    <message>
        <source>It shows on the customer’s own screen too</source>
        <translation>客戶自己的螢幕上也會顯示</translation>
    </message>
    <message>
        <source>See what was prepared</source>
        <translation>看看準備了什麼</translation>
    </message>
    <message>
        <source>The customer sees that you look, and can end it</source>
        <translation>客戶看得到您在看，隨時可以結束</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>辦完了</translation>
    </message>
    <message>
        <source>Served, or nobody came to the window</source>
        <translation>辦好了，或者沒人過來</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>回到候位名單</translation>
    </message>
    <message>
        <source>At which window do you sit?</source>
        <translation>您坐幾號櫃檯？</translation>
    </message>
    <message>
        <source>You are asked once, until you close the program. Windows are counted from 1.</source>
        <translation>關閉程式之前只問您這一次。櫃檯從1開始數。</translation>
    </message>
    <message>
        <source>Which ticket is it?</source>
        <translation>是哪張號碼牌？</translation>
    </message>
    <message>
        <source>Hold it under the scanner, or type the large number.</source>
        <translation>放到掃描器下面，或者輸入號碼牌上的大號碼。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>號碼牌</translation>
    </message>
    <message>
        <source>{number}, {customer} is here.</source>
        <translation>{number}，{customer}到了。</translation>
    </message>
    <message>
        <source>Served before</source>
        <translation>前面還有</translation>
    </message>
    <message>
        <source>This is what {customer} prepared.</source>
        <translation>這是{customer}準備的。</translation>
    </message>
    <message>
        <source>You see this until {at}. It stands in the customer’s diary that you looked.</source>
        <translation>可以看到{at}為止。您看過，會寫進客戶的紀錄。</translation>
    </message>
    <message>
        <source>Never confirm anything for the customer.</source>
        <translation>千萬不要替客戶確認任何事。</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>看完了</translation>
    </message>
    <message>
        <source>It is about this: {what}</source>
        <translation>要辦的事：{what}</translation>
    </message>
    <message>
        <source>Account ending in {digits}</source>
        <translation>帳戶末四碼{digits}</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>金額：{amount}</translation>
    </message>
    <message>
        <source>Copies: {count}</source>
        <translation>份數：{count}</translation>
    </message>
    <message>
        <source>In the customer’s words: “{words}”</source>
        <translation>客戶自己寫的：「{words}」</translation>
    </message>
    <message>
        <source>The look has ended</source>
        <translation>查看已經結束</translation>
    </message>
    <message>
        <source>Ask what you need to know.</source>
        <translation>需要知道什麼，請當面問客戶。</translation>
    </message>
    <message>
        <source>So there is no queue here</source>
        <translation>所以這裡沒有排隊名單</translation>
    </message>
    <message>
        <source>Whoever looks after the bank’s computers can do that. The rest of the desk works without it.</source>
        <translation>請管理銀行電腦的同事為您登記。其他工作不受影響。</translation>
    </message>
    <message>
        <source>No branch was put down for you</source>
        <translation>還沒有為您登記分行</translation>
    </message>
    <message>
        <source>{name} has called {number} to window {window}.</source>
        <translation>{name}已經把{number}叫到{window}號櫃檯。</translation>
    </message>
    <message>
        <source>Ask {name} before you take it over. The customer must not be sent to and fro.</source>
        <translation>要接過來，先問問{name}，別讓客戶來回跑。</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>就留在那邊</translation>
    </message>
    <message>
        <source>I have asked: take it over</source>
        <translation>問過了，我來接</translation>
    </message>
    <message>
        <source>This is no ticket of this bank.</source>
        <translation>這不是本行的號碼牌。</translation>
    </message>
    <message>
        <source>This ticket is for another branch.</source>
        <translation>這張號碼牌是別家分行的。</translation>
    </message>
    <message>
        <source>This ticket is for another day.</source>
        <translation>這張號碼牌是別的日子的。</translation>
    </message>
    <message>
        <source>This ticket was used already.</source>
        <translation>這張號碼牌已經用過了。</translation>
    </message>
    <message>
        <source>This number is over already.</source>
        <translation>這個號碼已經辦完了。</translation>
    </message>
    <message>
        <source>The customer has not checked in.</source>
        <translation>客戶還沒有報到。</translation>
    </message>
    <message>
        <source>This number was not called.</source>
        <translation>這個號碼還沒有叫過。</translation>
    </message>
    <message>
        <source>The customer has ended your look.</source>
        <translation>客戶已經不讓看了。</translation>
    </message>
    <message>
        <source>That is the customer’s right. Ask what you need to know.</source>
        <translation>這是客戶的權利。要知道什麼，當面問就好。</translation>
    </message>
    <message>
        <source>Nothing was changed. A new number can be taken at any time, and nobody is sent home.</source>
        <translation>什麼都沒有變。隨時可以再取一個號碼，不讓任何人白跑一趟。</translation>
    </message>
    <message>
        <source>This number is no longer in the queue.</source>
        <translation>這個號碼已經不在排隊了。</translation>
    </message>
</context>
<context>
    <name>DeskScams</name>
    <message>
        <source>“How did this payment come about? Please tell me in your own words.”</source>
        <translation>「這筆錢是怎麼回事？您慢慢說給我聽。」</translation>
    </message>
    <message>
        <source>“It is always right to stop and think. It can be paid tomorrow as well.”</source>
        <translation>「停下來想一想，總是對的。明天再轉也來得及。」</translation>
    </message>
    <message>
        <source>“Has anybody called and claimed to be from the police, a court or an office?”</source>
        <translation>「有沒有自稱警察、法院或者政府機關的人，給您打過電話？」</translation>
    </message>
    <message>
        <source>“No police asks for money on the phone, or has a safe account. Hang up on them, and dial the police yourself.”</source>
        <translation>「警察不會在電話裡要錢，也沒有什麼安全帳戶。請先掛斷他們的電話，再自己撥110。」</translation>
    </message>
    <message>
        <source>“Has anybody called in the name of the bank, for a code, or to move your money?”</source>
        <translation>「有沒有人自稱銀行，向您要驗證碼，或者叫您把錢轉走？」</translation>
    </message>
    <message>
        <source>“The bank never asks for a code, and never has you move money. Dial the number on the back of your card.”</source>
        <translation>「銀行絕不會要您的驗證碼，也不會叫您把錢轉走。請撥金融卡背面的電話。」</translation>
    </message>
    <message>
        <source>“Has a shop, a courier or a helpdesk offered you money back?”</source>
        <translation>「有沒有商家、宅配或者客服，說要退錢給您？」</translation>
    </message>
    <message>
        <source>“To get money back one never pays, shares the screen or tells a code. Look only into the shop&apos;s own app.”</source>
        <translation>「退款不用先付錢，不用分享螢幕，也不用報驗證碼。請只在商家自己的應用程式裡看。」</translation>
    </message>
    <message>
        <source>“Is somebody at your computer or telephone from afar, or were you asked to install something?”</source>
        <translation>「有沒有人在遠處操作您的電腦或手機，或者叫您裝什麼軟體？」</translation>
    </message>
    <message>
        <source>“Take it off the network now, and come to the branch with it. Nobody of the bank looks into it from afar.”</source>
        <translation>「請馬上中斷網路，帶著它到分行來。銀行的人不會在遠處操作您的電腦和手機。」</translation>
    </message>
    <message>
        <source>“Did a child or grandchild ask for it, from a new number?”</source>
        <translation>「是不是有人說是您的兒女或者孫輩，用新號碼來要錢？」</translation>
    </message>
    <message>
        <source>“Call them first, on the number you have always had.”</source>
        <translation>「請先打他們原來的號碼，問一問。」</translation>
    </message>
    <message>
        <source>“Did a friend or superior ask for it in a message, and could not talk?”</source>
        <translation>「是不是熟人或者主管傳訊息來要錢，又說不方便接電話？」</translation>
    </message>
    <message>
        <source>“Ask face to face first, or on the number you have always had.”</source>
        <translation>「請先當面問一問，或者打原來的號碼。」</translation>
    </message>
    <message>
        <source>“Is it for something that is sure to gain?”</source>
        <translation>「是不是投什麼穩賺不賠的東西？」</translation>
    </message>
    <message>
        <source>“Whatever promises a sure gain is a scam, even if a little was paid out at first.”</source>
        <translation>「說穩賺的就是詐騙，哪怕開始真給過您一點錢。」</translation>
    </message>
    <message>
        <source>“Is it for a place in a home, for a pension to be bought, or for a subsidy?”</source>
        <translation>「是不是安養院的床位、補繳退休金，或者領補助？」</translation>
    </message>
    <message>
        <source>“Talk with your family first, and ask the pension office yourself.”</source>
        <translation>「請先和家人商量，再自己去勞保局問一問。」</translation>
    </message>
    <message>
        <source>“Is it for something that cures, after a talk or a free examination?”</source>
        <translation>「是不是聽了講座或者做了免費檢查以後，買治病的東西？」</translation>
    </message>
    <message>
        <source>“Ask your own doctor first.”</source>
        <translation>「請先到醫院問問醫生。」</translation>
    </message>
    <message>
        <source>“Were you promised money for small tasks, and were paid a little first?”</source>
        <translation>「是不是有人叫您做小任務賺錢，開始還給過您一點？」</translation>
    </message>
    <message>
        <source>“Work for which one has to pay first is a scam.”</source>
        <translation>「要先墊錢的活兒，就是詐騙。」</translation>
    </message>
    <message>
        <source>“Is it for somebody whom you know from the internet alone?”</source>
        <translation>「這個人，您是不是只在網路上認識？」</translation>
    </message>
    <message>
        <source>“I know that this is hard to hear. Please pay nothing to somebody whom you have never met.”</source>
        <translation>「我知道這話不好聽。沒有見過面的人，請不要給他錢。」</translation>
    </message>
    <message>
        <source>“Were you told that you get a prize or a subsidy once a fee is paid?”</source>
        <translation>「是不是說您中了獎、有補助，要先繳一筆費用？」</translation>
    </message>
    <message>
        <source>“Whoever really gives you money takes none first.”</source>
        <translation>「真要給您錢的，不會先收您的錢。」</translation>
    </message>
    <message>
        <source>“Were you promised a loan once a fee or a deposit is paid?”</source>
        <translation>「是不是說可以貸款，要先繳手續費或者保證金？」</translation>
    </message>
    <message>
        <source>“A true loan costs nothing before it is paid out.”</source>
        <translation>「真的貸款，放款以前不收費。」</translation>
    </message>
    <message>
        <source>“Did you press a link in a message, and enter your card or a code there?”</source>
        <translation>「您有沒有點訊息裡的連結，在那裡填過卡號或者驗證碼？」</translation>
    </message>
    <message>
        <source>“Then let us lock the card first. Please enter nothing more there.”</source>
        <translation>「那我們先把卡鎖上。請不要再往那裡填任何東西。」</translation>
    </message>
    <message>
        <source>“Did the seller want the money past the shop&apos;s own page?”</source>
        <translation>「賣家是不是叫您不在平台裡付，另外轉錢給他？」</translation>
    </message>
    <message>
        <source>“Pay inside the shop&apos;s own page alone. Past it nobody can bring the money back.”</source>
        <translation>「請只在平台裡付款。出了平台，錢就追不回來了。」</translation>
    </message>
    <message>
        <source>“Did somebody ask you to pass money on, or to lend your card or account?”</source>
        <translation>「有沒有人叫您幫忙轉錢，或者借您的卡、您的帳戶用？」</translation>
    </message>
    <message>
        <source>“That is forbidden, and often part of a fraud. It is good that you tell us: please stop it now.”</source>
        <translation>「這樣做是違法的，常常是詐騙的一環。您說出來就好，請馬上停下。」</translation>
    </message>
    <message>
        <source>“Has somebody promised to bring back money that you had lost?”</source>
        <translation>「是不是有人說，能幫您把以前被騙的錢追回來？」</translation>
    </message>
    <message>
        <source>“Only the police can. Whoever takes a fee for it is the next one who cheats.”</source>
        <translation>「只有警察能追。先收費的，就是又一個騙子。」</translation>
    </message>
</context>
<context>
    <name>DeskSigns</name>
    <message>
        <source>The first payment to this account</source>
        <translation>第一次轉到這個帳號</translation>
    </message>
    <message>
        <source>First paid within the last month</source>
        <translation>最近一個月內才開始轉</translation>
    </message>
    <message>
        <source>The account is in another name</source>
        <translation>帳號是別人的名字</translation>
    </message>
    <message>
        <source>The account is in a slightly different name</source>
        <translation>帳號的戶名和寫的不太一樣</translation>
    </message>
    <message>
        <source>Much more than this customer mostly pays</source>
        <translation>比客戶平時轉的多很多</translation>
    </message>
    <message>
        <source>More each time, to somebody first paid within the last month</source>
        <translation>最近一個月內才開始轉，而且一次比一次多</translation>
    </message>
    <message>
        <source>In a month more than a hundredth of all the money here, to somebody first paid within three months</source>
        <translation>三個月內才開始轉，一個月裡就超過了客戶在本行全部存款的百分之一</translation>
    </message>
    <message>
        <source>More than this customer ever pays, and more than a twentieth of all the money here</source>
        <translation>比這位客戶以往任何一筆都多，並且超過其在本行全部存款的二十分之一</translation>
    </message>
    <message>
        <source>A large part of what is on the account</source>
        <translation>佔了帳戶裡很大一部分</translation>
    </message>
    <message>
        <source>More than half of the account leaves within a day</source>
        <translation>一天之內，帳戶裡一大半的錢要轉走</translation>
    </message>
    <message>
        <source>Money was brought over or a limit raised just before</source>
        <translation>剛把錢轉過來，或者剛把額度調高</translation>
    </message>
    <message>
        <source>Several new payees within a week</source>
        <translation>一週之內有好幾個新收款人</translation>
    </message>
    <message>
        <source>Entered while somebody was looking on</source>
        <translation>填寫的時候有人在看著</translation>
    </message>
    <message>
        <source>Soon after an answer about another payment that we had to hold</source>
        <translation>不久前另一筆付款，因為客戶的回答，我們先攔下了</translation>
    </message>
    <message>
        <source>Fits one of our warnings</source>
        <translation>和我們的一條提醒對得上</translation>
    </message>
    <message>
        <source>Paid for months, and not far more than usual</source>
        <translation>轉了好幾個月，比平時也沒多多少</translation>
    </message>
    <message>
        <source>Paid for months, and about as much each time</source>
        <translation>轉了好幾個月，每次都差不多</translation>
    </message>
</context>
<context>
    <name>DeskSteps</name>
    <message>
        <source>Choose a file, drop one here, or write an address that begins with https.</source>
        <translation>請選一個檔案、把檔案拖到這裡，或者寫一個 https 開頭的網址。</translation>
    </message>
    <message>
        <source>This file could not be read. Please choose it once more.</source>
        <translation>這個檔案讀不出來，請再選一次。</translation>
    </message>
    <message>
        <source>“{label}” is still empty.</source>
        <translation>「{label}」還是空的。</translation>
    </message>
    <message>
        <source>“{label}”: at most {count} lines.</source>
        <translation>「{label}」：最多 {count} 行。</translation>
    </message>
    <message>
        <source>“{label}” is too long: at most {count} letters.</source>
        <translation>「{label}」太長了：最多 {count} 個字。</translation>
    </message>
    <message>
        <source>“{label}”: plain words alone, without a link and without signs of markup.</source>
        <translation>「{label}」：只能寫普通文字，不能有連結和格式符號。</translation>
    </message>
    <message>
        <source>“{label}”: a telephone number and nothing else.</source>
        <translation>「{label}」：只寫電話號碼。</translation>
    </message>
    <message>
        <source>“{label}”: a currency and an amount, such as CNY 5000.</source>
        <translation>「{label}」：寫幣種和金額，如 CNY 5000。</translation>
    </message>
    <message>
        <source>“{label}”: one of them is no number of an account.</source>
        <translation>「{label}」：其中有一個不是帳號。</translation>
    </message>
    <message>
        <source>“{label}”: six digits, or a code such as GB-KEN.</source>
        <translation>「{label}」：寫六位數字，或像 GB-KEN 這樣的代碼。</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>My computers</source>
        <translation>我的電腦</translation>
    </message>
    <message>
        <source>To use it again takes a new code: from a letter of the bank, or from a clerk at the branch.</source>
        <translation>要再用它，需要新的啟用碼：銀行寄來的信裡有，分行的行員也可以給您。</translation>
    </message>
    <message>
        <source>These computers can bank for you.</source>
        <translation>這些電腦可以辦您的銀行業務。</translation>
    </message>
    <message>
        <source>Is one lost, or not yours? Press it to lock it.</source>
        <translation>有丟了的，或者不是您的嗎？按一下它，就可以鎖住。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已鎖住</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>一台也沒有。</translation>
    </message>
    <message>
        <source>All is well as it is</source>
        <translation>都很好，不用改</translation>
    </message>
    <message>
        <source>It is the computer before you: you are signed out at once.</source>
        <translation>這就是您面前的這台電腦：鎖住後您會馬上登出。</translation>
    </message>
    <message>
        <source>Shall this computer be locked?</source>
        <translation>要鎖住這台電腦嗎？</translation>
    </message>
    <message>
        <source>Shall the computer {name} be locked?</source>
        <translation>要鎖住電腦{name}嗎？</translation>
    </message>
    <message>
        <source>Nobody can bank for you with it any more, and it cannot be unlocked.</source>
        <translation>鎖住後，誰也不能再用它辦您的業務，而且不能解鎖。</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>鎖住它</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不鎖</translation>
    </message>
    <message>
        <source>To bank here again, introduce this computer with a new code. Your money is not touched by this.</source>
        <translation>要在這裡再辦業務，需要用新的啟用碼重新登記這台電腦。您的錢不受影響。</translation>
    </message>
    <message>
        <source>Nobody can bank for you with it any more.</source>
        <translation>誰也不能再用它辦您的業務了。</translation>
    </message>
    <message>
        <source>This computer is locked now.</source>
        <translation>這台電腦已經鎖住了。</translation>
    </message>
    <message>
        <source>The computer {name} is locked now.</source>
        <translation>電腦{name}已經鎖住了。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The computer {name} is locked already.</source>
        <translation>電腦{name}早就鎖住了。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>這台電腦</translation>
    </message>
    <message>
        <source>Another computer, {name}</source>
        <translation>另一台電腦，{name}</translation>
    </message>
    <message>
        <source>Known to the bank since {day}</source>
        <translation>{day} 在銀行登記的</translation>
    </message>
    <message>
        <source>New since {moment}. On its first day it cannot pay anybody new.</source>
        <translation>{moment} 新登記的。第一天還不能付款給新的收款人。</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>What they have seen and done</source>
        <translation>他們看過什麼、做過什麼</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>This diary does not fit together. Please call the bank: the number is on the back of your bank card.</source>
        <translation>這本紀錄對不上。請打電話給銀行：號碼在您金融卡的背面。</translation>
    </message>
    <message>
        <source>This is what the people you trust have seen and done.</source>
        <translation>這是您信任的人看過和做過的事。</translation>
    </message>
    <message>
        <source>Nothing can be taken out of this list unnoticed.</source>
        <translation>這裡少了哪一條，都查得出來。</translation>
    </message>
    <message>
        <source>Nobody has seen or done anything yet.</source>
        <translation>還沒有人看過或做過什麼。</translation>
    </message>
    <message>
        <source>Back to the people I trust</source>
        <translation>回到「我信任的人」</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>看更早的</translation>
    </message>
    <message>
        <source>Something in this diary does not fit together.</source>
        <translation>這本紀錄裡有些地方對不上。</translation>
    </message>
    <message>
        <source>Something may have been taken out or changed since you last looked. You did nothing wrong.</source>
        <translation>您上次看過以後，可能有人刪掉或者改過什麼。不是您的錯。</translation>
    </message>
    <message>
        <source>Please call the bank: the number is on the back of your bank card. Say that your diary does not fit together.</source>
        <translation>請打電話給銀行：號碼在您金融卡的背面。就說您的紀錄對不上。</translation>
    </message>
    <message>
        <source>If you are worried, press “Stop everything” at the start. Then no money goes out.</source>
        <translation>不放心的話，請在首頁按「全部停止」，錢就不會轉出去。</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>還是看一看</translation>
    </message>
    <message>
        <source>{name} entered your code, {when}</source>
        <translation>{name}輸入了您的邀請碼，{when}</translation>
    </message>
    <message>
        <source>{name} said that the pictures are the same, {when}</source>
        <translation>{name}說圖是一樣的，{when}</translation>
    </message>
    <message>
        <source>{name} said that the pictures are different, {when}. It was ended</source>
        <translation>{name}說圖不一樣，{when}，已經停掉</translation>
    </message>
    <message>
        <source>From here on {name} may help you, {when}</source>
        <translation>從這時起{name}可以幫您，{when}</translation>
    </message>
    <message>
        <source>{name} does not want to help any more and has left, {when}</source>
        <translation>{name}不再幫忙，已經離開，{when}</translation>
    </message>
    <message>
        <source>You changed what {name} may do, {when}</source>
        <translation>您更改了{name}可以做的事，{when}</translation>
    </message>
    <message>
        <source>What you newly allowed {name} holds from here on, {when}</source>
        <translation>您新允許{name}做的事從這時起生效，{when}</translation>
    </message>
    <message>
        <source>From here on {name} cannot help you any more, {when}</source>
        <translation>{name}從這時起不能再幫您了，{when}</translation>
    </message>
    <message>
        <source>{name} looked at a payment of yours, {when}</source>
        <translation>{name}看了您的一筆付款，{when}</translation>
    </message>
    <message>
        <source>{name} agreed to a payment of yours, {when}</source>
        <translation>{name}同意了您的一筆付款，{when}</translation>
    </message>
    <message>
        <source>{name} said no to a payment of yours, {when}</source>
        <translation>{name}沒有同意您的一筆付款，{when}</translation>
    </message>
    <message>
        <source>{name} wanted to talk to you about a payment first, {when}</source>
        <translation>有一筆付款，{name}想先跟您說說，{when}</translation>
    </message>
    <message>
        <source>{name} could not decide about a payment of yours, because it may concern {name}, {when}</source>
        <translation>您的一筆付款不能由{name}來定，因為可能和{name}自己有關，{when}</translation>
    </message>
    <message>
        <source>{name} looked at what came in and went out, {when}</source>
        <translation>{name}看了您的進出明細，{when}</translation>
    </message>
    <message>
        <source>{name} looked at how much money you have, {when}</source>
        <translation>{name}看了您有多少錢，{when}</translation>
    </message>
    <message>
        <source>{name} offered to help you from afar, {when}</source>
        <translation>{name}提出在遠處幫您，{when}</translation>
    </message>
    <message>
        <source>{name} began to help you from afar, {when}</source>
        <translation>{name}開始在遠處幫您，{when}</translation>
    </message>
    <message>
        <source>{name} showed you something on your screen, {when}</source>
        <translation>{name}在您的螢幕上給您指了一處，{when}</translation>
    </message>
    <message>
        <source>The help from {name} ended, {when}</source>
        <translation>{name}的幫忙結束了，{when}</translation>
    </message>
    <message>
        <source>{name} sent you something to look at, {when}</source>
        <translation>{name}發來一樣東西請您看，{when}</translation>
    </message>
    <message>
        <source>{name} looked at what you had sent, {when}</source>
        <translation>{name}看了您發過去的東西，{when}</translation>
    </message>
    <message>
        <source>{name} agreed that money may go out again, {when}</source>
        <translation>{name}同意恢復付款，{when}</translation>
    </message>
    <message>
        <source>{name} at the branch looked at what you prepared, {when}</source>
        <translation>分行的{name}看了您準備的內容，{when}</translation>
    </message>
    <message>
        <source>{name} did something that only a newer version of this program knows, {when}</source>
        <translation>{name}做了一件事，這個版本還不認識，{when}</translation>
    </message>
    <message>
        <source>{name} looked at your payment of {amount} to {payee}, {when}</source>
        <translation>{name}看了您給{payee}的{amount}付款，{when}</translation>
    </message>
    <message>
        <source>{name} agreed to your payment of {amount} to {payee}, {when}</source>
        <translation>{name}同意了您給{payee}的{amount}付款，{when}</translation>
    </message>
    <message>
        <source>{name} said no to your payment of {amount} to {payee}, {when}</source>
        <translation>{name}沒有同意您給{payee}的{amount}付款，{when}</translation>
    </message>
    <message>
        <source>{name} wanted to talk to you about the {amount} to {payee} first, {when}</source>
        <translation>給{payee}的{amount}，{name}想先跟您說說，{when}</translation>
    </message>
    <message>
        <source>{name} could not decide about the {amount} to {payee}: it may concern {name}, {when}</source>
        <translation>給{payee}的{amount}，不能由{name}來定：可能和{name}自己有關，{when}</translation>
    </message>
    <message>
        <source>{name} pointed at parts of your screen, {when}</source>
        <translation>{name}指了您螢幕上的地方，{when}</translation>
    </message>
    <message>
        <source>{name} said ready sentences to you, {when}</source>
        <translation>{name}對您說了現成的話，{when}</translation>
    </message>
    <message>
        <source>{name} wrote short lines to you, {when}</source>
        <translation>{name}給您寫了短句，{when}</translation>
    </message>
    <message>
        <source>{name} asked you to stop and call, {when}</source>
        <translation>{name}請您停一下，打個電話，{when}</translation>
    </message>
    <message>
        <source>You ended the help from {name}, {when}</source>
        <translation>您結束了{name}的幫忙，{when}</translation>
    </message>
    <message>
        <source>{name} ended the help, {when}</source>
        <translation>{name}結束了幫忙，{when}</translation>
    </message>
    <message>
        <source>The help from {name} ended by itself, {when}</source>
        <translation>{name}的幫忙自動結束了，{when}</translation>
    </message>
    <message>
        <source>{name} passed a warning on to you, {when}</source>
        <translation>{name}給您發來一條提醒，{when}</translation>
    </message>
    <message>
        <source>{name} gave you a line to read, {when}</source>
        <translation>{name}給您寫了一句話，{when}</translation>
    </message>
    <message>
        <source>{name} asked you to stop everything, {when}</source>
        <translation>{name}請您全部停止，{when}</translation>
    </message>
    <message>
        <source>{name} looked at a warning that you had passed on, {when}</source>
        <translation>{name}看了您發過去的提醒，{when}</translation>
    </message>
    <message>
        <source>{name} looked at a message that you had shown, {when}</source>
        <translation>{name}看了您給的訊息，{when}</translation>
    </message>
    <message>
        <source>{name} read that you ask for a call to the bank, {when}</source>
        <translation>{name}看到了您請人打電話給銀行，{when}</translation>
    </message>
    <message>
        <source>Amounts and names stayed covered</source>
        <translation>金額和姓名一直遮著</translation>
    </message>
    <message>
        <source>You let amounts be seen; names stayed covered</source>
        <translation>您讓看金額；姓名一直遮著</translation>
    </message>
    <message>
        <source>You let names be seen; amounts stayed covered</source>
        <translation>您讓看姓名；金額一直遮著</translation>
    </message>
    <message>
        <source>You let amounts and names be seen</source>
        <translation>您讓看金額和姓名</translation>
    </message>
    <message>
        <source>{name} said to you, {when}</source>
        <translation>{name}對您說，{when}</translation>
    </message>
    <message>
        <source>{name} wrote to you, {when}</source>
        <translation>{name}給您寫道，{when}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>How often: {count}</source>
        <translation>次數：{count}</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>a sun</source>
        <translation>太陽</translation>
    </message>
    <message>
        <source>a moon</source>
        <translation>月亮</translation>
    </message>
    <message>
        <source>a star</source>
        <translation>星星</translation>
    </message>
    <message>
        <source>a cloud</source>
        <translation>白雲</translation>
    </message>
    <message>
        <source>a rainbow</source>
        <translation>彩虹</translation>
    </message>
    <message>
        <source>a mountain</source>
        <translation>高山</translation>
    </message>
    <message>
        <source>an umbrella</source>
        <translation>雨傘</translation>
    </message>
    <message>
        <source>a teapot</source>
        <translation>茶壺</translation>
    </message>
    <message>
        <source>a cup</source>
        <translation>茶杯</translation>
    </message>
    <message>
        <source>a bowl and chopsticks</source>
        <translation>碗筷</translation>
    </message>
    <message>
        <source>a frying pan</source>
        <translation>平底鍋</translation>
    </message>
    <message>
        <source>a fish</source>
        <translation>魚</translation>
    </message>
    <message>
        <source>a bird</source>
        <translation>小鳥</translation>
    </message>
    <message>
        <source>a cat</source>
        <translation>貓</translation>
    </message>
    <message>
        <source>a rabbit</source>
        <translation>白兔</translation>
    </message>
    <message>
        <source>an elephant</source>
        <translation>大象</translation>
    </message>
    <message>
        <source>a tortoise</source>
        <translation>烏龜</translation>
    </message>
    <message>
        <source>a crab</source>
        <translation>螃蟹</translation>
    </message>
    <message>
        <source>a snail</source>
        <translation>蝸牛</translation>
    </message>
    <message>
        <source>a butterfly</source>
        <translation>蝴蝶</translation>
    </message>
    <message>
        <source>a mushroom</source>
        <translation>蘑菇</translation>
    </message>
    <message>
        <source>an apple</source>
        <translation>蘋果</translation>
    </message>
    <message>
        <source>a bunch of grapes</source>
        <translation>葡萄</translation>
    </message>
    <message>
        <source>two cherries</source>
        <translation>櫻桃</translation>
    </message>
    <message>
        <source>a carrot</source>
        <translation>紅蘿蔔</translation>
    </message>
    <message>
        <source>a slice of watermelon</source>
        <translation>西瓜</translation>
    </message>
    <message>
        <source>a pine tree</source>
        <translation>松樹</translation>
    </message>
    <message>
        <source>a leaf</source>
        <translation>葉子</translation>
    </message>
    <message>
        <source>a tulip</source>
        <translation>鬱金香</translation>
    </message>
    <message>
        <source>a cactus</source>
        <translation>仙人掌</translation>
    </message>
    <message>
        <source>a house</source>
        <translation>房子</translation>
    </message>
    <message>
        <source>a bridge</source>
        <translation>石橋</translation>
    </message>
    <message>
        <source>a windmill</source>
        <translation>風車</translation>
    </message>
    <message>
        <source>a sailing boat</source>
        <translation>帆船</translation>
    </message>
    <message>
        <source>a bicycle</source>
        <translation>腳踏車</translation>
    </message>
    <message>
        <source>a bus</source>
        <translation>公車</translation>
    </message>
    <message>
        <source>an aeroplane</source>
        <translation>飛機</translation>
    </message>
    <message>
        <source>a balloon</source>
        <translation>氣球</translation>
    </message>
    <message>
        <source>a kite</source>
        <translation>風箏</translation>
    </message>
    <message>
        <source>a lantern</source>
        <translation>燈籠</translation>
    </message>
    <message>
        <source>a drum</source>
        <translation>小鼓</translation>
    </message>
    <message>
        <source>a bell</source>
        <translation>鈴鐺</translation>
    </message>
    <message>
        <source>a cake</source>
        <translation>蛋糕</translation>
    </message>
    <message>
        <source>a ladder</source>
        <translation>梯子</translation>
    </message>
    <message>
        <source>a chair</source>
        <translation>椅子</translation>
    </message>
    <message>
        <source>an alarm clock</source>
        <translation>鬧鐘</translation>
    </message>
    <message>
        <source>a straw hat</source>
        <translation>草帽</translation>
    </message>
    <message>
        <source>a boot</source>
        <translation>靴子</translation>
    </message>
    <message>
        <source>a mitten</source>
        <translation>手套</translation>
    </message>
    <message>
        <source>a shirt</source>
        <translation>襯衫</translation>
    </message>
    <message>
        <source>a comb</source>
        <translation>梳子</translation>
    </message>
    <message>
        <source>a pair of glasses</source>
        <translation>眼鏡</translation>
    </message>
    <message>
        <source>an open book</source>
        <translation>書</translation>
    </message>
    <message>
        <source>a snowman</source>
        <translation>雪人</translation>
    </message>
    <message>
        <source>an envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>a telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>a basket</source>
        <translation>籃子</translation>
    </message>
    <message>
        <source>a broom</source>
        <translation>掃把</translation>
    </message>
    <message>
        <source>a hammer</source>
        <translation>鐵鎚</translation>
    </message>
    <message>
        <source>a pair of scissors</source>
        <translation>剪刀</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>鑰匙</translation>
    </message>
    <message>
        <source>a water tap</source>
        <translation>水龍頭</translation>
    </message>
    <message>
        <source>a heart</source>
        <translation>愛心</translation>
    </message>
    <message>
        <source>a crown</source>
        <translation>皇冠</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>There at the beginning: {amount}, {day}</source>
        <translation>期初餘額{amount}，{day}</translation>
    </message>
    <message>
        <source>Your pension came in: {amount}, {day}</source>
        <translation>退休金入帳{amount}，{day}</translation>
    </message>
    <message>
        <source>Your wage came in: {amount}, {day}</source>
        <translation>薪水入帳{amount}，{day}</translation>
    </message>
    <message>
        <source>The bank paid you interest: {amount}, {day}</source>
        <translation>銀行付給您利息{amount}，{day}</translation>
    </message>
    <message>
        <source>{name} sent you {amount}, {day}</source>
        <translation>{name}轉給您{amount}，{day}</translation>
    </message>
    <message>
        <source>From your other account came {amount}, {day}</source>
        <translation>從您的另一個帳戶轉入{amount}，{day}</translation>
    </message>
    <message>
        <source>You paid in cash: {amount}, {day}</source>
        <translation>存入現金{amount}，{day}</translation>
    </message>
    <message>
        <source>Rent from {name} came in: {amount}, {day}</source>
        <translation>收到{name}的房租{amount}，{day}</translation>
    </message>
    <message>
        <source>Red envelope from {name}: {amount}, {day}</source>
        <translation>收到{name}的紅包{amount}，{day}</translation>
    </message>
    <message>
        <source>A gift from {name}: {amount}, {day}</source>
        <translation>收到{name}的禮金{amount}，{day}</translation>
    </message>
    <message>
        <source>You sent {name} {amount}, {day}</source>
        <translation>您轉給{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>To your other account: {amount}, {day}</source>
        <translation>轉到您的另一個帳戶{amount}，{day}</translation>
    </message>
    <message>
        <source>You took out cash: {amount}, {day}</source>
        <translation>提領現金{amount}，{day}</translation>
    </message>
    <message>
        <source>Fee of the bank: {amount}, {day}</source>
        <translation>銀行手續費{amount}，{day}</translation>
    </message>
    <message>
        <source>Rent to {name}: {amount}, {day}</source>
        <translation>付給{name}房租{amount}，{day}</translation>
    </message>
    <message>
        <source>For the house, {name}: {amount}, {day}</source>
        <translation>房貸，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Electricity: {amount}, {day}</source>
        <translation>電費{amount}，{day}</translation>
    </message>
    <message>
        <source>Water: {amount}, {day}</source>
        <translation>水費{amount}，{day}</translation>
    </message>
    <message>
        <source>Gas: {amount}, {day}</source>
        <translation>瓦斯費{amount}，{day}</translation>
    </message>
    <message>
        <source>Heating: {amount}, {day}</source>
        <translation>暖氣費{amount}，{day}</translation>
    </message>
    <message>
        <source>Telephone: {amount}, {day}</source>
        <translation>電話費{amount}，{day}</translation>
    </message>
    <message>
        <source>Council tax: {amount}, {day}</source>
        <translation>市政稅{amount}，{day}</translation>
    </message>
    <message>
        <source>Insurance, {name}: {amount}, {day}</source>
        <translation>保險費，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Television licence: {amount}, {day}</source>
        <translation>電視費{amount}，{day}</translation>
    </message>
    <message>
        <source>At the market, {name}: {amount}, {day}</source>
        <translation>買菜，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Groceries, {name}: {amount}, {day}</source>
        <translation>買日用品，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Eating out, {name}: {amount}, {day}</source>
        <translation>外食，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Clothes, {name}: {amount}, {day}</source>
        <translation>買衣服，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>For the garden, {name}: {amount}, {day}</source>
        <translation>買花草，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Pharmacy, {name}: {amount}, {day}</source>
        <translation>買藥，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Hospital, {name}: {amount}, {day}</source>
        <translation>看醫生，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Travel, {name}: {amount}, {day}</source>
        <translation>搭車，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Pastime, {name}: {amount}, {day}</source>
        <translation>娛樂，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Red envelope to {name}: {amount}, {day}</source>
        <translation>給{name}的紅包{amount}，{day}</translation>
    </message>
    <message>
        <source>A gift to {name}: {amount}, {day}</source>
        <translation>送給{name}的禮金{amount}，{day}</translation>
    </message>
    <message>
        <source>You gave {name} {amount}, {day}</source>
        <translation>您捐給{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>{name} paid you {amount}, {day}</source>
        <translation>{name}付給您{amount}，{day}</translation>
    </message>
    <message>
        <source>You paid {name} {amount}, {day}</source>
        <translation>您付給{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>From {name} came {amount}, {day}</source>
        <translation>{name}轉來{amount}，{day}</translation>
    </message>
    <message>
        <source>To {name} went {amount}, {day}</source>
        <translation>轉給{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>The pension came in: {amount}, {day}</source>
        <translation>退休金入帳{amount}，{day}</translation>
    </message>
    <message>
        <source>The wage came in: {amount}, {day}</source>
        <translation>薪水入帳{amount}，{day}</translation>
    </message>
    <message>
        <source>The bank paid interest: {amount}, {day}</source>
        <translation>銀行付了利息{amount}，{day}</translation>
    </message>
    <message>
        <source>Moved here from another own account: {amount}, {day}</source>
        <translation>從本人另一個帳戶轉入{amount}，{day}</translation>
    </message>
    <message>
        <source>Cash was paid in: {amount}, {day}</source>
        <translation>存入現金{amount}，{day}</translation>
    </message>
    <message>
        <source>Moved to another own account: {amount}, {day}</source>
        <translation>轉到本人另一個帳戶{amount}，{day}</translation>
    </message>
    <message>
        <source>Cash was taken out: {amount}, {day}</source>
        <translation>提領現金{amount}，{day}</translation>
    </message>
    <message>
        <source>A donation to {name}: {amount}, {day}</source>
        <translation>捐給{name} {amount}，{day}</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>What is this?</source>
        <translation>這是什麼？</translation>
    </message>
    <message>
        <source>What this screen is for</source>
        <translation>這一頁是做什麼的</translation>
    </message>
    <message>
        <source>Looking here sends nothing, and what you were doing waits for you.</source>
        <translation>看這裡不會發出任何東西，您手邊的事都幫您留著。</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接著剛才的辦</translation>
    </message>
    <message>
        <source>These are bills that were paid here before. Press one to see what is owed; you pay nothing by looking.</source>
        <translation>這些是以前在這裡繳過的費用。按一下就能看到要繳多少，只看不會付錢。</translation>
    </message>
    <message>
        <source>You choose what the bill on your table is for. Next we ask for its number; you pay nothing by looking.</source>
        <translation>請選手裡的帳單是什麼費用。下一步會問用戶編號，只查不會付錢。</translation>
    </message>
    <message>
        <source>Several firms send bills of this kind. Choose the one whose name stands at the top of yours.</source>
        <translation>這種費用有幾家公司收。請選帳單最上面印著名字的那一家。</translation>
    </message>
    <message>
        <source>By this number the firm finds your bill. Copy it from the paper; then you see what is owed, and pay nothing by that.</source>
        <translation>收費公司憑用戶編號找到您的帳單。請照著紙上的號碼填，然後就能看到要繳多少，這一步不會付錢。</translation>
    </message>
    <message>
        <source>This is what the firm asks for, beside what it was in the months before. If you choose to pay, you are asked twice more.</source>
        <translation>這是收費公司要收的錢，旁邊是前幾個月的情況。如果您選擇繳費，還會再請您確認兩次。</translation>
    </message>
    <message>
        <source>You choose which of them is taken out of the list. Nothing that was paid changes, and you are asked once more.</source>
        <translation>您選出要從清單裡去掉的那一戶。付過的錢不會變，之後還會再問您一次。</translation>
    </message>
    <message>
        <source>If you press yes, this bill is not offered here any more. The firm hears nothing of it, and what you owe stays as it is.</source>
        <translation>您同意以後，這裡就不再列出這一戶。收費公司不會知道，您該付的也不會變。</translation>
    </message>
    <message>
        <source>The bank has taken it out of your list. With the number from the paper bill you can look it up again.</source>
        <translation>銀行已經把它從您的清單裡去掉了。拿紙本帳單上的用戶編號，還可以再查。</translation>
    </message>
    <message>
        <source>The bank knows that this very bill is paid. It takes no bill twice, so you cannot pay it again by mistake.</source>
        <translation>銀行知道這張帳單已經繳過了。同一張帳單銀行只收一次，您不會不小心重複繳。</translation>
    </message>
    <message>
        <source>Somebody has confirmed a payment of this very bill. The bank takes no bill twice, so there is nothing to do.</source>
        <translation>這張帳單已經有人確認付款。同一張帳單銀行只收一次，您不用做什麼。</translation>
    </message>
    <message>
        <source>The firm says that there is no open bill under this number. There is nothing to do.</source>
        <translation>收費公司說這個用戶編號沒有欠費。您不用做什麼。</translation>
    </message>
    <message>
        <source>A bill is paid as a whole, and there is less on your account. You can come back when money has come in.</source>
        <translation>帳單要一次繳清，現在帳戶裡的錢不夠。等錢到了再來就好。</translation>
    </message>
    <message>
        <source>Your bank does not ask any firm for bills yet. You can still pay a bill as you pay a person or a firm.</source>
        <translation>您的銀行暫時還不能查帳單。您可以像轉帳一樣繳費。</translation>
    </message>
    <message>
        <source>To allow less holds at once. The other person is not told when you do it.</source>
        <translation>收回一項馬上生效。不會告訴對方是什麼時候收回的。</translation>
    </message>
    <message>
        <source>Help has an end, so that you look at it once a year. You can end it earlier at any time.</source>
        <translation>幫忙有期限，好讓您每年想一想。您隨時可以提前結束。</translation>
    </message>
    <message>
        <source>This tells you what holds now between you and somebody you trust. When you go on, you see all of them.</source>
        <translation>這裡告訴您和信任的人之間現在怎樣。按繼續，又能看到所有人。</translation>
    </message>
    <message>
        <source>Nobody has been let in, and nothing has changed. You can begin again whenever you like.</source>
        <translation>沒有讓任何人進來，什麼都沒變。您想辦的時候可以重新來。</translation>
    </message>
    <message>
        <source>Both computers have to finish the same step, and the other one is not so far yet. You can go on as soon as it is.</source>
        <translation>兩邊的電腦要辦完同一步，對方還沒好。等它好了，您就能繼續。</translation>
    </message>
    <message>
        <source>Nothing has come of this invitation, and nobody was let in. You can begin a new one whenever you like.</source>
        <translation>這次邀請沒有辦成，也沒有讓誰進來。您隨時可以重新邀請。</translation>
    </message>
    <message>
        <source>Here you choose who shall see it. Nobody sees it before you say so on the last page.</source>
        <translation>在這裡選給誰看。最後一頁您點了頭，對方才看得到。</translation>
    </message>
    <message>
        <source>You put in the words that the other person shall read. Leave out secret numbers and codes.</source>
        <translation>把要給對方看的話放進來。密碼和驗證碼不要寫。</translation>
    </message>
    <message>
        <source>This is what you have shown each other. Nothing happens by it: it is only to be read.</source>
        <translation>這是你們給對方看過的。只是看看，不會因此發生什麼。</translation>
    </message>
    <message>
        <source>These are the people who may help you with the bank, and what each may do. Press one to change that, or to end it.</source>
        <translation>這些人可以在銀行的事上幫您，各能做什麼也寫著。按一位可以改，也可以結束。</translation>
    </message>
    <message>
        <source>This is what one person may do for you. You can give less or more, make a pause, or end it, without anybody else.</source>
        <translation>這是一個人能幫您做的事。給多給少、暫停、結束，您自己就能定。</translation>
    </message>
    <message>
        <source>The time for which somebody may help you is nearly over. You say whether it goes on.</source>
        <translation>這個人幫您的期限快到了。要不要繼續，由您說。</translation>
    </message>
    <message>
        <source>These are the things that may be allowed to somebody. Press one to allow it, or to allow it no longer.</source>
        <translation>這些是可以讓對方做的事。按一項，可以同意，也可以收回。</translation>
    </message>
    <message>
        <source>To allow more holds after a day, so that nobody can press you into it. Until then you can take it back.</source>
        <translation>多同意一項要等一天，免得有人逼您。這期間您隨時能收回。</translation>
    </message>
    <message>
        <source>If you end it, this person can see nothing and do nothing for you any more. It holds at once.</source>
        <translation>結束以後，這個人什麼都看不到，也不能再幫您辦。馬上生效。</translation>
    </message>
    <message>
        <source>Cheats like to be let in as helpers. So you are asked first whether this is really your own wish.</source>
        <translation>騙子喜歡假冒幫手。所以先問清楚，這是不是您自己的意思。</translation>
    </message>
    <message>
        <source>Whoever may do this is asked before a large payment goes out, and can say yes or no. The person can never pay with your money.</source>
        <translation>同意了這一項，大筆付款前會先問這個人，可以說行或不行。但誰也不能用您的錢付款。</translation>
    </message>
    <message>
        <source>Whoever may do this can look at your screen from afar when you ask, and point. The person can press nothing.</source>
        <translation>同意了這一項，您請求時，這個人能在遠處看您的螢幕、給您指一指。但什麼都按不了。</translation>
    </message>
    <message>
        <source>Whoever may do this hears of warnings that concern you. No amount and no name is told.</source>
        <translation>同意了這一項，和您有關的提醒這個人也會收到。不會說金額和名字。</translation>
    </message>
    <message>
        <source>Whoever may do this can look at what came in and what went out. The person can only look.</source>
        <translation>同意了這一項，這個人能看您的收入和支出。只能看。</translation>
    </message>
    <message>
        <source>Whoever may do this can look at how much is on your accounts. The person can only look.</source>
        <translation>同意了這一項，這個人能看您帳戶裡有多少錢。只能看。</translation>
    </message>
    <message>
        <source>Beside each other you have ten minutes for it, and from afar three days. Choose how it is now.</source>
        <translation>人在身邊，有十分鐘來辦；在外地，有三天。請按現在的情況選。</translation>
    </message>
    <message>
        <source>This is what the person may do, and until when. Nobody is invited yet: you are asked once more.</source>
        <translation>這是對方能做的事和期限。現在還沒有邀請誰，接下來會再問您一次。</translation>
    </message>
    <message>
        <source>If you press yes, a code is made for the person you trust. It does nothing before both of you have compared four pictures.</source>
        <translation>您同意了，才會有一個邀請碼，給您信任的人。兩邊核對四幅圖以前，誰也用不了它。</translation>
    </message>
    <message>
        <source>You have invited somebody, and nobody has come yet. You can show the code again, or take it back.</source>
        <translation>您邀請了人，還沒有人來。可以再看一次邀請碼，也可以收回。</translation>
    </message>
    <message>
        <source>This is the code for the person you trust: read it out, or let it be photographed. Give it to nobody who has called you.</source>
        <translation>這是給您信任的人的邀請碼：唸給對方，或者讓對方拍。打電話來要的人，千萬別給。</translation>
    </message>
    <message>
        <source>Somebody has entered your code. Look whether it is the person you meant; if not, nobody is let in.</source>
        <translation>有人輸入了您的邀請碼。請看是不是您想的那個人，不是就不讓進來。</translation>
    </message>
    <message>
        <source>Both of you see four pictures. If they are the same, you are really connected with each other and nobody has come in between.</source>
        <translation>兩邊各看到四幅圖。如果一樣，就說明真的連上了對方，沒有人夾在中間。</translation>
    </message>
    <message>
        <source>You two are connected from the time that stands here. You can end it at any time.</source>
        <translation>從這裡寫的時間起，你們就連上了。隨時可以結束。</translation>
    </message>
    <message>
        <source>The keys for this are on another computer, so it can only go on there. Nothing is lost.</source>
        <translation>辦這件事的鑰匙在另一台電腦上，只能在那邊接著辦。什麼都沒丟。</translation>
    </message>
    <message>
        <source>You choose what you would like to show. It is read back to you before it goes.</source>
        <translation>選想給對方看什麼。發出去之前會請您再看一遍。</translation>
    </message>
    <message>
        <source>This is what the other person would see. It goes when you say yes, and not before.</source>
        <translation>對方會看到的就是這些。您同意了才會給過去。</translation>
    </message>
    <message>
        <source>Somebody you trust is worried, and asks you to stop everything. Whether you do is for you alone to say.</source>
        <translation>您信任的人有些擔心，請您全部停止。停不停，由您自己定。</translation>
    </message>
    <message>
        <source>Nothing has come of it, and you were connected with nobody. The code is used up, and a new one can be made.</source>
        <translation>沒有辦成，您沒有和誰連上。這個邀請碼作廢了，可以再要一個。</translation>
    </message>
    <message>
        <source>You say in a few words why you said no. Be kind: nobody is to feel ashamed.</source>
        <translation>用幾句話說說為什麼不同意。請說得溫和些，別讓人難為情。</translation>
    </message>
    <message>
        <source>This tells you what has become of the question that you were asked. When you go on, you are back at your start.</source>
        <translation>這裡告訴您，問您的那件事怎樣了。按繼續，就回到首頁。</translation>
    </message>
    <message>
        <source>If you stop helping, you can see and do nothing more for this person. It holds at once, and the other person reads it.</source>
        <translation>不再幫忙以後，您就看不到也做不了什麼了。馬上生效，對方會看到。</translation>
    </message>
    <message>
        <source>You see as much as was allowed to you, and can only look. That you looked stands in the other person&apos;s diary.</source>
        <translation>您能看到的就是對方允許的，只能看。您看過這件事，會記在對方的紀錄裡。</translation>
    </message>
    <message>
        <source>Somebody who trusts you has stopped everything and would like to have it undone. Agree only after you have talked with each other.</source>
        <translation>信任您的人把付款全部停止了，現在想恢復。請先通過話，再同意。</translation>
    </message>
    <message>
        <source>This tells you how it stands with looking on. When you go on, you are back at your start.</source>
        <translation>這裡告訴您，在遠處看螢幕這件事怎樣了。按繼續，就回到首頁。</translation>
    </message>
    <message>
        <source>This is your start: what waits for your answer, who trusts you, and what else there is. Press a line to open it.</source>
        <translation>這是您的首頁：等您答覆的事、信任您的人，還有別的。按一行就能打開。</translation>
    </message>
    <message>
        <source>Somebody who trusts you has a code on the screen. By entering it here you ask to be connected; you may see nothing yet.</source>
        <translation>信任您的人螢幕上有一個邀請碼。在這裡輸入，就是請求連上對方，現在還什麼都看不到。</translation>
    </message>
    <message>
        <source>You see who has invited you. Say yes only if it is the person from whom you have the code.</source>
        <translation>這裡寫著是誰邀請您。只有確實是給您邀請碼的那個人，您才同意。</translation>
    </message>
    <message>
        <source>Somebody who trusts you is about to pay, and would like to hear you first. Nothing is decided by looking; if in doubt, call.</source>
        <translation>信任您的人要付一筆錢，想先聽聽您的意見。光看不算決定，不確定就打個電話。</translation>
    </message>
    <message>
        <source>This is the second question before you agree. When you press yes, the payment goes on, and your name stands beside it.</source>
        <translation>這是您同意前的第二次詢問。您同意了，這筆款才會往下走，並記下是您同意的。</translation>
    </message>
    <message>
        <source>The payment waits, and the other person reads that you want to talk first. Call on the number that you have always used.</source>
        <translation>這筆款先等著，對方已看到您想先談談。請撥一直用的那個號碼。</translation>
    </message>
    <message>
        <source>This is what you may do for somebody, and until when. You can look at what you may see, offer help, or end it.</source>
        <translation>這是您能幫對方做的事和期限。可以看允許您看的，可以提出幫忙，也可以結束。</translation>
    </message>
    <message>
        <source>Somebody who trusts you asks you to look at a screen, from afar. You can point and say something, and press nothing.</source>
        <translation>信任您的人請您在遠處幫著看看螢幕。您可以指一指、說一說，但什麼都按不了。</translation>
    </message>
    <message>
        <source>This is the screen of the other person, without what is private. Press a part of it to point there.</source>
        <translation>這是對方的螢幕，私人的內容遮住了。按某一處，就是給對方指那裡。</translation>
    </message>
    <message>
        <source>This is where you begin. The machine reads your ticket or your card, and then asks for your number and your secret number.</source>
        <translation>這裡是開始的地方。機器先讀您的號碼牌或金融卡，再問您的客戶編號和密碼。</translation>
    </message>
    <message>
        <source>This says why the machine did not let you in, and who can help you. Nothing was sent.</source>
        <translation>這裡說明機器為什麼沒有讓您進去，誰可以幫您。什麼都沒有發出去。</translation>
    </message>
    <message>
        <source>This is for the people of the bank, who set this machine up.</source>
        <translation>這是給安裝這台機器的銀行行員看的。</translation>
    </message>
    <message>
        <source>The bank does not take this machine for one of its own at the moment. At the counter they help you.</source>
        <translation>銀行暫時不讓這台機器辦業務。櫃檯的行員會幫您辦。</translation>
    </message>
    <message>
        <source>The machine only asks whether you are still there, so that nobody else sees what is yours.</source>
        <translation>機器只是問您還在不在，免得別人看到您的資料。</translation>
    </message>
    <message>
        <source>Something is missing before a payment can be made from here. Somebody at the bank can help you with it.</source>
        <translation>要在這裡付款，還缺一樣東西。銀行的人可以幫您。</translation>
    </message>
    <message>
        <source>This number says to which account the money goes. Copy it slowly from your paper; you compare it once more before you go on.</source>
        <translation>這個號碼決定錢到哪個帳戶。請照著紙慢慢輸，接下來還會再核對一遍。</translation>
    </message>
    <message>
        <source>Here is what the bank found about name and account. If in doubt, leave it and ask the person you want to pay.</source>
        <translation>銀行核對了名字和帳號，結果寫在這裡。不確定就先別付，問問要收錢的那個人。</translation>
    </message>
    <message>
        <source>You choose the account that the money is taken from. Nothing is taken yet.</source>
        <translation>選這筆錢從哪個帳戶出。現在還不會扣錢。</translation>
    </message>
    <message>
        <source>You choose whom the money is for. Nothing goes out by this: the amount comes next, and you are asked twice at the end.</source>
        <translation>選錢要付給誰。這一步不會付錢：接下來填金額，最後還會問您兩次。</translation>
    </message>
    <message>
        <source>You say how much it shall be. It does not go out yet: you read everything once more before it does.</source>
        <translation>填要付多少。現在還不會付：付之前您會再看一遍。</translation>
    </message>
    <message>
        <source>A few words tell the other person what the money is for. You may leave it empty.</source>
        <translation>寫幾個字，讓對方知道這錢是做什麼的。不寫也可以。</translation>
    </message>
    <message>
        <source>This is everything that you have entered. Read it slowly; if it is right you are asked once more, and only then does it go out.</source>
        <translation>您填的都在這裡，請慢慢看。沒錯的話還會再問您一次，然後才付出去。</translation>
    </message>
    <message>
        <source>This is the second and last question. Only when you press yes does the bank carry it out.</source>
        <translation>這是第二次，也是最後一次問您。您同意了，銀行才會辦。</translation>
    </message>
    <message>
        <source>This tells you what has become of your payment. You find it again at any time under “My money”.</source>
        <translation>這裡告訴您這筆付款怎樣了。以後在「我的錢」裡隨時能查到。</translation>
    </message>
    <message>
        <source>Nothing has gone out. You can begin again whenever you like.</source>
        <translation>錢沒有付出去。您想辦的時候可以重新來。</translation>
    </message>
    <message>
        <source>You write the name of the person or firm as it is on your paper. The bank then looks whether name and account belong together.</source>
        <translation>照著紙上寫收款人或公司的名字。之後銀行會核對名字和帳號是不是一家的。</translation>
    </message>
    <message>
        <source>Here you compare the number with your paper, group by group. If one digit is different, go back and change it.</source>
        <translation>請一組一組和紙上的號碼對。有一個數字不一樣，就回去改。</translation>
    </message>
    <message>
        <source>This account is in your list already, under the name that stands here. You can go on with it.</source>
        <translation>這個帳戶已經在您的名單裡，就是這裡寫的名字。您可以接著辦。</translation>
    </message>
    <message>
        <source>If it is kept, you need not enter the number again next time. Your money is not touched by this.</source>
        <translation>記下來，下次就不用再輸號碼了。這和您的錢沒有關係。</translation>
    </message>
    <message>
        <source>You give it the name by which you know it best, such as “daughter” or “landlord”. Only you see it.</source>
        <translation>起一個您最順口的稱呼，例如「女兒」「房東」。只有您自己看得到。</translation>
    </message>
    <message>
        <source>With a picture you find it in your list at a glance. It changes nothing else.</source>
        <translation>配一張圖，在名單裡一眼就認得出來。別的什麼也不改。</translation>
    </message>
    <message>
        <source>It stands in your list, or will as soon as the payment has gone out. Next time you only press it.</source>
        <translation>已經記進名單，或者等付款完成就記進去。下次按一下就好。</translation>
    </message>
    <message>
        <source>The bank has looked: this name belongs to this account. Whether the person is honest is another question, for you to think about.</source>
        <translation>銀行核對過，名字和帳號對得上。不過對方可不可靠，還要您自己想一想。</translation>
    </message>
    <message>
        <source>The bank asks what it is for, because cheats often have people pay for such things. Answer as it is: no answer is a wrong one.</source>
        <translation>銀行問問這錢做什麼用，因為騙子常用這些名目。照實回答就好，怎麼答都不算錯。</translation>
    </message>
    <message>
        <source>The bank asks this because of cheats who talk people into paying. Answer as it is: nobody is told, and you can still stop.</source>
        <translation>銀行問這個，是因為常有騙子哄人付錢。照實回答就好，不會告訴別人，您還可以不付。</translation>
    </message>
    <message>
        <source>What you have told fits a trick that is often used. Nothing has gone out, and the first choice leaves it at that.</source>
        <translation>您說的情況很像一種常見的詐騙。錢還沒有付，選第一項就不付了。</translation>
    </message>
    <message>
        <source>Somebody you trust is asked before this goes out. Here you can say in a few words what it is for.</source>
        <translation>這筆錢付出去之前，會先問問您信任的人。在這裡可以寫幾個字，說說是做什麼的。</translation>
    </message>
    <message>
        <source>The bank has not done this, and says why. Your answers are kept, and you can talk to somebody about it.</source>
        <translation>銀行沒有辦這件事，原因寫在這裡。您填的都留著，也可以找人問問。</translation>
    </message>
    <message>
        <source>This tells you how it stands now. When you go on, you can look at something else.</source>
        <translation>這裡告訴您現在怎樣了。按繼續，可以看別的。</translation>
    </message>
    <message>
        <source>This tells you what has been done about your money so far. The next pages help you to protect what is left.</source>
        <translation>這裡告訴您錢的事辦到哪一步了。後面幾頁幫您保住剩下的錢。</translation>
    </message>
    <message>
        <source>These are your accounts with what is on them. Press one to see what came in and what went out; nothing is moved by looking.</source>
        <translation>這是您的帳戶和裡面的錢。按一個可以看收支，光看不會動錢。</translation>
    </message>
    <message>
        <source>This is what came in and went out on one account, the newest first. It is only to be read.</source>
        <translation>這是一個帳戶的收入和支出，最近的在最上面。這一頁只是看看。</translation>
    </message>
    <message>
        <source>These are your payments, the newest first. Press one to see how far it has come.</source>
        <translation>這是您付過的款，最近的在最上面。按一筆可以看它到哪一步了。</translation>
    </message>
    <message>
        <source>This tells how one payment stands. If something is wrong with it, you can say so here.</source>
        <translation>這裡說明一筆付款現在怎樣了。覺得不對，可以在這裡說。</translation>
    </message>
    <message>
        <source>These payments have been confirmed but have not gone out yet. Press one to look at it, or to stop it.</source>
        <translation>這些付款您確認過了，但還沒有付出去。按一筆可以看看，也可以叫停。</translation>
    </message>
    <message>
        <source>This payment still waits, and so it can be stopped with one press. If you leave it, it goes out when its time comes.</source>
        <translation>這筆款還在等，所以一按就能叫停。不動它，到時候就會付出去。</translation>
    </message>
    <message>
        <source>You say what is wrong with this payment, so that the right thing is done first. Nobody will blame you.</source>
        <translation>請說說這筆款哪裡不對，好先辦最要緊的。沒有人會怪您。</translation>
    </message>
    <message>
        <source>These are the things that help most now, the most pressing first. You can do them one after the other, in peace.</source>
        <translation>這些是現在最有用的事，要緊的在前面。從最上面那件先辦，一件一件來。</translation>
    </message>
    <message>
        <source>These are the single lines, as they stand in the books. They are only to be read.</source>
        <translation>這是帳上的一筆一筆。只是看看。</translation>
    </message>
    <message>
        <source>You can look for a name or a word, such as to whom you paid something. Looking changes nothing.</source>
        <translation>可以按名字或字來找，例如付給過誰。光找什麼都不會改。</translation>
    </message>
    <message>
        <source>You choose the month that you would like to look back at. It is only to be read.</source>
        <translation>選想回頭看的月份。只是看看。</translation>
    </message>
    <message>
        <source>This is what one month came to, in words. You can see each line of it, or have it on paper.</source>
        <translation>這是一個月的總帳，用話說給您聽。可以看每一筆，也可以列印出來。</translation>
    </message>
    <message>
        <source>This tells you whether it is kept as a file on this computer, and where. Keep it for yourself.</source>
        <translation>這裡告訴您檔案有沒有存到這台電腦上、存在哪裡。檔案是您自己看的，別給旁人看。</translation>
    </message>
    <message>
        <source>These are sheets to keep beside the telephone, with what helps when something is wrong. Choose one to see it.</source>
        <translation>這些紙可以放在電話旁邊，寫著出了事怎麼辦。請選想看的一張。</translation>
    </message>
    <message>
        <source>This is how it would look on paper, with large letters. Nothing is printed before you say so.</source>
        <translation>列印出來就是這樣，字很大。您說列印才會列印。</translation>
    </message>
    <message>
        <source>You choose the printer that stands nearest to you. Next it prints.</source>
        <translation>選離您最近的印表機。接下來就列印。</translation>
    </message>
    <message>
        <source>This tells you how far the printing is. You can go on meanwhile, and print it again at any time.</source>
        <translation>這裡告訴您列印到哪一步了。您可以先辦別的，以後隨時能再列印。</translation>
    </message>
    <message>
        <source>This is what the bank keeps about you, and it is yours to see. You can also keep a copy of it.</source>
        <translation>這是銀行保存的您的資料，您有權看。也可以自己留一份。</translation>
    </message>
    <message>
        <source>This is what you have asked to have put right, and what the bank says to it. It is only to be read.</source>
        <translation>這裡是您請銀行改正的事，還有銀行的回覆。只是給您看的。</translation>
    </message>
    <message>
        <source>You say what is wrong in what the bank keeps about you. Next you write how it should be.</source>
        <translation>說說銀行保存的資料哪裡不對。接下來寫正確的是什麼。</translation>
    </message>
    <message>
        <source>You write how it should be. A person at the bank reads it, and nothing is changed before that.</source>
        <translation>您寫下應該是怎樣的。銀行有人會看，看過之前什麼都不會改。</translation>
    </message>
    <message>
        <source>The bank has what you wrote. You are told the answer; there is nothing to do until then.</source>
        <translation>您寫的銀行收到了。有了回覆會告訴您，這之前您什麼都不用做。</translation>
    </message>
    <message>
        <source>You choose what to try out with pretend money. Your own money is at another bank, and stays as it is.</source>
        <translation>選一樣，用假的錢試試。您自己的錢在另一家銀行，一點也不會動。</translation>
    </message>
    <message>
        <source>The pretend bank for practising could not be started. It has nothing to do with your own money.</source>
        <translation>練習用的假銀行沒有打開。這和您自己的錢沒有關係。</translation>
    </message>
    <message>
        <source>This tells you what you are going to practise. Everything from here on is pretend, until you leave it.</source>
        <translation>這裡告訴您要練什麼。從這裡開始一切都是假的，直到您離開。</translation>
    </message>
    <message>
        <source>The lesson is over, and nobody keeps how it went. When you go on, you are back at your own bank.</source>
        <translation>這一課練完了，練得怎樣沒有人記。繼續之後就回到您自己的銀行。</translation>
    </message>
    <message>
        <source>Somebody you trust looks at the payment, as it would be with real money. Here the answer comes soon.</source>
        <translation>您信任的人在看這筆轉帳，和用真的錢時一樣。在這裡答覆很快就來。</translation>
    </message>
    <message>
        <source>This is part of the practice, and your computer is all right. Go on to see what comes of it.</source>
        <translation>這是練習的一部分，您的電腦沒有問題。接著往下，看看接下來怎樣。</translation>
    </message>
    <message>
        <source>You look at a message and say what you think of it. Nothing you say is kept, and no answer is wrong.</source>
        <translation>看一條訊息，說說您怎麼看。您的回答不會留下，怎麼答都不算錯。</translation>
    </message>
    <message>
        <source>This tells you what the message was, and how to tell the next time. You can read it as often as you like.</source>
        <translation>這裡告訴您那條訊息是什麼，下次怎麼認出來。您想看幾遍都可以。</translation>
    </message>
    <message>
        <source>You read what a caller says, and decide what you do. In the practice nobody really calls.</source>
        <translation>看看打電話的人說什麼，再決定怎麼辦。練習時不會真有人打來。</translation>
    </message>
    <message>
        <source>This tells you what the call was, and what to do when there is such a call. The practice goes on after it.</source>
        <translation>這裡告訴您那個電話是什麼，真接到時該怎麼辦。看完接著練習。</translation>
    </message>
    <message>
        <source>You choose the account that it goes out from each time. Nothing is taken now.</source>
        <translation>請選擇每次從哪個帳戶付出。現在不會扣錢。</translation>
    </message>
    <message>
        <source>These are the amounts that go out by themselves, such as rent. Press one to see its days, or to stop it.</source>
        <translation>這裡是會自動付出的款項，例如房租。按其中一項，可以看日期，也可以停掉它。</translation>
    </message>
    <message>
        <source>Here you see on which days this goes out next. You can leave it as it is, or stop it; you are asked once more then.</source>
        <translation>這裡能看到接下來哪幾天付款。您可以保持不變，也可以停掉；停之前會再問您一次。</translation>
    </message>
    <message>
        <source>If you press yes, nothing of this goes out by itself any more. What you owe is still owed: then you pay it yourself.</source>
        <translation>您同意以後，這筆錢就不再自動付出。該繳的錢還是要繳，以後由您自己來付。</translation>
    </message>
    <message>
        <source>From now on this does not go out by itself. You can set it up again at any time.</source>
        <translation>從現在起，這筆錢不再自動付出。您隨時可以重新設定。</translation>
    </message>
    <message>
        <source>If you press yes, the bank sends nothing more there by itself. It takes one press, and costs nothing.</source>
        <translation>您同意以後，銀行就不會再自動往那裡付錢。按一下就好，不收費。</translation>
    </message>
    <message>
        <source>The bank has stopped it. If you ever want it again, you can set it up again yourself.</source>
        <translation>銀行已經把它停掉了。以後如果還想要，您可以自己重新設。</translation>
    </message>
    <message>
        <source>The answer of the bank did not come through. Trying again is safe: it is stopped only once.</source>
        <translation>銀行的答覆沒有傳回來。再試一次沒有關係，只會停一次。</translation>
    </message>
    <message>
        <source>You choose how often it shall go out by itself. You read everything once more before it is set up.</source>
        <translation>請選擇多久自動付一次。設定之前，您會把全部內容再看一遍。</translation>
    </message>
    <message>
        <source>You choose the day of the week. If no money moves on that day, it goes out on a business day close by.</source>
        <translation>請選擇星期幾。如果那天銀行不辦理付款，就改在臨近的營業日付出。</translation>
    </message>
    <message>
        <source>You choose the day of the month. In a month that is not so long it is the last day; on days off, a business day close by.</source>
        <translation>請選擇每月哪一天。遇到沒有這一天的月份，就在月底那天；遇到休息日，就在臨近的營業日。</translation>
    </message>
    <message>
        <source>These are all the other days of the month. Press the one on which it shall go out.</source>
        <translation>這裡是一個月裡的其他日子。請按您想付款的那一天。</translation>
    </message>
    <message>
        <source>You choose when it goes out for the first time. Nothing goes out before that day.</source>
        <translation>請選擇第一次付款的日子。那天之前不會付款。</translation>
    </message>
    <message>
        <source>You choose when it ends by itself. Without an end it goes on until you stop it, which you can at any time.</source>
        <translation>請選擇什麼時候自動結束。不設結束日期，就一直付到您停掉為止；您隨時可以停。</translation>
    </message>
    <message>
        <source>This is everything that you have entered. Read it slowly; if it is right you are asked once more, and only then is it set up.</source>
        <translation>這是您填寫的全部內容，請慢慢看。沒有問題的話，會再問您一次，然後才設定好。</translation>
    </message>
    <message>
        <source>This is the second and last question. If you press yes, the bank sends it by itself on the days that you chose.</source>
        <translation>這是第二次，也是最後一次詢問。您同意了，銀行才會在您選的日子自動付款。</translation>
    </message>
    <message>
        <source>This tells you on which days it goes out. You find it again, and can stop it, under “My money”.</source>
        <translation>這裡告訴您哪幾天付款。以後在「我的錢」裡可以查看，也可以停掉。</translation>
    </message>
    <message>
        <source>Nothing was set up, and nothing goes out. You can begin again whenever you like.</source>
        <translation>沒有設定任何內容，也不會付款。您想什麼時候重新開始都可以。</translation>
    </message>
    <message>
        <source>You set how much may go out at most. Less holds at once, and more only after a day, so that nobody can rush you.</source>
        <translation>您來定最多能付出去多少。調低馬上生效，調高要等一天，誰也催不了您。</translation>
    </message>
    <message>
        <source>This tells you which limit holds, and from when on. When you go on, you see them all again.</source>
        <translation>這裡告訴您哪個額度有效、從什麼時候起。按繼續，又能看到全部。</translation>
    </message>
    <message>
        <source>Everything is stopped, so no payment goes out any more. It stays so until you have that undone.</source>
        <translation>全都停止了，錢付不出去。您不要求恢復，就一直停著。</translation>
    </message>
    <message>
        <source>This tells you whether money may go out again, and what is still missing for that. You need do nothing in a hurry.</source>
        <translation>這裡告訴您錢能不能再付出去、還差什麼。不用急。</translation>
    </message>
    <message>
        <source>The bank has not answered, so it is not known whether it has heard you. By telephone somebody can do it for you at once.</source>
        <translation>銀行沒有回音，不知道聽到沒有。打電話，那邊的人馬上能替您辦。</translation>
    </message>
    <message>
        <source>This one can do nothing in your name any more. When you go on, you see the others.</source>
        <translation>這台已經不能用您的名義辦事了。按繼續，可以看其他的。</translation>
    </message>
    <message>
        <source>Each kind of money has limits of its own. Choose the one whose limits you would like to see.</source>
        <translation>每種貨幣各有各的額度。請選想看哪一種。</translation>
    </message>
    <message>
        <source>These limits and waits protect your money, also from somebody who talks you into something. Press one to change it.</source>
        <translation>這些額度和等待時間保護您的錢，也防著別人哄您。按一項可以改。</translation>
    </message>
    <message>
        <source>From this amount on somebody you trust is asked, or the payment waits. A lower amount holds at once, a higher one in a day.</source>
        <translation>到了這個數，就先問問您信任的人，或者等一等。調低馬上生效，調高要等一天。</translation>
    </message>
    <message>
        <source>While a payment waits, you can think again and stop it. A longer wait holds at once, a shorter one after a day.</source>
        <translation>付款等著的時候，您可以再想想，也可以叫停。調長馬上生效，調短要等一天。</translation>
    </message>
    <message>
        <source>You choose how many of those you trust have to agree. More holds at once, fewer after a day.</source>
        <translation>您來定要幾位信任的人同意。加人馬上生效，減人要等一天。</translation>
    </message>
    <message>
        <source>You have asked for a change that does not hold yet. Here you can leave it so, or rather keep what holds now.</source>
        <translation>您要求的改動還沒有生效。可以讓它照舊進行，也可以不改了。</translation>
    </message>
    <message>
        <source>If you press yes, no money goes out any more, until you have that undone. It is the right thing to do when somebody presses you.</source>
        <translation>您同意以後，錢就都付不出去了，直到您要求恢復。有人逼您的時候，這樣做最對。</translation>
    </message>
    <message>
        <source>These are the computers and telephones that can bank in your name. Press one that you do not know, to lock it.</source>
        <translation>這些電腦和手機可以用您的名義辦業務。有不認識的，按它就能鎖住。</translation>
    </message>
    <message>
        <source>If you lock it, it can do nothing in your name any more. It needs a new code from the bank before it works again.</source>
        <translation>鎖住以後，它就不能用您的名義辦任何事了。要再用，得向銀行要新的啟用碼。</translation>
    </message>
    <message>
        <source>Something has happened while you were away, and here it is told once. If it was not you, the page says what to do.</source>
        <translation>您不在的時候發生了一件事，在這裡告訴您一聲。如果不是您做的，這一頁寫著怎麼辦。</translation>
    </message>
    <message>
        <source>This is a list of everything that those you trust have seen and done. Nobody can change what stands there.</source>
        <translation>您信任的人看過什麼、做過什麼，都記在這裡。記下的誰也改不了。</translation>
    </message>
    <message>
        <source>The entries should hang together like the pages of a book, and here one does not fit. Please show it to somebody at the bank.</source>
        <translation>這些紀錄本該像裝訂好的本子一樣連著，現在有一處對不上。請給銀行的人看看。</translation>
    </message>
    <message>
        <source>This is what this computer thinks of it, and why. It can be wrong: if you are in doubt, do nothing and ask somebody you trust.</source>
        <translation>這是電腦的看法和理由。它也可能看錯：不確定就什麼都別做，問問信任的人。</translation>
    </message>
    <message>
        <source>The bank tells you which tricks are used just now. Press one to read how to tell it, and what to do.</source>
        <translation>銀行告訴您現在常見的騙術。按一條，可以看怎麼識破、怎麼辦。</translation>
    </message>
    <message>
        <source>This is a warning from the bank about a trick that is going round. It says how to tell, and what to do.</source>
        <translation>這是銀行發的提醒，說的是最近流行的一種騙術。裡面寫著怎麼識破、怎麼辦。</translation>
    </message>
    <message>
        <source>This is the number that the warning names. Dial it yourself, on your own telephone, and let nobody put you through.</source>
        <translation>這是提醒裡寫的號碼。請用自己的電話自己撥，別讓人轉接。</translation>
    </message>
    <message>
        <source>Several warnings have come, and you choose whether to read them now. They are kept, so later is fine as well.</source>
        <translation>來了幾條提醒，看不看由您。都留著，以後看也可以。</translation>
    </message>
    <message>
        <source>You can have a message or a call looked at, without anybody hearing of it. Choose what it is.</source>
        <translation>您可以請程式看看一條簡訊或一個電話，別人不會知道。請選是哪一種。</translation>
    </message>
    <message>
        <source>You put in the message that you got, and this computer looks at it. It does not leave this computer.</source>
        <translation>把收到的訊息放進來，由這台電腦看一看。訊息不會離開這台電腦。</translation>
    </message>
    <message>
        <source>You press what the caller says, and you are told at each line what to think of it. Nobody hears of it.</source>
        <translation>對方說了什麼，您就按哪一句，每按一句都會告訴您怎麼看。別人不會知道。</translation>
    </message>
    <message>
        <source>You write down what the caller has said, as well as you remember. It is only looked at, and not kept.</source>
        <translation>憑記憶把對方說的話寫下來就好。只是看一看，不會存起來。</translation>
    </message>
    <message>
        <source>You choose a new secret number, and type it twice so that no slip gets into it. Until the second time the old one holds.</source>
        <translation>您自己定一個新密碼，輸兩遍，免得按錯。第二遍對上以前，舊密碼照舊有用。</translation>
    </message>
    <message>
        <source>The line to the bank is interrupted, or slow. Trying again is safe, because the bank never does the same thing twice.</source>
        <translation>和銀行的線路斷了，或者很慢。再試一次是安全的，銀行絕不會把同一件事辦兩遍。</translation>
    </message>
    <message>
        <source>In practice you borrow the name and the money of a made-up person. Choose anybody you like: nothing real can happen.</source>
        <translation>練習時，您借用一個虛構人物的名字和錢。隨便選哪一位都可以，不會動到真的錢。</translation>
    </message>
    <message>
        <source>By this number the bank knows who you are. It is no secret, but by it alone nobody gets in.</source>
        <translation>銀行憑這個號碼認出您是誰。它不是密碼，光憑它誰也進不來。</translation>
    </message>
    <message>
        <source>With this code the bank gets to know this computer, once. After that you only need your secret number.</source>
        <translation>銀行憑啟用碼認識這台電腦，只要一次。以後您只用密碼就好。</translation>
    </message>
    <message>
        <source>From now on the bank knows this computer. Next you sign in with your secret number.</source>
        <translation>從現在起，銀行認識這台電腦了。接下來您用密碼登入。</translation>
    </message>
    <message>
        <source>With your secret number you open the door to your own money. Only you type it, and nobody from the bank ever asks you for it.</source>
        <translation>密碼是打開您自己帳戶的鑰匙，只由您自己輸入。銀行的人絕不會問您要。</translation>
    </message>
    <message>
        <source>The number did not fit, and you choose how to go on. Trying again does no harm, and if you have forgotten it there is a way too.</source>
        <translation>剛才的數字沒有對上，請您選下一步怎麼辦。再試一次沒關係，忘了密碼也有辦法。</translation>
    </message>
    <message>
        <source>From here everything begins, and to here you always come back. Press a field to see what is behind it; that alone does nothing.</source>
        <translation>辦什麼都從這裡開始，辦完也回到這裡。按一下想看的那一格，光是看看什麼也不會發生。</translation>
    </message>
    <message>
        <source>This code stands in the letter that you got for a new secret number, or you have it from a clerk. It works only once.</source>
        <translation>這個驗證碼在銀行寄給您換密碼的信裡，或者櫃員給過您。它只能用一次。</translation>
    </message>
    <message>
        <source>The bank does not know the code as it was typed. You can type it once more, or ask for a new one.</source>
        <translation>剛才輸入的驗證碼，銀行對不上。您可以再輸一遍，也可以另要一個。</translation>
    </message>
    <message>
        <source>Before you get a new secret number, the bank wants to be sure that it is you. So it asks for the one that holds now.</source>
        <translation>換新密碼之前，銀行要確定是您本人。所以先請您輸入現在用的密碼。</translation>
    </message>
    <message>
        <source>A thief tries numbers like this one first. You may keep it, but another one is safer.</source>
        <translation>這樣的數字，小偷會先試。您可以就用它，不過換一個更保險。</translation>
    </message>
    <message>
        <source>It is done: from now on you sign in with the new number. Tell it to nobody, and write it on no card.</source>
        <translation>辦好了，以後就用新密碼登入。誰也不要告訴，也別寫在卡上。</translation>
    </message>
    <message>
        <source>This program has stumbled, and it was nothing that you did. You go back, and your answers are still there.</source>
        <translation>是程式自己出了狀況，不是您的錯。您會回到前面，填過的都還在。</translation>
    </message>
    <message>
        <source>To read aloud, the computer needs a voice for your language, and it has none. Everything else works as always.</source>
        <translation>要讀出來，電腦得有您這種語言的聲音，這台沒有。別的都照常能用。</translation>
    </message>
    <message>
        <source>Usually the computer keeps a key for you in a safe place, and here there is none. So you introduce it to the bank each time anew.</source>
        <translation>平時電腦會把鑰匙收在一個保險的地方，這台沒有。所以每次都要重新向銀行介紹它。</translation>
    </message>
    <message>
        <source>Something that was kept on this computer was damaged and could not be read. What is at the bank is all there.</source>
        <translation>這台電腦上存的東西有些損壞，讀不出來了。銀行那邊的都好好的。</translation>
    </message>
    <message>
        <source>Here you choose what you would like to set. Nothing changes before you have chosen something and gone on.</source>
        <translation>在這裡選想設定哪一樣。選好並按了繼續，才會改變。</translation>
    </message>
    <message>
        <source>Each line is something that can look or sound as you like it. You see at once how it is, and can change it back.</source>
        <translation>每一行都可以改成您喜歡的樣子。改了馬上看得到，也隨時能改回來。</translation>
    </message>
    <message>
        <source>You choose the language in which this program speaks to you. You can change it again at any time under “My settings”.</source>
        <translation>選程式用哪種語言跟您說話。以後在「我的設定」裡隨時能改。</translation>
    </message>
    <message>
        <source>You choose how large the letters are. Take the size that you can read without effort; the pages then scroll a little more.</source>
        <translation>選字多大。看著不費力就好，字大了頁面就多翻一翻。</translation>
    </message>
    <message>
        <source>You choose the colours. Light is like paper, dark spares the eyes in the evening, and the strongest contrast is the clearest.</source>
        <translation>選顏色。淺色像紙，深色晚上不刺眼，對比最強的看得最清楚。</translation>
    </message>
    <message>
        <source>You choose whether each screen is read to you when it comes. With “Read aloud” you can always hear it, whatever you choose.</source>
        <translation>選要不要每一頁都讀給您聽。不管怎麼選，按「讀給我聽」總能聽到。</translation>
    </message>
    <message>
        <source>Between the two questions before a payment there is a pause, to think. Here you choose how long it is.</source>
        <translation>付款前問兩次，中間停一停，讓您想想。這裡選停多久。</translation>
    </message>
    <message>
        <source>When a hand trembles, a key is easily pressed twice. Here you choose for how long a second press does not count.</source>
        <translation>手一抖，一下就按成了兩下。這裡選多久之內的第二下不算。</translation>
    </message>
    <message>
        <source>If it begins by itself, you see at once when somebody asks you something. You can still close it at any time.</source>
        <translation>開機就自動啟動，有人找您，您馬上看得到。您隨時可以關掉它。</translation>
    </message>
    <message>
        <source>This tells you how it stands with the call. When you go on, you are back where you were.</source>
        <translation>這裡告訴您電話這件事現在怎樣了。按繼續，就回到剛才的地方。</translation>
    </message>
    <message>
        <source>This tells you what has become of your words. When you go on, you are back where you were.</source>
        <translation>這裡告訴您剛才的話怎樣了。按繼續，就回到剛才的地方。</translation>
    </message>
    <message>
        <source>This tells you whether somebody looks on. When you go on, you are back where you were.</source>
        <translation>這裡告訴您有沒有人在看。按繼續，就回到剛才的地方。</translation>
    </message>
    <message>
        <source>This tells you how to reach somebody at the bank by telephone. When you go on, you are back where you were.</source>
        <translation>這裡告訴您怎麼打電話找到銀行的人。按繼續，就回到剛才的地方。</translation>
    </message>
    <message>
        <source>Here you choose who shall help you, or say what you think. Whatever you choose, what you were doing waits for you.</source>
        <translation>在這裡選找誰幫忙，或者說說您的看法。不管選哪個，您手邊的事都幫您留著。</translation>
    </message>
    <message>
        <source>Here you can ask the bank to call you, now or at a time that suits you. Nobody is asked before you have chosen.</source>
        <translation>在這裡可以請銀行打電話給您，馬上打，或者換個方便的時間。您選好以前，不會通知任何人。</translation>
    </message>
    <message>
        <source>You choose in which part of the day the bank calls. You can change it afterwards, or take it back.</source>
        <translation>選銀行在什麼時段打給您。之後還可以改，也可以取消。</translation>
    </message>
    <message>
        <source>Here you can ask for a call in which a yes or a no is enough. Nobody is asked before you have chosen.</source>
        <translation>在這裡可以請銀行打個電話給您，您只要答「是」或「不是」就好。您沒選好之前，我們不會通知任何人。</translation>
    </message>
    <message>
        <source>Somebody at the bank knows now that you would like to be called. You can go on with what you were doing.</source>
        <translation>銀行的人已經知道您想請銀行打電話。您可以接著辦剛才的事。</translation>
    </message>
    <message>
        <source>You have asked for a call before, and it still stands. Here you can leave it so, change it, or take it back.</source>
        <translation>您之前請銀行打電話，現在還排著。您可以不動它，也可以改時間或者取消。</translation>
    </message>
    <message>
        <source>Here you can tell the bank how you like all this. Press the face that fits; it is sent only when you say so at the end.</source>
        <translation>在這裡告訴銀行您覺得怎麼樣。按合適的那個表情，最後您說發才會發。</translation>
    </message>
    <message>
        <source>If you like, you can say more in your own words. The bank reads it without your name.</source>
        <translation>願意的話，可以用自己的話多說幾句。銀行看得到內容，看不到您的名字。</translation>
    </message>
    <message>
        <source>This is what the bank would read. It is sent when you go on, at the bottom right, and not before.</source>
        <translation>銀行會看到的就是這些。您在右下角按繼續才會發，不按就不發。</translation>
    </message>
    <message>
        <source>Several people may look on from afar. You choose whom you would like to ask now.</source>
        <translation>有幾位可以在遠處看您的螢幕。請選這次找誰。</translation>
    </message>
    <message>
        <source>You decide how much the other person sees while looking on. Only you can press, and your secret number always stays covered.</source>
        <translation>您來決定對方能看到多少。不管怎麼選，只有您能按，密碼一直遮著。</translation>
    </message>
    <message>
        <source>Somebody you trust offers to look at this screen with you, from afar. Whether that happens is for you alone to say.</source>
        <translation>您信任的人想在遠處陪您一起看螢幕。要不要，您說了算。</translation>
    </message>
    <message>
        <source>Somebody you trust would rather talk to you before you go on. Call on the number that you know; what you were doing waits.</source>
        <translation>您信任的人想先和您說說話，再往下辦。請撥您一直用的號碼，手邊的事幫您留著。</translation>
    </message>
    <message>
        <source>These are the branches of your bank, with how many people wait there now. Looking takes no number.</source>
        <translation>這裡是本行的各家分行，以及現在各有多少人在等。只看一看，不會取號。</translation>
    </message>
    <message>
        <source>Your bank does not give numbers over this program yet. At the branch itself nothing is different.</source>
        <translation>目前還不能用本程式取號。到了分行，一切照舊。</translation>
    </message>
    <message>
        <source>You choose what you want to do there, so that the right person calls you. What you prepare here you need not explain there.</source>
        <translation>選一下您要辦什麼，好讓合適的櫃檯叫您。在這裡準備好的，到那裡就不用再從頭說。</translation>
    </message>
    <message>
        <source>The counter has to know which account it is about. Nothing leaves it by this.</source>
        <translation>櫃檯要知道是哪個帳戶。選了它，錢不會動。</translation>
    </message>
    <message>
        <source>The branch has to know which card it replaces. You choose the account it belonged to.</source>
        <translation>分行要知道補的是哪張卡。請選那張卡所屬的帳戶。</translation>
    </message>
    <message>
        <source>You say how much cash you need, so that the counter sees it at once. It leaves your account only when you sign at the counter.</source>
        <translation>說好要多少現金，您到了櫃檯，那裡一看就知道。您在櫃檯簽了字，錢才會從帳戶裡出去。</translation>
    </message>
    <message>
        <source>The certificate says that you have at least this amount. It can be less than there is.</source>
        <translation>證明上寫您至少有這麼多存款，可以比實際的少。</translation>
    </message>
    <message>
        <source>Each office that asks for the certificate keeps one. You choose how many are printed.</source>
        <translation>每個要證明的機關會收走一份。您選一下要列印幾份。</translation>
    </message>
    <message>
        <source>The counter sees at once which country’s notes you need. You pay for them there.</source>
        <translation>您到了櫃檯，那裡一看就知道您要哪國的現鈔。到櫃檯再付錢。</translation>
    </message>
    <message>
        <source>You say how much of that money you would like. Nothing is bought before you are at the counter.</source>
        <translation>說一下要多少外幣。您到櫃檯之前，什麼都不會買。</translation>
    </message>
    <message>
        <source>A lost card cannot wait until it is your turn. Here you can have everything stopped before anything else.</source>
        <translation>丟卡的事不能等排到號。您可以先在這裡全部停止。</translation>
    </message>
    <message>
        <source>Some things take a day from home, so that nobody can hurry you. At the branch somebody sees you, so there they need no day.</source>
        <translation>有些事在家辦要等一天，免得有人催您。在分行有人當面看到您，所以不用等一天。</translation>
    </message>
    <message>
        <source>What you write here is read at the counter, once you are there. A few words help them to be prepared.</source>
        <translation>您寫的話，等您到了，櫃檯的人才會看。寫幾個字，他們好有個準備。</translation>
    </message>
    <message>
        <source>What you chose needs an account with money on it. You can take the number all the same.</source>
        <translation>您選的這件事要有存著錢的帳戶。還是可以取號。</translation>
    </message>
    <message>
        <source>You can come as soon as it is your turn, or on a day that suits you better. You choose the hour next.</source>
        <translation>您可以等輪到了就來，也可以另選方便的日子，下一步再選幾點。</translation>
    </message>
    <message>
        <source>You choose when you mean to come. If you are late, the number still counts.</source>
        <translation>選一下您打算幾點來。來晚了，號碼也還有效。</translation>
    </message>
    <message>
        <source>Here you read once more what you have chosen, before a number is taken. A number costs nothing and can be given back.</source>
        <translation>取號之前，您再看一遍選好的內容。取號不要錢，也可以退。</translation>
    </message>
    <message>
        <source>At a branch each person has one open number for a day. Yours is shown next.</source>
        <translation>一個分行，每人同一天只能有一個沒用完的號。接著就顯示您的號碼。</translation>
    </message>
    <message>
        <source>You have taken several numbers. Press the one that you would like to see.</source>
        <translation>您取了幾個號碼。想看哪個，就按哪個。</translation>
    </message>
    <message>
        <source>This is your number, as it is called at the branch. How many people are before you changes here by itself.</source>
        <translation>這是您的號碼，分行就按它叫號。前面還有幾個人，這裡會自己更新。</translation>
    </message>
    <message>
        <source>If you cannot come, somebody else can have your place. Nothing bad comes of it.</source>
        <translation>您來不了，就把位置讓給別人，沒有什麼不好。</translation>
    </message>
    <message>
        <source>The branch does not expect you any more. Whenever you like you can take a new number.</source>
        <translation>分行不再等您了。什麼時候想去，再取一個新號碼就好。</translation>
    </message>
    <message>
        <source>Somebody at the counter has called your number while you wanted to give it back. You need not do anything more.</source>
        <translation>您要取消號碼的時候，櫃檯正好叫到了您。您不用再做什麼。</translation>
    </message>
    <message>
        <source>What you prepared can be read at the branch once you are there, and you are told each time. Just now nobody reads it.</source>
        <translation>您到了以後，分行的人才能看您準備好的內容，每次都會告訴您。現在沒有人在看。</translation>
    </message>
    <message>
        <source>Numbers are given for the next days only, and this branch is closed on those. Another one may be open.</source>
        <translation>只能取最近幾天的號碼，而這幾天這家分行不開門。別家分行也許開門。</translation>
    </message>
    <message>
        <source>Somebody at the branch has read what you prepared, and nothing else of yours. The bank tells you each time.</source>
        <translation>分行的人看過您準備好的內容，別的都沒看。每次有人看，銀行都會告訴您。</translation>
    </message>
    <message>
        <source>Somebody at the branch can read what you prepared, and nothing else of yours. You can end that here.</source>
        <translation>分行的人能看到您準備好的內容，別的都看不到。您在這裡可以不讓看。</translation>
    </message>
    <message>
        <source>Nobody at the branch can read what you prepared any more. You can still be served.</source>
        <translation>分行的人再也看不到您準備好的內容了。事情照樣能辦。</translation>
    </message>
    <message>
        <source>Here you choose one of the lines. Press the one that fits, then go on at the bottom right.</source>
        <translation>在這裡選一行。按合適的那一行，再按右下角繼續。</translation>
    </message>
    <message>
        <source>Here you enter an amount with the digits. You see it once more before anything happens with it.</source>
        <translation>在這裡用數字鍵填金額。真要辦之前，您會再看一遍。</translation>
    </message>
    <message>
        <source>Here you write a few words, with the keys on the screen or your own keyboard.</source>
        <translation>在這裡寫幾個字，用螢幕上的鍵或者自己的鍵盤都可以。</translation>
    </message>
    <message>
        <source>Here you enter a number, one digit after the other. The keys on the screen are enough for it.</source>
        <translation>在這裡一個數字一個數字地輸入。用螢幕上的鍵就夠了。</translation>
    </message>
    <message>
        <source>Here you enter your secret number. Nobody who looks on from afar can see it.</source>
        <translation>在這裡輸入密碼。在遠處陪您看的人看不到它。</translation>
    </message>
    <message>
        <source>Here you read once more what you have entered. If something is wrong, go back and change it.</source>
        <translation>這裡把您填的再看一遍。有不對的，就回去改。</translation>
    </message>
    <message>
        <source>This is the last question before it is done. Read it slowly, and say no if you are not sure.</source>
        <translation>這是辦之前最後一次問您。請慢慢看，不確定就先別辦。</translation>
    </message>
    <message>
        <source>This is a list to read. Where a line can be pressed, it opens; at the bottom right you go on.</source>
        <translation>這是一張清單，看看就好。能按的行，按了會打開；右下角是繼續。</translation>
    </message>
    <message>
        <source>Something still has to happen elsewhere. At the bottom right it tells you when you can go on.</source>
        <translation>別處還有一步沒辦完。等辦完了，右下角會告訴您可以繼續。</translation>
    </message>
    <message>
        <source>This code is for the person you trust, and for nobody else. You can go on once it has been entered there.</source>
        <translation>這個邀請碼只給您信任的人。那邊輸入好了，您就能繼續。</translation>
    </message>
    <message>
        <source>Here two people compare four pictures on the telephone. If one is different, press that they are different.</source>
        <translation>兩個人在電話裡核對四幅圖。有一幅不一樣，就按「不一樣」。</translation>
    </message>
    <message>
        <source>This only tells you something, and asks nothing. When you have read it, go on at the bottom right.</source>
        <translation>這一頁只是告訴您一件事，不用您填什麼。看完按右下角繼續。</translation>
    </message>
    <message>
        <source>Take all the time you like for this screen. At the top right you reach somebody who can help.</source>
        <translation>這一頁您慢慢看，不急。右上角能找到人幫忙。</translation>
    </message>
    <message>
        <source>The bank is being asked, and its answer can take a while. You need not press anything.</source>
        <translation>正在問銀行，回音可能要等一會兒。您不用按什麼。</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Tell the bank what you think</source>
        <translation>跟銀行說說您的看法</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>很好</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>So so</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>不太好</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不好</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接著剛才的辦</translation>
    </message>
    <message>
        <source>How do you like banking like this?</source>
        <translation>這樣辦銀行的事，您覺得怎麼樣？</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>現在不說</translation>
    </message>
    <message>
        <source>Would you like to say more?</source>
        <translation>還想說幾句嗎？</translation>
    </message>
    <message>
        <source>You can also leave it empty.</source>
        <translation>不寫也可以。</translation>
    </message>
    <message>
        <source>People at the bank read it without your name. Please write no secret number and no account number.</source>
        <translation>銀行的人能看到內容，看不到您的名字。請不要寫密碼和帳號。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的話</translation>
    </message>
    <message>
        <source>Shall we send this to the bank?</source>
        <translation>把這些發給銀行嗎？</translation>
    </message>
    <message>
        <source>How you like it</source>
        <translation>您覺得</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>好，發給銀行</translation>
    </message>
    <message>
        <source>Thank you. The bank has it now.</source>
        <translation>謝謝您，銀行收到了。</translation>
    </message>
    <message>
        <source>People there read it. If you would like an answer, ask for a call under “Talk to a person”.</source>
        <translation>那邊的人會看。想要答覆的話，請在「找人幫忙」裡請銀行打給您。</translation>
    </message>
    <message>
        <source>You have told the bank a lot today already.</source>
        <translation>您今天已經跟銀行說了不少了。</translation>
    </message>
    <message>
        <source>This did not reach the bank. You can say it tomorrow, or tell somebody at the bank by telephone.</source>
        <translation>這次沒有發出去。您可以明天再說，或者打電話告訴銀行的人。</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Getting ready</source>
        <translation>開始前的準備</translation>
    </message>
    <message>
        <source>This is the practice bank. Who would you like to be?</source>
        <translation>這裡是練習銀行。您想扮演哪一位？</translation>
    </message>
    <message>
        <source>None of the money here is real. You cannot do anything wrong.</source>
        <translation>這裡的錢都不是真的。您怎麼按都不會出錯。</translation>
    </message>
    <message>
        <source>What is your customer number?</source>
        <translation>您的客戶編號是多少？</translation>
    </message>
    <message>
        <source>It is printed in the letter from the bank, at the top.</source>
        <translation>它印在銀行寄給您的信的上方。</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>What is the activation code?</source>
        <translation>啟用碼是多少？</translation>
    </message>
    <message>
        <source>It is in the same letter, or a clerk at the branch gave it to you.</source>
        <translation>它在同一封信裡，或者是分行的行員給您的。</translation>
    </message>
    <message>
        <source>Give it to nobody else, not even on the phone.</source>
        <translation>不要告訴任何人，電話裡也不要說。</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>啟用碼</translation>
    </message>
    <message>
        <source>The bank knows this computer now.</source>
        <translation>銀行已經認識這台電腦了。</translation>
    </message>
    <message>
        <source>From now on you sign in here with your secret number alone.</source>
        <translation>以後您在這裡只要輸入密碼就能登入。</translation>
    </message>
    <message>
        <source>Go on to sign in</source>
        <translation>去登入</translation>
    </message>
    <message>
        <source>That did not fit several times. Please wait a while, or talk to a person.</source>
        <translation>幾次都沒有對上。請過一會兒再試，或者找人幫忙。</translation>
    </message>
    <message>
        <source>Number and code do not go together. Please look at the letter once more. A code works only once.</source>
        <translation>客戶編號和啟用碼對不上。請再看一看那封信。一個啟用碼只能用一次。</translation>
    </message>
    <message>
        <source>The bank could not do this now. Please try again, or talk to a person.</source>
        <translation>銀行現在辦不了這件事。請再試一次，或者找人幫忙。</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Read aloud</source>
        <translation>讀給我聽</translation>
    </message>
    <message>
        <source>Reads this screen to you</source>
        <translation>把這一頁讀給您聽</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>先別讀了</translation>
    </message>
    <message>
        <source>Falls silent at once</source>
        <translation>馬上就不出聲</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>這是什麼？</translation>
    </message>
    <message>
        <source>Explains this screen in a few words; nothing is answered by it</source>
        <translation>用幾句話說明這一頁；不算作答</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>找人幫忙</translation>
    </message>
    <message>
        <source>Says how to reach somebody who can help you</source>
        <translation>告訴您怎樣找到能幫您的人</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Goes one step back; what you entered is kept</source>
        <translation>回到上一步，您填的都還在</translation>
    </message>
    <message>
        <source>Goes on to the next step</source>
        <translation>到下一步去</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>接著看</translation>
    </message>
    <message>
        <source>Shows the rest of this page; nothing is answered yet</source>
        <translation>看這一頁下面的內容，現在什麼都不會辦</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Stops all money from going out; you are asked first</source>
        <translation>讓錢都不再轉出去；會先問您</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>From then on nobody looks on</source>
        <translation>結束後就沒有人在看了</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>往上看</translation>
    </message>
    <message>
        <source>Shows what stands above</source>
        <translation>看上面的內容</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>往下看</translation>
    </message>
    <message>
        <source>Shows what stands below</source>
        <translation>看下面的內容</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation>第 {number} 步，共 {of} 步</translation>
    </message>
    <message>
        <source>Practice: this is not real money</source>
        <translation>練習：這裡的錢不是真的</translation>
    </message>
</context>
<context>
    <name>Freeze</name>
    <message>
        <source>Stop everything</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>回到剛才的地方</translation>
    </message>
    <message>
        <source>A person at the bank can stop everything for you, day and night.</source>
        <translation>不論白天晚上，銀行行員都可以幫您全部停止。</translation>
    </message>
    <message>
        <source>Nothing is lost: your money is still yours, and money still comes in.</source>
        <translation>您的錢一分不少，還是您的；別人轉來的錢照樣能進帳。</translation>
    </message>
    <message>
        <source>It takes until {earliest}, so that nobody can hurry you.</source>
        <translation>最早要到{earliest}，這樣誰也催不了您。</translation>
    </message>
    <message>
        <source>A relative who helps you with the bank has to agree.</source>
        <translation>還需要幫您辦銀行事情的家人同意。</translation>
    </message>
    <message>
        <source>Please go to a branch with your identity card. There it is undone at once.</source>
        <translation>請帶上身分證到分行，當場就能恢復。</translation>
    </message>
    <message>
        <source>A person at the bank can tell you what is still missing.</source>
        <translation>還差什麼，銀行行員可以告訴您。</translation>
    </message>
    <message>
        <source>Everything is stopped. No money goes out.</source>
        <translation>已全部停止，錢不會轉出去。</translation>
    </message>
    <message>
        <source>Shall everything be stopped now?</source>
        <translation>現在要全部停止嗎？</translation>
    </message>
    <message>
        <source>Money comes in, but none goes out.</source>
        <translation>停止以後，您的錢只進不出。</translation>
    </message>
    <message>
        <source>At a branch it can be undone.</source>
        <translation>到分行就可以恢復。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不停</translation>
    </message>
    <message>
        <source>At the moment no payment is waiting. Regular payments will not go out either.</source>
        <translation>現在沒有正在等待的付款。定期付款也不會付出。</translation>
    </message>
    <message>
        <source>{amount} to {name} will not go out.</source>
        <translation>給{name}的{amount}不會轉出去。</translation>
    </message>
    <message>
        <source>{amount} to {name}, which goes out regularly, will not go out on {day}.</source>
        <translation>定期付給{name}的{amount}，{day}不會付出。</translation>
    </message>
    <message>
        <source>Nor will {count} more.</source>
        <translation>另外還有 {count} 筆，也不會轉出去。</translation>
    </message>
    <message>
        <source>Everything has been stopped since {since}. No money goes out.</source>
        <translation>從{since} 起已全部停止，錢不會轉出去。</translation>
    </message>
    <message>
        <source>To undo it, go to a branch with your identity card. Or press “Stop everything” again and ask for it there.</source>
        <translation>要恢復，請帶上身分證到分行；也可以再按一次「全部停止」，在那裡申請恢復。</translation>
    </message>
    <message>
        <source>Is somebody hurrying or frightening you? Press “Talk to a person”, at the top.</source>
        <translation>有人在催您、嚇唬您嗎？請按「找人幫忙」，就在螢幕上方。</translation>
    </message>
    <message>
        <source>Stopped, to {name}</source>
        <translation>已停止，轉給{name}的</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>保持停止</translation>
    </message>
    <message>
        <source>Ask the bank to undo it</source>
        <translation>請銀行恢復</translation>
    </message>
    <message>
        <source>We then tell you what is needed for it</source>
        <translation>接著會告訴您需要什麼</translation>
    </message>
    <message>
        <source>Everything is still stopped. You have asked the bank to undo it.</source>
        <translation>現在仍然全部停止。您已經請銀行恢復了。</translation>
    </message>
    <message>
        <source>The bank has heard that you want to undo it.</source>
        <translation>銀行已經知道您想恢復了。</translation>
    </message>
    <message>
        <source>Money can go out again.</source>
        <translation>可以重新付款了。</translation>
    </message>
    <message>
        <source>You can stop everything again at any time.</source>
        <translation>您隨時可以再次全部停止。</translation>
    </message>
    <message>
        <source>We could not reach the bank. Nothing has changed.</source>
        <translation>現在聯絡不上銀行，一切還是原樣。</translation>
    </message>
    <message>
        <source>We do not know yet whether the bank has stopped everything.</source>
        <translation>還不知道銀行有沒有全部停止。</translation>
    </message>
    <message>
        <source>Call the telephone number on the back of your bank card. Do not use a number that somebody gave you.</source>
        <translation>請撥打您金融卡背面的電話。不要撥打別人給您的號碼。</translation>
    </message>
    <message>
        <source>Try again here</source>
        <translation>在這裡再試一次</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>先不管它</translation>
    </message>
    <message>
        <source>Until then no money goes out. Nothing is lost.</source>
        <translation>在那以前，錢不會轉出去，什麼也不會少。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help from somebody you trust</source>
        <translation>請您信任的人幫忙</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接著剛才的辦</translation>
    </message>
    <message>
        <source>No amounts and no names</source>
        <translation>金額和姓名都遮住</translation>
    </message>
    <message>
        <source>Amounts, but no names</source>
        <translation>能看金額，姓名遮住</translation>
    </message>
    <message>
        <source>Amounts and names</source>
        <translation>金額和姓名都能看</translation>
    </message>
    <message>
        <source>{name} sees the question, but no amounts and no names.</source>
        <translation>{name}能看到問題，看不到金額和姓名。</translation>
    </message>
    <message>
        <source>{name} sees the question and amounts, but no names.</source>
        <translation>{name}能看到問題和金額，看不到姓名。</translation>
    </message>
    <message>
        <source>{name} sees the question and names, but no amounts.</source>
        <translation>{name}能看到問題和姓名，看不到金額。</translation>
    </message>
    <message>
        <source>{name} sees the question, amounts and names.</source>
        <translation>{name}能看到問題、金額和姓名。</translation>
    </message>
    <message>
        <source>Somebody is looking on already, or has been asked. End that first.</source>
        <translation>已經有人在看，或者已經請了人。請先結束那一次。</translation>
    </message>
    <message>
        <source>That was asked very often. For a while it is not asked again. Please call the person instead.</source>
        <translation>已經請了很多次，暫時先不再去請了。您可以直接打電話給對方。</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>請打電話給我</translation>
    </message>
    <message>
        <source>The bank calls you back</source>
        <translation>銀行給您回電話</translation>
    </message>
    <message>
        <source>Somebody I trust</source>
        <translation>我信任的人</translation>
    </message>
    <message>
        <source>Looks on from afar; only you can press</source>
        <translation>在遠處看著幫您，只有您能按</translation>
    </message>
    <message>
        <source>A sheet of paper</source>
        <translation>列印一張說明</translation>
    </message>
    <message>
        <source>To keep beside the telephone</source>
        <translation>放在電話旁邊</translation>
    </message>
    <message>
        <source>Who shall help you?</source>
        <translation>您想請誰幫忙？</translation>
    </message>
    <message>
        <source>Somebody at the bank</source>
        <translation>銀行的人</translation>
    </message>
    <message>
        <source>By telephone, day and night</source>
        <translation>打電話，白天晚上都可以</translation>
    </message>
    <message>
        <source>Say what I think</source>
        <translation>說說我的看法</translation>
    </message>
    <message>
        <source>Five faces, and words if you like</source>
        <translation>五個表情選一個，也可以寫幾句</translation>
    </message>
    <message>
        <source>Your answers here are kept</source>
        <translation>您填的內容都留著</translation>
    </message>
    <message>
        <source>Who shall look on?</source>
        <translation>您想請誰來看？</translation>
    </message>
    <message>
        <source>What may {name} see?</source>
        <translation>{name}可以看到什麼？</translation>
    </message>
    <message>
        <source>{name} sees the question on your screen and can point, but can press nothing.</source>
        <translation>{name}能看到問題，能指給您看，但什麼都按不了。</translation>
    </message>
    <message>
        <source>What you write stays covered, and your secret number always.</source>
        <translation>您寫的字和密碼一直都遮住。</translation>
    </message>
    <message>
        <source>Rather not ask</source>
        <translation>還是不請了</translation>
    </message>
    <message>
        <source>{name} has been asked to look on.</source>
        <translation>已經請{name}來看了。</translation>
    </message>
    <message>
        <source>You can go on meanwhile. When {name} looks on you are told so, and it stands at the top of the screen.</source>
        <translation>您可以接著往下做。{name}來看的時候會告訴您，螢幕上方也一直寫著。</translation>
    </message>
    <message>
        <source>Press “End” there at any time, and nobody looks on any more.</source>
        <translation>隨時按那裡的「結束」，就沒有人在看了。</translation>
    </message>
    <message>
        <source>Nobody may look on from afar yet.</source>
        <translation>還沒有人可以在遠處幫您看。</translation>
    </message>
    <message>
        <source>At the start, under “People I trust”, you can allow it to somebody you know well.</source>
        <translation>在首頁的「我信任的人」裡，您可以允許一位熟悉的人來看。</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>現在還不行。</translation>
    </message>
    <message>
        <source>Nobody looks on, and nothing was shown. You can also call the person.</source>
        <translation>沒有人在看，什麼也沒有給別人看。您也可以打電話給對方。</translation>
    </message>
    <message>
        <source>{name} offers to look on. Would you like that?</source>
        <translation>{name}想來幫您看看。您願意嗎？</translation>
    </message>
    <message>
        <source>{name} sees the question, but no amounts, no names and nothing that you write. Only you can press.</source>
        <translation>{name}只能看到問題，看不到金額、姓名和您寫的字。只有您能按。</translation>
    </message>
    <message>
        <source>Yes, {name} may look on</source>
        <translation>好，請{name}來看</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>現在不用</translation>
    </message>
    <message>
        <source>{name} asks you to stop and to call.</source>
        <translation>{name}請您先停一下，打個電話。</translation>
    </message>
    <message>
        <source>Call {name} on the number that you have always used.</source>
        <translation>請用您平時一直用的號碼打給{name}。</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on whenever you like.</source>
        <translation>您填的內容都留著，隨時可以接著做。</translation>
    </message>
    <message>
        <source>{name} is looking on</source>
        <translation>{name}正在看</translation>
    </message>
    <message>
        <source>{name} has been asked to look on</source>
        <translation>已經請{name}來看</translation>
    </message>
    <message>
        <source>{name} sees nothing yet.</source>
        <translation>{name}現在還什麼都看不到。</translation>
    </message>
    <message>
        <source>{name} cannot see this page.</source>
        <translation>{name}看不到這一頁。</translation>
    </message>
    <message>
        <source>{name} is not looking on any more</source>
        <translation>{name}已經不看了</translation>
    </message>
    <message>
        <source>{name} is not coming to look on</source>
        <translation>{name}這次不來看了</translation>
    </message>
    <message>
        <source>{name} points to: {what}</source>
        <translation>{name}指的是：{what}</translation>
    </message>
    <message>
        <source>{name} says: {what}</source>
        <translation>{name}說：{what}</translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation>{label} {value}</translation>
    </message>
</context>
<context>
    <name>Helped</name>
    <message>
        <source>A short line to read; or ask {name} to stop everything</source>
        <translation>一句短短的話；或者請{name}全部停止</translation>
    </message>
    <message>
        <source>Show {name} something</source>
        <translation>給{name}看點什麼</translation>
    </message>
    <message>
        <source>You may: {power}</source>
        <translation>您可以：{power}</translation>
    </message>
    <message>
        <source>Everything you see or do for {name} can be read there in a diary.</source>
        <translation>您替{name}看過什麼、做過什麼，{name}都能在紀錄裡看到。</translation>
    </message>
    <message>
        <source>All is well as it is</source>
        <translation>這樣就好</translation>
    </message>
    <message>
        <source>I cannot help any more</source>
        <translation>我不能再幫了</translation>
    </message>
    <message>
        <source>You are asked once more</source>
        <translation>還會再問您一次</translation>
    </message>
    <message>
        <source>{name} is asked, and decides</source>
        <translation>會先問{name}願不願意</translation>
    </message>
    <message>
        <source>Offer to look on from afar</source>
        <translation>我來幫著看看</translation>
    </message>
    <message>
        <source>What {name} has</source>
        <translation>{name}有多少錢</translation>
    </message>
    <message>
        <source>What came in and went out</source>
        <translation>錢進了多少、出了多少</translation>
    </message>
    <message>
        <source>For a week, payments for which you would have been asked wait at least a day.</source>
        <translation>一週之內，原本要問您的付款，至少要等一天。</translation>
    </message>
    <message>
        <source>Do you want to stop helping {name}?</source>
        <translation>您不想再幫{name}了嗎？</translation>
    </message>
    <message>
        <source>{name} is told of it.</source>
        <translation>會告訴{name}。</translation>
    </message>
    <message>
        <source>If you want to help again later, {name} has to invite you anew.</source>
        <translation>以後還想幫忙，要請{name}重新邀請您。</translation>
    </message>
    <message>
        <source>Who trusts you</source>
        <translation>信任您的人</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>對，取消</translation>
    </message>
    <message>
        <source>No, go on helping</source>
        <translation>不，繼續幫忙</translation>
    </message>
    <message>
        <source>It is ended. You do not help {name} with the bank any more.</source>
        <translation>已經取消了。銀行的事您不再幫{name}了。</translation>
    </message>
    <message>
        <source>It is kind to say so yourself as well: call {name}.</source>
        <translation>最好也親口說一聲：打個電話給{name}。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>到{day}為止</translation>
    </message>
    <message>
        <source>Who trusts me</source>
        <translation>信任我的人</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>You agreed: {amount} from {name} to {payee}, asked on {moment}</source>
        <translation>您同意了：{name}付給{payee} {amount}，{moment}問您的</translation>
    </message>
    <message>
        <source>You said no: {amount} from {name} to {payee}, asked on {moment}</source>
        <translation>您沒有同意：{name}付給{payee} {amount}，{moment}問您的</translation>
    </message>
    <message>
        <source>{name} asked you something, {moment}. It no longer needs you</source>
        <translation>{moment}，{name}問過您一件事，現在不用您管了</translation>
    </message>
    <message>
        <source>What others ask me</source>
        <translation>別人問我的事</translation>
    </message>
    <message>
        <source>Hello {name}.</source>
        <translation>{name}，您好。</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>這裡還沒有什麼。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>等您回答</translation>
    </message>
    <message>
        <source>Who trusts you</source>
        <translation>信任您的人</translation>
    </message>
    <message>
        <source>What else there is</source>
        <translation>別的事</translation>
    </message>
    <message>
        <source>Shown lately</source>
        <translation>最近給對方看的</translation>
    </message>
    <message>
        <source>Decided lately</source>
        <translation>最近定下來的</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>我有一個邀請碼</translation>
    </message>
    <message>
        <source>Somebody who trusts you has given it to you</source>
        <translation>信任您的人給您的</translation>
    </message>
    <message>
        <source>What scammers do now</source>
        <translation>騙子最近的花招</translation>
    </message>
    <message>
        <source>How to tell, what to do</source>
        <translation>怎麼認出來，怎麼辦</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>我的設定</translation>
    </message>
    <message>
        <source>Letters, colours, my computers, secret number</source>
        <translation>字的大小、顏色、我的電腦、密碼</translation>
    </message>
    <message>
        <source>You have time until {moment}</source>
        <translation>可以慢慢看，到{moment}為止</translation>
    </message>
    <message>
        <source>You wanted to call first. You have time until {moment}</source>
        <translation>您說想先打電話。到{moment}為止都可以決定</translation>
    </message>
    <message>
        <source>Now, if you have time</source>
        <translation>您現在有空的話</translation>
    </message>
    <message>
        <source>Agree to larger payments of {name}, or say no</source>
        <translation>{name}的大筆付款，您先看一看，同意或者不同意</translation>
    </message>
    <message>
        <source>Help {name} from afar, when {name} asks for it</source>
        <translation>{name}需要的時候，您在遠處幫忙</translation>
    </message>
    <message>
        <source>Get the same warnings about fraud as {name}</source>
        <translation>和{name}一樣收到防詐提醒</translation>
    </message>
    <message>
        <source>See what came in and what went out for {name}</source>
        <translation>看{name}的錢進了多少、出了多少</translation>
    </message>
    <message>
        <source>See how much money {name} has</source>
        <translation>看{name}有多少錢</translation>
    </message>
    <message>
        <source>Something that only a newer version of this program knows</source>
        <translation>一項新功能，這個版本還不認識</translation>
    </message>
    <message>
        <source>You may help {name} until {day}</source>
        <translation>您可以幫{name}，到{day}為止</translation>
    </message>
    <message>
        <source>You may help {name} from {moment}</source>
        <translation>從{moment}起，您可以幫{name}</translation>
    </message>
    <message>
        <source>With {name} the pictures are still to be compared</source>
        <translation>和{name}的圖還沒有對</translation>
    </message>
    <message>
        <source>With {name} the pictures are being compared</source>
        <translation>正在和{name}對圖</translation>
    </message>
    <message>
        <source>At present you can do nothing for {name}</source>
        <translation>現在您還不能幫{name}做什麼</translation>
    </message>
    <message>
        <source>{name}. A person at the bank can tell you more</source>
        <translation>{name}。詳細情況可以問銀行的人</translation>
    </message>
    <message>
        <source>{name} asks: {amount} to {payee}</source>
        <translation>{name}問您：付給{payee} {amount}，好嗎？</translation>
    </message>
    <message>
        <source>You may help {name} soon</source>
        <translation>您很快就可以幫{name}了</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Take your time.</source>
        <translation>慢慢來，不急。</translation>
    </message>
    <message>
        <source>I mean this one.</source>
        <translation>我說的是這個。</translation>
    </message>
    <message>
        <source>Please read it aloud once.</source>
        <translation>請您唸一遍。</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>做得很好。</translation>
    </message>
    <message>
        <source>Please go back one step.</source>
        <translation>請退回上一步。</translation>
    </message>
    <message>
        <source>Please check the name.</source>
        <translation>請再看看姓名。</translation>
    </message>
    <message>
        <source>Please check the amount.</source>
        <translation>請再看看金額。</translation>
    </message>
    <message>
        <source>Please wait for me.</source>
        <translation>請等等我。</translation>
    </message>
    <message>
        <source>Please stop here.</source>
        <translation>請先停在這裡。</translation>
    </message>
    <message>
        <source>Please ask the bank.</source>
        <translation>請問一問銀行。</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Start</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>My money</source>
        <translation>我的錢</translation>
    </message>
    <message>
        <source>What came, what went</source>
        <translation>進了多少，出了多少</translation>
    </message>
    <message>
        <source>Pay someone</source>
        <translation>給人轉帳</translation>
    </message>
    <message>
        <source>To a person or a firm</source>
        <translation>轉給個人或公司</translation>
    </message>
    <message>
        <source>Pay a bill</source>
        <translation>繳費</translation>
    </message>
    <message>
        <source>Power, water, gas, telephone</source>
        <translation>水、電、瓦斯、電話費</translation>
    </message>
    <message>
        <source>People I trust</source>
        <translation>我信任的人</translation>
    </message>
    <message>
        <source>Who may help you, and how</source>
        <translation>誰可以幫您，怎麼幫</translation>
    </message>
    <message>
        <source>Is this a scam?</source>
        <translation>這是詐騙嗎？</translation>
    </message>
    <message>
        <source>A message, a call, and tricks</source>
        <translation>訊息、電話和騙子的花招</translation>
    </message>
    <message>
        <source>At the branch</source>
        <translation>去分行辦事</translation>
    </message>
    <message>
        <source>Take a number from home</source>
        <translation>在家取號，在家先準備好</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>我的設定</translation>
    </message>
    <message>
        <source>Letters, limits and more</source>
        <translation>字的大小、額度等等</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練一練</translation>
    </message>
    <message>
        <source>With pretend money</source>
        <translation>用假的錢，隨便試</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Sign out; nothing is lost</source>
        <translation>登出，什麼都不會丟</translation>
    </message>
    <message>
        <source>Hello {name}. What would you like to do?</source>
        <translation>{name}，您好。您想辦什麼事？</translation>
    </message>
    <message>
        <source>The bank does not answer at the moment. So what waits to go out cannot be seen here.</source>
        <translation>銀行現在沒有回應，所以這裡看不到還在等待轉出的錢。</translation>
    </message>
    <message>
        <source>“Stop everything” shows how to undo it.</source>
        <translation>按「全部停止」，可以看到怎樣恢復。</translation>
    </message>
    <message>
        <source>Waiting to go out: {count}</source>
        <translation>等待轉出：{count} 筆</translation>
    </message>
    <message>
        <source>Can still be stopped</source>
        <translation>還可以停止</translation>
    </message>
    <message>
        <source>Held back: {count}</source>
        <translation>已停止：{count} 筆</translation>
    </message>
    <message>
        <source>Stays here until you have the stop undone</source>
        <translation>解除停止以前，不會轉出</translation>
    </message>
    <message>
        <source>Go on with: {task}</source>
        <translation>接著辦：{task}</translation>
    </message>
    <message>
        <source>Your answers are still there</source>
        <translation>您填的都還在</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Back to the start</source>
        <translation>回到首頁</translation>
    </message>
    <message>
        <source>This is what {name} has.</source>
        <translation>這是{name}的錢。</translation>
    </message>
    <message>
        <source>{name} has no account here.</source>
        <translation>{name}在這裡沒有帳戶。</translation>
    </message>
    <message>
        <source>This came in and went out for {name}.</source>
        <translation>這是{name}的錢，進了多少、出了多少。</translation>
    </message>
    <message>
        <source>Nothing has come in or gone out yet.</source>
        <translation>還沒有錢進來，也沒有錢出去。</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>看更早的</translation>
    </message>
    <message>
        <source>At present you cannot look at this for {name}.</source>
        <translation>您現在不能看{name}的這些內容。</translation>
    </message>
    <message>
        <source>There is nothing you need to do. If you wonder about it, call {name}.</source>
        <translation>您什麼都不用做。想知道原因，就打個電話給{name}。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>You can only look. {name} can read in the diary that you did.</source>
        <translation>您只能看。{name}會在紀錄裡看到您看過。</translation>
    </message>
    <message>
        <source>There is {amount}</source>
        <translation>現有{amount}</translation>
    </message>
</context>
<context>
    <name>Instructions</name>
    <message>
        <source>Which sheet would you like to look at?</source>
        <translation>您想看哪一張？</translation>
    </message>
    <message>
        <source>Each is one page, in large letters, to keep beside the telephone.</source>
        <translation>每張一頁，大字，可以放在電話旁邊。</translation>
    </message>
    <message>
        <source>How to pay somebody</source>
        <translation>怎樣給人轉帳</translation>
    </message>
    <message>
        <source>How to stop everything</source>
        <translation>怎樣全部停止</translation>
    </message>
    <message>
        <source>Who may help me</source>
        <translation>誰可以幫我</translation>
    </message>
    <message>
        <source>What to do if I was cheated</source>
        <translation>被騙了怎麼辦</translation>
    </message>
    <message>
        <source>I have what I need</source>
        <translation>不用別的了</translation>
    </message>
    <message>
        <source>Sheets to keep beside the telephone</source>
        <translation>放在電話旁邊的說明</translation>
    </message>
    <message>
        <source>At the start, press “Pay someone”.</source>
        <translation>在首頁，按「給人轉帳」。</translation>
    </message>
    <message>
        <source>Choose the person. For somebody new, have the name and the account number on paper before you.</source>
        <translation>選好收款人。如果是新的收款人，請先把寫著姓名和帳號的紙放在面前。</translation>
    </message>
    <message>
        <source>Write how much, and a few words if you like.</source>
        <translation>寫上轉多少；願意的話，再寫幾個字。</translation>
    </message>
    <message>
        <source>Read slowly: to whom, how much, from where.</source>
        <translation>慢慢看一遍：轉給誰，轉多少，從哪個帳戶轉。</translation>
    </message>
    <message>
        <source>There is no hurry. Your answers are kept, and you can go on tomorrow.</source>
        <translation>不用急。填好的都留著，明天接著辦也可以。</translation>
    </message>
    <message>
        <source>If anybody hurries you, or tells you what to press, stop and put the phone down.</source>
        <translation>有人催您，或者教您按什麼，就停下來，掛斷電話。</translation>
    </message>
    <message>
        <source>Nobody from the bank or the police asks for your secret number or a code.</source>
        <translation>銀行和警察都不會問您的密碼或驗證碼。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>請記住</translation>
    </message>
    <message>
        <source>When something is strange, stop first and think afterwards. It is always allowed.</source>
        <translation>覺得不對勁，就先停止，再慢慢想。什麼時候都可以停。</translation>
    </message>
    <message>
        <source>At the bottom of the screen, press “Stop everything”.</source>
        <translation>在螢幕下方，按「全部停止」。</translation>
    </message>
    <message>
        <source>Press “Stop everything” once more.</source>
        <translation>再按一次「全部停止」。</translation>
    </message>
    <message>
        <source>From now on no money goes out. Money still comes in.</source>
        <translation>從這時起，錢不會再轉出去。錢照樣可以進來。</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>這樣做</translation>
    </message>
    <message>
        <source>Who may help me, and what each of them may do, is at the start, under “People I trust”.</source>
        <translation>誰可以幫我、每個人可以做什麼，都寫在首頁的「我信任的人」裡。</translation>
    </message>
    <message>
        <source>It is not your fault. These people cheat for a living. What matters is to be quick.</source>
        <translation>這不是您的錯。這些人就是靠騙人過日子的。要緊的是快。</translation>
    </message>
    <message>
        <source>No computer near you? Call the bank. A person can stop everything for you, day and night.</source>
        <translation>身邊沒有電腦？打電話給銀行。不論白天晚上，都有人可以替您全部停止。</translation>
    </message>
    <message>
        <source>You are asked once more. Only then does the money go out. Large or first payments wait a while.</source>
        <translation>還會再問您一次，答應了錢才轉出去。金額大的，或者第一次轉給這個人的，還要等一等。</translation>
    </message>
    <message>
        <source>To undo it, go to a branch with your identity card.</source>
        <translation>要解除，請帶上身分證去分行。</translation>
    </message>
    <message>
        <source>Bills do not go out either while everything is stopped.</source>
        <translation>全部停止的時候，帳單也不會付。</translation>
    </message>
    <message>
        <source>Telephone of {name}</source>
        <translation>{name}的電話</translation>
    </message>
    <message>
        <source>Name and telephone</source>
        <translation>姓名和電話</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>另外還有 {count} 位。</translation>
    </message>
    <message>
        <source>People I trust</source>
        <translation>我信任的人</translation>
    </message>
    <message>
        <source>I can end it there at any time, alone.</source>
        <translation>我自己隨時可以在那裡取消。</translation>
    </message>
    <message>
        <source>They can never pay with my money, change my limits, or see my secret number.</source>
        <translation>他們永遠不能動我的錢，不能改我的額度，也看不到我的密碼。</translation>
    </message>
    <message>
        <source>Call them on the number that you have always used, and on no other.</source>
        <translation>打電話給他們，只打一直用的那個號碼。</translation>
    </message>
    <message>
        <source>Write no secret number on this sheet.</source>
        <translation>請不要把密碼寫在這張紙上。</translation>
    </message>
    <message>
        <source>Put the phone down, and answer no more.</source>
        <translation>掛斷電話，不要再理他們。</translation>
    </message>
    <message>
        <source>Press “Stop everything”, at the bottom of the screen.</source>
        <translation>按螢幕下方的「全部停止」。</translation>
    </message>
    <message>
        <source>Call the bank, on the number at the foot of this sheet or on the back of your card.</source>
        <translation>打電話給銀行，號碼在這張紙的下方，也在您的金融卡背面。</translation>
    </message>
    <message>
        <source>Go to “My money”, “My payments”. Press the payment and say that something is wrong.</source>
        <translation>到「我的錢」裡的「我的轉帳」，按那一筆，告訴我們不對勁。</translation>
    </message>
    <message>
        <source>Tell the police, and somebody you trust. Keep all messages.</source>
        <translation>報警，也告訴您信任的人。所有簡訊都留著。</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>報警</translation>
    </message>
    <message>
        <source>The line against scams</source>
        <translation>反詐騙專線</translation>
    </message>
    <message>
        <source>Whoever offers to get your money back for a fee is cheating too.</source>
        <translation>誰說繳點費用就能幫您把錢追回來，也是騙子。</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Invite somebody I trust</source>
        <translation>邀請我信任的人</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Has somebody asked you to do this just now? Then stop here.</source>
        <translation>剛才是有人讓您這麼做的嗎？是的話，請停在這裡。</translation>
    </message>
    <message>
        <source>Cheats want exactly this. They say they are from the bank, the police or a helpline, and want to be let in.</source>
        <translation>騙子要的就是這個。他們說自己是銀行、警察或者客服，要您讓他們進來。</translation>
    </message>
    <message>
        <source>The bank, the police and helplines never ask to be let in here.</source>
        <translation>銀行、警察和客服，從來不會要您在這裡讓他們進來。</translation>
    </message>
    <message>
        <source>Invite only somebody you have known for a long time, and only if you thought of it yourself.</source>
        <translation>只邀請您認識很久的人，而且要是您自己想到的。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不辦</translation>
    </message>
    <message>
        <source>Somebody asked me, or I am not sure</source>
        <translation>有人讓我辦的，或者我不確定</translation>
    </message>
    <message>
        <source>It is my own wish</source>
        <translation>是我自己想辦的</translation>
    </message>
    <message>
        <source>I know this person, and nobody hurries me</source>
        <translation>我了解這個人，也沒有人催我</translation>
    </message>
    <message>
        <source>Nobody was invited. Nothing has changed.</source>
        <translation>沒有邀請任何人，什麼都沒有變。</translation>
    </message>
    <message>
        <source>Stopping to think is always right.</source>
        <translation>停下來想一想總是對的。</translation>
    </message>
    <message>
        <source>Yes, this person may</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <translation>還是不要</translation>
    </message>
    <message>
        <source>Then there is nothing to invite anybody for.</source>
        <translation>那就沒有什麼要請人幫忙的了。</translation>
    </message>
    <message>
        <source>You have said no to everything, and that is all right. Nothing has changed.</source>
        <translation>您每一樣都說了不，這沒關係。什麼都沒有變。</translation>
    </message>
    <message>
        <source>You can come back whenever you like.</source>
        <translation>您什麼時候想好了，隨時再來。</translation>
    </message>
    <message>
        <source>For how long may this person do that?</source>
        <translation>讓這個人幫您多久？</translation>
    </message>
    <message>
        <source>A year is usual. Then it ends by itself, and before that we ask you whether it is still right.</source>
        <translation>一般是一年。到時候自己就停了，快到的時候我們會問您還要不要。</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>到{day}為止</translation>
    </message>
    <message>
        <source>Is this person with you now?</source>
        <translation>這個人現在在您身邊嗎？</translation>
    </message>
    <message>
        <source>Yes, beside me</source>
        <translation>在，就在我身邊</translation>
    </message>
    <message>
        <source>You show a code; it holds for ten minutes</source>
        <translation>您把邀請碼給對方看，十分鐘內有效</translation>
    </message>
    <message>
        <source>No, far away</source>
        <translation>不在，離得遠</translation>
    </message>
    <message>
        <source>You call and read a code out; it holds for three days</source>
        <translation>您打電話把邀請碼唸給對方，三天內有效</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Is everything right? This person may then:</source>
        <translation>都對嗎？以後這個人可以：</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到哪天為止</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永遠不能</translation>
    </message>
    <message>
        <source>Begin a payment, change your limits, invite others, or see your secret number</source>
        <translation>替您付款、改您的額度、再邀請別人、看到您的密碼</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>從什麼時候起</translation>
    </message>
    <message>
        <source>A day after both of you have compared four pictures. At the branch, at once.</source>
        <translation>你們倆核對四幅圖以後，再過一天。到分行辦，當場就可以。</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下來</translation>
    </message>
    <message>
        <source>We ask you once more. Then you get a code to give to this person.</source>
        <translation>我們再問您一次，然後給您一個邀請碼，由您交給這個人。</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <translation>對，沒有錯</translation>
    </message>
    <message>
        <source>Shall somebody help you with the bank until {day}?</source>
        <translation>要請一個人幫您辦銀行的事，一直到{day}嗎？</translation>
    </message>
    <message>
        <source>Whoever has the code can come in. Give it to this one person alone.</source>
        <translation>誰拿到邀請碼，誰就能進來。只給這一個人。</translation>
    </message>
    <message>
        <source>You can still stop here. When in doubt, stop.</source>
        <translation>現在還可以停下來。不確定的時候，停下來總是對的。</translation>
    </message>
    <message>
        <source>Yes, make the code</source>
        <translation>對，生成邀請碼</translation>
    </message>
    <message>
        <source>Do not invite</source>
        <translation>不邀請了</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>It is kept as a file now.</source>
        <translation>已經存成檔案了。</translation>
    </message>
    <message>
        <source>It is in the folder “{folder}”, and is called “{name}”.</source>
        <translation>檔案在「{folder}」資料夾裡，名字是「{name}」。</translation>
    </message>
    <message>
        <source>Whoever uses this computer can read it. It holds no secret number.</source>
        <translation>用這台電腦的人都能看到它。裡面沒有您的密碼。</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>回到剛才的地方</translation>
    </message>
    <message>
        <source>It could not be kept as a file.</source>
        <translation>沒能存成檔案。</translation>
    </message>
    <message>
        <source>Perhaps there is no room left on this computer. Somebody who knows it can look.</source>
        <translation>可能是電腦上沒有地方了。可以請懂電腦的人看一看。</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>What you prepared at home is here.</source>
        <translation>您在家準備好的都在這裡。</translation>
    </message>
    <message>
        <source>Your number at this branch is {number}. {standing}</source>
        <translation>您在本分行的號碼是 {number}。{standing}</translation>
    </message>
    <message>
        <source>My number: {number}</source>
        <translation>我的號碼：{number}</translation>
    </message>
    <message>
        <source>How long it takes, and what you prepared</source>
        <translation>還要等多久，準備了什麼</translation>
    </message>
    <message>
        <source>Take a number here</source>
        <translation>在這裡取號</translation>
    </message>
    <message>
        <source>For the counter of this branch</source>
        <translation>到本分行櫃檯辦理</translation>
    </message>
    <message>
        <source>Getting the machine ready</source>
        <translation>準備這台機器</translation>
    </message>
    <message>
        <source>This machine is not ready yet.</source>
        <translation>這台機器還沒有準準備好。</translation>
    </message>
    <message>
        <source>For the people of the bank: next it asks for the number and the code out of its letter.</source>
        <translation>給銀行行員：接下來要輸入這台機器信裡的編號和啟用碼。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Please hold the staff key in front of the reader.</source>
        <translation>請把員工鑰匙放到讀卡機前。</translation>
    </message>
    <message>
        <source>Only the people of the bank set this machine up.</source>
        <translation>這台機器只由銀行行員設定。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>回到歡迎頁</translation>
    </message>
    <message>
        <source>This is not the staff key of this machine.</source>
        <translation>這不是這台機器的員工鑰匙。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什麼都沒有改動。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>This number is not that of a machine.</source>
        <translation>這個號碼不是機器的號碼。</translation>
    </message>
    <message>
        <source>It was not kept here. Please take the number and the code out of the letter for this machine.</source>
        <translation>這裡沒有留下它。請用這台機器那封信上的號碼和啟用碼。</translation>
    </message>
    <message>
        <source>At the branch</source>
        <translation>在分行</translation>
    </message>
    <message>
        <source>This machine is resting. Please go to the counter.</source>
        <translation>這台機器正在休息，請您到櫃檯辦理。</translation>
    </message>
    <message>
        <source>It is not your fault, and nothing is lost.</source>
        <translation>這不是您的問題，什麼都沒有丟。</translation>
    </message>
    <message>
        <source>This ticket is for another day.</source>
        <translation>這張號碼牌不是今天的。</translation>
    </message>
    <message>
        <source>This ticket is for another branch.</source>
        <translation>這張號碼牌是別家分行的。</translation>
    </message>
    <message>
        <source>This ticket has been used already.</source>
        <translation>這張號碼牌已經用過了。</translation>
    </message>
    <message>
        <source>This ticket could not be read.</source>
        <translation>這張號碼牌沒能讀出來。</translation>
    </message>
    <message>
        <source>This card could not be read.</source>
        <translation>這張卡沒能讀出來。</translation>
    </message>
    <message>
        <source>Please ask somebody of the branch: they give you a new ticket, or do it with you.</source>
        <translation>請找分行的行員：他們會給您換一張號碼牌，或者陪您一起辦。</translation>
    </message>
    <message>
        <source>For today, ask somebody of the branch for a new ticket, or put in your card.</source>
        <translation>今天要辦的話，請找分行的行員領一張新的號碼牌，或者插入您的金融卡。</translation>
    </message>
    <message>
        <source>If there is something else today, ask somebody of the branch for a new ticket, or put in your card.</source>
        <translation>今天還有別的事要辦，請找分行的行員領一張新的號碼牌，或者插入您的金融卡。</translation>
    </message>
    <message>
        <source>Welcome. Please scan your ticket, or put in your card.</source>
        <translation>歡迎您。請掃描一下號碼牌，或者插入金融卡。</translation>
    </message>
    <message>
        <source>Take all the time you need. When you have finished, nothing of yours stays here.</source>
        <translation>您慢慢來，不急。辦完以後，您的資料一點也不會留在這裡。</translation>
    </message>
    <message>
        <source>I have neither with me</source>
        <translation>號碼牌和卡都沒帶</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>那該怎麼辦</translation>
    </message>
    <message>
        <source>Then somebody of the branch helps you.</source>
        <translation>那就請分行的行員幫您。</translation>
    </message>
    <message>
        <source>This machine lets in only who has a ticket or a card. That keeps others away from your money.</source>
        <translation>要有號碼牌或金融卡，這台機器才讓人辦理。這樣別人就碰不到您的錢。</translation>
    </message>
    <message>
        <source>Please go to the counter. There you get a ticket, or they do it with you.</source>
        <translation>請到櫃檯去。那裡會給您一張號碼牌，或者陪您一起辦。</translation>
    </message>
    <message>
        <source>That can happen, and it is not your fault.</source>
        <translation>這是常有的事，不是您的錯。</translation>
    </message>
    <message>
        <source>The day stands on it. If that day is still to come, keep it.</source>
        <translation>日期寫在號碼牌上。如果那一天還沒到，請您收好。</translation>
    </message>
    <message>
        <source>The branch and the day stand on it. If that day is not over, keep it.</source>
        <translation>分行和日期都寫在號碼牌上。如果那一天還沒過，請您收好。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我明白了</translation>
    </message>
    <message>
        <source>What you have begun is kept for you; only your last answer may be missing.</source>
        <translation>您辦到一半的事已經替您保存好了，可能只缺最後填的那一項。</translation>
    </message>
    <message>
        <source>Finish and leave</source>
        <translation>結束並離開</translation>
    </message>
    <message>
        <source>Hold the square of your ticket in front of the reader once more, quite still, or put in your card.</source>
        <translation>請把號碼牌上的二維條碼再對準掃描器一次，拿穩不動；或者插入您的金融卡。</translation>
    </message>
    <message>
        <source>Or ask somebody of the branch: they do it with you.</source>
        <translation>也可以請分行的行員來，他們會陪您一起辦。</translation>
    </message>
    <message>
        <source>Your two numbers did not fit together. Please look at this one once more, then at the secret one.</source>
        <translation>您輸入的兩個號碼對不上。請您先看看這個號碼對不對，再重新輸入密碼。</translation>
    </message>
    <message>
        <source>If you have forgotten one of them, somebody of the branch can help you.</source>
        <translation>如果忘了其中一個，分行的行員可以幫您。</translation>
    </message>
    <message>
        <source>Your two numbers did not fit together. Please take your time and try again.</source>
        <translation>您輸入的兩個號碼對不上。別急，請再試一次。</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>您還在嗎？</translation>
    </message>
    <message>
        <source>There is no hurry: one press, and you go on where you were.</source>
        <translation>不急：按一下，就接著剛才的地方辦。</translation>
    </message>
    <message>
        <source>If nobody presses, you are signed out in a minute. What you have begun is kept for you.</source>
        <translation>如果沒有人按，一分鐘後會自動登出。您辦到一半的事會幫您留著。</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>我還在</translation>
    </message>
    <message>
        <source>The bank cannot be reached at the moment.</source>
        <translation>現在暫時連不上銀行。</translation>
    </message>
    <message>
        <source>It is not your fault, and nothing is lost. This machine tries again by itself.</source>
        <translation>這不是您的錯，什麼都沒有丟。這台機器會自己再試。</translation>
    </message>
    <message>
        <source>Somebody of the branch can help you at the counter.</source>
        <translation>櫃檯的行員可以幫您。</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>現在再試一次</translation>
    </message>
    <message>
        <source>For the people of the bank</source>
        <translation>銀行行員請按這裡</translation>
    </message>
    <message>
        <source>For practice: the card of {name}</source>
        <translation>練習用：{name}的金融卡</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>字大一些</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>字小一些</translation>
    </message>
    <message>
        <source>Signs you out; what you have begun is kept for you, and nothing of yours stays here</source>
        <translation>登出；辦到一半的事會幫您留著，您的資料不會留在這裡</translation>
    </message>
</context>
<context>
    <name>Knock</name>
    <message>
        <source>Somebody who trusts you asks you something. Please have a look.</source>
        <translation>信任您的人有事問您，請看一看。</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>句號</translation>
    </message>
    <message>
        <source>Comma in a list</source>
        <translation>頓號</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>問號</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>驚嘆號</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>冒號</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>撇號</translation>
    </message>
    <message>
        <source>Sign for and</source>
        <translation>「和」的符號</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>連字號</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>The keys write Chinese characters by their sound</source>
        <translation>按讀音寫漢字</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Letters abc</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>The keys write letters as they are</source>
        <translation>按什麼字母就寫什麼字母</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Digits and signs 123</source>
        <translation>數字和標點 123</translation>
    </message>
    <message>
        <source>The keys write digits and signs</source>
        <translation>按鍵寫數字和標點</translation>
    </message>
    <message>
        <source>Writes {sign}</source>
        <translation>寫「{sign}」</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦掉</translation>
    </message>
    <message>
        <source>Takes away what was written last</source>
        <translation>擦掉最後寫的一個</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Leaves a gap between two words</source>
        <translation>在兩個詞之間空一格</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大寫字母</translation>
    </message>
    <message>
        <source>The next letter is a capital, or is not</source>
        <translation>下一個字母大寫或小寫</translation>
    </message>
    <message>
        <source>Writes this sign</source>
        <translation>寫下這個符號</translation>
    </message>
    <message>
        <source>More characters</source>
        <translation>更多的字</translation>
    </message>
    <message>
        <source>Shows others that sound so</source>
        <translation>看看讀音相同的其他字</translation>
    </message>
    <message>
        <source>Characters before</source>
        <translation>前面的字</translation>
    </message>
    <message>
        <source>Shows again those from before</source>
        <translation>回到前面的那些字</translation>
    </message>
    <message>
        <source>Put the keys away</source>
        <translation>收起按鍵</translation>
    </message>
    <message>
        <source>For anybody who would rather use a keyboard</source>
        <translation>想用鍵盤寫字時，請按這裡</translation>
    </message>
    <message>
        <source>Write with keys on the screen</source>
        <translation>用螢幕上的按鍵寫字</translation>
    </message>
    <message>
        <source>Brings letters to press</source>
        <translation>螢幕上會出現可以按的字母</translation>
    </message>
    <message>
        <source>Please choose the character you mean first, or erase the letters.</source>
        <translation>請先選好要寫的字，或者把字母擦掉。</translation>
    </message>
    <message>
        <source>What you press is written.</source>
        <translation>按什麼，就寫什麼。</translation>
    </message>
    <message>
        <source>One moment, the characters are coming.</source>
        <translation>請稍等，字馬上就來。</translation>
    </message>
    <message>
        <source>No character sounds so. Please erase a letter.</source>
        <translation>沒有這個音，請擦掉。</translation>
    </message>
    <message>
        <source>Press the letters of a sound; the characters come here.</source>
        <translation>按拼音，選漢字。</translation>
    </message>
</context>
<context>
    <name>LinkNews</name>
    <message>
        <source>{name} has entered the code of your invitation.</source>
        <translation>{name}輸入了您的邀請碼。</translation>
    </message>
    <message>
        <source>That was on {at}. Next, both of you compare four pictures, under “People I trust”.</source>
        <translation>時間：{at}。接下來，請在「我信任的人」裡和對方核對四幅圖。</translation>
    </message>
    <message>
        <source>Is this not whom you meant? There you can end it at once.</source>
        <translation>不是您要邀請的人？在那裡可以馬上停掉。</translation>
    </message>
    <message>
        <source>You said so on {at}. It waits a day, so that nobody can hurry you.</source>
        <translation>您是在{at}這麼定的。要等一天，這樣誰也催不了您。</translation>
    </message>
    <message>
        <source>If you do not want it, end it now, under “People I trust”.</source>
        <translation>您不想要的話，現在就到「我信任的人」裡停掉。</translation>
    </message>
    <message>
        <source>You may now help {name} with the bank.</source>
        <translation>您現在可以幫{name}辦銀行的事了。</translation>
    </message>
    <message>
        <source>It holds since {at}. You can only help: you can never pay for anybody else.</source>
        <translation>從{at}開始。您只能幫忙，永遠不能替別人付款。</translation>
    </message>
    <message>
        <source>{name} may help you with the bank now.</source>
        <translation>{name}現在可以幫您辦銀行的事了。</translation>
    </message>
    <message>
        <source>It holds since {at}, until {day}.</source>
        <translation>從{at}開始，到{day}為止。</translation>
    </message>
    <message>
        <source>You can end it at any time with one press, under “People I trust”.</source>
        <translation>您隨時可以停掉，按一下就好：在「我信任的人」裡。</translation>
    </message>
    <message>
        <source>{name} is to help you with the bank from {moment}.</source>
        <translation>{moment}起，{name}要幫您辦銀行的事。</translation>
    </message>
    <message>
        <source>{name} is to be allowed more, or for longer, from {moment}.</source>
        <translation>{moment}起，{name}可以做的會多一些，或者時間更長。</translation>
    </message>
    <message>
        <source>You said so on {at}. Until then you can change your mind, under “People I trust”.</source>
        <translation>您是在{at}這麼定的。在那以前都可以改主意：在「我信任的人」裡。</translation>
    </message>
    <message>
        <source>{name} no longer wants to help you with the bank.</source>
        <translation>{name}不再幫您辦銀行的事了。</translation>
    </message>
    <message>
        <source>{name} ended it on {at}. Perhaps you would like to talk about it.</source>
        <translation>{name}在{at}停掉的。也許你們可以聊一聊。</translation>
    </message>
    <message>
        <source>For a week, payments for which {name} would have been asked wait at least a day.</source>
        <translation>一週之內，原本要問{name}的付款，至少要等一天。</translation>
    </message>
    <message>
        <source>{name} does not help you with the bank any more.</source>
        <translation>{name}不再幫您辦銀行的事了。</translation>
    </message>
    <message>
        <source>It ended on {at}: you wished it so, the pictures were different, or its time was up.</source>
        <translation>{at}結束的：是您要停的，或者圖不一樣，或者時間到了。</translation>
    </message>
    <message>
        <source>{name} is to help {customer} with the bank from {moment} on.</source>
        <translation>{moment}起，{name}要幫{customer}辦銀行的事。</translation>
    </message>
    <message>
        <source>Do you know about this? If not, call {customer}, on the number you have always used.</source>
        <translation>這件事您知道嗎？不知道的話，請用您一直用的號碼打個電話給{customer}。</translation>
    </message>
    <message>
        <source>{customer} trusts somebody else, too: {name}.</source>
        <translation>{customer}又請了一位信任的人：{name}。</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Did somebody urge you to do this? Then hang up, and call the bank yourself.</source>
        <translation>有人催您這麼做嗎？請掛斷電話，自己打電話給銀行。</translation>
    </message>
    <message>
        <source>If you are unsure, call the bank: the number is on the back of your bank card.</source>
        <translation>不確定的話，請打電話給銀行：號碼在您金融卡的背面。</translation>
    </message>
    <message>
        <source>May this person be asked before a larger payment goes out?</source>
        <translation>大筆付款轉出去以前，要不要先問問這個人？</translation>
    </message>
    <message>
        <source>Then this person looks at larger payments, and at those to somebody new, and agrees or says no.</source>
        <translation>大筆付款，或者第一次付給誰，這個人會先看一看，同意或者不同意。</translation>
    </message>
    <message>
        <source>Only you can begin a payment. This person never can, and never gets your secret number.</source>
        <translation>付款只有您自己能開始。這個人永遠不能替您付錢，也拿不到您的密碼。</translation>
    </message>
    <message>
        <source>Agree to your larger payments, or say no</source>
        <translation>大筆付款先看一看，同意或者不同意</translation>
    </message>
    <message>
        <source>May this person help you from afar when you do not know how to go on?</source>
        <translation>您不知道怎麼往下做的時候，要不要讓這個人在遠處幫您？</translation>
    </message>
    <message>
        <source>When you ask for help, this person sees which question is on your screen, and can point to a part of it.</source>
        <translation>您請人幫忙時，這個人能看到您螢幕上問的是什麼，還能給您指一指該看哪裡。</translation>
    </message>
    <message>
        <source>Amounts and names stay covered unless you show them; your secret number always does. This person can press nothing.</source>
        <translation>金額和姓名都遮著，您願意才露出來；密碼永遠遮著。這個人什麼也按不了。</translation>
    </message>
    <message>
        <source>Help you from afar, when you want it</source>
        <translation>您需要的時候，在遠處幫您</translation>
    </message>
    <message>
        <source>May this person get the same warnings about fraud as you?</source>
        <translation>銀行發來的防詐提醒，要不要讓這個人也收到？</translation>
    </message>
    <message>
        <source>When a new trick goes round, both of you hear of it, and can talk about it.</source>
        <translation>有了新騙術，你們兩個人都會知道，可以一起聊聊。</translation>
    </message>
    <message>
        <source>These warnings say nothing about your money.</source>
        <translation>提醒裡不會提到您的錢。</translation>
    </message>
    <message>
        <source>Get the same warnings about fraud as you</source>
        <translation>和您一樣收到防詐提醒</translation>
    </message>
    <message>
        <source>May this person see what came in and what went out?</source>
        <translation>要不要讓這個人看到您的錢進了多少、出了多少？</translation>
    </message>
    <message>
        <source>This person sees the list of what came and went on your accounts, such as your pension and your bills.</source>
        <translation>這個人能看到您帳戶的進出明細，例如退休金和水電費。</translation>
    </message>
    <message>
        <source>This person can only look, and can change nothing and take nothing.</source>
        <translation>這個人只能看，改不了，也拿不走。</translation>
    </message>
    <message>
        <source>See what came in and what went out</source>
        <translation>看進了多少、出了多少</translation>
    </message>
    <message>
        <source>May this person see how much money you have?</source>
        <translation>要不要讓這個人看到您一共有多少錢？</translation>
    </message>
    <message>
        <source>This person sees how much is on each of your accounts.</source>
        <translation>這個人能看到您每個帳戶裡有多少錢。</translation>
    </message>
    <message>
        <source>This person can only look, and can take nothing. Everything else works without this, too.</source>
        <translation>這個人只能看，拿不走。不給看，別的也照樣能用。</translation>
    </message>
    <message>
        <source>See how much money you have</source>
        <translation>看您有多少錢</translation>
    </message>
    <message>
        <source>Something that only a newer version of this program knows</source>
        <translation>一項新功能，這個版本還不認識</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>三個月</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>The bank has known this computer for less than a day.</source>
        <translation>銀行認識這台電腦還不到一天。</translation>
    </message>
    <message>
        <source>So for now nobody can be let in from here. That keeps thieves out.</source>
        <translation>所以現在還不能在這裡請人幫忙，這是為了防賊。</translation>
    </message>
    <message>
        <source>Nothing has changed. Tomorrow it can be done here, and at the branch already now.</source>
        <translation>什麼都沒有變。明天就能在這裡辦；到分行，現在就能辦。</translation>
    </message>
    <message>
        <source>You had everything stopped. So nobody can be let in either.</source>
        <translation>已經按您的意思全部停止了，所以現在也不能再請人進來。</translation>
    </message>
    <message>
        <source>Nothing has changed. Press “Stop everything” to see how it can be undone.</source>
        <translation>什麼都沒有變。按「全部停止」，可以看到怎麼恢復。</translation>
    </message>
    <message>
        <source>The bank cannot take this day.</source>
        <translation>銀行不能接受這個日子。</translation>
    </message>
    <message>
        <source>Nothing has changed. Please choose for how long once more.</source>
        <translation>什麼都沒有變。請再選一次時間。</translation>
    </message>
    <message>
        <source>You have invited somebody several times today.</source>
        <translation>您今天已經邀請過好幾次了。</translation>
    </message>
    <message>
        <source>To protect you, it has to wait until tomorrow. Is somebody hurrying you? Then stop, and talk to a person.</source>
        <translation>為了保護您，要等到明天。有人在催您嗎？那就停下來，找銀行的人說說。</translation>
    </message>
    <message>
        <source>This is over already.</source>
        <translation>這件事已經結束了。</translation>
    </message>
    <message>
        <source>It was ended, or its time is up. Nobody can do anything with it, and your money is safe.</source>
        <translation>它被停掉了，或者時間到了。誰也不能再用它做什麼，您的錢很安全。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>{first}; {others}</source>
        <translation>{first}；{others}</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>What would you like to look up?</source>
        <translation>您想查什麼？</translation>
    </message>
    <message>
        <source>A name, an amount, a month, or all of them. Such as: “gas in March”, “128.50”, “last month”.</source>
        <translation>可以寫名字、金額、月份，也可以一起寫。例如：「三月瓦斯費」、「128.50」、「上個月」。</translation>
    </message>
    <message>
        <source>A name, an amount or a month</source>
        <translation>名字、金額或月份</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>找到了 {count} 筆</translation>
    </message>
    <message>
        <source>To look for something else, press “Back”.</source>
        <translation>想再查別的，請按「返回」。</translation>
    </message>
    <message>
        <source>Nothing was found for this.</source>
        <translation>沒有找到相符的。</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>查好了</translation>
    </message>
    <message>
        <source>A part of the name is enough, such as the family name.</source>
        <translation>名字寫一部分就好，例如只寫姓。</translation>
    </message>
    <message>
        <source>Where you say no month, the last thirteen months are looked through. For what was before, say the year as well.</source>
        <translation>沒寫月份的話，查的是最近十三個月。更早的，請把年份也寫上。</translation>
    </message>
    <message>
        <source>Look for something else</source>
        <translation>再查別的</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Name or word</source>
        <translation>名字或字詞</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>In the last thirteen months</source>
        <translation>最近十三個月</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>進帳</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Went out, together</source>
        <translation>一共支出</translation>
    </message>
    <message>
        <source>Came in, together</source>
        <translation>一共進帳</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Nothing is copied yet. Copy the message where you got it, then press this again.</source>
        <translation>還沒有複製到什麼。請先在收到訊息的地方複製，再回來按一下。</translation>
    </message>
    <message>
        <source>There are no words in it that can be read here. A picture cannot be read; please type what it says.</source>
        <translation>裡面沒有這裡能讀的文字。圖片讀不出來，請照著把文字寫下來。</translation>
    </message>
    <message>
        <source>Put in what I copied</source>
        <translation>放進我複製的內容</translation>
    </message>
    <message>
        <source>Brings the message here that you copied elsewhere</source>
        <translation>把您在別處複製的訊息放到這裡</translation>
    </message>
</context>
<context>
    <name>MessageCheck</name>
    <message>
        <source>Is this a scam?</source>
        <translation>這是詐騙嗎？</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>從哪裡看出來的</translation>
    </message>
    <message>
        <source>Stop. This looks like a scam.</source>
        <translation>請停一停，這很像詐騙。</translation>
    </message>
    <message>
        <source>Be careful. This may be a scam.</source>
        <translation>要小心，這可能是詐騙。</translation>
    </message>
    <message>
        <source>No sign of a scam was found in it.</source>
        <translation>裡面沒有找到詐騙的跡象。</translation>
    </message>
    <message>
        <source>Put the phone down now.</source>
        <translation>請現在就掛斷電話。</translation>
    </message>
    <message>
        <source>No sign of a scam was found so far.</source>
        <translation>到現在還沒有找到詐騙的跡象。</translation>
    </message>
    <message>
        <source>Do not answer, open no link in it, and call no number that it names.</source>
        <translation>不要回覆，不要點裡面的連結，也不要撥裡面的號碼。</translation>
    </message>
    <message>
        <source>For now do nothing that it asks for.</source>
        <translation>它要您做的事，先一樣也不要做。</translation>
    </message>
    <message>
        <source>On the telephone, press the red key or put the receiver down. You need not say anything more.</source>
        <translation>按電話上的紅色鍵，或者放下聽筒。什麼都不用再說。</translation>
    </message>
    <message>
        <source>Say that you will call back, and put the phone down. That is not rude.</source>
        <translation>說一聲「我等一下再打」，就把電話掛了。這不算失禮。</translation>
    </message>
    <message>
        <source>Are you unsure? Then dial this number yourself, and ask.</source>
        <translation>不確定？那就自己撥這個號碼問一問。</translation>
    </message>
    <message>
        <source>Wait a minute. Are you unsure? Then dial this number yourself, and ask.</source>
        <translation>等一分鐘。不確定？那就自己撥這個號碼問一問。</translation>
    </message>
    <message>
        <source>What scammers do now</source>
        <translation>騙子最近的花招</translation>
    </message>
    <message>
        <source>How to tell, what to do</source>
        <translation>怎麼認出來，怎麼辦</translation>
    </message>
    <message>
        <source>What shall we look at together?</source>
        <translation>我們一起看看什麼？</translation>
    </message>
    <message>
        <source>It is looked at on this computer alone. Nothing of it is kept, and nobody gets to see it.</source>
        <translation>只在這台電腦上看，什麼都不留下，別人也看不到。</translation>
    </message>
    <message>
        <source>A message that I got</source>
        <translation>我收到的一條訊息</translation>
    </message>
    <message>
        <source>A text, a letter, something on the internet</source>
        <translation>簡訊、信件，或網路上看到的</translation>
    </message>
    <message>
        <source>Somebody is on the phone now</source>
        <translation>有人正在跟我通電話</translation>
    </message>
    <message>
        <source>We go through what the caller says</source>
        <translation>對方說的話，我們一句一句來看</translation>
    </message>
    <message>
        <source>What does the message say?</source>
        <translation>訊息裡說了什麼？</translation>
    </message>
    <message>
        <source>Copy it and put it in here, drop it anywhere on this page, or type what it says.</source>
        <translation>可以複製後放進來，可以拖到這一頁的任何地方，也可以照著寫下來。</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>訊息內容</translation>
    </message>
    <message>
        <source>What else does the caller say?</source>
        <translation>對方還說了什麼？</translation>
    </message>
    <message>
        <source>What does the caller say?</source>
        <translation>對方說了什麼？</translation>
    </message>
    <message>
        <source>Something else: I write it</source>
        <translation>是別的話：我來寫</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>就這些</translation>
    </message>
    <message>
        <source>What did the caller say?</source>
        <translation>對方是怎麼說的？</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>寫幾個字就夠了。</translation>
    </message>
    <message>
        <source>The caller&apos;s words</source>
        <translation>對方的話</translation>
    </message>
    <message>
        <source>Show it to somebody I trust</source>
        <translation>給我信任的人看看</translation>
    </message>
    <message>
        <source>You see what goes before it goes</source>
        <translation>發過去之前，您會先看到內容</translation>
    </message>
    <message>
        <source>Ask somebody to help me</source>
        <translation>請人來幫我</translation>
    </message>
    <message>
        <source>Somebody you trust calls the bank</source>
        <translation>請您信任的人替您打電話給銀行</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我明白了</translation>
    </message>
    <message>
        <source>Be careful: scammers speak like this. You can put the phone down at any time.</source>
        <translation>要小心：騙子就是這樣說話的。您隨時可以掛斷電話。</translation>
    </message>
    <message>
        <source>Press what you hear, or something like it. You can put the phone down at any time.</source>
        <translation>聽到哪一句，就按哪一句，意思差不多也可以。您隨時可以掛斷電話。</translation>
    </message>
    <message>
        <source>That does not mean that it is genuine. There are tricks which this program does not know.</source>
        <translation>這不等於它就是真的。有些花招，這個程式也不認得。</translation>
    </message>
    <message>
        <source>It looks like this scam: {scam}.</source>
        <translation>它很像這種詐騙：{scam}。</translation>
    </message>
    <message>
        <source>Is it about money, a code, a link or a hurry? Then first ask somebody you trust.</source>
        <translation>如果說到錢、驗證碼、連結，或者催您快辦，就先問問您信任的人。</translation>
    </message>
    <message>
        <source>Call only on a number that you knew before, such as the one on your bank card.</source>
        <translation>打電話只打您原來就知道的號碼，例如金融卡背面的那個。</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>到現在說過的話</translation>
    </message>
</context>
<context>
    <name>Mine</name>
    <message>
        <source>What the bank keeps about me</source>
        <translation>銀行保存的我的資料</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>我的名字</translation>
    </message>
    <message>
        <source>My address</source>
        <translation>我的地址</translation>
    </message>
    <message>
        <source>My telephone number</source>
        <translation>我的電話號碼</translation>
    </message>
    <message>
        <source>An account, or what happened there</source>
        <translation>帳戶，或帳戶裡的進出</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>別的</translation>
    </message>
    <message>
        <source>A person at the bank reads it. You are told the answer</source>
        <translation>銀行有人會看，有了回覆就告訴您</translation>
    </message>
    <message>
        <source>The bank has put it right</source>
        <translation>銀行已經改好了</translation>
    </message>
    <message>
        <source>The bank has looked: as it stands there, it is right</source>
        <translation>銀行查過了，現在記的是對的</translation>
    </message>
    <message>
        <source>The bank has to see a paper first. Please come to the branch with your identity card</source>
        <translation>銀行要先看一看證件。請您帶上身分證來分行</translation>
    </message>
    <message>
        <source>It is not this bank that keeps it, so this bank cannot change it</source>
        <translation>這一項不是這家銀行記的，所以這家銀行改不了</translation>
    </message>
    <message>
        <source>It is the record of something that has happened. Nobody may change it, the bank neither</source>
        <translation>這是已經發生過的事的紀錄，誰也不能改，銀行也不能</translation>
    </message>
    <message>
        <source>The bank has answered. A person there can tell you what</source>
        <translation>銀行已經回覆了。那裡的行員可以告訴您說了什麼</translation>
    </message>
    <message>
        <source>If that is not as it should be, press “Talk to a person”.</source>
        <translation>如果您覺得不對，請按「找人幫忙」。</translation>
    </message>
    <message>
        <source>The bank has answered what you asked to have put right.</source>
        <translation>您請銀行改正的事，銀行有回覆了。</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>哪裡不對？</translation>
    </message>
    <message>
        <source>What should it be?</source>
        <translation>應該是怎樣的？</translation>
    </message>
    <message>
        <source>In your own words, such as: “My name is written with another sign.”</source>
        <translation>用您自己的話寫，例如：「我名字裡的字寫錯了。」</translation>
    </message>
    <message>
        <source>Never write your secret number here.</source>
        <translation>千萬不要在這裡寫密碼。</translation>
    </message>
    <message>
        <source>The bank has what you wrote.</source>
        <translation>您寫的，銀行收到了。</translation>
    </message>
    <message>
        <source>A person there reads it, and may call you to be sure that it was you.</source>
        <translation>銀行有人會看，也許會打電話給您，確認是您本人說的。</translation>
    </message>
    <message>
        <source>You are told the answer, and it stands here under “What I asked to have put right”.</source>
        <translation>有了回覆就告訴您，也會寫在這裡的「我請銀行改正的事」裡。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>This is what you asked to have put right.</source>
        <translation>這些是您請銀行改的。</translation>
    </message>
    <message>
        <source>You have not asked for anything.</source>
        <translation>您還沒有請銀行改過什麼。</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>看過了</translation>
    </message>
    <message>
        <source>{answer}.</source>
        <translation>{answer}。</translation>
    </message>
    <message>
        <source>The bank writes: “{words}”</source>
        <translation>銀行寫道：「{words}」</translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}，{day}</translation>
    </message>
    <message>
        <source>You wrote: {words}</source>
        <translation>您寫的：{words}</translation>
    </message>
    <message>
        <source>What the bank keeps about {name}</source>
        <translation>銀行保存的{name}的資料</translation>
    </message>
    <message>
        <source>Payments: {count}</source>
        <translation>付款：{count} 筆</translation>
    </message>
    <message>
        <source>What you said when the bank asked about a payment: {count}</source>
        <translation>付款時銀行問您、您答的：{count} 條</translation>
    </message>
    <message>
        <source>Bills that it knows for you: {count}</source>
        <translation>記住的繳費用戶編號：{count} 個</translation>
    </message>
    <message>
        <source>Regular payments: {count}</source>
        <translation>定期付款：{count} 個</translation>
    </message>
    <message>
        <source>Tasks that you left half done: {count}</source>
        <translation>做了一半的事：{count} 件</translation>
    </message>
    <message>
        <source>What it told you had happened: {count}</source>
        <translation>告訴過您的訊息：{count} 條</translation>
    </message>
    <message>
        <source>Warnings that were shown to you: {count}</source>
        <translation>給您看過的提醒：{count} 條</translation>
    </message>
    <message>
        <source>What the people you trust have seen and done: {count}</source>
        <translation>您信任的人看過、做過的：{count} 條</translation>
    </message>
    <message>
        <source>What you and they have shown each other: {count}</source>
        <translation>你們給對方看過的：{count} 條</translation>
    </message>
    <message>
        <source>Your numbers at branches: {count}</source>
        <translation>您在分行取過的號碼：{count}</translation>
    </message>
    <message>
        <source>How often staff looked at what you had prepared: {count}</source>
        <translation>分行行員看您準備的內容的次數：{count}</translation>
    </message>
    <message>
        <source>What you told it you think: {count}</source>
        <translation>您跟銀行說過的看法：{count} 條</translation>
    </message>
    <message>
        <source>What you asked to have put right: {count}</source>
        <translation>您請銀行改正的事：{count}</translation>
    </message>
    <message>
        <source>What was done for you at the branch: {count}</source>
        <translation>在分行為您辦的：{count} 次</translation>
    </message>
    <message>
        <source>Something that this program does not know yet: {count}</source>
        <translation>這個程式還不認識的資料：{count} 條</translation>
    </message>
    <message>
        <source>A file among your documents. Whoever uses this computer can read it</source>
        <translation>存成一個檔案，放在您的文件裡。用這台電腦的人都能看到它</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>留一份</translation>
    </message>
    <message>
        <source>What I asked to have put right</source>
        <translation>我請銀行改正的事</translation>
    </message>
    <message>
        <source>Asked so far: {count}</source>
        <translation>提過 {count} 次</translation>
    </message>
    <message>
        <source>What the bank keeps about you is yours to see.</source>
        <translation>銀行保存的您的資料，您都可以看。</translation>
    </message>
    <message>
        <source>Your secret number is not among it: nobody can read that, the bank neither.</source>
        <translation>裡面沒有您的密碼：誰都看不到密碼，銀行也看不到。</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>In plain words, one kind after the other</source>
        <translation>用白話，一樣一樣列出來</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>有地方不對</translation>
    </message>
    <message>
        <source>Tell the bank how it should be</source>
        <translation>告訴銀行正確的是什麼</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>都沒問題</translation>
    </message>
    <message>
        <source>This is what the bank keeps about you.</source>
        <translation>這些是銀行保存的您的資料。</translation>
    </message>
    <message>
        <source>It keeps nothing about you.</source>
        <translation>沒有保存您的資料。</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>往下看</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>您的身分</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>您的帳戶</translation>
    </message>
    <message>
        <source>The people and firms in your list</source>
        <translation>您名單裡的人和公司</translation>
    </message>
    <message>
        <source>In your list: {name}</source>
        <translation>名單裡有：{name}</translation>
    </message>
    <message>
        <source>Your computers</source>
        <translation>您的電腦</translation>
    </message>
    <message>
        <source>Linked with you, now or before: {name}</source>
        <translation>現在或從前和您關聯：{name}</translation>
    </message>
    <message>
        <source>Whom you trust, and who trusts you</source>
        <translation>您信任的人，和信任您的人</translation>
    </message>
    <message>
        <source>When you signed in</source>
        <translation>您什麼時候登入過</translation>
    </message>
    <message>
        <source>And further</source>
        <translation>還有</translation>
    </message>
    <message>
        <source>Your name: {name}</source>
        <translation>您的名字：{name}</translation>
    </message>
    <message>
        <source>Your customer number: {digits}</source>
        <translation>您的客戶編號：{digits}</translation>
    </message>
    <message>
        <source>All that ever happened there: {count}</source>
        <translation>進出紀錄：{count} 筆</translation>
    </message>
    <message>
        <source>In all: {count}</source>
        <translation>一共 {count} 次</translation>
    </message>
    <message>
        <source>Last on {moment}</source>
        <translation>最近一次：{moment}</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>MyMoney</name>
    <message>
        <source>My money</source>
        <translation>我的錢</translation>
    </message>
    <message>
        <source>This is what you have. Which would you like to see?</source>
        <translation>這是您所有的錢。您想看哪一項？</translation>
    </message>
    <message>
        <source>Set aside for payments on their way</source>
        <translation>正在轉出、先留著的錢</translation>
    </message>
    <message>
        <source>You can spend</source>
        <translation>您可以用的錢</translation>
    </message>
    <message>
        <source>Nothing has happened on this account yet.</source>
        <translation>這個帳戶還沒有進出紀錄。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首頁</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>看更早的</translation>
    </message>
    <message>
        <source>There is {amount}</source>
        <translation>現有{amount}</translation>
    </message>
    <message>
        <source>Such as rent: what comes when, set up or stopped</source>
        <translation>例如房租：什麼時候付，可以設定，也可以停掉</translation>
    </message>
    <message>
        <source>Such as rent: what comes when, or stop it</source>
        <translation>例如房租：哪天付、付多少，也可以停掉</translation>
    </message>
    <message>
        <source>My payments</source>
        <translation>我的轉帳</translation>
    </message>
    <message>
        <source>What you have sent, and what is still on its way</source>
        <translation>您轉出的，和等待轉出的</translation>
    </message>
    <message>
        <source>What came in, what went out, and what was left</source>
        <translation>進了多少、出了多少、還剩多少</translation>
    </message>
    <message>
        <source>Whom did I pay in March? Find it again</source>
        <translation>三月付給誰了？在這裡能找到</translation>
    </message>
    <message>
        <source>Look something up</source>
        <translation>查一查</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>每月收支</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>While you were away</source>
        <translation>您不在的時候</translation>
    </message>
    <message>
        <source>If that was you, all is well.</source>
        <translation>如果是您自己辦的，就沒有問題。</translation>
    </message>
    <message>
        <source>If it was not you, call the bank now: the number is on the back of your bank card.</source>
        <translation>如果不是您，請現在就打電話給銀行：號碼在金融卡背面。</translation>
    </message>
    <message>
        <source>It is locked. Nobody can use it for your money any more.</source>
        <translation>鎖住了。誰也不能再用它動您的錢。</translation>
    </message>
    <message>
        <source>Please change your secret number too, under “My settings”.</source>
        <translation>請在「我的設定」裡也換一個密碼。</translation>
    </message>
    <message>
        <source>And call the bank: the number is on the back of your bank card.</source>
        <translation>再打個電話給銀行：號碼在金融卡背面。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>Another computer has been introduced to the bank in your name. Was this you?</source>
        <translation>有另一台電腦用您的名字在銀行登記了。是您嗎？</translation>
    </message>
    <message>
        <source>It is called {device}, and it was on {when}.</source>
        <translation>它叫 {device}，時間是{when}。</translation>
    </message>
    <message>
        <source>If you are not sure, lock it. It can be introduced again.</source>
        <translation>不確定就鎖住它，以後還可以再登記。</translation>
    </message>
    <message>
        <source>Yes, that was me</source>
        <translation>是，是我</translation>
    </message>
    <message>
        <source>No, or I am not sure: lock it</source>
        <translation>不是，或者不確定：鎖住它</translation>
    </message>
    <message>
        <source>Nobody can use it then</source>
        <translation>這樣誰也用不了它</translation>
    </message>
    <message>
        <source>The money for {name} has gone out.</source>
        <translation>轉給{name}的錢已經出去了。</translation>
    </message>
    <message>
        <source>The bank could not send the money for {name}.</source>
        <translation>轉給{name}的錢，銀行沒能轉出。</translation>
    </message>
    <message>
        <source>It is still on your account. A person at the bank can tell you more.</source>
        <translation>錢還在您的帳戶裡。銀行行員可以告訴您詳情。</translation>
    </message>
    <message>
        <source>Your computer {device} has been locked.</source>
        <translation>您的電腦 {device} 已經鎖住。</translation>
    </message>
    <message>
        <source>It waited, as you were told, and left your account on {when}.</source>
        <translation>這筆錢按說好的等了一段時間，在{when} 轉出。</translation>
    </message>
    <message>
        <source>Since {when} nobody can use it for your money.</source>
        <translation>從{when} 起，誰也不能用它動您的錢。</translation>
    </message>
    <message>
        <source>Your payment to {name} waits until {moment} at least.</source>
        <translation>您付給{name}的錢先不轉出，至少等到{moment}。</translation>
    </message>
    <message>
        <source>It was confirmed on your computer {device}, which has been locked.</source>
        <translation>這筆付款是在您的電腦「{device}」上確認的，那台電腦已經鎖住了。</translation>
    </message>
    <message>
        <source>If it was not you, stop it: under “My money”, “Regular payments”.</source>
        <translation>如果不是您做的，請在「我的錢」的「定期付款」裡停掉它。</translation>
    </message>
    <message>
        <source>If it was not you, take it back: at the start, under “Waiting to go out”.</source>
        <translation>如果不是您本人付的，請取消它：在首頁的「等待轉出」裡。</translation>
    </message>
    <message>
        <source>Somebody at a branch was given a new code in your name.</source>
        <translation>分行用您的名字發出了一個新的啟用碼。</translation>
    </message>
    <message>
        <source>That was on {when}.</source>
        <translation>時間是{when}。</translation>
    </message>
    <message>
        <source>Your secret number has been changed.</source>
        <translation>您的密碼換過了。</translation>
    </message>
    <message>
        <source>Your secret number has been set anew with a code of the bank.</source>
        <translation>您的密碼，用銀行給的驗證碼重新設過了。</translation>
    </message>
    <message>
        <source>From now on: {sentence}.</source>
        <translation>從現在起：{sentence}。</translation>
    </message>
    <message>
        <source>This is what you asked for; it has been in force since {when}.</source>
        <translation>這是您要求改的，從{when} 起生效。</translation>
    </message>
    <message>
        <source>Everything was stopped on {when}.</source>
        <translation>{when}，轉帳全部停止了。</translation>
    </message>
    <message>
        <source>Press “Stop everything” to see whether it still is, and how it can be undone.</source>
        <translation>按「全部停止」，可以看到現在是不是還停著，以及怎樣恢復。</translation>
    </message>
    <message>
        <source>Your “Stop everything” was undone on {when}.</source>
        <translation>{when}，「全部停止」已經解除。</translation>
    </message>
    <message>
        <source>If it was not you, press “Stop everything” now and call the bank.</source>
        <translation>如果不是您，請現在就按「全部停止」，再打電話給銀行。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
</context>
<context>
    <name>OwnNote</name>
    <message>
        <source>{name} is asked to agree. Would you like to write a few words about it?</source>
        <translation>要請{name}同意。您想寫幾句話說明一下嗎？</translation>
    </message>
    <message>
        <source>Somebody you trust is asked to agree. Would you like to write a few words about it?</source>
        <translation>要請您信任的人同意。您想寫幾句話說明一下嗎？</translation>
    </message>
    <message>
        <source>For instance who has asked you for the money, and what it is for.</source>
        <translation>例如：是誰讓您付這筆錢，用來做什麼。</translation>
    </message>
    <message>
        <source>You can leave this empty and go on.</source>
        <translation>也可以不寫，直接繼續。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的話</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>This is up to date.</source>
        <translation>這一頁是最新的。</translation>
    </message>
    <message>
        <source>{count} new: show</source>
        <translation>有 {count} 條新紀錄：看一看</translation>
    </message>
    <message>
        <source>The list has changed: show</source>
        <translation>名單有變化：看一看</translation>
    </message>
    <message>
        <source>Puts what has just arrived at the top of the list</source>
        <translation>把剛到的紀錄放到最上面</translation>
    </message>
    <message>
        <source>Something new has come. To see it, press “{key}”.</source>
        <translation>有新的內容。想看，請按「{key}」。</translation>
    </message>
    <message>
        <source>This list is not up to date any more. To see the new one, press “{key}”.</source>
        <translation>這份清單已經不是最新的了。想看新的，請按「{key}」。</translation>
    </message>
    <message>
        <source>Shows the next lines of the list</source>
        <translation>顯示後面的紀錄</translation>
    </message>
    <message>
        <source>Press to see more.</source>
        <translation>按一下可以細看。</translation>
    </message>
    <message>
        <source>Press this when you hear it.</source>
        <translation>聽到這句話，就按這裡。</translation>
    </message>
    <message>
        <source>Press this when it is none of these.</source>
        <translation>對方說的不是這幾句，就按這裡。</translation>
    </message>
    <message>
        <source>Press to mark this one, then “{onward}”.</source>
        <translation>按一下選中這一項，再按「{onward}」。</translation>
    </message>
    <message>
        <source>Press to go there.</source>
        <translation>按一下就過去。</translation>
    </message>
    <message>
        <source>Says yes to what is asked</source>
        <translation>就照剛才問的辦</translation>
    </message>
    <message>
        <source>Says yes to what is asked, after a moment to think</source>
        <translation>就照剛才問的辦；先想一想，過一會兒才能按</translation>
    </message>
    <message>
        <source>Nothing happens, and everything stays as it is</source>
        <translation>什麼也不做，一切照舊</translation>
    </message>
    <message>
        <source>Take a moment to think. Seconds until you can say yes: {seconds}</source>
        <translation>請再想一想。{seconds} 秒以後才能確認。</translation>
    </message>
    <message>
        <source>You can decide now. There is no hurry.</source>
        <translation>現在可以決定了。不急。</translation>
    </message>
    <message>
        <source>Type the amount, or use the digit keys. Enter goes on.</source>
        <translation>輸入金額，也可以按數字鍵。按輸入鍵繼續。</translation>
    </message>
    <message>
        <source>Type the number, or use the digit keys. Enter goes on.</source>
        <translation>輸入號碼，也可以按數字鍵。按輸入鍵繼續。</translation>
    </message>
    <message>
        <source>Show the digits</source>
        <translation>顯示數字</translation>
    </message>
    <message>
        <source>Look whether nobody watches. Then what you typed can be read.</source>
        <translation>先看看旁邊有沒有人，再顯示您輸入的數字。</translation>
    </message>
    <message>
        <source>Cover the digits</source>
        <translation>遮住數字</translation>
    </message>
    <message>
        <source>Dots stand for the digits again.</source>
        <translation>重新用圓點代替數字。</translation>
    </message>
    <message>
        <source>Types the digit {digit}</source>
        <translation>輸入數字 {digit}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Takes the last digit away</source>
        <translation>去掉最後一個數字</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>小數點</translation>
    </message>
    <message>
        <source>Types the point before the smaller coins</source>
        <translation>輸入小數點，後面是角和分</translation>
    </message>
    <message>
        <source>{place}. {name}</source>
        <translation>{place}. {name}</translation>
    </message>
    <message>
        <source>Says that all four are the same, in the same order</source>
        <translation>表示四幅圖都一樣，次序也一樣</translation>
    </message>
    <message>
        <source>Says that at least one is not the same</source>
        <translation>表示至少有一幅不一樣</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Shows the page before this one</source>
        <translation>顯示前面一頁</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Shows the page after this one</source>
        <translation>顯示後面一頁</translation>
    </message>
    <message>
        <source>The same number as a square, for a camera</source>
        <translation>同一個號碼的二維條碼，供對方拍照</translation>
    </message>
    <message>
        <source>The number to read out</source>
        <translation>請唸出這個號碼</translation>
    </message>
    <message>
        <source>Write it here, with a keyboard or with keys on the screen.</source>
        <translation>請在這裡寫，用鍵盤或螢幕上的按鍵都可以。</translation>
    </message>
    <message>
        <source>Write a few words, or leave it empty.</source>
        <translation>寫幾個字，也可以空著。</translation>
    </message>
    <message>
        <source>The same number as a square, for the scanner at the branch</source>
        <translation>同一個號碼的二維條碼，給分行的掃描器看</translation>
    </message>
    <message>
        <source>We are checking how it stands now.</source>
        <translation>正在查看現在的情況。</translation>
    </message>
    <message>
        <source>This is how it stood at {time}.</source>
        <translation>這是{time}的情況。</translation>
    </message>
    <message>
        <source>That is done now. You can go on.</source>
        <translation>已經好了。您可以繼續。</translation>
    </message>
    <message>
        <source>Good until {when}.</source>
        <translation>{when} 之前有效。</translation>
    </message>
    <message>
        <source>Leaves this page</source>
        <translation>離開這一頁</translation>
    </message>
    <message>
        <source>Says yes to all of this</source>
        <translation>表示這些全都沒錯</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>You can end it at any time with one press, at the start under “People I trust”.</source>
        <translation>您隨時可以停掉，按一下就好：在首頁的「我信任的人」裡。</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>顯示邀請碼</translation>
    </message>
    <message>
        <source>To read it out, or to be photographed</source>
        <translation>唸給對方聽，或者讓對方拍照</translation>
    </message>
    <message>
        <source>You can go on later, at the start under “People I trust”</source>
        <translation>以後再接著辦，在首頁的「我信任的人」裡</translation>
    </message>
    <message>
        <source>Your invitation is open. Nobody has come yet.</source>
        <translation>您的邀請還開著，還沒有人來。</translation>
    </message>
    <message>
        <source>Its code cannot be shown here again, so that nobody can find it.</source>
        <translation>邀請碼不能在這裡再顯示一次，免得被別人看到。</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>先放著</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回邀請</translation>
    </message>
    <message>
        <source>The code then works no more; you can invite anew</source>
        <translation>邀請碼就沒用了，以後可以重新邀請</translation>
    </message>
    <message>
        <source>There you find it at the start, under “People I trust”</source>
        <translation>在那台電腦的首頁，「我信任的人」裡可以找到</translation>
    </message>
    <message>
        <source>You invited {name} on another computer, and it can only go on there.</source>
        <translation>您是在另一台電腦上邀請{name}的，只能在那台電腦上繼續。</translation>
    </message>
    <message>
        <source>If you no longer have that computer, take the invitation back here, and invite {name} anew.</source>
        <translation>如果那台電腦已經不在了，請在這裡收回邀請，再重新邀請{name}。</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>在那台電腦上繼續</translation>
    </message>
    <message>
        <source>Nobody has been let in</source>
        <translation>沒有放任何人進來</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>邀請已經收回。</translation>
    </message>
    <message>
        <source>The code works no more, and nobody has been let in. You can invite again at any time.</source>
        <translation>邀請碼已經沒用了，沒有人進來。您隨時可以重新邀請。</translation>
    </message>
    <message>
        <source>Give this code to the person you trust.</source>
        <translation>請把這個邀請碼交給您信任的人。</translation>
    </message>
    <message>
        <source>Call on the number you have always used, and read the digits out. Or have the square photographed.</source>
        <translation>用您一直用的號碼打過去，把數字唸給對方聽；在身邊的話，也可以讓對方拍下這個二維條碼。</translation>
    </message>
    <message>
        <source>Has somebody called you and wants to hear this code? That is a cheat: hang up.</source>
        <translation>有人打電話來要這個邀請碼？那是騙子，請掛斷。</translation>
    </message>
    <message>
        <source>Waiting until the code has been entered. There is no hurry.</source>
        <translation>正在等對方輸入邀請碼。不用急。</translation>
    </message>
    <message>
        <source>{name} has entered your code. Is that whom you meant?</source>
        <translation>{name}輸入了您的邀請碼。是您要邀請的人嗎？</translation>
    </message>
    <message>
        <source>The name comes from the bank, so nobody can make it up.</source>
        <translation>這個名字是銀行登記的，不是誰隨便寫的。</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>對，是這個人</translation>
    </message>
    <message>
        <source>No, that is somebody else</source>
        <translation>不是，是別人</translation>
    </message>
    <message>
        <source>Then everything is ended at once</source>
        <translation>那就馬上全部停掉</translation>
    </message>
    <message>
        <source>One moment: the four pictures are being made.</source>
        <translation>請稍等，正在準備四幅圖。</translation>
    </message>
    <message>
        <source>{name} should leave the program open.</source>
        <translation>請讓{name}先不要關掉程式。</translation>
    </message>
    <message>
        <source>Ask {name}: are these the same pictures, in the same order?</source>
        <translation>請問問{name}：圖是不是一樣，順序是不是一樣？</translation>
    </message>
    <message>
        <source>Speak with each other, on the telephone or side by side. Name the pictures one after the other.</source>
        <translation>在電話裡，或者面對面，把四幅圖一幅一幅說出來。</translation>
    </message>
    <message>
        <source>Now {name} has to say that the pictures are the same.</source>
        <translation>現在等{name}那邊也說圖是一樣的。</translation>
    </message>
    <message>
        <source>You can also leave this page. It goes on by itself.</source>
        <translation>您也可以離開這一頁，它會自己往下走。</translation>
    </message>
    <message>
        <source>Waiting for {name}. There is no hurry.</source>
        <translation>正在等{name}。不用急。</translation>
    </message>
    <message>
        <source>It waits a day, so that nobody can hurry you. Until then {name} can do nothing.</source>
        <translation>要等一天，這樣誰也催不了您。在那以前，{name}什麼也做不了。</translation>
    </message>
    <message>
        <source>If you need it sooner: go to the branch together. There it is done at once.</source>
        <translation>想早一點的話，兩個人一起去分行，當場就能辦好。</translation>
    </message>
    <message>
        <source>{name} may help you from now on.</source>
        <translation>從現在起，{name}可以幫您了。</translation>
    </message>
    <message>
        <source>{name} may help you from {moment}.</source>
        <translation>{moment}起，{name}就可以幫您了。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到哪天為止</translation>
    </message>
    <message>
        <source>This invitation is over.</source>
        <translation>這次邀請已經結束。</translation>
    </message>
    <message>
        <source>Its time is up, or it was ended. Nobody has been let in, and nothing has changed.</source>
        <translation>時間到了，或者被停掉了。沒有人進來，什麼都沒有變。</translation>
    </message>
    <message>
        <source>You can invite again at any time.</source>
        <translation>您隨時可以重新邀請。</translation>
    </message>
    <message>
        <source>It is ended. {name} has not been let in.</source>
        <translation>已經停掉了，{name}沒有進來。</translation>
    </message>
    <message>
        <source>The code came into other hands. Who could have heard or seen it?</source>
        <translation>邀請碼到了別人手裡。想一想，誰可能聽到或者看到了？</translation>
    </message>
    <message>
        <source>It is ended. Nobody has been let in.</source>
        <translation>已經停掉了，沒有人進來。</translation>
    </message>
    <message>
        <source>Somebody may have tried to get in between. It was good that you looked so closely.</source>
        <translation>可能有人想從中間插進來。您看得這麼仔細，做得好。</translation>
    </message>
    <message>
        <source>Call {name} on the number you have always used. Then you can invite again.</source>
        <translation>請用您一直用的號碼打個電話給{name}，然後可以重新邀請。</translation>
    </message>
    <message>
        <source>{name} has said that the pictures are different, or has left. So it is ended.</source>
        <translation>{name}說圖不一樣，或者已經離開，所以停掉了。</translation>
    </message>
    <message>
        <source>We have ended it: something between you and {name} does not fit together.</source>
        <translation>我們把它停掉了：您和{name}之間有些東西對不上。</translation>
    </message>
    <message>
        <source>Somebody may have tried to get in between. Please tell the bank.</source>
        <translation>可能有人想從中間插進來。請告訴銀行。</translation>
    </message>
    <message>
        <source>Your money is safe: nobody can see it or move it.</source>
        <translation>您的錢很安全：沒有人能看到，也沒有人能動。</translation>
    </message>
    <message>
        <source>Its code holds until {moment}. Have the person on the telephone or beside you, then show it.</source>
        <translation>邀請碼在{moment}以前有效。先接通對方的電話，或者等對方到您身邊，再顯示出來。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Print this large</source>
        <translation>用大字列印</translation>
    </message>
    <message>
        <source>On paper, or as a file to keep</source>
        <translation>印在紙上，或存成檔案</translation>
    </message>
    <message>
        <source>The sheet is still here, and you can print it.</source>
        <translation>這張清單還在這裡，您可以列印出來。</translation>
    </message>
    <message>
        <source>This is how it looks:</source>
        <translation>印出來是這個樣子：</translation>
    </message>
    <message>
        <source>The sheet is still here. You can try again, or keep it as a file.</source>
        <translation>這張紙還在這裡。您可以再試一次，也可以存成檔案。</translation>
    </message>
    <message>
        <source>The sheet is printed.</source>
        <translation>已經印好了。</translation>
    </message>
    <message>
        <source>Take it out of the printer, so that nobody else reads it.</source>
        <translation>請從印表機裡取走，免得別人看到。</translation>
    </message>
    <message>
        <source>The printer has the sheet now.</source>
        <translation>已經交給印表機了。</translation>
    </message>
    <message>
        <source>It comes out as soon as the printer is ready. You need not press again.</source>
        <translation>印表機準準備好了就會印出來。您不用再按。</translation>
    </message>
    <message>
        <source>This computer has no printer yet.</source>
        <translation>這台電腦還沒有接上印表機。</translation>
    </message>
    <message>
        <source>Somebody who knows this computer can connect one. Until then you can keep the sheet as a file.</source>
        <translation>可以請懂這台電腦的人接一台。在這之前，您可以先存成檔案。</translation>
    </message>
    <message>
        <source>The printer has no paper left.</source>
        <translation>印表機沒有紙了。</translation>
    </message>
    <message>
        <source>Put paper in, and the sheet comes out by itself. You need not press again.</source>
        <translation>放進紙，它自己就會印出來。您不用再按。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>印表機沒有回應。</translation>
    </message>
    <message>
        <source>See whether it is switched on. The sheet comes out by itself then. You need not press again.</source>
        <translation>請看看它開著沒有。開了，它自己就會印出來。您不用再按。</translation>
    </message>
    <message>
        <source>See whether paper is stuck in it. Once it runs again, the sheet comes out by itself. You need not press again.</source>
        <translation>請看看是不是卡紙了。印表機能用了，它自己就會印出來。您不用再按。</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>印表機停下來了。</translation>
    </message>
    <message>
        <source>The sheet was not printed to its end.</source>
        <translation>這張紙沒能印完。</translation>
    </message>
    <message>
        <source>Would you like this on paper?</source>
        <translation>要把它印在紙上嗎？</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Black on white, in large letters</source>
        <translation>白紙黑字，大字</translation>
    </message>
    <message>
        <source>Keep it as a file</source>
        <translation>存成檔案</translation>
    </message>
    <message>
        <source>Among your documents, as PDF</source>
        <translation>放在「文件」裡</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Which printer shall it be?</source>
        <translation>用哪一台印表機？</translation>
    </message>
    <message>
        <source>The sheet goes to the printer now.</source>
        <translation>正在交給印表機。</translation>
    </message>
    <message>
        <source>This takes a moment. You need not press again.</source>
        <translation>要等一小會兒。您不用再按。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>回到這張紙</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Pay someone</source>
        <translation>給人轉帳</translation>
    </message>
    <message>
        <source>Pay somebody else</source>
        <translation>轉給別人</translation>
    </message>
    <message>
        <source>Send another amount</source>
        <translation>換一個金額再轉</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的留言</translation>
    </message>
    <message>
        <source>Which account should the money come from?</source>
        <translation>錢從哪個帳戶出？</translation>
    </message>
    <message>
        <source>You can spend {amount}</source>
        <translation>可以用{amount}</translation>
    </message>
    <message>
        <source>{name}, account ending in {digits}</source>
        <translation>{name}，帳戶末四碼 {digits}</translation>
    </message>
    <message>
        <source>You have the name and the account number on paper</source>
        <translation>您手上有寫著戶名和帳號的紙</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新的收款人</translation>
    </message>
    <message>
        <source>Who would you like to pay?</source>
        <translation>您想轉給誰？</translation>
    </message>
    <message>
        <source>How much would you like to send to {name}?</source>
        <translation>您想轉給{name}多少錢？</translation>
    </message>
    <message>
        <source>You can spend {amount}.</source>
        <translation>您可以用{amount}。</translation>
    </message>
    <message>
        <source>Would you like to write a few words to {name}?</source>
        <translation>要給{name}寫幾個字嗎？</translation>
    </message>
    <message>
        <source>You can leave this empty and go on.</source>
        <translation>不寫也可以，直接按「繼續」。</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>請看一看，都對嗎？</translation>
    </message>
    <message>
        <source>To</source>
        <translation>轉給</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>國字大寫</translation>
    </message>
    <message>
        <source>To the account ending in</source>
        <translation>對方帳戶末四碼</translation>
    </message>
    <message>
        <source>What the bank found</source>
        <translation>銀行核對的結果</translation>
    </message>
    <message>
        <source>From your account ending in</source>
        <translation>從您的帳戶，末四碼</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手續費</translation>
    </message>
    <message>
        <source>To those who have to agree you write</source>
        <translation>您寫給要同意的人</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下來</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <translation>對，沒有錯</translation>
    </message>
    <message>
        <source>Once it has gone out, it is hard to get back.</source>
        <translation>轉出以後很難要回來。</translation>
    </message>
    <message>
        <source>You can still stop here. When in doubt, stop.</source>
        <translation>現在還可以停下來。不確定的時候，停下來總是對的。</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>國字大寫金額</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不轉</translation>
    </message>
    <message>
        <source>You have no account here that money can be sent from.</source>
        <translation>您這裡沒有可以用來轉帳的帳戶。</translation>
    </message>
    <message>
        <source>A savings account is only for keeping money. At the branch, a person can help you.</source>
        <translation>儲蓄帳戶只用來存錢。到分行，會有行員幫您。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首頁</translation>
    </message>
    <message>
        <source>Nobody is in your list yet.</source>
        <translation>您的名單裡還沒有人。</translation>
    </message>
    <message>
        <source>At the branch, a person helps you to put somebody there.</source>
        <translation>到分行，行員會幫您新增。</translation>
    </message>
    <message>
        <source>We ask you once more. Then the payment waits.</source>
        <translation>我們會再問您一次，之後這筆錢先等著，不會馬上轉出。</translation>
    </message>
    <message>
        <source>We ask you once more. Only then does the money go out.</source>
        <translation>我們會再問您一次，之後錢才會轉出。</translation>
    </message>
    <message>
        <source>Yes, ask for it to be agreed</source>
        <translation>對，去問問</translation>
    </message>
    <message>
        <source>Yes, once the bank has looked at it</source>
        <translation>好，等銀行看過再轉</translation>
    </message>
    <message>
        <source>Yes, send it after the wait</source>
        <translation>好，到時候再轉</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>現在轉出</translation>
    </message>
    <message>
        <source>Shall {amount} go to {name} once somebody you trust has agreed?</source>
        <translation>等您信任的人同意以後，把{amount}付給{name}，對嗎？</translation>
    </message>
    <message>
        <source>Shall {amount} go to {name} once the bank has looked at it?</source>
        <translation>等銀行看過以後，把{amount}轉給{name}，好嗎？</translation>
    </message>
    <message>
        <source>Shall {amount} go to {name} after the wait?</source>
        <translation>到時候把{amount}轉給{name}，好嗎？</translation>
    </message>
    <message>
        <source>Shall {amount} go to {name} now?</source>
        <translation>現在就把{amount}轉給{name}嗎？</translation>
    </message>
</context>
<context>
    <name>Payees</name>
    <message>
        <source>Keep in your list</source>
        <translation>存進您的名單</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家人</translation>
    </message>
    <message>
        <source>House and home</source>
        <translation>房子</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>菜市場</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>花草園藝</translation>
    </message>
    <message>
        <source>School</source>
        <translation>學校</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>看醫生</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>讀書</translation>
    </message>
    <message>
        <source>What is the name of the person or firm?</source>
        <translation>收款的人或公司叫什麼名字？</translation>
    </message>
    <message>
        <source>The full name, exactly as on your paper.</source>
        <translation>請照紙上寫的全名填。</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>戶名</translation>
    </message>
    <message>
        <source>Is this the number on your paper?</source>
        <translation>和您紙上的號碼一樣嗎？</translation>
    </message>
    <message>
        <source>Compare group by group. If something differs, press “Back”.</source>
        <translation>請一組一組地對一對。有不一樣的，請按「返回」。</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>對，一樣</translation>
    </message>
    <message>
        <source>This account is in your list already: {name}.</source>
        <translation>這個帳戶已經在您的名單裡：{name}。</translation>
    </message>
    <message>
        <source>It is in the name of {name}. We go on with that.</source>
        <translation>戶名是{name}。我們就按這個接著辦。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Shall we keep {name} in your list?</source>
        <translation>要把{name}存進您的名單嗎？</translation>
    </message>
    <message>
        <source>Then you need not enter the number again next time.</source>
        <translation>存了以後，下次就不用再輸入帳號了。</translation>
    </message>
    <message>
        <source>Yes, keep</source>
        <translation>好，存下來</translation>
    </message>
    <message>
        <source>No, this was for once</source>
        <translation>不用，只轉這一次</translation>
    </message>
    <message>
        <source>What do you call {name}?</source>
        <translation>您平時怎麼稱呼{name}？</translation>
    </message>
    <message>
        <source>Such as “the plumber”. You can leave it empty.</source>
        <translation>例如「修水管的師傅」。不寫也可以。</translation>
    </message>
    <message>
        <source>My name for them</source>
        <translation>我的叫法</translation>
    </message>
    <message>
        <source>Which picture suits {name}?</source>
        <translation>{name}用哪個圖案好認？</translation>
    </message>
    <message>
        <source>{name} comes into your list as soon as the money has gone out.</source>
        <translation>錢一轉出，{name}就會出現在您的名單裡。</translation>
    </message>
    <message>
        <source>{name} is in your list.</source>
        <translation>{name}已經在您的名單裡了。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首頁</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>My payments</source>
        <translation>我的轉帳</translation>
    </message>
    <message>
        <source>Waiting to go out</source>
        <translation>等待轉出</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>錢沒有轉出</translation>
    </message>
    <message>
        <source>It has not gone out yet</source>
        <translation>還沒有轉出</translation>
    </message>
    <message>
        <source>Waiting to go out to {name}: {amount}, {day}</source>
        <translation>等待轉給{name}：{amount}，{day}</translation>
    </message>
    <message>
        <source>You sent {name} {amount}, {day}</source>
        <translation>您轉給{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Stopped: {amount} to {name}, {day}</source>
        <translation>停止了：轉給{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Not sent by the bank: {amount} to {name}, {day}</source>
        <translation>銀行沒有轉出：轉給{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>{amount} to {name}, {day}</source>
        <translation>轉給{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>The bank has this payment</source>
        <translation>銀行已經收到這筆轉帳</translation>
    </message>
    <message>
        <source>You have not sent anything yet.</source>
        <translation>您還沒有轉過帳。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首頁</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>看更早的</translation>
    </message>
    <message>
        <source>You have asked for this money back.</source>
        <translation>您已經要求追回這筆錢。</translation>
    </message>
    <message>
        <source>Something is wrong with this</source>
        <translation>這筆不對勁</translation>
    </message>
    <message>
        <source>I was cheated, it was a slip, or it was not me</source>
        <translation>我被騙了、弄錯了，或者不是我轉的</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <source>{amount} for {name} has not gone out yet. Shall it be stopped?</source>
        <translation>給{name}的{amount}還沒轉出。要停止嗎？</translation>
    </message>
    <message>
        <source>These are your payments. Which would you like to see?</source>
        <translation>這些是您的轉帳。您想看哪一筆？</translation>
    </message>
    <message>
        <source>Stop this payment</source>
        <translation>停止這筆</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不用，照舊</translation>
    </message>
    <message>
        <source>It is stopped. Nothing was sent.</source>
        <translation>已經停止，錢沒有轉出。</translation>
    </message>
    <message>
        <source>Your money is still there. Stopping to think is always right.</source>
        <translation>您的錢還在。停下來想一想總是對的。</translation>
    </message>
    <message>
        <source>I only changed my mind</source>
        <translation>我只是改了主意</translation>
    </message>
    <message>
        <source>Something was wrong with it</source>
        <translation>這筆不對勁</translation>
    </message>
    <message>
        <source>Somebody pushed me to send it, or it was not me</source>
        <translation>有人催我轉，或者不是我轉的</translation>
    </message>
    <message>
        <source>This could not be stopped any more.</source>
        <translation>這筆已經停不住了。</translation>
    </message>
    <message>
        <source>It was over before you pressed. Next you see how it stands, and what you can still do.</source>
        <translation>在您按下之前就已經辦完了。接下來您會看到現在的情況，和還可以做什麼。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>給我看看</translation>
    </message>
    <message>
        <source>You have asked for it back</source>
        <translation>您已經要求追回</translation>
    </message>
    <message>
        <source>Not sent: {amount} to {name}, {day}</source>
        <translation>沒有付出：{day}，給{name}的{amount}</translation>
    </message>
    <message>
        <source>To the account ending in</source>
        <translation>對方帳戶末四碼</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Paste the photo</source>
        <translation>貼上照片</translation>
    </message>
    <message>
        <source>Reads the number from the picture you copied</source>
        <translation>從您複製的圖片裡讀出號碼</translation>
    </message>
    <message>
        <source>No code could be read there. A photo that shows the whole square, sharp and close, works best.</source>
        <translation>那裡沒有讀到號碼。請拍得近一些、清楚一些，把整個二維條碼都拍進去。</translation>
    </message>
    <message>
        <source>The number was read from the picture. Please look at it, then press “Continue”.</source>
        <translation>號碼已經從圖片裡讀出來了。請您看一看，再按「繼續」。</translation>
    </message>
    <message>
        <source>Or bring a photo of the square: drop it anywhere here, or copy and paste it.</source>
        <translation>也可以用二維條碼的照片：把照片拖到這一頁，或者複製後貼上。</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>My secret number</source>
        <translation>我的密碼</translation>
    </message>
    <message>
        <source>A new secret number</source>
        <translation>設新密碼</translation>
    </message>
    <message>
        <source>The old number did not fit. Please take your time and try again.</source>
        <translation>原來的密碼沒有對上。不急，請再試一次。</translation>
    </message>
    <message>
        <source>The two were not the same. It does not matter: please enter the new number once more.</source>
        <translation>兩次輸入的不一樣。沒關係，請再輸一次新密碼。</translation>
    </message>
    <message>
        <source>Please enter your old secret number.</source>
        <translation>請輸入您原來的密碼。</translation>
    </message>
    <message>
        <source>After this you choose the new one.</source>
        <translation>接著就可以設新密碼。</translation>
    </message>
    <message>
        <source>Your old secret number</source>
        <translation>原來的密碼</translation>
    </message>
    <message>
        <source>Which secret number would you like from now on?</source>
        <translation>以後您想用什麼密碼？</translation>
    </message>
    <message>
        <source>Six digits that you remember easily, and that nobody can guess: not your birthday.</source>
        <translation>六個數字，您自己好記，別人猜不到：不要用生日。</translation>
    </message>
    <message>
        <source>Your new secret number</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Please enter the new secret number once more.</source>
        <translation>請把新密碼再輸一次。</translation>
    </message>
    <message>
        <source>So that no slip of the finger stays unseen.</source>
        <translation>這樣就不怕手指按錯了。</translation>
    </message>
    <message>
        <source>Many people take this number, so a thief tries it first. Would you like another one?</source>
        <translation>很多人用這個密碼，壞人會先試它。您想換一個嗎？</translation>
    </message>
    <message>
        <source>I choose another one</source>
        <translation>我換一個</translation>
    </message>
    <message>
        <source>I keep this one</source>
        <translation>就用這個</translation>
    </message>
    <message>
        <source>What is the code for a new secret number?</source>
        <translation>設新密碼的驗證碼是多少？</translation>
    </message>
    <message>
        <source>To forget is no harm: a clerk at the branch gives you a code.</source>
        <translation>忘了沒關係：分行的行員會給您一個驗證碼。</translation>
    </message>
    <message>
        <source>Or call the number on the back of your bank card: it comes by letter.</source>
        <translation>也可以撥打您金融卡背面的電話，銀行把它寄給您。</translation>
    </message>
    <message>
        <source>Give the code to nobody else, not even on the phone.</source>
        <translation>驗證碼不要告訴別人，電話裡也不要說。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>驗證碼</translation>
    </message>
    <message>
        <source>The code did not fit. Please look at it once more. A code works only once.</source>
        <translation>驗證碼沒有對上。請再看一看。一個驗證碼只能用一次。</translation>
    </message>
    <message>
        <source>Enter the code again</source>
        <translation>再輸一次驗證碼</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>回去登入</translation>
    </message>
    <message>
        <source>Your new secret number holds from now on.</source>
        <translation>從現在起用您的新密碼。</translation>
    </message>
    <message>
        <source>The old one does not work any more.</source>
        <translation>原來的密碼不能用了。</translation>
    </message>
    <message>
        <source>Please tell it to nobody. Nobody from the bank or the police ever asks you for it.</source>
        <translation>請不要告訴任何人。銀行和警察都不會問您要密碼。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>We pay somebody together. At the top of each page you read what to do there.</source>
        <translation>我們一起轉一次帳。每一頁上方都寫著這一步該做什麼。</translation>
    </message>
    <message>
        <source>You read three messages and hear one call. Say what you think of each: there is no wrong answer.</source>
        <translation>請您看三條訊息，聽一個電話，說說您怎麼看。怎麼答都不算錯。</translation>
    </message>
    <message>
        <source>We pay a large amount together. Before it leaves, {trusted} is asked, and looks at it with you.</source>
        <translation>我們一起轉一筆大額的錢。轉出之前會先問{trusted}，請這位家人和您一起看一看。</translation>
    </message>
    <message>
        <source>We pay somebody together. In the middle the power goes off, on purpose.</source>
        <translation>我們一起轉一次帳。轉到一半會故意停一次電。</translation>
    </message>
    <message>
        <source>Press whatever you like. It is a bank of its own, with nobody else in it.</source>
        <translation>想按哪裡就按哪裡。這是單獨的一家練習銀行，裡面沒有別人。</translation>
    </message>
    <message>
        <source>You are practising. This is pretend money.</source>
        <translation>您正在練習。這裡的錢是假的。</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>結束練習</translation>
    </message>
    <message>
        <source>Takes you back to where you were; nothing of the practice is kept</source>
        <translation>回到您剛才的地方；練習的內容一點也不留</translation>
    </message>
    <message>
        <source>Now you practise: {lesson}</source>
        <translation>現在練習：{lesson}</translation>
    </message>
    <message>
        <source>While you practise you are called {name}.</source>
        <translation>練習的時候，您叫{name}。</translation>
    </message>
    <message>
        <source>To leave, press “End practice” at the top. That is always all right.</source>
        <translation>想離開，就按上方的「結束練習」。什麼時候都可以。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The power went off.</source>
        <translation>停電了。</translation>
    </message>
    <message>
        <source>This is part of the practice: your computer is on, and all is well with it.</source>
        <translation>這是練習的一部分：您的電腦開著，一切都好。</translation>
    </message>
    <message>
        <source>What you had entered is kept. You had not confirmed anything, so no money has left.</source>
        <translation>您填好的內容都留著。您還沒有確認，所以一分錢也沒有轉出去。</translation>
    </message>
    <message>
        <source>Switch the computer on again</source>
        <translation>重新打開電腦</translation>
    </message>
    <message>
        <source>{name} is looking at it now.</source>
        <translation>{name}正在看這筆轉帳。</translation>
    </message>
    <message>
        <source>{name} sees to whom, how much and what for, as you saw it.</source>
        <translation>{name}看到的和您剛才看到的一樣：給誰、多少錢、做什麼用。</translation>
    </message>
    <message>
        <source>With real money it may take an hour or a day, and you need not stay here for it.</source>
        <translation>用真的錢時，可能要等一小時，也可能要等一天。您不用一直守在這裡。</translation>
    </message>
    <message>
        <source>The answer comes here.</source>
        <translation>答覆會顯示在這裡。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>You did that yourself.</source>
        <translation>這是您自己辦成的。</translation>
    </message>
    <message>
        <source>It was pretend money. You can practise as often as you like.</source>
        <translation>這裡的錢是假的。您想練多少遍都可以。</translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <translation>離開練習</translation>
    </message>
    <message>
        <source>It is always like this: whom, how much, read it through, and confirm twice. You may go back at any step.</source>
        <translation>每次都是這樣：給誰，多少錢，看一遍，再確認兩次。哪一步都可以退回去。</translation>
    </message>
    <message>
        <source>Whenever you are not sure, put it away and ask somebody. Asking is always right.</source>
        <translation>只要不確定，就先放下，問問別人。多問一句總沒錯。</translation>
    </message>
    <message>
        <source>Four eyes see more than two. Whoever helps you can look and answer, and can never pay anything.</source>
        <translation>兩個人看，總比一個人看得清楚。幫您的人能看、能回答，但永遠不能替您付錢。</translation>
    </message>
    <message>
        <source>If it really happens, switch on again and sign in. Your task is at the top of the first page.</source>
        <translation>真的停電了，就重新開機、登入。沒辦完的事就在首頁最上面。</translation>
    </message>
    <message>
        <source>Everything works like this with real money too, only that nobody lets you try it out there.</source>
        <translation>用真的錢時也是這樣操作，只是那裡不能隨便試。</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練一練</translation>
    </message>
    <message>
        <source>Pay someone</source>
        <translation>給人轉帳</translation>
    </message>
    <message>
        <source>From the first press to the last</source>
        <translation>從第一步練到最後一步</translation>
    </message>
    <message>
        <source>Spot a scam</source>
        <translation>認一認詐騙手法</translation>
    </message>
    <message>
        <source>Three messages and a call</source>
        <translation>三條訊息，一個電話</translation>
    </message>
    <message>
        <source>Ask someone you trust</source>
        <translation>請信任的人看一看</translation>
    </message>
    <message>
        <source>A large amount: somebody looks at it with you</source>
        <translation>大額的錢，有人陪您一起看</translation>
    </message>
    <message>
        <source>When the power goes off</source>
        <translation>停電了怎麼辦</translation>
    </message>
    <message>
        <source>In the middle, and nothing is lost</source>
        <translation>辦到一半停電，什麼也不會丟</translation>
    </message>
    <message>
        <source>Try anything</source>
        <translation>隨便試試</translation>
    </message>
    <message>
        <source>Everything is there, and nobody leads you</source>
        <translation>樣樣都有，沒有人帶著您</translation>
    </message>
    <message>
        <source>What would you like to practise?</source>
        <translation>您想練什麼？</translation>
    </message>
    <message>
        <source>You practise at a pretend bank on this computer, with pretend money. You can do nothing wrong there.</source>
        <translation>練習是在這台電腦裡的一家假銀行，用的是假的錢。在那裡怎麼按都不會出錯。</translation>
    </message>
    <message>
        <source>One press ends it at any time, and nothing of it is kept.</source>
        <translation>隨時按一下就結束，什麼也不留。</translation>
    </message>
    <message>
        <source>You cannot practise just now.</source>
        <translation>現在暫時不能練習。</translation>
    </message>
    <message>
        <source>The pretend bank did not start. At your real bank nothing was done. Please try again a little later.</source>
        <translation>練習用的假銀行沒有打開。您真正的銀行裡什麼也沒有動。請過一會兒再試。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
</context>
<context>
    <name>PracticeGuide</name>
    <message>
        <source>Here is your task, just as you left it. Press it.</source>
        <translation>沒辦完的事在這裡，填的都還在。請按「接著辦」。</translation>
    </message>
    <message>
        <source>Press “Pay someone”.</source>
        <translation>請按「給人轉帳」。</translation>
    </message>
    <message>
        <source>Press anybody but {name}, who is asked about it.</source>
        <translation>選誰都可以，但別選{name}，因為要請這位來看。</translation>
    </message>
    <message>
        <source>Press whoever shall get the pretend money.</source>
        <translation>想把假錢轉給誰，就按誰。</translation>
    </message>
    <message>
        <source>Enter {amount}, then go on.</source>
        <translation>請輸入{amount}，然後繼續。</translation>
    </message>
    <message>
        <source>Here you read what to do. Then go on.</source>
        <translation>這裡寫著該做什麼，看完就繼續。</translation>
    </message>
    <message>
        <source>Write a few words or none. Then go on.</source>
        <translation>寫幾個字，不寫也可以，然後繼續。</translation>
    </message>
    <message>
        <source>Write what it is for, or nothing. Then go on.</source>
        <translation>寫明做什麼用，不寫也可以，然後繼續。</translation>
    </message>
    <message>
        <source>Read it in peace. All right? Press “Yes, this is right”.</source>
        <translation>慢慢看一遍，都對了就按「對，沒有錯」。</translation>
    </message>
    <message>
        <source>This is what became of it. Read it, then go on.</source>
        <translation>這就是辦理的結果，看完就繼續。</translation>
    </message>
    <message>
        <source>Breathe in and out, then go on.</source>
        <translation>深呼吸一下，然後繼續。</translation>
    </message>
    <message>
        <source>You are told here when the answer has come.</source>
        <translation>答覆來了，這裡會告訴您。</translation>
    </message>
    <message>
        <source>This was the lesson. You can go on now.</source>
        <translation>這一課練完了，可以繼續了。</translation>
    </message>
    <message>
        <source>Take your time. Here you can do nothing wrong.</source>
        <translation>慢慢來，在這裡怎麼做都不會錯。</translation>
    </message>
    <message>
        <source>You are asked twice on purpose. Wait, then say yes.</source>
        <translation>特意問您兩遍。等幾秒，想好了再確認。</translation>
    </message>
    <message>
        <source>Your secret number for practice stands on this page.</source>
        <translation>練習用的密碼就寫在這一頁上。</translation>
    </message>
</context>
<context>
    <name>PracticeScams</name>
    <message>
        <source>You get this message. What do you think of it?</source>
        <translation>您收到這條訊息，您怎麼看？</translation>
    </message>
    <message>
        <source>That is a scam</source>
        <translation>這是詐騙</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>我不確定</translation>
    </message>
    <message>
        <source>I think it is genuine</source>
        <translation>我覺得是真的</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我明白了</translation>
    </message>
    <message>
        <source>Your telephone rings. What do you do?</source>
        <translation>您的電話響了。您怎麼辦？</translation>
    </message>
    <message>
        <source>Put the phone down</source>
        <translation>掛斷電話</translation>
    </message>
    <message>
        <source>That is not rude</source>
        <translation>這不算失禮</translation>
    </message>
    <message>
        <source>Hear what comes next</source>
        <translation>聽聽接下來說什麼</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>接著說</translation>
    </message>
    <message>
        <source>The caller says</source>
        <translation>打電話的人說</translation>
    </message>
    <message>
        <source>From a number that you do not know</source>
        <translation>來自您不認識的號碼</translation>
    </message>
    <message>
        <source>Your bank: your account will be locked tonight. Click the link and enter your card number and secret number now.</source>
        <translation>【銀行通知】您的帳戶今晚將被凍結，請立即點選下面的連結，填寫金融卡號和密碼確認身分。</translation>
    </message>
    <message>
        <source>This is a scam. It pretends to be your bank.</source>
        <translation>這是詐騙，假冒您的銀行。</translation>
    </message>
    <message>
        <source>It makes you hurry: tonight, now.</source>
        <translation>它催您：今晚、立即。</translation>
    </message>
    <message>
        <source>It has a link in it, and wants your card number and your secret number.</source>
        <translation>裡面有連結，還要您的卡號和密碼。</translation>
    </message>
    <message>
        <source>Grandma, it is me. My phone is broken, this is my new number. I had an accident and need 5,000 at once. Please do not tell mum and dad.</source>
        <translation>奶奶，是我。我手機壞了，這是我的新號碼。我出車禍了，急需五千元，請馬上轉給我。千萬別告訴我爸媽。</translation>
    </message>
    <message>
        <source>This is a scam. It pretends to be family.</source>
        <translation>這是詐騙，假冒您的家人。</translation>
    </message>
    <message>
        <source>A new number, an accident, and money at once: that is how they all begin.</source>
        <translation>換了新號碼、出了事、馬上要錢：這類詐騙都這樣開頭。</translation>
    </message>
    <message>
        <source>You are to tell nobody. Whoever loves you does not ask for that.</source>
        <translation>叫您誰也別告訴。真正疼您的人不會這樣要求。</translation>
    </message>
    <message>
        <source>From the clinic where you are known</source>
        <translation>來自您常去的醫院</translation>
    </message>
    <message>
        <source>Reminder: your appointment is on Thursday at 9:30. Please bring your glasses. If you cannot come, tell us.</source>
        <translation>溫馨提醒：您預約的看診時間是星期四上午九點半，請帶上眼鏡。如不能來，請告訴我們。</translation>
    </message>
    <message>
        <source>There is no sign of a scam in this one.</source>
        <translation>這一條看不出詐騙的跡象。</translation>
    </message>
    <message>
        <source>It asks for no money, no code and no secret, and it has no link in it.</source>
        <translation>它不要錢，不要驗證碼，不要您保密，裡面也沒有連結。</translation>
    </message>
    <message>
        <source>Not every message is a trick. To look twice, as you did, is right all the same.</source>
        <translation>不是每條訊息都是詐騙。但像您這樣多看一眼，總是對的。</translation>
    </message>
    <message>
        <source>If you wonder, call the clinic on the number that you have always used.</source>
        <translation>如果不放心，就打您一直用的醫院電話問一問。</translation>
    </message>
    <message>
        <source>“This is the police. Your name is part of a criminal case, and you may be arrested.”</source>
        <translation>「我是警察。您涉及一起刑事案件，可能會被逮捕。」</translation>
    </message>
    <message>
        <source>“Do not tell anyone about this, not even your family. Stay on the line, do not hang up.”</source>
        <translation>「這件事不許告訴任何人，家人也不行。別掛電話，一直保持通話。」</translation>
    </message>
    <message>
        <source>“Transfer everything to a safe account now, and read me the code that you get.”</source>
        <translation>「現在把錢全部轉到安全帳戶，再把您收到的驗證碼唸給我聽。」</translation>
    </message>
    <message>
        <source>This was a scam. No police calls like that.</source>
        <translation>這是詐騙。真的警察不會這樣打電話。</translation>
    </message>
    <message>
        <source>Fear first, then secrecy, then a “safe account”: it always goes in this order.</source>
        <translation>先嚇唬，再要您保密，最後說「安全帳戶」：他們總是這個順序。</translation>
    </message>
    <message>
        <source>You need not listen to the end, and you need not say a word. Put the phone down.</source>
        <translation>您不用聽完，也不用說話，掛斷就好。</translation>
    </message>
    <message>
        <source>Wait a minute, dial the police yourself, and tell somebody you trust.</source>
        <translation>等一分鐘，自己打 110 報警，再告訴您信任的人。</translation>
    </message>
    <message>
        <source>You saw it.</source>
        <translation>您看出來了。</translation>
    </message>
    <message>
        <source>To be unsure is reason enough to do nothing and to ask. That is right.</source>
        <translation>不確定，就先什麼都不做，去問一問。這樣做是對的。</translation>
    </message>
    <message>
        <source>It is made to look genuine, and many believe it. Here you can look at it in peace.</source>
        <translation>它做得很像真的，很多人都會信。在這裡可以慢慢看清楚。</translation>
    </message>
    <message>
        <source>To be careful costs nothing. Look at it once more in peace.</source>
        <translation>小心一點沒有壞處。再慢慢看一遍。</translation>
    </message>
    <message>
        <source>To be unsure is fine. One call to somebody you know, and you are sure.</source>
        <translation>不確定沒關係。打個電話給熟悉的人，就清楚了。</translation>
    </message>
    <message>
        <source>You looked at what it asks for. That is the way to tell.</source>
        <translation>您看的是它要您做什麼，這樣看就對了。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>較大</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>很大</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>兩倍大</translation>
    </message>
    <message>
        <source>Largest of all</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Dark letters on warm paper</source>
        <translation>淺色底，深色字</translation>
    </message>
    <message>
        <source>Light letters on a dark ground</source>
        <translation>深色底，淺色字</translation>
    </message>
    <message>
        <source>Strongest contrast: black, white, yellow</source>
        <translation>對比最強：黑、白、黃</translation>
    </message>
    <message>
        <source>Yes, read each screen aloud</source>
        <translation>要，每一頁都讀給我聽</translation>
    </message>
    <message>
        <source>No, only when I press “Read aloud”</source>
        <translation>不用，我按「讀給我聽」時再讀</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>慢一點</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>平常的快慢</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>快一點</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>大聲</translation>
    </message>
    <message>
        <source>A little softer</source>
        <translation>小聲一點</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>輕聲</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>My hand is calm</source>
        <translation>手很穩</translation>
    </message>
    <message>
        <source>My hand shakes a little</source>
        <translation>手有點抖</translation>
    </message>
    <message>
        <source>My hand shakes a lot</source>
        <translation>手抖得厲害</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>请选择语言 / Please choose your language</source>
        <translation>請選擇語言 / Please choose your language</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>字的大小</translation>
    </message>
    <message>
        <source>How large should the letters be?</source>
        <translation>字要多大？</translation>
    </message>
    <message>
        <source>You see it as soon as you press “Continue”, and can change it at any time.</source>
        <translation>按「繼續」就能看到，以後隨時可以改。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Which can you read best?</source>
        <translation>哪一種您看得最清楚？</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>Should each screen be read aloud to you?</source>
        <translation>要把每一頁都讀給您聽嗎？</translation>
    </message>
    <message>
        <source>Press one, and you hear it.</source>
        <translation>按一下，就能聽到是什麼樣。</translation>
    </message>
    <message>
        <source>This is how I read to you.</source>
        <translation>我就這樣讀給您聽。</translation>
    </message>
    <message>
        <source>How fast it reads</source>
        <translation>讀的快慢</translation>
    </message>
    <message>
        <source>How fast should it be read to you?</source>
        <translation>讀得多快，您聽著舒服？</translation>
    </message>
    <message>
        <source>How loud it reads</source>
        <translation>讀的聲音大小</translation>
    </message>
    <message>
        <source>How loud should it be read to you?</source>
        <translation>讀得多大聲，您聽得清楚？</translation>
    </message>
    <message>
        <source>Pause before money goes out</source>
        <translation>轉出前的停頓</translation>
    </message>
    <message>
        <source>How long should the pause between the two confirmations be?</source>
        <translation>兩次確認之間要停多久？</translation>
    </message>
    <message>
        <source>In the pause nothing can be sent, so there is time to think.</source>
        <translation>停頓的時候錢轉不出去，您可以再想一想。</translation>
    </message>
    <message>
        <source>Presses by mistake</source>
        <translation>誤按</translation>
    </message>
    <message>
        <source>Does a key sometimes get pressed twice?</source>
        <translation>有時會不小心按兩下嗎？</translation>
    </message>
    <message>
        <source>Two presses close together then count as one.</source>
        <translation>靠得很近的兩下會算成一下。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Please let us talk about it first.</source>
        <translation>我們先說一說再定吧。</translation>
    </message>
    <message>
        <source>I do not know who gets this money.</source>
        <translation>我不知道這筆錢是給誰的。</translation>
    </message>
    <message>
        <source>I am afraid that this is a fraud.</source>
        <translation>我擔心這是詐騙。</translation>
    </message>
    <message>
        <source>I think that this has been paid already.</source>
        <translation>我覺得這筆已經付過了。</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Back to the start</source>
        <translation>回到首頁</translation>
    </message>
    <message>
        <source>You find it at the start, under “Waiting to go out”.</source>
        <translation>您可以在首頁的「等待轉出」裡找到它。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>錢沒有轉出。</translation>
    </message>
    <message>
        <source>Your money is still there. Stopping to think is always right.</source>
        <translation>您的錢還在。停下來想一想總是對的。</translation>
    </message>
    <message>
        <source>The money has gone out.</source>
        <translation>錢已經轉出。</translation>
    </message>
    <message>
        <source>The bank did not send this.</source>
        <translation>銀行沒有轉出這筆錢。</translation>
    </message>
    <message>
        <source>It was not confirmed, so nothing was sent.</source>
        <translation>這筆沒有確認，所以沒有轉出。</translation>
    </message>
    <message>
        <source>The payment waits. It has not gone out yet.</source>
        <translation>這筆錢還在等，還沒有轉出。</translation>
    </message>
    <message>
        <source>The bank has this payment.</source>
        <translation>銀行已經收到這筆轉帳。</translation>
    </message>
    <message>
        <source>It left your account. When it arrives depends on the other bank, often within minutes.</source>
        <translation>錢已經離開您的帳戶。什麼時候入帳要看對方銀行，常常只要幾分鐘。</translation>
    </message>
    <message>
        <source>Your money is still there.</source>
        <translation>您的錢還在。</translation>
    </message>
    <message>
        <source>A person at the bank can tell you more.</source>
        <translation>銀行的人可以告訴您更多。</translation>
    </message>
    <message>
        <source>Goes out on</source>
        <translation>轉出時間</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的留言</translation>
    </message>
    <message>
        <source>To</source>
        <translation>轉給</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>國字大寫</translation>
    </message>
    <message>
        <source>To the account ending in</source>
        <translation>對方帳戶末四碼</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>From your account ending in</source>
        <translation>從您的帳戶，末四碼</translation>
    </message>
    <message>
        <source>Receipt, {day}</source>
        <translation>付款收據，{day}</translation>
    </message>
    <message>
        <source>Payment, {day}</source>
        <translation>付款情況，{day}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Something has changed since you looked.</source>
        <translation>您看過以後，情況有了變化。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please go through it once more.</source>
        <translation>錢沒有轉出。請再看一遍。</translation>
    </message>
    <message>
        <source>There is not enough money on this account.</source>
        <translation>這個帳戶裡的錢不夠。</translation>
    </message>
    <message>
        <source>Nothing was sent. You can send a smaller amount.</source>
        <translation>錢沒有轉出。您可以少轉一些。</translation>
    </message>
    <message>
        <source>This is more than may be sent at once.</source>
        <translation>這超過了一次可以轉的金額。</translation>
    </message>
    <message>
        <source>Nothing was sent. You can send a smaller amount, or go to the branch.</source>
        <translation>錢沒有轉出。您可以少轉一些，或者到分行辦理。</translation>
    </message>
    <message>
        <source>This account is in the money of another country.</source>
        <translation>這個帳戶用的是別國的貨幣。</translation>
    </message>
    <message>
        <source>Nothing was sent. At the branch, a person can help you with that.</source>
        <translation>錢沒有轉出。分行的行員可以幫您辦。</translation>
    </message>
    <message>
        <source>This amount cannot be sent.</source>
        <translation>這個金額轉不了。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please enter the amount once more.</source>
        <translation>錢沒有轉出。請再輸入一次金額。</translation>
    </message>
    <message>
        <source>This is the account that the money comes from.</source>
        <translation>這就是出錢的那個帳戶。</translation>
    </message>
    <message>
        <source>You had everything stopped. So no money goes out.</source>
        <translation>按您的意思，轉帳都停了，所以錢轉不出去。</translation>
    </message>
    <message>
        <source>Nothing was sent. Your answers are kept.</source>
        <translation>錢沒有轉出。您填的都還在。</translation>
    </message>
    <message>
        <source>“Stop everything” on the start page shows how it can be undone.</source>
        <translation>回到首頁，按「全部停止」，可以看到怎樣恢復。</translation>
    </message>
    <message>
        <source>The bank has known this computer for less than a day.</source>
        <translation>銀行認識這台電腦還不到一天。</translation>
    </message>
    <message>
        <source>So for now it sends money only to people whom you have paid before. That keeps thieves out.</source>
        <translation>所以暫時只能給您以前轉過的人轉錢，這樣可以防賊。</translation>
    </message>
    <message>
        <source>Nothing was sent. Tomorrow it can be sent from here, and at the branch already now.</source>
        <translation>錢沒有轉出。明天在這台電腦上就能轉；如果急用，現在到分行就能辦。</translation>
    </message>
    <message>
        <source>This is not done at this machine.</source>
        <translation>這件事不能在這台機器上辦。</translation>
    </message>
    <message>
        <source>Nothing was changed. You can do it at home, or at the counter with a person.</source>
        <translation>什麼都沒有改動。您可以在家裡辦，也可以到櫃檯請人幫您辦。</translation>
    </message>
    <message>
        <source>This account is in your list already.</source>
        <translation>這個帳戶已經在您的名單裡了。</translation>
    </message>
    <message>
        <source>So nothing had to be added.</source>
        <translation>所以不用再新增。</translation>
    </message>
    <message>
        <source>This payment has not gone out.</source>
        <translation>這筆錢還沒有轉出。</translation>
    </message>
    <message>
        <source>So there is nothing to ask back: you can still stop it, at the start under “Waiting to go out”.</source>
        <translation>所以不用追回：在首頁的「等待轉出」裡，您還可以停止它。</translation>
    </message>
    <message>
        <source>This was tried many times today.</source>
        <translation>這件事今天已經試過很多次了。</translation>
    </message>
    <message>
        <source>To protect you, it has to wait a while. Nothing is lost. You can also talk to a person.</source>
        <translation>為了保護您，要過一陣再試。什麼都不會丟。您也可以找人幫忙。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please check whose number is on your paper.</source>
        <translation>錢沒有轉出。請看看紙上寫的是誰的帳號。</translation>
    </message>
    <message>
        <source>Your words cannot be passed on like this.</source>
        <translation>這樣寫，您的話發不過去。</translation>
    </message>
    <message>
        <source>Words to those you trust go without long numbers and without links. That protects both of you.</source>
        <translation>寫給您信任的人的話裡，不能有長串數字，也不能有網址，這是為了保護你們兩位。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please say it in other words, or leave it empty.</source>
        <translation>錢沒有轉出。請換個說法，不寫也可以。</translation>
    </message>
    <message>
        <source>The firm does not know this number.</source>
        <translation>收費公司查不到這個用戶編號。</translation>
    </message>
    <message>
        <source>Please compare it with your bill on paper, digit by digit.</source>
        <translation>請和紙本帳單一位一位地對一遍。</translation>
    </message>
    <message>
        <source>The firm does not answer at the moment.</source>
        <translation>收費公司現在沒有回音。</translation>
    </message>
    <message>
        <source>Nothing was paid. You can try again a little later, or call the firm.</source>
        <translation>沒有付錢。過一會兒可以再試，也可以打電話問收費公司。</translation>
    </message>
    <message>
        <source>What the firm answers does not fit what we have asked. So we do not rely on it.</source>
        <translation>收費公司回答的和我們問的對不上，所以我們沒有採用。</translation>
    </message>
    <message>
        <source>Nothing was paid. Please try again tomorrow, or talk to a person.</source>
        <translation>沒有付錢。請明天再試，或者找人幫忙。</translation>
    </message>
    <message>
        <source>This bill is paid already.</source>
        <translation>這張帳單已經繳過了。</translation>
    </message>
    <message>
        <source>Nothing more was paid. You need not pay it again.</source>
        <translation>沒有重複付錢，您不用再繳了。</translation>
    </message>
    <message>
        <source>This bill is being paid already.</source>
        <translation>這張帳單正在付，還沒有辦完。</translation>
    </message>
    <message>
        <source>The bill has changed since you looked.</source>
        <translation>您看過以後，帳單有了變化。</translation>
    </message>
    <message>
        <source>Nothing was paid. Please look it up once more.</source>
        <translation>沒有付錢。請再查一次。</translation>
    </message>
    <message>
        <source>On this day it can no longer begin.</source>
        <translation>已經來不及從這一天開始了。</translation>
    </message>
    <message>
        <source>Nothing was set up yet. Your other answers are kept.</source>
        <translation>現在還沒有設好。您填的其他內容都還在。</translation>
    </message>
    <message>
        <source>You have as many regular payments as one person may have.</source>
        <translation>您的定期付款已經達到每個人可以設的筆數。</translation>
    </message>
    <message>
        <source>If you stop one that you no longer need, there is room.</source>
        <translation>停掉一筆不再需要的，就可以再設新的。</translation>
    </message>
    <message>
        <source>The bank would like to ask you something about this payment.</source>
        <translation>關於這筆錢，銀行想問您幾句。</translation>
    </message>
    <message>
        <source>That was a little early.</source>
        <translation>您按得早了一點。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please take your time and press again.</source>
        <translation>錢沒有轉出。不急，請再按一次。</translation>
    </message>
    <message>
        <source>This payment has already been dealt with.</source>
        <translation>這筆錢已經辦過了。</translation>
    </message>
    <message>
        <source>You need not send it again. You can see it under “My money”.</source>
        <translation>不用再轉。您可以在「我的錢」裡看到。</translation>
    </message>
    <message>
        <source>Nothing more was sent. You can see it under “My money”.</source>
        <translation>沒有再轉出別的錢。您可以在「我的錢」裡看到。</translation>
    </message>
    <message>
        <source>The bank could not do this now.</source>
        <translation>銀行現在辦不了這件事。</translation>
    </message>
    <message>
        <source>You can try again, or talk to a person.</source>
        <translation>您可以再試一次，或者找人幫忙。</translation>
    </message>
    <message>
        <source>This is more than the {limit} that may go out in one payment.</source>
        <translation>一次最多可以轉{limit}，這筆超過了。</translation>
    </message>
    <message>
        <source>Together with what you have sent today, this is more than the {limit} for one day.</source>
        <translation>一天最多可以轉{limit}，加上今天已經轉的，就超過了。</translation>
    </message>
    <message>
        <source>Nothing was sent. You can still send {left} today.</source>
        <translation>錢沒有轉出。今天還可以轉{left}。</translation>
    </message>
    <message>
        <source>Nothing was sent. You can send it tomorrow.</source>
        <translation>錢沒有轉出。您可以明天再轉。</translation>
    </message>
    <message>
        <source>This machine sends a little at a time. For more, please go to the counter: somebody does it with you.</source>
        <translation>在這台機器上一次只能轉出少量的錢。要多轉，請到櫃檯，行員陪您辦。</translation>
    </message>
    <message>
        <source>Your limits are under “My settings”.</source>
        <translation>您的額度在「我的設定」裡。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>Leave it, and send nothing</source>
        <translation>先不轉了</translation>
    </message>
</context>
<context>
    <name>Safeguards</name>
    <message>
        <source>At most {value} in one payment</source>
        <translation>一次最多付{value}</translation>
    </message>
    <message>
        <source>At most {value} in one day</source>
        <translation>一天最多付{value}</translation>
    </message>
    <message>
        <source>From {value} on, a relative is asked first, or the payment waits</source>
        <translation>滿{value}，先問家人，或者先等一等</translation>
    </message>
    <message>
        <source>A payment that waits goes out after {value}</source>
        <translation>需要等待的付款，過{value}才轉出</translation>
    </message>
    <message>
        <source>One of the people you trust has to agree</source>
        <translation>要有一位您信任的人同意</translation>
    </message>
    <message>
        <source>Two of the people you trust have to agree</source>
        <translation>要有兩位您信任的人同意</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>半天</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>two days</source>
        <translation>兩天</translation>
    </message>
    <message>
        <source>three days</source>
        <translation>三天</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>一個星期</translation>
    </message>
    <message>
        <source>{count} of the people you trust have to agree</source>
        <translation>要有 {count} 位您信任的人同意</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} 小時</translation>
    </message>
    <message>
        <source>How much may go out at most in one payment?</source>
        <translation>一次最多可以付多少錢？</translation>
    </message>
    <message>
        <source>A single payment can never be more than this.</source>
        <translation>任何一次付款都不會超過這個數。</translation>
    </message>
    <message>
        <source>How much may go out at most in one day?</source>
        <translation>一天最多可以付多少錢？</translation>
    </message>
    <message>
        <source>All payments of a day together can never be more than this.</source>
        <translation>一天裡所有的付款加起來，不會超過這個數。</translation>
    </message>
    <message>
        <source>From which amount on should a payment not go out at once?</source>
        <translation>滿多少錢，就不要馬上轉出去？</translation>
    </message>
    <message>
        <source>A relative agrees first; where nobody helps you with the bank, the payment waits.</source>
        <translation>先要家人同意；沒有家人幫您辦的，就先等一等。</translation>
    </message>
    <message>
        <source>How long should a payment wait?</source>
        <translation>付款應該等多久？</translation>
    </message>
    <message>
        <source>While it waits, you can stop it with one press.</source>
        <translation>等待的時候，您按一下就能停下它。</translation>
    </message>
    <message>
        <source>How many of the people you trust should agree?</source>
        <translation>要幾位您信任的人同意？</translation>
    </message>
    <message>
        <source>Where two should and only one can be asked, that one agrees and the payment waits besides.</source>
        <translation>想要兩位、卻只能問到一位時，由這一位同意，這筆錢還要再等一等。</translation>
    </message>
    <message>
        <source>My limits and waits</source>
        <translation>我的額度和等待</translation>
    </message>
    <message>
        <source>You have more than one kind of money. Whose limits would you like to see?</source>
        <translation>您有不止一種貨幣。想看哪一種的額度？</translation>
    </message>
    <message>
        <source>This is how your money is protected. What would you like to change?</source>
        <translation>您的錢現在這樣保護著。您想改哪一項？</translation>
    </message>
    <message>
        <source>All is well as it is</source>
        <translation>都很好，不用改</translation>
    </message>
    <message>
        <source>Now: {sentence}</source>
        <translation>現在：{sentence}</translation>
    </message>
    <message>
        <source>To protect you, the bank allows up to {most}. Please enter a smaller amount.</source>
        <translation>為了保護您，銀行最多允許{most}。請輸入小一點的數。</translation>
    </message>
    <message>
        <source>Wait {length}</source>
        <translation>等{length}</translation>
    </message>
    <message>
        <source>This is going to change on {moment}. What would you like?</source>
        <translation>這一項將在{moment} 改變。您想怎麼辦？</translation>
    </message>
    <message>
        <source>Later: {sentence}</source>
        <translation>以後：{sentence}</translation>
    </message>
    <message>
        <source>Rather leave it as it is now</source>
        <translation>還是保持現在這樣</translation>
    </message>
    <message>
        <source>Let it change then</source>
        <translation>到時候就改</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>另外選一個</translation>
    </message>
    <message>
        <source>This holds from now on.</source>
        <translation>從現在起就這樣。</translation>
    </message>
    <message>
        <source>It had changed already. This holds now.</source>
        <translation>這一項已經變了，現在是這樣：</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>This holds from {moment} on.</source>
        <translation>從{moment} 起生效。</translation>
    </message>
    <message>
        <source>Until then: {sentence}</source>
        <translation>在那以前：{sentence}</translation>
    </message>
    <message>
        <source>What protects you less waits a day, so that nobody can hurry you. Until then you can change your mind.</source>
        <translation>放寬保護要等一天，這樣誰也催不了您。在那以前，您隨時可以改主意。</translation>
    </message>
    <message>
        <source>If you need it sooner: at the branch it is done at once.</source>
        <translation>如果急用：到分行，當場就能辦好。</translation>
    </message>
    <message>
        <source>It stays as it is now.</source>
        <translation>保持現在這樣，沒有改變。</translation>
    </message>
    <message>
        <source>The bank does not allow that, to protect you.</source>
        <translation>為了保護您，銀行不能放得這麼寬。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>什麼都沒有改變。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>You have no account yet, so there is nothing to limit.</source>
        <translation>您還沒有帳戶，所以沒有要限制的。</translation>
    </message>
    <message>
        <source>The bank allows up to {most}.</source>
        <translation>銀行最多允許{most}。</translation>
    </message>
    <message>
        <source>The bank asks for at least {length}.</source>
        <translation>銀行要求至少{length}。</translation>
    </message>
    <message>
        <source>From {moment} on: {sentence}</source>
        <translation>從{moment} 起：{sentence}</translation>
    </message>
</context>
<context>
    <name>ScamNames</name>
    <message>
        <source>Fake police or officials</source>
        <translation>假冒檢警和政府機關</translation>
    </message>
    <message>
        <source>A fake bank with a “safe account”</source>
        <translation>假冒銀行、「安全帳戶」</translation>
    </message>
    <message>
        <source>A fake helpdesk that pays back</source>
        <translation>假客服退款</translation>
    </message>
    <message>
        <source>Fake help with the computer</source>
        <translation>遠端操控電腦、手機</translation>
    </message>
    <message>
        <source>A fake grandchild or child</source>
        <translation>假冒兒孫</translation>
    </message>
    <message>
        <source>A fake friend or boss</source>
        <translation>假冒主管、熟人</translation>
    </message>
    <message>
        <source>A fake investment</source>
        <translation>假投資</translation>
    </message>
    <message>
        <source>A fake pension or care scheme</source>
        <translation>假退休、安養方案</translation>
    </message>
    <message>
        <source>A fake cure</source>
        <translation>假藥、假保健食品</translation>
    </message>
    <message>
        <source>Fake work from home</source>
        <translation>假打工、先墊錢</translation>
    </message>
    <message>
        <source>A fake romance</source>
        <translation>網路愛情詐騙</translation>
    </message>
    <message>
        <source>A fake prize or grant</source>
        <translation>假中獎、假補助</translation>
    </message>
    <message>
        <source>A fake loan</source>
        <translation>假貸款</translation>
    </message>
    <message>
        <source>A message with a fake link</source>
        <translation>帶連結的假訊息</translation>
    </message>
    <message>
        <source>A fake sale</source>
        <translation>假購物</translation>
    </message>
    <message>
        <source>Lending one&apos;s card or account</source>
        <translation>出租、出借金融卡</translation>
    </message>
    <message>
        <source>A false promise to bring lost money back</source>
        <translation>假稱能追回損失</translation>
    </message>
    <message>
        <source>A scam</source>
        <translation>詐騙</translation>
    </message>
</context>
<context>
    <name>ScamPayment</name>
    <message>
        <source>What is this payment for?</source>
        <translation>這筆錢是做什麼用的？</translation>
    </message>
    <message>
        <source>Is somebody on the phone with you about this, or beside you saying what to press?</source>
        <translation>現在有人在電話裡，或者在您旁邊，教您怎麼付這筆錢嗎？</translation>
    </message>
    <message>
        <source>Has anybody asked you to keep this from your family or from the bank?</source>
        <translation>有人叫您別把這件事告訴家人或銀行嗎？</translation>
    </message>
    <message>
        <source>Has somebody told you to make this payment?</source>
        <translation>有人叫您付這筆錢嗎？</translation>
    </message>
    <message>
        <source>Where do you have the account number from?</source>
        <translation>這個帳號您是從哪裡得來的？</translation>
    </message>
    <message>
        <source>Have you ever met {name} face to face?</source>
        <translation>您和{name}當面見過嗎？</translation>
    </message>
    <message>
        <source>For my family or a friend</source>
        <translation>給家人或朋友</translation>
    </message>
    <message>
        <source>For something I buy, for rent, or for work done</source>
        <translation>買東西、付房租或付工錢</translation>
    </message>
    <message>
        <source>For a cure, a place in a home, or a pension</source>
        <translation>看醫生買藥、安養院床位或退休金</translation>
    </message>
    <message>
        <source>To earn something with the money</source>
        <translation>用這筆錢去賺錢</translation>
    </message>
    <message>
        <source>A fee or deposit, so that I get something: a prize, a loan, work, a refund</source>
        <translation>先繳一筆費用或押金，才能領獎、貸款、上班或退款</translation>
    </message>
    <message>
        <source>To keep my money safe, or because an office wants it</source>
        <translation>為了保住我的錢，或者是有關機關要求的</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>做別的用</translation>
    </message>
    <message>
        <source>From this person, face to face</source>
        <translation>對方當面給我的</translation>
    </message>
    <message>
        <source>From a bill or another paper of mine</source>
        <translation>我手裡的帳單或別的單據上</translation>
    </message>
    <message>
        <source>From a message</source>
        <translation>一條訊息裡</translation>
    </message>
    <message>
        <source>From somebody on the phone</source>
        <translation>有人在電話裡說的</translation>
    </message>
    <message>
        <source>Somebody I know says that it is a new account</source>
        <translation>我認識的人說換了新帳號</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是的</translation>
    </message>
    <message>
        <source>No</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>It is for family or a friend</source>
        <translation>給家人或朋友</translation>
    </message>
    <message>
        <source>It is for something bought, for rent, or for work done</source>
        <translation>買東西、付房租或付工錢</translation>
    </message>
    <message>
        <source>It is for a cure, a place in a home, or a pension</source>
        <translation>看醫生買藥、安養院床位或退休金</translation>
    </message>
    <message>
        <source>It is to earn something with the money</source>
        <translation>想用這筆錢賺錢</translation>
    </message>
    <message>
        <source>It is paid first, to get something</source>
        <translation>先繳錢，才能得到什麼</translation>
    </message>
    <message>
        <source>It is to keep the money safe, or because an office wants it</source>
        <translation>為了保住錢，或者是有關機關要求的</translation>
    </message>
    <message>
        <source>It is for something else</source>
        <translation>做別的用</translation>
    </message>
    <message>
        <source>On the phone about it at that moment</source>
        <translation>當時正有人在電話裡說這件事</translation>
    </message>
    <message>
        <source>Not on the phone about it</source>
        <translation>沒有人在電話裡說這件事</translation>
    </message>
    <message>
        <source>Was asked to keep it secret</source>
        <translation>有人要求保密</translation>
    </message>
    <message>
        <source>Was not asked to keep it secret</source>
        <translation>沒有人要求保密</translation>
    </message>
    <message>
        <source>Was told by somebody to pay it</source>
        <translation>是有人叫付的</translation>
    </message>
    <message>
        <source>Was told by nobody to pay it</source>
        <translation>沒有人叫付</translation>
    </message>
    <message>
        <source>Has the number from the payee, face to face</source>
        <translation>帳號是收款人當面給的</translation>
    </message>
    <message>
        <source>Has the number from a bill or another paper</source>
        <translation>帳號來自帳單或別的單據</translation>
    </message>
    <message>
        <source>Has the number from a message</source>
        <translation>帳號來自一條訊息</translation>
    </message>
    <message>
        <source>Has the number from somebody on the phone</source>
        <translation>帳號是有人在電話裡說的</translation>
    </message>
    <message>
        <source>Somebody known is said to have a new account</source>
        <translation>據說是熟人換了新帳號</translation>
    </message>
    <message>
        <source>Has met the payee</source>
        <translation>和收款人見過面</translation>
    </message>
    <message>
        <source>Has never met the payee</source>
        <translation>從沒和收款人見過面</translation>
    </message>
    <message>
        <source>The bank asks because scams often look like this. It takes a moment and protects you.</source>
        <translation>騙子常常就是這樣騙人的，所以銀行要問您幾句。只要一小會兒，都是為了保護您。</translation>
    </message>
    <message>
        <source>Say how it really is, whatever you were told to say.</source>
        <translation>不管別人教您怎麼說，請照實說。</translation>
    </message>
    <message>
        <source>The bank is warning of this now: {headline}</source>
        <translation>銀行最近正在提醒大家：{headline}</translation>
    </message>
    <message>
        <source>A person at the bank looks at it first, and calls you</source>
        <translation>銀行的人會先看一看，再打電話給您</translation>
    </message>
    <message>
        <source>It can be paid tomorrow as well. Sleep on it, and ask somebody you trust.</source>
        <translation>明天付也來得及。先睡一覺，問問您信任的人。</translation>
    </message>
    <message>
        <source>Not now. Send nothing</source>
        <translation>先不付，一分錢也不轉</translation>
    </message>
    <message>
        <source>Your money stays where it is</source>
        <translation>您的錢一分不動</translation>
    </message>
    <message>
        <source>I am sure. Go on all the same</source>
        <translation>我確定，還是要付</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>先不付</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>還是要付</translation>
    </message>
    <message>
        <source>Please stop for a moment. This looks like a scam: {scam}.</source>
        <translation>請先停一停。這很像一種詐騙：{scam}。</translation>
    </message>
    <message>
        <source>Whoever hurries you, or wants it kept secret, is cheating.</source>
        <translation>催您快付、叫您保密的，就是騙子。</translation>
    </message>
    <message>
        <source>{scam}? {truth}</source>
        <translation>{scam}？{truth}</translation>
    </message>
    <message>
        <source>Please stop for a moment. This looks like a scam.</source>
        <translation>請先停一停。這很像詐騙。</translation>
    </message>
</context>
<context>
    <name>ScamTruths</name>
    <message>
        <source>Police, courts and offices never ask for money, codes or secrecy like this.</source>
        <translation>警察、法院和機關絕不會這樣要錢、要驗證碼、要您保密。</translation>
    </message>
    <message>
        <source>No bank asks for a code, and there is no “safe account”.</source>
        <translation>銀行不會問您要驗證碼，也沒有什麼「安全帳戶」。</translation>
    </message>
    <message>
        <source>A real refund needs no code, no link and no look at your screen.</source>
        <translation>真的退款，不用驗證碼，不用點連結，也不用看您的螢幕。</translation>
    </message>
    <message>
        <source>Install nothing, and let nobody see or steer your computer or telephone.</source>
        <translation>什麼都不要裝，不讓別人看或操作您的電腦和手機。</translation>
    </message>
    <message>
        <source>Call your relative on the number you have always used, before anything else.</source>
        <translation>先打家人一直用的那個號碼，問清楚再說。</translation>
    </message>
    <message>
        <source>Call this person on the number you have always used, or ask face to face.</source>
        <translation>打這個人一直用的號碼，或者當面問一問。</translation>
    </message>
    <message>
        <source>Whoever promises a sure profit is cheating.</source>
        <translation>保證賺錢的，就是騙子。</translation>
    </message>
    <message>
        <source>Pay nothing in advance, and ask your family or the pension office first.</source>
        <translation>先不要繳錢，先問問家人或勞保局。</translation>
    </message>
    <message>
        <source>Nothing cures everything. Ask your own doctor first.</source>
        <translation>沒有包治百病的東西。先問問自己的醫生。</translation>
    </message>
    <message>
        <source>No real work asks you to pay first.</source>
        <translation>要您先墊錢的，都不是真工作。</translation>
    </message>
    <message>
        <source>Give no money to anybody whom you have never met.</source>
        <translation>沒見過面的人，不要給錢。</translation>
    </message>
    <message>
        <source>Whoever wants money before a prize or grant has none to give.</source>
        <translation>先要您繳錢的獎金、補助，都是假的。</translation>
    </message>
    <message>
        <source>No real lender takes a fee before the loan.</source>
        <translation>放款之前就收費的，都是詐騙。</translation>
    </message>
    <message>
        <source>If it could be true, open the app of the bank, shop or office yourself, as always.</source>
        <translation>如果覺得像真的，就像平時一樣，自己打開銀行、商家或機關的應用程式看。</translation>
    </message>
    <message>
        <source>Pay only inside the shop where you buy, never to somebody&apos;s own account.</source>
        <translation>只在買東西的平台裡付款，不要轉到個人帳戶。</translation>
    </message>
    <message>
        <source>Lend your card or account to nobody: that is against the law.</source>
        <translation>金融卡和帳戶誰也不借：這是違法的。</translation>
    </message>
    <message>
        <source>Only the police can help with that, and they take no fee.</source>
        <translation>這種事只有警察能幫您，而且不收費。</translation>
    </message>
    <message>
        <source>Do nothing before you have talked to somebody you trust.</source>
        <translation>先跟信任的人商量，商量之前什麼都不要做。</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Every month</source>
        <translation>每個月</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每個星期</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>每三個月</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>每年一次</translation>
    </message>
    <message>
        <source>How often should it go out?</source>
        <translation>多久付一次？</translation>
    </message>
    <message>
        <source>On which day of the week?</source>
        <translation>星期幾付？</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>別的日子</translation>
    </message>
    <message>
        <source>On which day of the month?</source>
        <translation>每月幾號付？</translation>
    </message>
    <message>
        <source>Best a day after your pension or wage has come.</source>
        <translation>最好選在退休金或薪水入帳以後的日子。</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>When should it go out for the first time?</source>
        <translation>第一次什麼時候付？</translation>
    </message>
    <message>
        <source>At weekends and on holidays no money moves. Then it goes out on a business day close by.</source>
        <translation>週末和例假日銀行不辦理付款，會改在臨近的營業日。</translation>
    </message>
    <message>
        <source>{count} times; the last on {day}</source>
        <translation>{count} 次，最後一次在{day}</translation>
    </message>
    <message>
        <source>Until I stop it</source>
        <translation>一直到我停掉</translation>
    </message>
    <message>
        <source>One press stops it, at any time</source>
        <translation>隨時按一下就能停</translation>
    </message>
    <message>
        <source>Until when should it go out?</source>
        <translation>付到什麼時候？</translation>
    </message>
    <message>
        <source>On the last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>On day {number}</source>
        <translation>{number}日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>every month, on day {number}</source>
        <translation>每月{number}日</translation>
    </message>
    <message>
        <source>every three months, on day {number}</source>
        <translation>每三個月一次，{number}日</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>每年一次</translation>
    </message>
    <message>
        <source>every month, on its last day</source>
        <translation>每月最後一天</translation>
    </message>
    <message>
        <source>every three months, on the last day</source>
        <translation>每三個月一次，月底那天</translation>
    </message>
    <message>
        <source>Not announced yet. If a day becomes one, it goes out on a business day close by.</source>
        <translation>還沒有公布。如果碰上放假，就改在附近的營業日付出。</translation>
    </message>
    <message>
        <source>China&apos;s holidays in {year}</source>
        <translation>{year}年中國的放假安排</translation>
    </message>
    <message>
        <source>every week, on {weekday}</source>
        <translation>每個{weekday}</translation>
    </message>
    <message>
        <source>regularly</source>
        <translation>定期</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>[hidden]</source>
        <translation>（已遮住）</translation>
    </message>
    <message>
        <source>Something that this program cannot show</source>
        <translation>這裡顯示不了的內容</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>How it looks and sounds</source>
        <translation>字體、顏色和聲音</translation>
    </message>
    <message>
        <source>How much may go out, and how soon</source>
        <translation>最多付多少，多久轉出去</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>我的設定</translation>
    </message>
    <message>
        <source>Which settings would you like to see?</source>
        <translation>您想設定哪一方面？</translation>
    </message>
    <message>
        <source>All is well as it is</source>
        <translation>這樣就很好</translation>
    </message>
    <message>
        <source>This computer has no voice, so nothing can be read aloud.</source>
        <translation>這台電腦沒有朗讀功能，所以不能讀給您聽。</translation>
    </message>
    <message>
        <source>What would you like to change?</source>
        <translation>您想改哪一項？</translation>
    </message>
    <message>
        <source>Letters, colours, language, voice, pauses</source>
        <translation>字的大小、顏色、語言、朗讀、停頓</translation>
    </message>
    <message>
        <source>Which can bank for you; lock one</source>
        <translation>哪些電腦能辦業務；鎖住一台</translation>
    </message>
    <message>
        <source>Four pages in large letters, to print</source>
        <translation>四張大字說明，可以列印</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>換一個密碼</translation>
    </message>
    <message>
        <source>Read it, keep a copy, have it put right</source>
        <translation>看一看、留一份、有錯就改</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Show each other something</source>
        <translation>給對方看看</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>訊息內容</translation>
    </message>
    <message>
        <source>Like this it cannot be handed over.</source>
        <translation>這樣寫發不過去。</translation>
    </message>
    <message>
        <source>A line has to be short, without long numbers and without links. So nobody can be led astray by it.</source>
        <translation>一句話要短，不能有長數字，也不能有網址連結。這樣誰也不會被它帶偏。</translation>
    </message>
    <message>
        <source>Nothing was handed over. You can put it in other words, or call {name}.</source>
        <translation>什麼也沒有發過去。您可以換個說法，或者打電話給{name}。</translation>
    </message>
    <message>
        <source>At present nothing can be handed over to {name}.</source>
        <translation>現在不能給{name}發東西。</translation>
    </message>
    <message>
        <source>Nothing was handed over. You can call {name}.</source>
        <translation>什麼也沒有發過去。您可以打電話給{name}。</translation>
    </message>
    <message>
        <source>A lot has been handed over to {name} lately.</source>
        <translation>最近已經給{name}發了很多了。</translation>
    </message>
    <message>
        <source>After a while there is room again. Nothing was handed over. You can call {name}.</source>
        <translation>過一會兒又可以發了。這次沒有發過去，您可以打電話給{name}。</translation>
    </message>
    <message>
        <source>Whom would you like to show it to?</source>
        <translation>您想給誰看？</translation>
    </message>
    <message>
        <source>Nobody, after all</source>
        <translation>誰也不給看了</translation>
    </message>
    <message>
        <source>At present there is nobody here to whom you can show it.</source>
        <translation>現在這裡沒有可以給看的人。</translation>
    </message>
    <message>
        <source>You can call somebody you know well, and tell about it.</source>
        <translation>您可以打個電話給熟悉的人，說一說這件事。</translation>
    </message>
    <message>
        <source>What would you like to show {name}?</source>
        <translation>您想給{name}看什麼？</translation>
    </message>
    <message>
        <source>The warning</source>
        <translation>提醒內容</translation>
    </message>
    <message>
        <source>To</source>
        <translation>給</translation>
    </message>
    <message>
        <source>Yes, ask</source>
        <translation>好，發過去</translation>
    </message>
    <message>
        <source>Yes, show it</source>
        <translation>好，發過去</translation>
    </message>
    <message>
        <source>Is it urgent? Then call {name} as well.</source>
        <translation>事情急嗎？那就也打個電話給{name}。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>It has been handed over to {name}.</source>
        <translation>已經發給{name}了。</translation>
    </message>
    <message>
        <source>If the program is open there, {name} sees it at once; otherwise the next time.</source>
        <translation>如果{name}那邊開著程式，馬上就能看到；沒開的話，下次打開時看到。</translation>
    </message>
    <message>
        <source>{name} reads it, and tells you what to think of it</source>
        <translation>{name}看過後，告訴您怎麼看</translation>
    </message>
    <message>
        <source>{name} reads that you ask for it</source>
        <translation>{name}會看到您的請求</translation>
    </message>
    <message>
        <source>A message that I got</source>
        <translation>我收到的一條訊息</translation>
    </message>
    <message>
        <source>Please call the bank for me</source>
        <translation>請替我打電話給銀行</translation>
    </message>
    <message>
        <source>{name} reads that you ask for it, and decides</source>
        <translation>{name}會看到您的請求，自己決定</translation>
    </message>
    <message>
        <source>Without long numbers and without links</source>
        <translation>不帶長數字，不帶連結</translation>
    </message>
    <message>
        <source>A short line to read</source>
        <translation>一句短短的話</translation>
    </message>
    <message>
        <source>Please stop everything</source>
        <translation>請全部停止</translation>
    </message>
    <message>
        <source>Nothing, after all</source>
        <translation>先不給看了</translation>
    </message>
    <message>
        <source>What does the message say?</source>
        <translation>訊息裡說了什麼？</translation>
    </message>
    <message>
        <source>Paste it, or type what it says. The beginning is enough.</source>
        <translation>把它貼上進來，或者照著寫下來。寫個開頭就夠了。</translation>
    </message>
    <message>
        <source>Leave out secret numbers and codes. {name} does not need them, and nobody else does.</source>
        <translation>密碼和驗證碼不要寫進來。{name}不需要，別人也不需要。</translation>
    </message>
    <message>
        <source>What would you like {name} to read?</source>
        <translation>您想讓{name}看到什麼話？</translation>
    </message>
    <message>
        <source>One kind line, without long numbers and without links: so nobody can be led astray by it.</source>
        <translation>一句體貼的話，不帶長數字，也不帶連結：這樣誰也不會被它帶偏。</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation>您的話</translation>
    </message>
    <message>
        <source>Shall {name} see this warning?</source>
        <translation>讓{name}看到這條提醒嗎？</translation>
    </message>
    <message>
        <source>Only {name} sees it.</source>
        <translation>只有{name}看得到。</translation>
    </message>
    <message>
        <source>Shall {name} see this?</source>
        <translation>讓{name}看到這個嗎？</translation>
    </message>
    <message>
        <source>Shall {name} read: please stop everything?</source>
        <translation>讓{name}看到「請全部停止」嗎？</translation>
    </message>
    <message>
        <source>Nothing is stopped by it: {name} decides.</source>
        <translation>這樣什麼也不會停止：由{name}決定。</translation>
    </message>
    <message>
        <source>Call as well, on the number you have always used.</source>
        <translation>也請打個電話，用您一直用的那個號碼。</translation>
    </message>
    <message>
        <source>Shall {name} read: please call the bank for me?</source>
        <translation>讓{name}看到「請替我打電話給銀行」嗎？</translation>
    </message>
    <message>
        <source>Are you in a hurry or afraid? Then call the bank yourself, too: the number is on the back of your bank card.</source>
        <translation>您很急，或者害怕嗎？那也請您自己打電話給銀行：號碼在您金融卡的背面。</translation>
    </message>
    <message>
        <source>Call {name}, on the number you have always used.</source>
        <translation>請打電話給{name}，用您一直用的那個號碼。</translation>
    </message>
    <message>
        <source>{name} passes a warning on to you</source>
        <translation>{name}給您發來一條提醒</translation>
    </message>
    <message>
        <source>You passed a warning on to {name}</source>
        <translation>您給{name}發了一條提醒</translation>
    </message>
    <message>
        <source>{name} has something for you to read</source>
        <translation>{name}有一句話給您看</translation>
    </message>
    <message>
        <source>{name} asks you to stop everything</source>
        <translation>{name}請您全部停止</translation>
    </message>
    <message>
        <source>{name} asks you to look at a message</source>
        <translation>{name}請您看一條訊息</translation>
    </message>
    <message>
        <source>{name} asks you to call the bank for {name}</source>
        <translation>{name}請您替自己打電話給銀行</translation>
    </message>
    <message>
        <source>You showed {name} a message</source>
        <translation>您給{name}看了一條訊息</translation>
    </message>
    <message>
        <source>You asked {name} to call the bank for you</source>
        <translation>您請{name}替您打電話給銀行</translation>
    </message>
    <message>
        <source>You gave {name} a line to read</source>
        <translation>您給{name}寫了一句話</translation>
    </message>
    <message>
        <source>You asked {name} to stop everything</source>
        <translation>您請{name}全部停止</translation>
    </message>
    <message>
        <source>With {name} there is something that only a newer version of this program knows</source>
        <translation>和{name}之間有一樣東西，要新版本的程式才認得</translation>
    </message>
    <message>
        <source>This is what you have shown each other.</source>
        <translation>這些是你們給對方看過的。</translation>
    </message>
    <message>
        <source>After thirty days it is gone from here by itself.</source>
        <translation>三十天後，這裡會自動清掉。</translation>
    </message>
    <message>
        <source>Nothing was shown within thirty days.</source>
        <translation>三十天裡，誰也沒有給對方看過什麼。</translation>
    </message>
    <message>
        <source>Back to the people I trust</source>
        <translation>回到我信任的人</translation>
    </message>
    <message>
        <source>{name} asks you to stop everything. Would you like to?</source>
        <translation>{name}請您全部停止。您願意嗎？</translation>
    </message>
    <message>
        <source>{name} asked on {moment}. Nothing has been stopped by it: you decide.</source>
        <translation>{name}是{moment}提出的。現在什麼也沒有停下：由您決定。</translation>
    </message>
    <message>
        <source>Stopping is safe, and it can be undone. When in doubt, stop, and then call {name}.</source>
        <translation>停止是安全的，以後也可以恢復。不確定就先停止，再打電話給{name}。</translation>
    </message>
    <message>
        <source>Go to “Stop everything”</source>
        <translation>去「全部停止」</translation>
    </message>
    <message>
        <source>There you first see what will not go out</source>
        <translation>那裡會先讓您看到哪些錢不會轉出</translation>
    </message>
    <message>
        <source>Not now: I call {name} first</source>
        <translation>先不停：我先打電話給{name}</translation>
    </message>
    <message>
        <source>{name} writes</source>
        <translation>{name}寫道</translation>
    </message>
    <message>
        <source>Is it strange, or does it hurry you? Then do nothing.</source>
        <translation>覺得奇怪，或者在催您嗎？那就什麼也別做。</translation>
    </message>
    <message>
        <source>Then call the bank: the number is on the back of your own bank card. Never use one from a message.</source>
        <translation>然後打電話給銀行：號碼在您自己金融卡的背面。訊息裡給的號碼，千萬別用。</translation>
    </message>
    <message>
        <source>There they can help {name} to stop everything; what {name} has they do not tell you.</source>
        <translation>銀行可以幫{name}全部停止；{name}有多少錢，銀行不會告訴您。</translation>
    </message>
    <message>
        <source>The bank&apos;s warnings stand under “What scammers do now” here, too, with the number to call.</source>
        <translation>這是銀行的提醒，您的「騙子最近的花招」裡也有，還寫著該打的電話。</translation>
    </message>
    <message>
        <source>Call {name}, and ask whether this has happened. “Do nothing for now” is always right.</source>
        <translation>打個電話給{name}，問問有沒有遇上。「先什麼也別做」總是沒錯的。</translation>
    </message>
    <message>
        <source>Do nothing that it asks: open no link, and call no number.</source>
        <translation>裡面說的一樣也別照做：不點連結，不撥號碼。</translation>
    </message>
    <message>
        <source>Call {name}, and say what you think. “Do nothing for now” is always right.</source>
        <translation>打個電話給{name}，說說您的看法。「先什麼也別做」總是沒錯的。</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Came on {moment}</source>
        <translation>{moment}收到</translation>
    </message>
    <message>
        <source>New, came on {moment}</source>
        <translation>新的，{moment}收到</translation>
    </message>
    <message>
        <source>{name} has looked at it. Handed over on {moment}</source>
        <translation>{name}已經看過。{moment}發過去的</translation>
    </message>
    <message>
        <source>{name} has not looked at it yet. Handed over on {moment}</source>
        <translation>{name}還沒有看。{moment}發過去的</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>For practice only: no real money has moved.</source>
        <translation>僅供練習：沒有真的錢進出。</translation>
    </message>
    <message>
        <source>The bank&apos;s telephone</source>
        <translation>銀行電話</translation>
    </message>
    <message>
        <source>The bank&apos;s telephone. Write it here from the back of your card:</source>
        <translation>銀行電話。請照著金融卡背面抄在這裡：</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>列印於 {day}</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The bank could not do this now. Please try again, or talk to a person.</source>
        <translation>銀行現在辦不了這件事。請再試一次，或者找人幫忙。</translation>
    </message>
    <message>
        <source>The number did not fit several times. To protect you, please wait about {minutes} minutes, then try again.</source>
        <translation>幾次都沒有對上。為了保護您，請等大約 {minutes} 分鐘再試。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Please enter your secret number (PIN).</source>
        <translation>請輸入您的密碼（六位數字）。</translation>
    </message>
    <message>
        <source>Nobody from the bank or the police ever asks you for it.</source>
        <translation>銀行和警察都不會向您要這個密碼。</translation>
    </message>
    <message>
        <source>Your secret number</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <source>Perhaps it was a slip. Or the bank no longer knows this computer: that can happen, and it is not your fault.</source>
        <translation>可能是按錯了一個數字，也可能銀行不再認識這台電腦了。這種事會有，不是您的錯。</translation>
    </message>
    <message>
        <source>To introduce it again takes a new code: from a letter of the bank, or from a clerk at the branch.</source>
        <translation>要讓銀行重新認識它，需要一個新的啟用碼：銀行寄來的信裡有，分行的行員也可以給您。</translation>
    </message>
    <message>
        <source>Introduce this computer to the bank again</source>
        <translation>讓銀行重新認識這台電腦</translation>
    </message>
    <message>
        <source>That number did not fit. Please take your time and try again.</source>
        <translation>密碼沒有對上。不急，請再試一次。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>I have forgotten my secret number</source>
        <translation>我忘了密碼</translation>
    </message>
    <message>
        <source>For practice: {pin}, unless you have changed it.</source>
        <translation>練習用的密碼是 {pin}（您沒有改過的話）。</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>It promises a sure profit.</source>
        <translation>它說保證能賺錢。</translation>
    </message>
    <message>
        <source>It promises a cure.</source>
        <translation>它說能治好病。</translation>
    </message>
    <message>
        <source>Somebody close to you is said to need help.</source>
        <translation>它說您的親人出了事，要您幫忙。</translation>
    </message>
    <message>
        <source>Somebody whom you have never met speaks of love.</source>
        <translation>沒見過面的人跟您談感情。</translation>
    </message>
    <message>
        <source>It promises money or a prize for nothing.</source>
        <translation>它說白給您錢或獎品。</translation>
    </message>
    <message>
        <source>Somebody you know is said to have a new number.</source>
        <translation>它說您認識的人換了新號碼。</translation>
    </message>
    <message>
        <source>It wants money from you.</source>
        <translation>它問您要錢。</translation>
    </message>
    <message>
        <source>It wants you to open a link.</source>
        <translation>它要您點開連結。</translation>
    </message>
    <message>
        <source>It promises to bring back lost money.</source>
        <translation>它說能把損失的錢追回來。</translation>
    </message>
    <message>
        <source>It offers something for pensioners that costs money first.</source>
        <translation>它打著退休安養的名義，先要您繳錢。</translation>
    </message>
    <message>
        <source>Messages of scammers sound like this.</source>
        <translation>騙子的訊息就是這樣說的。</translation>
    </message>
    <message>
        <source>The link hides where it leads.</source>
        <translation>這個連結看不出真正通到哪裡。</translation>
    </message>
    <message>
        <source>Nobody here knows where this link leads.</source>
        <translation>這個連結通到哪裡，誰也不知道。</translation>
    </message>
    <message>
        <source>It asks for a code. A code is for nobody but you.</source>
        <translation>它問您要驗證碼。驗證碼只能您自己知道。</translation>
    </message>
    <message>
        <source>It asks for secret numbers.</source>
        <translation>它問您要密碼。</translation>
    </message>
    <message>
        <source>It asks for the numbers of your card or account.</source>
        <translation>它問您要金融卡號或帳號。</translation>
    </message>
    <message>
        <source>It speaks of a “safe account”. There is no such thing.</source>
        <translation>它說到「安全帳戶」。根本沒有這種帳戶。</translation>
    </message>
    <message>
        <source>It wants you to move what you have to another account.</source>
        <translation>它要您把錢轉到別的帳戶。</translation>
    </message>
    <message>
        <source>It wants you to switch off a protection.</source>
        <translation>它要您關掉保護。</translation>
    </message>
    <message>
        <source>You are to pay first, before you get anything.</source>
        <translation>還沒得到東西，就要您先繳錢。</translation>
    </message>
    <message>
        <source>Somebody wants to see or steer your screen.</source>
        <translation>有人要看您的螢幕，或替您操作。</translation>
    </message>
    <message>
        <source>It wants you to install something.</source>
        <translation>它要您安裝軟體。</translation>
    </message>
    <message>
        <source>It wants gift cards. Only scammers are paid with these.</source>
        <translation>它要禮物卡。只有騙子才收這個。</translation>
    </message>
    <message>
        <source>It wants you to use digital coins.</source>
        <translation>它要您用虛擬貨幣。</translation>
    </message>
    <message>
        <source>Somebody is to come and fetch money or a card.</source>
        <translation>它說派人到家裡來拿錢或拿卡。</translation>
    </message>
    <message>
        <source>The money is to go to somebody&apos;s own account.</source>
        <translation>錢要轉到個人帳戶。</translation>
    </message>
    <message>
        <source>The account to pay to is said to be a new one.</source>
        <translation>它說收款帳戶換了新的。</translation>
    </message>
    <message>
        <source>It wants to go on in another chat.</source>
        <translation>它要您換到別的通訊軟體裡說。</translation>
    </message>
    <message>
        <source>It wants you to press a key, so that somebody is on the line.</source>
        <translation>它要您按鍵轉接專人。</translation>
    </message>
    <message>
        <source>It names a number to call. Such a number leads to the scammer.</source>
        <translation>它給了一個電話號碼。打過去，接的往往就是騙子。</translation>
    </message>
    <message>
        <source>You are to tell the bank something that is not true.</source>
        <translation>它要您對銀行說假話。</translation>
    </message>
    <message>
        <source>Somebody wants to use your card or account.</source>
        <translation>有人要用您的金融卡或帳戶。</translation>
    </message>
    <message>
        <source>You are to tell nobody.</source>
        <translation>它要您誰也別告訴。</translation>
    </message>
    <message>
        <source>You are not to put the phone down.</source>
        <translation>它不讓您掛電話。</translation>
    </message>
    <message>
        <source>It hurries you.</source>
        <translation>它催您快辦。</translation>
    </message>
    <message>
        <source>It threatens you.</source>
        <translation>它嚇唬您。</translation>
    </message>
    <message>
        <source>It says that something of yours will be cut off or locked.</source>
        <translation>它說您的什麼要被停用或凍結。</translation>
    </message>
    <message>
        <source>It says that you are part of a crime.</source>
        <translation>它說您牽涉案件。</translation>
    </message>
    <message>
        <source>You are passed on to somebody else, such as the police.</source>
        <translation>它把您轉給別的人，例如「警察」。</translation>
    </message>
    <message>
        <source>Somebody claims to be the police or an office.</source>
        <translation>有人自稱警察或機關。</translation>
    </message>
    <message>
        <source>Somebody claims to be the bank.</source>
        <translation>有人自稱銀行。</translation>
    </message>
    <message>
        <source>It promises to pay you back.</source>
        <translation>它說要退錢給您。</translation>
    </message>
    <message>
        <source>It says that something costs you money unless you cancel it now.</source>
        <translation>它說現在不取消就要扣您的錢。</translation>
    </message>
    <message>
        <source>It says that you got too much, and have to give it back.</source>
        <translation>它說多給了您錢，要您退回去。</translation>
    </message>
    <message>
        <source>It says that your computer or telephone has a virus.</source>
        <translation>它說您的電腦或手機中了病毒。</translation>
    </message>
    <message>
        <source>It says that somebody is harmed unless you pay.</source>
        <translation>它說不給錢就有人要受害。</translation>
    </message>
    <message>
        <source>Somebody claims to be your boss or an important person.</source>
        <translation>有人自稱您的主管或大人物。</translation>
    </message>
    <message>
        <source>Somebody claims not to be able to talk just now.</source>
        <translation>它說現在不方便說話。</translation>
    </message>
    <message>
        <source>It speaks of a teacher or inside knowledge about money.</source>
        <translation>它說有賺錢的老師或內部訊息。</translation>
    </message>
    <message>
        <source>It promises easy money for small tasks.</source>
        <translation>它說做點小任務就能輕鬆賺錢。</translation>
    </message>
    <message>
        <source>It promises a grant for which you have to do something first.</source>
        <translation>它說有補助，要您先辦點什麼。</translation>
    </message>
    <message>
        <source>It offers a loan that is far too easy.</source>
        <translation>它說貸款特別容易。</translation>
    </message>
    <message>
        <source>It tempts you with something free.</source>
        <translation>它用白送的東西引您。</translation>
    </message>
    <message>
        <source>It says that something is wrong with a parcel.</source>
        <translation>它說包裹出了問題。</translation>
    </message>
    <message>
        <source>It says that you owe something.</source>
        <translation>它說您欠了錢。</translation>
    </message>
    <message>
        <source>You are to buy or pay outside the shop.</source>
        <translation>它要您在平台外面買東西或付款。</translation>
    </message>
    <message>
        <source>Somebody comes to your door without being asked.</source>
        <translation>沒請過的人找到家裡來。</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>What stands there now: {it}</source>
        <translation>現在填的是：{it}</translation>
    </message>
    <message>
        <source>the amount on the screen</source>
        <translation>螢幕上的金額</translation>
    </message>
    <message>
        <source>the number on the screen</source>
        <translation>螢幕上的號碼</translation>
    </message>
    <message>
        <source>the words on the screen</source>
        <translation>螢幕上的話</translation>
    </message>
    <message>
        <source>The first picture: {name}</source>
        <translation>第一幅圖：{name}</translation>
    </message>
    <message>
        <source>The second picture: {name}</source>
        <translation>第二幅圖：{name}</translation>
    </message>
    <message>
        <source>The third picture: {name}</source>
        <translation>第三幅圖：{name}</translation>
    </message>
    <message>
        <source>The fourth picture: {name}</source>
        <translation>第四幅圖：{name}</translation>
    </message>
    <message>
        <source>If all of this is right, press: {label}</source>
        <translation>如果都對，就按：{label}</translation>
    </message>
    <message>
        <source>If not, press: {label}</source>
        <translation>如果不辦，就按：{label}</translation>
    </message>
    <message>
        <source>If yes, press: {label}</source>
        <translation>如果同意，就按：{label}</translation>
    </message>
    <message>
        <source>Please type the amount, then go on.</source>
        <translation>請輸入金額，然後繼續。</translation>
    </message>
    <message>
        <source>This is what stands on it:</source>
        <translation>上面寫的是：</translation>
    </message>
    <message>
        <source>If they are the same, press: {label}</source>
        <translation>如果一樣，就按：{label}</translation>
    </message>
    <message>
        <source>If one is not the same, press: {label}</source>
        <translation>如果有一張不一樣，就按：{label}</translation>
    </message>
    <message>
        <source>Does the caller say: {line}</source>
        <translation>對方是不是說：{line}</translation>
    </message>
    <message>
        <source>I quote:</source>
        <translation>原話是：</translation>
    </message>
    <message>
        <source>End of the quote.</source>
        <translation>原話說完了。</translation>
    </message>
    <message>
        <source>chosen now</source>
        <translation>現在選的是這一項</translation>
    </message>
    <message>
        <source>And {count} more, further down.</source>
        <translation>下面還有 {count} 條。</translation>
    </message>
    <message>
        <source>with these words: “{words}”</source>
        <translation>備註是「{words}」</translation>
    </message>
    <message>
        <source>Please fill in: {label}</source>
        <translation>請填：{label}</translation>
    </message>
</context>
<context>
    <name>StandingOrderNews</name>
    <message>
        <source>Everything was stopped. Press “Stop everything” to see whether it still is.</source>
        <translation>當時所有付款都停止了。按「全部停止」，可以看現在是不是還停著。</translation>
    </message>
    <message>
        <source>There is not enough on your account for it.</source>
        <translation>您帳戶裡的錢不夠。</translation>
    </message>
    <message>
        <source>It is more than may go out in one day. Your limits are under “My settings”.</source>
        <translation>超過了一天可以付出的金額。您的額度在「我的設定」裡。</translation>
    </message>
    <message>
        <source>The bill that it was for is paid already. If it is not needed any more, you can stop it.</source>
        <translation>它要付的那張帳單已經付過了。不再需要的話，您可以把它停掉。</translation>
    </message>
    <message>
        <source>The bill that it was for is being paid already.</source>
        <translation>它要付的那張帳單已經在付了。</translation>
    </message>
    <message>
        <source>What the firm said of this bill is too old by now. Under “Pay a bill” you can look at it anew, and pay it.</source>
        <translation>收費公司當時報的帳單已經過期了。您可以在「繳費」裡重新查一下，再繳。</translation>
    </message>
    <message>
        <source>It waits first. At the start, under “Waiting to go out”, you see why, and can stop it.</source>
        <translation>這筆錢要先等一等。您在首頁的「等待轉出」裡可以看到原因，也可以叫停。</translation>
    </message>
    <message>
        <source>A person at the bank can tell you why.</source>
        <translation>銀行行員可以告訴您原因。</translation>
    </message>
    <message>
        <source>What should go to {name} on {day} will not go out, as things are.</source>
        <translation>照現在的情況，{day}該付給{name}的錢付不出去。</translation>
    </message>
    <message>
        <source>If enough comes in before that day, it goes out after all.</source>
        <translation>如果在那天之前有足夠的錢入帳，還是會照常付出。</translation>
    </message>
    <message>
        <source>What should have gone to {name} on {day} has not gone out yet.</source>
        <translation>{day}該付給{name}的錢還沒有付出。</translation>
    </message>
    <message>
        <source>It is tried again on {day}. You need not press anything.</source>
        <translation>{day}會再試著付這一筆。您不用按什麼。</translation>
    </message>
    <message>
        <source>What should have gone to {name} on {day} does not go out this time.</source>
        <translation>{day}該付給{name}的錢，這一次不付了。</translation>
    </message>
    <message>
        <source>It was tried three times. If you owe it, such as rent, please pay it yourself.</source>
        <translation>已經試了三次。如果是該繳的錢，例如房租，請您自己付。</translation>
    </message>
    <message>
        <source>Nothing goes to {name} by itself any more: the time that you set is over.</source>
        <translation>不再自動付給{name}了：您設定的時間已經到了。</translation>
    </message>
    <message>
        <source>If it should go on, set it up again under “My money”, “Regular payments”.</source>
        <translation>如果還要繼續，請在「我的錢」的「定期付款」裡重新設定。</translation>
    </message>
</context>
<context>
    <name>StandingOrders</name>
    <message>
        <source>Is everything right?</source>
        <translation>這些都對嗎？</translation>
    </message>
    <message>
        <source>To</source>
        <translation>付給</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>每次</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>國字大寫</translation>
    </message>
    <message>
        <source>To the account ending in</source>
        <translation>收款帳戶末四碼</translation>
    </message>
    <message>
        <source>What the bank found</source>
        <translation>銀行核對結果</translation>
    </message>
    <message>
        <source>From your account ending in</source>
        <translation>您的付款帳戶末四碼</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的留言</translation>
    </message>
    <message>
        <source>To those who have to agree you write</source>
        <translation>您寫給需要同意的人</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下來</translation>
    </message>
    <message>
        <source>We ask you once more. Only then is it set up.</source>
        <translation>我們會再問您一次，您同意了才設好。</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <translation>對，沒有錯</translation>
    </message>
    <message>
        <source>Shall {amount} go to {name} by itself, {often}?</source>
        <translation>要{often}自動付給{name} {amount}嗎？</translation>
    </message>
    <message>
        <source>You can stop it at any time, with one press.</source>
        <translation>您隨時可以停掉，按一下就好。</translation>
    </message>
    <message>
        <source>When in doubt, leave it: you can pay by hand.</source>
        <translation>不確定就先不設定，您可以自己付。</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>國字大寫金額</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Do not set it up</source>
        <translation>不設定</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>第一次</translation>
    </message>
    <message>
        <source>Then on</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到什麼時候</translation>
    </message>
    <message>
        <source>You stop it</source>
        <translation>直到您停掉</translation>
    </message>
    <message>
        <source>To protect you, it begins on {when} at the earliest.</source>
        <translation>為了保護您，最早從{when}開始。</translation>
    </message>
    <message>
        <source>First a person at the bank looks at it, and calls you.</source>
        <translation>銀行會先有人看一看，並且打電話給您。</translation>
    </message>
    <message>
        <source>What is agreed once holds for each time that it goes out.</source>
        <translation>同意一次，以後每次付款都有效。</translation>
    </message>
    <message>
        <source>Regular payments</source>
        <translation>定期付款</translation>
    </message>
    <message>
        <source>A new regular payment</source>
        <translation>設定定期付款</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首頁</translation>
    </message>
    <message>
        <source>It is set up.</source>
        <translation>已經設定好了。</translation>
    </message>
    <message>
        <source>It is confirmed, and begins once it has cleared.</source>
        <translation>已經確認，手續辦好後就開始。</translation>
    </message>
    <message>
        <source>Enter another amount</source>
        <translation>換一個金額</translation>
    </message>
    <message>
        <source>Choose the day once more</source>
        <translation>重新選日子</translation>
    </message>
    <message>
        <source>Everything is stopped. So nothing goes out by itself either.</source>
        <translation>已全部停止，所以也不會自動付款。</translation>
    </message>
    <message>
        <source>Press “Stop everything” to see how it can be undone.</source>
        <translation>按「全部停止」，可以看到怎樣恢復。</translation>
    </message>
    <message>
        <source>{amount} to {name}, {often}</source>
        <translation>付給{name} {amount}，{often}</translation>
    </message>
    <message>
        <source>Such as rent: it then goes out by itself</source>
        <translation>例如房租：到時候自動付出</translation>
    </message>
    <message>
        <source>Set up another one</source>
        <translation>再設定一項</translation>
    </message>
    <message>
        <source>Set one up</source>
        <translation>設定一項</translation>
    </message>
    <message>
        <source>Nothing goes out by itself yet.</source>
        <translation>現在還沒有自動付出的款項。</translation>
    </message>
    <message>
        <source>This goes out by itself. Which would you like to see?</source>
        <translation>這些會自動付出。您想看哪一項？</translation>
    </message>
    <message>
        <source>Which of your regular payments would you like to see?</source>
        <translation>您想看哪一筆定期付款？</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停掉</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>Shall the regular payment to {name} stop?</source>
        <translation>以後不再自動付給{name}，對嗎？</translation>
    </message>
    <message>
        <source>If it is rent or insurance, you then have to pay it yourself.</source>
        <translation>如果是房租或保險，以後就要您自己付了。</translation>
    </message>
    <message>
        <source>You can set it up again at any time.</source>
        <translation>您隨時可以重新設定。</translation>
    </message>
    <message>
        <source>It is stopped. No more goes to {name} by itself.</source>
        <translation>已經停掉了，不再自動付給{name}。</translation>
    </message>
    <message>
        <source>It is stopped.</source>
        <translation>已經停掉了。</translation>
    </message>
    <message>
        <source>A payment to {name} that waits already is not stopped by this.</source>
        <translation>已經在等待、要付給{name}的那一筆，沒有跟著停止。</translation>
    </message>
    <message>
        <source>You can stop it at the start, under “Waiting to go out”.</source>
        <translation>在首頁的「等待轉出」裡，您可以停止它。</translation>
    </message>
    <message>
        <source>What you still owe, such as rent, please pay yourself from now on.</source>
        <translation>該繳的錢，例如房租，以後請您自己付。</translation>
    </message>
    <message>
        <source>Payments that went out before are not changed by this.</source>
        <translation>以前付出去的錢不受影響。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我明白了</translation>
    </message>
    <message>
        <source>Somebody you trust is asked first. Until then nothing of it goes out.</source>
        <translation>會先問您信任的人。在那之前不會付款。</translation>
    </message>
    <message>
        <source>As a rule we look three business days before. If the money is missing then, we tell you.</source>
        <translation>我們一般提前三個營業日查看。如果那時錢不夠，我們會告訴您。</translation>
    </message>
    <message>
        <source>You find it under “My money”, “Regular payments”. There you can stop it.</source>
        <translation>您可以在「我的錢」的「定期付款」裡找到它，也可以在那裡停掉。</translation>
    </message>
    <message>
        <source>How much should go to {name} each time?</source>
        <translation>每次付給{name}多少錢？</translation>
    </message>
    <message>
        <source>The same amount each time. It need not be there today.</source>
        <translation>每次金額一樣。這筆錢今天不一定要在帳上。</translation>
    </message>
    <message>
        <source>Nobody is in your list yet.</source>
        <translation>您的名單裡還沒有人。</translation>
    </message>
    <message>
        <source>First pay the person or firm once, under “Pay someone”, and keep them in your list.</source>
        <translation>請先在「給人轉帳」裡付一次，並把對方留在名單裡。</translation>
    </message>
    <message>
        <source>Nothing was set up.</source>
        <translation>沒有設定。</translation>
    </message>
    <message>
        <source>Stopping to think is always right.</source>
        <translation>停下來想一想，總是對的。</translation>
    </message>
    <message>
        <source>Has not begun yet</source>
        <translation>還沒有開始</translation>
    </message>
    <message>
        <source>Does not go out while everything is stopped</source>
        <translation>全部停止期間不會付出</translation>
    </message>
    <message>
        <source>Next on {day}</source>
        <translation>下次：{day}</translation>
    </message>
    <message>
        <source>{amount} to {name}</source>
        <translation>付給{name} {amount}</translation>
    </message>
    <message>
        <source>Within the next month {amount} goes out in all ({words}).</source>
        <translation>接下來一個月一共付出{amount}（{words}）。</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>對方</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>進帳</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Then there was</source>
        <translation>之後餘額</translation>
    </message>
    <message>
        <source>At the beginning there was</source>
        <translation>月初有</translation>
    </message>
    <message>
        <source>At the end there was</source>
        <translation>月底有</translation>
    </message>
    <message>
        <source>Now there is</source>
        <translation>現在有</translation>
    </message>
    <message>
        <source>Which month would you like to look at?</source>
        <translation>您想看哪個月？</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>更早的月份</translation>
    </message>
    <message>
        <source>Up to today</source>
        <translation>到今天為止</translation>
    </message>
    <message>
        <source>Keep it as a table</source>
        <translation>存成表格</translation>
    </message>
    <message>
        <source>A file for a spreadsheet, among your documents</source>
        <translation>存到「文件」裡，試算表軟體可以打開</translation>
    </message>
    <message>
        <source>Show everything that came and went</source>
        <translation>一筆一筆地看</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>看別的月份</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>看好了</translation>
    </message>
    <message>
        <source>What you moved from one of your accounts to another is not counted in it.</source>
        <translation>您自己帳戶之間轉的錢，沒有算在裡面。</translation>
    </message>
    <message>
        <source>Most went to {name}: {amount}.</source>
        <translation>付得最多的是{name}，共{amount}。</translation>
    </message>
    <message>
        <source>In {month}, {came} came in and {went} went out.</source>
        <translation>{month}，進帳{came}，支出{went}。</translation>
    </message>
    <message>
        <source>In {month}, {came} came in and nothing went out.</source>
        <translation>{month}，進帳{came}，沒有支出。</translation>
    </message>
    <message>
        <source>In {month}, {went} went out and nothing came in.</source>
        <translation>{month}，支出{went}，沒有進帳。</translation>
    </message>
    <message>
        <source>In {month}, nothing came in and nothing went out.</source>
        <translation>{month}，沒有進帳，也沒有支出。</translation>
    </message>
    <message>
        <source>It ended with {amount} more.</source>
        <translation>月底比月初多了{amount}。</translation>
    </message>
    <message>
        <source>There is {amount} more than at the beginning of the month.</source>
        <translation>現在比月初多{amount}。</translation>
    </message>
    <message>
        <source>There is {amount} less than at the beginning of the month.</source>
        <translation>現在比月初少{amount}。</translation>
    </message>
    <message>
        <source>There is as much as at the beginning of the month.</source>
        <translation>現在和月初一樣多。</translation>
    </message>
    <message>
        <source>It ended with {amount} less.</source>
        <translation>月底比月初少了{amount}。</translation>
    </message>
    <message>
        <source>It ended with as much as it began.</source>
        <translation>月底和月初一樣多。</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>一共 {count} 筆</translation>
    </message>
    <message>
        <source>This came and went in {month}.</source>
        <translation>{month}的進出都在這裡。</translation>
    </message>
    <message>
        <source>Nothing came and nothing went.</source>
        <translation>沒有進帳，也沒有支出。</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>回到這個月</translation>
    </message>
    <message>
        <source>Statement of {month}</source>
        <translation>{month}對帳單</translation>
    </message>
    <message>
        <source>Statement from {first} to {last}</source>
        <translation>{first}至{last}對帳單</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>That is more than is there. You can spend up to {most}.</source>
        <translation>帳戶裡沒有這麼多。您最多可以用{most}。</translation>
    </message>
    <message>
        <source>Please press one of the choices.</source>
        <translation>請按其中一項。</translation>
    </message>
    <message>
        <source>Please enter an amount, such as 50 or 120.50.</source>
        <translation>請輸入金額，例如 50 或 120.50。</translation>
    </message>
    <message>
        <source>Please write a few words here.</source>
        <translation>請在這裡寫幾個字。</translation>
    </message>
    <message>
        <source>That is a little long. Up to {most} letters fit.</source>
        <translation>寫得有點長。最多可以寫 {most} 個字。</translation>
    </message>
    <message>
        <source>This number has {count} digits. Please look at it once more.</source>
        <translation>這個號碼有 {count} 位數字。請再看一看。</translation>
    </message>
    <message>
        <source>This number has {least} to {most} digits. Please look at it once more.</source>
        <translation>這個號碼有 {least} 到 {most} 位數字。請再看一看。</translation>
    </message>
    <message>
        <source>Please say it without long numbers and without links. That protects both of you.</source>
        <translation>請不要寫長串數字，也不要寫網址，這是為了保護你們兩位。</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Talk to a person</source>
        <translation>找人幫忙</translation>
    </message>
    <message>
        <source>A person at the bank is there for you, day and night.</source>
        <translation>不論白天晚上，銀行都有人幫您。</translation>
    </message>
    <message>
        <source>You can call the bank.</source>
        <translation>您可以打電話給銀行。</translation>
    </message>
    <message>
        <source>Call the bank: {number}</source>
        <translation>請打銀行電話：{number}</translation>
    </message>
    <message>
        <source>The number to call</source>
        <translation>要撥的號碼</translation>
    </message>
    <message>
        <source>It stands on the back of your bank card</source>
        <translation>寫在您金融卡的背面</translation>
    </message>
    <message>
        <source>It is also on every letter from the bank. Do not use one that somebody told you or sent you in a message.</source>
        <translation>銀行寄給您的每封信上也有。別人告訴您的、簡訊裡發來的號碼，都不要用。</translation>
    </message>
    <message>
        <source>This number also stands on the back of your bank card. Do not use one that somebody told you or sent you.</source>
        <translation>和您金融卡背面的號碼是同一個。別人告訴您的、發來的號碼都不要用。</translation>
    </message>
    <message>
        <source>This number is only for practice, and nobody has it. The real one stands on the back of your bank card.</source>
        <translation>這個號碼只供練習，沒有人用。真的號碼在您的金融卡背面。</translation>
    </message>
    <message>
        <source>They also help when you have forgotten your secret number.</source>
        <translation>忘了密碼，他們也會幫您。</translation>
    </message>
    <message>
        <source>Your answers here are kept. You can go on whenever you like.</source>
        <translation>您在這裡填的都會留著。什麼時候接著辦都可以。</translation>
    </message>
    <message>
        <source>Sheets to keep beside the telephone</source>
        <translation>放在電話旁邊的說明</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接著剛才的辦</translation>
    </message>
</context>
<context>
    <name>Thawing</name>
    <message>
        <source>May money go out again?</source>
        <translation>可以恢復轉帳了嗎？</translation>
    </message>
    <message>
        <source>{name} stopped everything, and asks: may money go out again?</source>
        <translation>{name}之前把轉帳全部停了，現在問您：可以恢復了嗎？</translation>
    </message>
    <message>
        <source>{name} asked on {moment}.</source>
        <translation>{name}是{moment}問的。</translation>
    </message>
    <message>
        <source>Call first, on the number you have always used: why was it stopped, and is that over?</source>
        <translation>請先用您一直用的號碼打個電話：當時為什麼停，事情過去了嗎？</translation>
    </message>
    <message>
        <source>Is somebody urging {name} to undo it? Then do not agree, and call the bank together.</source>
        <translation>有人在催{name}恢復嗎？那就不要同意，兩個人一起打電話給銀行。</translation>
    </message>
    <message>
        <source>I call first</source>
        <translation>我先打電話</translation>
    </message>
    <message>
        <source>It stays stopped</source>
        <translation>先不恢復</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>You are asked once more</source>
        <translation>還會再問您一次</translation>
    </message>
    <message>
        <source>Have you spoken with {name}, and is the danger over?</source>
        <translation>您和{name}說過話了嗎？危險過去了嗎？</translation>
    </message>
    <message>
        <source>Then money of {name} can go out again, {moment} at the earliest.</source>
        <translation>同意以後，{name}的錢最早{moment}又可以轉出去。</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>誰的錢</translation>
    </message>
    <message>
        <source>Yes, it may go out again</source>
        <translation>對，可以恢復</translation>
    </message>
    <message>
        <source>No, leave it stopped</source>
        <translation>不，先停著</translation>
    </message>
    <message>
        <source>You have agreed that money may go out again for {name}.</source>
        <translation>您同意了，{name}的錢可以再轉出去。</translation>
    </message>
    <message>
        <source>It does so {moment} at the earliest. {name} can stop everything again at any time.</source>
        <translation>最早{moment}恢復。{name}隨時可以再全部停掉。</translation>
    </message>
    <message>
        <source>{name} sees that you agreed.</source>
        <translation>{name}會看到您同意了。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message>
        <source>News for you</source>
        <translation>有您的新訊息</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>What happened</source>
        <translation>跟您說一下</translation>
    </message>
    <message>
        <source>Something went wrong in this program. It was not you.</source>
        <translation>程式出了點問題，不是您的錯。</translation>
    </message>
    <message>
        <source>Your answers are kept. Please try again, or talk to a person.</source>
        <translation>您填的都還在。請再試一次，或者找人幫忙。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>This computer has no voice for this language.</source>
        <translation>這台電腦沒有這種語言的朗讀聲音。</translation>
    </message>
    <message>
        <source>Nothing can be read aloud here. You can make the letters larger under “My settings”.</source>
        <translation>這裡不能朗讀。您可以在「我的設定」裡把字調大。</translation>
    </message>
    <message>
        <source>This computer cannot keep your sign-in safely.</source>
        <translation>這台電腦不能替您安全保存登入資料。</translation>
    </message>
    <message>
        <source>So nothing is kept here when you close the program. Next time it asks for a new activation code.</source>
        <translation>所以關掉程式後這裡什麼都不留。下次打開時會要一個新的啟用碼。</translation>
    </message>
    <message>
        <source>What was kept on this computer could not be read.</source>
        <translation>這台電腦上保存的內容讀不出來了。</translation>
    </message>
    <message>
        <source>It was put aside, and we begin afresh. Your money is not touched by this.</source>
        <translation>我們把它放到了一邊，重新開始。您的錢不受影響。</translation>
    </message>
    <message>
        <source>It may have heard this all the same. Trying again is safe: nothing is ever done twice.</source>
        <translation>銀行也許已經收到了。再試一次也沒關係：什麼事都不會辦兩遍。</translation>
    </message>
    <message>
        <source>Nothing was changed by this. You can try again at any time.</source>
        <translation>什麼都沒有改變。您隨時可以再試。</translation>
    </message>
    <message>
        <source>We could not reach the bank.</source>
        <translation>現在聯絡不上銀行。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>We do not know yet whether the bank heard this.</source>
        <translation>還不知道銀行有沒有收到。</translation>
    </message>
    <message>
        <source>Looking again is safe: nothing is ever sent twice.</source>
        <translation>再看一次很安全：同一筆錢不會轉兩次。</translation>
    </message>
    <message>
        <source>You can also leave it. Your answers are kept, and you find it at the start under “Go on with”.</source>
        <translation>也可以先放一放。您填的都還在，回到首頁按「接著辦」就能找到。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>先放一放</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>請稍等。</translation>
    </message>
    <message>
        <source>We are asking the bank. Nothing is lost.</source>
        <translation>正在問銀行，什麼都不會丟。</translation>
    </message>
    <message>
        <source>The bank takes its time today. Nothing is lost, and you need not do anything.</source>
        <translation>銀行今天有點慢。什麼都不會丟，您什麼都不用做。</translation>
    </message>
    <message>
        <source>We are checking whether this went out. You do not need to press again.</source>
        <translation>我們正在查這筆錢有沒有轉出。您不用再按。</translation>
    </message>
</context>
<context>
    <name>Trusted</name>
    <message>
        <source>At once; to allow it again takes a day</source>
        <translation>馬上生效；想再打開要等一天</translation>
    </message>
    <message>
        <source>{name} may help you again</source>
        <translation>{name}又可以幫您</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>No longer pause</source>
        <translation>不再暫停</translation>
    </message>
    <message>
        <source>Rather stay paused</source>
        <translation>還是暫停著</translation>
    </message>
    <message>
        <source>Show {name} something</source>
        <translation>給{name}看點什麼</translation>
    </message>
    <message>
        <source>A message you got; or ask for a call to the bank</source>
        <translation>您收到的訊息；或者請人替您打電話給銀行</translation>
    </message>
    <message>
        <source>Change what {name} may do</source>
        <translation>改{name}可以做什麼</translation>
    </message>
    <message>
        <source>Change until when</source>
        <translation>改到什麼時候</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>停掉</translation>
    </message>
    <message>
        <source>At once, without a message to {name}</source>
        <translation>馬上生效，{name}不會收到訊息</translation>
    </message>
    <message>
        <source>All is well as it is</source>
        <translation>都很好，不用改</translation>
    </message>
    <message>
        <source>People I trust</source>
        <translation>我信任的人</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>{name} gets no message about this, and is not told why.</source>
        <translation>{name}不會收到訊息，也不會知道原因。</translation>
    </message>
    <message>
        <source>What you have shown each other</source>
        <translation>你們給對方看過的</translation>
    </message>
    <message>
        <source>Messages, warnings, and who has looked at them</source>
        <translation>訊息、提醒，還有誰看過了</translation>
    </message>
    <message>
        <source>{name} may help you until {day}</source>
        <translation>{name}可以幫您，到{day}為止</translation>
    </message>
    <message>
        <source>{name} is paused, and may do nothing now</source>
        <translation>{name}已暫停，現在什麼也做不了</translation>
    </message>
    <message>
        <source>{name} may help you from {moment}</source>
        <translation>{moment}起，{name}可以幫您</translation>
    </message>
    <message>
        <source>{name} has entered your code. Now compare the pictures</source>
        <translation>{name}輸入了您的邀請碼，接下來核對圖</translation>
    </message>
    <message>
        <source>With {name} the pictures are being compared</source>
        <translation>正在和{name}核對圖</translation>
    </message>
    <message>
        <source>You have invited somebody. Nobody has come yet</source>
        <translation>您邀請了一個人，還沒有人來</translation>
    </message>
    <message>
        <source>{name}. A person at the bank can tell you more</source>
        <translation>{name}。銀行行員可以告訴您更多</translation>
    </message>
    <message>
        <source>These are the people you trust.</source>
        <translation>這些是您信任的人。</translation>
    </message>
    <message>
        <source>None of them can ever pay with your money, or see your secret number.</source>
        <translation>他們誰也不能用您的錢付款，也看不到您的密碼。</translation>
    </message>
    <message>
        <source>You have not let anybody in.</source>
        <translation>您還沒有請任何人幫忙。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首頁</translation>
    </message>
    <message>
        <source>Invite somebody you trust</source>
        <translation>邀請您信任的人</translation>
    </message>
    <message>
        <source>A relative, a neighbour, a good friend</source>
        <translation>家人、鄰居、老朋友</translation>
    </message>
    <message>
        <source>What they have seen and done</source>
        <translation>他們看過什麼、做過什麼</translation>
    </message>
    <message>
        <source>Everything stands there, day by day</source>
        <translation>一天一天都記著</translation>
    </message>
    <message>
        <source>{name} may help you soon</source>
        <translation>{name}很快可以幫您了</translation>
    </message>
    <message>
        <source>May: {power}</source>
        <translation>可以：{power}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>到{day}為止</translation>
    </message>
    <message>
        <source>From {moment} on also: {powers}</source>
        <translation>{moment}起，還可以：{powers}</translation>
    </message>
    <message>
        <source>From {moment} on: until {day}</source>
        <translation>{moment}起，改為到{day}為止</translation>
    </message>
    <message>
        <source>{name} may help you again from {moment}.</source>
        <translation>{moment}起，{name}又可以幫您了。</translation>
    </message>
    <message>
        <source>{name} may help you until {day}. Is this still right?</source>
        <translation>{name}可以幫您，到{day}為止。還要繼續嗎？</translation>
    </message>
    <message>
        <source>Yes, and for another year</source>
        <translation>要，再續一年</translation>
    </message>
    <message>
        <source>Only until that day</source>
        <translation>就到那天為止</translation>
    </message>
    <message>
        <source>Then it ends by itself</source>
        <translation>到時候自己就停了</translation>
    </message>
    <message>
        <source>I would like to change something</source>
        <translation>我想改一改</translation>
    </message>
    <message>
        <source>This is what {name} may do. What would you like to change?</source>
        <translation>這些是{name}可以做的。您想改哪一樣？</translation>
    </message>
    <message>
        <source>Shall {name} no longer be allowed this?</source>
        <translation>不再讓{name}做這一樣了嗎？</translation>
    </message>
    <message>
        <source>It holds at once.</source>
        <translation>馬上生效。</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>不再可以</translation>
    </message>
    <message>
        <source>No longer allow it</source>
        <translation>不再允許</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>就這樣，不改</translation>
    </message>
    <message>
        <source>Shall {name} also be allowed this?</source>
        <translation>也讓{name}做這一樣嗎？</translation>
    </message>
    <message>
        <source>It waits a day, so that nobody can hurry you. Has somebody asked you for it? Then stop here.</source>
        <translation>要等一天，這樣誰也催不了您。是有人讓您這麼做的嗎？是的話，請停在這裡。</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>還可以</translation>
    </message>
    <message>
        <source>Yes, allow it</source>
        <translation>對，允許</translation>
    </message>
    <message>
        <source>Until when may {name} help you?</source>
        <translation>讓{name}幫您到什麼時候？</translation>
    </message>
    <message>
        <source>A sooner day holds at once. A later one holds after a day, so that nobody can hurry you.</source>
        <translation>改早馬上生效；改晚要等一天，這樣誰也催不了您。</translation>
    </message>
    <message>
        <source>For a week, payments that would need somebody&apos;s agreement wait at least a day.</source>
        <translation>一週之內，原本要先問過人的付款，至少要等一天。</translation>
    </message>
    <message>
        <source>Shall {name} no longer help you?</source>
        <translation>不再請{name}幫您了嗎？</translation>
    </message>
    <message>
        <source>It ends at once. You need not say why to anybody.</source>
        <translation>馬上就停。您不用跟任何人說為什麼。</translation>
    </message>
    <message>
        <source>It is ended. {name} can see and do nothing here any more.</source>
        <translation>已經停掉了。{name}在這裡再也看不到、做不了什麼。</translation>
    </message>
    <message>
        <source>If you want it again one day, you can invite {name} anew.</source>
        <translation>哪天又想要了，可以重新邀請{name}。</translation>
    </message>
    <message>
        <source>{name} is paused: nothing can be seen or done, until you say so.</source>
        <translation>{name}已暫停：您不打開，就什麼也看不到、做不了。</translation>
    </message>
    <message>
        <source>To allow it again takes a day, so that nobody can hurry you.</source>
        <translation>想再打開要等一天，這樣誰也催不了您。</translation>
    </message>
    <message>
        <source>Payments that would need somebody&apos;s agreement wait at least a day.</source>
        <translation>原本要先問過人的付款，至少要等一天。</translation>
    </message>
    <message>
        <source>Until then everything stays as it is, and you can change your mind.</source>
        <translation>在那以前一切照舊，您可以改主意。</translation>
    </message>
    <message>
        <source>This holds a day from now.</source>
        <translation>這一項要等一天。</translation>
    </message>
    <message>
        <source>This holds from now on.</source>
        <translation>從現在起就是這樣。</translation>
    </message>
    <message>
        <source>From now on {name} may no longer do this.</source>
        <translation>從現在起，{name}不能再做這一樣了。</translation>
    </message>
    <message>
        <source>This is the only thing that {name} may do.</source>
        <translation>{name}只有這一樣可以做。</translation>
    </message>
    <message>
        <source>Without it there is nothing left to help with. Next we ask you whether it shall end.</source>
        <translation>沒有這一樣，就沒有什麼可幫的了。接下來問您要不要停掉。</translation>
    </message>
    <message>
        <source>Ends on {day}. Is this still right?</source>
        <translation>{day}到期。還要繼續嗎？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>From {moment} on</source>
        <translation>{moment}起</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不可以</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Look at my paper again</source>
        <translation>我再看看紙上寫的</translation>
    </message>
    <message>
        <source>Name and number can be changed</source>
        <translation>戶名和帳號都可以改</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不轉了</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>一分錢也不會轉出</translation>
    </message>
    <message>
        <source>Name and account belong together</source>
        <translation>戶名和帳號對得上</translation>
    </message>
    <message>
        <source>The bank has this account under a slightly different name</source>
        <translation>銀行登記的戶名和您寫的差一點點</translation>
    </message>
    <message>
        <source>The bank has this account under a different name. When in doubt, do not send.</source>
        <translation>銀行登記的戶名和您寫的不一樣。不確定就別轉。</translation>
    </message>
    <message>
        <source>This account could not be looked up</source>
        <translation>這個帳戶查不到戶名</translation>
    </message>
    <message>
        <source>Name and account belong together.</source>
        <translation>戶名和帳號對得上。</translation>
    </message>
    <message>
        <source>The bank has looked: this account is in the name of {name}.</source>
        <translation>銀行查過了：這個帳戶的戶名是{name}。</translation>
    </message>
    <message>
        <source>Only you can know whether it is right to send money there.</source>
        <translation>這筆錢該不該轉，只有您自己知道。</translation>
    </message>
    <message>
        <source>Ask the person, on a telephone number that you have known for a long time.</source>
        <translation>請用您早就知道的電話號碼，問一問本人。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>The bank has this account under a slightly different name.</source>
        <translation>銀行登記的戶名，和您寫的差一點點。</translation>
    </message>
    <message>
        <source>You wrote {name}. The account is in the name of {theirs}.</source>
        <translation>您寫的是{name}，帳戶的戶名是{theirs}。</translation>
    </message>
    <message>
        <source>Do you mean the same person?</source>
        <translation>您說的是同一個人嗎？</translation>
    </message>
    <message>
        <source>Yes: take the name {theirs}</source>
        <translation>是，就用{theirs}這個名字</translation>
    </message>
    <message>
        <source>As the account is written</source>
        <translation>照帳戶上登記的寫</translation>
    </message>
    <message>
        <source>Keep what I wrote: {name}</source>
        <translation>還用我寫的：{name}</translation>
    </message>
    <message>
        <source>Only when you are sure</source>
        <translation>您確定了再選這個</translation>
    </message>
    <message>
        <source>The bank has this account under a different name.</source>
        <translation>銀行登記的戶名，和您寫的不一樣。</translation>
    </message>
    <message>
        <source>You wrote {name}. Perhaps a letter slipped, or you were given a wrong number.</source>
        <translation>您寫的是{name}。也許是寫錯了一個字，也許是別人給您的號碼不對。</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>還是接著轉</translation>
    </message>
    <message>
        <source>I know for certain whose account this is</source>
        <translation>我確實知道這是誰的帳戶</translation>
    </message>
    <message>
        <source>This account cannot be looked up.</source>
        <translation>這個帳戶查不到戶名。</translation>
    </message>
    <message>
        <source>Not every account can be looked up, especially those at other banks.</source>
        <translation>不是每個帳戶都查得到，特別是別的銀行的帳戶。</translation>
    </message>
    <message>
        <source>Please compare with your paper once more, letter by letter and digit by digit.</source>
        <translation>請和您的紙再對一遍，一個字一個字、一位數一位數地對。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>戶名</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>對過了，一樣</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>{name} at the branch is looking at what you prepared.</source>
        <translation>分行的{name}正在看您準備好的內容。</translation>
    </message>
    <message>
        <source>Nothing else of yours can be seen: not what you have, and not whom you pay.</source>
        <translation>除此以外什麼都看不到：看不到您有多少錢，也看不到您付錢給誰。</translation>
    </message>
    <message>
        <source>It ends by itself, at the latest on {moment}. You need not do anything.</source>
        <translation>最晚到{moment}，就自動不能看了。您什麼都不用做。</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>可以，看吧</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>現在就不讓看</translation>
    </message>
    <message>
        <source>You are served all the same</source>
        <translation>事情照樣給您辦</translation>
    </message>
    <message>
        <source>Nobody at the branch is looking at what you prepared.</source>
        <translation>分行現在沒有人在看您準備好的內容。</translation>
    </message>
    <message>
        <source>It can be looked at once you are there. You are told at once who does, and can end it here.</source>
        <translation>您到了以後才能看。誰在看，馬上告訴您，您在這裡就可以不讓看。</translation>
    </message>
    <message>
        <source>Show my number</source>
        <translation>看我的號碼</translation>
    </message>
    <message>
        <source>{name} at the branch has looked at what you prepared.</source>
        <translation>分行的{name}看過您準備好的內容。</translation>
    </message>
    <message>
        <source>That was on {moment}, and it is over.</source>
        <translation>那是{moment}的事，現在已經不能看了。</translation>
    </message>
    <message>
        <source>If you were not at the branch then, please call the bank: the number is on the back of your bank card.</source>
        <translation>如果那時您不在分行，請打電話給銀行：號碼在金融卡背面。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>{name} cannot see it any more.</source>
        <translation>{name}已經看不到了。</translation>
    </message>
    <message>
        <source>You can still be served. Then you say at the counter what it is about.</source>
        <translation>事情照樣能辦。到櫃檯說一下要辦什麼就好。</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接著剛才的辦</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您寫的話</translation>
    </message>
    <message>
        <source>Go on, and take a number</source>
        <translation>繼續，去取號</translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>歐元</translation>
    </message>
    <message>
        <source>British pounds</source>
        <translation>英鎊</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日圓</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民幣</translation>
    </message>
    <message>
        <source>At the branch, whom you trust can help you at once.</source>
        <translation>到分行辦，您信任的人當場就能幫您。</translation>
    </message>
    <message>
        <source>Please come both together: then nothing has to wait. From home it takes a day.</source>
        <translation>請兩個人一起來，就不用等。在家辦要等一天。</translation>
    </message>
    <message>
        <source>You can stop it again at any time, from here or there.</source>
        <translation>您隨時可以再取消，在這裡、在分行都可以。</translation>
    </message>
    <message>
        <source>At the branch nothing has to wait for a day.</source>
        <translation>到分行辦，不用等一天。</translation>
    </message>
    <message>
        <source>Higher limits or shorter waits: ask for them here first, under “My settings”. At the branch they then hold at once.</source>
        <translation>提高額度、縮短等待：請先在這裡的「我的設定」裡提出來，到了分行當場就生效。</translation>
    </message>
    <message>
        <source>A stop is undone at once when you are there. For that you need not ask for anything here.</source>
        <translation>解除「全部停止」：您人到了分行，當場就能辦，不用先在這裡提出來。</translation>
    </message>
    <message>
        <source>They ask you there, alone with you, whether somebody has pressed you to do it.</source>
        <translation>那裡的人會單獨問您一句：是不是有人催您這樣做。</translation>
    </message>
    <message>
        <source>There is {amount} on it</source>
        <translation>裡面有{amount}</translation>
    </message>
    <message>
        <source>Which account is it about?</source>
        <translation>是哪個帳戶的事？</translation>
    </message>
    <message>
        <source>To which account did the card belong?</source>
        <translation>那張卡是哪個帳戶的？</translation>
    </message>
    <message>
        <source>If you are not sure, choose the one you use every day.</source>
        <translation>不確定，就選您平常用的那個。</translation>
    </message>
    <message>
        <source>How much would you like to take out in cash?</source>
        <translation>您想領多少現金？</translation>
    </message>
    <message>
        <source>You can take out up to {amount}.</source>
        <translation>最多可以取{amount}。</translation>
    </message>
    <message>
        <source>It stays on your account until you sign at the counter.</source>
        <translation>您在櫃檯簽字之前，錢一直在您的帳戶裡。</translation>
    </message>
    <message>
        <source>What amount should the certificate say?</source>
        <translation>證明上寫多少金額？</translation>
    </message>
    <message>
        <source>There is {amount} on this account.</source>
        <translation>這個帳戶裡有{amount}。</translation>
    </message>
    <message>
        <source>How many copies do you need?</source>
        <translation>您要幾份？</translation>
    </message>
    <message>
        <source>Which money would you like to take with you?</source>
        <translation>您想帶哪國的錢？</translation>
    </message>
    <message>
        <source>How much of it would you like?</source>
        <translation>您要多少？</translation>
    </message>
    <message>
        <source>What it costs, you are told at the counter on the day.</source>
        <translation>要花多少錢，當天在櫃檯告訴您。</translation>
    </message>
    <message>
        <source>Up to {most} can be asked for from here. For more, please talk to a person.</source>
        <translation>在這裡最多可以要{most}。還要更多，請找人幫忙。</translation>
    </message>
    <message>
        <source>Would you like to stop everything first?</source>
        <translation>要不要先全部停止？</translation>
    </message>
    <message>
        <source>Then no money goes out, whoever has your card. You need not wait for the branch for that.</source>
        <translation>停止以後，不管卡在誰手裡，錢都出不去。這件事不用等到去分行。</translation>
    </message>
    <message>
        <source>At the branch you get a new card, and the stop is undone there at once.</source>
        <translation>在分行給您補新卡，「全部停止」也當場解除。</translation>
    </message>
    <message>
        <source>Yes, stop everything now</source>
        <translation>好，現在全部停止</translation>
    </message>
    <message>
        <source>No, only take a number</source>
        <translation>不用，只取號</translation>
    </message>
    <message>
        <source>What would you like help with?</source>
        <translation>您想讓人幫您辦什麼？</translation>
    </message>
    <message>
        <source>A few words are enough. Please write no secret number here: nobody at the bank asks for it.</source>
        <translation>寫幾個字就夠了。請不要寫密碼：銀行的人不會問您要密碼。</translation>
    </message>
    <message>
        <source>There is no account here that this could be prepared for.</source>
        <translation>這裡沒有可以辦這件事的帳戶。</translation>
    </message>
    <message>
        <source>You can take a number all the same, and say it at the counter.</source>
        <translation>您還是可以取號，到櫃檯再說。</translation>
    </message>
    <message>
        <source>This number is done with. You can take a new one at any time.</source>
        <translation>這個號碼用完了。您隨時可以再取一個。</translation>
    </message>
    <message>
        <source>We cannot see just now how far it is. Your number counts on.</source>
        <translation>現在看不到排到哪裡了。您的號碼照樣有效。</translation>
    </message>
    <message>
        <source>They know that you are here. {wait}</source>
        <translation>他們知道您到了。{wait}</translation>
    </message>
    <message>
        <source>Your turn has come. The number still counts: when you come, you wait only a little.</source>
        <translation>已經叫過您的號碼了。號碼還有效：您來了，稍等一會兒就好。</translation>
    </message>
    <message>
        <source>Please come {moment}.</source>
        <translation>請您{moment}來。</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>輪到您了。</translation>
    </message>
    <message>
        <source>It is your turn. Please go to window {window}.</source>
        <translation>輪到您了，請到 {window} 號櫃檯。</translation>
    </message>
    <message>
        <source>Number {number}, {branch}</source>
        <translation>{number} 號，{branch}</translation>
    </message>
    <message>
        <source>You have several numbers. Which would you like to see?</source>
        <translation>您有好幾個號碼。想看哪一個？</translation>
    </message>
    <message>
        <source>Take another number</source>
        <translation>再取一個號碼</translation>
    </message>
    <message>
        <source>Your number at the branch</source>
        <translation>您在分行的號碼</translation>
    </message>
    <message>
        <source>When you come, hold the square in front of the scanner, or say your number.</source>
        <translation>到了分行，把二維條碼對著掃描器，或者說一下您的號碼。</translation>
    </message>
    <message>
        <source>Have it on paper</source>
        <translation>列印到紙上</translation>
    </message>
    <message>
        <source>Who looks at what I prepared?</source>
        <translation>誰在看我準備好的內容？</translation>
    </message>
    <message>
        <source>Give this number back</source>
        <translation>取消這個號碼</translation>
    </message>
    <message>
        <source>Shall this number be given back?</source>
        <translation>要取消這個號碼嗎？</translation>
    </message>
    <message>
        <source>Your place goes to the next person. You can take a new number at any time.</source>
        <translation>您的位置就給下一位了。您隨時可以再取新號碼。</translation>
    </message>
    <message>
        <source>No, I keep it</source>
        <translation>不取消，留著</translation>
    </message>
    <message>
        <source>Yes, give it back</source>
        <translation>對，取消</translation>
    </message>
    <message>
        <source>The number is given back.</source>
        <translation>號碼已經取消了。</translation>
    </message>
    <message>
        <source>What you had prepared is kept nowhere any more.</source>
        <translation>您準備好的內容也不再保存。</translation>
    </message>
    <message>
        <source>You were called just now, so the number was not given back. If you do not come, the next person is called.</source>
        <translation>剛剛正好叫到您，所以號碼沒有取消。您不來，就會叫下一位。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分行</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Prepared at home</source>
        <translation>在家準備好的</translation>
    </message>
    <message>
        <source>Yes. It is looked at once you are there, and you see it when they do</source>
        <translation>有。您到了以後才會看，誰在看您也看得到</translation>
    </message>
    <message>
        <source>At the branch</source>
        <translation>去分行辦事</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首頁</translation>
    </message>
    <message>
        <source>Today, as soon as it is my turn</source>
        <translation>今天，輪到我就去</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什麼時候</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Take out a large amount in cash</source>
        <translation>提領大額現金</translation>
    </message>
    <message>
        <source>A certificate of what I have</source>
        <translation>開存款證明</translation>
    </message>
    <message>
        <source>Money of another country</source>
        <translation>換外幣</translation>
    </message>
    <message>
        <source>My card is lost, or was stolen</source>
        <translation>金融卡丟了，或者被偷了</translation>
    </message>
    <message>
        <source>Somebody I trust is to help me</source>
        <translation>請信任的人幫我</translation>
    </message>
    <message>
        <source>My limits, or a stop to be undone</source>
        <translation>改額度，或者解除「全部停止」</translation>
    </message>
    <message>
        <source>Somebody is to help me</source>
        <translation>想找人幫我辦</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>別的事</translation>
    </message>
    <message>
        <source>They see at the counter at once what you need</source>
        <translation>到了櫃檯，那裡一看就知道您要什麼</translation>
    </message>
    <message>
        <source>On paper, with the stamp of the bank</source>
        <translation>紙本的，蓋銀行的章</translation>
    </message>
    <message>
        <source>Notes for a journey</source>
        <translation>出門旅行用的現鈔</translation>
    </message>
    <message>
        <source>Everything can be stopped at once, before you go</source>
        <translation>去之前，可以馬上全部停止</translation>
    </message>
    <message>
        <source>With both of you there, it holds at once</source>
        <translation>兩個人都到場，當場生效</translation>
    </message>
    <message>
        <source>Nothing has to wait for a day there</source>
        <translation>在那裡辦，不用等一天</translation>
    </message>
    <message>
        <source>Write in your own words what it is</source>
        <translation>用您自己的話寫一寫是什麼事</translation>
    </message>
    <message>
        <source>You say it at the counter</source>
        <translation>到櫃檯再說</translation>
    </message>
    <message>
        <source>Your bank card and your identity card</source>
        <translation>您的金融卡和身分證</translation>
    </message>
    <message>
        <source>Your identity card; and that person, with an identity card as well</source>
        <translation>您的身分證；那個人也要來，也帶身分證</translation>
    </message>
    <message>
        <source>Your identity card</source>
        <translation>您的身分證</translation>
    </message>
    <message>
        <source>Nobody is before you.</source>
        <translation>前面沒有人。</translation>
    </message>
    <message>
        <source>One person is before you, about {minutes} minutes.</source>
        <translation>前面有 1 個人，大約 {minutes} 分鐘。</translation>
    </message>
    <message>
        <source>{count} people are before you, about {minutes} minutes.</source>
        <translation>前面有 {count} 個人，大約 {minutes} 分鐘。</translation>
    </message>
    <message>
        <source>Which branch would you like to go to?</source>
        <translation>您想去哪家分行？</translation>
    </message>
    <message>
        <source>{address}. {wait}</source>
        <translation>{address}。{wait}</translation>
    </message>
    <message>
        <source>{address}. It is closed now.</source>
        <translation>{address}。現在沒開門。</translation>
    </message>
    <message>
        <source>{address}. It is closed now, and opens again {moment}.</source>
        <translation>{address}。現在沒開門，{moment}開門。</translation>
    </message>
    <message>
        <source>No numbers can be taken here yet.</source>
        <translation>這裡還不能取號。</translation>
    </message>
    <message>
        <source>You can go to any branch as ever, and take a number there.</source>
        <translation>您可以像平常一樣去分行，在那裡取號。</translation>
    </message>
    <message>
        <source>What would you like to do at the branch?</source>
        <translation>您去分行想辦什麼？</translation>
    </message>
    <message>
        <source>You can wait at home, and see here how many are before you</source>
        <translation>可以在家等，在這裡看前面還有幾個人</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>今天晚一點</translation>
    </message>
    <message>
        <source>When would you like to come?</source>
        <translation>您想什麼時候去？</translation>
    </message>
    <message>
        <source>About {time}</source>
        <translation>{time}左右</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>幾點去？</translation>
    </message>
    <message>
        <source>You are called as soon as you can be from then on.</source>
        <translation>從那時起，一輪到您就叫您。</translation>
    </message>
    <message>
        <source>Has somebody on the telephone asked you to take out this money? Then stop here, and talk to a person.</source>
        <translation>是電話裡有人叫您取這筆錢嗎？那就先別取，按「找人幫忙」問一問。</translation>
    </message>
    <message>
        <source>A very large amount may have to be ordered a day before: please ask by telephone.</source>
        <translation>數額特別大的，也許要提前一天約好：請先打電話問一問。</translation>
    </message>
    <message>
        <source>Shall we take a number for you?</source>
        <translation>要為您取號嗎？</translation>
    </message>
    <message>
        <source>A number moves no money: for that you sign at the counter. Until you are called you can give it back.</source>
        <translation>取號不動您的錢，要動錢得您在櫃檯簽字。叫到您之前，號碼都可以取消。</translation>
    </message>
    <message>
        <source>Yes, take a number</source>
        <translation>好，取號</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>辦什麼事</translation>
    </message>
    <message>
        <source>Please bring</source>
        <translation>請帶上</translation>
    </message>
    <message>
        <source>The branch is closed then. It opens again {moment}.</source>
        <translation>那時分行不開門。{moment}開門。</translation>
    </message>
    <message>
        <source>No number was taken. You can choose another day, or another branch.</source>
        <translation>沒有取到號。您可以換一天，或者換一家分行。</translation>
    </message>
    <message>
        <source>This branch has no numbers for the next days.</source>
        <translation>這家分行最近幾天沒有號碼。</translation>
    </message>
    <message>
        <source>No number was taken. You can choose another branch, or look again in a few days.</source>
        <translation>沒有取到號。您可以換一家分行，或者過幾天再看看。</translation>
    </message>
    <message>
        <source>You have a number there for that day already.</source>
        <translation>那一天您在那裡已經有號碼了。</translation>
    </message>
    <message>
        <source>So no second one was taken. To change it, give it back first.</source>
        <translation>所以沒有再取第二個。想換，先把它取消。</translation>
    </message>
    <message>
        <source>Choose once more</source>
        <translation>重新選</translation>
    </message>
    <message>
        <source>The branch has no more numbers for that day.</source>
        <translation>那一天分行的號碼已經發完了。</translation>
    </message>
    <message>
        <source>The branch is closed then.</source>
        <translation>那時分行不開門。</translation>
    </message>
    <message>
        <source>This branch is not there any more.</source>
        <translation>這家分行已經沒有了。</translation>
    </message>
    <message>
        <source>This time cannot be taken any more.</source>
        <translation>這個時間已經不能約了。</translation>
    </message>
    <message>
        <source>You have had a number there for that day.</source>
        <translation>那一天您在那裡取過號碼。</translation>
    </message>
    <message>
        <source>Number {number} at the branch</source>
        <translation>分行 {number} 號</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的號</translation>
    </message>
    <message>
        <source>At the branch, hold this square in front of the scanner. Neither your name nor your account stands in it.</source>
        <translation>到了分行，把這個二維條碼對著掃描器。裡面沒有您的名字，也沒有您的帳戶。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>{amount} to {name}, confirmed on {moment}</source>
        <translation>{amount}轉給{name}，{moment} 確認</translation>
    </message>
    <message>
        <source>These payments have not gone out yet. Which would you like to see?</source>
        <translation>這些錢還沒有轉出。您想看哪一筆？</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>沒有等待轉出的錢了。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首頁</translation>
    </message>
    <message>
        <source>Under “My money”, “My payments” you see how each ended.</source>
        <translation>在「我的錢」裡的「我的轉帳」，可以看到每一筆的結果。</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Please say it shorter, and without long numbers or links. That protects both of you.</source>
        <translation>請寫短一點，不要寫長數字和網址。這是為了保護你們兩個人。</translation>
    </message>
    <message>
        <source>Help from afar</source>
        <translation>在遠處幫忙</translation>
    </message>
    <message>
        <source>{name} asks you to look on. Do you have time now?</source>
        <translation>{name}請您幫著看看螢幕。您現在有空嗎？</translation>
    </message>
    <message>
        <source>You see what {name} is doing. Secret numbers never, amounts and names only if {name} wants it.</source>
        <translation>您能看到{name}辦到哪一步。密碼絕不顯示；金額和姓名，{name}同意了才顯示。</translation>
    </message>
    <message>
        <source>You can point at things and say short words. You cannot press anything.</source>
        <translation>您可以指一指、說幾句話，但不能替對方按。</translation>
    </message>
    <message>
        <source>{name} sees that you look on, and can read later what you said.</source>
        <translation>{name}知道您在看，以後也能查到您說過什麼。</translation>
    </message>
    <message>
        <source>Yes, look on</source>
        <translation>好，我來看看</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>現在不方便</translation>
    </message>
    <message>
        <source>{name} is told of it</source>
        <translation>會告訴{name}您現在不方便</translation>
    </message>
    <message>
        <source>What {name} sees</source>
        <translation>{name}看到的螢幕</translation>
    </message>
    <message>
        <source>{name} is asked whether you may look on.</source>
        <translation>正在問{name}，願不願意讓您看看螢幕。</translation>
    </message>
    <message>
        <source>It helps to call {name} as well. If {name} rather would not, that is all right.</source>
        <translation>最好也打個電話給{name}。{name}不想讓您看，也沒有關係。</translation>
    </message>
    <message>
        <source>You can wait here, or go back and come again later.</source>
        <translation>您可以在這裡等，也可以先回去，過會兒再來。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Not now: {name} is not showing you anything at the moment.</source>
        <translation>現在不方便：{name}現在沒有讓您看。</translation>
    </message>
    <message>
        <source>That need not mean anything. Call {name} if you want to know more.</source>
        <translation>這不一定有什麼事。想知道的話，請打電話給{name}。</translation>
    </message>
    <message>
        <source>You have offered it several times. For a while {name} is not asked again.</source>
        <translation>您已經提出好幾次了，暫時不再去問{name}。</translation>
    </message>
    <message>
        <source>{name} can still ask you. Or simply call {name}.</source>
        <translation>{name}隨時可以請您幫忙。您也可以直接打電話。</translation>
    </message>
    <message>
        <source>Nothing new comes in at the moment. What you see here may be out of date.</source>
        <translation>暫時收不到新的內容。您看到的可能不是最新的。</translation>
    </message>
    <message>
        <source>{name} is at something private. You can see it again when that is done.</source>
        <translation>{name}正在辦自己的私事，辦完了您才能再看到。</translation>
    </message>
    <message>
        <source>Nothing is to be seen yet. As soon as {name} goes on, it appears here.</source>
        <translation>現在還沒有內容。{name}一操作，這裡就能看到。</translation>
    </message>
    <message>
        <source>The help from afar has ended.</source>
        <translation>這次幫忙結束了。</translation>
    </message>
    <message>
        <source>You no longer see anything of {name}. Nothing else has changed. If you are worried, call {name}.</source>
        <translation>您看不到{name}的螢幕了，別的都沒有變。不放心的話，請打電話給{name}。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>Stop looking on</source>
        <translation>不看了</translation>
    </message>
    <message>
        <source>{name} lets you look on from afar</source>
        <translation>{name}讓您看螢幕</translation>
    </message>
    <message>
        <source>{name} asks you to look on from afar</source>
        <translation>{name}請您幫著看看螢幕</translation>
    </message>
    <message>
        <source>{name} sees where you point.</source>
        <translation>{name}看到您指的地方了。</translation>
    </message>
    <message>
        <source>{name} is asked to stop and call you.</source>
        <translation>已經請{name}先停一停，打電話給您。</translation>
    </message>
    <message>
        <source>You said to {name}: “{text}”</source>
        <translation>您對{name}說了：「{text}」</translation>
    </message>
    <message>
        <source>{name} has gone on in the meantime. Please look again before you point.</source>
        <translation>{name}已經到下一步了。請再看一眼，然後指。</translation>
    </message>
    <message>
        <source>That could not be passed on. Short words without numbers or links always can.</source>
        <translation>這句話沒能傳過去。請寫短一點，不要寫數字和網址。</translation>
    </message>
    <message>
        <source>That was a lot at once. Give {name} time, and say it again in a minute.</source>
        <translation>剛才說得有點多。請讓{name}慢慢看，一分鐘後再說。</translation>
    </message>
    <message>
        <source>the field to fill in</source>
        <translation>要填的這一欄</translation>
    </message>
    <message>
        <source>The button that leads on</source>
        <translation>去下一步的按鍵</translation>
    </message>
    <message>
        <source>Shows this part with an outline at the other end</source>
        <translation>對方螢幕上，這一處會框出來</translation>
    </message>
    <message>
        <source>The field is filled in. What stands in it is hidden.</source>
        <translation>這一欄已經填了。填的是什麼，不顯示。</translation>
    </message>
    <message>
        <source>The field is still empty.</source>
        <translation>這一欄還沒有填。</translation>
    </message>
    <message>
        <source>Point at {number}: {part}</source>
        <translation>指第 {number} 處：{part}</translation>
    </message>
    <message>
        <source>A few words of your own, then “Say it”</source>
        <translation>寫幾個字，再按「說給對方聽」</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>說給對方聽</translation>
    </message>
    <message>
        <source>Shows your words to {name}, large</source>
        <translation>用大字顯示給{name}看</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>請打電話給我</translation>
    </message>
    <message>
        <source>Asks {name} to stop and call you</source>
        <translation>請{name}先停一停，打電話給您</translation>
    </message>
    <message>
        <source>Press a part of it to point there.</source>
        <translation>按哪裡，就指給對方看哪裡。</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>說句話</translation>
    </message>
    <message>
        <source>Says this to {name}</source>
        <translation>把這句話說給{name}</translation>
    </message>
    <message>
        <source>Or a few words of your own</source>
        <translation>或者自己寫幾個字</translation>
    </message>
</context>
</TS>
