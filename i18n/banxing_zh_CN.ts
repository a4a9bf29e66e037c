<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Accounts</name>
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
        <source>Talk to a person</source>
        <translation>找人帮忙</translation>
    </message>
    <message>
        <source>Says how to reach somebody at the bank</source>
        <translation>告诉您怎样找到银行的人</translation>
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
        <source>What is there, what came, what went</source>
        <translation>有多少，进了多少，出了多少</translation>
    </message>
    <message>
        <source>Pay someone</source>
        <translation>给人转账</translation>
    </message>
    <message>
        <source>Send money to a person or firm you know</source>
        <translation>把钱转给您认识的人或单位</translation>
    </message>
    <message>
        <source>How I like it</source>
        <translation>字体和设置</translation>
    </message>
    <message>
        <source>Letters, colours, language, voice</source>
        <translation>字的大小、颜色、语言、朗读</translation>
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
        <source>Go on with: {task}</source>
        <translation>接着办：{task}</translation>
    </message>
    <message>
        <source>Your answers are still there</source>
        <translation>您填的都还在</translation>
    </message>
</context>
<context>
    <name>MyMoney</name>
    <message>
        <source>My money</source>
        <translation>我的钱</translation>
    </message>
    <message>
        <source>This is what you have. Which would you like to look into?</source>
        <translation>这是您所有的钱。您想看哪一个账户？</translation>
    </message>
    <message>
        <source>Set aside for payments on their way</source>
        <translation>正在转出、先留着的钱</translation>
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
        <translation>有 {amount}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>This is up to date.</source>
        <translation>已经是最新的了。</translation>
    </message>
    <message>
        <source>{count} new: show</source>
        <translation>有 {count} 条新记录：看一看</translation>
    </message>
    <message>
        <source>Puts what has just arrived at the top of the list</source>
        <translation>把刚到的记录放到最上面</translation>
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
        <source>Press to mark this one, then “Continue”.</source>
        <translation>按一下选中这一项，再按“继续”。</translation>
    </message>
    <message>
        <source>Press to go there.</source>
        <translation>按一下就过去。</translation>
    </message>
    <message>
        <source>Does what stands above</source>
        <translation>照上面说的去办</translation>
    </message>
    <message>
        <source>Nothing happens, and everything stays as it is</source>
        <translation>什么也不做，一切照旧</translation>
    </message>
    <message>
        <source>Take a moment to think. Seconds until you can send: {seconds}</source>
        <translation>请再想一想。还有 {seconds} 秒可以转出。</translation>
    </message>
    <message>
        <source>You can decide now. There is no hurry.</source>
        <translation>现在可以决定了。不着急。</translation>
    </message>
    <message>
        <source>Type the amount, or use the digit keys.</source>
        <translation>输入金额，也可以按数字键。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Type the number, or use the digit keys.</source>
        <translation>输入号码，也可以按数字键。</translation>
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
        <source>Write a few words, or leave it empty.</source>
        <translation>写几个字，也可以空着。</translation>
    </message>
    <message>
        <source>That is done now. You can go on.</source>
        <translation>已经好了。您可以继续。</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Pay someone</source>
        <translation>给人转账</translation>
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
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>We ask you once more. Only then the money goes out.</source>
        <translation>我们会再问您一次，之后钱才会转出。</translation>
    </message>
    <message>
        <source>Yes, this is right</source>
        <translation>对，没有错</translation>
    </message>
    <message>
        <source>Shall {amount} go to {name} now?</source>
        <translation>现在就把 {amount} 转给{name}吗？</translation>
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
        <source>My hand shakes much</source>
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
    <name>Receipt</name>
    <message>
        <source>Back to the start</source>
        <translation>回到首页</translation>
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
        <source>The payment waits. It has not gone out yet.</source>
        <translation>这笔钱还在等，还没有转出。</translation>
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
        <source>This amount cannot be sent.</source>
        <translation>这个金额转不了。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please enter the amount once more.</source>
        <translation>钱没有转出。请再输入一次金额。</translation>
    </message>
    <message>
        <source>This person is not in your list any more.</source>
        <translation>这个人已经不在您的名单里了。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please go back to the start and choose again.</source>
        <translation>钱没有转出。请回到首页重新选择。</translation>
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
        <source>That was a little early.</source>
        <translation>按得早了一点。</translation>
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
        <source>I understand</source>
        <translation>我知道了</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>How I like it</source>
        <translation>字体和设置</translation>
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
        <source>The number did not fit this time either. What would you like to do?</source>
        <translation>这次也没有对上。您想怎么办？</translation>
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
        <source>For practice, the number is {pin}.</source>
        <translation>练习用的密码是 {pin}。</translation>
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
    <name>Spoken</name>
    <message>
        <source>Press the digits, then the button at the lower right.</source>
        <translation>请按数字键，再按右下角的按钮。</translation>
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
        <source>Button: {label}</source>
        <translation>按钮：{label}</translation>
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
        <source>Call the telephone number on the back of your bank card. It is also on every letter from the bank.</source>
        <translation>请拨打银行卡背面的电话。银行寄来的每封信上也有这个号码。</translation>
    </message>
    <message>
        <source>Do not use a number that somebody told you on the phone or sent you in a message.</source>
        <translation>不要用别人在电话里告诉您、或者发信息给您的号码。</translation>
    </message>
    <message>
        <source>Your answers here are kept. You can go on whenever you like.</source>
        <translation>您在这里填的都会留着。什么时候接着办都可以。</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>接着办刚才的事</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>One moment</source>
        <translation>请稍等</translation>
    </message>
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
        <source>Nothing can be read aloud here. You can make the letters larger under “How I like it”.</source>
        <translation>这里不能读给您听。您可以在“字体和设置”里把字调大。</translation>
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
        <source>No money has gone out. You can try again at any time.</source>
        <translation>钱没有转出。您随时可以再试。</translation>
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
</TS>
