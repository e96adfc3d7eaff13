<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans">
    <context>
        <name />
        <message>
            <source>Turn on automatic time in the settings of this computer, then check again.</source>
            <translation>请在本机的设置中启用自动设置时间，然后重新检查。</translation>
        </message>
        <message>
            <source>A time service sets this computer's clock, so the server's clock is probably wrong: correct it there.</source>
            <translation>本机的时钟由时间服务同步，因此很可能是服务器的时钟不正确：请在服务器上更正。</translation>
        </message>
        <message>
            <source>Compare both clocks with a third clock, and correct the wrong one.</source>
            <translation>请将两个时钟与第三个时钟比较，并更正不准确的一个。</translation>
        </message>
        <message>
            <source>With a difference of more than 5 minutes, signing in with a domain account fails and certificates look invalid.</source>
            <translation>相差超过 5 分钟时，域帐户登录会失败，证书也会显示为无效。</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>时钟</translation>
        </message>
        <message>
            <source>The clocks of this computer and of the server agree to within {seconds} seconds.</source>
            <translation>本机与服务器的时钟相差不超过 {seconds} 秒。</translation>
        </message>
        <message>
            <source>The clocks of this computer and of the server are {seconds} seconds apart.</source>
            <translation>本机与服务器的时钟相差 {seconds} 秒。</translation>
        </message>
        <message>
            <source>The server's clock is {minutes} minutes ahead of this computer's.</source>
            <translation>服务器的时钟比本机快 {minutes} 分钟。</translation>
        </message>
        <message>
            <source>The server's clock is {minutes} minutes behind this computer's.</source>
            <translation>服务器的时钟比本机慢 {minutes} 分钟。</translation>
        </message>
        <message>
            <source>According to this computer's clock, the server's certificate becomes valid only on {valid_from}: one of the clocks is wrong.</source>
            <translation>按本机的时钟，服务器的证书从 {valid_from} 起才有效：有一方的时钟不正确。</translation>
        </message>
        <message>
            <source>The clocks cannot be compared: the server does not report its time, and this computer does not say how its own clock is set.</source>
            <translation>无法比较时钟：服务器没有提供时间，也无法得知本机的时钟如何同步。</translation>
        </message>
        <message>
            <source>A time service sets this computer's clock. The server does not report its time, so they cannot be compared.</source>
            <translation>本机的时钟由时间服务同步。服务器没有提供可比较的时间。</translation>
        </message>
        <message>
            <source>No time service sets this computer's clock, and the server does not report its time.</source>
            <translation>本机的时钟没有时间服务同步，服务器也没有提供可比较的时间。</translation>
        </message>
        <message>
            <source>This computer remembers no address for {name}.</source>
            <translation>本机没有缓存 {name} 的地址。</translation>
        </message>
        <message>
            <source>This computer remembers the current address of {name}: {cached}.</source>
            <translation>本机缓存的是 {name} 的当前地址：{cached}。</translation>
        </message>
        <message>
            <source>This computer still uses an old address for {name}: {cached}. The current one is {fresh}.</source>
            <translation>本机仍在使用 {name} 的旧地址：{cached}。当前地址是 {fresh}。</translation>
        </message>
        <message>
            <source>The server got a new address, and this computer has not noticed. Empty the DNS cache, then connect again.</source>
            <translation>服务器更换了地址，而本机还不知道。请清空 DNS 缓存，然后重新连接。</translation>
        </message>
        <message>
            <source>Until then, you can connect to {fresh} directly.</source>
            <translation>在此之前，您可以直接连接 {fresh}。</translation>
        </message>
        <message>
            <source>This computer remembers {cached} for {name}, but the DNS servers no longer know an address.</source>
            <translation>本机缓存的 {name} 的地址是 {cached}，但 DNS 服务器已没有它的地址。</translation>
        </message>
        <message>
            <source>The DNS servers did not answer, so the remembered address cannot be checked.</source>
            <translation>DNS 服务器没有响应，因此无法比对本机缓存的内容。</translation>
        </message>
        <message>
            <source>The name was changed or deleted. Look up the server's address in the cloud's console.</source>
            <translation>该名称已被更改或删除。请在云控制台中查看服务器的地址。</translation>
        </message>
        <message>
            <source>DNS cache of this computer</source>
            <translation>本机的 DNS 缓存</translation>
        </message>
        <message>
            <source>Open **Windows Defender Firewall with Advanced Security**, choose **Outbound Rules** and disable this rule.</source>
            <translation>打开**高级安全 Windows Defender 防火墙**，选择**出站规则**，禁用此规则。</translation>
        </message>
        <message>
            <source>Open **Windows Defender Firewall with Advanced Security**, choose **Outbound Rules** and add a rule that allows Remote Desktop Connection to TCP port {port}.</source>
            <translation>打开**高级安全 Windows Defender 防火墙**，选择**出站规则**，添加一条允许远程桌面连接访问 TCP 端口 {port} 的规则。</translation>
        </message>
        <message>
            <source>A group policy of your organization sets this. Only its administrator can change it.</source>
            <translation>这是由您所在组织的组策略设置的，只有组织的管理员才能更改。</translation>
        </message>
        <message>
            <source>The device management of your organization sets this. Only its administrator can change it.</source>
            <translation>这是由您所在组织的设备管理设置的，只有组织的管理员才能更改。</translation>
        </message>
        <message>
            <source>Without the server's address, the matching firewall rules cannot be found.</source>
            <translation>没有服务器的地址，就无法判断哪些防火墙规则与它有关。</translation>
        </message>
        <message>
            <source>The firewall of this computer blocks the way to {address}, but not to the server's other addresses.</source>
            <translation>本机的防火墙阻止访问 {address}，但不阻止访问服务器的其他地址。</translation>
        </message>
        <message>
            <source>The firewall rule "{rule}" on this computer blocks Remote Desktop to port {port}.</source>
            <translation>本机上的防火墙规则“{rule}”阻止远程桌面访问端口 {port}。</translation>
        </message>
        <message>
            <source>The firewall of this computer blocks every outgoing connection that no rule allows, and no rule allows this one.</source>
            <translation>本机的防火墙会阻止所有未被规则允许的出站连接，而没有规则允许此连接。</translation>
        </message>
        <message>
            <source>Remote Desktop also works with the firewall on. Turn it on again for your safety.</source>
            <translation>远程桌面不需要关闭防火墙。为了您的安全，请重新启用它。</translation>
        </message>
        <message>
            <source>The firewall of this computer is off, so it blocks nothing.</source>
            <translation>本机的防火墙已关闭，因此不会阻止任何连接。</translation>
        </message>
        <message>
            <source>The firewall of this computer lets Remote Desktop out to port {port}.</source>
            <translation>本机的防火墙允许远程桌面访问端口 {port}。</translation>
        </message>
        <message>
            <source>Firewall of this computer</source>
            <translation>本机的防火墙</translation>
        </message>
        <message>
            <source>Such programs filter connections in addition to the firewall of Windows. RDP Doctor cannot see their rules.</source>
            <translation>这类程序在 Windows 防火墙之外自行过滤连接。本程序看不到它们的规则。</translation>
        </message>
        <message>
            <source>Look in {products} for blocked connections. Or pause it for a minute, try again, and turn it back on right away.</source>
            <translation>请在 {products} 中查看被阻止的连接。或者将其暂停一分钟后重试，之后立即重新启用。</translation>
        </message>
        <message>
            <source>On a company computer, ask the administrator first.</source>
            <translation>如果是组织的计算机，请先询问管理员。</translation>
        </message>
        <message>
            <source>Another firewall is active on this computer and may stop Remote Desktop: {firewalls}.</source>
            <translation>本机上有其他防火墙正在运行，可能会阻止远程桌面：{firewalls}。</translation>
        </message>
        <message>
            <source>Other security software is active on this computer and may filter Remote Desktop: {products}.</source>
            <translation>本机上有其他安全软件正在运行，可能会过滤远程桌面：{products}。</translation>
        </message>
        <message>
            <source>Other security software is installed on this computer, but turned off: {inactive}.</source>
            <translation>本机上装有其他安全软件，但已关闭：{inactive}。</translation>
        </message>
        <message>
            <source>No other firewall or antivirus is registered on this computer.</source>
            <translation>本机上没有注册其他防火墙或防病毒软件。</translation>
        </message>
        <message>
            <source>Security software of this computer</source>
            <translation>本机的安全软件</translation>
        </message>
        <message>
            <source>This address is this computer itself.</source>
            <translation>此地址就是本机自身。</translation>
        </message>
        <message>
            <source>Addresses from 198.18.0.0 to 198.19.255.255 are made up by proxy programs on this computer.</source>
            <translation>198.18.0.0 到 198.19.255.255 之间的地址是本机上的代理程序生成的虚拟地址。</translation>
        </message>
        <message>
            <source>There is no server called {name}.</source>
            <translation>没有名为 {name} 的服务器。</translation>
        </message>
        <message>
            <source>Check the spelling, or use the IP address that the cloud's console shows for the server.</source>
            <translation>请检查拼写，或使用云控制台中显示的服务器 IP 地址。</translation>
        </message>
        <message>
            <source>Check the network or the VPN of this computer. With the server's IP address you can connect without a name.</source>
            <translation>请检查本机的网络或 VPN。使用服务器的 IP 地址，无需名称也可以连接。</translation>
        </message>
        <message>
            <source>{address} is not the address of any server.</source>
            <translation>{address} 不是任何服务器的地址。</translation>
        </message>
        <message>
            <source>Connect to the address instead of the name.</source>
            <translation>请用地址代替名称进行连接。</translation>
        </message>
        <message>
            <source>{name} leads to {addresses}.</source>
            <translation>{name} 指向 {addresses}。</translation>
        </message>
        <message>
            <source>This is a private address: it can be reached only from the same network or through a VPN.</source>
            <translation>这是内网地址：只能从同一网络或通过 VPN 访问。</translation>
        </message>
        <message>
            <source>This address belongs to a provider's internal network or a VPN: it can be reached only from there.</source>
            <translation>此地址属于运营商的内部网络或 VPN：只能从那里访问。</translation>
        </message>
        <message>
            <source>This address works only in the same local network; the server chose it itself because it was given no other.</source>
            <translation>此地址只在同一条链路上有效：服务器没有得到其他地址，便自行分配了它。</translation>
        </message>
        <message>
            <source>This address leads nowhere; filters return it for names that they block.</source>
            <translation>此地址不指向任何地方；过滤程序会对被屏蔽的名称返回它。</translation>
        </message>
        <message>
            <source>The name {name} exists, but it has no address.</source>
            <translation>名称 {name} 存在，但没有地址。</translation>
        </message>
        <message>
            <source>Its DNS record was deleted or never created. Use the IP address that the cloud's console shows for the server.</source>
            <translation>其记录已被删除或从未创建。请使用云控制台中显示的服务器 IP 地址。</translation>
        </message>
        <message>
            <source>The DNS servers of this computer do not answer, so {name} cannot be looked up.</source>
            <translation>本机的 DNS 服务器没有响应，因此无法查询 {name}。</translation>
        </message>
        <message>
            <source>The DNS servers of this computer refuse to look up {name}.</source>
            <translation>本机的 DNS 服务器拒绝查询 {name}。</translation>
        </message>
        <message>
            <source>{address} is already an address: there is no name to look up.</source>
            <translation>{address} 已经是地址：没有需要查询的名称。</translation>
        </message>
        <message>
            <source>This computer does not find {name}, although its DNS server knows it as {from_servers}.</source>
            <translation>本机找不到 {name}，但其 DNS 服务器知道它的地址是 {from_servers}。</translation>
        </message>
        <message>
            <source>Programs on this computer get a different answer than the DNS server gives: a VPN or a filter may change it.</source>
            <translation>本机上的程序得到的解析结果与 DNS 服务器给出的不同：可能有 VPN 或过滤程序介入。</translation>
        </message>
        <message>
            <source>These DNS servers do not answer: {silent}. Lookups may be slow or sometimes fail.</source>
            <translation>以下 DNS 服务器没有响应：{silent}。查询可能变慢或偶尔失败。</translation>
        </message>
        <message>
            <source>The hosts file of this computer sends {name} to {hosts}; the DNS servers could not confirm it.</source>
            <translation>本机的 hosts 文件将 {name} 指向 {hosts}；DNS 服务器无法确认。</translation>
        </message>
        <message>
            <source>Check that this is still the server's address; an entry in the hosts file never changes by itself.</source>
            <translation>请确认这仍是服务器的地址；hosts 文件中的行不会自动更新。</translation>
        </message>
        <message>
            <source>The hosts file of this computer sends {name} to {hosts}, but its address is {from_servers}.</source>
            <translation>本机的 hosts 文件将 {name} 指向 {hosts}，但其地址是 {from_servers}。</translation>
        </message>
        <message>
            <source>Remove the line with this name from the hosts file as administrator, or connect to the address itself.</source>
            <translation>请以管理员身份从 hosts 文件中删除含有此名称的行，或直接连接该地址。</translation>
        </message>
        <message>
            <source>The name {name} is blocked: it leads to {addresses}.</source>
            <translation>名称 {name} 被屏蔽：它指向 {addresses}。</translation>
        </message>
        <message>
            <source>A DNS filter in this network or on this computer does this. Connect to the IP address, or ask for an exception.</source>
            <translation>这是此网络或本机上的 DNS 过滤造成的。请连接 IP 地址，或申请例外。</translation>
        </message>
        <message>
            <source>A proxy program gives {name} the made-up address {addresses}.</source>
            <translation>代理程序给 {name} 分配了虚拟地址 {addresses}。</translation>
        </message>
        <message>
            <source>The connection goes through that program. Close it or make an exception for the server, and try again.</source>
            <translation>连接会经过该程序。请关闭它或为服务器设置例外，然后重试。</translation>
        </message>
        <message>
            <source>The name {name} leads to this computer itself ({addresses}).</source>
            <translation>名称 {name} 指向本机自身（{addresses}）。</translation>
        </message>
        <message>
            <source>Unless you use a tunnel on this computer, the DNS record or a filter is wrong.</source>
            <translation>除非您在本机上使用隧道，否则就是 DNS 记录或过滤程序有误。</translation>
        </message>
        <message>
            <source>The name {name} leads to the private address {addresses}, not to a public IP address.</source>
            <translation>名称 {name} 指向内网地址 {addresses}，而不是公网 IP 地址。</translation>
        </message>
        <message>
            <source>The DNS servers of this computer disagree about {name}: {from_servers}.</source>
            <translation>本机的各个 DNS 服务器对 {name} 的解析结果不一致：{from_servers}。</translation>
        </message>
        <message>
            <source>Which server you reach is a matter of chance. One of the DNS servers is out of date or belongs to a VPN.</source>
            <translation>连接到哪台服务器全凭运气。其中一个 DNS 服务器的数据已过时，或属于 VPN。</translation>
        </message>
        <message>
            <source>Only some of the DNS servers of this computer know {name}.</source>
            <translation>本机的 DNS 服务器中只有一部分知道 {name}。</translation>
        </message>
        <message>
            <source>Sometimes the name will not be found. One of the DNS servers is out of date or belongs to a VPN.</source>
            <translation>有时会找不到该名称。其中一个 DNS 服务器的数据已过时，或属于 VPN。</translation>
        </message>
        <message>
            <source>Without a VPN into the cloud's network, connect to the public IP address that the console shows.</source>
            <translation>如果没有接入云网络的 VPN，请连接控制台中显示的公网 IP 地址。</translation>
        </message>
        <message>
            <source>Name of the server</source>
            <translation>服务器的名称</translation>
        </message>
        <message>
            <source>Try another network, such as the hotspot of a phone: it shows whether this network is the cause.</source>
            <translation>请换一个网络（例如手机热点）再试：这样可以判断问题是否出在当前网络。</translation>
        </message>
        <message>
            <source>Windows makes this certificate itself. Delete the old one on the server and restart **Remote Desktop Services**: a new one is made.</source>
            <translation>此证书由 Windows 自动生成。请在服务器上删除旧证书并重新启动 **Remote Desktop Services**，系统会生成新证书。</translation>
        </message>
        <message>
            <source>The name {address} has no address.</source>
            <translation>名称 {address} 没有对应的地址。</translation>
        </message>
        <message>
            <source>Compare it with the name in the cloud console, or connect to the public IP address instead.</source>
            <translation>请与云控制台中的名称核对，或改用公网 IP 地址连接。</translation>
        </message>
        <message>
            <source>Check whether this computer is online, then connect to the public IP address instead of the name.</source>
            <translation>请检查本机是否已联网，然后使用公网 IP 地址代替名称进行连接。</translation>
        </message>
        <message>
            <source>This computer itself blocks the connection to {address}, port {port}.</source>
            <translation>本机自身阻止了到 {address} 端口 {port} 的连接。</translation>
        </message>
        <message>
            <source>A firewall or security program stops it here, before anything is sent.</source>
            <translation>在发送任何数据之前，本机的防火墙或安全程序就阻止了连接。</translation>
        </message>
        <message>
            <source>Look at the outgoing rules of **Windows Defender Firewall** and of other security programs.</source>
            <translation>请检查 **Windows Defender 防火墙**以及其他安全程序的出站规则。</translation>
        </message>
        <message>
            <source>{address} does not answer on port {port} within {limit} seconds.</source>
            <translation>{address} 的端口 {port} 在 {limit} 秒内没有响应。</translation>
        </message>
        <message>
            <source>Something on the way drops the packets, or the server is off.</source>
            <translation>途中有设备丢弃了数据包，或者服务器已关机。</translation>
        </message>
        <message>
            <source>First look at the security group: it has to allow TCP port {port} from your own public address.</source>
            <translation>请先检查安全组：必须允许从您自己的公网 IP 访问 TCP 端口 {port}。</translation>
        </message>
        <message>
            <source>Then see whether the instance is running, and whether this is still its public IP.</source>
            <translation>然后查看实例是否正在运行，以及此地址是否仍是它的公网 IP。</translation>
        </message>
        <message>
            <source>Then look at the firewall inside the server.</source>
            <translation>然后检查服务器内部的防火墙。</translation>
        </message>
        <message>
            <source>Some companies and providers block port {port}: try another network, such as the hotspot of a phone.</source>
            <translation>有些公司和运营商会封锁端口 {port}：请换一个网络（例如手机热点）再试。</translation>
        </message>
        <message>
            <source>A private address (10.x, 172.16.x to 172.31.x, 192.168.x) is reached only from inside its own network.</source>
            <translation>内网地址（10.x、172.16.x 至 172.31.x、192.168.x）只能从其所在网络内部访问。</translation>
        </message>
        <message>
            <source>Other causes: a load balancer without a server behind it, or a server that has no resources left.</source>
            <translation>其他原因：负载均衡后面没有服务器，或服务器资源已耗尽。</translation>
        </message>
        <message>
            <source>{address} can be reached, but nothing listens there on port {port}.</source>
            <translation>可以到达 {address}，但没有程序在侦听端口 {port}。</translation>
        </message>
        <message>
            <source>Most often Remote Desktop is off, **Remote Desktop Services** is stopped, or the port was changed.</source>
            <translation>最常见的原因是远程桌面未启用、**Remote Desktop Services** 已停止，或端口已被修改。</translation>
        </message>
        <message>
            <source>A firewall that rejects connections instead of dropping them looks the same.</source>
            <translation>如果防火墙是拒绝连接而不是丢弃数据包，结果也是一样的。</translation>
        </message>
        <message>
            <source>Check the port, and the forwarding rules of routers and load balancers. Remote Desktop uses 3389 unless it was changed.</source>
            <translation>请检查端口号，以及路由器和负载均衡的转发规则。如果没有修改过，远程桌面使用 3389 端口。</translation>
        </message>
        <message>
            <source>An SSH server answers on port {port}, not Remote Desktop: {banner}</source>
            <translation>在端口 {port} 上响应的是 SSH 服务器，而不是远程桌面：{banner}</translation>
        </message>
        <message>
            <source>A web server answers on port {port}, not Remote Desktop: {banner}</source>
            <translation>在端口 {port} 上响应的是 Web 服务器，而不是远程桌面：{banner}</translation>
        </message>
        <message>
            <source>A mail server answers on port {port}, not Remote Desktop: {banner}</source>
            <translation>在端口 {port} 上响应的是邮件服务器，而不是远程桌面：{banner}</translation>
        </message>
        <message>
            <source>A file transfer server (FTP) answers on port {port}, not Remote Desktop: {banner}</source>
            <translation>在端口 {port} 上响应的是文件传输 (FTP) 服务器，而不是远程桌面：{banner}</translation>
        </message>
        <message>
            <source>A VNC server answers on port {port}, not Remote Desktop: {banner}</source>
            <translation>在端口 {port} 上响应的是 VNC 服务器，而不是远程桌面：{banner}</translation>
        </message>
        <message>
            <source>Another program answers on port {port}, not Remote Desktop: {banner}</source>
            <translation>在端口 {port} 上响应的是其他程序，而不是远程桌面：{banner}</translation>
        </message>
        <message>
            <source>Most often this is a VPN, a proxy program, or the sign-in page of a Wi-Fi network.</source>
            <translation>最常见的原因是 VPN、代理程序或 Wi-Fi 网络的登录页面。</translation>
        </message>
        <message>
            <source>Use a client that supports it, and check that no policy or saved setting has turned it off.</source>
            <translation>请使用支持 NLA 的客户端，并检查是否有策略或已保存的设置将其关闭。</translation>
        </message>
        <message>
            <source>This is a special setting of your organization: ask its administrator.</source>
            <translation>这是您所在组织的特殊设置：请咨询管理员。</translation>
        </message>
        <message>
            <source>The server refuses Remote Desktop for a reason that is not documented (code {failure_code}).</source>
            <translation>服务器以文档中没有说明的原因（代码 {failure_code}）拒绝了远程桌面。</translation>
        </message>
        <message>
            <source>Remote Desktop answers, but no encrypted connection can be made ({tls_error}).</source>
            <translation>远程桌面有响应，但无法建立加密连接（{tls_error}）。</translation>
        </message>
        <message>
            <source>Most often the certificate or its private key on the server is damaged, or TLS is turned off there.</source>
            <translation>最常见的原因是服务器上的证书或其私钥已损坏，或者服务器上关闭了 TLS。</translation>
        </message>
        <message>
            <source>Remote Desktop answers, but stops answering as soon as encryption begins.</source>
            <translation>远程桌面有响应，但一开始加密就不再响应。</translation>
        </message>
        <message>
            <source>Most clients warn about it and some refuse the connection. The server's clock may also be wrong.</source>
            <translation>大多数客户端会发出警告，有些会拒绝连接。这也可能说明服务器的时钟不正确。</translation>
        </message>
        <message>
            <source>Remote Desktop answers, but the certificate of the server becomes valid only on {valid_from}.</source>
            <translation>远程桌面有响应，但服务器的证书从 {valid_from} 起才有效。</translation>
        </message>
        <message>
            <source>Remote Desktop answers, but supports only outdated encryption ({tls_version}).</source>
            <translation>远程桌面有响应，但只支持过时的加密（{tls_version}）。</translation>
        </message>
        <message>
            <source>Newer clients may refuse it, and the password is poorly protected on the way.</source>
            <translation>较新的客户端可能会拒绝连接，并且密码在传输途中得不到充分保护。</translation>
        </message>
        <message>
            <source>Install the Windows updates on the server and turn on TLS 1.2 there.</source>
            <translation>请在服务器上安装 Windows 更新并启用 TLS 1.2。</translation>
        </message>
        <message>
            <source>The client cannot tell whether this is the right server, and clients that require NLA refuse it.</source>
            <translation>客户端无法判断这是不是正确的服务器，而要求 NLA 的客户端会拒绝连接。</translation>
        </message>
        <message>
            <source>If it is the same there, look at the load of the instance in the cloud console, and restart it if needed.</source>
            <translation>如果在其他网络中结果相同，请在云控制台中查看实例的负载，必要时重启实例。</translation>
        </message>
        <message>
            <source>The name is mistyped or deleted, or only the DNS servers of a company or a VPN know it.</source>
            <translation>名称输入有误或已被删除，或者只有公司或 VPN 的 DNS 服务器才知道它。</translation>
        </message>
        <message>
            <source>The DNS servers of this computer do not answer, so the address of {address} stays unknown.</source>
            <translation>本机的 DNS 服务器没有响应，因此无法得知 {address} 的地址。</translation>
        </message>
        <message>
            <source>There is no network path from this computer to {address}.</source>
            <translation>从本机没有到达 {address} 的路径。</translation>
        </message>
        <message>
            <source>This computer has no connection to that network, or a router on the way rejects the traffic.</source>
            <translation>本机没有通往该处的连接，或者途中的路由器拒绝了连接。</translation>
        </message>
        <message>
            <source>Check whether this computer is online, and whether a VPN has to be on or off.</source>
            <translation>请检查本机是否已联网，以及是否需要打开或关闭 VPN。</translation>
        </message>
        <message>
            <source>{address} ends every connection to port {port} at once, before any data is exchanged.</source>
            <translation>{address} 会在通信开始之前立即结束到端口 {port} 的每个连接。</translation>
        </message>
        <message>
            <source>Most often, protection against password guessing or another security program there blocks your address.</source>
            <translation>最常见的原因是服务器上的防密码猜测程序或其他安全程序封锁了您的地址。</translation>
        </message>
        <message>
            <source>Open the server through the cloud's console and check these three things.</source>
            <translation>请通过云控制台打开服务器，检查这三项。</translation>
        </message>
        <message>
            <source>Another program uses this port, or the address and port lead to another machine.</source>
            <translation>此端口被其他程序占用，或者该地址和端口指向了别的计算机。</translation>
        </message>
        <message>
            <source>A service that uses only TLS, such as HTTPS, answers on port {port}, not Remote Desktop.</source>
            <translation>在端口 {port} 上响应的是只使用 TLS 的服务（例如 HTTPS），而不是远程桌面。</translation>
        </message>
        <message>
            <source>Something on the way answers every connection instead of {address}.</source>
            <translation>途中有设备或程序代替 {address} 响应了所有连接。</translation>
        </message>
        <message>
            <source>Other ports that should be closed are open as well.</source>
            <translation>其他本应关闭的端口也可以连接。</translation>
        </message>
        <message>
            <source>Turn these off, sign in to the Wi-Fi, or use another network.</source>
            <translation>请关闭它们或登录 Wi-Fi，或者换用其他网络。</translation>
        </message>
        <message>
            <source>Port {port} of {address} is open, but Remote Desktop does not answer within {limit} seconds.</source>
            <translation>可以连接到 {address} 的端口 {port}，但远程桌面在 {limit} 秒内没有响应。</translation>
        </message>
        <message>
            <source>Either a firewall on the way recognizes Remote Desktop and drops it, or the server hangs.</source>
            <translation>可能是途中的防火墙根据内容丢弃了远程桌面数据，也可能是服务器已停止响应。</translation>
        </message>
        <message>
            <source>{address} accepts the connection to port {port}, but closes it as soon as Remote Desktop begins.</source>
            <translation>{address} 接受了到端口 {port} 的连接，但远程桌面开始通信后就断开了。</translation>
        </message>
        <message>
            <source>Most often a firewall on the way recognizes Remote Desktop and stops it.</source>
            <translation>最常见的原因是途中的防火墙识别出远程桌面并将其阻止。</translation>
        </message>
        <message>
            <source>If it is the same there, another program uses the port, or Remote Desktop on the server is damaged: restart **Remote Desktop Services**.</source>
            <translation>如果在其他网络中结果相同，则端口被其他程序占用，或服务器上的远程桌面已损坏：请重新启动 **Remote Desktop Services**。</translation>
        </message>
        <message>
            <source>Remote Desktop on {address} answers, but ends the connection at once.</source>
            <translation>{address} 上的远程桌面有响应，但立即结束了连接。</translation>
        </message>
        <message>
            <source>Its security settings or its certificate are damaged, or it cannot take another session.</source>
            <translation>它的安全设置或证书已损坏，或者无法再容纳新的会话。</translation>
        </message>
        <message>
            <source>Restart **Remote Desktop Services**, then look at **Windows Logs** in **Event Viewer** on the server.</source>
            <translation>请在服务器上重新启动 **Remote Desktop Services**，然后查看**事件查看器**中的 **Windows 日志**。</translation>
        </message>
        <message>
            <source>The server insists on TLS encryption and refuses the connection (code 1).</source>
            <translation>服务器坚持要求 TLS 加密并拒绝了连接（代码 1）。</translation>
        </message>
        <message>
            <source>A client that is too old, or set to the old RDP encryption, cannot connect: update it.</source>
            <translation>版本过旧或设置为旧 RDP 加密的客户端无法连接：请更新客户端。</translation>
        </message>
        <message>
            <source>The server allows only the old RDP encryption and refuses TLS (code 2).</source>
            <translation>服务器只允许旧的 RDP 加密并拒绝 TLS（代码 2）。</translation>
        </message>
        <message>
            <source>On the server, set **Security Layer** so that TLS is allowed.</source>
            <translation>请在服务器上设置**安全层**以允许 TLS。</translation>
        </message>
        <message>
            <source>The server has no usable certificate for Remote Desktop and refuses every connection (code 3).</source>
            <translation>服务器没有可用的远程桌面证书，因此拒绝所有连接（代码 3）。</translation>
        </message>
        <message>
            <source>The certificate or its private key is missing or unreadable.</source>
            <translation>证书或其私钥缺失或无法读取。</translation>
        </message>
        <message>
            <source>The security settings of Remote Desktop on the server contradict each other (code 4).</source>
            <translation>服务器上远程桌面的安全设置互相矛盾（代码 4）。</translation>
        </message>
        <message>
            <source>Set **Security Layer** on the server to its default, then restart **Remote Desktop Services**.</source>
            <translation>请将服务器上的**安全层**恢复为默认值，然后重新启动 **Remote Desktop Services**。</translation>
        </message>
        <message>
            <source>The server accepts only connections with network level authentication, NLA (code 5).</source>
            <translation>服务器只接受使用网络级别身份验证 (NLA) 的连接（代码 5）。</translation>
        </message>
        <message>
            <source>NLA checks user name and password before the screen of the server appears.</source>
            <translation>NLA 会在显示服务器桌面之前验证用户名和密码。</translation>
        </message>
        <message>
            <source>The path to the server is clear. If you cannot get in, check the client's settings, the account and its rights.</source>
            <translation>到服务器的路径畅通。如果仍然无法登录，请检查客户端设置、帐户及其权限。</translation>
        </message>
        <message>
            <source>The server does not say its name: NTLM may be turned off there, so that only domain accounts can sign in.</source>
            <translation>服务器没有告知其名称：服务器上可能已关闭 NTLM，因此只有域帐户才能登录。</translation>
        </message>
        <message>
            <source>Not every address of this name works ({failed_addresses}): the client may try those first and wait.</source>
            <translation>此名称的部分地址无法连接（{failed_addresses}）：客户端开始时可能会在这些地址上等待。</translation>
        </message>
        <message>
            <source>The server asks for a certificate of the user, such as a smart card (code 6).</source>
            <translation>服务器要求提供用户证书，例如智能卡（代码 6）。</translation>
        </message>
        <message>
            <source>Look at **Windows Logs** in **Event Viewer** on the server for the same time.</source>
            <translation>请在服务器的**事件查看器**中查看同一时间的 **Windows 日志**。</translation>
        </message>
        <message>
            <source>The first large packets get lost: often in a VPN, or in a device that inspects encrypted connections.</source>
            <translation>最先发送的大数据包丢失了：常见于 VPN，或检查加密连接的设备。</translation>
        </message>
        <message>
            <source>Remote Desktop answers, but the certificate of the server expired on {valid_to}.</source>
            <translation>远程桌面有响应，但服务器的证书已于 {valid_to} 过期。</translation>
        </message>
        <message>
            <source>The clock of this computer or of the server is wrong. Compare both, then make a new certificate if needed.</source>
            <translation>本机或服务器的时钟不正确。请比较两者，必要时重新生成证书。</translation>
        </message>
        <message>
            <source>Remote Desktop answers, but only with its own old encryption, without TLS.</source>
            <translation>远程桌面有响应，但只使用自身的旧加密方式，没有 TLS。</translation>
        </message>
        <message>
            <source>On the server, set **Security Layer** so that TLS is used.</source>
            <translation>请在服务器上设置**安全层**以使用 TLS。</translation>
        </message>
        <message>
            <source>Remote Desktop answers at {address}, port {port}.</source>
            <translation>{address} 端口 {port} 上的远程桌面有响应。</translation>
        </message>
        <message>
            <source>The server requires network level authentication (NLA): it checks the password before it shows a screen.</source>
            <translation>服务器要求网络级别身份验证 (NLA)：在显示桌面之前先验证密码。</translation>
        </message>
        <message>
            <source>The server calls itself {computer_name}. If you expect another name, the address leads to the wrong machine.</source>
            <translation>服务器自称 {computer_name}。如果与您预期的名称不同，说明该地址指向了别的计算机。</translation>
        </message>
        <message>
            <source>Disconnect {description} and try again. If it then works, the VPN does not let Remote Desktop through.</source>
            <translation>请断开 {description} 后重试。如果这时可以连接，说明 VPN 不放行远程桌面。</translation>
        </message>
        <message>
            <source>Remote Desktop does not use a web proxy, so this setting itself has no effect on it.</source>
            <translation>远程桌面不使用 Web 代理，因此该设置本身既无帮助也无妨碍。</translation>
        </message>
        <message>
            <source>The server answers this way, so this is not the cause.</source>
            <translation>服务器通过此路径有响应，因此它不是原因。</translation>
        </message>
        <message>
            <source>This computer has no network path to {address}.</source>
            <translation>本机没有通往 {address} 的路径。</translation>
        </message>
        <message>
            <source>It is offline, or the VPN that leads to the server is not connected. Connect it and try again.</source>
            <translation>它处于离线状态，或者通往服务器的 VPN 没有连接。请连接后重试。</translation>
        </message>
        <message>
            <source>The adapter {description} carries only small packets ({mtu} bytes).</source>
            <translation>适配器 {description} 只能传输小数据包（{mtu} 字节）。</translation>
        </message>
        <message>
            <source>Large packets can get lost on the way. Set its MTU to 1400 bytes, or use another network for a test.</source>
            <translation>大数据包可能在途中丢失。请将其 MTU 设为 1400 字节，或换用其他网络进行测试。</translation>
        </message>
        <message>
            <source>A proxy program on this computer takes the connection to {address}, but does not pass it on.</source>
            <translation>本机上的代理程序接管了到 {address} 的连接，但没有转发。</translation>
        </message>
        <message>
            <source>Close the proxy program or make an exception for the server, then try again.</source>
            <translation>请关闭代理程序或为服务器设置例外，然后重试。</translation>
        </message>
        <message>
            <source>A proxy program on this computer takes the connection to {address}.</source>
            <translation>本机上的代理程序接管了到 {address} 的连接。</translation>
        </message>
        <message>
            <source>Close the proxy program for a test and try again.</source>
            <translation>请暂时关闭代理程序，然后重试。</translation>
        </message>
        <message>
            <source>The connection goes through a VPN or virtual adapter: {description}.</source>
            <translation>连接经过 VPN 或虚拟适配器：{description}。</translation>
        </message>
        <message>
            <source>Another program has added itself to the network functions of this computer: {layered}.</source>
            <translation>有其他程序挂接在本机的网络中：{layered}。</translation>
        </message>
        <message>
            <source>It can see and stop every connection. Find the program that this file belongs to, and try again without it.</source>
            <translation>它能看到并阻止每一个连接。请找到此文件所属的程序，停用后重试。</translation>
        </message>
        <message>
            <source>Such networks often let nothing else out. Remote Desktop does not use a web proxy, so port {port} must be open.</source>
            <translation>这类网络往往不放行其他流量。远程桌面不使用 Web 代理，因此必须开放端口 {port}。</translation>
        </message>
        <message>
            <source>The path to the server could not be checked, because the server's name was not found.</source>
            <translation>由于没有找到服务器的名称，无法检查出站路径。</translation>
        </message>
        <message>
            <source>No proxy or VPN is in the way: the connection leaves through {description}.</source>
            <translation>没有代理或 VPN 阻碍：连接通过 {description} 发出。</translation>
        </message>
        <message>
            <source>This computer reaches the web through the proxy {proxy}, and the server does not answer directly.</source>
            <translation>本机通过代理 {proxy} 访问网页，而服务器对直接连接没有响应。</translation>
        </message>
        <message>
            <source>This computer reaches the web through the proxy script {automatic}, and the server does not answer directly.</source>
            <translation>本机通过代理脚本 {automatic} 访问网页，而服务器对直接连接没有响应。</translation>
        </message>
        <message>
            <source>Try another network, such as a phone's. If it works there, ask for port {port}, a VPN or a gateway.</source>
            <translation>请换用其他网络，例如手机网络。如果在那里可以连接，请申请开放端口 {port}，或申请使用 VPN 或网关。</translation>
        </message>
        <message>
            <source>A web proxy is set on this computer ({proxy}); Remote Desktop does not use it.</source>
            <translation>本机设置了 Web 代理（{proxy}）；远程桌面不使用它。</translation>
        </message>
        <message>
            <source>A proxy script is set on this computer ({automatic}); Remote Desktop does not use it.</source>
            <translation>本机设置了代理脚本（{automatic}）；远程桌面不使用它。</translation>
        </message>
        <message>
            <source>No proxy is set on this computer.</source>
            <translation>本机没有设置代理。</translation>
        </message>
        <message>
            <source>Proxy and VPN</source>
            <translation>代理和 VPN</translation>
        </message>
        <message>
            <source>A policy of your organization sets this. Its administrator can change it.</source>
            <translation>这是由您所在组织的策略设置的，可由组织的管理员更改。</translation>
        </message>
        <message>
            <source>A policy on this computer refuses servers whose certificate is not trusted, and this server's is self-signed.</source>
            <translation>本机上的策略拒绝证书不受信任的服务器，而这台服务器的证书是自签名的。</translation>
        </message>
        <message>
            <source>Give the server a trusted certificate, or ask the administrator to allow a warning instead of a refusal.</source>
            <translation>请为服务器安装受信任的证书，或请管理员将拒绝改为警告。</translation>
        </message>
        <message>
            <source>A policy on this computer forbids the sign-in method NTLM for this server.</source>
            <translation>本机上的策略禁止对这台服务器使用 NTLM 登录方式。</translation>
        </message>
        <message>
            <source>Servers outside your domain, and all servers addressed by their IP address, need NTLM. Ask the administrator for an exception.</source>
            <translation>域外的服务器，以及所有用 IP 地址连接的服务器，都需要 NTLM。请向管理员申请例外。</translation>
        </message>
        <message>
            <source>A policy on this computer refuses servers without the security update for CredSSP of May 2018.</source>
            <translation>本机上的策略拒绝没有安装 2018 年 5 月 CredSSP 安全更新的服务器。</translation>
        </message>
        <message>
            <source>If the message names the CredSSP encryption oracle, install the updates of Windows on the server.</source>
            <translation>如果消息中提到 CredSSP 加密数据库修正，请在服务器上安装 Windows 更新。</translation>
        </message>
        <message>
            <source>A policy on this computer insists on Restricted Admin or Remote Credential Guard, which the server must allow.</source>
            <translation>本机上的策略要求使用受限管理模式 (Restricted Admin) 或 Remote Credential Guard，服务器也必须允许。</translation>
        </message>
        <message>
            <source>A policy on this computer sends Remote Desktop through a gateway.</source>
            <translation>本机上的策略使远程桌面经过网关。</translation>
        </message>
        <message>
            <source>This computer signs in with an outdated method (LAN Manager level below 3), which servers refuse.</source>
            <translation>本机使用过时的登录方式（LAN Manager 级别低于 3），服务器会拒绝。</translation>
        </message>
        <message>
            <source>The saved standard connection (Default.rdp) cannot be read.</source>
            <translation>无法读取已保存的默认连接 (Default.rdp)。</translation>
        </message>
        <message>
            <source>The saved connection to {host} uses port {saved_port}, but you want port {port}.</source>
            <translation>到 {host} 的已保存连接使用端口 {saved_port}，但您指定的是端口 {port}。</translation>
        </message>
        <message>
            <source>Remote Desktop Connection always goes through the gateway {gateway}.</source>
            <translation>远程桌面连接始终经过网关 {gateway}。</translation>
        </message>
        <message>
            <source>The gateway answers. It must be allowed to reach {host} on port {port}, and it asks for its own sign-in.</source>
            <translation>网关有响应。网关必须能够访问 {host} 的端口 {port}，并且需要单独登录。</translation>
        </message>
        <message>
            <source>Type the port after the address in **Remote Desktop Connection**: `{host}:{port}`.</source>
            <translation>在**远程桌面连接**中，在地址后面输入端口：`{host}:{port}`。</translation>
        </message>
        <message>
            <source>Remote Desktop Connection always goes through the gateway {gateway}, which does not answer.</source>
            <translation>远程桌面连接始终经过网关 {gateway}，而该网关没有响应。</translation>
        </message>
        <message>
            <source>In **Remote Desktop Connection** open **Show Options**, **Advanced**, **Settings** and choose not to use a gateway, or connect to the network from which it can be reached.</source>
            <translation>在**远程桌面连接**中依次打开**显示选项**、**高级**、**设置**，选择不使用网关，或接入可以访问该网关的网络。</translation>
        </message>
        <message>
            <source>The saved connection turns off Network Level Authentication, which most servers require.</source>
            <translation>已保存的连接关闭了网络级别身份验证，而大多数服务器要求使用它。</translation>
        </message>
        <message>
            <source>In the saved connection change the line to `enablecredsspsupport:i:1`, or connect without that file.</source>
            <translation>请在已保存的连接中将该行改为 `enablecredsspsupport:i:1`，或不使用该文件进行连接。</translation>
        </message>
        <message>
            <source>The saved connection does not negotiate security with the server, so modern servers end it at once.</source>
            <translation>已保存的连接不与服务器协商安全方式，因此新版服务器会立即断开。</translation>
        </message>
        <message>
            <source>In the saved connection change the line to `negotiate security layer:i:1`, or connect without that file.</source>
            <translation>请在已保存的连接中将该行改为 `negotiate security layer:i:1`，或不使用该文件进行连接。</translation>
        </message>
        <message>
            <source>A password is saved for this server, for {saved_users}. After a password change it is out of date.</source>
            <translation>已为此服务器保存了 {saved_users} 的密码。更改密码后，它就失效了。</translation>
        </message>
        <message>
            <source>The settings of Remote Desktop Connection on this computer fit the server.</source>
            <translation>本机上远程桌面连接的设置与服务器相符。</translation>
        </message>
        <message>
            <source>Settings of Remote Desktop Connection</source>
            <translation>远程桌面连接的设置</translation>
        </message>
        <message>
            <source>Public IP address</source>
            <translation>公网 IP 地址</translation>
        </message>
        <message>
            <source>Public bandwidth</source>
            <translation>公网带宽</translation>
        </message>
        <message>
            <source>Security group rules</source>
            <translation>安全组规则</translation>
        </message>
        <message>
            <source>IP flow verify</source>
            <translation>IP 流验证</translation>
        </message>
        <message>
            <source>DDoS black hole</source>
            <translation>DDoS 黑洞</translation>
        </message>
        <message>
            <source>CPU load of the server</source>
            <translation>服务器 CPU 负载</translation>
        </message>
        <message>
            <source>Memory of the server</source>
            <translation>服务器内存</translation>
        </message>
        <message>
            <source>The cloud's own diagnosis</source>
            <translation>云平台的自助诊断</translation>
        </message>
        <message>
            <source>Agent for remote commands</source>
            <translation>远程命令代理</translation>
        </message>
        <message>
            <source>Connection from another network</source>
            <translation>从其他网络连接</translation>
        </message>
        <message>
            <source>Edge of the company network</source>
            <translation>公司网络边界</translation>
        </message>
        <message>
            <source>Packet loss on the way</source>
            <translation>链路丢包</translation>
        </message>
        <message>
            <source>Remote PowerShell (WinRM)</source>
            <translation>远程 PowerShell (WinRM)</translation>
        </message>
        <message>
            <source>Services that Remote Desktop needs</source>
            <translation>远程桌面依赖的服务</translation>
        </message>
        <message>
            <source>State of the instance</source>
            <translation>实例状态</translation>
        </message>
        <message>
            <source>Health checks of the instance</source>
            <translation>实例健康状态</translation>
        </message>
        <message>
            <source>Remote Desktop setting</source>
            <translation>远程桌面设置</translation>
        </message>
        <message>
            <source>Normal startup</source>
            <translation>正常启动</translation>
        </message>
        <message>
            <source>Remote Desktop listener</source>
            <translation>远程桌面侦听器</translation>
        </message>
        <message>
            <source>Port of Remote Desktop on the server</source>
            <translation>服务器上的远程桌面端口</translation>
        </message>
        <message>
            <source>Certificate of Remote Desktop</source>
            <translation>远程桌面证书</translation>
        </message>
        <message>
            <source>Security layer of Remote Desktop</source>
            <translation>远程桌面安全层</translation>
        </message>
        <message>
            <source>Firewall profiles of the server</source>
            <translation>服务器的防火墙配置文件</translation>
        </message>
        <message>
            <source>Firewall rule for Remote Desktop on the server</source>
            <translation>服务器的远程桌面防火墙规则</translation>
        </message>
        <message>
            <source>Outgoing firewall rules of the server</source>
            <translation>服务器的出站防火墙规则</translation>
        </message>
        <message>
            <source>IP security policy of the server</source>
            <translation>服务器的 IP 安全策略</translation>
        </message>
        <message>
            <source>Security software on the server</source>
            <translation>服务器上的安全软件</translation>
        </message>
        <message>
            <source>Network adapter of the server</source>
            <translation>服务器的网络适配器</translation>
        </message>
        <message>
            <source>Network class installer of the server</source>
            <translation>服务器的网络类安装程序</translation>
        </message>
        <message>
            <source>Remote Desktop licensing</source>
            <translation>远程桌面授权</translation>
        </message>
        <message>
            <source>Number of sessions</source>
            <translation>会话数</translation>
        </message>
        <message>
            <source>State of the user account</source>
            <translation>用户帐户状态</translation>
        </message>
        <message>
            <source>Password protected sharing</source>
            <translation>密码保护的共享</translation>
        </message>
        <message>
            <source>Right to sign in through Remote Desktop</source>
            <translation>通过远程桌面登录的权限</translation>
        </message>
        <message>
            <source>Refused sign-ins in the event log</source>
            <translation>事件日志中的登录失败记录</translation>
        </message>
        <message>
            <source>There is no chapter called {name}. The chapters are: {names}.</source>
            <translation>没有名为 {name} 的章节。可用的章节：{names}。</translation>
        </message>
        <message>
            <source>This program has no check called {name}. It has: {names}.</source>
            <translation>本程序没有名为 {name} 的可测量检查。可以测量的有：{names}。</translation>
        </message>
        <message>
            <source>This program has no fix called {name} that it can apply itself. It has: {names}.</source>
            <translation>本程序没有可自动执行的修复操作 {name}。可用的操作：{names}。</translation>
        </message>
        <message>
            <source>There is no open change to undo in this case.</source>
            <translation>此案例中没有可撤消的更改。</translation>
        </message>
        <message>
            <source>There is no open change {name} in this case.</source>
            <translation>此案例中没有可撤消的更改 {name}。</translation>
        </message>
        <message>
            <source>The file {path} cannot be read: {reason}.</source>
            <translation>无法读取文件 {path}：{reason}。</translation>
        </message>
        <message>
            <source>The file {path} cannot be written: {reason}.</source>
            <translation>无法写入文件 {path}：{reason}。</translation>
        </message>
        <message>
            <source>The file {path} contains the case of another server: {address}, port {port}. Choose another name.</source>
            <translation>文件 {path} 中是另一台服务器（{address}，端口 {port}）的案例。请换一个文件名。</translation>
        </message>
        <message>
            <source>The report would overwrite its own case. Choose another name.</source>
            <translation>报告会覆盖它自己的案例文件。请换一个文件名。</translation>
        </message>
        <message>
            <source>This failed because of an error in this program ({error}). Run it again with --verbose for details.</source>
            <translation>由于本程序的错误，操作失败（{error}）。使用 --verbose 可查看更多信息。</translation>
        </message>
        <message>
            <source>It was refused: {reason}</source>
            <translation>操作被拒绝：{reason}</translation>
        </message>
        <message>
            <source>Done: {title}.</source>
            <translation>已完成：{title}。</translation>
        </message>
        <message>
            <source>Type the address of the server, such as 203.0.113.7 or server.example.com.</source>
            <translation>请输入服务器地址，例如 203.0.113.7 或 server.example.com。</translation>
        </message>
        <message>
            <source>This is the address of a web page. Type only the server's name or IP address, without http://.</source>
            <translation>这是网页地址。请只输入服务器的名称或 IP 地址，不要带 http://。</translation>
        </message>
        <message>
            <source>Write an IPv6 address with its port like this: [2001:db8::7]:3389.</source>
            <translation>带端口的 IPv6 地址请这样写：[2001:db8::7]:3389。</translation>
        </message>
        <message>
            <source>The port is a number from 1 to 65535. Remote Desktop normally uses 3389.</source>
            <translation>端口是 1 到 65535 之间的数字。远程桌面通常使用 3389。</translation>
        </message>
        <message>
            <source>This is not a complete IPv6 address.</source>
            <translation>这不是完整的 IPv6 地址。</translation>
        </message>
        <message>
            <source>An IPv4 address has four numbers from 0 to 255, such as 203.0.113.7.</source>
            <translation>IPv4 地址由四个 0 到 255 的数字组成，例如 203.0.113.7。</translation>
        </message>
        <message>
            <source>Type only the server's name or IP address, without a path, a user name or spaces.</source>
            <translation>请只输入服务器的名称或 IP 地址，不要带路径、用户名或空格。</translation>
        </message>
        <message>
            <source>This name is too long: a server's name has at most 253 characters.</source>
            <translation>名称太长：服务器名称最多 253 个字符。</translation>
        </message>
        <message>
            <source>A server's name contains only letters, digits, hyphens and dots.</source>
            <translation>服务器名称只能包含字母、数字、连字符和点。</translation>
        </message>
        <message>
            <source>This file is too large to be a case.</source>
            <translation>此文件过大，不是案例文件。</translation>
        </message>
        <message>
            <source>This file is damaged or is not a case. It was left as it is.</source>
            <translation>此文件已损坏或不是案例文件，文件保持原样。</translation>
        </message>
        <message>
            <source>This case comes from a newer version of RDP Doctor. Install that version to open it.</source>
            <translation>此案例来自更新版本的 RDP Doctor。请安装该版本后再打开。</translation>
        </message>
        <message>
            <source>This is done by hand in this version.</source>
            <translation>此版本中需要手动完成。</translation>
        </message>
        <message>
            <source>This change needs no undo: everything goes back to normal by itself.</source>
            <translation>此更改无需撤消，系统会自行恢复。</translation>
        </message>
        <message>
            <source>The address of the server is missing.</source>
            <translation>缺少服务器地址。</translation>
        </message>
        <message>
            <source>This exists only on Windows.</source>
            <translation>此项仅在 Windows 上存在。</translation>
        </message>
        <message>
            <source>The address is an IP address, so there is no name to look up.</source>
            <translation>地址是 IP 地址，无需解析名称。</translation>
        </message>
        <message>
            <source>Only the cloud can answer this, and it needs an account there.</source>
            <translation>此项需要使用云账号向云平台查询。</translation>
        </message>
        <message>
            <source>This can only be checked inside the server.</source>
            <translation>此项需要在服务器内部检查。</translation>
        </message>
        <message>
            <source>Answered by hand.</source>
            <translation>此项由您手动回答。</translation>
        </message>
        <message>
            <source>This check did not finish within {limit} seconds.</source>
            <translation>此检查未能在 {limit} 秒内完成。</translation>
        </message>
        <message>
            <source>This check failed because of an error in this program; the other checks are not affected.</source>
            <translation>由于本程序的错误，此检查失败；其他检查不受影响。</translation>
        </message>
        <message>
            <source>The name of the server is not found</source>
            <translation>找不到服务器的名称</translation>
        </message>
        <message>
            <source>The address is not valid</source>
            <translation>地址无效</translation>
        </message>
        <message>
            <source>This computer has too little memory</source>
            <translation>本机内存不足</translation>
        </message>
        <message>
            <source>Encrypting or decrypting the data failed</source>
            <translation>数据加密或解密失败</translation>
        </message>
        <message>
            <source>The certificate of the server cannot be read</source>
            <translation>无法读取服务器的证书</translation>
        </message>
        <message>
            <source>No reason is given</source>
            <translation>未给出原因</translation>
        </message>
        <message>
            <source>Closed on this computer</source>
            <translation>已在本机上关闭</translation>
        </message>
        <message>
            <source>Closed by the user</source>
            <translation>已由用户关闭</translation>
        </message>
        <message>
            <source>Closed by the server</source>
            <translation>已由服务器关闭</translation>
        </message>
        <message>
            <source>Code of Mac and mobile clients without official meaning</source>
            <translation>Mac 和移动客户端的代码，没有官方含义</translation>
        </message>
        <message>
            <source>The connection timed out</source>
            <translation>连接超时</translation>
        </message>
        <message>
            <source>The smart card service is not running</source>
            <translation>智能卡服务未运行</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>无法访问服务器</translation>
        </message>
        <message>
            <source>The sign-in fails without a known reason</source>
            <translation>登录失败，原因不明</translation>
        </message>
        <message>
            <source>No smart card reader is found</source>
            <translation>找不到智能卡读卡器</translation>
        </message>
        <message>
            <source>No smart card is in the reader</source>
            <translation>读卡器中没有智能卡</translation>
        </message>
        <message>
            <source>Internal error, or wrong characters in the computer name</source>
            <translation>内部错误，或计算机名中含有无效字符</translation>
        </message>
        <message>
            <source>The smart card system failed</source>
            <translation>智能卡系统出错</translation>
        </message>
        <message>
            <source>This code is not documented</source>
            <translation>此代码没有文档说明</translation>
        </message>
        <message>
            <source>A timer of the client failed</source>
            <translation>客户端的计时器出错</translation>
        </message>
        <message>
            <source>You already have a console session on this server</source>
            <translation>您在此服务器上已有一个控制台会话</translation>
        </message>
        <message>
            <source>The sign-in failed</source>
            <translation>登录失败</translation>
        </message>
        <message>
            <source>The connection was lost</source>
            <translation>连接已断开</translation>
        </message>
        <message>
            <source>The server shows an unexpected certificate</source>
            <translation>服务器出示了意外的证书</translation>
        </message>
        <message>
            <source>The user name does not exist</source>
            <translation>用户名不存在</translation>
        </message>
        <message>
            <source>The connection failed without a stated reason</source>
            <translation>连接失败，未说明原因</translation>
        </message>
        <message>
            <source>The account is disabled</source>
            <translation>帐户已禁用</translation>
        </message>
        <message>
            <source>A restriction of the account forbids the sign-in</source>
            <translation>帐户限制不允许登录</translation>
        </message>
        <message>
            <source>The client cannot unpack the data</source>
            <translation>客户端无法解压缩数据</translation>
        </message>
        <message>
            <source>The account is locked</source>
            <translation>帐户已锁定</translation>
        </message>
        <message>
            <source>The security data is not valid</source>
            <translation>安全数据无效</translation>
        </message>
        <message>
            <source>Normal end, or a window was closed</source>
            <translation>正常结束，或关闭了提示窗口</translation>
        </message>
        <message>
            <source>Sending failed: the network connection was lost</source>
            <translation>发送失败：网络中断</translation>
        </message>
        <message>
            <source>Receiving failed: the network connection was lost</source>
            <translation>接收失败：网络中断</translation>
        </message>
        <message>
            <source>The license could not be negotiated</source>
            <translation>许可证协商失败</translation>
        </message>
        <message>
            <source>The license did not arrive in time</source>
            <translation>未能及时收到许可证</translation>
        </message>
        <message>
            <source>The server requires Network Level Authentication</source>
            <translation>服务器要求网络级别身份验证</translation>
        </message>
        <message>
            <source>A policy requires the password before connecting, but the server cannot accept it at that point</source>
            <translation>策略要求在连接前输入密码，但服务器无法在此时接收</translation>
        </message>
        <message>
            <source>The server requires FIPS encryption</source>
            <translation>服务器要求 FIPS 加密</translation>
        </message>
        <message>
            <source>The account has expired</source>
            <translation>帐户已过期</translation>
        </message>
        <message>
            <source>The session could not be resumed</source>
            <translation>无法恢复会话</translation>
        </message>
        <message>
            <source>The server does not support Restricted Administration mode</source>
            <translation>服务器不支持受限管理模式</translation>
        </message>
        <message>
            <source>The password has expired</source>
            <translation>密码已过期</translation>
        </message>
        <message>
            <source>Credentials may not be sent to this server</source>
            <translation>不允许将凭据发送到此服务器</translation>
        </message>
        <message>
            <source>Sign-in is not allowed at this time of day</source>
            <translation>此时间段不允许登录</translation>
        </message>
        <message>
            <source>This computer has too little graphics memory</source>
            <translation>本机显存不足</translation>
        </message>
        <message>
            <source>Protocol error seen by the client</source>
            <translation>客户端检测到协议错误</translation>
        </message>
        <message>
            <source>Sign-in is not allowed from this computer</source>
            <translation>不允许从本机登录</translation>
        </message>
        <message>
            <source>The password must be changed before the first sign-in</source>
            <translation>首次登录前必须更改密码</translation>
        </message>
        <message>
            <source>This type of sign-in is not allowed</source>
            <translation>不允许此登录类型</translation>
        </message>
        <message>
            <source>The server requires another kind of Kerberos sign-in (User2User)</source>
            <translation>服务器要求另一种 Kerberos 登录方式 (User2User)</translation>
        </message>
        <message>
            <source>The policy does not allow passing the credentials to this server</source>
            <translation>策略不允许将凭据委派给此服务器</translation>
        </message>
        <message>
            <source>Credentials are sent only to a server that proves its identity</source>
            <translation>只能将凭据发送给能证明身份的服务器</translation>
        </message>
        <message>
            <source>No server is available to check the account</source>
            <translation>无法联系任何可验证帐户的身份验证机构</translation>
        </message>
        <message>
            <source>The certificate has expired, or a clock is wrong</source>
            <translation>证书已过期，或时钟不正确</translation>
        </message>
        <message>
            <source>The PIN of the smart card is wrong</source>
            <translation>智能卡的 PIN 不正确</translation>
        </message>
        <message>
            <source>The clocks of both computers differ</source>
            <translation>两台计算机的时钟不一致</translation>
        </message>
        <message>
            <source>The server does not accept saved passwords</source>
            <translation>服务器不接受已保存的密码</translation>
        </message>
        <message>
            <source>The smart card is blocked</source>
            <translation>智能卡已被锁定</translation>
        </message>
        <message>
            <source>The remote programs could not be resumed</source>
            <translation>无法恢复远程程序</translation>
        </message>
        <message>
            <source>The versions of the client and the server do not match</source>
            <translation>客户端与服务器的版本不匹配</translation>
        </message>
        <message>
            <source>The server does not support RemoteApp</source>
            <translation>服务器不支持 RemoteApp</translation>
        </message>
        <message>
            <source>The server closed the connection and refused it</source>
            <translation>服务器拒绝并关闭了连接</translation>
        </message>
        <message>
            <source>The identity of the server cannot be verified</source>
            <translation>无法验证服务器的身份</translation>
        </message>
        <message>
            <source>Because of a protocol error, the session ends</source>
            <translation>由于协议错误，会话结束</translation>
        </message>
        <message>
            <source>An internal error has occurred</source>
            <translation>出现了内部错误</translation>
        </message>
        <message>
            <source>Another program or a wrong service answers on the port.</source>
            <translation>端口上响应的是其他程序或错误的服务。</translation>
        </message>
        <message>
            <source>The address now belongs to another server.</source>
            <translation>该地址现在属于另一台服务器。</translation>
        </message>
        <message>
            <source>Something on the way changes the data.</source>
            <translation>数据在途中被更改。</translation>
        </message>
        <message>
            <source>All sessions that the server allows are in use.</source>
            <translation>服务器允许的会话已全部占用。</translation>
        </message>
        <message>
            <source>Remote Desktop is turned off in the server's settings or by a policy.</source>
            <translation>服务器的设置或策略关闭了远程桌面。</translation>
        </message>
        <message>
            <source>Compare the thumbprint of the certificate with the server's own before you accept it.</source>
            <translation>接受证书之前，请将其指纹与服务器自身的指纹进行比较。</translation>
        </message>
        <message>
            <source>The name is mistyped.</source>
            <translation>名称输入有误。</translation>
        </message>
        <message>
            <source>A security group or firewall rule in the cloud does not let your address reach the port.</source>
            <translation>云端的安全组或防火墙规则不允许您的地址访问该端口。</translation>
        </message>
        <message>
            <source>The instance is stopped or still starting.</source>
            <translation>实例已停止，或仍在启动。</translation>
        </message>
        <message>
            <source>The address is wrong or has changed.</source>
            <translation>地址有误或已更改。</translation>
        </message>
        <message>
            <source>Your own network or firewall blocks the port (3389 by default).</source>
            <translation>您自己的网络或防火墙阻止了该端口（默认为 3389）。</translation>
        </message>
        <message>
            <source>The firewall inside the server blocks the port.</source>
            <translation>服务器内部的防火墙阻止了该端口。</translation>
        </message>
        <message>
            <source>Remote Desktop is turned off, its service is stopped, or it listens on another port.</source>
            <translation>远程桌面已关闭、其服务已停止，或者它侦听的是其他端口。</translation>
        </message>
        <message>
            <source>The address is a name, and the name service (DNS) finds no IP address for it. No connection is attempted.</source>
            <translation>该地址是一个名称，而名称服务 (DNS) 没有给出对应的 IP 地址，因此未尝试连接。</translation>
        </message>
        <message>
            <source>The name was deleted, or this computer's DNS servers do not know it yet.</source>
            <translation>该名称已被删除，或本机的 DNS 服务器尚不知道它。</translation>
        </message>
        <message>
            <source>A VPN or the company network returns different addresses for names.</source>
            <translation>VPN 或公司网络对名称给出了不同的解析结果。</translation>
        </message>
        <message>
            <source>The saved connection file contains the name of another computer.</source>
            <translation>保存的连接文件指定了另一台计算机。</translation>
        </message>
        <message>
            <source>The server's port cannot be reached. The client does not know why; the three reasons in the message are only examples.</source>
            <translation>无法访问服务器的端口。该消息并不知道原因，其中的三个原因只是示例。</translation>
        </message>
        <message>
            <source>All these causes show the same message. Only the port test tells them apart.</source>
            <translation>所有这些原因都显示相同的消息，只有测试端口才能区分。</translation>
        </message>
        <message>
            <source>The connection begins, but the answer does not arrive in time.</source>
            <translation>连接已开始，但未能及时收到响应。</translation>
        </message>
        <message>
            <source>Packets are dropped on the way or by a security group.</source>
            <translation>数据包在途中或被安全组丢弃。</translation>
        </message>
        <message>
            <source>The server is overloaded, or its bandwidth is used up.</source>
            <translation>服务器过载，或其带宽已用尽。</translation>
        </message>
        <message>
            <source>A VPN or tunnel is slow, or it cannot carry large packets (MTU).</source>
            <translation>VPN 或隧道速度慢，或无法传送大数据包 (MTU)。</translation>
        </message>
        <message>
            <source>The address cannot be used as it is written.</source>
            <translation>地址的写法有误，无法使用。</translation>
        </message>
        <message>
            <source>A space, a slash or another wrong character is in the address.</source>
            <translation>地址中含有空格、斜杠或其他错误字符。</translation>
        </message>
        <message>
            <source>The port is not separated by a colon.</source>
            <translation>端口没有用冒号隔开。</translation>
        </message>
        <message>
            <source>The saved connection file is damaged.</source>
            <translation>保存的连接文件已损坏。</translation>
        </message>
        <message>
            <source>The connection was open and was then lost.</source>
            <translation>连接曾经建立，随后中断。</translation>
        </message>
        <message>
            <source>The server accepts no new sign-ins for now: it is shutting down, installing updates, or in drain mode.</source>
            <translation>服务器暂时不接受新的登录：正在关机、更新或处于排空模式。</translation>
        </message>
        <message>
            <source>The server requires FIPS encryption, which this client does not use.</source>
            <translation>服务器要求 FIPS 加密，而此客户端未使用。</translation>
        </message>
        <message>
            <source>Something answers on the port, but not as the Remote Desktop client expects.</source>
            <translation>端口上有响应，但并非客户端所期望的远程桌面协议。</translation>
        </message>
        <message>
            <source>Port forwarding or a load balancer leads to the wrong computer or port.</source>
            <translation>端口转发或负载均衡指向了错误的计算机或端口。</translation>
        </message>
        <message>
            <source>A proxy, a gateway or security software answers instead of the server.</source>
            <translation>代理、网关或安全软件代替服务器作出了响应。</translation>
        </message>
        <message>
            <source>A display or compatibility setting of the connection does not work with the server.</source>
            <translation>连接的显示或兼容性设置不适合该服务器。</translation>
        </message>
        <message>
            <source>The security data exchanged at the start is not valid for the other side.</source>
            <translation>连接开始时交换的安全数据对另一方无效。</translation>
        </message>
        <message>
            <source>The encryption level or a FIPS policy does not match on both sides.</source>
            <translation>加密级别或 FIPS 策略不能同时适合双方。</translation>
        </message>
        <message>
            <source>The server shows a different certificate than expected. It may be another computer.</source>
            <translation>服务器出示的证书与预期不同，它可能是另一台计算机。</translation>
        </message>
        <message>
            <source>The server has created a new certificate.</source>
            <translation>服务器为自己生成了新证书。</translation>
        </message>
        <message>
            <source>A security product or proxy decrypts the connection.</source>
            <translation>安全产品或代理拆解了加密连接。</translation>
        </message>
        <message>
            <source>The client cannot say more. This message has many causes and is also shown for codes that the client does not know.</source>
            <translation>客户端无法给出更准确的说明。这句话有多种原因，客户端不认识的代码也会显示它。</translation>
        </message>
        <message>
            <source>The encryption rules (TLS) of the client and the server do not match.</source>
            <translation>客户端与服务器的加密规则 (TLS) 不匹配。</translation>
        </message>
        <message>
            <source>Remote Desktop Services on the server does not respond.</source>
            <translation>服务器上的 Remote Desktop Services 无响应。</translation>
        </message>
        <message>
            <source>Do not take the words literally: they do not prove a problem inside the server.</source>
            <translation>请不要按字面理解：它并不能证明服务器内部有故障。</translation>
        </message>
        <message>
            <source>The versions of the client and the server are not compatible.</source>
            <translation>客户端和服务器互不支持对方的版本。</translation>
        </message>
        <message>
            <source>No official list contains this code, and explanations found on the Internet contradict each other.</source>
            <translation>没有任何官方列表提到此代码，互联网上的解释也互相矛盾。</translation>
        </message>
        <message>
            <source>The network failed for a moment: Wi-Fi, VPN or a router.</source>
            <translation>网络短暂中断：Wi-Fi、VPN 或路由器。</translation>
        </message>
        <message>
            <source>A firewall or an intrusion detection system cuts the connection.</source>
            <translation>防火墙或入侵检测系统切断了连接。</translation>
        </message>
        <message>
            <source>The server gave up while securing the connection: certificate, encryption or sign-in method.</source>
            <translation>服务器在建立安全连接时放弃：证书、加密或登录方式。</translation>
        </message>
        <message>
            <source>The server restarted or ran out of memory.</source>
            <translation>服务器已重新启动或内存耗尽。</translation>
        </message>
        <message>
            <source>The server answers, but it refuses this connection before anybody signs in.</source>
            <translation>服务器有响应，但在登录之前就拒绝了此连接。</translation>
        </message>
        <message>
            <source>Security software on the server blocks your address.</source>
            <translation>服务器上的安全软件阻止了您的地址。</translation>
        </message>
        <message>
            <source>The server refuses for one of four reasons, and the code does not say which.</source>
            <translation>服务器因四种原因之一而拒绝，代码并未说明是哪一种。</translation>
        </message>
        <message>
            <source>The network failed while the connection was made.</source>
            <translation>建立连接时网络出现故障。</translation>
        </message>
        <message>
            <source>Another program, such as a web server or SSH, uses the port.</source>
            <translation>该端口被其他程序占用，例如 Web 服务器或 SSH。</translation>
        </message>
        <message>
            <source>One side received data that it cannot use, so the session ends.</source>
            <translation>一方收到了无法使用的数据，因此会话结束。</translation>
        </message>
        <message>
            <source>The certificate or the security layer of Remote Desktop on the server is damaged.</source>
            <translation>服务器上远程桌面的证书或安全层已损坏。</translation>
        </message>
        <message>
            <source>The client or the server lacks updates.</source>
            <translation>客户端或服务器缺少更新。</translation>
        </message>
        <message>
            <source>The Remote Desktop certificate of the server, or its key, is damaged.</source>
            <translation>服务器的远程桌面证书或其密钥已损坏。</translation>
        </message>
        <message>
            <source>The client cannot prove that this is the server you mean. With a self-signed certificate that is normal.</source>
            <translation>客户端无法证明这就是您要连接的服务器。使用自签名证书时，这是正常现象。</translation>
        </message>
        <message>
            <source>The server uses a certificate that it made itself.</source>
            <translation>服务器使用自行生成的证书。</translation>
        </message>
        <message>
            <source>The address you typed is not the name in the certificate.</source>
            <translation>您输入的地址与证书中的名称不一致。</translation>
        </message>
        <message>
            <source>The certificate has expired, or a clock is wrong.</source>
            <translation>证书已过期，或时钟不正确。</translation>
        </message>
        <message>
            <source>Strangers on the Internet try passwords and overload the server: the port is open to everyone.</source>
            <translation>互联网上有人不断猜测密码，使服务器过载：端口向所有人开放。</translation>
        </message>
        <message>
            <source>The Remote Desktop certificate of the server is missing, expired or unreadable.</source>
            <translation>服务器的远程桌面证书缺失、已过期或无法读取。</translation>
        </message>
        <message>
            <source>This computer lacks memory, graphics memory or another resource for the session.</source>
            <translation>本机缺少会话所需的内存、显存或其他资源。</translation>
        </message>
        <message>
            <source>Too many programs are open on this computer.</source>
            <translation>本机上打开的程序过多。</translation>
        </message>
        <message>
            <source>The connection settings ask for too many screens or colors.</source>
            <translation>连接设置要求的屏幕数量或颜色过多。</translation>
        </message>
        <message>
            <source>The graphics driver of this computer is outdated.</source>
            <translation>本机的显卡驱动程序已过时。</translation>
        </message>
        <message>
            <source>The Remote Desktop client is outdated.</source>
            <translation>远程桌面客户端已过时。</translation>
        </message>
        <message>
            <source>A part of the client is missing or damaged.</source>
            <translation>客户端的某个组件缺失或损坏。</translation>
        </message>
        <message>
            <source>The client knows only that the connection failed. The connection test shows how far it gets.</source>
            <translation>客户端只知道连接失败。连接测试会显示连接进行到哪一步。</translation>
        </message>
        <message>
            <source>Do not change any setting because of this code alone. Test the connection step by step.</source>
            <translation>请勿仅凭此代码更改任何设置。请逐步测试连接。</translation>
        </message>
        <message>
            <source>Windows shows codes in hexadecimal, other programs in decimal: {decimal} is {hex} in Windows.</source>
            <translation>Windows 以十六进制显示代码，其他程序以十进制显示：{decimal} 在 Windows 中是 {hex}。</translation>
        </message>
        <message>
            <source>This was typed without 0x. If your program shows decimal numbers, see the other way to read it.</source>
            <translation>输入时没有 0x。如果您的程序显示十进制数字，请查看另一种解读。</translation>
        </message>
        <message>
            <source>As an extended error code, this number means something else. If two numbers are shown, enter both.</source>
            <translation>作为扩展错误代码，此数字含义不同。如果显示了两个数字，请都输入。</translation>
        </message>
        <message>
            <source>This number is known only as an extended error code. If two numbers are shown, enter both.</source>
            <translation>此数字只有作为扩展错误代码时才有已知含义。如果显示了两个数字，请都输入。</translation>
        </message>
        <message>
            <source>The extended error code {extended_hex} is not documented; only the first number is explained.</source>
            <translation>扩展错误代码 {extended_hex} 没有文档说明，因此仅解释第一个数字。</translation>
        </message>
        <message>
            <source>The extended error code is not a number, so only the first number is explained.</source>
            <translation>扩展错误代码不是数字，因此仅解释第一个数字。</translation>
        </message>
        <message>
            <source>The code {hex} itself is not documented; the explanation is based on the words of the message.</source>
            <translation>代码 {hex} 本身没有文档说明，因此按消息的文字进行解释。</translation>
        </message>
        <message>
            <source>Not recognized</source>
            <translation>无法识别</translation>
        </message>
        <message>
            <source>This is not a known code or message. Enter the error code that Remote Desktop shows, such as `0x204`, or paste the whole message.</source>
            <translation>未找到已知的代码或消息。请输入远程桌面显示的错误代码（例如 `0x204`），或粘贴完整的消息。</translation>
        </message>
        <message>
            <source>This sentence alone is not enough</source>
            <translation>仅凭这句话无法判断</translation>
        </message>
        <message>
            <source>Several different errors begin with this sentence. Paste the lines below it too, or enter the error code.</source>
            <translation>多种不同的错误都以这句话开头。请把下面的内容也粘贴进来，或输入错误代码。</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Possible causes, the most likely first</source>
            <translation>可能的原因（按可能性从高到低）</translation>
        </message>
        <message>
            <source>Keep in mind</source>
            <translation>请注意</translation>
        </message>
        <message>
            <source>Each number on its own</source>
            <translation>各个数字的含义</translation>
        </message>
        <message>
            <source>Other ways to read it</source>
            <translation>其他解读</translation>
        </message>
        <message>
            <source>Checks that help</source>
            <translation>有帮助的检查</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Documented by the vendor</source>
            <translation>有厂商文档说明</translation>
        </message>
        <message>
            <source>Known from users' reports, not documented by the vendor</source>
            <translation>来自用户报告，没有厂商文档说明</translation>
        </message>
        <message>
            <source>Not documented</source>
            <translation>没有文档说明</translation>
        </message>
        <message>
            <source>{code} ({decimal}): {title}</source>
            <translation>{code} ({decimal})：{title}</translation>
        </message>
        <message>
            <source>{code} ({decimal}) as extended error code: {title}</source>
            <translation>{code} ({decimal}) 作为扩展错误代码：{title}</translation>
        </message>
        <message>
            <source>This number has two documented meanings. Which one is meant?</source>
            <translation>此数字有两种有文档说明的含义。您指的是哪一种？</translation>
        </message>
        <message>
            <source>An administrator or a program ended the session</source>
            <translation>管理员或程序结束了会话</translation>
        </message>
        <message>
            <source>The user was signed out</source>
            <translation>用户已被注销</translation>
        </message>
        <message>
            <source>The session was idle for too long</source>
            <translation>会话空闲时间过长</translation>
        </message>
        <message>
            <source>The time limit of the session is over</source>
            <translation>会话的时间限制已到</translation>
        </message>
        <message>
            <source>Another connection took over the session</source>
            <translation>另一个连接接管了会话</translation>
        </message>
        <message>
            <source>The server has too little memory</source>
            <translation>服务器内存不足</translation>
        </message>
        <message>
            <source>The server refused the connection</source>
            <translation>服务器拒绝了连接</translation>
        </message>
        <message>
            <source>The server refused the connection for one of four reasons</source>
            <translation>服务器因四种原因之一拒绝了连接</translation>
        </message>
        <message>
            <source>The account may not sign in through Remote Desktop</source>
            <translation>该帐户不能通过远程桌面登录</translation>
        </message>
        <message>
            <source>The user ended the session</source>
            <translation>用户结束了会话</translation>
        </message>
        <message>
            <source>Internal error of the licensing</source>
            <translation>许可证处理出现内部错误</translation>
        </message>
        <message>
            <source>No license server is available</source>
            <translation>没有可用的授权服务器</translation>
        </message>
        <message>
            <source>No license is available for this computer</source>
            <translation>没有可供本机使用的许可证</translation>
        </message>
        <message>
            <source>The server received a license message that is not valid</source>
            <translation>服务器收到了无效的许可证消息</translation>
        </message>
        <message>
            <source>The stored license was changed or belongs to another computer</source>
            <translation>保存的许可证已被更改，或属于另一台计算机</translation>
        </message>
        <message>
            <source>The stored license has a wrong format</source>
            <translation>保存的许可证格式错误</translation>
        </message>
        <message>
            <source>The network failed while the license was exchanged</source>
            <translation>交换许可证时网络出现故障</translation>
        </message>
        <message>
            <source>The client ended the licensing too early</source>
            <translation>客户端过早结束了许可证处理</translation>
        </message>
        <message>
            <source>A license message was encrypted wrongly</source>
            <translation>许可证消息的加密有误</translation>
        </message>
        <message>
            <source>The license of this computer cannot be renewed</source>
            <translation>无法续订本机的许可证</translation>
        </message>
        <message>
            <source>The server is not licensed for remote connections</source>
            <translation>服务器没有远程连接的许可证</translation>
        </message>
        <message>
            <source>The license cannot be stored on this computer</source>
            <translation>无法在本机上保存许可证</translation>
        </message>
        <message>
            <source>The credentials are not valid</source>
            <translation>凭据无效</translation>
        </message>
        <message>
            <source>The broker does not find the computer</source>
            <translation>连接代理找不到该计算机</translation>
        </message>
        <message>
            <source>The broker could not prepare the computer</source>
            <translation>连接代理无法准备该计算机</translation>
        </message>
        <message>
            <source>The redirection to the computer failed</source>
            <translation>重定向到该计算机失败</translation>
        </message>
        <message>
            <source>The virtual machine could not be set up</source>
            <translation>无法设置虚拟机</translation>
        </message>
        <message>
            <source>The virtual machine could not be started</source>
            <translation>无法启动虚拟机</translation>
        </message>
        <message>
            <source>The virtual machine has no known IP address</source>
            <translation>虚拟机没有已知的 IP 地址</translation>
        </message>
        <message>
            <source>No computer of the pool is free</source>
            <translation>池中没有空闲的计算机</translation>
        </message>
        <message>
            <source>The broker canceled the connection</source>
            <translation>连接代理取消了连接</translation>
        </message>
        <message>
            <source>The broker does not accept the connection file</source>
            <translation>连接代理不接受该连接文件</translation>
        </message>
        <message>
            <source>The virtual machine did not start in time</source>
            <translation>虚拟机未能及时启动</translation>
        </message>
        <message>
            <source>The start of the virtual machine could not be monitored</source>
            <translation>无法监视虚拟机的启动</translation>
        </message>
        <message>
            <source>Protocol error; the event log of the server has details</source>
            <translation>协议错误；服务器的事件日志中有详细信息</translation>
        </message>
        <message>
            <source>The server could not decrypt the data</source>
            <translation>服务器无法解密数据</translation>
        </message>
        <message>
            <source>The connection broker failed</source>
            <translation>连接代理出错</translation>
        </message>
        <message>
            <source>The gateway refuses the user name or password</source>
            <translation>网关拒绝了用户名或密码</translation>
        </message>
        <message>
            <source>The password for the gateway has expired or must be changed</source>
            <translation>网关的密码已过期或必须更改</translation>
        </message>
        <message>
            <source>The gateway checked your account again and refused it</source>
            <translation>网关再次检查了您的帐户并予以拒绝</translation>
        </message>
        <message>
            <source>The sign-in cookie of the gateway is not valid</source>
            <translation>网关的登录 Cookie 无效</translation>
        </message>
        <message>
            <source>The certificate of the gateway is not accepted</source>
            <translation>网关的证书不被接受</translation>
        </message>
        <message>
            <source>The gateway cannot be reached or its address is wrong</source>
            <translation>无法访问网关，或其地址有误</translation>
        </message>
        <message>
            <source>The gateway expects a different way to sign in</source>
            <translation>网关要求另一种登录方式</translation>
        </message>
        <message>
            <source>The gateway is not available or disconnects</source>
            <translation>网关不可用或连接中断</translation>
        </message>
        <message>
            <source>The gateway does not allow this account or server</source>
            <translation>网关不允许此帐户或服务器</translation>
        </message>
        <message>
            <source>This computer does not allow this gateway</source>
            <translation>本机不允许使用该网关</translation>
        </message>
        <message>
            <source>This computer does not meet the gateway's health rules</source>
            <translation>本机不符合网关的健康规则</translation>
        </message>
        <message>
            <source>An administrator of the gateway ended the connection</source>
            <translation>网关管理员结束了连接</translation>
        </message>
        <message>
            <source>The gateway has no free connection</source>
            <translation>网关没有空闲连接</translation>
        </message>
        <message>
            <source>The gateway ended the session at a time limit</source>
            <translation>网关因时间限制结束了会话</translation>
        </message>
        <message>
            <source>The gateway and the client are not compatible</source>
            <translation>网关与客户端不匹配</translation>
        </message>
        <message>
            <source>The web proxy requires a sign-in</source>
            <translation>Web 代理要求登录</translation>
        </message>
        <message>
            <source>The firewall requires a sign-in</source>
            <translation>防火墙要求登录</translation>
        </message>
        <message>
            <source>The service for remote programs has no resources for you right now</source>
            <translation>远程程序服务目前没有可供您使用的内容</translation>
        </message>
        <message>
            <source>A smart card problem stops the sign-in at the gateway</source>
            <translation>智能卡问题导致无法在网关登录</translation>
        </message>
        <message>
            <source>You have to sign in on a web page first</source>
            <translation>您必须先在网页上登录</translation>
        </message>
        <message>
            <source>The proxy settings do not lead to the gateway</source>
            <translation>代理设置无法通向网关</translation>
        </message>
        <message>
            <source>The network does not let HTTPS through</source>
            <translation>网络不允许 HTTPS 通过</translation>
        </message>
        <message>
            <source>A gateway or proxy problem that is not described further</source>
            <translation>未进一步说明的网关或代理问题</translation>
        </message>
        <message>
            <source>All sessions of the server are in use</source>
            <translation>服务器的会话已全部占用</translation>
        </message>
        <message>
            <source>The session was ended. By itself this is not an error.</source>
            <translation>会话已结束。这本身并不是错误。</translation>
        </message>
        <message>
            <source>You, another user or a program closed the session or signed out.</source>
            <translation>您、其他用户或程序关闭了会话或已注销。</translation>
        </message>
        <message>
            <source>An administrator or a policy ended the session.</source>
            <translation>管理员或策略结束了会话。</translation>
        </message>
        <message>
            <source>The server restarted, or the network failed.</source>
            <translation>服务器已重新启动，或网络出现故障。</translation>
        </message>
        <message>
            <source>The certificate warning or the password prompt was closed or answered with **No**.</source>
            <translation>证书警告或密码提示被关闭，或选择了**否**。</translation>
        </message>
        <message>
            <source>The server ended the session because a time limit was reached.</source>
            <translation>已达到时间限制，服务器结束了会话。</translation>
        </message>
        <message>
            <source>Keyboard and mouse were not used for a while.</source>
            <translation>一段时间内没有使用键盘和鼠标。</translation>
        </message>
        <message>
            <source>A policy or the account's settings limit the length of a session.</source>
            <translation>策略或帐户设置限制了会话时长。</translation>
        </message>
        <message>
            <source>Somebody else signs in with the same account.</source>
            <translation>其他人使用同一帐户登录。</translation>
        </message>
        <message>
            <source>You are connected from another computer or program.</source>
            <translation>您已从另一台计算机或另一个程序连接。</translation>
        </message>
        <message>
            <source>The server has too little memory for the session.</source>
            <translation>服务器内存不足以支持该会话。</translation>
        </message>
        <message>
            <source>Too many programs or sessions run on the server.</source>
            <translation>服务器上运行的程序或会话过多。</translation>
        </message>
        <message>
            <source>The instance is too small for its work.</source>
            <translation>实例规格不足以满足其工作负载。</translation>
        </message>
        <message>
            <source>As the first number, this code has no official meaning. Clients on Mac and phones show it for lost sessions.</source>
            <translation>作为第一个数字，此代码没有官方含义。Mac 和手机上的客户端在会话中断时会显示它。</translation>
        </message>
        <message>
            <source>The server is not the usual Windows one: xrdp, or a modified Remote Desktop service.</source>
            <translation>不是普通的 Windows 服务器：而是 xrdp 或经过修改的远程桌面服务。</translation>
        </message>
        <message>
            <source>Without further licenses, Windows Server allows two sessions at a time.</source>
            <translation>没有额外许可证时，Windows Server 同时只允许两个会话。</translation>
        </message>
        <message>
            <source>Disconnected sessions count until somebody signs them out.</source>
            <translation>已断开的会话在被注销之前仍计入数量。</translation>
        </message>
        <message>
            <source>A setting or policy limits the number of sessions.</source>
            <translation>设置或策略限制了会话数量。</translation>
        </message>
        <message>
            <source>In the client's event log, this number means a normal end. Some programs show it when a window is closed.</source>
            <translation>在客户端的事件日志中，此数字表示正常结束。有些程序在关闭提示窗口时也会显示它。</translation>
        </message>
        <message>
            <source>The session was taken over by another connection, or another connection still holds it.</source>
            <translation>会话被另一个连接接管，或仍被其占用。</translation>
        </message>
        <message>
            <source>The server is asleep, is stopped or has restarted.</source>
            <translation>服务器处于睡眠状态、已停止或已重新启动。</translation>
        </message>
        <message>
            <source>The server is set up as a session host and has no free license. An administrator may still get in with `mstsc /admin`.</source>
            <translation>服务器被设置为会话主机，但没有可颁发的许可证。管理员或许仍可使用 `mstsc /admin` 进入。</translation>
        </message>
        <message>
            <source>The trial period of 120 days is over, and no license server is set.</source>
            <translation>120 天的试用期已过，且未设置授权服务器。</translation>
        </message>
        <message>
            <source>The license server is not reachable or has no free license.</source>
            <translation>无法访问授权服务器，或没有空闲的许可证。</translation>
        </message>
        <message>
            <source>The kind of license, per user or per device, does not match the server's setting.</source>
            <translation>许可证类型（每用户或每设备）与服务器的设置不一致。</translation>
        </message>
        <message>
            <source>The Remote Desktop license stored on this computer cannot be used or renewed.</source>
            <translation>本机上保存的远程桌面许可证无法使用或续订。</translation>
        </message>
        <message>
            <source>The stored license is damaged or belongs to another computer.</source>
            <translation>保存的许可证已损坏，或属于另一台计算机。</translation>
        </message>
        <message>
            <source>The client may not write the license: start it once as administrator.</source>
            <translation>客户端没有权限写入许可证：请以管理员身份运行一次。</translation>
        </message>
        <message>
            <source>The client and the server did not finish exchanging the license.</source>
            <translation>客户端和服务器未能完成许可证交换。</translation>
        </message>
        <message>
            <source>The license server is overloaded or not reachable.</source>
            <translation>授权服务器过载或无法访问。</translation>
        </message>
        <message>
            <source>The Remote Desktop license stored on this computer is damaged.</source>
            <translation>本机上保存的远程桌面许可证已损坏。</translation>
        </message>
        <message>
            <source>A connection broker chooses a computer for you, but it could not assign one.</source>
            <translation>连接代理会为您选择计算机，但这次未能分配。</translation>
        </message>
        <message>
            <source>The service that offers programs or desktops has no resources for you right now.</source>
            <translation>提供程序或桌面的服务目前没有可供您使用的内容。</translation>
        </message>
        <message>
            <source>The gateway in front of the server refuses the sign-in, not the server itself.</source>
            <translation>拒绝登录的不是服务器，而是它前面的网关。</translation>
        </message>
        <message>
            <source>The gateway expects a different way to sign in: a smart card instead of a password, or the other way around.</source>
            <translation>网关要求另一种登录方式：用智能卡代替密码，或相反。</translation>
        </message>
        <message>
            <source>The gateway is not needed: the setting is left over from another connection.</source>
            <translation>不需要网关：该设置是其他连接遗留下来的。</translation>
        </message>
        <message>
            <source>The gateway expects the server's full name instead of a short one.</source>
            <translation>网关要求使用服务器的完整名称，而不是短名称。</translation>
        </message>
        <message>
            <source>The gateway ended or refused the session because of one of its limits.</source>
            <translation>网关因其限制之一结束或拒绝了会话。</translation>
        </message>
        <message>
            <source>The gateway and this client are not compatible.</source>
            <translation>网关与此客户端不匹配。</translation>
        </message>
        <message>
            <source>A web proxy or a firewall that requires a sign-in is between this computer and the gateway.</source>
            <translation>本机与网关之间有需要登录的 Web 代理或防火墙。</translation>
        </message>
        <message>
            <source>The proxy requires a sign-in that Remote Desktop cannot give.</source>
            <translation>代理要求登录，而远程桌面无法提供。</translation>
        </message>
        <message>
            <source>The broker does not know the name.</source>
            <translation>连接代理不知道该名称。</translation>
        </message>
        <message>
            <source>The virtual machine does not start or gets no IP address.</source>
            <translation>虚拟机未启动，或未获得 IP 地址。</translation>
        </message>
        <message>
            <source>No computer of the pool is free.</source>
            <translation>池中没有空闲的计算机。</translation>
        </message>
        <message>
            <source>The connection works, but the remote program cannot be started or resumed.</source>
            <translation>连接正常，但远程程序无法启动或恢复。</translation>
        </message>
        <message>
            <source>The server offers no RemoteApp programs.</source>
            <translation>服务器不提供 RemoteApp 程序。</translation>
        </message>
        <message>
            <source>The earlier session no longer exists.</source>
            <translation>之前的会话已不存在。</translation>
        </message>
        <message>
            <source>No resource is assigned to you or free.</source>
            <translation>没有分配给您的或空闲的资源。</translation>
        </message>
        <message>
            <source>Your access or trial is over. Azure RemoteApp itself no longer exists.</source>
            <translation>您的访问权限或试用已结束。Azure RemoteApp 本身已不再提供。</translation>
        </message>
        <message>
            <source>The user name or password for the gateway is wrong or has expired.</source>
            <translation>网关的用户名或密码错误，或已过期。</translation>
        </message>
        <message>
            <source>The certificate of the gateway is not accepted.</source>
            <translation>网关的证书不被接受。</translation>
        </message>
        <message>
            <source>The gateway's address in the settings is not the name in its certificate.</source>
            <translation>设置中的网关地址与其证书中的名称不一致。</translation>
        </message>
        <message>
            <source>The certificate has expired or was revoked.</source>
            <translation>证书已过期或被吊销。</translation>
        </message>
        <message>
            <source>This computer does not trust the issuer, or cannot ask which certificates are revoked.</source>
            <translation>本机不信任颁发者，或无法查询证书是否被吊销。</translation>
        </message>
        <message>
            <source>The connection goes through a gateway, and the gateway fails.</source>
            <translation>连接要经过网关，而网关出现故障。</translation>
        </message>
        <message>
            <source>The gateway's address in the connection settings is wrong or outdated.</source>
            <translation>连接设置中的网关地址错误或已过时。</translation>
        </message>
        <message>
            <source>The gateway is stopped or overloaded.</source>
            <translation>网关已停止或过载。</translation>
        </message>
        <message>
            <source>The gateway's rules do not allow this connection.</source>
            <translation>网关的规则不允许此连接。</translation>
        </message>
        <message>
            <source>Your account or computer is not in the gateway's permission lists.</source>
            <translation>您的帐户或计算机不在网关的权限列表中。</translation>
        </message>
        <message>
            <source>This computer does not meet the gateway's health rules.</source>
            <translation>本机不符合网关的健康规则。</translation>
        </message>
        <message>
            <source>A time limit was reached.</source>
            <translation>已达到时间限制。</translation>
        </message>
        <message>
            <source>All connections that the gateway allows are in use.</source>
            <translation>网关允许的连接已全部占用。</translation>
        </message>
        <message>
            <source>An administrator ended the connection.</source>
            <translation>管理员结束了连接。</translation>
        </message>
        <message>
            <source>The gateway does not offer what the client asks for.</source>
            <translation>网关不提供客户端所请求的功能。</translation>
        </message>
        <message>
            <source>The network does not let HTTPS through to the gateway.</source>
            <translation>网络不允许通往网关的 HTTPS。</translation>
        </message>
        <message>
            <source>You have to sign in on a web page first.</source>
            <translation>您必须先在网页上登录。</translation>
        </message>
        <message>
            <source>One side lacks the CredSSP updates of 2018</source>
            <translation>一方缺少 2018 年的 CredSSP 更新</translation>
        </message>
        <message>
            <source>The server cannot reach a domain controller to check the account</source>
            <translation>服务器无法联系域控制器来验证帐户</translation>
        </message>
        <message>
            <source>The Local Security Authority cannot be contacted</source>
            <translation>无法连接到本地安全机构</translation>
        </message>
        <message>
            <source>The requested function is not supported</source>
            <translation>要求的函数不受支持</translation>
        </message>
        <message>
            <source>The account lacks Terminal Server user access permission</source>
            <translation>该帐户没有终端服务器用户访问权限</translation>
        </message>
        <message>
            <source>The server does not accept the user name or password</source>
            <translation>服务器不接受该用户名或密码</translation>
        </message>
        <message>
            <source>A new password must be set first</source>
            <translation>必须先设置新密码</translation>
        </message>
        <message>
            <source>This computer silently adds your company's domain to the user name.</source>
            <translation>本机会在用户名前自动加上公司的域，且不作提示。</translation>
        </message>
        <message>
            <source>The password is mistyped, or the keyboard layout differs.</source>
            <translation>密码输入有误，或键盘布局不同。</translation>
        </message>
        <message>
            <source>The user name lacks the server's name, so it is looked up in the wrong place.</source>
            <translation>用户名缺少服务器名称，因此在错误的位置查找。</translation>
        </message>
        <message>
            <source>An old saved password is sent.</source>
            <translation>发送的是已保存的旧密码。</translation>
        </message>
        <message>
            <source>A sharing or security setting of the server treats everybody as a guest.</source>
            <translation>服务器的共享或安全设置将所有人视为来宾。</translation>
        </message>
        <message>
            <source>The server has become a domain controller, so its own accounts no longer exist.</source>
            <translation>服务器已成为域控制器，其自身的帐户不再存在。</translation>
        </message>
        <message>
            <source>The account exists, but too many wrong passwords have locked it for a while.</source>
            <translation>帐户存在，但因错误密码次数过多而被暂时锁定。</translation>
        </message>
        <message>
            <source>A program or another computer keeps sending an old saved password.</source>
            <translation>某个程序或另一台计算机不断发送已保存的旧密码。</translation>
        </message>
        <message>
            <source>Strangers on the Internet try passwords: the port is open to everyone.</source>
            <translation>互联网上有人不断猜测密码：端口向所有人开放。</translation>
        </message>
        <message>
            <source>An administrator or a policy has disabled the account.</source>
            <translation>管理员或策略禁用了该帐户。</translation>
        </message>
        <message>
            <source>The account was created for a limited time, which is over.</source>
            <translation>该帐户有使用期限，现已到期。</translation>
        </message>
        <message>
            <source>A new password must be set first. With Network Level Authentication that is not possible in the sign-in window: set it in the cloud's console or on the server's own screen.</source>
            <translation>必须先设置新密码。启用网络级别身份验证时，无法在登录窗口中设置：请在云控制台或服务器自身的屏幕上设置。</translation>
        </message>
        <message>
            <source>The password has expired.</source>
            <translation>密码已过期。</translation>
        </message>
        <message>
            <source>The name and password may be right, but a rule forbids this sign-in.</source>
            <translation>用户名和密码可能正确，但有规则禁止此登录。</translation>
        </message>
        <message>
            <source>The password is empty. Windows refuses that over the network.</source>
            <translation>密码为空。Windows 拒绝通过网络使用空密码。</translation>
        </message>
        <message>
            <source>The account may sign in only at certain hours or from certain computers.</source>
            <translation>该帐户只能在特定时间或从特定计算机登录。</translation>
        </message>
        <message>
            <source>The account is neither an administrator nor a member of the **Remote Desktop Users** group.</source>
            <translation>该帐户既不是管理员，也不是 **Remote Desktop Users** 组的成员。</translation>
        </message>
        <message>
            <source>A policy takes the right away.</source>
            <translation>策略取消了该权限。</translation>
        </message>
        <message>
            <source>You signed in with another account than you think.</source>
            <translation>您登录使用的帐户与您以为的不同。</translation>
        </message>
        <message>
            <source>The password has expired or must be changed.</source>
            <translation>密码已过期或必须更改。</translation>
        </message>
        <message>
            <source>The server cannot reach its domain controller.</source>
            <translation>服务器无法访问其域控制器。</translation>
        </message>
        <message>
            <source>The domain controller is stopped or not reachable from the server.</source>
            <translation>域控制器已停止，或从服务器无法访问。</translation>
        </message>
        <message>
            <source>The clock of the server is wrong.</source>
            <translation>服务器的时钟不正确。</translation>
        </message>
        <message>
            <source>The server's trust in its domain is broken.</source>
            <translation>服务器与其域之间的信任关系已损坏。</translation>
        </message>
        <message>
            <source>The client and the server disagree about the time, or the certificate is not valid at this time.</source>
            <translation>客户端与服务器的时间不一致，或证书在此时间无效。</translation>
        </message>
        <message>
            <source>The clock or time zone of this computer is wrong.</source>
            <translation>本机的时钟或时区不正确。</translation>
        </message>
        <message>
            <source>The certificate of the server has expired.</source>
            <translation>服务器的证书已过期。</translation>
        </message>
        <message>
            <source>A policy forbids sending this password, or a saved password, to this server.</source>
            <translation>策略禁止将此密码或已保存的密码发送到此服务器。</translation>
        </message>
        <message>
            <source>The server is not in the list of the credentials delegation policy of this computer.</source>
            <translation>服务器不在本机的凭据分配策略列表中。</translation>
        </message>
        <message>
            <source>The client and the server insist on different ways to sign in or to encrypt.</source>
            <translation>客户端和服务器要求使用不同的登录或加密方式。</translation>
        </message>
        <message>
            <source>The client is old, or the connection file turns off Network Level Authentication.</source>
            <translation>客户端版本过旧，或连接文件关闭了网络级别身份验证。</translation>
        </message>
        <message>
            <source>Only one side has the CredSSP security updates of 2018, so the updated side refuses the connection.</source>
            <translation>只有一方安装了 2018 年的 CredSSP 安全更新，因此已更新的一方拒绝连接。</translation>
        </message>
        <message>
            <source>The server lacks the updates from 2018 on.</source>
            <translation>服务器缺少 2018 年以来的更新。</translation>
        </message>
        <message>
            <source>This computer lacks these updates.</source>
            <translation>本机缺少这些更新。</translation>
        </message>
        <message>
            <source>A policy forbids the older sign-in method NTLM.</source>
            <translation>策略禁止较旧的登录方式 NTLM。</translation>
        </message>
        <message>
            <source>The account may not use NTLM (group **Protected Users**): use the server's full name.</source>
            <translation>该帐户不能使用 NTLM（**Protected Users** 组）：请使用服务器的完整名称。</translation>
        </message>
        <message>
            <source>In January 2026 a Windows update on the client, KB5074109, broke the sign-in with this code.</source>
            <translation>2026 年 1 月，客户端上的 Windows 更新 KB5074109 导致登录失败并显示此代码。</translation>
        </message>
        <message>
            <source>The client program is outdated. Compare with Windows' own **Remote Desktop Connection**.</source>
            <translation>客户端程序已过时。请与 Windows 自带的**远程桌面连接**进行比较。</translation>
        </message>
        <message>
            <source>The server is probably not at fault. Update this computer before you change the server.</source>
            <translation>问题很可能不在服务器。更改服务器之前，请先更新本机。</translation>
        </message>
        <message>
            <source>The sign-in fails, but the code does not say why.</source>
            <translation>登录失败，但代码没有说明原因。</translation>
        </message>
        <message>
            <source>The server can be reached and works, but it does not accept this user name with this password.</source>
            <translation>服务器可以访问且工作正常，但不接受此用户名和密码。</translation>
        </message>
        <message>
            <source>Do not keep trying: several wrong passwords lock the account.</source>
            <translation>请勿反复尝试：多次输入错误密码会锁定帐户。</translation>
        </message>
        <message>
            <source>Waiting helps only if nobody sends wrong passwords in the meantime.</source>
            <translation>只有在此期间没有人发送错误密码，等待才有用。</translation>
        </message>
        <message>
            <source>The server knows the account, but the account cannot be used right now.</source>
            <translation>服务器知道该帐户，但目前不允许使用。</translation>
        </message>
        <message>
            <source>An administrator requires a new password at the first sign-in.</source>
            <translation>管理员要求首次登录时设置新密码。</translation>
        </message>
        <message>
            <source>A policy denies sign-in over the network or through Remote Desktop.</source>
            <translation>策略拒绝通过网络或远程桌面登录。</translation>
        </message>
        <message>
            <source>The password is accepted, but this account has no right to sign in through Remote Desktop.</source>
            <translation>密码已被接受，但该帐户没有通过远程桌面登录的权限。</translation>
        </message>
        <message>
            <source>Windows finds no server that can check this account.</source>
            <translation>Windows 找不到可以验证此帐户的机构。</translation>
        </message>
        <message>
            <source>The user name contains a domain or computer name that the server does not know.</source>
            <translation>用户名中包含服务器不认识的域名称或计算机名。</translation>
        </message>
        <message>
            <source>The server belongs to a domain, but cannot reach a domain controller. Its own local accounts may still work.</source>
            <translation>服务器属于某个域，但无法访问域控制器。服务器自身的本地帐户可能仍可使用。</translation>
        </message>
        <message>
            <source>The server uses the wrong DNS servers.</source>
            <translation>服务器使用了错误的 DNS 服务器。</translation>
        </message>
        <message>
            <source>Turning off Network Level Authentication weakens the server. If you have to, turn it on again afterward.</source>
            <translation>关闭网络级别身份验证会削弱服务器的安全。如果必须关闭，请在之后重新打开。</translation>
        </message>
        <message>
            <source>Saved passwords are not allowed here: type the password again.</source>
            <translation>此处不允许使用已保存的密码：请重新输入密码。</translation>
        </message>
        <message>
            <source>The server cannot prove its identity: use its full name instead of the IP address.</source>
            <translation>服务器无法证明其身份：请使用完整名称代替 IP 地址。</translation>
        </message>
        <message>
            <source>A policy on one side requires what the other side does not offer.</source>
            <translation>一方的策略要求另一方不提供的功能。</translation>
        </message>
        <message>
            <source>A policy accepts only updated computers.</source>
            <translation>策略只接受已更新的对方。</translation>
        </message>
        <message>
            <source>The right fix is to update the server. Setting this computer to **Vulnerable**, as some advise, opens it to attacks; if you have to, set it back afterward.</source>
            <translation>正确的解决办法是更新服务器。有建议将本机设置为**易受攻击**，这会使其面临攻击；如果必须这样做，请在之后改回。</translation>
        </message>
        <message>
            <source>The two sides find no common sign-in method. Most often one of them lacks the CredSSP updates of 2018.</source>
            <translation>双方找不到共同的登录方式。最常见的原因是其中一方缺少 2018 年的 CredSSP 更新。</translation>
        </message>
        <message>
            <source>KB5074109 is installed without its fix, KB5077744 or KB5078127.</source>
            <translation>已安装 KB5074109，但未安装其修正 KB5077744 或 KB5078127。</translation>
        </message>
        <message>
            <source>A policy forbids the method by which this sign-in is checked.</source>
            <translation>策略禁止以此方式验证登录。</translation>
        </message>
        <message>
            <source>NTLM is blocked on the server or in its domain: use the server's full name, not the IP address.</source>
            <translation>服务器或其域阻止了 NTLM：请使用服务器的完整名称，而不是 IP 地址。</translation>
        </message>
        <message>
            <source>A trust between two domains does not include this server.</source>
            <translation>两个域之间的信任关系不包括此服务器。</translation>
        </message>
        <message>
            <source>The sign-in uses a smart card, and the card cannot be used.</source>
            <translation>登录使用智能卡，但该卡无法使用。</translation>
        </message>
        <message>
            <source>The reader or the card is not connected, or the card was removed.</source>
            <translation>未连接读卡器或卡，或者卡已被取出。</translation>
        </message>
        <message>
            <source>The smart card service of Windows is not running.</source>
            <translation>Windows 的智能卡服务未运行。</translation>
        </message>
        <message>
            <source>The PIN is wrong, or the card is blocked.</source>
            <translation>PIN 不正确，或卡已被锁定。</translation>
        </message>
        <message>
            <source>Windows update KB5074109 of January 2026</source>
            <translation>2026 年 1 月的 Windows 更新 KB5074109</translation>
        </message>
        <message>
            <source>After this update, Remote Desktop clients on this computer may fail with `0x80080005` at the sign-in.</source>
            <translation>安装此更新后，本机上的远程桌面客户端在登录时可能失败并显示 `0x80080005`。</translation>
        </message>
        <message>
            <source>Install the fix KB5077744 or KB5078127, or a newer cumulative update, and restart this computer.</source>
            <translation>请安装修正更新 KB5077744 或 KB5078127，或更新的累积更新，然后重新启动本机。</translation>
        </message>
        <message>
            <source>Since these updates, this computer refuses servers that lack the CredSSP update of March 2018 or later.</source>
            <translation>从这些更新起，本机拒绝连接缺少 2018 年 3 月或之后 CredSSP 更新的服务器。</translation>
        </message>
        <message>
            <source>Windows updates of May 2018 (CredSSP)</source>
            <translation>2018 年 5 月的 Windows 更新 (CredSSP)</translation>
        </message>
        <message>
            <source>Install the updates on the server, for example from the cloud's console. Do not remove the update from this computer: it closes a security hole.</source>
            <translation>请在服务器上安装更新，例如通过云控制台。请勿从本机卸载该更新：它修复了一个安全漏洞。</translation>
        </message>
        <message>
            <source>An account of the domain {domain}, to which the server belongs.</source>
            <translation>服务器所属的域 {domain} 的帐户。</translation>
        </message>
        <message>
            <source>An account of the server itself: {computer} is the server's own name.</source>
            <translation>服务器自身的帐户：{computer} 是服务器的计算机名。</translation>
        </message>
        <message>
            <source>An account of the server itself: the dot means the server, whatever its name is.</source>
            <translation>服务器自身的帐户：无论服务器叫什么，点都代表服务器。</translation>
        </message>
        <message>
            <source>The same domain account in the form of an email address.</source>
            <translation>同一域帐户的电子邮件地址形式。</translation>
        </message>
        <message>
            <source>A domain account in the form of an email address, as you typed it.</source>
            <translation>按您输入的内容，电子邮件地址形式的域帐户。</translation>
        </message>
        <message>
            <source>A work or school account of Microsoft Entra ID, if the server is joined to it.</source>
            <translation>Microsoft Entra ID 的工作或学校帐户（如果服务器已加入）。</translation>
        </message>
        <message>
            <source>As you typed it.</source>
            <translation>与您输入的内容相同。</translation>
        </message>
        <message>
            <source>This computer belongs to the domain {client_domain}. Without a prefix, Windows silently sends `{client_domain}\{name}`, which the server may not know.</source>
            <translation>本机属于域 {client_domain}。如果没有前缀，Windows 会自动发送 `{client_domain}\{name}` 而不作提示，服务器可能不认识它。</translation>
        </message>
        <message>
            <source>The server does not call itself {prefix}. Its name is {computer}.</source>
            <translation>服务器并不叫 {prefix}，它的名称是 {computer}。</translation>
        </message>
        <message>
            <source>The server belongs to the domain {domain}, not to {prefix}. That works only if the domains trust each other.</source>
            <translation>服务器属于域 {domain}，而不是 {prefix}。只有两个域互相信任时才能使用。</translation>
        </message>
        <message>
            <source>There are spaces before or after the user name. They were removed here; remove them in Remote Desktop too.</source>
            <translation>用户名前后有空格。此处已删除，请在原处也将其删除。</translation>
        </message>
        <message>
            <source>The character between the two names must be a backslash: \</source>
            <translation>两个名称之间的字符必须是反斜杠：\</translation>
        </message>
        <message>
            <source>A Windows user name cannot contain these characters: {signs}</source>
            <translation>Windows 用户名不能包含以下字符：{signs}</translation>
        </message>
        <message>
            <source>Windows user names have at most 20 characters. Check that the name is complete and correct.</source>
            <translation>Windows 用户名最多 20 个字符。请检查名称是否完整正确。</translation>
        </message>
        <message>
            <source>Type the user name of the account on the server. The cloud's console shows the first one.</source>
            <translation>请输入服务器上帐户的用户名。云控制台会显示第一个帐户。</translation>
        </message>
        <message>
            <source>The user name or the password is wrong</source>
            <translation>用户名或密码不正确</translation>
        </message>
        <message>
            <source>No domain controller can be reached</source>
            <translation>无法访问任何域控制器</translation>
        </message>
        <message>
            <source>A policy forbids this way of signing in</source>
            <translation>策略禁止此登录方式</translation>
        </message>
        <message>
            <source>The password is wrong</source>
            <translation>密码不正确</translation>
        </message>
        <message>
            <source>The server is not known by this name</source>
            <translation>找不到以此名称标识的服务器</translation>
        </message>
        <message>
            <source>There are no credentials to send</source>
            <translation>没有可发送的凭据</translation>
        </message>
        <message>
            <source>The sign-in data is not valid</source>
            <translation>登录数据无效</translation>
        </message>
        <message>
            <source>The server is not the one that its name indicates</source>
            <translation>所连接的服务器与该名称不符</translation>
        </message>
        <message>
            <source>The issuer of the certificate is not trusted</source>
            <translation>证书的颁发者不受信任</translation>
        </message>
        <message>
            <source>The encrypted connection received an unexpected message</source>
            <translation>加密连接收到了意外的消息</translation>
        </message>
        <message>
            <source>The certificate cannot be checked</source>
            <translation>无法检查证书</translation>
        </message>
        <message>
            <source>The two sides have no common encryption</source>
            <translation>双方没有共同的加密方式</translation>
        </message>
        <message>
            <source>Access is denied</source>
            <translation>访问被拒绝</translation>
        </message>
        <message>
            <source>The network path is not found</source>
            <translation>找不到网络路径</translation>
        </message>
        <message>
            <source>The server refuses connections on this port</source>
            <translation>服务器拒绝此端口上的连接</translation>
        </message>
        <message>
            <source>There is no way to the server</source>
            <translation>没有通往服务器的路由</translation>
        </message>
        <message>
            <source>Unspecified error, often of the sign-in</source>
            <translation>未指明的错误，通常与登录有关</translation>
        </message>
        <message>
            <source>Sign-in error, often after a Windows update on this computer</source>
            <translation>登录错误，通常发生在本机安装 Windows 更新之后</translation>
        </message>
        <message>
            <source>Self-service diagnosis</source>
            <translation>自助诊断</translation>
        </message>
        <message>
            <source>Did the one-click diagnosis name a problem?</source>
            <translation>一键诊断是否发现了问题？</translation>
        </message>
        <message>
            <source>Alibaba Cloud has a tool that looks at the security group, at the firewall inside the server and at the usual ports, and writes a report.</source>
            <translation>阿里云提供了一款自助工具，可检查安全组、服务器内的防火墙和常用端口，并生成报告。</translation>
        </message>
        <message>
            <source>Open **Self-service Troubleshooting** and switch to the region of the server.</source>
            <translation>打开**自助问题排查**页面，并切换到服务器所在的地域。</translation>
        </message>
        <message>
            <source>Choose the server and start **One-click Diagnosis**.</source>
            <translation>选择服务器，然后单击**一键诊断**。</translation>
        </message>
        <message>
            <source>Open the finding in the report and do what it advises.</source>
            <translation>在报告中展开该问题，并按照建议处理。</translation>
        </message>
        <message>
            <source>Run the diagnosis again.</source>
            <translation>再次运行诊断。</translation>
        </message>
        <message>
            <source>Findings about the platform can be up to 12 hours old; those about rules and Windows settings are fresh.</source>
            <translation>与平台相关的结果可能是最近 12 小时内的记录；与规则和 Windows 设置相关的结果为当前状态。</translation>
        </message>
        <message>
            <source>This guide is for Windows. The vendor's pages for Linux servers are linked below.</source>
            <translation>本指南适用于 Windows。Linux 服务器的相关文档请见下方链接。</translation>
        </message>
        <message>
            <source>Yes: the security group</source>
            <translation>是：安全组</translation>
        </message>
        <message>
            <source>Yes: the firewall inside the server</source>
            <translation>是：服务器内的防火墙</translation>
        </message>
        <message>
            <source>Yes: nothing listens on the port</source>
            <translation>是：端口上没有程序侦听</translation>
        </message>
        <message>
            <source>Yes: something else</source>
            <translation>是：其他问题</translation>
        </message>
        <message>
            <source>Where to look: the lines of the report that are not marked as normal.</source>
            <translation>查看位置：报告中未标记为正常的各行。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: a Linux instance cannot be reached</source>
            <translation>阿里云：无法连接 Linux 实例</translation>
        </message>
        <message>
            <source>Alibaba Cloud: problems with SSH connections</source>
            <translation>阿里云：SSH 远程连接问题</translation>
        </message>
        <message>
            <source>Status and health of the instance</source>
            <translation>实例状态与健康状态</translation>
        </message>
        <message>
            <source>Is the instance running, and is its health normal?</source>
            <translation>实例是否正在运行，且健康状态正常？</translation>
        </message>
        <message>
            <source>On the page **Instances**, click the ID of the server.</source>
            <translation>在**实例**页面，单击服务器的实例 ID。</translation>
        </message>
        <message>
            <source>On the tab **Instance Details**, read **Status** and **Health Status**.</source>
            <translation>在**实例详情**页签，查看**实例状态**和**健康状态**。</translation>
        </message>
        <message>
            <source>If the status is **Stopped**: choose **Start** and wait until it says **Running**.</source>
            <translation>如果状态为**已停止**：选择**启动**，等待状态变为**运行中**。</translation>
        </message>
        <message>
            <source>Check again.</source>
            <translation>重新检查。</translation>
        </message>
        <message>
            <source>Where to look: Status and Health Status in the basic information of the instance.</source>
            <translation>查看位置：实例基本信息中的“实例状态”和“健康状态”。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: life cycle of an instance</source>
            <translation>阿里云：实例生命周期</translation>
        </message>
        <message>
            <source>Find the server on the page **Instances** and click **Connect** in the column **Actions**.</source>
            <translation>在**实例**页面找到服务器，单击**操作**列中的**远程连接**。</translation>
        </message>
        <message>
            <source>Click **Show Other Logon Methods**, then **Sign in now** under **VNC**.</source>
            <translation>单击**展开其他登录方式**，然后在**通过VNC远程连接**下单击**立即登录**。</translation>
        </message>
        <message>
            <source>At the top left of the VNC window choose **Send Remote Commands** &gt; **CTRL+ALT+DELETE**.</source>
            <translation>在 VNC 窗口左上角选择**发送远程命令** &gt; **CTRL+ALT+DELETE**。</translation>
        </message>
        <message>
            <source>Type the password of the instance and press Enter. The usual account is `Administrator`.</source>
            <translation>输入实例的登录密码并按 Enter 键。默认帐户为 `Administrator`。</translation>
        </message>
        <message>
            <source>The VNC window closes after about five minutes without a key press; just open it again.</source>
            <translation>VNC 窗口约五分钟无操作会自动断开，重新打开即可。</translation>
        </message>
        <message>
            <source>Forgotten password? **Reset Password** in the same column **Actions** sets a new one.</source>
            <translation>忘记密码？在同一**操作**列中选择**重置实例密码**，设置新密码。</translation>
        </message>
        <message>
            <source>Where to look: the menu for remote commands at the top left of the VNC window.</source>
            <translation>查看位置：VNC 窗口左上角的远程命令菜单。</translation>
        </message>
        <message>
            <source>Does Cloud Assistant run commands in the server?</source>
            <translation>云助手能否在服务器中执行命令？</translation>
        </message>
        <message>
            <source>Cloud Assistant is a small agent in the server. It runs commands for you without any sign-in, and shows their output in the console.</source>
            <translation>云助手是服务器中的一个小型代理程序，无需登录即可执行命令，并在控制台中显示结果。</translation>
        </message>
        <message>
            <source>In the column **Actions** of the server choose **Connect** &gt; **Send Command**.</source>
            <translation>在服务器的**操作**列，选择**远程连接** &gt; **发送命令**。</translation>
        </message>
        <message>
            <source>Choose PowerShell as the type, paste this command and click **Run**.</source>
            <translation>命令类型选择 PowerShell，粘贴以下命令，然后单击**立即执行**。</translation>
        </message>
        <message>
            <source>Wait for the result. A table with two services means that Cloud Assistant works.</source>
            <translation>等待执行结果。如果显示包含两个服务的表格，说明云助手工作正常。</translation>
        </message>
        <message>
            <source>Where to look: the box for the command and the button that runs it.</source>
            <translation>查看位置：命令输入框和执行按钮。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: Cloud Assistant, overview</source>
            <translation>阿里云：云助手概述</translation>
        </message>
        <message>
            <source>In the column **Actions** of the server click **Connect**.</source>
            <translation>在服务器的**操作**列，单击**远程连接**。</translation>
        </message>
        <message>
            <source>Click **Sign in now** under **Workbench**. Most fields are filled in already.</source>
            <translation>在**通过Workbench远程连接**下单击**立即登录**。大部分信息已自动填好。</translation>
        </message>
        <message>
            <source>Type the user name and the password, and sign in.</source>
            <translation>输入用户名和密码，然后登录。</translation>
        </message>
        <message>
            <source>If Workbench shows an error together with a solution, do what it says and try again.</source>
            <translation>如果 Workbench 显示错误并给出解决办法，请照做后重试。</translation>
        </message>
        <message>
            <source>Yes, it works there but not here</source>
            <translation>是，Workbench 可以，本机不行</translation>
        </message>
        <message>
            <source>Where to look: the user name, the password and any message in the Workbench window.</source>
            <translation>查看位置：Workbench 窗口中的用户名、密码和提示信息。</translation>
        </message>
        <message>
            <source>When an attack floods an address, Alibaba Cloud drops all Internet traffic to it for a while. Nobody can reach the server by its public IP during that time.</source>
            <translation>当某个地址遭受大流量攻击时，阿里云会在一段时间内丢弃所有发往该地址的公网流量。在此期间，任何人都无法通过公网 IP 访问服务器。</translation>
        </message>
        <message>
            <source>Or open **Assets** in the **Traffic Security** console and look at the state of the public IP.</source>
            <translation>或者打开**流量安全**控制台的**资产中心**，查看公网 IP 的状态。</translation>
        </message>
        <message>
            <source>A black hole ends by itself, by default after about 2.5 hours; depending on the attacks, after 30 minutes to 24 hours. Nothing on this computer or in Windows can shorten it.</source>
            <translation>黑洞会自动解除，默认约 2.5 小时；视攻击情况，从 30 分钟到 24 小时不等。在本机或 Windows 中无法缩短这一时间。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: black hole policy</source>
            <translation>阿里云：黑洞策略</translation>
        </message>
        <message>
            <source>Do the inbound rules allow the Remote Desktop port?</source>
            <translation>入方向规则是否放行了远程桌面端口？</translation>
        </message>
        <message>
            <source>Click the ID of the server and open the tab **Security Groups**.</source>
            <translation>单击服务器的实例 ID，打开**安全组**页签。</translation>
        </message>
        <message>
            <source>Click **Manage Rules** and look at **Inbound**.</source>
            <translation>单击**管理规则**，查看**入方向**。</translation>
        </message>
        <message>
            <source>Find your own public IP: search the web for `my ip` on this computer.</source>
            <translation>查询您的公网 IP：在本机的浏览器中搜索 `my ip`。</translation>
        </message>
        <message>
            <source>Choose **Quick Add** and the entry for RDP, or **Add Rule** to fill it in by hand.</source>
            <translation>选择**快速添加**中用于 RDP 远程连接的一项，或选择**手动添加**自行填写。</translation>
        </message>
        <message>
            <source>By hand: **Action** Allow, **Priority** `1` (the smaller number wins), **Protocol** Custom TCP, **Destination** port `3389` or your own Remote Desktop port.</source>
            <translation>手动填写时：**授权策略**选允许，**优先级**填 `1`（数字越小越优先），**协议**选自定义 TCP，**访问目的**端口填 `3389` 或您自定义的远程桌面端口。</translation>
        </message>
        <message>
            <source>**Source**: your public IP followed by `/32`. If the quick entry filled in another source, replace it.</source>
            <translation>**访问来源**：填写您的公网 IP，后接 `/32`。如果快速添加已填入其他来源，请改掉。</translation>
        </message>
        <message>
            <source>Of two rules with the same priority, the one that denies wins.</source>
            <translation>优先级相同的两条规则，拒绝的一条生效。</translation>
        </message>
        <message>
            <source>Your public IP can change, for example after a restart of the router. Then the rule needs the new one.</source>
            <translation>您的公网 IP 可能会变化，例如路由器重启之后。此时规则也需要改为新的地址。</translation>
        </message>
        <message>
            <source>A server in several groups follows the rules of all of them; look at each.</source>
            <translation>如果服务器加入了多个安全组，所有安全组的规则都会生效，请逐一检查。</translation>
        </message>
        <message>
            <source>Where to look: the inbound rules, with port, source and priority of the RDP rule.</source>
            <translation>查看位置：入方向规则中 RDP 规则的端口、来源和优先级。</translation>
        </message>
        <message>
            <source>Port test from this computer</source>
            <translation>从本机测试端口</translation>
        </message>
        <message>
            <source>**TcpTestSucceeded** `True` means that the port answers.</source>
            <translation>**TcpTestSucceeded** 为 `True` 表示端口有响应。</translation>
        </message>
        <message>
            <source>`Connected to` with the address means that the port answers; so does a black, empty window on Windows. If the line stays at `Trying`, it does not.</source>
            <translation>显示 `Connected to` 和地址，说明端口有响应；在 Windows 上出现黑色空白窗口也是如此。如果一直停在 `Trying`，说明端口没有响应。</translation>
        </message>
        <message>
            <source>If ping answers but the port does not, the vendor's page on port probing shows where it stops.</source>
            <translation>如果能 ping 通而端口不通，可参阅阿里云的端口可用性探测文档，找出连接在哪里中断。</translation>
        </message>
        <message>
            <source>Test the port on which Remote Desktop really listens; 3389 is only the default.</source>
            <translation>请测试远程桌面实际侦听的端口，3389 只是默认值。</translation>
        </message>
        <message>
            <source>Where to look: the line after Trying, and whether it says Connected.</source>
            <translation>查看位置：Trying 之后的一行是否显示 Connected。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: ping works, the port does not</source>
            <translation>阿里云：能 ping 通但端口不通</translation>
        </message>
        <message>
            <source>It takes a minute or two and changes no settings. If it finds nothing, the next pages continue step by step.</source>
            <translation>诊断只需一两分钟，不会修改任何设置。如果没有发现问题，请按后续页面手动排查。</translation>
        </message>
        <message>
            <source>Read the report, and choose below what it found.</source>
            <translation>查看诊断报告，并在下方选择报告指出的问题。</translation>
        </message>
        <message>
            <source>The part that checks Windows needs Cloud Assistant (A04). Without it, continue with the next pages.</source>
            <translation>检查 Windows 内部的部分依赖云助手（A04）。如果云助手不可用，请手动排查。</translation>
        </message>
        <message>
            <source>Does Remote Desktop show a clear message, such as wrong credentials or a missing license? Then page E07 is faster.</source>
            <translation>远程桌面是否显示了明确的消息，例如凭据错误或缺少许可证？如果是，查看 E07 页面更快。</translation>
        </message>
        <message>
            <source>Only a running instance can be reached, whatever method you use. So check this first.</source>
            <translation>无论采用哪种方式，只有运行中的实例才能连接，因此请先检查这一项。</translation>
        </message>
        <message>
            <source>If the health is **Initializing**: wait five minutes. Windows is still starting; VNC shows the progress.</source>
            <translation>如果健康状态为**初始化中**：请等待约五分钟。Windows 仍在启动，可通过 VNC 查看进度。</translation>
        </message>
        <message>
            <source>If the health stays **Impaired**: look at the screen through VNC (A03), then choose **Restart**. Unsaved work on the server is lost.</source>
            <translation>如果健康状态一直为**受损**：先通过 VNC（A03）查看屏幕，再选择**重启**。服务器上未保存的内容会丢失。</translation>
        </message>
        <message>
            <source>Starting, or **Running** while the health says **Initializing**: sign in through VNC.</source>
            <translation>启动中，或状态为**运行中**而健康状态为**初始化中** (Initializing)：请通过 VNC 登录。</translation>
        </message>
        <message>
            <source>**Impaired**: the system runs with a problem; sign in through VNC or Workbench.</source>
            <translation>**受损** (Impaired)：操作系统运行异常，请通过 VNC 或 Workbench 登录。</translation>
        </message>
        <message>
            <source>**Stopped**: you cannot sign in by any method.</source>
            <translation>**已停止** (Stopped)：任何方式都无法登录。</translation>
        </message>
        <message>
            <source>A running instance costs money. An instance that is locked because of an unpaid bill starts only after the payment.</source>
            <translation>运行中的实例会产生费用。因欠费被锁定的实例，结清费用后才能启动。</translation>
        </message>
        <message>
            <source>The public IP may change when the instance is stopped; compare it with the address that you connect to.</source>
            <translation>实例停止后再启动，公网 IP 可能发生变化，请与您连接时使用的地址核对。</translation>
        </message>
        <message>
            <source>VNC sign-in</source>
            <translation>VNC 登录</translation>
        </message>
        <message>
            <source>Can you sign in to the server through VNC?</source>
            <translation>能否通过 VNC 登录服务器？</translation>
        </message>
        <message>
            <source>VNC in the browser shows the server's own screen. It needs neither Remote Desktop nor a public IP, and you do most of the following steps there.</source>
            <translation>浏览器中的 VNC 显示服务器自身的屏幕，既不依赖远程桌面，也不需要公网 IP。后续页面的大部分操作都在这里完成。</translation>
        </message>
        <message>
            <source>Use VNC when Cloud Assistant is not available or its output is not enough.</source>
            <translation>当云助手不可用，或仅靠命令无法判断问题时，请使用 VNC。</translation>
        </message>
        <message>
            <source>VNC does not work? Continue anyway: Cloud Assistant (A04) can do most of the work.</source>
            <translation>VNC 无法使用？请继续，大部分操作可以由云助手（A04）完成。</translation>
        </message>
        <message>
            <source>Cloud Assistant commands</source>
            <translation>通过云助手发送命令</translation>
        </message>
        <message>
            <source>Commands run with full system rights. Send only commands that you understand.</source>
            <translation>命令以系统最高权限执行，请只发送您了解其作用的命令。</translation>
        </message>
        <message>
            <source>If it does not work, run the commands of the following pages in the VNC window (A03).</source>
            <translation>如果云助手不可用，请在 VNC 窗口（A03）中执行后续页面的命令。</translation>
        </message>
        <message>
            <source>Workbench sign-in</source>
            <translation>通过 Workbench 登录</translation>
        </message>
        <message>
            <source>Can you sign in with Workbench?</source>
            <translation>能否通过 Workbench 登录？</translation>
        </message>
        <message>
            <source>Workbench is Remote Desktop in the browser; the connection comes from Alibaba Cloud, not from your computer.</source>
            <translation>Workbench 相当于浏览器中的远程桌面，连接由阿里云发起，而不是由您的计算机发起。</translation>
        </message>
        <message>
            <source>If it works there but not here, the port and the service on the server are fine, and the problem is on this computer or in its network.</source>
            <translation>如果 Workbench 能登录而本机不能，说明服务器的端口和服务都正常，问题在本机或本机所在的网络。</translation>
        </message>
        <message>
            <source>If Workbench itself does not work, sign in through VNC (A03) and see the vendor's page below.</source>
            <translation>如果 Workbench 本身异常，请通过 VNC（A03）登录，并参阅下方的阿里云文档。</translation>
        </message>
        <message>
            <source>Workbench may ask to allow its own addresses in the security group. That does not open the port to anyone else.</source>
            <translation>Workbench 可能会提示在安全组中放行其自身的地址，这不会向其他人开放端口。</translation>
        </message>
        <message>
            <source>Is the public IP in the DDoS black hole?</source>
            <translation>公网 IP 是否已进入 DDoS 黑洞？</translation>
        </message>
        <message>
            <source>Look for a black hole notice from Alibaba Cloud: text message, email, or **Message Center**.</source>
            <translation>查看是否收到阿里云的黑洞通知：短信、邮件或**消息中心**。</translation>
        </message>
        <message>
            <source>If there is one: note the IP and the time at which it ends, and answer “Yes”.</source>
            <translation>如果收到通知：记下 IP 和解除时间，并选择“是”。</translation>
        </message>
        <message>
            <source>VNC (A03) works in the meantime, because it does not use the public IP.</source>
            <translation>在此期间 VNC（A03）仍可使用，因为它不经过公网 IP。</translation>
        </message>
        <message>
            <source>The security group is the firewall of the cloud. Without a rule that allows TCP port 3389 (or your own Remote Desktop port) from your address, no connection gets through.</source>
            <translation>安全组是云上的防火墙。如果没有规则允许您的地址访问 TCP 3389 端口（或您自定义的远程桌面端口），所有连接请求都不会有任何响应。</translation>
        </message>
        <message>
            <source>Look for an **Allow** rule with TCP, your port, and a source that contains your public IP.</source>
            <translation>查找一条**允许**规则：协议为 TCP，端口正确，来源包含您的公网 IP。</translation>
        </message>
        <message>
            <source>Save. The rule takes effect at once; check again.</source>
            <translation>保存。规则立即生效，然后重新检查。</translation>
        </message>
        <message>
            <source>Warning: the source `0.0.0.0/0` lets anyone on the Internet try, and password guessing begins within minutes. Choose it only if you have to, with a strong password, and narrow it again afterward.</source>
            <translation>警告：来源 `0.0.0.0/0` 表示整个互联网都能尝试连接，几分钟内就会有人猜测密码。仅在确有必要时使用，务必设置强密码，事后再缩小范围。</translation>
        </message>
        <message>
            <source>Does the port of the server answer this computer?</source>
            <translation>从本机访问，端口是否有响应？</translation>
        </message>
        <message>
            <source>This shows whether the path to the server is open, independent of Remote Desktop itself.</source>
            <translation>此测试与远程桌面本身无关，仅检查到服务器的链路是否畅通。</translation>
        </message>
        <message>
            <source>If the port is open, look at Remote Desktop on the server. If there is no answer, look for a firewall on the way.</source>
            <translation>端口通，问题多在服务器的远程桌面；没有响应，问题多在途中的防火墙。</translation>
        </message>
        <message>
            <source>In PowerShell on this computer, with the server's address and port instead of the example:</source>
            <translation>在本机的 PowerShell 中执行，并把示例换成服务器的地址和端口：</translation>
        </message>
        <message>
            <source>Or with telnet, where it is installed:</source>
            <translation>如果已安装 telnet，也可以执行：</translation>
        </message>
        <message>
            <source>Information for support</source>
            <translation>提交给技术支持的信息</translation>
        </message>
        <message>
            <source>The cause has not been found. With this information, support can start at once.</source>
            <translation>前面的页面没有找到原因。提供以下信息，技术支持即可立即开始处理。</translation>
        </message>
        <message>
            <source>The report of this program contains what was measured; save it and attach it to the ticket.</source>
            <translation>本程序的报告包含所有检测结果，请保存并作为工单附件上传。</translation>
        </message>
        <message>
            <source>The ID of the instance, from the page **Instances** of the ECS console.</source>
            <translation>实例 ID，可在 ECS 控制台的**实例**页面查看。</translation>
        </message>
        <message>
            <source>Its **Status** and **Health Status** as shown now (A02).</source>
            <translation>当前显示的**实例状态**和**健康状态**（A02）。</translation>
        </message>
        <message>
            <source>Whether VNC (A03) and Workbench (A05) let you sign in, with the exact message if they do not.</source>
            <translation>能否通过 VNC（A03）和 Workbench（A05）登录；如果不能，请提供准确的错误消息。</translation>
        </message>
        <message>
            <source>The exact message of Remote Desktop on your computer, with its code; a picture of it is best.</source>
            <translation>您的计算机上远程桌面显示的准确消息和代码，最好附上截图。</translation>
        </message>
        <message>
            <source>If you have it: the report of the diagnosis (A01) and the route measurement (A20).</source>
            <translation>如果有：诊断报告（A01）和链路测量结果（A20）。</translation>
        </message>
        <message>
            <source>Never put a password or an access key into a ticket; support does not need it.</source>
            <translation>切勿在工单中填写密码或访问密钥，技术支持不需要这些信息。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: problems with Remote Desktop connections</source>
            <translation>阿里云：远程桌面 (RDP) 连接问题</translation>
        </message>
        <message>
            <source>Alibaba Cloud: problems with VNC</source>
            <translation>阿里云：VNC 问题</translation>
        </message>
        <message>
            <source>Alibaba Cloud: the message about a protocol error</source>
            <translation>阿里云：协议错误消息</translation>
        </message>
        <message>
            <source>Alibaba Cloud: the message that your credentials do not work</source>
            <translation>阿里云：“你的凭据不工作”消息</translation>
        </message>
        <message>
            <source>Alibaba Cloud</source>
            <translation>阿里云</translation>
        </message>
        <message>
            <source>Firewall inside the server</source>
            <translation>服务器内的防火墙</translation>
        </message>
        <message>
            <source>Are all firewall profiles on, and is the inbound rule for Remote Desktop enabled?</source>
            <translation>防火墙的各个配置文件是否都已启用，且远程桌面的入站规则已启用？</translation>
        </message>
        <message>
            <source>Open **Control Panel**, view by small icons, **Windows Defender Firewall**, then **Advanced settings**.</source>
            <translation>打开**控制面板**，查看方式选小图标，依次打开 **Windows Defender 防火墙**和**高级设置**。</translation>
        </message>
        <message>
            <source>Click **Windows Defender Firewall Properties**: the state should be On for domain, private and public.</source>
            <translation>单击 **Windows Defender 防火墙属性**：域、专用、公用配置文件的防火墙状态都应为“启用”。</translation>
        </message>
        <message>
            <source>Right-click **Remote Desktop - User Mode (TCP-In)** and choose **Enable Rule**.</source>
            <translation>右键单击**远程桌面 - 用户模式(TCP-In)**，选择**启用规则**。</translation>
        </message>
        <message>
            <source>Rules that a group policy sets can be changed only in that policy.</source>
            <translation>由组策略设置的规则，只能在组策略中修改。</translation>
        </message>
        <message>
            <source>On Windows Server 2008 R2 and 2012 the same window is called Windows Firewall.</source>
            <translation>在 Windows Server 2008 R2 和 2012 中，该窗口名为“Windows 防火墙”。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: the firewall of a Windows instance</source>
            <translation>阿里云：管理 Windows 系统防火墙</translation>
        </message>
        <message>
            <source>Is “Allow remote connections to this computer” selected?</source>
            <translation>是否选中了“允许远程连接到此计算机”？</translation>
        </message>
        <message>
            <source>Right-click **This PC**, choose **Properties**, then **Remote settings**, or run:</source>
            <translation>右键单击**此电脑**，选择**属性**，然后选择**远程设置**；也可以运行：</translation>
        </message>
        <message>
            <source>On the tab **Remote**, **Allow remote connections to this computer** should be selected.</source>
            <translation>在**远程**选项卡中，应已选中**允许远程连接到此计算机**。</translation>
        </message>
        <message>
            <source>Select **Allow remote connections to this computer** and click **OK**.</source>
            <translation>选中**允许远程连接到此计算机**，然后单击**确定**。</translation>
        </message>
        <message>
            <source>Where to look: the lower half of the tab Remote.</source>
            <translation>查看位置：“远程”选项卡的下半部分。</translation>
        </message>
        <message>
            <source>Windows has its own firewall. It should stay on and let Remote Desktop in with its built-in rule.</source>
            <translation>Windows 自带防火墙。应保持防火墙开启，并通过系统自带的规则放行远程桌面。</translation>
        </message>
        <message>
            <source>Open **Inbound Rules**. **Remote Desktop - User Mode (TCP-In)** should have a green check mark.</source>
            <translation>打开**入站规则**。**远程桌面 - 用户模式(TCP-In)** 前应有绿色对勾。</translation>
        </message>
        <message>
            <source>If Remote Desktop uses a port other than 3389, add a rule for it, with your port instead of the example:</source>
            <translation>如果远程桌面使用的不是 3389 端口，请为该端口添加规则（把示例端口换成您的端口）：</translation>
        </message>
        <message>
            <source>Only then turn on the profiles that are off, in the properties or with a command:</source>
            <translation>完成以上步骤后，再在属性中或用命令启用已关闭的配置文件：</translation>
        </message>
        <message>
            <source>Change the firewall only if you are allowed to. In a company, first ask the person responsible for the server.</source>
            <translation>请仅在有权限的前提下修改防火墙。在公司环境中，请先咨询服务器负责人。</translation>
        </message>
        <message>
            <source>Keep all three profiles on. Turning the firewall off does not fix anything; it leaves every port open.</source>
            <translation>请保持三个配置文件全部启用。关闭防火墙不是修复办法，会让所有端口失去保护。</translation>
        </message>
        <message>
            <source>Where to look: the green check mark in front of the Remote Desktop rule in the list of inbound rules.</source>
            <translation>查看位置：入站规则列表中远程桌面规则前的绿色对勾。</translation>
        </message>
        <message>
            <source>This is the main switch of Remote Desktop. When it is off, nothing listens on the port.</source>
            <translation>这是远程桌面的总开关。如果关闭，端口上就没有任何程序侦听。</translation>
        </message>
        <message>
            <source>Leave Network Level Authentication selected; it protects the server.</source>
            <translation>请保留“网络级别身份验证”的勾选，它能保护服务器。</translation>
        </message>
        <message>
            <source>If the choice is grayed out, a group policy sets it. Ask the administrator of the domain.</source>
            <translation>如果选项为灰色，说明由组策略控制，请联系域管理员。</translation>
        </message>
        <message>
            <source>Is “Remote Desktop Services” started?</source>
            <translation>“Remote Desktop Services”启动了吗？</translation>
        </message>
        <message>
            <source>This service answers on the Remote Desktop port. When it is stopped, the port is closed.</source>
            <translation>该服务负责响应远程桌面端口。服务停止后，端口即关闭。</translation>
        </message>
        <message>
            <source>Open the list of services:</source>
            <translation>打开服务列表：</translation>
        </message>
        <message>
            <source>In **Services (Local)** find **Remote Desktop Services**; its status should be **Running**.</source>
            <translation>在**服务(本地)**中找到 **Remote Desktop Services**，其状态应为**正在运行**。</translation>
        </message>
        <message>
            <source>Double-click **Remote Desktop Services**. If the **Startup type** is **Disabled**, choose **Manual** (the default of Windows) or **Automatic**.</source>
            <translation>双击 **Remote Desktop Services**。如果**启动类型**为**禁用**，请改为**手动**（Windows 默认值）或**自动**。</translation>
        </message>
        <message>
            <source>Click **Start**, then **OK**.</source>
            <translation>单击**启动**，然后单击**确定**。</translation>
        </message>
        <message>
            <source>If the service does not start, note the error number. 1068 means that a service it needs is missing: A12.</source>
            <translation>如果服务无法启动，请记下错误编号。1068 表示它依赖的服务没有运行，请看 A12。</translation>
        </message>
        <message>
            <source>Where to look: the columns Status and Startup Type of Remote Desktop Services.</source>
            <translation>查看位置：Remote Desktop Services 的“状态”和“启动类型”列。</translation>
        </message>
        <message>
            <source>Is “Normal startup” selected, and are all services that Remote Desktop needs enabled?</source>
            <translation>是否已选择“正常启动”，且远程桌面依赖的服务均未被禁用？</translation>
        </message>
        <message>
            <source>Remote Desktop Services depends on other services. A selective or diagnostic startup, or a tool that tunes Windows, may have turned one of them off.</source>
            <translation>Remote Desktop Services 依赖其他服务。有选择的启动、诊断启动或系统优化工具，都可能关闭了其中某个服务。</translation>
        </message>
        <message>
            <source>Restart the server. Everybody on it is disconnected, and unsaved work is lost.</source>
            <translation>重启服务器。所有用户都会断开，未保存的内容会丢失。</translation>
        </message>
        <message>
            <source>On the tab **Boot**, **Safe boot** should not be selected; in safe mode Remote Desktop is off.</source>
            <translation>在**引导**选项卡中，不应勾选**安全引导**；安全模式下远程桌面不可用。</translation>
        </message>
        <message>
            <source>The server proves its identity with a certificate that Windows creates itself. If the certificate or its key is damaged, the connection ends right after it begins.</source>
            <translation>服务器使用 Windows 自动生成的自签名证书证明身份。证书或其密钥损坏时，连接刚开始就会中断。</translation>
        </message>
        <message>
            <source>Read the settings: `SecurityLayer` should be 2 or 1 (0 is weak); `UserAuthentication` should be 1.</source>
            <translation>查看设置：`SecurityLayer` 为 2 或 1 正常，0 安全性较弱；`UserAuthentication` 应为 1。</translation>
        </message>
        <message>
            <source>Only if that does not help, and only for a short time, on Windows Server 2008 R2: **Administrative Tools** &gt; **Remote Desktop Services** &gt; **Remote Desktop Session Host Configuration**, double-click **RDP-Tcp**, set **Security Layer** to **RDP Security Layer** and clear the check box for Network Level Authentication.</source>
            <translation>仅当上述方法无效时才短时间采用。Windows Server 2008 R2：打开**管理工具** &gt; **远程桌面服务** &gt; **远程桌面会话主机配置**，双击 **RDP-Tcp**，把**安全层**改为 **RDP 安全层**，并取消勾选“网络级别身份验证”。</translation>
        </message>
        <message>
            <source>Windows Server 2016 and later do not have that window, and 2012 usually does not either. This command shows the old values (write them down) and sets the temporary ones:</source>
            <translation>Windows Server 2016 及更高版本没有该窗口，2012 通常也没有。以下命令会先显示原来的值（请记下），再设置临时值：</translation>
        </message>
        <message>
            <source>As soon as you are in, set both back, on every version. Until then, anybody between you and the server could read the connection.</source>
            <translation>登录成功后，无论哪个版本，都请立即把两项改回。在此之前，途中的任何人都可能窃听通信。</translation>
        </message>
        <message>
            <source>Warning: **RDP Security Layer** is weak encryption without proof of the server, and it needs Network Level Authentication off. In the meantime, narrow the security group to your own address (A07).</source>
            <translation>警告：**RDP 安全层**加密较弱，也不验证服务器身份，并且需要关闭网络级别身份验证。在此期间，请把安全组的来源缩小到您自己的地址（A07）。</translation>
        </message>
        <message>
            <source>A group policy can set the security layer as well, and overrides these values.</source>
            <translation>组策略也可以设置安全层，且优先于这里的值。</translation>
        </message>
        <message>
            <source>RDP-Tcp connection</source>
            <translation>RDP-Tcp 连接</translation>
        </message>
        <message>
            <source>In a command prompt, list the sessions: there should be a line **rdp-tcp** without a user.</source>
            <translation>在命令提示符中列出会话：应有一行不带用户的 **rdp-tcp**。</translation>
        </message>
        <message>
            <source>Windows Server 2008 R2: in **Remote Desktop Session Host Configuration**, **RDP-Tcp** should not have a red mark.</source>
            <translation>Windows Server 2008 R2：在**远程桌面会话主机配置**中，**RDP-Tcp** 上不应有红色标记。</translation>
        </message>
        <message>
            <source>Every version, in PowerShell as administrator in the VNC window or with Cloud Assistant (A04):</source>
            <translation>所有版本：在 VNC 窗口中以管理员身份运行 PowerShell，或通过云助手（A04）执行：</translation>
        </message>
        <message>
            <source>Where to look: the icon in front of RDP-Tcp in the list of connections.</source>
            <translation>查看位置：连接列表中 RDP-Tcp 前的标记。</translation>
        </message>
        <message>
            <source>Have you made sure that no problem with licenses or the session host role blocks Remote Desktop?</source>
            <translation>远程桌面许可证和会话主机角色是否正常？</translation>
        </message>
        <message>
            <source>In **Server Manager**, check whether **Remote Desktop Services** is listed on the left: then the role is installed.</source>
            <translation>打开**服务器管理器**，查看左侧是否有**远程桌面服务**：有则说明已安装该角色。</translation>
        </message>
        <message>
            <source>If you find neither such a message nor the role, answer “Yes”.</source>
            <translation>既没有此类消息，也没有该角色：选择“是”。</translation>
        </message>
        <message>
            <source>To get in as administrator without a license, use this command with the server's address instead of the example:</source>
            <translation>以管理方式登录，无需许可证（把示例换成服务器地址）：</translation>
        </message>
        <message>
            <source>If many people use it: set a license server with valid licenses; the vendor's pages below show how.</source>
            <translation>如果多人使用：指定一台拥有有效许可证的授权服务器，方法见下方的阿里云文档。</translation>
        </message>
        <message>
            <source>If the right to sign in is missing: add the user to **Remote Desktop Users**, with the user name instead of `NAME` (the command needs Windows Server 2016 or later):</source>
            <translation>如果缺少登录权限：把用户加入 **Remote Desktop Users** 组，用实际用户名替换 `NAME`（该命令需要 Windows Server 2016 或更高版本）：</translation>
        </message>
        <message>
            <source>If it still fails, answer “No”.</source>
            <translation>如果仍然失败，选择“否”。</translation>
        </message>
        <message>
            <source>Removing the role restarts the server and ends all sessions; programs for several users may stop working.</source>
            <translation>删除角色会重启服务器并结束所有会话，供多人使用的程序可能无法再运行。</translation>
        </message>
        <message>
            <source>Open **System Configuration**:</source>
            <translation>打开**系统配置**：</translation>
        </message>
        <message>
            <source>On the tab **General**, **Normal startup** should be selected.</source>
            <translation>在**常规**选项卡中，应已选择**正常启动**。</translation>
        </message>
        <message>
            <source>In PowerShell as administrator, list the services it needs; each should run:</source>
            <translation>以管理员身份运行 PowerShell，列出它依赖的服务，每一项都应在运行：</translation>
        </message>
        <message>
            <source>Select **Normal startup** and click **OK**.</source>
            <translation>选择**正常启动**，然后单击**确定**。</translation>
        </message>
        <message>
            <source>In `services.msc`, give each disabled service from the list the **Startup type** **Manual** or **Automatic** again.</source>
            <translation>在 `services.msc` 中，把列表里被禁用的服务的**启动类型**改回**手动**或**自动**。</translation>
        </message>
        <message>
            <source>Wait until it has started, then check again.</source>
            <translation>等待服务器启动完成，然后重新检查。</translation>
        </message>
        <message>
            <source>Where to look: the three choices on the tab General.</source>
            <translation>查看位置：“常规”选项卡中的三个选项。</translation>
        </message>
        <message>
            <source>Certificate and security layer</source>
            <translation>证书与安全层</translation>
        </message>
        <message>
            <source>Does the Remote Desktop listener work with its certificate and security layer?</source>
            <translation>远程桌面侦听器的证书和安全层是否正常？</translation>
        </message>
        <message>
            <source>In **Event Viewer** &gt; **Windows Logs** &gt; **System**, look for the events 1057, 1058 or 36870: the certificate or its key cannot be used.</source>
            <translation>在**事件查看器** &gt; **Windows 日志** &gt; **系统**中查找事件 1057、1058 或 36870：它们表示证书或密钥无法使用。</translation>
        </message>
        <message>
            <source>Read the certificate in PowerShell as administrator: there should be one, not expired, with a key.</source>
            <translation>以管理员身份运行 PowerShell 查看证书：应有一个未过期且带私钥的证书。</translation>
        </message>
        <message>
            <source>Make a new certificate first: in the folder **Remote Desktop** &gt; **Certificates** of this window, delete the damaged or expired one.</source>
            <translation>优先生成新证书：在此窗口的**远程桌面** &gt; **证书**文件夹中，删除已损坏或过期的证书。</translation>
        </message>
        <message>
            <source>Restart both services, in PowerShell as administrator. Windows makes a new certificate. Try to connect.</source>
            <translation>以管理员身份运行 PowerShell，重启两个服务，Windows 会生成新证书。然后尝试连接。</translation>
        </message>
        <message>
            <source>There, under **Actions**, choose **Disable Connection**, then **Enable Connection**.</source>
            <translation>在同一窗口的**操作**中，先选择**禁用连接**，再选择**启用连接**。</translation>
        </message>
        <message>
            <source>Where to look: the list Security layer on the tab General of the RDP-Tcp properties.</source>
            <translation>查看位置：RDP-Tcp 属性“常规”选项卡中的“安全层”列表。</translation>
        </message>
        <message>
            <source>Is the connection “RDP-Tcp” enabled?</source>
            <translation>“RDP-Tcp”连接是否已启用？</translation>
        </message>
        <message>
            <source>RDP-Tcp is the listener that accepts connections. It can be disabled while the service runs.</source>
            <translation>RDP-Tcp 是接受连接的侦听器。即使服务在运行，侦听器也可能被禁用。</translation>
        </message>
        <message>
            <source>Windows Server 2008 R2: click **RDP-Tcp** in **Remote Desktop Session Host Configuration** and choose **Enable Connection** under **Actions**.</source>
            <translation>Windows Server 2008 R2：在**远程桌面会话主机配置**中单击 **RDP-Tcp**，然后在**操作**中选择**启用连接**。</translation>
        </message>
        <message>
            <source>Licenses and the session host role</source>
            <translation>许可证与会话主机角色</translation>
        </message>
        <message>
            <source>A server with the role Remote Desktop Session Host needs licenses and a license server. Without them it refuses everybody after 120 days.</source>
            <translation>安装了“远程桌面会话主机”角色的服务器需要许可证和授权服务器。如果没有，120 天后会拒绝所有人。</translation>
        </message>
        <message>
            <source>Typical messages: no Remote Desktop license servers are available to provide a license; or the group of Remote Desktop users does not have the right to sign in.</source>
            <translation>典型的消息：没有远程桌面授权服务器可以提供许可证；或者远程桌面用户组没有登录权限。</translation>
        </message>
        <message>
            <source>Read the exact message that Remote Desktop shows on your computer.</source>
            <translation>查看您的计算机上远程桌面显示的准确消息。</translation>
        </message>
        <message>
            <source>If only administrators use the server (two sessions at most): in **Server Manager** remove the role services **Remote Desktop Session Host** and **Remote Desktop Licensing**, and restart.</source>
            <translation>如果只有管理员使用服务器（最多两个会话）：在**服务器管理器**中删除角色服务**远程桌面会话主机**和**远程桌面授权**，然后重启。</translation>
        </message>
        <message>
            <source>The pages E03 to E06 explain each of these messages.</source>
            <translation>E03 至 E06 页面逐一说明这些消息。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: no license server is specified</source>
            <translation>阿里云：未指定远程桌面授权服务器</translation>
        </message>
        <message>
            <source>Alibaba Cloud: Terminal Server user access permission is missing</source>
            <translation>阿里云：缺少终端服务器用户访问权限</translation>
        </message>
        <message>
            <source>Alibaba Cloud: the account is not authorized for remote login</source>
            <translation>阿里云：用户帐户未被授权远程登录</translation>
        </message>
        <message>
            <source>Alibaba Cloud: too many connections</source>
            <translation>阿里云：超出最大允许连接数</translation>
        </message>
        <message>
            <source>Alibaba Cloud: ECS console, instances</source>
            <translation>阿里云：ECS 控制台-实例</translation>
        </message>
        <message>
            <source>Alibaba Cloud: problems with VNC connections</source>
            <translation>阿里云：VNC 远程连接问题</translation>
        </message>
        <message>
            <source>Alibaba Cloud: restart an instance</source>
            <translation>阿里云：重启实例</translation>
        </message>
        <message>
            <source>Sign in to the ECS console.</source>
            <translation>登录 ECS 控制台。</translation>
        </message>
        <message>
            <source>Choose the resource group and the region of the server at the top left of the page.</source>
            <translation>在页面左侧顶部，选择服务器所在的资源组和地域。</translation>
        </message>
        <message>
            <source>Sign in to the server through VNC; page A03 shows how.</source>
            <translation>通过 VNC 登录服务器，方法见 A03 页面。</translation>
        </message>
        <message>
            <source>Or read it with a command, in PowerShell as administrator: in the VNC window, or sent with Cloud Assistant (A04).</source>
            <translation>也可以用命令查看：在 VNC 窗口中以管理员身份运行 PowerShell，或通过云助手（A04）发送。</translation>
        </message>
        <message>
            <source>Or do the same with a command, in PowerShell as administrator: in the VNC window, or sent with Cloud Assistant (A04).</source>
            <translation>也可以用命令完成：在 VNC 窗口中以管理员身份运行 PowerShell，或通过云助手（A04）发送。</translation>
        </message>
        <message>
            <source>Restarting the service disconnects everybody who works on the server through Remote Desktop.</source>
            <translation>重新启动该服务会断开所有通过远程桌面使用服务器的人。</translation>
        </message>
        <message>
            <source>IP security policy</source>
            <translation>IP 安全策略</translation>
        </message>
        <message>
            <source>Open **Control Panel** &gt; **Administrative Tools** &gt; **Local Security Policy**, or run:</source>
            <translation>打开**控制面板** &gt; **管理工具** &gt; **本地安全策略**，也可以运行：</translation>
        </message>
        <message>
            <source>Or double-click it and change its rules so that Remote Desktop is let in.</source>
            <translation>也可以双击该策略，修改其规则，允许远程桌面连接。</translation>
        </message>
        <message>
            <source>Delete it only when you are sure that nobody needs it. Check again.</source>
            <translation>只有确定没有人需要时才删除该策略。然后重新检查。</translation>
        </message>
        <message>
            <source>Open the log or block list of each security product and look for your public IP and the server's.</source>
            <translation>打开每个安全软件的日志或拦截列表，查找您的公网 IP 和服务器的公网 IP。</translation>
        </message>
        <message>
            <source>SafeDog (安全狗): open the **super black list** (超级黑名单). If your public IP or that of the server is in it, delete it there and add it to the **white list** (白名单).</source>
            <translation>安全狗 (SafeDog)：打开**超级黑名单**。如果其中有您的公网 IP 或服务器的公网 IP，请将其删除，并加入**白名单**。</translation>
        </message>
        <message>
            <source>Other products: allow your address, update the product, or uninstall it, and restart the server.</source>
            <translation>其他软件：放行您的地址，或升级、卸载该软件，然后重启服务器。</translation>
        </message>
        <message>
            <source>Have you made sure that no IP security policy blocks Remote Desktop?</source>
            <translation>是否已确认没有 IP 安全策略阻止远程桌面？</translation>
        </message>
        <message>
            <source>IP security policies are an older filter of Windows, in addition to the firewall. Some tools leave one behind.</source>
            <translation>IP 安全策略是 Windows 中独立于防火墙的一种旧式过滤机制，有些工具会留下这样的策略。</translation>
        </message>
        <message>
            <source>Click **IP Security Policies on Local Computer**. An empty list is fine: answer “Yes”.</source>
            <translation>单击 **IP 安全策略，在 本地计算机**。列表为空属于正常，选择“是”。</translation>
        </message>
        <message>
            <source>Otherwise, double-click each assigned policy: does it block TCP, the Remote Desktop port or all traffic?</source>
            <translation>否则逐一双击已分配的策略：是否阻断了 TCP、远程桌面端口或全部流量？</translation>
        </message>
        <message>
            <source>Right-click the policy that blocks Remote Desktop and choose **Un-assign**. It stays in the list, without effect.</source>
            <translation>右键单击起阻断作用的策略，选择**未分配**（旧版系统显示为“不指派”）。策略仍保留在列表中，但不再生效。</translation>
        </message>
        <message>
            <source>Traffic that the policy filtered is no longer filtered. Check what else it protected.</source>
            <translation>策略原先过滤的内容将不再过滤，请确认它还保护了什么。</translation>
        </message>
        <message>
            <source>Where to look: the entry for IP security policies at the lower left, and the list next to it.</source>
            <translation>查看位置：左下方的 IP 安全策略项及其右侧的列表。</translation>
        </message>
        <message>
            <source>Have you made sure that no security software blocks Remote Desktop?</source>
            <translation>是否已确认没有第三方安全软件阻止连接？</translation>
        </message>
        <message>
            <source>Antivirus and protection programs such as SafeDog can block addresses or turn Remote Desktop off, often after several wrong passwords.</source>
            <translation>杀毒软件或安全狗之类的防护软件，可能在几次输错密码后拦截地址，或禁用远程桌面。</translation>
        </message>
        <message>
            <source>Look at the icons next to the clock and at the installed programs:</source>
            <translation>查看时钟旁的图标和已安装的程序：</translation>
        </message>
        <message>
            <source>SafeDog reports a problem with its network driver: uninstall SafeDog and restart the server; the network comes back.</source>
            <translation>如果安全狗提示网络驱动异常：卸载安全狗并重启服务器，网络即可恢复。</translation>
        </message>
        <message>
            <source>Suspect malware? Scan in safe mode with Microsoft Safety Scanner or a commercial product: `msconfig`, tab **Boot**, **Safe boot**, restart. Clear the check box afterward.</source>
            <translation>怀疑有恶意软件？运行 `msconfig`，在**引导**选项卡勾选**安全引导**并重启，在安全模式下用 Microsoft Safety Scanner 或商业版杀毒软件扫描。完成后取消勾选。</translation>
        </message>
        <message>
            <source>Try to connect. If it still fails, answer “No”.</source>
            <translation>尝试连接。如果仍然失败，选择“否”。</translation>
        </message>
        <message>
            <source>In safe mode only VNC (A03) works; Remote Desktop comes back with the normal start.</source>
            <translation>安全模式下只能使用 VNC（A03），正常启动后远程桌面才会恢复。</translation>
        </message>
        <message>
            <source>Do not leave the server without protection: install another product or keep Microsoft Defender on.</source>
            <translation>不要让服务器失去防护：请安装其他产品，或保持 Microsoft Defender 开启。</translation>
        </message>
        <message>
            <source>Microsoft: Safety Scanner</source>
            <translation>Microsoft：安全扫描程序 (Safety Scanner)</translation>
        </message>
        <message>
            <source>Remote Desktop in the registry</source>
            <translation>注册表中的远程桌面设置</translation>
        </message>
        <message>
            <source>Is fEnableWinStation set to 1 and fDenyTSConnections to 0?</source>
            <translation>fEnableWinStation 是否为 1，且 fDenyTSConnections 是否为 0？</translation>
        </message>
        <message>
            <source>These two values decide whether Remote Desktop is on. Tools and policies can change them without notice.</source>
            <translation>这两个值决定远程桌面是否开启，工具或策略可能在您不知情时修改它们。</translation>
        </message>
        <message>
            <source>Double-click the wrong value, type the correct number and click **OK**.</source>
            <translation>双击有误的值，输入正确的数字，然后单击**确定**。</translation>
        </message>
        <message>
            <source>Where to look: the two values and the numbers in parentheses after them.</source>
            <translation>查看位置：这两个值及其后括号中的数字。</translation>
        </message>
        <message>
            <source>Certificate expiration</source>
            <translation>证书到期</translation>
        </message>
        <message>
            <source>Check the end date of the certificate:</source>
            <translation>查看证书的到期时间：</translation>
        </message>
        <message>
            <source>Read the date again; it should be about half a year from now.</source>
            <translation>再次查看日期，应在大约半年之后。</translation>
        </message>
        <message>
            <source>Restarting the two services disconnects everybody who works on the server through Remote Desktop.</source>
            <translation>重新启动这两个服务会断开所有通过远程桌面使用服务器的人。</translation>
        </message>
        <message>
            <source>Open **Registry Editor**:</source>
            <translation>打开**注册表编辑器**：</translation>
        </message>
        <message>
            <source>Here `fEnableWinStation` should be 1:</source>
            <translation>此处的 `fEnableWinStation` 应为 1：</translation>
        </message>
        <message>
            <source>Here `fDenyTSConnections` should be 0:</source>
            <translation>此处的 `fDenyTSConnections` 应为 0：</translation>
        </message>
        <message>
            <source>Save the key first: **File** &gt; **Export**.</source>
            <translation>先备份该项：选择**文件** &gt; **导出**。</translation>
        </message>
        <message>
            <source>Restart the service, or the server, so that the values take effect:</source>
            <translation>重启服务或服务器，使修改生效：</translation>
        </message>
        <message>
            <source>If the value is wrong again after a while, a group policy sets it. Ask the administrator of the domain.</source>
            <translation>如果过一段时间值又变回去，说明由组策略设置，请联系域管理员。</translation>
        </message>
        <message>
            <source>Is the server's own Remote Desktop certificate still valid?</source>
            <translation>服务器的远程桌面自签名证书是否仍在有效期内？</translation>
        </message>
        <message>
            <source>The certificate that Windows makes for Remote Desktop is valid for about half a year. Windows renews it by itself; if that fails, connections may fail too.</source>
            <translation>Windows 为远程桌面生成的证书有效期约为半年，到期前会自动更新；如果更新失败，连接也可能失败。</translation>
        </message>
        <message>
            <source>Open PowerShell as administrator.</source>
            <translation>以管理员身份打开 PowerShell。</translation>
        </message>
        <message>
            <source>Remove only the expired certificate:</source>
            <translation>只删除已过期的证书：</translation>
        </message>
        <message>
            <source>Restart the two services, in this order. Windows makes a new certificate by itself.</source>
            <translation>按此顺序重启两个服务，Windows 会自动生成新证书。</translation>
        </message>
        <message>
            <source>The vendor's page deletes every certificate in the store. That is more than needed: the expired one is enough.</source>
            <translation>阿里云文档的做法是删除存储区中的全部证书，其实没有必要，删除过期的即可。</translation>
        </message>
        <message>
            <source>If no new certificate appears, note the events 1057 or 1058 in the system log for support (A13).</source>
            <translation>如果没有生成新证书，请记下系统日志中的事件 1057 或 1058，供技术支持参考（A13）。</translation>
        </message>
        <message>
            <source>Remote Desktop warns about the new certificate once; accept it if you have just made it.</source>
            <translation>远程桌面会针对新证书提示一次警告；如果证书是您刚刚生成的，接受即可。</translation>
        </message>
        <message>
            <source>Where to look: the date under NotAfter.</source>
            <translation>查看位置：NotAfter 下方的日期。</translation>
        </message>
        <message>
            <source>Does it also fail from another network or carrier?</source>
            <translation>换一个网络或运营商是否同样失败？</translation>
        </message>
        <message>
            <source>If the same connection works from elsewhere, the server is fine and your network or carrier blocks it.</source>
            <translation>如果在别处可以连接，说明服务器正常，是您的网络或运营商在拦截。</translation>
        </message>
        <message>
            <source>Connect this computer to the hotspot of a phone, and try again.</source>
            <translation>让本机连接手机热点，再试一次。</translation>
        </message>
        <message>
            <source>Or ask somebody at another place, with another carrier, to try.</source>
            <translation>或者请其他地点、使用其他运营商的人尝试。</translation>
        </message>
        <message>
            <source>Is the network adapter of the server enabled?</source>
            <translation>服务器的网络适配器是否已启用？</translation>
        </message>
        <message>
            <source>A disabled adapter cuts the server off, while the console still shows it as running.</source>
            <translation>网络适配器被禁用时，服务器会断网，而控制台仍显示为运行中。</translation>
        </message>
        <message>
            <source>Open **Network and Sharing Center** &gt; **Change adapter settings**, or run:</source>
            <translation>打开**网络和共享中心** &gt; **更改适配器设置**，也可以运行：</translation>
        </message>
        <message>
            <source>Wait half a minute, then check again.</source>
            <translation>等待半分钟，然后重新检查。</translation>
        </message>
        <message>
            <source>Work in the VNC window here; it stays open even when the server has no network.</source>
            <translation>此处请在 VNC 窗口中操作，即使服务器断网，VNC 也不会中断。</translation>
        </message>
        <message>
            <source>Network class installer</source>
            <translation>网络类安装程序</translation>
        </message>
        <message>
            <source>Is NetCfgx.dll registered as the installer of network adapters?</source>
            <translation>NetCfgx.dll 是否已注册为网络适配器的安装程序？</translation>
        </message>
        <message>
            <source>Windows sets up network adapters with `NetCfgx.dll`. If its registry value is missing, no adapter appears or works.</source>
            <translation>Windows 通过 `NetCfgx.dll` 安装网络适配器。如果缺少对应的注册表值，适配器会不显示或无法工作。</translation>
        </message>
        <message>
            <source>Choose **Edit** &gt; **New** &gt; **String Value** and name it `Installer32`.</source>
            <translation>选择**编辑** &gt; **新建** &gt; **字符串值**，名称填 `Installer32`。</translation>
        </message>
        <message>
            <source>Double-click it and enter:</source>
            <translation>双击该值并输入：</translation>
        </message>
        <message>
            <source>Restart the server; the value takes effect only then. Check again.</source>
            <translation>重启服务器，修改在重启后才会生效。然后重新检查。</translation>
        </message>
        <message>
            <source>Where to look: the value Installer32 in the right half of the window.</source>
            <translation>查看位置：窗口右侧的 Installer32 值。</translation>
        </message>
        <message>
            <source>Driver of the network adapter</source>
            <translation>网络适配器驱动程序</translation>
        </message>
        <message>
            <source>Open **Device Manager**:</source>
            <translation>打开**设备管理器**：</translation>
        </message>
        <message>
            <source>Open **Network adapters**. There should be an adapter without a yellow mark.</source>
            <translation>展开**网络适配器**，应有一个不带黄色标记的适配器。</translation>
        </message>
        <message>
            <source>Right-click the adapter and choose **Update driver**.</source>
            <translation>右键单击该适配器，选择**更新驱动程序**。</translation>
        </message>
        <message>
            <source>Note the number that the properties of the adapter show (such as code 10); support asks for it.</source>
            <translation>请记下适配器属性中显示的代码（例如代码 10），技术支持会询问。</translation>
        </message>
        <message>
            <source>Where to look: the entries under Network adapters, and any yellow mark.</source>
            <translation>查看位置：“网络适配器”下的各项及黄色标记。</translation>
        </message>
        <message>
            <source>Lost packets make a connection hang or break, even when every setting is right.</source>
            <translation>即使所有设置都正确，丢包也会导致连接卡顿或中断。</translation>
        </message>
        <message>
            <source>Measure every hop with MTR (WinMTR on Windows), or with what Windows has; it takes five minutes:</source>
            <translation>使用 MTR（Windows 上为 WinMTR）或系统自带的工具逐跳测量，约需五分钟：</translation>
        </message>
        <message>
            <source>Loss that begins further on: capture packets on both ends at the same time; the page below shows how.</source>
            <translation>丢包始于更远处：在两端同时抓包，方法见下方文档。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: capture packets when the network misbehaves</source>
            <translation>阿里云：网络异常时抓取数据包</translation>
        </message>
        <message>
            <source>Is the CPU load low enough for the server to answer?</source>
            <translation>CPU 负载是否足够低，服务器能够响应？</translation>
        </message>
        <message>
            <source>Click the ID of the server and open the tab **Monitor**; look at the CPU of the last hour.</source>
            <translation>单击服务器的实例 ID，打开**监控**页签，查看最近一小时的 CPU。</translation>
        </message>
        <message>
            <source>Windows Update is at work: wait until it has finished.</source>
            <translation>如果是 Windows 更新正在运行：等待其完成。</translation>
        </message>
        <message>
            <source>The load is always that high: change to a larger instance type.</source>
            <translation>如果负载一直很高：升级到更大的实例规格。</translation>
        </message>
        <message>
            <source>Another network</source>
            <translation>其他网络</translation>
        </message>
        <message>
            <source>In a company: also try from another part of the network.</source>
            <translation>如果在公司，也请换一个网段尝试。</translation>
        </message>
        <message>
            <source>If it works from there, answer “No”. If it fails everywhere, answer “Yes”.</source>
            <translation>在别处可以连接：选择“否”。到处都失败：选择“是”。</translation>
        </message>
        <message>
            <source>From another network you have a different public IP. If the security group allows only certain addresses, add that one for the test (A07).</source>
            <translation>换网络后，您的公网 IP 也会不同。如果安全组限定了地址，测试时请把该地址加进去（A07）。</translation>
        </message>
        <message>
            <source>The adapter icon should be in color, without the word for disabled and without a red cross.</source>
            <translation>适配器图标应为彩色，没有“已禁用”字样，也没有红叉。</translation>
        </message>
        <message>
            <source>Right-click the gray adapter and choose **Enable**.</source>
            <translation>右键单击灰色的适配器，选择**启用**。</translation>
        </message>
        <message>
            <source>Or with a command in the VNC window, with the name from the list instead of the example:</source>
            <translation>也可以在 VNC 窗口中用命令启用（把示例换成列表中的名称）：</translation>
        </message>
        <message>
            <source>If there is no adapter at all, continue: the next two pages are about that.</source>
            <translation>如果没有任何适配器，请继续，接下来的两页会处理这种情况。</translation>
        </message>
        <message>
            <source>Where to look: the icon of the adapter; gray means disabled.</source>
            <translation>查看位置：适配器的图标，灰色表示已禁用。</translation>
        </message>
        <message>
            <source>Open this key; note the backslash before the brace, which is missing on the vendor's page:</source>
            <translation>打开此项；注意大括号前的反斜杠，阿里云文档中漏掉了它：</translation>
        </message>
        <message>
            <source>The value `Installer32` should be there and contain exactly this:</source>
            <translation>应存在 `Installer32` 值，且内容与下面完全一致：</translation>
        </message>
        <message>
            <source>Change nothing else in this key. A wrong entry here can remove all adapters.</source>
            <translation>不要修改此项中的其他内容，错误的条目可能导致所有适配器失效。</translation>
        </message>
        <message>
            <source>Does the driver of the network adapter work?</source>
            <translation>网络适配器的驱动程序是否正常？</translation>
        </message>
        <message>
            <source>An adapter with a broken driver is shown, but carries no traffic.</source>
            <translation>驱动程序损坏时，适配器虽然存在，却无法传输数据。</translation>
        </message>
        <message>
            <source>Choose the automatic search first; otherwise select a folder with the driver.</source>
            <translation>先选择自动搜索；不行再指定驱动程序所在的文件夹。</translation>
        </message>
        <message>
            <source>Restart the server and try to connect. If the mark stays, answer “No”.</source>
            <translation>重启服务器并尝试连接。如果标记仍在，选择“否”。</translation>
        </message>
        <message>
            <source>Do packets reach the server without loss?</source>
            <translation>是否已确认到服务器的链路没有丢包？</translation>
        </message>
        <message>
            <source>On this computer, send 50 pings, with the server's address instead of the example:</source>
            <translation>在本机发送 50 次 ping（把示例换成服务器地址）：</translation>
        </message>
        <message>
            <source>0% loss is fine, and so is a single lost packet. If there is more, find out where the loss begins:</source>
            <translation>丢包 0% 正常，偶尔丢一个也没关系。如果更多，请找出从哪里开始丢包：</translation>
        </message>
        <message>
            <source>Loss matters only if it begins at one hop and continues to the last one.</source>
            <translation>只有从某一跳开始、一直持续到最后一跳的丢包才算数。</translation>
        </message>
        <message>
            <source>Loss that begins in your own network: fix the cable, Wi-Fi, router or VPN, and measure again.</source>
            <translation>丢包始于您自己的网络：检查网线、Wi-Fi、路由器或 VPN，修复后重新测量。</translation>
        </message>
        <message>
            <source>Keep the results of both directions for support, and answer “No”.</source>
            <translation>保留双向的测量结果，供技术支持使用，并选择“否”。</translation>
        </message>
        <message>
            <source>If no ping is answered, that proves nothing: the security group or the firewall may drop only pings.</source>
            <translation>ping 完全没有响应并不能说明问题：安全组或防火墙可能只丢弃 ping。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: analyze the route with MTR</source>
            <translation>阿里云：使用 MTR 分析链路</translation>
        </message>
        <message>
            <source>A server whose CPU stays near 100% no longer answers in time.</source>
            <translation>CPU 使用率长时间接近 100% 时，服务器无法及时响应。</translation>
        </message>
        <message>
            <source>If it stays above about 90% for minutes: sign in through VNC (A03), open **Task Manager** and sort by CPU.</source>
            <translation>如果持续数分钟高于约 90%：通过 VNC（A03）登录，打开**任务管理器**，按 CPU 排序。</translation>
        </message>
        <message>
            <source>A program uses up the CPU: ask who is responsible for it, then restart or end it.</source>
            <translation>如果是某个程序占用 CPU：先问清由谁使用，再重启或结束它。</translation>
        </message>
        <message>
            <source>Try to connect when the load has gone down. If that does not help, answer “No”.</source>
            <translation>负载下降后尝试连接。如果仍然不行，选择“否”。</translation>
        </message>
        <message>
            <source>A larger instance type costs more and needs a restart. An unknown program may be malware: A25.</source>
            <translation>更大的实例规格费用更高，且需要重启。未知程序可能是恶意软件，请看 A25。</translation>
        </message>
        <message>
            <source>Is the public bandwidth above 0 Mbps and not used up?</source>
            <translation>公网带宽是否大于 0 Mbps，且没有用满？</translation>
        </message>
        <message>
            <source>With 0 Mbps the instance has no public bandwidth: nothing from the Internet reaches it.</source>
            <translation>0 Mbps 表示实例没有公网带宽，来自互联网的任何流量都无法到达。</translation>
        </message>
        <message>
            <source>Click the ID of the server and read the public bandwidth on the tab **Instance Details**.</source>
            <translation>单击服务器的实例 ID，在**实例详情**页签查看公网带宽。</translation>
        </message>
        <message>
            <source>On the tab **Monitor**, compare the public traffic of the last hour with it.</source>
            <translation>在**监控**页签，把最近一小时的公网流量与之比较。</translation>
        </message>
        <message>
            <source>In the menu of the instance choose **Change Bandwidth**, and set at least 1 Mbps; 5 Mbps is comfortable.</source>
            <translation>在实例的菜单中选择**更改带宽**，至少设为 1 Mbps；5 Mbps 更为流畅。</translation>
        </message>
        <message>
            <source>If the bandwidth is used up: open **Task Manager** through VNC to find what sends so much, or raise the bandwidth.</source>
            <translation>如果带宽已用满：通过 VNC 在**任务管理器**中找出大量发送数据的程序，或提高带宽。</translation>
        </message>
        <message>
            <source>Does the server have enough memory?</source>
            <translation>服务器的内存是否足够？</translation>
        </message>
        <message>
            <source>Use **Task Manager** to end or restart the programs that use the most memory.</source>
            <translation>通过**任务管理器**结束或重启占用内存最多的程序。</translation>
        </message>
        <message>
            <source>If that is not enough for what runs there: change to an instance type with more memory.</source>
            <translation>如果内存不足以支撑现有业务：更换为内存更大的实例规格。</translation>
        </message>
        <message>
            <source>Try to connect. If that does not help, answer “No”.</source>
            <translation>尝试连接。如果仍然不行，选择“否”。</translation>
        </message>
        <message>
            <source>Wait a minute or two and check again.</source>
            <translation>等待一两分钟，然后重新检查。</translation>
        </message>
        <message>
            <source>Bandwidth costs money. Read the price before you confirm the order.</source>
            <translation>带宽会产生费用，确认订单前请查看价格。</translation>
        </message>
        <message>
            <source>With the first bandwidth the instance may get a new public IP; connect to that one.</source>
            <translation>首次分配带宽后，实例可能获得新的公网 IP，请连接该地址。</translation>
        </message>
        <message>
            <source>Where to look: the public bandwidth in the network information of the instance.</source>
            <translation>查看位置：实例网络信息中的公网带宽。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: change the configuration, bandwidth</source>
            <translation>阿里云：升降配概述，更改带宽</translation>
        </message>
        <message>
            <source>If you get in, but the desktop does not appear properly and closes at once, the server may be out of memory.</source>
            <translation>如果能连上，但桌面无法正常显示并立即退出，可能是服务器内存不足。</translation>
        </message>
        <message>
            <source>Open **Event Viewer** &gt; **Windows Logs** &gt; **System**.</source>
            <translation>打开**事件查看器** &gt; **Windows 日志** &gt; **系统**。</translation>
        </message>
        <message>
            <source>Look for event 2004 of Resource-Exhaustion-Detector: it names the programs that took the memory.</source>
            <translation>查找来源为 Resource-Exhaustion-Detector 的事件 2004：其中列出了占用内存的程序。</translation>
        </message>
        <message>
            <source>Give Windows a larger page file (virtual memory); the vendor's page below shows how.</source>
            <translation>增大 Windows 的页面文件（虚拟内存），方法见下方的阿里云文档。</translation>
        </message>
        <message>
            <source>A larger instance type costs more and needs a restart.</source>
            <translation>更大的实例规格费用更高，且需要重启。</translation>
        </message>
        <message>
            <source>Where to look: the warning with the event number 2004 in the list.</source>
            <translation>查看位置：列表中事件编号为 2004 的警告。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: low virtual memory on Windows</source>
            <translation>阿里云：Windows 虚拟内存不足</translation>
        </message>
        <message>
            <source>Has the address of the VM changed since the last good connection?</source>
            <translation>自上次成功连接以来，虚拟机的地址是否变过？</translation>
        </message>
        <message>
            <source>On **Overview**, read **Public IP address** and **DNS name**.</source>
            <translation>在**概述**中查看**公共 IP 地址**和 **DNS 名称**。</translation>
        </message>
        <message>
            <source>See which address this computer uses: put the DNS name in place of NAME. The first line shows it.</source>
            <translation>查看本机使用哪个地址：把 NAME 换成 DNS 名称。第一行会显示地址。</translation>
        </message>
        <message>
            <source>Empty the DNS cache of this computer, then connect again.</source>
            <translation>清空本机的 DNS 缓存，然后重新连接。</translation>
        </message>
        <message>
            <source>A **Dynamic** public IP address can change when the VM is stopped and started; a **Static** one stays.</source>
            <translation>**动态**公网 IP 地址在虚拟机停止再启动后可能改变；**静态**地址保持不变。</translation>
        </message>
        <message>
            <source>Program and port</source>
            <translation>程序与端口</translation>
        </message>
        <message>
            <source>Does your Remote Desktop program use the right address and TCP port?</source>
            <translation>您的远程桌面程序使用的地址和 TCP 端口是否正确？</translation>
        </message>
        <message>
            <source>Choose **Connect** and then **Download RDP file**.</source>
            <translation>选择**连接**，然后选择**下载 RDP 文件**。</translation>
        </message>
        <message>
            <source>Open the file with Notepad and read the line `full address:s:`. Without a number after the last colon the port is 3389.</source>
            <translation>用记事本打开该文件，查看 `full address:s:` 一行。如果最后一个冒号后面没有数字，端口就是 3389。</translation>
        </message>
        <message>
            <source>Compare address and port with the entry in your connection manager.</source>
            <translation>把地址和端口与连接管理程序中的条目对比。</translation>
        </message>
        <message>
            <source>Correct the address or the port in your connection manager and save.</source>
            <translation>在连接管理程序中改正地址或端口并保存。</translation>
        </message>
        <message>
            <source>State of the VM</source>
            <translation>虚拟机的状态</translation>
        </message>
        <message>
            <source>Does the portal show the VM as running and without problems?</source>
            <translation>门户是否显示虚拟机正在运行且没有问题？</translation>
        </message>
        <message>
            <source>Recent changes</source>
            <translation>发生了什么变化</translation>
        </message>
        <message>
            <source>A connection passes through your computer, the network of your company, the Internet, the rules of Azure and then Windows in the VM. First think about what has changed since it last worked.</source>
            <translation>一次连接依次经过您的计算机、公司网络、互联网、Azure 的规则，最后到达虚拟机中的 Windows。请先想一想，自上次连接成功以来有什么变化。</translation>
        </message>
        <message>
            <source>Azure may give the VM, or its cloud service, a new public IP address (also called virtual IP address, VIP), for example after it was stopped. This computer may still remember the old address of the name in its DNS cache.</source>
            <translation>Azure 可能会给虚拟机或其所在的云服务换一个公网 IP 地址（也称虚拟 IP 地址，VIP），例如在停止之后。本机的 DNS 缓存里可能还记着该名称的旧地址。</translation>
        </message>
        <message>
            <source>If the two addresses differ, answer “Yes”. It does not matter whether the ping itself is answered.</source>
            <translation>如果两个地址不同，请选择“是”。ping 没有响应本身并不说明问题。</translation>
        </message>
        <message>
            <source>Or type the new public IP address instead of the name.</source>
            <translation>或者用新的公网 IP 地址代替名称。</translation>
        </message>
        <message>
            <source>Where to look: the public IP, the last stop before the VM. It may be a new one.</source>
            <translation>查看位置：虚拟机前一站的公网 IP。它可能是新的地址。</translation>
        </message>
        <message>
            <source>Connection managers from other vendors keep their own address and port. The file that the Azure portal creates contains the correct ones.</source>
            <translation>第三方的连接管理程序有自己保存的地址和端口。Azure 门户生成的文件里是正确的值。</translation>
        </message>
        <message>
            <source>Or connect without the manager: put address and port in place of ADDRESS and PORT.</source>
            <translation>或者不用管理程序：把 ADDRESS 和 PORT 换成地址和端口。</translation>
        </message>
        <message>
            <source>If the VM is behind a load balancer, the correct port is the frontend port under **Load balancers** &gt; **Inbound NAT rules**.</source>
            <translation>如果虚拟机位于负载均衡器之后，正确的端口是**负载均衡器** &gt; **入站 NAT 规则**中的前端端口。</translation>
        </message>
        <message>
            <source>For a classic VM, the port was shown under **Settings** &gt; **Endpoints**. Classic VMs are no longer offered.</source>
            <translation>经典虚拟机的端口曾位于**设置** &gt; **终结点**中。经典虚拟机已不再提供。</translation>
        </message>
        <message>
            <source>A stopped VM does not answer. The portal also shows when Azure itself has a problem with it.</source>
            <translation>已停止的虚拟机不会响应任何连接。如果 Azure 本身有问题，门户也会显示。</translation>
        </message>
        <message>
            <source>On **Overview**, look at **Status**: it should say **Running**.</source>
            <translation>在**概述**中查看**状态**：应为**正在运行**。</translation>
        </message>
        <message>
            <source>Choose **Help** &gt; **Resource health**: it should say **Available**.</source>
            <translation>选择**帮助** &gt; **资源运行状况**：应为**可用**。</translation>
        </message>
        <message>
            <source>Choose **Help** &gt; **Boot diagnostics** &gt; **Screenshot**: it should show the sign-in screen of Windows, not an error, a restart or an update in progress.</source>
            <translation>选择**帮助** &gt; **启动诊断** &gt; **屏幕截图**：应看到 Windows 登录屏幕，而不是错误、重启或正在更新的画面。</translation>
        </message>
        <message>
            <source>If the VM is stopped, choose **Start** on **Overview**.</source>
            <translation>如果虚拟机已停止，在**概述**中选择**启动**。</translation>
        </message>
        <message>
            <source>Wait until **Status** says **Running**, and two more minutes for Windows, then check again.</source>
            <translation>等到**状态**显示**正在运行**，再给 Windows 两分钟时间，然后重新检查。</translation>
        </message>
        <message>
            <source>If **Resource health** names a problem of Azure, follow what it recommends.</source>
            <translation>如果**资源运行状况**指出 Azure 有问题，请按其建议操作。</translation>
        </message>
        <message>
            <source>A running VM costs money. After a start, the public IP address may be different.</source>
            <translation>正在运行的虚拟机会产生费用。启动后公网 IP 地址可能会变。</translation>
        </message>
        <message>
            <source>If **Connect** is grayed out and no VPN or ExpressRoute leads to Azure, the VM has no public IP address yet.</source>
            <translation>如果**连接**为灰色，而且没有通往 Azure 的 VPN 或 ExpressRoute，说明虚拟机还没有公网 IP 地址。</translation>
        </message>
        <message>
            <source>These steps from Microsoft's basic guide solve most cases. Try to connect after each one.</source>
            <translation>Microsoft 基本指南中的这些步骤能解决大多数问题。每做完一步都试着连接一次。</translation>
        </message>
        <message>
            <source>Answer “No” if you want to begin with the first one now: this program then shows it step by step.</source>
            <translation>如果现在想从第一项开始，请选择“否”：本程序会逐步引导您。</translation>
        </message>
        <message>
            <source>**Networking** &gt; **Network settings**: check that an inbound rule lets Remote Desktop in.</source>
            <translation>**网络** &gt; **网络设置**：查看是否有入站规则允许远程桌面。</translation>
        </message>
        <message>
            <source>**Help** &gt; **Boot diagnostics**: check whether Windows has started.</source>
            <translation>**帮助** &gt; **启动诊断**：查看 Windows 是否已启动。</translation>
        </message>
        <message>
            <source>**Help** &gt; **Resource health**: check whether Azure reports a problem.</source>
            <translation>**帮助** &gt; **资源运行状况**：查看 Azure 是否报告了问题。</translation>
        </message>
        <message>
            <source>A redeployment deletes the temporary disk and changes a dynamic public IP address.</source>
            <translation>重新部署会删除临时磁盘，动态公网 IP 地址也会改变。</translation>
        </message>
        <message>
            <source>If the network adapter of the VM was disabled or misconfigured, Microsoft describes how to reset it.</source>
            <translation>如果虚拟机的网络适配器被禁用或设置错误，Microsoft 的指南说明了如何重置。</translation>
        </message>
        <message>
            <source>Custom image</source>
            <translation>自定义映像</translation>
        </message>
        <message>
            <source>If you made the VM from your own image: was the VHD prepared for Azure before the upload?</source>
            <translation>如果虚拟机是用自己的映像创建的：上传之前是否已为 Azure 准备好 VHD？</translation>
        </message>
        <message>
            <source>If the VM was made from an image of the Azure Marketplace, answer “Yes”.</source>
            <translation>如果虚拟机是用 Azure 市场中的映像创建的，请选择“是”。</translation>
        </message>
        <message>
            <source>Where to look: Status and Public IP address on the Overview page of the VM.</source>
            <translation>查看位置：虚拟机“概述”页上的“状态”和“公共 IP 地址”。</translation>
        </message>
        <message>
            <source>Quick fixes</source>
            <translation>快速修复</translation>
        </message>
        <message>
            <source>Have you tried the quick fixes of the Azure portal?</source>
            <translation>您是否试过 Azure 门户中的快速修复？</translation>
        </message>
        <message>
            <source>**Help** &gt; **Reset password** &gt; **Reset configuration only**: allows Remote Desktop again.</source>
            <translation>**帮助** &gt; **重置密码** &gt; **仅重置配置**：重新允许远程桌面。</translation>
        </message>
        <message>
            <source>**Help** &gt; **Reset password**: set a new password if the old one is not accepted.</source>
            <translation>**帮助** &gt; **重置密码**：如果旧密码不被接受，则设置新密码。</translation>
        </message>
        <message>
            <source>**Overview** &gt; **Restart**: restart the VM.</source>
            <translation>**概述** &gt; **重启**：重启虚拟机。</translation>
        </message>
        <message>
            <source>**Help** &gt; **Redeploy + reapply**: move the VM to another host.</source>
            <translation>**帮助** &gt; **重新部署 + 重新应用**：把虚拟机移到另一台主机。</translation>
        </message>
        <message>
            <source>A disk that was not prepared may refuse Remote Desktop from its first start.</source>
            <translation>没有准备好的磁盘可能从第一次启动起就拒绝远程桌面。</translation>
        </message>
        <message>
            <source>On **Overview** &gt; **Properties**, read **Source image publisher**. If it is empty, ask who made it.</source>
            <translation>在**概述** &gt; **属性**中查看**源映像发布者**。如果为空，请问清映像是谁制作的。</translation>
        </message>
        <message>
            <source>Ask that person whether the steps of Microsoft's guide were followed.</source>
            <translation>请询问此人是否按照 Microsoft 指南中的步骤操作过。</translation>
        </message>
        <message>
            <source>On the computer where the image was made, follow Microsoft's guide.</source>
            <translation>在制作映像的计算机上，按 Microsoft 的指南操作。</translation>
        </message>
        <message>
            <source>Above all: Remote Desktop allowed, its firewall rules enabled, port 3389, the service **Remote Desktop Services** not disabled, no old certificate tied to Remote Desktop.</source>
            <translation>最重要的是：允许远程桌面，启用其防火墙规则，端口为 3389，服务 **Remote Desktop Services** 未被禁用，远程桌面没有绑定旧证书。</translation>
        </message>
        <message>
            <source>Upload the prepared VHD and make the VM from it again.</source>
            <translation>上传准备好的 VHD，并用它重新创建虚拟机。</translation>
        </message>
        <message>
            <source>Microsoft Azure</source>
            <translation>Microsoft Azure</translation>
        </message>
        <message>
            <source>In the Azure portal choose **Load balancers**, your load balancer, then **Inbound NAT rules**.</source>
            <translation>在 Azure 门户中选择**负载均衡器**，选择您的负载均衡器，然后选择**入站 NAT 规则**。</translation>
        </message>
        <message>
            <source>Is this a classic VM, and can another VM of the same cloud service or virtual network connect to it?</source>
            <translation>这是经典虚拟机，并且同一云服务或虚拟网络中的另一台虚拟机能连接它吗？</translation>
        </message>
        <message>
            <source>Where to look: the entrance of the cloud, where the endpoint led to the VM.</source>
            <translation>查看位置：云的入口，终结点曾由此通往虚拟机。</translation>
        </message>
        <message>
            <source>Classic: port of the endpoint</source>
            <translation>经典：终结点的端口</translation>
        </message>
        <message>
            <source>Does the private port of the endpoint match the port on which the VM listens?</source>
            <translation>终结点的专用端口与虚拟机侦听的端口是否一致？</translation>
        </message>
        <message>
            <source>Today a load balancer does this with an inbound NAT rule: frontend port outside, backend port inside.</source>
            <translation>现在由负载均衡器的入站 NAT 规则来完成：对外是前端端口，对内是后端端口。</translation>
        </message>
        <message>
            <source>Find the rule that leads to your VM. **Backend port** should be 3389.</source>
            <translation>找到通往您的虚拟机的规则。**后端端口**应为 3389。</translation>
        </message>
        <message>
            <source>Set **Backend port** to the port of Remote Desktop in the VM, normally 3389, and choose **Save**.</source>
            <translation>把**后端端口**设为虚拟机中远程桌面的端口（通常为 3389），然后选择**保存**。</translation>
        </message>
        <message>
            <source>A VM with a public IP address of its own has no such mapping: the port is the same outside and inside.</source>
            <translation>如果虚拟机有自己的公网 IP 地址，就没有这种映射：内外端口相同。</translation>
        </message>
        <message>
            <source>Classic: access list of the endpoint</source>
            <translation>经典：终结点的访问列表</translation>
        </message>
        <message>
            <source>Does the access list of the endpoint let your public addresses in?</source>
            <translation>终结点的访问列表是否允许您的公网地址？</translation>
        </message>
        <message>
            <source>Classic VMs and their cloud services ended in September 2023. This page keeps what Microsoft's original article says about them and shows what replaces it today.</source>
            <translation>经典虚拟机及其云服务已于 2023 年 9 月停用。本页保留原文档的内容，并说明现在的替代方式。</translation>
        </message>
        <message>
            <source>Classic: neighboring VM</source>
            <translation>经典：从相邻虚拟机连接</translation>
        </message>
        <message>
            <source>Today, VMs are created with Azure Resource Manager. For such a VM, answer “No”: the network rules come next.</source>
            <translation>现在的虚拟机用 Azure 资源管理器创建。如果是这样的虚拟机，请选择“否”：接下来检查网络规则。</translation>
        </message>
        <message>
            <source>A VM listed under **Virtual machines** is a Resource Manager VM. Only those under **Virtual machines (classic)** were classic.</source>
            <translation>**虚拟机**列表中的是资源管理器虚拟机。只有**虚拟机(经典)**中的才是经典虚拟机。</translation>
        </message>
        <message>
            <source>The same test today: from another VM in the same virtual network, open Remote Desktop to the private IP address of your VM. If that works, Windows in the VM is fine and the problem is the way in from outside.</source>
            <translation>现在的同类测试：从同一虚拟网络中的另一台虚拟机，用远程桌面连接您的虚拟机的专用 IP 地址。如果成功，说明虚拟机中的 Windows 正常，问题在从外部进来的路径上。</translation>
        </message>
        <message>
            <source>Without another VM there, make one for the test and delete it afterward.</source>
            <translation>如果那里没有别的虚拟机，请为测试创建一台，测试后删除。</translation>
        </message>
        <message>
            <source>An endpoint forwarded a public port to a private TCP port of the VM. The private port must be the one on which Remote Desktop listens, 3389 unless somebody changed it.</source>
            <translation>终结点把公用端口引到虚拟机的专用 TCP 端口。专用端口必须是远程桌面侦听的端口，如果没有人改过，就是 3389。</translation>
        </message>
        <message>
            <source>Read **Frontend port**: use it to connect from outside.</source>
            <translation>查看**前端端口**：从外部连接时使用它。</translation>
        </message>
        <message>
            <source>An access control list (ACL) of an endpoint allowed or denied incoming traffic by its source IP address. A wrong list blocked Remote Desktop.</source>
            <translation>终结点的访问控制列表 (ACL) 按源 IP 地址允许或拒绝传入流量。列表有误就会把远程桌面挡在外面。</translation>
        </message>
        <message>
            <source>Today the **Source** of a rule in the network security group does this.</source>
            <translation>现在由网络安全组规则中的**源**来控制。</translation>
        </message>
        <message>
            <source>Find the public addresses by which your company is seen on the Internet: those of its proxy or of another device at its edge. Your network administrator knows them.</source>
            <translation>查明贵公司在互联网上使用的公网地址：即代理或网络边界其他设备的地址。网络管理员知道这些地址。</translation>
        </message>
        <message>
            <source>Choose **Networking** &gt; **Network settings** and look at **Source** of the rule for Remote Desktop: your public addresses should be among them, and no rule with a smaller **Priority** number should deny them.</source>
            <translation>选择**网络** &gt; **网络设置**，查看远程桌面规则的**源**：其中应包含您的公网地址，并且没有**优先级**数字更小的规则拒绝它们。</translation>
        </message>
        <message>
            <source>Open the rule and add your public addresses to **Source IP addresses/CIDR ranges**.</source>
            <translation>打开该规则，把您的公网地址加到**源 IP 地址/CIDR 范围**中。</translation>
        </message>
        <message>
            <source>Choose **Save**, wait a minute and check again.</source>
            <translation>选择**保存**，等一分钟，然后重新检查。</translation>
        </message>
        <message>
            <source>If Microsoft Defender for Cloud guards the VM with just-in-time access, request access under **Connect** first; it opens the port for your address for some hours.</source>
            <translation>如果 Microsoft Defender for Cloud 用实时访问保护虚拟机，请先在**连接**中请求访问；它会在几小时内对您的地址开放端口。</translation>
        </message>
        <message>
            <source>Classic: new endpoint</source>
            <translation>经典：新的终结点</translation>
        </message>
        <message>
            <source>Can you connect now, with a new endpoint on a random high port?</source>
            <translation>用随机高端口建立新终结点后，现在能连接吗？</translation>
        </message>
        <message>
            <source>To find out whether the endpoint itself was the cause, it was removed and created again, with a random external port in the range 49152-65535.</source>
            <translation>为了判断原因是否在终结点本身，当时的做法是删除它并重新创建，外部端口在 49152-65535 范围内随机选取。</translation>
        </message>
        <message>
            <source>The rule of the network security group still uses port 3389: it is applied after the load balancer has changed the port.</source>
            <translation>网络安全组的规则仍然写端口 3389：它在负载均衡器改变端口之后才生效。</translation>
        </message>
        <message>
            <source>Tell everybody who connects: the old port no longer works. A random port hides the server, but does not protect it.</source>
            <translation>请通知所有连接的人：旧端口不再可用。随机端口只能隐藏服务器，起不到保护作用。</translation>
        </message>
        <message>
            <source>With a remote PowerShell session you can fix the VM without its screen.</source>
            <translation>有了远程 PowerShell 会话，不用屏幕也能修复虚拟机。</translation>
        </message>
        <message>
            <source>Microsoft's original article uses a certificate of the cloud service. That was for classic VMs and no longer exists. Today: Bastion, **Run command**, or remote PowerShell (WinRM) over HTTPS as below.</source>
            <translation>原文档的方法使用云服务的证书，只适用于经典虚拟机，现已不可用。现在可用：Bastion、**运行命令**，或如下通过 HTTPS 使用远程 PowerShell (WinRM)。</translation>
        </message>
        <message>
            <source>If the prompt begins with the address in brackets, you are in. Answer “Yes”.</source>
            <translation>如果提示符以方括号中的地址开头，说明已连接到虚拟机。请选择“是”。</translation>
        </message>
        <message>
            <source>The command accepts the certificate that the VM made for itself without checking it. Use it for this repair only, and remove the rule for port 5986 afterward.</source>
            <translation>该命令不经检查就接受虚拟机自己生成的证书。只在这次修复中使用，之后删除端口 5986 的规则。</translation>
        </message>
        <message>
            <source>Classic, no longer available: download **InstallWinRMCertAzureVM.ps1**, install Azure PowerShell, change to the folder of the script. `Get-ExecutionPolicy` shows whether scripts may run; `Set-ExecutionPolicy` sets it.</source>
            <translation>经典（已停用）：下载 **InstallWinRMCertAzureVM.ps1**，安装 Azure PowerShell，转到脚本所在文件夹。`Get-ExecutionPolicy` 显示是否允许运行脚本；`Set-ExecutionPolicy` 用于设置。</translation>
        </message>
        <message>
            <source>Classic, no longer available: set `$subscr`, `$serviceName` and `$vmName` to the names of the subscription, the cloud service and the VM (`Get-AzureSubscription` shows **SubscriptionName**, `Get-AzureVM` shows **ServiceName**), then `.\InstallWinRMCertAzureVM.ps1 -SubscriptionName $subscr -ServiceName $serviceName -Name $vmName`.</source>
            <translation>经典（已停用）：把 `$subscr`、`$serviceName` 和 `$vmName` 设为订阅、云服务和虚拟机的名称（`Get-AzureSubscription` 显示 **SubscriptionName**，`Get-AzureVM` 显示 **ServiceName**），然后运行 `.\InstallWinRMCertAzureVM.ps1 -SubscriptionName $subscr -ServiceName $serviceName -Name $vmName`。</translation>
        </message>
        <message>
            <source>Classic, no longer available: the certificate was then listed for the current user under **Trusted Root Certification Authorities\Certificates**, issued to the DNS name of the cloud service, such as cloudservice4testing.cloudapp.net.</source>
            <translation>经典（已停用）：之后在当前用户的**受信任的根证书颁发机构\证书**下会出现颁发给云服务 DNS 名称（例如 cloudservice4testing.cloudapp.net）的证书。</translation>
        </message>
        <message>
            <source>Classic, no longer available: `$uri = Get-AzureWinRMUri -ServiceName $serviceName -Name $vmName`, `$creds = Get-Credential`, `Enter-PSSession -ConnectionUri $uri -Credential $creds`. The prompt `[cloudservice4testing.cloudapp.net]: PS C:\Users\User1\Documents&gt;` showed the name of the cloud service first.</source>
            <translation>经典（已停用）：`$uri = Get-AzureWinRMUri -ServiceName $serviceName -Name $vmName`，`$creds = Get-Credential`，`Enter-PSSession -ConnectionUri $uri -Credential $creds`。提示符 `[cloudservice4testing.cloudapp.net]: PS C:\Users\User1\Documents&gt;` 的开头是云服务的名称。</translation>
        </message>
        <message>
            <source>Today the same is done with the frontend port of an inbound NAT rule.</source>
            <translation>现在可以用入站 NAT 规则的前端端口做同样的测试。</translation>
        </message>
        <message>
            <source>Write down the settings of the old rule, then delete it.</source>
            <translation>记下旧规则的设置，然后删除它。</translation>
        </message>
        <message>
            <source>Choose **Add**: your VM, TCP, **Backend port** 3389, **Frontend port** a random number from 49152 to 65535.</source>
            <translation>选择**添加**：您的虚拟机，TCP，**后端端口** 3389，**前端端口**为 49152 到 65535 之间的随机数。</translation>
        </message>
        <message>
            <source>Connect with the new port.</source>
            <translation>用新端口连接。</translation>
        </message>
        <message>
            <source>Remote Desktop Services</source>
            <translation>Remote Desktop Services</translation>
        </message>
        <message>
            <source>Is Remote Desktop Services running on the VM?</source>
            <translation>虚拟机上的 Remote Desktop Services 是否正在运行？</translation>
        </message>
        <message>
            <source>I cannot get into the VM</source>
            <translation>无法进入虚拟机</translation>
        </message>
        <message>
            <source>Port of Remote Desktop</source>
            <translation>远程桌面的端口</translation>
        </message>
        <message>
            <source>Does Remote Desktop listen on TCP port 3389?</source>
            <translation>远程桌面是否在 TCP 端口 3389 上侦听？</translation>
        </message>
        <message>
            <source>Restart the VM and try again: choose **Restart the VM** below.</source>
            <translation>重启虚拟机后再试：选择下方的**重启虚拟机**。</translation>
        </message>
        <message>
            <source>Restart the VM</source>
            <translation>重启虚拟机</translation>
        </message>
        <message>
            <source>Firewall in the VM</source>
            <translation>虚拟机中的防火墙</translation>
        </message>
        <message>
            <source>Windows Firewall lets the answers to an allowed incoming connection out by itself. Another firewall product may need an outbound rule for them.</source>
            <translation>Windows 防火墙会自动放行对已允许的传入连接的响应。其他防火墙产品可能还需要为此设置出站规则。</translation>
        </message>
        <message>
            <source>Disable the rule that blocks Remote Desktop: right-click it and choose **Disable Rule**. Note its name, so that it can be enabled again.</source>
            <translation>禁用阻止远程桌面的规则：右键单击它，选择**禁用规则**。记下它的名称，以便以后重新启用。</translation>
        </message>
        <message>
            <source>If another firewall product is installed, allow TCP port 3389 in its own settings.</source>
            <translation>如果安装了其他防火墙产品，请在该产品的设置中允许 TCP 端口 3389。</translation>
        </message>
        <message>
            <source>A rule that comes from a group policy cannot be changed here: ask the administrator of the domain.</source>
            <translation>来自组策略的规则无法在这里更改：请联系域管理员。</translation>
        </message>
        <message>
            <source>Do not turn the firewall off for this. An enabled rule is enough.</source>
            <translation>不要为此关闭防火墙。启用规则就足够了。</translation>
        </message>
        <message>
            <source>Security software in the VM</source>
            <translation>虚拟机中的安全软件</translation>
        </message>
        <message>
            <source>Intrusion detection and network monitoring in the VM can drop a connection although every rule allows it, for example because your address failed to sign in too often.</source>
            <translation>即使所有规则都允许，虚拟机中的入侵检测和网络监视也可能丢弃连接，例如您的地址登录失败次数过多时。</translation>
        </message>
        <message>
            <source>A list of the running services that are not from Microsoft's folder:</source>
            <translation>不在 Windows 文件夹中的正在运行的服务列表：</translation>
        </message>
        <message>
            <source>Remote PowerShell</source>
            <translation>远程 PowerShell</translation>
        </message>
        <message>
            <source>Can you open a remote PowerShell session to the VM?</source>
            <translation>您能打开到虚拟机的远程 PowerShell 会话吗？</translation>
        </message>
        <message>
            <source>In the VM choose **Operations** &gt; **Run command** &gt; **EnableRemotePS** &gt; **Run**.</source>
            <translation>在虚拟机中选择**操作** &gt; **运行命令** &gt; **EnableRemotePS** &gt; **运行**。</translation>
        </message>
        <message>
            <source>Allow TCP port 5986 in the network security group, with your own address as the source.</source>
            <translation>在网络安全组中允许 TCP 端口 5986，源为您自己的地址。</translation>
        </message>
        <message>
            <source>In PowerShell on this computer, put the address of the VM in place of ADDRESS and sign in.</source>
            <translation>在本机的 PowerShell 中，把 ADDRESS 换成虚拟机的地址并登录。</translation>
        </message>
        <message>
            <source>Without this service, Windows accepts no Remote Desktop connections, whatever the network allows.</source>
            <translation>没有这个服务，无论网络放行什么，Windows 都不会响应远程桌面连接。</translation>
        </message>
        <message>
            <source>The rules of Azure, the firewall of Windows and your connection must all use the port on which the service really listens.</source>
            <translation>Azure 的规则、Windows 防火墙和您的连接都必须使用该服务实际侦听的端口。</translation>
        </message>
        <message>
            <source>If you are in a remote PowerShell session, exit it:</source>
            <translation>如果您在远程 PowerShell 会话中操作，请退出：</translation>
        </message>
        <message>
            <source>If a load balancer (formerly an endpoint) leads to the VM, check that it also uses TCP port 3389 as its internal (backend) port.</source>
            <translation>如果通过负载均衡器（以前是终结点）到达虚拟机，请确认它的内部（后端）端口也是 TCP 端口 3389。</translation>
        </message>
        <message>
            <source>Microsoft's original article prints 3398 for the internal port in its last step. That is a misprint: the port is 3389.</source>
            <translation>原文档最后一步把内部端口印成了 3398。这是印刷错误：端口是 3389。</translation>
        </message>
        <message>
            <source>Have you made sure that no firewall rule in the VM, inbound or outbound, blocks Remote Desktop?</source>
            <translation>是否已确认虚拟机的防火墙没有阻止远程桌面的入站或出站规则？</translation>
        </message>
        <message>
            <source>Microsoft's original article names an outbound rule of Windows Firewall, or of another local firewall, as a possible cause. An incoming connection needs an inbound rule first of all, so look at both.</source>
            <translation>原文档怀疑的是 Windows 防火墙或其他本地防火墙的出站规则。传入的连接首先需要入站规则，所以两者都要查看。</translation>
        </message>
        <message>
            <source>In **Inbound Rules** and **Outbound Rules**, look for enabled rules that block (red icon).</source>
            <translation>在**入站规则**和**出站规则**中查找已启用的阻止规则（红色标志）。</translation>
        </message>
        <message>
            <source>Have you made sure that no intrusion detection or monitoring software in the VM blocks Remote Desktop?</source>
            <translation>是否已确认虚拟机中没有阻止远程桌面的入侵检测或监视软件？</translation>
        </message>
        <message>
            <source>Look for products from other vendors: firewall, antivirus, intrusion detection, network monitoring.</source>
            <translation>查看有没有第三方产品：防火墙、防病毒、入侵检测、网络监视。</translation>
        </message>
        <message>
            <source>Can you connect now, after a restart of the VM?</source>
            <translation>重启虚拟机之后，现在能连接吗？</translation>
        </message>
        <message>
            <source>A restart makes a changed port take effect and ends programs that hang.</source>
            <translation>重启会使更改的端口生效，也能解除很多卡住的情况。</translation>
        </message>
        <message>
            <source>If a load balancer (formerly an endpoint) leads to the VM, check that its internal (backend) port is TCP 3389, the same as in Windows.</source>
            <translation>如果通过负载均衡器（以前是终结点）到达虚拟机，请确认它的内部（后端）端口是 TCP 3389，与 Windows 中一致。</translation>
        </message>
        <message>
            <source>On **Overview** choose **Restart** and confirm.</source>
            <translation>在**概述**中选择**重启**并确认。</translation>
        </message>
        <message>
            <source>Wait until **Status** says **Running**, and two more minutes for Windows. Then connect.</source>
            <translation>等到**状态**显示**正在运行**，再给 Windows 两分钟时间，然后连接。</translation>
        </message>
        <message>
            <source>The same in Azure PowerShell or Cloud Shell: put your names in place of GROUP and VM.</source>
            <translation>也可以在 Azure PowerShell 或 Cloud Shell 中完成：把 GROUP 和 VM 换成您的名称。</translation>
        </message>
        <message>
            <source>Everybody who works on the VM is disconnected; unsaved work is lost. Ask before you restart.</source>
            <translation>虚拟机上的所有人都会断开连接，未保存的工作会丢失。重启之前请先询问。</translation>
        </message>
        <message>
            <source>If updates are being installed, the restart may take half an hour. Boot diagnostics shows it.</source>
            <translation>如果正在安装更新，重启可能需要半小时。可在启动诊断中看到。</translation>
        </message>
        <message>
            <source>Ask Azure support</source>
            <translation>联系 Azure 支持</translation>
        </message>
        <message>
            <source>Everything that you can check yourself has been checked. Support now needs the facts.</source>
            <translation>能自行检查的都已检查。现在请向技术支持提供事实信息。</translation>
        </message>
        <message>
            <source>Save the report of this program; it contains the measurements and your answers.</source>
            <translation>保存本程序的报告；其中包含测量结果和您的回答。</translation>
        </message>
        <message>
            <source>Never send a password or a connection file with a saved password.</source>
            <translation>切勿发送密码，也不要发送保存了密码的连接文件。</translation>
        </message>
        <message>
            <source>For a Linux VM or for another application on the VM, Microsoft has separate articles; see the links.</source>
            <translation>对于 Linux 虚拟机或虚拟机上的其他应用程序，Microsoft 有单独的文章；请参阅链接。</translation>
        </message>
        <message>
            <source>Note the name of the VM, its resource group and region, and the subscription: all on **Overview** of the VM.</source>
            <translation>记下虚拟机的名称、资源组、区域和订阅：都在虚拟机的**概述**中。</translation>
        </message>
        <message>
            <source>Note the exact message or code of Remote Desktop, and when it worked for the last time.</source>
            <translation>记下远程桌面显示的确切消息或代码，以及最后一次正常连接的时间。</translation>
        </message>
        <message>
            <source>Add the results of **IP flow verify** and **Resource health** and the screenshot of **Boot diagnostics**.</source>
            <translation>附上 **IP 流验证**和**资源运行状况**的结果，以及**启动诊断**的屏幕截图。</translation>
        </message>
        <message>
            <source>In the VM choose **Help** &gt; **Support + Troubleshooting**, or open **Help + support**, and create a request.</source>
            <translation>在虚拟机中选择**帮助** &gt; **支持 + 故障排除**，或打开**帮助 + 支持**，然后创建请求。</translation>
        </message>
        <message>
            <source>Choose **Networking** &gt; **Network settings**. The rules are listed under **Inbound port rules**.</source>
            <translation>选择**网络** &gt; **网络设置**。规则列在**入站端口规则**下。</translation>
        </message>
        <message>
            <source>Choose **Create port rule** &gt; **Inbound port rule**.</source>
            <translation>选择**创建端口规则** &gt; **入站端口规则**。</translation>
        </message>
        <message>
            <source>**Source**: **My IP address**. **Source port ranges**: leave `*`. **Service**: **RDP**.</source>
            <translation>**源**：**我的 IP 地址**。**源端口范围**：保持 `*`。**服务**：**RDP**。</translation>
        </message>
        <message>
            <source>**Action**: **Allow**. **Priority**: a free number smaller than that of every rule that denies this traffic. Choose **Add**.</source>
            <translation>**操作**：**允许**。**优先级**：一个未使用的数字，要小于所有拒绝此流量的规则。选择**添加**。</translation>
        </message>
        <message>
            <source>Wait a minute, then check again.</source>
            <translation>等一分钟，然后重新检查。</translation>
        </message>
        <message>
            <source>Let in only your own address. A rule with the source **Any** opens the server to everybody, and password guessing begins within minutes.</source>
            <translation>只允许您自己的地址。源为 **Any** 的规则会把服务器暴露给所有人，几分钟之内就会有人开始猜密码。</translation>
        </message>
        <message>
            <source>A network security group can belong to the subnet, to the network interface, or to both. If there are two, both must allow the traffic. A change affects every VM that shares the group.</source>
            <translation>网络安全组可以关联到子网、网络接口或两者。如果有两个，两个都必须允许该流量。更改会影响使用同一组的所有虚拟机。</translation>
        </message>
        <message>
            <source>IP flow verify in Network Watcher asks Azure itself whether a network security group would let your connection in, and which rule decides.</source>
            <translation>网络观察程序的 IP 流验证直接询问 Azure：网络安全组是否会放行您的连接，由哪条规则决定。</translation>
        </message>
        <message>
            <source>The VM must be running. The tool supports only IPv4 addresses and single port numbers.</source>
            <translation>虚拟机必须正在运行。该工具只支持 IPv4 地址和单个端口号。</translation>
        </message>
        <message>
            <source>Is there an inbound rule with high enough priority that allows Remote Desktop?</source>
            <translation>是否有优先级足够高的入站规则允许远程桌面？</translation>
        </message>
        <message>
            <source>Rules are read by priority: the smallest number first. The first rule that matches decides.</source>
            <translation>规则按优先级读取：数字最小的在前。第一条匹配的规则起决定作用。</translation>
        </message>
        <message>
            <source>Check that no rule with a smaller **Priority** number denies the same traffic.</source>
            <translation>确认没有**优先级**数字更小的规则拒绝同样的流量。</translation>
        </message>
        <message>
            <source>To see all rules that actually apply: choose the network interface, then **Help** &gt; **Effective security rules**.</source>
            <translation>要查看实际生效的所有规则：选择网络接口，然后选择**帮助** &gt; **有效安全规则**。</translation>
        </message>
        <message>
            <source>Remote Desktop reset</source>
            <translation>重置远程桌面</translation>
        </message>
        <message>
            <source>Can you connect now, after the reset of the Remote Desktop configuration?</source>
            <translation>重置远程桌面配置之后，现在能连接吗？</translation>
        </message>
        <message>
            <source>Azure can correct the Remote Desktop settings in the VM from outside, without signing in. The reset does two things:</source>
            <translation>Azure 可以从外部修复虚拟机中的远程桌面设置，无需登录。重置会做两件事：</translation>
        </message>
        <message>
            <source>Choose **Reset configuration only**, then **Update**. This does not change any password.</source>
            <translation>选择**仅重置配置**，然后选择**更新**。这不会更改任何密码。</translation>
        </message>
        <message>
            <source>If a group policy forbids Remote Desktop, it overrides the reset: ask the administrator of the domain.</source>
            <translation>如果组策略禁止远程桌面，则策略优先，重置不起作用：请联系域管理员。</translation>
        </message>
        <message>
            <source>**Reset password** on the same page is something different: it sets a new administrator password.</source>
            <translation>同一页上的**重置密码**是另一回事：它会设置新的管理员密码。</translation>
        </message>
        <message>
            <source>Does IP flow verify say that the traffic is allowed?</source>
            <translation>IP 流验证是否显示该流量被允许？</translation>
        </message>
        <message>
            <source>In the search box of the Azure portal type **Network Watcher** and open it. Choose **IP flow verify**.</source>
            <translation>在 Azure 门户的搜索框中输入**网络观察程序**并打开。选择 **IP 流验证**。</translation>
        </message>
        <message>
            <source>Choose your VM and its network interface. **Protocol**: **TCP**. **Direction**: **Inbound**.</source>
            <translation>选择您的虚拟机及其网络接口。**协议**：**TCP**。**方向**：**入站**。</translation>
        </message>
        <message>
            <source>**Local port**: 3389. **Remote IP address**: your own public address. **Remote port**: any number, such as 60000.</source>
            <translation>**本地端口**：3389。**远程 IP 地址**：您自己的公网地址。**远程端口**：任意数字，例如 60000。</translation>
        </message>
        <message>
            <source>Choose **Verify IP flow** and read the result: **Access allowed** or **Access denied**, and the rule.</source>
            <translation>选择**验证 IP 流**并查看结果：**允许访问**或**拒绝访问**，以及对应的规则。</translation>
        </message>
        <message>
            <source>**DenyAllInBound** as the rule means that no rule of yours allows the traffic.</source>
            <translation>如果规则是 **DenyAllInBound**，说明您没有任何规则允许该流量。</translation>
        </message>
        <message>
            <source>Network security group</source>
            <translation>网络安全组</translation>
        </message>
        <message>
            <source>Network security groups decide which traffic may enter and leave; one group can serve several subnets and VMs. Without an inbound rule with **Allow** for the port of Remote Desktop, 3389 unless changed, nobody from outside gets in.</source>
            <translation>网络安全组决定哪些流量可以进出；一个组可以用于多个子网和虚拟机。如果没有针对远程桌面端口（未改过则为 3389）的**允许**入站规则，外部的任何人都无法进入。</translation>
        </message>
        <message>
            <source>Look for a rule with port 3389 or RDP, protocol TCP or Any, action **Allow**, and a **Source** that covers your own public address.</source>
            <translation>查找这样的规则：端口为 3389 或 RDP，协议为 TCP 或 Any，操作为**允许**，且**源**包含您自己的公网地址。</translation>
        </message>
        <message>
            <source>Let Network Watcher test it</source>
            <translation>用网络观察程序测试</translation>
        </message>
        <message>
            <source>Where to look: Priority, Destination port and Access of the rules; the smallest number wins.</source>
            <translation>查看位置：规则的优先级、目标端口和访问权限；数字最小的规则优先。</translation>
        </message>
        <message>
            <source>It enables the rule **Remote Desktop** of Windows Firewall (TCP port 3389).</source>
            <translation>启用 Windows 防火墙的**远程桌面**规则（TCP 端口 3389）。</translation>
        </message>
        <message>
            <source>It allows Remote Desktop connections: the registry value `fDenyTSConnections` under `HKLM\System\CurrentControlSet\Control\Terminal Server` becomes 0.</source>
            <translation>允许远程桌面连接：`HKLM\System\CurrentControlSet\Control\Terminal Server` 下的注册表值 `fDenyTSConnections` 变为 0。</translation>
        </message>
        <message>
            <source>Choose **Help** &gt; **Reset password**.</source>
            <translation>选择**帮助** &gt; **重置密码**。</translation>
        </message>
        <message>
            <source>Wait for the message that it is done, about one or two minutes, and try to connect.</source>
            <translation>等待完成的消息，大约一两分钟，然后尝试连接。</translation>
        </message>
        <message>
            <source>The VM must be running and its VM agent must work. The reset is not for domain controllers.</source>
            <translation>虚拟机必须正在运行，且虚拟机代理正常。此重置不适用于域控制器。</translation>
        </message>
        <message>
            <source>Where to look: Mode, with Reset configuration only chosen, and the button Update.</source>
            <translation>查看位置：“模式”中选中“仅重置配置”，以及“更新”按钮。</translation>
        </message>
        <message>
            <source>Another computer nearby</source>
            <translation>附近的另一台计算机</translation>
        </message>
        <message>
            <source>Can this computer open Remote Desktop to another Windows computer in your own network?</source>
            <translation>本机能否用远程桌面连接您自己网络中的另一台 Windows 计算机？</translation>
        </message>
        <message>
            <source>If it can, Remote Desktop on this computer works and the cause lies further away. If it cannot, something on this computer stops it.</source>
            <translation>如果可以，说明本机的远程桌面正常，原因在更远的地方。如果不行，说明本机上有东西在阻止它。</translation>
        </message>
        <message>
            <source>Choose a Windows computer in your office or home network on which Remote Desktop is allowed.</source>
            <translation>在办公室或家庭网络中选一台允许远程桌面的 Windows 计算机。</translation>
        </message>
        <message>
            <source>Open Remote Desktop to it: put its name or address in place of NAME.</source>
            <translation>用远程桌面连接它：把 NAME 换成它的名称或地址。</translation>
        </message>
        <message>
            <source>Where to look: the first link, your own computer.</source>
            <translation>查看位置：第一个环节，也就是您自己的计算机。</translation>
        </message>
        <message>
            <source>Software on this computer</source>
            <translation>本机上的软件</translation>
        </message>
        <message>
            <source>If the sign-in window or the desktop appears, answer “Yes”. You do not have to sign in.</source>
            <translation>如果出现登录窗口或桌面，请选择“是”。不必登录。</translation>
        </message>
        <message>
            <source>Windows Home cannot be reached through Remote Desktop. Use a Pro, Enterprise or Server edition.</source>
            <translation>无法用远程桌面连接 Windows 家庭版。请选用专业版、企业版或 Server 版。</translation>
        </message>
        <message>
            <source>No other computer available? Answer “Not sure”.</source>
            <translation>手边没有别的计算机？请选择“不确定”。</translation>
        </message>
        <message>
            <source>Have you made sure that no software on this computer blocks Remote Desktop?</source>
            <translation>是否已确认本机上没有阻止远程桌面的软件？</translation>
        </message>
        <message>
            <source>Four kinds of software on your own computer can stop the connection before it leaves.</source>
            <translation>您自己的计算机上有四类软件可能在连接发出之前就把它拦住。</translation>
        </message>
        <message>
            <source>A local firewall: a rule that blocks outgoing Remote Desktop traffic.</source>
            <translation>本地防火墙：有规则阻止传出的远程桌面流量。</translation>
        </message>
        <message>
            <source>A proxy or VPN client that takes all connections through itself.</source>
            <translation>让所有连接都经过自己的代理或 VPN 客户端。</translation>
        </message>
        <message>
            <source>Network monitoring software.</source>
            <translation>网络监视软件。</translation>
        </message>
        <message>
            <source>Other security software that watches traffic or lets only some kinds of it pass.</source>
            <translation>监视流量或只放行某些流量的其他安全软件。</translation>
        </message>
        <message>
            <source>Turn off one of these programs for a test of a few minutes.</source>
            <translation>把其中一个程序关闭几分钟作为测试。</translation>
        </message>
        <message>
            <source>Try Remote Desktop to a computer in your own network.</source>
            <translation>试着用远程桌面连接您自己网络中的一台计算机。</translation>
        </message>
        <message>
            <source>Turn the program on again at once, whatever the result. Then test the next one.</source>
            <translation>无论结果如何，立即重新打开该程序。然后测试下一个。</translation>
        </message>
        <message>
            <source>If it works from another network, the VM is fine and the network of your company blocks the connection. If it fails from there too, look at Azure and the VM.</source>
            <translation>如果从另一个网络可以连接，说明虚拟机正常，是公司网络挡住了。如果从那里也不行，就检查 Azure 和虚拟机。</translation>
        </message>
        <message>
            <source>With classic VMs, the test VM could also be created in its own cloud service.</source>
            <translation>在经典虚拟机的年代，测试虚拟机也可以建在单独的云服务中。</translation>
        </message>
        <message>
            <source>Between your office and the Internet are devices that may stop Remote Desktop.</source>
            <translation>办公室和互联网之间有一些可能阻止远程桌面的设备。</translation>
        </message>
        <message>
            <source>Remote Desktop uses TCP port 3389, and also UDP port 3389. Even if web pages open, these ports may be blocked.</source>
            <translation>远程桌面使用 TCP 端口 3389，另外还使用 UDP 端口 3389。即使能打开网页，这些端口也可能被阻止。</translation>
        </message>
        <message>
            <source>A proxy server that all traffic must pass through and that does not support Remote Desktop.</source>
            <translation>所有流量都必须经过、但不支持远程桌面的代理服务器。</translation>
        </message>
        <message>
            <source>Then check again. You do not have to change anything on the VM for this.</source>
            <translation>然后重新检查。虚拟机上不需要为此做任何更改。</translation>
        </message>
        <message>
            <source>Microsoft's original article mentions HTTPS here. That is true only for services that carry Remote Desktop inside HTTPS, TCP port 443: Azure Bastion or a Remote Desktop gateway. Use one of them if port 3389 must stay closed.</source>
            <translation>原文档在这里说的是 HTTPS。那只适用于把远程桌面装进 HTTPS（TCP 端口 443）的方式：Azure Bastion 或远程桌面网关。如果端口 3389 必须关闭，可以用这些方式。</translation>
        </message>
        <message>
            <source>At home there is usually no such device. Answer “Yes”.</source>
            <translation>家里通常没有这样的设备。请选择“是”。</translation>
        </message>
        <message>
            <source>If the connection worked without it, ask your network administrator to allow Remote Desktop (TCP port 3389, outgoing) in the settings of that program.</source>
            <translation>如果关闭它之后能连接，请让网络管理员在该程序的设置中允许远程桌面（TCP 端口 3389，传出方向）。</translation>
        </message>
        <message>
            <source>Never leave protection off to keep Remote Desktop working. On a company computer, ask before the test.</source>
            <translation>不要为了使用远程桌面而一直关闭防护。如果是公司的计算机，测试之前请先询问。</translation>
        </message>
        <message>
            <source>Can a computer that is directly on the Internet connect to the VM?</source>
            <translation>直接连在互联网上的计算机能否连接虚拟机？</translation>
        </message>
        <message>
            <source>Leave the company network: turn off the VPN and connect through the hotspot of a phone.</source>
            <translation>离开公司网络：关闭 VPN，通过手机热点上网。</translation>
        </message>
        <message>
            <source>Try Remote Desktop to the VM again.</source>
            <translation>再次用远程桌面连接虚拟机。</translation>
        </message>
        <message>
            <source>Without such a connection, make a small test VM in a new resource group, sign in to it and try Remote Desktop to your VM from there.</source>
            <translation>如果没有这样的网络，在新的资源组中创建一台小的测试虚拟机，登录后从那里用远程桌面连接您的虚拟机。</translation>
        </message>
        <message>
            <source>After the test, delete the test VM together with its resource group. It costs money while it exists.</source>
            <translation>测试之后，把测试虚拟机连同资源组一起删除。它存在期间会产生费用。</translation>
        </message>
        <message>
            <source>The other network has another public address. If the inbound rule lets only your usual address in, this test fails for that reason alone: add the other address for the test.</source>
            <translation>另一个网络的公网地址不同。如果入站规则只允许您平时的地址，仅此一点就会使测试失败：测试期间请把另一个地址也加进去。</translation>
        </message>
        <message>
            <source>Where to look: the second link, between your computer and the Internet.</source>
            <translation>查看位置：第二个环节，在您的计算机和互联网之间。</translation>
        </message>
        <message>
            <source>Does the edge of your company network let Remote Desktop out?</source>
            <translation>公司网络边界的设备是否放行远程桌面？</translation>
        </message>
        <message>
            <source>An internal firewall that blocks outgoing connections to TCP port 3389.</source>
            <translation>阻止到 TCP 端口 3389 的传出连接的内部防火墙。</translation>
        </message>
        <message>
            <source>Intrusion detection or network monitoring on the devices at the edge.</source>
            <translation>网络边界设备上的入侵检测或网络监视。</translation>
        </message>
        <message>
            <source>Save the report of this program and send it to your network administrator.</source>
            <translation>保存本程序的报告并发送给网络管理员。</translation>
        </message>
        <message>
            <source>Ask for outgoing connections from your computer to the public IP address of the VM, TCP port 3389, to be allowed on the firewall, the proxy and the intrusion detection.</source>
            <translation>请他在防火墙、代理和入侵检测上允许从您的计算机到虚拟机公网 IP 地址、TCP 端口 3389 的传出连接。</translation>
        </message>
        <message>
            <source>Sign in to the Azure portal, choose **Virtual machines** and then your VM.</source>
            <translation>登录 Azure 门户，依次选择**虚拟机**和您的虚拟机。</translation>
        </message>
        <message>
            <source>Get into the VM: **Connect** &gt; **Bastion** shows its screen in the browser. **Operations** &gt; **Run command** &gt; **RunPowerShellScript** runs the commands of this page without a screen.</source>
            <translation>进入虚拟机：**连接** &gt; **Bastion** 会在浏览器中显示虚拟机的屏幕；**操作** &gt; **运行命令** &gt; **RunPowerShellScript** 无需屏幕即可运行本页的命令。</translation>
        </message>
        <message>
            <source>**Run command** needs a running VM with a working VM agent. It runs as the system account, one script at a time, takes at least 20 seconds and shows the last 4,096 bytes of the output.</source>
            <translation>使用**运行命令**要求虚拟机正在运行且虚拟机代理正常。它以系统帐户运行，一次只能运行一个脚本，至少需要 20 秒，只显示输出的最后 4,096 字节。</translation>
        </message>
        <message>
            <source>Microsoft: Remote Desktop to an Azure VM, detailed steps</source>
            <translation>Microsoft：Azure 虚拟机的远程桌面，详细步骤</translation>
        </message>
        <message>
            <source>Microsoft: Remote Desktop to an Azure VM, quick steps</source>
            <translation>Microsoft：Azure 虚拟机的远程桌面，快速步骤</translation>
        </message>
        <message>
            <source>Microsoft: reset the password or Remote Desktop of a Windows VM</source>
            <translation>Microsoft：重置 Windows 虚拟机的密码或远程桌面</translation>
        </message>
        <message>
            <source>Microsoft: IP flow verify</source>
            <translation>Microsoft：IP 流验证</translation>
        </message>
        <message>
            <source>Microsoft: effective security rules</source>
            <translation>Microsoft：有效安全规则</translation>
        </message>
        <message>
            <source>Microsoft: create a Windows VM in the Azure portal</source>
            <translation>Microsoft：在 Azure 门户中创建 Windows 虚拟机</translation>
        </message>
        <message>
            <source>Microsoft: prepare a Windows VHD or VHDX for Azure</source>
            <translation>Microsoft：为 Azure 准备 Windows VHD 或 VHDX</translation>
        </message>
        <message>
            <source>Wikipedia: virtual IP address</source>
            <translation>维基百科（英文）：虚拟 IP 地址</translation>
        </message>
        <message>
            <source>Microsoft: retirement of classic VMs</source>
            <translation>Microsoft：经典虚拟机的停用</translation>
        </message>
        <message>
            <source>Microsoft: endpoints of a classic VM</source>
            <translation>Microsoft：经典虚拟机的终结点</translation>
        </message>
        <message>
            <source>Microsoft: access control lists of classic endpoints</source>
            <translation>Microsoft：经典终结点的访问控制列表</translation>
        </message>
        <message>
            <source>Microsoft: inbound NAT rules of a load balancer</source>
            <translation>Microsoft：负载均衡器的入站 NAT 规则</translation>
        </message>
        <message>
            <source>Microsoft: Azure Bastion</source>
            <translation>Microsoft：Azure Bastion</translation>
        </message>
        <message>
            <source>Microsoft: Run Command for Windows VMs</source>
            <translation>Microsoft：Windows 虚拟机的运行命令</translation>
        </message>
        <message>
            <source>Microsoft: install Azure PowerShell</source>
            <translation>Microsoft：安装 Azure PowerShell</translation>
        </message>
        <message>
            <source>Microsoft: execution policy of PowerShell</source>
            <translation>Microsoft：PowerShell 执行策略</translation>
        </message>
        <message>
            <source>The script InstallWinRMCertAzureVM.ps1 for classic VMs</source>
            <translation>用于经典虚拟机的脚本 InstallWinRMCertAzureVM.ps1</translation>
        </message>
        <message>
            <source>Microsoft: SSH connections to a Linux VM</source>
            <translation>Microsoft：到 Linux 虚拟机的 SSH 连接</translation>
        </message>
        <message>
            <source>Microsoft: reach an application on a VM</source>
            <translation>Microsoft：访问虚拟机上的应用程序</translation>
        </message>
        <message>
            <source>Azure support</source>
            <translation>Azure 支持</translation>
        </message>
        <message>
            <source>Microsoft: detailed troubleshooting of Remote Desktop connections</source>
            <translation>Microsoft：远程桌面连接的详细故障排除</translation>
        </message>
        <message>
            <source>A quick test: can this computer open Remote Desktop to another Windows computer in the local network? If yes, this computer is not the cause.</source>
            <translation>快速测试：本机能用远程桌面连接局域网中的另一台 Windows 计算机吗？如果能，本机就不是原因。</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>服务器地址</translation>
        </message>
        <message>
            <source>Does the name lead to the address of the server?</source>
            <translation>这个名称指向服务器的地址吗？</translation>
        </message>
        <message>
            <source>Read the public IP of the server in the console of your cloud.</source>
            <translation>在云控制台中查看服务器的公网 IP。</translation>
        </message>
        <message>
            <source>In a command prompt, ask for the address of the name and compare.</source>
            <translation>在命令提示符中查询该名称对应的地址并进行比较。</translation>
        </message>
        <message>
            <source>Or type the public IP of the server instead of the name.</source>
            <translation>或者直接输入服务器的公网 IP，而不是名称。</translation>
        </message>
        <message>
            <source>An address that begins with 198.18 comes from a proxy program on this computer, not from the server.</source>
            <translation>以 198.18 开头的地址来自本机上的代理程序，而不是服务器。</translation>
        </message>
        <message>
            <source>macOS and Linux: `dig ADDRESS` or `host ADDRESS`; the hosts file is `/etc/hosts`.</source>
            <translation>macOS 和 Linux：使用 `dig ADDRESS` 或 `host ADDRESS`；hosts 文件是 `/etc/hosts`。</translation>
        </message>
        <message>
            <source>DNS cache</source>
            <translation>DNS 缓存</translation>
        </message>
        <message>
            <source>This computer remembers for a while which address belongs to a name. After the server got a new address, it may still use the old one.</source>
            <translation>本机会在一段时间内记住名称对应的地址。服务器更换地址后，本机可能仍在使用旧地址。</translation>
        </message>
        <message>
            <source>Open a command prompt and show the cache.</source>
            <translation>打开命令提示符，显示缓存内容。</translation>
        </message>
        <message>
            <source>Look for the name of the server and compare the address with the one in the console.</source>
            <translation>找到服务器的名称，将地址与控制台中的地址进行比较。</translation>
        </message>
        <message>
            <source>Empty the cache in a command prompt.</source>
            <translation>在命令提示符中清空缓存。</translation>
        </message>
        <message>
            <source>Connect again. Or connect directly to the new public IP.</source>
            <translation>重新连接，或直接连接新的公网 IP。</translation>
        </message>
        <message>
            <source>In the commands, put the address of your server in place of ADDRESS.</source>
            <translation>请将命令中的 ADDRESS 替换为您的服务器地址。</translation>
        </message>
        <message>
            <source>The public IP of a server can change, and a name can lead to an old or a wrong address. Then Remote Desktop tries the wrong address.</source>
            <translation>服务器的公网 IP 可能会变化，名称也可能指向旧的或错误的地址。这时远程桌面就会连错地方。</translation>
        </message>
        <message>
            <source>In **Remote Desktop Connection**, read what is shown in the field **Computer**.</source>
            <translation>在**远程桌面连接**中，查看**计算机**一栏的内容。</translation>
        </message>
        <message>
            <source>Correct the address: no `https://`, no spaces; a port other than 3389 follows after a colon, as in `203.0.113.7:3390`.</source>
            <translation>更正地址：不要带 `https://`，不要有空格；如使用其他端口，写在冒号后面，例如 `203.0.113.7:3390`。</translation>
        </message>
        <message>
            <source>Look for the name in the hosts file and delete an old entry. Open the editor as administrator.</source>
            <translation>在 hosts 文件中查找该名称，删除旧的行。请以管理员身份打开编辑器。</translation>
        </message>
        <message>
            <source>If the name belongs to your company, ask the administrator to correct its entry on the DNS server.</source>
            <translation>如果该名称属于您的公司，请让管理员更正 DNS 服务器中的记录。</translation>
        </message>
        <message>
            <source>Addresses that begin with 10, 192.168 or 172.16 to 172.31 are private: they work only inside their own network or through a VPN.</source>
            <translation>以 10、192.168 或 172.16 至 172.31 开头的是内网地址：只能在自己的网络中或通过 VPN 使用。</translation>
        </message>
        <message>
            <source>Does the DNS cache of this computer contain the current address?</source>
            <translation>本机的 DNS 缓存中是当前的地址吗？</translation>
        </message>
        <message>
            <source>If the name is not in the cache, answer “Yes”: no old address can be in use.</source>
            <translation>如果缓存中没有该名称，请选择“是”：不可能在使用旧地址。</translation>
        </message>
        <message>
            <source>Nothing is lost when you empty the cache: it fills again by itself.</source>
            <translation>清空缓存不会丢失任何东西：它会自动重新填充。</translation>
        </message>
        <message>
            <source>Routers and DNS servers remember addresses as well. It can take up to a day until a change arrives everywhere.</source>
            <translation>路由器和 DNS 服务器也会缓存。更改可能需要长达一天才能在各处生效。</translation>
        </message>
        <message>
            <source>macOS: `sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder`.</source>
            <translation>macOS：`sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder`。</translation>
        </message>
        <message>
            <source>Linux with systemd: `resolvectl flush-caches`.</source>
            <translation>使用 systemd 的 Linux：`resolvectl flush-caches`。</translation>
        </message>
        <message>
            <source>Microsoft: ipconfig</source>
            <translation>Microsoft：ipconfig</translation>
        </message>
        <message>
            <source>Does the firewall of this computer let Remote Desktop out?</source>
            <translation>本机的防火墙允许远程桌面向外连接吗？</translation>
        </message>
        <message>
            <source>A firewall on this computer can stop outgoing connections too. It may be the one of Windows or one that came with a security product.</source>
            <translation>本机的防火墙也可能拦截向外的连接。它可能是 Windows 自带的，也可能来自安全软件。</translation>
        </message>
        <message>
            <source>Press **Windows + R** and run `wf.msc`.</source>
            <translation>按 **Windows + R**，运行 `wf.msc`。</translation>
        </message>
        <message>
            <source>Choose **Outbound Rules** and sort by the column **Action**.</source>
            <translation>选择**出站规则**，按**操作**列排序。</translation>
        </message>
        <message>
            <source>Look for enabled rules with the action **Block** that name the remote port 3389, all ports, or the program `mstsc.exe`.</source>
            <translation>查找操作为**阻止**、已启用，并且涉及远程端口 3389、所有端口或程序 `mstsc.exe` 的规则。</translation>
        </message>
        <message>
            <source>In **Windows Security**, **Firewall &amp; network protection**, see whether another product manages the firewall.</source>
            <translation>在 **Windows 安全中心**的**防火墙和网络保护**中，查看防火墙是否由其他产品管理。</translation>
        </message>
        <message>
            <source>Right-click the blocking rule and choose **Disable Rule**. Note its name, so that you can enable it again.</source>
            <translation>右键单击拦截的规则，选择**禁用规则**。请记下它的名称，以便恢复。</translation>
        </message>
        <message>
            <source>Was it the cause? Ask your network administrator to correct its settings permanently.</source>
            <translation>确认是它的原因？请让网络管理员从根本上更正它的设置。</translation>
        </message>
        <message>
            <source>Have you made sure that no proxy or VPN blocks Remote Desktop?</source>
            <translation>是否已确认没有代理或 VPN 软件妨碍连接？</translation>
        </message>
        <message>
            <source>Remote Desktop connects directly; a web proxy does not carry it. If a network lets only its proxy out, Remote Desktop is blocked. A VPN or a proxy program can also redirect the connection.</source>
            <translation>远程桌面是直接连接的，不经过 Web 代理。如果网络只允许代理访问外网，远程桌面就无法出去。VPN 或代理程序也可能让连接走另一条路。</translation>
        </message>
        <message>
            <source>Look next to the clock for the icon of a proxy, a VPN, a network monitor or another security product.</source>
            <translation>查看任务栏时钟旁边是否有代理、VPN、网络监控或其他安全软件。</translation>
        </message>
        <message>
            <source>Turn everything back on that you stopped for the test.</source>
            <translation>请将测试时停用的一切重新启用。</translation>
        </message>
        <message>
            <source>A proxy entry alone is not a problem. It matters only when the network lets only the proxy out.</source>
            <translation>设置了代理本身不是故障。只有当除了代理之外什么都无法出去时才有影响。</translation>
        </message>
        <message>
            <source>Until this is solved, the VNC console of the cloud works in the browser, also through a proxy.</source>
            <translation>在解决之前，可以在浏览器中使用云的 VNC 控制台，经过代理也可以。</translation>
        </message>
        <message>
            <source>Does Remote Desktop answer on the port of the server?</source>
            <translation>服务器的端口有响应吗？响应的是远程桌面吗？</translation>
        </message>
        <message>
            <source>This tests the whole path from this computer to the service, without signing in.</source>
            <translation>这里检查从本机到该服务的整条路径，不需要登录。</translation>
        </message>
        <message>
            <source>No answer means that something on the way drops the connection. “Refused” means that the server is there, but nothing listens on this port.</source>
            <translation>没有响应，表示途中有设备或程序丢弃了连接。“被拒绝”表示服务器存在，但没有程序侦听这个端口。</translation>
        </message>
        <message>
            <source>If Remote Desktop on the server listens on another port, put that port in place of 3389.</source>
            <translation>如果服务器的远程桌面使用其他端口，请将 3389 替换为该端口。</translation>
        </message>
        <message>
            <source>An open port is not always Remote Desktop: another program may use it. The check of this page tells them apart.</source>
            <translation>端口开放不一定就是远程桌面：可能被其他程序占用。本页的检查可以区分。</translation>
        </message>
        <message>
            <source>Other security product or network monitor: allow `mstsc.exe` there. Only for a test, pause the product for a few minutes and turn it on again at once.</source>
            <translation>其他安全软件或网络监控软件：请在其中允许 `mstsc.exe`。仅在测试时将该软件暂停几分钟，随后立即重新启用。</translation>
        </message>
        <message>
            <source>To list all blocking rules, run this in a PowerShell opened as administrator on this computer:</source>
            <translation>要列出所有拦截规则，请在本机以管理员身份打开 PowerShell，运行：</translation>
        </message>
        <message>
            <source>A rule that comes from a group policy or from device management can only be changed by your administrator.</source>
            <translation>来自组策略或设备管理的规则只能由管理员更改。</translation>
        </message>
        <message>
            <source>Outgoing connections are allowed by default. If the profile blocks them, Remote Desktop needs a rule.</source>
            <translation>默认允许出站连接。如果配置文件阻止出站连接，则需要为远程桌面建立规则。</translation>
        </message>
        <message>
            <source>macOS: the built-in firewall stops only incoming connections. Linux: `sudo nft list ruleset` or `sudo ufw status`.</source>
            <translation>macOS：自带防火墙只拦截传入连接。Linux：`sudo nft list ruleset` 或 `sudo ufw status`。</translation>
        </message>
        <message>
            <source>Open **Settings**, **Network &amp; Internet**, **Proxy**.</source>
            <translation>依次打开**设置**、**网络和 Internet**、**代理**。</translation>
        </message>
        <message>
            <source>Open **Settings**, **Network &amp; Internet**, **VPN**.</source>
            <translation>依次打开**设置**、**网络和 Internet**、**VPN**。</translation>
        </message>
        <message>
            <source>Disconnect the VPN or quit the proxy program, then connect again.</source>
            <translation>断开 VPN 或退出代理程序，然后重新连接。</translation>
        </message>
        <message>
            <source>Is the server meant to be reached only through the VPN of your company? Then connect the VPN first.</source>
            <translation>服务器是否规定只能通过公司 VPN 访问？那么请先连接 VPN。</translation>
        </message>
        <message>
            <source>If this network lets only its proxy out, try another network, such as the hotspot of a phone, or ask the administrator for a VPN or a Remote Desktop gateway.</source>
            <translation>如果此网络只允许代理访问外网，请换一个网络试试，例如手机热点，或向管理员申请 VPN 或远程桌面网关。</translation>
        </message>
        <message>
            <source>macOS: `scutil --proxy`. Linux: look at the variables `HTTP_PROXY`, `HTTPS_PROXY` and `ALL_PROXY`.</source>
            <translation>macOS：`scutil --proxy`。Linux：查看变量 `HTTP_PROXY`、`HTTPS_PROXY` 和 `ALL_PROXY`。</translation>
        </message>
        <message>
            <source>Port of the server</source>
            <translation>服务器的端口</translation>
        </message>
        <message>
            <source>In PowerShell on this computer, test the port. **TcpTestSucceeded** should be **True**.</source>
            <translation>在本机的 PowerShell 中测试端口。**TcpTestSucceeded** 应为 **True**。</translation>
        </message>
        <message>
            <source>Or in a command prompt: an empty black window means that the port is open.</source>
            <translation>或者在命令提示符中测试：出现空白的黑色窗口表示端口已开放。</translation>
        </message>
        <message>
            <source>Repeat it from another network, such as the hotspot of a phone.</source>
            <translation>换一个网络再试一次，例如手机热点。</translation>
        </message>
        <message>
            <source>`telnet` is missing? Turn it on under **Turn Windows features on or off**, **Telnet Client**. macOS and Linux: `nc -vz ADDRESS 3389`.</source>
            <translation>没有 `telnet`？请在**启用或关闭 Windows 功能**中启用 **Telnet 客户端**。macOS 和 Linux：`nc -vz ADDRESS 3389`。</translation>
        </message>
        <message>
            <source>It works from another network? Then your network or your provider blocks the port, not the server.</source>
            <translation>换一个网络就可以？那么是您的网络或运营商封锁了端口，而不是服务器。</translation>
        </message>
        <message>
            <source>The port answers and only the sign-in fails? Then go to page E07 and choose the message.</source>
            <translation>端口有响应，只是登录失败？请转到 E07 页选择对应的消息。</translation>
        </message>
        <message>
            <source>A ping that is not answered proves nothing: many servers ignore it.</source>
            <translation>ping 不通说明不了问题：许多服务器会忽略 ping。</translation>
        </message>
        <message>
            <source>Yes, it answers</source>
            <translation>是，有响应</translation>
        </message>
        <message>
            <source>No, or something else answers</source>
            <translation>否，或响应的是别的程序</translation>
        </message>
        <message>
            <source>Where to look: the arrow from this computer to the cloud, and where it is interrupted.</source>
            <translation>查看位置：从本机到云端的箭头，以及它中断的位置。</translation>
        </message>
        <message>
            <source>Microsoft: Test-NetConnection</source>
            <translation>Microsoft：Test-NetConnection</translation>
        </message>
        <message>
            <source>Alibaba Cloud: ping works but the port does not answer</source>
            <translation>阿里云：能 ping 通但端口不通</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>不确定</translation>
        </message>
        <message>
            <source>It works</source>
            <translation>已恢复正常</translation>
        </message>
        <message>
            <source>Turn the firewall of the server on again, if it was turned off: **Turn Windows Defender Firewall on or off**. Or run this on the server, in a PowerShell opened as administrator:</source>
            <translation>如果关闭过服务器的防火墙，请重新启用：**启用或关闭 Windows Defender 防火墙**。或者在服务器上以管理员身份打开 PowerShell，运行：</translation>
        </message>
        <message>
            <source>Start the firewall, security product, proxy or VPN on this computer again, if you paused it.</source>
            <translation>如果暂停过本机的防火墙、安全软件、代理或 VPN，请重新启用。</translation>
        </message>
        <message>
            <source>Narrow rules that are open to the whole Internet, `0.0.0.0/0`, to your own public IP.</source>
            <translation>将对整个互联网（`0.0.0.0/0`）开放的规则收紧为您自己的公网 IP。</translation>
        </message>
        <message>
            <source>Save the report: it helps the next time.</source>
            <translation>保存报告：下次会有帮助。</translation>
        </message>
        <message>
            <source>Was the address new? Give the server a fixed public IP, so that it does not change again.</source>
            <translation>地址变过吗？请为服务器分配固定的公网 IP，以免再次变化。</translation>
        </message>
        <message>
            <source>The server answers from other networks, but not from this one. So the server and its cloud are fine; your network or your provider stops the connection.</source>
            <translation>服务器能响应其他网络，却不响应这个网络。因此服务器和云都正常，是您的网络或运营商阻断了连接。</translation>
        </message>
        <message>
            <source>Remote Desktop connects again. Before you continue, undo what you changed only for the tests.</source>
            <translation>远程桌面可以连接了。在继续之前，请撤消仅为排查而做的更改。</translation>
        </message>
        <message>
            <source>Set weakened sign-in settings back: password protected sharing, **Network Level Authentication**, a lowered security layer.</source>
            <translation>恢复被放宽的登录设置：密码保护的共享、**网络级别身份验证**、被降低的安全层。</translation>
        </message>
        <message>
            <source>Undo the temporary changes made by this program. It lists them and can undo each one.</source>
            <translation>撤消本程序所做的临时更改。程序会列出这些更改，并可逐项撤消。</translation>
        </message>
        <message>
            <source>Connect once more after that. If it fails now, the last thing that you undid is the cause.</source>
            <translation>之后再连接一次。如果这时失败，最后撤消的那一项就是原因。</translation>
        </message>
        <message>
            <source>Problem in the local network</source>
            <translation>问题出在本地网络</translation>
        </message>
        <message>
            <source>Until this is fixed, use another network, such as the hotspot of a phone, or the VNC console.</source>
            <translation>在解决之前，请使用其他网络，例如手机热点，或使用 VNC 控制台。</translation>
        </message>
        <message>
            <source>At home: restart the router, and look in it for a firewall or parental control that blocks port 3389.</source>
            <translation>在家里：重启路由器，并检查路由器中是否有防火墙或家长控制封锁了 3389 端口。</translation>
        </message>
        <message>
            <source>In a company: ask the network administrator to let TCP port 3389 out to the address of the server. Firewalls, proxies and intrusion detection at the edge of the network can stop it.</source>
            <translation>在公司：请网络管理员放行从本网络到服务器地址 TCP 3389 端口的出站连接。网络边界的防火墙、代理和入侵检测都可能拦截它。</translation>
        </message>
        <message>
            <source>Ask your provider whether it blocks outgoing TCP port 3389.</source>
            <translation>询问运营商是否封锁了出站的 TCP 3389 端口。</translation>
        </message>
        <message>
            <source>If the port must stay closed, use a VPN or a Remote Desktop gateway.</source>
            <translation>如果该端口必须保持关闭，请使用 VPN 或远程桌面网关。</translation>
        </message>
        <message>
            <source>Send with your question: your own public IP, the address and port of the server, the time with time zone, and the report of this program.</source>
            <translation>咨询时请附上：您自己的公网 IP、服务器的地址和端口、带时区的时间，以及本程序的报告。</translation>
        </message>
        <message>
            <source>Also look at the rule in the cloud: it may allow only the address of the other network.</source>
            <translation>也请查看云端的规则：它可能只允许了另一个网络的地址。</translation>
        </message>
        <message>
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Does Remote Desktop work after these steps?</source>
            <translation>完成这些步骤后，远程桌面可以用了吗？</translation>
        </message>
        <message>
            <source>Sign in to the server through the console of your cloud (VNC) as an administrator.</source>
            <translation>通过云控制台 (VNC) 以管理员身份登录服务器。</translation>
        </message>
        <message>
            <source>Or run this on the server, in a PowerShell opened as administrator:</source>
            <translation>或者在服务器上以管理员身份打开 PowerShell，运行：</translation>
        </message>
        <message>
            <source>The exact words of the message differ a little between the versions of Windows.</source>
            <translation>不同 Windows 版本的消息文字略有差异。</translation>
        </message>
        <message>
            <source>On a domain controller, and where group policies apply, the administrator of the domain decides.</source>
            <translation>在域控制器上，或受组策略管理时，由域管理员决定。</translation>
        </message>
        <message>
            <source>Where to look: the sentence in the middle of the window. Below it there may be a code; note it.</source>
            <translation>查看位置：窗口中间的句子。下面可能有代码，请记下来。</translation>
        </message>
        <message>
            <source>It works now</source>
            <translation>现在可以了</translation>
        </message>
        <message>
            <source>It still fails</source>
            <translation>仍然不行</translation>
        </message>
        <message>
            <source>Microsoft: specific Remote Desktop error messages</source>
            <translation>Microsoft：特定的远程桌面错误消息</translation>
        </message>
        <message>
            <source>“Because of a protocol error, this session will be disconnected”</source>
            <translation>“由于协议错误，会话将被中断”</translation>
        </message>
        <message>
            <source>“Because of a protocol error…”</source>
            <translation>“由于协议错误……”</translation>
        </message>
        <message>
            <source>The connection was established, then one side did not understand the other and ended it.</source>
            <translation>连接已经建立，但一方无法理解另一方，于是中断了连接。</translation>
        </message>
        <message>
            <source>Common causes: a damaged or expired Remote Desktop certificate, unsuitable security settings on the server, or a server or computer with too little memory.</source>
            <translation>常见原因：远程桌面的证书损坏或过期，服务器的安全设置不合适，或者服务器或本机内存不足。</translation>
        </message>
        <message>
            <source>Connect once more: a short network interruption causes the same message.</source>
            <translation>再连接一次：网络的一次短暂中断也会出现同样的消息。</translation>
        </message>
        <message>
            <source>In **Remote Desktop Connection** choose **Show Options**. On the tab **Experience** clear **Persistent bitmap caching**, on the tab **Display** choose fewer colors. Try again.</source>
            <translation>在**远程桌面连接**中单击**显示选项**。在**体验**选项卡中取消勾选**持久位图缓存**，在**显示**选项卡中选择较少的颜色，然后重试。</translation>
        </message>
        <message>
            <source>Try from another computer. If it works there, the first computer is the cause.</source>
            <translation>换一台计算机试试。如果那台可以，则原因在第一台计算机。</translation>
        </message>
        <message>
            <source>Run `certlm.msc` and open **Remote Desktop**, **Certificates**. If the certificate has expired, delete it.</source>
            <translation>运行 `certlm.msc`，打开**远程桌面**、**证书**。如果证书已过期，请将其删除。</translation>
        </message>
        <message>
            <source>In `services.msc` restart **Remote Desktop Configuration**, then **Remote Desktop Services**. Windows makes a new certificate.</source>
            <translation>在 `services.msc` 中先重新启动 **Remote Desktop Configuration**，再重新启动 **Remote Desktop Services**。Windows 会生成新证书。</translation>
        </message>
        <message>
            <source>Read the security settings: **SecurityLayer** should be 1 or 2.</source>
            <translation>查看安全设置：**SecurityLayer** 应为 1 或 2。</translation>
        </message>
        <message>
            <source>Do not leave the security layer at 0: then the connection is hardly protected.</source>
            <translation>不要将安全层长期降为 0：那样连接几乎没有保护。</translation>
        </message>
        <message>
            <source>The certificate that Windows creates is valid for about half a year and is normally renewed automatically.</source>
            <translation>Windows 生成的证书有效期约为半年，通常会自动续期。</translation>
        </message>
        <message>
            <source>“You must have Terminal Server User Access permissions”, or the right to sign in through Remote Desktop</source>
            <translation>“您必须具有此计算机上的终端服务器用户访问权限”，或需要通过远程桌面服务登录的权限</translation>
        </message>
        <message>
            <source>No message: nothing happens, or it gives up after a long time</source>
            <translation>没有消息：毫无反应，或等待很久后放弃</translation>
        </message>
        <message>
            <source>Where to look: find the window that looks like yours; the words matter, not the color.</source>
            <translation>查看位置：找到与您看到的相似的窗口；以文字为准，颜色不重要。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: protocol error</source>
            <translation>阿里云：协议错误</translation>
        </message>
        <message>
            <source>Microsoft: general Remote Desktop troubleshooting</source>
            <translation>Microsoft：远程桌面常规故障排除</translation>
        </message>
        <message>
            <source>Error message</source>
            <translation>错误消息</translation>
        </message>
        <message>
            <source>The message shows how far the connection got. Messages about signing in mean that the network is fine; the one with three reasons means that no connection was established.</source>
            <translation>从消息可以看出连接进行到了哪一步。与登录有关的消息表示网络正常；列出三个原因的消息表示连接没有建立。</translation>
        </message>
        <message>
            <source>Take a picture of it. Support will ask for it.</source>
            <translation>请截图保存，技术支持会需要它。</translation>
        </message>
        <message>
            <source>In a command prompt, `rdp-doctor explain 0x204` tells you what a code means.</source>
            <translation>在命令提示符中运行 `rdp-doctor explain 0x204`，可以查看代码的含义。</translation>
        </message>
        <message>
            <source>“Your credentials did not work”</source>
            <translation>“你的凭据不工作”</translation>
        </message>
        <message>
            <source>Good news: the network and Remote Desktop work. The server refuses the user name or the password.</source>
            <translation>好消息：网络和远程桌面都正常。只是服务器不接受用户名或密码。</translation>
        </message>
        <message>
            <source>Usual causes: a typing mistake, an old saved password, a user name sent with the wrong domain, a locked account, or settings of the server that treat everybody as a guest (password protected sharing).</source>
            <translation>常见原因：输入错误、保存的旧密码、用户名带了错误的域、帐户被锁定，或者服务器的设置将所有人都当作来宾（密码保护的共享）。</translation>
        </message>
        <message>
            <source>Type the user name with the server or domain: `.\Administrator` for an account of the server itself, `DOMAIN\name` for an account of a domain.</source>
            <translation>输入用户名时带上其所属位置：服务器本地帐户用 `.\Administrator`，域帐户用 `DOMAIN\name`。</translation>
        </message>
        <message>
            <source>Type the password by hand. Check Caps Lock, the keyboard language, and spaces from copying.</source>
            <translation>手动输入密码。注意 Caps Lock、键盘语言，以及复制时带入的空格。</translation>
        </message>
        <message>
            <source>Delete an old saved password: **Credential Manager**, **Windows Credentials**, the entry that begins with `TERMSRV/`, **Remove**.</source>
            <translation>删除保存的旧密码：打开**凭据管理器**、**Windows 凭据**，找到以 `TERMSRV/` 开头的条目，单击**删除**。</translation>
        </message>
        <message>
            <source>Can you sign in with the same password in the console (VNC)? If not, set a new one in your cloud.</source>
            <translation>用同一密码能在控制台 (VNC) 登录吗？如果不能，请在云控制台设置新密码。</translation>
        </message>
        <message>
            <source>In `lusrmgr.msc`, **Users**, open the account: it must be neither disabled nor locked out.</source>
            <translation>在 `lusrmgr.msc` 的**用户**中打开该帐户：它不应被禁用或锁定。</translation>
        </message>
        <message>
            <source>In `secpol.msc`, **Local Policies**, **Security Options**, set **Network access: Sharing and security model for local accounts** to **Classic - local users authenticate as themselves**.</source>
            <translation>在 `secpol.msc` 的**本地策略**、**安全选项**中，将**网络访问: 本地帐户的共享和安全模型**设为**经典 - 对本地用户进行身份验证，不改变其本来身份**。</translation>
        </message>
        <message>
            <source>Does it still fail? In **Network and Sharing Center**, **Change advanced sharing settings**, **All Networks**, choose **Turn off password protected sharing** and save.</source>
            <translation>仍然失败？在**网络和共享中心**、**更改高级共享设置**、**所有网络**中选择**无密码保护的共享**（旧版系统显示为“关闭密码保护共享”）并保存。</translation>
        </message>
        <message>
            <source>Connect again, with the password typed by hand.</source>
            <translation>手动输入密码，重新连接。</translation>
        </message>
        <message>
            <source>Do not guess passwords: after several wrong ones the account may be locked for some minutes.</source>
            <translation>不要猜测密码：多次输错后，帐户可能会被锁定几分钟。</translation>
        </message>
        <message>
            <source>Without password protected sharing, people without an account may open shared folders. If it did not help, or once another cause is found, turn it on again.</source>
            <translation>关闭密码保护共享后，没有帐户的人也可能打开共享文件夹。如果没有效果，或者找到了其他原因，请重新启用。</translation>
        </message>
        <message>
            <source>A password that has expired, or must be changed, cannot be changed through Remote Desktop. Change it in the console.</source>
            <translation>已过期或必须更改的密码无法通过远程桌面更改。请在控制台中更改。</translation>
        </message>
        <message>
            <source>In the command, put the user name in place of USER.</source>
            <translation>请将命令中的 USER 替换为用户名。</translation>
        </message>
        <message>
            <source>“Not authorized for remote login”</source>
            <translation>“没有授权进行远程登录”</translation>
        </message>
        <message>
            <source>The password is right, but the server does not let this account sign in through Remote Desktop.</source>
            <translation>密码正确，但服务器不允许此帐户通过远程桌面登录。</translation>
        </message>
        <message>
            <source>Ask the administrator of the server to let your account in, or continue below.</source>
            <translation>请服务器管理员允许您的帐户，或继续以下步骤。</translation>
        </message>
        <message>
            <source>Run `secpol.msc`, **Local Policies**, **User Rights Assignment**. One of the user's groups must be listed in **Allow log on through Remote Desktop Services**, and none of them in **Deny log on through Remote Desktop Services**.</source>
            <translation>运行 `secpol.msc`，打开**本地策略**、**用户权限分配**。**允许通过远程桌面服务登录**中必须有用户所在的组，**拒绝通过远程桌面服务登录**中则不能有。</translation>
        </message>
        <message>
            <source>The user must sign out and sign in again to get the right. A changed policy may need `gpupdate /force` or a restart.</source>
            <translation>用户需要重新登录才能获得权限。更改的策略可能需要运行 `gpupdate /force` 或重启后才生效。</translation>
        </message>
        <message>
            <source>“No Remote Desktop License Servers available”</source>
            <translation>“没有远程桌面授权服务器”</translation>
        </message>
        <message>
            <source>In the command, put the address of your server in place of ADDRESS.</source>
            <translation>请将命令中的 ADDRESS 替换为服务器地址。</translation>
        </message>
        <message>
            <source>Do not delete license keys from the registry, as some advise: it breaks the terms of use and does not help for long.</source>
            <translation>网上建议从注册表删除许可证项，这违反使用条款，效果也不持久。请不要这样做。</translation>
        </message>
        <message>
            <source>“Terminal Server User Access permissions”</source>
            <translation>“终端服务器用户访问权限”</translation>
        </message>
        <message>
            <source>“You must have Terminal Server User Access permissions”</source>
            <translation>“您必须具有此计算机上的终端服务器用户访问权限”</translation>
        </message>
        <message>
            <source>Windows Server 2012 and later have no such window: there, group membership decides. See page E03 as well.</source>
            <translation>Windows Server 2012 及更高版本没有这个窗口：由用户组决定。请同时查看 E03 页。</translation>
        </message>
        <message>
            <source>“Maximum number of allowed connections”</source>
            <translation>“最大允许连接数”</translation>
        </message>
        <message>
            <source>If you only close the window, you stay signed in: such a disconnected session still counts.</source>
            <translation>如果只关闭窗口，您仍处于登录状态：这种断开的会话仍会占用名额。</translation>
        </message>
        <message>
            <source>To prevent this in the future: in `gpedit.msc`, **Remote Desktop Session Host**, **Session Time Limits**, set a limit for disconnected sessions.</source>
            <translation>为避免再次发生：在 `gpedit.msc` 的**远程桌面会话主机**、**会话时间限制**中，为已断开连接的会话设置时限。</translation>
        </message>
        <message>
            <source>When you sign somebody out, that person's unsaved work is lost. Ask first.</source>
            <translation>注销他人会丢失其未保存的内容。请先询问。</translation>
        </message>
        <message>
            <source>Where to look: the red line below the user name, and the user name itself.</source>
            <translation>查看位置：用户名下面的红色文字，以及用户名本身。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: your credentials did not work</source>
            <translation>阿里云：“你的凭据不工作”消息</translation>
        </message>
        <message>
            <source>Run `sysdm.cpl`, tab **Remote**, and choose **Select Users**.</source>
            <translation>运行 `sysdm.cpl`，在**远程**选项卡中单击**选择用户**。</translation>
        </message>
        <message>
            <source>Choose **Add**, type the user name, then **OK** twice.</source>
            <translation>单击**添加**，输入用户名，然后单击**确定**两次。</translation>
        </message>
        <message>
            <source>Members of the groups **Administrators** and **Remote Desktop Users** have this right by default.</source>
            <translation>**Administrators** 组和 **Remote Desktop Users** 组的成员默认拥有此权限。</translation>
        </message>
        <message>
            <source>Try another account that could sign in before, such as `Administrator`.</source>
            <translation>尝试以前可以登录的其他帐户，例如 `Administrator`。</translation>
        </message>
        <message>
            <source>The server has the role Remote Desktop Session Host, for many users at once. It may be used for 120 days without licenses; then it refuses sessions.</source>
            <translation>服务器安装了“远程桌面会话主机”角色，供多人同时使用。没有许可证时可以使用 120 天，之后会拒绝会话。</translation>
        </message>
        <message>
            <source>Two sessions for administration need no license.</source>
            <translation>两个管理会话不需要许可证。</translation>
        </message>
        <message>
            <source>To get in at once, start the session for administration with an administrator account.</source>
            <translation>要立即登录，请使用管理员帐户启动管理会话。</translation>
        </message>
        <message>
            <source>On the server, **Remote Desktop Licensing Diagnoser** says what is missing.</source>
            <translation>在服务器上，**远程桌面授权诊断程序**会说明缺少什么。</translation>
        </message>
        <message>
            <source>More than two users at once? Install a license server with licenses. In `gpedit.msc` name it under **Computer Configuration**, **Administrative Templates**, **Windows Components**, **Remote Desktop Services**, **Remote Desktop Session Host**, **Licensing**.</source>
            <translation>需要两人以上同时使用？请安装授权服务器和许可证，并在 `gpedit.msc` 的**计算机配置**、**管理模板**、**Windows 组件**、**远程桌面服务**、**远程桌面会话主机**、**授权**中指定该服务器。</translation>
        </message>
        <message>
            <source>Two users are enough? In **Server Manager** choose **Manage**, **Remove Roles and Features**, and remove **Remote Desktop Services**.</source>
            <translation>两人足够？在**服务器管理器**中选择**管理**、**删除角色和功能**，删除**远程桌面服务**。</translation>
        </message>
        <message>
            <source>Restart the server when nobody works on it, then connect without `/admin`.</source>
            <translation>在没有人使用服务器时重启服务器，然后不带 `/admin` 连接。</translation>
        </message>
        <message>
            <source>Programs that were set up for many users may need the role. Ask before you remove it.</source>
            <translation>为多人使用而安装的程序可能需要此角色。删除之前请先确认。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: no Remote Desktop license server</source>
            <translation>阿里云：未指定远程桌面授权服务器</translation>
        </message>
        <message>
            <source>Microsoft: licenses for Remote Desktop Services</source>
            <translation>Microsoft：远程桌面服务许可证</translation>
        </message>
        <message>
            <source>The password is right, but the account may not use the connection of Remote Desktop. It is in no allowed group, or the group lost its permission.</source>
            <translation>密码正确，但此帐户不能使用远程桌面连接。它不在允许的组中，或者该组失去了权限。</translation>
        </message>
        <message>
            <source>Newer versions say instead that you need the right to sign in through Remote Desktop Services.</source>
            <translation>较新的版本会提示您需要具有通过远程桌面服务进行登录的权限。</translation>
        </message>
        <message>
            <source>Windows Server 2008 R2: in **Remote Desktop Session Host Configuration** open **RDP-Tcp**, tab **Security**. **Remote Desktop Users** must be listed with **User Access**.</source>
            <translation>Windows Server 2008 R2：在**远程桌面会话主机配置**中打开 **RDP-Tcp** 的**安全**选项卡。**Remote Desktop Users** 必须列在其中，并具有**用户访问**权限。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: Terminal Server user access permission</source>
            <translation>阿里云：终端服务器用户访问权限</translation>
        </message>
        <message>
            <source>“The terminal server has exceeded the maximum number of allowed connections”</source>
            <translation>“终端服务器超出了最大允许连接数”</translation>
        </message>
        <message>
            <source>Windows Server allows two sessions for administration at a time. Both are taken.</source>
            <translation>Windows Server 同一时间允许两个管理会话，现在两个都被占用。</translation>
        </message>
        <message>
            <source>Ask your colleagues whether somebody can sign out.</source>
            <translation>问问同事中是否有人可以注销。</translation>
        </message>
        <message>
            <source>Try the session for administration. It may offer to disconnect somebody.</source>
            <translation>尝试管理会话。它可能会让您选择断开某个用户。</translation>
        </message>
        <message>
            <source>In **Task Manager**, **Users**, right-click a session that is **Disconnected** and choose **Sign off**.</source>
            <translation>在**任务管理器**的**用户**中，右键单击状态为**已断开连接**的会话，选择**注销**。</translation>
        </message>
        <message>
            <source>Or list the sessions in a command prompt and sign one out by its number, as in `logoff 2`.</source>
            <translation>或者在命令提示符中列出会话，并按编号注销，例如 `logoff 2`。</translation>
        </message>
        <message>
            <source>In `gpedit.msc`, **Connections**, the policy **Limit number of connections** can lower the number below two.</source>
            <translation>在 `gpedit.msc` 的**连接**中，策略**限制连接的数量**可能会使数量少于两个。</translation>
        </message>
        <message>
            <source>More than two users at once need the role Remote Desktop Session Host and licenses (E04).</source>
            <translation>两人以上同时使用需要“远程桌面会话主机”角色和许可证（E04）。</translation>
        </message>
        <message>
            <source>Alibaba Cloud: maximum number of connections</source>
            <translation>阿里云：最大允许连接数</translation>
        </message>
        <message>
            <source>Microsoft: logoff</source>
            <translation>Microsoft：logoff</translation>
        </message>
        <message>
            <source>Which message or code does Remote Desktop show?</source>
            <translation>远程桌面显示什么消息或代码？</translation>
        </message>
        <message>
            <source>Connect again and read the whole message, with the codes below it.</source>
            <translation>重新连接，阅读完整的消息和下面的代码。</translation>
        </message>
        <message>
            <source>Two codes? Keep both: **Error code** and **Extended error code** belong together.</source>
            <translation>有两个代码？请都保留：**错误代码**和**扩展错误代码**要一起看。</translation>
        </message>
        <message>
            <source>Windows writes codes in hexadecimal, such as `0x204`; other programs write the same code as 516. Note it exactly as it is shown.</source>
            <translation>Windows 以十六进制显示代码，例如 `0x204`；其他程序将同一代码显示为 516。请按显示的内容原样记录。</translation>
        </message>
        <message>
            <source>“Remote Desktop can't connect to the remote computer for one of these reasons”</source>
            <translation>“远程桌面由于以下原因之一无法连接到远程计算机”</translation>
        </message>
        <message>
            <source>“The connection was denied because the user account is not authorized for remote login”</source>
            <translation>“连接被拒绝，因为没有授权此用户帐户进行远程登录”</translation>
        </message>
        <message>
            <source>“The remote session was disconnected because there are no Remote Desktop License Servers available”</source>
            <translation>“由于没有远程桌面授权服务器可以提供许可证，远程会话连接已断开”</translation>
        </message>
        <message>
            <source>Another message with a number, such as 0x204</source>
            <translation>带有数字的其他消息，例如 0x204</translation>
        </message>
        <message>
            <source>Error messages</source>
            <translation>错误消息</translation>
        </message>
        <message>
            <source>A restart of the service ends every Remote Desktop session on the server; unsaved work is lost.</source>
            <translation>重启该服务会结束服务器上的所有远程桌面会话；未保存的工作会丢失。</translation>
        </message>
        <message>
            <source>Run the commands of this page in **Windows PowerShell** as administrator, on the server.</source>
            <translation>本页的命令要在服务器上以管理员身份在 **Windows PowerShell** 中运行。</translation>
        </message>
        <message>
            <source>A profile that is off blocks nothing, so it is not the cause. Turn it on again when Remote Desktop works: with the Remote Desktop rule enabled, it does not block you.</source>
            <translation>处于关闭状态的配置文件不会阻止任何东西，所以不是原因。远程桌面正常之后请重新打开它：只要远程桌面规则已启用，就不会把您挡在外面。</translation>
        </message>
        <message>
            <source>Right-click **Start**, choose **Run**, type the command and choose **OK**.</source>
            <translation>右键单击**开始**，选择**运行**，输入命令后选择**确定**。</translation>
        </message>
        <message>
            <source>Find **Remote Desktop Services** in the list. **Status** should say **Running**.</source>
            <translation>在列表中找到 **Remote Desktop Services**。**状态**应为**正在运行**。</translation>
        </message>
        <message>
            <source>The same in PowerShell:</source>
            <translation>在 PowerShell 中等效的命令：</translation>
        </message>
        <message>
            <source>Right-click **Remote Desktop Services** and choose **Start**.</source>
            <translation>右键单击 **Remote Desktop Services**，选择**启动**。</translation>
        </message>
        <message>
            <source>If **Start** is grayed out, double-click the service, set **Startup type** to **Manual** or **Automatic**, choose **Apply**, then **Start**.</source>
            <translation>如果**启动**为灰色，双击该服务，把**启动类型**设为**手动**或**自动**，选择**应用**，再选择**启动**。</translation>
        </message>
        <message>
            <source>Choose **Inbound Rules** and find **Remote Desktop - User Mode (TCP-In)**: it should have a green check mark for the active profile.</source>
            <translation>选择**入站规则**，找到**远程桌面 - 用户模式(TCP-In)**：对应活动配置文件的规则应有绿色对勾。</translation>
        </message>
        <message>
            <source>Check whether the service listens on it. A line with **Listen** should appear; put the number in place of 3389.</source>
            <translation>查看服务是否在该端口上侦听。应出现带有 **Listen** 的一行；把 3389 换成该端口号。</translation>
        </message>
        <message>
            <source>Restart the service so that it uses the new number:</source>
            <translation>重启该服务，使新端口号生效：</translation>
        </message>
        <message>
            <source>Change its settings: allow your address, or Remote Desktop (TCP port 3389). Then check again.</source>
            <translation>更改其设置：放行您的地址或远程桌面（TCP 端口 3389）。然后重新检查。</translation>
        </message>
        <message>
            <source>Ask the person responsible for the server before you pause any protection.</source>
            <translation>暂停防护之前，请先征得服务器负责人的同意。</translation>
        </message>
        <message>
            <source>If the service does not start, write down the error number; support needs it. 1058 means disabled, 1068 means that a service on which it depends is not running.</source>
            <translation>如果服务无法启动，请记下错误编号，技术支持需要它。1058 表示已被禁用，1068 表示它依赖的某个服务没有运行。</translation>
        </message>
        <message>
            <source>Open **Server Manager** &gt; **Tools** &gt; **Windows Defender Firewall with Advanced Security**, or type the command under **Start** &gt; **Run**.</source>
            <translation>打开**服务器管理器** &gt; **工具** &gt; **高级安全 Windows Defender 防火墙**，或在**开始** &gt; **运行**中输入命令。</translation>
        </message>
        <message>
            <source>The middle of the window shows the profiles: Domain, Private, Public. Note which one is active and whether it is on.</source>
            <translation>窗口中间显示配置文件：域、专用、公用。注意哪个处于活动状态以及是否已打开。</translation>
        </message>
        <message>
            <source>The same in PowerShell, for all rules of Remote Desktop, whatever the language of Windows:</source>
            <translation>在 PowerShell 中对远程桌面的所有规则做同样的操作，与 Windows 的语言无关：</translation>
        </message>
        <message>
            <source>Read the port number that is set:</source>
            <translation>查看所设置的端口号：</translation>
        </message>
        <message>
            <source>Set the port number back to its default, 3389:</source>
            <translation>把端口号改回默认值 3389：</translation>
        </message>
        <message>
            <source>Read it once more; it should say 3389 now.</source>
            <translation>再查看一次；现在应为 3389。</translation>
        </message>
        <message>
            <source>If another port was set on purpose, leave it. Connect with that port instead, and let the same port through every firewall on the way.</source>
            <translation>如果是有意设置成别的端口，就不要改动。改用该端口连接，并让沿途的每个防火墙都放行同一端口。</translation>
        </message>
        <message>
            <source>Look in the history of the product for your address or for port 3389: blocked, banned, quarantined.</source>
            <translation>在该产品的历史记录中查找您的地址或端口 3389：是否被阻止、封禁或隔离。</translation>
        </message>
        <message>
            <source>If the history says nothing, pause the product for a test of a few minutes, try to connect, and start it again at once.</source>
            <translation>如果历史记录中没有线索，把该产品暂停几分钟作为测试，尝试连接，然后立即重新启动它。</translation>
        </message>
        <message>
            <source>A virtual machine: look at its state in Hyper-V Manager, vSphere or another hypervisor.</source>
            <translation>虚拟机：在 Hyper-V 管理器、vSphere 或其他虚拟化平台中查看状态。</translation>
        </message>
        <message>
            <source>A rented server: look at its state in the control panel of the provider.</source>
            <translation>租用的服务器：在服务商的控制面板中查看状态。</translation>
        </message>
        <message>
            <source>Start the server and wait until Windows shows its sign-in screen.</source>
            <translation>启动服务器，等到 Windows 显示登录屏幕。</translation>
        </message>
        <message>
            <source>Make sure that it does not go to sleep: **Settings** &gt; **System** &gt; **Power**.</source>
            <translation>确保它不会进入睡眠：**设置** &gt; **系统** &gt; **电源**。</translation>
        </message>
        <message>
            <source>Is the address right, and can it be reached from where you are?</source>
            <translation>地址是否正确，从您所在的位置能否到达？</translation>
        </message>
        <message>
            <source>Ask for the current address or name of the server, from the person who runs it.</source>
            <translation>向管理服务器的人询问服务器当前的地址或名称。</translation>
        </message>
        <message>
            <source>If the address is private and you are elsewhere, connect the VPN first.</source>
            <translation>如果是内网地址而您在别处，请先连接 VPN。</translation>
        </message>
        <message>
            <source>Correct the address in Remote Desktop, or empty the DNS cache.</source>
            <translation>在远程桌面中改正地址，或清空 DNS 缓存。</translation>
        </message>
        <message>
            <source>Connect the VPN, or go to the network of the server, and check again.</source>
            <translation>连接 VPN，或接入服务器所在的网络，然后重新检查。</translation>
        </message>
        <message>
            <source>Test the port from this computer: put the address in place of ADDRESS. **TcpTestSucceeded : True** is good.</source>
            <translation>从本机测试端口：把 ADDRESS 换成地址。出现 **TcpTestSucceeded : True** 就是正常。</translation>
        </message>
        <message>
            <source>Server status</source>
            <translation>服务器运行状态</translation>
        </message>
        <message>
            <source>Is the server switched on, and has Windows started?</source>
            <translation>服务器是否已开机并启动了 Windows？</translation>
        </message>
        <message>
            <source>A server that is off, asleep or in the middle of an update does not answer.</source>
            <translation>关机、睡眠或正在更新的服务器不会响应任何人。</translation>
        </message>
        <message>
            <source>A machine you can walk up to: look at its power light and its screen.</source>
            <translation>在您身边的机器：查看电源指示灯和屏幕。</translation>
        </message>
        <message>
            <source>Somebody else runs it? Ask whether it is on and whether anybody is working on it.</source>
            <translation>由别人管理？请问一下服务器是否开着，是否正在维护。</translation>
        </message>
        <message>
            <source>Address and path</source>
            <translation>地址与路径</translation>
        </message>
        <message>
            <source>A public address can be reached from everywhere, a private one only from its own network or through a VPN.</source>
            <translation>公网地址从哪里都能到达。内网地址只能从它自己的网络或通过 VPN 到达。</translation>
        </message>
        <message>
            <source>Private addresses begin with 10., with 192.168., or with 172.16. to 172.31.</source>
            <translation>以 10.、192.168. 或 172.16. 到 172.31. 开头的是内网地址。</translation>
        </message>
        <message>
            <source>Compare it with what you type. If it is a name, see which address it leads to.</source>
            <translation>与您输入的对比。如果是名称：查看它指向哪个地址。</translation>
        </message>
        <message>
            <source>A home or office connection often gets a new public address. Then a name that is kept up to date (dynamic DNS) helps.</source>
            <translation>家庭或办公室线路的公网地址经常变化。这时可以使用自动更新的名称（动态 DNS）。</translation>
        </message>
        <message>
            <source>Where to look: the public IP, the last stop before the server.</source>
            <translation>查看位置：服务器前一站的公网 IP。</translation>
        </message>
        <message>
            <source>Firewall or router in front of the server</source>
            <translation>服务器前面的防火墙或路由器</translation>
        </message>
        <message>
            <source>Does the firewall or router in front of the server let Remote Desktop in?</source>
            <translation>服务器前面的防火墙或路由器是否放行远程桌面？</translation>
        </message>
        <message>
            <source>Remote Desktop needs TCP port 3389 unless another one was agreed on. The device in front of the server must let it in.</source>
            <translation>除非约定了别的端口，远程桌面需要 TCP 端口 3389。服务器前面的设备必须放行它。</translation>
        </message>
        <message>
            <source>At a provider: look for a firewall, security group or access list in its control panel.</source>
            <translation>如果由服务商托管：在其控制面板中查找防火墙、安全组或访问列表。</translation>
        </message>
        <message>
            <source>Behind a router: look for port forwarding (also called NAT or virtual server). It must forward the external port to the private address of the server, TCP port 3389.</source>
            <translation>在路由器后面：查找端口转发（也叫 NAT 或虚拟服务器）。它必须把外部端口引到服务器的内网地址、TCP 端口 3389。</translation>
        </message>
        <message>
            <source>If only some source addresses are allowed, your public address must be among them.</source>
            <translation>如果只允许部分源地址，您的公网地址必须在其中。</translation>
        </message>
        <message>
            <source>Add a rule: incoming, TCP, port 3389, with your own public address as the only source.</source>
            <translation>添加规则：传入，TCP，端口 3389，源仅为您自己的公网地址。</translation>
        </message>
        <message>
            <source>Behind a router, give the server a fixed private address and forward the port to it.</source>
            <translation>在路由器后面，给服务器固定的内网地址，并把端口转发到该地址。</translation>
        </message>
        <message>
            <source>Check again from here.</source>
            <translation>从这里重新检查。</translation>
        </message>
        <message>
            <source>Do not open the port to the whole Internet or put the server into a DMZ: a VPN or a gateway is safer.</source>
            <translation>不要对整个互联网开放端口，也不要把服务器放进 DMZ：VPN 或网关更安全。</translation>
        </message>
        <message>
            <source>Some home connections have no public address of their own (carrier-grade NAT). Port forwarding cannot work there.</source>
            <translation>有些家庭宽带没有自己的公网地址（运营商级 NAT）。在这种线路上端口转发不起作用。</translation>
        </message>
        <message>
            <source>The next steps are done on the server itself, signed in as administrator.</source>
            <translation>接下来的操作要以管理员身份登录，在服务器上进行。</translation>
        </message>
        <message>
            <source>A machine you can walk up to: screen and keyboard.</source>
            <translation>在您身边的机器：用屏幕和键盘。</translation>
        </message>
        <message>
            <source>If somebody else runs the server, read the next pages to them on the phone; each page has a code.</source>
            <translation>如果由别人管理服务器，请在电话里把后面的页面读给他听；每页都有代码。</translation>
        </message>
        <message>
            <source>Give these facts to the person or the provider that runs the server, so that nobody has to ask you for them.</source>
            <translation>把情况告诉管理服务器的人或服务商，免得他们再来询问。</translation>
        </message>
        <message>
            <source>Yes, and the port answers already</source>
            <translation>是，端口已经有响应</translation>
        </message>
        <message>
            <source>Screen of the server</source>
            <translation>服务器的屏幕</translation>
        </message>
        <message>
            <source>Can you get to the screen of the server without Remote Desktop?</source>
            <translation>不用远程桌面，您能看到服务器的屏幕吗？</translation>
        </message>
        <message>
            <source>A virtual machine: the console of the hypervisor, for example **Connect** in Hyper-V Manager.</source>
            <translation>虚拟机：虚拟化平台的控制台，例如 Hyper-V 管理器中的**连接**。</translation>
        </message>
        <message>
            <source>A rented server: console, VNC, KVM or iLO/iDRAC in the control panel of the provider.</source>
            <translation>租用的服务器：服务商控制面板中的控制台、VNC、KVM 或 iLO/iDRAC。</translation>
        </message>
        <message>
            <source>Remote PowerShell is enough too, if it is set up:</source>
            <translation>如果已设置好，用远程 PowerShell 也可以：</translation>
        </message>
        <message>
            <source>Ask whoever runs the server</source>
            <translation>联系管理服务器的人</translation>
        </message>
        <message>
            <source>Note the address, the port and the user name that you use, without the password.</source>
            <translation>记下您使用的地址、端口和用户名，不要写密码。</translation>
        </message>
        <message>
            <source>Note your own public address and whether it works from another network or for other users.</source>
            <translation>记下您自己的公网地址，以及从别的网络或其他用户能否连接。</translation>
        </message>
        <message>
            <source>Send all this to the administrator, or to the support of the provider.</source>
            <translation>把这些都发给管理员或服务商的技术支持。</translation>
        </message>
        <message>
            <source>Another Windows server</source>
            <translation>其他 Windows 服务器</translation>
        </message>
        <message>
            <source>Microsoft: allow Remote Desktop on a PC or server</source>
            <translation>Microsoft：在计算机或服务器上允许远程桌面</translation>
        </message>
        <message>
            <source>Microsoft: general troubleshooting of Remote Desktop</source>
            <translation>Microsoft：远程桌面的常规故障排除</translation>
        </message>
        <message>
            <source>Is **Allow remote connections to this computer** selected on the server?</source>
            <translation>服务器上是否选中了**允许远程连接到此计算机**？</translation>
        </message>
        <message>
            <source>Windows refuses Remote Desktop until it is allowed.</source>
            <translation>在启用之前，Windows 会拒绝远程桌面连接。</translation>
        </message>
        <message>
            <source>Choose the tab **Remote**. **Allow remote connections to this computer** should be selected.</source>
            <translation>选择**远程**选项卡。应选中**允许远程连接到此计算机**。</translation>
        </message>
        <message>
            <source>The same in PowerShell; 0 means allowed:</source>
            <translation>在 PowerShell 中等效的命令；0 表示允许：</translation>
        </message>
        <message>
            <source>Select **Allow remote connections to this computer** and choose **OK**.</source>
            <translation>选中**允许远程连接到此计算机**，然后选择**确定**。</translation>
        </message>
        <message>
            <source>The same in PowerShell; it also enables the firewall rules:</source>
            <translation>在 PowerShell 中等效的命令；它同时启用防火墙规则：</translation>
        </message>
        <message>
            <source>Your connection, the firewall and the router must all use the port on which the service really listens.</source>
            <translation>您的连接、防火墙和路由器都必须使用该服务实际侦听的端口。</translation>
        </message>
        <message>
            <source>If Remote Desktop listens on a port other than 3389, it needs a rule of its own for that port.</source>
            <translation>如果远程桌面在 3389 以外的端口上侦听，需要为该端口单独建立规则。</translation>
        </message>
        <message>
            <source>Where to look: the rule Remote Desktop - User Mode (TCP-In) with its green check mark, under Inbound Rules.</source>
            <translation>查看位置：入站规则中带绿色对勾的“远程桌面 - 用户模式(TCP-In)”规则。</translation>
        </message>
        <message>
            <source>Have you made sure that no security software on the server blocks Remote Desktop?</source>
            <translation>是否已确认服务器上没有阻止远程桌面的安全软件？</translation>
        </message>
        <message>
            <source>Antivirus, intrusion detection and protection against password guessing can block a single address.</source>
            <translation>防病毒、入侵检测和防猜密码的软件可能会封禁单个地址。</translation>
        </message>
        <message>
            <source>Look at the icons next to the clock and at **Settings** &gt; **Apps** for products from other vendors.</source>
            <translation>查看时钟旁边的图标，并在**设置** &gt; **应用**中查看第三方产品。</translation>
        </message>
        <message>
            <source>Also look for protection against password guessing, such as RdpGuard or IPBan.</source>
            <translation>也要想到防猜密码的软件，例如 RdpGuard 或 IPBan。</translation>
        </message>
        <message>
            <source>Is your account in order, and may it sign in through Remote Desktop?</source>
            <translation>您的帐户是否正常，并且可以通过远程桌面登录？</translation>
        </message>
        <message>
            <source>An account may be locked, disabled or expired, or lack the right to sign in through Remote Desktop.</source>
            <translation>帐户可能被锁定、禁用、过期，或没有通过远程桌面登录的权限。</translation>
        </message>
        <message>
            <source>**Account is disabled** and **Account is locked out** should not be selected.</source>
            <translation>**帐户已禁用**和**帐户已锁定**不应勾选。</translation>
        </message>
        <message>
            <source>Clear **Account is locked out** or **Account is disabled**, or set a new password. Then check again.</source>
            <translation>取消勾选**帐户已锁定**或**帐户已禁用**，或设置新密码。然后重新检查。</translation>
        </message>
        <message>
            <source>Only the administrator of the domain can change a domain account.</source>
            <translation>域帐户由域管理员更改。</translation>
        </message>
        <message>
            <source>Certificate and licenses</source>
            <translation>证书与许可证</translation>
        </message>
        <message>
            <source>Is the certificate of Remote Desktop valid, and are there licenses if the server needs them?</source>
            <translation>远程桌面的证书是否有效，服务器如需许可证，是否有许可证？</translation>
        </message>
        <message>
            <source>An expired or damaged certificate ends the connection right at its start.</source>
            <translation>证书过期或损坏会使连接一开始就中断。</translation>
        </message>
        <message>
            <source>A server with the role Remote Desktop Session Host needs a license server after 120 days. Other servers allow two administrators at a time without licenses.</source>
            <translation>装有远程桌面会话主机角色的服务器在 120 天后需要授权服务器。其他服务器允许两名管理员同时连接，无需许可证。</translation>
        </message>
        <message>
            <source>Read the certificate; **NotAfter** should be in the future:</source>
            <translation>查看证书；**NotAfter** 应为将来的日期：</translation>
        </message>
        <message>
            <source>A message about licenses? Try an administrator connection, which needs none.</source>
            <translation>出现有关许可证的消息？请尝试无需许可证的管理员连接。</translation>
        </message>
        <message>
            <source>Licenses: enter the license server in the Remote Desktop part of **Server Manager**, or remove the role if nobody needs it.</source>
            <translation>许可证：在**服务器管理器**的远程桌面服务部分填写授权服务器；如果没有人需要该角色，就删除它。</translation>
        </message>
        <message>
            <source>Windows Home has no Remote Desktop server; the tab offers remote assistance only.</source>
            <translation>Windows 家庭版没有远程桌面服务器；该选项卡只提供远程协助。</translation>
        </message>
        <message>
            <source>Where to look: the lower half of the tab Remote in System Properties.</source>
            <translation>查看位置：“系统属性”中“远程”选项卡的下半部分。</translation>
        </message>
        <message>
            <source>Is Remote Desktop Services running on the server?</source>
            <translation>服务器上的 Remote Desktop Services 是否正在运行？</translation>
        </message>
        <message>
            <source>Where to look: the column Status in the line Remote Desktop Services.</source>
            <translation>查看位置：Remote Desktop Services 一行的“状态”列。</translation>
        </message>
        <message>
            <source>Does Remote Desktop listen on the port that you use?</source>
            <translation>远程桌面是否在您使用的端口上侦听？</translation>
        </message>
        <message>
            <source>Firewall of the server</source>
            <translation>服务器的防火墙</translation>
        </message>
        <message>
            <source>Does the firewall of the server let Remote Desktop in?</source>
            <translation>服务器的防火墙是否放行远程桌面？</translation>
        </message>
        <message>
            <source>The firewall of Windows needs an enabled rule for Remote Desktop in the profile that is active.</source>
            <translation>Windows 防火墙的活动配置文件中需要有已启用的远程桌面规则。</translation>
        </message>
        <message>
            <source>Account and right to sign in</source>
            <translation>帐户与登录权限</translation>
        </message>
        <message>
            <source>Administrators have the right; other users must be in the group **Remote Desktop Users**.</source>
            <translation>管理员有此权限；其他用户必须在 **Remote Desktop Users** 组中。</translation>
        </message>
        <message>
            <source>Right-click **Start**, choose **Run**, type the command, then choose **Users** and your account.</source>
            <translation>右键单击**开始**，选择**运行**，输入命令，然后选择**用户**和您的帐户。</translation>
        </message>
        <message>
            <source>See who is in the group:</source>
            <translation>查看组中有谁：</translation>
        </message>
        <message>
            <source>Type the user name with the name of the server or domain before it: `SERVER\user` or `DOMAIN\user`.</source>
            <translation>在用户名前加上服务器或域的名称：`SERVER\user` 或 `DOMAIN\user`。</translation>
        </message>
        <message>
            <source>Add the user to the group: put the name in place of USER.</source>
            <translation>把用户加入该组：将 USER 换成用户名。</translation>
        </message>
        <message>
            <source>Windows refuses accounts with an empty password over the network.</source>
            <translation>Windows 拒绝空密码的帐户通过网络登录。</translation>
        </message>
        <message>
            <source>Delete the expired certificate and let Windows make a new one:</source>
            <translation>删除过期的证书，让 Windows 生成新的：</translation>
        </message>
        <message>
            <source>Do not lower the security of Remote Desktop to get around a bad certificate.</source>
            <translation>不要为了绕开有问题的证书而降低远程桌面的安全性。</translation>
        </message>
        <message>
            <source>Instances</source>
            <translation>实例</translation>
        </message>
        <message>
            <source>Security groups</source>
            <translation>安全组</translation>
        </message>
        <message>
            <source>Instance Details</source>
            <translation>实例详情</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>监控</translation>
        </message>
        <message>
            <source>Security Groups</source>
            <translation>安全组</translation>
        </message>
        <message>
            <source>Inbound rules</source>
            <translation>入站规则</translation>
        </message>
        <message>
            <source>Outbound rules</source>
            <translation>出站规则</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Public IP</source>
            <translation>公网 IP</translation>
        </message>
        <message>
            <source>Sign in now</source>
            <translation>立即登录</translation>
        </message>
        <message>
            <source>Send Remote Command</source>
            <translation>发送远程命令</translation>
        </message>
        <message>
            <source>✓ Allow</source>
            <translation>✓ 允许</translation>
        </message>
        <message>
            <source>ID/Name</source>
            <translation>ID/名称</translation>
        </message>
        <message>
            <source>Primary IPv4</source>
            <translation>主 IPv4 地址</translation>
        </message>
        <message>
            <source>Availability zone</source>
            <translation>可用区</translation>
        </message>
        <message>
            <source>Seoul Zone 1</source>
            <translation>首尔一区</translation>
        </message>
        <message>
            <source>Cloud Virtual Machine</source>
            <translation>云服务器</translation>
        </message>
        <message>
            <source>Seoul</source>
            <translation>首尔</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Start Up</source>
            <translation>开机</translation>
        </message>
        <message>
            <source>Shut Down</source>
            <translation>关机</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>重启</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>监控</translation>
        </message>
        <message>
            <source>Elastic Compute Service</source>
            <translation>云服务器 ECS</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>主页</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>实例</translation>
        </message>
        <message>
            <source>Network billing mode</source>
            <translation>网络计费模式</translation>
        </message>
        <message>
            <source>Bill by traffic</source>
            <translation>按使用流量</translation>
        </message>
        <message>
            <source>At least 1 Mbps; 5 Mbps or more is comfortable.</source>
            <translation>至少 1 Mbps；5 Mbps 以上使用更流畅。</translation>
        </message>
        <message>
            <source>Basic information</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <source>Protocol port</source>
            <translation>协议端口</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>Log in to the Windows instance</source>
            <translation>登录 Windows 实例</translation>
        </message>
        <message>
            <source>Log in over VNC</source>
            <translation>通过 VNC 登录</translation>
        </message>
        <message>
            <source>Check item</source>
            <translation>检查项</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>No problem</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Firewall in the instance</source>
            <translation>实例内防火墙</translation>
        </message>
        <message>
            <source>Port 3389 is blocked</source>
            <translation>端口 3389 被拦截</translation>
        </message>
        <message>
            <source>Port is listening</source>
            <translation>端口监听</translation>
        </message>
        <message>
            <source>Command content</source>
            <translation>命令内容</translation>
        </message>
        <message>
            <source>Remote connection</source>
            <translation>远程连接</translation>
        </message>
        <message>
            <source>Sign-in to an instance through VNC</source>
            <translation>通过 VNC 登录实例</translation>
        </message>
        <message>
            <source>Connect with Workbench</source>
            <translation>通过 Workbench 连接</translation>
        </message>
        <message>
            <source>Destination port</source>
            <translation>目标端口</translation>
        </message>
        <message>
            <source>Custom TCP</source>
            <translation>自定义 TCP</translation>
        </message>
        <message>
            <source>Networking</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Effective security rules</source>
            <translation>有效安全规则</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>访问权限</translation>
        </message>
        <message>
            <source>All</source>
            <translation>所有</translation>
        </message>
        <message>
            <source>Deny</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Reset password</source>
            <translation>重置密码</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Reset configuration only</source>
            <translation>仅重置配置</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Instance list in the CVM console</source>
            <translation>云服务器控制台的实例列表</translation>
        </message>
        <message>
            <source>203.0.113.7 (Public)
10.0.0.5 (Private)</source>
            <translation>203.0.113.7 (公)
10.0.0.5 (内)</translation>
        </message>
        <message>
            <source>Instance without a public IP in the CVM console</source>
            <translation>云服务器控制台中没有公网 IP 的实例</translation>
        </message>
        <message>
            <source>-
10.0.0.5 (Private)</source>
            <translation>-
10.0.0.5 (内)</translation>
        </message>
        <message>
            <source>Adjust the network of an instance</source>
            <translation>调整实例的网络</translation>
        </message>
        <message>
            <source>Security groups of an instance</source>
            <translation>实例的安全组</translation>
        </message>
        <message>
            <source>Result of the self-service troubleshooting</source>
            <translation>自助问题排查的结果</translation>
        </message>
        <message>
            <source>Instance details with status and health</source>
            <translation>显示实例状态和健康状态的实例详情</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Instance details with the public bandwidth</source>
            <translation>显示公网带宽的实例详情</translation>
        </message>
        <message>
            <source>VNC window with the menu for key combinations</source>
            <translation>打开了组合键菜单的 VNC 窗口</translation>
        </message>
        <message>
            <source>VNC remote connection</source>
            <translation>VNC 远程连接</translation>
        </message>
        <message>
            <source>Press Ctrl+Alt+Delete to unlock.</source>
            <translation>按 Ctrl+Alt+Delete 解锁。</translation>
        </message>
        <message>
            <source>Adjust Network</source>
            <translation>调整网络</translation>
        </message>
        <message>
            <source>Target bandwidth</source>
            <translation>目标带宽</translation>
        </message>
        <message>
            <source>Source (IP)</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Log In Now</source>
            <translation>立即登录</translation>
        </message>
        <message>
            <source>VNC login</source>
            <translation>VNC 登录</translation>
        </message>
        <message>
            <source>Self-service Troubleshooting</source>
            <translation>自助问题排查</translation>
        </message>
        <message>
            <source>Instance ID:</source>
            <translation>实例 ID：</translation>
        </message>
        <message>
            <source>Security group check</source>
            <translation>安全组规则</translation>
        </message>
        <message>
            <source>Send Command</source>
            <translation>发送命令</translation>
        </message>
        <message>
            <source>Command type:</source>
            <translation>命令类型：</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>立即执行</translation>
        </message>
        <message>
            <source>Workbench</source>
            <translation>通过Workbench远程连接</translation>
        </message>
        <message>
            <source>Show Other Logon Methods</source>
            <translation>展开其他登录方式</translation>
        </message>
        <message>
            <source>VNC</source>
            <translation>通过VNC远程连接</translation>
        </message>
        <message>
            <source>Manage Rules</source>
            <translation>管理规则</translation>
        </message>
        <message>
            <source>Inbound</source>
            <translation>入方向</translation>
        </message>
        <message>
            <source>Outbound</source>
            <translation>出方向</translation>
        </message>
        <message>
            <source>Priority (1 = first)</source>
            <translation>优先级（1 最高）</translation>
        </message>
        <message>
            <source>Protocol type</source>
            <translation>协议类型</translation>
        </message>
        <message>
            <source>Source IP</source>
            <translation>访问来源</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>访问目的</translation>
        </message>
        <message>
            <source>Basic Information</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <source>Status:</source>
            <translation>实例状态：</translation>
        </message>
        <message>
            <source>● Running</source>
            <translation>● 运行中</translation>
        </message>
        <message>
            <source>Health Status:</source>
            <translation>健康状态：</translation>
        </message>
        <message>
            <source>Public IP:</source>
            <translation>公网 IP：</translation>
        </message>
        <message>
            <source>Network Information</source>
            <translation>网络信息</translation>
        </message>
        <message>
            <source>Public Bandwidth:</source>
            <translation>公网带宽：</translation>
        </message>
        <message>
            <source>Private IP:</source>
            <translation>私网 IP：</translation>
        </message>
        <message>
            <source>Send Remote Commands</source>
            <translation>发送远程命令</translation>
        </message>
        <message>
            <source>Send a command with Cloud Assistant</source>
            <translation>使用云助手发送命令</translation>
        </message>
        <message>
            <source>Inbound rules of a security group</source>
            <translation>安全组的入站规则</translation>
        </message>
        <message>
            <source>Overview of a virtual machine</source>
            <translation>虚拟机概述</translation>
        </message>
        <message>
            <source>Virtual machines</source>
            <translation>虚拟机</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Essentials</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <source>Resource group</source>
            <translation>资源组</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Public IP address:</source>
            <translation>公共 IP 地址:</translation>
        </message>
        <message>
            <source>Effective security rules of a network interface</source>
            <translation>网络接口的有效安全规则</translation>
        </message>
        <message>
            <source>Reset password, mode Reset configuration only</source>
            <translation>重置密码，“仅重置配置”模式</translation>
        </message>
        <message>
            <source>Emergency Console of a server</source>
            <translation>服务器的 Emergency Console</translation>
        </message>
        <message>
            <source>Rackspace Emergency Console, in English only</source>
            <translation>Rackspace Emergency Console（仅提供英文）</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Remote Desktop can't connect to the remote computer for one of these reasons:</source>
            <translation>远程桌面由于以下原因之一无法连接到远程计算机:</translation>
        </message>
        <message>
            <source>Because of a protocol error, this session will be disconnected.</source>
            <translation>由于协议错误，会话将被中断。</translation>
        </message>
        <message>
            <source>Your credentials did not work</source>
            <translation>你的凭据不工作</translation>
        </message>
        <message>
            <source>The connection was denied because the user account is not authorized for remote login.</source>
            <translation>连接被拒绝，因为没有授权此用户帐户进行远程登录。</translation>
        </message>
        <message>
            <source>There are no Remote Desktop License Servers available to provide a license.</source>
            <translation>没有远程桌面授权服务器可以提供许可证。</translation>
        </message>
        <message>
            <source>To log on, you must have Terminal Server User Access permissions on this computer.</source>
            <translation>要登录，您必须具有此计算机上的终端服务器用户访问权限。</translation>
        </message>
        <message>
            <source>The terminal server has exceeded the maximum number of allowed connections.</source>
            <translation>终端服务器超出了最大允许连接数。</translation>
        </message>
        <message>
            <source>Message: your credentials did not work</source>
            <translation>消息：凭据不工作</translation>
        </message>
        <message>
            <source>Windows Security</source>
            <translation>Windows 安全中心</translation>
        </message>
        <message>
            <source>Enter your credentials</source>
            <translation>输入你的凭据</translation>
        </message>
        <message>
            <source>These credentials will be used to connect to 203.0.113.7.</source>
            <translation>这些凭据将用于连接 203.0.113.7。</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>用户名</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>The usual messages of Remote Desktop, and where to find the code</source>
            <translation>远程桌面的常见消息和错误代码的位置</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Error code: 0x204</source>
            <translation>错误代码: 0x204</translation>
        </message>
        <message>
            <source>Message: Remote Desktop can't connect, three reasons</source>
            <translation>消息：远程桌面无法连接，三个原因</translation>
        </message>
        <message>
            <source>1) Remote access to the server is not enabled</source>
            <translation>1) 未启用对服务器的远程访问</translation>
        </message>
        <message>
            <source>2) The remote computer is turned off</source>
            <translation>2) 远程计算机已关闭</translation>
        </message>
        <message>
            <source>3) The remote computer is not available on the network</source>
            <translation>3) 在网络上远程计算机不可用</translation>
        </message>
        <message>
            <source>Message: protocol error</source>
            <translation>消息：协议错误</translation>
        </message>
        <message>
            <source>Please try connecting to the remote computer again.</source>
            <translation>请尝试重新连接到远程计算机。</translation>
        </message>
        <message>
            <source>Message: the account is not authorized for remote login</source>
            <translation>消息：帐户未获准远程登录</translation>
        </message>
        <message>
            <source>Message: no license server available</source>
            <translation>消息：没有可用的授权服务器</translation>
        </message>
        <message>
            <source>The remote session was disconnected.</source>
            <translation>远程会话连接已断开。</translation>
        </message>
        <message>
            <source>Please contact the server administrator.</source>
            <translation>请跟服务器管理员联系。</translation>
        </message>
        <message>
            <source>Message: user access permission is missing</source>
            <translation>消息：没有用户访问权限</translation>
        </message>
        <message>
            <source>By default, members of the Remote Desktop Users group have these permissions.</source>
            <translation>默认情况下，Remote Desktop Users 组的成员拥有这些权限。</translation>
        </message>
        <message>
            <source>Windows Server 2003 and 2008; later versions use other words</source>
            <translation>Windows Server 2003 和 2008；更高版本的文字不同</translation>
        </message>
        <message>
            <source>Message: too many connections</source>
            <translation>消息：连接数过多</translation>
        </message>
        <message>
            <source>The system can not log you on.</source>
            <translation>系统无法让您登录。</translation>
        </message>
        <message>
            <source>All versions</source>
            <translation>所有版本</translation>
        </message>
        <message>
            <source>The path of the connection</source>
            <translation>连接路径</translation>
        </message>
        <message>
            <source>Your computer</source>
            <translation>您的计算机</translation>
        </message>
        <message>
            <source>Remote Desktop client</source>
            <translation>远程桌面客户端</translation>
        </message>
        <message>
            <source>Edge device</source>
            <translation>边界设备</translation>
        </message>
        <message>
            <source>Router or firewall of your network</source>
            <translation>您所在网络的路由器或防火墙</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>互联网</translation>
        </message>
        <message>
            <source>Entrance of the cloud</source>
            <translation>云的入口</translation>
        </message>
        <message>
            <source>Endpoint or network security group</source>
            <translation>终结点或网络安全组</translation>
        </message>
        <message>
            <source>Virtual machine</source>
            <translation>虚拟机</translation>
        </message>
        <message>
            <source>Windows firewall and Remote Desktop service</source>
            <translation>Windows 防火墙和远程桌面服务</translation>
        </message>
        <message>
            <source>Name, DNS, firewall, proxy</source>
            <translation>名称、DNS、防火墙、代理</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Route to the server</source>
            <translation>到服务器的路由</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>云平台</translation>
        </message>
        <message>
            <source>Instance, public IP, security group</source>
            <translation>实例、公网 IP、安全组</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Port 3389 (TCP)</source>
            <translation>端口 3389 (TCP)</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>User name and password</source>
            <translation>用户名和密码</translation>
        </message>
        <message>
            <source>The parts of a Remote Desktop connection</source>
            <translation>远程桌面连接的组成部分</translation>
        </message>
        <message>
            <source>The path of the connection: your computer</source>
            <translation>连接路径：您的计算机</translation>
        </message>
        <message>
            <source>The path of the connection: the edge device</source>
            <translation>连接路径：边界设备</translation>
        </message>
        <message>
            <source>The path of the connection: the entrance of the cloud</source>
            <translation>连接路径：云的入口</translation>
        </message>
        <message>
            <source>The five links from this computer to the sign-in</source>
            <translation>从本机到登录的五个环节</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Windows Logs</source>
            <translation>Windows 日志</translation>
        </message>
        <message>
            <source>Event Viewer</source>
            <translation>事件查看器</translation>
        </message>
        <message>
            <source>Inbound Rules</source>
            <translation>入站规则</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>手动</translation>
        </message>
        <message>
            <source>Startup Type</source>
            <translation>启动类型</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Registry Editor</source>
            <translation>注册表编辑器</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>应用程序</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>Event Viewer (Local)</source>
            <translation>事件查看器(本地)</translation>
        </message>
        <message>
            <source>Computer Management</source>
            <translation>计算机管理</translation>
        </message>
        <message>
            <source>Computer Management (Local)</source>
            <translation>计算机管理(本地)</translation>
        </message>
        <message>
            <source>System Tools</source>
            <translation>系统工具</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <source>Services and Applications</source>
            <translation>服务和应用程序</translation>
        </message>
        <message>
            <source>Windows Defender Firewall with Advanced Security</source>
            <translation>高级安全 Windows Defender 防火墙</translation>
        </message>
        <message>
            <source>Outbound Rules</source>
            <translation>出站规则</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>配置文件</translation>
        </message>
        <message>
            <source>Enabled</source>
            <translation>已启用</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>授权策略</translation>
        </message>
        <message>
            <source>Remote Desktop - Shadow (TCP-In)</source>
            <translation>远程桌面 - 影子(TCP-In)</translation>
        </message>
        <message>
            <source>Remote Desktop - User Mode (TCP-In)</source>
            <translation>远程桌面 - 用户模式(TCP-In)</translation>
        </message>
        <message>
            <source>Remote Desktop - User Mode (UDP-In)</source>
            <translation>远程桌面 - 用户模式(UDP-In)</translation>
        </message>
        <message>
            <source>(Default)</source>
            <translation>(默认)</translation>
        </message>
        <message>
            <source>Device Manager</source>
            <translation>设备管理器</translation>
        </message>
        <message>
            <source>Disk drives</source>
            <translation>磁盘驱动器</translation>
        </message>
        <message>
            <source>Display adapters</source>
            <translation>显示适配器</translation>
        </message>
        <message>
            <source>Network adapters</source>
            <translation>网络适配器</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>System devices</source>
            <translation>系统设备</translation>
        </message>
        <message>
            <source>Date and Time</source>
            <translation>日期和时间</translation>
        </message>
        <message>
            <source>Event ID</source>
            <translation>事件 ID</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Source:</source>
            <translation>来源:</translation>
        </message>
        <message>
            <source>Event ID:</source>
            <translation>事件 ID:</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>关键字</translation>
        </message>
        <message>
            <source>Audit Success</source>
            <translation>审核成功</translation>
        </message>
        <message>
            <source>Audit Failure</source>
            <translation>审核失败</translation>
        </message>
        <message>
            <source>Account Name:</source>
            <translation>帐户名:</translation>
        </message>
        <message>
            <source>Sub Status:</source>
            <translation>子状态:</translation>
        </message>
        <message>
            <source>Local Security Policy</source>
            <translation>本地安全策略</translation>
        </message>
        <message>
            <source>Security Settings</source>
            <translation>安全设置</translation>
        </message>
        <message>
            <source>Account Policies</source>
            <translation>帐户策略</translation>
        </message>
        <message>
            <source>Local Policies</source>
            <translation>本地策略</translation>
        </message>
        <message>
            <source>IP Security Policies on Local Computer</source>
            <translation>IP 安全策略，在 本地计算机</translation>
        </message>
        <message>
            <source>Policy Assigned</source>
            <translation>策略已指派</translation>
        </message>
        <message>
            <source>Remote Desktop Session Host Configuration</source>
            <translation>远程桌面会话主机配置</translation>
        </message>
        <message>
            <source>RD Session Host Configuration</source>
            <translation>RD 会话主机配置</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Connection Name</source>
            <translation>连接名</translation>
        </message>
        <message>
            <source>Connection Type</source>
            <translation>连接类型</translation>
        </message>
        <message>
            <source>Computer Management with the list of services</source>
            <translation>显示服务列表的计算机管理</translation>
        </message>
        <message>
            <source>The list of services</source>
            <translation>服务列表</translation>
        </message>
        <message>
            <source>Services (Local)</source>
            <translation>服务(本地)</translation>
        </message>
        <message>
            <source>Inbound rules of Windows Defender Firewall with Advanced Security</source>
            <translation>高级安全 Windows Defender 防火墙的入站规则</translation>
        </message>
        <message>
            <source>The RDP-Tcp connection</source>
            <translation>RDP-Tcp 连接</translation>
        </message>
        <message>
            <source>Registry Editor with the value Installer32</source>
            <translation>显示 Installer32 值的注册表编辑器</translation>
        </message>
        <message>
            <source>Registry Editor with fDenyTSConnections and fEnableWinStation</source>
            <translation>显示 fDenyTSConnections 和 fEnableWinStation 的注册表编辑器</translation>
        </message>
        <message>
            <source>Device Manager with the network adapter</source>
            <translation>显示网络适配器的设备管理器</translation>
        </message>
        <message>
            <source>System log with event 2004: memory is running out</source>
            <translation>系统日志中的事件 2004：内存不足</translation>
        </message>
        <message>
            <source>Security log with event 4625: failed sign-in</source>
            <translation>安全日志中的事件 4625：登录失败</translation>
        </message>
        <message>
            <source>Local Security Policy with an IP security policy</source>
            <translation>显示 IP 安全策略的本地安全策略</translation>
        </message>
        <message>
            <source>Telnet to the Remote Desktop port</source>
            <translation>用 telnet 测试远程桌面端口</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>终端</translation>
        </message>
        <message>
            <source>telnet; on Windows an empty window means: connected</source>
            <translation>telnet；在 Windows 上，窗口变空即表示已连接</translation>
        </message>
        <message>
            <source>PowerShell with the end date of the certificate</source>
            <translation>显示证书到期时间的 PowerShell</translation>
        </message>
        <message>
            <source>Administrator: Windows PowerShell</source>
            <translation>管理员: Windows PowerShell</translation>
        </message>
        <message>
            <source>Control Panel</source>
            <translation>控制面板</translation>
        </message>
        <message>
            <source>Windows Defender Firewall</source>
            <translation>Windows Defender 防火墙</translation>
        </message>
        <message>
            <source>System and Security</source>
            <translation>系统和安全</translation>
        </message>
        <message>
            <source>Turn on Windows Defender Firewall</source>
            <translation>启用 Windows Defender 防火墙</translation>
        </message>
        <message>
            <source>Turn off Windows Defender Firewall (not recommended)</source>
            <translation>关闭 Windows Defender 防火墙(不推荐)</translation>
        </message>
        <message>
            <source>System Properties, tab Remote</source>
            <translation>系统属性的“远程”选项卡</translation>
        </message>
        <message>
            <source>System Properties</source>
            <translation>系统属性</translation>
        </message>
        <message>
            <source>Computer Name</source>
            <translation>计算机名</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>硬件</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>高级</translation>
        </message>
        <message>
            <source>Remote</source>
            <translation>远程</translation>
        </message>
        <message>
            <source>Remote Assistance</source>
            <translation>远程协助</translation>
        </message>
        <message>
            <source>Allow Remote Assistance connections to this computer</source>
            <translation>允许远程协助连接这台计算机</translation>
        </message>
        <message>
            <source>Don't allow remote connections to this computer</source>
            <translation>不允许远程连接到此计算机</translation>
        </message>
        <message>
            <source>Allow remote connections to this computer</source>
            <translation>允许远程连接到此计算机</translation>
        </message>
        <message>
            <source>Allow connections only from computers running Remote Desktop with Network Level Authentication (recommended)</source>
            <translation>仅允许运行使用网络级别身份验证的远程桌面的计算机连接(建议)</translation>
        </message>
        <message>
            <source>Select Users...</source>
            <translation>选择用户...</translation>
        </message>
        <message>
            <source>System Configuration, tab General</source>
            <translation>系统配置的“常规”选项卡</translation>
        </message>
        <message>
            <source>System Configuration</source>
            <translation>系统配置</translation>
        </message>
        <message>
            <source>Boot</source>
            <translation>引导</translation>
        </message>
        <message>
            <source>Startup</source>
            <translation>启动</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Startup selection</source>
            <translation>启动选择</translation>
        </message>
        <message>
            <source>Load all device drivers and services</source>
            <translation>加载所有设备驱动程序和服务</translation>
        </message>
        <message>
            <source>Diagnostic startup</source>
            <translation>诊断启动</translation>
        </message>
        <message>
            <source>Load basic devices and services only</source>
            <translation>仅加载基本设备和服务</translation>
        </message>
        <message>
            <source>Selective startup</source>
            <translation>有选择的启动</translation>
        </message>
        <message>
            <source>Load system services</source>
            <translation>加载系统服务</translation>
        </message>
        <message>
            <source>Load startup items</source>
            <translation>加载启动项</translation>
        </message>
        <message>
            <source>Properties of the service Remote Desktop Services</source>
            <translation>Remote Desktop Services 服务的属性</translation>
        </message>
        <message>
            <source>Remote Desktop Services Properties (Local Computer)</source>
            <translation>Remote Desktop Services 的属性(本地计算机)</translation>
        </message>
        <message>
            <source>Log On</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Dependencies</source>
            <translation>依存关系</translation>
        </message>
        <message>
            <source>Service name:</source>
            <translation>服务名称:</translation>
        </message>
        <message>
            <source>Display name:</source>
            <translation>显示名称:</translation>
        </message>
        <message>
            <source>Startup type:</source>
            <translation>启动类型:</translation>
        </message>
        <message>
            <source>Service status:</source>
            <translation>服务状态:</translation>
        </message>
        <message>
            <source>Status of Windows Defender Firewall</source>
            <translation>Windows Defender 防火墙的状态</translation>
        </message>
        <message>
            <source>Allow an app or feature through Windows Defender Firewall</source>
            <translation>允许应用或功能通过 Windows Defender 防火墙</translation>
        </message>
        <message>
            <source>Turn Windows Defender Firewall on or off</source>
            <translation>启用或关闭 Windows Defender 防火墙</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>高级设置</translation>
        </message>
        <message>
            <source>Help protect your PC with Windows Defender Firewall</source>
            <translation>使用 Windows Defender 防火墙来帮助保护你的电脑</translation>
        </message>
        <message>
            <source>Private networks: not connected</source>
            <translation>专用网络: 未连接</translation>
        </message>
        <message>
            <source>Guest or public networks: connected</source>
            <translation>来宾或公用网络: 已连接</translation>
        </message>
        <message>
            <source>Windows Defender Firewall state: On</source>
            <translation>Windows Defender 防火墙状态: 启用</translation>
        </message>
        <message>
            <source>Incoming connections: Block all connections to apps that are not on the list of allowed apps</source>
            <translation>传入连接: 阻止所有与未在允许应用列表中的应用的连接</translation>
        </message>
        <message>
            <source>Allowed apps of Windows Defender Firewall</source>
            <translation>Windows Defender 防火墙允许的应用</translation>
        </message>
        <message>
            <source>Allowed apps</source>
            <translation>允许的应用</translation>
        </message>
        <message>
            <source>Allow apps to communicate through Windows Defender Firewall</source>
            <translation>允许应用通过 Windows Defender 防火墙进行通信</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>更改设置</translation>
        </message>
        <message>
            <source>Allowed apps and features:</source>
            <translation>允许的应用和功能:</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>专用</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>公用</translation>
        </message>
        <message>
            <source>File and Printer Sharing</source>
            <translation>文件和打印机共享</translation>
        </message>
        <message>
            <source>Network Discovery</source>
            <translation>网络发现</translation>
        </message>
        <message>
            <source>Windows Remote Management</source>
            <translation>Windows 远程管理</translation>
        </message>
        <message>
            <source>Customize Settings of Windows Defender Firewall</source>
            <translation>Windows Defender 防火墙的自定义设置</translation>
        </message>
        <message>
            <source>Customize Settings</source>
            <translation>自定义设置</translation>
        </message>
        <message>
            <source>Customize settings for each type of network</source>
            <translation>自定义各类网络的设置</translation>
        </message>
        <message>
            <source>Private network settings</source>
            <translation>专用网络设置</translation>
        </message>
        <message>
            <source>Public network settings</source>
            <translation>公用网络设置</translation>
        </message>
        <message>
            <source>For a short test only. Turn the firewall on again right after it.</source>
            <translation>仅用于短时间测试。测试后请立即重新启用防火墙。</translation>
        </message>
        <message>
            <source>Properties of RDP-Tcp, tab General</source>
            <translation>RDP-Tcp 属性的“常规”选项卡</translation>
        </message>
        <message>
            <source>RDP-Tcp Properties</source>
            <translation>RDP-Tcp 属性</translation>
        </message>
        <message>
            <source>Log on Settings</source>
            <translation>登录设置</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>类型:</translation>
        </message>
        <message>
            <source>Transport:</source>
            <translation>传输:</translation>
        </message>
        <message>
            <source>Security layer:</source>
            <translation>安全层:</translation>
        </message>
        <message>
            <source>RDP Security Layer</source>
            <translation>RDP 安全层</translation>
        </message>
        <message>
            <source>Encryption level:</source>
            <translation>加密级别:</translation>
        </message>
        <message>
            <source>Client Compatible</source>
            <translation>客户端兼容</translation>
        </message>
        <message>
            <source>Certificate:</source>
            <translation>证书:</translation>
        </message>
        <message>
            <source>Auto generated</source>
            <translation>自动生成</translation>
        </message>
        <message>
            <source>Network Connections with the adapters</source>
            <translation>显示适配器的网络连接</translation>
        </message>
        <message>
            <source>Network and Internet</source>
            <translation>网络和 Internet</translation>
        </message>
        <message>
            <source>Network Connections</source>
            <translation>网络连接</translation>
        </message>
        <message>
            <source>Ethernet</source>
            <translation>以太网</translation>
        </message>
        <message>
            <source>Ethernet 2</source>
            <translation>以太网 2</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>已禁用</translation>
        </message>
        <message>
            <source>Windows Server 2016 to 2025</source>
            <translation>Windows Server 2016 至 2025</translation>
        </message>
        <message>
            <source>Windows Server 2008 R2</source>
            <translation>Windows Server 2008 R2</translation>
        </message>
        <message>
            <source>Windows 10 and 11</source>
            <translation>Windows 10 和 11</translation>
        </message>
        <message>
            <source>Tencent Cloud CVM console</source>
            <translation>腾讯云 CVM 控制台</translation>
        </message>
        <message>
            <source>Alibaba Cloud ECS console</source>
            <translation>阿里云 ECS 控制台</translation>
        </message>
        <message>
            <source>Azure portal</source>
            <translation>Azure 门户</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>正在运行</translation>
        </message>
        <message>
            <source>• Running</source>
            <translation>• 运行中</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>允许</translation>
        </message>
        <message>
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <source>Remote Desktop</source>
            <translation>远程桌面</translation>
        </message>
        <message>
            <source>Remote Desktop Connection</source>
            <translation>远程桌面连接</translation>
        </message>
        <message>
            <source>Rackspace: start a console session</source>
            <translation>Rackspace：启动控制台会话</translation>
        </message>
        <message>
            <source>Rackspace: change the administrator password of a server</source>
            <translation>Rackspace：更改服务器的管理员密码</translation>
        </message>
        <message>
            <source>Sign in to the Cloud Control Panel and choose **Servers** &gt; **Cloud Servers** &gt; the name of your server.</source>
            <translation>登录 Cloud Control Panel，依次选择 **Servers** &gt; **Cloud Servers** &gt; 您的服务器名称。</translation>
        </message>
        <message>
            <source>Emergency Console</source>
            <translation>Emergency Console</translation>
        </message>
        <message>
            <source>Can you sign in through the Emergency Console?</source>
            <translation>您能通过 Emergency Console 登录吗？</translation>
        </message>
        <message>
            <source>The Emergency Console shows the screen of the server in your browser. It works even when Remote Desktop and the network of the server do not.</source>
            <translation>Emergency Console 在浏览器中显示服务器的屏幕。即使远程桌面和服务器的网络都不通，它也能使用。</translation>
        </message>
        <message>
            <source>Choose **Actions** &gt; **Emergency Console**. If the screen stays black, press Enter.</source>
            <translation>选择 **Actions** &gt; **Emergency Console**。如果屏幕一直是黑的，请按 Enter 键。</translation>
        </message>
        <message>
            <source>When you have finished, sign out of Windows before you choose **Disconnect**. Otherwise the session stays open.</source>
            <translation>操作完成后，先注销 Windows，再选择 **Disconnect**。否则会话会一直开着。</translation>
        </message>
        <message>
            <source>Choose **Send CtrlAltDel** (older consoles: **Ctrl-Alt-Del**) and sign in as Administrator.</source>
            <translation>选择 **Send CtrlAltDel**（旧版控制台为 **Ctrl-Alt-Del**），以 Administrator 身份登录。</translation>
        </message>
        <message>
            <source>Where to look: the button Send CtrlAltDel above the screen of the server.</source>
            <translation>查看位置：服务器屏幕上方的 Send CtrlAltDel 按钮。</translation>
        </message>
        <message>
            <source>New administrator password</source>
            <translation>新的管理员密码</translation>
        </message>
        <message>
            <source>If the Emergency Console refuses the password, set a new one in the Cloud Control Panel.</source>
            <translation>如果 Emergency Console 不接受密码，请在 Cloud Control Panel 中设置新密码。</translation>
        </message>
        <message>
            <source>Choose **Actions** &gt; **Change Password** and type a new, strong password.</source>
            <translation>选择 **Actions** &gt; **Change Password**，输入新的强密码。</translation>
        </message>
        <message>
            <source>Wait until the server is shown as **Active** again.</source>
            <translation>等到服务器重新显示为 **Active**。</translation>
        </message>
        <message>
            <source>Open **Actions** &gt; **Emergency Console** and sign in as Administrator with the new password.</source>
            <translation>打开 **Actions** &gt; **Emergency Console**，用新密码以 Administrator 身份登录。</translation>
        </message>
        <message>
            <source>The old password stops working at once, also for programs that use it.</source>
            <translation>旧密码立即失效，使用它的程序也会受影响。</translation>
        </message>
        <message>
            <source>The change needs the Rackspace agent in Windows to be running.</source>
            <translation>更改密码要求 Windows 中的 Rackspace 代理正在运行。</translation>
        </message>
        <message>
            <source>Does the Remote Desktop rule of the active profile let your address in?</source>
            <translation>活动配置文件的远程桌面规则是否允许您的地址？</translation>
        </message>
        <message>
            <source>On the tab **Scope**, under **These IP addresses**, choose **Add**, type the address of the user and choose **OK** twice.</source>
            <translation>在**作用域**选项卡的**下列 IP 地址**下选择**添加**，输入用户的地址，然后选择**确定**两次。</translation>
        </message>
        <message>
            <source>The same in PowerShell: put the address in place of ADDRESS. Addresses already there are kept.</source>
            <translation>在 PowerShell 中等效的命令：把 ADDRESS 换成该地址。已有的地址会保留。</translation>
        </message>
        <message>
            <source>On older servers the window is called **Windows Firewall with Advanced Security**.</source>
            <translation>在较旧的服务器上，该窗口名为**高级安全 Windows 防火墙**。</translation>
        </message>
        <message>
            <source>Refused sign-ins in the log</source>
            <translation>日志中被拒绝的登录</translation>
        </message>
        <message>
            <source>Can you sign in now, with a new password for Administrator?</source>
            <translation>用 Administrator 的新密码，现在能登录吗？</translation>
        </message>
        <message>
            <source>A password that is too simple is refused and the server may show an error. Set another one with uppercase and lowercase letters, digits and symbols.</source>
            <translation>过于简单的密码会被拒绝，服务器可能显示错误。请换一个包含大小写字母、数字和符号的密码。</translation>
        </message>
        <message>
            <source>Do this in the Emergency Console. Without this service, Windows accepts no Remote Desktop connections.</source>
            <translation>请在 Emergency Console 中操作。没有这个服务，Windows 不会响应远程桌面连接。</translation>
        </message>
        <message>
            <source>The firewall may be on, with a rule for Remote Desktop that allows only some addresses.</source>
            <translation>防火墙可能已启用，而远程桌面规则只允许部分地址。</translation>
        </message>
        <message>
            <source>What counts is the address that the server sees: normally your public IP address, not the 192.168... or 10... address of your computer.</source>
            <translation>关键是服务器看到的您的地址：通常是您的公网 IP 地址，而不是计算机上 192.168... 或 10... 开头的地址。</translation>
        </message>
        <message>
            <source>Double-click the rule and choose **Scope**. **Remote IP address** should show **Any IP address** or a list with your address.</source>
            <translation>双击该规则，选择**作用域**。**远程 IP 地址**下应为**任何 IP 地址**，或包含您地址的列表。</translation>
        </message>
        <message>
            <source>A home connection gets a new address from time to time; the rule must then be changed again.</source>
            <translation>家庭宽带的地址会不时变化；届时需要再次修改规则。</translation>
        </message>
        <message>
            <source>Does the Security log explain why this user is refused?</source>
            <translation>安全日志中的条目能否说明该用户为何被拒绝？</translation>
        </message>
        <message>
            <source>Use this page when one user cannot sign in, but others can.</source>
            <translation>这一步适用于只有某个用户无法登录、其他用户可以登录的情况。</translation>
        </message>
        <message>
            <source>Windows writes every refused sign-in into its Security log, with the reason.</source>
            <translation>Windows 会把每次被拒绝的登录连同原因写入安全日志。</translation>
        </message>
        <message>
            <source>Open **Server Manager** &gt; **Tools** &gt; **Event Viewer**, then **Windows Logs** &gt; **Security**.</source>
            <translation>打开**服务器管理器** &gt; **工具** &gt; **事件查看器**，然后选择 **Windows 日志** &gt; **安全**。</translation>
        </message>
        <message>
            <source>Choose **Find** on the right, type the user name and look at the entries with event ID 4625.</source>
            <translation>选择右侧的**查找**，输入用户名，查看事件 ID 为 4625 的条目。</translation>
        </message>
        <message>
            <source>Read **Failure Reason**, **Status** and **Sub Status** of the newest entry.</source>
            <translation>查看最新条目中的**失败原因**、**状态**和**子状态**。</translation>
        </message>
        <message>
            <source>The same in PowerShell: put the user name in place of USER.</source>
            <translation>在 PowerShell 中等效的命令：把 USER 换成用户名。</translation>
        </message>
        <message>
            <source>0xC000006A: wrong password. 0xC0000064: no such user. 0xC0000234: the account is locked after wrong passwords.</source>
            <translation>0xC000006A：密码错误。0xC0000064：用户不存在。0xC0000234：多次输入错误密码，帐户已被锁定。</translation>
        </message>
        <message>
            <source>0xC0000072: the account is disabled. 0xC0000071: the password has expired. 0xC0000193: the account has expired.</source>
            <translation>0xC0000072：帐户已禁用。0xC0000071：密码已过期。0xC0000193：帐户已过期。</translation>
        </message>
        <message>
            <source>0xC000015B: the user lacks the right to sign in this way; see the group **Remote Desktop Users**.</source>
            <translation>0xC000015B：用户没有以这种方式登录的权限；请查看 **Remote Desktop Users** 组。</translation>
        </message>
        <message>
            <source>No entry at the time of the attempt means that the sign-in never arrived: the cause lies earlier, in the network or the firewall. It may also mean that Windows is set not to record failures.</source>
            <translation>如果尝试的时间没有条目，说明登录请求根本没有到达：原因在前面的网络或防火墙。也可能是 Windows 设置为不记录失败。</translation>
        </message>
        <message>
            <source>Where to look: Windows Logs &gt; Security on the left, entries with event ID 4625 in the middle.</source>
            <translation>查看位置：左侧的“Windows 日志”&gt;“安全”，中间事件 ID 为 4625 的条目。</translation>
        </message>
        <message>
            <source>Ask Rackspace support</source>
            <translation>联系 Rackspace 支持</translation>
        </message>
        <message>
            <source>If the log shows the reason, fix that first: unlock the account, set a new password or grant the right.</source>
            <translation>如果日志指出了原因，请先解决它：解锁帐户、更新密码或授予权限。</translation>
        </message>
        <message>
            <source>Otherwise send support these facts, so that nobody has to ask you for them.</source>
            <translation>否则请把情况提供给技术支持，免得他们再来询问。</translation>
        </message>
        <message>
            <source>Note the name, the ID, the region and the public IP address of the server.</source>
            <translation>记下服务器的名称、ID、区域和公网 IP 地址。</translation>
        </message>
        <message>
            <source>Add: does the Emergency Console open, is the service running, which firewall profile is active, what does the log say about the user.</source>
            <translation>补充说明：Emergency Console 能否打开，服务是否在运行，哪个防火墙配置文件处于活动状态，日志中关于该用户写了什么。</translation>
        </message>
        <message>
            <source>In the Cloud Control Panel open a ticket with **Create Ticket** and attach the report.</source>
            <translation>在 Cloud Control Panel 中用 **Create Ticket** 提交工单，并附上报告。</translation>
        </message>
        <message>
            <source>Rackspace</source>
            <translation>Rackspace</translation>
        </message>
        <message>
            <source>Tencent Cloud: CVM console</source>
            <translation>腾讯云：云服务器控制台</translation>
        </message>
        <message>
            <source>You do this inside the server, in the VNC window of page T05.</source>
            <translation>以下操作在服务器内部进行，即 T05 页的 VNC 窗口中。</translation>
        </message>
        <message>
            <source>Windows Server 2012 without the Start button: move the mouse to the lower left corner and right-click there. The keys **Windows + R** open **Run** too, unless your own computer catches them in the VNC window.</source>
            <translation>没有“开始”按钮的 Windows Server 2012：将鼠标移到左下角并右键单击。也可以按 **Windows + R** 打开**运行**，但在 VNC 窗口中，这组按键可能会被您自己的计算机截获。</translation>
        </message>
        <message>
            <source>Windows Server 2012 and 2016 call it **Windows Firewall**, Windows Server 2019 to 2025 **Windows Defender Firewall**. It is the same window.</source>
            <translation>Windows Server 2012 和 2016 中叫做 **Windows 防火墙**，Windows Server 2019 至 2025 中叫做 **Windows Defender 防火墙**。它们是同一个窗口。</translation>
        </message>
        <message>
            <source>On the left, choose **Turn Windows Defender Firewall on or off**.</source>
            <translation>在左侧选择**启用或关闭 Windows Defender 防火墙**。</translation>
        </message>
        <message>
            <source>Under **Private network settings** and **Public network settings** choose **Turn on Windows Defender Firewall**, then **OK**.</source>
            <translation>在**专用网络设置**和**公用网络设置**下选择**启用 Windows Defender 防火墙**，然后单击**确定**。</translation>
        </message>
        <message>
            <source>Where to look: the lower half of the tab Remote, under Remote Desktop.</source>
            <translation>查看位置：“远程”选项卡下半部分的“远程桌面”。</translation>
        </message>
        <message>
            <source>The message with three reasons</source>
            <translation>列出三个原因的消息</translation>
        </message>
        <message>
            <source>Is this the message you see: Remote Desktop can't connect for one of three reasons?</source>
            <translation>您看到的是这条消息吗：远程桌面由于三个原因之一无法连接？</translation>
        </message>
        <message>
            <source>The window says that Remote Desktop can't connect to the remote computer for one of these reasons: remote access to the server is not enabled, the remote computer is turned off, or the remote computer is not available on the network.</source>
            <translation>窗口中的消息是：远程桌面由于以下原因之一无法连接到远程计算机：未启用对服务器的远程访问；远程计算机已关闭；在网络上远程计算机不可用。</translation>
        </message>
        <message>
            <source>The instance is not running, or not in a normal state (T01).</source>
            <translation>实例没有运行，或状态不正常（T01）。</translation>
        </message>
        <message>
            <source>The server has no public IP, or its public bandwidth is 0 Mbps (T02, T03).</source>
            <translation>服务器没有公网 IP，或公网带宽为 0 Mbps（T02、T03）。</translation>
        </message>
        <message>
            <source>The security groups of the server do not open the port of Remote Desktop, 3389 by default, to the Internet (T04).</source>
            <translation>服务器的安全组没有向互联网放通远程桌面端口，默认为 3389（T04）。</translation>
        </message>
        <message>
            <source>The service **Remote Desktop Services** is not started (T07 to T09).</source>
            <translation>服务 **Remote Desktop Services** 没有启动（T07 至 T09）。</translation>
        </message>
        <message>
            <source>Remote Desktop is not allowed in the settings of the server (T06, T10).</source>
            <translation>服务器的设置不允许远程桌面（T06、T10）。</translation>
        </message>
        <message>
            <source>Some versions show the code `0x204` with this message. It means the same.</source>
            <translation>有些版本会随此消息显示代码 `0x204`，含义相同。</translation>
        </message>
        <message>
            <source>Where to look: the first line of the message and the three reasons below it.</source>
            <translation>查看位置：消息的第一行和下面的三个原因。</translation>
        </message>
        <message>
            <source>Is the instance running?</source>
            <translation>实例正在运行吗？</translation>
        </message>
        <message>
            <source>Sign in to the CVM console.</source>
            <translation>登录云服务器控制台。</translation>
        </message>
        <message>
            <source>Choose the region of the server at the top of the instance list.</source>
            <translation>在实例列表上方选择服务器所在的地域。</translation>
        </message>
        <message>
            <source>Look at the column **Status** of your server: it should say **Running**.</source>
            <translation>查看服务器的**状态**列：应显示**运行中**。</translation>
        </message>
        <message>
            <source>In the row of the server choose **More**, **Instance Status**, **Start Up** and confirm.</source>
            <translation>在服务器所在行依次选择**更多**、**实例状态**、**开机**，然后确认。</translation>
        </message>
        <message>
            <source>Wait until the status says **Running**, about one or two minutes, then check again.</source>
            <translation>等待一两分钟，直到状态显示**运行中**，然后重新检查。</translation>
        </message>
        <message>
            <source>Where to look: the column Status of your server.</source>
            <translation>查看位置：服务器的“状态”列。</translation>
        </message>
        <message>
            <source>Does the server have a public IP?</source>
            <translation>服务器有公网 IP 吗？</translation>
        </message>
        <message>
            <source>Without a public IP the server cannot be reached from the Internet, only from its own network.</source>
            <translation>没有公网 IP 的服务器无法从互联网访问，只能从它自己的网络访问。</translation>
        </message>
        <message>
            <source>In the CVM console, find your server in the instance list.</source>
            <translation>在云服务器控制台的实例列表中找到您的服务器。</translation>
        </message>
        <message>
            <source>Look at the column **Primary IPv4**: one line has the private IP, another one, marked as public, should have the public IP.</source>
            <translation>查看**主 IPv4 地址**列：一行是内网 IP，另一行标有“公”，应显示公网 IP。</translation>
        </message>
        <message>
            <source>Compare the public IP with the address that you type in Remote Desktop. They must be the same.</source>
            <translation>将公网 IP 与您在远程桌面中输入的地址进行比较，两者必须一致。</translation>
        </message>
        <message>
            <source>Open the page of elastic public IPs, choose the region of the server and **Apply**.</source>
            <translation>打开弹性公网 IP 页面，选择服务器所在地域，单击**申请**。</translation>
        </message>
        <message>
            <source>In the row of the new address choose **More**, **Bind**, and select your server.</source>
            <translation>在新地址所在行选择**更多**、**绑定**，然后选择您的服务器。</translation>
        </message>
        <message>
            <source>From now on, connect to this new address.</source>
            <translation>以后请使用这个新地址连接。</translation>
        </message>
        <message>
            <source>An ordinary public IP can change when the server is stopped and started. An elastic one stays.</source>
            <translation>普通公网 IP 可能会在服务器关机再开机后改变，弹性公网 IP 则保持不变。</translation>
        </message>
        <message>
            <source>Where to look: the column with the IPv4 addresses. Here the public one is missing.</source>
            <translation>查看位置：IPv4 地址列。图中缺少公网地址。</translation>
        </message>
        <message>
            <source>Tencent Cloud: elastic public IP</source>
            <translation>腾讯云：弹性公网 IP</translation>
        </message>
        <message>
            <source>Is the public bandwidth at least 1 Mbps?</source>
            <translation>公网带宽至少有 1 Mbps 吗？</translation>
        </message>
        <message>
            <source>In the instance list, look at the column **Instance Configuration** of your server.</source>
            <translation>在实例列表中查看服务器的**实例配置**列。</translation>
        </message>
        <message>
            <source>It only means that no connection was established. The next pages check the six usual causes one by one; other causes are possible.</source>
            <translation>它只表示连接没有建立。接下来的页面会依次检查六个常见原因；也可能是其他原因。</translation>
        </message>
        <message>
            <source>The firewall inside the server does not allow Remote Desktop (T11 to T13).</source>
            <translation>服务器内部的防火墙没有为远程桌面正确设置（T11 至 T13）。</translation>
        </message>
        <message>
            <source>Another message? Answer “No”: the next page lists the messages.</source>
            <translation>是别的消息吗？请选择“否”，下一页会列出各种消息。</translation>
        </message>
        <message>
            <source>Instance status</source>
            <translation>实例运行状态</translation>
        </message>
        <message>
            <source>A stopped server does not answer. Its status is shown in the list of instances in the CVM console.</source>
            <translation>已关机的服务器不会响应任何人。它的状态显示在云服务器控制台的实例列表中。</translation>
        </message>
        <message>
            <source>A server that was isolated because of an unpaid bill cannot be started until the bill is paid.</source>
            <translation>因欠费被隔离的服务器，在缴清费用之前无法开机。</translation>
        </message>
        <message>
            <source>Is your server missing from the list? Look in another region, or in another account.</source>
            <translation>列表中没有您的服务器？请查看其他地域或其他账号。</translation>
        </message>
        <message>
            <source>An elastic public IP costs money, even while it is not bound to an instance.</source>
            <translation>弹性公网 IP 会产生费用，未绑定任何实例时也一样。</translation>
        </message>
        <message>
            <source>0 Mbps is a problem: nothing gets out. 1 Mbps is enough to connect. 5 Mbps or more is recommended, so that the picture does not lag.</source>
            <translation>0 Mbps 就是故障：数据无法传出。1 Mbps 足以建立连接。建议 5 Mbps 或以上，这样画面不会卡顿。</translation>
        </message>
        <message>
            <source>Read the number in front of Mbps: 1 or more means “Yes”, 0 means “No”.</source>
            <translation>读取 Mbps 前面的数字：1 或以上选“是”，0 选“否”。</translation>
        </message>
        <message>
            <source>In the row of the server choose **More**, **Resource Adjustment**, **Adjust Network**.</source>
            <translation>在服务器所在行依次选择**更多**、**资源调整**、**调整网络**。</translation>
        </message>
        <message>
            <source>Set the target bandwidth to at least 1 Mbps, better 5 Mbps, and choose **OK**.</source>
            <translation>将目标带宽设置为至少 1 Mbps，最好 5 Mbps，然后单击**确定**。</translation>
        </message>
        <message>
            <source>More bandwidth costs money. The window shows the price before you confirm.</source>
            <translation>提高带宽会增加费用。确认之前，窗口会显示价格。</translation>
        </message>
        <message>
            <source>Does the server have an elastic public IP? Then its bandwidth is set on the page of elastic public IPs.</source>
            <translation>服务器使用的是弹性公网 IP？那么带宽在弹性公网 IP 页面设置。</translation>
        </message>
        <message>
            <source>Where to look: the target bandwidth in the window Adjust Network.</source>
            <translation>查看位置：“调整网络”窗口中的目标带宽。</translation>
        </message>
        <message>
            <source>Tencent Cloud: adjust the network configuration</source>
            <translation>腾讯云：调整网络配置</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>安全组</translation>
        </message>
        <message>
            <source>Do the security groups of the server open the port of Remote Desktop?</source>
            <translation>服务器的安全组放通远程桌面端口了吗？</translation>
        </message>
        <message>
            <source>A security group is the firewall of the cloud in front of the server. It must let your computer in at the port of Remote Desktop, TCP 3389 by default.</source>
            <translation>安全组是云端位于服务器前面的防火墙。它必须允许您的计算机访问远程桌面端口，默认为 TCP 3389。</translation>
        </message>
        <message>
            <source>In the instance list, click the ID or the name of your server.</source>
            <translation>在实例列表中单击服务器的 ID 或名称。</translation>
        </message>
        <message>
            <source>Open the tab **Security Groups** and look at the **Inbound rules** of every bound group.</source>
            <translation>打开**安全组**页签，查看每个已绑定安全组的**入站规则**。</translation>
        </message>
        <message>
            <source>Look for a rule with the policy **Allow**, the port `TCP:3389` and a source that contains your own public IP.</source>
            <translation>查找策略为**允许**、端口为 `TCP:3389`、且来源包含您自己公网 IP 的规则。</translation>
        </message>
        <message>
            <source>On the tab **Security Groups** choose **Edit Rule**, **Inbound rules**, **Add Rule**.</source>
            <translation>在**安全组**页签中依次选择**编辑规则**、**入站规则**、**添加规则**。</translation>
        </message>
        <message>
            <source>Enter your own public IP followed by `/32` as the source, `TCP:3389` as the port, **Allow** as the policy.</source>
            <translation>来源填写您自己的公网 IP 并加上 `/32`，端口填写 `TCP:3389`，策略选择**允许**。</translation>
        </message>
        <message>
            <source>Choose **Complete**. The rule takes effect at once; check again.</source>
            <translation>单击**完成**。规则立即生效，请重新检查。</translation>
        </message>
        <message>
            <source>A rule with the source `0.0.0.0/0` works too, but lets anyone on the Internet try passwords. Use it only for a short test and delete it afterward.</source>
            <translation>来源为 `0.0.0.0/0` 的规则也有效，但整个互联网都可以尝试密码。仅用于短时间测试，之后请删除。</translation>
        </message>
        <message>
            <source>Rules are read from top to bottom: a **Refuse** above your rule takes effect first. Move your rule up.</source>
            <translation>规则从上到下匹配：如果您的规则上方有**拒绝**规则，则以它为准。请将您的规则上移。</translation>
        </message>
        <message>
            <source>Your own public IP may change, for example after a restart of your router. Then update the rule.</source>
            <translation>您自己的公网 IP 可能会变化，例如重启路由器之后。届时请修改规则。</translation>
        </message>
        <message>
            <source>Choose to sign in with **VNC**, then **Log In Now**.</source>
            <translation>选择 **VNC** 登录方式，然后单击**立即登录**。</translation>
        </message>
        <message>
            <source>Forgot the password? Set a new one in the console with **Reset Password**, then try again.</source>
            <translation>忘记密码？请在控制台通过**重置密码**设置新密码，然后重试。</translation>
        </message>
        <message>
            <source>No picture, or Windows does not start? Then the problem is in the server itself. Answer “No”: support needs to look at it.</source>
            <translation>没有画面，或 Windows 无法启动？那么问题出在服务器本身。请选择“否”：需要由技术支持处理。</translation>
        </message>
        <message>
            <source>Support ticket with the report</source>
            <translation>提交工单并附上报告</translation>
        </message>
        <message>
            <source>All pages are done and Remote Desktop still does not connect. Now Tencent Cloud support can help.</source>
            <translation>所有页面都已检查，远程桌面仍然无法连接。现在可以请腾讯云技术支持协助。</translation>
        </message>
        <message>
            <source>If you have a Tencent Cloud International account, use this ticket page.</source>
            <translation>如果您使用的是腾讯云国际站账号，请使用此工单页面。</translation>
        </message>
        <message>
            <source>Choose **Cloud Virtual Machine**, then the topic about not being able to log in.</source>
            <translation>选择**云服务器**，再选择“云服务器登录不上”。</translation>
        </message>
        <message>
            <source>Never write a password into a ticket. Support does not need it.</source>
            <translation>切勿在工单中填写密码，技术支持不需要密码。</translation>
        </message>
        <message>
            <source>If Remote Desktop on this server listens on another port, open that port instead of 3389.</source>
            <translation>如果此服务器的远程桌面使用其他端口，请放通该端口，而不是 3389。</translation>
        </message>
        <message>
            <source>Where to look: the tab Security Groups, in the inbound rules the line with TCP:3389.</source>
            <translation>查看位置：“安全组”页签，入站规则中 TCP:3389 那一行。</translation>
        </message>
        <message>
            <source>Tencent Cloud: add security group rules</source>
            <translation>腾讯云：添加安全组规则</translation>
        </message>
        <message>
            <source>Tencent Cloud: operation guide for security groups</source>
            <translation>腾讯云：安全组操作指南</translation>
        </message>
        <message>
            <source>VNC shows the screen of the server in your browser. It works without Remote Desktop, so that you can look at the settings inside the server.</source>
            <translation>VNC 在浏览器中显示服务器的屏幕。它不依赖远程桌面，因此可以查看服务器内部的设置。</translation>
        </message>
        <message>
            <source>In the instance list, choose **Log In** in the row of your server.</source>
            <translation>在实例列表中，单击服务器所在行的**登录**。</translation>
        </message>
        <message>
            <source>In the VNC window choose **Send Remote Command** at the top left, then **Ctrl-Alt-Delete**.</source>
            <translation>在 VNC 窗口左上角选择**发送远程命令**，然后单击 **Ctrl-Alt-Delete**。</translation>
        </message>
        <message>
            <source>Sign in as `Administrator` with the password of the server.</source>
            <translation>使用服务器密码以 `Administrator` 登录。</translation>
        </message>
        <message>
            <source>VNC takes one user at a time and needs a running server. Copy and paste may not work in it.</source>
            <translation>VNC 同一时间只允许一个用户使用，且服务器必须处于运行状态。其中可能无法复制粘贴。</translation>
        </message>
        <message>
            <source>Where to look: Send Remote Command at the top left of the VNC window.</source>
            <translation>查看位置：VNC 窗口左上角的“发送远程命令”。</translation>
        </message>
        <message>
            <source>Remote tab (Windows Server 2016)</source>
            <translation>“远程”选项卡 (Windows Server 2016)</translation>
        </message>
        <message>
            <source>Right-click **Start** and choose **System**.</source>
            <translation>右键单击**开始**，选择**系统**。</translation>
        </message>
        <message>
            <source>Choose **Advanced system settings**.</source>
            <translation>选择**高级系统设置**。</translation>
        </message>
        <message>
            <source>In **System Properties** open the tab **Remote**.</source>
            <translation>在**系统属性**中打开**远程**选项卡。</translation>
        </message>
        <message>
            <source>**Allow remote connections to this computer** should be selected.</source>
            <translation>**允许远程连接到此计算机**应处于选中状态。</translation>
        </message>
        <message>
            <source>The names on this page are those of Windows Server 2016.</source>
            <translation>本页的名称以 Windows Server 2016 为准。</translation>
        </message>
        <message>
            <source>Windows Server 2019 to 2025: **System** opens the window **Settings**. Choose **Remote Desktop** there and turn it on, or use the way of page T10.</source>
            <translation>Windows Server 2019 至 2025：选择**系统**会打开**设置**窗口。请在其中选择**远程桌面**并启用，或使用 T10 页的方法。</translation>
        </message>
        <message>
            <source>Service in Computer Management</source>
            <translation>计算机管理中的服务</translation>
        </message>
        <message>
            <source>Right-click **Start** and choose **Computer Management**.</source>
            <translation>右键单击**开始**，选择**计算机管理**。</translation>
        </message>
        <message>
            <source>On the left choose **Services and Applications**, then **Services**.</source>
            <translation>在左侧依次选择**服务和应用程序**、**服务**。</translation>
        </message>
        <message>
            <source>In the list on the right find **Remote Desktop Services**. Its status should be **Running**.</source>
            <translation>在右侧列表中找到 **Remote Desktop Services**，其状态应为**正在运行**。</translation>
        </message>
        <message>
            <source>The service keeps its English name in Korean and Chinese Windows.</source>
            <translation>在韩文和中文 Windows 中，此服务仍显示英文名称。</translation>
        </message>
        <message>
            <source>Is “Normal startup” selected?</source>
            <translation>是否选中了“正常启动”？</translation>
        </message>
        <message>
            <source>Right-click **Start** and choose **Run**.</source>
            <translation>右键单击**开始**，选择**运行**。</translation>
        </message>
        <message>
            <source>Type `msconfig` and choose **OK**.</source>
            <translation>输入 `msconfig`，单击**确定**。</translation>
        </message>
        <message>
            <source>In **System Configuration**, tab **General**, **Normal startup** should be selected.</source>
            <translation>在**系统配置**的**常规**选项卡中，**正常启动**应处于选中状态。</translation>
        </message>
        <message>
            <source>Select **Normal startup** and choose **OK**.</source>
            <translation>选中**正常启动**，单击**确定**。</translation>
        </message>
        <message>
            <source>Choose **Restart** when nobody works on the server. The change takes effect with the restart.</source>
            <translation>在没有人使用服务器时单击**重新启动**。更改在重启后生效。</translation>
        </message>
        <message>
            <source>Wait until the server is up again, about two to five minutes, then check again.</source>
            <translation>等待两到五分钟，待服务器重新启动后重新检查。</translation>
        </message>
        <message>
            <source>Where to look: the first of the three choices on the tab General.</source>
            <translation>查看位置：“常规”选项卡三个选项中的第一个。</translation>
        </message>
        <message>
            <source>If the choices are grayed out, a group policy sets them. Ask the administrator of the domain, or look in `gpedit.msc`.</source>
            <translation>如果选项呈灰色，说明由组策略控制。请联系域管理员，或在 `gpedit.msc` 中查看。</translation>
        </message>
        <message>
            <source>Leave the box for **Network Level Authentication** selected: it protects the server, and all current versions of Remote Desktop support it.</source>
            <translation>请保持**网络级别身份验证**的复选框为勾选状态：它可以保护服务器，当前所有版本的远程桌面都支持它。</translation>
        </message>
        <message>
            <source>**Start** is grayed out when the startup type is **Disabled**. Page T09 shows how to change it.</source>
            <translation>启动类型为**禁用**时，**启动**呈灰色。T09 页说明如何更改。</translation>
        </message>
        <message>
            <source>Other kinds of startup leave out services. Remote Desktop, or a service that it needs, may be missing.</source>
            <translation>其他启动方式会跳过一些服务，远程桌面或它所需的服务可能没有启动。</translation>
        </message>
        <message>
            <source>On the tab **Boot**, the box **Safe boot** should be empty: in safe mode Remote Desktop is not available.</source>
            <translation>在**引导**选项卡中，**安全引导**复选框应为空：安全模式下无法使用远程桌面。</translation>
        </message>
        <message>
            <source>Service in the Services window</source>
            <translation>“服务”窗口中的服务</translation>
        </message>
        <message>
            <source>Is “Remote Desktop Services” running?</source>
            <translation>“Remote Desktop Services”正在运行吗？</translation>
        </message>
        <message>
            <source>Right-click **Start**, choose **Run**, type `services.msc` and press **Enter**.</source>
            <translation>右键单击**开始**，选择**运行**，输入 `services.msc` 并按 **Enter**。</translation>
        </message>
        <message>
            <source>Double-click **Remote Desktop Services**.</source>
            <translation>双击 **Remote Desktop Services**。</translation>
        </message>
        <message>
            <source>**Service status** should say **Running**.</source>
            <translation>**服务状态**应显示**正在运行**。</translation>
        </message>
        <message>
            <source>Set **Startup type** to **Automatic** and choose **Apply**.</source>
            <translation>将**启动类型**设为**自动**，单击**应用**。</translation>
        </message>
        <message>
            <source>Choose **Start** and wait until **Service status** says **Running**, then **OK**.</source>
            <translation>单击**启动**，等待**服务状态**显示**正在运行**，然后单击**确定**。</translation>
        </message>
        <message>
            <source>The startup type **Manual** is the default of Windows and works too. What counts is **Running**.</source>
            <translation>启动类型**手动**是 Windows 的默认值，也能正常工作。关键是**正在运行**。</translation>
        </message>
        <message>
            <source>The service does not start? The tab **Dependencies** lists the services that it needs; start them first. Write down the error number for support: 1058 means disabled, 1068 a missing dependency.</source>
            <translation>服务无法启动？**依存关系**选项卡列出了它所需的服务，请先启动这些服务。请记下错误编号，供技术支持参考：1058 表示已禁用，1068 表示它依赖的服务没有运行。</translation>
        </message>
        <message>
            <source>Where to look: Startup type in the middle and Service status below it.</source>
            <translation>查看位置：中间的“启动类型”和下面的“服务状态”。</translation>
        </message>
        <message>
            <source>Remote tab (all versions)</source>
            <translation>“远程”选项卡（所有版本）</translation>
        </message>
        <message>
            <source>Is Remote Desktop set to “Allow remote connections to this computer”?</source>
            <translation>远程桌面是否设为“允许远程连接到此计算机”？</translation>
        </message>
        <message>
            <source>Right-click **Start**, choose **Run**, type `sysdm.cpl` and press **Enter**.</source>
            <translation>右键单击**开始**，选择**运行**，输入 `sysdm.cpl` 并按 **Enter**。</translation>
        </message>
        <message>
            <source>Under **Remote Desktop**, **Allow remote connections to this computer** should be selected.</source>
            <translation>在**远程桌面**下，**允许远程连接到此计算机**应处于选中状态。</translation>
        </message>
        <message>
            <source>This way works in Windows Server 2012, 2016, 2019, 2022 and 2025.</source>
            <translation>此方法适用于 Windows Server 2012、2016、2019、2022 和 2025。</translation>
        </message>
        <message>
            <source>A server without windows (Server Core): type `sconfig` and choose **Remote Desktop**.</source>
            <translation>没有窗口界面的服务器 (Server Core)：输入 `sconfig`，选择**远程桌面**。</translation>
        </message>
        <message>
            <source>Status of the firewall</source>
            <translation>防火墙状态</translation>
        </message>
        <message>
            <source>Is Windows Defender Firewall on?</source>
            <translation>Windows Defender 防火墙已启用吗？</translation>
        </message>
        <message>
            <source>A firewall that is off blocks nobody, so it cannot be the cause. Do not send a ticket for that.</source>
            <translation>已关闭的防火墙不会拦截任何连接，因此不可能是原因。请不要为此提交工单。</translation>
        </message>
        <message>
            <source>Check whether Windows Defender Firewall is on for private networks and for public networks.</source>
            <translation>查看 Windows Defender 防火墙在专用网络和公用网络中是否已启用。</translation>
        </message>
        <message>
            <source>If it is off: first allow **Remote Desktop** in **Allowed apps** (page T12).</source>
            <translation>如果已关闭：请先在**允许的应用**中允许**远程桌面**（T12 页）。</translation>
        </message>
        <message>
            <source>No, it is off, and everything on the earlier pages was fine</source>
            <translation>否，已关闭，并且前面各页都正常</translation>
        </message>
        <message>
            <source>Is “Remote Desktop” selected in the allowed apps and features?</source>
            <translation>“允许的应用和功能”中勾选了“远程桌面”吗？</translation>
        </message>
        <message>
            <source>In the list **Allowed apps and features**, **Remote Desktop** should be selected, also in the column **Public**.</source>
            <translation>在**允许的应用和功能**列表中，**远程桌面**应已勾选，**公用**列也应勾选。</translation>
        </message>
        <message>
            <source>Select **Remote Desktop** and its boxes **Private** and **Public**, then choose **OK**.</source>
            <translation>勾选**远程桌面**及其**专用**和**公用**复选框，然后单击**确定**。</translation>
        </message>
        <message>
            <source>If Remote Desktop on this server listens on a port other than 3389, these rules do not cover it: that port needs a rule of its own in `wf.msc`, **Inbound Rules**.</source>
            <translation>如果此服务器的远程桌面使用 3389 以外的端口，这些规则对该端口无效：需要在 `wf.msc` 的**入站规则**中为该端口单独建立规则。</translation>
        </message>
        <message>
            <source>Can you connect now, with the firewall turned off for private and public networks?</source>
            <translation>关闭专用和公用网络的防火墙后，现在能连接吗？</translation>
        </message>
        <message>
            <source>Try the safer way first: allow only your own computer in the rule for Remote Desktop. It answers the same question without the risk.</source>
            <translation>请先尝试更安全的方法：在远程桌面的规则中只允许您自己的计算机。这样没有风险，也能得到同样的答案。</translation>
        </message>
        <message>
            <source>Try to connect at once. Then turn the firewall on again, whatever the result.</source>
            <translation>立即尝试连接。无论结果如何，随后都要重新启用防火墙。</translation>
        </message>
        <message>
            <source>Turn the firewall on again after the test, in both cases. This page shows how, and the last page reminds you.</source>
            <translation>测试之后，无论哪种结果都要重新启用防火墙。本页说明了方法，最后一页会再次提醒您。</translation>
        </message>
        <message>
            <source>It worked with the firewall off? Then a rule is missing or a rule blocks the connection. Turn the firewall on and fix the rule with page T12; leaving it off is no solution.</source>
            <translation>关闭防火墙后可以连接？那么是缺少规则，或有规则在拦截。请启用防火墙，并按 T12 页修复规则；一直关闭不是解决办法。</translation>
        </message>
        <message>
            <source>Open **Start** and choose **Control Panel**.</source>
            <translation>打开**开始**，选择**控制面板**。</translation>
        </message>
        <message>
            <source>Choose **System and Security**, then **Windows Defender Firewall**. The command opens it directly.</source>
            <translation>依次选择**系统和安全**、**Windows Defender 防火墙**。使用该命令可直接打开。</translation>
        </message>
        <message>
            <source>A server on the Internet needs its firewall. Turn it on again, but only after Remote Desktop is allowed.</source>
            <translation>面向互联网的服务器需要防火墙。请重新启用它，但一定要先允许远程桌面。</translation>
        </message>
        <message>
            <source>A cloud server usually counts as being in a public network: the rule for **Public** matters most.</source>
            <translation>云服务器通常被视为处于公用网络：**公用**的规则最重要。</translation>
        </message>
        <message>
            <source>It is off</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Where to look: the state of the firewall under Private networks and under Public networks.</source>
            <translation>查看位置：专用网络和公用网络下的防火墙状态。</translation>
        </message>
        <message>
            <source>Tencent Cloud: sign in to a Windows instance through VNC</source>
            <translation>腾讯云：使用 VNC 登录 Windows 实例</translation>
        </message>
        <message>
            <source>Tencent Cloud: sign in to Windows instances</source>
            <translation>腾讯云：登录 Windows 实例</translation>
        </message>
        <message>
            <source>Tencent Cloud: submit a ticket</source>
            <translation>腾讯云：提交工单</translation>
        </message>
        <message>
            <source>Tencent Cloud International: submit a ticket</source>
            <translation>腾讯云国际站：提交工单</translation>
        </message>
        <message>
            <source>Open **Windows Defender Firewall** as on page T11.</source>
            <translation>按照 T11 页的方法打开 **Windows Defender 防火墙**。</translation>
        </message>
        <message>
            <source>On the left, choose **Allow an app or feature through Windows Defender Firewall**.</source>
            <translation>在左侧选择**允许应用或功能通过 Windows Defender 防火墙**。</translation>
        </message>
        <message>
            <source>In the window **Allowed apps** choose **Change settings**.</source>
            <translation>在**允许的应用**窗口中单击**更改设置**。</translation>
        </message>
        <message>
            <source>Safer: in `wf.msc` open the rule **Remote Desktop - User Mode (TCP-In)** and enter your own public IP under **Scope**, **Remote IP address**.</source>
            <translation>更安全的做法：在 `wf.msc` 中打开规则**远程桌面 - 用户模式(TCP-In)**，在**作用域**的**远程 IP 地址**中填写您自己的公网 IP。</translation>
        </message>
        <message>
            <source>Where to look: the line Remote Desktop and its boxes for private and public networks.</source>
            <translation>查看位置：“远程桌面”那一行及其专用、公用网络复选框。</translation>
        </message>
        <message>
            <source>Test without the firewall (not recommended)</source>
            <translation>关闭防火墙进行测试（不推荐）</translation>
        </message>
        <message>
            <source>Windows itself does not recommend this. Without its firewall everything that the security group lets through reaches the server. Use it only as a test of a few minutes.</source>
            <translation>Windows 本身也不推荐这样做。没有防火墙，安全组放行的一切都会到达服务器。只能用作几分钟的测试。</translation>
        </message>
        <message>
            <source>First the safer way: run `wf.msc`, **Inbound Rules**, **Remote Desktop - User Mode (TCP-In)**. Enable the rule and add your own public IP under **Scope**. Try to connect.</source>
            <translation>首先使用更安全的方法：运行 `wf.msc`，打开**入站规则**、**远程桌面 - 用户模式(TCP-In)**。启用该规则，并在**作用域**中添加您自己的公网 IP。然后尝试连接。</translation>
        </message>
        <message>
            <source>Only if that does not help: in **Windows Defender Firewall** choose **Turn Windows Defender Firewall on or off**.</source>
            <translation>只有在仍然无效时：在 **Windows Defender 防火墙**中选择**启用或关闭 Windows Defender 防火墙**。</translation>
        </message>
        <message>
            <source>In **Customize Settings** choose **Turn off Windows Defender Firewall (not recommended)** under **Private network settings** and **Public network settings**, then **OK**.</source>
            <translation>在**自定义设置**中，选择**关闭 Windows Defender 防火墙(不推荐)**，在**专用网络设置**和**公用网络设置**下都要选，然后单击**确定**。</translation>
        </message>
        <message>
            <source>To turn the firewall on again: open **Windows Defender Firewall**.</source>
            <translation>重新启用防火墙：打开 **Windows Defender 防火墙**。</translation>
        </message>
        <message>
            <source>It did not work either? Then the firewall inside the server is not the cause.</source>
            <translation>还是无法连接？那么服务器内部的防火墙不是原因。</translation>
        </message>
        <message>
            <source>Where to look: the choice to turn off, for both networks. For the test only, for a few minutes.</source>
            <translation>查看位置：两种网络下的“关闭”选项。仅用于测试，只限几分钟。</translation>
        </message>
        <message>
            <source>Microsoft: Set-NetFirewallProfile</source>
            <translation>Microsoft：Set-NetFirewallProfile</translation>
        </message>
        <message>
            <source>Save the report of this program. It names what was checked and hides what is private.</source>
            <translation>保存本程序的报告。其中列出已检查的内容，并隐藏隐私信息。</translation>
        </message>
        <message>
            <source>Open the ticket page of Tencent Cloud.</source>
            <translation>打开腾讯云的工单页面。</translation>
        </message>
        <message>
            <source>Attach: the report, the ID and region of the instance, the exact message with a picture of it, the time with time zone, your own public IP, and whether VNC works.</source>
            <translation>请附上：报告、实例的 ID 和地域、准确的消息文字及截图、带时区的时间、您自己的公网 IP，以及 VNC 是否可用。</translation>
        </message>
        <message>
            <source>Is the firewall of the server still off from the test of page T13? Turn it on again now.</source>
            <translation>T13 页测试时关闭的服务器防火墙还没有启用？请现在重新启用。</translation>
        </message>
        <message>
            <source>Tencent Cloud</source>
            <translation>腾讯云</translation>
        </message>
        <message>
            <source>Start the instance</source>
            <translation>启动实例</translation>
        </message>
        <message>
            <source>Running instances cost money.</source>
            <translation>运行中的实例会产生费用。</translation>
        </message>
        <message>
            <source>Give the instance a public IP address</source>
            <translation>为实例分配公网 IP 地址</translation>
        </message>
        <message>
            <source>A public address costs money while it is reserved.</source>
            <translation>公网地址在保留期间会产生费用。</translation>
        </message>
        <message>
            <source>Raise the public bandwidth</source>
            <translation>提高公网带宽</translation>
        </message>
        <message>
            <source>Bandwidth costs money.</source>
            <translation>带宽会产生费用。</translation>
        </message>
        <message>
            <source>Allow Remote Desktop from my address only</source>
            <translation>仅允许从我的地址使用远程桌面</translation>
        </message>
        <message>
            <source>Adds one rule for your own address. Other rules stay as they are.</source>
            <translation>只为您的地址添加一条规则，其他规则保持不变。</translation>
        </message>
        <message>
            <source>Open the VNC console</source>
            <translation>打开 VNC 控制台</translation>
        </message>
        <message>
            <source>Opens the cloud's console in the browser. Changes nothing.</source>
            <translation>在浏览器中打开云控制台，不做任何更改。</translation>
        </message>
        <message>
            <source>Open the Emergency Console</source>
            <translation>打开 Emergency Console</translation>
        </message>
        <message>
            <source>Restart the server</source>
            <translation>重启服务器</translation>
        </message>
        <message>
            <source>Everybody who works on the server is disconnected; unsaved work is lost.</source>
            <translation>所有正在使用服务器的用户都会断开连接，未保存的工作将丢失。</translation>
        </message>
        <message>
            <source>Reset the Remote Desktop settings</source>
            <translation>重置远程桌面设置</translation>
        </message>
        <message>
            <source>Allows Remote Desktop and its firewall rule on the server.</source>
            <translation>在服务器上允许远程桌面及其防火墙规则。</translation>
        </message>
        <message>
            <source>Set a new administrator password</source>
            <translation>设置新的管理员密码</translation>
        </message>
        <message>
            <source>The old password stops working at once.</source>
            <translation>旧密码立即失效。</translation>
        </message>
        <message>
            <source>Allow Remote Desktop on the server</source>
            <translation>在服务器上允许远程桌面</translation>
        </message>
        <message>
            <source>Changes one setting of the server.</source>
            <translation>更改服务器的一项设置。</translation>
        </message>
        <message>
            <source>Start Remote Desktop Services</source>
            <translation>启动 Remote Desktop Services</translation>
        </message>
        <message>
            <source>Starts the service and lets it start with Windows.</source>
            <translation>启动该服务，并使其随 Windows 启动。</translation>
        </message>
        <message>
            <source>Return to normal startup</source>
            <translation>恢复为正常启动</translation>
        </message>
        <message>
            <source>Takes effect after a restart of the server.</source>
            <translation>重启服务器后生效。</translation>
        </message>
        <message>
            <source>Allow Remote Desktop in the server's firewall</source>
            <translation>在服务器防火墙中允许远程桌面</translation>
        </message>
        <message>
            <source>Enables the rules that Windows has for Remote Desktop.</source>
            <translation>启用 Windows 自带的远程桌面规则。</translation>
        </message>
        <message>
            <source>Allow my address in the server's firewall</source>
            <translation>在服务器防火墙中允许我的地址</translation>
        </message>
        <message>
            <source>Adds your address to the Remote Desktop rule.</source>
            <translation>将您的地址添加到远程桌面规则。</translation>
        </message>
        <message>
            <source>Make a new Remote Desktop certificate</source>
            <translation>重新生成远程桌面证书</translation>
        </message>
        <message>
            <source>Open Remote Desktop sessions on the server are disconnected.</source>
            <translation>服务器上已打开的远程桌面会话会断开。</translation>
        </message>
        <message>
            <source>Enable the Remote Desktop listener</source>
            <translation>启用远程桌面侦听器</translation>
        </message>
        <message>
            <source>Set the port of Remote Desktop</source>
            <translation>设置远程桌面端口</translation>
        </message>
        <message>
            <source>Enable the network adapter</source>
            <translation>启用网络适配器</translation>
        </message>
        <message>
            <source>May break the connection through which this program reaches the server.</source>
            <translation>可能切断本程序访问服务器的通道。</translation>
        </message>
        <message>
            <source>Traffic that the policy filtered is no longer filtered.</source>
            <translation>该策略原来过滤的流量将不再被过滤。</translation>
        </message>
        <message>
            <source>Let the user sign in through Remote Desktop</source>
            <translation>允许该用户通过远程桌面登录</translation>
        </message>
        <message>
            <source>Register the network class installer</source>
            <translation>注册网络类安装程序</translation>
        </message>
        <message>
            <source>Unassign the IP security policy</source>
            <translation>取消分配 IP 安全策略</translation>
        </message>
        <message>
            <source>Adds the user to the group Remote Desktop Users.</source>
            <translation>将该用户添加到 Remote Desktop Users 组。</translation>
        </message>
        <message>
            <source>Sign out idle sessions</source>
            <translation>注销空闲会话</translation>
        </message>
        <message>
            <source>Unsaved work in those sessions is lost.</source>
            <translation>这些会话中未保存的工作将丢失。</translation>
        </message>
        <message>
            <source>Empties the DNS cache of this computer, which remembers {cached} for {name}.</source>
            <translation>清空本机的 DNS 缓存，其中缓存的 {name} 的地址是 {cached}。</translation>
        </message>
        <message>
            <source>Empties the DNS cache of this computer.</source>
            <translation>清空本机的 DNS 缓存。</translation>
        </message>
        <message>
            <source>Empty the DNS cache of this computer</source>
            <translation>清空本机的 DNS 缓存</translation>
        </message>
        <message>
            <source>Removes the remembered addresses of all names; they are looked up again when needed. Nothing else changes.</source>
            <translation>清除所有名称的缓存地址；需要时会重新查询。其他内容不变。</translation>
        </message>
        <message>
            <source>First broken link: {link}</source>
            <translation>第一个断开的环节：{link}</translation>
        </message>
        <message>
            <source>Not known yet: {names}</source>
            <translation>尚不清楚：{names}</translation>
        </message>
        <message>
            <source>{title}: {sentence}</source>
            <translation>{title}：{sentence}</translation>
        </message>
        <message>
            <source>Server: {address}, port {port}</source>
            <translation>服务器：{address}，端口 {port}</translation>
        </message>
        <message>
            <source>Cloud: {cloud}, instance: {instance}, region: {region}</source>
            <translation>云：{cloud}，实例：{instance}，地域：{region}</translation>
        </message>
        <message>
            <source>Other problems</source>
            <translation>其他问题</translation>
        </message>
        <message>
            <source>Worth checking</source>
            <translation>值得留意</translation>
        </message>
        <message>
            <source>Ruled out: {names}</source>
            <translation>已排除：{names}</translation>
        </message>
        <message>
            <source>Pages answered by hand</source>
            <translation>手动检查过的页面</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>检查内容</translation>
        </message>
        <message>
            <source>If something is wrong</source>
            <translation>如果不是这样</translation>
        </message>
        <message>
            <source>The vendor no longer offers this. This page shows what replaces it today.</source>
            <translation>厂商已不再提供此功能。本页说明目前的替代方法。</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>异常</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>已跳过</translation>
        </message>
        <message>
            <source>Could not check</source>
            <translation>无法检查</translation>
        </message>
        <message>
            <source>The server can be reached</source>
            <translation>可以连接到服务器</translation>
        </message>
        <message>
            <source>A problem was found</source>
            <translation>发现故障</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <source>Only Windows keeps an event log of the Remote Desktop client.</source>
            <translation>只有 Windows 会保存远程桌面客户端的事件日志。</translation>
        </message>
        <message>
            <source>The event log of the Remote Desktop client cannot be read.</source>
            <translation>无法读取远程桌面客户端的事件日志。</translation>
        </message>
        <message>
            <source>This computer has no DNS cache that can be emptied.</source>
            <translation>本机没有可以清空的 DNS 缓存。</translation>
        </message>
        <message>
            <source>On Linux only the administrator can read the firewall; it is not read here.</source>
            <translation>在 Linux 上只有管理员才能读取防火墙，因此这里不读取。</translation>
        </message>
        <message>
            <source>This system keeps no list of security software.</source>
            <translation>此系统不保存安全软件列表。</translation>
        </message>
        <message>
            <source>The Remote Desktop client of Windows is not on this computer.</source>
            <translation>本机上没有 Windows 的远程桌面客户端。</translation>
        </message>
        <message>
            <source>This computer does not say whether a time service sets its clock.</source>
            <translation>本机没有说明其时钟是否由时间服务校准。</translation>
        </message>
        <message>
            <source>This computer has no DNS cache that can be read.</source>
            <translation>本机没有可以读取的 DNS 缓存。</translation>
        </message>
        <message>
            <source>The DNS service of this computer does not say what it remembers.</source>
            <translation>本机的 DNS 服务没有说明缓存了哪些内容。</translation>
        </message>
        <message>
            <source>A tool of this system that answers this question cannot be run.</source>
            <translation>无法运行能够回答此问题的系统工具。</translation>
        </message>
        <message>
            <source>On macOS only the administrator can empty the DNS cache. Use the command shown.</source>
            <translation>在 macOS 上只有管理员才能清空 DNS 缓存。请使用所显示的命令。</translation>
        </message>
        <message>
            <source>On macOS only the administrator can read the firewall; it is not read here.</source>
            <translation>在 macOS 上只有管理员才能读取防火墙，因此这里不读取。</translation>
        </message>
        <message>
            <source>This is not a saved Remote Desktop connection (.rdp file).</source>
            <translation>这不是已保存的远程桌面连接（.rdp 文件）。</translation>
        </message>
        <message>
            <source>The address in this saved connection cannot be read.</source>
            <translation>无法读取此已保存连接中的地址。</translation>
        </message>
        <message>
            <source>The port in this saved connection is not a number from 1 to 65535.</source>
            <translation>此已保存连接中的端口不是 1 到 65535 之间的数字。</translation>
        </message>
        <message>
            <source>No Remote Desktop client was found. Install Remmina or FreeRDP.</source>
            <translation>未找到远程桌面客户端。请安装 Remmina 或 FreeRDP。</translation>
        </message>
        <message>
            <source>The file cannot be read: {reason}.</source>
            <translation>无法读取文件：{reason}。</translation>
        </message>
        <message>
            <source>The case could not be saved: {reason}. Choose another place.</source>
            <translation>无法保存案例：{reason}。请选择其他位置。</translation>
        </message>
        <message>
            <source>Saved to {path}.</source>
            <translation>已保存到 {path}。</translation>
        </message>
        <message>
            <source>Stopped. What was found so far stays.</source>
            <translation>已停止。目前的结果会保留。</translation>
        </message>
        <message>
            <source>Type the address of the server first, or go through the pages by hand.</source>
            <translation>请先输入服务器地址，或按页面逐步手动排查。</translation>
        </message>
        <message>
            <source>Done. The check ran again.</source>
            <translation>已完成，并重新运行了检查。</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>已撤消。</translation>
        </message>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ 上一步(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Next ›</source>
            <translation>下一步(&amp;N) ›</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <source>Save &amp;case</source>
            <translation>保存案例(&amp;C)</translation>
        </message>
        <message>
            <source>Choose an answer to continue.</source>
            <translation>请选择一个答案以继续。</translation>
        </message>
        <message>
            <source>Checking… {done} of {total}</source>
            <translation>正在检查… {done}/{total}</translation>
        </message>
        <message>
            <source>Checking… {done} of {total}, waiting for: {title} ({seconds} s)</source>
            <translation>正在检查… {done}/{total}，等待：{title}（{seconds} 秒）</translation>
        </message>
        <message>
            <source>Go to page… (Ctrl+G)</source>
            <translation>转到页面… (Ctrl+G)</translation>
        </message>
        <message>
            <source>Go to a page by its code, or search</source>
            <translation>按代码转到页面或搜索</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>&amp;New case</source>
            <translation>新建案例(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open a case…</source>
            <translation>打开案例(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Save the case…</source>
            <translation>保存案例(&amp;S)…</translation>
        </message>
        <message>
            <source>Show also in</source>
            <translation>同时显示</translation>
        </message>
        <message>
            <source>Start the guide &amp;again</source>
            <translation>重新开始引导(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>About RDP Doctor</source>
            <translation>关于 RDP Doctor</translation>
        </message>
        <message>
            <source>no server yet</source>
            <translation>尚未指定服务器</translation>
        </message>
        <message>
            <source>RDP Doctor cases</source>
            <translation>RDP Doctor 案例</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>打开案例</translation>
        </message>
        <message>
            <source>Save the case</source>
            <translation>保存案例</translation>
        </message>
        <message>
            <source>RDP Doctor {version}. It changes nothing without asking and keeps a record of what it changed.</source>
            <translation>RDP Doctor {version}。未经同意不做任何更改，并记录所做的每项更改。</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>您的回答</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>已测得</translation>
        </message>
        <message>
            <source>fix it, then check again</source>
            <translation>处理后重新检查</translation>
        </message>
        <message>
            <source>leads to: {title}</source>
            <translation>转到：{title}</translation>
        </message>
        <message>
            <source>{playbook} · {title} · page {number} of {total}</source>
            <translation>{playbook} · {title} · 第 {number} 页，共 {total} 页</translation>
        </message>
        <message>
            <source>Where to look</source>
            <translation>查看位置</translation>
        </message>
        <message>
            <source>If something is wrong: what to do</source>
            <translation>如果不是：处理方法</translation>
        </message>
        <message>
            <source>Fix it, then check again</source>
            <translation>处理后重新检查</translation>
        </message>
        <message>
            <source>Follow these steps. Then answer the question again.</source>
            <translation>请按以下步骤操作，然后重新回答问题。</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>补充说明</translation>
        </message>
        <message>
            <source>More about it</source>
            <translation>更多信息</translation>
        </message>
        <message>
            <source>Answer by hand: {reason}</source>
            <translation>请手动回答：{reason}</translation>
        </message>
        <message>
            <source>Checking… still waiting for {title}</source>
            <translation>正在检查… 仍在等待：{title}</translation>
        </message>
        <message>
            <source>measured {seconds} s ago</source>
            <translation>{seconds} 秒前测得</translation>
        </message>
        <message>
            <source>measured {minutes} min ago</source>
            <translation>{minutes} 分钟前测得</translation>
        </message>
        <message>
            <source>Show the proof</source>
            <translation>显示依据</translation>
        </message>
        <message>
            <source>Hide the proof</source>
            <translation>隐藏依据</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>重新检查(&amp;A)</translation>
        </message>
        <message>
            <source>Show what it would do…</source>
            <translation>预览将执行的操作…</translation>
        </message>
        <message>
            <source>This version cannot do it for you: follow the steps above.</source>
            <translation>此版本需要您按上面的步骤手动操作。</translation>
        </message>
        <message>
            <source>End of the guide</source>
            <translation>引导结束</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>打开页面</translation>
        </message>
        <message>
            <source>Open this server in the console</source>
            <translation>在控制台中打开此服务器</translation>
        </message>
        <message>
            <source>Asked early: {why}</source>
            <translation>优先询问的原因：{why}</translation>
        </message>
        <message>
            <source>leads to {code} {title}</source>
            <translation>转到 {code} {title}</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>需留意</translation>
        </message>
        <message>
            <source>broken here</source>
            <translation>在此断开</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>尚未检查</translation>
        </message>
        <message>
            <source>checked after this is fixed</source>
            <translation>解决前面的问题后再检查</translation>
        </message>
        <message>
            <source>Fine: {names}</source>
            <translation>正常：{names}</translation>
        </message>
        <message>
            <source>Look at: {names}</source>
            <translation>请留意：{names}</translation>
        </message>
        <message>
            <source>Broken: {names}</source>
            <translation>异常：{names}</translation>
        </message>
        <message>
            <source>Fine: the server's port answered</source>
            <translation>正常：服务器端口已响应</translation>
        </message>
        <message>
            <source>Enlarge the picture (Enter)</source>
            <translation>放大图片 (Enter)</translation>
        </message>
        <message>
            <source>Risk: none</source>
            <translation>风险：无</translation>
        </message>
        <message>
            <source>Risk: low</source>
            <translation>风险：低</translation>
        </message>
        <message>
            <source>Risk: medium</source>
            <translation>风险：中</translation>
        </message>
        <message>
            <source>Risk: high</source>
            <translation>风险：高</translation>
        </message>
        <message>
            <source>It can be undone on the result page.</source>
            <translation>可以在结果页撤消。</translation>
        </message>
        <message>
            <source>No undo is needed: everything goes back to normal by itself.</source>
            <translation>无需撤消，系统会自行恢复。</translation>
        </message>
        <message>
            <source>The same by hand:</source>
            <translation>手动执行的等效方法：</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>执行(&amp;D)</translation>
        </message>
        <message>
            <source>RESULT</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Passed: {passed} · Problems: {problems} · Warnings: {warnings} · Not checked: {rest}</source>
            <translation>通过：{passed} · 异常：{problems} · 警告：{warnings} · 未检查：{rest}</translation>
        </message>
        <message>
            <source>Measuring…</source>
            <translation>正在测量…</translation>
        </message>
        <message>
            <source>Seen from here</source>
            <translation>从本机看到</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} 以及其他 {count} 项</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>已排除</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>处理方法</translation>
        </message>
        <message>
            <source>Show me how ({code})</source>
            <translation>查看步骤（{code}）</translation>
        </message>
        <message>
            <source>&amp;Walk me through</source>
            <translation>逐步引导(&amp;W)</translation>
        </message>
        <message>
            <source>Save &amp;report…</source>
            <translation>保存报告(&amp;R)…</translation>
        </message>
        <message>
            <source>Copy &amp;ticket text</source>
            <translation>复制工单内容(&amp;T)</translation>
        </message>
        <message>
            <source>The text for the ticket is on the clipboard.</source>
            <translation>工单内容已复制到剪贴板。</translation>
        </message>
        <message>
            <source>&amp;Connect now</source>
            <translation>立即连接(&amp;C)</translation>
        </message>
        <message>
            <source>You can connect as soon as the port answers.</source>
            <translation>端口有响应后才能连接。</translation>
        </message>
        <message>
            <source>What was checked</source>
            <translation>检查项目</translation>
        </message>
        <message>
            <source>Only: {link}</source>
            <translation>仅显示：{link}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <source>Passed: {count}, not your problem</source>
            <translation>通过：{count} 项，不是问题所在</translation>
        </message>
        <message>
            <source>Skipped: {count}, could not be measured here</source>
            <translation>已跳过：{count} 项，在此无法测量</translation>
        </message>
        <message>
            <source>Changes made</source>
            <translation>已做的更改</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤消</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>已撤消</translation>
        </message>
        <message>
            <source>A part of RDP Doctor failed. This says nothing about your connection or your server.</source>
            <translation>RDP Doctor 的某个部分出错了。这与您的连接和服务器无关。</translation>
        </message>
        <message>
            <source>An error occurred in RDP Doctor</source>
            <translation>RDP Doctor 发生错误</translation>
        </message>
        <message>
            <source>Your case is saved. If the window no longer works, start RDP Doctor again: it offers to continue the case.</source>
            <translation>您的案例已保留。如果窗口不再响应，请重新启动 RDP Doctor，它会询问是否继续该案例。</translation>
        </message>
        <message>
            <source>Your case could not be saved. If the window still works, save the case now.</source>
            <translation>未能保留您的案例。如果窗口仍可使用，请立即保存案例。</translation>
        </message>
        <message>
            <source>The report below shows where it failed. Your user name, the name of this computer and your home folder are removed. Nothing is sent: save the report and give it to the person responsible for RDP Doctor.</source>
            <translation>下面的报告说明了出错的位置。您的用户名、本机的名称和用户文件夹均已去除。不会发送任何内容：请保存报告，并交给负责 RDP Doctor 的人员。</translation>
        </message>
        <message>
            <source>Error report</source>
            <translation>错误报告</translation>
        </message>
        <message>
            <source>&amp;Save the report…</source>
            <translation>保存报告(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>继续(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;End RDP Doctor</source>
            <translation>退出 RDP Doctor(&amp;E)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>Text files</source>
            <translation>文本文件</translation>
        </message>
        <message>
            <source>The report is saved: {path}</source>
            <translation>报告已保存：{path}</translation>
        </message>
        <message>
            <source>The report cannot be saved: {reason}.</source>
            <translation>无法保存报告：{reason}。</translation>
        </message>
        <message>
            <source>Why does Remote Desktop not connect?</source>
            <translation>远程桌面为什么连接不上？</translation>
        </message>
        <message>
            <source>RDP Doctor finds the first broken link between this computer and your server, and shows the proof. It changes nothing without asking.</source>
            <translation>RDP Doctor 会找出本机与服务器之间第一个断开的环节，并给出依据。未经同意，不做任何更改。</translation>
        </message>
        <message>
            <source>203.0.113.7 or server.example.com:3389 (or drop an .rdp file here)</source>
            <translation>203.0.113.7 或 server.example.com:3389（也可将 .rdp 文件拖到此处）</translation>
        </message>
        <message>
            <source>Where is the server?</source>
            <translation>服务器在哪里？</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>What does Remote Desktop say?</source>
            <translation>远程桌面显示什么消息？</translation>
        </message>
        <message>
            <source>I do not know, or no message</source>
            <translation>不清楚，或没有消息</translation>
        </message>
        <message>
            <source>A code or another message…</source>
            <translation>错误代码或其他消息…</translation>
        </message>
        <message>
            <source>checks everything it can, in a few seconds</source>
            <translation>几秒钟内测量所有可测量的项目</translation>
        </message>
        <message>
            <source>Continue the &amp;guide</source>
            <translation>继续引导(&amp;G)</translation>
        </message>
        <message>
            <source>Type the code, such as 0x204, or paste the message</source>
            <translation>输入代码（例如 0x204）或粘贴消息</translation>
        </message>
        <message>
            <source>Most likely causes:</source>
            <translation>最可能的原因：</translation>
        </message>
        <message>
            <source>This number has two meanings. Which one does your client show?</source>
            <translation>此数字有两种含义。您的客户端显示的是哪一个？</translation>
        </message>
        <message>
            <source>Go to {code} {title}</source>
            <translation>转到 {code} {title}</translation>
        </message>
        <message>
            <source>Read the last code from this computer</source>
            <translation>读取本机记录的最近一次代码</translation>
        </message>
        <message>
            <source>This computer logged no failed connection to {address}.</source>
            <translation>本机没有连接 {address} 失败的记录。</translation>
        </message>
        <message>
            <source>&amp;Diagnose</source>
            <translation>诊断(&amp;D)</translation>
        </message>
        <message>
            <source>page by page; works without a network, too</source>
            <translation>逐页进行；没有网络也能使用</translation>
        </message>
        <message>
            <source>A case was not finished: {address}, page {page}.</source>
            <translation>有一个未完成的案例：{address}，页面 {page}。</translation>
        </message>
        <message>
            <source>&amp;Continue it</source>
            <translation>继续(&amp;C)</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Windows does not list its network adapters.</source>
            <translation>Windows 没有列出网络适配器。</translation>
        </message>
        <message>
            <source>This Windows does not answer this question.</source>
            <translation>此 Windows 无法回答这个问题。</translation>
        </message>
        <message>
            <source>Windows does not say through which adapter the server is reached.</source>
            <translation>Windows 没有说明通过哪个适配器连接服务器。</translation>
        </message>
        <message>
            <source>Remote Desktop Connection (mstsc.exe) is not on this computer.</source>
            <translation>本机上没有远程桌面连接 (mstsc.exe)。</translation>
        </message>
        <message>
            <source>Windows does not list the saved sign-ins.</source>
            <translation>Windows 没有列出已保存的登录信息。</translation>
        </message>
        <message>
            <source>This Windows does not let programs empty its DNS cache.</source>
            <translation>此 Windows 不允许程序清空其 DNS 缓存。</translation>
        </message>
        <message>
            <source>Windows does not say what its DNS cache contains.</source>
            <translation>Windows 没有说明其 DNS 缓存的内容。</translation>
        </message>
        <message>
            <source>The settings of the firewall cannot be read.</source>
            <translation>无法读取防火墙的设置。</translation>
        </message>
        <message>
            <source>Windows does not say which of its firewall profiles is in force.</source>
            <translation>Windows 没有说明当前生效的是哪个防火墙配置文件。</translation>
        </message>
        <message>
            <source>Windows does not let this program read these settings.</source>
            <translation>Windows 不允许此程序读取这些设置。</translation>
        </message>
        <message>
            <source>Does it work from another network or another computer?</source>
            <translation>从其他网络或其他计算机能连接吗？</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>没有试过</translation>
        </message>
        <message>
            <source>What changed since it last worked?</source>
            <translation>上次正常连接之后有什么变化？</translation>
        </message>
        <message>
            <source>Nothing that I know of</source>
            <translation>据我所知没有变化</translation>
        </message>
        <message>
            <source>The address or the public IP of the server</source>
            <translation>服务器的地址或公网 IP</translation>
        </message>
        <message>
            <source>A password or a user</source>
            <translation>密码或用户</translation>
        </message>
        <message>
            <source>Yes, it works from there (phone hotspot, another office, Workbench, Bastion)</source>
            <translation>能，从其他地方可以连接（手机热点、其他办公室、Workbench、Bastion）</translation>
        </message>
        <message>
            <source>No, it does not work from anywhere</source>
            <translation>不能，从任何地方都连不上</translation>
        </message>
        <message>
            <source>This computer was updated</source>
            <translation>本机安装了更新</translation>
        </message>
        <message>
            <source>My network: travel, VPN, new office, new provider</source>
            <translation>我的网络：出差、VPN、新办公室、新运营商</translation>
        </message>
        <message>
            <source>Settings, updates or software on the server</source>
            <translation>服务器上的设置、更新或软件</translation>
        </message>
        <message>
            <source>It never worked</source>
            <translation>从未成功连接过</translation>
        </message>
        <message>
            <source>Who cannot connect?</source>
            <translation>谁无法连接？</translation>
        </message>
        <message>
            <source>I do not know</source>
            <translation>不清楚</translation>
        </message>
        <message>
            <source>One user; others can</source>
            <translation>只有一个用户，其他人可以</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>It works from elsewhere, so the server is fine: check this computer and its network first.</source>
            <translation>从其他地方可以连接，说明服务器正常：请先检查本机及其网络。</translation>
        </message>
        <message>
            <source>It does not work from anywhere, so check the server and its cloud first.</source>
            <translation>从任何地方都连不上，请先检查服务器和云平台。</translation>
        </message>
        <message>
            <source>Some Windows updates break Remote Desktop: KB5074109 causes the error 0x80080005; KB5077744 and KB5078127 fix it.</source>
            <translation>某些 Windows 更新会导致远程桌面故障：KB5074109 会引起错误 0x80080005，KB5077744 和 KB5078127 可修复。</translation>
        </message>
        <message>
            <source>Your network changed: a VPN, a proxy or a closed port there may block the connection.</source>
            <translation>您的网络有变化：可能受到 VPN、代理或被封锁的端口的影响。</translation>
        </message>
        <message>
            <source>Something changed on the server, so check its Remote Desktop settings first.</source>
            <translation>服务器上有变更，请先检查其远程桌面设置。</translation>
        </message>
        <message>
            <source>It never worked, so the cloud may never have allowed your connection.</source>
            <translation>从未连接成功，可能云平台从未放行。</translation>
        </message>
        <message>
            <source>Others can connect, so the path is clear: check the user's password and rights first.</source>
            <translation>其他人可以连接，说明路径畅通：请先检查该用户的密码和权限。</translation>
        </message>
        <message>
            <source>The address changed, and this computer may still use the old one.</source>
            <translation>地址已更改，本机可能仍在使用旧地址。</translation>
        </message>
        <message>
            <source>A password or user changed, and a saved password may be the old one.</source>
            <translation>密码或用户已更改，保存的密码可能是旧密码。</translation>
        </message>
        <message>
            <source>What do you know already? (optional)</source>
            <translation>您已经了解哪些情况？（可选）</translation>
        </message>
        <message>
            <source>Instance ID in the cloud, such as ins-4f2k (Azure: the resource ID)</source>
            <translation>云平台中的实例 ID，例如 ins-4f2k（Azure 为资源 ID）</translation>
        </message>
        <message>
            <source>Region, such as ap-seoul</source>
            <translation>地域，例如 ap-seoul</translation>
        </message>
        <message>
            <source>{why} First: {code} {title}.</source>
            <translation>{why} 首先查看：{code} {title}。</translation>
        </message>
        <message>
            <source>Remote Desktop port</source>
            <translation>远程桌面端口</translation>
        </message>
        <message>
            <source>How to write the user name</source>
            <translation>用户名的写法</translation>
        </message>
        <message>
            <source>Type the user name as you enter it in Remote Desktop</source>
            <translation>请按在远程桌面中输入的方式填写用户名</translation>
        </message>
        <message>
            <source>The server answers with Remote Desktop: the path to it is clear.</source>
            <translation>服务器已响应远程桌面协议：到服务器的路径畅通。</translation>
        </message>
        <message>
            <source>Too little could be measured to name the cause. Go through the pages one by one.</source>
            <translation>测得的信息太少，无法确定原因。请按页面逐步手动排查。</translation>
        </message>
    </context>
</TS>
