<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Accounts</name>
    <message>
        <source>Slowly, just as it is on your paper.</source>
        <translation>请照着纸，慢慢输入。</translation>
    </message>
    <message>
        <source>What is the account number?</source>
        <translation>账号是多少？</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>What is the sort code?</source>
        <translation>银行分类码是多少？</translation>
    </message>
    <message>
        <source>Sort code</source>
        <translation>银行分类码</translation>
    </message>
    <message>
        <source>Savings account {digits}</source>
        <translation>储蓄账户 {digits}</translation>
    </message>
    <message>
        <source>Everyday account {digits}</source>
        <translation>日常账户 {digits}</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>{name} has been asked, and has not answered yet.</source>
        <translation>已经问了{name}，还没有回答。</translation>
    </message>
    <message>
        <source>{name} has agreed.</source>
        <translation>{name}已经同意。</translation>
    </message>
    <message>
        <source>{name} has said no.</source>
        <translation>{name}没有同意。</translation>
    </message>
    <message>
        <source>{name} wants to talk to you before it goes out. Please call, on the number you have always used.</source>
        <translation>钱转出去以前，{name}想先跟您说说。请用您一直用的号码打个电话。</translation>
    </message>
    <message>
        <source>First, somebody you trust is asked to agree. Nothing goes out before.</source>
        <translation>先要问过您信任的人。同意以前，钱不会转出去。</translation>
    </message>
    <message>
        <source>First, {name} is asked to agree. Nothing goes out before.</source>
        <translation>先要问过{name}。同意以前，钱不会转出去。</translation>
    </message>
    <message>
        <source>Talk to each other. If it is right after all, you can send it again.</source>
        <translation>两个人说说清楚。如果没有问题，您可以再付一次。</translation>
    </message>
    <message>
        <source>Somebody you trust has said no.</source>
        <translation>您信任的人没有同意。</translation>
    </message>
    <message>
        <source>Nobody of those you trust has answered in time.</source>
        <translation>您信任的人都没有及时回答。</translation>
    </message>
    <message>
        <source>You can call them, and then send it again. At the branch, a person can help you, too.</source>
        <translation>您可以给他们打个电话，然后再付一次。去银行网点，也有人帮您。</translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation>{name}没有同意</translation>
    </message>
    <message>
        <source>Somebody you trust said no</source>
        <translation>您信任的人没有同意</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>没有人及时回答</translation>
    </message>
    <message>
        <source>{name} writes: “{words}”</source>
        <translation>{name}写道：“{words}”</translation>
    </message>
    <message>
        <source>Agreed so far: {count} of {needed} who are needed.</source>
        <translation>一共要 {needed} 个人同意，现在已有 {count} 个人同意。</translation>
    </message>
    <message>
        <source>The question went out on {moment}.</source>
        <translation>{moment}发出了询问。</translation>
    </message>
    <message>
        <source>If nobody answers by {moment}, nothing goes out, and we tell you.</source>
        <translation>到{moment}还没有人回答的话，钱不会转出去，我们会告诉您。</translation>
    </message>
    <message>
        <source>Meanwhile you can call them, or ask at the branch.</source>
        <translation>这期间，您可以给他们打电话，或者去银行网点问问。</translation>
    </message>
</context>
<context>
    <name>AgreementNews</name>
    <message>
        <source>That was on {at}. Under “My money”, “My payments” you see how it stands.</source>
        <translation>时间：{at}。现在怎么样了，在“我的钱”的“我的转账”里看。</translation>
    </message>
    <message>
        <source>At the start, under “Waiting to go out”, you see how it stands.</source>
        <translation>在首页的“等待转出”里，可以看到现在怎么样了。</translation>
    </message>
    <message>
        <source>{name} has agreed to your payment to {payee}.</source>
        <translation>您给{payee}的付款，{name}同意了。</translation>
    </message>
    <message>
        <source>{name} has said no to your payment to {payee}. Nothing was sent.</source>
        <translation>您给{payee}的付款，{name}没有同意，钱没有转出。</translation>
    </message>
    <message>
        <source>Talk to each other. If it is right after all, you can send it again.</source>
        <translation>两个人说说清楚。如果没有问题，您可以再付一次。</translation>
    </message>
    <message>
        <source>{name} wants to talk to you about your payment to {payee}.</source>
        <translation>您给{payee}的付款，{name}想先跟您说说。</translation>
    </message>
    <message>
        <source>Please call, on the number you have always used.</source>
        <translation>请用您一直用的号码打个电话。</translation>
    </message>
    <message>
        <source>So it waits instead, until {moment}.</source>
        <translation>所以改成先等一等，等到{moment}。</translation>
    </message>
    <message>
        <source>So it also waits, until {moment} at least. Whoever can still be asked has been asked.</source>
        <translation>所以这笔钱还要等，至少等到{moment}。还能问的人，都已经问了。</translation>
    </message>
    <message>
        <source>Nobody can be asked any more about your payment to {payee}.</source>
        <translation>您给{payee}的付款，现在没有人可以问了。</translation>
    </message>
    <message>
        <source>Fewer people than you wished can be asked about your payment to {payee}.</source>
        <translation>您给{payee}的这笔付款，现在能问的人比您希望的少。</translation>
    </message>
    <message>
        <source>Nobody answered about your payment to {payee}. Nothing was sent.</source>
        <translation>您给{payee}的付款，没有人及时回答，钱没有转出。</translation>
    </message>
    <message>
        <source>You can call those you trust, and then send it again. At the branch, a person can help you, too.</source>
        <translation>您可以给信任的人打个电话，然后再付一次。去银行网点，也有人帮您。</translation>
    </message>
    <message>
        <source>{name} has agreed that you may pay again.</source>
        <translation>{name}同意您恢复付款了。</translation>
    </message>
    <message>
        <source>That was on {at}. Press “Stop everything” to see what is still needed for it.</source>
        <translation>时间：{at}。按“全部停住”，可以看到还差什么。</translation>
    </message>
    <message>
        <source>Under “My money”, “Regular payments” you see how it stands.</source>
        <translation>在“我的钱”的“定期付款”里，可以看到现在怎么样了。</translation>
    </message>
    <message>
        <source>{name} writes: “{words}”</source>
        <translation>{name}写道：“{words}”</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>What scammers do now</source>
        <translation>骗子最近的花样</translation>
    </message>
    <message>
        <source>A new warning from the bank</source>
        <translation>银行的新提醒</translation>
    </message>
    <message>
        <source>What is going round</source>
        <translation>骗子怎么骗</translation>
    </message>
    <message>
        <source>How to tell</source>
        <translation>怎么认出来</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在怎么办</translation>
    </message>
    <message>
        <source>Show it to somebody I trust</source>
        <translation>给我信任的人看看</translation>
    </message>
    <message>
        <source>So that both of you know</source>
        <translation>这样你们两个人都知道</translation>
    </message>
    <message>
        <source>Show it to somebody I help</source>
        <translation>给我帮助的人看看</translation>
    </message>
    <message>
        <source>These are the tricks that scammers use now.</source>
        <translation>这些是骗子最近常用的花样。</translation>
    </message>
    <message>
        <source>Whoever knows a trick is not taken in so easily.</source>
        <translation>先知道了，就不容易上当。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首页</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>还没看过</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>以前看过</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>拨打 {number}</translation>
    </message>
    <message>
        <source>I have got something like this</source>
        <translation>我也收到了类似的</translation>
    </message>
    <message>
        <source>We look at it together</source>
        <translation>我们一起来看看</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我明白了</translation>
    </message>
    <message>
        <source>Dial {number} yourself, on your telephone.</source>
        <translation>请您自己用电话拨 {number}。</translation>
    </message>
    <message>
        <source>Is somebody still on the line? Put the phone down first, and wait a minute.</source>
        <translation>对方还没挂断吗？请您先挂电话，等一分钟再拨。</translation>
    </message>
    <message>
        <source>Never press a number in a message, and let nobody connect you.</source>
        <translation>不要点消息里的号码，也不要让别人帮您转接。</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Back to the warning</source>
        <translation>回到提醒</translation>
    </message>
    <message>
        <source>The bank has {count} new warnings about scams. Would you like to read them now?</source>
        <translation>银行有{count}条新的防骗提醒。您现在想看看吗？</translation>
    </message>
    <message>
        <source>Yes, show me</source>
        <translation>好，让我看看</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再看</translation>
    </message>
    <message>
        <source>They stay under “What scammers do now”</source>
        <translation>都放在“骗子最近的花样”里</translation>
    </message>
    <message>
        <source>{where}, {day}</source>
        <translation>{where}，{day}</translation>
    </message>
    <message>
        <source>From the bank, {day}</source>
        <translation>银行提醒，{day}</translation>
    </message>
    <message>
        <source>The bank cannot be reached at the moment. These warnings are of {moment}.</source>
        <translation>现在联系不上银行。这些提醒是{moment}的。</translation>
    </message>
    <message>
        <source>What came last was not surely from the bank, so it is not shown. These warnings are of {moment}.</source>
        <translation>最近收到的一份不能确定是银行发的，所以没有给您看。这些提醒是{moment}的。</translation>
    </message>
    <message>
        <source>That is some time ago: there may be new tricks by now.</source>
        <translation>已经有些日子了，可能又有了新花样。</translation>
    </message>
    <message>
        <source>The warnings have not come from the bank yet. They come by themselves as soon as it can be reached.</source>
        <translation>银行的提醒还没有收到。一联系上银行，它们会自己过来。</translation>
    </message>
    <message>
        <source>At present the bank has no warning. When something seems strange, ask somebody you trust.</source>
        <translation>银行现在没有新的提醒。遇到觉得奇怪的事，请问问您信任的人。</translation>
    </message>
    <message>
        <source>Dial this number yourself</source>
        <translation>请自己拨这个电话</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Begin with the computer</source>
        <translation>开机自动打开</translation>
    </message>
    <message>
        <source>You can change this at any time, under “My settings”.</source>
        <translation>您随时可以在“我的设置”里更改。</translation>
    </message>
    <message>
        <source>Should this program begin by itself when you switch on the computer?</source>
        <translation>打开电脑的时候，要不要自动打开这个程序？</translation>
    </message>
    <message>
        <source>Then you see sooner when somebody asks you something. It still asks for your secret number.</source>
        <translation>这样有人问您事情，您能早点看到。进来时还是要输密码。</translation>
    </message>
    <message>
        <source>A message on the desktop says only that somebody asks: no name and no amount.</source>
        <translation>桌面上的消息只说有人问您，不写名字，也不写金额。</translation>
    </message>
    <message>
        <source>Yes, begin by itself</source>
        <translation>要，自动打开</translation>
    </message>
    <message>
        <source>No, I begin it myself</source>
        <translation>不用，我自己打开</translation>
    </message>
</context>
<context>
    <name>Bills</name>
    <message>
        <source>Pay a bill</source>
        <translation>交费</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首页</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水费</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气费</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>取暖费</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话费</translation>
    </message>
    <message>
        <source>A bill</source>
        <translation>一张账单</translation>
    </message>
    <message>
        <source>Customer number and bill</source>
        <translation>户号和账单号</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>the winter before</source>
        <translation>上一个冬天</translation>
    </message>
    <message>
        <source>the spring before</source>
        <translation>上一个春天</translation>
    </message>
    <message>
        <source>the summer before</source>
        <translation>上一个夏天</translation>
    </message>
    <message>
        <source>the autumn before</source>
        <translation>上一个秋天</translation>
    </message>
    <message>
        <source>More than {season}: it was {amount} in {month} {year}.</source>
        <translation>比{season}多：{year}年{month}是 {amount}。</translation>
    </message>
    <message>
        <source>Less than {season}: it was {amount} in {month} {year}.</source>
        <translation>比{season}少：{year}年{month}是 {amount}。</translation>
    </message>
    <message>
        <source>About the same as {season}: {amount} in {month} {year}.</source>
        <translation>和{season}差不多：{year}年{month}是 {amount}。</translation>
    </message>
    <message>
        <source>More than the three bills before: {amount} on average.</source>
        <translation>比前三次多：前三次平均每次 {amount}。</translation>
    </message>
    <message>
        <source>Less than the three bills before: {amount} on average.</source>
        <translation>比前三次少：前三次平均每次 {amount}。</translation>
    </message>
    <message>
        <source>About the same as the three bills before: {amount} on average.</source>
        <translation>和前三次差不多：前三次平均每次 {amount}。</translation>
    </message>
    <message>
        <source>This bill is paid already.</source>
        <translation>这张账单已经交过了。</translation>
    </message>
    <message>
        <source>This bill is being paid already.</source>
        <translation>这张账单正在付，还没有办完。</translation>
    </message>
    <message>
        <source>One of these is not needed any more</source>
        <translation>有一户以后不用付了</translation>
    </message>
    <message>
        <source>Such as that of a home that you have left</source>
        <translation>比如您已经搬走的那一家</translation>
    </message>
    <message>
        <source>{kind}, number ending in {digits}</source>
        <translation>{kind}，尾号 {digits}</translation>
    </message>
    <message>
        <source>{name}, in the name of {holder}</source>
        <translation>{name}，户名{holder}</translation>
    </message>
    <message>
        <source>Another bill</source>
        <translation>别的账单</translation>
    </message>
    <message>
        <source>You have a bill on paper that was not paid here before</source>
        <translation>您手里有纸质账单，以前没在这里交过</translation>
    </message>
    <message>
        <source>Which bill would you like to look at?</source>
        <translation>您想看哪一项费用？</translation>
    </message>
    <message>
        <source>What is the bill for?</source>
        <translation>您要交什么费？</translation>
    </message>
    <message>
        <source>Which firm is the bill from?</source>
        <translation>账单是哪家公司的？</translation>
    </message>
    <message>
        <source>It is your telephone number, with the numbers in front.</source>
        <translation>就是您的电话号码，固定电话请带上区号。</translation>
    </message>
    <message>
        <source>What is your customer number at {name}?</source>
        <translation>您在{name}的户号是多少？</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>It was due on {day}. You can still pay it now.</source>
        <translation>最晚应在{day}交。现在还可以交。</translation>
    </message>
    <message>
        <source>It is to be paid by {day}.</source>
        <translation>最晚{day}交。</translation>
    </message>
    <message>
        <source>{kind} for {month}: {amount}. Shall it be paid now?</source>
        <translation>{month}的{kind}：{amount}。现在交吗？</translation>
    </message>
    <message>
        <source>The bill is from</source>
        <translation>收费单位</translation>
    </message>
    <message>
        <source>Pay all of it</source>
        <translation>全部交清</translation>
    </message>
    <message>
        <source>First we read it back to you</source>
        <translation>先请您再看一遍，然后确认</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不交</translation>
    </message>
    <message>
        <source>Nothing is paid</source>
        <translation>一分钱也不会付出去</translation>
    </message>
    <message>
        <source>What the bills of the last twelve months came to, and this one</source>
        <translation>过去十二个月和这一次各是多少</translation>
    </message>
    <message>
        <source>Nothing is owed here. There is nothing to pay.</source>
        <translation>这里没有欠费，不用交。</translation>
    </message>
    <message>
        <source>It was paid on {day}.</source>
        <translation>{day}已经交了。</translation>
    </message>
    <message>
        <source>You need not pay it again.</source>
        <translation>不用再交了。</translation>
    </message>
    <message>
        <source>If you have a bill on paper, it may be paid already. You can ask the firm.</source>
        <translation>如果您手里有纸质账单，可能已经交过了。可以打电话问收费单位。</translation>
    </message>
    <message>
        <source>Nothing was paid. It was due on {day}. Once there is enough on your account, you can still pay it here.</source>
        <translation>没有付钱。这笔最晚应在{day}交；等账户里的钱够了，还可以在这里交。</translation>
    </message>
    <message>
        <source>There is not enough on your account for {amount}.</source>
        <translation>账户里的钱不够交 {amount}。</translation>
    </message>
    <message>
        <source>Nothing was paid. It is to be paid by {day}; until then you can come back here.</source>
        <translation>没有付钱。最晚{day}交，在那以前钱够了再来就行。</translation>
    </message>
    <message>
        <source>Its name is at the top of the bill.</source>
        <translation>公司名字印在账单的最上面。</translation>
    </message>
    <message>
        <source>It is at the top of the paper bill, usually beside your name.</source>
        <translation>印在纸质账单的上方，一般就在户名旁边。</translation>
    </message>
    <message>
        <source>This bill is in another person’s name: {holder}. If somebody hurries you to pay it, leave it.</source>
        <translation>这张账单是别人名下的：{holder}。要是有人催您替他交，就先别交。</translation>
    </message>
    <message>
        <source>No bills can be looked up here yet.</source>
        <translation>这里还不能查账单。</translation>
    </message>
    <message>
        <source>You can pay a bill like anything else, under “Pay someone”, or at the branch.</source>
        <translation>您可以用“给人转账”来交费，也可以到银行网点交。</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>{month}: {amount}</source>
        <translation>{month}：{amount}</translation>
    </message>
    <message>
        <source>Which of these bills is not needed any more?</source>
        <translation>哪一户的账单以后不用付了？</translation>
    </message>
    <message>
        <source>Shall the bill from {name} be taken out of this list?</source>
        <translation>要把{name}的这一户从单子里去掉吗？</translation>
    </message>
    <message>
        <source>It is in the name of {holder}.</source>
        <translation>户名是{holder}。</translation>
    </message>
    <message>
        <source>If that is somebody else, the bank asks you more when you pay it again, and such a payment may have to wait.</source>
        <translation>如果户名是别人，以后再交时，银行会多问几句，这笔钱也可能要等一等才转出。</translation>
    </message>
    <message>
        <source>What you have paid stays paid. With the paper bill you can look it up again at any time.</source>
        <translation>您付过的都还算付过。以后拿着纸质账单，随时可以再查。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>先留着</translation>
    </message>
    <message>
        <source>It is not in the list any more.</source>
        <translation>这一户已经不在单子里了。</translation>
    </message>
    <message>
        <source>If you ever need it again, choose “Another bill” and enter the number from the paper.</source>
        <translation>以后要是又用得着，选“别的账单”，把纸上的户号输进去就行。</translation>
    </message>
</context>
<context>
    <name>CallLines</name>
    <message>
        <source>This is the police.</source>
        <translation>我是公安局的民警。</translation>
    </message>
    <message>
        <source>I am calling from your bank.</source>
        <translation>我是银行的工作人员。</translation>
    </message>
    <message>
        <source>This is customer service. You get money back.</source>
        <translation>我是客服，要给您退款。</translation>
    </message>
    <message>
        <source>Your computer has a virus.</source>
        <translation>您的电脑中病毒了。</translation>
    </message>
    <message>
        <source>Guess who this is!</source>
        <translation>您猜猜我是谁？</translation>
    </message>
    <message>
        <source>I can show you a safe way to earn money.</source>
        <translation>我带您赚钱，稳稳当当的。</translation>
    </message>
    <message>
        <source>Your name is part of a criminal case, and you may be arrested.</source>
        <translation>您涉嫌一起案件，可能要被逮捕。</translation>
    </message>
    <message>
        <source>Your account will be locked today.</source>
        <translation>您的账户今天就要被冻结。</translation>
    </message>
    <message>
        <source>Somebody is stealing from your account.</source>
        <translation>有人正在盗刷您的账户。</translation>
    </message>
    <message>
        <source>Move your money to a safe account.</source>
        <translation>请把钱转到安全账户。</translation>
    </message>
    <message>
        <source>Read me the code that you have just got.</source>
        <translation>把您刚收到的验证码念给我。</translation>
    </message>
    <message>
        <source>Do not tell anyone about this, not even your family.</source>
        <translation>这件事要保密，不要告诉任何人，家里人也不行。</translation>
    </message>
    <message>
        <source>Stay on the line, do not hang up.</source>
        <translation>不要挂电话，一直保持通话。</translation>
    </message>
    <message>
        <source>I am connecting you to the police now.</source>
        <translation>我现在帮您把电话转到公安局。</translation>
    </message>
    <message>
        <source>You will be charged every month unless you cancel now.</source>
        <translation>现在不取消，每个月都会自动扣费。</translation>
    </message>
    <message>
        <source>Install this app and share your screen with me.</source>
        <translation>下载这个软件，打开屏幕共享。</translation>
    </message>
    <message>
        <source>Tell me your card number and your secret number.</source>
        <translation>告诉我您的银行卡号和密码。</translation>
    </message>
    <message>
        <source>I have had an accident and need money at once.</source>
        <translation>我出车祸了，急需用钱。</translation>
    </message>
    <message>
        <source>I have a new number, my old phone is broken.</source>
        <translation>我换新号码了，原来的手机坏了。</translation>
    </message>
    <message>
        <source>Somebody comes to you and collects the cash.</source>
        <translation>我派人上门来取现金。</translation>
    </message>
    <message>
        <source>You only have to pay a small fee first.</source>
        <translation>您只要先交一点手续费。</translation>
    </message>
    <message>
        <source>Buy gift cards and read me the numbers.</source>
        <translation>去买购物卡，把卡号和密码报给我。</translation>
    </message>
    <message>
        <source>The profit is guaranteed, nothing can be lost.</source>
        <translation>稳赚不赔，保证收益。</translation>
    </message>
    <message>
        <source>It has to be done today, or it is too late.</source>
        <translation>今天必须办，晚了就来不及了。</translation>
    </message>
</context>
<context>
    <name>Callbacks</name>
    <message>
        <source>Shall somebody at the bank call you?</source>
        <translation>要请银行的人给您打电话吗？</translation>
    </message>
    <message>
        <source>The bank calls you</source>
        <translation>请银行打给我</translation>
    </message>
    <message>
        <source>When we call</source>
        <translation>什么时候打</translation>
    </message>
    <message>
        <source>Yes, and I would like to say only yes or no</source>
        <translation>要，我只想回答是或不是</translation>
    </message>
    <message>
        <source>We begin with an appointment</source>
        <translation>我们先从预约的事说起</translation>
    </message>
    <message>
        <source>On the number that the bank has had of you for long.</source>
        <translation>打您一直留在银行的那个号码。</translation>
    </message>
    <message>
        <source>Yes, as soon as somebody is free</source>
        <translation>要，有人有空就打</translation>
    </message>
    <message>
        <source>Yes, at another time</source>
        <translation>要，换个时间打</translation>
    </message>
    <message>
        <source>No, go on where I was</source>
        <translation>不用，接着刚才的办</translation>
    </message>
    <message>
        <source>When shall we call you?</source>
        <translation>什么时候打给您好？</translation>
    </message>
    <message>
        <source>If it is pressing, go back: we call as soon as somebody is free, day and night.</source>
        <translation>要是着急，请返回：有人有空马上打，白天晚上都行。</translation>
    </message>
    <message>
        <source>Somebody calls you about an appointment, and asks only what you can answer with yes or no.</source>
        <translation>会有人为预约的事给您打电话，只问您答“是”或“不是”就行的问题。</translation>
    </message>
    <message>
        <source>Call me like that</source>
        <translation>就这样打给我</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>还是算了</translation>
    </message>
    <message>
        <source>All right. Somebody at the bank calls you.</source>
        <translation>好的，银行的人会打给您。</translation>
    </message>
    <message>
        <source>You need not wait here. Your answers are kept.</source>
        <translation>您不用在这里等，填过的都给您留着。</translation>
    </message>
    <message>
        <source>As soon as somebody is free</source>
        <translation>有人有空就打</translation>
    </message>
    <message>
        <source>Somebody at the bank is going to call you.</source>
        <translation>银行的人会给您打电话。</translation>
    </message>
    <message>
        <source>When you asked</source>
        <translation>您请求的时间</translation>
    </message>
    <message>
        <source>Good, go on where I was</source>
        <translation>好，接着刚才的办</translation>
    </message>
    <message>
        <source>Rather as soon as somebody is free</source>
        <translation>还是有人有空就打</translation>
    </message>
    <message>
        <source>Rather at another time</source>
        <translation>还是换个时间</translation>
    </message>
    <message>
        <source>I do not need the call any more</source>
        <translation>不用打了</translation>
    </message>
    <message>
        <source>All right. Nobody calls you because of this any more.</source>
        <translation>好的，不会再为这事打给您了。</translation>
    </message>
    <message>
        <source>You can ask for a call again at any time.</source>
        <translation>您随时可以再请我们打。</translation>
    </message>
    <message>
        <source>This time has begun by now. Nobody has been asked to call you yet.</source>
        <translation>这个时段已经开始了，还没有安排人给您打电话。</translation>
    </message>
    <message>
        <source>Please press “Talk to a person” once more, and choose another time.</source>
        <translation>请再按一次“找人帮忙”，换个时间。</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>{begins}到{ends}</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接着刚才的办</translation>
    </message>
</context>
<context>
    <name>Cheated</name>
    <message>
        <source>Something is wrong</source>
        <translation>有不对劲的地方</translation>
    </message>
    <message>
        <source>It was good that you said so. These people cheat for a living, and it is not your fault.</source>
        <translation>您说出来就对了。那些人专门骗人，这不是您的错。</translation>
    </message>
    <message>
        <source>Change your secret number, at the start under “My settings”.</source>
        <translation>在首页的“我的设置”里，换一个密码。</translation>
    </message>
    <message>
        <source>Keep all messages and numbers, and answer these people no more.</source>
        <translation>留好所有的短信、聊天记录和号码，不要再理那些人。</translation>
    </message>
    <message>
        <source>Tell the police and your bank today.</source>
        <translation>今天就打 110 报警，也可以打反诈专线 96110，再告诉银行。</translation>
    </message>
    <message>
        <source>Under “My settings” look at your computers, and lock each one that you do not know.</source>
        <translation>在“我的设置”里看看您的电脑，不认识的都锁住。</translation>
    </message>
    <message>
        <source>If you know who has the money now, ask them to send it back.</source>
        <translation>如果您知道钱转给了谁，请对方退回来。</translation>
    </message>
    <message>
        <source>See in “My payments” in a few days whether it came back.</source>
        <translation>过几天到“我的转账”里看看，钱有没有退回来。</translation>
    </message>
    <message>
        <source>If it was a large amount, talk to your bank today.</source>
        <translation>如果金额比较大，今天就和银行说一声。</translation>
    </message>
    <message>
        <source>What happened with the {amount} to {name}?</source>
        <translation>转给{name}的 {amount}，是怎么回事？</translation>
    </message>
    <message>
        <source>Whatever it was: it is good that you look into it now.</source>
        <translation>不管是怎么回事，您现在来看就对了。</translation>
    </message>
    <message>
        <source>I was cheated</source>
        <translation>我被骗了</translation>
    </message>
    <message>
        <source>Somebody talked me into it, or is not who they said</source>
        <translation>有人哄我转的，或者对方是冒充的</translation>
    </message>
    <message>
        <source>It was a slip</source>
        <translation>我弄错了</translation>
    </message>
    <message>
        <source>Wrong person, wrong amount, or sent twice</source>
        <translation>转错了人、转错了数，或者转了两次</translation>
    </message>
    <message>
        <source>It was not me</source>
        <translation>不是我转的</translation>
    </message>
    <message>
        <source>I did not send this</source>
        <translation>我没有转过这笔钱</translation>
    </message>
    <message>
        <source>We have asked for the money back.</source>
        <translation>我们已经去追回这笔钱了。</translation>
    </message>
    <message>
        <source>The bank is asking the other bank now. Nobody can promise that it comes back, but asking early helps.</source>
        <translation>银行正在联系对方的银行。谁也不能保证追得回来，但早追总比晚追好。</translation>
    </message>
    <message>
        <source>Under “My payments” you see that it was asked for.</source>
        <translation>在“我的转账”里可以看到已经要求追回。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The bank has this payment. How it ends is not known yet.</source>
        <translation>银行已经收到这笔转账，结果现在还不知道。</translation>
    </message>
    <message>
        <source>Call the bank now: the number is on the back of your bank card.</source>
        <translation>请现在就给银行打电话，号码在您银行卡的背面。</translation>
    </message>
    <message>
        <source>This money has not left. It is still yours.</source>
        <translation>这笔钱没有出去，还是您的。</translation>
    </message>
    <message>
        <source>This payment does not go out any more.</source>
        <translation>这笔钱不会再转出了。</translation>
    </message>
    <message>
        <source>We do not know yet whether the bank has heard this.</source>
        <translation>现在还不知道银行有没有收到您的要求。</translation>
    </message>
    <message>
        <source>A person at the bank can see to this payment for you, day and night.</source>
        <translation>银行白天黑夜都有人接电话，可以帮您处理这笔转账。</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>您现在可以这样做</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>Money goes to {name} by itself. Stop it for good?</source>
        <translation>还有钱会定期自动付给{name}。从此停掉吗？</translation>
    </message>
    <message>
        <source>{count} more that go there are stopped as well.</source>
        <translation>付到同一账户的另外{count}笔定期付款也一起停掉。</translation>
    </message>
    <message>
        <source>Stop it for good</source>
        <translation>从此停掉</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>A payment to {name} that waits already is not stopped by this.</source>
        <translation>有一笔付给{name}的钱已经在等待了，不会因此停下。</translation>
    </message>
    <message>
        <source>You can stop it at the start, under “Waiting to go out”.</source>
        <translation>您可以在首页的“等待转出”里把它停掉。</translation>
    </message>
    <message>
        <source>One press stops it. Everything else stays as it is.</source>
        <translation>按一下就停掉，别的都不变。</translation>
    </message>
    <message>
        <source>See at the start, under “Waiting to go out”, whether a payment to them waits there.</source>
        <translation>请在首页的“等待转出”里看看，有没有付给他们的钱在等着。</translation>
    </message>
    <message>
        <source>It is stopped. Nothing more goes to this account by itself.</source>
        <translation>已经停了。不会再有钱自动转到这个账户。</translation>
    </message>
    <message>
        <source>What goes there by itself is stopped.</source>
        <translation>付到那里的定期付款已经停掉了。</translation>
    </message>
    <message>
        <source>You need not do anything else for that.</source>
        <translation>这件事您不用再做别的了。</translation>
    </message>
    <message>
        <source>We do not know yet whether the bank has stopped what goes there by itself.</source>
        <translation>还不清楚银行是不是已经把付到那里的定期付款停掉了。</translation>
    </message>
    <message>
        <source>A person at the bank can stop it for you, day and night.</source>
        <translation>银行的工作人员可以替您停掉，白天晚上都行。</translation>
    </message>
    <message>
        <source>By itself, {often}</source>
        <translation>自动付出，{often}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>You can call the bank yourself: the number is on the back of your bank card.</source>
        <translation>您也可以自己打电话给银行，号码在银行卡背面。</translation>
    </message>
    <message>
        <source>Whoever is really from the bank never asks for your secret number or a code.</source>
        <translation>真正的银行工作人员，绝不会问您的密码和验证码。</translation>
    </message>
    <message>
        <source>A person at the bank has stopped it.</source>
        <translation>银行的工作人员把它拦下来了。</translation>
    </message>
    <message>
        <source>Nobody at the bank came to look at it in time. We are sorry.</source>
        <translation>银行没能及时看这笔转账，对不起。</translation>
    </message>
    <message>
        <source>Please talk to the bank before you send it again.</source>
        <translation>再转之前，请先和银行说一说。</translation>
    </message>
    <message>
        <source>It looked like a scam. You have done nothing wrong: such people fool everybody.</source>
        <translation>这笔转账很像是骗局。您没有做错什么，骗子谁都能骗。</translation>
    </message>
    <message>
        <source>The bank took it for a scam</source>
        <translation>银行觉得像骗局，没有转</translation>
    </message>
    <message>
        <source>The bank did not look at it in time</source>
        <translation>银行没能及时看，没有转</translation>
    </message>
    <message>
        <source>A person at the bank first looks at your payment to {payee}, and calls you.</source>
        <translation>您转给{payee}的这笔钱，银行会先有人看一看，并且给您打电话。</translation>
    </message>
    <message>
        <source>Because scams often look like this, the bank wants to be sure.</source>
        <translation>骗局常常就是这个样子，所以银行想先弄清楚。</translation>
    </message>
    <message>
        <source>A person at the bank has looked at your payment to {payee}. The bank holds it no longer.</source>
        <translation>您转给{payee}的这笔钱，银行已经有人看过了，不再拦着它。</translation>
    </message>
    <message>
        <source>A person at the bank has stopped your payment to {payee}. Nothing was sent.</source>
        <translation>您转给{payee}的这笔钱，银行的人拦下了，没有转出去。</translation>
    </message>
    <message>
        <source>Nobody at the bank came to look at your payment to {payee} in time. Nothing was sent.</source>
        <translation>您转给{payee}的这笔钱，银行没能及时看。钱没有转出去。</translation>
    </message>
    <message>
        <source>The bank is looking into a payment of {customer}.</source>
        <translation>银行正在核实{customer}的一笔转账。</translation>
    </message>
    <message>
        <source>It may be a scam, or nothing at all. Please do not be angry with {customer}.</source>
        <translation>也许是骗局，也许没有事。请不要责怪{customer}。</translation>
    </message>
    <message>
        <source>It looked like a scam. {customer} has done nothing wrong: such people fool everybody.</source>
        <translation>这很像是诈骗。{customer}没有做错什么：这种人谁都骗得过。</translation>
    </message>
    <message>
        <source>The bank has looked into the payment of {customer}, and holds it no longer.</source>
        <translation>银行看过了{customer}的那笔转账，已经不再拦着了。</translation>
    </message>
    <message>
        <source>The bank has stopped the payment of {customer}. Nothing was sent.</source>
        <translation>银行拦下了{customer}的那笔转账，钱没有转出去。</translation>
    </message>
    <message>
        <source>Nobody at the bank came to look at the payment of {customer} in time. Nothing was sent.</source>
        <translation>银行没能及时看{customer}的那笔转账，钱没有转出去。</translation>
    </message>
    <message>
        <source>It is best if {customer} talks to the bank before sending it again.</source>
        <translation>再转之前，最好请{customer}先和银行谈一谈。</translation>
    </message>
    <message>
        <source>Call {customer}, on the number you have always used, and ask whether all is well.</source>
        <translation>请打{customer}平时的电话，问一问是不是一切都好。</translation>
    </message>
</context>
<context>
    <name>Claiming</name>
    <message>
        <source>I have a code</source>
        <translation>我有一个邀请码</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Call {name}, on the number you have always used. Then {name} can invite you again.</source>
        <translation>请用您一直用的号码给{name}打电话，然后{name}可以再邀请您一次。</translation>
    </message>
    <message>
        <source>This code does not work: a slip, or its time is up. Please compare the digits, or ask for a new code.</source>
        <translation>这个邀请码用不了：可能输错了，也可能过期了。请把数字再对一遍，或者请对方重新邀请。</translation>
    </message>
    <message>
        <source>That did not fit several times. Please wait a while, then ask for a new code.</source>
        <translation>好几次都没对上。请稍等一会儿，再请对方给一个新的邀请码。</translation>
    </message>
    <message>
        <source>What is the code?</source>
        <translation>邀请码是多少？</translation>
    </message>
    <message>
        <source>Somebody who trusts you reads out ten digits to you, or shows you a square.</source>
        <translation>信任您的人会给您念十位数字，或者给您看一个二维码。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>邀请码</translation>
    </message>
    <message>
        <source>This was begun on another computer of yours, and can only go on there.</source>
        <translation>这件事是在您的另一台电脑上开始的，只能在那台电脑上接着办。</translation>
    </message>
    <message>
        <source>Or ask {name} for a new code, and enter it here.</source>
        <translation>也可以请{name}重新给一个邀请码，在这里输入。</translation>
    </message>
    <message>
        <source>{name} would like you to help. Did you get the code from {name}?</source>
        <translation>{name}想请您帮忙。邀请码是{name}给您的吗？</translation>
    </message>
    <message>
        <source>The name comes from the bank, so nobody can make it up.</source>
        <translation>这个名字是银行登记的，别人编不出来。</translation>
    </message>
    <message>
        <source>You would be able to: {power}</source>
        <translation>您可以：{power}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>到{day}为止</translation>
    </message>
    <message>
        <source>Yes, and I would like to help</source>
        <translation>是的，我愿意帮忙</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <translation>不，算了</translation>
    </message>
    <message>
        <source>Then it is ended at once</source>
        <translation>马上取消</translation>
    </message>
    <message>
        <source>Now {name} has to look at who has come with the code.</source>
        <translation>现在要等{name}看一看，是谁输了邀请码。</translation>
    </message>
    <message>
        <source>Then both of you see four pictures.</source>
        <translation>然后你们两边都会看到四幅图。</translation>
    </message>
    <message>
        <source>Waiting for {name}. There is no hurry.</source>
        <translation>正在等{name}，不着急。</translation>
    </message>
    <message>
        <source>Does {name} see the same pictures, in the same order?</source>
        <translation>{name}看到的图和顺序，跟这里一样吗？</translation>
    </message>
    <message>
        <source>Read them to each other on the telephone. Do not look at the other screen yourself.</source>
        <translation>请在电话里互相念一念。不要自己去看对方的屏幕。</translation>
    </message>
    <message>
        <source>Now {name} has to say that the pictures are the same.</source>
        <translation>现在要等{name}说图是一样的。</translation>
    </message>
    <message>
        <source>You can also leave this page. It goes on by itself.</source>
        <translation>您也可以离开这一页，它会自己继续。</translation>
    </message>
    <message>
        <source>It has been ended. Nothing has come of it.</source>
        <translation>这次邀请已经取消，没有连上。</translation>
    </message>
    <message>
        <source>It waits a day, so that nobody can hurry {name}. That is no distrust of you.</source>
        <translation>要等一天，这样谁也催不了{name}。这不是不相信您。</translation>
    </message>
    <message>
        <source>If you go to the branch together, it is done at once.</source>
        <translation>两个人一起去网点办，当场就能生效。</translation>
    </message>
    <message>
        <source>You may help {name} from now on.</source>
        <translation>从现在起，您可以帮{name}了。</translation>
    </message>
    <message>
        <source>You may help {name} from {moment}.</source>
        <translation>从{moment}起，您可以帮{name}。</translation>
    </message>
    <message>
        <source>You can never pay for {name}. {name} can end it at any time, and so can you.</source>
        <translation>您永远不能替{name}付款。{name}随时可以取消，您也一样。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到哪天为止</translation>
    </message>
    <message>
        <source>It is ended. You help nobody by this.</source>
        <translation>已经取消了，没有和谁连上。</translation>
    </message>
    <message>
        <source>Did you not expect {name}? Then ask the person who gave you the code.</source>
        <translation>没想到是{name}？请问一问给您邀请码的人。</translation>
    </message>
    <message>
        <source>It is ended. Nobody has been let in.</source>
        <translation>已经取消了，没有让任何人进来。</translation>
    </message>
    <message>
        <source>Somebody may have tried to get in between. It was good that you looked so closely.</source>
        <translation>可能有人想从中间插进来。幸好您看得仔细。</translation>
    </message>
    <message>
        <source>We have ended it: something between you and {name} does not fit together.</source>
        <translation>我们把它取消了：您和{name}之间有些地方对不上。</translation>
    </message>
    <message>
        <source>Somebody may have tried to get in between. Please tell the bank, and call {name}.</source>
        <translation>可能有人想从中间插进来。请告诉银行，也给{name}打个电话。</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Because you have never paid this person before, the money waits a while.</source>
        <translation>您以前没有给这个人转过钱，所以这笔钱会先等一等。</translation>
    </message>
    <message>
        <source>Because it is a large amount, the money waits a while.</source>
        <translation>金额比较大，所以这笔钱会先等一等。</translation>
    </message>
    <message>
        <source>Because it is a large amount together with what you have just paid this person, the money waits a while.</source>
        <translation>加上您刚给这个人转的钱，金额比较大，所以这笔钱会先等一等。</translation>
    </message>
    <message>
        <source>Because it is more than half of what you have here, the money waits a while.</source>
        <translation>这笔钱超过了您这里存款的一半，所以会先等一等。</translation>
    </message>
    <message>
        <source>Because scams often look like this, the bank wants to be sure.</source>
        <translation>骗局常常就是这个样子，所以银行想先弄清楚。</translation>
    </message>
    <message>
        <source>Because the money may come to somebody you trust, that person may not decide about it.</source>
        <translation>这笔钱可能会到您信任的人手里，所以不能由那一位来决定。</translation>
    </message>
    <message>
        <source>To protect you, the money waits a while.</source>
        <translation>为了保护您，这笔钱会先等一等。</translation>
    </message>
    <message>
        <source>As with some other payments, the money waits a while, so that nobody is hurried.</source>
        <translation>和有些付款一样，这笔钱先等一等再转出，免得匆忙。</translation>
    </message>
    <message>
        <source>Your money is safe: first a person at the bank looks at it, and calls you.</source>
        <translation>您的钱是安全的：银行先派人看一看，再给您打电话。</translation>
    </message>
    <message>
        <source>First, the bank has something to look at.</source>
        <translation>银行先要看一看。</translation>
    </message>
    <message>
        <source>Everything is stopped. No money goes out.</source>
        <translation>已全部停住，钱不会转出去。</translation>
    </message>
    <message>
        <source>So this waits too, until you have that undone.</source>
        <translation>所以这一笔也先停着，等您恢复以后再转。</translation>
    </message>
    <message>
        <source>Until the money goes out, you can stop it with one press.</source>
        <translation>在钱转出以前，您按一下就能停住。</translation>
    </message>
    <message>
        <source>The money goes out on {when} at the earliest. Until then you can stop it with one press.</source>
        <translation>钱最早在{when} 转出。在那以前，您按一下就能停住。</translation>
    </message>
    <message>
        <source>The money goes out on {when}. Until then you can stop it with one press.</source>
        <translation>钱会在{when} 转出。在那以前，您按一下就能停住。</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>They are the same</source>
        <translation>一样</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>不一样</translation>
    </message>
    <message>
        <source>If only one of them is different, somebody may have got in between.</source>
        <translation>哪怕只有一幅不一样，也可能有人从中间插了进来。</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Somebody asks me</source>
        <translation>有人问我</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>It is the first payment to this account</source>
        <translation>头一回付给这个账户</translation>
    </message>
    <message>
        <source>It is a large amount</source>
        <translation>金额比较大</translation>
    </message>
    <message>
        <source>It is a large amount together with others to this account</source>
        <translation>和付给这个账户的别的钱加起来，金额比较大</translation>
    </message>
    <message>
        <source>It is more than half of what is on the account</source>
        <translation>超过账户里一半的钱</translation>
    </message>
    <message>
        <source>The bank asks for it, as a protection</source>
        <translation>为了保护，银行要求先问一问</translation>
    </message>
    <message>
        <source>{name} sees that at once; nothing is decided yet</source>
        <translation>{name}马上就能看到，事情还没有定</translation>
    </message>
    <message>
        <source>Call {name} first</source>
        <translation>先给{name}打电话</translation>
    </message>
    <message>
        <source>You have said that you want to call first.</source>
        <translation>您说过想先打电话。</translation>
    </message>
    <message>
        <source>These are the facts. You have time until {moment}.</source>
        <translation>情况都在这里。您可以慢慢看，到{moment}为止。</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>You are asked once more</source>
        <translation>还会再问您一次</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Then nothing is sent</source>
        <translation>钱就不转了</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>To</source>
        <translation>付给</translation>
    </message>
    <message>
        <source>{name} writes to you</source>
        <translation>{name}对您说</translation>
    </message>
    <message>
        <source>Name and account</source>
        <translation>姓名和账号</translation>
    </message>
    <message>
        <source>Why you are asked</source>
        <translation>为什么问您</translation>
    </message>
    <message>
        <source>Words for whom it is paid to</source>
        <translation>给收款人的附言</translation>
    </message>
    <message>
        <source>Is it right that this money goes out?</source>
        <translation>这笔钱该转出去吗？</translation>
    </message>
    <message>
        <source>Are you sure that {name} wants it, and is not being hurried by anybody?</source>
        <translation>您确定这是{name}自己想付的，没有人在催吗？</translation>
    </message>
    <message>
        <source>From</source>
        <translation>谁付</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>对，我同意</translation>
    </message>
    <message>
        <source>No, not now</source>
        <translation>不，先不</translation>
    </message>
    <message>
        <source>What would you like to say to {name}?</source>
        <translation>您想对{name}说什么？</translation>
    </message>
    <message>
        <source>{name} reads this beside your no. With the next press it is said.</source>
        <translation>{name}会看到您没有同意，旁边就是这句话。再按一下就送到了。</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>用我自己的话说</translation>
    </message>
    <message>
        <source>Nothing: I call</source>
        <translation>不写了，我打电话说</translation>
    </message>
    <message>
        <source>A kind sentence, without blame. With “Continue” it is said, and your no with it.</source>
        <translation>说一句体贴的话，不要责怪。按“继续”，这句话就和“不同意”一起送到。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的话</translation>
    </message>
    <message>
        <source>Your words cannot be passed on like this.</source>
        <translation>这样写，您的话发不过去。</translation>
    </message>
    <message>
        <source>Words to each other go without long numbers and without links. That protects both of you.</source>
        <translation>互相说的话里不能有长串数字，也不能有网址，这是为了保护你们两位。</translation>
    </message>
    <message>
        <source>Nothing was decided. At the start you find the question again, and can say it in other words.</source>
        <translation>现在什么都还没定。在首页还能找到这件事，换个说法就可以了。</translation>
    </message>
    <message>
        <source>{name} now reads that you want to talk first. Please call.</source>
        <translation>{name}现在会看到您想先说一说。请打电话吧。</translation>
    </message>
    <message>
        <source>Call on the number you have always used, and ask what the money is for and who has asked for it.</source>
        <translation>请用您一直用的号码打过去，问问这钱是做什么的，是谁要的。</translation>
    </message>
    <message>
        <source>Nothing goes out before somebody has agreed. Afterwards you decide here, until {moment}.</source>
        <translation>没有人同意以前，钱不会转出去。说完以后，您在这里决定，到{moment}为止。</translation>
    </message>
    <message>
        <source>{name} can tell you what came of it.</source>
        <translation>后来怎么样，可以问{name}。</translation>
    </message>
    <message>
        <source>You have agreed.</source>
        <translation>您同意了。</translation>
    </message>
    <message>
        <source>You have said no. This money does not go out.</source>
        <translation>您没有同意。这笔钱不会转出去。</translation>
    </message>
    <message>
        <source>This no longer needs you.</source>
        <translation>这件事不用您再管了。</translation>
    </message>
    <message>
        <source>There is nothing more for you to decide here.</source>
        <translation>这里没有要您决定的了。</translation>
    </message>
    <message>
        <source>You cannot agree to this one, because it concerns you yourself.</source>
        <translation>这笔您不能同意，因为和您自己有关。</translation>
    </message>
    <message>
        <source>The money would go to you, to an account of yours, or to somebody you suggested. This rule holds for everybody.</source>
        <translation>这笔钱是给您的、进您的账户的，或者是付给您推荐的人。对谁都是这个规矩。</translation>
    </message>
    <message>
        <source>Somebody else, or the bank, looks at it. There is nothing for you to do.</source>
        <translation>会由别人或者银行来看。您不用做什么。</translation>
    </message>
    <message>
        <source>The bank has known this computer for less than a day.</source>
        <translation>银行认识这台电脑还不到一天。</translation>
    </message>
    <message>
        <source>So for now you cannot agree from here. That keeps thieves out. Nothing was decided.</source>
        <translation>所以现在还不能在这里同意，这样小偷也没办法。事情还没有定。</translation>
    </message>
    <message>
        <source>You can say no now already, or call first. Tomorrow you can agree here; from your other computers, now.</source>
        <translation>您现在就可以不同意，或者先打电话。明天可以在这里同意；用您别的电脑，现在就可以。</translation>
    </message>
    <message>
        <source>Something has changed since you looked.</source>
        <translation>您看过以后，情况有变化。</translation>
    </message>
    <message>
        <source>Nothing was decided. At the start you find it, as it is now.</source>
        <translation>事情还没有定。回到首页，能看到现在的样子。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到什么时候</translation>
    </message>
    <message>
        <source>It goes out by itself, each time anew</source>
        <translation>以后会自动重复付款</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>平时的情况</translation>
    </message>
    <message>
        <source>This account before</source>
        <translation>以前付过这个账户吗</translation>
    </message>
    <message>
        <source>Times paid within a year: {count}</source>
        <translation>一年里付过{count}次</translation>
    </message>
    <message>
        <source>Nothing paid within a year</source>
        <translation>一年里没有付过</translation>
    </message>
    <message>
        <source>Nothing was paid to others within a year, so there is nothing to compare with</source>
        <translation>一年里没有付给过别人，没有可以比的</translation>
    </message>
    <message>
        <source>Mostly about {median}. This would be the largest within a year; so far it was {largest}</source>
        <translation>平时一般{median}左右。这会是一年里最大的一笔，以前最大的是{largest}</translation>
    </message>
    <message>
        <source>Mostly about {median}, and {largest} at most within a year</source>
        <translation>平时一般{median}左右，一年里最多{largest}</translation>
    </message>
    <message>
        <source>The bank has this account as {theirs}</source>
        <translation>银行登记的户名是{theirs}</translation>
    </message>
    <message>
        <source>{name} was warned that this may be a fraud, and went on</source>
        <translation>给{name}看过防骗提醒，{name}还是想继续</translation>
    </message>
    <message>
        <source>Asked by the bank, {name} said</source>
        <translation>银行问的时候，{name}这样回答</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>The bank still looks at it first. Until it goes out {name} can stop it.</source>
        <translation>银行还会先看一看。钱转出去以前，{name}随时可以叫停。</translation>
    </message>
    <message>
        <source>The money still waits, until {moment} at least. Until then {name} can stop it.</source>
        <translation>这笔钱还要等，最早{moment}才转。在那以前{name}随时可以停下来。</translation>
    </message>
    <message>
        <source>If nobody else has to agree, the money goes out now. {name} sees that you agreed.</source>
        <translation>如果不用再等别人同意，钱现在就转出去。{name}会看到您同意了。</translation>
    </message>
    <message>
        <source>{name} sees your answer at once, and keeps the money.</source>
        <translation>{name}马上会看到您的回答，钱还在{name}那里。</translation>
    </message>
    <message>
        <source>Call and talk about it: a no is easier to hear from a voice than from a screen.</source>
        <translation>请打个电话说一说：听您亲口讲，比看屏幕上的“不同意”好受些。</translation>
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
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>What else there is</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>This seat is for those who work at the bank. With this number there is nothing to do here.</source>
        <translation>这个位子是给银行员工用的。用这个号在这里没有要办的事。</translation>
    </message>
    <message>
        <source>Go on with the alert that you have begun</source>
        <translation>接着写没写完的提醒</translation>
    </message>
    <message>
        <source>It is kept on this computer</source>
        <translation>保存在这台电脑上</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>我的设置</translation>
    </message>
    <message>
        <source>Letters, colours, my computers, secret number</source>
        <translation>字号、颜色、我的电脑、密码</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>找人帮忙</translation>
    </message>
    <message>
        <source>Ask a colleague of the fraud desk, or who leads the shift.</source>
        <translation>请问问反诈岗的同事，或者当班的负责人。</translation>
    </message>
    <message>
        <source>In doubt, call the customer yourself, on the number the bank has. Never on one that came in a message.</source>
        <translation>拿不准时，请用银行登记的号码亲自打给客户，不要用消息里的号码。</translation>
    </message>
    <message>
        <source>What you have begun here is kept.</source>
        <translation>您已经开始的内容都还在。</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接着刚才的办</translation>
    </message>
    <message>
        <source>What is your staff number?</source>
        <translation>您的员工编号是多少？</translation>
    </message>
    <message>
        <source>It is printed in the letter that you got when you began here.</source>
        <translation>它印在您入职时收到的信上。</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>员工编号</translation>
    </message>
</context>
<context>
    <name>DeskAlerts</name>
    <message>
        <source>Alerts</source>
        <translation>防骗提醒</translation>
    </message>
    <message>
        <source>You have written at this alert yourself.</source>
        <translation>这条提醒您自己参与写过。</translation>
    </message>
    <message>
        <source>So a colleague has to read it and publish it: four eyes see more than two. Nothing has been published.</source>
        <translation>所以要请一位同事核对并发布：两个人看，比一个人稳妥。现在什么也没有发布。</translation>
    </message>
    <message>
        <source>Somebody has changed this alert since you read it.</source>
        <translation>您看过之后，有人改过这条提醒。</translation>
    </message>
    <message>
        <source>The day until which this alert is good has passed, or is more than a year away.</source>
        <translation>这条提醒的有效期已过，或者超过了一年。</translation>
    </message>
    <message>
        <source>Nothing has been published. Somebody has to set another day first.</source>
        <translation>什么也没有发布。请先改一下有效期。</translation>
    </message>
    <message>
        <source>This alert has been withdrawn meanwhile.</source>
        <translation>这条提醒刚刚被撤回了。</translation>
    </message>
    <message>
        <source>Nothing of it can be changed any more. You can write a new one.</source>
        <translation>它不能再改了。您可以另写一条。</translation>
    </message>
    <message>
        <source>You have as many drafts waiting as there may be at one time.</source>
        <translation>您等待发布的草稿，已经到了同时可以存放的上限。</translation>
    </message>
    <message>
        <source>Nothing has been handed in, and your words are still here. Please have some published or dropped first.</source>
        <translation>这份还没有交上去，您写的都还在。请先请同事发布几份，或者舍弃几份。</translation>
    </message>
    <message>
        <source>Back to the alert</source>
        <translation>回到这条提醒</translation>
    </message>
    <message>
        <source>Read it and publish it: written by {names}, {moment}</source>
        <translation>请核对并发布：{names}写于{moment}</translation>
    </message>
    <message>
        <source>Written by {names}, {moment}. No customer sees it yet</source>
        <translation>{names}写于{moment}，客户还看不到</translation>
    </message>
    <message>
        <source>New words by {names}, {moment}. Customers see the earlier ones</source>
        <translation>{names}{moment}改过，客户看到的还是旧的</translation>
    </message>
    <message>
        <source>Published by {name}, {moment}</source>
        <translation>{name}发布于{moment}</translation>
    </message>
    <message>
        <source>Over. Published by {name}, {moment}</source>
        <translation>已过期。{name}发布于{moment}</translation>
    </message>
    <message>
        <source>Written by {names}, {moment}</source>
        <translation>{names}写于{moment}</translation>
    </message>
    <message>
        <source>Payments to its accounts are held for the desk until {until}, or until a colleague withdraws it too.</source>
        <translation>转到其中账户的钱，会拦到{until}，等反诈岗来定；若有另一位同事也撤回它，就到那时为止。</translation>
    </message>
    <message>
        <source>Withdraw it too</source>
        <translation>也撤回它</translation>
    </message>
    <message>
        <source>Its accounts are watched no more then</source>
        <translation>之后就不再留意其中的账户</translation>
    </message>
    <message>
        <source>The last lines here say what becomes different from what customers see now.</source>
        <translation>下面最后几行写着：和客户现在看到的比，哪里会变。</translation>
    </message>
    <message>
        <source>Nothing in it is different from what customers see now.</source>
        <translation>和客户现在看到的相比，没有任何不同。</translation>
    </message>
    <message>
        <source>It vanishes from every program that is open, and from all others at their next start.</source>
        <translation>开着的程序里随即不再显示，没开的下次打开时也不会再有。</translation>
    </message>
    <message>
        <source>Withdrawn. No customer sees it any more</source>
        <translation>已撤回，客户不再看到</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Something in it is wrong</source>
        <translation>内容有误</translation>
    </message>
    <message>
        <source>It goes round no more</source>
        <translation>这种骗局已经不出现了</translation>
    </message>
    <message>
        <source>Another alert says it better</source>
        <translation>另一条提醒说得更清楚</translation>
    </message>
    <message>
        <source>A colleague publishes the new words</source>
        <translation>改好后由同事发布</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>At once, and for good</source>
        <translation>马上撤，不再恢复</translation>
    </message>
    <message>
        <source>So nothing was done with it. Please read it once more as it is now.</source>
        <translation>所以什么也没有改动。请按现在的样子再读一遍。</translation>
    </message>
    <message>
        <source>From here an alert with other words has been handed in already.</source>
        <translation>这里已经交过一条内容不同的提醒。</translation>
    </message>
    <message>
        <source>These words have not been handed in. The other alert stands in the list: it can be changed there.</source>
        <translation>现在写的内容没有交上去。已交的那条在列表里，可以到那里修改。</translation>
    </message>
    <message>
        <source>Customers still see the earlier words.</source>
        <translation>客户看到的还是原来的内容。</translation>
    </message>
    <message>
        <source>No customer sees this alert yet.</source>
        <translation>客户还看不到这条提醒。</translation>
    </message>
    <message>
        <source>Customers see this alert.</source>
        <translation>客户看得到这条提醒。</translation>
    </message>
    <message>
        <source>No customer sees this alert any more.</source>
        <translation>客户已经看不到这条提醒了。</translation>
    </message>
    <message>
        <source>Also what customers see now</source>
        <translation>客户现在看到的也会一起撤下</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>可能损失多少</translation>
    </message>
    <message>
        <source>See it as customers do</source>
        <translation>看看客户看到的样子</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>送达情况</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Shall customers see exactly this, from now on?</source>
        <translation>从现在起就让客户看到这些内容吗？</translation>
    </message>
    <message>
        <source>It cannot be called back from those who have read it.</source>
        <translation>已经看过的人，就收不回来了。</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>多快送到</translation>
    </message>
    <message>
        <source>Yes, publish it</source>
        <translation>是的，发布</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>先不发布</translation>
    </message>
    <message>
        <source>Where somebody is signed in it appears within seconds, and everywhere else at the next start.</source>
        <translation>已登录的，几秒之内就能看到；其他的，下次打开时看到。</translation>
    </message>
    <message>
        <source>Payments to its accounts are held for the desk for one more day at most, or until a colleague withdraws it too.</source>
        <translation>转到其中账户的钱，最多再替您拦一天，等反诈岗来定；若有另一位同事也撤回它，就到那时为止。</translation>
    </message>
    <message>
        <source>Why is this alert to be withdrawn?</source>
        <translation>为什么要撤回这条提醒？</translation>
    </message>
    <message>
        <source>The reason is kept with the alert, for the desk alone.</source>
        <translation>原因会和提醒一起保存，只有反诈岗能看到。</translation>
    </message>
    <message>
        <source>Shall this alert be withdrawn, at once and for good?</source>
        <translation>要马上撤回这条提醒吗？撤回后不能恢复。</translation>
    </message>
    <message>
        <source>Shall its accounts be watched no more?</source>
        <translation>其中的账户，从此不再留意了吗？</translation>
    </message>
    <message>
        <source>Yes, withdraw it too</source>
        <translation>是的，我也撤回</translation>
    </message>
    <message>
        <source>No customer sees it any more. One person is enough for that: what is wrong must vanish at once.</source>
        <translation>客户就不再看到它了。撤回只要一个人：写错的要马上拿掉。</translation>
    </message>
    <message>
        <source>{name} has withdrawn this alert. If you withdraw it too, it holds no more payments to its accounts.</source>
        <translation>{name}已经撤回这条提醒。您也撤回后，转到其中账户的钱就不再因它被拦下。</translation>
    </message>
    <message>
        <source>What is held already waits for a decision as before.</source>
        <translation>已经拦下的，仍照旧等人来定。</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>是的，撤回</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>不撤，留着</translation>
    </message>
    <message>
        <source>Shall these new words be dropped?</source>
        <translation>不要这份新内容了吗？</translation>
    </message>
    <message>
        <source>Customers go on seeing the earlier ones.</source>
        <translation>客户看到的还是原来的。</translation>
    </message>
    <message>
        <source>Yes, drop them</source>
        <translation>是的，不要了</translation>
    </message>
    <message>
        <source>No, leave them</source>
        <translation>不，先留着</translation>
    </message>
    <message>
        <source>The alert is published.</source>
        <translation>提醒已经发布。</translation>
    </message>
    <message>
        <source>The alert is withdrawn.</source>
        <translation>提醒已经撤回。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有到一半</translation>
    </message>
    <message>
        <source>How far has it come?</source>
        <translation>送到了多少人？</translation>
    </message>
    <message>
        <source>These are numbers of people. Who they are is nobody&apos;s business here.</source>
        <translation>这里只有人数，不显示是哪些人。</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>应该送到的人数</translation>
    </message>
    <message>
        <source>Has come to the computers of</source>
        <translation>电脑已经收到的人数</translation>
    </message>
    <message>
        <source>Was shown to</source>
        <translation>已经显示给的人数</translation>
    </message>
    <message>
        <source>Was read to its end by</source>
        <translation>已经看完的人数</translation>
    </message>
    <message>
        <source>Half of them had it on the screen</source>
        <translation>一半的人看到它</translation>
    </message>
    <message>
        <source>Withdrawn by {name}: {reason}</source>
        <translation>{name}已撤回：{reason}</translation>
    </message>
    <message>
        <source>within a second</source>
        <translation>一秒之内</translation>
    </message>
    <message>
        <source>within {count} seconds</source>
        <translation>{count} 秒之内</translation>
    </message>
    <message>
        <source>within {count} minutes</source>
        <translation>{count} 分钟之内</translation>
    </message>
    <message>
        <source>within {count} hours</source>
        <translation>{count} 小时之内</translation>
    </message>
    <message>
        <source>Read it, and publish it</source>
        <translation>核对并发布</translation>
    </message>
    <message>
        <source>In each language, as customers will see it</source>
        <translation>每种语言都按客户看到的样子过一遍</translation>
    </message>
    <message>
        <source>Drop the new words</source>
        <translation>不要这份新内容</translation>
    </message>
    <message>
        <source>Customers go on seeing the earlier ones</source>
        <translation>客户看到的还是原来的</translation>
    </message>
    <message>
        <source>For you to read and publish</source>
        <translation>等您核对并发布</translation>
    </message>
    <message>
        <source>For a colleague to read and publish</source>
        <translation>等同事核对并发布</translation>
    </message>
    <message>
        <source>Customers see these</source>
        <translation>客户正在看到的</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Alerts at hand</source>
        <translation>手头的提醒</translation>
    </message>
    <message>
        <source>Nobody has written an alert yet.</source>
        <translation>还没有人写过提醒。</translation>
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
        <translation>客户看到的、草稿和过期的</translation>
    </message>
    <message>
        <source>Write a new alert</source>
        <translation>写一条新提醒</translation>
    </message>
    <message>
        <source>In both languages</source>
        <translation>中英文各一份</translation>
    </message>
    <message>
        <source>Take over what others warn of</source>
        <translation>引用别处的警示</translation>
    </message>
    <message>
        <source>From a file or an address</source>
        <translation>来自文件或网址</translation>
    </message>
    <message>
        <source>What others warn of</source>
        <translation>别处的警示</translation>
    </message>
    <message>
        <source>Nothing of it reaches a customer by itself: you complete it, and a colleague publishes it.</source>
        <translation>它不会自己发给客户：由您补全，再由同事发布。</translation>
    </message>
    <message>
        <source>This document is too large. A warning is never that long.</source>
        <translation>这份文件太大了，警示不会这么长。</translation>
    </message>
    <message>
        <source>This document is built in a way that no warning is. It was not read.</source>
        <translation>这份文件的结构不像警示，没有读取。</translation>
    </message>
    <message>
        <source>This document is not written as it says that it is. It was not read.</source>
        <translation>这份文件的编码和它自己标明的不一致，没有读取。</translation>
    </message>
    <message>
        <source>This document is of no kind in which warnings are sent.</source>
        <translation>这份文件不是发布预警所用的格式。</translation>
    </message>
    <message>
        <source>This document brings definitions of its own, as harmful ones do. It was not read.</source>
        <translation>这份文件带有自己的定义，有害的文件才会这样，所以没有读取。</translation>
    </message>
    <message>
        <source>This warning is in too old a form: CAP 1.2 is read here. Ask its sender for that, or write it yourself.</source>
        <translation>这条警示用的格式太旧，这里读不了。请让对方发新版格式的，或者您自己写一条。</translation>
    </message>
    <message>
        <source>Something is missing in this document that the standard asks for.</source>
        <translation>这份文件缺少标准要求的内容。</translation>
    </message>
    <message>
        <source>This is an exercise or a test, or it is over, or not for everybody.</source>
        <translation>这是演习或测试，或者已经结束，或者不是面向公众的。</translation>
    </message>
    <message>
        <source>Only an address of the outside world that begins with https is asked.</source>
        <translation>只能用 https 开头的外部网址。</translation>
    </message>
    <message>
        <source>No good answer came from there. You can try again, or save the document and choose it here.</source>
        <translation>那边没有给出可用的内容。您可以再试一次，或者先把文件存下来，再在这里选。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>这份内容读不出来。</translation>
    </message>
    <message>
        <source>Where is the warning?</source>
        <translation>警示在哪里？</translation>
    </message>
    <message>
        <source>Address, with https</source>
        <translation>网址（https 开头）</translation>
    </message>
    <message>
        <source>Which of these is it?</source>
        <translation>是其中哪一条？</translation>
    </message>
    <message>
        <source>This document is empty.</source>
        <translation>这份文件里没有内容。</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>换一份文件</translation>
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
        <translation>客户看到的样子</translation>
    </message>
    <message>
        <source>{language}, letters at {percent} %</source>
        <translation>{language}，字号 {percent} %</translation>
    </message>
    <message>
        <source>I have seen enough</source>
        <translation>看好了</translation>
    </message>
    <message>
        <source>As whom would you like to see it?</source>
        <translation>您想按谁看到的样子看？</translation>
    </message>
    <message>
        <source>The number to call</source>
        <translation>要拨打的电话</translation>
    </message>
    <message>
        <source>What is going round</source>
        <translation>骗子怎么骗</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在怎么办</translation>
    </message>
    <message>
        <source>How to tell, one sign a line</source>
        <translation>怎么认出来，一行写一点</translation>
    </message>
    <message>
        <source>All of it may stay empty: then everybody reads it, and it comes up at no moment in particular.</source>
        <translation>都可以留空：那样人人都会看到，只是不针对某个时刻。</translation>
    </message>
    <message>
        <source>A code, such as 510100 or GB-KEN, makes that only people there get it, unless another place has none.</source>
        <translation>填了代码（如 510100 或 GB-KEN），就只发给住在那里的人；要是还有别的地方没填代码，就会发给所有人。</translation>
    </message>
    <message>
        <source>Words that fit the moment, with commas</source>
        <translation>触发的词，用逗号隔开</translation>
    </message>
    <message>
        <source>Short sentences, no blame, no fear. It is shown and read aloud exactly as you write it.</source>
        <translation>句子要短，不责备，不吓人。您怎么写，就怎么显示、怎么朗读。</translation>
    </message>
    <message>
        <source>The number to call was taken over from {source}. Look it up elsewhere before you hand it in.</source>
        <translation>要拨打的电话是从“{source}”那里照搬来的。交上去之前，请另外查证一下。</translation>
    </message>
    <message>
        <source>Leave everything empty where it is not for these readers.</source>
        <translation>如果不发给看这种语言的客户，就全部留空。</translation>
    </message>
    <message>
        <source>The words in {language}</source>
        <translation>正文（{language}）</translation>
    </message>
    <message>
        <source>Write in words, too, where the region {code} is.</source>
        <translation>地区代码 {code} 在哪里，也请用文字写上。</translation>
    </message>
    <message>
        <source>For whom is it, and for which moment?</source>
        <translation>给谁看，什么时候用得上？</translation>
    </message>
    <message>
        <source>From which amount on, such as CNY 5000</source>
        <translation>从多大金额起，如 CNY 5000</translation>
    </message>
    <message>
        <source>Accounts of the scammers, one a line; only the bank knows them</source>
        <translation>骗子的账户，一行一个；只有银行知道</translation>
    </message>
    <message>
        <source>Where, in {language}</source>
        <translation>地区（{language}）</translation>
    </message>
    <message>
        <source>Code of that place, for {language}</source>
        <translation>地区代码（{language}）</translation>
    </message>
    <message>
        <source>Writing an alert</source>
        <translation>写提醒</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>马上</translation>
    </message>
    <message>
        <source>It comes up between two steps of what they are doing</source>
        <translation>在客户做完当前这一步后马上显示</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>下次打开时</translation>
    </message>
    <message>
        <source>It is told once, and stands in the list</source>
        <translation>提醒一次，之后留在列表里</translation>
    </message>
    <message>
        <source>All that somebody has</source>
        <translation>全部积蓄</translation>
    </message>
    <message>
        <source>Much money</source>
        <translation>很多钱</translation>
    </message>
    <message>
        <source>Some money</source>
        <translation>一些钱</translation>
    </message>
    <message>
        <source>Little money</source>
        <translation>少量的钱</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>what is going round</source>
        <translation>骗子怎么骗</translation>
    </message>
    <message>
        <source>how to tell</source>
        <translation>怎么认出来</translation>
    </message>
    <message>
        <source>what to do now</source>
        <translation>现在怎么办</translation>
    </message>
    <message>
        <source>the number to call</source>
        <translation>要拨打的电话</translation>
    </message>
    <message>
        <source>where it goes round</source>
        <translation>在哪里出现</translation>
    </message>
    <message>
        <source>the words: it has none yet</source>
        <translation>正文，现在一种语言都还没有</translation>
    </message>
    <message>
        <source>the words or the amount that fit the moment</source>
        <translation>触发的词或金额</translation>
    </message>
    <message>
        <source>the kind of scam</source>
        <translation>骗局类型</translation>
    </message>
    <message>
        <source>until when it is good</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Headline in {language}</source>
        <translation>标题（{language}）</translation>
    </message>
    <message>
        <source>What kind of scam is it?</source>
        <translation>这是哪一类骗局？</translation>
    </message>
    <message>
        <source>How soon do customers have to know?</source>
        <translation>客户要多快知道？</translation>
    </message>
    <message>
        <source>What is at stake for whoever is taken in?</source>
        <translation>上当的人可能损失多少？</translation>
    </message>
    <message>
        <source>How long is it good?</source>
        <translation>这条提醒有效多久？</translation>
    </message>
    <message>
        <source>{count} days from today</source>
        <translation>从今天起 {count} 天</translation>
    </message>
    <message>
        <source>Is it as it should be?</source>
        <translation>这样可以了吗？</translation>
    </message>
    <message>
        <source>Once it is handed in, a colleague reads and publishes it.</source>
        <translation>交上去以后，由同事核对并发布。</translation>
    </message>
    <message>
        <source>See it as customers will</source>
        <translation>看看客户会看到的样子</translation>
    </message>
    <message>
        <source>For whom, and for which moment</source>
        <translation>给谁看，什么时候用得上</translation>
    </message>
    <message>
        <source>The kind of scam</source>
        <translation>骗局类型</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>有效多久</translation>
    </message>
    <message>
        <source>Throw away what I have written here</source>
        <translation>不要了，丢掉这次写的</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>交上去</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各地</translation>
    </message>
    <message>
        <source>Until now: {before}. From now on: {after}</source>
        <translation>之前：{before}。之后：{after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>各地</translation>
    </message>
    <message>
        <source>Other words than customers see now</source>
        <translation>和客户现在看到的说法不同</translation>
    </message>
    <message>
        <source>{count}, ending in {digits}</source>
        <translation>{count}个，尾号{digits}</translation>
    </message>
    <message>
        <source>Accounts that are watched no more</source>
        <translation>不再留意的账户</translation>
    </message>
    <message>
        <source>Accounts that are new</source>
        <translation>新增的账户</translation>
    </message>
    <message>
        <source>Left out: nobody reads it in this language any more</source>
        <translation>去掉了：以后没有人能读到这种语言的</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>What is going round, in {language}</source>
        <translation>骗子怎么骗（{language}）</translation>
    </message>
    <message>
        <source>How to tell, in {language}</source>
        <translation>怎么认出来（{language}）</translation>
    </message>
    <message>
        <source>What to do now, in {language}</source>
        <translation>现在怎么办（{language}）</translation>
    </message>
    <message>
        <source>The number to call, in {language}</source>
        <translation>要拨打的电话（{language}）</translation>
    </message>
    <message>
        <source>Words that fit the moment</source>
        <translation>触发的词</translation>
    </message>
    <message>
        <source>From which amount on</source>
        <translation>从多大金额起</translation>
    </message>
    <message>
        <source>Accounts of the scammers</source>
        <translation>骗子的账户</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Customers see the earlier words until a colleague has read these and published them.</source>
        <translation>客户看到的还是原来的内容，要等一位同事核对并发布之后才会更新。</translation>
    </message>
    <message>
        <source>Customers see it as it was: these are the very words that are published already.</source>
        <translation>客户看到的和原来一样：这些内容已经发布过了，没有改动。</translation>
    </message>
    <message>
        <source>The alert is handed in.</source>
        <translation>提醒已经交上去。</translation>
    </message>
    <message>
        <source>No customer sees it yet. A colleague has to read it, and publishes it.</source>
        <translation>客户现在还看不到。要由一位同事核对后发布。</translation>
    </message>
    <message>
        <source>While you were writing, this alert was changed by {names}.</source>
        <translation>您在写的时候，{names}改动了这条提醒。</translation>
    </message>
    <message>
        <source>Your words are still here, and have not been handed in. Next you see the other ones.</source>
        <translation>您写的还在这里，没有交上去。下一步请先看看对方写的。</translation>
    </message>
    <message>
        <source>Then you can hand in yours in their place, or throw yours away.</source>
        <translation>看过以后，您可以用自己的替换它，也可以不要自己的。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>给我看看</translation>
    </message>
    <message>
        <source>something that this program does not know</source>
        <translation>本程序不认识的一项</translation>
    </message>
    <message>
        <source>Still to be mended: {what}</source>
        <translation>还要改一下：{what}</translation>
    </message>
    <message>
        <source>Still to be mended in {language}: {what}</source>
        <translation>{language} 里还要改一下：{what}</translation>
    </message>
    <message>
        <source>All that you have written is still there.</source>
        <translation>您写的内容都还在。</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>还没写</translation>
    </message>
</context>
<context>
    <name>DeskCall</name>
    <message>
        <source>Dial the number that the bank has had for long. Never one out of a message.</source>
        <translation>请拨银行早就留存的号码，绝不拨信息里写的号码。</translation>
    </message>
    <message>
        <source>Then: “I never ask for your secret number or a code. Nothing is wrong with you; we look at this together.”</source>
        <translation>再说：“我绝不会问您的密码和验证码。您没有做错什么，我们一起来看一看。”</translation>
    </message>
    <message>
        <source>Not alone: somebody may be listening. Say nothing of money, a payment or a scam.</source>
        <translation>身边有人，可能在听。不要提钱，不要提转账，也不要提骗局。</translation>
    </message>
    <message>
        <source>Say first: “Good day, it is about your appointment. Can you talk? Yes or no is enough.”</source>
        <translation>先说：“您好，跟您说一下预约的事。现在方便说话吗？您说‘是’或者‘不是’就行。”</translation>
    </message>
    <message>
        <source>If the answer is no: “Then I call again tomorrow. Goodbye.”</source>
        <translation>如果说不方便：“那我明天再打给您，再见。”</translation>
    </message>
    <message>
        <source>Say first: “Good day, may I speak to {customer}?”</source>
        <translation>先说：“您好，请问{customer}在吗？”</translation>
    </message>
    <message>
        <source>Only to {customer}: “It is the bank. If you would rather call us, hang up and dial the number on your card.”</source>
        <translation>确认是{customer}本人，再说：“我是银行的。您要是不放心，可以挂断，自己拨银行卡背面的号码打过来。”</translation>
    </message>
    <message>
        <source>We are talking</source>
        <translation>通了，正在说话</translation>
    </message>
    <message>
        <source>It is the customer, and can talk</source>
        <translation>是客户本人，并且方便说话</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>没有人接</translation>
    </message>
    <message>
        <source>Somebody else answers</source>
        <translation>是别人接的</translation>
    </message>
    <message>
        <source>Or the customer cannot talk now</source>
        <translation>或者客户现在不方便说话</translation>
    </message>
    <message>
        <source>Not now after all</source>
        <translation>先不打了</translation>
    </message>
    <message>
        <source>Somebody else can take it up</source>
        <translation>别的同事可以接手</translation>
    </message>
    <message>
        <source>Say: “It is about an appointment, I call again.” Then hang up.</source>
        <translation>请说：“是预约的事，我改天再打。”然后挂断。</translation>
    </message>
    <message>
        <source>Nothing about the bank, about money, or that {customer} has asked for a call.</source>
        <translation>不要提银行，不要提钱，也不要提{customer}的事。</translation>
    </message>
    <message>
        <source>If you think that {customer} is in danger, call the police now, and tell who leads the shift.</source>
        <translation>如果觉得{customer}有危险，请马上报警，并告诉值班负责人。</translation>
    </message>
    <message>
        <source>I have hung up</source>
        <translation>我挂断了</translation>
    </message>
    <message>
        <source>You do not have this in hand any more.</source>
        <translation>这件事现在不在您手上了。</translation>
    </message>
    <message>
        <source>Nothing was put down. Open it again at the start.</source>
        <translation>什么都没有记下。请从首页重新打开。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Now call {customer}.</source>
        <translation>现在打给{customer}。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Ask slowly, and wait for the answer. Nobody is to blame.</source>
        <translation>慢慢问，等对方回答。谁都没有错。</translation>
    </message>
    <message>
        <source>What does {customer} say?</source>
        <translation>{customer}怎么说？</translation>
    </message>
    <message>
        <source>Ask besides: {words}</source>
        <translation>再问一句：{words}</translation>
    </message>
    <message>
        <source>Then say: {words}</source>
        <translation>然后告诉对方：{words}</translation>
    </message>
    <message>
        <source>Write down no secret number and no code.</source>
        <translation>不要写下密码和验证码。</translation>
    </message>
    <message>
        <source>In a few words, for your colleagues</source>
        <translation>写几个字，给同事看</translation>
    </message>
    <message>
        <source>Answers that speak of a scam: {count} of {of}.</source>
        <translation>像是骗局的回答：{of} 个里有 {count} 个。</translation>
    </message>
    <message>
        <source>None of the answers speaks of a scam. That alone is no proof.</source>
        <translation>没有哪个回答像是骗局。但单凭这个，还不能说明没有问题。</translation>
    </message>
    <message>
        <source>Shall {amount} go from {customer} to {payee}?</source>
        <translation>{customer}转给{payee}的 {amount}，可以转吗？</translation>
    </message>
    <message>
        <source>In doubt refuse: it can be paid tomorrow as well.</source>
        <translation>拿不准就不转：明天再转也来得及。</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>不转</translation>
    </message>
    <message>
        <source>Nothing leaves, and {customer} is told at once</source>
        <translation>钱不会转出去，{customer}马上会知道</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>You are asked once more</source>
        <translation>会再问您一次</translation>
    </message>
    <message>
        <source>Is it right that this money leaves?</source>
        <translation>这笔钱转出去，对吗？</translation>
    </message>
    <message>
        <source>Once it has left, it is hard to bring back.</source>
        <translation>钱一旦转出去，就很难追回来。</translation>
    </message>
    <message>
        <source>Somebody else of the desk has to release it as well.</source>
        <translation>还需要另一位同事也放行。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Yes, I release it</source>
        <translation>对，我放行</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>先不放行</translation>
    </message>
    <message>
        <source>Your colleagues see that you tried</source>
        <translation>同事能看到您打过了</translation>
    </message>
    <message>
        <source>{customer} was not reached. What now?</source>
        <translation>没有联系上{customer}。现在怎么办？</translation>
    </message>
    <message>
        <source>It stays held until {until}. If nobody decides until then, nothing leaves.</source>
        <translation>会一直拦到{until}。到那时没有人决定，钱就不会转出去。</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>过一会儿再打</translation>
    </message>
    <message>
        <source>Refuse it now</source>
        <translation>现在就决定不转</translation>
    </message>
</context>
<context>
    <name>DeskCallbacks</name>
    <message>
        <source>Customers who wait for a call</source>
        <translation>等我们回电话的客户</translation>
    </message>
    <message>
        <source>Somebody who waits for a call</source>
        <translation>等回电话的客户</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Your colleagues see that you have it in hand</source>
        <translation>同事能看到您在办</translation>
    </message>
    <message>
        <source>{customer} would like to be called</source>
        <translation>{customer}想请我们回电话</translation>
    </message>
    <message>
        <source>Not alone: first read what to say. Asked {at}</source>
        <translation>身边有人：请先看该怎么说。{at}提出</translation>
    </message>
    <message>
        <source>Asked {at}</source>
        <translation>{at}提出</translation>
    </message>
    <message>
        <source>Call {begins} to {ends}</source>
        <translation>请在{begins}到{ends}之间打</translation>
    </message>
    <message>
        <source>You are calling, since {at}</source>
        <translation>您正在打电话，从{at}起</translation>
    </message>
    <message>
        <source>{name} is calling, since {at}</source>
        <translation>{name}正在打电话，从{at}起</translation>
    </message>
    <message>
        <source>{customer} would like to be called. Will you?</source>
        <translation>{customer}想请我们回电话。您来打吗？</translation>
    </message>
    <message>
        <source>Not alone: you see next what to say first.</source>
        <translation>客户身边有人：下一步会告诉您先说什么。</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>现在打</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不打</translation>
    </message>
    <message>
        <source>It stays on the list</source>
        <translation>还留在名单上</translation>
    </message>
    <message>
        <source>{name} is calling {customer} just now.</source>
        <translation>{name}正在打电话给{customer}。</translation>
    </message>
    <message>
        <source>A second call would only frighten {customer}. Nothing was done twice.</source>
        <translation>再打一个电话，只会吓着{customer}。这件事没有重复办理。</translation>
    </message>
    <message>
        <source>After half an hour anybody can take it up.</source>
        <translation>半小时以后，谁都可以接手。</translation>
    </message>
    <message>
        <source>Now call {customer}.</source>
        <translation>现在打给{customer}。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Asked for a call</source>
        <translation>提出的时间</translation>
    </message>
    <message>
        <source>Wants the call</source>
        <translation>希望接电话的时间</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>{begins}到{ends}</translation>
    </message>
    <message>
        <source>Tries so far</source>
        <translation>已经打过几次</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>上次打的时间</translation>
    </message>
    <message>
        <source>What did {customer} want to talk about?</source>
        <translation>{customer}想说什么事？</translation>
    </message>
    <message>
        <source>Write down no secret number and no code.</source>
        <translation>不要写下密码和验证码。</translation>
    </message>
    <message>
        <source>In a few words, for your colleagues</source>
        <translation>写几个字，给同事看</translation>
    </message>
    <message>
        <source>Whatever {customer} was about to pay is still held. You find it at the start, among the payments.</source>
        <translation>{customer}要转的钱，都还拦着。在首页的转账里可以看到。</translation>
    </message>
    <message>
        <source>You have talked with {customer}. It is off the list.</source>
        <translation>您已经和{customer}通过话了，这一条不在名单里了。</translation>
    </message>
    <message>
        <source>Whatever {customer} was about to pay stays held.</source>
        <translation>{customer}要转的钱，继续拦着。</translation>
    </message>
    <message>
        <source>{customer} stays on the list. Please try again later.</source>
        <translation>{customer}还在名单里。请过一会儿再打。</translation>
    </message>
    <message>
        <source>A colleague has already called. It is off the list.</source>
        <translation>已经有同事打过电话了，这一条不在名单里了。</translation>
    </message>
    <message>
        <source>Thank you for looking. Nothing was done twice.</source>
        <translation>谢谢您来看。这件事没有重复办理。</translation>
    </message>
</context>
<context>
    <name>DeskChecks</name>
    <message>
        <source>Payments that the bank holds</source>
        <translation>银行拦下的转账</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>为什么拦下</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>像是</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>系统发现</translation>
    </message>
    <message>
        <source>Said on the screen</source>
        <translation>在屏幕上的回答</translation>
    </message>
    <message>
        <source>Name and account</source>
        <translation>户名和账号</translation>
    </message>
    <message>
        <source>Words for the payee</source>
        <translation>给收款人的附言</translation>
    </message>
    <message>
        <source>The account is named in our warning “{headline}”</source>
        <translation>这个账号在我们的提醒“{headline}”里</translation>
    </message>
    <message>
        <source>The account is named in one of our warnings</source>
        <translation>这个账号在我们的一条提醒里</translation>
    </message>
    <message>
        <source>Much in it speaks of a scam</source>
        <translation>这笔转账有不少地方像骗局</translation>
    </message>
    <message>
        <source>The money may come to somebody whom the customer trusts, and too few others may decide</source>
        <translation>钱可能会到客户信任的人手里，而能决定的其他人不够</translation>
    </message>
    <message>
        <source>What the customer said about an earlier payment to this account points to a scam</source>
        <translation>关于付到这个账户的前一笔钱，客户说过的话像是遇到了骗局</translation>
    </message>
    <message>
        <source>We have refused an earlier payment to this account</source>
        <translation>付到这个账户的前一笔钱被我们拒付过</translation>
    </message>
    <message>
        <source>A call was asked for by somebody who is not alone. That does not show on the screen</source>
        <translation>客户身边有人，悄悄请银行回电话。屏幕上看不出来</translation>
    </message>
    <message>
        <source>For a reason that only a newer version of this program knows</source>
        <translation>原因要用新版本的程序才能看到</translation>
    </message>
    <message>
        <source>Named in a warning</source>
        <translation>账号在提醒里</translation>
    </message>
    <message>
        <source>Looks like a scam</source>
        <translation>像骗局</translation>
    </message>
    <message>
        <source>May come to a helper</source>
        <translation>可能转给帮忙的人</translation>
    </message>
    <message>
        <source>Reported before</source>
        <translation>以前报告过</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>以前拒付过</translation>
    </message>
    <message>
        <source>Not alone</source>
        <translation>身边有人</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>别的原因</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
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
        <translation>和客户通过话，{at}</translation>
    </message>
    <message>
        <source>Did not reach the customer, {at}</source>
        <translation>没有联系上客户，{at}</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>放行的人</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>决定不转的人</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>The bank has this account as {theirs}</source>
        <translation>银行登记的户名是{theirs}</translation>
    </message>
    <message>
        <source>A payment that the bank holds</source>
        <translation>银行拦下的一笔转账</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>{amount} of {customer} to {payee}, held on {moment}</source>
        <translation>{customer}转给{payee}，{amount}，{moment}拦下</translation>
    </message>
    <message>
        <source>Call {customer} now</source>
        <translation>现在打给{customer}</translation>
    </message>
    <message>
        <source>Refuse it without a call</source>
        <translation>不打电话，直接决定不转</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不办</translation>
    </message>
    <message>
        <source>It stays held</source>
        <translation>继续拦着</translation>
    </message>
    <message>
        <source>Shall {amount} go from {customer} to {payee}?</source>
        <translation>{customer}转给{payee}的 {amount}，可以转吗？</translation>
    </message>
    <message>
        <source>Decide by {until}.</source>
        <translation>请在{until}之前决定。</translation>
    </message>
    <message>
        <source>{name} is calling {customer} about it just now.</source>
        <translation>{name}正在为这笔转账打电话给{customer}。</translation>
    </message>
    <message>
        <source>A second call would only frighten {customer}. Nothing was done twice.</source>
        <translation>再打一个电话，只会吓着{customer}。这件事没有重复办理。</translation>
    </message>
    <message>
        <source>You see at the start what comes of it. After half an hour anybody can take it up.</source>
        <translation>结果会在首页看到。半小时以后，谁都可以接手。</translation>
    </message>
    <message>
        <source>You have released it. It takes somebody else as well.</source>
        <translation>您已经放行了。还需要另一位同事。</translation>
    </message>
    <message>
        <source>If nobody does until {until}, nothing leaves, and {customer} is told.</source>
        <translation>到{until}还没有人放行，钱就不会转出去，{customer}也会知道。</translation>
    </message>
    <message>
        <source>It leaves as soon as nothing else is in its way: the family, a wait, or “Stop everything”.</source>
        <translation>只要没有别的要等（家人同意、等待时间、“全部停住”），钱就会转出去。</translation>
    </message>
    <message>
        <source>{customer} is told.</source>
        <translation>{customer}会知道。</translation>
    </message>
    <message>
        <source>You have released it.</source>
        <translation>您已经放行了。</translation>
    </message>
    <message>
        <source>You have refused it. Nothing leaves.</source>
        <translation>您决定了不转。钱不会转出去。</translation>
    </message>
    <message>
        <source>{customer} is told in kind words, and keeps the money.</source>
        <translation>我们会好好告诉{customer}，钱还在客户自己的账户里。</translation>
    </message>
    <message>
        <source>It is decided already: released.</source>
        <translation>已经有人决定了：放行。</translation>
    </message>
    <message>
        <source>It is decided already: refused.</source>
        <translation>已经有人决定了：不转。</translation>
    </message>
    <message>
        <source>There is nothing to decide about it any more.</source>
        <translation>这笔转账已经不用决定了。</translation>
    </message>
    <message>
        <source>By {name}, on {at}.</source>
        <translation>决定的人：{name}，{at}。</translation>
    </message>
    <message>
        <source>Thank you for looking. Nothing was done twice.</source>
        <translation>谢谢您来看。这件事没有重复办理。</translation>
    </message>
    <message>
        <source>There is something new about this payment. Nothing was decided.</source>
        <translation>这笔转账有了新情况。刚才什么都没有决定。</translation>
    </message>
    <message>
        <source>You find it at the start, with everything that is known now. Please read it before you go on.</source>
        <translation>它就在首页，现在知道的都写在里面。请先看过，再接着办。</translation>
    </message>
    <message>
        <source>You cannot release this one, because it concerns you yourself.</source>
        <translation>这笔您不能放行，因为和您自己有关。</translation>
    </message>
    <message>
        <source>The money may come to you. Somebody else of the desk decides: this rule holds for everybody.</source>
        <translation>这笔钱可能会到您手里。请别的同事来决定：这条规矩对谁都一样。</translation>
    </message>
    <message>
        <source>It is not released: something that the bank wants to know was not asked.</source>
        <translation>没有放行：银行要问的，还有没问到的。</translation>
    </message>
    <message>
        <source>Perhaps this program is too old. Nothing was decided; somebody at another computer can do it.</source>
        <translation>也许这个程序的版本太旧了。什么都还没有决定，请同事在别的电脑上办。</translation>
    </message>
    <message>
        <source>So much of one customer, at once or in parts within three days, is released by two persons. Each has to call.</source>
        <translation>同一位客户，一次或者三天里分几次付到这么多，要两个人都同意才能放行，每个人都要打电话核实。</translation>
    </message>
    <message>
        <source>Your colleagues see that you have it in hand</source>
        <translation>同事能看到您在办</translation>
    </message>
    <message>
        <source>Nothing leaves, and {customer} is told at once</source>
        <translation>钱不会转出去，{customer}马上会知道</translation>
    </message>
    <message>
        <source>Careful: {customer} is not alone. A refusal shows on that screen at once; that it is held does not.</source>
        <translation>请小心：{customer}身边有人。决定不转的话，客户屏幕上马上看得到；只是拦着，就看不出来。</translation>
    </message>
    <message>
        <source>Careful: {customer} is not alone. That it is held shows on that screen, and so does what you decide.</source>
        <translation>请小心：{customer}身边有人。这笔钱被拦下，屏幕上看得到；您怎么决定，也看得到。</translation>
    </message>
    <message>
        <source>{name} has called and released it. You call as well, and decide for yourself.</source>
        <translation>{name}已经打过电话，并且放行了。请您也打一次电话，自己来决定。</translation>
    </message>
    <message>
        <source>You have released it. Somebody else decides until {until}</source>
        <translation>您已经放行。请另一位同事在{until}之前决定</translation>
    </message>
    <message>
        <source>{name} has released it. A second person decides until {until}</source>
        <translation>{name}已经放行。请第二个人在{until}之前决定</translation>
    </message>
    <message>
        <source>{why}. Decide by {until}</source>
        <translation>{why}。请在{until}之前决定</translation>
    </message>
    <message>
        <source>Not reached by {name}, {at}. Decide by {until}</source>
        <translation>{name}没有联系上客户，{at}。请在{until}之前决定</translation>
    </message>
    <message>
        <source>You are calling, since {at}</source>
        <translation>您正在打电话，从{at}起</translation>
    </message>
    <message>
        <source>{name} is calling, since {at}</source>
        <translation>{name}正在打电话，从{at}起</translation>
    </message>
</context>
<context>
    <name>DeskCorrections</name>
    <message>
        <source>What customers ask to have put right</source>
        <translation>客户请我们改正的事</translation>
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
        <translation>电话号码</translation>
    </message>
    <message>
        <source>An account, or what happened there</source>
        <translation>账户，或者账户上的事</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>别的事</translation>
    </message>
    <message>
        <source>It is put right now</source>
        <translation>已经改好了</translation>
    </message>
    <message>
        <source>I have changed it in the books</source>
        <translation>我已在系统里改过</translation>
    </message>
    <message>
        <source>We need to see a paper first</source>
        <translation>要先看证件</translation>
    </message>
    <message>
        <source>At the branch</source>
        <translation>在网点看</translation>
    </message>
    <message>
        <source>It is right as it is</source>
        <translation>现在记的就是对的</translation>
    </message>
    <message>
        <source>Somebody else keeps this</source>
        <translation>这不是我们记的</translation>
    </message>
    <message>
        <source>Say who does</source>
        <translation>请写明是谁记的</translation>
    </message>
    <message>
        <source>It has to stay</source>
        <translation>这一项必须保留</translation>
    </message>
    <message>
        <source>It tells what has happened, and may not be changed</source>
        <translation>这是发生过的事，不能改</translation>
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
        <translation>坐在那台电脑前的也许不是本人。请先打我们早就有的那个号码，问一问{customer}。</translation>
    </message>
    <message>
        <source>What do we answer {customer}?</source>
        <translation>怎么回复{customer}？</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>关于什么</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>客户的原话</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>It stays on the list</source>
        <translation>它还留在单子上</translation>
    </message>
    <message>
        <source>The bank did not take your words: a long number, a link or an address stands in them. Please change them.</source>
        <translation>银行没有接受您写的话：里面有长串数字、网址或链接。请改一改。</translation>
    </message>
    <message>
        <source>What else shall {customer} read?</source>
        <translation>还要对{customer}说什么？</translation>
    </message>
    <message>
        <source>In plain words, as you would say it at the counter. You can also leave it empty.</source>
        <translation>像在柜台上说话那样，用平常话。也可以不写。</translation>
    </message>
    <message>
        <source>Write no number of an account or a card, and nothing about anybody else.</source>
        <translation>不要写账号、卡号，也不要写到别人。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的话</translation>
    </message>
    <message>
        <source>Shall {customer} be told this?</source>
        <translation>就这样告诉{customer}吗？</translation>
    </message>
    <message>
        <source>It cannot be changed afterwards.</source>
        <translation>发出后就不能改了。</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>我们的回复</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>对，发出去</translation>
    </message>
    <message>
        <source>{customer} is told. It is off the list.</source>
        <translation>已经告诉{customer}，单子上没有这一件了。</translation>
    </message>
    <message>
        <source>This is not on the list any more.</source>
        <translation>这一条已经不在清单上了。</translation>
    </message>
    <message>
        <source>Mostly a colleague has answered it meanwhile. Nothing is said twice.</source>
        <translation>多半是同事已经答复了。同样的话不会说两遍。</translation>
    </message>
</context>
<context>
    <name>DeskCounter</name>
    <message>
        <source>With the customer here</source>
        <translation>客户在面前</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Have you looked at the identity card, and is it the person before you?</source>
        <translation>看过身份证了吗？是面前这个人吗？</translation>
    </message>
    <message>
        <source>Look at the picture, then at the face.</source>
        <translation>先看照片，再看人。</translation>
    </message>
    <message>
        <source>Is the customer alone with you, with the phone put away?</source>
        <translation>客户是自己一个人、电话也放下了吗？</translation>
    </message>
    <message>
        <source>Ask whoever came along to wait a few steps away. Say that you ask everybody.</source>
        <translation>请陪着来的人走开几步等一等，说明对谁都这样问。</translation>
    </message>
    <message>
        <source>“Whose idea was it to come here today?” Was it the customer’s own?</source>
        <translation>“今天是谁想起要来的？”是客户自己的主意吗？</translation>
    </message>
    <message>
        <source>Police, banks and prosecutors never send anybody to change limits or to let money go.</source>
        <translation>公安、银行、检察院都不会让人来改限额、放钱出去。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation>不是，或者拿不准</translation>
    </message>
    <message>
        <source>Without the identity card nothing is changed. The customer can come again with it.</source>
        <translation>没有身份证，什么都不改。带了再来就行。</translation>
    </message>
    <message>
        <source>Offer a chair in the back, tea, and time. Ask a colleague to join you.</source>
        <translation>请到里面坐坐，喝杯茶，不着急。叫一位同事一起来。</translation>
    </message>
    <message>
        <source>It may be a fraud. Ask a colleague to join you; in danger call the police.</source>
        <translation>可能是骗局。叫一位同事一起来；有危险就报警。</translation>
    </message>
    <message>
        <source>Then not now. Nothing was changed.</source>
        <translation>那现在先不办。什么都没有变。</translation>
    </message>
    <message>
        <source>Stay friendly: nobody did anything wrong.</source>
        <translation>和和气气地说：谁都没有做错。</translation>
    </message>
    <message>
        <source>What is the customer’s number?</source>
        <translation>客户号是多少？</translation>
    </message>
    <message>
        <source>Never ask for the secret number, and look away while it is entered.</source>
        <translation>千万不要问密码，客户输入时请把头转开。</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Which name stands on the identity card?</source>
        <translation>身份证上是什么名字？</translation>
    </message>
    <message>
        <source>The bank compares it with the number.</source>
        <translation>银行会拿它和客户号对一对。</translation>
    </message>
    <message>
        <source>Name on the identity card</source>
        <translation>身份证上的名字</translation>
    </message>
    <message>
        <source>Read it out. Go on only once the customer has said yes to exactly this.</source>
        <translation>请念给客户听。客户逐项答应了，再继续。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>A code for a computer of {customer}?</source>
        <translation>给{customer}的电脑一个连接码？</translation>
    </message>
    <message>
        <source>It works once, and the customer is told. Whoever types it becomes the customer’s computer.</source>
        <translation>只能用一次，客户会收到通知。谁输入它，那台电脑就成了客户的电脑。</translation>
    </message>
    <message>
        <source>A code for a new secret number of {customer}?</source>
        <translation>给{customer}一个重设密码的验证码？</translation>
    </message>
    <message>
        <source>The customer types it, and chooses the number alone. You never see it.</source>
        <translation>由客户自己输入，自己定新密码。您看不到。</translation>
    </message>
    <message>
        <source>Shall what {customer} wished hold at once?</source>
        <translation>{customer}想改的限额，马上生效吗？</translation>
    </message>
    <message>
        <source>Shall money of {customer} go out again?</source>
        <translation>让{customer}的钱重新可以转出去吗？</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <translation>是，就这样办</translation>
    </message>
    <message>
        <source>At most in one payment</source>
        <translation>每笔最多</translation>
    </message>
    <message>
        <source>At most in one day</source>
        <translation>每天最多</translation>
    </message>
    <message>
        <source>Asks the family, or waits, from this amount on</source>
        <translation>从这个金额起，先问家人或者等一等</translation>
    </message>
    <message>
        <source>How long a payment waits</source>
        <translation>付款要等多久</translation>
    </message>
    <message>
        <source>How many of the family have to agree</source>
        <translation>要几位家人同意</translation>
    </message>
    <message>
        <source>Now {now}. Then {then}</source>
        <translation>现在 {now}，之后 {then}</translation>
    </message>
    <message>
        <source>Everything is stopped: nothing goes out</source>
        <translation>全部停住了：钱出不去</translation>
    </message>
    <message>
        <source>New payments can be made again. What has waited goes a day later at the earliest</source>
        <translation>又可以办新的付款了；已经在等的，最早一天以后出去</translation>
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
        <translation>还有 {count} 笔在等</translation>
    </message>
    <message>
        <source>{amount} to {payee}</source>
        <translation>{amount}，给{payee}</translation>
    </message>
    <message>
        <source>Computers from which the customer banks</source>
        <translation>客户办业务用的电脑</translation>
    </message>
    <message>
        <source>The forgotten number works no more. All other computers have to sign in anew</source>
        <translation>忘记的旧密码作废；其他电脑都要重新登录</translation>
    </message>
    <message>
        <source>Agree to larger payments, or say no</source>
        <translation>大额付款由他同意或者拒绝</translation>
    </message>
    <message>
        <source>Help from afar, when asked</source>
        <translation>客户开口时，远程帮忙</translation>
    </message>
    <message>
        <source>See what came in and what went out</source>
        <translation>看钱的进出</translation>
    </message>
    <message>
        <source>See how much money there is</source>
        <translation>看有多少钱</translation>
    </message>
    <message>
        <source>Get the same warnings about fraud</source>
        <translation>收到同样的防骗提醒</translation>
    </message>
    <message>
        <source>Something that only a newer version of this program knows</source>
        <translation>只有更新的版本才认得的一项</translation>
    </message>
    <message>
        <source>A code was made, but it did not arrive here.</source>
        <translation>验证码做好了，可是没有传到这里。</translation>
    </message>
    <message>
        <source>It is shown only once. Please make another one; the first then no longer works.</source>
        <translation>它只显示一次。请再做一个，前一个就作废了。</translation>
    </message>
    <message>
        <source>This is the code for {customer}.</source>
        <translation>这是给{customer}的验证码。</translation>
    </message>
    <message>
        <source>Write it down for the customer by hand. It is shown only once.</source>
        <translation>请用手写给客户。它只显示一次。</translation>
    </message>
    <message>
        <source>Say with it: “Give it to nobody, also not to us on the phone.”</source>
        <translation>同时说：“谁要都别给，我们打电话要也别给。”</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>It works until</source>
        <translation>用到什么时候</translation>
    </message>
    <message>
        <source>The customer has it</source>
        <translation>客户拿到了</translation>
    </message>
    <message>
        <source>{customer} has asked for nothing that waits.</source>
        <translation>{customer}没有在等的申请。</translation>
    </message>
    <message>
        <source>{customer} has not stopped anything.</source>
        <translation>{customer}没有停止过任何转账。</translation>
    </message>
    <message>
        <source>Money can go out already. Nothing was changed.</source>
        <translation>钱本来就可以转出。没有任何改动。</translation>
    </message>
    <message>
        <source>The customer asks for it at home first, under My settings. Then it can hold here at once.</source>
        <translation>请客户先在家里的“我的设置”里提出来，然后在这里就能马上生效。</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>已经没有要办的了。</translation>
    </message>
    <message>
        <source>It holds already, or the customer has just taken it back. Look together how it stands.</source>
        <translation>要么已经生效，要么客户刚刚撤回了。请和客户一起看看现在的情况。</translation>
    </message>
    <message>
        <source>Done. It holds from now on.</source>
        <translation>办好了，现在就生效。</translation>
    </message>
    <message>
        <source>The customer is told, and it stands in the records with your name.</source>
        <translation>客户会收到通知，记录里写着您的名字。</translation>
    </message>
    <message>
        <source>{customer} and {helper}</source>
        <translation>{customer}和{helper}</translation>
    </message>
    <message>
        <source>Holds by itself {moment}</source>
        <translation>{moment}自动生效</translation>
    </message>
    <message>
        <source>Neither of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Which two stand before you?</source>
        <translation>站在面前的是哪两位？</translation>
    </message>
    <message>
        <source>Both have compared the four pictures already.</source>
        <translation>两个人都已经对过四幅图了。</translation>
    </message>
    <message>
        <source>Shall {helper} help {customer} from now on?</source>
        <translation>让{helper}从现在起就能帮{customer}吗？</translation>
    </message>
    <message>
        <source>Have you seen both identity cards, and spoken with {customer} alone?</source>
        <translation>两张身份证都看过了吗？单独和{customer}谈过了吗？</translation>
    </message>
    <message>
        <source>Else it holds tomorrow by itself, and there is time to think.</source>
        <translation>要不然明天自动生效，还有时间想一想。</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>帮忙的人</translation>
    </message>
    <message>
        <source>May then</source>
        <translation>之后可以</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Yes, I have seen both</source>
        <translation>是，两位我都见过了</translation>
    </message>
    <message>
        <source>Just now something else was asked for.</source>
        <translation>刚刚又有了新的申请。</translation>
    </message>
    <message>
        <source>Nothing was changed here. If it was not the customer: stop, and call the fraud desk. Else look at it together once more.</source>
        <translation>这里什么都没有改。如果不是客户本人提的，请马上停下，打电话给反诈专员；如果是，请和客户一起再看一遍。</translation>
    </message>
    <message>
        <source>There is no customer with this number.</source>
        <translation>没有这个客户号。</translation>
    </message>
    <message>
        <source>Please look at the card once more. Nothing was changed.</source>
        <translation>请再看一看卡片。什么都没有变。</translation>
    </message>
    <message>
        <source>Number and name are not those of one person.</source>
        <translation>客户号和名字不是同一个人的。</translation>
    </message>
    <message>
        <source>Please look at the identity card once more. Nothing was changed.</source>
        <translation>请再看一看身份证。什么都没有变。</translation>
    </message>
    <message>
        <source>The bank asks you to stop here for today.</source>
        <translation>今天请您先查到这里。</translation>
    </message>
    <message>
        <source>From your seat it was looked at often today. A colleague can go on at once. Nothing was changed.</source>
        <translation>您今天查过很多次了，请同事接着办，马上就可以。什么都没有变。</translation>
    </message>
    <message>
        <source>A colleague has to make this code.</source>
        <translation>这个验证码要请同事来做。</translation>
    </message>
    <message>
        <source>Whoever gave a customer one kind of code never gives the other kind too. So nobody could pass for a customer.</source>
        <translation>给过一种验证码的人，不能再给另一种。这样谁也冒充不了客户。</translation>
    </message>
    <message>
        <source>This link is over already.</source>
        <translation>这个关联已经结束了。</translation>
    </message>
    <message>
        <source>One of the two has ended it. Nothing was changed.</source>
        <translation>其中一位已经结束了它。什么都没有变。</translation>
    </message>
    <message>
        <source>You cannot be your own witness.</source>
        <translation>不能给自己作见证。</translation>
    </message>
    <message>
        <source>Please ask a colleague. Nothing was changed.</source>
        <translation>请找一位同事。什么都没有变。</translation>
    </message>
    <message>
        <source>The secret number is forgotten</source>
        <translation>忘了密码</translation>
    </message>
    <message>
        <source>A code for a new one</source>
        <translation>给一个重设密码的验证码</translation>
    </message>
    <message>
        <source>A computer is to be connected</source>
        <translation>要连接电脑</translation>
    </message>
    <message>
        <source>A code for it</source>
        <translation>给一个连接码</translation>
    </message>
    <message>
        <source>Two who trust each other</source>
        <translation>两位互相信任的人</translation>
    </message>
    <message>
        <source>Both are here: it holds at once</source>
        <translation>两位都在：马上生效</translation>
    </message>
    <message>
        <source>Higher limits</source>
        <translation>提高限额</translation>
    </message>
    <message>
        <source>What was asked for holds at once</source>
        <translation>申请过的马上生效</translation>
    </message>
    <message>
        <source>Let money go out again</source>
        <translation>让钱重新可以转出去</translation>
    </message>
    <message>
        <source>After everything was stopped</source>
        <translation>全部停住以后</translation>
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
        <translation>五个表情和几句话，不带名字</translation>
    </message>
    <message>
        <source>A word that this program does not know</source>
        <translation>这个程序不认识的说法</translation>
    </message>
    <message>
        <source>Nobody was promised an answer. Who would like one asks for a call.</source>
        <translation>没有答应谁一定答复。想要答复的人会请我们打电话。</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>还没有人说过什么。</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>回到工作台</translation>
    </message>
    <message>
        <source>{word}: “{words}”</source>
        <translation>{word}：“{words}”</translation>
    </message>
    <message>
        <source>What people say about us</source>
        <translation>大家怎么说我们</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>One a line.</source>
        <translation>一行写一个。</translation>
    </message>
    <message>
        <source>A few sentences.</source>
        <translation>写几句话。</translation>
    </message>
    <message>
        <source>One line.</source>
        <translation>写一行。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选一个文件</translation>
    </message>
    <message>
        <source>Opens a list of the files on this computer</source>
        <translation>打开这台电脑上的文件列表</translation>
    </message>
    <message>
        <source>Such as the address of an office&apos;s feed.</source>
        <translation>比如某个机构的订阅网址。</translation>
    </message>
    <message>
        <source>Or drop a file anywhere here.</source>
        <translation>也可以把文件拖到这里。</translation>
    </message>
    <message>
        <source>This file cannot be read. Is it still there?</source>
        <translation>这个文件打不开，它还在吗？</translation>
    </message>
    <message>
        <source>Chosen: {name}</source>
        <translation>已选：{name}</translation>
    </message>
</context>
<context>
    <name>DeskPractice</name>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Three situations at the counter</source>
        <translation>柜台上的三种情形</translation>
    </message>
    <message>
        <source>To think through in peace; nobody sees what you choose</source>
        <translation>静下心来想一想；您怎么选没有人看到</translation>
    </message>
    <message>
        <source>Which situation would you like to think through?</source>
        <translation>您想先想哪一种情形？</translation>
    </message>
    <message>
        <source>None of these people is a customer. There is no mark at the end, and no list of mistakes.</source>
        <translation>这些人都不是真的客户。最后不打分，也不记对错。</translation>
    </message>
    <message>
        <source>There is nothing to practise yet.</source>
        <translation>还没有可以练习的内容。</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>回到工作台</translation>
    </message>
    <message>
        <source>What would you do now?</source>
        <translation>现在您会怎么做？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What helps when you meet this</source>
        <translation>遇到这种情形，这样做有帮助</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>可以这样问</translation>
    </message>
    <message>
        <source>Back to the situations</source>
        <translation>回到各种情形</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>练一练</translation>
    </message>
    <message>
        <source>You see</source>
        <translation>您看到</translation>
    </message>
    <message>
        <source>You hear</source>
        <translation>您听到</translation>
    </message>
    <message>
        <source>An elder on the phone with a “policeman”</source>
        <translation>老人正和“警察”通电话</translation>
    </message>
    <message>
        <source>She wants to move her savings now</source>
        <translation>她现在就要转走存款</translation>
    </message>
    <message>
        <source>A woman of about eighty, pale, the telephone at her ear. She will not lay it down.</source>
        <translation>一位八十来岁的老太太，脸色发白，电话一直贴在耳边，不肯放下。</translation>
    </message>
    <message>
        <source>“I need all of it in another account. I may not say why.”</source>
        <translation>“我要把钱全部转到另一个账户。原因我不能说。”</translation>
    </message>
    <message>
        <source>Write on a paper: Is somebody telling you what to do?</source>
        <translation>在纸上写：是不是有人在教您怎么做？</translation>
    </message>
    <message>
        <source>She reads it, and nods.</source>
        <translation>她看了，点点头。</translation>
    </message>
    <message>
        <source>The caller hears every word, but does not see a paper. She need not go against him aloud.</source>
        <translation>对方每句话都听得见，但看不见纸。她不用当着他的面反驳。</translation>
    </message>
    <message>
        <source>Tell her that this is a scam</source>
        <translation>告诉她这是骗局</translation>
    </message>
    <message>
        <source>She turns away and holds the telephone closer.</source>
        <translation>她转过身去，把电话贴得更紧。</translation>
    </message>
    <message>
        <source>The caller has told her that the bank&apos;s people are in on it. He hears you, and says so again.</source>
        <translation>对方早就告诉她，银行的人也是同伙。他听见您说话，就再说一遍。</translation>
    </message>
    <message>
        <source>First the line has to be cut; then there is time to explain.</source>
        <translation>先把电话断开，才有时间解释。</translation>
    </message>
    <message>
        <source>Do as she asks: it is her money</source>
        <translation>照她说的办：这是她的钱</translation>
    </message>
    <message>
        <source>The form asks what it is for. She looks at the telephone before she answers.</source>
        <translation>表上要填用途。她先看了看电话，才回答。</translation>
    </message>
    <message>
        <source>It is her money, and somebody else decides about it. A question takes nothing away from her.</source>
        <translation>钱是她的，做主的却是别人。多问一句，不会让她少了什么。</translation>
    </message>
    <message>
        <source>She has laid the telephone on the counter. It is still on.</source>
        <translation>她把电话放在柜台上，通话还没有断。</translation>
    </message>
    <message>
        <source>“He says that I will be arrested if I hang up.”</source>
        <translation>“他说我要是挂断，就会被抓。”</translation>
    </message>
    <message>
        <source>Ask whether you may end the call for her</source>
        <translation>问她，能不能由您替她挂断</translation>
    </message>
    <message>
        <source>She says yes. It is quiet, and she breathes out.</source>
        <translation>她说好。安静下来，她松了一口气。</translation>
    </message>
    <message>
        <source>Nobody is arrested for hanging up. Dial the police together, on a telephone of the bank.</source>
        <translation>没有人会因为挂电话被抓。请用银行的电话，和她一起拨打报警电话。</translation>
    </message>
    <message>
        <source>Speak to the caller yourself</source>
        <translation>您自己和对方说话</translation>
    </message>
    <message>
        <source>He gives you a number, a rank and a case, and is very sure of himself.</source>
        <translation>他报出警号、职务和案号，说得斩钉截铁。</translation>
    </message>
    <message>
        <source>Arguing gives him time. He needs only one thing: that the call goes on.</source>
        <translation>争论等于给他时间。他只要一样：电话别断。</translation>
    </message>
    <message>
        <source>Ask a colleague to come, and sit down with her</source>
        <translation>请同事过来，陪她坐下</translation>
    </message>
    <message>
        <source>With a glass of water and a chair the hurry is over.</source>
        <translation>一杯水，一把椅子，她就不那么着急了。</translation>
    </message>
    <message>
        <source>Hurry is what the scam lives on. The fraud desk can hold the payment meanwhile.</source>
        <translation>骗局靠的就是一个急字。反诈岗可以先把这笔款拦下。</translation>
    </message>
    <message>
        <source>“Have you sent anything already, or told anybody a code?”</source>
        <translation>“您有没有已经转了钱，或者把验证码告诉过谁？”</translation>
    </message>
    <message>
        <source>If something has gone out already, call the fraud desk first: in the first half hour much can still be held.</source>
        <translation>如果钱已经转出去了，先打电话给反诈专员：头半个小时里，很多还拦得住。</translation>
    </message>
    <message>
        <source>Tell her that it happens to judges and teachers too, and that coming here was right.</source>
        <translation>告诉她，法官和老师也会遇到这种事，她来网点是对的。</translation>
    </message>
    <message>
        <source>A relative who speaks for her</source>
        <translation>替她说话的亲属</translation>
    </message>
    <message>
        <source>He answers every question that you ask her</source>
        <translation>您问她的话，都由他来答</translation>
    </message>
    <message>
        <source>A man of fifty with his mother. He holds her card and her papers.</source>
        <translation>一位五十岁的男子陪着母亲，银行卡和证件都在他手里。</translation>
    </message>
    <message>
        <source>“She wants me on her account, and higher limits. She hears badly; just ask me.”</source>
        <translation>“她想把我加到账户上，再把限额提高。她耳朵不好，您问我就行。”</translation>
    </message>
    <message>
        <source>Turn to her, and ask her slowly and in large letters</source>
        <translation>转向她，慢慢地问，把字写大</translation>
    </message>
    <message>
        <source>She looks at him, then at you, and begins to speak.</source>
        <translation>她看看他，再看看您，开口说话了。</translation>
    </message>
    <message>
        <source>Whoever hears badly can read. Her wish is what counts, and only she can say it.</source>
        <translation>耳朵不好，还可以看字。要紧的是她的意思，只有她自己说得出来。</translation>
    </message>
    <message>
        <source>Go on with him, since he knows the papers</source>
        <translation>和他接着办，反正他清楚材料</translation>
    </message>
    <message>
        <source>It goes quickly. She has not said a word when she is to sign.</source>
        <translation>办得很快。到她签字时，她还一句话没说过。</translation>
    </message>
    <message>
        <source>He may mean well. But nobody knows now what she wants, and it cannot be undone quickly.</source>
        <translation>他也许是好意。可现在没有人知道她想要什么，办了也不好马上改回来。</translation>
    </message>
    <message>
        <source>Say that this is not possible</source>
        <translation>说这个办不了</translation>
    </message>
    <message>
        <source>He gets loud, and she is ashamed.</source>
        <translation>他嗓门大了起来，她觉得难为情。</translation>
    </message>
    <message>
        <source>A no without a way out makes it hard for her to come again, also when she needs help.</source>
        <translation>只说不行，不给别的办法，她以后需要帮助时也不好意思再来。</translation>
    </message>
    <message>
        <source>You have asked her into the quiet room, alone, as you do with everybody.</source>
        <translation>您请她单独到安静的房间坐坐，对谁都是这样。</translation>
    </message>
    <message>
        <source>“He is a good boy. But the house is to be mine as long as I live.”</source>
        <translation>“他是个好孩子。可只要我活着，房子得是我的。”</translation>
    </message>
    <message>
        <source>Show her the family link: he can help, and can pay nothing</source>
        <translation>给她看家人关联：他能帮忙，但不能付钱</translation>
    </message>
    <message>
        <source>She likes that. He can look and agree, and she can end it at any time.</source>
        <translation>她觉得好。他能看、能表示同意，她随时可以取消。</translation>
    </message>
    <message>
        <source>It gives him a part, and leaves the money hers. Its powers come one by one, with an end.</source>
        <translation>他能出一份力，钱还是她的。权限一项一项给，都有到期日。</translation>
    </message>
    <message>
        <source>Give her a paper to read, and a day to think</source>
        <translation>给她一张说明，让她想一天</translation>
    </message>
    <message>
        <source>She puts it into her bag and says that she will call.</source>
        <translation>她把说明放进包里，说会打电话来。</translation>
    </message>
    <message>
        <source>Nothing that is right for her today is wrong for her next week.</source>
        <translation>今天对她合适的事，下星期也一样合适。</translation>
    </message>
    <message>
        <source>Raise the limits, since she calls him a good boy</source>
        <translation>既然她说他是好孩子，就提高限额</translation>
    </message>
    <message>
        <source>She signs, and does not ask what it is.</source>
        <translation>她签了字，没有问签的是什么。</translation>
    </message>
    <message>
        <source>To trust somebody is one thing, to know what one signs another. Read it to her first.</source>
        <translation>信任一个人是一回事，知道自己签的是什么是另一回事。先念给她听。</translation>
    </message>
    <message>
        <source>“What would you like yourself? Please tell me in your own words.”</source>
        <translation>“您自己是怎么想的？请用您自己的话告诉我。”</translation>
    </message>
    <message>
        <source>“Is there anything that you would rather tell me alone?”</source>
        <translation>“有没有什么话，您想单独跟我说？”</translation>
    </message>
    <message>
        <source>“What would happen at home if you said no today?”</source>
        <translation>“要是您今天不答应，家里会怎么样？”</translation>
    </message>
    <message>
        <source>“Who else in the family should know about it?”</source>
        <translation>“家里还有谁应该知道这件事？”</translation>
    </message>
    <message>
        <source>Speak to her, not about her. A moment alone is offered to everybody, so that it accuses nobody.</source>
        <translation>要对她说，不要当着她谈论她。单独谈一会儿，对谁都这样请，就不会显得怀疑谁。</translation>
    </message>
    <message>
        <source>If she is afraid of him, she does not leave with him yet: stay with her, and fetch whoever leads the branch.</source>
        <translation>如果她怕他，先别让她跟他走：陪着她，请网点负责人过来。</translation>
    </message>
    <message>
        <source>A link that you have witnessed holds at once. Any other takes a day, and everybody is told.</source>
        <translation>由您见证的家人关联马上生效。别的要等一天，而且会通知每一位。</translation>
    </message>
    <message>
        <source>A large withdrawal</source>
        <translation>大额取现</translation>
    </message>
    <message>
        <source>He wants 80,000 in cash, today</source>
        <translation>他今天就要取八万现金</translation>
    </message>
    <message>
        <source>A man of seventy whom you know. He looks at the clock again and again.</source>
        <translation>一位您认识的七十岁老先生，不停地看钟。</translation>
    </message>
    <message>
        <source>“For my roof. The workman takes cash only, and he stands outside.”</source>
        <translation>“修屋顶用的。师傅只收现金，人就在外面。”</translation>
    </message>
    <message>
        <source>Ask about the roof: who found the damage?</source>
        <translation>问问屋顶的事：是谁发现坏了的？</translation>
    </message>
    <message>
        <source>“He rang the bell this morning and saw it from the street.”</source>
        <translation>“他今早按门铃，说在路上就看见了。”</translation>
    </message>
    <message>
        <source>A question about the matter sounds like interest, not like mistrust, and tells you most.</source>
        <translation>问事情本身，听着是关心，不是怀疑，也最能问出实情。</translation>
    </message>
    <message>
        <source>Have him fill in the form about scams</source>
        <translation>请他填防骗告知书</translation>
    </message>
    <message>
        <source>He ticks every line without reading it.</source>
        <translation>他没看内容，一项一项都打了勾。</translation>
    </message>
    <message>
        <source>Warnings that fit everybody are hardly read. One that names just his case is.</source>
        <translation>对谁都适用的提醒没人细看。说中他这件事的，他才会看。</translation>
    </message>
    <message>
        <source>Say that so much cash takes a day to order</source>
        <translation>说这么多现金要预约一天</translation>
    </message>
    <message>
        <source>He is annoyed, and a little relieved.</source>
        <translation>他有点不高兴，又好像松了口气。</translation>
    </message>
    <message>
        <source>If it is so, say it: a day is often enough. An excuse that is not true costs his trust.</source>
        <translation>真是这样，就直说：一天往往就够了。编的理由会失去他的信任。</translation>
    </message>
    <message>
        <source>A van stands at the door, with its engine on.</source>
        <translation>门口停着一辆面包车，发动机没熄火。</translation>
    </message>
    <message>
        <source>“He says that the price holds only today. Am I being foolish?”</source>
        <translation>“他说这个价只有今天有。我是不是犯糊涂了？”</translation>
    </message>
    <message>
        <source>“No. You asked, and that is what counts.”</source>
        <translation>“没有。您肯问一句，这就最要紧。”</translation>
    </message>
    <message>
        <source>He sits down. Together you call his daughter, on the number he has always had.</source>
        <translation>他坐了下来。你们一起用他一直用的号码给他女儿打电话。</translation>
    </message>
    <message>
        <source>Whoever feels foolish hides it the next time. Whoever is taken seriously comes again.</source>
        <translation>觉得自己犯傻的人，下次就瞒着。被认真对待的人，下次还会来。</translation>
    </message>
    <message>
        <source>Offer to pay the firm by transfer, once there is a bill</source>
        <translation>建议有了账单再转账给公司</translation>
    </message>
    <message>
        <source>The workman does not want a transfer, and drives away.</source>
        <translation>那位师傅不要转账，开车走了。</translation>
    </message>
    <message>
        <source>An honest firm takes a bill and a transfer. It was the offer that showed it, not a reproach.</source>
        <translation>正经公司会开账单、收转账。看清真相靠的是这个建议，不是责备。</translation>
    </message>
    <message>
        <source>Pay it out: he is of sound mind</source>
        <translation>付给他：他头脑清楚</translation>
    </message>
    <message>
        <source>He may have it. Before that, count it with him in the quiet room, and ask once more.</source>
        <translation>可以给他。先请他到安静的房间一起点清，再问一遍。</translation>
    </message>
    <message>
        <source>It stays his decision. Yours is that he decides in peace, and knows what you have seen.</source>
        <translation>决定还是他来做。您能做的，是让他安心地想，也知道您看到了什么。</translation>
    </message>
    <message>
        <source>“Who has told you how much it is to be, and when did you see it in writing?”</source>
        <translation>“价钱是谁告诉您的？您什么时候看到过书面的？”</translation>
    </message>
    <message>
        <source>“Does anybody wait for you, or for the money?”</source>
        <translation>“有没有人在等您，或者等这笔钱？”</translation>
    </message>
    <message>
        <source>Ask first about the matter, then about the money. Your unease is a reason to ask, not a verdict.</source>
        <translation>先问事情，再问钱。心里不踏实，是多问一句的理由，不是下结论的理由。</translation>
    </message>
    <message>
        <source>If he takes it all the same: count it with him in the quiet room, and put down what you have seen.</source>
        <translation>如果他还是要取：在安静的小房间里陪他点清，把您看到的记下来。</translation>
    </message>
</context>
<context>
    <name>DeskQuestions</name>
    <message>
        <source>“Has somebody asked you to make this payment, or told you how to make it?”</source>
        <translation>“这笔钱，是有人叫您转的，或者教您怎么转的吗？”</translation>
    </message>
    <message>
        <source>“Have you met {payee}, face to face?”</source>
        <translation>“{payee}，您当面见过吗？”</translation>
    </message>
    <message>
        <source>“Were you asked to tell nobody about it?”</source>
        <translation>“有没有人叫您别告诉别人？”</translation>
    </message>
    <message>
        <source>“Is somebody on another line with you now, or beside you?”</source>
        <translation>“现在有别人在电话里，或者在您身边吗？”</translation>
    </message>
    <message>
        <source>“Do you have the account number from a person you knew before, or from a paper of your own?”</source>
        <translation>“这个账号，是您早就认识的人给的，或者是您自己的单据上写的吗？”</translation>
    </message>
    <message>
        <source>Told to pay by somebody</source>
        <translation>有人叫客户转</translation>
    </message>
    <message>
        <source>Has met the payee</source>
        <translation>当面见过收款人</translation>
    </message>
    <message>
        <source>Was asked to keep it secret</source>
        <translation>有人叫客户保密</translation>
    </message>
    <message>
        <source>Somebody is listening now</source>
        <translation>现在有别人在听</translation>
    </message>
    <message>
        <source>Number from somebody known before</source>
        <translation>账号来自早就认识的人</translation>
    </message>
    <message>
        <source>Something that this program does not know</source>
        <translation>这个程序还不认识的问题</translation>
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
        <translation>说不清，或者没有回答</translation>
    </message>
</context>
<context>
    <name>DeskQueue</name>
    <message>
        <source>Who waits at the branch</source>
        <translation>网点排队</translation>
    </message>
    <message>
        <source>Check in a ticket</source>
        <translation>扫票签到</translation>
    </message>
    <message>
        <source>Scan it, or type its number</source>
        <translation>扫一下，或者输入号码</translation>
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
        <translation>{purpose}。人还没到</translation>
    </message>
    <message>
        <source>Called to window {window} by {name}</source>
        <translation>{name}叫到{window}号窗口</translation>
    </message>
    <message>
        <source>{number}, {customer}: what now?</source>
        <translation>{number}，{customer}：现在怎么办？</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>来办什么</translation>
    </message>
    <message>
        <source>Prepared at home</source>
        <translation>在家准备了</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>The customer stands here, ticket or not</source>
        <translation>人到了，有没有票都行</translation>
    </message>
    <message>
        <source>Call to my window instead</source>
        <translation>改叫到我的窗口</translation>
    </message>
    <message>
        <source>You first see who has called it</source>
        <translation>会先告诉您是谁叫的号</translation>
    </message>
    <message>
        <source>Call to my window</source>
        <translation>叫到我的窗口</translation>
    </message>
    <message>
        <source>It shows on the customer’s own screen too</source>
        <translation>客户自己的屏幕上也会显示</translation>
    </message>
    <message>
        <source>See what was prepared</source>
        <translation>看看准备了什么</translation>
    </message>
    <message>
        <source>The customer sees that you look, and can end it</source>
        <translation>客户看得到您在看，随时可以结束</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>办完了</translation>
    </message>
    <message>
        <source>Served, or nobody came to the window</source>
        <translation>办好了，或者没人过来</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>回到排队</translation>
    </message>
    <message>
        <source>At which window do you sit?</source>
        <translation>您坐几号窗口？</translation>
    </message>
    <message>
        <source>Which ticket is it?</source>
        <translation>是哪张票？</translation>
    </message>
    <message>
        <source>Hold it under the scanner, or type the large number.</source>
        <translation>放到扫码器下面，或者输入票上的大号码。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>票</translation>
    </message>
    <message>
        <source>{number}, {customer} is here.</source>
        <translation>{number}，{customer}到了。</translation>
    </message>
    <message>
        <source>Served before</source>
        <translation>前面还有</translation>
    </message>
    <message>
        <source>This is what {customer} prepared.</source>
        <translation>这是{customer}准备的。</translation>
    </message>
    <message>
        <source>You are asked once, until you close the program. Windows are counted from 1.</source>
        <translation>关闭程序之前只问您这一次。窗口从1开始数。</translation>
    </message>
    <message>
        <source>You see this until {at}. It stands in the customer’s diary that you looked.</source>
        <translation>可以看到{at}为止。您看过，会写进客户的记录。</translation>
    </message>
    <message>
        <source>Never confirm anything for the customer.</source>
        <translation>千万不要替客户确认任何事。</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>看完了</translation>
    </message>
    <message>
        <source>It is about this: {what}</source>
        <translation>要办的事：{what}</translation>
    </message>
    <message>
        <source>Account ending in {digits}</source>
        <translation>账户尾号{digits}</translation>
    </message>
    <message>
        <source>Amount: {amount}</source>
        <translation>金额：{amount}</translation>
    </message>
    <message>
        <source>Copies: {count}</source>
        <translation>份数：{count}</translation>
    </message>
    <message>
        <source>In the customer’s words: “{words}”</source>
        <translation>客户自己写的：“{words}”</translation>
    </message>
    <message>
        <source>The look has ended</source>
        <translation>查看已经结束</translation>
    </message>
    <message>
        <source>Ask what you need to know.</source>
        <translation>需要知道什么，请当面问客户。</translation>
    </message>
    <message>
        <source>So there is no queue here</source>
        <translation>所以这里没有排队名单</translation>
    </message>
    <message>
        <source>Whoever looks after the bank’s computers can do that. The rest of the desk works without it.</source>
        <translation>请管理银行电脑的同事为您登记。其他工作不受影响。</translation>
    </message>
    <message>
        <source>No branch was put down for you</source>
        <translation>还没有为您登记网点</translation>
    </message>
    <message>
        <source>{name} has called {number} to window {window}.</source>
        <translation>{name}已经把{number}叫到{window}号窗口。</translation>
    </message>
    <message>
        <source>Ask {name} before you take it over. The customer must not be sent to and fro.</source>
        <translation>要接过来，先问问{name}，别让客户来回跑。</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>就留在那边</translation>
    </message>
    <message>
        <source>I have asked: take it over</source>
        <translation>问过了，我来接</translation>
    </message>
    <message>
        <source>This is no ticket of this bank.</source>
        <translation>这不是本行的票。</translation>
    </message>
    <message>
        <source>This ticket is for another branch.</source>
        <translation>这张票是别的网点的。</translation>
    </message>
    <message>
        <source>This ticket is for another day.</source>
        <translation>这张票是别的日子的。</translation>
    </message>
    <message>
        <source>This ticket was used already.</source>
        <translation>这张票已经用过了。</translation>
    </message>
    <message>
        <source>This number is over already.</source>
        <translation>这个号已经办完了。</translation>
    </message>
    <message>
        <source>The customer has not checked in.</source>
        <translation>客户还没有签到。</translation>
    </message>
    <message>
        <source>This number was not called.</source>
        <translation>这个号还没有叫过。</translation>
    </message>
    <message>
        <source>The customer has ended your look.</source>
        <translation>客户已经不让看了。</translation>
    </message>
    <message>
        <source>That is the customer’s right. Ask what you need to know.</source>
        <translation>这是客户的权利。要知道什么，当面问就好。</translation>
    </message>
    <message>
        <source>Nothing was changed. A new number can be taken at any time, and nobody is sent home.</source>
        <translation>什么都没有变。随时可以再取一个号，不让任何人白跑一趟。</translation>
    </message>
    <message>
        <source>This number is no longer in the queue.</source>
        <translation>这个号已经不在排队了。</translation>
    </message>
</context>
<context>
    <name>DeskScams</name>
    <message>
        <source>“How did this payment come about? Please tell me in your own words.”</source>
        <translation>“这笔钱是怎么回事？您慢慢说给我听。”</translation>
    </message>
    <message>
        <source>“It is always right to stop and think. It can be paid tomorrow as well.”</source>
        <translation>“停下来想一想，总是对的。明天再转也来得及。”</translation>
    </message>
    <message>
        <source>“Has anybody called and claimed to be from the police, a court or an office?”</source>
        <translation>“有没有自称公安、法院或者政府部门的人，给您打过电话？”</translation>
    </message>
    <message>
        <source>“No police asks for money on the phone, or has a safe account. Hang up on them, and dial the police yourself.”</source>
        <translation>“公安不会在电话里要钱，也没有什么安全账户。请先挂断他们的电话，再自己拨110。”</translation>
    </message>
    <message>
        <source>“Has anybody called in the name of the bank, for a code, or to move your money?”</source>
        <translation>“有没有人自称银行，向您要验证码，或者叫您把钱转走？”</translation>
    </message>
    <message>
        <source>“The bank never asks for a code, and never has you move money. Dial the number on the back of your card.”</source>
        <translation>“银行绝不会要您的验证码，也不会叫您把钱转走。请拨银行卡背面的电话。”</translation>
    </message>
    <message>
        <source>“Has a shop, a courier or a helpdesk offered you money back?”</source>
        <translation>“有没有商家、快递或者客服，说要退钱给您？”</translation>
    </message>
    <message>
        <source>“To get money back one never pays, shares the screen or tells a code. Look only into the shop&apos;s own app.”</source>
        <translation>“退款不用先付钱，不用共享屏幕，也不用报验证码。请只在商家自己的应用里看。”</translation>
    </message>
    <message>
        <source>“Is somebody at your computer or telephone from afar, or were you asked to install something?”</source>
        <translation>“有没有人在远处操作您的电脑或手机，或者叫您装什么软件？”</translation>
    </message>
    <message>
        <source>“Take it off the network now, and come to the branch with it. Nobody of the bank looks into it from afar.”</source>
        <translation>“请马上断开网络，带着它到网点来。银行的人不会在远处操作您的电脑和手机。”</translation>
    </message>
    <message>
        <source>“Did a child or grandchild ask for it, from a new number?”</source>
        <translation>“是不是有人说是您的儿女或者孙辈，用新号码来要钱？”</translation>
    </message>
    <message>
        <source>“Call them first, on the number you have always had.”</source>
        <translation>“请先打他们原来的号码，问一问。”</translation>
    </message>
    <message>
        <source>“Did a friend or superior ask for it in a message, and could not talk?”</source>
        <translation>“是不是熟人或者领导发信息来要钱，又说不方便接电话？”</translation>
    </message>
    <message>
        <source>“Ask face to face first, or on the number you have always had.”</source>
        <translation>“请先当面问一问，或者打原来的号码。”</translation>
    </message>
    <message>
        <source>“Is it for something that is sure to gain?”</source>
        <translation>“是不是投什么稳赚不赔的东西？”</translation>
    </message>
    <message>
        <source>“Whatever promises a sure gain is a scam, even if a little was paid out at first.”</source>
        <translation>“说稳赚的就是骗局，哪怕开始真给过您一点钱。”</translation>
    </message>
    <message>
        <source>“Is it for a place in a home, for a pension to be bought, or for a subsidy?”</source>
        <translation>“是不是养老院的床位、补缴养老金，或者领补贴？”</translation>
    </message>
    <message>
        <source>“Talk with your family first, and ask the pension office yourself.”</source>
        <translation>“请先和家里人商量，再自己去社保局问一问。”</translation>
    </message>
    <message>
        <source>“Is it for something that cures, after a talk or a free examination?”</source>
        <translation>“是不是听了讲座或者做了免费检查以后，买治病的东西？”</translation>
    </message>
    <message>
        <source>“Ask your own doctor first.”</source>
        <translation>“请先到医院问问医生。”</translation>
    </message>
    <message>
        <source>“Were you promised money for small tasks, and were paid a little first?”</source>
        <translation>“是不是有人叫您做小任务赚钱，开始还给过您一点？”</translation>
    </message>
    <message>
        <source>“Work for which one has to pay first is a scam.”</source>
        <translation>“要先垫钱的活儿，就是骗局。”</translation>
    </message>
    <message>
        <source>“Is it for somebody whom you know from the internet alone?”</source>
        <translation>“这个人，您是不是只在网上认识？”</translation>
    </message>
    <message>
        <source>“I know that this is hard to hear. Please pay nothing to somebody whom you have never met.”</source>
        <translation>“我知道这话不好听。没有见过面的人，请不要给他钱。”</translation>
    </message>
    <message>
        <source>“Were you told that you get a prize or a subsidy once a fee is paid?”</source>
        <translation>“是不是说您中了奖、有补贴，要先交一笔费用？”</translation>
    </message>
    <message>
        <source>“Whoever really gives you money takes none first.”</source>
        <translation>“真要给您钱的，不会先收您的钱。”</translation>
    </message>
    <message>
        <source>“Were you promised a loan once a fee or a deposit is paid?”</source>
        <translation>“是不是说可以贷款，要先交手续费或者保证金？”</translation>
    </message>
    <message>
        <source>“A true loan costs nothing before it is paid out.”</source>
        <translation>“真的贷款，放款以前不收费。”</translation>
    </message>
    <message>
        <source>“Did you press a link in a message, and enter your card or a code there?”</source>
        <translation>“您有没有点信息里的链接，在那里填过卡号或者验证码？”</translation>
    </message>
    <message>
        <source>“Then let us lock the card first. Please enter nothing more there.”</source>
        <translation>“那我们先把卡锁上。请不要再往那里填任何东西。”</translation>
    </message>
    <message>
        <source>“Did the seller want the money past the shop&apos;s own page?”</source>
        <translation>“卖家是不是叫您不在平台里付，另外转钱给他？”</translation>
    </message>
    <message>
        <source>“Pay inside the shop&apos;s own page alone. Past it nobody can bring the money back.”</source>
        <translation>“请只在平台里付款。出了平台，钱就追不回来了。”</translation>
    </message>
    <message>
        <source>“Did somebody ask you to pass money on, or to lend your card or account?”</source>
        <translation>“有没有人叫您帮忙转钱，或者借您的卡、您的账户用？”</translation>
    </message>
    <message>
        <source>“That is forbidden, and often part of a fraud. It is good that you tell us: please stop it now.”</source>
        <translation>“这样做是违法的，常常是骗局的一环。您说出来就好，请马上停下。”</translation>
    </message>
    <message>
        <source>“Has somebody promised to bring back money that you had lost?”</source>
        <translation>“是不是有人说，能帮您把以前被骗的钱追回来？”</translation>
    </message>
    <message>
        <source>“Only the police can. Whoever takes a fee for it is the next one who cheats.”</source>
        <translation>“只有公安能追。先收费的，就是又一个骗子。”</translation>
    </message>
</context>
<context>
    <name>DeskSigns</name>
    <message>
        <source>The first payment to this account</source>
        <translation>第一次转到这个账号</translation>
    </message>
    <message>
        <source>First paid within the last month</source>
        <translation>最近一个月内才开始转</translation>
    </message>
    <message>
        <source>The account is in another name</source>
        <translation>账号是别人的名字</translation>
    </message>
    <message>
        <source>The account is in a slightly different name</source>
        <translation>账号的户名和写的不太一样</translation>
    </message>
    <message>
        <source>Much more than this customer mostly pays</source>
        <translation>比客户平时转的多很多</translation>
    </message>
    <message>
        <source>More each time, to somebody first paid within the last month</source>
        <translation>最近一个月内才开始转，而且一次比一次多</translation>
    </message>
    <message>
        <source>In a month more than a hundredth of all the money here, to somebody first paid within three months</source>
        <translation>三个月内才开始转，一个月里就超过了客户在本行全部存款的百分之一</translation>
    </message>
    <message>
        <source>More than this customer ever pays, and more than a twentieth of all the money here</source>
        <translation>比这位客户以往任何一笔都多，并且超过其在本行全部存款的二十分之一</translation>
    </message>
    <message>
        <source>A large part of what is on the account</source>
        <translation>占了账户里很大一部分</translation>
    </message>
    <message>
        <source>More than half of the account leaves within a day</source>
        <translation>一天之内，账户里一多半的钱要转走</translation>
    </message>
    <message>
        <source>Money was brought over or a limit raised just before</source>
        <translation>刚把钱转过来，或者刚把限额调高</translation>
    </message>
    <message>
        <source>Several new payees within a week</source>
        <translation>一周之内有好几个新收款人</translation>
    </message>
    <message>
        <source>Entered while somebody was looking on</source>
        <translation>填写的时候有人在看着</translation>
    </message>
    <message>
        <source>Soon after an answer about another payment that we had to hold</source>
        <translation>不久前另一笔付款，因为客户的回答，我们先拦下了</translation>
    </message>
    <message>
        <source>Fits one of our warnings</source>
        <translation>和我们的一条提醒对得上</translation>
    </message>
    <message>
        <source>Paid for months, and not far more than usual</source>
        <translation>转了好几个月，比平时也没多多少</translation>
    </message>
    <message>
        <source>Paid for months, and about as much each time</source>
        <translation>转了好几个月，每次都差不多</translation>
    </message>
</context>
<context>
    <name>DeskSteps</name>
    <message>
        <source>Choose a file, drop one here, or write an address that begins with https.</source>
        <translation>请选一个文件、把文件拖到这里，或者写一个 https 开头的网址。</translation>
    </message>
    <message>
        <source>This file could not be read. Please choose it once more.</source>
        <translation>这个文件读不出来，请再选一次。</translation>
    </message>
    <message>
        <source>“{label}” is still empty.</source>
        <translation>“{label}”还是空的。</translation>
    </message>
    <message>
        <source>“{label}”: at most {count} lines.</source>
        <translation>“{label}”：最多 {count} 行。</translation>
    </message>
    <message>
        <source>“{label}” is too long: at most {count} letters.</source>
        <translation>“{label}”太长了：最多 {count} 个字。</translation>
    </message>
    <message>
        <source>“{label}”: plain words alone, without a link and without signs of markup.</source>
        <translation>“{label}”：只能写普通文字，不能有链接和格式符号。</translation>
    </message>
    <message>
        <source>“{label}”: a telephone number and nothing else.</source>
        <translation>“{label}”：只写电话号码。</translation>
    </message>
    <message>
        <source>“{label}”: a currency and an amount, such as CNY 5000.</source>
        <translation>“{label}”：写币种和金额，如 CNY 5000。</translation>
    </message>
    <message>
        <source>“{label}”: one of them is no number of an account.</source>
        <translation>“{label}”：其中有一个不是账号。</translation>
    </message>
    <message>
        <source>“{label}”: six digits, or a code such as GB-KEN.</source>
        <translation>“{label}”：写六位数字，或像 GB-KEN 这样的代码。</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>My computers</source>
        <translation>我的电脑</translation>
    </message>
    <message>
        <source>To use it again takes a new code: from a letter of the bank, or from a clerk at the branch.</source>
        <translation>要再用它，需要新的激活码：银行寄来的信里有，网点的工作人员也可以给您。</translation>
    </message>
    <message>
        <source>These computers can bank for you.</source>
        <translation>这些电脑可以办您的银行业务。</translation>
    </message>
    <message>
        <source>Is one lost, or not yours? Press it to lock it.</source>
        <translation>有丢了的，或者不是您的吗？按一下它，就可以锁住。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁住</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>一台也没有。</translation>
    </message>
    <message>
        <source>All is well as it is</source>
        <translation>都挺好，不用改</translation>
    </message>
    <message>
        <source>It is the computer before you: you are signed out at once.</source>
        <translation>这就是您面前的这台电脑：锁住后您会马上退出。</translation>
    </message>
    <message>
        <source>Shall this computer be locked?</source>
        <translation>要锁住这台电脑吗？</translation>
    </message>
    <message>
        <source>Shall the computer {name} be locked?</source>
        <translation>要锁住电脑{name}吗？</translation>
    </message>
    <message>
        <source>Nobody can bank for you with it any more, and it cannot be unlocked.</source>
        <translation>锁住后，谁也不能再用它办您的业务，而且不能解锁。</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>锁住它</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不锁</translation>
    </message>
    <message>
        <source>To bank here again, introduce this computer with a new code. Your money is not touched by this.</source>
        <translation>要在这里再办业务，需要用新的激活码重新登记这台电脑。您的钱不受影响。</translation>
    </message>
    <message>
        <source>Nobody can bank for you with it any more.</source>
        <translation>谁也不能再用它办您的业务了。</translation>
    </message>
    <message>
        <source>This computer is locked now.</source>
        <translation>这台电脑已经锁住了。</translation>
    </message>
    <message>
        <source>The computer {name} is locked now.</source>
        <translation>电脑{name}已经锁住了。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The computer {name} is locked already.</source>
        <translation>电脑{name}早就锁住了。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Another computer, {name}</source>
        <translation>另一台电脑，{name}</translation>
    </message>
    <message>
        <source>Known to the bank since {day}</source>
        <translation>{day} 在银行登记的</translation>
    </message>
    <message>
        <source>New since {moment}. On its first day it cannot pay anybody new.</source>
        <translation>{moment} 新登记的。第一天还不能付款给新的收款人。</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>What they have seen and done</source>
        <translation>他们看过什么、做过什么</translation>
    </message>
    <message>
        <source>{name} entered your code, {when}</source>
        <translation>{name}输入了您的邀请码，{when}</translation>
    </message>
    <message>
        <source>{name} said that the pictures are the same, {when}</source>
        <translation>{name}说图是一样的，{when}</translation>
    </message>
    <message>
        <source>{name} said that the pictures are different, {when}. It was ended</source>
        <translation>{name}说图不一样，{when}，已经停掉</translation>
    </message>
    <message>
        <source>From here on {name} may help you, {when}</source>
        <translation>从这时起{name}可以帮您，{when}</translation>
    </message>
    <message>
        <source>{name} does not want to help any more and has left, {when}</source>
        <translation>{name}不再帮忙，已经离开，{when}</translation>
    </message>
    <message>
        <source>You changed what {name} may do, {when}</source>
        <translation>您更改了{name}可以做的事，{when}</translation>
    </message>
    <message>
        <source>What you newly allowed {name} holds from here on, {when}</source>
        <translation>您新允许{name}做的事从这时起生效，{when}</translation>
    </message>
    <message>
        <source>From here on {name} cannot help you any more, {when}</source>
        <translation>{name}从这时起不能再帮您了，{when}</translation>
    </message>
    <message>
        <source>{name} looked at a payment of yours, {when}</source>
        <translation>{name}看了您的一笔付款，{when}</translation>
    </message>
    <message>
        <source>{name} agreed to a payment of yours, {when}</source>
        <translation>{name}同意了您的一笔付款，{when}</translation>
    </message>
    <message>
        <source>{name} said no to a payment of yours, {when}</source>
        <translation>{name}没有同意您的一笔付款，{when}</translation>
    </message>
    <message>
        <source>{name} wanted to talk to you about a payment first, {when}</source>
        <translation>有一笔付款，{name}想先跟您说说，{when}</translation>
    </message>
    <message>
        <source>{name} looked at what came in and went out, {when}</source>
        <translation>{name}看了您的进出明细，{when}</translation>
    </message>
    <message>
        <source>{name} looked at how much money you have, {when}</source>
        <translation>{name}看了您有多少钱，{when}</translation>
    </message>
    <message>
        <source>{name} offered to help you from afar, {when}</source>
        <translation>{name}提出在远处帮您，{when}</translation>
    </message>
    <message>
        <source>{name} began to help you from afar, {when}</source>
        <translation>{name}开始在远处帮您，{when}</translation>
    </message>
    <message>
        <source>{name} showed you something on your screen, {when}</source>
        <translation>{name}在您的屏幕上给您指了一处，{when}</translation>
    </message>
    <message>
        <source>The help from {name} ended, {when}</source>
        <translation>{name}的帮忙结束了，{when}</translation>
    </message>
    <message>
        <source>{name} sent you something to look at, {when}</source>
        <translation>{name}发来一样东西请您看，{when}</translation>
    </message>
    <message>
        <source>{name} looked at what you had sent, {when}</source>
        <translation>{name}看了您发过去的东西，{when}</translation>
    </message>
    <message>
        <source>{name} agreed that money may go out again, {when}</source>
        <translation>{name}同意恢复付款，{when}</translation>
    </message>
    <message>
        <source>{name} at the branch looked at what you prepared, {when}</source>
        <translation>网点的{name}看了您准备的内容，{when}</translation>
    </message>
    <message>
        <source>{name} did something that only a newer version of this program knows, {when}</source>
        <translation>{name}做了一件事，这个版本还不认识，{when}</translation>
    </message>
    <message>
        <source>{name} looked at your payment of {amount} to {payee}, {when}</source>
        <translation>{name}看了您给{payee}的 {amount}付款，{when}</translation>
    </message>
    <message>
        <source>{name} agreed to your payment of {amount} to {payee}, {when}</source>
        <translation>{name}同意了您给{payee}的 {amount}付款，{when}</translation>
    </message>
    <message>
        <source>{name} said no to your payment of {amount} to {payee}, {when}</source>
        <translation>{name}没有同意您给{payee}的 {amount}付款，{when}</translation>
    </message>
    <message>
        <source>{name} wanted to talk to you about the {amount} to {payee} first, {when}</source>
        <translation>给{payee}的 {amount}，{name}想先跟您说说，{when}</translation>
    </message>
    <message>
        <source>{name} could not decide about a payment of yours, because it may concern {name}, {when}</source>
        <translation>您的一笔付款不能由{name}来定，因为可能和{name}自己有关，{when}</translation>
    </message>
    <message>
        <source>{name} could not decide about the {amount} to {payee}: it may concern {name}, {when}</source>
        <translation>给{payee}的 {amount}，不能由{name}来定：可能和{name}自己有关，{when}</translation>
    </message>
    <message>
        <source>{name} pointed at parts of your screen, {when}</source>
        <translation>{name}指了您屏幕上的地方，{when}</translation>
    </message>
    <message>
        <source>{name} said ready sentences to you, {when}</source>
        <translation>{name}对您说了现成的话，{when}</translation>
    </message>
    <message>
        <source>{name} wrote short lines to you, {when}</source>
        <translation>{name}给您写了短句，{when}</translation>
    </message>
    <message>
        <source>{name} asked you to stop and call, {when}</source>
        <translation>{name}请您停一下，打个电话，{when}</translation>
    </message>
    <message>
        <source>You ended the help from {name}, {when}</source>
        <translation>您结束了{name}的帮忙，{when}</translation>
    </message>
    <message>
        <source>{name} ended the help, {when}</source>
        <translation>{name}结束了帮忙，{when}</translation>
    </message>
    <message>
        <source>The help from {name} ended by itself, {when}</source>
        <translation>{name}的帮忙自动结束了，{when}</translation>
    </message>
    <message>
        <source>{name} passed a warning on to you, {when}</source>
        <translation>{name}给您发来一条提醒，{when}</translation>
    </message>
    <message>
        <source>{name} gave you a line to read, {when}</source>
        <translation>{name}给您写了一句话，{when}</translation>
    </message>
    <message>
        <source>{name} asked you to stop everything, {when}</source>
        <translation>{name}请您全部停住，{when}</translation>
    </message>
    <message>
        <source>{name} looked at a warning that you had passed on, {when}</source>
        <translation>{name}看了您发过去的提醒，{when}</translation>
    </message>
    <message>
        <source>{name} looked at a message that you had shown, {when}</source>
        <translation>{name}看了您给的消息，{when}</translation>
    </message>
    <message>
        <source>{name} read that you ask for a call to the bank, {when}</source>
        <translation>{name}看到了您请人给银行打电话，{when}</translation>
    </message>
    <message>
        <source>Amounts and names stayed covered</source>
        <translation>金额和姓名一直遮着</translation>
    </message>
    <message>
        <source>You let amounts be seen; names stayed covered</source>
        <translation>您让看金额；姓名一直遮着</translation>
    </message>
    <message>
        <source>You let names be seen; amounts stayed covered</source>
        <translation>您让看姓名；金额一直遮着</translation>
    </message>
    <message>
        <source>You let amounts and names be seen</source>
        <translation>您让看金额和姓名</translation>
    </message>
    <message>
        <source>{name} said to you, {when}</source>
        <translation>{name}对您说，{when}</translation>
    </message>
    <message>
        <source>{name} wrote to you, {when}</source>
        <translation>{name}给您写道，{when}</translation>
    </message>
    <message>
        <source>How often: {count}</source>
        <translation>次数：{count}</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>This diary does not fit together. Please call the bank: the number is on the back of your bank card.</source>
        <translation>这本记录对不上。请给银行打电话：号码在您银行卡的背面。</translation>
    </message>
    <message>
        <source>This is what the people you trust have seen and done.</source>
        <translation>这是您信任的人看过和做过的事。</translation>
    </message>
    <message>
        <source>Nothing can be taken out of this list unnoticed.</source>
        <translation>这里少了哪一条，都查得出来。</translation>
    </message>
    <message>
        <source>Nobody has seen or done anything yet.</source>
        <translation>还没有人看过或做过什么。</translation>
    </message>
    <message>
        <source>Back to the people I trust</source>
        <translation>回到“我信任的人”</translation>
    </message>
    <message>
        <source>Show earlier days</source>
        <translation>看更早的</translation>
    </message>
    <message>
        <source>Something in this diary does not fit together.</source>
        <translation>这本记录里有些地方对不上。</translation>
    </message>
    <message>
        <source>Something may have been taken out or changed since you last looked. You did nothing wrong.</source>
        <translation>您上次看过以后，可能有人删掉或者改过什么。不是您的错。</translation>
    </message>
    <message>
        <source>Please call the bank: the number is on the back of your bank card. Say that your diary does not fit together.</source>
        <translation>请给银行打电话：号码在您银行卡的背面。就说您的记录对不上。</translation>
    </message>
    <message>
        <source>If you are worried, press “Stop everything” at the start. Then no money goes out.</source>
        <translation>不放心的话，请在首页按“全部停住”，钱就不会转出去。</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>还是看一看</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>a sun</source>
        <translation>太阳</translation>
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
        <translation>白云</translation>
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
        <translation>雨伞</translation>
    </message>
    <message>
        <source>a teapot</source>
        <translation>茶壶</translation>
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
        <translation>平底锅</translation>
    </message>
    <message>
        <source>a fish</source>
        <translation>鱼</translation>
    </message>
    <message>
        <source>a bird</source>
        <translation>小鸟</translation>
    </message>
    <message>
        <source>a cat</source>
        <translation>猫</translation>
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
        <translation>乌龟</translation>
    </message>
    <message>
        <source>a crab</source>
        <translation>螃蟹</translation>
    </message>
    <message>
        <source>a snail</source>
        <translation>蜗牛</translation>
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
        <translation>苹果</translation>
    </message>
    <message>
        <source>a bunch of grapes</source>
        <translation>葡萄</translation>
    </message>
    <message>
        <source>two cherries</source>
        <translation>樱桃</translation>
    </message>
    <message>
        <source>a carrot</source>
        <translation>胡萝卜</translation>
    </message>
    <message>
        <source>a slice of watermelon</source>
        <translation>西瓜</translation>
    </message>
    <message>
        <source>a pine tree</source>
        <translation>松树</translation>
    </message>
    <message>
        <source>a leaf</source>
        <translation>叶子</translation>
    </message>
    <message>
        <source>a tulip</source>
        <translation>郁金香</translation>
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
        <translation>石桥</translation>
    </message>
    <message>
        <source>a windmill</source>
        <translation>风车</translation>
    </message>
    <message>
        <source>a sailing boat</source>
        <translation>帆船</translation>
    </message>
    <message>
        <source>a bicycle</source>
        <translation>自行车</translation>
    </message>
    <message>
        <source>a bus</source>
        <translation>公共汽车</translation>
    </message>
    <message>
        <source>an aeroplane</source>
        <translation>飞机</translation>
    </message>
    <message>
        <source>a balloon</source>
        <translation>气球</translation>
    </message>
    <message>
        <source>a kite</source>
        <translation>风筝</translation>
    </message>
    <message>
        <source>a lantern</source>
        <translation>灯笼</translation>
    </message>
    <message>
        <source>a drum</source>
        <translation>小鼓</translation>
    </message>
    <message>
        <source>a bell</source>
        <translation>铃铛</translation>
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
        <translation>靠背椅</translation>
    </message>
    <message>
        <source>an alarm clock</source>
        <translation>闹钟</translation>
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
        <translation>衬衫</translation>
    </message>
    <message>
        <source>a comb</source>
        <translation>梳子</translation>
    </message>
    <message>
        <source>a pair of glasses</source>
        <translation>眼镜</translation>
    </message>
    <message>
        <source>an open book</source>
        <translation>书</translation>
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
        <translation>电话</translation>
    </message>
    <message>
        <source>a basket</source>
        <translation>篮子</translation>
    </message>
    <message>
        <source>a broom</source>
        <translation>扫帚</translation>
    </message>
    <message>
        <source>a hammer</source>
        <translation>锤子</translation>
    </message>
    <message>
        <source>a pair of scissors</source>
        <translation>剪刀</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>a water tap</source>
        <translation>水龙头</translation>
    </message>
    <message>
        <source>a heart</source>
        <translation>爱心</translation>
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
        <translation>起初余额 {amount}，{day}</translation>
    </message>
    <message>
        <source>Your pension came in: {amount}, {day}</source>
        <translation>养老金到账 {amount}，{day}</translation>
    </message>
    <message>
        <source>Your wage came in: {amount}, {day}</source>
        <translation>工资到账 {amount}，{day}</translation>
    </message>
    <message>
        <source>The bank paid you interest: {amount}, {day}</source>
        <translation>银行付给您利息 {amount}，{day}</translation>
    </message>
    <message>
        <source>{name} sent you {amount}, {day}</source>
        <translation>{name}转给您 {amount}，{day}</translation>
    </message>
    <message>
        <source>From your other account came {amount}, {day}</source>
        <translation>从您的另一个账户转入 {amount}，{day}</translation>
    </message>
    <message>
        <source>You paid in cash: {amount}, {day}</source>
        <translation>存入现金 {amount}，{day}</translation>
    </message>
    <message>
        <source>Rent from {name} came in: {amount}, {day}</source>
        <translation>收到{name}的房租 {amount}，{day}</translation>
    </message>
    <message>
        <source>Red envelope from {name}: {amount}, {day}</source>
        <translation>收到{name}的红包 {amount}，{day}</translation>
    </message>
    <message>
        <source>A gift from {name}: {amount}, {day}</source>
        <translation>收到{name}的礼金 {amount}，{day}</translation>
    </message>
    <message>
        <source>You sent {name} {amount}, {day}</source>
        <translation>您转给{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>To your other account: {amount}, {day}</source>
        <translation>转到您的另一个账户 {amount}，{day}</translation>
    </message>
    <message>
        <source>You took out cash: {amount}, {day}</source>
        <translation>取出现金 {amount}，{day}</translation>
    </message>
    <message>
        <source>Fee of the bank: {amount}, {day}</source>
        <translation>银行手续费 {amount}，{day}</translation>
    </message>
    <message>
        <source>Rent to {name}: {amount}, {day}</source>
        <translation>付给{name}房租 {amount}，{day}</translation>
    </message>
    <message>
        <source>For the house, {name}: {amount}, {day}</source>
        <translation>房贷，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Electricity: {amount}, {day}</source>
        <translation>电费 {amount}，{day}</translation>
    </message>
    <message>
        <source>Water: {amount}, {day}</source>
        <translation>水费 {amount}，{day}</translation>
    </message>
    <message>
        <source>Gas: {amount}, {day}</source>
        <translation>燃气费 {amount}，{day}</translation>
    </message>
    <message>
        <source>Heating: {amount}, {day}</source>
        <translation>取暖费 {amount}，{day}</translation>
    </message>
    <message>
        <source>Telephone: {amount}, {day}</source>
        <translation>电话费 {amount}，{day}</translation>
    </message>
    <message>
        <source>Council tax: {amount}, {day}</source>
        <translation>市政税 {amount}，{day}</translation>
    </message>
    <message>
        <source>Insurance, {name}: {amount}, {day}</source>
        <translation>保险费，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Television licence: {amount}, {day}</source>
        <translation>电视费 {amount}，{day}</translation>
    </message>
    <message>
        <source>At the market, {name}: {amount}, {day}</source>
        <translation>买菜，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Groceries, {name}: {amount}, {day}</source>
        <translation>买日用品，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Eating out, {name}: {amount}, {day}</source>
        <translation>在外吃饭，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Clothes, {name}: {amount}, {day}</source>
        <translation>买衣服，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>For the garden, {name}: {amount}, {day}</source>
        <translation>买花草，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Pharmacy, {name}: {amount}, {day}</source>
        <translation>买药，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Hospital, {name}: {amount}, {day}</source>
        <translation>看病，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Travel, {name}: {amount}, {day}</source>
        <translation>坐车，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Pastime, {name}: {amount}, {day}</source>
        <translation>娱乐，{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Red envelope to {name}: {amount}, {day}</source>
        <translation>给{name}的红包 {amount}，{day}</translation>
    </message>
    <message>
        <source>A gift to {name}: {amount}, {day}</source>
        <translation>送给{name}的礼金 {amount}，{day}</translation>
    </message>
    <message>
        <source>You gave {name} {amount}, {day}</source>
        <translation>您捐给{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>{name} paid you {amount}, {day}</source>
        <translation>{name}付给您 {amount}，{day}</translation>
    </message>
    <message>
        <source>You paid {name} {amount}, {day}</source>
        <translation>您付给{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>From {name} came {amount}, {day}</source>
        <translation>{name}转来 {amount}，{day}</translation>
    </message>
    <message>
        <source>To {name} went {amount}, {day}</source>
        <translation>转给{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>The pension came in: {amount}, {day}</source>
        <translation>养老金到账 {amount}，{day}</translation>
    </message>
    <message>
        <source>The wage came in: {amount}, {day}</source>
        <translation>工资到账 {amount}，{day}</translation>
    </message>
    <message>
        <source>The bank paid interest: {amount}, {day}</source>
        <translation>银行付了利息 {amount}，{day}</translation>
    </message>
    <message>
        <source>Moved here from another own account: {amount}, {day}</source>
        <translation>从本人另一个账户转入 {amount}，{day}</translation>
    </message>
    <message>
        <source>Cash was paid in: {amount}, {day}</source>
        <translation>存入现金 {amount}，{day}</translation>
    </message>
    <message>
        <source>Moved to another own account: {amount}, {day}</source>
        <translation>转到本人另一个账户 {amount}，{day}</translation>
    </message>
    <message>
        <source>Cash was taken out: {amount}, {day}</source>
        <translation>取出现金 {amount}，{day}</translation>
    </message>
    <message>
        <source>A donation to {name}: {amount}, {day}</source>
        <translation>捐给{name} {amount}，{day}</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>What this screen is for</source>
        <translation>这一页是做什么的</translation>
    </message>
    <message>
        <source>Looking here sends nothing, and what you were doing waits for you.</source>
        <translation>看这里不会发出任何东西，您手头的事都给您留着。</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接着刚才的办</translation>
    </message>
    <message>
        <source>These are bills that were paid here before. Press one to see what is owed; you pay nothing by looking.</source>
        <translation>这些是以前在这里交过的费用。按一下就能看到要交多少，只看不会付钱。</translation>
    </message>
    <message>
        <source>You choose what the bill on your table is for. Next we ask for its number; you pay nothing by looking.</source>
        <translation>请选手里的账单是什么费用。下一步会问户号，只查不会付钱。</translation>
    </message>
    <message>
        <source>Several firms send bills of this kind. Choose the one whose name stands at the top of yours.</source>
        <translation>这种费用有几家公司收。请选账单最上面印着名字的那一家。</translation>
    </message>
    <message>
        <source>By this number the firm finds your bill. Copy it from the paper; then you see what is owed, and pay nothing by that.</source>
        <translation>收费单位凭户号找到您的账单。请照着纸上的号码填，然后就能看到要交多少，这一步不会付钱。</translation>
    </message>
    <message>
        <source>This is what the firm asks for, beside what it was in the months before. If you choose to pay, you are asked twice more.</source>
        <translation>这是收费单位要收的钱，旁边是前几个月的情况。如果您选择交费，还会再请您确认两次。</translation>
    </message>
    <message>
        <source>You choose which of them is taken out of the list. Nothing that was paid changes, and you are asked once more.</source>
        <translation>您选出要从单子里去掉的那一户。付过的钱不会变，之后还会再问您一次。</translation>
    </message>
    <message>
        <source>If you press yes, this bill is not offered here any more. The firm hears nothing of it, and what you owe stays as it is.</source>
        <translation>您同意以后，这里就不再列出这一户。收费单位不会知道，您该付的也不会变。</translation>
    </message>
    <message>
        <source>The bank has taken it out of your list. With the number from the paper bill you can look it up again.</source>
        <translation>银行已经把它从您的单子里去掉了。拿纸质账单上的户号，还可以再查。</translation>
    </message>
    <message>
        <source>The bank knows that this very bill is paid. It takes no bill twice, so you cannot pay it again by mistake.</source>
        <translation>银行知道这张账单已经交过了。同一张账单银行只收一次，您不会不小心重复交。</translation>
    </message>
    <message>
        <source>Somebody has confirmed a payment of this very bill. The bank takes no bill twice, so there is nothing to do.</source>
        <translation>这张账单已经有人确认付款。同一张账单银行只收一次，您不用做什么。</translation>
    </message>
    <message>
        <source>The firm says that there is no open bill under this number. There is nothing to do.</source>
        <translation>收费单位说这个户号没有欠费。您不用做什么。</translation>
    </message>
    <message>
        <source>A bill is paid as a whole, and there is less on your account. You can come back when money has come in.</source>
        <translation>账单要一次交清，现在账户里的钱不够。等钱到了再来就行。</translation>
    </message>
    <message>
        <source>Your bank does not ask any firm for bills yet. You can still pay a bill as you pay a person or a firm.</source>
        <translation>您的银行暂时还不能查账单。您可以像转账一样交费。</translation>
    </message>
    <message>
        <source>To allow less holds at once. The other person is not told when you do it.</source>
        <translation>收回一项马上生效。不会告诉对方是什么时候收回的。</translation>
    </message>
    <message>
        <source>Help has an end, so that you look at it once a year. You can end it earlier at any time.</source>
        <translation>帮忙有期限，好让您每年想一想。您随时可以提前结束。</translation>
    </message>
    <message>
        <source>This tells you what holds now between you and somebody you trust. When you go on, you see all of them.</source>
        <translation>这里告诉您和信任的人之间现在怎样。按继续，又能看到所有人。</translation>
    </message>
    <message>
        <source>Nobody has been let in, and nothing has changed. You can begin again whenever you like.</source>
        <translation>没有让任何人进来，什么都没变。您想办的时候可以重新来。</translation>
    </message>
    <message>
        <source>Both computers have to finish the same step, and the other one is not so far yet. You can go on as soon as it is.</source>
        <translation>两边的电脑要办完同一步，对方还没好。等它好了，您就能继续。</translation>
    </message>
    <message>
        <source>Nothing has come of this invitation, and nobody was let in. You can begin a new one whenever you like.</source>
        <translation>这次邀请没有办成，也没有让谁进来。您随时可以重新邀请。</translation>
    </message>
    <message>
        <source>Here you choose who shall see it. Nobody sees it before you say so on the last page.</source>
        <translation>在这里选给谁看。最后一页您点了头，对方才看得到。</translation>
    </message>
    <message>
        <source>You put in the words that the other person shall read. Leave out secret numbers and codes.</source>
        <translation>把要给对方看的话放进来。密码和验证码不要写。</translation>
    </message>
    <message>
        <source>This is what you have shown each other. Nothing happens by it: it is only to be read.</source>
        <translation>这是你们给对方看过的。只是看看，不会因此发生什么。</translation>
    </message>
    <message>
        <source>These are the people who may help you with the bank, and what each may do. Press one to change that, or to end it.</source>
        <translation>这些人可以在银行的事上帮您，各能做什么也写着。按一位可以改，也可以结束。</translation>
    </message>
    <message>
        <source>This is what one person may do for you. You can give less or more, make a pause, or end it, without anybody else.</source>
        <translation>这是一个人能帮您做的事。给多给少、暂停、结束，您自己就能定。</translation>
    </message>
    <message>
        <source>The time for which somebody may help you is nearly over. You say whether it goes on.</source>
        <translation>这个人帮您的期限快到了。要不要继续，由您说。</translation>
    </message>
    <message>
        <source>These are the things that may be allowed to somebody. Press one to allow it, or to allow it no longer.</source>
        <translation>这些是可以让对方做的事。按一项，可以同意，也可以收回。</translation>
    </message>
    <message>
        <source>To allow more holds after a day, so that nobody can press you into it. Until then you can take it back.</source>
        <translation>多同意一项要等一天，免得有人逼您。这期间您随时能收回。</translation>
    </message>
    <message>
        <source>If you end it, this person can see nothing and do nothing for you any more. It holds at once.</source>
        <translation>结束以后，这个人什么都看不到，也不能再帮您办。马上生效。</translation>
    </message>
    <message>
        <source>Cheats like to be let in as helpers. So you are asked first whether this is really your own wish.</source>
        <translation>骗子喜欢冒充帮手。所以先问清楚，这是不是您自己的意思。</translation>
    </message>
    <message>
        <source>Whoever may do this is asked before a large payment goes out, and can say yes or no. The person can never pay with your money.</source>
        <translation>同意了这一项，大笔付款前会先问这个人，可以说行或不行。但谁也不能用您的钱付款。</translation>
    </message>
    <message>
        <source>Whoever may do this can look at your screen from afar when you ask, and point. The person can press nothing.</source>
        <translation>同意了这一项，您请求时，这个人能在远处看您的屏幕、给您指一指。但什么都按不了。</translation>
    </message>
    <message>
        <source>Whoever may do this hears of warnings that concern you. No amount and no name is told.</source>
        <translation>同意了这一项，和您有关的提醒这个人也会收到。不会说金额和名字。</translation>
    </message>
    <message>
        <source>Whoever may do this can look at what came in and what went out. The person can only look.</source>
        <translation>同意了这一项，这个人能看您的收入和支出。只能看。</translation>
    </message>
    <message>
        <source>Whoever may do this can look at how much is on your accounts. The person can only look.</source>
        <translation>同意了这一项，这个人能看您账户里有多少钱。只能看。</translation>
    </message>
    <message>
        <source>Beside each other you have ten minutes for it, and from afar three days. Choose how it is now.</source>
        <translation>人在身边，有十分钟来办；在外地，有三天。请按现在的情况选。</translation>
    </message>
    <message>
        <source>This is what the person may do, and until when. Nobody is invited yet: you are asked once more.</source>
        <translation>这是对方能做的事和期限。现在还没有邀请谁，接下来会再问您一次。</translation>
    </message>
    <message>
        <source>If you press yes, a code is made for the person you trust. It does nothing before both of you have compared four pictures.</source>
        <translation>您同意了，才会有一个邀请码，给您信任的人。两边核对四幅图以前，谁也用不了它。</translation>
    </message>
    <message>
        <source>You have invited somebody, and nobody has come yet. You can show the code again, or take it back.</source>
        <translation>您邀请了人，还没有人来。可以再看一次邀请码，也可以收回。</translation>
    </message>
    <message>
        <source>This is the code for the person you trust: read it out, or let it be photographed. Give it to nobody who has called you.</source>
        <translation>这是给您信任的人的邀请码：念给对方，或者让对方拍。打电话来要的人，千万别给。</translation>
    </message>
    <message>
        <source>Somebody has entered your code. Look whether it is the person you meant; if not, nobody is let in.</source>
        <translation>有人输入了您的邀请码。请看是不是您想的那个人，不是就不让进来。</translation>
    </message>
    <message>
        <source>Both of you see four pictures. If they are the same, you are really connected with each other and nobody has come in between.</source>
        <translation>两边各看到四幅图。要是一样，就说明真的连上了对方，没有人夹在中间。</translation>
    </message>
    <message>
        <source>You two are connected from the time that stands here. You can end it at any time.</source>
        <translation>从这里写的时间起，你们就连上了。随时可以结束。</translation>
    </message>
    <message>
        <source>The keys for this are on another computer, so it can only go on there. Nothing is lost.</source>
        <translation>办这件事的钥匙在另一台电脑上，只能在那边接着办。什么都没丢。</translation>
    </message>
    <message>
        <source>You choose what you would like to show. It is read back to you before it goes.</source>
        <translation>选想给对方看什么。发出去之前会请您再看一遍。</translation>
    </message>
    <message>
        <source>This is what the other person would see. It goes when you say yes, and not before.</source>
        <translation>对方会看到的就是这些。您同意了才会给过去。</translation>
    </message>
    <message>
        <source>Somebody you trust is worried, and asks you to stop everything. Whether you do is for you alone to say.</source>
        <translation>您信任的人有些担心，请您全部停住。停不停，由您自己定。</translation>
    </message>
    <message>
        <source>Nothing has come of it, and you were connected with nobody. The code is used up, and a new one can be made.</source>
        <translation>没有办成，您没有和谁连上。这个邀请码作废了，可以再要一个。</translation>
    </message>
    <message>
        <source>You say in a few words why you said no. Be kind: nobody is to feel ashamed.</source>
        <translation>用几句话说说为什么不同意。请说得温和些，别让人难为情。</translation>
    </message>
    <message>
        <source>This tells you what has become of the question that you were asked. When you go on, you are back at your start.</source>
        <translation>这里告诉您，问您的那件事怎样了。按继续，就回到首页。</translation>
    </message>
    <message>
        <source>If you stop helping, you can see and do nothing more for this person. It holds at once, and the other person reads it.</source>
        <translation>不再帮忙以后，您就看不到也做不了什么了。马上生效，对方会看到。</translation>
    </message>
    <message>
        <source>You see as much as was allowed to you, and can only look. That you looked stands in the other person&apos;s diary.</source>
        <translation>您能看到的就是对方允许的，只能看。您看过这件事，会记在对方的记录里。</translation>
    </message>
    <message>
        <source>Somebody who trusts you has stopped everything and would like to have it undone. Agree only after you have talked with each other.</source>
        <translation>信任您的人把钱都停住了，现在想恢复。请先通过话，再同意。</translation>
    </message>
    <message>
        <source>This tells you how it stands with looking on. When you go on, you are back at your start.</source>
        <translation>这里告诉您，在远处看屏幕这件事怎样了。按继续，就回到首页。</translation>
    </message>
    <message>
        <source>This is your start: what waits for your answer, who trusts you, and what else there is. Press a line to open it.</source>
        <translation>这是您的首页：等您答复的事、信任您的人，还有别的。按一行就能打开。</translation>
    </message>
    <message>
        <source>Somebody who trusts you has a code on the screen. By entering it here you ask to be connected; you may see nothing yet.</source>
        <translation>信任您的人屏幕上有一个邀请码。在这里输入，就是请求连上对方，现在还什么都看不到。</translation>
    </message>
    <message>
        <source>You see who has invited you. Say yes only if it is the person from whom you have the code.</source>
        <translation>这里写着是谁邀请您。只有确实是给您邀请码的那个人，您才同意。</translation>
    </message>
    <message>
        <source>Somebody who trusts you is about to pay, and would like to hear you first. Nothing is decided by looking; if in doubt, call.</source>
        <translation>信任您的人要付一笔钱，想先听听您的意见。光看不算决定，拿不准就打个电话。</translation>
    </message>
    <message>
        <source>This is the second question before you agree. When you press yes, the payment goes on, and your name stands beside it.</source>
        <translation>这是您同意前的第二次询问。您同意了，这笔款才会往下走，并记下是您同意的。</translation>
    </message>
    <message>
        <source>The payment waits, and the other person reads that you want to talk first. Call on the number that you have always used.</source>
        <translation>这笔款先等着，对方已看到您想先谈谈。请拨一直用的那个号码。</translation>
    </message>
    <message>
        <source>This is what you may do for somebody, and until when. You can look at what you may see, offer help, or end it.</source>
        <translation>这是您能帮对方做的事和期限。可以看允许您看的，可以提出帮忙，也可以结束。</translation>
    </message>
    <message>
        <source>Somebody who trusts you asks you to look at a screen, from afar. You can point and say something, and press nothing.</source>
        <translation>信任您的人请您在远处帮着看看屏幕。您可以指一指、说一说，但什么都按不了。</translation>
    </message>
    <message>
        <source>This is the screen of the other person, without what is private. Press a part of it to point there.</source>
        <translation>这是对方的屏幕，私人的内容遮住了。按某一处，就是给对方指那里。</translation>
    </message>
    <message>
        <source>Something is missing before a payment can be made from here. Somebody at the bank can help you with it.</source>
        <translation>要在这里付款，还缺一样东西。银行的人可以帮您。</translation>
    </message>
    <message>
        <source>This number says to which account the money goes. Copy it slowly from your paper; you compare it once more before you go on.</source>
        <translation>这个号码决定钱到哪个账户。请照着纸慢慢输，接下来还会再核对一遍。</translation>
    </message>
    <message>
        <source>Here is what the bank found about name and account. If in doubt, leave it and ask the person you want to pay.</source>
        <translation>银行核对了名字和账号，结果写在这里。拿不准就先别付，问问要收钱的那个人。</translation>
    </message>
    <message>
        <source>You choose the account that the money is taken from. Nothing is taken yet.</source>
        <translation>选这笔钱从哪个账户出。现在还不会扣钱。</translation>
    </message>
    <message>
        <source>You choose whom the money is for. Nothing goes out by this: the amount comes next, and you are asked twice at the end.</source>
        <translation>选钱要付给谁。这一步不会付钱：接下来填金额，最后还会问您两次。</translation>
    </message>
    <message>
        <source>You say how much it shall be. It does not go out yet: you read everything once more before it does.</source>
        <translation>填要付多少。现在还不会付：付之前您会再看一遍。</translation>
    </message>
    <message>
        <source>A few words tell the other person what the money is for. You may leave it empty.</source>
        <translation>写几个字，让对方知道这钱是做什么的。不写也行。</translation>
    </message>
    <message>
        <source>This is everything that you have entered. Read it slowly; if it is right you are asked once more, and only then does it go out.</source>
        <translation>您填的都在这里，请慢慢看。没错的话还会再问您一次，然后才付出去。</translation>
    </message>
    <message>
        <source>This is the second and last question. Only when you press yes does the bank carry it out.</source>
        <translation>这是第二次，也是最后一次问您。您同意了，银行才会办。</translation>
    </message>
    <message>
        <source>This tells you what has become of your payment. You find it again at any time under “My money”.</source>
        <translation>这里告诉您这笔付款怎样了。以后在“我的钱”里随时能查到。</translation>
    </message>
    <message>
        <source>Nothing has gone out. You can begin again whenever you like.</source>
        <translation>钱没有付出去。您想办的时候可以重新来。</translation>
    </message>
    <message>
        <source>You write the name of the person or firm as it is on your paper. The bank then looks whether name and account belong together.</source>
        <translation>照着纸上写收款人或单位的名字。之后银行会核对名字和账号是不是一家的。</translation>
    </message>
    <message>
        <source>Here you compare the number with your paper, group by group. If one digit is different, go back and change it.</source>
        <translation>请一组一组和纸上的号码对。有一个数字不一样，就回去改。</translation>
    </message>
    <message>
        <source>This account is in your list already, under the name that stands here. You can go on with it.</source>
        <translation>这个账户已经在您的名单里，就是这里写的名字。您可以接着办。</translation>
    </message>
    <message>
        <source>If it is kept, you need not enter the number again next time. Your money is not touched by this.</source>
        <translation>记下来，下次就不用再输号码了。这和您的钱没有关系。</translation>
    </message>
    <message>
        <source>You give it the name by which you know it best, such as “daughter” or “landlord”. Only you see it.</source>
        <translation>起一个您最顺口的称呼，比如“女儿”“房东”。只有您自己看得到。</translation>
    </message>
    <message>
        <source>With a picture you find it in your list at a glance. It changes nothing else.</source>
        <translation>配一张图，在名单里一眼就认得出来。别的什么也不改。</translation>
    </message>
    <message>
        <source>It stands in your list, or will as soon as the payment has gone out. Next time you only press it.</source>
        <translation>已经记进名单，或者等付款成功就记进去。下次按一下就行。</translation>
    </message>
    <message>
        <source>The bank has looked: this name belongs to this account. Whether the person is honest is another question, for you to think about.</source>
        <translation>银行核对过，名字和账号对得上。不过对方可不可靠，还要您自己想一想。</translation>
    </message>
    <message>
        <source>The bank asks what it is for, because cheats often have people pay for such things. Answer as it is: no answer is a wrong one.</source>
        <translation>银行问问这钱做什么用，因为骗子常用这些名目。照实回答就好，怎么答都不算错。</translation>
    </message>
    <message>
        <source>The bank asks this because of cheats who talk people into paying. Answer as it is: nobody is told, and you can still stop.</source>
        <translation>银行问这个，是因为常有骗子哄人付钱。照实回答就好，不会告诉别人，您还可以不付。</translation>
    </message>
    <message>
        <source>What you have told fits a trick that is often used. Nothing has gone out, and the first choice leaves it at that.</source>
        <translation>您说的情况很像一种常见的骗局。钱还没有付，选第一项就不付了。</translation>
    </message>
    <message>
        <source>Somebody you trust is asked before this goes out. Here you can say in a few words what it is for.</source>
        <translation>这笔钱付出去之前，会先问问您信任的人。在这里可以写几个字，说说是做什么的。</translation>
    </message>
    <message>
        <source>The bank has not done this, and says why. Your answers are kept, and you can talk to somebody about it.</source>
        <translation>银行没有办这件事，原因写在这里。您填的都留着，也可以找人问问。</translation>
    </message>
    <message>
        <source>This tells you how it stands now. When you go on, you can look at something else.</source>
        <translation>这里告诉您现在怎样了。按继续，可以看别的。</translation>
    </message>
    <message>
        <source>This tells you what has been done about your money so far. The next pages help you to protect what is left.</source>
        <translation>这里告诉您钱的事办到哪一步了。后面几页帮您保住剩下的钱。</translation>
    </message>
    <message>
        <source>These are your accounts with what is on them. Press one to see what came in and what went out; nothing is moved by looking.</source>
        <translation>这是您的账户和里面的钱。按一个可以看收支，光看不会动钱。</translation>
    </message>
    <message>
        <source>This is what came in and went out on one account, the newest first. It is only to be read.</source>
        <translation>这是一个账户的收入和支出，最近的在最上面。这一页只是看看。</translation>
    </message>
    <message>
        <source>These are your payments, the newest first. Press one to see how far it has come.</source>
        <translation>这是您付过的款，最近的在最上面。按一笔可以看它到哪一步了。</translation>
    </message>
    <message>
        <source>This tells how one payment stands. If something is wrong with it, you can say so here.</source>
        <translation>这里说明一笔付款现在怎样了。觉得不对，可以在这里说。</translation>
    </message>
    <message>
        <source>These payments have been confirmed but have not gone out yet. Press one to look at it, or to stop it.</source>
        <translation>这些付款您确认过了，但还没有付出去。按一笔可以看看，也可以叫停。</translation>
    </message>
    <message>
        <source>This payment still waits, and so it can be stopped with one press. If you leave it, it goes out when its time comes.</source>
        <translation>这笔款还在等，所以一按就能叫停。不动它，到时候就会付出去。</translation>
    </message>
    <message>
        <source>You say what is wrong with this payment, so that the right thing is done first. Nobody will blame you.</source>
        <translation>请说说这笔款哪里不对，好先办最要紧的。没有人会怪您。</translation>
    </message>
    <message>
        <source>These are the things that help most now, the most pressing first. You can do them one after the other, in peace.</source>
        <translation>这些是现在最有用的事，要紧的在前面。从最上面那件先办，一件一件来。</translation>
    </message>
    <message>
        <source>These are the single lines, as they stand in the books. They are only to be read.</source>
        <translation>这是账上的一笔一笔。只是看看。</translation>
    </message>
    <message>
        <source>You can look for a name or a word, such as to whom you paid something. Looking changes nothing.</source>
        <translation>可以按名字或字来找，比如付给过谁。光找什么都不会改。</translation>
    </message>
    <message>
        <source>You choose the month that you would like to look back at. It is only to be read.</source>
        <translation>选想回头看的月份。只是看看。</translation>
    </message>
    <message>
        <source>This is what one month came to, in words. You can see each line of it, or have it on paper.</source>
        <translation>这是一个月的总账，用话说给您听。可以看每一笔，也可以打印出来。</translation>
    </message>
    <message>
        <source>This tells you whether it is kept as a file on this computer, and where. Keep it for yourself.</source>
        <translation>这里告诉您文件有没有存到这台电脑上、存在哪里。文件是您自己看的，别给旁人看。</translation>
    </message>
    <message>
        <source>These are sheets to keep beside the telephone, with what helps when something is wrong. Choose one to see it.</source>
        <translation>这些纸可以放在电话旁边，写着出了事怎么办。请选想看的一张。</translation>
    </message>
    <message>
        <source>This is how it would look on paper, with large letters. Nothing is printed before you say so.</source>
        <translation>打印出来就是这样，字很大。您说打印才会打印。</translation>
    </message>
    <message>
        <source>You choose the printer that stands nearest to you. Next it prints.</source>
        <translation>选离您最近的打印机。接下来就打印。</translation>
    </message>
    <message>
        <source>This tells you how far the printing is. You can go on meanwhile, and print it again at any time.</source>
        <translation>这里告诉您打印到哪一步了。您可以先办别的，以后随时能再打印。</translation>
    </message>
    <message>
        <source>This is what the bank keeps about you, and it is yours to see. You can also keep a copy of it.</source>
        <translation>这是银行保存的您的资料，您有权看。也可以自己留一份。</translation>
    </message>
    <message>
        <source>This is what you have asked to have put right, and what the bank says to it. It is only to be read.</source>
        <translation>这里是您请银行改正的事，还有银行的回复。只是给您看的。</translation>
    </message>
    <message>
        <source>You write how it should be. A person at the bank reads it, and nothing is changed before that.</source>
        <translation>您写下应该是怎样的。银行有人会看，看过之前什么都不会改。</translation>
    </message>
    <message>
        <source>The bank has what you wrote. You are told the answer; there is nothing to do until then.</source>
        <translation>您写的银行收到了。有了回复会告诉您，这之前您什么都不用做。</translation>
    </message>
    <message>
        <source>You say what is wrong in what the bank keeps about you. Next you write how it should be.</source>
        <translation>说说银行保存的资料哪里不对。接下来写正确的是什么。</translation>
    </message>
    <message>
        <source>You choose the account that it goes out from each time. Nothing is taken now.</source>
        <translation>请选择每次从哪个账户付出。现在不会扣钱。</translation>
    </message>
    <message>
        <source>These are the amounts that go out by themselves, such as rent. Press one to see its days, or to stop it.</source>
        <translation>这里是会自动付出的款项，比如房租。按其中一项，可以看日期，也可以停掉它。</translation>
    </message>
    <message>
        <source>Here you see on which days this goes out next. You can leave it as it is, or stop it; you are asked once more then.</source>
        <translation>这里能看到接下来哪几天付款。您可以保持不变，也可以停掉；停之前会再问您一次。</translation>
    </message>
    <message>
        <source>If you press yes, nothing of this goes out by itself any more. What you owe is still owed: then you pay it yourself.</source>
        <translation>您同意以后，这笔钱就不再自动付出。该交的钱还是要交，以后由您自己来付。</translation>
    </message>
    <message>
        <source>From now on this does not go out by itself. You can set it up again at any time.</source>
        <translation>从现在起，这笔钱不再自动付出。您随时可以重新设置。</translation>
    </message>
    <message>
        <source>If you press yes, the bank sends nothing more there by itself. It takes one press, and costs nothing.</source>
        <translation>您同意以后，银行就不会再自动往那里付钱。按一下就行，不收费。</translation>
    </message>
    <message>
        <source>The bank has stopped it. If you ever want it again, you can set it up again yourself.</source>
        <translation>银行已经把它停掉了。以后要是还想要，您可以自己重新设。</translation>
    </message>
    <message>
        <source>The answer of the bank did not come through. Trying again is safe: it is stopped only once.</source>
        <translation>银行的答复没有传回来。再试一次没有关系，只会停一次。</translation>
    </message>
    <message>
        <source>You choose how often it shall go out by itself. You read everything once more before it is set up.</source>
        <translation>请选择多久自动付一次。设置之前，您会把全部内容再看一遍。</translation>
    </message>
    <message>
        <source>You choose the day of the week. If no money moves on that day, it goes out on a business day close by.</source>
        <translation>请选择星期几。如果那天银行不办理付款，就改在临近的工作日付出。</translation>
    </message>
    <message>
        <source>You choose the day of the month. In a month that is not so long it is the last day; on days off, a business day close by.</source>
        <translation>请选择每月哪一天。遇到没有这一天的月份，就在月末那天；遇到休息日，就在临近的工作日。</translation>
    </message>
    <message>
        <source>These are all the other days of the month. Press the one on which it shall go out.</source>
        <translation>这里是一个月里的其他日子。请按您想付款的那一天。</translation>
    </message>
    <message>
        <source>You choose when it goes out for the first time. Nothing goes out before that day.</source>
        <translation>请选择第一次付款的日子。那天之前不会付款。</translation>
    </message>
    <message>
        <source>You choose when it ends by itself. Without an end it goes on until you stop it, which you can at any time.</source>
        <translation>请选择什么时候自动结束。不设结束日期，就一直付到您停掉为止；您随时可以停。</translation>
    </message>
    <message>
        <source>This is everything that you have entered. Read it slowly; if it is right you are asked once more, and only then is it set up.</source>
        <translation>这是您填写的全部内容，请慢慢看。没有问题的话，会再问您一次，然后才设置好。</translation>
    </message>
    <message>
        <source>This is the second and last question. If you press yes, the bank sends it by itself on the days that you chose.</source>
        <translation>这是第二次，也是最后一次询问。您同意了，银行才会在您选的日子自动付款。</translation>
    </message>
    <message>
        <source>This tells you on which days it goes out. You find it again, and can stop it, under “My money”.</source>
        <translation>这里告诉您哪几天付款。以后在“我的钱”里可以查看，也可以停掉。</translation>
    </message>
    <message>
        <source>Nothing was set up, and nothing goes out. You can begin again whenever you like.</source>
        <translation>没有设置任何内容，也不会付款。您想什么时候重新开始都可以。</translation>
    </message>
    <message>
        <source>You set how much may go out at most. Less holds at once, and more only after a day, so that nobody can rush you.</source>
        <translation>您来定最多能付出去多少。调低马上生效，调高要等一天，谁也催不了您。</translation>
    </message>
    <message>
        <source>This tells you which limit holds, and from when on. When you go on, you see them all again.</source>
        <translation>这里告诉您哪个限额有效、从什么时候起。按继续，又能看到全部。</translation>
    </message>
    <message>
        <source>Everything is stopped, so no payment goes out any more. It stays so until you have that undone.</source>
        <translation>全都停住了，钱付不出去。您不要求恢复，就一直停着。</translation>
    </message>
    <message>
        <source>This tells you whether money may go out again, and what is still missing for that. You need do nothing in a hurry.</source>
        <translation>这里告诉您钱能不能再付出去、还差什么。不用着急。</translation>
    </message>
    <message>
        <source>The bank has not answered, so it is not known whether it has heard you. By telephone somebody can do it for you at once.</source>
        <translation>银行没有回音，不知道听到没有。打电话，那边的人马上能替您办。</translation>
    </message>
    <message>
        <source>This one can do nothing in your name any more. When you go on, you see the others.</source>
        <translation>这台已经不能用您的名义办事了。按继续，可以看其他的。</translation>
    </message>
    <message>
        <source>Each kind of money has limits of its own. Choose the one whose limits you would like to see.</source>
        <translation>每种货币各有各的限额。请选想看哪一种。</translation>
    </message>
    <message>
        <source>These limits and waits protect your money, also from somebody who talks you into something. Press one to change it.</source>
        <translation>这些限额和等待时间保护您的钱，也防着别人哄您。按一项可以改。</translation>
    </message>
    <message>
        <source>From this amount on somebody you trust is asked, or the payment waits. A lower amount holds at once, a higher one in a day.</source>
        <translation>到了这个数，就先问问您信任的人，或者等一等。调低马上生效，调高要等一天。</translation>
    </message>
    <message>
        <source>While a payment waits, you can think again and stop it. A longer wait holds at once, a shorter one after a day.</source>
        <translation>付款等着的时候，您可以再想想，也可以叫停。调长马上生效，调短要等一天。</translation>
    </message>
    <message>
        <source>You choose how many of those you trust have to agree. More holds at once, fewer after a day.</source>
        <translation>您来定要几位信任的人同意。加人马上生效，减人要等一天。</translation>
    </message>
    <message>
        <source>You have asked for a change that does not hold yet. Here you can leave it so, or rather keep what holds now.</source>
        <translation>您要求的改动还没有生效。可以让它照旧进行，也可以不改了。</translation>
    </message>
    <message>
        <source>If you press yes, no money goes out any more, until you have that undone. It is the right thing to do when somebody presses you.</source>
        <translation>您同意以后，钱就都付不出去了，直到您要求恢复。有人逼您的时候，这样做最对。</translation>
    </message>
    <message>
        <source>These are the computers and telephones that can bank in your name. Press one that you do not know, to lock it.</source>
        <translation>这些电脑和手机可以用您的名义办业务。有不认识的，按它就能锁住。</translation>
    </message>
    <message>
        <source>If you lock it, it can do nothing in your name any more. It needs a new code from the bank before it works again.</source>
        <translation>锁住以后，它就不能用您的名义办任何事了。要再用，得向银行要新的激活码。</translation>
    </message>
    <message>
        <source>Something has happened while you were away, and here it is told once. If it was not you, the page says what to do.</source>
        <translation>您不在的时候发生了一件事，在这里告诉您一声。要不是您做的，这一页写着怎么办。</translation>
    </message>
    <message>
        <source>This is a list of everything that those you trust have seen and done. Nobody can change what stands there.</source>
        <translation>您信任的人看过什么、做过什么，都记在这里。记下的谁也改不了。</translation>
    </message>
    <message>
        <source>The entries should hang together like the pages of a book, and here one does not fit. Please show it to somebody at the bank.</source>
        <translation>这些记录本该像装订好的本子一样连着，现在有一处对不上。请给银行的人看看。</translation>
    </message>
    <message>
        <source>This is what this computer thinks of it, and why. It can be wrong: if you are in doubt, do nothing and ask somebody you trust.</source>
        <translation>这是电脑的看法和理由。它也可能看错：拿不准就什么都别做，问问信任的人。</translation>
    </message>
    <message>
        <source>The bank tells you which tricks are used just now. Press one to read how to tell it, and what to do.</source>
        <translation>银行告诉您现在常见的骗术。按一条，可以看怎么识破、怎么办。</translation>
    </message>
    <message>
        <source>This is a warning from the bank about a trick that is going round. It says how to tell, and what to do.</source>
        <translation>这是银行发的提醒，说的是最近流行的一种骗术。里面写着怎么识破、怎么办。</translation>
    </message>
    <message>
        <source>This is the number that the warning names. Dial it yourself, on your own telephone, and let nobody put you through.</source>
        <translation>这是提醒里写的号码。请用自己的电话自己拨，别让人转接。</translation>
    </message>
    <message>
        <source>Several warnings have come, and you choose whether to read them now. They are kept, so later is fine as well.</source>
        <translation>来了几条提醒，看不看由您。都留着，以后看也行。</translation>
    </message>
    <message>
        <source>You can have a message or a call looked at, without anybody hearing of it. Choose what it is.</source>
        <translation>您可以请程序看看一条短信或一个电话，别人不会知道。请选是哪一种。</translation>
    </message>
    <message>
        <source>You put in the message that you got, and this computer looks at it. It does not leave this computer.</source>
        <translation>把收到的消息放进来，由这台电脑看一看。消息不会离开这台电脑。</translation>
    </message>
    <message>
        <source>You press what the caller says, and you are told at each line what to think of it. Nobody hears of it.</source>
        <translation>对方说了什么，您就按哪一句，每按一句都会告诉您怎么看。别人不会知道。</translation>
    </message>
    <message>
        <source>You write down what the caller has said, as well as you remember. It is only looked at, and not kept.</source>
        <translation>凭记忆把对方说的话写下来就行。只是看一看，不会存起来。</translation>
    </message>
    <message>
        <source>You choose a new secret number, and type it twice so that no slip gets into it. Until the second time the old one holds.</source>
        <translation>您自己定一个新密码，输两遍，免得按错。第二遍对上以前，旧密码照旧有用。</translation>
    </message>
    <message>
        <source>The line to the bank is interrupted, or slow. Trying again is safe, because the bank never does the same thing twice.</source>
        <translation>和银行的线路断了，或者很慢。再试一次是安全的，银行绝不会把同一件事办两遍。</translation>
    </message>
    <message>
        <source>In practice you borrow the name and the money of a made-up person. Choose anybody you like: nothing real can happen.</source>
        <translation>练习时，您借用一个虚构人物的名字和钱。随便选哪一位都行，不会动到真的钱。</translation>
    </message>
    <message>
        <source>By this number the bank knows who you are. It is no secret, but by it alone nobody gets in.</source>
        <translation>银行凭这个号码认出您是谁。它不是密码，光凭它谁也进不来。</translation>
    </message>
    <message>
        <source>With this code the bank gets to know this computer, once. After that you only need your secret number.</source>
        <translation>银行凭激活码认识这台电脑，只要一次。以后您只用密码就行。</translation>
    </message>
    <message>
        <source>From now on the bank knows this computer. Next you sign in with your secret number.</source>
        <translation>从现在起，银行认识这台电脑了。接下来您用密码登录。</translation>
    </message>
    <message>
        <source>With your secret number you open the door to your own money. Only you type it, and nobody from the bank ever asks you for it.</source>
        <translation>密码是打开您自己账户的钥匙，只由您自己输入。银行的人绝不会问您要。</translation>
    </message>
    <message>
        <source>The number did not fit, and you choose how to go on. Trying again does no harm, and if you have forgotten it there is a way too.</source>
        <translation>刚才的数字没有对上，请您选下一步怎么办。再试一次没关系，忘了密码也有办法。</translation>
    </message>
    <message>
        <source>From here everything begins, and to here you always come back. Press a field to see what is behind it; that alone does nothing.</source>
        <translation>办什么都从这里开始，办完也回到这里。按一下想看的那一格，光是看看什么也不会发生。</translation>
    </message>
    <message>
        <source>This code stands in the letter that you got for a new secret number, or you have it from a clerk. It works only once.</source>
        <translation>这个验证码在银行寄给您换密码的信里，或者柜员给过您。它只能用一次。</translation>
    </message>
    <message>
        <source>The bank does not know the code as it was typed. You can type it once more, or ask for a new one.</source>
        <translation>刚才输入的验证码，银行对不上。您可以再输一遍，也可以另要一个。</translation>
    </message>
    <message>
        <source>Before you get a new secret number, the bank wants to be sure that it is you. So it asks for the one that holds now.</source>
        <translation>换新密码之前，银行要确定是您本人。所以先请您输入现在用的密码。</translation>
    </message>
    <message>
        <source>A thief tries numbers like this one first. You may keep it, but another one is safer.</source>
        <translation>这样的数字，小偷会先试。您可以就用它，不过换一个更稳妥。</translation>
    </message>
    <message>
        <source>It is done: from now on you sign in with the new number. Tell it to nobody, and write it on no card.</source>
        <translation>办好了，以后就用新密码登录。谁也不要告诉，也别写在卡上。</translation>
    </message>
    <message>
        <source>This program has stumbled, and it was nothing that you did. You go back, and your answers are still there.</source>
        <translation>是程序自己出了岔子，不是您的错。您会回到前面，填过的都还在。</translation>
    </message>
    <message>
        <source>To read aloud, the computer needs a voice for your language, and it has none. Everything else works as always.</source>
        <translation>要读出来，电脑得有您这种语言的声音，这台没有。别的都照常能用。</translation>
    </message>
    <message>
        <source>Usually the computer keeps a key for you in a safe place, and here there is none. So you introduce it to the bank each time anew.</source>
        <translation>平时电脑会把钥匙收在一个稳妥的地方，这台没有。所以每次都要重新向银行介绍它。</translation>
    </message>
    <message>
        <source>Something that was kept on this computer was damaged and could not be read. What is at the bank is all there.</source>
        <translation>这台电脑上存的东西有些损坏，读不出来了。银行那边的都好好的。</translation>
    </message>
    <message>
        <source>Here you choose what you would like to set. Nothing changes before you have chosen something and gone on.</source>
        <translation>在这里选想设置哪一样。选好并按了继续，才会改变。</translation>
    </message>
    <message>
        <source>Each line is something that can look or sound as you like it. You see at once how it is, and can change it back.</source>
        <translation>每一行都可以改成您喜欢的样子。改了马上看得到，也随时能改回来。</translation>
    </message>
    <message>
        <source>You choose the language in which this program speaks to you. You can change it again at any time under “My settings”.</source>
        <translation>选程序用哪种语言跟您说话。以后在“我的设置”里随时能改。</translation>
    </message>
    <message>
        <source>You choose how large the letters are. Take the size that you can read without effort; the pages then scroll a little more.</source>
        <translation>选字多大。看着不费力就好，字大了页面就多翻一翻。</translation>
    </message>
    <message>
        <source>You choose the colours. Light is like paper, dark spares the eyes in the evening, and the strongest contrast is the clearest.</source>
        <translation>选颜色。浅色像纸，深色晚上不刺眼，对比最强的看得最清楚。</translation>
    </message>
    <message>
        <source>You choose whether each screen is read to you when it comes. With “Read aloud” you can always hear it, whatever you choose.</source>
        <translation>选要不要每一页都读给您听。不管怎么选，按“读给我听”总能听到。</translation>
    </message>
    <message>
        <source>Between the two questions before a payment there is a pause, to think. Here you choose how long it is.</source>
        <translation>付款前问两次，中间停一停，让您想想。这里选停多久。</translation>
    </message>
    <message>
        <source>When a hand trembles, a key is easily pressed twice. Here you choose for how long a second press does not count.</source>
        <translation>手一抖，一下就按成了两下。这里选多久之内的第二下不算。</translation>
    </message>
    <message>
        <source>If it begins by itself, you see at once when somebody asks you something. You can still close it at any time.</source>
        <translation>开机就自动打开，有人找您，您马上看得到。您随时可以关掉它。</translation>
    </message>
    <message>
        <source>This tells you how it stands with the call. When you go on, you are back where you were.</source>
        <translation>这里告诉您电话这件事现在怎样了。按继续，就回到刚才的地方。</translation>
    </message>
    <message>
        <source>This tells you what has become of your words. When you go on, you are back where you were.</source>
        <translation>这里告诉您刚才的话怎样了。按继续，就回到刚才的地方。</translation>
    </message>
    <message>
        <source>This tells you whether somebody looks on. When you go on, you are back where you were.</source>
        <translation>这里告诉您有没有人在看。按继续，就回到刚才的地方。</translation>
    </message>
    <message>
        <source>This tells you how to reach somebody at the bank by telephone. When you go on, you are back where you were.</source>
        <translation>这里告诉您怎么打电话找到银行的人。按继续，就回到刚才的地方。</translation>
    </message>
    <message>
        <source>Here you choose who shall help you, or say what you think. Whatever you choose, what you were doing waits for you.</source>
        <translation>在这里选找谁帮忙，或者说说您的看法。不管选哪个，您手头的事都给您留着。</translation>
    </message>
    <message>
        <source>Here you can ask the bank to call you, now or at a time that suits you. Nobody is asked before you have chosen.</source>
        <translation>在这里可以请银行给您打电话，马上打，或者换个方便的时间。您选好以前，不会通知任何人。</translation>
    </message>
    <message>
        <source>You choose in which part of the day the bank calls. You can change it afterwards, or take it back.</source>
        <translation>选银行在什么时段打给您。之后还可以改，也可以取消。</translation>
    </message>
    <message>
        <source>Here you can ask for a call in which a yes or a no is enough. Nobody is asked before you have chosen.</source>
        <translation>在这里可以请银行给您打个电话，您只要答“是”或“不是”就行。您没选好之前，我们不会通知任何人。</translation>
    </message>
    <message>
        <source>Somebody at the bank knows now that you would like to be called. You can go on with what you were doing.</source>
        <translation>银行的人已经知道您想请银行打电话。您可以接着办刚才的事。</translation>
    </message>
    <message>
        <source>You have asked for a call before, and it still stands. Here you can leave it so, change it, or take it back.</source>
        <translation>您之前请银行打电话，现在还排着。您可以不动它，也可以改时间或者取消。</translation>
    </message>
    <message>
        <source>Here you can tell the bank how you like all this. Press the face that fits; it is sent only when you say so at the end.</source>
        <translation>在这里告诉银行您觉得怎么样。按合适的那个表情，最后您说发才会发。</translation>
    </message>
    <message>
        <source>If you like, you can say more in your own words. The bank reads it without your name.</source>
        <translation>愿意的话，可以用自己的话多说几句。银行看得到内容，看不到您的名字。</translation>
    </message>
    <message>
        <source>This is what the bank would read. It is sent when you go on, at the bottom right, and not before.</source>
        <translation>银行会看到的就是这些。您在右下角按继续才会发，不按就不发。</translation>
    </message>
    <message>
        <source>Several people may look on from afar. You choose whom you would like to ask now.</source>
        <translation>有几位可以在远处看您的屏幕。请选这次找谁。</translation>
    </message>
    <message>
        <source>You decide how much the other person sees while looking on. Only you can press, and your secret number always stays covered.</source>
        <translation>您来决定对方能看到多少。不管怎么选，只有您能按，密码一直遮着。</translation>
    </message>
    <message>
        <source>Somebody you trust offers to look at this screen with you, from afar. Whether that happens is for you alone to say.</source>
        <translation>您信任的人想在远处陪您一起看屏幕。要不要，您说了算。</translation>
    </message>
    <message>
        <source>Somebody you trust would rather talk to you before you go on. Call on the number that you know; what you were doing waits.</source>
        <translation>您信任的人想先和您说说话，再往下办。请拨您一直用的号码，手头的事给您留着。</translation>
    </message>
    <message>
        <source>Here you choose one of the lines. Press the one that fits, then go on at the bottom right.</source>
        <translation>在这里选一行。按合适的那一行，再按右下角继续。</translation>
    </message>
    <message>
        <source>Here you enter an amount with the digits. You see it once more before anything happens with it.</source>
        <translation>在这里用数字键填金额。真要办之前，您会再看一遍。</translation>
    </message>
    <message>
        <source>Here you write a few words, with the keys on the screen or your own keyboard.</source>
        <translation>在这里写几个字，用屏幕上的键或者自己的键盘都行。</translation>
    </message>
    <message>
        <source>Here you enter a number, one digit after the other. The keys on the screen are enough for it.</source>
        <translation>在这里一个数字一个数字地输入。用屏幕上的键就够了。</translation>
    </message>
    <message>
        <source>Here you enter your secret number. Nobody who looks on from afar can see it.</source>
        <translation>在这里输入密码。在远处陪您看的人看不到它。</translation>
    </message>
    <message>
        <source>Here you read once more what you have entered. If something is wrong, go back and change it.</source>
        <translation>这里把您填的再看一遍。有不对的，就回去改。</translation>
    </message>
    <message>
        <source>This is the last question before it is done. Read it slowly, and say no if you are not sure.</source>
        <translation>这是办之前最后一次问您。请慢慢看，拿不准就先别办。</translation>
    </message>
    <message>
        <source>This is a list to read. Where a line can be pressed, it opens; at the bottom right you go on.</source>
        <translation>这是一张单子，看看就行。能按的行，按了会打开；右下角是继续。</translation>
    </message>
    <message>
        <source>Something still has to happen elsewhere. At the bottom right it tells you when you can go on.</source>
        <translation>别处还有一步没办完。等办完了，右下角会告诉您可以继续。</translation>
    </message>
    <message>
        <source>This code is for the person you trust, and for nobody else. You can go on once it has been entered there.</source>
        <translation>这个邀请码只给您信任的人。那边输入好了，您就能继续。</translation>
    </message>
    <message>
        <source>Here two people compare four pictures on the telephone. If one is different, press that they are different.</source>
        <translation>两个人在电话里核对四幅图。有一幅不一样，就按“不一样”。</translation>
    </message>
    <message>
        <source>This only tells you something, and asks nothing. When you have read it, go on at the bottom right.</source>
        <translation>这一页只是告诉您一件事，不用您填什么。看完按右下角继续。</translation>
    </message>
    <message>
        <source>Take all the time you like for this screen. At the top right you reach somebody who can help.</source>
        <translation>这一页您慢慢看，不着急。右上角能找到人帮忙。</translation>
    </message>
    <message>
        <source>The bank is being asked, and its answer can take a while. You need not press anything.</source>
        <translation>正在问银行，回音可能要等一会儿。您不用按什么。</translation>
    </message>
    <message>
        <source>This is where you begin. The machine reads your ticket or your card, and then asks for your number and your secret number.</source>
        <translation>这里是开始的地方。机器先读您的号票或银行卡，再问您的客户号和密码。</translation>
    </message>
    <message>
        <source>This says why the machine did not let you in, and who can help you. Nothing was sent.</source>
        <translation>这里说明机器为什么没有让您进去，谁可以帮您。什么都没有发出去。</translation>
    </message>
    <message>
        <source>This is for the people of the bank, who set this machine up.</source>
        <translation>这是给安装这台机器的银行工作人员看的。</translation>
    </message>
    <message>
        <source>The bank does not take this machine for one of its own at the moment. At the counter they help you.</source>
        <translation>银行暂时不让这台机器办业务。柜台的工作人员会帮您办。</translation>
    </message>
    <message>
        <source>The machine only asks whether you are still there, so that nobody else sees what is yours.</source>
        <translation>机器只是问您还在不在，免得别人看到您的信息。</translation>
    </message>
    <message>
        <source>You choose what to try out with pretend money. Your own money is at another bank, and stays as it is.</source>
        <translation>选一样，用假的钱试试。您自己的钱在另一家银行，一点也不会动。</translation>
    </message>
    <message>
        <source>The pretend bank for practising could not be started. It has nothing to do with your own money.</source>
        <translation>练习用的假银行没有打开。这和您自己的钱没有关系。</translation>
    </message>
    <message>
        <source>This tells you what you are going to practise. Everything from here on is pretend, until you leave it.</source>
        <translation>这里告诉您要练什么。从这里开始一切都是假的，直到您离开。</translation>
    </message>
    <message>
        <source>The lesson is over, and nobody keeps how it went. When you go on, you are back at your own bank.</source>
        <translation>这一课练完了，练得怎样没有人记。继续之后就回到您自己的银行。</translation>
    </message>
    <message>
        <source>Somebody you trust looks at the payment, as it would be with real money. Here the answer comes soon.</source>
        <translation>您信任的人在看这笔转账，和用真的钱时一样。在这里答复很快就来。</translation>
    </message>
    <message>
        <source>This is part of the practice, and your computer is all right. Go on to see what comes of it.</source>
        <translation>这是练习的一部分，您的电脑没有问题。接着往下，看看接下来怎样。</translation>
    </message>
    <message>
        <source>You look at a message and say what you think of it. Nothing you say is kept, and no answer is wrong.</source>
        <translation>看一条消息，说说您怎么看。您的回答不会留下，怎么答都不算错。</translation>
    </message>
    <message>
        <source>This tells you what the message was, and how to tell the next time. You can read it as often as you like.</source>
        <translation>这里告诉您那条消息是什么，下次怎么认出来。您想看几遍都行。</translation>
    </message>
    <message>
        <source>You read what a caller says, and decide what you do. In the practice nobody really calls.</source>
        <translation>看看打电话的人说什么，再决定怎么办。练习时不会真有人打来。</translation>
    </message>
    <message>
        <source>This tells you what the call was, and what to do when there is such a call. The practice goes on after it.</source>
        <translation>这里告诉您那个电话是什么，真接到时该怎么办。看完接着练习。</translation>
    </message>
    <message>
        <source>These are the branches of your bank, with how many people wait there now. Looking takes no number.</source>
        <translation>这里是本行的各个网点，以及现在各有多少人在等。只看一看，不会取号。</translation>
    </message>
    <message>
        <source>Your bank does not give numbers over this program yet. At the branch itself nothing is different.</source>
        <translation>目前还不能用本程序取号。到了网点，一切照旧。</translation>
    </message>
    <message>
        <source>The counter has to know which account it is about. Nothing leaves it by this.</source>
        <translation>柜台要知道是哪个账户。选了它，钱不会动。</translation>
    </message>
    <message>
        <source>The branch has to know which card it replaces. You choose the account it belonged to.</source>
        <translation>网点要知道补的是哪张卡。请选那张卡所属的账户。</translation>
    </message>
    <message>
        <source>The certificate says that you have at least this amount. It can be less than there is.</source>
        <translation>证明上写您至少有这么多存款，可以比实际的少。</translation>
    </message>
    <message>
        <source>Each office that asks for the certificate keeps one. You choose how many are printed.</source>
        <translation>每个要证明的单位会收走一份。您选一下要打印几份。</translation>
    </message>
    <message>
        <source>You say how much of that money you would like. Nothing is bought before you are at the counter.</source>
        <translation>说一下要多少外币。您到柜台之前，什么都不会买。</translation>
    </message>
    <message>
        <source>A lost card cannot wait until it is your turn. Here you can have everything stopped before anything else.</source>
        <translation>丢卡的事不能等排到号。您可以先在这里把一切停住。</translation>
    </message>
    <message>
        <source>What you write here is read at the counter, once you are there. A few words help them to be prepared.</source>
        <translation>您写的话，等您到了，柜台的人才会看。写几个字，他们好有个准备。</translation>
    </message>
    <message>
        <source>What you chose needs an account with money on it. You can take the number all the same.</source>
        <translation>您选的这件事要有存着钱的账户。号还是可以照样取。</translation>
    </message>
    <message>
        <source>You can come as soon as it is your turn, or on a day that suits you better. You choose the hour next.</source>
        <translation>您可以等轮到了就来，也可以另选方便的日子，下一步再选几点。</translation>
    </message>
    <message>
        <source>You choose when you mean to come. If you are late, the number still counts.</source>
        <translation>选一下您打算几点来。来晚了，号也还算数。</translation>
    </message>
    <message>
        <source>Here you read once more what you have chosen, before a number is taken. A number costs nothing and can be given back.</source>
        <translation>取号之前，您再看一遍选好的内容。取号不要钱，也可以退。</translation>
    </message>
    <message>
        <source>You choose what you want to do there, so that the right person calls you. What you prepare here you need not explain there.</source>
        <translation>选一下您要办什么，好让合适的柜台叫您。在这里备好的，到那里就不用再从头说。</translation>
    </message>
    <message>
        <source>You say how much cash you need, so that the counter sees it at once. It leaves your account only when you sign at the counter.</source>
        <translation>说好要多少现金，您到了柜台，那里一看就知道。您在柜台签了字，钱才会从账户里出去。</translation>
    </message>
    <message>
        <source>The counter sees at once which country’s notes you need. You pay for them there.</source>
        <translation>您到了柜台，那里一看就知道您要哪国的现钞。到柜台再付钱。</translation>
    </message>
    <message>
        <source>Some things take a day from home, so that nobody can hurry you. At the branch somebody sees you, so there they need no day.</source>
        <translation>有些事在家办要等一天，免得有人催您。在网点有人当面看到您，所以不用等一天。</translation>
    </message>
    <message>
        <source>At a branch each person has one open number for a day. Yours is shown next.</source>
        <translation>一个网点，每人同一天只能有一个没用完的号。接着就显示您的号。</translation>
    </message>
    <message>
        <source>You have taken several numbers. Press the one that you would like to see.</source>
        <translation>您取了几个号。想看哪个，就按哪个。</translation>
    </message>
    <message>
        <source>This is your number, as it is called at the branch. How many people are before you changes here by itself.</source>
        <translation>这是您的号，网点就按它叫号。前面还有几个人，这里会自己更新。</translation>
    </message>
    <message>
        <source>If you cannot come, somebody else can have your place. Nothing bad comes of it.</source>
        <translation>您来不了，就把位置让给别人，没有什么不好。</translation>
    </message>
    <message>
        <source>The branch does not expect you any more. Whenever you like you can take a new number.</source>
        <translation>网点不再等您了。什么时候想去，再取一个新号就行。</translation>
    </message>
    <message>
        <source>Somebody at the counter has called your number while you wanted to give it back. You need not do anything more.</source>
        <translation>您要退号的时候，柜台正好叫到了您。您不用再做什么。</translation>
    </message>
    <message>
        <source>What you prepared can be read at the branch once you are there, and you are told each time. Just now nobody reads it.</source>
        <translation>您到了以后，网点的人才能看您备好的内容，每次都会告诉您。现在没有人在看。</translation>
    </message>
    <message>
        <source>Numbers are given for the next days only, and this branch is closed on those. Another one may be open.</source>
        <translation>只能取最近几天的号，而这几天这个网点不开门。别的网点也许开门。</translation>
    </message>
    <message>
        <source>Somebody at the branch has read what you prepared, and nothing else of yours. The bank tells you each time.</source>
        <translation>网点的人看过您备好的内容，别的都没看。每次有人看，银行都会告诉您。</translation>
    </message>
    <message>
        <source>Somebody at the branch can read what you prepared, and nothing else of yours. You can end that here.</source>
        <translation>网点的人能看到您备好的内容，别的都看不到。您在这里可以不让看。</translation>
    </message>
    <message>
        <source>Nobody at the branch can read what you prepared any more. You can still be served.</source>
        <translation>网点的人再也看不到您备好的内容了。事情照样能办。</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Tell the bank what you think</source>
        <translation>跟银行说说您的看法</translation>
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
        <translation>接着刚才的办</translation>
    </message>
    <message>
        <source>How do you like banking like this?</source>
        <translation>这样办银行的事，您觉得怎么样？</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不说</translation>
    </message>
    <message>
        <source>Would you like to say more?</source>
        <translation>还想说几句吗？</translation>
    </message>
    <message>
        <source>You can also leave it empty.</source>
        <translation>不写也行。</translation>
    </message>
    <message>
        <source>People at the bank read it without your name. Please write no secret number and no account number.</source>
        <translation>银行的人能看到内容，看不到您的名字。请不要写密码和账号。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的话</translation>
    </message>
    <message>
        <source>Shall we send this to the bank?</source>
        <translation>把这些发给银行吗？</translation>
    </message>
    <message>
        <source>How you like it</source>
        <translation>您觉得</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation>好，发给银行</translation>
    </message>
    <message>
        <source>Thank you. The bank has it now.</source>
        <translation>谢谢您，银行收到了。</translation>
    </message>
    <message>
        <source>People there read it. If you would like an answer, ask for a call under “Talk to a person”.</source>
        <translation>那边的人会看。想要答复的话，请在“找人帮忙”里请银行打给您。</translation>
    </message>
    <message>
        <source>You have told the bank a lot today already.</source>
        <translation>您今天已经跟银行说了不少了。</translation>
    </message>
    <message>
        <source>This did not reach the bank. You can say it tomorrow, or tell somebody at the bank by telephone.</source>
        <translation>这次没有发出去。您可以明天再说，或者打电话告诉银行的人。</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Getting ready</source>
        <translation>开始前的准备</translation>
    </message>
    <message>
        <source>This is the practice bank. Who would you like to be?</source>
        <translation>这里是练习银行。您想扮演哪一位？</translation>
    </message>
    <message>
        <source>None of the money here is real. You cannot do anything wrong.</source>
        <translation>这里的钱都不是真的。您怎么按都不会出错。</translation>
    </message>
    <message>
        <source>What is your customer number?</source>
        <translation>您的客户号是多少？</translation>
    </message>
    <message>
        <source>It is printed in the letter from the bank, at the top.</source>
        <translation>它印在银行寄给您的信的上方。</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>What is the activation code?</source>
        <translation>激活码是多少？</translation>
    </message>
    <message>
        <source>It is in the same letter, or a clerk at the branch gave it to you.</source>
        <translation>它在同一封信里，或者是网点的工作人员给您的。</translation>
    </message>
    <message>
        <source>Give it to nobody else, not even on the phone.</source>
        <translation>不要告诉任何人，电话里也不要说。</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>激活码</translation>
    </message>
    <message>
        <source>The bank knows this computer now.</source>
        <translation>银行已经认识这台电脑了。</translation>
    </message>
    <message>
        <source>From now on you sign in here with your secret number alone.</source>
        <translation>以后您在这里只要输入密码就能登录。</translation>
    </message>
    <message>
        <source>Go on to sign in</source>
        <translation>去登录</translation>
    </message>
    <message>
        <source>That did not fit several times. Please wait a while, or talk to a person.</source>
        <translation>几次都没有对上。请过一会儿再试，或者找人帮忙。</translation>
    </message>
    <message>
        <source>Number and code do not go together. Please look at the letter once more. A code works only once.</source>
        <translation>客户号和激活码对不上。请再看一看那封信。一个激活码只能用一次。</translation>
    </message>
    <message>
        <source>The bank could not do this now. Please try again, or talk to a person.</source>
        <translation>银行现在办不了这件事。请再试一次，或者找人帮忙。</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Read aloud</source>
        <translation>读给我听</translation>
    </message>
    <message>
        <source>Reads this screen to you</source>
        <translation>把这一页读给您听</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>先别读了</translation>
    </message>
    <message>
        <source>Falls silent at once</source>
        <translation>马上就不出声</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Explains this screen in a few words; nothing is answered by it</source>
        <translation>用几句话说明这一页；不算作答</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation>找人帮忙</translation>
    </message>
    <message>
        <source>Says how to reach somebody who can help you</source>
        <translation>告诉您怎样找到能帮您的人</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Goes one step back; what you entered is kept</source>
        <translation>回到上一步，您填的都还在</translation>
    </message>
    <message>
        <source>Goes on to the next step</source>
        <translation>到下一步去</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>接着看</translation>
    </message>
    <message>
        <source>Shows the rest of this page; nothing is answered yet</source>
        <translation>看这一页下面的内容，现在什么都不会办</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>全部停住</translation>
    </message>
    <message>
        <source>Stops all money from going out; you are asked first</source>
        <translation>让钱都不再转出去；会先问您</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>From then on nobody looks on</source>
        <translation>结束后就没有人在看了</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>往上看</translation>
    </message>
    <message>
        <source>Shows what stands above</source>
        <translation>看上面的内容</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>往下看</translation>
    </message>
    <message>
        <source>Shows what stands below</source>
        <translation>看下面的内容</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation>第 {number} 步，共 {of} 步</translation>
    </message>
    <message>
        <source>Practice: this is not real money</source>
        <translation>练习：这里的钱不是真的</translation>
    </message>
</context>
<context>
    <name>Freeze</name>
    <message>
        <source>Stop everything</source>
        <translation>全部停住</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>回到刚才的地方</translation>
    </message>
    <message>
        <source>Nothing is lost: your money is still yours, and money still comes in.</source>
        <translation>您的钱一分不少，还是您的；别人转来的钱照样能进账。</translation>
    </message>
    <message>
        <source>It takes until {earliest}, so that nobody can hurry you.</source>
        <translation>最早要到{earliest}，这样谁也催不了您。</translation>
    </message>
    <message>
        <source>A relative who helps you with the bank has to agree.</source>
        <translation>还需要帮您办银行事情的家人同意。</translation>
    </message>
    <message>
        <source>Please go to a branch with your identity card. There it is undone at once.</source>
        <translation>请带上身份证到银行网点，当场就能恢复。</translation>
    </message>
    <message>
        <source>A person at the bank can tell you what is still missing.</source>
        <translation>还差什么，银行的工作人员可以告诉您。</translation>
    </message>
    <message>
        <source>Everything is stopped. No money goes out.</source>
        <translation>已全部停住，钱不会转出去。</translation>
    </message>
    <message>
        <source>Shall everything be stopped now?</source>
        <translation>现在要全部停住吗？</translation>
    </message>
    <message>
        <source>Money comes in, but none goes out.</source>
        <translation>停住以后，您的钱只进不出。</translation>
    </message>
    <message>
        <source>At a branch it can be undone.</source>
        <translation>到银行网点就可以恢复。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不停</translation>
    </message>
    <message>
        <source>{amount} to {name} will not go out.</source>
        <translation>给{name}的 {amount}不会转出去。</translation>
    </message>
    <message>
        <source>{amount} to {name}, which goes out regularly, will not go out on {day}.</source>
        <translation>定期付给{name}的 {amount}，{day}不会付出。</translation>
    </message>
    <message>
        <source>Nor will {count} more.</source>
        <translation>另外还有 {count} 笔，也不会转出去。</translation>
    </message>
    <message>
        <source>To undo it, go to a branch with your identity card. Or press “Stop everything” again and ask for it there.</source>
        <translation>要恢复，请带上身份证到银行网点；也可以再按一次“全部停住”，在那里申请恢复。</translation>
    </message>
    <message>
        <source>Is somebody hurrying or frightening you? Press “Talk to a person”, at the top.</source>
        <translation>有人在催您、吓唬您吗？请按“找人帮忙”，就在屏幕上方。</translation>
    </message>
    <message>
        <source>Stopped, to {name}</source>
        <translation>已停住，转给{name}的</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>保持停住</translation>
    </message>
    <message>
        <source>Ask the bank to undo it</source>
        <translation>请银行恢复</translation>
    </message>
    <message>
        <source>We then tell you what is needed for it</source>
        <translation>接着会告诉您需要什么</translation>
    </message>
    <message>
        <source>Everything is still stopped. You have asked the bank to undo it.</source>
        <translation>现在仍然全部停住。您已经请银行恢复了。</translation>
    </message>
    <message>
        <source>The bank has heard that you want to undo it.</source>
        <translation>银行已经知道您想恢复了。</translation>
    </message>
    <message>
        <source>Money can go out again.</source>
        <translation>可以重新付款了。</translation>
    </message>
    <message>
        <source>You can stop everything again at any time.</source>
        <translation>您随时可以再次全部停住。</translation>
    </message>
    <message>
        <source>We could not reach the bank. Nothing has changed.</source>
        <translation>现在联系不上银行，一切还是原样。</translation>
    </message>
    <message>
        <source>We do not know yet whether the bank has stopped everything.</source>
        <translation>还不知道银行有没有全部停住。</translation>
    </message>
    <message>
        <source>Until then no money goes out. Nothing is lost.</source>
        <translation>在那以前，钱不会转出去，什么也不会少。</translation>
    </message>
    <message>
        <source>A person at the bank can stop everything for you, day and night.</source>
        <translation>银行的工作人员日夜都可以帮您全部停住。</translation>
    </message>
    <message>
        <source>Everything has been stopped since {since}. No money goes out.</source>
        <translation>从{since} 起已全部停住，钱不会转出去。</translation>
    </message>
    <message>
        <source>At the moment no payment is waiting. Regular payments will not go out either.</source>
        <translation>现在没有正在等待的付款。定期付款也不会付出。</translation>
    </message>
    <message>
        <source>Call the telephone number on the back of your bank card. Do not use a number that somebody gave you.</source>
        <translation>请拨打您银行卡背面的电话。不要拨打别人给您的号码。</translation>
    </message>
    <message>
        <source>Try again here</source>
        <translation>在这里再试一次</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>先不管它</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help from somebody you trust</source>
        <translation>请您信任的人帮忙</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接着刚才的办</translation>
    </message>
    <message>
        <source>No amounts and no names</source>
        <translation>金额和姓名都遮住</translation>
    </message>
    <message>
        <source>Amounts, but no names</source>
        <translation>能看金额，姓名遮住</translation>
    </message>
    <message>
        <source>Amounts and names</source>
        <translation>金额和姓名都能看</translation>
    </message>
    <message>
        <source>{name} sees the question, but no amounts and no names.</source>
        <translation>{name}能看到问题，看不到金额和姓名。</translation>
    </message>
    <message>
        <source>{name} sees the question and amounts, but no names.</source>
        <translation>{name}能看到问题和金额，看不到姓名。</translation>
    </message>
    <message>
        <source>{name} sees the question and names, but no amounts.</source>
        <translation>{name}能看到问题和姓名，看不到金额。</translation>
    </message>
    <message>
        <source>{name} sees the question, amounts and names.</source>
        <translation>{name}能看到问题、金额和姓名。</translation>
    </message>
    <message>
        <source>Somebody is looking on already, or has been asked. End that first.</source>
        <translation>已经有人在看，或者已经请了人。请先结束那一次。</translation>
    </message>
    <message>
        <source>That was asked very often. For a while it is not asked again. Please call the person instead.</source>
        <translation>已经请了很多次，暂时先不再去请了。您可以直接给对方打电话。</translation>
    </message>
    <message>
        <source>Who shall help you?</source>
        <translation>您想请谁帮忙？</translation>
    </message>
    <message>
        <source>Somebody at the bank</source>
        <translation>银行的人</translation>
    </message>
    <message>
        <source>By telephone, day and night</source>
        <translation>打电话，白天夜里都行</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>请给我打电话</translation>
    </message>
    <message>
        <source>The bank calls you back</source>
        <translation>银行给您回电话</translation>
    </message>
    <message>
        <source>Somebody I trust</source>
        <translation>我信任的人</translation>
    </message>
    <message>
        <source>Looks on from afar; only you can press</source>
        <translation>在远处看着帮您，只有您能按</translation>
    </message>
    <message>
        <source>A sheet of paper</source>
        <translation>打印一张说明</translation>
    </message>
    <message>
        <source>To keep beside the telephone</source>
        <translation>放在电话旁边</translation>
    </message>
    <message>
        <source>Say what I think</source>
        <translation>说说我的看法</translation>
    </message>
    <message>
        <source>Five faces, and words if you like</source>
        <translation>五个表情选一个，也可以写几句</translation>
    </message>
    <message>
        <source>Your answers here are kept</source>
        <translation>您填的内容都留着</translation>
    </message>
    <message>
        <source>Who shall look on?</source>
        <translation>您想请谁来看？</translation>
    </message>
    <message>
        <source>What may {name} see?</source>
        <translation>{name}可以看到什么？</translation>
    </message>
    <message>
        <source>{name} sees the question on your screen and can point, but can press nothing.</source>
        <translation>{name}能看到问题，能指给您看，但什么都按不了。</translation>
    </message>
    <message>
        <source>What you write stays covered, and your secret number always.</source>
        <translation>您写的字和密码一直都遮住。</translation>
    </message>
    <message>
        <source>Rather not ask</source>
        <translation>还是不请了</translation>
    </message>
    <message>
        <source>{name} has been asked to look on.</source>
        <translation>已经请{name}来看了。</translation>
    </message>
    <message>
        <source>You can go on meanwhile. When {name} looks on you are told so, and it stands at the top of the screen.</source>
        <translation>您可以接着往下做。{name}来看的时候会告诉您，屏幕上方也一直写着。</translation>
    </message>
    <message>
        <source>Press “End” there at any time, and nobody looks on any more.</source>
        <translation>随时按那里的“结束”，就没有人在看了。</translation>
    </message>
    <message>
        <source>Nobody may look on from afar yet.</source>
        <translation>还没有人可以在远处帮您看。</translation>
    </message>
    <message>
        <source>At the start, under “People I trust”, you can allow it to somebody you know well.</source>
        <translation>在首页的“我信任的人”里，您可以允许一位熟悉的人来看。</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>现在还不行。</translation>
    </message>
    <message>
        <source>Nobody looks on, and nothing was shown. You can also call the person.</source>
        <translation>没有人在看，什么也没有给别人看。您也可以打电话给对方。</translation>
    </message>
    <message>
        <source>{name} offers to look on. Would you like that?</source>
        <translation>{name}想来帮您看看。您愿意吗？</translation>
    </message>
    <message>
        <source>{name} sees the question, but no amounts, no names and nothing that you write. Only you can press.</source>
        <translation>{name}只能看到问题，看不到金额、姓名和您写的字。只有您能按。</translation>
    </message>
    <message>
        <source>Yes, {name} may look on</source>
        <translation>好，请{name}来看</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不用</translation>
    </message>
    <message>
        <source>{name} asks you to stop and to call.</source>
        <translation>{name}请您先停一下，打个电话。</translation>
    </message>
    <message>
        <source>Call {name} on the number that you have always used.</source>
        <translation>请用您平时一直用的号码打给{name}。</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on whenever you like.</source>
        <translation>您填的内容都留着，随时可以接着做。</translation>
    </message>
    <message>
        <source>{name} is looking on</source>
        <translation>{name}正在看</translation>
    </message>
    <message>
        <source>{name} has been asked to look on</source>
        <translation>已经请{name}来看</translation>
    </message>
    <message>
        <source>{name} sees nothing yet.</source>
        <translation>{name}现在还什么都看不到。</translation>
    </message>
    <message>
        <source>{name} cannot see this page.</source>
        <translation>{name}看不到这一页。</translation>
    </message>
    <message>
        <source>{name} is not looking on any more</source>
        <translation>{name}已经不看了</translation>
    </message>
    <message>
        <source>{name} is not coming to look on</source>
        <translation>{name}这次不来看了</translation>
    </message>
    <message>
        <source>{name} points to: {what}</source>
        <translation>{name}指的是：{what}</translation>
    </message>
    <message>
        <source>{name} says: {what}</source>
        <translation>{name}说：{what}</translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation>{label} {value}</translation>
    </message>
</context>
<context>
    <name>Helped</name>
    <message>
        <source>Who trusts me</source>
        <translation>信任我的人</translation>
    </message>
    <message>
        <source>A short line to read; or ask {name} to stop everything</source>
        <translation>一句短短的话；或者请{name}全部停住</translation>
    </message>
    <message>
        <source>Show {name} something</source>
        <translation>给{name}看点什么</translation>
    </message>
    <message>
        <source>You may: {power}</source>
        <translation>您可以：{power}</translation>
    </message>
    <message>
        <source>Everything you see or do for {name} can be read there in a diary.</source>
        <translation>您替{name}看过什么、做过什么，{name}都能在记录里看到。</translation>
    </message>
    <message>
        <source>All is well as it is</source>
        <translation>这样就好</translation>
    </message>
    <message>
        <source>I cannot help any more</source>
        <translation>我不能再帮了</translation>
    </message>
    <message>
        <source>You are asked once more</source>
        <translation>还会再问您一次</translation>
    </message>
    <message>
        <source>{name} is asked, and decides</source>
        <translation>会先问{name}愿不愿意</translation>
    </message>
    <message>
        <source>Offer to look on from afar</source>
        <translation>我来帮着看看</translation>
    </message>
    <message>
        <source>What {name} has</source>
        <translation>{name}有多少钱</translation>
    </message>
    <message>
        <source>What came in and went out</source>
        <translation>钱进了多少、出了多少</translation>
    </message>
    <message>
        <source>For a week, payments for which you would have been asked wait at least a day.</source>
        <translation>一周之内，原本要问您的付款，至少要等一天。</translation>
    </message>
    <message>
        <source>Do you want to stop helping {name}?</source>
        <translation>您不想再帮{name}了吗？</translation>
    </message>
    <message>
        <source>{name} is told of it.</source>
        <translation>会告诉{name}。</translation>
    </message>
    <message>
        <source>If you want to help again later, {name} has to invite you anew.</source>
        <translation>以后还想帮忙，要请{name}重新邀请您。</translation>
    </message>
    <message>
        <source>Who trusts you</source>
        <translation>信任您的人</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>对，取消</translation>
    </message>
    <message>
        <source>No, go on helping</source>
        <translation>不，继续帮忙</translation>
    </message>
    <message>
        <source>It is ended. You do not help {name} with the bank any more.</source>
        <translation>已经取消了。银行的事您不再帮{name}了。</translation>
    </message>
    <message>
        <source>It is kind to say so yourself as well: call {name}.</source>
        <translation>最好也亲口说一声：给{name}打个电话。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>到{day}为止</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>You agreed: {amount} from {name} to {payee}, asked on {moment}</source>
        <translation>您同意了：{name}付给{payee} {amount}，{moment}问您的</translation>
    </message>
    <message>
        <source>You said no: {amount} from {name} to {payee}, asked on {moment}</source>
        <translation>您没有同意：{name}付给{payee} {amount}，{moment}问您的</translation>
    </message>
    <message>
        <source>{name} asked you something, {moment}. It no longer needs you</source>
        <translation>{moment}，{name}问过您一件事，现在不用您管了</translation>
    </message>
    <message>
        <source>What others ask me</source>
        <translation>别人问我的事</translation>
    </message>
    <message>
        <source>Hello {name}.</source>
        <translation>{name}，您好。</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>这里还没有什么。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
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
        <translation>别的事</translation>
    </message>
    <message>
        <source>Shown lately</source>
        <translation>最近给对方看的</translation>
    </message>
    <message>
        <source>Decided lately</source>
        <translation>最近定下来的</translation>
    </message>
    <message>
        <source>What scammers do now</source>
        <translation>骗子最近的花样</translation>
    </message>
    <message>
        <source>How to tell, what to do</source>
        <translation>怎么认出来，怎么办</translation>
    </message>
    <message>
        <source>Now, if you have time</source>
        <translation>您现在有空的话</translation>
    </message>
    <message>
        <source>{name} asks: {amount} to {payee}</source>
        <translation>{name}问您：付给{payee} {amount}，好吗？</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>我有一个邀请码</translation>
    </message>
    <message>
        <source>Somebody who trusts you has given it to you</source>
        <translation>信任您的人给您的</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>我的设置</translation>
    </message>
    <message>
        <source>Letters, colours, my computers, secret number</source>
        <translation>字号、颜色、我的电脑、密码</translation>
    </message>
    <message>
        <source>You have time until {moment}</source>
        <translation>可以慢慢看，到{moment}为止</translation>
    </message>
    <message>
        <source>You wanted to call first. You have time until {moment}</source>
        <translation>您说想先打电话。到{moment}为止都可以决定</translation>
    </message>
    <message>
        <source>Agree to larger payments of {name}, or say no</source>
        <translation>{name}的大笔付款，您先看一看，同意或者不同意</translation>
    </message>
    <message>
        <source>Help {name} from afar, when {name} asks for it</source>
        <translation>{name}需要的时候，您在远处帮忙</translation>
    </message>
    <message>
        <source>Get the same warnings about fraud as {name}</source>
        <translation>和{name}一样收到防骗提醒</translation>
    </message>
    <message>
        <source>See what came in and what went out for {name}</source>
        <translation>看{name}的钱进了多少、出了多少</translation>
    </message>
    <message>
        <source>See how much money {name} has</source>
        <translation>看{name}有多少钱</translation>
    </message>
    <message>
        <source>Something that only a newer version of this program knows</source>
        <translation>一项新功能，这个版本还不认识</translation>
    </message>
    <message>
        <source>You may help {name} until {day}</source>
        <translation>您可以帮{name}，到{day}为止</translation>
    </message>
    <message>
        <source>You may help {name} from {moment}</source>
        <translation>从{moment}起，您可以帮{name}</translation>
    </message>
    <message>
        <source>With {name} the pictures are still to be compared</source>
        <translation>和{name}的图还没有对</translation>
    </message>
    <message>
        <source>With {name} the pictures are being compared</source>
        <translation>正在和{name}对图</translation>
    </message>
    <message>
        <source>At present you can do nothing for {name}</source>
        <translation>现在您还不能帮{name}做什么</translation>
    </message>
    <message>
        <source>{name}. A person at the bank can tell you more</source>
        <translation>{name}。详细情况可以问银行的人</translation>
    </message>
    <message>
        <source>You may help {name} soon</source>
        <translation>您很快就可以帮{name}了</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Take your time.</source>
        <translation>慢慢来，不着急。</translation>
    </message>
    <message>
        <source>I mean this one.</source>
        <translation>我说的是这个。</translation>
    </message>
    <message>
        <source>Please read it aloud once.</source>
        <translation>请您念一遍。</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>做得很好。</translation>
    </message>
    <message>
        <source>Please go back one step.</source>
        <translation>请退回上一步。</translation>
    </message>
    <message>
        <source>Please check the name.</source>
        <translation>请再看看姓名。</translation>
    </message>
    <message>
        <source>Please check the amount.</source>
        <translation>请再看看金额。</translation>
    </message>
    <message>
        <source>Please wait for me.</source>
        <translation>请等等我。</translation>
    </message>
    <message>
        <source>Please stop here.</source>
        <translation>请先停在这里。</translation>
    </message>
    <message>
        <source>Please ask the bank.</source>
        <translation>请问一问银行。</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Start</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>My money</source>
        <translation>我的钱</translation>
    </message>
    <message>
        <source>Pay someone</source>
        <translation>给人转账</translation>
    </message>
    <message>
        <source>What came, what went</source>
        <translation>进了多少，出了多少</translation>
    </message>
    <message>
        <source>To a person or a firm</source>
        <translation>转给个人或单位</translation>
    </message>
    <message>
        <source>Pay a bill</source>
        <translation>交费</translation>
    </message>
    <message>
        <source>People I trust</source>
        <translation>我信任的人</translation>
    </message>
    <message>
        <source>Who may help you, and how</source>
        <translation>谁可以帮您，怎么帮</translation>
    </message>
    <message>
        <source>Is this a scam?</source>
        <translation>这是骗局吗？</translation>
    </message>
    <message>
        <source>A message, a call, and tricks</source>
        <translation>消息、电话和骗子的花样</translation>
    </message>
    <message>
        <source>At the branch</source>
        <translation>去网点办事</translation>
    </message>
    <message>
        <source>Power, water, gas, telephone</source>
        <translation>水电气、电话费</translation>
    </message>
    <message>
        <source>Take a number from home</source>
        <translation>在家取号，在家先备好</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>我的设置</translation>
    </message>
    <message>
        <source>Letters, limits and more</source>
        <translation>字的大小、限额等等</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练一练</translation>
    </message>
    <message>
        <source>With pretend money</source>
        <translation>用假的钱，随便试</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Sign out; nothing is lost</source>
        <translation>退出登录，什么都不会丢</translation>
    </message>
    <message>
        <source>Hello {name}. What would you like to do?</source>
        <translation>{name}，您好。您想办什么事？</translation>
    </message>
    <message>
        <source>The bank does not answer at the moment. So what waits to go out cannot be seen here.</source>
        <translation>银行现在没有回应，所以这里看不到还在等待转出的钱。</translation>
    </message>
    <message>
        <source>“Stop everything” shows how to undo it.</source>
        <translation>按“全部停住”，可以看到怎样恢复。</translation>
    </message>
    <message>
        <source>Waiting to go out: {count}</source>
        <translation>等待转出：{count} 笔</translation>
    </message>
    <message>
        <source>Can still be stopped</source>
        <translation>还可以停住</translation>
    </message>
    <message>
        <source>Held back: {count}</source>
        <translation>已停住：{count} 笔</translation>
    </message>
    <message>
        <source>Stays here until you have the stop undone</source>
        <translation>解除停止以前，不会转出</translation>
    </message>
    <message>
        <source>Go on with: {task}</source>
        <translation>接着办：{task}</translation>
    </message>
    <message>
        <source>Your answers are still there</source>
        <translation>您填的都还在</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Back to the start</source>
        <translation>回到首页</translation>
    </message>
    <message>
        <source>This is what {name} has.</source>
        <translation>这是{name}的钱。</translation>
    </message>
    <message>
        <source>{name} has no account here.</source>
        <translation>{name}在这里没有账户。</translation>
    </message>
    <message>
        <source>This came in and went out for {name}.</source>
        <translation>这是{name}的钱，进了多少、出了多少。</translation>
    </message>
    <message>
        <source>Nothing has come in or gone out yet.</source>
        <translation>还没有钱进来，也没有钱出去。</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>看更早的</translation>
    </message>
    <message>
        <source>At present you cannot look at this for {name}.</source>
        <translation>您现在不能看{name}的这些内容。</translation>
    </message>
    <message>
        <source>There is nothing you need to do. If you wonder about it, call {name}.</source>
        <translation>您什么都不用做。想知道原因，就给{name}打个电话。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>You can only look. {name} can read in the diary that you did.</source>
        <translation>您只能看。{name}会在记录里看到您看过。</translation>
    </message>
    <message>
        <source>There is {amount}</source>
        <translation>现有 {amount}</translation>
    </message>
</context>
<context>
    <name>Instructions</name>
    <message>
        <source>Which sheet would you like to look at?</source>
        <translation>您想看哪一张？</translation>
    </message>
    <message>
        <source>Each is one page, in large letters, to keep beside the telephone.</source>
        <translation>每张一页，大字，可以放在电话旁边。</translation>
    </message>
    <message>
        <source>How to pay somebody</source>
        <translation>怎样给人转账</translation>
    </message>
    <message>
        <source>How to stop everything</source>
        <translation>怎样全部停住</translation>
    </message>
    <message>
        <source>Who may help me</source>
        <translation>谁可以帮我</translation>
    </message>
    <message>
        <source>What to do if I was cheated</source>
        <translation>被骗了怎么办</translation>
    </message>
    <message>
        <source>I have what I need</source>
        <translation>不用别的了</translation>
    </message>
    <message>
        <source>Sheets to keep beside the telephone</source>
        <translation>放在电话旁边的说明</translation>
    </message>
    <message>
        <source>At the start, press “Pay someone”.</source>
        <translation>在首页，按“给人转账”。</translation>
    </message>
    <message>
        <source>Choose the person. For somebody new, have the name and the account number on paper before you.</source>
        <translation>选好收款人。如果是新的收款人，请先把写着姓名和账号的纸放在面前。</translation>
    </message>
    <message>
        <source>Write how much, and a few words if you like.</source>
        <translation>写上转多少；愿意的话，再写几个字。</translation>
    </message>
    <message>
        <source>Read slowly: to whom, how much, from where.</source>
        <translation>慢慢看一遍：转给谁，转多少，从哪个账户转。</translation>
    </message>
    <message>
        <source>There is no hurry. Your answers are kept, and you can go on tomorrow.</source>
        <translation>不用着急。填好的都留着，明天接着办也行。</translation>
    </message>
    <message>
        <source>If anybody hurries you, or tells you what to press, stop and put the phone down.</source>
        <translation>有人催您，或者教您按什么，就停下来，挂断电话。</translation>
    </message>
    <message>
        <source>Nobody from the bank or the police asks for your secret number or a code.</source>
        <translation>银行和警察都不会问您的密码或验证码。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>请记住</translation>
    </message>
    <message>
        <source>When something is strange, stop first and think afterwards. It is always allowed.</source>
        <translation>觉得不对劲，就先停住，再慢慢想。什么时候都可以停。</translation>
    </message>
    <message>
        <source>At the bottom of the screen, press “Stop everything”.</source>
        <translation>在屏幕下方，按“全部停住”。</translation>
    </message>
    <message>
        <source>Press “Stop everything” once more.</source>
        <translation>再按一次“全部停住”。</translation>
    </message>
    <message>
        <source>From now on no money goes out. Money still comes in.</source>
        <translation>从这时起，钱不会再转出去。钱照样可以进来。</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>这样做</translation>
    </message>
    <message>
        <source>Who may help me, and what each of them may do, is at the start, under “People I trust”.</source>
        <translation>谁可以帮我、每个人可以做什么，都写在首页的“我信任的人”里。</translation>
    </message>
    <message>
        <source>It is not your fault. These people cheat for a living. What matters is to be quick.</source>
        <translation>这不是您的错。这些人就是靠骗人过日子的。要紧的是快。</translation>
    </message>
    <message>
        <source>No computer near you? Call the bank. A person can stop everything for you, day and night.</source>
        <translation>身边没有电脑？给银行打电话。不论白天黑夜，都有人可以替您全部停住。</translation>
    </message>
    <message>
        <source>You are asked once more. Only then does the money go out. Large or first payments wait a while.</source>
        <translation>还会再问您一次，答应了钱才转出去。金额大的，或者第一次转给这个人的，还要等一等。</translation>
    </message>
    <message>
        <source>To undo it, go to a branch with your identity card.</source>
        <translation>要解除，请带上身份证去网点。</translation>
    </message>
    <message>
        <source>Bills do not go out either while everything is stopped.</source>
        <translation>全部停住的时候，账单也不会付。</translation>
    </message>
    <message>
        <source>Telephone of {name}</source>
        <translation>{name}的电话</translation>
    </message>
    <message>
        <source>Name and telephone</source>
        <translation>姓名和电话</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>另外还有 {count} 位。</translation>
    </message>
    <message>
        <source>People I trust</source>
        <translation>我信任的人</translation>
    </message>
    <message>
        <source>I can end it there at any time, alone.</source>
        <translation>我自己随时可以在那里取消。</translation>
    </message>
    <message>
        <source>They can never pay with my money, change my limits, or see my secret number.</source>
        <translation>他们永远不能动我的钱，不能改我的限额，也看不到我的密码。</translation>
    </message>
    <message>
        <source>Call them on the number that you have always used, and on no other.</source>
        <translation>给他们打电话，只打一直用的那个号码。</translation>
    </message>
    <message>
        <source>Write no secret number on this sheet.</source>
        <translation>请不要把密码写在这张纸上。</translation>
    </message>
    <message>
        <source>Put the phone down, and answer no more.</source>
        <translation>挂断电话，不要再理他们。</translation>
    </message>
    <message>
        <source>Press “Stop everything”, at the bottom of the screen.</source>
        <translation>按屏幕下方的“全部停住”。</translation>
    </message>
    <message>
        <source>Call the bank, on the number at the foot of this sheet or on the back of your card.</source>
        <translation>给银行打电话，号码在这张纸的下方，也在您的银行卡背面。</translation>
    </message>
    <message>
        <source>Go to “My money”, “My payments”. Press the payment and say that something is wrong.</source>
        <translation>到“我的钱”里的“我的转账”，按那一笔，告诉我们不对劲。</translation>
    </message>
    <message>
        <source>Tell the police, and somebody you trust. Keep all messages.</source>
        <translation>报警，也告诉您信任的人。所有短信都留着。</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>公安报警</translation>
    </message>
    <message>
        <source>The line against scams</source>
        <translation>反诈专线</translation>
    </message>
    <message>
        <source>Whoever offers to get your money back for a fee is cheating too.</source>
        <translation>谁说交点费用就能帮您把钱追回来，也是骗子。</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>Invite somebody I trust</source>
        <translation>邀请我信任的人</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Has somebody asked you to do this just now? Then stop here.</source>
        <translation>刚才是有人让您这么做的吗？是的话，请停在这里。</translation>
    </message>
    <message>
        <source>Cheats want exactly this. They say they are from the bank, the police or a helpline, and want to be let in.</source>
        <translation>骗子要的就是这个。他们说自己是银行、警察或者客服，要您让他们进来。</translation>
    </message>
    <message>
        <source>The bank, the police and helplines never ask to be let in here.</source>
        <translation>银行、警察和客服，从来不会要您在这里让他们进来。</translation>
    </message>
    <message>
        <source>Invite only somebody you have known for a long time, and only if you thought of it yourself.</source>
        <translation>只邀请您认识很久的人，而且要是您自己想到的。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不办</translation>
    </message>
    <message>
        <source>Somebody asked me, or I am not sure</source>
        <translation>有人让我办的，或者我拿不准</translation>
    </message>
    <message>
        <source>It is my own wish</source>
        <translation>是我自己想办的</translation>
    </message>
    <message>
        <source>I know this person, and nobody hurries me</source>
        <translation>我了解这个人，也没有人催我</translation>
    </message>
    <message>
        <source>Nobody was invited. Nothing has changed.</source>
        <translation>没有邀请任何人，什么都没有变。</translation>
    </message>
    <message>
        <source>Stopping to think is always right.</source>
        <translation>停下来想一想总是对的。</translation>
    </message>
    <message>
        <source>Yes, this person may</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <translation>还是不要</translation>
    </message>
    <message>
        <source>Then there is nothing to invite anybody for.</source>
        <translation>那就没有什么要请人帮忙的了。</translation>
    </message>
    <message>
        <source>You have said no to everything, and that is all right. Nothing has changed.</source>
        <translation>您每一样都说了不，这没关系。什么都没有变。</translation>
    </message>
    <message>
        <source>You can come back whenever you like.</source>
        <translation>您什么时候想好了，随时再来。</translation>
    </message>
    <message>
        <source>For how long may this person do that?</source>
        <translation>让这个人帮您多久？</translation>
    </message>
    <message>
        <source>A year is usual. Then it ends by itself, and before that we ask you whether it is still right.</source>
        <translation>一般是一年。到时候自己就停了，快到的时候我们会问您还要不要。</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>到{day}为止</translation>
    </message>
    <message>
        <source>Is this person with you now?</source>
        <translation>这个人现在在您身边吗？</translation>
    </message>
    <message>
        <source>Yes, beside me</source>
        <translation>在，就在我身边</translation>
    </message>
    <message>
        <source>You show a code; it holds for ten minutes</source>
        <translation>您把邀请码给对方看，十分钟内有效</translation>
    </message>
    <message>
        <source>No, far away</source>
        <translation>不在，离得远</translation>
    </message>
    <message>
        <source>You call and read a code out; it holds for three days</source>
        <translation>您打电话把邀请码念给对方，三天内有效</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Is everything right? This person may then:</source>
        <translation>都对吗？以后这个人可以：</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到哪天为止</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永远不能</translation>
    </message>
    <message>
        <source>Begin a payment, change your limits, invite others, or see your secret number</source>
        <translation>替您付款、改您的限额、再邀请别人、看到您的密码</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>从什么时候起</translation>
    </message>
    <message>
        <source>A day after both of you have compared four pictures. At the branch, at once.</source>
        <translation>你们俩核对四幅图以后，再过一天。到银行网点办，当场就行。</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>We ask you once more. Then you get a code to give to this person.</source>
        <translation>我们再问您一次，然后给您一个邀请码，由您交给这个人。</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <translation>对，没有错</translation>
    </message>
    <message>
        <source>Shall somebody help you with the bank until {day}?</source>
        <translation>要请一个人帮您办银行的事，一直到{day}吗？</translation>
    </message>
    <message>
        <source>Whoever has the code can come in. Give it to this one person alone.</source>
        <translation>谁拿到邀请码，谁就能进来。只给这一个人。</translation>
    </message>
    <message>
        <source>You can still stop here. When in doubt, stop.</source>
        <translation>现在还可以停下来。拿不准的时候，停下来总是对的。</translation>
    </message>
    <message>
        <source>Yes, make the code</source>
        <translation>对，生成邀请码</translation>
    </message>
    <message>
        <source>Do not invite</source>
        <translation>不邀请了</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>It is kept as a file now.</source>
        <translation>已经存成文件了。</translation>
    </message>
    <message>
        <source>It is in the folder “{folder}”, and is called “{name}”.</source>
        <translation>文件在“{folder}”文件夹里，名字是“{name}”。</translation>
    </message>
    <message>
        <source>Whoever uses this computer can read it. It holds no secret number.</source>
        <translation>用这台电脑的人都能看到它。里面没有您的密码。</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>回到刚才的地方</translation>
    </message>
    <message>
        <source>It could not be kept as a file.</source>
        <translation>没能存成文件。</translation>
    </message>
    <message>
        <source>Perhaps there is no room left on this computer. Somebody who knows it can look.</source>
        <translation>可能是电脑上没有地方了。可以请懂电脑的人看一看。</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>At the branch</source>
        <translation>在网点</translation>
    </message>
    <message>
        <source>Getting the machine ready</source>
        <translation>准备这台机器</translation>
    </message>
    <message>
        <source>This ticket is for another day.</source>
        <translation>这张号票不是今天的。</translation>
    </message>
    <message>
        <source>This ticket is for another branch.</source>
        <translation>这张号票是别的网点的。</translation>
    </message>
    <message>
        <source>This ticket has been used already.</source>
        <translation>这张号票已经用过了。</translation>
    </message>
    <message>
        <source>This ticket could not be read.</source>
        <translation>这张号票没能读出来。</translation>
    </message>
    <message>
        <source>This card could not be read.</source>
        <translation>这张卡没能读出来。</translation>
    </message>
    <message>
        <source>For today, ask somebody of the branch for a new ticket, or put in your card.</source>
        <translation>今天要办的话，请找网点的工作人员取一张新号，或者插入您的银行卡。</translation>
    </message>
    <message>
        <source>If there is something else today, ask somebody of the branch for a new ticket, or put in your card.</source>
        <translation>今天还有别的事要办，请找网点的工作人员取一张新号，或者插入您的银行卡。</translation>
    </message>
    <message>
        <source>Welcome. Please scan your ticket, or put in your card.</source>
        <translation>欢迎您。请扫一下号票，或者插入银行卡。</translation>
    </message>
    <message>
        <source>Take all the time you need. When you have finished, nothing of yours stays here.</source>
        <translation>您慢慢来，不着急。办完以后，您的信息一点也不会留在这里。</translation>
    </message>
    <message>
        <source>I have neither with me</source>
        <translation>号票和卡都没带</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>那该怎么办</translation>
    </message>
    <message>
        <source>Then somebody of the branch helps you.</source>
        <translation>那就请网点的工作人员帮您。</translation>
    </message>
    <message>
        <source>This machine lets in only who has a ticket or a card. That keeps others away from your money.</source>
        <translation>要有号票或银行卡，这台机器才让人办理。这样别人就碰不到您的钱。</translation>
    </message>
    <message>
        <source>Please go to the counter. There you get a ticket, or they do it with you.</source>
        <translation>请到柜台去。那里会给您一张号票，或者陪您一起办。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>回到欢迎页</translation>
    </message>
    <message>
        <source>This machine is not ready yet.</source>
        <translation>这台机器还没有准备好。</translation>
    </message>
    <message>
        <source>For the people of the bank: next it asks for the number and the code out of its letter.</source>
        <translation>给银行工作人员：接下来要输入这台机器信函里的编号和激活码。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Please hold the staff key in front of the reader.</source>
        <translation>请把员工钥匙放到读卡口前。</translation>
    </message>
    <message>
        <source>Only the people of the bank set this machine up.</source>
        <translation>这台机器只由银行工作人员设置。</translation>
    </message>
    <message>
        <source>This is not the staff key of this machine.</source>
        <translation>这不是这台机器的员工钥匙。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没有改动。</translation>
    </message>
    <message>
        <source>This number is not that of a machine.</source>
        <translation>这个号码不是机器的号码。</translation>
    </message>
    <message>
        <source>It was not kept here. Please take the number and the code out of the letter for this machine.</source>
        <translation>这里没有留下它。请用这台机器那封信上的号码和激活码。</translation>
    </message>
    <message>
        <source>That can happen, and it is not your fault.</source>
        <translation>这是常有的事，不是您的错。</translation>
    </message>
    <message>
        <source>What you have begun is kept for you; only your last answer may be missing.</source>
        <translation>您办到一半的事已经替您保存好了，可能只缺最后填的那一项。</translation>
    </message>
    <message>
        <source>Finish and leave</source>
        <translation>结束并离开</translation>
    </message>
    <message>
        <source>Hold the square of your ticket in front of the reader once more, quite still, or put in your card.</source>
        <translation>请把号票上的二维码再对准扫码机一次，拿稳不动；或者插入您的银行卡。</translation>
    </message>
    <message>
        <source>Or ask somebody of the branch: they do it with you.</source>
        <translation>也可以请网点的工作人员来，他们会陪您一起办。</translation>
    </message>
    <message>
        <source>Please ask somebody of the branch: they give you a new ticket, or do it with you.</source>
        <translation>请找网点的工作人员：他们会给您换一张号票，或者陪您一起办。</translation>
    </message>
    <message>
        <source>This machine is resting. Please go to the counter.</source>
        <translation>这台机器正在休息，请您到柜台办理。</translation>
    </message>
    <message>
        <source>It is not your fault, and nothing is lost.</source>
        <translation>这不是您的原因，什么都没有丢。</translation>
    </message>
    <message>
        <source>The day stands on it. If that day is still to come, keep it.</source>
        <translation>日期写在号票上。要是那一天还没到，请您收好。</translation>
    </message>
    <message>
        <source>The branch and the day stand on it. If that day is not over, keep it.</source>
        <translation>网点和日期都写在号票上。要是那一天还没过，请您收好。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我明白了</translation>
    </message>
    <message>
        <source>Your two numbers did not fit together. Please look at this one once more, then at the secret one.</source>
        <translation>您输入的两个号码对不上。请您先看看这个号码对不对，再重新输入密码。</translation>
    </message>
    <message>
        <source>Your two numbers did not fit together. Please take your time and try again.</source>
        <translation>您输入的两个号码对不上。别着急，请再试一次。</translation>
    </message>
    <message>
        <source>If you have forgotten one of them, somebody of the branch can help you.</source>
        <translation>要是忘了其中一个，网点的工作人员可以帮您。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>There is no hurry: one press, and you go on where you were.</source>
        <translation>不着急：按一下，就接着刚才的地方办。</translation>
    </message>
    <message>
        <source>If nobody presses, you are signed out in a minute. What you have begun is kept for you.</source>
        <translation>要是没有人按，一分钟后会自动退出。您办到一半的事会给您留着。</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>The bank cannot be reached at the moment.</source>
        <translation>现在暂时连不上银行。</translation>
    </message>
    <message>
        <source>It is not your fault, and nothing is lost. This machine tries again by itself.</source>
        <translation>这不是您的错，什么都没有丢。这台机器会自己再试。</translation>
    </message>
    <message>
        <source>Somebody of the branch can help you at the counter.</source>
        <translation>柜台的工作人员可以帮您。</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>现在再试一次</translation>
    </message>
    <message>
        <source>For the people of the bank</source>
        <translation>银行工作人员请按这里</translation>
    </message>
    <message>
        <source>For practice: the card of {name}</source>
        <translation>练习用：{name}的银行卡</translation>
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
        <translation>退出登录；办到一半的事会给您留着，您的信息不会留在这里</translation>
    </message>
    <message>
        <source>What you prepared at home is here.</source>
        <translation>您在家备好的都在这里。</translation>
    </message>
    <message>
        <source>Your number at this branch is {number}. {standing}</source>
        <translation>您在本网点的号码是 {number}。{standing}</translation>
    </message>
    <message>
        <source>My number: {number}</source>
        <translation>我的号码：{number}</translation>
    </message>
    <message>
        <source>How long it takes, and what you prepared</source>
        <translation>还要等多久，准备了什么</translation>
    </message>
    <message>
        <source>Take a number here</source>
        <translation>在这里取号</translation>
    </message>
    <message>
        <source>For the counter of this branch</source>
        <translation>到本网点柜台办理</translation>
    </message>
</context>
<context>
    <name>Knock</name>
    <message>
        <source>Somebody who trusts you asks you something. Please have a look.</source>
        <translation>信任您的人有事问您，请看一看。</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>句号</translation>
    </message>
    <message>
        <source>Comma in a list</source>
        <translation>顿号</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>问号</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>感叹号</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>短横</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>撇号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Sign for and</source>
        <translation>“和”的符号</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>The keys write Chinese characters by their sound</source>
        <translation>按读音写汉字</translation>
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
        <translation>按什么字母就写什么字母</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Digits and signs 123</source>
        <translation>数字和标点 123</translation>
    </message>
    <message>
        <source>The keys write digits and signs</source>
        <translation>按键写数字和标点</translation>
    </message>
    <message>
        <source>Writes {sign}</source>
        <translation>写“{sign}”</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦掉</translation>
    </message>
    <message>
        <source>Takes away what was written last</source>
        <translation>擦掉最后写的一个</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Leaves a gap between two words</source>
        <translation>在两个词之间空一格</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>The next letter is a capital, or is not</source>
        <translation>下一个字母用大写，或不用大写</translation>
    </message>
    <message>
        <source>Writes this sign</source>
        <translation>写下这个符号</translation>
    </message>
    <message>
        <source>More characters</source>
        <translation>更多的字</translation>
    </message>
    <message>
        <source>Shows others that sound so</source>
        <translation>看看读音相同的其他字</translation>
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
        <translation>收起按键</translation>
    </message>
    <message>
        <source>For anybody who would rather use a keyboard</source>
        <translation>想用键盘写字时，请按这里</translation>
    </message>
    <message>
        <source>Write with keys on the screen</source>
        <translation>用屏幕上的按键写字</translation>
    </message>
    <message>
        <source>Brings letters to press</source>
        <translation>屏幕上会出现可以按的字母</translation>
    </message>
    <message>
        <source>Please choose the character you mean first, or erase the letters.</source>
        <translation>请先选好要写的字，或者把字母擦掉。</translation>
    </message>
    <message>
        <source>What you press is written.</source>
        <translation>按什么，就写什么。</translation>
    </message>
    <message>
        <source>One moment, the characters are coming.</source>
        <translation>请稍等，字马上就来。</translation>
    </message>
    <message>
        <source>No character sounds so. Please erase a letter.</source>
        <translation>没有这个音，请擦掉。</translation>
    </message>
    <message>
        <source>Press the letters of a sound; the characters come here.</source>
        <translation>按拼音，选汉字。</translation>
    </message>
</context>
<context>
    <name>LinkNews</name>
    <message>
        <source>{name} has entered the code of your invitation.</source>
        <translation>{name}输入了您的邀请码。</translation>
    </message>
    <message>
        <source>That was on {at}. Next, both of you compare four pictures, under “People I trust”.</source>
        <translation>时间：{at}。接下来，请在“我信任的人”里和对方核对四幅图。</translation>
    </message>
    <message>
        <source>Is this not whom you meant? There you can end it at once.</source>
        <translation>不是您要邀请的人？在那里可以马上停掉。</translation>
    </message>
    <message>
        <source>You said so on {at}. It waits a day, so that nobody can hurry you.</source>
        <translation>您是在{at}这么定的。要等一天，这样谁也催不了您。</translation>
    </message>
    <message>
        <source>If you do not want it, end it now, under “People I trust”.</source>
        <translation>您不想要的话，现在就到“我信任的人”里停掉。</translation>
    </message>
    <message>
        <source>You may now help {name} with the bank.</source>
        <translation>您现在可以帮{name}办银行的事了。</translation>
    </message>
    <message>
        <source>It holds since {at}. You can only help: you can never pay for anybody else.</source>
        <translation>从{at}开始。您只能帮忙，永远不能替别人付款。</translation>
    </message>
    <message>
        <source>{name} may help you with the bank now.</source>
        <translation>{name}现在可以帮您办银行的事了。</translation>
    </message>
    <message>
        <source>It holds since {at}, until {day}.</source>
        <translation>从{at}开始，到{day}为止。</translation>
    </message>
    <message>
        <source>You can end it at any time with one press, under “People I trust”.</source>
        <translation>您随时可以停掉，按一下就行：在“我信任的人”里。</translation>
    </message>
    <message>
        <source>{name} is to help you with the bank from {moment}.</source>
        <translation>{moment}起，{name}要帮您办银行的事。</translation>
    </message>
    <message>
        <source>{name} is to be allowed more, or for longer, from {moment}.</source>
        <translation>{moment}起，{name}可以做的会多一些，或者时间更长。</translation>
    </message>
    <message>
        <source>You said so on {at}. Until then you can change your mind, under “People I trust”.</source>
        <translation>您是在{at}这么定的。在那以前都可以改主意：在“我信任的人”里。</translation>
    </message>
    <message>
        <source>{name} no longer wants to help you with the bank.</source>
        <translation>{name}不再帮您办银行的事了。</translation>
    </message>
    <message>
        <source>{name} ended it on {at}. Perhaps you would like to talk about it.</source>
        <translation>{name}在{at}停掉的。也许你们可以聊一聊。</translation>
    </message>
    <message>
        <source>For a week, payments for which {name} would have been asked wait at least a day.</source>
        <translation>一周之内，原本要问{name}的付款，至少要等一天。</translation>
    </message>
    <message>
        <source>{name} does not help you with the bank any more.</source>
        <translation>{name}不再帮您办银行的事了。</translation>
    </message>
    <message>
        <source>It ended on {at}: you wished it so, the pictures were different, or its time was up.</source>
        <translation>{at}结束的：是您要停的，或者图不一样，或者时间到了。</translation>
    </message>
    <message>
        <source>{name} is to help {customer} with the bank from {moment} on.</source>
        <translation>{moment}起，{name}要帮{customer}办银行的事。</translation>
    </message>
    <message>
        <source>Do you know about this? If not, call {customer}, on the number you have always used.</source>
        <translation>这件事您知道吗？不知道的话，请用您一直用的号码给{customer}打个电话。</translation>
    </message>
    <message>
        <source>{customer} trusts somebody else, too: {name}.</source>
        <translation>{customer}又请了一位信任的人：{name}。</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Did somebody urge you to do this? Then hang up, and call the bank yourself.</source>
        <translation>有人催您这么做吗？请挂断电话，自己给银行打一个。</translation>
    </message>
    <message>
        <source>If you are unsure, call the bank: the number is on the back of your bank card.</source>
        <translation>拿不准的话，请给银行打电话：号码在您银行卡的背面。</translation>
    </message>
    <message>
        <source>May this person be asked before a larger payment goes out?</source>
        <translation>大笔付款转出去以前，要不要先问问这个人？</translation>
    </message>
    <message>
        <source>Then this person looks at larger payments, and at those to somebody new, and agrees or says no.</source>
        <translation>大笔付款，或者头一回付给谁，这个人会先看一看，同意或者不同意。</translation>
    </message>
    <message>
        <source>Only you can begin a payment. This person never can, and never gets your secret number.</source>
        <translation>付款只有您自己能开始。这个人永远不能替您付钱，也拿不到您的密码。</translation>
    </message>
    <message>
        <source>Agree to your larger payments, or say no</source>
        <translation>大笔付款先看一看，同意或者不同意</translation>
    </message>
    <message>
        <source>May this person help you from afar when you do not know how to go on?</source>
        <translation>您不知道怎么往下做的时候，要不要让这个人在远处帮您？</translation>
    </message>
    <message>
        <source>When you ask for help, this person sees which question is on your screen, and can point to a part of it.</source>
        <translation>您请人帮忙时，这个人能看到您屏幕上问的是什么，还能给您指一指该看哪里。</translation>
    </message>
    <message>
        <source>Amounts and names stay covered unless you show them; your secret number always does. This person can press nothing.</source>
        <translation>金额和姓名都遮着，您愿意才露出来；密码永远遮着。这个人什么也按不了。</translation>
    </message>
    <message>
        <source>Help you from afar, when you want it</source>
        <translation>您需要的时候，在远处帮您</translation>
    </message>
    <message>
        <source>May this person get the same warnings about fraud as you?</source>
        <translation>银行发来的防骗提醒，要不要让这个人也收到？</translation>
    </message>
    <message>
        <source>When a new trick goes round, both of you hear of it, and can talk about it.</source>
        <translation>有了新骗术，你们两个人都会知道，可以一起说说。</translation>
    </message>
    <message>
        <source>These warnings say nothing about your money.</source>
        <translation>提醒里不会提到您的钱。</translation>
    </message>
    <message>
        <source>Get the same warnings about fraud as you</source>
        <translation>和您一样收到防骗提醒</translation>
    </message>
    <message>
        <source>May this person see what came in and what went out?</source>
        <translation>要不要让这个人看到您的钱进了多少、出了多少？</translation>
    </message>
    <message>
        <source>This person sees the list of what came and went on your accounts, such as your pension and your bills.</source>
        <translation>这个人能看到您账户的进出明细，比如养老金和水电费。</translation>
    </message>
    <message>
        <source>This person can only look, and can change nothing and take nothing.</source>
        <translation>这个人只能看，改不了，也拿不走。</translation>
    </message>
    <message>
        <source>See what came in and what went out</source>
        <translation>看进了多少、出了多少</translation>
    </message>
    <message>
        <source>May this person see how much money you have?</source>
        <translation>要不要让这个人看到您一共有多少钱？</translation>
    </message>
    <message>
        <source>This person sees how much is on each of your accounts.</source>
        <translation>这个人能看到您每个账户里有多少钱。</translation>
    </message>
    <message>
        <source>This person can only look, and can take nothing. Everything else works without this, too.</source>
        <translation>这个人只能看，拿不走。不给看，别的也照样能用。</translation>
    </message>
    <message>
        <source>See how much money you have</source>
        <translation>看您有多少钱</translation>
    </message>
    <message>
        <source>Something that only a newer version of this program knows</source>
        <translation>一项新功能，这个版本还不认识</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>三个月</translation>
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
        <translation>银行认识这台电脑还不到一天。</translation>
    </message>
    <message>
        <source>So for now nobody can be let in from here. That keeps thieves out.</source>
        <translation>所以现在还不能在这里请人帮忙，这是为了防贼。</translation>
    </message>
    <message>
        <source>Nothing has changed. Tomorrow it can be done here, and at the branch already now.</source>
        <translation>什么都没有变。明天就能在这里办；到银行网点，现在就能办。</translation>
    </message>
    <message>
        <source>You had everything stopped. So nobody can be let in either.</source>
        <translation>已经按您的意思全部停住了，所以现在也不能再请人进来。</translation>
    </message>
    <message>
        <source>Nothing has changed. Press “Stop everything” to see how it can be undone.</source>
        <translation>什么都没有变。按“全部停住”，可以看到怎么恢复。</translation>
    </message>
    <message>
        <source>The bank cannot take this day.</source>
        <translation>银行不能接受这个日子。</translation>
    </message>
    <message>
        <source>Nothing has changed. Please choose for how long once more.</source>
        <translation>什么都没有变。请再选一次时间。</translation>
    </message>
    <message>
        <source>You have invited somebody several times today.</source>
        <translation>您今天已经邀请过好几次了。</translation>
    </message>
    <message>
        <source>To protect you, it has to wait until tomorrow. Is somebody hurrying you? Then stop, and talk to a person.</source>
        <translation>为了保护您，要等到明天。有人在催您吗？那就停下来，找银行的人说说。</translation>
    </message>
    <message>
        <source>This is over already.</source>
        <translation>这件事已经结束了。</translation>
    </message>
    <message>
        <source>It was ended, or its time is up. Nobody can do anything with it, and your money is safe.</source>
        <translation>它被停掉了，或者时间到了。谁也不能再用它做什么，您的钱很安全。</translation>
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
        <translation>您想查什么？</translation>
    </message>
    <message>
        <source>A name, an amount, a month, or all of them. Such as: “gas in March”, “128.50”, “last month”.</source>
        <translation>可以写名字、金额、月份，也可以一起写。比如：“三月燃气费”、“128.50”、“上个月”。</translation>
    </message>
    <message>
        <source>A name, an amount or a month</source>
        <translation>名字、金额或月份</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>找到了 {count} 笔</translation>
    </message>
    <message>
        <source>To look for something else, press “Back”.</source>
        <translation>想再查别的，请按“返回”。</translation>
    </message>
    <message>
        <source>Nothing was found for this.</source>
        <translation>没有找到相符的。</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>查好了</translation>
    </message>
    <message>
        <source>A part of the name is enough, such as the family name.</source>
        <translation>名字写一部分就行，比如只写姓。</translation>
    </message>
    <message>
        <source>Where you say no month, the last thirteen months are looked through. For what was before, say the year as well.</source>
        <translation>没写月份的话，查的是最近十三个月。更早的，请把年份也写上。</translation>
    </message>
    <message>
        <source>Look for something else</source>
        <translation>再查别的</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Name or word</source>
        <translation>名字或字词</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>In the last thirteen months</source>
        <translation>最近十三个月</translation>
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
        <translation>进账</translation>
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
        <translation>一共进账</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>There are no words in it that can be read here. A picture cannot be read; please type what it says.</source>
        <translation>里面没有这里能读的文字。图片读不出来，请照着把文字写下来。</translation>
    </message>
    <message>
        <source>Put in what I copied</source>
        <translation>放进我复制的内容</translation>
    </message>
    <message>
        <source>Brings the message here that you copied elsewhere</source>
        <translation>把您在别处复制的消息放到这里</translation>
    </message>
    <message>
        <source>Nothing is copied yet. Copy the message where you got it, then press this again.</source>
        <translation>还没有复制到什么。请先在收到消息的地方复制，再回来按一下。</translation>
    </message>
</context>
<context>
    <name>MessageCheck</name>
    <message>
        <source>Is this a scam?</source>
        <translation>这是骗局吗？</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>从哪里看出来的</translation>
    </message>
    <message>
        <source>Stop. This looks like a scam.</source>
        <translation>请停一停，这很像骗局。</translation>
    </message>
    <message>
        <source>Be careful. This may be a scam.</source>
        <translation>要小心，这可能是骗局。</translation>
    </message>
    <message>
        <source>No sign of a scam was found in it.</source>
        <translation>里面没有找到骗局的迹象。</translation>
    </message>
    <message>
        <source>Put the phone down now.</source>
        <translation>请现在就挂断电话。</translation>
    </message>
    <message>
        <source>No sign of a scam was found so far.</source>
        <translation>到现在还没有找到骗局的迹象。</translation>
    </message>
    <message>
        <source>Do not answer, open no link in it, and call no number that it names.</source>
        <translation>不要回复，不要点里面的链接，也不要拨里面的号码。</translation>
    </message>
    <message>
        <source>For now do nothing that it asks for.</source>
        <translation>它要您做的事，先一样也不要做。</translation>
    </message>
    <message>
        <source>On the telephone, press the red key or put the receiver down. You need not say anything more.</source>
        <translation>按电话上的红色键，或者放下听筒。什么都不用再说。</translation>
    </message>
    <message>
        <source>Say that you will call back, and put the phone down. That is not rude.</source>
        <translation>说一声“我回头再打”，就把电话挂了。这不算失礼。</translation>
    </message>
    <message>
        <source>Are you unsure? Then dial this number yourself, and ask.</source>
        <translation>拿不准？那就自己拨这个号码问一问。</translation>
    </message>
    <message>
        <source>Wait a minute. Are you unsure? Then dial this number yourself, and ask.</source>
        <translation>等一分钟。拿不准？那就自己拨这个号码问一问。</translation>
    </message>
    <message>
        <source>What scammers do now</source>
        <translation>骗子最近的花样</translation>
    </message>
    <message>
        <source>How to tell, what to do</source>
        <translation>怎么认出来，怎么办</translation>
    </message>
    <message>
        <source>What shall we look at together?</source>
        <translation>我们一起看看什么？</translation>
    </message>
    <message>
        <source>It is looked at on this computer alone. Nothing of it is kept, and nobody gets to see it.</source>
        <translation>只在这台电脑上看，什么都不留下，别人也看不到。</translation>
    </message>
    <message>
        <source>A message that I got</source>
        <translation>我收到的一条消息</translation>
    </message>
    <message>
        <source>A text, a letter, something on the internet</source>
        <translation>短信、信件，或网上看到的</translation>
    </message>
    <message>
        <source>Somebody is on the phone now</source>
        <translation>有人正在跟我通电话</translation>
    </message>
    <message>
        <source>We go through what the caller says</source>
        <translation>对方说的话，我们一句一句来看</translation>
    </message>
    <message>
        <source>What does the message say?</source>
        <translation>消息里说了什么？</translation>
    </message>
    <message>
        <source>Copy it and put it in here, drop it anywhere on this page, or type what it says.</source>
        <translation>可以复制后放进来，可以拖到这一页的任何地方，也可以照着写下来。</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>消息内容</translation>
    </message>
    <message>
        <source>What else does the caller say?</source>
        <translation>对方还说了什么？</translation>
    </message>
    <message>
        <source>What does the caller say?</source>
        <translation>对方说了什么？</translation>
    </message>
    <message>
        <source>Something else: I write it</source>
        <translation>是别的话：我来写</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>就这些</translation>
    </message>
    <message>
        <source>What did the caller say?</source>
        <translation>对方是怎么说的？</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>写几个字就够了。</translation>
    </message>
    <message>
        <source>The caller&apos;s words</source>
        <translation>对方的话</translation>
    </message>
    <message>
        <source>Show it to somebody I trust</source>
        <translation>给我信任的人看看</translation>
    </message>
    <message>
        <source>You see what goes before it goes</source>
        <translation>发过去之前，您会先看到内容</translation>
    </message>
    <message>
        <source>Ask somebody to help me</source>
        <translation>请人来帮我</translation>
    </message>
    <message>
        <source>Somebody you trust calls the bank</source>
        <translation>请您信任的人替您给银行打电话</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我明白了</translation>
    </message>
    <message>
        <source>Be careful: scammers speak like this. You can put the phone down at any time.</source>
        <translation>要小心：骗子就是这样说话的。您随时可以挂断电话。</translation>
    </message>
    <message>
        <source>Press what you hear, or something like it. You can put the phone down at any time.</source>
        <translation>听到哪一句，就按哪一句，意思差不多也行。您随时可以挂断电话。</translation>
    </message>
    <message>
        <source>That does not mean that it is genuine. There are tricks which this program does not know.</source>
        <translation>这不等于它就是真的。有些花样，这个程序也不认得。</translation>
    </message>
    <message>
        <source>It looks like this scam: {scam}.</source>
        <translation>它很像这种骗局：{scam}。</translation>
    </message>
    <message>
        <source>Is it about money, a code, a link or a hurry? Then first ask somebody you trust.</source>
        <translation>如果说到钱、验证码、链接，或者催您快办，就先问问您信任的人。</translation>
    </message>
    <message>
        <source>Call only on a number that you knew before, such as the one on your bank card.</source>
        <translation>打电话只打您原来就知道的号码，比如银行卡背面的那个。</translation>
    </message>
    <message>
        <source>Said so far</source>
        <translation>到现在说过的话</translation>
    </message>
</context>
<context>
    <name>Mine</name>
    <message>
        <source>What the bank keeps about me</source>
        <translation>银行保存的我的资料</translation>
    </message>
    <message>
        <source>What the bank keeps about {name}</source>
        <translation>银行保存的{name}的资料</translation>
    </message>
    <message>
        <source>Payments: {count}</source>
        <translation>付款：{count} 笔</translation>
    </message>
    <message>
        <source>What you said when the bank asked about a payment: {count}</source>
        <translation>付款时银行问您、您答的：{count} 条</translation>
    </message>
    <message>
        <source>Bills that it knows for you: {count}</source>
        <translation>记住的缴费户号：{count} 个</translation>
    </message>
    <message>
        <source>Regular payments: {count}</source>
        <translation>定期付款：{count} 个</translation>
    </message>
    <message>
        <source>Tasks that you left half done: {count}</source>
        <translation>做了一半的事：{count} 件</translation>
    </message>
    <message>
        <source>What it told you had happened: {count}</source>
        <translation>告诉过您的消息：{count} 条</translation>
    </message>
    <message>
        <source>Warnings that were shown to you: {count}</source>
        <translation>给您看过的提醒：{count} 条</translation>
    </message>
    <message>
        <source>What the people you trust have seen and done: {count}</source>
        <translation>您信任的人看过、做过的：{count} 条</translation>
    </message>
    <message>
        <source>What you and they have shown each other: {count}</source>
        <translation>你们给对方看过的：{count} 条</translation>
    </message>
    <message>
        <source>Your numbers at branches: {count}</source>
        <translation>您在网点取过的号：{count}</translation>
    </message>
    <message>
        <source>How often staff looked at what you had prepared: {count}</source>
        <translation>网点工作人员看您准备的内容的次数：{count}</translation>
    </message>
    <message>
        <source>What you told it you think: {count}</source>
        <translation>您跟银行说过的看法：{count} 条</translation>
    </message>
    <message>
        <source>What you asked to have put right: {count}</source>
        <translation>您请银行改正的事：{count}</translation>
    </message>
    <message>
        <source>What was done for you at the branch: {count}</source>
        <translation>在网点为您办的：{count} 次</translation>
    </message>
    <message>
        <source>Something that this program does not know yet: {count}</source>
        <translation>这个程序还不认识的资料：{count} 条</translation>
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
        <translation>我的电话号码</translation>
    </message>
    <message>
        <source>An account, or what happened there</source>
        <translation>账户，或账户里的进出</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>别的</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>留一份</translation>
    </message>
    <message>
        <source>Asked so far: {count}</source>
        <translation>提过 {count} 次</translation>
    </message>
    <message>
        <source>Your secret number is not among it: nobody can read that, the bank neither.</source>
        <translation>里面没有您的密码：谁都看不到密码，银行也看不到。</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>In plain words, one kind after the other</source>
        <translation>用大白话，一样一样列出来</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>有地方不对</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>都没问题</translation>
    </message>
    <message>
        <source>This is what the bank keeps about you.</source>
        <translation>这些是银行保存的您的资料。</translation>
    </message>
    <message>
        <source>It keeps nothing about you.</source>
        <translation>没有保存您的资料。</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>看过了</translation>
    </message>
    <message>
        <source>Show what comes next</source>
        <translation>往下看</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>您的身份</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>您的账户</translation>
    </message>
    <message>
        <source>The people and firms in your list</source>
        <translation>您名单里的人和单位</translation>
    </message>
    <message>
        <source>In your list: {name}</source>
        <translation>名单里有：{name}</translation>
    </message>
    <message>
        <source>Your computers</source>
        <translation>您的电脑</translation>
    </message>
    <message>
        <source>Linked with you, now or before: {name}</source>
        <translation>现在或从前和您关联：{name}</translation>
    </message>
    <message>
        <source>Whom you trust, and who trusts you</source>
        <translation>您信任的人，和信任您的人</translation>
    </message>
    <message>
        <source>You wrote: {words}</source>
        <translation>您写的：{words}</translation>
    </message>
    <message>
        <source>When you signed in</source>
        <translation>您什么时候登录过</translation>
    </message>
    <message>
        <source>A file among your documents. Whoever uses this computer can read it</source>
        <translation>存成一个文件，放在您的文档里。用这台电脑的人都能看到它</translation>
    </message>
    <message>
        <source>What I asked to have put right</source>
        <translation>我请银行改正的事</translation>
    </message>
    <message>
        <source>What the bank keeps about you is yours to see.</source>
        <translation>银行保存的您的资料，您都可以看。</translation>
    </message>
    <message>
        <source>Tell the bank how it should be</source>
        <translation>告诉银行正确的是什么</translation>
    </message>
    <message>
        <source>And further</source>
        <translation>还有</translation>
    </message>
    <message>
        <source>Your name: {name}</source>
        <translation>您的名字：{name}</translation>
    </message>
    <message>
        <source>Your customer number: {digits}</source>
        <translation>您的客户号：{digits}</translation>
    </message>
    <message>
        <source>All that ever happened there: {count}</source>
        <translation>进出记录：{count} 笔</translation>
    </message>
    <message>
        <source>In all: {count}</source>
        <translation>一共 {count} 次</translation>
    </message>
    <message>
        <source>Last on {moment}</source>
        <translation>最近一次：{moment}</translation>
    </message>
    <message>
        <source>A person at the bank reads it. You are told the answer</source>
        <translation>银行有人会看，有了回复就告诉您</translation>
    </message>
    <message>
        <source>The bank has put it right</source>
        <translation>银行已经改好了</translation>
    </message>
    <message>
        <source>The bank has looked: as it stands there, it is right</source>
        <translation>银行查过了，现在记的是对的</translation>
    </message>
    <message>
        <source>The bank has to see a paper first. Please come to the branch with your identity card</source>
        <translation>银行要先看一看证件。请您带上身份证来网点</translation>
    </message>
    <message>
        <source>It is not this bank that keeps it, so this bank cannot change it</source>
        <translation>这一项不是这家银行记的，所以这家银行改不了</translation>
    </message>
    <message>
        <source>It is the record of something that has happened. Nobody may change it, the bank neither</source>
        <translation>这是已经发生过的事的记录，谁也不能改，银行也不能</translation>
    </message>
    <message>
        <source>The bank has answered. A person there can tell you what</source>
        <translation>银行已经回复了。那里的工作人员可以告诉您说了什么</translation>
    </message>
    <message>
        <source>If that is not as it should be, press “Talk to a person”.</source>
        <translation>如果您觉得不对，请按“找人帮忙”。</translation>
    </message>
    <message>
        <source>The bank has answered what you asked to have put right.</source>
        <translation>您请银行改正的事，银行有回复了。</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>哪里不对？</translation>
    </message>
    <message>
        <source>What should it be?</source>
        <translation>应该是怎样的？</translation>
    </message>
    <message>
        <source>In your own words, such as: “My name is written with another sign.”</source>
        <translation>用您自己的话写，比如：“我名字里的字写错了。”</translation>
    </message>
    <message>
        <source>Never write your secret number here.</source>
        <translation>千万不要在这里写密码。</translation>
    </message>
    <message>
        <source>The bank has what you wrote.</source>
        <translation>您写的，银行收到了。</translation>
    </message>
    <message>
        <source>A person there reads it, and may call you to be sure that it was you.</source>
        <translation>银行有人会看，也许会打电话给您，确认是您本人说的。</translation>
    </message>
    <message>
        <source>You are told the answer, and it stands here under “What I asked to have put right”.</source>
        <translation>有了回复就告诉您，也会写在这里的“我请银行改正的事”里。</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>This is what you asked to have put right.</source>
        <translation>这些是您请银行改的。</translation>
    </message>
    <message>
        <source>You have not asked for anything.</source>
        <translation>您还没有请银行改过什么。</translation>
    </message>
    <message>
        <source>{answer}.</source>
        <translation>{answer}。</translation>
    </message>
    <message>
        <source>The bank writes: “{words}”</source>
        <translation>银行写道：“{words}”</translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}，{day}</translation>
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
        <translation>我的钱</translation>
    </message>
    <message>
        <source>What you have sent, and what is still on its way</source>
        <translation>您转出的，和等待转出的</translation>
    </message>
    <message>
        <source>My payments</source>
        <translation>我的转账</translation>
    </message>
    <message>
        <source>Set aside for payments on their way</source>
        <translation>正在转出、先留着的钱</translation>
    </message>
    <message>
        <source>This is what you have. Which would you like to see?</source>
        <translation>这是您所有的钱。您想看哪一项？</translation>
    </message>
    <message>
        <source>You can spend</source>
        <translation>您可以用的钱</translation>
    </message>
    <message>
        <source>Nothing has happened on this account yet.</source>
        <translation>这个账户还没有进出记录。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首页</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>看更早的</translation>
    </message>
    <message>
        <source>There is {amount}</source>
        <translation>现有 {amount}</translation>
    </message>
    <message>
        <source>Such as rent: what comes when, set up or stopped</source>
        <translation>比如房租：什么时候付，可以设置，也可以停掉</translation>
    </message>
    <message>
        <source>Such as rent: what comes when, or stop it</source>
        <translation>比如房租：哪天付、付多少，也可以停掉</translation>
    </message>
    <message>
        <source>What came in, what went out, and what was left</source>
        <translation>进了多少、出了多少、还剩多少</translation>
    </message>
    <message>
        <source>Whom did I pay in March? Find it again</source>
        <translation>三月付给谁了？在这里能找到</translation>
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
        <translation>您不在的时候</translation>
    </message>
    <message>
        <source>If that was you, all is well.</source>
        <translation>如果是您自己办的，就没有问题。</translation>
    </message>
    <message>
        <source>If it was not you, call the bank now: the number is on the back of your bank card.</source>
        <translation>如果不是您，请现在就给银行打电话：号码在银行卡背面。</translation>
    </message>
    <message>
        <source>It is locked. Nobody can use it for your money any more.</source>
        <translation>锁住了。谁也不能再用它动您的钱。</translation>
    </message>
    <message>
        <source>Please change your secret number too, under “My settings”.</source>
        <translation>请在“我的设置”里也换一个密码。</translation>
    </message>
    <message>
        <source>And call the bank: the number is on the back of your bank card.</source>
        <translation>再给银行打个电话：号码在银行卡背面。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>Another computer has been introduced to the bank in your name. Was this you?</source>
        <translation>有另一台电脑用您的名字在银行登记了。是您吗？</translation>
    </message>
    <message>
        <source>It is called {device}, and it was on {when}.</source>
        <translation>它叫 {device}，时间是{when}。</translation>
    </message>
    <message>
        <source>If you are not sure, lock it. It can be introduced again.</source>
        <translation>拿不准就锁住它，以后还可以再登记。</translation>
    </message>
    <message>
        <source>Yes, that was me</source>
        <translation>是，是我</translation>
    </message>
    <message>
        <source>No, or I am not sure: lock it</source>
        <translation>不是，或者拿不准：锁住它</translation>
    </message>
    <message>
        <source>Nobody can use it then</source>
        <translation>这样谁也用不了它</translation>
    </message>
    <message>
        <source>The money for {name} has gone out.</source>
        <translation>转给{name}的钱已经出去了。</translation>
    </message>
    <message>
        <source>The bank could not send the money for {name}.</source>
        <translation>转给{name}的钱，银行没能转出。</translation>
    </message>
    <message>
        <source>It is still on your account. A person at the bank can tell you more.</source>
        <translation>钱还在您的账户里。银行的工作人员可以告诉您详情。</translation>
    </message>
    <message>
        <source>Your computer {device} has been locked.</source>
        <translation>您的电脑 {device} 已经锁住。</translation>
    </message>
    <message>
        <source>It waited, as you were told, and left your account on {when}.</source>
        <translation>这笔钱按说好的等了一段时间，在{when} 转出。</translation>
    </message>
    <message>
        <source>Since {when} nobody can use it for your money.</source>
        <translation>从{when} 起，谁也不能用它动您的钱。</translation>
    </message>
    <message>
        <source>Your payment to {name} waits until {moment} at least.</source>
        <translation>您付给{name}的钱先不转出，至少等到{moment}。</translation>
    </message>
    <message>
        <source>It was confirmed on your computer {device}, which has been locked.</source>
        <translation>这笔付款是在您的电脑“{device}”上确认的，那台电脑已经锁住了。</translation>
    </message>
    <message>
        <source>If it was not you, stop it: under “My money”, “Regular payments”.</source>
        <translation>如果不是您做的，请在“我的钱”的“定期付款”里停掉它。</translation>
    </message>
    <message>
        <source>If it was not you, take it back: at the start, under “Waiting to go out”.</source>
        <translation>如果不是您本人付的，请取消它：在首页的“等待转出”里。</translation>
    </message>
    <message>
        <source>Somebody at a branch was given a new code in your name.</source>
        <translation>网点用您的名字发出了一个新的激活码。</translation>
    </message>
    <message>
        <source>That was on {when}.</source>
        <translation>时间是{when}。</translation>
    </message>
    <message>
        <source>Your secret number has been changed.</source>
        <translation>您的密码换过了。</translation>
    </message>
    <message>
        <source>Your secret number has been set anew with a code of the bank.</source>
        <translation>您的密码，用银行给的验证码重新设过了。</translation>
    </message>
    <message>
        <source>From now on: {sentence}.</source>
        <translation>从现在起：{sentence}。</translation>
    </message>
    <message>
        <source>This is what you asked for; it has been in force since {when}.</source>
        <translation>这是您要求改的，从{when} 起生效。</translation>
    </message>
    <message>
        <source>Everything was stopped on {when}.</source>
        <translation>{when}，转账全部停住了。</translation>
    </message>
    <message>
        <source>Press “Stop everything” to see whether it still is, and how it can be undone.</source>
        <translation>按“全部停住”，可以看到现在是不是还停着，以及怎样恢复。</translation>
    </message>
    <message>
        <source>Your “Stop everything” was undone on {when}.</source>
        <translation>{when}，“全部停住”已经解除。</translation>
    </message>
    <message>
        <source>If it was not you, press “Stop everything” now and call the bank.</source>
        <translation>如果不是您，请现在就按“全部停住”，再给银行打电话。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>OwnNote</name>
    <message>
        <source>{name} is asked to agree. Would you like to write a few words about it?</source>
        <translation>要请{name}同意。您想写几句话说明一下吗？</translation>
    </message>
    <message>
        <source>Somebody you trust is asked to agree. Would you like to write a few words about it?</source>
        <translation>要请您信任的人同意。您想写几句话说明一下吗？</translation>
    </message>
    <message>
        <source>For instance who has asked you for the money, and what it is for.</source>
        <translation>比如：是谁让您付这笔钱，用来做什么。</translation>
    </message>
    <message>
        <source>You can leave this empty and go on.</source>
        <translation>也可以不写，直接继续。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的话</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>This is up to date.</source>
        <translation>这一页是最新的。</translation>
    </message>
    <message>
        <source>{count} new: show</source>
        <translation>有 {count} 条新记录：看一看</translation>
    </message>
    <message>
        <source>The list has changed: show</source>
        <translation>名单有变化：看一看</translation>
    </message>
    <message>
        <source>Puts what has just arrived at the top of the list</source>
        <translation>把刚到的记录放到最上面</translation>
    </message>
    <message>
        <source>Something new has come. To see it, press “{key}”.</source>
        <translation>有新的内容。想看，请按“{key}”。</translation>
    </message>
    <message>
        <source>This list is not up to date any more. To see the new one, press “{key}”.</source>
        <translation>这份清单已经不是最新的了。想看新的，请按“{key}”。</translation>
    </message>
    <message>
        <source>Shows the next lines of the list</source>
        <translation>显示后面的记录</translation>
    </message>
    <message>
        <source>Press to see more.</source>
        <translation>按一下可以细看。</translation>
    </message>
    <message>
        <source>Press to mark this one, then “{onward}”.</source>
        <translation>按一下选中这一项，再按“{onward}”。</translation>
    </message>
    <message>
        <source>Press to go there.</source>
        <translation>按一下就过去。</translation>
    </message>
    <message>
        <source>Says yes to what is asked</source>
        <translation>就照刚才问的办</translation>
    </message>
    <message>
        <source>Says yes to what is asked, after a moment to think</source>
        <translation>就照刚才问的办；先想一想，过一会儿才能按</translation>
    </message>
    <message>
        <source>Nothing happens, and everything stays as it is</source>
        <translation>什么也不做，一切照旧</translation>
    </message>
    <message>
        <source>Take a moment to think. Seconds until you can say yes: {seconds}</source>
        <translation>请再想一想。{seconds} 秒以后才能确认。</translation>
    </message>
    <message>
        <source>You can decide now. There is no hurry.</source>
        <translation>现在可以决定了。不着急。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Type the amount, or use the digit keys. Enter goes on.</source>
        <translation>输入金额，也可以按数字键。按回车键继续。</translation>
    </message>
    <message>
        <source>Type the number, or use the digit keys. Enter goes on.</source>
        <translation>输入号码，也可以按数字键。按回车键继续。</translation>
    </message>
    <message>
        <source>Show the digits</source>
        <translation>显示数字</translation>
    </message>
    <message>
        <source>Look whether nobody watches. Then what you typed can be read.</source>
        <translation>先看看旁边有没有人，再显示您输入的数字。</translation>
    </message>
    <message>
        <source>Cover the digits</source>
        <translation>遮住数字</translation>
    </message>
    <message>
        <source>Dots stand for the digits again.</source>
        <translation>重新用圆点代替数字。</translation>
    </message>
    <message>
        <source>Types the digit {digit}</source>
        <translation>输入数字 {digit}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Takes the last digit away</source>
        <translation>去掉最后一个数字</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Types the point before the smaller coins</source>
        <translation>输入小数点，后面是角和分</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Write it here, with a keyboard or with keys on the screen.</source>
        <translation>请在这里写，用键盘或屏幕上的按键都可以。</translation>
    </message>
    <message>
        <source>Write a few words, or leave it empty.</source>
        <translation>写几个字，也可以空着。</translation>
    </message>
    <message>
        <source>That is done now. You can go on.</source>
        <translation>已经好了。您可以继续。</translation>
    </message>
    <message>
        <source>{place}. {name}</source>
        <translation>{place}. {name}</translation>
    </message>
    <message>
        <source>Says that all four are the same, in the same order</source>
        <translation>表示四幅图都一样，次序也一样</translation>
    </message>
    <message>
        <source>Says that at least one is not the same</source>
        <translation>表示至少有一幅不一样</translation>
    </message>
    <message>
        <source>The same number as a square, for a camera</source>
        <translation>同一个号码的二维码，供对方拍照</translation>
    </message>
    <message>
        <source>The number to read out</source>
        <translation>请念出这个号码</translation>
    </message>
    <message>
        <source>Good until {when}.</source>
        <translation>{when} 之前有效。</translation>
    </message>
    <message>
        <source>Press this when you hear it.</source>
        <translation>听到这句话，就按这里。</translation>
    </message>
    <message>
        <source>Press this when it is none of these.</source>
        <translation>对方说的不是这几句，就按这里。</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Shows the page before this one</source>
        <translation>显示前面一页</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Shows the page after this one</source>
        <translation>显示后面一页</translation>
    </message>
    <message>
        <source>The same number as a square, for the scanner at the branch</source>
        <translation>同一个号的二维码，给网点的扫码机看</translation>
    </message>
    <message>
        <source>We are checking how it stands now.</source>
        <translation>正在查看现在的情况。</translation>
    </message>
    <message>
        <source>This is how it stood at {time}.</source>
        <translation>这是{time}的情况。</translation>
    </message>
    <message>
        <source>Leaves this page</source>
        <translation>离开这一页</translation>
    </message>
    <message>
        <source>Says yes to all of this</source>
        <translation>表示这些全都没错</translation>
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
        <translation>继续</translation>
    </message>
    <message>
        <source>You can end it at any time with one press, at the start under “People I trust”.</source>
        <translation>您随时可以停掉，按一下就行：在首页的“我信任的人”里。</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示邀请码</translation>
    </message>
    <message>
        <source>To read it out, or to be photographed</source>
        <translation>念给对方听，或者让对方拍照</translation>
    </message>
    <message>
        <source>You can go on later, at the start under “People I trust”</source>
        <translation>以后再接着办，在首页的“我信任的人”里</translation>
    </message>
    <message>
        <source>Your invitation is open. Nobody has come yet.</source>
        <translation>您的邀请还开着，还没有人来。</translation>
    </message>
    <message>
        <source>Its code cannot be shown here again, so that nobody can find it.</source>
        <translation>邀请码不能在这里再显示一次，免得被别人看到。</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>先放着</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回邀请</translation>
    </message>
    <message>
        <source>The code then works no more; you can invite anew</source>
        <translation>邀请码就没用了，以后可以重新邀请</translation>
    </message>
    <message>
        <source>There you find it at the start, under “People I trust”</source>
        <translation>在那台电脑的首页，“我信任的人”里可以找到</translation>
    </message>
    <message>
        <source>You invited {name} on another computer, and it can only go on there.</source>
        <translation>您是在另一台电脑上邀请{name}的，只能在那台电脑上继续。</translation>
    </message>
    <message>
        <source>If you no longer have that computer, take the invitation back here, and invite {name} anew.</source>
        <translation>如果那台电脑已经不在了，请在这里收回邀请，再重新邀请{name}。</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>在那台电脑上继续</translation>
    </message>
    <message>
        <source>Nobody has been let in</source>
        <translation>没有放任何人进来</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>邀请已经收回。</translation>
    </message>
    <message>
        <source>The code works no more, and nobody has been let in. You can invite again at any time.</source>
        <translation>邀请码已经没用了，没有人进来。您随时可以重新邀请。</translation>
    </message>
    <message>
        <source>Give this code to the person you trust.</source>
        <translation>请把这个邀请码交给您信任的人。</translation>
    </message>
    <message>
        <source>Call on the number you have always used, and read the digits out. Or have the square photographed.</source>
        <translation>用您一直用的号码打过去，把数字念给对方听；在身边的话，也可以让对方拍下这个二维码。</translation>
    </message>
    <message>
        <source>Has somebody called you and wants to hear this code? That is a cheat: hang up.</source>
        <translation>有人打电话来要这个邀请码？那是骗子，请挂断。</translation>
    </message>
    <message>
        <source>Waiting until the code has been entered. There is no hurry.</source>
        <translation>正在等对方输入邀请码。不用着急。</translation>
    </message>
    <message>
        <source>{name} has entered your code. Is that whom you meant?</source>
        <translation>{name}输入了您的邀请码。是您要邀请的人吗？</translation>
    </message>
    <message>
        <source>The name comes from the bank, so nobody can make it up.</source>
        <translation>这个名字是银行登记的，不是谁随便写的。</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>对，是这个人</translation>
    </message>
    <message>
        <source>No, that is somebody else</source>
        <translation>不是，是别人</translation>
    </message>
    <message>
        <source>Then everything is ended at once</source>
        <translation>那就马上全部停掉</translation>
    </message>
    <message>
        <source>One moment: the four pictures are being made.</source>
        <translation>请稍等，正在准备四幅图。</translation>
    </message>
    <message>
        <source>{name} should leave the program open.</source>
        <translation>请让{name}先不要关掉程序。</translation>
    </message>
    <message>
        <source>Ask {name}: are these the same pictures, in the same order?</source>
        <translation>请问问{name}：图是不是一样，顺序是不是一样？</translation>
    </message>
    <message>
        <source>Speak with each other, on the telephone or side by side. Name the pictures one after the other.</source>
        <translation>在电话里，或者面对面，把四幅图一幅一幅说出来。</translation>
    </message>
    <message>
        <source>Now {name} has to say that the pictures are the same.</source>
        <translation>现在等{name}那边也说图是一样的。</translation>
    </message>
    <message>
        <source>You can also leave this page. It goes on by itself.</source>
        <translation>您也可以离开这一页，它会自己往下走。</translation>
    </message>
    <message>
        <source>Waiting for {name}. There is no hurry.</source>
        <translation>正在等{name}。不用着急。</translation>
    </message>
    <message>
        <source>It waits a day, so that nobody can hurry you. Until then {name} can do nothing.</source>
        <translation>要等一天，这样谁也催不了您。在那以前，{name}什么也做不了。</translation>
    </message>
    <message>
        <source>If you need it sooner: go to the branch together. There it is done at once.</source>
        <translation>想早一点的话，两个人一起去银行网点，当场就能办好。</translation>
    </message>
    <message>
        <source>{name} may help you from now on.</source>
        <translation>从现在起，{name}可以帮您了。</translation>
    </message>
    <message>
        <source>{name} may help you from {moment}.</source>
        <translation>{moment}起，{name}就可以帮您了。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到哪天为止</translation>
    </message>
    <message>
        <source>This invitation is over.</source>
        <translation>这次邀请已经结束。</translation>
    </message>
    <message>
        <source>Its time is up, or it was ended. Nobody has been let in, and nothing has changed.</source>
        <translation>时间到了，或者被停掉了。没有人进来，什么都没有变。</translation>
    </message>
    <message>
        <source>You can invite again at any time.</source>
        <translation>您随时可以重新邀请。</translation>
    </message>
    <message>
        <source>It is ended. {name} has not been let in.</source>
        <translation>已经停掉了，{name}没有进来。</translation>
    </message>
    <message>
        <source>The code came into other hands. Who could have heard or seen it?</source>
        <translation>邀请码到了别人手里。想一想，谁可能听到或者看到了？</translation>
    </message>
    <message>
        <source>It is ended. Nobody has been let in.</source>
        <translation>已经停掉了，没有人进来。</translation>
    </message>
    <message>
        <source>Somebody may have tried to get in between. It was good that you looked so closely.</source>
        <translation>可能有人想从中间插进来。您看得这么仔细，做得好。</translation>
    </message>
    <message>
        <source>Call {name} on the number you have always used. Then you can invite again.</source>
        <translation>请用您一直用的号码给{name}打个电话，然后可以重新邀请。</translation>
    </message>
    <message>
        <source>{name} has said that the pictures are different, or has left. So it is ended.</source>
        <translation>{name}说图不一样，或者已经离开，所以停掉了。</translation>
    </message>
    <message>
        <source>We have ended it: something between you and {name} does not fit together.</source>
        <translation>我们把它停掉了：您和{name}之间有些东西对不上。</translation>
    </message>
    <message>
        <source>Somebody may have tried to get in between. Please tell the bank.</source>
        <translation>可能有人想从中间插进来。请告诉银行。</translation>
    </message>
    <message>
        <source>Your money is safe: nobody can see it or move it.</source>
        <translation>您的钱很安全：没有人能看到，也没有人能动。</translation>
    </message>
    <message>
        <source>Its code holds until {moment}. Have the person on the telephone or beside you, then show it.</source>
        <translation>邀请码在{moment}以前有效。先接通对方的电话，或者等对方到您身边，再显示出来。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Print this large</source>
        <translation>用大字打印</translation>
    </message>
    <message>
        <source>On paper, or as a file to keep</source>
        <translation>印在纸上，或存成文件</translation>
    </message>
    <message>
        <source>The sheet is still here, and you can print it.</source>
        <translation>这张单子还在这里，您可以打印出来。</translation>
    </message>
    <message>
        <source>This is how it looks:</source>
        <translation>印出来是这个样子：</translation>
    </message>
    <message>
        <source>The sheet is still here. You can try again, or keep it as a file.</source>
        <translation>这张纸还在这里。您可以再试一次，也可以存成文件。</translation>
    </message>
    <message>
        <source>The sheet is printed.</source>
        <translation>已经印好了。</translation>
    </message>
    <message>
        <source>Take it out of the printer, so that nobody else reads it.</source>
        <translation>请从打印机里取走，免得别人看到。</translation>
    </message>
    <message>
        <source>The printer has the sheet now.</source>
        <translation>已经交给打印机了。</translation>
    </message>
    <message>
        <source>It comes out as soon as the printer is ready. You need not press again.</source>
        <translation>打印机准备好了就会印出来。您不用再按。</translation>
    </message>
    <message>
        <source>This computer has no printer yet.</source>
        <translation>这台电脑还没有接上打印机。</translation>
    </message>
    <message>
        <source>Somebody who knows this computer can connect one. Until then you can keep the sheet as a file.</source>
        <translation>可以请懂这台电脑的人接一台。在这之前，您可以先存成文件。</translation>
    </message>
    <message>
        <source>The printer has no paper left.</source>
        <translation>打印机没有纸了。</translation>
    </message>
    <message>
        <source>Put paper in, and the sheet comes out by itself. You need not press again.</source>
        <translation>放进纸，它自己就会印出来。您不用再按。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>打印机没有回应。</translation>
    </message>
    <message>
        <source>See whether it is switched on. The sheet comes out by itself then. You need not press again.</source>
        <translation>请看看它开着没有。开了，它自己就会印出来。您不用再按。</translation>
    </message>
    <message>
        <source>See whether paper is stuck in it. Once it runs again, the sheet comes out by itself. You need not press again.</source>
        <translation>请看看是不是卡纸了。打印机能用了，它自己就会印出来。您不用再按。</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>打印机停下来了。</translation>
    </message>
    <message>
        <source>The sheet was not printed to its end.</source>
        <translation>这张纸没能印完。</translation>
    </message>
    <message>
        <source>Would you like this on paper?</source>
        <translation>要把它印在纸上吗？</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Black on white, in large letters</source>
        <translation>白纸黑字，大字</translation>
    </message>
    <message>
        <source>Keep it as a file</source>
        <translation>存成文件</translation>
    </message>
    <message>
        <source>Among your documents, as PDF</source>
        <translation>放在“文档”里</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Which printer shall it be?</source>
        <translation>用哪一台打印机？</translation>
    </message>
    <message>
        <source>The sheet goes to the printer now.</source>
        <translation>正在交给打印机。</translation>
    </message>
    <message>
        <source>This takes a moment. You need not press again.</source>
        <translation>要等一小会儿。您不用再按。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>回到这张纸</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Pay someone</source>
        <translation>给人转账</translation>
    </message>
    <message>
        <source>Pay somebody else</source>
        <translation>转给别人</translation>
    </message>
    <message>
        <source>Send another amount</source>
        <translation>换一个金额再转</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>Who would you like to pay?</source>
        <translation>您想转给谁？</translation>
    </message>
    <message>
        <source>{name}, account ending in {digits}</source>
        <translation>{name}，账户尾号 {digits}</translation>
    </message>
    <message>
        <source>Which account should the money come from?</source>
        <translation>钱从哪个账户出？</translation>
    </message>
    <message>
        <source>You can spend {amount}</source>
        <translation>可以用 {amount}</translation>
    </message>
    <message>
        <source>You have the name and the account number on paper</source>
        <translation>您手上有写着户名和账号的纸</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新的收款人</translation>
    </message>
    <message>
        <source>How much would you like to send to {name}?</source>
        <translation>您想转给{name}多少钱？</translation>
    </message>
    <message>
        <source>You can spend {amount}.</source>
        <translation>您可以用 {amount}。</translation>
    </message>
    <message>
        <source>Would you like to write a few words to {name}?</source>
        <translation>要给{name}写几个字吗？</translation>
    </message>
    <message>
        <source>You can leave this empty and go on.</source>
        <translation>不写也可以，直接按“继续”。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的留言</translation>
    </message>
    <message>
        <source>What the bank found</source>
        <translation>银行核对的结果</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>请看一看，都对吗？</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>To the account ending in</source>
        <translation>对方账户尾号</translation>
    </message>
    <message>
        <source>From your account ending in</source>
        <translation>从您的账户，尾号</translation>
    </message>
    <message>
        <source>To those who have to agree you write</source>
        <translation>您写给要同意的人</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>We ask you once more. Only then does the money go out.</source>
        <translation>我们会再问您一次，之后钱才会转出。</translation>
    </message>
    <message>
        <source>Yes, ask for it to be agreed</source>
        <translation>对，去问问</translation>
    </message>
    <message>
        <source>Yes, once the bank has looked at it</source>
        <translation>好，等银行看过再转</translation>
    </message>
    <message>
        <source>Yes, send it after the wait</source>
        <translation>好，到时候再转</translation>
    </message>
    <message>
        <source>You have no account here that money can be sent from.</source>
        <translation>您这里没有可以用来转账的账户。</translation>
    </message>
    <message>
        <source>A savings account is only for keeping money. At the branch, a person can help you.</source>
        <translation>储蓄账户只用来存钱。到银行网点，会有工作人员帮您。</translation>
    </message>
    <message>
        <source>We ask you once more. Then the payment waits.</source>
        <translation>我们会再问您一次，之后这笔钱先等着，不会马上转出。</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <translation>对，没有错</translation>
    </message>
    <message>
        <source>Shall {amount} go to {name} once somebody you trust has agreed?</source>
        <translation>等您信任的人同意以后，把 {amount}付给{name}，对吗？</translation>
    </message>
    <message>
        <source>Shall {amount} go to {name} once the bank has looked at it?</source>
        <translation>等银行看过以后，把 {amount}转给{name}，好吗？</translation>
    </message>
    <message>
        <source>Shall {amount} go to {name} after the wait?</source>
        <translation>到时候把 {amount}转给{name}，好吗？</translation>
    </message>
    <message>
        <source>Shall {amount} go to {name} now?</source>
        <translation>现在就把 {amount}转给{name}吗？</translation>
    </message>
    <message>
        <source>Once it has gone out, it is hard to get back.</source>
        <translation>转出以后很难要回来。</translation>
    </message>
    <message>
        <source>You can still stop here. When in doubt, stop.</source>
        <translation>现在还可以停下来。拿不准的时候，停下来总是对的。</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>金额大写</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>现在转出</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不转</translation>
    </message>
    <message>
        <source>Nobody is in your list yet.</source>
        <translation>您的名单里还没有人。</translation>
    </message>
    <message>
        <source>At the branch, a person helps you to put somebody there.</source>
        <translation>到网点，工作人员会帮您添加。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首页</translation>
    </message>
</context>
<context>
    <name>Payees</name>
    <message>
        <source>Keep in your list</source>
        <translation>存进您的名单</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>个人</translation>
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
        <translation>菜市场</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>花草园艺</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>看病</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>读书</translation>
    </message>
    <message>
        <source>What is the name of the person or firm?</source>
        <translation>收款的人或单位叫什么名字？</translation>
    </message>
    <message>
        <source>The full name, exactly as on your paper.</source>
        <translation>请照纸上写的全名填。</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Is this the number on your paper?</source>
        <translation>和您纸上的号码一样吗？</translation>
    </message>
    <message>
        <source>Compare group by group. If something differs, press “Back”.</source>
        <translation>请一组一组地对一对。有不一样的，请按“返回”。</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>对，一样</translation>
    </message>
    <message>
        <source>This account is in your list already: {name}.</source>
        <translation>这个账户已经在您的名单里：{name}。</translation>
    </message>
    <message>
        <source>It is in the name of {name}. We go on with that.</source>
        <translation>户名是{name}。我们就按这个接着办。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Shall we keep {name} in your list?</source>
        <translation>要把{name}存进您的名单吗？</translation>
    </message>
    <message>
        <source>Then you need not enter the number again next time.</source>
        <translation>存了以后，下次就不用再输入账号了。</translation>
    </message>
    <message>
        <source>Yes, keep</source>
        <translation>好，存下来</translation>
    </message>
    <message>
        <source>No, this was for once</source>
        <translation>不用，只转这一次</translation>
    </message>
    <message>
        <source>What do you call {name}?</source>
        <translation>您平时怎么称呼{name}？</translation>
    </message>
    <message>
        <source>Such as “the plumber”. You can leave it empty.</source>
        <translation>比如“修水管的师傅”。不写也可以。</translation>
    </message>
    <message>
        <source>My name for them</source>
        <translation>我的叫法</translation>
    </message>
    <message>
        <source>Which picture suits {name}?</source>
        <translation>{name}用哪个图案好认？</translation>
    </message>
    <message>
        <source>{name} comes into your list as soon as the money has gone out.</source>
        <translation>钱一转出，{name}就会出现在您的名单里。</translation>
    </message>
    <message>
        <source>{name} is in your list.</source>
        <translation>{name}已经在您的名单里了。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首页</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>My payments</source>
        <translation>我的转账</translation>
    </message>
    <message>
        <source>Waiting to go out</source>
        <translation>等待转出</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>钱没有转出</translation>
    </message>
    <message>
        <source>Waiting to go out to {name}: {amount}, {day}</source>
        <translation>等待转给{name}：{amount}，{day}</translation>
    </message>
    <message>
        <source>Stopped: {amount} to {name}, {day}</source>
        <translation>停住了：转给{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>Not sent by the bank: {amount} to {name}, {day}</source>
        <translation>银行没有转出：转给{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>{amount} to {name}, {day}</source>
        <translation>转给{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>The bank has this payment</source>
        <translation>银行已经收到这笔转账</translation>
    </message>
    <message>
        <source>You have not sent anything yet.</source>
        <translation>您还没有转过账。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首页</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>看更早的</translation>
    </message>
    <message>
        <source>You have asked for this money back.</source>
        <translation>您已经要求追回这笔钱。</translation>
    </message>
    <message>
        <source>Something is wrong with this</source>
        <translation>这笔不对劲</translation>
    </message>
    <message>
        <source>I was cheated, it was a slip, or it was not me</source>
        <translation>我被骗了、弄错了，或者不是我转的</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>{amount} for {name} has not gone out yet. Shall it be stopped?</source>
        <translation>给{name}的 {amount}还没转出。要停住吗？</translation>
    </message>
    <message>
        <source>Stop this payment</source>
        <translation>停住这笔</translation>
    </message>
    <message>
        <source>Not sent: {amount} to {name}, {day}</source>
        <translation>没有付出：{day}，给{name}的 {amount}</translation>
    </message>
    <message>
        <source>To the account ending in</source>
        <translation>对方账户尾号</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不用，照旧</translation>
    </message>
    <message>
        <source>It is stopped. Nothing was sent.</source>
        <translation>已经停住，钱没有转出。</translation>
    </message>
    <message>
        <source>Your money is still there. Stopping to think is always right.</source>
        <translation>您的钱还在。停下来想一想总是对的。</translation>
    </message>
    <message>
        <source>I only changed my mind</source>
        <translation>我只是改了主意</translation>
    </message>
    <message>
        <source>Something was wrong with it</source>
        <translation>这笔不对劲</translation>
    </message>
    <message>
        <source>Somebody pushed me to send it, or it was not me</source>
        <translation>有人催我转，或者不是我转的</translation>
    </message>
    <message>
        <source>This could not be stopped any more.</source>
        <translation>这笔已经停不住了。</translation>
    </message>
    <message>
        <source>It was over before you pressed. Next you see how it stands, and what you can still do.</source>
        <translation>在您按下之前就已经办完了。接下来您会看到现在的情况，和还可以做什么。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>给我看看</translation>
    </message>
    <message>
        <source>It has not gone out yet</source>
        <translation>还没有转出</translation>
    </message>
    <message>
        <source>You sent {name} {amount}, {day}</source>
        <translation>您转给{name} {amount}，{day}</translation>
    </message>
    <message>
        <source>These are your payments. Which would you like to see?</source>
        <translation>这些是您的转账。您想看哪一笔？</translation>
    </message>
    <message>
        <source>You have asked for it back</source>
        <translation>您已经要求追回</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Paste the photo</source>
        <translation>粘贴照片</translation>
    </message>
    <message>
        <source>Reads the number from the picture you copied</source>
        <translation>从您复制的图片里读出号码</translation>
    </message>
    <message>
        <source>No code could be read there. A photo that shows the whole square, sharp and close, works best.</source>
        <translation>那里没有读到号码。请拍得近一些、清楚一些，把整个二维码都拍进去。</translation>
    </message>
    <message>
        <source>The number was read from the picture. Please look at it, then press “Continue”.</source>
        <translation>号码已经从图片里读出来了。请您看一看，再按“继续”。</translation>
    </message>
    <message>
        <source>Or bring a photo of the square: drop it anywhere here, or copy and paste it.</source>
        <translation>也可以用二维码的照片：把照片拖到这一页，或者复制后粘贴。</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>My secret number</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>A new secret number</source>
        <translation>设新密码</translation>
    </message>
    <message>
        <source>The old number did not fit. Please take your time and try again.</source>
        <translation>原来的密码没有对上。不着急，请再试一次。</translation>
    </message>
    <message>
        <source>The code did not fit. Please look at it once more. A code works only once.</source>
        <translation>验证码没有对上。请再看一看。一个验证码只能用一次。</translation>
    </message>
    <message>
        <source>The two were not the same. It does not matter: please enter the new number once more.</source>
        <translation>两次输入的不一样。没关系，请再输一次新密码。</translation>
    </message>
    <message>
        <source>Please enter your old secret number.</source>
        <translation>请输入您原来的密码。</translation>
    </message>
    <message>
        <source>After this you choose the new one.</source>
        <translation>接着就可以设新密码。</translation>
    </message>
    <message>
        <source>Your old secret number</source>
        <translation>原来的密码</translation>
    </message>
    <message>
        <source>Which secret number would you like from now on?</source>
        <translation>以后您想用什么密码？</translation>
    </message>
    <message>
        <source>Six digits that you remember easily, and that nobody can guess: not your birthday.</source>
        <translation>六个数字，您自己好记，别人猜不到：不要用生日。</translation>
    </message>
    <message>
        <source>Your new secret number</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Please enter the new secret number once more.</source>
        <translation>请把新密码再输一次。</translation>
    </message>
    <message>
        <source>So that no slip of the finger stays unseen.</source>
        <translation>这样就不怕手指按错了。</translation>
    </message>
    <message>
        <source>Many people take this number, so a thief tries it first. Would you like another one?</source>
        <translation>很多人用这个密码，坏人会先试它。您想换一个吗？</translation>
    </message>
    <message>
        <source>I choose another one</source>
        <translation>我换一个</translation>
    </message>
    <message>
        <source>I keep this one</source>
        <translation>就用这个</translation>
    </message>
    <message>
        <source>What is the code for a new secret number?</source>
        <translation>设新密码的验证码是多少？</translation>
    </message>
    <message>
        <source>To forget is no harm: a clerk at the branch gives you a code.</source>
        <translation>忘了没关系：网点的工作人员会给您一个验证码。</translation>
    </message>
    <message>
        <source>Or call the number on the back of your bank card: it comes by letter.</source>
        <translation>也可以拨打您银行卡背面的电话，银行把它寄给您。</translation>
    </message>
    <message>
        <source>Give the code to nobody else, not even on the phone.</source>
        <translation>验证码不要告诉别人，电话里也不要说。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Enter the code again</source>
        <translation>再输一次验证码</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>回去登录</translation>
    </message>
    <message>
        <source>Your new secret number holds from now on.</source>
        <translation>从现在起用您的新密码。</translation>
    </message>
    <message>
        <source>The old one does not work any more.</source>
        <translation>原来的密码不能用了。</translation>
    </message>
    <message>
        <source>Please tell it to nobody. Nobody from the bank or the police ever asks you for it.</source>
        <translation>请不要告诉任何人。银行和警察都不会问您要密码。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>We pay somebody together. At the top of each page you read what to do there.</source>
        <translation>我们一起转一次账。每一页上方都写着这一步该做什么。</translation>
    </message>
    <message>
        <source>You read three messages and hear one call. Say what you think of each: there is no wrong answer.</source>
        <translation>请您看三条消息，听一个电话，说说您怎么看。怎么答都不算错。</translation>
    </message>
    <message>
        <source>We pay a large amount together. Before it leaves, {trusted} is asked, and looks at it with you.</source>
        <translation>我们一起转一笔大额的钱。转出之前会先问{trusted}，请这位家人和您一起看一看。</translation>
    </message>
    <message>
        <source>We pay somebody together. In the middle the power goes off, on purpose.</source>
        <translation>我们一起转一次账。转到一半会故意停一次电。</translation>
    </message>
    <message>
        <source>Press whatever you like. It is a bank of its own, with nobody else in it.</source>
        <translation>想按哪里就按哪里。这是单独的一家练习银行，里面没有别人。</translation>
    </message>
    <message>
        <source>You are practising. This is pretend money.</source>
        <translation>您正在练习。这里的钱是假的。</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <source>Takes you back to where you were; nothing of the practice is kept</source>
        <translation>回到您刚才的地方；练习的内容一点也不留</translation>
    </message>
    <message>
        <source>Now you practise: {lesson}</source>
        <translation>现在练习：{lesson}</translation>
    </message>
    <message>
        <source>While you practise you are called {name}.</source>
        <translation>练习的时候，您叫{name}。</translation>
    </message>
    <message>
        <source>To leave, press “End practice” at the top. That is always all right.</source>
        <translation>想离开，就按上方的“结束练习”。什么时候都可以。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The power went off.</source>
        <translation>停电了。</translation>
    </message>
    <message>
        <source>This is part of the practice: your computer is on, and all is well with it.</source>
        <translation>这是练习的一部分：您的电脑开着，一切都好。</translation>
    </message>
    <message>
        <source>What you had entered is kept. You had not confirmed anything, so no money has left.</source>
        <translation>您填好的内容都留着。您还没有确认，所以一分钱也没有转出去。</translation>
    </message>
    <message>
        <source>Switch the computer on again</source>
        <translation>重新打开电脑</translation>
    </message>
    <message>
        <source>{name} is looking at it now.</source>
        <translation>{name}正在看这笔转账。</translation>
    </message>
    <message>
        <source>{name} sees to whom, how much and what for, as you saw it.</source>
        <translation>{name}看到的和您刚才看到的一样：给谁、多少钱、做什么用。</translation>
    </message>
    <message>
        <source>With real money it may take an hour or a day, and you need not stay here for it.</source>
        <translation>用真的钱时，可能要等一小时，也可能要等一天。您不用一直守在这里。</translation>
    </message>
    <message>
        <source>The answer comes here.</source>
        <translation>答复会显示在这里。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>You did that yourself.</source>
        <translation>这是您自己办成的。</translation>
    </message>
    <message>
        <source>It was pretend money. You can practise as often as you like.</source>
        <translation>这里的钱是假的。您想练多少遍都行。</translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <translation>离开练习</translation>
    </message>
    <message>
        <source>It is always like this: whom, how much, read it through, and confirm twice. You may go back at any step.</source>
        <translation>每次都是这样：给谁，多少钱，看一遍，再确认两次。哪一步都可以退回去。</translation>
    </message>
    <message>
        <source>Whenever you are not sure, put it away and ask somebody. Asking is always right.</source>
        <translation>只要拿不准，就先放下，问问别人。多问一句总没错。</translation>
    </message>
    <message>
        <source>Four eyes see more than two. Whoever helps you can look and answer, and can never pay anything.</source>
        <translation>两个人看，总比一个人看得清楚。帮您的人能看、能回答，但永远不能替您付钱。</translation>
    </message>
    <message>
        <source>If it really happens, switch on again and sign in. Your task is at the top of the first page.</source>
        <translation>真的停电了，就重新开机、登录。没办完的事就在首页最上面。</translation>
    </message>
    <message>
        <source>Everything works like this with real money too, only that nobody lets you try it out there.</source>
        <translation>用真的钱时也是这样操作，只是那里不能随便试。</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练一练</translation>
    </message>
    <message>
        <source>Pay someone</source>
        <translation>给人转账</translation>
    </message>
    <message>
        <source>From the first press to the last</source>
        <translation>从第一步练到最后一步</translation>
    </message>
    <message>
        <source>Spot a scam</source>
        <translation>认一认骗局</translation>
    </message>
    <message>
        <source>Three messages and a call</source>
        <translation>三条消息，一个电话</translation>
    </message>
    <message>
        <source>Ask someone you trust</source>
        <translation>请信任的人看一看</translation>
    </message>
    <message>
        <source>A large amount: somebody looks at it with you</source>
        <translation>大额的钱，有人陪您一起看</translation>
    </message>
    <message>
        <source>When the power goes off</source>
        <translation>停电了怎么办</translation>
    </message>
    <message>
        <source>In the middle, and nothing is lost</source>
        <translation>办到一半停电，什么也不会丢</translation>
    </message>
    <message>
        <source>Try anything</source>
        <translation>随便试试</translation>
    </message>
    <message>
        <source>Everything is there, and nobody leads you</source>
        <translation>样样都有，没有人带着您</translation>
    </message>
    <message>
        <source>What would you like to practise?</source>
        <translation>您想练什么？</translation>
    </message>
    <message>
        <source>You practise at a pretend bank on this computer, with pretend money. You can do nothing wrong there.</source>
        <translation>练习是在这台电脑里的一家假银行，用的是假的钱。在那里怎么按都不会出错。</translation>
    </message>
    <message>
        <source>One press ends it at any time, and nothing of it is kept.</source>
        <translation>随时按一下就结束，什么也不留。</translation>
    </message>
    <message>
        <source>You cannot practise just now.</source>
        <translation>现在暂时不能练习。</translation>
    </message>
    <message>
        <source>The pretend bank did not start. At your real bank nothing was done. Please try again a little later.</source>
        <translation>练习用的假银行没有打开。您真正的银行里什么也没有动。请过一会儿再试。</translation>
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
        <translation>没办完的事在这里，填的都还在。请按“接着办”。</translation>
    </message>
    <message>
        <source>Press “Pay someone”.</source>
        <translation>请按“给人转账”。</translation>
    </message>
    <message>
        <source>Press anybody but {name}, who is asked about it.</source>
        <translation>选谁都行，但别选{name}，因为要请这位来看。</translation>
    </message>
    <message>
        <source>Press whoever shall get the pretend money.</source>
        <translation>想把假钱转给谁，就按谁。</translation>
    </message>
    <message>
        <source>Enter {amount}, then go on.</source>
        <translation>请输入 {amount}，然后继续。</translation>
    </message>
    <message>
        <source>Here you read what to do. Then go on.</source>
        <translation>这里写着该做什么，看完就继续。</translation>
    </message>
    <message>
        <source>Write a few words or none. Then go on.</source>
        <translation>写几个字，不写也行，然后继续。</translation>
    </message>
    <message>
        <source>Write what it is for, or nothing. Then go on.</source>
        <translation>写明做什么用，不写也行，然后继续。</translation>
    </message>
    <message>
        <source>Read it in peace. All right? Press “Yes, this is right”.</source>
        <translation>慢慢看一遍，都对了就按“对，没有错”。</translation>
    </message>
    <message>
        <source>This is what became of it. Read it, then go on.</source>
        <translation>这就是办理的结果，看完就继续。</translation>
    </message>
    <message>
        <source>Breathe in and out, then go on.</source>
        <translation>深呼吸一下，然后继续。</translation>
    </message>
    <message>
        <source>You are told here when the answer has come.</source>
        <translation>答复来了，这里会告诉您。</translation>
    </message>
    <message>
        <source>This was the lesson. You can go on now.</source>
        <translation>这一课练完了，可以继续了。</translation>
    </message>
    <message>
        <source>Take your time. Here you can do nothing wrong.</source>
        <translation>慢慢来，在这里怎么做都不会错。</translation>
    </message>
    <message>
        <source>You are asked twice on purpose. Wait, then say yes.</source>
        <translation>特意问您两遍。等几秒，想好了再确认。</translation>
    </message>
    <message>
        <source>Your secret number for practice stands on this page.</source>
        <translation>练习用的密码就写在这一页上。</translation>
    </message>
</context>
<context>
    <name>PracticeScams</name>
    <message>
        <source>You get this message. What do you think of it?</source>
        <translation>您收到这条消息，您怎么看？</translation>
    </message>
    <message>
        <source>That is a scam</source>
        <translation>这是骗局</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>我拿不准</translation>
    </message>
    <message>
        <source>I think it is genuine</source>
        <translation>我觉得是真的</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我明白了</translation>
    </message>
    <message>
        <source>Your telephone rings. What do you do?</source>
        <translation>您的电话响了。您怎么办？</translation>
    </message>
    <message>
        <source>Put the phone down</source>
        <translation>挂断电话</translation>
    </message>
    <message>
        <source>That is not rude</source>
        <translation>这不算失礼</translation>
    </message>
    <message>
        <source>Hear what comes next</source>
        <translation>听听接下来说什么</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>接着说</translation>
    </message>
    <message>
        <source>The caller says</source>
        <translation>打电话的人说</translation>
    </message>
    <message>
        <source>From a number that you do not know</source>
        <translation>来自您不认识的号码</translation>
    </message>
    <message>
        <source>Your bank: your account will be locked tonight. Click the link and enter your card number and secret number now.</source>
        <translation>【银行通知】您的账户今晚将被冻结，请立即点击下面的链接，填写银行卡号和密码核实身份。</translation>
    </message>
    <message>
        <source>This is a scam. It pretends to be your bank.</source>
        <translation>这是骗局，冒充您的银行。</translation>
    </message>
    <message>
        <source>It makes you hurry: tonight, now.</source>
        <translation>它催您：今晚、立即。</translation>
    </message>
    <message>
        <source>It has a link in it, and wants your card number and your secret number.</source>
        <translation>里面有链接，还要您的卡号和密码。</translation>
    </message>
    <message>
        <source>Grandma, it is me. My phone is broken, this is my new number. I had an accident and need 5,000 at once. Please do not tell mum and dad.</source>
        <translation>奶奶，是我。我手机坏了，这是我的新号码。我出车祸了，急需五千元，请马上转给我。千万别告诉我爸妈。</translation>
    </message>
    <message>
        <source>This is a scam. It pretends to be family.</source>
        <translation>这是骗局，冒充您的家人。</translation>
    </message>
    <message>
        <source>A new number, an accident, and money at once: that is how they all begin.</source>
        <translation>换了新号码、出了事、马上要钱：这类骗局都这样开头。</translation>
    </message>
    <message>
        <source>You are to tell nobody. Whoever loves you does not ask for that.</source>
        <translation>叫您谁也别告诉。真正疼您的人不会这样要求。</translation>
    </message>
    <message>
        <source>From the clinic where you are known</source>
        <translation>来自您常去的医院</translation>
    </message>
    <message>
        <source>Reminder: your appointment is on Thursday at 9:30. Please bring your glasses. If you cannot come, tell us.</source>
        <translation>温馨提示：您预约的就诊时间是星期四上午九点半，请带上眼镜。如不能来，请告诉我们。</translation>
    </message>
    <message>
        <source>There is no sign of a scam in this one.</source>
        <translation>这一条看不出骗局的迹象。</translation>
    </message>
    <message>
        <source>It asks for no money, no code and no secret, and it has no link in it.</source>
        <translation>它不要钱，不要验证码，不要您保密，里面也没有链接。</translation>
    </message>
    <message>
        <source>Not every message is a trick. To look twice, as you did, is right all the same.</source>
        <translation>不是每条消息都是骗局。但像您这样多看一眼，总是对的。</translation>
    </message>
    <message>
        <source>If you wonder, call the clinic on the number that you have always used.</source>
        <translation>要是不放心，就打您一直用的医院电话问一问。</translation>
    </message>
    <message>
        <source>“This is the police. Your name is part of a criminal case, and you may be arrested.”</source>
        <translation>“我是警察。您涉及一起刑事案件，可能会被逮捕。”</translation>
    </message>
    <message>
        <source>“Do not tell anyone about this, not even your family. Stay on the line, do not hang up.”</source>
        <translation>“这件事不许告诉任何人，家里人也不行。别挂电话，一直保持通话。”</translation>
    </message>
    <message>
        <source>“Transfer everything to a safe account now, and read me the code that you get.”</source>
        <translation>“现在把钱全部转到安全账户，再把您收到的验证码念给我听。”</translation>
    </message>
    <message>
        <source>This was a scam. No police calls like that.</source>
        <translation>这是骗局。真的警察不会这样打电话。</translation>
    </message>
    <message>
        <source>Fear first, then secrecy, then a “safe account”: it always goes in this order.</source>
        <translation>先吓唬，再要您保密，最后说“安全账户”：他们总是这个顺序。</translation>
    </message>
    <message>
        <source>You need not listen to the end, and you need not say a word. Put the phone down.</source>
        <translation>您不用听完，也不用说话，挂断就好。</translation>
    </message>
    <message>
        <source>Wait a minute, dial the police yourself, and tell somebody you trust.</source>
        <translation>等一分钟，自己拨打报警电话，再告诉您信任的人。</translation>
    </message>
    <message>
        <source>You saw it.</source>
        <translation>您看出来了。</translation>
    </message>
    <message>
        <source>To be unsure is reason enough to do nothing and to ask. That is right.</source>
        <translation>拿不准，就先什么都不做，去问一问。这样做是对的。</translation>
    </message>
    <message>
        <source>It is made to look genuine, and many believe it. Here you can look at it in peace.</source>
        <translation>它做得很像真的，很多人都会信。在这里可以慢慢看清楚。</translation>
    </message>
    <message>
        <source>To be careful costs nothing. Look at it once more in peace.</source>
        <translation>小心一点没有坏处。再慢慢看一遍。</translation>
    </message>
    <message>
        <source>To be unsure is fine. One call to somebody you know, and you are sure.</source>
        <translation>拿不准没关系。给熟悉的人打个电话，就清楚了。</translation>
    </message>
    <message>
        <source>You looked at what it asks for. That is the way to tell.</source>
        <translation>您看的是它要您做什么，这样看就对了。</translation>
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
        <translation>较大</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>很大</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>两倍大</translation>
    </message>
    <message>
        <source>Largest of all</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Dark letters on warm paper</source>
        <translation>浅色底，深色字</translation>
    </message>
    <message>
        <source>Light letters on a dark ground</source>
        <translation>深色底，浅色字</translation>
    </message>
    <message>
        <source>Strongest contrast: black, white, yellow</source>
        <translation>对比最强：黑、白、黄</translation>
    </message>
    <message>
        <source>Yes, read each screen aloud</source>
        <translation>要，每一页都读给我听</translation>
    </message>
    <message>
        <source>No, only when I press “Read aloud”</source>
        <translation>不用，我按“读给我听”时再读</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>平常的快慢</translation>
    </message>
    <message>
        <source>Quickly</source>
        <translation>快一点</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>大声</translation>
    </message>
    <message>
        <source>A little softer</source>
        <translation>小声一点</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>轻声</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>My hand is calm</source>
        <translation>手很稳</translation>
    </message>
    <message>
        <source>My hand shakes a little</source>
        <translation>手有点抖</translation>
    </message>
    <message>
        <source>My hand shakes a lot</source>
        <translation>手抖得厉害</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>请选择语言 / Please choose your language</source>
        <translation>请选择语言 / Please choose your language</translation>
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
        <translation>按“继续”就能看到，以后随时可以改。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Which can you read best?</source>
        <translation>哪一种您看得最清楚？</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Should each screen be read aloud to you?</source>
        <translation>要把每一页都读给您听吗？</translation>
    </message>
    <message>
        <source>Press one, and you hear it.</source>
        <translation>按一下，就能听到是什么样。</translation>
    </message>
    <message>
        <source>This is how I read to you.</source>
        <translation>我就这样读给您听。</translation>
    </message>
    <message>
        <source>How fast it reads</source>
        <translation>读的快慢</translation>
    </message>
    <message>
        <source>How fast should it be read to you?</source>
        <translation>读得多快，您听着舒服？</translation>
    </message>
    <message>
        <source>How loud it reads</source>
        <translation>读的声音大小</translation>
    </message>
    <message>
        <source>How loud should it be read to you?</source>
        <translation>读得多大声，您听得清楚？</translation>
    </message>
    <message>
        <source>Pause before money goes out</source>
        <translation>转出前的停顿</translation>
    </message>
    <message>
        <source>How long should the pause between the two confirmations be?</source>
        <translation>两次确认之间要停多久？</translation>
    </message>
    <message>
        <source>In the pause nothing can be sent, so there is time to think.</source>
        <translation>停顿的时候钱转不出去，您可以再想一想。</translation>
    </message>
    <message>
        <source>Presses by mistake</source>
        <translation>误按</translation>
    </message>
    <message>
        <source>Does a key sometimes get pressed twice?</source>
        <translation>有时会不小心按两下吗？</translation>
    </message>
    <message>
        <source>Two presses close together then count as one.</source>
        <translation>挨得很近的两下会算成一下。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Please let us talk about it first.</source>
        <translation>我们先说一说再定吧。</translation>
    </message>
    <message>
        <source>I do not know who gets this money.</source>
        <translation>我不知道这笔钱是给谁的。</translation>
    </message>
    <message>
        <source>I am afraid that this is a fraud.</source>
        <translation>我担心这是骗局。</translation>
    </message>
    <message>
        <source>I think that this has been paid already.</source>
        <translation>我觉得这笔已经付过了。</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Back to the start</source>
        <translation>回到首页</translation>
    </message>
    <message>
        <source>Goes out on</source>
        <translation>转出时间</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的留言</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>To the account ending in</source>
        <translation>对方账户尾号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>钱没有转出。</translation>
    </message>
    <message>
        <source>You find it at the start, under “Waiting to go out”.</source>
        <translation>您可以在首页的“等待转出”里找到它。</translation>
    </message>
    <message>
        <source>Your money is still there. Stopping to think is always right.</source>
        <translation>您的钱还在。停下来想一想总是对的。</translation>
    </message>
    <message>
        <source>The money has gone out.</source>
        <translation>钱已经转出。</translation>
    </message>
    <message>
        <source>The bank did not send this.</source>
        <translation>银行没有转出这笔钱。</translation>
    </message>
    <message>
        <source>It was not confirmed, so nothing was sent.</source>
        <translation>这笔没有确认，所以没有转出。</translation>
    </message>
    <message>
        <source>The payment waits. It has not gone out yet.</source>
        <translation>这笔钱还在等，还没有转出。</translation>
    </message>
    <message>
        <source>The bank has this payment.</source>
        <translation>银行已经收到这笔转账。</translation>
    </message>
    <message>
        <source>It left your account. When it arrives depends on the other bank, often within minutes.</source>
        <translation>钱已经离开您的账户。什么时候到账要看对方银行，常常只要几分钟。</translation>
    </message>
    <message>
        <source>Your money is still there.</source>
        <translation>您的钱还在。</translation>
    </message>
    <message>
        <source>A person at the bank can tell you more.</source>
        <translation>银行的人可以告诉您更多。</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>From your account ending in</source>
        <translation>从您的账户，尾号</translation>
    </message>
    <message>
        <source>Receipt, {day}</source>
        <translation>付款回单，{day}</translation>
    </message>
    <message>
        <source>Payment, {day}</source>
        <translation>付款情况，{day}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>There is not enough money on this account.</source>
        <translation>这个账户里的钱不够。</translation>
    </message>
    <message>
        <source>Nothing was sent. You can send a smaller amount.</source>
        <translation>钱没有转出。您可以少转一些。</translation>
    </message>
    <message>
        <source>This is more than may be sent at once.</source>
        <translation>这超过了一次可以转的金额。</translation>
    </message>
    <message>
        <source>Nothing was sent. You can send a smaller amount, or go to the branch.</source>
        <translation>钱没有转出。您可以少转一些，或者到网点办理。</translation>
    </message>
    <message>
        <source>This account is in the money of another country.</source>
        <translation>这个账户用的是别国的货币。</translation>
    </message>
    <message>
        <source>Nothing was sent. At the branch, a person can help you with that.</source>
        <translation>钱没有转出。网点的工作人员可以帮您办。</translation>
    </message>
    <message>
        <source>This amount cannot be sent.</source>
        <translation>这个金额转不了。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please enter the amount once more.</source>
        <translation>钱没有转出。请再输入一次金额。</translation>
    </message>
    <message>
        <source>This is the account that the money comes from.</source>
        <translation>这就是出钱的那个账户。</translation>
    </message>
    <message>
        <source>Nothing was sent. Your answers are kept.</source>
        <translation>钱没有转出。您填的都还在。</translation>
    </message>
    <message>
        <source>The bank has known this computer for less than a day.</source>
        <translation>银行认识这台电脑还不到一天。</translation>
    </message>
    <message>
        <source>So for now it sends money only to people whom you have paid before. That keeps thieves out.</source>
        <translation>所以暂时只能给您以前转过的人转钱，这样可以防贼。</translation>
    </message>
    <message>
        <source>Nothing was sent. Tomorrow it can be sent from here, and at the branch already now.</source>
        <translation>钱没有转出。明天在这台电脑上就能转；要是急用，现在到网点就能办。</translation>
    </message>
    <message>
        <source>This account is in your list already.</source>
        <translation>这个账户已经在您的名单里了。</translation>
    </message>
    <message>
        <source>So nothing had to be added.</source>
        <translation>所以不用再添加。</translation>
    </message>
    <message>
        <source>This payment has not gone out.</source>
        <translation>这笔钱还没有转出。</translation>
    </message>
    <message>
        <source>So there is nothing to ask back: you can still stop it, at the start under “Waiting to go out”.</source>
        <translation>所以不用追回：在首页的“等待转出”里，您还可以停住它。</translation>
    </message>
    <message>
        <source>This was tried many times today.</source>
        <translation>这件事今天已经试过很多次了。</translation>
    </message>
    <message>
        <source>To protect you, it has to wait a while. Nothing is lost. You can also talk to a person.</source>
        <translation>为了保护您，要过一阵再试。什么都不会丢。您也可以找人帮忙。</translation>
    </message>
    <message>
        <source>Something has changed since you looked.</source>
        <translation>您看过以后，情况有了变化。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please go through it once more.</source>
        <translation>钱没有转出。请再看一遍。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please check whose number is on your paper.</source>
        <translation>钱没有转出。请看看纸上写的是谁的账号。</translation>
    </message>
    <message>
        <source>You had everything stopped. So no money goes out.</source>
        <translation>按您的意思，转账都停住了，所以钱转不出去。</translation>
    </message>
    <message>
        <source>“Stop everything” on the start page shows how it can be undone.</source>
        <translation>回到首页，按“全部停住”，可以看到怎样恢复。</translation>
    </message>
    <message>
        <source>This is not done at this machine.</source>
        <translation>这件事不能在这台机器上办。</translation>
    </message>
    <message>
        <source>Nothing was changed. You can do it at home, or at the counter with a person.</source>
        <translation>什么都没有改动。您可以在家里办，也可以到柜台请人帮您办。</translation>
    </message>
    <message>
        <source>Your words cannot be passed on like this.</source>
        <translation>这样写，您的话发不过去。</translation>
    </message>
    <message>
        <source>Words to those you trust go without long numbers and without links. That protects both of you.</source>
        <translation>写给您信任的人的话里，不能有长串数字，也不能有网址，这是为了保护你们两位。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please say it in other words, or leave it empty.</source>
        <translation>钱没有转出。请换个说法，不写也可以。</translation>
    </message>
    <message>
        <source>The firm does not know this number.</source>
        <translation>收费单位查不到这个户号。</translation>
    </message>
    <message>
        <source>Please compare it with your bill on paper, digit by digit.</source>
        <translation>请和纸质账单一位一位地对一遍。</translation>
    </message>
    <message>
        <source>The firm does not answer at the moment.</source>
        <translation>收费单位现在没有回音。</translation>
    </message>
    <message>
        <source>Nothing was paid. You can try again a little later, or call the firm.</source>
        <translation>没有付钱。过一会儿可以再试，也可以打电话问收费单位。</translation>
    </message>
    <message>
        <source>What the firm answers does not fit what we have asked. So we do not rely on it.</source>
        <translation>收费单位回答的和我们问的对不上，所以我们没有采用。</translation>
    </message>
    <message>
        <source>Nothing was paid. Please try again tomorrow, or talk to a person.</source>
        <translation>没有付钱。请明天再试，或者找人帮忙。</translation>
    </message>
    <message>
        <source>This bill is paid already.</source>
        <translation>这张账单已经交过了。</translation>
    </message>
    <message>
        <source>Nothing more was paid. You need not pay it again.</source>
        <translation>没有重复付钱，您不用再交了。</translation>
    </message>
    <message>
        <source>This bill is being paid already.</source>
        <translation>这张账单正在付，还没有办完。</translation>
    </message>
    <message>
        <source>The bill has changed since you looked.</source>
        <translation>您看过以后，账单有了变化。</translation>
    </message>
    <message>
        <source>Nothing was paid. Please look it up once more.</source>
        <translation>没有付钱。请再查一次。</translation>
    </message>
    <message>
        <source>On this day it can no longer begin.</source>
        <translation>已经来不及从这一天开始了。</translation>
    </message>
    <message>
        <source>Nothing was set up yet. Your other answers are kept.</source>
        <translation>现在还没有设好。您填的其他内容都还在。</translation>
    </message>
    <message>
        <source>You have as many regular payments as one person may have.</source>
        <translation>您的定期付款已经达到每个人可以设的笔数。</translation>
    </message>
    <message>
        <source>If you stop one that you no longer need, there is room.</source>
        <translation>停掉一笔不再需要的，就可以再设新的。</translation>
    </message>
    <message>
        <source>The bank would like to ask you something about this payment.</source>
        <translation>关于这笔钱，银行想问您几句。</translation>
    </message>
    <message>
        <source>That was a little early.</source>
        <translation>您按得早了一点。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please take your time and press again.</source>
        <translation>钱没有转出。不着急，请再按一次。</translation>
    </message>
    <message>
        <source>This payment has already been dealt with.</source>
        <translation>这笔钱已经办过了。</translation>
    </message>
    <message>
        <source>You need not send it again. You can see it under “My money”.</source>
        <translation>不用再转。您可以在“我的钱”里看到。</translation>
    </message>
    <message>
        <source>Nothing more was sent. You can see it under “My money”.</source>
        <translation>没有再转出别的钱。您可以在“我的钱”里看到。</translation>
    </message>
    <message>
        <source>The bank could not do this now.</source>
        <translation>银行现在办不了这件事。</translation>
    </message>
    <message>
        <source>You can try again, or talk to a person.</source>
        <translation>您可以再试一次，或者找人帮忙。</translation>
    </message>
    <message>
        <source>This is more than the {limit} that may go out in one payment.</source>
        <translation>一次最多可以转 {limit}，这笔超过了。</translation>
    </message>
    <message>
        <source>Together with what you have sent today, this is more than the {limit} for one day.</source>
        <translation>一天最多可以转 {limit}，加上今天已经转的，就超过了。</translation>
    </message>
    <message>
        <source>Nothing was sent. You can still send {left} today.</source>
        <translation>钱没有转出。今天还可以转 {left}。</translation>
    </message>
    <message>
        <source>Nothing was sent. You can send it tomorrow.</source>
        <translation>钱没有转出。您可以明天再转。</translation>
    </message>
    <message>
        <source>This machine sends a little at a time. For more, please go to the counter: somebody does it with you.</source>
        <translation>在这台机器上一次只能转出少量的钱。要多转，请到柜台，工作人员陪您办。</translation>
    </message>
    <message>
        <source>Your limits are under “My settings”.</source>
        <translation>您的限额在“我的设置”里。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>Leave it, and send nothing</source>
        <translation>先不转了</translation>
    </message>
</context>
<context>
    <name>Safeguards</name>
    <message>
        <source>At most {value} in one payment</source>
        <translation>一次最多付 {value}</translation>
    </message>
    <message>
        <source>At most {value} in one day</source>
        <translation>一天最多付 {value}</translation>
    </message>
    <message>
        <source>From {value} on, a relative is asked first, or the payment waits</source>
        <translation>满 {value}，先问家人，或者先等一等</translation>
    </message>
    <message>
        <source>A payment that waits goes out after {value}</source>
        <translation>需要等待的付款，过{value}才转出</translation>
    </message>
    <message>
        <source>One of the people you trust has to agree</source>
        <translation>要有一位您信任的人同意</translation>
    </message>
    <message>
        <source>Two of the people you trust have to agree</source>
        <translation>要有两位您信任的人同意</translation>
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
        <translation>两天</translation>
    </message>
    <message>
        <source>three days</source>
        <translation>三天</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>一个星期</translation>
    </message>
    <message>
        <source>{count} of the people you trust have to agree</source>
        <translation>要有 {count} 位您信任的人同意</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>How much may go out at most in one payment?</source>
        <translation>一次最多可以付多少钱？</translation>
    </message>
    <message>
        <source>A single payment can never be more than this.</source>
        <translation>任何一次付款都不会超过这个数。</translation>
    </message>
    <message>
        <source>How much may go out at most in one day?</source>
        <translation>一天最多可以付多少钱？</translation>
    </message>
    <message>
        <source>All payments of a day together can never be more than this.</source>
        <translation>一天里所有的付款加起来，不会超过这个数。</translation>
    </message>
    <message>
        <source>From which amount on should a payment not go out at once?</source>
        <translation>满多少钱，就不要马上转出去？</translation>
    </message>
    <message>
        <source>A relative agrees first; where nobody helps you with the bank, the payment waits.</source>
        <translation>先要家人同意；没有家人帮您办的，就先等一等。</translation>
    </message>
    <message>
        <source>How long should a payment wait?</source>
        <translation>付款应该等多久？</translation>
    </message>
    <message>
        <source>While it waits, you can stop it with one press.</source>
        <translation>等待的时候，您按一下就能停下它。</translation>
    </message>
    <message>
        <source>How many of the people you trust should agree?</source>
        <translation>要几位您信任的人同意？</translation>
    </message>
    <message>
        <source>Where two should and only one can be asked, that one agrees and the payment waits besides.</source>
        <translation>想要两位、却只能问到一位时，由这一位同意，这笔钱还要再等一等。</translation>
    </message>
    <message>
        <source>My limits and waits</source>
        <translation>我的限额和等待</translation>
    </message>
    <message>
        <source>You have more than one kind of money. Whose limits would you like to see?</source>
        <translation>您有不止一种货币。想看哪一种的限额？</translation>
    </message>
    <message>
        <source>This is how your money is protected. What would you like to change?</source>
        <translation>您的钱现在这样保护着。您想改哪一项？</translation>
    </message>
    <message>
        <source>All is well as it is</source>
        <translation>都挺好，不用改</translation>
    </message>
    <message>
        <source>Now: {sentence}</source>
        <translation>现在：{sentence}</translation>
    </message>
    <message>
        <source>To protect you, the bank allows up to {most}. Please enter a smaller amount.</source>
        <translation>为了保护您，银行最多允许 {most}。请输入小一点的数。</translation>
    </message>
    <message>
        <source>Wait {length}</source>
        <translation>等{length}</translation>
    </message>
    <message>
        <source>This is going to change on {moment}. What would you like?</source>
        <translation>这一项将在{moment} 改变。您想怎么办？</translation>
    </message>
    <message>
        <source>Later: {sentence}</source>
        <translation>以后：{sentence}</translation>
    </message>
    <message>
        <source>Rather leave it as it is now</source>
        <translation>还是保持现在这样</translation>
    </message>
    <message>
        <source>Let it change then</source>
        <translation>到时候就改</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>另外选一个</translation>
    </message>
    <message>
        <source>This holds from now on.</source>
        <translation>从现在起就这样。</translation>
    </message>
    <message>
        <source>It had changed already. This holds now.</source>
        <translation>这一项已经变了，现在是这样：</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>This holds from {moment} on.</source>
        <translation>从{moment} 起生效。</translation>
    </message>
    <message>
        <source>Until then: {sentence}</source>
        <translation>在那以前：{sentence}</translation>
    </message>
    <message>
        <source>What protects you less waits a day, so that nobody can hurry you. Until then you can change your mind.</source>
        <translation>放宽保护要等一天，这样谁也催不了您。在那以前，您随时可以改主意。</translation>
    </message>
    <message>
        <source>If you need it sooner: at the branch it is done at once.</source>
        <translation>如果急用：到银行网点，当场就能办好。</translation>
    </message>
    <message>
        <source>It stays as it is now.</source>
        <translation>保持现在这样，没有改变。</translation>
    </message>
    <message>
        <source>The bank does not allow that, to protect you.</source>
        <translation>为了保护您，银行不能放得这么宽。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>什么都没有改变。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>You have no account yet, so there is nothing to limit.</source>
        <translation>您还没有账户，所以没有要限制的。</translation>
    </message>
    <message>
        <source>The bank allows up to {most}.</source>
        <translation>银行最多允许 {most}。</translation>
    </message>
    <message>
        <source>The bank asks for at least {length}.</source>
        <translation>银行要求至少{length}。</translation>
    </message>
    <message>
        <source>From {moment} on: {sentence}</source>
        <translation>从{moment} 起：{sentence}</translation>
    </message>
</context>
<context>
    <name>ScamNames</name>
    <message>
        <source>Fake police or officials</source>
        <translation>冒充公检法和政府部门</translation>
    </message>
    <message>
        <source>A fake bank with a “safe account”</source>
        <translation>冒充银行、“安全账户”</translation>
    </message>
    <message>
        <source>A fake helpdesk that pays back</source>
        <translation>冒充客服退款</translation>
    </message>
    <message>
        <source>Fake help with the computer</source>
        <translation>远程控制电脑手机</translation>
    </message>
    <message>
        <source>A fake grandchild or child</source>
        <translation>冒充儿女孙辈</translation>
    </message>
    <message>
        <source>A fake friend or boss</source>
        <translation>冒充领导熟人</translation>
    </message>
    <message>
        <source>A fake investment</source>
        <translation>虚假投资</translation>
    </message>
    <message>
        <source>A fake pension or care scheme</source>
        <translation>养老项目骗局</translation>
    </message>
    <message>
        <source>A fake cure</source>
        <translation>神药保健品骗局</translation>
    </message>
    <message>
        <source>Fake work from home</source>
        <translation>刷单返利</translation>
    </message>
    <message>
        <source>A fake romance</source>
        <translation>网上婚恋骗局</translation>
    </message>
    <message>
        <source>A fake prize or grant</source>
        <translation>虚假中奖和补贴</translation>
    </message>
    <message>
        <source>A fake loan</source>
        <translation>虚假贷款</translation>
    </message>
    <message>
        <source>A message with a fake link</source>
        <translation>带链接的假信息</translation>
    </message>
    <message>
        <source>A fake sale</source>
        <translation>虚假购物</translation>
    </message>
    <message>
        <source>Lending one&apos;s card or account</source>
        <translation>出租出借银行卡</translation>
    </message>
    <message>
        <source>A false promise to bring lost money back</source>
        <translation>假称能追回损失</translation>
    </message>
    <message>
        <source>A scam</source>
        <translation>骗局</translation>
    </message>
</context>
<context>
    <name>ScamPayment</name>
    <message>
        <source>What is this payment for?</source>
        <translation>这笔钱是做什么用的？</translation>
    </message>
    <message>
        <source>Is somebody on the phone with you about this, or beside you saying what to press?</source>
        <translation>现在有人在电话里，或者在您旁边，教您怎么付这笔钱吗？</translation>
    </message>
    <message>
        <source>Has anybody asked you to keep this from your family or from the bank?</source>
        <translation>有人叫您别把这件事告诉家里人或银行吗？</translation>
    </message>
    <message>
        <source>Has somebody told you to make this payment?</source>
        <translation>有人叫您付这笔钱吗？</translation>
    </message>
    <message>
        <source>Where do you have the account number from?</source>
        <translation>这个账号您是从哪里得来的？</translation>
    </message>
    <message>
        <source>Have you ever met {name} face to face?</source>
        <translation>您和{name}当面见过吗？</translation>
    </message>
    <message>
        <source>For my family or a friend</source>
        <translation>给家里人或朋友</translation>
    </message>
    <message>
        <source>For something I buy, for rent, or for work done</source>
        <translation>买东西、交房租或付工钱</translation>
    </message>
    <message>
        <source>For a cure, a place in a home, or a pension</source>
        <translation>看病买药、养老院床位或养老金</translation>
    </message>
    <message>
        <source>To earn something with the money</source>
        <translation>用这笔钱去赚钱</translation>
    </message>
    <message>
        <source>A fee or deposit, so that I get something: a prize, a loan, work, a refund</source>
        <translation>先交一笔费用或押金，才能领奖、贷款、上班或退款</translation>
    </message>
    <message>
        <source>To keep my money safe, or because an office wants it</source>
        <translation>为了保住我的钱，或者是有关部门要求的</translation>
    </message>
    <message>
        <source>For something else</source>
        <translation>做别的用</translation>
    </message>
    <message>
        <source>From this person, face to face</source>
        <translation>对方当面给我的</translation>
    </message>
    <message>
        <source>From a bill or another paper of mine</source>
        <translation>我手里的账单或别的单据上</translation>
    </message>
    <message>
        <source>From a message</source>
        <translation>一条消息里</translation>
    </message>
    <message>
        <source>From somebody on the phone</source>
        <translation>有人在电话里说的</translation>
    </message>
    <message>
        <source>Somebody I know says that it is a new account</source>
        <translation>我认识的人说换了新账号</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是的</translation>
    </message>
    <message>
        <source>No</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>It is for family or a friend</source>
        <translation>给家里人或朋友</translation>
    </message>
    <message>
        <source>It is for something bought, for rent, or for work done</source>
        <translation>买东西、交房租或付工钱</translation>
    </message>
    <message>
        <source>It is for a cure, a place in a home, or a pension</source>
        <translation>看病买药、养老院床位或养老金</translation>
    </message>
    <message>
        <source>It is to earn something with the money</source>
        <translation>想用这笔钱赚钱</translation>
    </message>
    <message>
        <source>It is paid first, to get something</source>
        <translation>先交钱，才能得到什么</translation>
    </message>
    <message>
        <source>It is to keep the money safe, or because an office wants it</source>
        <translation>为了保住钱，或者是有关部门要求的</translation>
    </message>
    <message>
        <source>It is for something else</source>
        <translation>做别的用</translation>
    </message>
    <message>
        <source>On the phone about it at that moment</source>
        <translation>当时正有人在电话里说这件事</translation>
    </message>
    <message>
        <source>Not on the phone about it</source>
        <translation>没有人在电话里说这件事</translation>
    </message>
    <message>
        <source>Was asked to keep it secret</source>
        <translation>有人要求保密</translation>
    </message>
    <message>
        <source>Was not asked to keep it secret</source>
        <translation>没有人要求保密</translation>
    </message>
    <message>
        <source>Was told by somebody to pay it</source>
        <translation>是有人叫付的</translation>
    </message>
    <message>
        <source>Was told by nobody to pay it</source>
        <translation>没有人叫付</translation>
    </message>
    <message>
        <source>Has the number from the payee, face to face</source>
        <translation>账号是收款人当面给的</translation>
    </message>
    <message>
        <source>Has the number from a bill or another paper</source>
        <translation>账号来自账单或别的单据</translation>
    </message>
    <message>
        <source>Has the number from a message</source>
        <translation>账号来自一条消息</translation>
    </message>
    <message>
        <source>Has the number from somebody on the phone</source>
        <translation>账号是有人在电话里说的</translation>
    </message>
    <message>
        <source>Somebody known is said to have a new account</source>
        <translation>据说是熟人换了新账号</translation>
    </message>
    <message>
        <source>Has met the payee</source>
        <translation>和收款人见过面</translation>
    </message>
    <message>
        <source>Has never met the payee</source>
        <translation>从没和收款人见过面</translation>
    </message>
    <message>
        <source>The bank is warning of this now: {headline}</source>
        <translation>银行最近正在提醒大家：{headline}</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>先不付</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>还是要付</translation>
    </message>
    <message>
        <source>{scam}? {truth}</source>
        <translation>{scam}？{truth}</translation>
    </message>
    <message>
        <source>Please stop for a moment. This looks like a scam.</source>
        <translation>请先停一停。这很像骗局。</translation>
    </message>
    <message>
        <source>A person at the bank looks at it first, and calls you</source>
        <translation>银行的人会先看一看，再给您打电话</translation>
    </message>
    <message>
        <source>Please stop for a moment. This looks like a scam: {scam}.</source>
        <translation>请先停一停。这很像一种骗局：{scam}。</translation>
    </message>
    <message>
        <source>Whoever hurries you, or wants it kept secret, is cheating.</source>
        <translation>催您快付、叫您保密的，就是骗子。</translation>
    </message>
    <message>
        <source>It can be paid tomorrow as well. Sleep on it, and ask somebody you trust.</source>
        <translation>明天付也来得及。先睡一觉，问问您信得过的人。</translation>
    </message>
    <message>
        <source>The bank asks because scams often look like this. It takes a moment and protects you.</source>
        <translation>骗子常常就是这样骗人的，所以银行要问您几句。只要一小会儿，都是为了保护您。</translation>
    </message>
    <message>
        <source>Say how it really is, whatever you were told to say.</source>
        <translation>不管别人教您怎么说，请照实说。</translation>
    </message>
    <message>
        <source>Not now. Send nothing</source>
        <translation>先不付，一分钱也不转</translation>
    </message>
    <message>
        <source>Your money stays where it is</source>
        <translation>您的钱一分不动</translation>
    </message>
    <message>
        <source>I am sure. Go on all the same</source>
        <translation>我确定，还是要付</translation>
    </message>
</context>
<context>
    <name>ScamTruths</name>
    <message>
        <source>Police, courts and offices never ask for money, codes or secrecy like this.</source>
        <translation>公安、法院和机关绝不会这样要钱、要验证码、要您保密。</translation>
    </message>
    <message>
        <source>No bank asks for a code, and there is no “safe account”.</source>
        <translation>银行不会问您要验证码，也没有什么“安全账户”。</translation>
    </message>
    <message>
        <source>A real refund needs no code, no link and no look at your screen.</source>
        <translation>真的退款，不用验证码，不用点链接，也不用看您的屏幕。</translation>
    </message>
    <message>
        <source>Install nothing, and let nobody see or steer your computer or telephone.</source>
        <translation>什么都不要装，不让别人看或操作您的电脑和手机。</translation>
    </message>
    <message>
        <source>Call your relative on the number you have always used, before anything else.</source>
        <translation>先打家里人一直用的那个号码，问清楚再说。</translation>
    </message>
    <message>
        <source>Call this person on the number you have always used, or ask face to face.</source>
        <translation>打这个人一直用的号码，或者当面问一问。</translation>
    </message>
    <message>
        <source>Whoever promises a sure profit is cheating.</source>
        <translation>保证赚钱的，就是骗子。</translation>
    </message>
    <message>
        <source>Pay nothing in advance, and ask your family or the pension office first.</source>
        <translation>先不要交钱，先问问家里人或社保局。</translation>
    </message>
    <message>
        <source>Nothing cures everything. Ask your own doctor first.</source>
        <translation>没有包治百病的东西。先问问自己的医生。</translation>
    </message>
    <message>
        <source>No real work asks you to pay first.</source>
        <translation>要您先垫钱的，都不是真工作。</translation>
    </message>
    <message>
        <source>Give no money to anybody whom you have never met.</source>
        <translation>没见过面的人，不要给钱。</translation>
    </message>
    <message>
        <source>Whoever wants money before a prize or grant has none to give.</source>
        <translation>先要您交钱的奖金、补贴，都是假的。</translation>
    </message>
    <message>
        <source>No real lender takes a fee before the loan.</source>
        <translation>放款之前就收费的，都是骗局。</translation>
    </message>
    <message>
        <source>If it could be true, open the app of the bank, shop or office yourself, as always.</source>
        <translation>要是觉得像真的，就像平时一样，自己打开银行、商家或机关的应用看。</translation>
    </message>
    <message>
        <source>Pay only inside the shop where you buy, never to somebody&apos;s own account.</source>
        <translation>只在买东西的平台里付款，不要转到个人账户。</translation>
    </message>
    <message>
        <source>Lend your card or account to nobody: that is against the law.</source>
        <translation>银行卡和账户谁也不借：这是违法的。</translation>
    </message>
    <message>
        <source>Only the police can help with that, and they take no fee.</source>
        <translation>这种事只有公安能帮您，而且不收费。</translation>
    </message>
    <message>
        <source>Do nothing before you have talked to somebody you trust.</source>
        <translation>先跟信任的人商量，商量之前什么都不要做。</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Every month</source>
        <translation>每个月</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每个星期</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>每三个月</translation>
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
        <translation>星期几付？</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>别的日子</translation>
    </message>
    <message>
        <source>On which day of the month?</source>
        <translation>每月几号付？</translation>
    </message>
    <message>
        <source>Best a day after your pension or wage has come.</source>
        <translation>最好选在养老金或工资到账以后的日子。</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>When should it go out for the first time?</source>
        <translation>第一次什么时候付？</translation>
    </message>
    <message>
        <source>At weekends and on holidays no money moves. Then it goes out on a business day close by.</source>
        <translation>周末和节假日银行不办理付款，会改在临近的工作日。</translation>
    </message>
    <message>
        <source>{count} times; the last on {day}</source>
        <translation>{count} 次，最后一次在{day}</translation>
    </message>
    <message>
        <source>Until I stop it</source>
        <translation>一直到我停掉</translation>
    </message>
    <message>
        <source>One press stops it, at any time</source>
        <translation>随时按一下就能停</translation>
    </message>
    <message>
        <source>Until when should it go out?</source>
        <translation>付到什么时候？</translation>
    </message>
    <message>
        <source>On the last day</source>
        <translation>最后一天</translation>
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
        <translation>每三个月一次，{number}日</translation>
    </message>
    <message>
        <source>once a year</source>
        <translation>每年一次</translation>
    </message>
    <message>
        <source>every month, on its last day</source>
        <translation>每月最后一天</translation>
    </message>
    <message>
        <source>every three months, on the last day</source>
        <translation>每三个月一次，月末那天</translation>
    </message>
    <message>
        <source>Not announced yet. If a day becomes one, it goes out on a business day close by.</source>
        <translation>还没有公布。要是碰上放假，就改在附近的工作日付出。</translation>
    </message>
    <message>
        <source>China&apos;s holidays in {year}</source>
        <translation>{year}年中国的放假安排</translation>
    </message>
    <message>
        <source>every week, on {weekday}</source>
        <translation>每个{weekday}</translation>
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
        <translation>这里显示不了的内容</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>How it looks and sounds</source>
        <translation>字体、颜色和声音</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>我的设置</translation>
    </message>
    <message>
        <source>Letters, colours, language, voice, pauses</source>
        <translation>字的大小、颜色、语言、朗读、停顿</translation>
    </message>
    <message>
        <source>Read it, keep a copy, have it put right</source>
        <translation>看一看、留一份、有错就改</translation>
    </message>
    <message>
        <source>How much may go out, and how soon</source>
        <translation>最多付多少，多久转出去</translation>
    </message>
    <message>
        <source>Which settings would you like to see?</source>
        <translation>您想设置哪一方面？</translation>
    </message>
    <message>
        <source>Which can bank for you; lock one</source>
        <translation>哪些电脑能办业务；锁住一台</translation>
    </message>
    <message>
        <source>Four pages in large letters, to print</source>
        <translation>四张大字说明，可以打印</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>换一个密码</translation>
    </message>
    <message>
        <source>This computer has no voice, so nothing can be read aloud.</source>
        <translation>这台电脑没有朗读功能，所以不能读给您听。</translation>
    </message>
    <message>
        <source>What would you like to change?</source>
        <translation>您想改哪一项？</translation>
    </message>
    <message>
        <source>All is well as it is</source>
        <translation>这样就很好</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>Show each other something</source>
        <translation>给对方看看</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>消息内容</translation>
    </message>
    <message>
        <source>Like this it cannot be handed over.</source>
        <translation>这样写发不过去。</translation>
    </message>
    <message>
        <source>A line has to be short, without long numbers and without links. So nobody can be led astray by it.</source>
        <translation>一句话要短，不能有长数字，也不能有网址链接。这样谁也不会被它带偏。</translation>
    </message>
    <message>
        <source>Nothing was handed over. You can put it in other words, or call {name}.</source>
        <translation>什么也没有发过去。您可以换个说法，或者给{name}打电话。</translation>
    </message>
    <message>
        <source>At present nothing can be handed over to {name}.</source>
        <translation>现在不能给{name}发东西。</translation>
    </message>
    <message>
        <source>Nothing was handed over. You can call {name}.</source>
        <translation>什么也没有发过去。您可以给{name}打电话。</translation>
    </message>
    <message>
        <source>A lot has been handed over to {name} lately.</source>
        <translation>最近已经给{name}发了很多了。</translation>
    </message>
    <message>
        <source>After a while there is room again. Nothing was handed over. You can call {name}.</source>
        <translation>过一会儿又可以发了。这次没有发过去，您可以给{name}打电话。</translation>
    </message>
    <message>
        <source>Whom would you like to show it to?</source>
        <translation>您想给谁看？</translation>
    </message>
    <message>
        <source>Nobody, after all</source>
        <translation>谁也不给看了</translation>
    </message>
    <message>
        <source>At present there is nobody here to whom you can show it.</source>
        <translation>现在这里没有可以给看的人。</translation>
    </message>
    <message>
        <source>You can call somebody you know well, and tell about it.</source>
        <translation>您可以给熟悉的人打个电话，说一说这件事。</translation>
    </message>
    <message>
        <source>What would you like to show {name}?</source>
        <translation>您想给{name}看什么？</translation>
    </message>
    <message>
        <source>The warning</source>
        <translation>提醒内容</translation>
    </message>
    <message>
        <source>To</source>
        <translation>给</translation>
    </message>
    <message>
        <source>Yes, ask</source>
        <translation>好，发过去</translation>
    </message>
    <message>
        <source>Yes, show it</source>
        <translation>好，发过去</translation>
    </message>
    <message>
        <source>Is it urgent? Then call {name} as well.</source>
        <translation>事情急吗？那就也给{name}打个电话。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It has been handed over to {name}.</source>
        <translation>已经发给{name}了。</translation>
    </message>
    <message>
        <source>If the program is open there, {name} sees it at once; otherwise the next time.</source>
        <translation>如果{name}那边开着程序，马上就能看到；没开的话，下次打开时看到。</translation>
    </message>
    <message>
        <source>{name} reads it, and tells you what to think of it</source>
        <translation>{name}看过后，告诉您怎么看</translation>
    </message>
    <message>
        <source>{name} reads that you ask for it</source>
        <translation>{name}会看到您的请求</translation>
    </message>
    <message>
        <source>A message that I got</source>
        <translation>我收到的一条消息</translation>
    </message>
    <message>
        <source>Please call the bank for me</source>
        <translation>请替我给银行打电话</translation>
    </message>
    <message>
        <source>{name} reads that you ask for it, and decides</source>
        <translation>{name}会看到您的请求，自己决定</translation>
    </message>
    <message>
        <source>Without long numbers and without links</source>
        <translation>不带长数字，不带链接</translation>
    </message>
    <message>
        <source>A short line to read</source>
        <translation>一句短短的话</translation>
    </message>
    <message>
        <source>Please stop everything</source>
        <translation>请全部停住</translation>
    </message>
    <message>
        <source>Nothing, after all</source>
        <translation>先不给看了</translation>
    </message>
    <message>
        <source>What does the message say?</source>
        <translation>消息里说了什么？</translation>
    </message>
    <message>
        <source>Paste it, or type what it says. The beginning is enough.</source>
        <translation>把它粘贴进来，或者照着写下来。写个开头就够了。</translation>
    </message>
    <message>
        <source>Leave out secret numbers and codes. {name} does not need them, and nobody else does.</source>
        <translation>密码和验证码不要写进来。{name}不需要，别人也不需要。</translation>
    </message>
    <message>
        <source>What would you like {name} to read?</source>
        <translation>您想让{name}看到什么话？</translation>
    </message>
    <message>
        <source>One kind line, without long numbers and without links: so nobody can be led astray by it.</source>
        <translation>一句体贴的话，不带长数字，也不带链接：这样谁也不会被它带偏。</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation>您的话</translation>
    </message>
    <message>
        <source>Shall {name} see this warning?</source>
        <translation>让{name}看到这条提醒吗？</translation>
    </message>
    <message>
        <source>Only {name} sees it.</source>
        <translation>只有{name}看得到。</translation>
    </message>
    <message>
        <source>Shall {name} see this?</source>
        <translation>让{name}看到这个吗？</translation>
    </message>
    <message>
        <source>Shall {name} read: please stop everything?</source>
        <translation>让{name}看到“请全部停住”吗？</translation>
    </message>
    <message>
        <source>Nothing is stopped by it: {name} decides.</source>
        <translation>这样什么也不会停住：由{name}决定。</translation>
    </message>
    <message>
        <source>Call as well, on the number you have always used.</source>
        <translation>也请打个电话，用您一直用的那个号码。</translation>
    </message>
    <message>
        <source>Shall {name} read: please call the bank for me?</source>
        <translation>让{name}看到“请替我给银行打电话”吗？</translation>
    </message>
    <message>
        <source>Are you in a hurry or afraid? Then call the bank yourself, too: the number is on the back of your bank card.</source>
        <translation>您着急或者害怕吗？那也请您自己给银行打电话：号码在您银行卡的背面。</translation>
    </message>
    <message>
        <source>Call {name}, on the number you have always used.</source>
        <translation>请给{name}打电话，用您一直用的那个号码。</translation>
    </message>
    <message>
        <source>{name} passes a warning on to you</source>
        <translation>{name}给您发来一条提醒</translation>
    </message>
    <message>
        <source>You passed a warning on to {name}</source>
        <translation>您给{name}发了一条提醒</translation>
    </message>
    <message>
        <source>{name} has something for you to read</source>
        <translation>{name}有一句话给您看</translation>
    </message>
    <message>
        <source>{name} asks you to stop everything</source>
        <translation>{name}请您全部停住</translation>
    </message>
    <message>
        <source>{name} asks you to look at a message</source>
        <translation>{name}请您看一条消息</translation>
    </message>
    <message>
        <source>{name} asks you to call the bank for {name}</source>
        <translation>{name}请您替自己给银行打电话</translation>
    </message>
    <message>
        <source>You showed {name} a message</source>
        <translation>您给{name}看了一条消息</translation>
    </message>
    <message>
        <source>You asked {name} to call the bank for you</source>
        <translation>您请{name}替您给银行打电话</translation>
    </message>
    <message>
        <source>You gave {name} a line to read</source>
        <translation>您给{name}写了一句话</translation>
    </message>
    <message>
        <source>You asked {name} to stop everything</source>
        <translation>您请{name}全部停住</translation>
    </message>
    <message>
        <source>With {name} there is something that only a newer version of this program knows</source>
        <translation>和{name}之间有一样东西，要新版本的程序才认得</translation>
    </message>
    <message>
        <source>This is what you have shown each other.</source>
        <translation>这些是你们给对方看过的。</translation>
    </message>
    <message>
        <source>After thirty days it is gone from here by itself.</source>
        <translation>三十天后，这里会自动清掉。</translation>
    </message>
    <message>
        <source>Nothing was shown within thirty days.</source>
        <translation>三十天里，谁也没有给对方看过什么。</translation>
    </message>
    <message>
        <source>Back to the people I trust</source>
        <translation>回到我信任的人</translation>
    </message>
    <message>
        <source>{name} asks you to stop everything. Would you like to?</source>
        <translation>{name}请您全部停住。您愿意吗？</translation>
    </message>
    <message>
        <source>{name} asked on {moment}. Nothing has been stopped by it: you decide.</source>
        <translation>{name}是{moment}提出的。现在什么也没有停住：由您决定。</translation>
    </message>
    <message>
        <source>Stopping is safe, and it can be undone. When in doubt, stop, and then call {name}.</source>
        <translation>停住是安全的，以后也可以恢复。拿不准就先停住，再给{name}打电话。</translation>
    </message>
    <message>
        <source>Go to “Stop everything”</source>
        <translation>去“全部停住”</translation>
    </message>
    <message>
        <source>There you first see what will not go out</source>
        <translation>那里会先让您看到哪些钱不会转出</translation>
    </message>
    <message>
        <source>Not now: I call {name} first</source>
        <translation>先不停：我先给{name}打电话</translation>
    </message>
    <message>
        <source>{name} writes</source>
        <translation>{name}写道</translation>
    </message>
    <message>
        <source>Is it strange, or does it hurry you? Then do nothing.</source>
        <translation>觉得奇怪，或者在催您吗？那就什么也别做。</translation>
    </message>
    <message>
        <source>Then call the bank: the number is on the back of your own bank card. Never use one from a message.</source>
        <translation>然后给银行打电话：号码在您自己银行卡的背面。消息里给的号码，千万别用。</translation>
    </message>
    <message>
        <source>There they can help {name} to stop everything; what {name} has they do not tell you.</source>
        <translation>银行可以帮{name}全部停住；{name}有多少钱，银行不会告诉您。</translation>
    </message>
    <message>
        <source>The bank&apos;s warnings stand under “What scammers do now” here, too, with the number to call.</source>
        <translation>这是银行的提醒，您的“骗子最近的花样”里也有，还写着该打的电话。</translation>
    </message>
    <message>
        <source>Call {name}, and ask whether this has happened. “Do nothing for now” is always right.</source>
        <translation>给{name}打个电话，问问有没有遇上。“先什么也别做”总是没错的。</translation>
    </message>
    <message>
        <source>Do nothing that it asks: open no link, and call no number.</source>
        <translation>里面说的一样也别照做：不点链接，不拨号码。</translation>
    </message>
    <message>
        <source>Call {name}, and say what you think. “Do nothing for now” is always right.</source>
        <translation>给{name}打个电话，说说您的看法。“先什么也别做”总是没错的。</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
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
        <translation>{name}已经看过。{moment}发过去的</translation>
    </message>
    <message>
        <source>{name} has not looked at it yet. Handed over on {moment}</source>
        <translation>{name}还没有看。{moment}发过去的</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>For practice only: no real money has moved.</source>
        <translation>仅供练习：没有真的钱进出。</translation>
    </message>
    <message>
        <source>The bank&apos;s telephone</source>
        <translation>银行电话</translation>
    </message>
    <message>
        <source>The bank&apos;s telephone. Write it here from the back of your card:</source>
        <translation>银行电话。请照着银行卡背面抄在这里：</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>打印于 {day}</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Please enter your secret number (PIN).</source>
        <translation>请输入您的密码（六位数字）。</translation>
    </message>
    <message>
        <source>Nobody from the bank or the police ever asks you for it.</source>
        <translation>银行和警察都不会向您要这个密码。</translation>
    </message>
    <message>
        <source>Your secret number</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>I have forgotten my secret number</source>
        <translation>我忘了密码</translation>
    </message>
    <message>
        <source>For practice: {pin}, unless you have changed it.</source>
        <translation>练习用的密码是 {pin}（您没有改过的话）。</translation>
    </message>
    <message>
        <source>Introduce this computer to the bank again</source>
        <translation>让银行重新认识这台电脑</translation>
    </message>
    <message>
        <source>To introduce it again takes a new code: from a letter of the bank, or from a clerk at the branch.</source>
        <translation>要让银行重新认识它，需要一个新的激活码：银行寄来的信里有，网点的工作人员也可以给您。</translation>
    </message>
    <message>
        <source>Perhaps it was a slip. Or the bank no longer knows this computer: that can happen, and it is not your fault.</source>
        <translation>可能是按错了一个数字，也可能银行不再认识这台电脑了。这种事会有，不是您的错。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>The number did not fit several times. To protect you, please wait about {minutes} minutes, then try again.</source>
        <translation>几次都没有对上。为了保护您，请等大约 {minutes} 分钟再试。</translation>
    </message>
    <message>
        <source>That number did not fit. Please take your time and try again.</source>
        <translation>密码没有对上。不着急，请再试一次。</translation>
    </message>
    <message>
        <source>The bank could not do this now. Please try again, or talk to a person.</source>
        <translation>银行现在办不了这件事。请再试一次，或者找人帮忙。</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>It promises a sure profit.</source>
        <translation>它说保证能赚钱。</translation>
    </message>
    <message>
        <source>It promises a cure.</source>
        <translation>它说能治好病。</translation>
    </message>
    <message>
        <source>Somebody close to you is said to need help.</source>
        <translation>它说您的亲人出了事，要您帮忙。</translation>
    </message>
    <message>
        <source>Somebody whom you have never met speaks of love.</source>
        <translation>没见过面的人跟您谈感情。</translation>
    </message>
    <message>
        <source>It promises money or a prize for nothing.</source>
        <translation>它说白给您钱或奖品。</translation>
    </message>
    <message>
        <source>Somebody you know is said to have a new number.</source>
        <translation>它说您认识的人换了新号码。</translation>
    </message>
    <message>
        <source>It wants money from you.</source>
        <translation>它问您要钱。</translation>
    </message>
    <message>
        <source>It wants you to open a link.</source>
        <translation>它要您点开链接。</translation>
    </message>
    <message>
        <source>It promises to bring back lost money.</source>
        <translation>它说能把损失的钱追回来。</translation>
    </message>
    <message>
        <source>It offers something for pensioners that costs money first.</source>
        <translation>它打着养老的名义，先要您交钱。</translation>
    </message>
    <message>
        <source>Messages of scammers sound like this.</source>
        <translation>骗子的消息就是这样说的。</translation>
    </message>
    <message>
        <source>The link hides where it leads.</source>
        <translation>这个链接看不出真正通到哪里。</translation>
    </message>
    <message>
        <source>Nobody here knows where this link leads.</source>
        <translation>这个链接通到哪里，谁也不知道。</translation>
    </message>
    <message>
        <source>It asks for a code. A code is for nobody but you.</source>
        <translation>它问您要验证码。验证码只能您自己知道。</translation>
    </message>
    <message>
        <source>It asks for secret numbers.</source>
        <translation>它问您要密码。</translation>
    </message>
    <message>
        <source>It asks for the numbers of your card or account.</source>
        <translation>它问您要银行卡号或账号。</translation>
    </message>
    <message>
        <source>It speaks of a “safe account”. There is no such thing.</source>
        <translation>它说到“安全账户”。根本没有这种账户。</translation>
    </message>
    <message>
        <source>It wants you to move what you have to another account.</source>
        <translation>它要您把钱转到别的账户。</translation>
    </message>
    <message>
        <source>It wants you to switch off a protection.</source>
        <translation>它要您关掉保护。</translation>
    </message>
    <message>
        <source>You are to pay first, before you get anything.</source>
        <translation>还没得到东西，就要您先交钱。</translation>
    </message>
    <message>
        <source>Somebody wants to see or steer your screen.</source>
        <translation>有人要看您的屏幕，或替您操作。</translation>
    </message>
    <message>
        <source>It wants you to install something.</source>
        <translation>它要您安装软件。</translation>
    </message>
    <message>
        <source>It wants gift cards. Only scammers are paid with these.</source>
        <translation>它要购物卡。只有骗子才收这个。</translation>
    </message>
    <message>
        <source>It wants you to use digital coins.</source>
        <translation>它要您用虚拟币。</translation>
    </message>
    <message>
        <source>Somebody is to come and fetch money or a card.</source>
        <translation>它说派人上门来取钱或取卡。</translation>
    </message>
    <message>
        <source>The money is to go to somebody&apos;s own account.</source>
        <translation>钱要转到个人账户。</translation>
    </message>
    <message>
        <source>The account to pay to is said to be a new one.</source>
        <translation>它说收款账户换了新的。</translation>
    </message>
    <message>
        <source>It wants to go on in another chat.</source>
        <translation>它要您换到别的聊天软件里说。</translation>
    </message>
    <message>
        <source>It wants you to press a key, so that somebody is on the line.</source>
        <translation>它要您按键转接人工。</translation>
    </message>
    <message>
        <source>It names a number to call. Such a number leads to the scammer.</source>
        <translation>它给了一个电话号码。打过去，接的往往就是骗子。</translation>
    </message>
    <message>
        <source>You are to tell the bank something that is not true.</source>
        <translation>它要您对银行说假话。</translation>
    </message>
    <message>
        <source>Somebody wants to use your card or account.</source>
        <translation>有人要用您的银行卡或账户。</translation>
    </message>
    <message>
        <source>You are to tell nobody.</source>
        <translation>它要您谁也别告诉。</translation>
    </message>
    <message>
        <source>You are not to put the phone down.</source>
        <translation>它不让您挂电话。</translation>
    </message>
    <message>
        <source>It hurries you.</source>
        <translation>它催您快办。</translation>
    </message>
    <message>
        <source>It threatens you.</source>
        <translation>它吓唬您。</translation>
    </message>
    <message>
        <source>It says that something of yours will be cut off or locked.</source>
        <translation>它说您的什么要被停用或冻结。</translation>
    </message>
    <message>
        <source>It says that you are part of a crime.</source>
        <translation>它说您牵涉案件。</translation>
    </message>
    <message>
        <source>You are passed on to somebody else, such as the police.</source>
        <translation>它把您转给别的人，比如“公安”。</translation>
    </message>
    <message>
        <source>Somebody claims to be the police or an office.</source>
        <translation>有人自称公安或机关。</translation>
    </message>
    <message>
        <source>Somebody claims to be the bank.</source>
        <translation>有人自称银行。</translation>
    </message>
    <message>
        <source>It promises to pay you back.</source>
        <translation>它说要退钱给您。</translation>
    </message>
    <message>
        <source>It says that something costs you money unless you cancel it now.</source>
        <translation>它说现在不取消就要扣您的钱。</translation>
    </message>
    <message>
        <source>It says that you got too much, and have to give it back.</source>
        <translation>它说多给了您钱，要您退回去。</translation>
    </message>
    <message>
        <source>It says that your computer or telephone has a virus.</source>
        <translation>它说您的电脑或手机中了病毒。</translation>
    </message>
    <message>
        <source>It says that somebody is harmed unless you pay.</source>
        <translation>它说不给钱就有人要受害。</translation>
    </message>
    <message>
        <source>Somebody claims to be your boss or an important person.</source>
        <translation>有人自称您的领导或大人物。</translation>
    </message>
    <message>
        <source>Somebody claims not to be able to talk just now.</source>
        <translation>它说现在不方便说话。</translation>
    </message>
    <message>
        <source>It speaks of a teacher or inside knowledge about money.</source>
        <translation>它说有赚钱的老师或内部消息。</translation>
    </message>
    <message>
        <source>It promises easy money for small tasks.</source>
        <translation>它说做点小任务就能轻松赚钱。</translation>
    </message>
    <message>
        <source>It promises a grant for which you have to do something first.</source>
        <translation>它说有补贴，要您先办点什么。</translation>
    </message>
    <message>
        <source>It offers a loan that is far too easy.</source>
        <translation>它说贷款特别容易。</translation>
    </message>
    <message>
        <source>It tempts you with something free.</source>
        <translation>它用白送的东西引您。</translation>
    </message>
    <message>
        <source>It says that something is wrong with a parcel.</source>
        <translation>它说快递出了问题。</translation>
    </message>
    <message>
        <source>It says that you owe something.</source>
        <translation>它说您欠了钱。</translation>
    </message>
    <message>
        <source>You are to buy or pay outside the shop.</source>
        <translation>它要您在平台外面买东西或付款。</translation>
    </message>
    <message>
        <source>Somebody comes to your door without being asked.</source>
        <translation>没请过的人找上门来。</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>The first picture: {name}</source>
        <translation>第一幅图：{name}</translation>
    </message>
    <message>
        <source>The second picture: {name}</source>
        <translation>第二幅图：{name}</translation>
    </message>
    <message>
        <source>The third picture: {name}</source>
        <translation>第三幅图：{name}</translation>
    </message>
    <message>
        <source>The fourth picture: {name}</source>
        <translation>第四幅图：{name}</translation>
    </message>
    <message>
        <source>If all of this is right, press: {label}</source>
        <translation>要是都对，就按：{label}</translation>
    </message>
    <message>
        <source>If not, press: {label}</source>
        <translation>要是不办，就按：{label}</translation>
    </message>
    <message>
        <source>If yes, press: {label}</source>
        <translation>要是同意，就按：{label}</translation>
    </message>
    <message>
        <source>Please type the amount, then go on.</source>
        <translation>请输入金额，然后继续。</translation>
    </message>
    <message>
        <source>This is what stands on it:</source>
        <translation>上面写的是：</translation>
    </message>
    <message>
        <source>If they are the same, press: {label}</source>
        <translation>要是一样，就按：{label}</translation>
    </message>
    <message>
        <source>If one is not the same, press: {label}</source>
        <translation>要是有一张不一样，就按：{label}</translation>
    </message>
    <message>
        <source>Does the caller say: {line}</source>
        <translation>对方是不是说：{line}</translation>
    </message>
    <message>
        <source>I quote:</source>
        <translation>原话是：</translation>
    </message>
    <message>
        <source>End of the quote.</source>
        <translation>原话说完了。</translation>
    </message>
    <message>
        <source>chosen now</source>
        <translation>现在选的是这一项</translation>
    </message>
    <message>
        <source>And {count} more, further down.</source>
        <translation>下面还有 {count} 条。</translation>
    </message>
    <message>
        <source>with these words: “{words}”</source>
        <translation>附言是“{words}”</translation>
    </message>
    <message>
        <source>Please fill in: {label}</source>
        <translation>请填：{label}</translation>
    </message>
    <message>
        <source>What stands there now: {it}</source>
        <translation>现在填的是：{it}</translation>
    </message>
    <message>
        <source>the amount on the screen</source>
        <translation>屏幕上的金额</translation>
    </message>
    <message>
        <source>the number on the screen</source>
        <translation>屏幕上的号码</translation>
    </message>
    <message>
        <source>the words on the screen</source>
        <translation>屏幕上的话</translation>
    </message>
</context>
<context>
    <name>StandingOrderNews</name>
    <message>
        <source>Everything was stopped. Press “Stop everything” to see whether it still is.</source>
        <translation>当时所有付款都停住了。按“全部停住”，可以看现在是不是还停着。</translation>
    </message>
    <message>
        <source>There is not enough on your account for it.</source>
        <translation>您账户里的钱不够。</translation>
    </message>
    <message>
        <source>It is more than may go out in one day. Your limits are under “My settings”.</source>
        <translation>超过了一天可以付出的金额。您的限额在“我的设置”里。</translation>
    </message>
    <message>
        <source>The bill that it was for is paid already. If it is not needed any more, you can stop it.</source>
        <translation>它要付的那张账单已经付过了。不再需要的话，您可以把它停掉。</translation>
    </message>
    <message>
        <source>The bill that it was for is being paid already.</source>
        <translation>它要付的那张账单已经在付了。</translation>
    </message>
    <message>
        <source>What the firm said of this bill is too old by now. Under “Pay a bill” you can look at it anew, and pay it.</source>
        <translation>收费单位当时报的账单已经过期了。您可以在“交费”里重新查一下，再交。</translation>
    </message>
    <message>
        <source>It waits first. At the start, under “Waiting to go out”, you see why, and can stop it.</source>
        <translation>这笔钱要先等一等。您在首页的“等待转出”里可以看到原因，也可以叫停。</translation>
    </message>
    <message>
        <source>A person at the bank can tell you why.</source>
        <translation>银行的工作人员可以告诉您原因。</translation>
    </message>
    <message>
        <source>What should go to {name} on {day} will not go out, as things are.</source>
        <translation>照现在的情况，{day}该付给{name}的钱付不出去。</translation>
    </message>
    <message>
        <source>If enough comes in before that day, it goes out after all.</source>
        <translation>如果在那天之前有足够的钱到账，还是会照常付出。</translation>
    </message>
    <message>
        <source>What should have gone to {name} on {day} has not gone out yet.</source>
        <translation>{day}该付给{name}的钱还没有付出。</translation>
    </message>
    <message>
        <source>It is tried again on {day}. You need not press anything.</source>
        <translation>{day}会再试着付这一笔。您不用按什么。</translation>
    </message>
    <message>
        <source>What should have gone to {name} on {day} does not go out this time.</source>
        <translation>{day}该付给{name}的钱，这一次不付了。</translation>
    </message>
    <message>
        <source>It was tried three times. If you owe it, such as rent, please pay it yourself.</source>
        <translation>已经试了三次。如果是该交的钱，比如房租，请您自己付。</translation>
    </message>
    <message>
        <source>Nothing goes to {name} by itself any more: the time that you set is over.</source>
        <translation>不再自动付给{name}了：您设定的时间已经到了。</translation>
    </message>
    <message>
        <source>If it should go on, set it up again under “My money”, “Regular payments”.</source>
        <translation>如果还要继续，请在“我的钱”的“定期付款”里重新设置。</translation>
    </message>
</context>
<context>
    <name>StandingOrders</name>
    <message>
        <source>Is everything right?</source>
        <translation>这些都对吗？</translation>
    </message>
    <message>
        <source>To</source>
        <translation>付给</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>每次</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>To the account ending in</source>
        <translation>收款账户尾号</translation>
    </message>
    <message>
        <source>What the bank found</source>
        <translation>银行核对结果</translation>
    </message>
    <message>
        <source>From your account ending in</source>
        <translation>您的付款账户尾号</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的留言</translation>
    </message>
    <message>
        <source>To those who have to agree you write</source>
        <translation>您写给需要同意的人</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>We ask you once more. Only then is it set up.</source>
        <translation>我们会再问您一次，您同意了才设好。</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <translation>对，没有错</translation>
    </message>
    <message>
        <source>Shall {amount} go to {name} by itself, {often}?</source>
        <translation>要{often}自动付给{name} {amount}吗？</translation>
    </message>
    <message>
        <source>You can stop it at any time, with one press.</source>
        <translation>您随时可以停掉，按一下就行。</translation>
    </message>
    <message>
        <source>When in doubt, leave it: you can pay by hand.</source>
        <translation>拿不准就先不设置，您可以自己付。</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>金额大写</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Do not set it up</source>
        <translation>不设置</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>第一次</translation>
    </message>
    <message>
        <source>Then on</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到什么时候</translation>
    </message>
    <message>
        <source>You stop it</source>
        <translation>直到您停掉</translation>
    </message>
    <message>
        <source>To protect you, it begins on {when} at the earliest.</source>
        <translation>为了保护您，最早从{when}开始。</translation>
    </message>
    <message>
        <source>First a person at the bank looks at it, and calls you.</source>
        <translation>银行会先有人看一看，并且给您打电话。</translation>
    </message>
    <message>
        <source>What is agreed once holds for each time that it goes out.</source>
        <translation>同意一次，以后每次付款都算数。</translation>
    </message>
    <message>
        <source>Regular payments</source>
        <translation>定期付款</translation>
    </message>
    <message>
        <source>A new regular payment</source>
        <translation>设置定期付款</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首页</translation>
    </message>
    <message>
        <source>It is set up.</source>
        <translation>已经设置好了。</translation>
    </message>
    <message>
        <source>It is confirmed, and begins once it has cleared.</source>
        <translation>已经确认，手续办好后就开始。</translation>
    </message>
    <message>
        <source>Choose the day once more</source>
        <translation>重新选日子</translation>
    </message>
    <message>
        <source>Everything is stopped. So nothing goes out by itself either.</source>
        <translation>已全部停住，所以也不会自动付款。</translation>
    </message>
    <message>
        <source>Press “Stop everything” to see how it can be undone.</source>
        <translation>按“全部停住”，可以看到怎样恢复。</translation>
    </message>
    <message>
        <source>{amount} to {name}, {often}</source>
        <translation>付给{name} {amount}，{often}</translation>
    </message>
    <message>
        <source>Such as rent: it then goes out by itself</source>
        <translation>比如房租：到时候自动付出</translation>
    </message>
    <message>
        <source>Set up another one</source>
        <translation>再设置一项</translation>
    </message>
    <message>
        <source>Set one up</source>
        <translation>设置一项</translation>
    </message>
    <message>
        <source>Nothing goes out by itself yet.</source>
        <translation>现在还没有自动付出的款项。</translation>
    </message>
    <message>
        <source>This goes out by itself. Which would you like to see?</source>
        <translation>这些会自动付出。您想看哪一项？</translation>
    </message>
    <message>
        <source>Which of your regular payments would you like to see?</source>
        <translation>您想看哪一笔定期付款？</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
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
        <translation>以后不再自动付给{name}，对吗？</translation>
    </message>
    <message>
        <source>If it is rent or insurance, you then have to pay it yourself.</source>
        <translation>如果是房租或保险，以后就要您自己付了。</translation>
    </message>
    <message>
        <source>You can set it up again at any time.</source>
        <translation>您随时可以重新设置。</translation>
    </message>
    <message>
        <source>It is stopped. No more goes to {name} by itself.</source>
        <translation>已经停掉了，不再自动付给{name}。</translation>
    </message>
    <message>
        <source>It is stopped.</source>
        <translation>已经停掉了。</translation>
    </message>
    <message>
        <source>A payment to {name} that waits already is not stopped by this.</source>
        <translation>已经在等待、要付给{name}的那一笔，没有跟着停住。</translation>
    </message>
    <message>
        <source>You can stop it at the start, under “Waiting to go out”.</source>
        <translation>在首页的“等待转出”里，您可以停住它。</translation>
    </message>
    <message>
        <source>What you still owe, such as rent, please pay yourself from now on.</source>
        <translation>该交的钱，比如房租，以后请您自己付。</translation>
    </message>
    <message>
        <source>Payments that went out before are not changed by this.</source>
        <translation>以前付出去的钱不受影响。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我明白了</translation>
    </message>
    <message>
        <source>Somebody you trust is asked first. Until then nothing of it goes out.</source>
        <translation>会先问您信任的人。在那之前不会付款。</translation>
    </message>
    <message>
        <source>As a rule we look three business days before. If the money is missing then, we tell you.</source>
        <translation>我们一般提前三个工作日查看。要是那时钱不够，我们会告诉您。</translation>
    </message>
    <message>
        <source>You find it under “My money”, “Regular payments”. There you can stop it.</source>
        <translation>您可以在“我的钱”的“定期付款”里找到它，也可以在那里停掉。</translation>
    </message>
    <message>
        <source>How much should go to {name} each time?</source>
        <translation>每次付给{name}多少钱？</translation>
    </message>
    <message>
        <source>The same amount each time. It need not be there today.</source>
        <translation>每次金额一样。这笔钱今天不一定要在账上。</translation>
    </message>
    <message>
        <source>Nobody is in your list yet.</source>
        <translation>您的名单里还没有人。</translation>
    </message>
    <message>
        <source>First pay the person or firm once, under “Pay someone”, and keep them in your list.</source>
        <translation>请先在“给人转账”里付一次，并把对方留在名单里。</translation>
    </message>
    <message>
        <source>Nothing was set up.</source>
        <translation>没有设置。</translation>
    </message>
    <message>
        <source>Stopping to think is always right.</source>
        <translation>停下来想一想，总是对的。</translation>
    </message>
    <message>
        <source>Has not begun yet</source>
        <translation>还没有开始</translation>
    </message>
    <message>
        <source>Does not go out while everything is stopped</source>
        <translation>全部停住期间不会付出</translation>
    </message>
    <message>
        <source>Next on {day}</source>
        <translation>下次：{day}</translation>
    </message>
    <message>
        <source>{amount} to {name}</source>
        <translation>付给{name} {amount}</translation>
    </message>
    <message>
        <source>Within the next month {amount} goes out in all ({words}).</source>
        <translation>接下来一个月一共付出 {amount}（{words}）。</translation>
    </message>
    <message>
        <source>Enter another amount</source>
        <translation>换一个金额</translation>
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
        <translation>账户</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>进账</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Then there was</source>
        <translation>之后余额</translation>
    </message>
    <message>
        <source>At the beginning there was</source>
        <translation>月初有</translation>
    </message>
    <message>
        <source>At the end there was</source>
        <translation>月末有</translation>
    </message>
    <message>
        <source>Now there is</source>
        <translation>现在有</translation>
    </message>
    <message>
        <source>Which month would you like to look at?</source>
        <translation>您想看哪个月？</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>更早的月份</translation>
    </message>
    <message>
        <source>Up to today</source>
        <translation>到今天为止</translation>
    </message>
    <message>
        <source>Keep it as a table</source>
        <translation>存成表格</translation>
    </message>
    <message>
        <source>A file for a spreadsheet, among your documents</source>
        <translation>存到“文档”里，表格软件可以打开</translation>
    </message>
    <message>
        <source>Show everything that came and went</source>
        <translation>一笔一笔地看</translation>
    </message>
    <message>
        <source>Another month</source>
        <translation>看别的月份</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>看好了</translation>
    </message>
    <message>
        <source>What you moved from one of your accounts to another is not counted in it.</source>
        <translation>您自己账户之间转的钱，没有算在里面。</translation>
    </message>
    <message>
        <source>Most went to {name}: {amount}.</source>
        <translation>付得最多的是{name}，共 {amount}。</translation>
    </message>
    <message>
        <source>In {month}, {came} came in and {went} went out.</source>
        <translation>{month}，进账 {came}，支出 {went}。</translation>
    </message>
    <message>
        <source>In {month}, {came} came in and nothing went out.</source>
        <translation>{month}，进账 {came}，没有支出。</translation>
    </message>
    <message>
        <source>In {month}, {went} went out and nothing came in.</source>
        <translation>{month}，支出 {went}，没有进账。</translation>
    </message>
    <message>
        <source>In {month}, nothing came in and nothing went out.</source>
        <translation>{month}，没有进账，也没有支出。</translation>
    </message>
    <message>
        <source>It ended with {amount} more.</source>
        <translation>月末比月初多了 {amount}。</translation>
    </message>
    <message>
        <source>There is {amount} more than at the beginning of the month.</source>
        <translation>现在比月初多 {amount}。</translation>
    </message>
    <message>
        <source>There is {amount} less than at the beginning of the month.</source>
        <translation>现在比月初少 {amount}。</translation>
    </message>
    <message>
        <source>There is as much as at the beginning of the month.</source>
        <translation>现在和月初一样多。</translation>
    </message>
    <message>
        <source>It ended with {amount} less.</source>
        <translation>月末比月初少了 {amount}。</translation>
    </message>
    <message>
        <source>It ended with as much as it began.</source>
        <translation>月末和月初一样多。</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>一共 {count} 笔</translation>
    </message>
    <message>
        <source>This came and went in {month}.</source>
        <translation>{month}的进出都在这里。</translation>
    </message>
    <message>
        <source>Nothing came and nothing went.</source>
        <translation>没有进账，也没有支出。</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>回到这个月</translation>
    </message>
    <message>
        <source>Statement of {month}</source>
        <translation>{month}对账单</translation>
    </message>
    <message>
        <source>Statement from {first} to {last}</source>
        <translation>{first}至{last}对账单</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Please press one of the choices.</source>
        <translation>请按其中一项。</translation>
    </message>
    <message>
        <source>Please enter an amount, such as 50 or 120.50.</source>
        <translation>请输入金额，比如 50 或 120.50。</translation>
    </message>
    <message>
        <source>That is more than is there. You can spend up to {most}.</source>
        <translation>账户里没有这么多。您最多可以用 {most}。</translation>
    </message>
    <message>
        <source>Please write a few words here.</source>
        <translation>请在这里写几个字。</translation>
    </message>
    <message>
        <source>That is a little long. Up to {most} letters fit.</source>
        <translation>写得有点长。最多可以写 {most} 个字。</translation>
    </message>
    <message>
        <source>This number has {count} digits. Please look at it once more.</source>
        <translation>这个号码有 {count} 位数字。请再看一看。</translation>
    </message>
    <message>
        <source>This number has {least} to {most} digits. Please look at it once more.</source>
        <translation>这个号码有 {least} 到 {most} 位数字。请再看一看。</translation>
    </message>
    <message>
        <source>Please say it without long numbers and without links. That protects both of you.</source>
        <translation>请不要写长串数字，也不要写网址，这是为了保护你们两位。</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Talk to a person</source>
        <translation>找人帮忙</translation>
    </message>
    <message>
        <source>A person at the bank is there for you, day and night.</source>
        <translation>不管白天夜里，银行都有人帮您。</translation>
    </message>
    <message>
        <source>You can call the bank.</source>
        <translation>您可以给银行打电话。</translation>
    </message>
    <message>
        <source>Call the bank: {number}</source>
        <translation>请打银行电话：{number}</translation>
    </message>
    <message>
        <source>The number to call</source>
        <translation>要拨的号码</translation>
    </message>
    <message>
        <source>It stands on the back of your bank card</source>
        <translation>写在您银行卡的背面</translation>
    </message>
    <message>
        <source>It is also on every letter from the bank. Do not use one that somebody told you or sent you in a message.</source>
        <translation>银行寄给您的每封信上也有。别人告诉您的、短信里发来的号码，都不要用。</translation>
    </message>
    <message>
        <source>This number also stands on the back of your bank card. Do not use one that somebody told you or sent you.</source>
        <translation>和您银行卡背面的号码是同一个。别人告诉您的、发来的号码都不要用。</translation>
    </message>
    <message>
        <source>This number is only for practice, and nobody has it. The real one stands on the back of your bank card.</source>
        <translation>这个号码只供练习，没有人用。真的号码在您的银行卡背面。</translation>
    </message>
    <message>
        <source>They also help when you have forgotten your secret number.</source>
        <translation>忘了密码，他们也会帮您。</translation>
    </message>
    <message>
        <source>Your answers here are kept. You can go on whenever you like.</source>
        <translation>您在这里填的都会留着。什么时候接着办都可以。</translation>
    </message>
    <message>
        <source>Sheets to keep beside the telephone</source>
        <translation>放在电话旁边的说明</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接着刚才的办</translation>
    </message>
</context>
<context>
    <name>Thawing</name>
    <message>
        <source>May money go out again?</source>
        <translation>可以恢复转账了吗？</translation>
    </message>
    <message>
        <source>{name} stopped everything, and asks: may money go out again?</source>
        <translation>{name}之前把转账全部停了，现在问您：可以恢复了吗？</translation>
    </message>
    <message>
        <source>{name} asked on {moment}.</source>
        <translation>{name}是{moment}问的。</translation>
    </message>
    <message>
        <source>Call first, on the number you have always used: why was it stopped, and is that over?</source>
        <translation>请先用您一直用的号码打个电话：当时为什么停，事情过去了吗？</translation>
    </message>
    <message>
        <source>Is somebody urging {name} to undo it? Then do not agree, and call the bank together.</source>
        <translation>有人在催{name}恢复吗？那就不要同意，两个人一起给银行打电话。</translation>
    </message>
    <message>
        <source>I call first</source>
        <translation>我先打电话</translation>
    </message>
    <message>
        <source>It stays stopped</source>
        <translation>先不恢复</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>You are asked once more</source>
        <translation>还会再问您一次</translation>
    </message>
    <message>
        <source>Have you spoken with {name}, and is the danger over?</source>
        <translation>您和{name}说过话了吗？危险过去了吗？</translation>
    </message>
    <message>
        <source>Then money of {name} can go out again, {moment} at the earliest.</source>
        <translation>同意以后，{name}的钱最早{moment}又可以转出去。</translation>
    </message>
    <message>
        <source>Whose money</source>
        <translation>谁的钱</translation>
    </message>
    <message>
        <source>Yes, it may go out again</source>
        <translation>对，可以恢复</translation>
    </message>
    <message>
        <source>No, leave it stopped</source>
        <translation>不，先停着</translation>
    </message>
    <message>
        <source>You have agreed that money may go out again for {name}.</source>
        <translation>您同意了，{name}的钱可以再转出去。</translation>
    </message>
    <message>
        <source>It does so {moment} at the earliest. {name} can stop everything again at any time.</source>
        <translation>最早{moment}恢复。{name}随时可以再全部停掉。</translation>
    </message>
    <message>
        <source>{name} sees that you agreed.</source>
        <translation>{name}会看到您同意了。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Tidings</name>
    <message>
        <source>News for you</source>
        <translation>有您的新消息</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Something went wrong in this program. It was not you.</source>
        <translation>程序出了点问题，不是您的错。</translation>
    </message>
    <message>
        <source>Your answers are kept. Please try again, or talk to a person.</source>
        <translation>您填的都还在。请再试一次，或者找人帮忙。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>This computer has no voice for this language.</source>
        <translation>这台电脑没有这种语言的朗读声音。</translation>
    </message>
    <message>
        <source>So nothing is kept here when you close the program. Next time it asks for a new activation code.</source>
        <translation>所以关掉程序后这里什么都不留。下次打开时会要一个新的激活码。</translation>
    </message>
    <message>
        <source>What was kept on this computer could not be read.</source>
        <translation>这台电脑上保存的内容读不出来了。</translation>
    </message>
    <message>
        <source>It was put aside, and we begin afresh. Your money is not touched by this.</source>
        <translation>我们把它放到了一边，重新开始。您的钱不受影响。</translation>
    </message>
    <message>
        <source>We could not reach the bank.</source>
        <translation>现在联系不上银行。</translation>
    </message>
    <message>
        <source>This computer cannot keep your sign-in safely.</source>
        <translation>这台电脑不能替您安全保存登录信息。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>先放一放</translation>
    </message>
    <message>
        <source>We do not know yet whether the bank heard this.</source>
        <translation>还不知道银行有没有收到。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>跟您说一下</translation>
    </message>
    <message>
        <source>Nothing can be read aloud here. You can make the letters larger under “My settings”.</source>
        <translation>这里不能朗读。您可以在“我的设置”里把字调大。</translation>
    </message>
    <message>
        <source>It may have heard this all the same. Trying again is safe: nothing is ever done twice.</source>
        <translation>银行也许已经收到了。再试一次也没关系：什么事都不会办两遍。</translation>
    </message>
    <message>
        <source>Nothing was changed by this. You can try again at any time.</source>
        <translation>什么都没有改变。您随时可以再试。</translation>
    </message>
    <message>
        <source>Looking again is safe: nothing is ever sent twice.</source>
        <translation>再看一次很安全：同一笔钱不会转两次。</translation>
    </message>
    <message>
        <source>You can also leave it. Your answers are kept, and you find it at the start under “Go on with”.</source>
        <translation>也可以先放一放。您填的都还在，回到首页按“接着办”就能找到。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>请稍等。</translation>
    </message>
    <message>
        <source>We are asking the bank. Nothing is lost.</source>
        <translation>正在问银行，什么都不会丢。</translation>
    </message>
    <message>
        <source>The bank takes its time today. Nothing is lost, and you need not do anything.</source>
        <translation>银行今天有点慢。什么都不会丢，您什么都不用做。</translation>
    </message>
    <message>
        <source>We are checking whether this went out. You do not need to press again.</source>
        <translation>我们正在查这笔钱有没有转出。您不用再按。</translation>
    </message>
</context>
<context>
    <name>Trusted</name>
    <message>
        <source>At once; to allow it again takes a day</source>
        <translation>马上生效；想再打开要等一天</translation>
    </message>
    <message>
        <source>{name} may help you again</source>
        <translation>{name}又可以帮您</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>No longer pause</source>
        <translation>不再暂停</translation>
    </message>
    <message>
        <source>Rather stay paused</source>
        <translation>还是暂停着</translation>
    </message>
    <message>
        <source>Show {name} something</source>
        <translation>给{name}看点什么</translation>
    </message>
    <message>
        <source>A message you got; or ask for a call to the bank</source>
        <translation>您收到的消息；或者请人替您给银行打电话</translation>
    </message>
    <message>
        <source>Change what {name} may do</source>
        <translation>改{name}可以做什么</translation>
    </message>
    <message>
        <source>Change until when</source>
        <translation>改到什么时候</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>停掉</translation>
    </message>
    <message>
        <source>At once, without a message to {name}</source>
        <translation>马上生效，{name}不会收到消息</translation>
    </message>
    <message>
        <source>All is well as it is</source>
        <translation>都挺好，不用改</translation>
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
        <translation>{name}不会收到消息，也不会知道原因。</translation>
    </message>
    <message>
        <source>What you have shown each other</source>
        <translation>你们给对方看过的</translation>
    </message>
    <message>
        <source>Messages, warnings, and who has looked at them</source>
        <translation>消息、提醒，还有谁看过了</translation>
    </message>
    <message>
        <source>{name} may help you until {day}</source>
        <translation>{name}可以帮您，到{day}为止</translation>
    </message>
    <message>
        <source>{name} is paused, and may do nothing now</source>
        <translation>{name}已暂停，现在什么也做不了</translation>
    </message>
    <message>
        <source>{name} may help you from {moment}</source>
        <translation>{moment}起，{name}可以帮您</translation>
    </message>
    <message>
        <source>{name} has entered your code. Now compare the pictures</source>
        <translation>{name}输入了您的邀请码，接下来核对图</translation>
    </message>
    <message>
        <source>With {name} the pictures are being compared</source>
        <translation>正在和{name}核对图</translation>
    </message>
    <message>
        <source>You have invited somebody. Nobody has come yet</source>
        <translation>您邀请了一个人，还没有人来</translation>
    </message>
    <message>
        <source>{name}. A person at the bank can tell you more</source>
        <translation>{name}。银行的工作人员可以告诉您更多</translation>
    </message>
    <message>
        <source>These are the people you trust.</source>
        <translation>这些是您信任的人。</translation>
    </message>
    <message>
        <source>None of them can ever pay with your money, or see your secret number.</source>
        <translation>他们谁也不能用您的钱付款，也看不到您的密码。</translation>
    </message>
    <message>
        <source>You have not let anybody in.</source>
        <translation>您还没有请任何人帮忙。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首页</translation>
    </message>
    <message>
        <source>Invite somebody you trust</source>
        <translation>邀请您信任的人</translation>
    </message>
    <message>
        <source>A relative, a neighbour, a good friend</source>
        <translation>家人、邻居、老朋友</translation>
    </message>
    <message>
        <source>What they have seen and done</source>
        <translation>他们看过什么、做过什么</translation>
    </message>
    <message>
        <source>Everything stands there, day by day</source>
        <translation>一天一天都记着</translation>
    </message>
    <message>
        <source>{name} may help you soon</source>
        <translation>{name}很快可以帮您了</translation>
    </message>
    <message>
        <source>May: {power}</source>
        <translation>可以：{power}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>到{day}为止</translation>
    </message>
    <message>
        <source>From {moment} on also: {powers}</source>
        <translation>{moment}起，还可以：{powers}</translation>
    </message>
    <message>
        <source>From {moment} on: until {day}</source>
        <translation>{moment}起，改为到{day}为止</translation>
    </message>
    <message>
        <source>{name} may help you again from {moment}.</source>
        <translation>{moment}起，{name}又可以帮您了。</translation>
    </message>
    <message>
        <source>{name} may help you until {day}. Is this still right?</source>
        <translation>{name}可以帮您，到{day}为止。还要继续吗？</translation>
    </message>
    <message>
        <source>Yes, and for another year</source>
        <translation>要，再续一年</translation>
    </message>
    <message>
        <source>Only until that day</source>
        <translation>就到那天为止</translation>
    </message>
    <message>
        <source>Then it ends by itself</source>
        <translation>到时候自己就停了</translation>
    </message>
    <message>
        <source>I would like to change something</source>
        <translation>我想改一改</translation>
    </message>
    <message>
        <source>This is what {name} may do. What would you like to change?</source>
        <translation>这些是{name}可以做的。您想改哪一样？</translation>
    </message>
    <message>
        <source>Shall {name} no longer be allowed this?</source>
        <translation>不再让{name}做这一样了吗？</translation>
    </message>
    <message>
        <source>It holds at once.</source>
        <translation>马上生效。</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>不再可以</translation>
    </message>
    <message>
        <source>No longer allow it</source>
        <translation>不再允许</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>就这样，不改</translation>
    </message>
    <message>
        <source>Shall {name} also be allowed this?</source>
        <translation>也让{name}做这一样吗？</translation>
    </message>
    <message>
        <source>It waits a day, so that nobody can hurry you. Has somebody asked you for it? Then stop here.</source>
        <translation>要等一天，这样谁也催不了您。是有人让您这么做的吗？是的话，请停在这里。</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>还可以</translation>
    </message>
    <message>
        <source>Yes, allow it</source>
        <translation>对，允许</translation>
    </message>
    <message>
        <source>Until when may {name} help you?</source>
        <translation>让{name}帮您到什么时候？</translation>
    </message>
    <message>
        <source>A sooner day holds at once. A later one holds after a day, so that nobody can hurry you.</source>
        <translation>改早马上生效；改晚要等一天，这样谁也催不了您。</translation>
    </message>
    <message>
        <source>For a week, payments that would need somebody&apos;s agreement wait at least a day.</source>
        <translation>一周之内，原本要先问过人的付款，至少要等一天。</translation>
    </message>
    <message>
        <source>Shall {name} no longer help you?</source>
        <translation>不再请{name}帮您了吗？</translation>
    </message>
    <message>
        <source>It ends at once. You need not say why to anybody.</source>
        <translation>马上就停。您不用跟任何人说为什么。</translation>
    </message>
    <message>
        <source>It is ended. {name} can see and do nothing here any more.</source>
        <translation>已经停掉了。{name}在这里再也看不到、做不了什么。</translation>
    </message>
    <message>
        <source>If you want it again one day, you can invite {name} anew.</source>
        <translation>哪天又想要了，可以重新邀请{name}。</translation>
    </message>
    <message>
        <source>{name} is paused: nothing can be seen or done, until you say so.</source>
        <translation>{name}已暂停：您不打开，就什么也看不到、做不了。</translation>
    </message>
    <message>
        <source>To allow it again takes a day, so that nobody can hurry you.</source>
        <translation>想再打开要等一天，这样谁也催不了您。</translation>
    </message>
    <message>
        <source>Payments that would need somebody&apos;s agreement wait at least a day.</source>
        <translation>原本要先问过人的付款，至少要等一天。</translation>
    </message>
    <message>
        <source>Until then everything stays as it is, and you can change your mind.</source>
        <translation>在那以前一切照旧，您可以改主意。</translation>
    </message>
    <message>
        <source>This holds a day from now.</source>
        <translation>这一项要等一天。</translation>
    </message>
    <message>
        <source>This holds from now on.</source>
        <translation>从现在起就是这样。</translation>
    </message>
    <message>
        <source>From now on {name} may no longer do this.</source>
        <translation>从现在起，{name}不能再做这一样了。</translation>
    </message>
    <message>
        <source>This is the only thing that {name} may do.</source>
        <translation>{name}只有这一样可以做。</translation>
    </message>
    <message>
        <source>Without it there is nothing left to help with. Next we ask you whether it shall end.</source>
        <translation>没有这一样，就没有什么可帮的了。接下来问您要不要停掉。</translation>
    </message>
    <message>
        <source>Ends on {day}. Is this still right?</source>
        <translation>{day}到期。还要继续吗？</translation>
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
        <translation>我再看看纸上写的</translation>
    </message>
    <message>
        <source>Name and number can be changed</source>
        <translation>户名和账号都可以改</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不转了</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>一分钱也不会转出</translation>
    </message>
    <message>
        <source>Name and account belong together</source>
        <translation>户名和账号对得上</translation>
    </message>
    <message>
        <source>The bank has this account under a slightly different name</source>
        <translation>银行登记的户名和您写的差一点点</translation>
    </message>
    <message>
        <source>The bank has this account under a different name. When in doubt, do not send.</source>
        <translation>银行登记的户名和您写的不一样。拿不准就别转。</translation>
    </message>
    <message>
        <source>This account could not be looked up</source>
        <translation>这个账户查不到户名</translation>
    </message>
    <message>
        <source>Name and account belong together.</source>
        <translation>户名和账号对得上。</translation>
    </message>
    <message>
        <source>The bank has looked: this account is in the name of {name}.</source>
        <translation>银行查过了：这个账户的户名是{name}。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The bank has this account under a slightly different name.</source>
        <translation>银行登记的户名，和您写的差一点点。</translation>
    </message>
    <message>
        <source>You wrote {name}. The account is in the name of {theirs}.</source>
        <translation>您写的是{name}，账户的户名是{theirs}。</translation>
    </message>
    <message>
        <source>Do you mean the same person?</source>
        <translation>您说的是同一个人吗？</translation>
    </message>
    <message>
        <source>Yes: take the name {theirs}</source>
        <translation>是，就用{theirs}这个名字</translation>
    </message>
    <message>
        <source>As the account is written</source>
        <translation>照账户上登记的写</translation>
    </message>
    <message>
        <source>Keep what I wrote: {name}</source>
        <translation>还用我写的：{name}</translation>
    </message>
    <message>
        <source>Only when you are sure</source>
        <translation>您确定了再选这个</translation>
    </message>
    <message>
        <source>The bank has this account under a different name.</source>
        <translation>银行登记的户名，和您写的不一样。</translation>
    </message>
    <message>
        <source>You wrote {name}. Perhaps a letter slipped, or you were given a wrong number.</source>
        <translation>您写的是{name}。也许是写错了一个字，也许是别人给您的号码不对。</translation>
    </message>
    <message>
        <source>This account cannot be looked up.</source>
        <translation>这个账户查不到户名。</translation>
    </message>
    <message>
        <source>Not every account can be looked up, especially those at other banks.</source>
        <translation>不是每个账户都查得到，特别是别的银行的账户。</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>还是接着转</translation>
    </message>
    <message>
        <source>Only you can know whether it is right to send money there.</source>
        <translation>这笔钱该不该转，只有您自己知道。</translation>
    </message>
    <message>
        <source>Ask the person, on a telephone number that you have known for a long time.</source>
        <translation>请用您早就知道的电话号码，问一问本人。</translation>
    </message>
    <message>
        <source>I know for certain whose account this is</source>
        <translation>我确实知道这是谁的账户</translation>
    </message>
    <message>
        <source>Please compare with your paper once more, letter by letter and digit by digit.</source>
        <translation>请和您的纸再对一遍，一个字一个字、一位数一位数地对。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>对过了，一样</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>{name} at the branch is looking at what you prepared.</source>
        <translation>网点的{name}正在看您备好的内容。</translation>
    </message>
    <message>
        <source>Nothing else of yours can be seen: not what you have, and not whom you pay.</source>
        <translation>除此以外什么都看不到：看不到您有多少钱，也看不到您付钱给谁。</translation>
    </message>
    <message>
        <source>It ends by itself, at the latest on {moment}. You need not do anything.</source>
        <translation>最晚到{moment}，就自动看不了了。您什么都不用做。</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>可以，看吧</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>现在就不让看</translation>
    </message>
    <message>
        <source>You are served all the same</source>
        <translation>事情照样给您办</translation>
    </message>
    <message>
        <source>Nobody at the branch is looking at what you prepared.</source>
        <translation>网点现在没有人在看您备好的内容。</translation>
    </message>
    <message>
        <source>It can be looked at once you are there. You are told at once who does, and can end it here.</source>
        <translation>您到了以后才能看。谁在看，马上告诉您，您在这里就可以不让看。</translation>
    </message>
    <message>
        <source>{name} at the branch has looked at what you prepared.</source>
        <translation>网点的{name}看过您备好的内容。</translation>
    </message>
    <message>
        <source>That was on {moment}, and it is over.</source>
        <translation>那是{moment}的事，现在已经看不了了。</translation>
    </message>
    <message>
        <source>If you were not at the branch then, please call the bank: the number is on the back of your bank card.</source>
        <translation>如果那时您不在网点，请给银行打电话：号码在银行卡背面。</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>{name} cannot see it any more.</source>
        <translation>{name}已经看不到了。</translation>
    </message>
    <message>
        <source>You can still be served. Then you say at the counter what it is about.</source>
        <translation>事情照样能办。到柜台说一下要办什么就行。</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接着刚才的办</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您写的话</translation>
    </message>
    <message>
        <source>Go on, and take a number</source>
        <translation>继续，去取号</translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>British pounds</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>At the branch, whom you trust can help you at once.</source>
        <translation>到网点办，您信任的人当场就能帮您。</translation>
    </message>
    <message>
        <source>Please come both together: then nothing has to wait. From home it takes a day.</source>
        <translation>请两个人一起来，就不用等。在家办要等一天。</translation>
    </message>
    <message>
        <source>You can stop it again at any time, from here or there.</source>
        <translation>您随时可以再取消，在这里、在网点都行。</translation>
    </message>
    <message>
        <source>At the branch nothing has to wait for a day.</source>
        <translation>到网点办，不用等一天。</translation>
    </message>
    <message>
        <source>Higher limits or shorter waits: ask for them here first, under “My settings”. At the branch they then hold at once.</source>
        <translation>提高限额、缩短等待：请先在这里的“我的设置”里提出来，到了网点当场就生效。</translation>
    </message>
    <message>
        <source>A stop is undone at once when you are there. For that you need not ask for anything here.</source>
        <translation>解除“全部停住”：您人到了网点，当场就能办，不用先在这里提出来。</translation>
    </message>
    <message>
        <source>They ask you there, alone with you, whether somebody has pressed you to do it.</source>
        <translation>那里的人会单独问您一句：是不是有人催您这样做。</translation>
    </message>
    <message>
        <source>There is {amount} on it</source>
        <translation>里面有 {amount}</translation>
    </message>
    <message>
        <source>Which account is it about?</source>
        <translation>是哪个账户的事？</translation>
    </message>
    <message>
        <source>To which account did the card belong?</source>
        <translation>那张卡是哪个账户的？</translation>
    </message>
    <message>
        <source>If you are not sure, choose the one you use every day.</source>
        <translation>拿不准，就选您平常用的那个。</translation>
    </message>
    <message>
        <source>How much would you like to take out in cash?</source>
        <translation>您想取多少现金？</translation>
    </message>
    <message>
        <source>You can take out up to {amount}.</source>
        <translation>最多可以取 {amount}。</translation>
    </message>
    <message>
        <source>It stays on your account until you sign at the counter.</source>
        <translation>您在柜台签字之前，钱一直在您的账户里。</translation>
    </message>
    <message>
        <source>What amount should the certificate say?</source>
        <translation>证明上写多少金额？</translation>
    </message>
    <message>
        <source>There is {amount} on this account.</source>
        <translation>这个账户里有 {amount}。</translation>
    </message>
    <message>
        <source>How many copies do you need?</source>
        <translation>您要几份？</translation>
    </message>
    <message>
        <source>Which money would you like to take with you?</source>
        <translation>您想带哪国的钱？</translation>
    </message>
    <message>
        <source>How much of it would you like?</source>
        <translation>您要多少？</translation>
    </message>
    <message>
        <source>What it costs, you are told at the counter on the day.</source>
        <translation>要花多少钱，当天在柜台告诉您。</translation>
    </message>
    <message>
        <source>Up to {most} can be asked for from here. For more, please talk to a person.</source>
        <translation>在这里最多可以要 {most}。还要更多，请找人帮忙。</translation>
    </message>
    <message>
        <source>Would you like to stop everything first?</source>
        <translation>要不要先把一切停住？</translation>
    </message>
    <message>
        <source>Then no money goes out, whoever has your card. You need not wait for the branch for that.</source>
        <translation>停住以后，不管卡在谁手里，钱都出不去。这件事不用等到去网点。</translation>
    </message>
    <message>
        <source>At the branch you get a new card, and the stop is undone there at once.</source>
        <translation>在网点给您补新卡，“全部停住”也当场解除。</translation>
    </message>
    <message>
        <source>Yes, stop everything now</source>
        <translation>好，现在全部停住</translation>
    </message>
    <message>
        <source>No, only take a number</source>
        <translation>不用，只取号</translation>
    </message>
    <message>
        <source>What would you like help with?</source>
        <translation>您想让人帮您办什么？</translation>
    </message>
    <message>
        <source>A few words are enough. Please write no secret number here: nobody at the bank asks for it.</source>
        <translation>写几个字就够了。请不要写密码：银行的人不会问您要密码。</translation>
    </message>
    <message>
        <source>There is no account here that this could be prepared for.</source>
        <translation>这里没有可以办这件事的账户。</translation>
    </message>
    <message>
        <source>You can take a number all the same, and say it at the counter.</source>
        <translation>您还是可以取号，到柜台再说。</translation>
    </message>
    <message>
        <source>They know that you are here. {wait}</source>
        <translation>他们知道您到了。{wait}</translation>
    </message>
    <message>
        <source>Your turn has come. The number still counts: when you come, you wait only a little.</source>
        <translation>已经叫过您的号了。号还算数：您来了，稍等一会儿就行。</translation>
    </message>
    <message>
        <source>Please come {moment}.</source>
        <translation>请您{moment}来。</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>轮到您了。</translation>
    </message>
    <message>
        <source>It is your turn. Please go to window {window}.</source>
        <translation>轮到您了，请到 {window} 号窗口。</translation>
    </message>
    <message>
        <source>Number {number}, {branch}</source>
        <translation>{number} 号，{branch}</translation>
    </message>
    <message>
        <source>You have several numbers. Which would you like to see?</source>
        <translation>您有好几个号。想看哪一个？</translation>
    </message>
    <message>
        <source>Take another number</source>
        <translation>再取一个号</translation>
    </message>
    <message>
        <source>Have it on paper</source>
        <translation>打印到纸上</translation>
    </message>
    <message>
        <source>Give this number back</source>
        <translation>退掉这个号</translation>
    </message>
    <message>
        <source>Your number at the branch</source>
        <translation>您在网点的号</translation>
    </message>
    <message>
        <source>This number is done with. You can take a new one at any time.</source>
        <translation>这个号用完了。您随时可以再取一个。</translation>
    </message>
    <message>
        <source>We cannot see just now how far it is. Your number counts on.</source>
        <translation>现在看不到排到哪里了。您的号照样算数。</translation>
    </message>
    <message>
        <source>When you come, hold the square in front of the scanner, or say your number.</source>
        <translation>到了网点，把二维码对着扫码机，或者报一下您的号。</translation>
    </message>
    <message>
        <source>Who looks at what I prepared?</source>
        <translation>谁在看我备好的内容？</translation>
    </message>
    <message>
        <source>Shall this number be given back?</source>
        <translation>要退掉这个号吗？</translation>
    </message>
    <message>
        <source>Your place goes to the next person. You can take a new number at any time.</source>
        <translation>您的位置就给下一位了。您随时可以再取新号。</translation>
    </message>
    <message>
        <source>No, I keep it</source>
        <translation>不退，留着</translation>
    </message>
    <message>
        <source>Yes, give it back</source>
        <translation>对，退掉</translation>
    </message>
    <message>
        <source>The number is given back.</source>
        <translation>号已经退了。</translation>
    </message>
    <message>
        <source>What you had prepared is kept nowhere any more.</source>
        <translation>您备好的内容也不再保存。</translation>
    </message>
    <message>
        <source>You were called just now, so the number was not given back. If you do not come, the next person is called.</source>
        <translation>刚刚正好叫到您，所以号没有退。您不来，就会叫下一位。</translation>
    </message>
    <message>
        <source>Show my number</source>
        <translation>看我的号</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Prepared at home</source>
        <translation>在家备好的</translation>
    </message>
    <message>
        <source>Yes. It is looked at once you are there, and you see it when they do</source>
        <translation>有。您到了以后才会看，谁在看您也看得到</translation>
    </message>
    <message>
        <source>At the branch</source>
        <translation>去网点办事</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首页</translation>
    </message>
    <message>
        <source>Today, as soon as it is my turn</source>
        <translation>今天，轮到我就去</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>A certificate of what I have</source>
        <translation>开存款证明</translation>
    </message>
    <message>
        <source>Money of another country</source>
        <translation>换外币</translation>
    </message>
    <message>
        <source>My card is lost, or was stolen</source>
        <translation>银行卡丢了，或者被偷了</translation>
    </message>
    <message>
        <source>Somebody I trust is to help me</source>
        <translation>请信任的人帮我</translation>
    </message>
    <message>
        <source>My limits, or a stop to be undone</source>
        <translation>改限额，或者解除“全部停住”</translation>
    </message>
    <message>
        <source>Somebody is to help me</source>
        <translation>想找人帮我办</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>别的事</translation>
    </message>
    <message>
        <source>On paper, with the stamp of the bank</source>
        <translation>纸质的，盖银行的章</translation>
    </message>
    <message>
        <source>Notes for a journey</source>
        <translation>出门旅行用的现钞</translation>
    </message>
    <message>
        <source>Everything can be stopped at once, before you go</source>
        <translation>去之前，可以马上全部停住</translation>
    </message>
    <message>
        <source>With both of you there, it holds at once</source>
        <translation>两个人都到场，当场生效</translation>
    </message>
    <message>
        <source>Write in your own words what it is</source>
        <translation>用您自己的话写一写是什么事</translation>
    </message>
    <message>
        <source>You say it at the counter</source>
        <translation>到柜台再说</translation>
    </message>
    <message>
        <source>Nobody is before you.</source>
        <translation>前面没有人。</translation>
    </message>
    <message>
        <source>One person is before you, about {minutes} minutes.</source>
        <translation>前面有 1 个人，大约 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>{count} people are before you, about {minutes} minutes.</source>
        <translation>前面有 {count} 个人，大约 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Which branch would you like to go to?</source>
        <translation>您想去哪个网点？</translation>
    </message>
    <message>
        <source>{address}. {wait}</source>
        <translation>{address}。{wait}</translation>
    </message>
    <message>
        <source>{address}. It is closed now.</source>
        <translation>{address}。现在没开门。</translation>
    </message>
    <message>
        <source>{address}. It is closed now, and opens again {moment}.</source>
        <translation>{address}。现在没开门，{moment}开门。</translation>
    </message>
    <message>
        <source>No numbers can be taken here yet.</source>
        <translation>这里还不能取号。</translation>
    </message>
    <message>
        <source>You can go to any branch as ever, and take a number there.</source>
        <translation>您可以像平常一样去网点，在那里取号。</translation>
    </message>
    <message>
        <source>What would you like to do at the branch?</source>
        <translation>您去网点想办什么？</translation>
    </message>
    <message>
        <source>You can wait at home, and see here how many are before you</source>
        <translation>可以在家等，在这里看前面还有几个人</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>今天晚些时候</translation>
    </message>
    <message>
        <source>When would you like to come?</source>
        <translation>您想什么时候去？</translation>
    </message>
    <message>
        <source>About {time}</source>
        <translation>{time}左右</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>几点去？</translation>
    </message>
    <message>
        <source>You are called as soon as you can be from then on.</source>
        <translation>从那时起，一轮到您就叫您。</translation>
    </message>
    <message>
        <source>A very large amount may have to be ordered a day before: please ask by telephone.</source>
        <translation>数额特别大的，也许要提前一天约好：请先打电话问一问。</translation>
    </message>
    <message>
        <source>Shall we take a number for you?</source>
        <translation>要为您取号吗？</translation>
    </message>
    <message>
        <source>Yes, take a number</source>
        <translation>好，取号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Take out a large amount in cash</source>
        <translation>取大额现金</translation>
    </message>
    <message>
        <source>They see at the counter at once what you need</source>
        <translation>到了柜台，那里一看就知道您要什么</translation>
    </message>
    <message>
        <source>Nothing has to wait for a day there</source>
        <translation>在那里办，不用等一天</translation>
    </message>
    <message>
        <source>Your bank card and your identity card</source>
        <translation>您的银行卡和身份证</translation>
    </message>
    <message>
        <source>Your identity card; and that person, with an identity card as well</source>
        <translation>您的身份证；那个人也要来，也带身份证</translation>
    </message>
    <message>
        <source>Your identity card</source>
        <translation>您的身份证</translation>
    </message>
    <message>
        <source>Has somebody on the telephone asked you to take out this money? Then stop here, and talk to a person.</source>
        <translation>是电话里有人叫您取这笔钱吗？那就先别取，按“找人帮忙”问一问。</translation>
    </message>
    <message>
        <source>A number moves no money: for that you sign at the counter. Until you are called you can give it back.</source>
        <translation>取号不动您的钱，要动钱得您在柜台签字。叫到您之前，号都可以退。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>办什么事</translation>
    </message>
    <message>
        <source>Please bring</source>
        <translation>请带上</translation>
    </message>
    <message>
        <source>The branch is closed then. It opens again {moment}.</source>
        <translation>那时网点不开门。{moment}开门。</translation>
    </message>
    <message>
        <source>No number was taken. You can choose another day, or another branch.</source>
        <translation>没有取到号。您可以换一天，或者换一个网点。</translation>
    </message>
    <message>
        <source>This branch has no numbers for the next days.</source>
        <translation>这个网点最近几天没有号。</translation>
    </message>
    <message>
        <source>No number was taken. You can choose another branch, or look again in a few days.</source>
        <translation>没有取到号。您可以换一个网点，或者过几天再看看。</translation>
    </message>
    <message>
        <source>Choose once more</source>
        <translation>重新选</translation>
    </message>
    <message>
        <source>You have a number there for that day already.</source>
        <translation>那一天您在那里已经有号了。</translation>
    </message>
    <message>
        <source>So no second one was taken. To change it, give it back first.</source>
        <translation>所以没有再取第二个。想换，先把它退掉。</translation>
    </message>
    <message>
        <source>The branch has no more numbers for that day.</source>
        <translation>那一天网点的号已经取完了。</translation>
    </message>
    <message>
        <source>The branch is closed then.</source>
        <translation>那时网点不开门。</translation>
    </message>
    <message>
        <source>This branch is not there any more.</source>
        <translation>这个网点已经没有了。</translation>
    </message>
    <message>
        <source>This time cannot be taken any more.</source>
        <translation>这个时间已经不能约了。</translation>
    </message>
    <message>
        <source>You have had a number there for that day.</source>
        <translation>那一天您在那里取过号。</translation>
    </message>
    <message>
        <source>Number {number} at the branch</source>
        <translation>网点 {number} 号</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的号</translation>
    </message>
    <message>
        <source>At the branch, hold this square in front of the scanner. Neither your name nor your account stands in it.</source>
        <translation>到了网点，把这个二维码对着扫码机。里面没有您的名字，也没有您的账户。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>{amount} to {name}, confirmed on {moment}</source>
        <translation>{amount}转给{name}，{moment} 确认</translation>
    </message>
    <message>
        <source>These payments have not gone out yet. Which would you like to see?</source>
        <translation>这些钱还没有转出。您想看哪一笔？</translation>
    </message>
    <message>
        <source>Nothing waits any more.</source>
        <translation>没有等待转出的钱了。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到首页</translation>
    </message>
    <message>
        <source>Under “My money”, “My payments” you see how each ended.</source>
        <translation>在“我的钱”里的“我的转账”，可以看到每一笔的结果。</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Please say it shorter, and without long numbers or links. That protects both of you.</source>
        <translation>请写短一点，不要写长数字和网址。这是为了保护你们两个人。</translation>
    </message>
    <message>
        <source>Help from afar</source>
        <translation>在远处帮忙</translation>
    </message>
    <message>
        <source>{name} asks you to look on. Do you have time now?</source>
        <translation>{name}请您帮着看看屏幕。您现在有空吗？</translation>
    </message>
    <message>
        <source>You see what {name} is doing. Secret numbers never, amounts and names only if {name} wants it.</source>
        <translation>您能看到{name}办到哪一步。密码绝不显示；金额和姓名，{name}同意了才显示。</translation>
    </message>
    <message>
        <source>You can point at things and say short words. You cannot press anything.</source>
        <translation>您可以指一指、说几句话，但不能替对方按。</translation>
    </message>
    <message>
        <source>{name} sees that you look on, and can read later what you said.</source>
        <translation>{name}知道您在看，以后也能查到您说过什么。</translation>
    </message>
    <message>
        <source>Yes, look on</source>
        <translation>好，我来看看</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不方便</translation>
    </message>
    <message>
        <source>{name} is told of it</source>
        <translation>会告诉{name}您现在不方便</translation>
    </message>
    <message>
        <source>What {name} sees</source>
        <translation>{name}看到的屏幕</translation>
    </message>
    <message>
        <source>{name} is asked whether you may look on.</source>
        <translation>正在问{name}，愿不愿意让您看看屏幕。</translation>
    </message>
    <message>
        <source>It helps to call {name} as well. If {name} rather would not, that is all right.</source>
        <translation>最好也给{name}打个电话。{name}不想让您看，也没有关系。</translation>
    </message>
    <message>
        <source>You can wait here, or go back and come again later.</source>
        <translation>您可以在这里等，也可以先回去，过会儿再来。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Not now: {name} is not showing you anything at the moment.</source>
        <translation>现在不方便：{name}这会儿没有让您看。</translation>
    </message>
    <message>
        <source>That need not mean anything. Call {name} if you want to know more.</source>
        <translation>这不一定有什么事。想知道的话，请给{name}打电话。</translation>
    </message>
    <message>
        <source>You have offered it several times. For a while {name} is not asked again.</source>
        <translation>您已经提出好几次了，暂时不再去问{name}。</translation>
    </message>
    <message>
        <source>{name} can still ask you. Or simply call {name}.</source>
        <translation>{name}随时可以请您帮忙。您也可以直接打电话。</translation>
    </message>
    <message>
        <source>Nothing new comes in at the moment. What you see here may be out of date.</source>
        <translation>暂时收不到新的内容。您看到的可能不是最新的。</translation>
    </message>
    <message>
        <source>{name} is at something private. You can see it again when that is done.</source>
        <translation>{name}正在办自己的私事，办完了您才能再看到。</translation>
    </message>
    <message>
        <source>Nothing is to be seen yet. As soon as {name} goes on, it appears here.</source>
        <translation>现在还没有内容。{name}一操作，这里就能看到。</translation>
    </message>
    <message>
        <source>The help from afar has ended.</source>
        <translation>这次帮忙结束了。</translation>
    </message>
    <message>
        <source>You no longer see anything of {name}. Nothing else has changed. If you are worried, call {name}.</source>
        <translation>您看不到{name}的屏幕了，别的都没有变。不放心的话，请给{name}打电话。</translation>
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
        <translation>{name}让您看着屏幕</translation>
    </message>
    <message>
        <source>{name} asks you to look on from afar</source>
        <translation>{name}请您帮着看看屏幕</translation>
    </message>
    <message>
        <source>{name} sees where you point.</source>
        <translation>{name}看到您指的地方了。</translation>
    </message>
    <message>
        <source>{name} is asked to stop and call you.</source>
        <translation>已经请{name}先停一停，给您打电话。</translation>
    </message>
    <message>
        <source>You said to {name}: “{text}”</source>
        <translation>您对{name}说了：“{text}”</translation>
    </message>
    <message>
        <source>{name} has gone on in the meantime. Please look again before you point.</source>
        <translation>{name}已经到下一步了。请再看一眼，然后指。</translation>
    </message>
    <message>
        <source>That could not be passed on. Short words without numbers or links always can.</source>
        <translation>这句话没能传过去。请写短一点，不要写数字和网址。</translation>
    </message>
    <message>
        <source>That was a lot at once. Give {name} time, and say it again in a minute.</source>
        <translation>刚才说得有点多。请让{name}慢慢看，一分钟后再说。</translation>
    </message>
    <message>
        <source>the field to fill in</source>
        <translation>要填的这一栏</translation>
    </message>
    <message>
        <source>The button that leads on</source>
        <translation>去下一步的按键</translation>
    </message>
    <message>
        <source>Shows this part with an outline at the other end</source>
        <translation>对方屏幕上，这一处会框出来</translation>
    </message>
    <message>
        <source>The field is filled in. What stands in it is hidden.</source>
        <translation>这一栏已经填了。填的是什么，不显示。</translation>
    </message>
    <message>
        <source>The field is still empty.</source>
        <translation>这一栏还没有填。</translation>
    </message>
    <message>
        <source>Point at {number}: {part}</source>
        <translation>指第 {number} 处：{part}</translation>
    </message>
    <message>
        <source>A few words of your own, then “Say it”</source>
        <translation>写几个字，再按“说给对方听”</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>说给对方听</translation>
    </message>
    <message>
        <source>Shows your words to {name}, large</source>
        <translation>用大字显示给{name}看</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>请给我打电话</translation>
    </message>
    <message>
        <source>Asks {name} to stop and call you</source>
        <translation>请{name}先停一停，给您打电话</translation>
    </message>
    <message>
        <source>Press a part of it to point there.</source>
        <translation>按哪里，就指给对方看哪里。</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>说句话</translation>
    </message>
    <message>
        <source>Says this to {name}</source>
        <translation>把这句话说给{name}</translation>
    </message>
    <message>
        <source>Or a few words of your own</source>
        <translation>或者自己写几个字</translation>
    </message>
</context>
</TS>
