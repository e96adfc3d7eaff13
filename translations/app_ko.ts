<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
    <context>
        <name />
        <message>
            <source>Turn on automatic time in the settings of this computer, then check again.</source>
            <translation>이 컴퓨터의 설정에서 자동 시간 설정을 켠 다음 다시 확인하십시오.</translation>
        </message>
        <message>
            <source>A time service sets this computer's clock, so the server's clock is probably wrong: correct it there.</source>
            <translation>이 컴퓨터의 시계는 시간 서비스로 동기화되므로 서버의 시계가 잘못되었을 가능성이 큽니다. 서버에서 바로잡으십시오.</translation>
        </message>
        <message>
            <source>Compare both clocks with a third clock, and correct the wrong one.</source>
            <translation>두 시계를 다른 정확한 시계와 비교하고 잘못된 쪽을 바로잡으십시오.</translation>
        </message>
        <message>
            <source>With a difference of more than 5 minutes, signing in with a domain account fails and certificates look invalid.</source>
            <translation>5분 넘게 차이가 나면 도메인 계정 로그인이 실패하고 인증서가 유효하지 않은 것으로 표시됩니다.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>시계</translation>
        </message>
        <message>
            <source>The clocks of this computer and of the server agree to within {seconds} seconds.</source>
            <translation>이 컴퓨터와 서버의 시계 차이가 {seconds}초 이내입니다.</translation>
        </message>
        <message>
            <source>The clocks of this computer and of the server are {seconds} seconds apart.</source>
            <translation>이 컴퓨터와 서버의 시계가 {seconds}초 차이 납니다.</translation>
        </message>
        <message>
            <source>The server's clock is {minutes} minutes ahead of this computer's.</source>
            <translation>서버의 시계가 이 컴퓨터보다 {minutes}분 빠릅니다.</translation>
        </message>
        <message>
            <source>The server's clock is {minutes} minutes behind this computer's.</source>
            <translation>서버의 시계가 이 컴퓨터보다 {minutes}분 느립니다.</translation>
        </message>
        <message>
            <source>According to this computer's clock, the server's certificate becomes valid only on {valid_from}: one of the clocks is wrong.</source>
            <translation>이 컴퓨터의 시계를 기준으로 서버의 인증서는 {valid_from}부터 유효합니다. 어느 한쪽의 시계가 잘못되었습니다.</translation>
        </message>
        <message>
            <source>The clocks cannot be compared: the server does not report its time, and this computer does not say how its own clock is set.</source>
            <translation>시계를 비교할 수 없습니다. 서버가 시간을 알려 주지 않고, 이 컴퓨터의 시계가 어떻게 동기화되는지도 알 수 없습니다.</translation>
        </message>
        <message>
            <source>A time service sets this computer's clock. The server does not report its time, so they cannot be compared.</source>
            <translation>이 컴퓨터의 시계는 시간 서비스로 동기화됩니다. 서버는 비교할 시간을 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>No time service sets this computer's clock, and the server does not report its time.</source>
            <translation>이 컴퓨터의 시계를 동기화하는 시간 서비스가 없으며, 서버가 비교할 시간을 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>This computer remembers no address for {name}.</source>
            <translation>이 컴퓨터는 {name}의 주소를 기억하고 있지 않습니다.</translation>
        </message>
        <message>
            <source>This computer remembers the current address of {name}: {cached}.</source>
            <translation>이 컴퓨터는 {name}의 현재 주소를 기억하고 있습니다: {cached}.</translation>
        </message>
        <message>
            <source>This computer still uses an old address for {name}: {cached}. The current one is {fresh}.</source>
            <translation>이 컴퓨터는 아직 {name}의 이전 주소({cached})를 사용하고 있습니다. 현재 주소는 {fresh}입니다.</translation>
        </message>
        <message>
            <source>The server got a new address, and this computer has not noticed. Empty the DNS cache, then connect again.</source>
            <translation>서버의 주소가 바뀌었지만 이 컴퓨터는 아직 알지 못합니다. DNS 캐시를 비운 뒤 다시 연결하십시오.</translation>
        </message>
        <message>
            <source>Until then, you can connect to {fresh} directly.</source>
            <translation>그때까지는 {fresh} 주소로 직접 연결할 수 있습니다.</translation>
        </message>
        <message>
            <source>This computer remembers {cached} for {name}, but the DNS servers no longer know an address.</source>
            <translation>이 컴퓨터는 {name}의 주소를 {cached}(으)로 기억하지만, DNS 서버에는 더 이상 주소가 없습니다.</translation>
        </message>
        <message>
            <source>The DNS servers did not answer, so the remembered address cannot be checked.</source>
            <translation>DNS 서버가 응답하지 않아 이 컴퓨터가 기억하는 내용과 비교할 수 없습니다.</translation>
        </message>
        <message>
            <source>The name was changed or deleted. Look up the server's address in the cloud's console.</source>
            <translation>이름이 변경되었거나 삭제되었습니다. 클라우드 콘솔에서 서버의 주소를 확인하십시오.</translation>
        </message>
        <message>
            <source>DNS cache of this computer</source>
            <translation>이 컴퓨터의 DNS 캐시</translation>
        </message>
        <message>
            <source>Open **Windows Defender Firewall with Advanced Security**, choose **Outbound Rules** and disable this rule.</source>
            <translation>**고급 보안이 포함된 Windows Defender 방화벽**을 열고 **아웃바운드 규칙**을 선택한 뒤, 이 규칙을 사용 안 함으로 설정하십시오.</translation>
        </message>
        <message>
            <source>Open **Windows Defender Firewall with Advanced Security**, choose **Outbound Rules** and add a rule that allows Remote Desktop Connection to TCP port {port}.</source>
            <translation>**고급 보안이 포함된 Windows Defender 방화벽**을 열고 **아웃바운드 규칙**을 선택한 뒤, TCP 포트 {port}(으)로 가는 원격 데스크톱 연결을 허용하는 규칙을 추가하십시오.</translation>
        </message>
        <message>
            <source>A group policy of your organization sets this. Only its administrator can change it.</source>
            <translation>조직의 그룹 정책에서 정한 설정입니다. 조직의 관리자만 변경할 수 있습니다.</translation>
        </message>
        <message>
            <source>The device management of your organization sets this. Only its administrator can change it.</source>
            <translation>조직의 장치 관리에서 정한 설정입니다. 조직의 관리자만 변경할 수 있습니다.</translation>
        </message>
        <message>
            <source>Without the server's address, the matching firewall rules cannot be found.</source>
            <translation>서버의 주소를 알 수 없어 어떤 방화벽 규칙이 관련되는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>The firewall of this computer blocks the way to {address}, but not to the server's other addresses.</source>
            <translation>이 컴퓨터의 방화벽이 {address}(으)로 가는 길을 차단합니다. 서버의 다른 주소로 가는 길은 차단하지 않습니다.</translation>
        </message>
        <message>
            <source>The firewall rule "{rule}" on this computer blocks Remote Desktop to port {port}.</source>
            <translation>이 컴퓨터의 방화벽 규칙 “{rule}”이(가) 포트 {port}(으)로 가는 원격 데스크톱을 차단합니다.</translation>
        </message>
        <message>
            <source>The firewall of this computer blocks every outgoing connection that no rule allows, and no rule allows this one.</source>
            <translation>이 컴퓨터의 방화벽은 규칙으로 허용되지 않은 나가는 연결을 모두 차단하며, 이 연결을 허용하는 규칙이 없습니다.</translation>
        </message>
        <message>
            <source>Remote Desktop also works with the firewall on. Turn it on again for your safety.</source>
            <translation>원격 데스크톱을 위해 방화벽을 끌 필요는 없습니다. 안전을 위해 다시 켜십시오.</translation>
        </message>
        <message>
            <source>The firewall of this computer is off, so it blocks nothing.</source>
            <translation>이 컴퓨터의 방화벽이 꺼져 있으므로 아무것도 차단하지 않습니다.</translation>
        </message>
        <message>
            <source>The firewall of this computer lets Remote Desktop out to port {port}.</source>
            <translation>이 컴퓨터의 방화벽은 포트 {port}(으)로 나가는 원격 데스크톱을 허용합니다.</translation>
        </message>
        <message>
            <source>Firewall of this computer</source>
            <translation>이 컴퓨터의 방화벽</translation>
        </message>
        <message>
            <source>Such programs filter connections in addition to the firewall of Windows. RDP Doctor cannot see their rules.</source>
            <translation>이런 프로그램은 Windows 방화벽과 별도로 연결을 걸러냅니다. 이 프로그램에서는 그 규칙을 볼 수 없습니다.</translation>
        </message>
        <message>
            <source>Look in {products} for blocked connections. Or pause it for a minute, try again, and turn it back on right away.</source>
            <translation>{products}에서 차단된 연결을 확인하십시오. 또는 잠시 중지하고 다시 시도한 뒤 곧바로 다시 켜십시오.</translation>
        </message>
        <message>
            <source>On a company computer, ask the administrator first.</source>
            <translation>조직의 컴퓨터라면 먼저 관리자에게 문의하십시오.</translation>
        </message>
        <message>
            <source>Another firewall is active on this computer and may stop Remote Desktop: {firewalls}.</source>
            <translation>이 컴퓨터에서 다른 방화벽이 작동 중이며 원격 데스크톱을 막을 수 있습니다: {firewalls}.</translation>
        </message>
        <message>
            <source>Other security software is active on this computer and may filter Remote Desktop: {products}.</source>
            <translation>이 컴퓨터에서 다른 보안 소프트웨어가 작동 중이며 원격 데스크톱을 걸러낼 수 있습니다: {products}.</translation>
        </message>
        <message>
            <source>Other security software is installed on this computer, but turned off: {inactive}.</source>
            <translation>이 컴퓨터에 다른 보안 소프트웨어가 설치되어 있지만 꺼져 있습니다: {inactive}.</translation>
        </message>
        <message>
            <source>No other firewall or antivirus is registered on this computer.</source>
            <translation>이 컴퓨터에는 다른 방화벽이나 바이러스 백신이 등록되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>Security software of this computer</source>
            <translation>이 컴퓨터의 보안 소프트웨어</translation>
        </message>
        <message>
            <source>This address is this computer itself.</source>
            <translation>이 주소는 이 컴퓨터 자신입니다.</translation>
        </message>
        <message>
            <source>Addresses from 198.18.0.0 to 198.19.255.255 are made up by proxy programs on this computer.</source>
            <translation>198.18.0.0에서 198.19.255.255까지의 주소는 이 컴퓨터의 프록시 프로그램이 만들어 낸 가상 주소입니다.</translation>
        </message>
        <message>
            <source>There is no server called {name}.</source>
            <translation>{name}(이)라는 이름의 서버가 없습니다.</translation>
        </message>
        <message>
            <source>Check the spelling, or use the IP address that the cloud's console shows for the server.</source>
            <translation>철자를 확인하거나, 클라우드 콘솔에 표시된 서버의 IP 주소를 사용하십시오.</translation>
        </message>
        <message>
            <source>Check the network or the VPN of this computer. With the server's IP address you can connect without a name.</source>
            <translation>이 컴퓨터의 네트워크나 VPN을 확인하십시오. 서버의 IP 주소를 사용하면 이름 없이도 연결할 수 있습니다.</translation>
        </message>
        <message>
            <source>{address} is not the address of any server.</source>
            <translation>{address}은(는) 어떤 서버의 주소도 아닙니다.</translation>
        </message>
        <message>
            <source>Connect to the address instead of the name.</source>
            <translation>이름 대신 주소로 연결하십시오.</translation>
        </message>
        <message>
            <source>{name} leads to {addresses}.</source>
            <translation>{name}의 주소는 {addresses}입니다.</translation>
        </message>
        <message>
            <source>This is a private address: it can be reached only from the same network or through a VPN.</source>
            <translation>사설 주소입니다. 같은 네트워크나 VPN을 통해서만 연결할 수 있습니다.</translation>
        </message>
        <message>
            <source>This address belongs to a provider's internal network or a VPN: it can be reached only from there.</source>
            <translation>통신사 내부 네트워크나 VPN의 주소입니다. 그 안에서만 연결할 수 있습니다.</translation>
        </message>
        <message>
            <source>This address works only in the same local network; the server chose it itself because it was given no other.</source>
            <translation>직접 연결된 네트워크 안에서만 유효한 주소입니다. 다른 주소를 받지 못한 서버가 스스로 정한 주소입니다.</translation>
        </message>
        <message>
            <source>This address leads nowhere; filters return it for names that they block.</source>
            <translation>어디로도 연결되지 않는 주소입니다. 필터가 차단한 이름에 대해 이 주소를 알려 줍니다.</translation>
        </message>
        <message>
            <source>The name {name} exists, but it has no address.</source>
            <translation>{name} 이름은 있지만 주소가 없습니다.</translation>
        </message>
        <message>
            <source>Its DNS record was deleted or never created. Use the IP address that the cloud's console shows for the server.</source>
            <translation>주소 레코드가 삭제되었거나 만들어지지 않았습니다. 클라우드 콘솔에 표시된 서버의 IP 주소를 사용하십시오.</translation>
        </message>
        <message>
            <source>The DNS servers of this computer do not answer, so {name} cannot be looked up.</source>
            <translation>이 컴퓨터의 DNS 서버가 응답하지 않아 {name}을(를) 조회할 수 없습니다.</translation>
        </message>
        <message>
            <source>The DNS servers of this computer refuse to look up {name}.</source>
            <translation>이 컴퓨터의 DNS 서버가 {name} 조회를 거부합니다.</translation>
        </message>
        <message>
            <source>{address} is already an address: there is no name to look up.</source>
            <translation>{address}은(는) 이미 주소이므로 조회할 이름이 없습니다.</translation>
        </message>
        <message>
            <source>This computer does not find {name}, although its DNS server knows it as {from_servers}.</source>
            <translation>DNS 서버는 {name}의 주소가 {from_servers}(이)라고 알고 있지만 이 컴퓨터는 찾지 못합니다.</translation>
        </message>
        <message>
            <source>Programs on this computer get a different answer than the DNS server gives: a VPN or a filter may change it.</source>
            <translation>이 컴퓨터의 프로그램이 DNS 서버의 답과 다른 답을 받습니다. VPN이나 필터가 개입하고 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>These DNS servers do not answer: {silent}. Lookups may be slow or sometimes fail.</source>
            <translation>다음 DNS 서버가 응답하지 않습니다: {silent}. 조회가 느리거나 가끔 실패할 수 있습니다.</translation>
        </message>
        <message>
            <source>The hosts file of this computer sends {name} to {hosts}; the DNS servers could not confirm it.</source>
            <translation>이 컴퓨터의 hosts 파일이 {name}을(를) {hosts}(으)로 보내지만, DNS 서버에서 확인하지 못했습니다.</translation>
        </message>
        <message>
            <source>Check that this is still the server's address; an entry in the hosts file never changes by itself.</source>
            <translation>이 주소가 지금도 서버의 주소인지 확인하십시오. hosts 파일의 줄은 저절로 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>The hosts file of this computer sends {name} to {hosts}, but its address is {from_servers}.</source>
            <translation>이 컴퓨터의 hosts 파일이 {name}을(를) {hosts}(으)로 보내지만, 실제 주소는 {from_servers}입니다.</translation>
        </message>
        <message>
            <source>Remove the line with this name from the hosts file as administrator, or connect to the address itself.</source>
            <translation>관리자 권한으로 hosts 파일에서 이 이름이 있는 줄을 삭제하거나, 주소로 직접 연결하십시오.</translation>
        </message>
        <message>
            <source>The name {name} is blocked: it leads to {addresses}.</source>
            <translation>{name} 이름이 차단되었습니다. 이름이 {addresses}을(를) 가리킵니다.</translation>
        </message>
        <message>
            <source>A DNS filter in this network or on this computer does this. Connect to the IP address, or ask for an exception.</source>
            <translation>이 네트워크나 이 컴퓨터의 DNS 필터 때문입니다. IP 주소로 연결하거나 예외를 요청하십시오.</translation>
        </message>
        <message>
            <source>A proxy program gives {name} the made-up address {addresses}.</source>
            <translation>프록시 프로그램이 {name}에 가상 주소 {addresses}을(를) 부여합니다.</translation>
        </message>
        <message>
            <source>The connection goes through that program. Close it or make an exception for the server, and try again.</source>
            <translation>연결이 그 프로그램을 거칩니다. 프로그램을 종료하거나 서버를 예외로 등록한 뒤 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>The name {name} leads to this computer itself ({addresses}).</source>
            <translation>{name} 이름이 이 컴퓨터 자신({addresses})을 가리킵니다.</translation>
        </message>
        <message>
            <source>Unless you use a tunnel on this computer, the DNS record or a filter is wrong.</source>
            <translation>이 컴퓨터에서 터널을 사용하는 것이 아니라면 DNS 레코드나 필터가 잘못된 것입니다.</translation>
        </message>
        <message>
            <source>The name {name} leads to the private address {addresses}, not to a public IP address.</source>
            <translation>{name} 이름이 공인 IP 주소가 아닌 내부 주소 {addresses}을(를) 가리킵니다.</translation>
        </message>
        <message>
            <source>The DNS servers of this computer disagree about {name}: {from_servers}.</source>
            <translation>이 컴퓨터의 DNS 서버들이 {name}에 대해 서로 다르게 답합니다: {from_servers}.</translation>
        </message>
        <message>
            <source>Which server you reach is a matter of chance. One of the DNS servers is out of date or belongs to a VPN.</source>
            <translation>어느 서버에 연결될지는 우연에 달려 있습니다. DNS 서버 중 하나의 정보가 오래되었거나, 그 DNS 서버가 VPN에 속합니다.</translation>
        </message>
        <message>
            <source>Only some of the DNS servers of this computer know {name}.</source>
            <translation>이 컴퓨터의 DNS 서버 중 일부만 {name}을(를) 알고 있습니다.</translation>
        </message>
        <message>
            <source>Sometimes the name will not be found. One of the DNS servers is out of date or belongs to a VPN.</source>
            <translation>이 이름을 가끔 찾지 못하게 됩니다. DNS 서버 중 하나의 정보가 오래되었거나, 그 DNS 서버가 VPN에 속합니다.</translation>
        </message>
        <message>
            <source>Without a VPN into the cloud's network, connect to the public IP address that the console shows.</source>
            <translation>클라우드 네트워크로 들어가는 VPN이 없다면 콘솔에 표시된 공인 IP 주소로 연결하십시오.</translation>
        </message>
        <message>
            <source>Name of the server</source>
            <translation>서버의 이름</translation>
        </message>
        <message>
            <source>Try another network, such as the hotspot of a phone: it shows whether this network is the cause.</source>
            <translation>휴대폰 핫스팟과 같은 다른 네트워크에서 시도해 보십시오. 현재 네트워크가 원인인지 알 수 있습니다.</translation>
        </message>
        <message>
            <source>Windows makes this certificate itself. Delete the old one on the server and restart **Remote Desktop Services**: a new one is made.</source>
            <translation>이 인증서는 Windows가 직접 만듭니다. 서버에서 이전 인증서를 삭제하고 **Remote Desktop Services**를 다시 시작하면 새 인증서가 만들어집니다.</translation>
        </message>
        <message>
            <source>The name {address} has no address.</source>
            <translation>이름 {address}에 해당하는 주소가 없습니다.</translation>
        </message>
        <message>
            <source>Compare it with the name in the cloud console, or connect to the public IP address instead.</source>
            <translation>클라우드 콘솔에 표시된 이름과 비교하거나 공인 IP 주소로 연결해 보십시오.</translation>
        </message>
        <message>
            <source>Check whether this computer is online, then connect to the public IP address instead of the name.</source>
            <translation>이 컴퓨터가 인터넷에 연결되어 있는지 확인한 다음 이름 대신 공인 IP 주소로 연결하십시오.</translation>
        </message>
        <message>
            <source>This computer itself blocks the connection to {address}, port {port}.</source>
            <translation>이 컴퓨터 자체가 {address}, 포트 {port}에 대한 연결을 차단합니다.</translation>
        </message>
        <message>
            <source>A firewall or security program stops it here, before anything is sent.</source>
            <translation>데이터가 전송되기 전에 이 컴퓨터의 방화벽이나 보안 프로그램이 연결을 막습니다.</translation>
        </message>
        <message>
            <source>Look at the outgoing rules of **Windows Defender Firewall** and of other security programs.</source>
            <translation>**Windows Defender 방화벽**과 다른 보안 프로그램의 나가는 연결 규칙을 확인하십시오.</translation>
        </message>
        <message>
            <source>{address} does not answer on port {port} within {limit} seconds.</source>
            <translation>{address}의 포트 {port}에서 {limit}초 안에 응답이 없습니다.</translation>
        </message>
        <message>
            <source>Something on the way drops the packets, or the server is off.</source>
            <translation>중간에서 패킷이 차단되거나 서버가 꺼져 있습니다.</translation>
        </message>
        <message>
            <source>First look at the security group: it has to allow TCP port {port} from your own public address.</source>
            <translation>먼저 보안 그룹을 확인하십시오. 사용자의 공인 IP에서 TCP 포트 {port}에 접근할 수 있어야 합니다.</translation>
        </message>
        <message>
            <source>Then see whether the instance is running, and whether this is still its public IP.</source>
            <translation>그런 다음 인스턴스가 실행 중인지, 이 주소가 아직 인스턴스의 공인 IP인지 확인하십시오.</translation>
        </message>
        <message>
            <source>Then look at the firewall inside the server.</source>
            <translation>그런 다음 서버 내부의 방화벽을 확인하십시오.</translation>
        </message>
        <message>
            <source>Some companies and providers block port {port}: try another network, such as the hotspot of a phone.</source>
            <translation>포트 {port}번을 차단하는 회사나 통신사가 있습니다. 휴대폰 핫스팟과 같은 다른 네트워크에서 시도해 보십시오.</translation>
        </message>
        <message>
            <source>A private address (10.x, 172.16.x to 172.31.x, 192.168.x) is reached only from inside its own network.</source>
            <translation>사설 주소(10.x, 172.16.x~172.31.x, 192.168.x)에는 같은 네트워크 안에서만 접근할 수 있습니다.</translation>
        </message>
        <message>
            <source>Other causes: a load balancer without a server behind it, or a server that has no resources left.</source>
            <translation>다른 원인: 뒤에 서버가 없는 부하 분산 장치, 또는 리소스가 부족한 서버입니다.</translation>
        </message>
        <message>
            <source>{address} can be reached, but nothing listens there on port {port}.</source>
            <translation>{address}에 도달할 수 있지만 포트 {port}에서 수신 대기하는 프로그램이 없습니다.</translation>
        </message>
        <message>
            <source>Most often Remote Desktop is off, **Remote Desktop Services** is stopped, or the port was changed.</source>
            <translation>대부분 원격 데스크톱이 꺼져 있거나, **Remote Desktop Services**가 중지되었거나, 포트가 변경된 것이 원인입니다.</translation>
        </message>
        <message>
            <source>A firewall that rejects connections instead of dropping them looks the same.</source>
            <translation>연결을 무시하지 않고 거부하는 방화벽이 있어도 같은 결과가 나타납니다.</translation>
        </message>
        <message>
            <source>Check the port, and the forwarding rules of routers and load balancers. Remote Desktop uses 3389 unless it was changed.</source>
            <translation>포트 번호와 라우터 및 부하 분산 장치의 전달 규칙을 확인하십시오. 변경하지 않았다면 원격 데스크톱은 3389를 사용합니다.</translation>
        </message>
        <message>
            <source>An SSH server answers on port {port}, not Remote Desktop: {banner}</source>
            <translation>포트 {port}에서 원격 데스크톱이 아니라 SSH 서버가 응답합니다: {banner}</translation>
        </message>
        <message>
            <source>A web server answers on port {port}, not Remote Desktop: {banner}</source>
            <translation>포트 {port}에서 원격 데스크톱이 아니라 웹 서버가 응답합니다: {banner}</translation>
        </message>
        <message>
            <source>A mail server answers on port {port}, not Remote Desktop: {banner}</source>
            <translation>포트 {port}에서 원격 데스크톱이 아니라 메일 서버가 응답합니다: {banner}</translation>
        </message>
        <message>
            <source>A file transfer server (FTP) answers on port {port}, not Remote Desktop: {banner}</source>
            <translation>포트 {port}에서 원격 데스크톱이 아니라 파일 전송(FTP) 서버가 응답합니다: {banner}</translation>
        </message>
        <message>
            <source>A VNC server answers on port {port}, not Remote Desktop: {banner}</source>
            <translation>포트 {port}에서 원격 데스크톱이 아니라 VNC 서버가 응답합니다: {banner}</translation>
        </message>
        <message>
            <source>Another program answers on port {port}, not Remote Desktop: {banner}</source>
            <translation>포트 {port}에서 원격 데스크톱이 아니라 다른 프로그램이 응답합니다: {banner}</translation>
        </message>
        <message>
            <source>Most often this is a VPN, a proxy program, or the sign-in page of a Wi-Fi network.</source>
            <translation>대부분 VPN, 프록시 프로그램 또는 Wi-Fi 네트워크의 로그인 페이지가 원인입니다.</translation>
        </message>
        <message>
            <source>Use a client that supports it, and check that no policy or saved setting has turned it off.</source>
            <translation>NLA를 지원하는 클라이언트를 사용하고, 정책이나 저장된 설정에서 꺼져 있지 않은지 확인하십시오.</translation>
        </message>
        <message>
            <source>This is a special setting of your organization: ask its administrator.</source>
            <translation>조직에서 지정한 특수 설정입니다. 관리자에게 문의하십시오.</translation>
        </message>
        <message>
            <source>The server refuses Remote Desktop for a reason that is not documented (code {failure_code}).</source>
            <translation>서버가 문서에 없는 이유(코드 {failure_code})로 원격 데스크톱을 거부합니다.</translation>
        </message>
        <message>
            <source>Remote Desktop answers, but no encrypted connection can be made ({tls_error}).</source>
            <translation>원격 데스크톱이 응답하지만 암호화된 연결을 만들 수 없습니다({tls_error}).</translation>
        </message>
        <message>
            <source>Most often the certificate or its private key on the server is damaged, or TLS is turned off there.</source>
            <translation>대부분 서버의 인증서나 개인 키가 손상되었거나 서버에서 TLS가 꺼져 있는 것이 원인입니다.</translation>
        </message>
        <message>
            <source>Remote Desktop answers, but stops answering as soon as encryption begins.</source>
            <translation>원격 데스크톱이 응답하지만 암호화를 시작하면 더 이상 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Most clients warn about it and some refuse the connection. The server's clock may also be wrong.</source>
            <translation>대부분의 클라이언트는 경고를 표시하고 일부는 연결을 거부합니다. 서버의 시계가 잘못되었을 가능성도 있습니다.</translation>
        </message>
        <message>
            <source>Remote Desktop answers, but the certificate of the server becomes valid only on {valid_from}.</source>
            <translation>원격 데스크톱이 응답하지만 서버의 인증서는 {valid_from}부터 유효합니다.</translation>
        </message>
        <message>
            <source>Remote Desktop answers, but supports only outdated encryption ({tls_version}).</source>
            <translation>원격 데스크톱이 응답하지만 오래된 암호화({tls_version})만 지원합니다.</translation>
        </message>
        <message>
            <source>Newer clients may refuse it, and the password is poorly protected on the way.</source>
            <translation>최신 클라이언트가 거부할 수 있으며, 전송 중인 암호가 충분히 보호되지 않습니다.</translation>
        </message>
        <message>
            <source>Install the Windows updates on the server and turn on TLS 1.2 there.</source>
            <translation>서버에 Windows 업데이트를 설치하고 TLS 1.2를 켜십시오.</translation>
        </message>
        <message>
            <source>The client cannot tell whether this is the right server, and clients that require NLA refuse it.</source>
            <translation>클라이언트가 올바른 서버인지 확인할 수 없으며, NLA를 요구하는 클라이언트는 연결을 거부합니다.</translation>
        </message>
        <message>
            <source>If it is the same there, look at the load of the instance in the cloud console, and restart it if needed.</source>
            <translation>다른 네트워크에서도 같으면 클라우드 콘솔에서 인스턴스의 부하를 확인하고 필요하면 다시 시작하십시오.</translation>
        </message>
        <message>
            <source>The name is mistyped or deleted, or only the DNS servers of a company or a VPN know it.</source>
            <translation>이름을 잘못 입력했거나 이름이 삭제되었거나, 회사 또는 VPN의 DNS 서버만 아는 이름입니다.</translation>
        </message>
        <message>
            <source>The DNS servers of this computer do not answer, so the address of {address} stays unknown.</source>
            <translation>이 컴퓨터의 DNS 서버가 응답하지 않아 {address}의 주소를 알 수 없습니다.</translation>
        </message>
        <message>
            <source>There is no network path from this computer to {address}.</source>
            <translation>이 컴퓨터에서 {address}에 도달할 경로가 없습니다.</translation>
        </message>
        <message>
            <source>This computer has no connection to that network, or a router on the way rejects the traffic.</source>
            <translation>이 컴퓨터가 해당 네트워크에 연결되어 있지 않거나 중간의 라우터가 연결을 되돌려 보냅니다.</translation>
        </message>
        <message>
            <source>Check whether this computer is online, and whether a VPN has to be on or off.</source>
            <translation>이 컴퓨터가 인터넷에 연결되어 있는지, VPN을 켜거나 꺼야 하는지 확인하십시오.</translation>
        </message>
        <message>
            <source>{address} ends every connection to port {port} at once, before any data is exchanged.</source>
            <translation>{address}에서 포트 {port}에 대한 모든 연결을 통신이 시작되기도 전에 바로 끊습니다.</translation>
        </message>
        <message>
            <source>Most often, protection against password guessing or another security program there blocks your address.</source>
            <translation>대부분 서버의 암호 추측 방지 프로그램이나 다른 보안 프로그램이 사용자의 주소를 차단하는 것이 원인입니다.</translation>
        </message>
        <message>
            <source>Open the server through the cloud's console and check these three things.</source>
            <translation>클라우드 콘솔을 통해 서버를 열고 이 세 가지를 확인하십시오.</translation>
        </message>
        <message>
            <source>Another program uses this port, or the address and port lead to another machine.</source>
            <translation>다른 프로그램이 이 포트를 사용하고 있거나, 주소와 포트가 다른 컴퓨터로 연결됩니다.</translation>
        </message>
        <message>
            <source>A service that uses only TLS, such as HTTPS, answers on port {port}, not Remote Desktop.</source>
            <translation>포트 {port}에서 원격 데스크톱이 아니라 HTTPS처럼 TLS만 사용하는 서비스가 응답합니다.</translation>
        </message>
        <message>
            <source>Something on the way answers every connection instead of {address}.</source>
            <translation>중간에 있는 무언가가 {address} 대신 모든 연결에 응답하고 있습니다.</translation>
        </message>
        <message>
            <source>Other ports that should be closed are open as well.</source>
            <translation>닫혀 있어야 할 다른 포트에도 연결됩니다.</translation>
        </message>
        <message>
            <source>Turn these off, sign in to the Wi-Fi, or use another network.</source>
            <translation>이를 끄거나 Wi-Fi에 로그인하거나 다른 네트워크를 사용하십시오.</translation>
        </message>
        <message>
            <source>Port {port} of {address} is open, but Remote Desktop does not answer within {limit} seconds.</source>
            <translation>{address}의 포트 {port}에는 연결되지만 원격 데스크톱이 {limit}초 안에 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Either a firewall on the way recognizes Remote Desktop and drops it, or the server hangs.</source>
            <translation>중간의 방화벽이 내용을 보고 원격 데스크톱을 차단하거나, 서버가 멈춘 상태입니다.</translation>
        </message>
        <message>
            <source>{address} accepts the connection to port {port}, but closes it as soon as Remote Desktop begins.</source>
            <translation>{address}에서 포트 {port} 연결을 받아들이지만 원격 데스크톱 통신을 시작하면 연결을 끊습니다.</translation>
        </message>
        <message>
            <source>Most often a firewall on the way recognizes Remote Desktop and stops it.</source>
            <translation>대부분 중간의 방화벽이 원격 데스크톱을 인식하고 차단하는 것이 원인입니다.</translation>
        </message>
        <message>
            <source>If it is the same there, another program uses the port, or Remote Desktop on the server is damaged: restart **Remote Desktop Services**.</source>
            <translation>다른 네트워크에서도 같으면 다른 프로그램이 포트를 사용하고 있거나 서버의 원격 데스크톱이 손상된 것입니다. **Remote Desktop Services**를 다시 시작하십시오.</translation>
        </message>
        <message>
            <source>Remote Desktop on {address} answers, but ends the connection at once.</source>
            <translation>{address}의 원격 데스크톱이 응답한 뒤 바로 연결을 끊습니다.</translation>
        </message>
        <message>
            <source>Its security settings or its certificate are damaged, or it cannot take another session.</source>
            <translation>보안 설정이나 인증서가 손상되었거나 세션을 더 받을 여유가 없습니다.</translation>
        </message>
        <message>
            <source>Restart **Remote Desktop Services**, then look at **Windows Logs** in **Event Viewer** on the server.</source>
            <translation>서버에서 **Remote Desktop Services**를 다시 시작한 다음 **이벤트 뷰어**의 **Windows 로그**를 확인하십시오.</translation>
        </message>
        <message>
            <source>The server insists on TLS encryption and refuses the connection (code 1).</source>
            <translation>서버가 TLS 암호화를 요구하며 연결을 거부합니다(코드 1).</translation>
        </message>
        <message>
            <source>A client that is too old, or set to the old RDP encryption, cannot connect: update it.</source>
            <translation>너무 오래되었거나 오래된 RDP 암호화를 사용하도록 설정된 클라이언트는 연결할 수 없습니다. 클라이언트를 업데이트하십시오.</translation>
        </message>
        <message>
            <source>The server allows only the old RDP encryption and refuses TLS (code 2).</source>
            <translation>서버가 오래된 RDP 암호화만 허용하고 TLS를 거부합니다(코드 2).</translation>
        </message>
        <message>
            <source>On the server, set **Security Layer** so that TLS is allowed.</source>
            <translation>서버에서 TLS를 허용하도록 **보안 계층**을 설정하십시오.</translation>
        </message>
        <message>
            <source>The server has no usable certificate for Remote Desktop and refuses every connection (code 3).</source>
            <translation>서버에 사용할 수 있는 원격 데스크톱 인증서가 없어 모든 연결을 거부합니다(코드 3).</translation>
        </message>
        <message>
            <source>The certificate or its private key is missing or unreadable.</source>
            <translation>인증서 또는 개인 키가 없거나 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>The security settings of Remote Desktop on the server contradict each other (code 4).</source>
            <translation>서버의 원격 데스크톱 보안 설정이 서로 맞지 않습니다(코드 4).</translation>
        </message>
        <message>
            <source>Set **Security Layer** on the server to its default, then restart **Remote Desktop Services**.</source>
            <translation>서버의 **보안 계층**을 기본값으로 설정한 다음 **Remote Desktop Services**를 다시 시작하십시오.</translation>
        </message>
        <message>
            <source>The server accepts only connections with network level authentication, NLA (code 5).</source>
            <translation>서버가 네트워크 수준 인증(NLA)을 사용하는 연결만 허용합니다(코드 5).</translation>
        </message>
        <message>
            <source>NLA checks user name and password before the screen of the server appears.</source>
            <translation>NLA는 서버 화면이 표시되기 전에 사용자 이름과 암호를 확인합니다.</translation>
        </message>
        <message>
            <source>The path to the server is clear. If you cannot get in, check the client's settings, the account and its rights.</source>
            <translation>서버까지의 경로에는 문제가 없습니다. 그래도 연결되지 않으면 클라이언트 설정, 계정, 계정의 권한을 확인하십시오.</translation>
        </message>
        <message>
            <source>The server does not say its name: NTLM may be turned off there, so that only domain accounts can sign in.</source>
            <translation>서버가 이름을 알려 주지 않습니다. 서버에서 NTLM이 꺼져 있어 도메인 계정으로만 로그인할 수 있는 상태일 수 있습니다.</translation>
        </message>
        <message>
            <source>Not every address of this name works ({failed_addresses}): the client may try those first and wait.</source>
            <translation>이 이름의 주소 중 일부가 작동하지 않습니다({failed_addresses}). 클라이언트가 처음에 이 주소를 기다리느라 지연될 수 있습니다.</translation>
        </message>
        <message>
            <source>The server asks for a certificate of the user, such as a smart card (code 6).</source>
            <translation>서버가 스마트 카드와 같은 사용자 인증서를 요구합니다(코드 6).</translation>
        </message>
        <message>
            <source>Look at **Windows Logs** in **Event Viewer** on the server for the same time.</source>
            <translation>서버의 **이벤트 뷰어**에서 같은 시각의 **Windows 로그**를 확인하십시오.</translation>
        </message>
        <message>
            <source>The first large packets get lost: often in a VPN, or in a device that inspects encrypted connections.</source>
            <translation>처음으로 전송되는 큰 패킷이 손실됩니다. VPN이나 암호화된 연결을 검사하는 장치에서 자주 발생합니다.</translation>
        </message>
        <message>
            <source>Remote Desktop answers, but the certificate of the server expired on {valid_to}.</source>
            <translation>원격 데스크톱이 응답하지만 서버의 인증서가 {valid_to}에 만료되었습니다.</translation>
        </message>
        <message>
            <source>The clock of this computer or of the server is wrong. Compare both, then make a new certificate if needed.</source>
            <translation>이 컴퓨터 또는 서버의 시계가 잘못되었습니다. 두 시계를 비교한 다음 필요하면 새 인증서를 만드십시오.</translation>
        </message>
        <message>
            <source>Remote Desktop answers, but only with its own old encryption, without TLS.</source>
            <translation>원격 데스크톱이 응답하지만 TLS 없이 자체의 오래된 암호화만 사용합니다.</translation>
        </message>
        <message>
            <source>On the server, set **Security Layer** so that TLS is used.</source>
            <translation>서버에서 TLS를 사용하도록 **보안 계층**을 설정하십시오.</translation>
        </message>
        <message>
            <source>Remote Desktop answers at {address}, port {port}.</source>
            <translation>{address}, 포트 {port}에서 원격 데스크톱이 응답합니다.</translation>
        </message>
        <message>
            <source>The server requires network level authentication (NLA): it checks the password before it shows a screen.</source>
            <translation>서버가 네트워크 수준 인증(NLA)을 요구합니다. 화면을 표시하기 전에 암호를 확인합니다.</translation>
        </message>
        <message>
            <source>The server calls itself {computer_name}. If you expect another name, the address leads to the wrong machine.</source>
            <translation>서버가 알려 준 컴퓨터 이름은 {computer_name}입니다. 예상한 이름과 다르면 주소가 다른 컴퓨터를 가리키는 것입니다.</translation>
        </message>
        <message>
            <source>Disconnect {description} and try again. If it then works, the VPN does not let Remote Desktop through.</source>
            <translation>{description} 연결을 끊고 다시 시도하십시오. 그때 연결된다면 VPN이 원격 데스크톱을 통과시키지 않는 것입니다.</translation>
        </message>
        <message>
            <source>Remote Desktop does not use a web proxy, so this setting itself has no effect on it.</source>
            <translation>원격 데스크톱은 웹 프록시를 사용하지 않으므로 이 설정 자체는 도움도 방해도 되지 않습니다.</translation>
        </message>
        <message>
            <source>The server answers this way, so this is not the cause.</source>
            <translation>이 경로로 서버가 응답하므로 원인이 아닙니다.</translation>
        </message>
        <message>
            <source>This computer has no network path to {address}.</source>
            <translation>이 컴퓨터에서 {address}(으)로 나가는 경로가 없습니다.</translation>
        </message>
        <message>
            <source>It is offline, or the VPN that leads to the server is not connected. Connect it and try again.</source>
            <translation>오프라인이거나, 서버로 연결되는 VPN이 연결되어 있지 않습니다. 연결한 뒤 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>The adapter {description} carries only small packets ({mtu} bytes).</source>
            <translation>{description} 어댑터는 작은 패킷({mtu}바이트)만 전송합니다.</translation>
        </message>
        <message>
            <source>Large packets can get lost on the way. Set its MTU to 1400 bytes, or use another network for a test.</source>
            <translation>큰 패킷이 도중에 유실될 수 있습니다. MTU를 1400바이트로 설정하거나, 시험 삼아 다른 네트워크를 사용해 보십시오.</translation>
        </message>
        <message>
            <source>A proxy program on this computer takes the connection to {address}, but does not pass it on.</source>
            <translation>이 컴퓨터의 프록시 프로그램이 {address}(으)로 가는 연결을 가로채고 전달하지 않습니다.</translation>
        </message>
        <message>
            <source>Close the proxy program or make an exception for the server, then try again.</source>
            <translation>프록시 프로그램을 종료하거나 서버를 예외로 등록한 뒤 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>A proxy program on this computer takes the connection to {address}.</source>
            <translation>이 컴퓨터의 프록시 프로그램이 {address}(으)로 가는 연결을 가로챕니다.</translation>
        </message>
        <message>
            <source>Close the proxy program for a test and try again.</source>
            <translation>시험 삼아 프록시 프로그램을 종료하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>The connection goes through a VPN or virtual adapter: {description}.</source>
            <translation>연결이 VPN 또는 가상 어댑터를 거칩니다: {description}.</translation>
        </message>
        <message>
            <source>Another program has added itself to the network functions of this computer: {layered}.</source>
            <translation>다른 프로그램이 이 컴퓨터의 네트워크에 개입하고 있습니다: {layered}.</translation>
        </message>
        <message>
            <source>It can see and stop every connection. Find the program that this file belongs to, and try again without it.</source>
            <translation>이 프로그램은 모든 연결을 보고 막을 수 있습니다. 이 파일이 속한 프로그램을 찾아, 그 프로그램 없이 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>Such networks often let nothing else out. Remote Desktop does not use a web proxy, so port {port} must be open.</source>
            <translation>이런 네트워크는 다른 연결을 내보내지 않는 경우가 많습니다. 원격 데스크톱은 웹 프록시를 사용하지 않으므로 포트 {port}이(가) 열려 있어야 합니다.</translation>
        </message>
        <message>
            <source>The path to the server could not be checked, because the server's name was not found.</source>
            <translation>서버의 이름을 찾지 못해 나가는 경로를 확인하지 못했습니다.</translation>
        </message>
        <message>
            <source>No proxy or VPN is in the way: the connection leaves through {description}.</source>
            <translation>프록시나 VPN이 가로막고 있지 않습니다. 연결은 {description}을(를) 통해 나갑니다.</translation>
        </message>
        <message>
            <source>This computer reaches the web through the proxy {proxy}, and the server does not answer directly.</source>
            <translation>이 컴퓨터는 프록시 {proxy}을(를) 통해 웹에 접속하며, 서버는 직접 연결에 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>This computer reaches the web through the proxy script {automatic}, and the server does not answer directly.</source>
            <translation>이 컴퓨터는 프록시 스크립트 {automatic}을(를) 통해 웹에 접속하며, 서버는 직접 연결에 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Try another network, such as a phone's. If it works there, ask for port {port}, a VPN or a gateway.</source>
            <translation>휴대폰 등 다른 네트워크에서 시도하십시오. 거기서 연결된다면 포트 {port}의 개방, VPN 또는 게이트웨이를 요청하십시오.</translation>
        </message>
        <message>
            <source>A web proxy is set on this computer ({proxy}); Remote Desktop does not use it.</source>
            <translation>이 컴퓨터에 웹 프록시({proxy})가 설정되어 있지만 원격 데스크톱은 사용하지 않습니다.</translation>
        </message>
        <message>
            <source>A proxy script is set on this computer ({automatic}); Remote Desktop does not use it.</source>
            <translation>이 컴퓨터에 프록시 스크립트({automatic})가 설정되어 있지만 원격 데스크톱은 사용하지 않습니다.</translation>
        </message>
        <message>
            <source>No proxy is set on this computer.</source>
            <translation>이 컴퓨터에 설정된 프록시가 없습니다.</translation>
        </message>
        <message>
            <source>Proxy and VPN</source>
            <translation>프록시와 VPN</translation>
        </message>
        <message>
            <source>A policy of your organization sets this. Its administrator can change it.</source>
            <translation>조직의 정책에서 정한 설정입니다. 조직의 관리자가 변경할 수 있습니다.</translation>
        </message>
        <message>
            <source>A policy on this computer refuses servers whose certificate is not trusted, and this server's is self-signed.</source>
            <translation>이 컴퓨터의 정책은 인증서를 신뢰할 수 없는 서버를 거부하는데, 이 서버의 인증서는 자체 서명된 것입니다.</translation>
        </message>
        <message>
            <source>Give the server a trusted certificate, or ask the administrator to allow a warning instead of a refusal.</source>
            <translation>서버에 신뢰할 수 있는 인증서를 설치하거나, 거부 대신 경고만 표시하도록 관리자에게 요청하십시오.</translation>
        </message>
        <message>
            <source>A policy on this computer forbids the sign-in method NTLM for this server.</source>
            <translation>이 컴퓨터의 정책이 이 서버에 대한 NTLM 로그인 방식을 금지합니다.</translation>
        </message>
        <message>
            <source>Servers outside your domain, and all servers addressed by their IP address, need NTLM. Ask the administrator for an exception.</source>
            <translation>도메인 밖의 서버와 IP 주소로 연결하는 모든 서버에는 NTLM이 필요합니다. 관리자에게 예외를 요청하십시오.</translation>
        </message>
        <message>
            <source>A policy on this computer refuses servers without the security update for CredSSP of May 2018.</source>
            <translation>이 컴퓨터의 정책은 2018년 5월 CredSSP 보안 업데이트가 없는 서버를 거부합니다.</translation>
        </message>
        <message>
            <source>If the message names the CredSSP encryption oracle, install the updates of Windows on the server.</source>
            <translation>메시지에 CredSSP 암호화 Oracle 수정이 언급되면 서버에 Windows 업데이트를 설치하십시오.</translation>
        </message>
        <message>
            <source>A policy on this computer insists on Restricted Admin or Remote Credential Guard, which the server must allow.</source>
            <translation>이 컴퓨터의 정책은 제한된 관리 모드(Restricted Admin) 또는 Remote Credential Guard를 요구하며, 서버에서도 이를 허용해야 합니다.</translation>
        </message>
        <message>
            <source>A policy on this computer sends Remote Desktop through a gateway.</source>
            <translation>이 컴퓨터의 정책에 따라 원격 데스크톱이 게이트웨이를 거칩니다.</translation>
        </message>
        <message>
            <source>This computer signs in with an outdated method (LAN Manager level below 3), which servers refuse.</source>
            <translation>이 컴퓨터는 서버가 거부하는 오래된 방식(LAN Manager 수준 3 미만)으로 로그인합니다.</translation>
        </message>
        <message>
            <source>The saved standard connection (Default.rdp) cannot be read.</source>
            <translation>저장된 기본 연결(Default.rdp)을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>The saved connection to {host} uses port {saved_port}, but you want port {port}.</source>
            <translation>{host}에 저장된 연결은 포트 {saved_port}을(를) 사용하지만, 지정한 포트는 {port}입니다.</translation>
        </message>
        <message>
            <source>Remote Desktop Connection always goes through the gateway {gateway}.</source>
            <translation>원격 데스크톱 연결이 항상 게이트웨이 {gateway}을(를) 거칩니다.</translation>
        </message>
        <message>
            <source>The gateway answers. It must be allowed to reach {host} on port {port}, and it asks for its own sign-in.</source>
            <translation>게이트웨이가 응답합니다. 게이트웨이에서 {host}의 포트 {port}(으)로 연결할 수 있어야 하며, 게이트웨이에도 따로 로그인해야 합니다.</translation>
        </message>
        <message>
            <source>Type the port after the address in **Remote Desktop Connection**: `{host}:{port}`.</source>
            <translation>**원격 데스크톱 연결**에서 주소 뒤에 포트를 입력하십시오: `{host}:{port}`.</translation>
        </message>
        <message>
            <source>Remote Desktop Connection always goes through the gateway {gateway}, which does not answer.</source>
            <translation>원격 데스크톱 연결이 항상 게이트웨이 {gateway}을(를) 거치는데, 이 게이트웨이가 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>In **Remote Desktop Connection** open **Show Options**, **Advanced**, **Settings** and choose not to use a gateway, or connect to the network from which it can be reached.</source>
            <translation>**원격 데스크톱 연결**에서 **옵션 표시**, **고급**, **설정**을 차례로 열어 게이트웨이를 사용하지 않도록 선택하거나, 게이트웨이에 연결할 수 있는 네트워크에 접속하십시오.</translation>
        </message>
        <message>
            <source>The saved connection turns off Network Level Authentication, which most servers require.</source>
            <translation>저장된 연결에서 네트워크 수준 인증이 꺼져 있습니다. 대부분의 서버는 이 인증을 요구합니다.</translation>
        </message>
        <message>
            <source>In the saved connection change the line to `enablecredsspsupport:i:1`, or connect without that file.</source>
            <translation>저장된 연결에서 해당 줄을 `enablecredsspsupport:i:1`로 바꾸거나, 그 파일 없이 연결하십시오.</translation>
        </message>
        <message>
            <source>The saved connection does not negotiate security with the server, so modern servers end it at once.</source>
            <translation>저장된 연결이 서버와 보안 방식을 협상하지 않아, 최신 서버는 연결을 곧바로 끊습니다.</translation>
        </message>
        <message>
            <source>In the saved connection change the line to `negotiate security layer:i:1`, or connect without that file.</source>
            <translation>저장된 연결에서 해당 줄을 `negotiate security layer:i:1`로 바꾸거나, 그 파일 없이 연결하십시오.</translation>
        </message>
        <message>
            <source>A password is saved for this server, for {saved_users}. After a password change it is out of date.</source>
            <translation>이 서버에 대해 {saved_users}의 암호가 저장되어 있습니다. 암호를 변경했다면 저장된 암호는 더 이상 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The settings of Remote Desktop Connection on this computer fit the server.</source>
            <translation>이 컴퓨터의 원격 데스크톱 연결 설정이 서버에 맞습니다.</translation>
        </message>
        <message>
            <source>Settings of Remote Desktop Connection</source>
            <translation>원격 데스크톱 연결의 설정</translation>
        </message>
        <message>
            <source>Public IP address</source>
            <translation>공인 IP 주소</translation>
        </message>
        <message>
            <source>Public bandwidth</source>
            <translation>인터넷 대역폭</translation>
        </message>
        <message>
            <source>Security group rules</source>
            <translation>보안 그룹 규칙</translation>
        </message>
        <message>
            <source>IP flow verify</source>
            <translation>IP 흐름 확인</translation>
        </message>
        <message>
            <source>DDoS black hole</source>
            <translation>DDoS 블랙홀</translation>
        </message>
        <message>
            <source>CPU load of the server</source>
            <translation>서버 CPU 부하</translation>
        </message>
        <message>
            <source>Memory of the server</source>
            <translation>서버 메모리</translation>
        </message>
        <message>
            <source>The cloud's own diagnosis</source>
            <translation>클라우드 자체 진단</translation>
        </message>
        <message>
            <source>Agent for remote commands</source>
            <translation>원격 명령 에이전트</translation>
        </message>
        <message>
            <source>Connection from another network</source>
            <translation>다른 네트워크에서의 연결</translation>
        </message>
        <message>
            <source>Edge of the company network</source>
            <translation>회사 네트워크의 경계</translation>
        </message>
        <message>
            <source>Packet loss on the way</source>
            <translation>경로의 패킷 손실</translation>
        </message>
        <message>
            <source>Remote PowerShell (WinRM)</source>
            <translation>원격 PowerShell(WinRM)</translation>
        </message>
        <message>
            <source>Services that Remote Desktop needs</source>
            <translation>원격 데스크톱에 필요한 서비스</translation>
        </message>
        <message>
            <source>State of the instance</source>
            <translation>인스턴스 상태</translation>
        </message>
        <message>
            <source>Health checks of the instance</source>
            <translation>인스턴스 상태 검사</translation>
        </message>
        <message>
            <source>Remote Desktop setting</source>
            <translation>원격 데스크톱 설정</translation>
        </message>
        <message>
            <source>Normal startup</source>
            <translation>정상 모드</translation>
        </message>
        <message>
            <source>Remote Desktop listener</source>
            <translation>원격 데스크톱 수신기</translation>
        </message>
        <message>
            <source>Port of Remote Desktop on the server</source>
            <translation>서버의 원격 데스크톱 포트</translation>
        </message>
        <message>
            <source>Certificate of Remote Desktop</source>
            <translation>원격 데스크톱 인증서</translation>
        </message>
        <message>
            <source>Security layer of Remote Desktop</source>
            <translation>원격 데스크톱 보안 계층</translation>
        </message>
        <message>
            <source>Firewall profiles of the server</source>
            <translation>서버의 방화벽 프로필</translation>
        </message>
        <message>
            <source>Firewall rule for Remote Desktop on the server</source>
            <translation>서버의 원격 데스크톱 방화벽 규칙</translation>
        </message>
        <message>
            <source>Outgoing firewall rules of the server</source>
            <translation>서버의 아웃바운드 방화벽 규칙</translation>
        </message>
        <message>
            <source>IP security policy of the server</source>
            <translation>서버의 IP 보안 정책</translation>
        </message>
        <message>
            <source>Security software on the server</source>
            <translation>서버의 보안 소프트웨어</translation>
        </message>
        <message>
            <source>Network adapter of the server</source>
            <translation>서버의 네트워크 어댑터</translation>
        </message>
        <message>
            <source>Network class installer of the server</source>
            <translation>서버의 네트워크 클래스 설치 관리자</translation>
        </message>
        <message>
            <source>Remote Desktop licensing</source>
            <translation>원격 데스크톱 라이선스</translation>
        </message>
        <message>
            <source>Number of sessions</source>
            <translation>세션 수</translation>
        </message>
        <message>
            <source>State of the user account</source>
            <translation>사용자 계정 상태</translation>
        </message>
        <message>
            <source>Password protected sharing</source>
            <translation>암호로 보호된 공유</translation>
        </message>
        <message>
            <source>Right to sign in through Remote Desktop</source>
            <translation>원격 데스크톱으로 로그인할 권한</translation>
        </message>
        <message>
            <source>Refused sign-ins in the event log</source>
            <translation>이벤트 로그의 로그인 실패</translation>
        </message>
        <message>
            <source>There is no chapter called {name}. The chapters are: {names}.</source>
            <translation>{name}(이)라는 장이 없습니다. 사용할 수 있는 장: {names}.</translation>
        </message>
        <message>
            <source>This program has no check called {name}. It has: {names}.</source>
            <translation>이 프로그램이 측정하는 검사 중에 {name}은(는) 없습니다. 측정할 수 있는 검사: {names}.</translation>
        </message>
        <message>
            <source>This program has no fix called {name} that it can apply itself. It has: {names}.</source>
            <translation>이 프로그램이 직접 실행하는 해결 방법 중에 {name} 항목이 없습니다. 사용할 수 있는 항목: {names}.</translation>
        </message>
        <message>
            <source>There is no open change to undo in this case.</source>
            <translation>이 사례에는 되돌릴 변경이 없습니다.</translation>
        </message>
        <message>
            <source>There is no open change {name} in this case.</source>
            <translation>이 사례에는 실행 취소할 수 있는 변경 {name}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read: {reason}.</source>
            <translation>{path} 파일을 읽을 수 없습니다. 이유: {reason}.</translation>
        </message>
        <message>
            <source>The file {path} cannot be written: {reason}.</source>
            <translation>{path} 파일에 쓸 수 없습니다. 이유: {reason}.</translation>
        </message>
        <message>
            <source>The file {path} contains the case of another server: {address}, port {port}. Choose another name.</source>
            <translation>파일 {path}에는 다른 서버({address}, 포트 {port})의 사례가 들어 있습니다. 다른 이름을 선택하십시오.</translation>
        </message>
        <message>
            <source>The report would overwrite its own case. Choose another name.</source>
            <translation>보고서가 해당 사례 파일을 덮어쓰게 됩니다. 다른 이름을 선택하십시오.</translation>
        </message>
        <message>
            <source>This failed because of an error in this program ({error}). Run it again with --verbose for details.</source>
            <translation>이 프로그램의 오류로 실패했습니다({error}). --verbose를 사용하면 자세한 내용이 표시됩니다.</translation>
        </message>
        <message>
            <source>It was refused: {reason}</source>
            <translation>거부되었습니다. 이유: {reason}</translation>
        </message>
        <message>
            <source>Done: {title}.</source>
            <translation>완료: {title}.</translation>
        </message>
        <message>
            <source>Type the address of the server, such as 203.0.113.7 or server.example.com.</source>
            <translation>서버 주소를 입력하십시오(예: 203.0.113.7 또는 server.example.com).</translation>
        </message>
        <message>
            <source>This is the address of a web page. Type only the server's name or IP address, without http://.</source>
            <translation>웹 페이지 주소입니다. http:// 없이 서버의 이름이나 IP 주소만 입력하십시오.</translation>
        </message>
        <message>
            <source>Write an IPv6 address with its port like this: [2001:db8::7]:3389.</source>
            <translation>IPv6 주소와 포트는 다음과 같이 입력하십시오: [2001:db8::7]:3389.</translation>
        </message>
        <message>
            <source>The port is a number from 1 to 65535. Remote Desktop normally uses 3389.</source>
            <translation>포트는 1에서 65535 사이의 숫자입니다. 원격 데스크톱은 보통 3389를 사용합니다.</translation>
        </message>
        <message>
            <source>This is not a complete IPv6 address.</source>
            <translation>완전한 IPv6 주소가 아닙니다.</translation>
        </message>
        <message>
            <source>An IPv4 address has four numbers from 0 to 255, such as 203.0.113.7.</source>
            <translation>IPv4 주소는 203.0.113.7처럼 0에서 255 사이의 숫자 네 개로 이루어집니다.</translation>
        </message>
        <message>
            <source>Type only the server's name or IP address, without a path, a user name or spaces.</source>
            <translation>경로, 사용자 이름, 공백 없이 서버의 이름이나 IP 주소만 입력하십시오.</translation>
        </message>
        <message>
            <source>This name is too long: a server's name has at most 253 characters.</source>
            <translation>이름이 너무 깁니다. 서버 이름은 최대 253자입니다.</translation>
        </message>
        <message>
            <source>A server's name contains only letters, digits, hyphens and dots.</source>
            <translation>서버 이름에는 문자, 숫자, 하이픈, 점만 사용할 수 있습니다.</translation>
        </message>
        <message>
            <source>This file is too large to be a case.</source>
            <translation>파일이 너무 커서 사례로 열 수 없습니다.</translation>
        </message>
        <message>
            <source>This file is damaged or is not a case. It was left as it is.</source>
            <translation>파일이 손상되었거나 사례 파일이 아닙니다. 파일은 그대로 두었습니다.</translation>
        </message>
        <message>
            <source>This case comes from a newer version of RDP Doctor. Install that version to open it.</source>
            <translation>이 사례는 더 새로운 버전의 RDP Doctor에서 만들었습니다. 열려면 해당 버전을 설치하십시오.</translation>
        </message>
        <message>
            <source>This is done by hand in this version.</source>
            <translation>이 버전에서는 직접 수행해야 합니다.</translation>
        </message>
        <message>
            <source>This change needs no undo: everything goes back to normal by itself.</source>
            <translation>이 변경은 되돌릴 필요가 없습니다. 저절로 원래대로 돌아옵니다.</translation>
        </message>
        <message>
            <source>The address of the server is missing.</source>
            <translation>서버 주소가 없습니다.</translation>
        </message>
        <message>
            <source>This exists only on Windows.</source>
            <translation>Windows에만 있는 항목입니다.</translation>
        </message>
        <message>
            <source>The address is an IP address, so there is no name to look up.</source>
            <translation>주소가 IP 주소이므로 조회할 이름이 없습니다.</translation>
        </message>
        <message>
            <source>Only the cloud can answer this, and it needs an account there.</source>
            <translation>클라우드 계정을 사용하여 클라우드에서 조회하는 항목입니다.</translation>
        </message>
        <message>
            <source>This can only be checked inside the server.</source>
            <translation>서버 안에서 확인하는 항목입니다.</translation>
        </message>
        <message>
            <source>Answered by hand.</source>
            <translation>직접 답하는 항목입니다.</translation>
        </message>
        <message>
            <source>This check did not finish within {limit} seconds.</source>
            <translation>이 검사는 {limit}초 안에 끝나지 않았습니다.</translation>
        </message>
        <message>
            <source>This check failed because of an error in this program; the other checks are not affected.</source>
            <translation>이 프로그램의 오류로 검사에 실패했습니다. 다른 검사에는 영향이 없습니다.</translation>
        </message>
        <message>
            <source>The name of the server is not found</source>
            <translation>서버 이름을 찾을 수 없습니다</translation>
        </message>
        <message>
            <source>The address is not valid</source>
            <translation>주소가 올바르지 않습니다</translation>
        </message>
        <message>
            <source>This computer has too little memory</source>
            <translation>이 컴퓨터의 메모리가 부족합니다</translation>
        </message>
        <message>
            <source>Encrypting or decrypting the data failed</source>
            <translation>데이터를 암호화하거나 해독하지 못했습니다</translation>
        </message>
        <message>
            <source>The certificate of the server cannot be read</source>
            <translation>서버의 인증서를 읽을 수 없습니다</translation>
        </message>
        <message>
            <source>No reason is given</source>
            <translation>이유가 표시되지 않았습니다</translation>
        </message>
        <message>
            <source>Closed on this computer</source>
            <translation>이 컴퓨터에서 연결을 닫았습니다</translation>
        </message>
        <message>
            <source>Closed by the user</source>
            <translation>사용자가 연결을 닫았습니다</translation>
        </message>
        <message>
            <source>Closed by the server</source>
            <translation>서버가 연결을 닫았습니다</translation>
        </message>
        <message>
            <source>Code of Mac and mobile clients without official meaning</source>
            <translation>공식 의미가 없는 Mac 및 모바일 클라이언트의 코드입니다</translation>
        </message>
        <message>
            <source>The connection timed out</source>
            <translation>연결 시간이 초과되었습니다</translation>
        </message>
        <message>
            <source>The smart card service is not running</source>
            <translation>스마트 카드 서비스가 실행되고 있지 않습니다</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>서버에 연결할 수 없습니다</translation>
        </message>
        <message>
            <source>The sign-in fails without a known reason</source>
            <translation>알려진 이유 없이 로그인하지 못했습니다</translation>
        </message>
        <message>
            <source>No smart card reader is found</source>
            <translation>스마트 카드 판독기를 찾을 수 없습니다</translation>
        </message>
        <message>
            <source>No smart card is in the reader</source>
            <translation>판독기에 스마트 카드가 없습니다</translation>
        </message>
        <message>
            <source>Internal error, or wrong characters in the computer name</source>
            <translation>내부 오류이거나 컴퓨터 이름에 잘못된 문자가 있습니다</translation>
        </message>
        <message>
            <source>The smart card system failed</source>
            <translation>스마트 카드 시스템에 오류가 발생했습니다</translation>
        </message>
        <message>
            <source>This code is not documented</source>
            <translation>문서화되지 않은 코드입니다</translation>
        </message>
        <message>
            <source>A timer of the client failed</source>
            <translation>클라이언트의 타이머에 오류가 발생했습니다</translation>
        </message>
        <message>
            <source>You already have a console session on this server</source>
            <translation>이 서버에 이미 콘솔 세션이 있습니다</translation>
        </message>
        <message>
            <source>The sign-in failed</source>
            <translation>로그인하지 못했습니다</translation>
        </message>
        <message>
            <source>The connection was lost</source>
            <translation>연결이 끊어졌습니다</translation>
        </message>
        <message>
            <source>The server shows an unexpected certificate</source>
            <translation>서버가 예상과 다른 인증서를 제시합니다</translation>
        </message>
        <message>
            <source>The user name does not exist</source>
            <translation>사용자 이름이 존재하지 않습니다</translation>
        </message>
        <message>
            <source>The connection failed without a stated reason</source>
            <translation>알 수 없는 이유로 연결하지 못했습니다</translation>
        </message>
        <message>
            <source>The account is disabled</source>
            <translation>계정이 사용 중지되어 있습니다</translation>
        </message>
        <message>
            <source>A restriction of the account forbids the sign-in</source>
            <translation>계정 제한으로 인해 로그인할 수 없습니다</translation>
        </message>
        <message>
            <source>The client cannot unpack the data</source>
            <translation>클라이언트가 데이터의 압축을 풀 수 없습니다</translation>
        </message>
        <message>
            <source>The account is locked</source>
            <translation>계정이 잠겨 있습니다</translation>
        </message>
        <message>
            <source>The security data is not valid</source>
            <translation>보안 데이터가 올바르지 않습니다</translation>
        </message>
        <message>
            <source>Normal end, or a window was closed</source>
            <translation>정상 종료이거나 확인 창을 닫았습니다</translation>
        </message>
        <message>
            <source>Sending failed: the network connection was lost</source>
            <translation>데이터를 보내지 못했습니다. 네트워크 연결이 끊겼습니다</translation>
        </message>
        <message>
            <source>Receiving failed: the network connection was lost</source>
            <translation>데이터를 받지 못했습니다. 네트워크 연결이 끊겼습니다</translation>
        </message>
        <message>
            <source>The license could not be negotiated</source>
            <translation>라이선스를 협상하지 못했습니다</translation>
        </message>
        <message>
            <source>The license did not arrive in time</source>
            <translation>라이선스를 제때 받지 못했습니다</translation>
        </message>
        <message>
            <source>The server requires Network Level Authentication</source>
            <translation>서버가 네트워크 수준 인증을 요구합니다</translation>
        </message>
        <message>
            <source>A policy requires the password before connecting, but the server cannot accept it at that point</source>
            <translation>정책은 연결 전에 암호를 입력하도록 요구하지만 서버가 이를 받을 수 없습니다</translation>
        </message>
        <message>
            <source>The server requires FIPS encryption</source>
            <translation>서버가 FIPS 암호화를 요구합니다</translation>
        </message>
        <message>
            <source>The account has expired</source>
            <translation>계정이 만료되었습니다</translation>
        </message>
        <message>
            <source>The session could not be resumed</source>
            <translation>세션을 재개할 수 없습니다</translation>
        </message>
        <message>
            <source>The server does not support Restricted Administration mode</source>
            <translation>서버가 제한된 관리 모드를 지원하지 않습니다</translation>
        </message>
        <message>
            <source>The password has expired</source>
            <translation>암호가 만료되었습니다</translation>
        </message>
        <message>
            <source>Credentials may not be sent to this server</source>
            <translation>이 서버에는 자격 증명을 보낼 수 없습니다</translation>
        </message>
        <message>
            <source>Sign-in is not allowed at this time of day</source>
            <translation>이 시간대에는 로그인할 수 없습니다</translation>
        </message>
        <message>
            <source>This computer has too little graphics memory</source>
            <translation>이 컴퓨터의 그래픽 메모리가 부족합니다</translation>
        </message>
        <message>
            <source>Protocol error seen by the client</source>
            <translation>클라이언트에서 프로토콜 오류가 발견되었습니다</translation>
        </message>
        <message>
            <source>Sign-in is not allowed from this computer</source>
            <translation>이 컴퓨터에서는 로그인할 수 없습니다</translation>
        </message>
        <message>
            <source>The password must be changed before the first sign-in</source>
            <translation>처음 로그인하기 전에 암호를 변경해야 합니다</translation>
        </message>
        <message>
            <source>This type of sign-in is not allowed</source>
            <translation>이 로그인 유형은 허용되지 않습니다</translation>
        </message>
        <message>
            <source>The server requires another kind of Kerberos sign-in (User2User)</source>
            <translation>서버가 다른 방식의 Kerberos 로그인(User2User)을 요구합니다</translation>
        </message>
        <message>
            <source>The policy does not allow passing the credentials to this server</source>
            <translation>정책상 이 서버에 자격 증명을 위임할 수 없습니다</translation>
        </message>
        <message>
            <source>Credentials are sent only to a server that proves its identity</source>
            <translation>신원이 확인된 서버에만 자격 증명을 보낼 수 있습니다</translation>
        </message>
        <message>
            <source>No server is available to check the account</source>
            <translation>계정을 확인해 줄 인증 기관에 연결할 수 없습니다</translation>
        </message>
        <message>
            <source>The certificate has expired, or a clock is wrong</source>
            <translation>인증서가 만료되었거나 시계가 맞지 않습니다</translation>
        </message>
        <message>
            <source>The PIN of the smart card is wrong</source>
            <translation>스마트 카드의 PIN이 틀렸습니다</translation>
        </message>
        <message>
            <source>The clocks of both computers differ</source>
            <translation>두 컴퓨터의 시계가 서로 다릅니다</translation>
        </message>
        <message>
            <source>The server does not accept saved passwords</source>
            <translation>서버가 저장된 암호를 허용하지 않습니다</translation>
        </message>
        <message>
            <source>The smart card is blocked</source>
            <translation>스마트 카드가 차단되었습니다</translation>
        </message>
        <message>
            <source>The remote programs could not be resumed</source>
            <translation>원격 프로그램을 재개할 수 없습니다</translation>
        </message>
        <message>
            <source>The versions of the client and the server do not match</source>
            <translation>클라이언트와 서버의 버전이 일치하지 않습니다</translation>
        </message>
        <message>
            <source>The server does not support RemoteApp</source>
            <translation>서버가 RemoteApp을 지원하지 않습니다</translation>
        </message>
        <message>
            <source>The server closed the connection and refused it</source>
            <translation>서버가 연결을 거부하고 닫았습니다</translation>
        </message>
        <message>
            <source>The identity of the server cannot be verified</source>
            <translation>서버의 신원을 확인할 수 없습니다</translation>
        </message>
        <message>
            <source>Because of a protocol error, the session ends</source>
            <translation>프로토콜 오류로 인해 세션이 종료됩니다</translation>
        </message>
        <message>
            <source>An internal error has occurred</source>
            <translation>내부 오류가 발생했습니다</translation>
        </message>
        <message>
            <source>Another program or a wrong service answers on the port.</source>
            <translation>다른 프로그램이나 잘못된 서비스가 포트에서 응답합니다.</translation>
        </message>
        <message>
            <source>The address now belongs to another server.</source>
            <translation>주소가 이제 다른 서버에 속합니다.</translation>
        </message>
        <message>
            <source>Something on the way changes the data.</source>
            <translation>중간 경로에서 데이터가 변경됩니다.</translation>
        </message>
        <message>
            <source>All sessions that the server allows are in use.</source>
            <translation>서버가 허용하는 세션이 모두 사용 중입니다.</translation>
        </message>
        <message>
            <source>Remote Desktop is turned off in the server's settings or by a policy.</source>
            <translation>서버의 설정이나 정책에서 원격 데스크톱이 꺼져 있습니다.</translation>
        </message>
        <message>
            <source>Compare the thumbprint of the certificate with the server's own before you accept it.</source>
            <translation>인증서를 수락하기 전에 지문을 서버의 실제 지문과 비교하십시오.</translation>
        </message>
        <message>
            <source>The name is mistyped.</source>
            <translation>이름이 잘못 입력되었습니다.</translation>
        </message>
        <message>
            <source>A security group or firewall rule in the cloud does not let your address reach the port.</source>
            <translation>클라우드의 보안 그룹 또는 방화벽 규칙이 사용자의 주소에서 포트로 오는 연결을 허용하지 않습니다.</translation>
        </message>
        <message>
            <source>The instance is stopped or still starting.</source>
            <translation>인스턴스가 중지되었거나 아직 시작 중입니다.</translation>
        </message>
        <message>
            <source>The address is wrong or has changed.</source>
            <translation>주소가 잘못되었거나 변경되었습니다.</translation>
        </message>
        <message>
            <source>Your own network or firewall blocks the port (3389 by default).</source>
            <translation>사용자의 네트워크나 방화벽이 포트(기본값 3389)를 차단합니다.</translation>
        </message>
        <message>
            <source>The firewall inside the server blocks the port.</source>
            <translation>서버 내부의 방화벽이 포트를 차단합니다.</translation>
        </message>
        <message>
            <source>Remote Desktop is turned off, its service is stopped, or it listens on another port.</source>
            <translation>원격 데스크톱이 꺼져 있거나, 서비스가 중지되었거나, 다른 포트를 사용합니다.</translation>
        </message>
        <message>
            <source>The address is a name, and the name service (DNS) finds no IP address for it. No connection is attempted.</source>
            <translation>주소가 이름인데 이름 서비스(DNS)에서 IP 주소를 알려 주지 않습니다. 연결 시도 자체가 이루어지지 않습니다.</translation>
        </message>
        <message>
            <source>The name was deleted, or this computer's DNS servers do not know it yet.</source>
            <translation>이름이 삭제되었거나 이 컴퓨터의 DNS 서버가 아직 이름을 알지 못합니다.</translation>
        </message>
        <message>
            <source>A VPN or the company network returns different addresses for names.</source>
            <translation>VPN이나 회사 네트워크가 이름에 대해 다르게 응답합니다.</translation>
        </message>
        <message>
            <source>The saved connection file contains the name of another computer.</source>
            <translation>저장된 연결 파일에 다른 컴퓨터가 지정되어 있습니다.</translation>
        </message>
        <message>
            <source>The server's port cannot be reached. The client does not know why; the three reasons in the message are only examples.</source>
            <translation>서버의 포트에 연결할 수 없습니다. 이 메시지만으로는 이유를 알 수 없으며, 표시된 세 가지 이유는 예시일 뿐입니다.</translation>
        </message>
        <message>
            <source>All these causes show the same message. Only the port test tells them apart.</source>
            <translation>이 모든 원인이 같은 메시지를 표시합니다. 포트를 테스트해야만 구분할 수 있습니다.</translation>
        </message>
        <message>
            <source>The connection begins, but the answer does not arrive in time.</source>
            <translation>연결이 시작되지만 응답이 제때 오지 않습니다.</translation>
        </message>
        <message>
            <source>Packets are dropped on the way or by a security group.</source>
            <translation>중간 경로나 보안 그룹에서 패킷이 버려집니다.</translation>
        </message>
        <message>
            <source>The server is overloaded, or its bandwidth is used up.</source>
            <translation>서버가 과부하 상태이거나 대역폭을 모두 사용했습니다.</translation>
        </message>
        <message>
            <source>A VPN or tunnel is slow, or it cannot carry large packets (MTU).</source>
            <translation>VPN이나 터널이 느리거나 큰 패킷을 전달하지 못합니다(MTU).</translation>
        </message>
        <message>
            <source>The address cannot be used as it is written.</source>
            <translation>입력된 형식의 주소는 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>A space, a slash or another wrong character is in the address.</source>
            <translation>주소에 공백, 슬래시 또는 다른 잘못된 문자가 있습니다.</translation>
        </message>
        <message>
            <source>The port is not separated by a colon.</source>
            <translation>포트가 콜론으로 구분되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>The saved connection file is damaged.</source>
            <translation>저장된 연결 파일이 손상되었습니다.</translation>
        </message>
        <message>
            <source>The connection was open and was then lost.</source>
            <translation>연결되었다가 끊어졌습니다.</translation>
        </message>
        <message>
            <source>The server accepts no new sign-ins for now: it is shutting down, installing updates, or in drain mode.</source>
            <translation>서버가 지금은 새 로그인을 받지 않습니다(종료, 업데이트 또는 드레인 모드).</translation>
        </message>
        <message>
            <source>The server requires FIPS encryption, which this client does not use.</source>
            <translation>서버가 FIPS 암호화를 요구하지만 이 클라이언트는 사용하지 않습니다.</translation>
        </message>
        <message>
            <source>Something answers on the port, but not as the Remote Desktop client expects.</source>
            <translation>포트에서 응답은 있지만 클라이언트가 기대하는 원격 데스크톱 응답이 아닙니다.</translation>
        </message>
        <message>
            <source>Port forwarding or a load balancer leads to the wrong computer or port.</source>
            <translation>포트 포워딩이나 부하 분산 장치가 잘못된 컴퓨터나 포트로 연결됩니다.</translation>
        </message>
        <message>
            <source>A proxy, a gateway or security software answers instead of the server.</source>
            <translation>프록시, 게이트웨이 또는 보안 소프트웨어가 서버 대신 응답합니다.</translation>
        </message>
        <message>
            <source>A display or compatibility setting of the connection does not work with the server.</source>
            <translation>연결의 디스플레이 또는 호환성 설정이 서버와 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The security data exchanged at the start is not valid for the other side.</source>
            <translation>연결을 시작할 때 주고받은 보안 데이터를 상대방이 올바른 것으로 인정하지 않습니다.</translation>
        </message>
        <message>
            <source>The encryption level or a FIPS policy does not match on both sides.</source>
            <translation>암호화 수준이나 FIPS 정책이 양쪽에 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The server shows a different certificate than expected. It may be another computer.</source>
            <translation>서버가 예상과 다른 인증서를 제시합니다. 다른 컴퓨터일 수 있습니다.</translation>
        </message>
        <message>
            <source>The server has created a new certificate.</source>
            <translation>서버가 새 인증서를 만들었습니다.</translation>
        </message>
        <message>
            <source>A security product or proxy decrypts the connection.</source>
            <translation>보안 제품이나 프록시가 암호화된 연결을 열어 봅니다.</translation>
        </message>
        <message>
            <source>The client cannot say more. This message has many causes and is also shown for codes that the client does not know.</source>
            <translation>클라이언트가 더 정확히 설명하지 못합니다. 이 문장은 원인이 여러 가지이며, 클라이언트가 모르는 코드에도 표시됩니다.</translation>
        </message>
        <message>
            <source>The encryption rules (TLS) of the client and the server do not match.</source>
            <translation>클라이언트와 서버의 암호화 규칙(TLS)이 서로 맞지 않습니다.</translation>
        </message>
        <message>
            <source>Remote Desktop Services on the server does not respond.</source>
            <translation>서버에서 Remote Desktop Services가 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Do not take the words literally: they do not prove a problem inside the server.</source>
            <translation>문장을 그대로 받아들이지 마십시오. 서버 내부의 장애라는 증거는 아닙니다.</translation>
        </message>
        <message>
            <source>The versions of the client and the server are not compatible.</source>
            <translation>클라이언트와 서버가 서로의 버전을 이해하지 못합니다.</translation>
        </message>
        <message>
            <source>No official list contains this code, and explanations found on the Internet contradict each other.</source>
            <translation>이 코드를 설명하는 공식 목록이 없으며, 인터넷의 설명은 서로 모순됩니다.</translation>
        </message>
        <message>
            <source>The network failed for a moment: Wi-Fi, VPN or a router.</source>
            <translation>네트워크가 잠시 끊겼습니다(Wi-Fi, VPN 또는 공유기).</translation>
        </message>
        <message>
            <source>A firewall or an intrusion detection system cuts the connection.</source>
            <translation>방화벽이나 침입 탐지 시스템이 연결을 끊습니다.</translation>
        </message>
        <message>
            <source>The server gave up while securing the connection: certificate, encryption or sign-in method.</source>
            <translation>연결을 보호하는 단계(인증서, 암호화 또는 로그인 방식)에서 서버가 중단했습니다.</translation>
        </message>
        <message>
            <source>The server restarted or ran out of memory.</source>
            <translation>서버가 다시 시작되었거나 메모리가 부족했습니다.</translation>
        </message>
        <message>
            <source>The server answers, but it refuses this connection before anybody signs in.</source>
            <translation>서버가 응답하지만 로그인하기 전에 이 연결을 거부합니다.</translation>
        </message>
        <message>
            <source>Security software on the server blocks your address.</source>
            <translation>서버의 보안 소프트웨어가 사용자의 주소를 차단합니다.</translation>
        </message>
        <message>
            <source>The server refuses for one of four reasons, and the code does not say which.</source>
            <translation>서버가 네 가지 이유 중 하나로 거부하며, 코드만으로는 어느 이유인지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>The network failed while the connection was made.</source>
            <translation>연결하는 동안 네트워크에 문제가 발생했습니다.</translation>
        </message>
        <message>
            <source>Another program, such as a web server or SSH, uses the port.</source>
            <translation>웹 서버나 SSH와 같은 다른 프로그램이 포트를 사용합니다.</translation>
        </message>
        <message>
            <source>One side received data that it cannot use, so the session ends.</source>
            <translation>한쪽이 사용할 수 없는 데이터를 받아 세션이 종료됩니다.</translation>
        </message>
        <message>
            <source>The certificate or the security layer of Remote Desktop on the server is damaged.</source>
            <translation>서버에서 원격 데스크톱의 인증서나 보안 계층이 손상되었습니다.</translation>
        </message>
        <message>
            <source>The client or the server lacks updates.</source>
            <translation>클라이언트나 서버에 업데이트가 설치되지 않았습니다.</translation>
        </message>
        <message>
            <source>The Remote Desktop certificate of the server, or its key, is damaged.</source>
            <translation>서버의 원격 데스크톱 인증서 또는 그 키가 손상되었습니다.</translation>
        </message>
        <message>
            <source>The client cannot prove that this is the server you mean. With a self-signed certificate that is normal.</source>
            <translation>클라이언트는 연결하려는 서버가 맞는지 확인할 수 없습니다. 자체 서명된 인증서라면 정상입니다.</translation>
        </message>
        <message>
            <source>The server uses a certificate that it made itself.</source>
            <translation>서버가 직접 만든 인증서를 사용합니다.</translation>
        </message>
        <message>
            <source>The address you typed is not the name in the certificate.</source>
            <translation>입력한 주소가 인증서의 이름과 다릅니다.</translation>
        </message>
        <message>
            <source>The certificate has expired, or a clock is wrong.</source>
            <translation>인증서가 만료되었거나 시계가 맞지 않습니다.</translation>
        </message>
        <message>
            <source>Strangers on the Internet try passwords and overload the server: the port is open to everyone.</source>
            <translation>인터넷에서 누군가 암호를 계속 추측하여 서버에 부하가 걸립니다. 포트가 모두에게 열려 있습니다.</translation>
        </message>
        <message>
            <source>The Remote Desktop certificate of the server is missing, expired or unreadable.</source>
            <translation>서버의 원격 데스크톱 인증서가 없거나 만료되었거나 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>This computer lacks memory, graphics memory or another resource for the session.</source>
            <translation>이 컴퓨터에 세션에 필요한 메모리, 그래픽 메모리 또는 다른 리소스가 부족합니다.</translation>
        </message>
        <message>
            <source>Too many programs are open on this computer.</source>
            <translation>이 컴퓨터에 열려 있는 프로그램이 너무 많습니다.</translation>
        </message>
        <message>
            <source>The connection settings ask for too many screens or colors.</source>
            <translation>연결 설정의 화면 수나 색 수가 너무 많습니다.</translation>
        </message>
        <message>
            <source>The graphics driver of this computer is outdated.</source>
            <translation>이 컴퓨터의 그래픽 드라이버가 오래되었습니다.</translation>
        </message>
        <message>
            <source>The Remote Desktop client is outdated.</source>
            <translation>원격 데스크톱 클라이언트가 오래되었습니다.</translation>
        </message>
        <message>
            <source>A part of the client is missing or damaged.</source>
            <translation>클라이언트의 일부가 없거나 손상되었습니다.</translation>
        </message>
        <message>
            <source>The client knows only that the connection failed. The connection test shows how far it gets.</source>
            <translation>클라이언트는 연결에 실패했다는 것만 알고 있습니다. 연결 테스트를 하면 어디까지 연결되는지 알 수 있습니다.</translation>
        </message>
        <message>
            <source>Do not change any setting because of this code alone. Test the connection step by step.</source>
            <translation>이 코드만 보고 설정을 변경하지 마십시오. 연결을 단계별로 테스트하십시오.</translation>
        </message>
        <message>
            <source>Windows shows codes in hexadecimal, other programs in decimal: {decimal} is {hex} in Windows.</source>
            <translation>Windows는 코드를 16진수로, 다른 프로그램은 10진수로 표시합니다. {decimal}은(는) Windows에서 {hex}입니다.</translation>
        </message>
        <message>
            <source>This was typed without 0x. If your program shows decimal numbers, see the other way to read it.</source>
            <translation>0x 없이 입력되었습니다. 사용하는 프로그램이 10진수를 표시한다면 다른 해석을 확인하십시오.</translation>
        </message>
        <message>
            <source>As an extended error code, this number means something else. If two numbers are shown, enter both.</source>
            <translation>확장 오류 코드로는 이 숫자의 의미가 다릅니다. 숫자가 두 개 표시되면 둘 다 입력하십시오.</translation>
        </message>
        <message>
            <source>This number is known only as an extended error code. If two numbers are shown, enter both.</source>
            <translation>이 숫자는 확장 오류 코드로만 알려져 있습니다. 숫자가 두 개 표시되면 둘 다 입력하십시오.</translation>
        </message>
        <message>
            <source>The extended error code {extended_hex} is not documented; only the first number is explained.</source>
            <translation>확장 오류 코드 {extended_hex}은(는) 문서화되어 있지 않아 첫 번째 숫자만 설명합니다.</translation>
        </message>
        <message>
            <source>The extended error code is not a number, so only the first number is explained.</source>
            <translation>확장 오류 코드가 숫자가 아니므로 첫 번째 숫자만 설명합니다.</translation>
        </message>
        <message>
            <source>The code {hex} itself is not documented; the explanation is based on the words of the message.</source>
            <translation>코드 {hex} 자체는 문서화되어 있지 않아 메시지의 문구에 따라 설명합니다.</translation>
        </message>
        <message>
            <source>Not recognized</source>
            <translation>인식하지 못했습니다</translation>
        </message>
        <message>
            <source>This is not a known code or message. Enter the error code that Remote Desktop shows, such as `0x204`, or paste the whole message.</source>
            <translation>알려진 코드나 메시지를 찾지 못했습니다. 원격 데스크톱에 표시된 오류 코드(예: `0x204`)를 입력하거나 메시지 전체를 붙여 넣으십시오.</translation>
        </message>
        <message>
            <source>This sentence alone is not enough</source>
            <translation>이 문장만으로는 알 수 없습니다</translation>
        </message>
        <message>
            <source>Several different errors begin with this sentence. Paste the lines below it too, or enter the error code.</source>
            <translation>여러 오류가 이 문장으로 시작합니다. 그 아래 줄도 함께 붙여 넣거나 오류 코드를 입력하십시오.</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>의미</translation>
        </message>
        <message>
            <source>Possible causes, the most likely first</source>
            <translation>가능한 원인(가능성이 높은 순서)</translation>
        </message>
        <message>
            <source>Keep in mind</source>
            <translation>유의할 점</translation>
        </message>
        <message>
            <source>Each number on its own</source>
            <translation>각 숫자의 의미</translation>
        </message>
        <message>
            <source>Other ways to read it</source>
            <translation>다른 해석</translation>
        </message>
        <message>
            <source>Checks that help</source>
            <translation>도움이 되는 검사</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>Documented by the vendor</source>
            <translation>공급업체가 문서화함</translation>
        </message>
        <message>
            <source>Known from users' reports, not documented by the vendor</source>
            <translation>사용자 보고로 알려졌으며 공급업체가 문서화하지 않음</translation>
        </message>
        <message>
            <source>Not documented</source>
            <translation>문서화되지 않음</translation>
        </message>
        <message>
            <source>{code} ({decimal}): {title}</source>
            <translation>{code} ({decimal}): {title}</translation>
        </message>
        <message>
            <source>{code} ({decimal}) as extended error code: {title}</source>
            <translation>확장 오류 코드로서의 {code} ({decimal}): {title}</translation>
        </message>
        <message>
            <source>This number has two documented meanings. Which one is meant?</source>
            <translation>이 숫자에는 문서화된 의미가 두 가지 있습니다. 어느 쪽입니까?</translation>
        </message>
        <message>
            <source>An administrator or a program ended the session</source>
            <translation>관리자나 프로그램이 세션을 종료했습니다</translation>
        </message>
        <message>
            <source>The user was signed out</source>
            <translation>사용자가 로그아웃되었습니다</translation>
        </message>
        <message>
            <source>The session was idle for too long</source>
            <translation>세션이 너무 오래 유휴 상태였습니다</translation>
        </message>
        <message>
            <source>The time limit of the session is over</source>
            <translation>세션의 시간 제한이 지났습니다</translation>
        </message>
        <message>
            <source>Another connection took over the session</source>
            <translation>다른 연결이 세션을 넘겨받았습니다</translation>
        </message>
        <message>
            <source>The server has too little memory</source>
            <translation>서버의 메모리가 부족합니다</translation>
        </message>
        <message>
            <source>The server refused the connection</source>
            <translation>서버가 연결을 거부했습니다</translation>
        </message>
        <message>
            <source>The server refused the connection for one of four reasons</source>
            <translation>서버가 네 가지 이유 중 하나로 연결을 거부했습니다</translation>
        </message>
        <message>
            <source>The account may not sign in through Remote Desktop</source>
            <translation>이 계정은 원격 데스크톱으로 로그인할 수 없습니다</translation>
        </message>
        <message>
            <source>The user ended the session</source>
            <translation>사용자가 세션을 종료했습니다</translation>
        </message>
        <message>
            <source>Internal error of the licensing</source>
            <translation>라이선스 처리 중 내부 오류가 발생했습니다</translation>
        </message>
        <message>
            <source>No license server is available</source>
            <translation>사용할 수 있는 라이선스 서버가 없습니다</translation>
        </message>
        <message>
            <source>No license is available for this computer</source>
            <translation>이 컴퓨터에 사용할 수 있는 라이선스가 없습니다</translation>
        </message>
        <message>
            <source>The server received a license message that is not valid</source>
            <translation>서버가 올바르지 않은 라이선스 메시지를 받았습니다</translation>
        </message>
        <message>
            <source>The stored license was changed or belongs to another computer</source>
            <translation>저장된 라이선스가 변경되었거나 다른 컴퓨터의 것입니다</translation>
        </message>
        <message>
            <source>The stored license has a wrong format</source>
            <translation>저장된 라이선스의 형식이 잘못되었습니다</translation>
        </message>
        <message>
            <source>The network failed while the license was exchanged</source>
            <translation>라이선스를 주고받는 동안 네트워크에 문제가 발생했습니다</translation>
        </message>
        <message>
            <source>The client ended the licensing too early</source>
            <translation>클라이언트가 라이선스 처리를 너무 일찍 끝냈습니다</translation>
        </message>
        <message>
            <source>A license message was encrypted wrongly</source>
            <translation>라이선스 메시지가 잘못 암호화되었습니다</translation>
        </message>
        <message>
            <source>The license of this computer cannot be renewed</source>
            <translation>이 컴퓨터의 라이선스를 갱신할 수 없습니다</translation>
        </message>
        <message>
            <source>The server is not licensed for remote connections</source>
            <translation>서버에 원격 연결용 라이선스가 없습니다</translation>
        </message>
        <message>
            <source>The license cannot be stored on this computer</source>
            <translation>이 컴퓨터에 라이선스를 저장할 수 없습니다</translation>
        </message>
        <message>
            <source>The credentials are not valid</source>
            <translation>자격 증명이 올바르지 않습니다</translation>
        </message>
        <message>
            <source>The broker does not find the computer</source>
            <translation>브로커가 컴퓨터를 찾지 못했습니다</translation>
        </message>
        <message>
            <source>The broker could not prepare the computer</source>
            <translation>브로커가 컴퓨터를 준비하지 못했습니다</translation>
        </message>
        <message>
            <source>The redirection to the computer failed</source>
            <translation>컴퓨터로 리디렉션하지 못했습니다</translation>
        </message>
        <message>
            <source>The virtual machine could not be set up</source>
            <translation>가상 머신을 설정하지 못했습니다</translation>
        </message>
        <message>
            <source>The virtual machine could not be started</source>
            <translation>가상 머신을 시작하지 못했습니다</translation>
        </message>
        <message>
            <source>The virtual machine has no known IP address</source>
            <translation>가상 머신의 IP 주소를 알 수 없습니다</translation>
        </message>
        <message>
            <source>No computer of the pool is free</source>
            <translation>풀에 사용 가능한 컴퓨터가 없습니다</translation>
        </message>
        <message>
            <source>The broker canceled the connection</source>
            <translation>브로커가 연결을 취소했습니다</translation>
        </message>
        <message>
            <source>The broker does not accept the connection file</source>
            <translation>브로커가 연결 파일을 허용하지 않습니다</translation>
        </message>
        <message>
            <source>The virtual machine did not start in time</source>
            <translation>가상 머신이 제때 시작되지 않았습니다</translation>
        </message>
        <message>
            <source>The start of the virtual machine could not be monitored</source>
            <translation>가상 머신의 시작을 확인하지 못했습니다</translation>
        </message>
        <message>
            <source>Protocol error; the event log of the server has details</source>
            <translation>프로토콜 오류입니다. 서버의 이벤트 로그에서 자세한 내용을 볼 수 있습니다</translation>
        </message>
        <message>
            <source>The server could not decrypt the data</source>
            <translation>서버가 데이터를 해독하지 못했습니다</translation>
        </message>
        <message>
            <source>The connection broker failed</source>
            <translation>연결 브로커에 오류가 발생했습니다</translation>
        </message>
        <message>
            <source>The gateway refuses the user name or password</source>
            <translation>게이트웨이가 사용자 이름이나 암호를 거부합니다</translation>
        </message>
        <message>
            <source>The password for the gateway has expired or must be changed</source>
            <translation>게이트웨이 암호가 만료되었거나 변경해야 합니다</translation>
        </message>
        <message>
            <source>The gateway checked your account again and refused it</source>
            <translation>게이트웨이가 계정을 다시 확인한 후 거부했습니다</translation>
        </message>
        <message>
            <source>The sign-in cookie of the gateway is not valid</source>
            <translation>게이트웨이의 로그인 쿠키가 올바르지 않습니다</translation>
        </message>
        <message>
            <source>The certificate of the gateway is not accepted</source>
            <translation>게이트웨이의 인증서가 허용되지 않습니다</translation>
        </message>
        <message>
            <source>The gateway cannot be reached or its address is wrong</source>
            <translation>게이트웨이에 연결할 수 없거나 주소가 잘못되었습니다</translation>
        </message>
        <message>
            <source>The gateway expects a different way to sign in</source>
            <translation>게이트웨이가 다른 로그인 방식을 요구합니다</translation>
        </message>
        <message>
            <source>The gateway is not available or disconnects</source>
            <translation>게이트웨이를 사용할 수 없거나 연결이 끊어집니다</translation>
        </message>
        <message>
            <source>The gateway does not allow this account or server</source>
            <translation>게이트웨이가 이 계정이나 서버를 허용하지 않습니다</translation>
        </message>
        <message>
            <source>This computer does not allow this gateway</source>
            <translation>이 컴퓨터가 이 게이트웨이를 허용하지 않습니다</translation>
        </message>
        <message>
            <source>This computer does not meet the gateway's health rules</source>
            <translation>이 컴퓨터가 게이트웨이의 상태 규칙을 충족하지 않습니다</translation>
        </message>
        <message>
            <source>An administrator of the gateway ended the connection</source>
            <translation>게이트웨이 관리자가 연결을 종료했습니다</translation>
        </message>
        <message>
            <source>The gateway has no free connection</source>
            <translation>게이트웨이에 남은 연결이 없습니다</translation>
        </message>
        <message>
            <source>The gateway ended the session at a time limit</source>
            <translation>게이트웨이가 시간 제한에 따라 세션을 종료했습니다</translation>
        </message>
        <message>
            <source>The gateway and the client are not compatible</source>
            <translation>게이트웨이와 클라이언트가 서로 맞지 않습니다</translation>
        </message>
        <message>
            <source>The web proxy requires a sign-in</source>
            <translation>웹 프록시가 로그인을 요구합니다</translation>
        </message>
        <message>
            <source>The firewall requires a sign-in</source>
            <translation>방화벽이 로그인을 요구합니다</translation>
        </message>
        <message>
            <source>The service for remote programs has no resources for you right now</source>
            <translation>원격 프로그램 서비스에서 현재 사용할 수 있는 항목이 없습니다</translation>
        </message>
        <message>
            <source>A smart card problem stops the sign-in at the gateway</source>
            <translation>스마트 카드 문제로 게이트웨이에 로그인할 수 없습니다</translation>
        </message>
        <message>
            <source>You have to sign in on a web page first</source>
            <translation>먼저 웹 페이지에서 로그인해야 합니다</translation>
        </message>
        <message>
            <source>The proxy settings do not lead to the gateway</source>
            <translation>프록시 설정으로는 게이트웨이에 연결되지 않습니다</translation>
        </message>
        <message>
            <source>The network does not let HTTPS through</source>
            <translation>네트워크가 HTTPS를 통과시키지 않습니다</translation>
        </message>
        <message>
            <source>A gateway or proxy problem that is not described further</source>
            <translation>자세한 설명이 없는 게이트웨이 또는 프록시 문제입니다</translation>
        </message>
        <message>
            <source>All sessions of the server are in use</source>
            <translation>서버의 세션이 모두 사용 중입니다</translation>
        </message>
        <message>
            <source>The session was ended. By itself this is not an error.</source>
            <translation>세션이 종료되었습니다. 그 자체는 오류가 아닙니다.</translation>
        </message>
        <message>
            <source>You, another user or a program closed the session or signed out.</source>
            <translation>사용자 본인, 다른 사용자 또는 프로그램이 세션을 닫았거나 로그아웃했습니다.</translation>
        </message>
        <message>
            <source>An administrator or a policy ended the session.</source>
            <translation>관리자나 정책이 세션을 종료했습니다.</translation>
        </message>
        <message>
            <source>The server restarted, or the network failed.</source>
            <translation>서버가 다시 시작되었거나 네트워크에 문제가 발생했습니다.</translation>
        </message>
        <message>
            <source>The certificate warning or the password prompt was closed or answered with **No**.</source>
            <translation>인증서 경고나 암호 입력 창을 닫았거나 **아니요**를 선택했습니다.</translation>
        </message>
        <message>
            <source>The server ended the session because a time limit was reached.</source>
            <translation>시간 제한에 도달하여 서버가 세션을 종료했습니다.</translation>
        </message>
        <message>
            <source>Keyboard and mouse were not used for a while.</source>
            <translation>한동안 키보드와 마우스를 사용하지 않았습니다.</translation>
        </message>
        <message>
            <source>A policy or the account's settings limit the length of a session.</source>
            <translation>정책이나 계정 설정이 세션 길이를 제한합니다.</translation>
        </message>
        <message>
            <source>Somebody else signs in with the same account.</source>
            <translation>다른 사람이 같은 계정으로 로그인합니다.</translation>
        </message>
        <message>
            <source>You are connected from another computer or program.</source>
            <translation>다른 컴퓨터나 프로그램에서 이미 연결되어 있습니다.</translation>
        </message>
        <message>
            <source>The server has too little memory for the session.</source>
            <translation>세션에 필요한 서버의 메모리가 부족합니다.</translation>
        </message>
        <message>
            <source>Too many programs or sessions run on the server.</source>
            <translation>서버에서 실행 중인 프로그램이나 세션이 너무 많습니다.</translation>
        </message>
        <message>
            <source>The instance is too small for its work.</source>
            <translation>인스턴스의 사양이 작업에 비해 부족합니다.</translation>
        </message>
        <message>
            <source>As the first number, this code has no official meaning. Clients on Mac and phones show it for lost sessions.</source>
            <translation>첫 번째 숫자로서 이 코드는 공식 의미가 없습니다. Mac과 휴대폰의 클라이언트는 세션이 끊어졌을 때 이 코드를 표시합니다.</translation>
        </message>
        <message>
            <source>The server is not the usual Windows one: xrdp, or a modified Remote Desktop service.</source>
            <translation>일반적인 Windows 서버가 아닙니다(xrdp 또는 수정된 원격 데스크톱 서비스).</translation>
        </message>
        <message>
            <source>Without further licenses, Windows Server allows two sessions at a time.</source>
            <translation>추가 라이선스가 없으면 Windows Server는 동시에 두 개의 세션만 허용합니다.</translation>
        </message>
        <message>
            <source>Disconnected sessions count until somebody signs them out.</source>
            <translation>연결이 끊긴 세션도 로그아웃할 때까지 수에 포함됩니다.</translation>
        </message>
        <message>
            <source>A setting or policy limits the number of sessions.</source>
            <translation>설정이나 정책이 세션 수를 제한합니다.</translation>
        </message>
        <message>
            <source>In the client's event log, this number means a normal end. Some programs show it when a window is closed.</source>
            <translation>클라이언트의 이벤트 로그에서 이 숫자는 정상 종료를 뜻합니다. 확인 창을 닫았을 때 이 숫자를 표시하는 프로그램도 있습니다.</translation>
        </message>
        <message>
            <source>The session was taken over by another connection, or another connection still holds it.</source>
            <translation>다른 연결이 세션을 넘겨받았거나 아직 사용하고 있습니다.</translation>
        </message>
        <message>
            <source>The server is asleep, is stopped or has restarted.</source>
            <translation>서버가 절전 상태이거나 중지되었거나 다시 시작되었습니다.</translation>
        </message>
        <message>
            <source>The server is set up as a session host and has no free license. An administrator may still get in with `mstsc /admin`.</source>
            <translation>서버가 세션 호스트로 설정되어 있지만 발급할 라이선스가 없습니다. 관리자는 `mstsc /admin`으로 접속할 수도 있습니다.</translation>
        </message>
        <message>
            <source>The trial period of 120 days is over, and no license server is set.</source>
            <translation>120일의 평가 기간이 끝났고 라이선스 서버가 지정되지 않았습니다.</translation>
        </message>
        <message>
            <source>The license server is not reachable or has no free license.</source>
            <translation>라이선스 서버에 연결할 수 없거나 남은 라이선스가 없습니다.</translation>
        </message>
        <message>
            <source>The kind of license, per user or per device, does not match the server's setting.</source>
            <translation>라이선스 종류(사용자 단위 또는 장치 단위)가 서버의 설정과 일치하지 않습니다.</translation>
        </message>
        <message>
            <source>The Remote Desktop license stored on this computer cannot be used or renewed.</source>
            <translation>이 컴퓨터에 저장된 원격 데스크톱 라이선스를 사용하거나 갱신할 수 없습니다.</translation>
        </message>
        <message>
            <source>The stored license is damaged or belongs to another computer.</source>
            <translation>저장된 라이선스가 손상되었거나 다른 컴퓨터의 것입니다.</translation>
        </message>
        <message>
            <source>The client may not write the license: start it once as administrator.</source>
            <translation>클라이언트가 라이선스를 저장할 권한이 없습니다. 관리자 권한으로 한 번 실행하십시오.</translation>
        </message>
        <message>
            <source>The client and the server did not finish exchanging the license.</source>
            <translation>클라이언트와 서버가 라이선스 교환을 마치지 못했습니다.</translation>
        </message>
        <message>
            <source>The license server is overloaded or not reachable.</source>
            <translation>라이선스 서버가 과부하 상태이거나 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>The Remote Desktop license stored on this computer is damaged.</source>
            <translation>이 컴퓨터에 저장된 원격 데스크톱 라이선스가 손상되었습니다.</translation>
        </message>
        <message>
            <source>A connection broker chooses a computer for you, but it could not assign one.</source>
            <translation>연결 브로커가 컴퓨터를 선택해 주는데, 이번에는 배정하지 못했습니다.</translation>
        </message>
        <message>
            <source>The service that offers programs or desktops has no resources for you right now.</source>
            <translation>프로그램이나 데스크톱을 제공하는 서비스에서 현재 사용할 수 있는 항목이 없습니다.</translation>
        </message>
        <message>
            <source>The gateway in front of the server refuses the sign-in, not the server itself.</source>
            <translation>서버가 아니라 그 앞의 게이트웨이가 로그인을 거부합니다.</translation>
        </message>
        <message>
            <source>The gateway expects a different way to sign in: a smart card instead of a password, or the other way around.</source>
            <translation>게이트웨이가 다른 로그인 방식을 요구합니다(암호 대신 스마트 카드 또는 그 반대).</translation>
        </message>
        <message>
            <source>The gateway is not needed: the setting is left over from another connection.</source>
            <translation>게이트웨이가 필요하지 않습니다. 다른 연결의 설정이 남아 있습니다.</translation>
        </message>
        <message>
            <source>The gateway expects the server's full name instead of a short one.</source>
            <translation>게이트웨이가 짧은 이름 대신 서버의 전체 이름을 요구합니다.</translation>
        </message>
        <message>
            <source>The gateway ended or refused the session because of one of its limits.</source>
            <translation>게이트웨이가 자체 제한에 따라 세션을 종료하거나 거부했습니다.</translation>
        </message>
        <message>
            <source>The gateway and this client are not compatible.</source>
            <translation>게이트웨이와 이 클라이언트가 서로 맞지 않습니다.</translation>
        </message>
        <message>
            <source>A web proxy or a firewall that requires a sign-in is between this computer and the gateway.</source>
            <translation>이 컴퓨터와 게이트웨이 사이에 로그인이 필요한 웹 프록시나 방화벽이 있습니다.</translation>
        </message>
        <message>
            <source>The proxy requires a sign-in that Remote Desktop cannot give.</source>
            <translation>프록시가 요구하는 로그인을 원격 데스크톱에서 할 수 없습니다.</translation>
        </message>
        <message>
            <source>The broker does not know the name.</source>
            <translation>브로커가 이 이름을 알지 못합니다.</translation>
        </message>
        <message>
            <source>The virtual machine does not start or gets no IP address.</source>
            <translation>가상 머신이 시작되지 않거나 IP 주소를 받지 못합니다.</translation>
        </message>
        <message>
            <source>No computer of the pool is free.</source>
            <translation>풀에 사용 가능한 컴퓨터가 없습니다.</translation>
        </message>
        <message>
            <source>The connection works, but the remote program cannot be started or resumed.</source>
            <translation>연결은 되지만 원격 프로그램을 시작하거나 재개할 수 없습니다.</translation>
        </message>
        <message>
            <source>The server offers no RemoteApp programs.</source>
            <translation>서버가 RemoteApp 프로그램을 제공하지 않습니다.</translation>
        </message>
        <message>
            <source>The earlier session no longer exists.</source>
            <translation>이전 세션이 더 이상 존재하지 않습니다.</translation>
        </message>
        <message>
            <source>No resource is assigned to you or free.</source>
            <translation>할당된 리소스나 사용 가능한 리소스가 없습니다.</translation>
        </message>
        <message>
            <source>Your access or trial is over. Azure RemoteApp itself no longer exists.</source>
            <translation>사용 권한이나 평가 기간이 끝났습니다. Azure RemoteApp은 더 이상 제공되지 않습니다.</translation>
        </message>
        <message>
            <source>The user name or password for the gateway is wrong or has expired.</source>
            <translation>게이트웨이의 사용자 이름이나 암호가 틀렸거나 만료되었습니다.</translation>
        </message>
        <message>
            <source>The certificate of the gateway is not accepted.</source>
            <translation>게이트웨이의 인증서가 허용되지 않습니다.</translation>
        </message>
        <message>
            <source>The gateway's address in the settings is not the name in its certificate.</source>
            <translation>설정의 게이트웨이 주소가 인증서의 이름과 다릅니다.</translation>
        </message>
        <message>
            <source>The certificate has expired or was revoked.</source>
            <translation>인증서가 만료되었거나 해지되었습니다.</translation>
        </message>
        <message>
            <source>This computer does not trust the issuer, or cannot ask which certificates are revoked.</source>
            <translation>이 컴퓨터가 발급자를 신뢰하지 않거나 인증서 해지 여부를 확인할 수 없습니다.</translation>
        </message>
        <message>
            <source>The connection goes through a gateway, and the gateway fails.</source>
            <translation>연결이 게이트웨이를 거치는데, 게이트웨이에 문제가 있습니다.</translation>
        </message>
        <message>
            <source>The gateway's address in the connection settings is wrong or outdated.</source>
            <translation>연결 설정의 게이트웨이 주소가 잘못되었거나 오래되었습니다.</translation>
        </message>
        <message>
            <source>The gateway is stopped or overloaded.</source>
            <translation>게이트웨이가 중지되었거나 과부하 상태입니다.</translation>
        </message>
        <message>
            <source>The gateway's rules do not allow this connection.</source>
            <translation>게이트웨이의 규칙이 이 연결을 허용하지 않습니다.</translation>
        </message>
        <message>
            <source>Your account or computer is not in the gateway's permission lists.</source>
            <translation>사용자의 계정이나 컴퓨터가 게이트웨이의 권한 목록에 없습니다.</translation>
        </message>
        <message>
            <source>This computer does not meet the gateway's health rules.</source>
            <translation>이 컴퓨터가 게이트웨이의 상태 규칙을 충족하지 않습니다.</translation>
        </message>
        <message>
            <source>A time limit was reached.</source>
            <translation>시간 제한에 도달했습니다.</translation>
        </message>
        <message>
            <source>All connections that the gateway allows are in use.</source>
            <translation>게이트웨이가 허용하는 연결이 모두 사용 중입니다.</translation>
        </message>
        <message>
            <source>An administrator ended the connection.</source>
            <translation>관리자가 연결을 종료했습니다.</translation>
        </message>
        <message>
            <source>The gateway does not offer what the client asks for.</source>
            <translation>게이트웨이가 클라이언트에서 요청한 기능을 제공하지 않습니다.</translation>
        </message>
        <message>
            <source>The network does not let HTTPS through to the gateway.</source>
            <translation>네트워크에서 게이트웨이로 가는 HTTPS가 차단됩니다.</translation>
        </message>
        <message>
            <source>You have to sign in on a web page first.</source>
            <translation>먼저 웹 페이지에서 로그인해야 합니다.</translation>
        </message>
        <message>
            <source>One side lacks the CredSSP updates of 2018</source>
            <translation>한쪽에 2018년 CredSSP 업데이트가 없습니다</translation>
        </message>
        <message>
            <source>The server cannot reach a domain controller to check the account</source>
            <translation>서버가 계정을 확인할 도메인 컨트롤러에 연결하지 못합니다</translation>
        </message>
        <message>
            <source>The Local Security Authority cannot be contacted</source>
            <translation>로컬 보안 기관에 연결할 수 없습니다</translation>
        </message>
        <message>
            <source>The requested function is not supported</source>
            <translation>요청한 함수가 지원되지 않습니다</translation>
        </message>
        <message>
            <source>The account lacks Terminal Server user access permission</source>
            <translation>계정에 터미널 서버 사용자 액세스 권한이 없습니다</translation>
        </message>
        <message>
            <source>The server does not accept the user name or password</source>
            <translation>서버가 사용자 이름이나 암호를 받아들이지 않습니다</translation>
        </message>
        <message>
            <source>A new password must be set first</source>
            <translation>먼저 새 암호를 설정해야 합니다</translation>
        </message>
        <message>
            <source>This computer silently adds your company's domain to the user name.</source>
            <translation>이 컴퓨터가 알리지 않고 사용자 이름에 회사 도메인을 붙입니다.</translation>
        </message>
        <message>
            <source>The password is mistyped, or the keyboard layout differs.</source>
            <translation>암호를 잘못 입력했거나 키보드 배열이 다릅니다.</translation>
        </message>
        <message>
            <source>The user name lacks the server's name, so it is looked up in the wrong place.</source>
            <translation>사용자 이름에 서버 이름이 없어 다른 곳에서 계정을 찾습니다.</translation>
        </message>
        <message>
            <source>An old saved password is sent.</source>
            <translation>저장된 이전 암호가 전송됩니다.</translation>
        </message>
        <message>
            <source>A sharing or security setting of the server treats everybody as a guest.</source>
            <translation>서버의 공유 또는 보안 설정이 모든 사용자를 게스트로 취급합니다.</translation>
        </message>
        <message>
            <source>The server has become a domain controller, so its own accounts no longer exist.</source>
            <translation>서버가 도메인 컨트롤러가 되어 자체 계정이 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>The account exists, but too many wrong passwords have locked it for a while.</source>
            <translation>계정은 존재하지만 잘못된 암호가 너무 많이 입력되어 일정 시간 잠겨 있습니다.</translation>
        </message>
        <message>
            <source>A program or another computer keeps sending an old saved password.</source>
            <translation>프로그램이나 다른 컴퓨터가 저장된 이전 암호를 계속 보냅니다.</translation>
        </message>
        <message>
            <source>Strangers on the Internet try passwords: the port is open to everyone.</source>
            <translation>인터넷에서 누군가 암호를 계속 추측합니다. 포트가 모두에게 열려 있습니다.</translation>
        </message>
        <message>
            <source>An administrator or a policy has disabled the account.</source>
            <translation>관리자나 정책이 계정을 사용 중지했습니다.</translation>
        </message>
        <message>
            <source>The account was created for a limited time, which is over.</source>
            <translation>계정에 정해진 사용 기간이 지났습니다.</translation>
        </message>
        <message>
            <source>A new password must be set first. With Network Level Authentication that is not possible in the sign-in window: set it in the cloud's console or on the server's own screen.</source>
            <translation>먼저 새 암호를 설정해야 합니다. 네트워크 수준 인증을 사용하면 로그인 창에서 설정할 수 없으므로 클라우드 콘솔이나 서버 자체 화면에서 설정하십시오.</translation>
        </message>
        <message>
            <source>The password has expired.</source>
            <translation>암호가 만료되었습니다.</translation>
        </message>
        <message>
            <source>The name and password may be right, but a rule forbids this sign-in.</source>
            <translation>이름과 암호는 맞을 수 있지만 규칙이 이 로그인을 금지합니다.</translation>
        </message>
        <message>
            <source>The password is empty. Windows refuses that over the network.</source>
            <translation>암호가 비어 있습니다. Windows는 네트워크를 통한 빈 암호를 거부합니다.</translation>
        </message>
        <message>
            <source>The account may sign in only at certain hours or from certain computers.</source>
            <translation>계정이 특정 시간이나 특정 컴퓨터에서만 로그인할 수 있습니다.</translation>
        </message>
        <message>
            <source>The account is neither an administrator nor a member of the **Remote Desktop Users** group.</source>
            <translation>계정이 관리자가 아니며 **Remote Desktop Users** 그룹의 구성원도 아닙니다.</translation>
        </message>
        <message>
            <source>A policy takes the right away.</source>
            <translation>정책이 권한을 제거합니다.</translation>
        </message>
        <message>
            <source>You signed in with another account than you think.</source>
            <translation>생각한 것과 다른 계정으로 로그인했습니다.</translation>
        </message>
        <message>
            <source>The password has expired or must be changed.</source>
            <translation>암호가 만료되었거나 변경해야 합니다.</translation>
        </message>
        <message>
            <source>The server cannot reach its domain controller.</source>
            <translation>서버가 도메인 컨트롤러에 연결하지 못합니다.</translation>
        </message>
        <message>
            <source>The domain controller is stopped or not reachable from the server.</source>
            <translation>도메인 컨트롤러가 중지되었거나 서버에서 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>The clock of the server is wrong.</source>
            <translation>서버의 시계가 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The server's trust in its domain is broken.</source>
            <translation>서버와 도메인 간의 트러스트가 손상되었습니다.</translation>
        </message>
        <message>
            <source>The client and the server disagree about the time, or the certificate is not valid at this time.</source>
            <translation>클라이언트와 서버의 시간이 다르거나 인증서가 현재 시각에 유효하지 않습니다.</translation>
        </message>
        <message>
            <source>The clock or time zone of this computer is wrong.</source>
            <translation>이 컴퓨터의 시계나 표준 시간대가 잘못되었습니다.</translation>
        </message>
        <message>
            <source>The certificate of the server has expired.</source>
            <translation>서버의 인증서가 만료되었습니다.</translation>
        </message>
        <message>
            <source>A policy forbids sending this password, or a saved password, to this server.</source>
            <translation>정책이 이 서버에 암호 또는 저장된 암호를 보내는 것을 금지합니다.</translation>
        </message>
        <message>
            <source>The server is not in the list of the credentials delegation policy of this computer.</source>
            <translation>서버가 이 컴퓨터의 자격 증명 위임 정책 목록에 없습니다.</translation>
        </message>
        <message>
            <source>The client and the server insist on different ways to sign in or to encrypt.</source>
            <translation>클라이언트와 서버가 서로 다른 로그인 방식 또는 암호화 방식을 요구합니다.</translation>
        </message>
        <message>
            <source>The client is old, or the connection file turns off Network Level Authentication.</source>
            <translation>클라이언트가 오래되었거나 연결 파일에서 네트워크 수준 인증이 꺼져 있습니다.</translation>
        </message>
        <message>
            <source>Only one side has the CredSSP security updates of 2018, so the updated side refuses the connection.</source>
            <translation>한쪽에만 2018년 CredSSP 보안 업데이트가 있어 업데이트된 쪽이 연결을 거부합니다.</translation>
        </message>
        <message>
            <source>The server lacks the updates from 2018 on.</source>
            <translation>서버에 2018년 이후의 업데이트가 없습니다.</translation>
        </message>
        <message>
            <source>This computer lacks these updates.</source>
            <translation>이 컴퓨터에 해당 업데이트가 없습니다.</translation>
        </message>
        <message>
            <source>A policy forbids the older sign-in method NTLM.</source>
            <translation>정책이 이전 로그인 방식인 NTLM을 금지합니다.</translation>
        </message>
        <message>
            <source>The account may not use NTLM (group **Protected Users**): use the server's full name.</source>
            <translation>계정이 NTLM을 사용할 수 없습니다(**Protected Users** 그룹). 서버의 전체 이름을 사용하십시오.</translation>
        </message>
        <message>
            <source>In January 2026 a Windows update on the client, KB5074109, broke the sign-in with this code.</source>
            <translation>2026년 1월에 클라이언트의 Windows 업데이트 KB5074109로 인해 이 코드와 함께 로그인에 실패하는 문제가 있었습니다.</translation>
        </message>
        <message>
            <source>The client program is outdated. Compare with Windows' own **Remote Desktop Connection**.</source>
            <translation>클라이언트 프로그램이 오래되었습니다. Windows의 **원격 데스크톱 연결**과 비교해 보십시오.</translation>
        </message>
        <message>
            <source>The server is probably not at fault. Update this computer before you change the server.</source>
            <translation>서버의 문제가 아닐 가능성이 큽니다. 서버를 변경하기 전에 이 컴퓨터를 업데이트하십시오.</translation>
        </message>
        <message>
            <source>The sign-in fails, but the code does not say why.</source>
            <translation>로그인하지 못했지만 코드만으로는 이유를 알 수 없습니다.</translation>
        </message>
        <message>
            <source>The server can be reached and works, but it does not accept this user name with this password.</source>
            <translation>서버에 연결되고 서버도 작동하지만, 이 사용자 이름과 암호를 받아들이지 않습니다.</translation>
        </message>
        <message>
            <source>Do not keep trying: several wrong passwords lock the account.</source>
            <translation>계속 반복해서 시도하지 마십시오. 암호를 여러 번 틀리면 계정이 잠깁니다.</translation>
        </message>
        <message>
            <source>Waiting helps only if nobody sends wrong passwords in the meantime.</source>
            <translation>그동안 아무도 잘못된 암호를 보내지 않아야 기다리는 것이 도움이 됩니다.</translation>
        </message>
        <message>
            <source>The server knows the account, but the account cannot be used right now.</source>
            <translation>서버가 계정을 알고 있지만 현재 사용할 수 없는 계정입니다.</translation>
        </message>
        <message>
            <source>An administrator requires a new password at the first sign-in.</source>
            <translation>관리자가 처음 로그인할 때 새 암호를 설정하도록 요구합니다.</translation>
        </message>
        <message>
            <source>A policy denies sign-in over the network or through Remote Desktop.</source>
            <translation>정책이 네트워크 또는 원격 데스크톱을 통한 로그인을 거부합니다.</translation>
        </message>
        <message>
            <source>The password is accepted, but this account has no right to sign in through Remote Desktop.</source>
            <translation>암호는 맞지만 이 계정에는 원격 데스크톱으로 로그인할 권한이 없습니다.</translation>
        </message>
        <message>
            <source>Windows finds no server that can check this account.</source>
            <translation>Windows가 이 계정을 확인해 줄 곳을 찾지 못합니다.</translation>
        </message>
        <message>
            <source>The user name contains a domain or computer name that the server does not know.</source>
            <translation>사용자 이름에 서버가 모르는 도메인이나 컴퓨터 이름이 들어 있습니다.</translation>
        </message>
        <message>
            <source>The server belongs to a domain, but cannot reach a domain controller. Its own local accounts may still work.</source>
            <translation>서버가 도메인에 속해 있지만 도메인 컨트롤러에 연결하지 못합니다. 서버의 로컬 계정은 사용할 수 있을지도 모릅니다.</translation>
        </message>
        <message>
            <source>The server uses the wrong DNS servers.</source>
            <translation>서버가 잘못된 DNS 서버를 사용합니다.</translation>
        </message>
        <message>
            <source>Turning off Network Level Authentication weakens the server. If you have to, turn it on again afterward.</source>
            <translation>네트워크 수준 인증을 끄면 서버의 보안이 약해집니다. 꺼야 한다면 나중에 반드시 다시 켜십시오.</translation>
        </message>
        <message>
            <source>Saved passwords are not allowed here: type the password again.</source>
            <translation>여기에는 저장된 암호를 사용할 수 없습니다. 암호를 다시 입력하십시오.</translation>
        </message>
        <message>
            <source>The server cannot prove its identity: use its full name instead of the IP address.</source>
            <translation>서버가 신원을 증명하지 못합니다. IP 주소 대신 서버의 전체 이름을 사용하십시오.</translation>
        </message>
        <message>
            <source>A policy on one side requires what the other side does not offer.</source>
            <translation>한쪽의 정책이 요구하는 것을 다른 쪽이 제공하지 않습니다.</translation>
        </message>
        <message>
            <source>A policy accepts only updated computers.</source>
            <translation>정책이 업데이트된 상대만 허용합니다.</translation>
        </message>
        <message>
            <source>The right fix is to update the server. Setting this computer to **Vulnerable**, as some advise, opens it to attacks; if you have to, set it back afterward.</source>
            <translation>올바른 해결책은 서버를 업데이트하는 것입니다. 이 컴퓨터를 **취약**으로 설정하라는 조언을 따르면 공격에 노출됩니다. 꼭 필요하다면 나중에 되돌리십시오.</translation>
        </message>
        <message>
            <source>The two sides find no common sign-in method. Most often one of them lacks the CredSSP updates of 2018.</source>
            <translation>양쪽이 공통 로그인 방식을 찾지 못합니다. 대부분 한쪽에 2018년 CredSSP 업데이트가 없기 때문입니다.</translation>
        </message>
        <message>
            <source>KB5074109 is installed without its fix, KB5077744 or KB5078127.</source>
            <translation>KB5074109가 설치되어 있지만 이를 고치는 KB5077744 또는 KB5078127이 없습니다.</translation>
        </message>
        <message>
            <source>A policy forbids the method by which this sign-in is checked.</source>
            <translation>정책이 이 로그인을 확인하는 방식을 금지합니다.</translation>
        </message>
        <message>
            <source>NTLM is blocked on the server or in its domain: use the server's full name, not the IP address.</source>
            <translation>서버나 도메인에서 NTLM이 차단되어 있습니다. IP 주소가 아니라 서버의 전체 이름을 사용하십시오.</translation>
        </message>
        <message>
            <source>A trust between two domains does not include this server.</source>
            <translation>두 도메인 간의 트러스트에 이 서버가 포함되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>The sign-in uses a smart card, and the card cannot be used.</source>
            <translation>로그인에 스마트 카드를 사용하는데, 카드를 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>The reader or the card is not connected, or the card was removed.</source>
            <translation>판독기나 카드가 연결되어 있지 않거나 카드를 뺐습니다.</translation>
        </message>
        <message>
            <source>The smart card service of Windows is not running.</source>
            <translation>Windows의 스마트 카드 서비스가 실행되고 있지 않습니다.</translation>
        </message>
        <message>
            <source>The PIN is wrong, or the card is blocked.</source>
            <translation>PIN이 틀렸거나 카드가 차단되었습니다.</translation>
        </message>
        <message>
            <source>Windows update KB5074109 of January 2026</source>
            <translation>2026년 1월 Windows 업데이트 KB5074109</translation>
        </message>
        <message>
            <source>After this update, Remote Desktop clients on this computer may fail with `0x80080005` at the sign-in.</source>
            <translation>이 업데이트 이후 이 컴퓨터의 원격 데스크톱 클라이언트가 로그인할 때 `0x80080005` 오류로 실패할 수 있습니다.</translation>
        </message>
        <message>
            <source>Install the fix KB5077744 or KB5078127, or a newer cumulative update, and restart this computer.</source>
            <translation>수정 업데이트 KB5077744 또는 KB5078127이나 더 새로운 누적 업데이트를 설치하고 이 컴퓨터를 다시 시작하십시오.</translation>
        </message>
        <message>
            <source>Since these updates, this computer refuses servers that lack the CredSSP update of March 2018 or later.</source>
            <translation>이 업데이트부터 이 컴퓨터는 2018년 3월 이후의 CredSSP 업데이트가 없는 서버를 거부합니다.</translation>
        </message>
        <message>
            <source>Windows updates of May 2018 (CredSSP)</source>
            <translation>2018년 5월 Windows 업데이트(CredSSP)</translation>
        </message>
        <message>
            <source>Install the updates on the server, for example from the cloud's console. Do not remove the update from this computer: it closes a security hole.</source>
            <translation>클라우드 콘솔 등을 통해 서버에 업데이트를 설치하십시오. 이 컴퓨터에서 업데이트를 제거하지 마십시오. 이 업데이트는 보안 허점을 막아 줍니다.</translation>
        </message>
        <message>
            <source>An account of the domain {domain}, to which the server belongs.</source>
            <translation>서버가 속한 도메인 {domain}의 계정입니다.</translation>
        </message>
        <message>
            <source>An account of the server itself: {computer} is the server's own name.</source>
            <translation>서버 자체의 계정입니다. {computer}은(는) 서버의 컴퓨터 이름입니다.</translation>
        </message>
        <message>
            <source>An account of the server itself: the dot means the server, whatever its name is.</source>
            <translation>서버 자체의 계정입니다. 점은 이름과 관계없이 서버를 뜻합니다.</translation>
        </message>
        <message>
            <source>The same domain account in the form of an email address.</source>
            <translation>같은 도메인 계정을 전자 메일 주소 형식으로 쓴 것입니다.</translation>
        </message>
        <message>
            <source>A domain account in the form of an email address, as you typed it.</source>
            <translation>입력한 그대로의 전자 메일 주소 형식 도메인 계정입니다.</translation>
        </message>
        <message>
            <source>A work or school account of Microsoft Entra ID, if the server is joined to it.</source>
            <translation>서버가 Microsoft Entra ID에 가입되어 있는 경우의 회사 또는 학교 계정입니다.</translation>
        </message>
        <message>
            <source>As you typed it.</source>
            <translation>입력한 그대로입니다.</translation>
        </message>
        <message>
            <source>This computer belongs to the domain {client_domain}. Without a prefix, Windows silently sends `{client_domain}\{name}`, which the server may not know.</source>
            <translation>이 컴퓨터는 도메인 {client_domain}에 속합니다. 앞부분 없이 입력하면 Windows가 알리지 않고 `{client_domain}\{name}`을(를) 보내며, 서버가 이를 모를 수 있습니다.</translation>
        </message>
        <message>
            <source>The server does not call itself {prefix}. Its name is {computer}.</source>
            <translation>서버의 이름은 {prefix}이(가) 아니라 {computer}입니다.</translation>
        </message>
        <message>
            <source>The server belongs to the domain {domain}, not to {prefix}. That works only if the domains trust each other.</source>
            <translation>서버는 {prefix}이(가) 아니라 도메인 {domain}에 속합니다. 두 도메인이 서로 신뢰하는 경우에만 사용할 수 있습니다.</translation>
        </message>
        <message>
            <source>There are spaces before or after the user name. They were removed here; remove them in Remote Desktop too.</source>
            <translation>사용자 이름 앞이나 뒤에 공백이 있습니다. 여기에서는 제거했으니 원래 입력한 곳에서도 제거하십시오.</translation>
        </message>
        <message>
            <source>The character between the two names must be a backslash: \</source>
            <translation>두 이름 사이의 문자는 백슬래시(한국어 글꼴에서는 ₩ 모양)여야 합니다: \</translation>
        </message>
        <message>
            <source>A Windows user name cannot contain these characters: {signs}</source>
            <translation>Windows 사용자 이름에는 다음 문자를 쓸 수 없습니다: {signs}</translation>
        </message>
        <message>
            <source>Windows user names have at most 20 characters. Check that the name is complete and correct.</source>
            <translation>Windows 사용자 이름은 최대 20자입니다. 이름이 정확하고 빠짐없는지 확인하십시오.</translation>
        </message>
        <message>
            <source>Type the user name of the account on the server. The cloud's console shows the first one.</source>
            <translation>서버에 있는 계정의 사용자 이름을 입력하십시오. 첫 계정의 이름은 클라우드 콘솔에서 확인할 수 있습니다.</translation>
        </message>
        <message>
            <source>The user name or the password is wrong</source>
            <translation>사용자 이름이나 암호가 틀렸습니다</translation>
        </message>
        <message>
            <source>No domain controller can be reached</source>
            <translation>도메인 컨트롤러에 연결할 수 없습니다</translation>
        </message>
        <message>
            <source>A policy forbids this way of signing in</source>
            <translation>정책이 이 로그인 방식을 금지합니다</translation>
        </message>
        <message>
            <source>The password is wrong</source>
            <translation>암호가 틀렸습니다</translation>
        </message>
        <message>
            <source>The server is not known by this name</source>
            <translation>이 이름의 서버를 찾을 수 없습니다</translation>
        </message>
        <message>
            <source>There are no credentials to send</source>
            <translation>보낼 자격 증명이 없습니다</translation>
        </message>
        <message>
            <source>The sign-in data is not valid</source>
            <translation>로그인 데이터가 올바르지 않습니다</translation>
        </message>
        <message>
            <source>The server is not the one that its name indicates</source>
            <translation>연결된 서버가 이 이름의 서버가 아닙니다</translation>
        </message>
        <message>
            <source>The issuer of the certificate is not trusted</source>
            <translation>인증서의 발급자를 신뢰할 수 없습니다</translation>
        </message>
        <message>
            <source>The encrypted connection received an unexpected message</source>
            <translation>암호화된 연결에서 예상하지 못한 메시지를 받았습니다</translation>
        </message>
        <message>
            <source>The certificate cannot be checked</source>
            <translation>인증서를 확인할 수 없습니다</translation>
        </message>
        <message>
            <source>The two sides have no common encryption</source>
            <translation>양쪽에 공통된 암호화 방식이 없습니다</translation>
        </message>
        <message>
            <source>Access is denied</source>
            <translation>액세스가 거부되었습니다</translation>
        </message>
        <message>
            <source>The network path is not found</source>
            <translation>네트워크 경로를 찾을 수 없습니다</translation>
        </message>
        <message>
            <source>The server refuses connections on this port</source>
            <translation>서버가 이 포트의 연결을 거부합니다</translation>
        </message>
        <message>
            <source>There is no way to the server</source>
            <translation>서버로 가는 경로가 없습니다</translation>
        </message>
        <message>
            <source>Unspecified error, often of the sign-in</source>
            <translation>지정되지 않은 오류이며, 대개 로그인과 관련됩니다</translation>
        </message>
        <message>
            <source>Sign-in error, often after a Windows update on this computer</source>
            <translation>로그인 오류이며, 대개 이 컴퓨터의 Windows 업데이트 이후에 발생합니다</translation>
        </message>
        <message>
            <source>Self-service diagnosis</source>
            <translation>셀프 진단</translation>
        </message>
        <message>
            <source>Did the one-click diagnosis name a problem?</source>
            <translation>원클릭 진단에서 문제가 발견되었습니까?</translation>
        </message>
        <message>
            <source>Alibaba Cloud has a tool that looks at the security group, at the firewall inside the server and at the usual ports, and writes a report.</source>
            <translation>Alibaba Cloud에는 보안 그룹, 서버 내부의 방화벽, 주요 포트를 살펴보고 보고서를 만들어 주는 도구가 있습니다.</translation>
        </message>
        <message>
            <source>Open **Self-service Troubleshooting** and switch to the region of the server.</source>
            <translation>**Self-service Troubleshooting**을 열고 서버가 있는 리전으로 전환합니다.</translation>
        </message>
        <message>
            <source>Choose the server and start **One-click Diagnosis**.</source>
            <translation>서버를 선택하고 **One-click Diagnosis**를 시작합니다.</translation>
        </message>
        <message>
            <source>Open the finding in the report and do what it advises.</source>
            <translation>보고서에서 해당 항목을 열고 안내대로 조치합니다.</translation>
        </message>
        <message>
            <source>Run the diagnosis again.</source>
            <translation>진단을 다시 실행합니다.</translation>
        </message>
        <message>
            <source>Findings about the platform can be up to 12 hours old; those about rules and Windows settings are fresh.</source>
            <translation>플랫폼에 관한 결과는 최대 12시간 전의 것일 수 있습니다. 규칙과 Windows 설정에 관한 결과는 현재 상태입니다.</translation>
        </message>
        <message>
            <source>This guide is for Windows. The vendor's pages for Linux servers are linked below.</source>
            <translation>이 안내는 Windows용입니다. Linux 서버에 관한 공급업체 페이지는 아래에 링크되어 있습니다.</translation>
        </message>
        <message>
            <source>Yes: the security group</source>
            <translation>예: 보안 그룹</translation>
        </message>
        <message>
            <source>Yes: the firewall inside the server</source>
            <translation>예: 서버 내부의 방화벽</translation>
        </message>
        <message>
            <source>Yes: nothing listens on the port</source>
            <translation>예: 포트에서 수신 대기하는 서비스 없음</translation>
        </message>
        <message>
            <source>Yes: something else</source>
            <translation>예: 그 밖의 문제</translation>
        </message>
        <message>
            <source>Where to look: the lines of the report that are not marked as normal.</source>
            <translation>확인할 곳: 보고서에서 정상으로 표시되지 않은 줄.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: a Linux instance cannot be reached</source>
            <translation>Alibaba Cloud: Linux 인스턴스에 연결할 수 없음</translation>
        </message>
        <message>
            <source>Alibaba Cloud: problems with SSH connections</source>
            <translation>Alibaba Cloud: SSH 연결 문제</translation>
        </message>
        <message>
            <source>Status and health of the instance</source>
            <translation>인스턴스의 상태와 Health Status</translation>
        </message>
        <message>
            <source>Is the instance running, and is its health normal?</source>
            <translation>인스턴스가 실행 중이고 상태가 정상입니까?</translation>
        </message>
        <message>
            <source>On the page **Instances**, click the ID of the server.</source>
            <translation>**Instances** 페이지에서 서버의 ID를 클릭합니다.</translation>
        </message>
        <message>
            <source>On the tab **Instance Details**, read **Status** and **Health Status**.</source>
            <translation>**Instance Details** 탭에서 **Status**와 **Health Status**를 확인합니다.</translation>
        </message>
        <message>
            <source>If the status is **Stopped**: choose **Start** and wait until it says **Running**.</source>
            <translation>상태가 **Stopped**이면 **Start**를 선택하고 **Running**이 될 때까지 기다립니다.</translation>
        </message>
        <message>
            <source>Check again.</source>
            <translation>다시 확인합니다.</translation>
        </message>
        <message>
            <source>Where to look: Status and Health Status in the basic information of the instance.</source>
            <translation>확인할 곳: 인스턴스 기본 정보의 Status와 Health Status.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: life cycle of an instance</source>
            <translation>Alibaba Cloud: 인스턴스 수명 주기</translation>
        </message>
        <message>
            <source>Find the server on the page **Instances** and click **Connect** in the column **Actions**.</source>
            <translation>**Instances** 페이지에서 서버를 찾아 **Actions** 열의 **Connect**를 클릭합니다.</translation>
        </message>
        <message>
            <source>Click **Show Other Logon Methods**, then **Sign in now** under **VNC**.</source>
            <translation>**Show Other Logon Methods**를 클릭한 다음, **VNC** 아래의 **Sign in now**를 클릭합니다.</translation>
        </message>
        <message>
            <source>At the top left of the VNC window choose **Send Remote Commands** &gt; **CTRL+ALT+DELETE**.</source>
            <translation>VNC 창 왼쪽 위에서 **Send Remote Commands** &gt; **CTRL+ALT+DELETE**를 선택합니다.</translation>
        </message>
        <message>
            <source>Type the password of the instance and press Enter. The usual account is `Administrator`.</source>
            <translation>인스턴스의 암호를 입력하고 Enter 키를 누릅니다. 기본 계정은 `Administrator`입니다.</translation>
        </message>
        <message>
            <source>The VNC window closes after about five minutes without a key press; just open it again.</source>
            <translation>VNC 창은 약 5분 동안 입력이 없으면 닫힙니다. 그냥 다시 열면 됩니다.</translation>
        </message>
        <message>
            <source>Forgotten password? **Reset Password** in the same column **Actions** sets a new one.</source>
            <translation>암호를 잊었습니까? 같은 **Actions** 열의 **Reset Password**에서 새로 설정할 수 있습니다.</translation>
        </message>
        <message>
            <source>Where to look: the menu for remote commands at the top left of the VNC window.</source>
            <translation>확인할 곳: VNC 창 왼쪽 위의 원격 명령 메뉴.</translation>
        </message>
        <message>
            <source>Does Cloud Assistant run commands in the server?</source>
            <translation>클라우드 어시스턴트가 서버에서 명령을 실행합니까?</translation>
        </message>
        <message>
            <source>Cloud Assistant is a small agent in the server. It runs commands for you without any sign-in, and shows their output in the console.</source>
            <translation>클라우드 어시스턴트는 서버에 있는 작은 에이전트입니다. 로그인하지 않아도 명령을 실행하고 결과를 콘솔에 보여 줍니다.</translation>
        </message>
        <message>
            <source>In the column **Actions** of the server choose **Connect** &gt; **Send Command**.</source>
            <translation>서버의 **Actions** 열에서 **Connect** &gt; **Send Command**를 선택합니다.</translation>
        </message>
        <message>
            <source>Choose PowerShell as the type, paste this command and click **Run**.</source>
            <translation>유형으로 PowerShell을 선택하고 이 명령을 붙여 넣은 다음 **Run**을 클릭합니다.</translation>
        </message>
        <message>
            <source>Wait for the result. A table with two services means that Cloud Assistant works.</source>
            <translation>결과를 기다립니다. 서비스 두 개가 있는 표가 나오면 클라우드 어시스턴트가 작동하는 것입니다.</translation>
        </message>
        <message>
            <source>Where to look: the box for the command and the button that runs it.</source>
            <translation>확인할 곳: 명령 입력란과 실행 단추.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: Cloud Assistant, overview</source>
            <translation>Alibaba Cloud: 클라우드 어시스턴트 개요</translation>
        </message>
        <message>
            <source>In the column **Actions** of the server click **Connect**.</source>
            <translation>서버의 **Actions** 열에서 **Connect**를 클릭합니다.</translation>
        </message>
        <message>
            <source>Click **Sign in now** under **Workbench**. Most fields are filled in already.</source>
            <translation>**Workbench** 아래의 **Sign in now**를 클릭합니다. 대부분의 항목은 이미 채워져 있습니다.</translation>
        </message>
        <message>
            <source>Type the user name and the password, and sign in.</source>
            <translation>사용자 이름과 암호를 입력하고 로그인합니다.</translation>
        </message>
        <message>
            <source>If Workbench shows an error together with a solution, do what it says and try again.</source>
            <translation>Workbench가 오류와 함께 해결 방법을 보여 주면 그대로 조치하고 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>Yes, it works there but not here</source>
            <translation>예, 거기서는 되고 여기서는 안 됩니다</translation>
        </message>
        <message>
            <source>Where to look: the user name, the password and any message in the Workbench window.</source>
            <translation>확인할 곳: Workbench 창의 사용자 이름, 암호, 메시지.</translation>
        </message>
        <message>
            <source>When an attack floods an address, Alibaba Cloud drops all Internet traffic to it for a while. Nobody can reach the server by its public IP during that time.</source>
            <translation>어떤 주소로 공격이 몰리면 Alibaba Cloud는 한동안 그 주소로 오는 인터넷 트래픽을 모두 버립니다. 그동안에는 아무도 공인 IP로 서버에 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>Or open **Assets** in the **Traffic Security** console and look at the state of the public IP.</source>
            <translation>또는 **Traffic Security** 콘솔에서 **Assets**를 열고 공인 IP의 상태를 확인합니다.</translation>
        </message>
        <message>
            <source>A black hole ends by itself, by default after about 2.5 hours; depending on the attacks, after 30 minutes to 24 hours. Nothing on this computer or in Windows can shorten it.</source>
            <translation>블랙홀은 저절로 해제됩니다. 기본값은 약 2.5시간이며, 공격 상황에 따라 30분에서 24시간이 걸립니다. 이 컴퓨터나 Windows에서는 이 시간을 줄일 수 없습니다.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: black hole policy</source>
            <translation>Alibaba Cloud: 블랙홀 정책</translation>
        </message>
        <message>
            <source>Do the inbound rules allow the Remote Desktop port?</source>
            <translation>인바운드 규칙이 원격 데스크톱 포트를 허용합니까?</translation>
        </message>
        <message>
            <source>Click the ID of the server and open the tab **Security Groups**.</source>
            <translation>서버의 ID를 클릭하고 **Security Groups** 탭을 엽니다.</translation>
        </message>
        <message>
            <source>Click **Manage Rules** and look at **Inbound**.</source>
            <translation>**Manage Rules**를 클릭하고 **Inbound**를 확인합니다.</translation>
        </message>
        <message>
            <source>Find your own public IP: search the web for `my ip` on this computer.</source>
            <translation>사용자의 공인 IP를 알아냅니다. 이 컴퓨터에서 `my ip`를 웹에서 검색하십시오.</translation>
        </message>
        <message>
            <source>Choose **Quick Add** and the entry for RDP, or **Add Rule** to fill it in by hand.</source>
            <translation>**Quick Add**에서 RDP 항목을 선택하거나, **Add Rule**을 선택해 직접 입력합니다.</translation>
        </message>
        <message>
            <source>By hand: **Action** Allow, **Priority** `1` (the smaller number wins), **Protocol** Custom TCP, **Destination** port `3389` or your own Remote Desktop port.</source>
            <translation>직접 입력하는 경우: **Action**은 Allow, **Priority**는 `1`(숫자가 작을수록 우선), **Protocol**은 Custom TCP, **Destination** 포트는 `3389` 또는 직접 정한 원격 데스크톱 포트입니다.</translation>
        </message>
        <message>
            <source>**Source**: your public IP followed by `/32`. If the quick entry filled in another source, replace it.</source>
            <translation>**Source**에는 사용자의 공인 IP 뒤에 `/32`를 붙여 입력합니다. 빠른 추가가 다른 소스를 채워 넣었다면 바꾸십시오.</translation>
        </message>
        <message>
            <source>Of two rules with the same priority, the one that denies wins.</source>
            <translation>우선순위가 같은 두 규칙 중에서는 거부하는 규칙이 적용됩니다.</translation>
        </message>
        <message>
            <source>Your public IP can change, for example after a restart of the router. Then the rule needs the new one.</source>
            <translation>공인 IP는 공유기를 다시 시작하는 등의 경우에 바뀔 수 있습니다. 그러면 규칙에도 새 주소가 필요합니다.</translation>
        </message>
        <message>
            <source>A server in several groups follows the rules of all of them; look at each.</source>
            <translation>여러 그룹에 속한 서버에는 모든 그룹의 규칙이 적용됩니다. 하나씩 확인하십시오.</translation>
        </message>
        <message>
            <source>Where to look: the inbound rules, with port, source and priority of the RDP rule.</source>
            <translation>확인할 곳: 인바운드 규칙에서 RDP 규칙의 포트, 소스, 우선순위.</translation>
        </message>
        <message>
            <source>Port test from this computer</source>
            <translation>이 컴퓨터에서 포트 테스트</translation>
        </message>
        <message>
            <source>**TcpTestSucceeded** `True` means that the port answers.</source>
            <translation>**TcpTestSucceeded**가 `True`이면 포트가 응답하는 것입니다.</translation>
        </message>
        <message>
            <source>`Connected to` with the address means that the port answers; so does a black, empty window on Windows. If the line stays at `Trying`, it does not.</source>
            <translation>주소와 함께 `Connected to`가 나오면 포트가 응답하는 것입니다. Windows에서는 검은 빈 창이 나와도 마찬가지입니다. `Trying`에서 멈춰 있으면 응답하지 않는 것입니다.</translation>
        </message>
        <message>
            <source>If ping answers but the port does not, the vendor's page on port probing shows where it stops.</source>
            <translation>ping에는 응답하지만 포트가 응답하지 않으면, 포트 검사에 관한 공급업체 페이지에서 어디에서 막히는지 알아볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Test the port on which Remote Desktop really listens; 3389 is only the default.</source>
            <translation>원격 데스크톱이 실제로 수신 대기하는 포트를 테스트하십시오. 3389는 기본값일 뿐입니다.</translation>
        </message>
        <message>
            <source>Where to look: the line after Trying, and whether it says Connected.</source>
            <translation>확인할 곳: Trying 다음 줄과 Connected 표시 여부.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: ping works, the port does not</source>
            <translation>Alibaba Cloud: ping은 되지만 포트가 응답하지 않음</translation>
        </message>
        <message>
            <source>It takes a minute or two and changes no settings. If it finds nothing, the next pages continue step by step.</source>
            <translation>1~2분이면 끝나며 설정은 바꾸지 않습니다. 아무것도 찾지 못하면 다음 페이지부터 직접 확인합니다.</translation>
        </message>
        <message>
            <source>Read the report, and choose below what it found.</source>
            <translation>보고서를 읽고, 지적된 항목을 아래에서 선택합니다.</translation>
        </message>
        <message>
            <source>The part that checks Windows needs Cloud Assistant (A04). Without it, continue with the next pages.</source>
            <translation>Windows 내부를 살펴보는 부분에는 클라우드 어시스턴트(A04)가 필요합니다. 없으면 직접 확인하십시오.</translation>
        </message>
        <message>
            <source>Does Remote Desktop show a clear message, such as wrong credentials or a missing license? Then page E07 is faster.</source>
            <translation>자격 증명 오류나 라이선스 없음처럼 원격 데스크톱이 분명한 메시지를 표시합니까? 그렇다면 E07 페이지가 더 빠릅니다.</translation>
        </message>
        <message>
            <source>Only a running instance can be reached, whatever method you use. So check this first.</source>
            <translation>어떤 방법으로든 실행 중인 인스턴스에만 연결할 수 있습니다. 그래서 이것을 가장 먼저 확인합니다.</translation>
        </message>
        <message>
            <source>If the health is **Initializing**: wait five minutes. Windows is still starting; VNC shows the progress.</source>
            <translation>Health Status가 **Initializing**이면 5분쯤 기다립니다. Windows가 아직 시작하는 중이며, 진행 상황은 VNC에서 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>If the health stays **Impaired**: look at the screen through VNC (A03), then choose **Restart**. Unsaved work on the server is lost.</source>
            <translation>Health Status가 계속 **Impaired**이면 VNC(A03)로 화면을 확인한 다음 **Restart**를 선택합니다. 서버에서 저장하지 않은 작업은 사라집니다.</translation>
        </message>
        <message>
            <source>Starting, or **Running** while the health says **Initializing**: sign in through VNC.</source>
            <translation>시작 중이거나 **Running**이면서 Health Status가 **Initializing**인 경우: VNC로 로그인하십시오.</translation>
        </message>
        <message>
            <source>**Impaired**: the system runs with a problem; sign in through VNC or Workbench.</source>
            <translation>**Impaired**: 시스템이 오류가 있는 채로 실행되고 있습니다. VNC 또는 Workbench로 로그인하십시오.</translation>
        </message>
        <message>
            <source>**Stopped**: you cannot sign in by any method.</source>
            <translation>**Stopped**: 어떤 방법으로도 로그인할 수 없습니다.</translation>
        </message>
        <message>
            <source>A running instance costs money. An instance that is locked because of an unpaid bill starts only after the payment.</source>
            <translation>실행 중인 인스턴스에는 요금이 부과됩니다. 요금 미납으로 잠긴 인스턴스는 결제해야 시작할 수 있습니다.</translation>
        </message>
        <message>
            <source>The public IP may change when the instance is stopped; compare it with the address that you connect to.</source>
            <translation>중지했다가 시작하면 공인 IP가 바뀔 수 있습니다. 연결에 쓰는 주소와 비교하십시오.</translation>
        </message>
        <message>
            <source>VNC sign-in</source>
            <translation>VNC 로그인</translation>
        </message>
        <message>
            <source>Can you sign in to the server through VNC?</source>
            <translation>VNC로 서버에 로그인할 수 있습니까?</translation>
        </message>
        <message>
            <source>VNC in the browser shows the server's own screen. It needs neither Remote Desktop nor a public IP, and you do most of the following steps there.</source>
            <translation>브라우저의 VNC는 서버 자체의 화면을 보여 줍니다. 원격 데스크톱도 공인 IP도 필요 없으며, 이후 페이지의 작업은 대부분 여기에서 합니다.</translation>
        </message>
        <message>
            <source>Use VNC when Cloud Assistant is not available or its output is not enough.</source>
            <translation>클라우드 어시스턴트를 쓸 수 없거나 그 명령만으로 충분하지 않을 때 VNC를 사용하십시오.</translation>
        </message>
        <message>
            <source>VNC does not work? Continue anyway: Cloud Assistant (A04) can do most of the work.</source>
            <translation>VNC가 되지 않아도 계속 진행하십시오. 대부분의 작업은 클라우드 어시스턴트(A04)로 할 수 있습니다.</translation>
        </message>
        <message>
            <source>Cloud Assistant commands</source>
            <translation>클라우드 어시스턴트로 명령 보내기</translation>
        </message>
        <message>
            <source>Commands run with full system rights. Send only commands that you understand.</source>
            <translation>명령은 시스템의 모든 권한으로 실행됩니다. 내용을 이해하는 명령만 보내십시오.</translation>
        </message>
        <message>
            <source>If it does not work, run the commands of the following pages in the VNC window (A03).</source>
            <translation>작동하지 않으면 이후 페이지의 명령을 VNC 창(A03)에서 실행하십시오.</translation>
        </message>
        <message>
            <source>Workbench sign-in</source>
            <translation>Workbench로 로그인</translation>
        </message>
        <message>
            <source>Can you sign in with Workbench?</source>
            <translation>Workbench로 로그인할 수 있습니까?</translation>
        </message>
        <message>
            <source>Workbench is Remote Desktop in the browser; the connection comes from Alibaba Cloud, not from your computer.</source>
            <translation>Workbench는 브라우저에서 쓰는 원격 데스크톱입니다. 연결은 사용자의 컴퓨터가 아니라 Alibaba Cloud에서 나갑니다.</translation>
        </message>
        <message>
            <source>If it works there but not here, the port and the service on the server are fine, and the problem is on this computer or in its network.</source>
            <translation>거기서는 되는데 여기서만 안 된다면 서버의 포트와 서비스는 정상이며, 문제는 이 컴퓨터나 그 네트워크에 있습니다.</translation>
        </message>
        <message>
            <source>If Workbench itself does not work, sign in through VNC (A03) and see the vendor's page below.</source>
            <translation>Workbench 자체가 작동하지 않으면 VNC(A03)로 로그인하고 아래의 공급업체 페이지를 참고하십시오.</translation>
        </message>
        <message>
            <source>Workbench may ask to allow its own addresses in the security group. That does not open the port to anyone else.</source>
            <translation>Workbench가 자신의 주소를 보안 그룹에서 허용하도록 요청할 수 있습니다. 그렇게 해도 다른 사람에게 포트가 열리지는 않습니다.</translation>
        </message>
        <message>
            <source>Is the public IP in the DDoS black hole?</source>
            <translation>공인 IP가 DDoS 블랙홀에 들어갔습니까?</translation>
        </message>
        <message>
            <source>Look for a black hole notice from Alibaba Cloud: text message, email, or **Message Center**.</source>
            <translation>Alibaba Cloud에서 보낸 블랙홀 알림이 있는지 문자 메시지, 이메일, **Message Center**에서 찾아봅니다.</translation>
        </message>
        <message>
            <source>If there is one: note the IP and the time at which it ends, and answer “Yes”.</source>
            <translation>알림이 있으면 IP와 해제 시각을 적어 두고 ‘예’를 선택합니다.</translation>
        </message>
        <message>
            <source>VNC (A03) works in the meantime, because it does not use the public IP.</source>
            <translation>그동안에도 VNC(A03)는 공인 IP를 쓰지 않으므로 작동합니다.</translation>
        </message>
        <message>
            <source>The security group is the firewall of the cloud. Without a rule that allows TCP port 3389 (or your own Remote Desktop port) from your address, no connection gets through.</source>
            <translation>보안 그룹은 클라우드의 방화벽입니다. 사용자의 주소에서 TCP 3389 포트(또는 직접 정한 원격 데스크톱 포트)를 허용하는 규칙이 없으면 연결 시도에 아무 응답이 없습니다.</translation>
        </message>
        <message>
            <source>Look for an **Allow** rule with TCP, your port, and a source that contains your public IP.</source>
            <translation>TCP, 해당 포트, 사용자의 공인 IP를 포함하는 소스로 된 **Allow** 규칙이 있는지 찾습니다.</translation>
        </message>
        <message>
            <source>Save. The rule takes effect at once; check again.</source>
            <translation>저장합니다. 규칙은 즉시 적용됩니다. 다시 확인하십시오.</translation>
        </message>
        <message>
            <source>Warning: the source `0.0.0.0/0` lets anyone on the Internet try, and password guessing begins within minutes. Choose it only if you have to, with a strong password, and narrow it again afterward.</source>
            <translation>경고: 소스 `0.0.0.0/0`은 인터넷의 모든 사람에게 문을 열어 주며, 몇 분 안에 암호 추측 공격이 시작됩니다. 꼭 필요할 때만 강력한 암호와 함께 선택하고, 이후에 다시 범위를 좁히십시오.</translation>
        </message>
        <message>
            <source>Does the port of the server answer this computer?</source>
            <translation>이 컴퓨터에서 포트가 응답합니까?</translation>
        </message>
        <message>
            <source>This shows whether the path to the server is open, independent of Remote Desktop itself.</source>
            <translation>원격 데스크톱과 상관없이 서버까지 가는 길이 열려 있는지 보여 줍니다.</translation>
        </message>
        <message>
            <source>If the port is open, look at Remote Desktop on the server. If there is no answer, look for a firewall on the way.</source>
            <translation>포트가 열려 있으면 서버의 원격 데스크톱을, 응답이 없으면 중간의 방화벽을 살펴봅니다.</translation>
        </message>
        <message>
            <source>In PowerShell on this computer, with the server's address and port instead of the example:</source>
            <translation>이 컴퓨터의 PowerShell에서 예시 대신 서버의 주소와 포트를 넣어 실행합니다.</translation>
        </message>
        <message>
            <source>Or with telnet, where it is installed:</source>
            <translation>telnet이 설치되어 있으면 telnet으로도 확인할 수 있습니다.</translation>
        </message>
        <message>
            <source>Information for support</source>
            <translation>지원팀에 보낼 내용</translation>
        </message>
        <message>
            <source>The cause has not been found. With this information, support can start at once.</source>
            <translation>여기까지의 페이지로 원인을 찾지 못했습니다. 다음 내용을 보내면 지원팀이 바로 시작할 수 있습니다.</translation>
        </message>
        <message>
            <source>The report of this program contains what was measured; save it and attach it to the ticket.</source>
            <translation>이 프로그램의 보고서에는 측정 결과가 들어 있습니다. 저장해서 티켓에 첨부하십시오.</translation>
        </message>
        <message>
            <source>The ID of the instance, from the page **Instances** of the ECS console.</source>
            <translation>ECS 콘솔의 **Instances** 페이지에 있는 인스턴스 ID.</translation>
        </message>
        <message>
            <source>Its **Status** and **Health Status** as shown now (A02).</source>
            <translation>지금 표시된 **Status**와 **Health Status**(A02).</translation>
        </message>
        <message>
            <source>Whether VNC (A03) and Workbench (A05) let you sign in, with the exact message if they do not.</source>
            <translation>VNC(A03)와 Workbench(A05)로 로그인할 수 있는지. 안 된다면 정확한 메시지.</translation>
        </message>
        <message>
            <source>The exact message of Remote Desktop on your computer, with its code; a picture of it is best.</source>
            <translation>사용자의 컴퓨터에서 원격 데스크톱이 표시한 정확한 메시지와 코드. 스크린샷이 가장 좋습니다.</translation>
        </message>
        <message>
            <source>If you have it: the report of the diagnosis (A01) and the route measurement (A20).</source>
            <translation>있는 경우: 진단 보고서(A01)와 경로 측정 결과(A20).</translation>
        </message>
        <message>
            <source>Never put a password or an access key into a ticket; support does not need it.</source>
            <translation>티켓에 암호나 액세스 키를 절대 넣지 마십시오. 지원팀에는 필요하지 않습니다.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: problems with Remote Desktop connections</source>
            <translation>Alibaba Cloud: 원격 데스크톱 연결 문제</translation>
        </message>
        <message>
            <source>Alibaba Cloud: problems with VNC</source>
            <translation>Alibaba Cloud: VNC 문제</translation>
        </message>
        <message>
            <source>Alibaba Cloud: the message about a protocol error</source>
            <translation>Alibaba Cloud: 프로토콜 오류 메시지</translation>
        </message>
        <message>
            <source>Alibaba Cloud: the message that your credentials do not work</source>
            <translation>Alibaba Cloud: ‘자격 증명이 작동하지 않습니다’ 메시지</translation>
        </message>
        <message>
            <source>Alibaba Cloud</source>
            <translation>Alibaba Cloud</translation>
        </message>
        <message>
            <source>Firewall inside the server</source>
            <translation>서버 내부의 방화벽</translation>
        </message>
        <message>
            <source>Are all firewall profiles on, and is the inbound rule for Remote Desktop enabled?</source>
            <translation>방화벽 프로필이 모두 켜져 있고 원격 데스크톱 인바운드 규칙이 사용하도록 설정되어 있습니까?</translation>
        </message>
        <message>
            <source>Open **Control Panel**, view by small icons, **Windows Defender Firewall**, then **Advanced settings**.</source>
            <translation>**제어판**을 열어 작은 아이콘으로 보고, **Windows Defender 방화벽**, **고급 설정**을 차례로 엽니다.</translation>
        </message>
        <message>
            <source>Click **Windows Defender Firewall Properties**: the state should be On for domain, private and public.</source>
            <translation>**Windows Defender 방화벽 속성**을 클릭합니다. 도메인, 개인, 공용 프로필의 상태가 모두 ‘사용’이어야 합니다.</translation>
        </message>
        <message>
            <source>Right-click **Remote Desktop - User Mode (TCP-In)** and choose **Enable Rule**.</source>
            <translation>**원격 데스크톱 - 사용자 모드(TCP-In)**를 마우스 오른쪽 단추로 클릭하고 **규칙 사용**을 선택합니다.</translation>
        </message>
        <message>
            <source>Rules that a group policy sets can be changed only in that policy.</source>
            <translation>그룹 정책으로 설정된 규칙은 그 정책에서만 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <source>On Windows Server 2008 R2 and 2012 the same window is called Windows Firewall.</source>
            <translation>Windows Server 2008 R2와 2012에서는 같은 창의 이름이 Windows 방화벽입니다.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: the firewall of a Windows instance</source>
            <translation>Alibaba Cloud: Windows 인스턴스의 방화벽</translation>
        </message>
        <message>
            <source>Is “Allow remote connections to this computer” selected?</source>
            <translation>‘이 컴퓨터에 대한 원격 연결 허용’이 선택되어 있습니까?</translation>
        </message>
        <message>
            <source>Right-click **This PC**, choose **Properties**, then **Remote settings**, or run:</source>
            <translation>**내 PC**를 마우스 오른쪽 단추로 클릭하고 **속성**, **원격 설정**을 차례로 선택하거나 다음을 실행합니다.</translation>
        </message>
        <message>
            <source>On the tab **Remote**, **Allow remote connections to this computer** should be selected.</source>
            <translation>**원격** 탭에서 **이 컴퓨터에 대한 원격 연결 허용**이 선택되어 있어야 합니다.</translation>
        </message>
        <message>
            <source>Select **Allow remote connections to this computer** and click **OK**.</source>
            <translation>**이 컴퓨터에 대한 원격 연결 허용**을 선택하고 **확인**을 클릭합니다.</translation>
        </message>
        <message>
            <source>Where to look: the lower half of the tab Remote.</source>
            <translation>확인할 곳: 원격 탭의 아래쪽 절반.</translation>
        </message>
        <message>
            <source>Windows has its own firewall. It should stay on and let Remote Desktop in with its built-in rule.</source>
            <translation>Windows에는 자체 방화벽이 있습니다. 방화벽은 켜 두고, 미리 준비된 규칙으로 원격 데스크톱을 허용해야 합니다.</translation>
        </message>
        <message>
            <source>Open **Inbound Rules**. **Remote Desktop - User Mode (TCP-In)** should have a green check mark.</source>
            <translation>**인바운드 규칙**을 엽니다. **원격 데스크톱 - 사용자 모드(TCP-In)**에 녹색 확인 표시가 있어야 합니다.</translation>
        </message>
        <message>
            <source>If Remote Desktop uses a port other than 3389, add a rule for it, with your port instead of the example:</source>
            <translation>원격 데스크톱이 3389가 아닌 다른 포트를 쓰면 예시 대신 그 포트를 넣어 규칙을 추가합니다.</translation>
        </message>
        <message>
            <source>Only then turn on the profiles that are off, in the properties or with a command:</source>
            <translation>이 작업을 마친 후에만, 꺼져 있는 프로필을 속성 창이나 명령으로 켭니다.</translation>
        </message>
        <message>
            <source>Change the firewall only if you are allowed to. In a company, first ask the person responsible for the server.</source>
            <translation>권한이 있을 때만 방화벽을 변경하십시오. 회사라면 서버 담당자에게 먼저 문의하십시오.</translation>
        </message>
        <message>
            <source>Keep all three profiles on. Turning the firewall off does not fix anything; it leaves every port open.</source>
            <translation>세 프로필을 모두 켜 두십시오. 방화벽을 끄는 것은 해결책이 아니며, 모든 포트가 열린 상태가 됩니다.</translation>
        </message>
        <message>
            <source>Where to look: the green check mark in front of the Remote Desktop rule in the list of inbound rules.</source>
            <translation>확인할 곳: 인바운드 규칙 목록에서 원격 데스크톱 규칙 앞의 녹색 확인 표시.</translation>
        </message>
        <message>
            <source>This is the main switch of Remote Desktop. When it is off, nothing listens on the port.</source>
            <translation>원격 데스크톱의 주 스위치입니다. 꺼져 있으면 포트에서 아무것도 수신 대기하지 않습니다.</translation>
        </message>
        <message>
            <source>Leave Network Level Authentication selected; it protects the server.</source>
            <translation>네트워크 수준 인증 확인란은 선택한 채로 두십시오. 서버를 보호해 줍니다.</translation>
        </message>
        <message>
            <source>If the choice is grayed out, a group policy sets it. Ask the administrator of the domain.</source>
            <translation>선택 항목이 회색이면 그룹 정책이 결정하는 것입니다. 도메인 관리자에게 문의하십시오.</translation>
        </message>
        <message>
            <source>Is “Remote Desktop Services” started?</source>
            <translation>‘Remote Desktop Services’가 시작되어 있습니까?</translation>
        </message>
        <message>
            <source>This service answers on the Remote Desktop port. When it is stopped, the port is closed.</source>
            <translation>이 서비스가 원격 데스크톱 포트에서 응답합니다. 서비스가 중지되면 포트가 닫힙니다.</translation>
        </message>
        <message>
            <source>Open the list of services:</source>
            <translation>서비스 목록을 엽니다.</translation>
        </message>
        <message>
            <source>In **Services (Local)** find **Remote Desktop Services**; its status should be **Running**.</source>
            <translation>**서비스(로컬)**에서 **Remote Desktop Services**를 찾습니다. 상태가 **실행 중**이어야 합니다.</translation>
        </message>
        <message>
            <source>Double-click **Remote Desktop Services**. If the **Startup type** is **Disabled**, choose **Manual** (the default of Windows) or **Automatic**.</source>
            <translation>**Remote Desktop Services**를 두 번 클릭합니다. **시작 유형**이 **사용 안 함**이면 **수동**(Windows 기본값) 또는 **자동**을 선택합니다.</translation>
        </message>
        <message>
            <source>Click **Start**, then **OK**.</source>
            <translation>**시작**을 클릭한 다음 **확인**을 클릭합니다.</translation>
        </message>
        <message>
            <source>If the service does not start, note the error number. 1068 means that a service it needs is missing: A12.</source>
            <translation>서비스가 시작되지 않으면 오류 번호를 적어 두십시오. 1068은 필요한 다른 서비스가 없다는 뜻입니다(A12).</translation>
        </message>
        <message>
            <source>Where to look: the columns Status and Startup Type of Remote Desktop Services.</source>
            <translation>확인할 곳: Remote Desktop Services의 상태와 시작 유형 열.</translation>
        </message>
        <message>
            <source>Is “Normal startup” selected, and are all services that Remote Desktop needs enabled?</source>
            <translation>‘정상 모드’가 선택되어 있고, 원격 데스크톱에 필요한 서비스가 모두 사용 가능한 상태입니까?</translation>
        </message>
        <message>
            <source>Remote Desktop Services depends on other services. A selective or diagnostic startup, or a tool that tunes Windows, may have turned one of them off.</source>
            <translation>Remote Desktop Services는 다른 서비스에 의존합니다. 선택 모드나 진단 모드로 시작했거나 Windows 최적화 도구를 사용하면 그중 하나가 꺼져 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>Restart the server. Everybody on it is disconnected, and unsaved work is lost.</source>
            <translation>서버를 다시 시작합니다. 모든 사용자의 연결이 끊어지고 저장하지 않은 작업은 사라집니다.</translation>
        </message>
        <message>
            <source>On the tab **Boot**, **Safe boot** should not be selected; in safe mode Remote Desktop is off.</source>
            <translation>**부팅** 탭에서 **안전 부팅**이 선택되어 있지 않아야 합니다. 안전 모드에서는 원격 데스크톱이 꺼집니다.</translation>
        </message>
        <message>
            <source>The server proves its identity with a certificate that Windows creates itself. If the certificate or its key is damaged, the connection ends right after it begins.</source>
            <translation>서버는 Windows가 직접 만든 인증서로 자신을 증명합니다. 인증서나 키가 손상되면 연결이 시작되자마자 끊어집니다.</translation>
        </message>
        <message>
            <source>Read the settings: `SecurityLayer` should be 2 or 1 (0 is weak); `UserAuthentication` should be 1.</source>
            <translation>설정을 확인합니다. `SecurityLayer`는 2 또는 1이 올바르며 0은 취약합니다. `UserAuthentication`은 1이어야 합니다.</translation>
        </message>
        <message>
            <source>Only if that does not help, and only for a short time, on Windows Server 2008 R2: **Administrative Tools** &gt; **Remote Desktop Services** &gt; **Remote Desktop Session Host Configuration**, double-click **RDP-Tcp**, set **Security Layer** to **RDP Security Layer** and clear the check box for Network Level Authentication.</source>
            <translation>그래도 안 될 때만, 잠시 동안만 다음과 같이 합니다. Windows Server 2008 R2: **관리 도구** &gt; **원격 데스크톱 서비스** &gt; **원격 데스크톱 세션 호스트 구성**에서 **RDP-Tcp**를 두 번 클릭하고, **보안 계층**을 **RDP 보안 계층**으로 바꾸고, 네트워크 수준 인증 확인란의 선택을 취소합니다.</translation>
        </message>
        <message>
            <source>Windows Server 2016 and later do not have that window, and 2012 usually does not either. This command shows the old values (write them down) and sets the temporary ones:</source>
            <translation>Windows Server 2016 이상에는 그 창이 없고 2012에도 대개 없습니다. 이 명령은 기존 값을 보여 주고(적어 두십시오) 임시 값을 설정합니다.</translation>
        </message>
        <message>
            <source>As soon as you are in, set both back, on every version. Until then, anybody between you and the server could read the connection.</source>
            <translation>연결되면 버전에 상관없이 두 값을 바로 되돌립니다. 그 전까지는 중간에서 누군가 통신을 엿볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Warning: **RDP Security Layer** is weak encryption without proof of the server, and it needs Network Level Authentication off. In the meantime, narrow the security group to your own address (A07).</source>
            <translation>경고: **RDP 보안 계층**은 암호화가 약하고 서버를 증명하지 못하며, 네트워크 수준 인증을 꺼야만 쓸 수 있습니다. 그동안 보안 그룹을 사용자의 주소로만 좁히십시오(A07).</translation>
        </message>
        <message>
            <source>A group policy can set the security layer as well, and overrides these values.</source>
            <translation>그룹 정책도 보안 계층을 설정할 수 있으며, 이 값보다 우선합니다.</translation>
        </message>
        <message>
            <source>RDP-Tcp connection</source>
            <translation>RDP-Tcp 연결</translation>
        </message>
        <message>
            <source>In a command prompt, list the sessions: there should be a line **rdp-tcp** without a user.</source>
            <translation>명령 프롬프트에서 세션을 나열합니다. 사용자가 없는 **rdp-tcp** 줄이 있어야 합니다.</translation>
        </message>
        <message>
            <source>Windows Server 2008 R2: in **Remote Desktop Session Host Configuration**, **RDP-Tcp** should not have a red mark.</source>
            <translation>Windows Server 2008 R2: **원격 데스크톱 세션 호스트 구성**에서 **RDP-Tcp**에 빨간색 표시가 없어야 합니다.</translation>
        </message>
        <message>
            <source>Every version, in PowerShell as administrator in the VNC window or with Cloud Assistant (A04):</source>
            <translation>모든 버전: VNC 창의 관리자 권한 PowerShell이나 클라우드 어시스턴트(A04)에서 실행합니다.</translation>
        </message>
        <message>
            <source>Where to look: the icon in front of RDP-Tcp in the list of connections.</source>
            <translation>확인할 곳: 연결 목록에서 RDP-Tcp 앞의 표시.</translation>
        </message>
        <message>
            <source>Have you made sure that no problem with licenses or the session host role blocks Remote Desktop?</source>
            <translation>원격 데스크톱 라이선스와 세션 호스트 역할이 정상입니까?</translation>
        </message>
        <message>
            <source>In **Server Manager**, check whether **Remote Desktop Services** is listed on the left: then the role is installed.</source>
            <translation>**서버 관리자** 왼쪽에 **원격 데스크톱 서비스**가 있는지 봅니다. 있으면 역할이 설치된 것입니다.</translation>
        </message>
        <message>
            <source>If you find neither such a message nor the role, answer “Yes”.</source>
            <translation>그런 메시지도 역할도 없으면 ‘예’를 선택합니다.</translation>
        </message>
        <message>
            <source>To get in as administrator without a license, use this command with the server's address instead of the example:</source>
            <translation>예시 대신 서버의 주소를 넣어, 라이선스 없이 관리용으로 접속합니다.</translation>
        </message>
        <message>
            <source>If many people use it: set a license server with valid licenses; the vendor's pages below show how.</source>
            <translation>여러 사람이 쓴다면 유효한 라이선스가 있는 라이선스 서버를 지정합니다. 방법은 아래의 공급업체 페이지에 있습니다.</translation>
        </message>
        <message>
            <source>If the right to sign in is missing: add the user to **Remote Desktop Users**, with the user name instead of `NAME` (the command needs Windows Server 2016 or later):</source>
            <translation>로그인 권한이 없으면 `NAME` 대신 사용자 이름을 넣어 **Remote Desktop Users**에 추가합니다(이 명령은 Windows Server 2016 이상에서 사용할 수 있습니다).</translation>
        </message>
        <message>
            <source>If it still fails, answer “No”.</source>
            <translation>그래도 실패하면 ‘아니요’를 선택합니다.</translation>
        </message>
        <message>
            <source>Removing the role restarts the server and ends all sessions; programs for several users may stop working.</source>
            <translation>역할을 제거하면 서버가 다시 시작되고 모든 세션이 끝납니다. 여러 사용자용 프로그램이 작동하지 않을 수 있습니다.</translation>
        </message>
        <message>
            <source>Open **System Configuration**:</source>
            <translation>**시스템 구성**을 엽니다.</translation>
        </message>
        <message>
            <source>On the tab **General**, **Normal startup** should be selected.</source>
            <translation>**일반** 탭에서 **정상 모드**가 선택되어 있어야 합니다.</translation>
        </message>
        <message>
            <source>In PowerShell as administrator, list the services it needs; each should run:</source>
            <translation>관리자 권한 PowerShell에서 필요한 서비스를 나열합니다. 모두 실행 중이어야 합니다.</translation>
        </message>
        <message>
            <source>Select **Normal startup** and click **OK**.</source>
            <translation>**정상 모드**를 선택하고 **확인**을 클릭합니다.</translation>
        </message>
        <message>
            <source>In `services.msc`, give each disabled service from the list the **Startup type** **Manual** or **Automatic** again.</source>
            <translation>`services.msc`에서, 목록 중 사용 안 함으로 된 서비스의 **시작 유형**을 다시 **수동** 또는 **자동**으로 바꿉니다.</translation>
        </message>
        <message>
            <source>Wait until it has started, then check again.</source>
            <translation>서버가 시작될 때까지 기다린 다음 다시 확인합니다.</translation>
        </message>
        <message>
            <source>Where to look: the three choices on the tab General.</source>
            <translation>확인할 곳: 일반 탭의 세 가지 선택 항목.</translation>
        </message>
        <message>
            <source>Certificate and security layer</source>
            <translation>인증서와 보안 계층</translation>
        </message>
        <message>
            <source>Does the Remote Desktop listener work with its certificate and security layer?</source>
            <translation>원격 데스크톱 수신기의 인증서와 보안 계층이 정상입니까?</translation>
        </message>
        <message>
            <source>In **Event Viewer** &gt; **Windows Logs** &gt; **System**, look for the events 1057, 1058 or 36870: the certificate or its key cannot be used.</source>
            <translation>**이벤트 뷰어** &gt; **Windows 로그** &gt; **시스템**에서 이벤트 1057, 1058, 36870을 찾습니다. 인증서나 키를 사용할 수 없다는 뜻입니다.</translation>
        </message>
        <message>
            <source>Read the certificate in PowerShell as administrator: there should be one, not expired, with a key.</source>
            <translation>관리자 권한 PowerShell에서 인증서를 확인합니다. 만료되지 않고 키가 있는 인증서가 하나 있어야 합니다.</translation>
        </message>
        <message>
            <source>Make a new certificate first: in the folder **Remote Desktop** &gt; **Certificates** of this window, delete the damaged or expired one.</source>
            <translation>먼저 새 인증서를 만듭니다. 이 창의 **원격 데스크톱** &gt; **인증서** 폴더에서 손상되거나 만료된 인증서를 삭제합니다.</translation>
        </message>
        <message>
            <source>Restart both services, in PowerShell as administrator. Windows makes a new certificate. Try to connect.</source>
            <translation>관리자 권한 PowerShell에서 두 서비스를 다시 시작합니다. Windows가 새 인증서를 만듭니다. 연결해 보십시오.</translation>
        </message>
        <message>
            <source>There, under **Actions**, choose **Disable Connection**, then **Enable Connection**.</source>
            <translation>같은 창의 **작업**에서 **연결 사용 안 함**을 선택한 다음 **연결 사용**을 선택합니다.</translation>
        </message>
        <message>
            <source>Where to look: the list Security layer on the tab General of the RDP-Tcp properties.</source>
            <translation>확인할 곳: RDP-Tcp 속성의 일반 탭에 있는 보안 계층 목록.</translation>
        </message>
        <message>
            <source>Is the connection “RDP-Tcp” enabled?</source>
            <translation>‘RDP-Tcp’ 연결이 사용하도록 설정되어 있습니까?</translation>
        </message>
        <message>
            <source>RDP-Tcp is the listener that accepts connections. It can be disabled while the service runs.</source>
            <translation>RDP-Tcp는 연결을 받아들이는 수신기입니다. 서비스가 실행 중이어도 수신기만 꺼져 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>Windows Server 2008 R2: click **RDP-Tcp** in **Remote Desktop Session Host Configuration** and choose **Enable Connection** under **Actions**.</source>
            <translation>Windows Server 2008 R2: **원격 데스크톱 세션 호스트 구성**에서 **RDP-Tcp**를 클릭하고 **작업** 아래의 **연결 사용**을 선택합니다.</translation>
        </message>
        <message>
            <source>Licenses and the session host role</source>
            <translation>라이선스와 세션 호스트 역할</translation>
        </message>
        <message>
            <source>A server with the role Remote Desktop Session Host needs licenses and a license server. Without them it refuses everybody after 120 days.</source>
            <translation>원격 데스크톱 세션 호스트 역할이 있는 서버에는 라이선스와 라이선스 서버가 필요합니다. 없으면 120일 후에 모든 연결을 거부합니다.</translation>
        </message>
        <message>
            <source>Typical messages: no Remote Desktop license servers are available to provide a license; or the group of Remote Desktop users does not have the right to sign in.</source>
            <translation>대표적인 메시지: 라이선스를 제공할 수 있는 원격 데스크톱 라이선스 서버가 없습니다. 또는 원격 데스크톱 사용자 그룹에 로그인 권한이 없습니다.</translation>
        </message>
        <message>
            <source>Read the exact message that Remote Desktop shows on your computer.</source>
            <translation>사용자의 컴퓨터에서 원격 데스크톱이 표시하는 정확한 메시지를 읽습니다.</translation>
        </message>
        <message>
            <source>If only administrators use the server (two sessions at most): in **Server Manager** remove the role services **Remote Desktop Session Host** and **Remote Desktop Licensing**, and restart.</source>
            <translation>관리자만 서버를 쓴다면(세션은 최대 2개) **서버 관리자**에서 **원격 데스크톱 세션 호스트**와 **원격 데스크톱 라이선싱** 역할 서비스를 제거하고 다시 시작합니다.</translation>
        </message>
        <message>
            <source>The pages E03 to E06 explain each of these messages.</source>
            <translation>E03~E06 페이지에서 각 메시지를 설명합니다.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: no license server is specified</source>
            <translation>Alibaba Cloud: 라이선스 서버가 지정되지 않음</translation>
        </message>
        <message>
            <source>Alibaba Cloud: Terminal Server user access permission is missing</source>
            <translation>Alibaba Cloud: 터미널 서버 사용자 액세스 권한 없음</translation>
        </message>
        <message>
            <source>Alibaba Cloud: the account is not authorized for remote login</source>
            <translation>Alibaba Cloud: 계정에 원격 로그인 권한이 없음</translation>
        </message>
        <message>
            <source>Alibaba Cloud: too many connections</source>
            <translation>Alibaba Cloud: 연결이 너무 많음</translation>
        </message>
        <message>
            <source>Alibaba Cloud: ECS console, instances</source>
            <translation>Alibaba Cloud: ECS 콘솔, 인스턴스</translation>
        </message>
        <message>
            <source>Alibaba Cloud: problems with VNC connections</source>
            <translation>Alibaba Cloud: VNC 연결 문제</translation>
        </message>
        <message>
            <source>Alibaba Cloud: restart an instance</source>
            <translation>Alibaba Cloud: 인스턴스 다시 시작</translation>
        </message>
        <message>
            <source>Sign in to the ECS console.</source>
            <translation>ECS 콘솔에 로그인합니다.</translation>
        </message>
        <message>
            <source>Choose the resource group and the region of the server at the top left of the page.</source>
            <translation>페이지 왼쪽 위에서 서버의 리소스 그룹과 리전을 선택합니다.</translation>
        </message>
        <message>
            <source>Sign in to the server through VNC; page A03 shows how.</source>
            <translation>VNC로 서버에 로그인합니다. 방법은 A03 페이지에 있습니다.</translation>
        </message>
        <message>
            <source>Or read it with a command, in PowerShell as administrator: in the VNC window, or sent with Cloud Assistant (A04).</source>
            <translation>또는 명령으로 확인합니다. VNC 창에서 관리자 권한 PowerShell로 실행하거나 클라우드 어시스턴트(A04)로 보냅니다.</translation>
        </message>
        <message>
            <source>Or do the same with a command, in PowerShell as administrator: in the VNC window, or sent with Cloud Assistant (A04).</source>
            <translation>또는 같은 작업을 명령으로 합니다. VNC 창에서 관리자 권한 PowerShell로 실행하거나 클라우드 어시스턴트(A04)로 보냅니다.</translation>
        </message>
        <message>
            <source>Restarting the service disconnects everybody who works on the server through Remote Desktop.</source>
            <translation>서비스를 다시 시작하면 원격 데스크톱으로 서버에서 작업하는 모든 사람의 연결이 끊어집니다.</translation>
        </message>
        <message>
            <source>IP security policy</source>
            <translation>IP 보안 정책</translation>
        </message>
        <message>
            <source>Open **Control Panel** &gt; **Administrative Tools** &gt; **Local Security Policy**, or run:</source>
            <translation>**제어판** &gt; **관리 도구** &gt; **로컬 보안 정책**을 열거나 다음을 실행합니다.</translation>
        </message>
        <message>
            <source>Or double-click it and change its rules so that Remote Desktop is let in.</source>
            <translation>또는 정책을 두 번 클릭하고 원격 데스크톱이 허용되도록 규칙을 바꿉니다.</translation>
        </message>
        <message>
            <source>Delete it only when you are sure that nobody needs it. Check again.</source>
            <translation>아무에게도 필요하지 않다고 확신할 때만 삭제합니다. 다시 확인합니다.</translation>
        </message>
        <message>
            <source>Open the log or block list of each security product and look for your public IP and the server's.</source>
            <translation>각 보안 제품의 로그나 차단 목록을 열어 사용자와 서버의 공인 IP가 있는지 찾습니다.</translation>
        </message>
        <message>
            <source>SafeDog (安全狗): open the **super black list** (超级黑名单). If your public IP or that of the server is in it, delete it there and add it to the **white list** (白名单).</source>
            <translation>SafeDog(安全狗): **슈퍼 블랙리스트**(超级黑名单)를 엽니다. 사용자나 서버의 공인 IP가 있으면 거기에서 삭제하고 **화이트리스트**(白名单)에 추가합니다.</translation>
        </message>
        <message>
            <source>Other products: allow your address, update the product, or uninstall it, and restart the server.</source>
            <translation>다른 제품: 사용자의 주소를 허용하거나, 제품을 업데이트하거나, 제거한 다음 서버를 다시 시작합니다.</translation>
        </message>
        <message>
            <source>Have you made sure that no IP security policy blocks Remote Desktop?</source>
            <translation>원격 데스크톱을 막는 IP 보안 정책이 없는 것을 확인했습니까?</translation>
        </message>
        <message>
            <source>IP security policies are an older filter of Windows, in addition to the firewall. Some tools leave one behind.</source>
            <translation>IP 보안 정책은 방화벽과는 별개인 Windows의 오래된 필터입니다. 일부 도구가 이 정책을 남겨 두기도 합니다.</translation>
        </message>
        <message>
            <source>Click **IP Security Policies on Local Computer**. An empty list is fine: answer “Yes”.</source>
            <translation>**로컬 컴퓨터의 IP 보안 정책**을 클릭합니다. 목록이 비어 있으면 정상이므로 ‘예’를 선택합니다.</translation>
        </message>
        <message>
            <source>Otherwise, double-click each assigned policy: does it block TCP, the Remote Desktop port or all traffic?</source>
            <translation>그렇지 않으면 할당된 정책을 하나씩 두 번 클릭합니다. TCP, 원격 데스크톱 포트 또는 모든 트래픽을 막고 있습니까?</translation>
        </message>
        <message>
            <source>Right-click the policy that blocks Remote Desktop and choose **Un-assign**. It stays in the list, without effect.</source>
            <translation>막고 있는 정책을 마우스 오른쪽 단추로 클릭하고 **할당 해제**를 선택합니다. 정책은 목록에 남지만 효력이 없어집니다.</translation>
        </message>
        <message>
            <source>Traffic that the policy filtered is no longer filtered. Check what else it protected.</source>
            <translation>정책이 걸러 내던 것은 이제 걸러지지 않습니다. 그 정책이 무엇을 더 보호했는지 확인하십시오.</translation>
        </message>
        <message>
            <source>Where to look: the entry for IP security policies at the lower left, and the list next to it.</source>
            <translation>확인할 곳: 왼쪽 아래의 IP 보안 정책 항목과 그 옆의 목록.</translation>
        </message>
        <message>
            <source>Have you made sure that no security software blocks Remote Desktop?</source>
            <translation>연결을 막는 타사 보안 제품이 없는 것을 확인했습니까?</translation>
        </message>
        <message>
            <source>Antivirus and protection programs such as SafeDog can block addresses or turn Remote Desktop off, often after several wrong passwords.</source>
            <translation>SafeDog 같은 바이러스 백신이나 보호 프로그램은 암호를 몇 번 잘못 입력하면 주소를 차단하거나 원격 데스크톱을 끌 수 있습니다.</translation>
        </message>
        <message>
            <source>Look at the icons next to the clock and at the installed programs:</source>
            <translation>시계 옆의 아이콘과 설치된 프로그램을 확인합니다.</translation>
        </message>
        <message>
            <source>SafeDog reports a problem with its network driver: uninstall SafeDog and restart the server; the network comes back.</source>
            <translation>SafeDog이 네트워크 드라이버 오류를 표시하면 SafeDog을 제거하고 서버를 다시 시작합니다. 네트워크가 복구됩니다.</translation>
        </message>
        <message>
            <source>Suspect malware? Scan in safe mode with Microsoft Safety Scanner or a commercial product: `msconfig`, tab **Boot**, **Safe boot**, restart. Clear the check box afterward.</source>
            <translation>악성 코드가 의심됩니까? `msconfig`의 **부팅** 탭에서 **안전 부팅**을 선택하고 다시 시작한 다음, 안전 모드에서 Microsoft Safety Scanner나 상용 제품으로 검사합니다. 끝나면 선택을 취소합니다.</translation>
        </message>
        <message>
            <source>Try to connect. If it still fails, answer “No”.</source>
            <translation>연결해 봅니다. 그래도 실패하면 ‘아니요’를 선택합니다.</translation>
        </message>
        <message>
            <source>In safe mode only VNC (A03) works; Remote Desktop comes back with the normal start.</source>
            <translation>안전 모드에서는 VNC(A03)만 작동합니다. 원격 데스크톱은 정상적으로 시작하면 다시 작동합니다.</translation>
        </message>
        <message>
            <source>Do not leave the server without protection: install another product or keep Microsoft Defender on.</source>
            <translation>서버를 보호 없이 두지 마십시오. 다른 제품을 설치하거나 Microsoft Defender를 켜 두십시오.</translation>
        </message>
        <message>
            <source>Microsoft: Safety Scanner</source>
            <translation>Microsoft: Safety Scanner</translation>
        </message>
        <message>
            <source>Remote Desktop in the registry</source>
            <translation>레지스트리의 원격 데스크톱 설정</translation>
        </message>
        <message>
            <source>Is fEnableWinStation set to 1 and fDenyTSConnections to 0?</source>
            <translation>fEnableWinStation이 1이고 fDenyTSConnections가 0입니까?</translation>
        </message>
        <message>
            <source>These two values decide whether Remote Desktop is on. Tools and policies can change them without notice.</source>
            <translation>이 두 값에 따라 원격 데스크톱이 켜지거나 꺼집니다. 도구나 정책이 모르는 사이에 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <source>Double-click the wrong value, type the correct number and click **OK**.</source>
            <translation>잘못된 값을 두 번 클릭하고 올바른 숫자를 입력한 다음 **확인**을 클릭합니다.</translation>
        </message>
        <message>
            <source>Where to look: the two values and the numbers in parentheses after them.</source>
            <translation>확인할 곳: 두 값과 그 뒤의 괄호 안 숫자.</translation>
        </message>
        <message>
            <source>Certificate expiration</source>
            <translation>인증서 만료</translation>
        </message>
        <message>
            <source>Check the end date of the certificate:</source>
            <translation>인증서가 언제까지 유효한지 확인합니다.</translation>
        </message>
        <message>
            <source>Read the date again; it should be about half a year from now.</source>
            <translation>날짜를 다시 확인합니다. 약 반년 뒤여야 합니다.</translation>
        </message>
        <message>
            <source>Restarting the two services disconnects everybody who works on the server through Remote Desktop.</source>
            <translation>두 서비스를 다시 시작하면 원격 데스크톱으로 서버에서 작업하는 모든 사람의 연결이 끊어집니다.</translation>
        </message>
        <message>
            <source>Open **Registry Editor**:</source>
            <translation>**레지스트리 편집기**를 엽니다.</translation>
        </message>
        <message>
            <source>Here `fEnableWinStation` should be 1:</source>
            <translation>여기에서 `fEnableWinStation`이 1이어야 합니다.</translation>
        </message>
        <message>
            <source>Here `fDenyTSConnections` should be 0:</source>
            <translation>여기에서 `fDenyTSConnections`가 0이어야 합니다.</translation>
        </message>
        <message>
            <source>Save the key first: **File** &gt; **Export**.</source>
            <translation>먼저 키를 저장합니다. **파일** &gt; **내보내기**를 선택합니다.</translation>
        </message>
        <message>
            <source>Restart the service, or the server, so that the values take effect:</source>
            <translation>값이 적용되도록 서비스나 서버를 다시 시작합니다.</translation>
        </message>
        <message>
            <source>If the value is wrong again after a while, a group policy sets it. Ask the administrator of the domain.</source>
            <translation>얼마 후 값이 다시 잘못되면 그룹 정책이 설정하는 것입니다. 도메인 관리자에게 문의하십시오.</translation>
        </message>
        <message>
            <source>Is the server's own Remote Desktop certificate still valid?</source>
            <translation>서버가 직접 만든 원격 데스크톱 인증서가 아직 유효합니까?</translation>
        </message>
        <message>
            <source>The certificate that Windows makes for Remote Desktop is valid for about half a year. Windows renews it by itself; if that fails, connections may fail too.</source>
            <translation>Windows가 원격 데스크톱용으로 만드는 인증서는 약 반년 동안 유효합니다. Windows가 자동으로 갱신하지만, 갱신에 실패하면 연결도 실패할 수 있습니다.</translation>
        </message>
        <message>
            <source>Open PowerShell as administrator.</source>
            <translation>PowerShell을 관리자 권한으로 엽니다.</translation>
        </message>
        <message>
            <source>Remove only the expired certificate:</source>
            <translation>만료된 인증서만 제거합니다.</translation>
        </message>
        <message>
            <source>Restart the two services, in this order. Windows makes a new certificate by itself.</source>
            <translation>이 순서대로 두 서비스를 다시 시작합니다. Windows가 새 인증서를 자동으로 만듭니다.</translation>
        </message>
        <message>
            <source>The vendor's page deletes every certificate in the store. That is more than needed: the expired one is enough.</source>
            <translation>공급업체 페이지는 저장소의 인증서를 모두 삭제합니다. 그럴 필요는 없으며, 만료된 것만 삭제하면 충분합니다.</translation>
        </message>
        <message>
            <source>If no new certificate appears, note the events 1057 or 1058 in the system log for support (A13).</source>
            <translation>새 인증서가 생기지 않으면 시스템 로그의 이벤트 1057 또는 1058을 지원팀에 알릴 수 있도록 적어 두십시오(A13).</translation>
        </message>
        <message>
            <source>Remote Desktop warns about the new certificate once; accept it if you have just made it.</source>
            <translation>원격 데스크톱이 새 인증서에 대해 한 번 경고합니다. 방금 직접 만든 것이면 수락하십시오.</translation>
        </message>
        <message>
            <source>Where to look: the date under NotAfter.</source>
            <translation>확인할 곳: NotAfter 아래의 날짜.</translation>
        </message>
        <message>
            <source>Does it also fail from another network or carrier?</source>
            <translation>다른 네트워크나 통신사에서도 실패합니까?</translation>
        </message>
        <message>
            <source>If the same connection works from elsewhere, the server is fine and your network or carrier blocks it.</source>
            <translation>같은 연결이 다른 곳에서 된다면 서버는 정상이며, 사용자의 네트워크나 통신사가 막고 있는 것입니다.</translation>
        </message>
        <message>
            <source>Connect this computer to the hotspot of a phone, and try again.</source>
            <translation>이 컴퓨터를 휴대폰 핫스팟에 연결하고 다시 시도합니다.</translation>
        </message>
        <message>
            <source>Or ask somebody at another place, with another carrier, to try.</source>
            <translation>또는 다른 장소에서 다른 통신사를 쓰는 사람에게 시도해 달라고 부탁합니다.</translation>
        </message>
        <message>
            <source>Is the network adapter of the server enabled?</source>
            <translation>서버의 네트워크 어댑터가 사용하도록 설정되어 있습니까?</translation>
        </message>
        <message>
            <source>A disabled adapter cuts the server off, while the console still shows it as running.</source>
            <translation>어댑터가 꺼져 있으면 콘솔에는 실행 중으로 보여도 서버는 네트워크에서 끊어져 있습니다.</translation>
        </message>
        <message>
            <source>Open **Network and Sharing Center** &gt; **Change adapter settings**, or run:</source>
            <translation>**네트워크 및 공유 센터** &gt; **어댑터 설정 변경**을 열거나 다음을 실행합니다.</translation>
        </message>
        <message>
            <source>Wait half a minute, then check again.</source>
            <translation>30초쯤 기다린 다음 다시 확인합니다.</translation>
        </message>
        <message>
            <source>Work in the VNC window here; it stays open even when the server has no network.</source>
            <translation>여기서는 VNC 창에서 작업하십시오. 서버에 네트워크가 없어도 열려 있습니다.</translation>
        </message>
        <message>
            <source>Network class installer</source>
            <translation>네트워크 클래스 설치 관리자</translation>
        </message>
        <message>
            <source>Is NetCfgx.dll registered as the installer of network adapters?</source>
            <translation>NetCfgx.dll이 네트워크 어댑터의 설치 관리자로 등록되어 있습니까?</translation>
        </message>
        <message>
            <source>Windows sets up network adapters with `NetCfgx.dll`. If its registry value is missing, no adapter appears or works.</source>
            <translation>Windows는 `NetCfgx.dll`로 네트워크 어댑터를 설정합니다. 레지스트리 값이 없으면 어댑터가 나타나지 않거나 작동하지 않습니다.</translation>
        </message>
        <message>
            <source>Choose **Edit** &gt; **New** &gt; **String Value** and name it `Installer32`.</source>
            <translation>**편집** &gt; **새로 만들기** &gt; **문자열 값**을 선택하고 이름을 `Installer32`로 지정합니다.</translation>
        </message>
        <message>
            <source>Double-click it and enter:</source>
            <translation>두 번 클릭하고 다음을 입력합니다.</translation>
        </message>
        <message>
            <source>Restart the server; the value takes effect only then. Check again.</source>
            <translation>서버를 다시 시작합니다. 그래야 값이 적용됩니다. 다시 확인합니다.</translation>
        </message>
        <message>
            <source>Where to look: the value Installer32 in the right half of the window.</source>
            <translation>확인할 곳: 창 오른쪽의 Installer32 값.</translation>
        </message>
        <message>
            <source>Driver of the network adapter</source>
            <translation>네트워크 어댑터 드라이버</translation>
        </message>
        <message>
            <source>Open **Device Manager**:</source>
            <translation>**장치 관리자**를 엽니다.</translation>
        </message>
        <message>
            <source>Open **Network adapters**. There should be an adapter without a yellow mark.</source>
            <translation>**네트워크 어댑터**를 펼칩니다. 노란색 표시가 없는 어댑터가 있어야 합니다.</translation>
        </message>
        <message>
            <source>Right-click the adapter and choose **Update driver**.</source>
            <translation>어댑터를 마우스 오른쪽 단추로 클릭하고 **드라이버 업데이트**를 선택합니다.</translation>
        </message>
        <message>
            <source>Note the number that the properties of the adapter show (such as code 10); support asks for it.</source>
            <translation>어댑터 속성에 표시된 번호(예: 코드 10)를 적어 두십시오. 지원팀이 물어봅니다.</translation>
        </message>
        <message>
            <source>Where to look: the entries under Network adapters, and any yellow mark.</source>
            <translation>확인할 곳: 네트워크 어댑터 아래의 항목과 노란색 표시.</translation>
        </message>
        <message>
            <source>Lost packets make a connection hang or break, even when every setting is right.</source>
            <translation>패킷이 손실되면 모든 설정이 맞아도 연결이 멈추거나 끊어집니다.</translation>
        </message>
        <message>
            <source>Measure every hop with MTR (WinMTR on Windows), or with what Windows has; it takes five minutes:</source>
            <translation>MTR(Windows에서는 WinMTR)이나 Windows에 있는 도구로 모든 구간을 측정합니다. 5분쯤 걸립니다.</translation>
        </message>
        <message>
            <source>Loss that begins further on: capture packets on both ends at the same time; the page below shows how.</source>
            <translation>그 뒤에서 시작되는 손실: 양쪽에서 동시에 패킷을 캡처합니다. 방법은 아래 페이지에 있습니다.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: capture packets when the network misbehaves</source>
            <translation>Alibaba Cloud: 네트워크 이상 시 패킷 캡처</translation>
        </message>
        <message>
            <source>Is the CPU load low enough for the server to answer?</source>
            <translation>서버가 응답할 수 있을 만큼 CPU 사용률이 낮습니까?</translation>
        </message>
        <message>
            <source>Click the ID of the server and open the tab **Monitor**; look at the CPU of the last hour.</source>
            <translation>서버의 ID를 클릭하고 **Monitor** 탭을 열어 최근 1시간의 CPU를 확인합니다.</translation>
        </message>
        <message>
            <source>Windows Update is at work: wait until it has finished.</source>
            <translation>Windows 업데이트가 진행 중이면 끝날 때까지 기다립니다.</translation>
        </message>
        <message>
            <source>The load is always that high: change to a larger instance type.</source>
            <translation>사용률이 늘 높으면 더 큰 인스턴스 유형으로 바꿉니다.</translation>
        </message>
        <message>
            <source>Another network</source>
            <translation>다른 네트워크</translation>
        </message>
        <message>
            <source>In a company: also try from another part of the network.</source>
            <translation>회사라면 네트워크의 다른 구역에서도 시도합니다.</translation>
        </message>
        <message>
            <source>If it works from there, answer “No”. If it fails everywhere, answer “Yes”.</source>
            <translation>거기서 되면 ‘아니요’, 어디에서나 실패하면 ‘예’를 선택합니다.</translation>
        </message>
        <message>
            <source>From another network you have a different public IP. If the security group allows only certain addresses, add that one for the test (A07).</source>
            <translation>다른 네트워크에서는 공인 IP도 달라집니다. 보안 그룹이 주소를 지정하고 있으면 테스트하는 동안 그 주소를 추가하십시오(A07).</translation>
        </message>
        <message>
            <source>The adapter icon should be in color, without the word for disabled and without a red cross.</source>
            <translation>어댑터가 색이 있는 상태여야 하며, ‘사용 안 함’ 표시나 빨간색 X가 없어야 합니다.</translation>
        </message>
        <message>
            <source>Right-click the gray adapter and choose **Enable**.</source>
            <translation>회색 어댑터를 마우스 오른쪽 단추로 클릭하고 **사용**을 선택합니다.</translation>
        </message>
        <message>
            <source>Or with a command in the VNC window, with the name from the list instead of the example:</source>
            <translation>또는 VNC 창에서, 예시 대신 목록에 있는 이름을 넣어 명령을 실행합니다.</translation>
        </message>
        <message>
            <source>If there is no adapter at all, continue: the next two pages are about that.</source>
            <translation>어댑터가 하나도 없으면 계속 진행하십시오. 다음 두 페이지에서 다룹니다.</translation>
        </message>
        <message>
            <source>Where to look: the icon of the adapter; gray means disabled.</source>
            <translation>확인할 곳: 어댑터의 아이콘. 회색이면 사용 안 함 상태입니다.</translation>
        </message>
        <message>
            <source>Open this key; note the backslash before the brace, which is missing on the vendor's page:</source>
            <translation>이 키를 엽니다. 중괄호 앞의 백슬래시에 주의하십시오. 공급업체 페이지에는 빠져 있습니다.</translation>
        </message>
        <message>
            <source>The value `Installer32` should be there and contain exactly this:</source>
            <translation>`Installer32` 값이 있고 내용이 정확히 다음과 같아야 합니다.</translation>
        </message>
        <message>
            <source>Change nothing else in this key. A wrong entry here can remove all adapters.</source>
            <translation>이 키에서 다른 것은 바꾸지 마십시오. 잘못된 항목 하나로 모든 어댑터가 사라질 수 있습니다.</translation>
        </message>
        <message>
            <source>Does the driver of the network adapter work?</source>
            <translation>네트워크 어댑터의 드라이버가 정상입니까?</translation>
        </message>
        <message>
            <source>An adapter with a broken driver is shown, but carries no traffic.</source>
            <translation>드라이버가 손상된 어댑터는 보이기는 하지만 통신하지 못합니다.</translation>
        </message>
        <message>
            <source>Choose the automatic search first; otherwise select a folder with the driver.</source>
            <translation>먼저 자동 검색을 선택하고, 안 되면 드라이버가 있는 폴더를 지정합니다.</translation>
        </message>
        <message>
            <source>Restart the server and try to connect. If the mark stays, answer “No”.</source>
            <translation>서버를 다시 시작하고 연결해 봅니다. 표시가 그대로이면 ‘아니요’를 선택합니다.</translation>
        </message>
        <message>
            <source>Do packets reach the server without loss?</source>
            <translation>서버까지의 경로에 패킷 손실이 없는 것을 확인했습니까?</translation>
        </message>
        <message>
            <source>On this computer, send 50 pings, with the server's address instead of the example:</source>
            <translation>이 컴퓨터에서 예시 대신 서버의 주소를 넣어 ping을 50번 보냅니다.</translation>
        </message>
        <message>
            <source>0% loss is fine, and so is a single lost packet. If there is more, find out where the loss begins:</source>
            <translation>손실 0%는 정상이고 한 개쯤은 괜찮습니다. 그보다 많으면 어디에서 시작되는지 찾습니다.</translation>
        </message>
        <message>
            <source>Loss matters only if it begins at one hop and continues to the last one.</source>
            <translation>한 구간에서 시작해 마지막 구간까지 이어지는 손실만 의미가 있습니다.</translation>
        </message>
        <message>
            <source>Loss that begins in your own network: fix the cable, Wi-Fi, router or VPN, and measure again.</source>
            <translation>사용자의 네트워크에서 시작되는 손실: 케이블, Wi-Fi, 공유기, VPN을 점검하고 다시 측정합니다.</translation>
        </message>
        <message>
            <source>Keep the results of both directions for support, and answer “No”.</source>
            <translation>양방향 결과를 지원팀에 보낼 수 있도록 보관하고 ‘아니요’를 선택합니다.</translation>
        </message>
        <message>
            <source>If no ping is answered, that proves nothing: the security group or the firewall may drop only pings.</source>
            <translation>ping에 전혀 응답이 없어도 증거가 되지는 않습니다. 보안 그룹이나 방화벽이 ping만 버릴 수 있습니다.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: analyze the route with MTR</source>
            <translation>Alibaba Cloud: MTR로 경로 분석</translation>
        </message>
        <message>
            <source>A server whose CPU stays near 100% no longer answers in time.</source>
            <translation>CPU가 계속 100%에 가까운 서버는 제때 응답하지 못합니다.</translation>
        </message>
        <message>
            <source>If it stays above about 90% for minutes: sign in through VNC (A03), open **Task Manager** and sort by CPU.</source>
            <translation>몇 분 동안 약 90%를 넘으면 VNC(A03)로 로그인해 **작업 관리자**를 열고 CPU 순으로 정렬합니다.</translation>
        </message>
        <message>
            <source>A program uses up the CPU: ask who is responsible for it, then restart or end it.</source>
            <translation>프로그램이 CPU를 차지하고 있으면 누가 쓰는지 확인한 다음 다시 시작하거나 종료합니다.</translation>
        </message>
        <message>
            <source>Try to connect when the load has gone down. If that does not help, answer “No”.</source>
            <translation>사용률이 내려가면 연결해 봅니다. 그래도 안 되면 ‘아니요’를 선택합니다.</translation>
        </message>
        <message>
            <source>A larger instance type costs more and needs a restart. An unknown program may be malware: A25.</source>
            <translation>더 큰 인스턴스 유형은 비용이 더 들고 다시 시작해야 합니다. 모르는 프로그램이면 악성 코드일 수 있습니다(A25).</translation>
        </message>
        <message>
            <source>Is the public bandwidth above 0 Mbps and not used up?</source>
            <translation>인터넷 대역폭이 0 Mbps보다 크고 여유가 있습니까?</translation>
        </message>
        <message>
            <source>With 0 Mbps the instance has no public bandwidth: nothing from the Internet reaches it.</source>
            <translation>0 Mbps이면 인스턴스에 인터넷 대역폭이 없으므로 인터넷에서 아무것도 도달하지 못합니다.</translation>
        </message>
        <message>
            <source>Click the ID of the server and read the public bandwidth on the tab **Instance Details**.</source>
            <translation>서버의 ID를 클릭하고 **Instance Details** 탭에서 인터넷 대역폭을 확인합니다.</translation>
        </message>
        <message>
            <source>On the tab **Monitor**, compare the public traffic of the last hour with it.</source>
            <translation>**Monitor** 탭에서 최근 1시간의 인터넷 트래픽과 비교합니다.</translation>
        </message>
        <message>
            <source>In the menu of the instance choose **Change Bandwidth**, and set at least 1 Mbps; 5 Mbps is comfortable.</source>
            <translation>인스턴스 메뉴에서 **Change Bandwidth**를 선택하고 1 Mbps 이상으로 설정합니다. 5 Mbps면 여유가 있습니다.</translation>
        </message>
        <message>
            <source>If the bandwidth is used up: open **Task Manager** through VNC to find what sends so much, or raise the bandwidth.</source>
            <translation>대역폭을 다 쓰고 있으면 VNC에서 **작업 관리자**로 무엇이 그렇게 많이 보내는지 찾거나 대역폭을 늘립니다.</translation>
        </message>
        <message>
            <source>Does the server have enough memory?</source>
            <translation>서버에 메모리가 충분합니까?</translation>
        </message>
        <message>
            <source>Use **Task Manager** to end or restart the programs that use the most memory.</source>
            <translation>**작업 관리자**에서 메모리를 가장 많이 쓰는 프로그램을 종료하거나 다시 시작합니다.</translation>
        </message>
        <message>
            <source>If that is not enough for what runs there: change to an instance type with more memory.</source>
            <translation>실행 중인 작업에 메모리가 모자라면 메모리가 더 많은 인스턴스 유형으로 바꿉니다.</translation>
        </message>
        <message>
            <source>Try to connect. If that does not help, answer “No”.</source>
            <translation>연결해 봅니다. 그래도 안 되면 ‘아니요’를 선택합니다.</translation>
        </message>
        <message>
            <source>Wait a minute or two and check again.</source>
            <translation>1~2분 기다린 다음 다시 확인합니다.</translation>
        </message>
        <message>
            <source>Bandwidth costs money. Read the price before you confirm the order.</source>
            <translation>대역폭에는 비용이 듭니다. 주문을 확인하기 전에 가격을 읽으십시오.</translation>
        </message>
        <message>
            <source>With the first bandwidth the instance may get a new public IP; connect to that one.</source>
            <translation>처음 대역폭을 할당하면 인스턴스가 새 공인 IP를 받을 수 있습니다. 그 주소로 연결하십시오.</translation>
        </message>
        <message>
            <source>Where to look: the public bandwidth in the network information of the instance.</source>
            <translation>확인할 곳: 인스턴스 네트워크 정보의 인터넷 대역폭.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: change the configuration, bandwidth</source>
            <translation>Alibaba Cloud: 구성 변경, 대역폭</translation>
        </message>
        <message>
            <source>If you get in, but the desktop does not appear properly and closes at once, the server may be out of memory.</source>
            <translation>접속은 되지만 바탕 화면이 제대로 나타나지 않고 바로 닫히면 서버의 메모리가 부족할 수 있습니다.</translation>
        </message>
        <message>
            <source>Open **Event Viewer** &gt; **Windows Logs** &gt; **System**.</source>
            <translation>**이벤트 뷰어** &gt; **Windows 로그** &gt; **시스템**을 엽니다.</translation>
        </message>
        <message>
            <source>Look for event 2004 of Resource-Exhaustion-Detector: it names the programs that took the memory.</source>
            <translation>Resource-Exhaustion-Detector의 이벤트 2004를 찾습니다. 메모리를 차지한 프로그램의 이름이 나옵니다.</translation>
        </message>
        <message>
            <source>Give Windows a larger page file (virtual memory); the vendor's page below shows how.</source>
            <translation>Windows의 페이징 파일(가상 메모리)을 늘립니다. 방법은 아래의 공급업체 페이지에 있습니다.</translation>
        </message>
        <message>
            <source>A larger instance type costs more and needs a restart.</source>
            <translation>더 큰 인스턴스 유형은 비용이 더 들고 다시 시작해야 합니다.</translation>
        </message>
        <message>
            <source>Where to look: the warning with the event number 2004 in the list.</source>
            <translation>확인할 곳: 목록에서 이벤트 번호가 2004인 경고.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: low virtual memory on Windows</source>
            <translation>Alibaba Cloud: Windows의 가상 메모리 부족</translation>
        </message>
        <message>
            <source>Has the address of the VM changed since the last good connection?</source>
            <translation>마지막으로 연결된 이후 VM의 주소가 바뀌었습니까?</translation>
        </message>
        <message>
            <source>On **Overview**, read **Public IP address** and **DNS name**.</source>
            <translation>**개요**에서 **공용 IP 주소**와 **DNS 이름**을 확인합니다.</translation>
        </message>
        <message>
            <source>See which address this computer uses: put the DNS name in place of NAME. The first line shows it.</source>
            <translation>이 컴퓨터가 어떤 주소를 사용하는지 확인합니다. NAME 자리에 DNS 이름을 입력하십시오. 첫째 줄에 주소가 나타납니다.</translation>
        </message>
        <message>
            <source>Empty the DNS cache of this computer, then connect again.</source>
            <translation>이 컴퓨터의 DNS 캐시를 비우고 다시 연결합니다.</translation>
        </message>
        <message>
            <source>A **Dynamic** public IP address can change when the VM is stopped and started; a **Static** one stays.</source>
            <translation>**동적** 공인 IP 주소는 VM을 중지했다가 시작하면 바뀔 수 있고, **정적** 주소는 그대로 유지됩니다.</translation>
        </message>
        <message>
            <source>Program and port</source>
            <translation>프로그램과 포트</translation>
        </message>
        <message>
            <source>Does your Remote Desktop program use the right address and TCP port?</source>
            <translation>원격 데스크톱 프로그램이 올바른 주소와 TCP 포트를 사용합니까?</translation>
        </message>
        <message>
            <source>Choose **Connect** and then **Download RDP file**.</source>
            <translation>**연결**을 선택한 다음 **RDP 파일 다운로드**를 선택합니다.</translation>
        </message>
        <message>
            <source>Open the file with Notepad and read the line `full address:s:`. Without a number after the last colon the port is 3389.</source>
            <translation>메모장으로 파일을 열어 `full address:s:` 줄을 확인합니다. 마지막 콜론 뒤에 숫자가 없으면 포트는 3389입니다.</translation>
        </message>
        <message>
            <source>Compare address and port with the entry in your connection manager.</source>
            <translation>주소와 포트를 연결 관리 프로그램의 항목과 비교합니다.</translation>
        </message>
        <message>
            <source>Correct the address or the port in your connection manager and save.</source>
            <translation>연결 관리 프로그램에서 주소나 포트를 고치고 저장합니다.</translation>
        </message>
        <message>
            <source>State of the VM</source>
            <translation>VM의 상태</translation>
        </message>
        <message>
            <source>Does the portal show the VM as running and without problems?</source>
            <translation>포털에 VM이 문제 없이 실행 중인 것으로 표시됩니까?</translation>
        </message>
        <message>
            <source>Recent changes</source>
            <translation>달라진 점</translation>
        </message>
        <message>
            <source>A connection passes through your computer, the network of your company, the Internet, the rules of Azure and then Windows in the VM. First think about what has changed since it last worked.</source>
            <translation>연결은 사용자의 컴퓨터, 회사 네트워크, 인터넷, Azure의 규칙을 차례로 지나 VM의 Windows에 도달합니다. 먼저 마지막으로 연결된 이후 무엇이 바뀌었는지 생각해 보십시오.</translation>
        </message>
        <message>
            <source>Azure may give the VM, or its cloud service, a new public IP address (also called virtual IP address, VIP), for example after it was stopped. This computer may still remember the old address of the name in its DNS cache.</source>
            <translation>VM 또는 VM이 속한 클라우드 서비스는 중지했다가 시작한 뒤 등에 다른 공인 IP 주소(가상 IP 주소, VIP라고도 함)를 받을 수 있습니다. 이때 이 컴퓨터의 DNS 캐시에는 해당 이름의 예전 주소가 남아 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>If the two addresses differ, answer “Yes”. It does not matter whether the ping itself is answered.</source>
            <translation>두 주소가 서로 다르면 ‘예’를 선택하십시오. ping에 응답이 없는 것 자체는 아무 의미가 없습니다.</translation>
        </message>
        <message>
            <source>Or type the new public IP address instead of the name.</source>
            <translation>또는 이름 대신 새 공인 IP 주소를 입력합니다.</translation>
        </message>
        <message>
            <source>Where to look: the public IP, the last stop before the VM. It may be a new one.</source>
            <translation>확인할 곳: VM 바로 앞에 있는 공인 IP. 새 주소일 수 있습니다.</translation>
        </message>
        <message>
            <source>Connection managers from other vendors keep their own address and port. The file that the Azure portal creates contains the correct ones.</source>
            <translation>다른 회사의 연결 관리 프로그램은 주소와 포트를 따로 저장합니다. Azure Portal에서 만든 파일에는 올바른 값이 들어 있습니다.</translation>
        </message>
        <message>
            <source>Or connect without the manager: put address and port in place of ADDRESS and PORT.</source>
            <translation>또는 관리 프로그램을 쓰지 않고 연결합니다. ADDRESS와 PORT 자리에 주소와 포트를 입력하십시오.</translation>
        </message>
        <message>
            <source>If the VM is behind a load balancer, the correct port is the frontend port under **Load balancers** &gt; **Inbound NAT rules**.</source>
            <translation>VM이 부하 분산 장치 뒤에 있으면 **부하 분산 장치** &gt; **인바운드 NAT 규칙**에 있는 프런트 엔드 포트가 올바른 포트입니다.</translation>
        </message>
        <message>
            <source>For a classic VM, the port was shown under **Settings** &gt; **Endpoints**. Classic VMs are no longer offered.</source>
            <translation>클래식 VM에서는 **설정** &gt; **엔드포인트**에 포트가 있었습니다. 클래식 VM은 더 이상 제공되지 않습니다.</translation>
        </message>
        <message>
            <source>A stopped VM does not answer. The portal also shows when Azure itself has a problem with it.</source>
            <translation>중지된 VM은 아무에게도 응답하지 않습니다. Azure 자체에 문제가 있을 때도 포털에 표시됩니다.</translation>
        </message>
        <message>
            <source>On **Overview**, look at **Status**: it should say **Running**.</source>
            <translation>**개요**에서 **상태**를 확인합니다. **실행 중**이어야 합니다.</translation>
        </message>
        <message>
            <source>Choose **Help** &gt; **Resource health**: it should say **Available**.</source>
            <translation>**도움말** &gt; **리소스 상태**를 선택합니다. **사용 가능**이어야 합니다.</translation>
        </message>
        <message>
            <source>Choose **Help** &gt; **Boot diagnostics** &gt; **Screenshot**: it should show the sign-in screen of Windows, not an error, a restart or an update in progress.</source>
            <translation>**도움말** &gt; **부트 진단** &gt; **스크린샷**을 선택합니다. 오류, 다시 시작, 업데이트 진행 화면이 아니라 Windows 로그인 화면이 보여야 합니다.</translation>
        </message>
        <message>
            <source>If the VM is stopped, choose **Start** on **Overview**.</source>
            <translation>VM이 중지되어 있으면 **개요**에서 **시작**을 선택합니다.</translation>
        </message>
        <message>
            <source>Wait until **Status** says **Running**, and two more minutes for Windows, then check again.</source>
            <translation>**상태**가 **실행 중**이 될 때까지 기다리고, Windows가 준비되도록 2분 더 기다린 다음 다시 확인합니다.</translation>
        </message>
        <message>
            <source>If **Resource health** names a problem of Azure, follow what it recommends.</source>
            <translation>**리소스 상태**에 Azure의 문제가 표시되면 그 안내를 따르십시오.</translation>
        </message>
        <message>
            <source>A running VM costs money. After a start, the public IP address may be different.</source>
            <translation>실행 중인 VM에는 요금이 부과됩니다. 시작한 뒤 공인 IP 주소가 달라질 수 있습니다.</translation>
        </message>
        <message>
            <source>If **Connect** is grayed out and no VPN or ExpressRoute leads to Azure, the VM has no public IP address yet.</source>
            <translation>**연결**이 회색이고 Azure로 이어지는 VPN이나 ExpressRoute가 없다면 VM에 아직 공인 IP 주소가 없는 것입니다.</translation>
        </message>
        <message>
            <source>These steps from Microsoft's basic guide solve most cases. Try to connect after each one.</source>
            <translation>Microsoft 기본 안내서의 이 단계들로 대부분의 문제가 해결됩니다. 한 단계를 마칠 때마다 연결해 보십시오.</translation>
        </message>
        <message>
            <source>Answer “No” if you want to begin with the first one now: this program then shows it step by step.</source>
            <translation>지금 첫 번째 방법부터 시작하려면 ‘아니요’를 선택하십시오. 이 프로그램이 단계별로 안내합니다.</translation>
        </message>
        <message>
            <source>**Networking** &gt; **Network settings**: check that an inbound rule lets Remote Desktop in.</source>
            <translation>**네트워킹** &gt; **네트워크 설정**: 원격 데스크톱을 허용하는 인바운드 규칙이 있는지 확인합니다.</translation>
        </message>
        <message>
            <source>**Help** &gt; **Boot diagnostics**: check whether Windows has started.</source>
            <translation>**도움말** &gt; **부트 진단**: Windows가 시작되었는지 확인합니다.</translation>
        </message>
        <message>
            <source>**Help** &gt; **Resource health**: check whether Azure reports a problem.</source>
            <translation>**도움말** &gt; **리소스 상태**: Azure에 보고된 문제가 있는지 확인합니다.</translation>
        </message>
        <message>
            <source>A redeployment deletes the temporary disk and changes a dynamic public IP address.</source>
            <translation>다시 배포하면 임시 디스크의 데이터가 삭제되고 동적 공인 IP 주소가 바뀝니다.</translation>
        </message>
        <message>
            <source>If the network adapter of the VM was disabled or misconfigured, Microsoft describes how to reset it.</source>
            <translation>VM의 네트워크 어댑터가 꺼져 있거나 잘못 설정된 경우, 다시 설정하는 방법은 Microsoft 안내서에 있습니다.</translation>
        </message>
        <message>
            <source>Custom image</source>
            <translation>직접 만든 이미지</translation>
        </message>
        <message>
            <source>If you made the VM from your own image: was the VHD prepared for Azure before the upload?</source>
            <translation>직접 만든 이미지로 VM을 만들었다면, 업로드하기 전에 VHD를 Azure에 맞게 준비했습니까?</translation>
        </message>
        <message>
            <source>If the VM was made from an image of the Azure Marketplace, answer “Yes”.</source>
            <translation>Azure Marketplace의 이미지로 VM을 만들었다면 ‘예’를 선택하십시오.</translation>
        </message>
        <message>
            <source>Where to look: Status and Public IP address on the Overview page of the VM.</source>
            <translation>확인할 곳: VM의 개요 페이지에 있는 상태와 공용 IP 주소.</translation>
        </message>
        <message>
            <source>Quick fixes</source>
            <translation>빠른 해결 방법</translation>
        </message>
        <message>
            <source>Have you tried the quick fixes of the Azure portal?</source>
            <translation>Azure Portal의 빠른 해결 방법을 시도해 보았습니까?</translation>
        </message>
        <message>
            <source>**Help** &gt; **Reset password** &gt; **Reset configuration only**: allows Remote Desktop again.</source>
            <translation>**도움말** &gt; **암호 다시 설정** &gt; **구성만 다시 설정**: 원격 데스크톱을 다시 허용합니다.</translation>
        </message>
        <message>
            <source>**Help** &gt; **Reset password**: set a new password if the old one is not accepted.</source>
            <translation>**도움말** &gt; **암호 다시 설정**: 기존 암호로 로그인되지 않으면 새 암호를 설정합니다.</translation>
        </message>
        <message>
            <source>**Overview** &gt; **Restart**: restart the VM.</source>
            <translation>**개요** &gt; **다시 시작**: VM을 다시 시작합니다.</translation>
        </message>
        <message>
            <source>**Help** &gt; **Redeploy + reapply**: move the VM to another host.</source>
            <translation>**도움말** &gt; **다시 배포 + 다시 적용**: VM을 다른 호스트로 옮깁니다.</translation>
        </message>
        <message>
            <source>A disk that was not prepared may refuse Remote Desktop from its first start.</source>
            <translation>준비하지 않은 디스크는 처음 시작할 때부터 원격 데스크톱을 거부할 수 있습니다.</translation>
        </message>
        <message>
            <source>On **Overview** &gt; **Properties**, read **Source image publisher**. If it is empty, ask who made it.</source>
            <translation>**개요** &gt; **속성**에서 **원본 이미지 게시자**를 확인합니다. 비어 있으면 이미지를 만든 사람을 찾으십시오.</translation>
        </message>
        <message>
            <source>Ask that person whether the steps of Microsoft's guide were followed.</source>
            <translation>그 사람에게 Microsoft 안내서의 단계를 따랐는지 물어봅니다.</translation>
        </message>
        <message>
            <source>On the computer where the image was made, follow Microsoft's guide.</source>
            <translation>이미지를 만든 컴퓨터에서 Microsoft 안내서를 따릅니다.</translation>
        </message>
        <message>
            <source>Above all: Remote Desktop allowed, its firewall rules enabled, port 3389, the service **Remote Desktop Services** not disabled, no old certificate tied to Remote Desktop.</source>
            <translation>특히 다음을 확인하십시오. 원격 데스크톱이 허용되고, 방화벽 규칙이 켜져 있고, 포트가 3389이고, **Remote Desktop Services** 서비스가 ‘사용 안 함’이 아니며, 원격 데스크톱에 예전 인증서가 연결되어 있지 않아야 합니다.</translation>
        </message>
        <message>
            <source>Upload the prepared VHD and make the VM from it again.</source>
            <translation>준비한 VHD를 업로드하고 그것으로 VM을 다시 만듭니다.</translation>
        </message>
        <message>
            <source>Microsoft Azure</source>
            <translation>Microsoft Azure</translation>
        </message>
        <message>
            <source>In the Azure portal choose **Load balancers**, your load balancer, then **Inbound NAT rules**.</source>
            <translation>Azure Portal에서 **부하 분산 장치**를 선택하고, 해당 부하 분산 장치를 선택한 다음 **인바운드 NAT 규칙**을 선택합니다.</translation>
        </message>
        <message>
            <source>Is this a classic VM, and can another VM of the same cloud service or virtual network connect to it?</source>
            <translation>이 VM이 클래식 VM이고, 같은 클라우드 서비스나 가상 네트워크의 다른 VM에서 연결할 수 있습니까?</translation>
        </message>
        <message>
            <source>Where to look: the entrance of the cloud, where the endpoint led to the VM.</source>
            <translation>확인할 곳: 엔드포인트가 VM으로 이어지던 클라우드 입구.</translation>
        </message>
        <message>
            <source>Classic: port of the endpoint</source>
            <translation>클래식: 엔드포인트의 포트</translation>
        </message>
        <message>
            <source>Does the private port of the endpoint match the port on which the VM listens?</source>
            <translation>엔드포인트의 프라이빗 포트가 VM이 수신 대기하는 포트와 같습니까?</translation>
        </message>
        <message>
            <source>Today a load balancer does this with an inbound NAT rule: frontend port outside, backend port inside.</source>
            <translation>현재는 부하 분산 장치의 인바운드 NAT 규칙이 이 일을 합니다. 바깥쪽은 프런트 엔드 포트, 안쪽은 백 엔드 포트입니다.</translation>
        </message>
        <message>
            <source>Find the rule that leads to your VM. **Backend port** should be 3389.</source>
            <translation>VM으로 연결되는 규칙을 찾습니다. **백 엔드 포트**가 3389여야 합니다.</translation>
        </message>
        <message>
            <source>Set **Backend port** to the port of Remote Desktop in the VM, normally 3389, and choose **Save**.</source>
            <translation>**백 엔드 포트**를 VM의 원격 데스크톱 포트(보통 3389)로 설정하고 **저장**을 선택합니다.</translation>
        </message>
        <message>
            <source>A VM with a public IP address of its own has no such mapping: the port is the same outside and inside.</source>
            <translation>VM에 자체 공인 IP 주소가 있으면 이런 매핑이 없습니다. 바깥과 안의 포트가 같습니다.</translation>
        </message>
        <message>
            <source>Classic: access list of the endpoint</source>
            <translation>클래식: 엔드포인트의 액세스 목록</translation>
        </message>
        <message>
            <source>Does the access list of the endpoint let your public addresses in?</source>
            <translation>엔드포인트의 액세스 목록이 사용자의 공인 주소를 허용합니까?</translation>
        </message>
        <message>
            <source>Classic VMs and their cloud services ended in September 2023. This page keeps what Microsoft's original article says about them and shows what replaces it today.</source>
            <translation>클래식 VM과 클라우드 서비스는 2023년 9월에 종료되었습니다. 이 페이지는 원본 문서의 내용을 그대로 두고, 현재 그 자리를 대신하는 기능을 알려 줍니다.</translation>
        </message>
        <message>
            <source>Classic: neighboring VM</source>
            <translation>클래식: 인접한 VM에서 연결</translation>
        </message>
        <message>
            <source>Today, VMs are created with Azure Resource Manager. For such a VM, answer “No”: the network rules come next.</source>
            <translation>지금의 VM은 Azure Resource Manager로 만듭니다. 그런 VM이면 ‘아니요’를 선택하십시오. 다음은 네트워크 규칙입니다.</translation>
        </message>
        <message>
            <source>A VM listed under **Virtual machines** is a Resource Manager VM. Only those under **Virtual machines (classic)** were classic.</source>
            <translation>**가상 머신**에 있는 VM은 Resource Manager VM입니다. **가상 머신(클래식)**에 있던 것만 클래식 VM이었습니다.</translation>
        </message>
        <message>
            <source>The same test today: from another VM in the same virtual network, open Remote Desktop to the private IP address of your VM. If that works, Windows in the VM is fine and the problem is the way in from outside.</source>
            <translation>현재의 같은 테스트: 같은 가상 네트워크의 다른 VM에서 원래 VM의 개인 IP 주소로 원격 데스크톱을 엽니다. 연결되면 VM의 Windows는 정상이고 외부에서 들어오는 경로에 문제가 있습니다.</translation>
        </message>
        <message>
            <source>Without another VM there, make one for the test and delete it afterward.</source>
            <translation>같은 네트워크에 다른 VM이 없으면 테스트용으로 하나 만들고 나중에 삭제합니다.</translation>
        </message>
        <message>
            <source>An endpoint forwarded a public port to a private TCP port of the VM. The private port must be the one on which Remote Desktop listens, 3389 unless somebody changed it.</source>
            <translation>엔드포인트는 공용 포트를 VM의 프라이빗 TCP 포트로 연결했습니다. 프라이빗 포트는 원격 데스크톱이 수신 대기하는 포트와 같아야 하며, 바꾸지 않았다면 3389입니다.</translation>
        </message>
        <message>
            <source>Read **Frontend port**: use it to connect from outside.</source>
            <translation>**프런트 엔드 포트**를 확인합니다. 외부에서는 이 포트로 연결합니다.</translation>
        </message>
        <message>
            <source>An access control list (ACL) of an endpoint allowed or denied incoming traffic by its source IP address. A wrong list blocked Remote Desktop.</source>
            <translation>엔드포인트의 액세스 제어 목록(ACL)은 원본 IP 주소에 따라 들어오는 트래픽을 허용하거나 거부했습니다. 목록이 잘못되면 원격 데스크톱이 막혔습니다.</translation>
        </message>
        <message>
            <source>Today the **Source** of a rule in the network security group does this.</source>
            <translation>현재는 네트워크 보안 그룹 규칙의 **원본**이 이 일을 합니다.</translation>
        </message>
        <message>
            <source>Find the public addresses by which your company is seen on the Internet: those of its proxy or of another device at its edge. Your network administrator knows them.</source>
            <translation>회사가 인터넷에서 어떤 공인 주소로 보이는지 확인합니다. 프록시나 경계에 있는 다른 장비의 주소이며, 네트워크 관리자가 알고 있습니다.</translation>
        </message>
        <message>
            <source>Choose **Networking** &gt; **Network settings** and look at **Source** of the rule for Remote Desktop: your public addresses should be among them, and no rule with a smaller **Priority** number should deny them.</source>
            <translation>**네트워킹** &gt; **네트워크 설정**을 선택하고 원격 데스크톱 규칙의 **원본**을 확인합니다. 사용자의 공인 주소가 포함되어 있어야 하고, **우선 순위** 번호가 더 작은 규칙이 이를 거부하지 않아야 합니다.</translation>
        </message>
        <message>
            <source>Open the rule and add your public addresses to **Source IP addresses/CIDR ranges**.</source>
            <translation>규칙을 열고 **원본 IP 주소/CIDR 범위**에 사용자의 공인 주소를 추가합니다.</translation>
        </message>
        <message>
            <source>Choose **Save**, wait a minute and check again.</source>
            <translation>**저장**을 선택하고 1분 기다린 다음 다시 확인합니다.</translation>
        </message>
        <message>
            <source>If Microsoft Defender for Cloud guards the VM with just-in-time access, request access under **Connect** first; it opens the port for your address for some hours.</source>
            <translation>클라우드용 Microsoft Defender가 Just-In-Time 액세스로 VM을 보호하고 있으면 먼저 **연결**에서 액세스를 요청하십시오. 몇 시간 동안 사용자의 주소에 포트를 열어 줍니다.</translation>
        </message>
        <message>
            <source>Classic: new endpoint</source>
            <translation>클래식: 새 엔드포인트</translation>
        </message>
        <message>
            <source>Can you connect now, with a new endpoint on a random high port?</source>
            <translation>임의의 높은 포트로 새 엔드포인트를 만든 뒤 이제 연결됩니까?</translation>
        </message>
        <message>
            <source>To find out whether the endpoint itself was the cause, it was removed and created again, with a random external port in the range 49152-65535.</source>
            <translation>엔드포인트 자체가 원인인지 보려고, 기존 엔드포인트를 제거하고 49152-65535 범위의 임의 외부 포트로 새로 만들었습니다.</translation>
        </message>
        <message>
            <source>The rule of the network security group still uses port 3389: it is applied after the load balancer has changed the port.</source>
            <translation>네트워크 보안 그룹의 규칙에는 여전히 포트 3389를 지정합니다. 부하 분산 장치가 포트를 바꾼 뒤에 규칙이 적용되기 때문입니다.</translation>
        </message>
        <message>
            <source>Tell everybody who connects: the old port no longer works. A random port hides the server, but does not protect it.</source>
            <translation>연결하는 모든 사람에게 예전 포트를 더는 쓸 수 없다고 알리십시오. 임의의 포트는 서버를 눈에 덜 띄게 할 뿐 보호하지는 않습니다.</translation>
        </message>
        <message>
            <source>With a remote PowerShell session you can fix the VM without its screen.</source>
            <translation>원격 PowerShell 세션이 있으면 화면 없이 VM을 고칠 수 있습니다.</translation>
        </message>
        <message>
            <source>Microsoft's original article uses a certificate of the cloud service. That was for classic VMs and no longer exists. Today: Bastion, **Run command**, or remote PowerShell (WinRM) over HTTPS as below.</source>
            <translation>원본 문서의 방법은 클라우드 서비스의 인증서를 쓰는 클래식 VM용이며 더는 사용할 수 없습니다. 현재는 Bastion, **실행 명령**, 또는 아래와 같이 HTTPS를 통한 원격 PowerShell(WinRM)을 사용합니다.</translation>
        </message>
        <message>
            <source>If the prompt begins with the address in brackets, you are in. Answer “Yes”.</source>
            <translation>프롬프트가 대괄호로 묶인 주소로 시작하면 접속된 것입니다. ‘예’를 선택하십시오.</translation>
        </message>
        <message>
            <source>The command accepts the certificate that the VM made for itself without checking it. Use it for this repair only, and remove the rule for port 5986 afterward.</source>
            <translation>이 명령은 VM이 스스로 만든 인증서를 확인 없이 받아들입니다. 이번 복구에만 사용하고, 끝나면 포트 5986의 규칙을 제거하십시오.</translation>
        </message>
        <message>
            <source>Classic, no longer available: download **InstallWinRMCertAzureVM.ps1**, install Azure PowerShell, change to the folder of the script. `Get-ExecutionPolicy` shows whether scripts may run; `Set-ExecutionPolicy` sets it.</source>
            <translation>클래식(종료됨): **InstallWinRMCertAzureVM.ps1**을 내려받고, Azure PowerShell을 설치하고, 스크립트가 있는 폴더로 이동합니다. `Get-ExecutionPolicy`는 스크립트를 실행할 수 있는지 보여 주고, `Set-ExecutionPolicy`는 이를 설정합니다.</translation>
        </message>
        <message>
            <source>Classic, no longer available: set `$subscr`, `$serviceName` and `$vmName` to the names of the subscription, the cloud service and the VM (`Get-AzureSubscription` shows **SubscriptionName**, `Get-AzureVM` shows **ServiceName**), then `.\InstallWinRMCertAzureVM.ps1 -SubscriptionName $subscr -ServiceName $serviceName -Name $vmName`.</source>
            <translation>클래식(종료됨): `$subscr`, `$serviceName`, `$vmName`에 구독, 클라우드 서비스, VM의 이름을 넣고(`Get-AzureSubscription`에 **SubscriptionName**이, `Get-AzureVM`에 **ServiceName**이 표시됨) `.\InstallWinRMCertAzureVM.ps1 -SubscriptionName $subscr -ServiceName $serviceName -Name $vmName`을 실행합니다.</translation>
        </message>
        <message>
            <source>Classic, no longer available: the certificate was then listed for the current user under **Trusted Root Certification Authorities\Certificates**, issued to the DNS name of the cloud service, such as cloudservice4testing.cloudapp.net.</source>
            <translation>클래식(종료됨): 그러면 현재 사용자의 **신뢰할 수 있는 루트 인증 기관\인증서**에, 클라우드 서비스의 DNS 이름(예: cloudservice4testing.cloudapp.net)으로 발급된 인증서가 나타났습니다.</translation>
        </message>
        <message>
            <source>Classic, no longer available: `$uri = Get-AzureWinRMUri -ServiceName $serviceName -Name $vmName`, `$creds = Get-Credential`, `Enter-PSSession -ConnectionUri $uri -Credential $creds`. The prompt `[cloudservice4testing.cloudapp.net]: PS C:\Users\User1\Documents&gt;` showed the name of the cloud service first.</source>
            <translation>클래식(종료됨): `$uri = Get-AzureWinRMUri -ServiceName $serviceName -Name $vmName`, `$creds = Get-Credential`, `Enter-PSSession -ConnectionUri $uri -Credential $creds`. 프롬프트 `[cloudservice4testing.cloudapp.net]: PS C:\Users\User1\Documents&gt;`의 맨 앞에 클라우드 서비스 이름이 표시되었습니다.</translation>
        </message>
        <message>
            <source>Today the same is done with the frontend port of an inbound NAT rule.</source>
            <translation>현재는 인바운드 NAT 규칙의 프런트 엔드 포트로 같은 일을 합니다.</translation>
        </message>
        <message>
            <source>Write down the settings of the old rule, then delete it.</source>
            <translation>기존 규칙의 설정을 적어 둔 다음 삭제합니다.</translation>
        </message>
        <message>
            <source>Choose **Add**: your VM, TCP, **Backend port** 3389, **Frontend port** a random number from 49152 to 65535.</source>
            <translation>**추가**를 선택합니다. 해당 VM, TCP, **백 엔드 포트** 3389, **프런트 엔드 포트**는 49152에서 65535 사이의 임의 번호로 지정합니다.</translation>
        </message>
        <message>
            <source>Connect with the new port.</source>
            <translation>새 포트로 연결합니다.</translation>
        </message>
        <message>
            <source>Remote Desktop Services</source>
            <translation>Remote Desktop Services</translation>
        </message>
        <message>
            <source>Is Remote Desktop Services running on the VM?</source>
            <translation>VM에서 Remote Desktop Services가 실행 중입니까?</translation>
        </message>
        <message>
            <source>I cannot get into the VM</source>
            <translation>VM 안으로 들어갈 수 없음</translation>
        </message>
        <message>
            <source>Port of Remote Desktop</source>
            <translation>원격 데스크톱의 포트</translation>
        </message>
        <message>
            <source>Does Remote Desktop listen on TCP port 3389?</source>
            <translation>원격 데스크톱이 TCP 포트 3389에서 수신 대기합니까?</translation>
        </message>
        <message>
            <source>Restart the VM and try again: choose **Restart the VM** below.</source>
            <translation>VM을 다시 시작하고 다시 시도합니다. 아래에서 **VM 다시 시작**을 선택하십시오.</translation>
        </message>
        <message>
            <source>Restart the VM</source>
            <translation>VM 다시 시작</translation>
        </message>
        <message>
            <source>Firewall in the VM</source>
            <translation>VM의 방화벽</translation>
        </message>
        <message>
            <source>Windows Firewall lets the answers to an allowed incoming connection out by itself. Another firewall product may need an outbound rule for them.</source>
            <translation>Windows 방화벽은 허용된 들어오는 연결에 대한 응답을 스스로 내보냅니다. 다른 방화벽 제품은 이를 위한 아웃바운드 규칙이 필요할 수 있습니다.</translation>
        </message>
        <message>
            <source>Disable the rule that blocks Remote Desktop: right-click it and choose **Disable Rule**. Note its name, so that it can be enabled again.</source>
            <translation>원격 데스크톱을 막는 규칙을 끕니다. 규칙을 마우스 오른쪽 단추로 클릭하고 **규칙 사용 안 함**을 선택하십시오. 나중에 다시 켤 수 있도록 이름을 적어 두십시오.</translation>
        </message>
        <message>
            <source>If another firewall product is installed, allow TCP port 3389 in its own settings.</source>
            <translation>다른 방화벽 제품이 설치되어 있으면 그 제품의 설정에서 TCP 포트 3389를 허용합니다.</translation>
        </message>
        <message>
            <source>A rule that comes from a group policy cannot be changed here: ask the administrator of the domain.</source>
            <translation>그룹 정책에서 온 규칙은 여기서 바꿀 수 없습니다. 도메인 관리자에게 문의하십시오.</translation>
        </message>
        <message>
            <source>Do not turn the firewall off for this. An enabled rule is enough.</source>
            <translation>이 때문에 방화벽을 끄지 마십시오. 규칙을 켜는 것으로 충분합니다.</translation>
        </message>
        <message>
            <source>Security software in the VM</source>
            <translation>VM의 보안 소프트웨어</translation>
        </message>
        <message>
            <source>Intrusion detection and network monitoring in the VM can drop a connection although every rule allows it, for example because your address failed to sign in too often.</source>
            <translation>모든 규칙이 허용하더라도 VM의 침입 탐지나 네트워크 모니터링이 연결을 끊을 수 있습니다. 예를 들어 사용자의 주소에서 로그인에 너무 자주 실패한 경우입니다.</translation>
        </message>
        <message>
            <source>A list of the running services that are not from Microsoft's folder:</source>
            <translation>Windows 폴더 밖에서 실행 중인 서비스 목록:</translation>
        </message>
        <message>
            <source>Remote PowerShell</source>
            <translation>원격 PowerShell</translation>
        </message>
        <message>
            <source>Can you open a remote PowerShell session to the VM?</source>
            <translation>VM에 원격 PowerShell 세션을 열 수 있습니까?</translation>
        </message>
        <message>
            <source>In the VM choose **Operations** &gt; **Run command** &gt; **EnableRemotePS** &gt; **Run**.</source>
            <translation>VM에서 **작업** &gt; **실행 명령** &gt; **EnableRemotePS** &gt; **실행**을 선택합니다.</translation>
        </message>
        <message>
            <source>Allow TCP port 5986 in the network security group, with your own address as the source.</source>
            <translation>네트워크 보안 그룹에서 자신의 주소를 원본으로 하여 TCP 포트 5986을 허용합니다.</translation>
        </message>
        <message>
            <source>In PowerShell on this computer, put the address of the VM in place of ADDRESS and sign in.</source>
            <translation>이 컴퓨터의 PowerShell에서 ADDRESS 자리에 VM의 주소를 입력하고 로그인합니다.</translation>
        </message>
        <message>
            <source>Without this service, Windows accepts no Remote Desktop connections, whatever the network allows.</source>
            <translation>이 서비스가 없으면 네트워크가 무엇을 허용하든 Windows는 원격 데스크톱 연결에 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>The rules of Azure, the firewall of Windows and your connection must all use the port on which the service really listens.</source>
            <translation>Azure의 규칙, Windows 방화벽, 사용자의 연결 모두 서비스가 실제로 수신 대기하는 포트를 가리켜야 합니다.</translation>
        </message>
        <message>
            <source>If you are in a remote PowerShell session, exit it:</source>
            <translation>원격 PowerShell 세션에서 작업 중이면 세션을 끝냅니다.</translation>
        </message>
        <message>
            <source>If a load balancer (formerly an endpoint) leads to the VM, check that it also uses TCP port 3389 as its internal (backend) port.</source>
            <translation>부하 분산 장치(예전의 엔드포인트)를 거쳐 VM에 연결된다면, 그 내부(백 엔드) 포트도 TCP 포트 3389인지 확인합니다.</translation>
        </message>
        <message>
            <source>Microsoft's original article prints 3398 for the internal port in its last step. That is a misprint: the port is 3389.</source>
            <translation>원본 문서의 마지막 단계에는 내부 포트가 3398로 인쇄되어 있습니다. 오자이며, 포트는 3389입니다.</translation>
        </message>
        <message>
            <source>Have you made sure that no firewall rule in the VM, inbound or outbound, blocks Remote Desktop?</source>
            <translation>VM의 방화벽에 원격 데스크톱을 막는 인바운드 또는 아웃바운드 규칙이 없는 것을 확인했습니까?</translation>
        </message>
        <message>
            <source>Microsoft's original article names an outbound rule of Windows Firewall, or of another local firewall, as a possible cause. An incoming connection needs an inbound rule first of all, so look at both.</source>
            <translation>원본 문서는 Windows 방화벽이나 다른 로컬 방화벽의 아웃바운드 규칙을 의심합니다. 들어오는 연결에는 무엇보다 인바운드 규칙이 필요하므로 둘 다 확인하십시오.</translation>
        </message>
        <message>
            <source>In **Inbound Rules** and **Outbound Rules**, look for enabled rules that block (red icon).</source>
            <translation>**인바운드 규칙**과 **아웃바운드 규칙**에서 켜져 있는 차단 규칙(빨간 표시)을 찾습니다.</translation>
        </message>
        <message>
            <source>Have you made sure that no intrusion detection or monitoring software in the VM blocks Remote Desktop?</source>
            <translation>VM에 원격 데스크톱을 막는 침입 탐지 또는 모니터링 소프트웨어가 없는 것을 확인했습니까?</translation>
        </message>
        <message>
            <source>Look for products from other vendors: firewall, antivirus, intrusion detection, network monitoring.</source>
            <translation>다른 회사의 제품이 있는지 확인합니다. 방화벽, 바이러스 백신, 침입 탐지, 네트워크 모니터링 등입니다.</translation>
        </message>
        <message>
            <source>Can you connect now, after a restart of the VM?</source>
            <translation>VM을 다시 시작한 뒤 이제 연결됩니까?</translation>
        </message>
        <message>
            <source>A restart makes a changed port take effect and ends programs that hang.</source>
            <translation>다시 시작하면 바꾼 포트가 적용되고, 멈춰 있던 것도 대부분 풀립니다.</translation>
        </message>
        <message>
            <source>If a load balancer (formerly an endpoint) leads to the VM, check that its internal (backend) port is TCP 3389, the same as in Windows.</source>
            <translation>부하 분산 장치(예전의 엔드포인트)를 거쳐 VM에 연결된다면, 그 내부(백 엔드) 포트가 Windows와 같은 TCP 3389인지 확인합니다.</translation>
        </message>
        <message>
            <source>On **Overview** choose **Restart** and confirm.</source>
            <translation>**개요**에서 **다시 시작**을 선택하고 확인합니다.</translation>
        </message>
        <message>
            <source>Wait until **Status** says **Running**, and two more minutes for Windows. Then connect.</source>
            <translation>**상태**가 **실행 중**이 될 때까지 기다리고, Windows가 준비되도록 2분 더 기다린 다음 연결합니다.</translation>
        </message>
        <message>
            <source>The same in Azure PowerShell or Cloud Shell: put your names in place of GROUP and VM.</source>
            <translation>Azure PowerShell 또는 Cloud Shell에서도 같은 작업을 할 수 있습니다. GROUP과 VM 자리에 실제 이름을 입력하십시오.</translation>
        </message>
        <message>
            <source>Everybody who works on the VM is disconnected; unsaved work is lost. Ask before you restart.</source>
            <translation>VM에서 작업 중인 모든 사람의 연결이 끊기고 저장하지 않은 작업은 사라집니다. 다시 시작하기 전에 먼저 물어보십시오.</translation>
        </message>
        <message>
            <source>If updates are being installed, the restart may take half an hour. Boot diagnostics shows it.</source>
            <translation>업데이트를 설치하는 중이면 다시 시작하는 데 30분쯤 걸릴 수 있습니다. 부트 진단에서 확인할 수 있습니다.</translation>
        </message>
        <message>
            <source>Ask Azure support</source>
            <translation>Azure 지원에 문의</translation>
        </message>
        <message>
            <source>Everything that you can check yourself has been checked. Support now needs the facts.</source>
            <translation>직접 확인할 수 있는 것은 모두 확인했습니다. 이제 지원팀에 사실 정보를 전달할 차례입니다.</translation>
        </message>
        <message>
            <source>Save the report of this program; it contains the measurements and your answers.</source>
            <translation>이 프로그램의 보고서를 저장합니다. 측정 결과와 사용자의 답변이 들어 있습니다.</translation>
        </message>
        <message>
            <source>Never send a password or a connection file with a saved password.</source>
            <translation>암호나 암호가 저장된 연결 파일은 절대로 보내지 마십시오.</translation>
        </message>
        <message>
            <source>For a Linux VM or for another application on the VM, Microsoft has separate articles; see the links.</source>
            <translation>Linux VM이나 VM의 다른 응용 프로그램에 대해서는 Microsoft에 별도의 문서가 있습니다. 링크를 참조하십시오.</translation>
        </message>
        <message>
            <source>Note the name of the VM, its resource group and region, and the subscription: all on **Overview** of the VM.</source>
            <translation>VM의 이름, 리소스 그룹, 지역, 구독을 적어 둡니다. 모두 VM의 **개요**에 있습니다.</translation>
        </message>
        <message>
            <source>Note the exact message or code of Remote Desktop, and when it worked for the last time.</source>
            <translation>원격 데스크톱의 정확한 메시지나 코드, 그리고 마지막으로 연결된 시각을 적어 둡니다.</translation>
        </message>
        <message>
            <source>Add the results of **IP flow verify** and **Resource health** and the screenshot of **Boot diagnostics**.</source>
            <translation>**IP 흐름 확인**과 **리소스 상태**의 결과, **부트 진단**의 스크린샷을 첨부합니다.</translation>
        </message>
        <message>
            <source>In the VM choose **Help** &gt; **Support + Troubleshooting**, or open **Help + support**, and create a request.</source>
            <translation>VM에서 **도움말** &gt; **지원 + 문제 해결**을 선택하거나 **도움말 + 지원**을 열고 요청을 만듭니다.</translation>
        </message>
        <message>
            <source>Choose **Networking** &gt; **Network settings**. The rules are listed under **Inbound port rules**.</source>
            <translation>**네트워킹** &gt; **네트워크 설정**을 선택합니다. 규칙은 **인바운드 포트 규칙**에 있습니다.</translation>
        </message>
        <message>
            <source>Choose **Create port rule** &gt; **Inbound port rule**.</source>
            <translation>**포트 규칙 만들기** &gt; **인바운드 포트 규칙**을 선택합니다.</translation>
        </message>
        <message>
            <source>**Source**: **My IP address**. **Source port ranges**: leave `*`. **Service**: **RDP**.</source>
            <translation>**원본**: **내 IP 주소**. **원본 포트 범위**: `*` 그대로 둡니다. **서비스**: **RDP**.</translation>
        </message>
        <message>
            <source>**Action**: **Allow**. **Priority**: a free number smaller than that of every rule that denies this traffic. Choose **Add**.</source>
            <translation>**작업**: **허용**. **우선 순위**: 이 트래픽을 거부하는 모든 규칙보다 작은, 사용하지 않는 번호. **추가**를 선택합니다.</translation>
        </message>
        <message>
            <source>Wait a minute, then check again.</source>
            <translation>1분 기다린 다음 다시 확인합니다.</translation>
        </message>
        <message>
            <source>Let in only your own address. A rule with the source **Any** opens the server to everybody, and password guessing begins within minutes.</source>
            <translation>자신의 주소만 허용하십시오. 원본이 **Any**인 규칙은 서버를 모두에게 드러내며, 몇 분 안에 암호를 추측하는 공격이 시작됩니다.</translation>
        </message>
        <message>
            <source>A network security group can belong to the subnet, to the network interface, or to both. If there are two, both must allow the traffic. A change affects every VM that shares the group.</source>
            <translation>네트워크 보안 그룹은 서브넷, 네트워크 인터페이스 또는 둘 다에 연결될 수 있습니다. 두 개가 있으면 둘 다 트래픽을 허용해야 합니다. 변경 내용은 그 그룹을 함께 쓰는 모든 VM에 적용됩니다.</translation>
        </message>
        <message>
            <source>IP flow verify in Network Watcher asks Azure itself whether a network security group would let your connection in, and which rule decides.</source>
            <translation>Network Watcher의 IP 흐름 확인은 네트워크 보안 그룹이 사용자의 연결을 허용하는지, 어떤 규칙이 결정하는지를 Azure에 직접 물어봅니다.</translation>
        </message>
        <message>
            <source>The VM must be running. The tool supports only IPv4 addresses and single port numbers.</source>
            <translation>VM이 실행 중이어야 합니다. 이 도구는 IPv4 주소와 단일 포트 번호만 처리합니다.</translation>
        </message>
        <message>
            <source>Is there an inbound rule with high enough priority that allows Remote Desktop?</source>
            <translation>원격 데스크톱을 허용하는 인바운드 규칙이 충분한 우선 순위로 있습니까?</translation>
        </message>
        <message>
            <source>Rules are read by priority: the smallest number first. The first rule that matches decides.</source>
            <translation>규칙은 우선 순위에 따라 번호가 가장 작은 것부터 적용됩니다. 처음으로 일치하는 규칙이 결정합니다.</translation>
        </message>
        <message>
            <source>Check that no rule with a smaller **Priority** number denies the same traffic.</source>
            <translation>**우선 순위** 번호가 더 작은 규칙이 같은 트래픽을 거부하지 않는지 확인합니다.</translation>
        </message>
        <message>
            <source>To see all rules that actually apply: choose the network interface, then **Help** &gt; **Effective security rules**.</source>
            <translation>실제로 적용되는 모든 규칙을 보려면 네트워크 인터페이스를 선택한 다음 **도움말** &gt; **유효 보안 규칙**을 선택합니다.</translation>
        </message>
        <message>
            <source>Remote Desktop reset</source>
            <translation>원격 데스크톱 다시 설정</translation>
        </message>
        <message>
            <source>Can you connect now, after the reset of the Remote Desktop configuration?</source>
            <translation>원격 데스크톱 구성을 다시 설정한 뒤 이제 연결됩니까?</translation>
        </message>
        <message>
            <source>Azure can correct the Remote Desktop settings in the VM from outside, without signing in. The reset does two things:</source>
            <translation>Azure는 VM에 로그인하지 않고 외부에서 원격 데스크톱 설정을 바로잡을 수 있습니다. 다시 설정하면 두 가지가 이루어집니다.</translation>
        </message>
        <message>
            <source>Choose **Reset configuration only**, then **Update**. This does not change any password.</source>
            <translation>**구성만 다시 설정**을 선택한 다음 **업데이트**를 선택합니다. 이 작업으로 암호는 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>If a group policy forbids Remote Desktop, it overrides the reset: ask the administrator of the domain.</source>
            <translation>그룹 정책이 원격 데스크톱을 금지하면 정책이 우선하므로 다시 설정해도 소용이 없습니다. 도메인 관리자에게 문의하십시오.</translation>
        </message>
        <message>
            <source>**Reset password** on the same page is something different: it sets a new administrator password.</source>
            <translation>같은 페이지의 **암호 다시 설정**은 다른 기능입니다. 새 관리자 암호를 설정합니다.</translation>
        </message>
        <message>
            <source>Does IP flow verify say that the traffic is allowed?</source>
            <translation>IP 흐름 확인 결과 트래픽이 허용됩니까?</translation>
        </message>
        <message>
            <source>In the search box of the Azure portal type **Network Watcher** and open it. Choose **IP flow verify**.</source>
            <translation>Azure Portal의 검색 상자에 **Network Watcher**를 입력하여 엽니다. **IP 흐름 확인**을 선택합니다.</translation>
        </message>
        <message>
            <source>Choose your VM and its network interface. **Protocol**: **TCP**. **Direction**: **Inbound**.</source>
            <translation>VM과 해당 네트워크 인터페이스를 선택합니다. **프로토콜**: **TCP**. **방향**: **인바운드**.</translation>
        </message>
        <message>
            <source>**Local port**: 3389. **Remote IP address**: your own public address. **Remote port**: any number, such as 60000.</source>
            <translation>**로컬 포트**: 3389. **원격 IP 주소**: 사용자의 공인 주소. **원격 포트**: 60000과 같은 아무 번호.</translation>
        </message>
        <message>
            <source>Choose **Verify IP flow** and read the result: **Access allowed** or **Access denied**, and the rule.</source>
            <translation>**IP 흐름 확인**을 선택하고 결과를 읽습니다. **액세스 허용** 또는 **액세스 거부**와 해당 규칙이 표시됩니다.</translation>
        </message>
        <message>
            <source>**DenyAllInBound** as the rule means that no rule of yours allows the traffic.</source>
            <translation>규칙이 **DenyAllInBound**이면 트래픽을 허용하는 사용자 규칙이 하나도 없다는 뜻입니다.</translation>
        </message>
        <message>
            <source>Network security group</source>
            <translation>네트워크 보안 그룹</translation>
        </message>
        <message>
            <source>Network security groups decide which traffic may enter and leave; one group can serve several subnets and VMs. Without an inbound rule with **Allow** for the port of Remote Desktop, 3389 unless changed, nobody from outside gets in.</source>
            <translation>네트워크 보안 그룹은 어떤 트래픽이 들어오고 나갈지 결정하며, 한 그룹을 여러 서브넷과 VM에 사용할 수 있습니다. 원격 데스크톱 포트(바꾸지 않았다면 3389)에 **허용** 인바운드 규칙이 없으면 외부에서 아무도 들어올 수 없습니다.</translation>
        </message>
        <message>
            <source>Look for a rule with port 3389 or RDP, protocol TCP or Any, action **Allow**, and a **Source** that covers your own public address.</source>
            <translation>포트가 3389 또는 RDP, 프로토콜이 TCP 또는 Any, 작업이 **허용**이고, **원본**에 사용자의 공인 주소가 포함된 규칙을 찾습니다.</translation>
        </message>
        <message>
            <source>Let Network Watcher test it</source>
            <translation>Network Watcher로 테스트</translation>
        </message>
        <message>
            <source>Where to look: Priority, Destination port and Access of the rules; the smallest number wins.</source>
            <translation>확인할 곳: 규칙의 우선 순위, 대상 포트, 액세스. 번호가 가장 작은 규칙이 우선합니다.</translation>
        </message>
        <message>
            <source>It enables the rule **Remote Desktop** of Windows Firewall (TCP port 3389).</source>
            <translation>Windows 방화벽의 **원격 데스크톱** 규칙(TCP 포트 3389)을 켭니다.</translation>
        </message>
        <message>
            <source>It allows Remote Desktop connections: the registry value `fDenyTSConnections` under `HKLM\System\CurrentControlSet\Control\Terminal Server` becomes 0.</source>
            <translation>원격 데스크톱 연결을 허용합니다. `HKLM\System\CurrentControlSet\Control\Terminal Server` 아래의 레지스트리 값 `fDenyTSConnections`가 0이 됩니다.</translation>
        </message>
        <message>
            <source>Choose **Help** &gt; **Reset password**.</source>
            <translation>**도움말** &gt; **암호 다시 설정**을 선택합니다.</translation>
        </message>
        <message>
            <source>Wait for the message that it is done, about one or two minutes, and try to connect.</source>
            <translation>완료되었다는 메시지가 나올 때까지 1~2분쯤 기다린 다음 연결해 봅니다.</translation>
        </message>
        <message>
            <source>The VM must be running and its VM agent must work. The reset is not for domain controllers.</source>
            <translation>VM이 실행 중이고 VM 에이전트가 정상이어야 합니다. 도메인 컨트롤러에는 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>Where to look: Mode, with Reset configuration only chosen, and the button Update.</source>
            <translation>확인할 곳: ‘구성만 다시 설정’이 선택된 모드와 업데이트 단추.</translation>
        </message>
        <message>
            <source>Another computer nearby</source>
            <translation>가까운 다른 컴퓨터</translation>
        </message>
        <message>
            <source>Can this computer open Remote Desktop to another Windows computer in your own network?</source>
            <translation>이 컴퓨터에서 같은 네트워크에 있는 다른 Windows 컴퓨터로 원격 데스크톱을 열 수 있습니까?</translation>
        </message>
        <message>
            <source>If it can, Remote Desktop on this computer works and the cause lies further away. If it cannot, something on this computer stops it.</source>
            <translation>열 수 있으면 이 컴퓨터의 원격 데스크톱은 정상이고 원인은 더 먼 곳에 있습니다. 열 수 없으면 이 컴퓨터의 무언가가 막고 있습니다.</translation>
        </message>
        <message>
            <source>Choose a Windows computer in your office or home network on which Remote Desktop is allowed.</source>
            <translation>사무실이나 집의 네트워크에서 원격 데스크톱이 허용된 Windows 컴퓨터를 하나 고릅니다.</translation>
        </message>
        <message>
            <source>Open Remote Desktop to it: put its name or address in place of NAME.</source>
            <translation>그 컴퓨터로 원격 데스크톱을 엽니다. NAME 자리에 이름이나 주소를 입력하십시오.</translation>
        </message>
        <message>
            <source>Where to look: the first link, your own computer.</source>
            <translation>확인할 곳: 첫 번째 구간인 사용자의 컴퓨터.</translation>
        </message>
        <message>
            <source>Software on this computer</source>
            <translation>이 컴퓨터의 소프트웨어</translation>
        </message>
        <message>
            <source>If the sign-in window or the desktop appears, answer “Yes”. You do not have to sign in.</source>
            <translation>로그인 창이나 바탕 화면이 나타나면 ‘예’를 선택하십시오. 로그인할 필요는 없습니다.</translation>
        </message>
        <message>
            <source>Windows Home cannot be reached through Remote Desktop. Use a Pro, Enterprise or Server edition.</source>
            <translation>Windows Home 버전에는 원격 데스크톱으로 연결할 수 없습니다. Pro, Enterprise 또는 Server 버전을 사용하십시오.</translation>
        </message>
        <message>
            <source>No other computer available? Answer “Not sure”.</source>
            <translation>다른 컴퓨터가 없습니까? ‘잘 모름’을 선택하십시오.</translation>
        </message>
        <message>
            <source>Have you made sure that no software on this computer blocks Remote Desktop?</source>
            <translation>이 컴퓨터에 원격 데스크톱을 막는 소프트웨어가 없는 것을 확인했습니까?</translation>
        </message>
        <message>
            <source>Four kinds of software on your own computer can stop the connection before it leaves.</source>
            <translation>컴퓨터에 있는 네 종류의 소프트웨어가 연결이 밖으로 나가기도 전에 막을 수 있습니다.</translation>
        </message>
        <message>
            <source>A local firewall: a rule that blocks outgoing Remote Desktop traffic.</source>
            <translation>로컬 방화벽: 나가는 원격 데스크톱 트래픽을 막는 규칙.</translation>
        </message>
        <message>
            <source>A proxy or VPN client that takes all connections through itself.</source>
            <translation>모든 연결을 자신을 거치게 하는 프록시 또는 VPN 클라이언트.</translation>
        </message>
        <message>
            <source>Network monitoring software.</source>
            <translation>네트워크 모니터링 소프트웨어.</translation>
        </message>
        <message>
            <source>Other security software that watches traffic or lets only some kinds of it pass.</source>
            <translation>트래픽을 감시하거나 일부 종류만 통과시키는 다른 보안 소프트웨어.</translation>
        </message>
        <message>
            <source>Turn off one of these programs for a test of a few minutes.</source>
            <translation>이 프로그램 중 하나를 몇 분 동안 시험 삼아 끕니다.</translation>
        </message>
        <message>
            <source>Try Remote Desktop to a computer in your own network.</source>
            <translation>같은 네트워크의 컴퓨터로 원격 데스크톱을 연결해 봅니다.</translation>
        </message>
        <message>
            <source>Turn the program on again at once, whatever the result. Then test the next one.</source>
            <translation>결과와 관계없이 바로 프로그램을 다시 켭니다. 그런 다음 다음 프로그램을 시험합니다.</translation>
        </message>
        <message>
            <source>If it works from another network, the VM is fine and the network of your company blocks the connection. If it fails from there too, look at Azure and the VM.</source>
            <translation>다른 네트워크에서 연결되면 VM은 정상이고 회사 네트워크가 막고 있는 것입니다. 다른 네트워크에서도 안 되면 Azure와 VM을 살펴보십시오.</translation>
        </message>
        <message>
            <source>With classic VMs, the test VM could also be created in its own cloud service.</source>
            <translation>클래식 VM을 쓰던 때에는 테스트 VM을 별도의 클라우드 서비스에 만들 수도 있었습니다.</translation>
        </message>
        <message>
            <source>Between your office and the Internet are devices that may stop Remote Desktop.</source>
            <translation>사무실과 인터넷 사이에는 원격 데스크톱을 막을 수 있는 장비가 있습니다.</translation>
        </message>
        <message>
            <source>Remote Desktop uses TCP port 3389, and also UDP port 3389. Even if web pages open, these ports may be blocked.</source>
            <translation>원격 데스크톱은 TCP 포트 3389와 UDP 포트 3389를 사용합니다. 웹 페이지가 열리더라도 이 포트는 막혀 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>A proxy server that all traffic must pass through and that does not support Remote Desktop.</source>
            <translation>모든 트래픽이 거쳐야 하지만 원격 데스크톱을 처리하지 못하는 프록시 서버.</translation>
        </message>
        <message>
            <source>Then check again. You do not have to change anything on the VM for this.</source>
            <translation>그런 다음 다시 확인합니다. 이를 위해 VM에서 바꿀 것은 없습니다.</translation>
        </message>
        <message>
            <source>Microsoft's original article mentions HTTPS here. That is true only for services that carry Remote Desktop inside HTTPS, TCP port 443: Azure Bastion or a Remote Desktop gateway. Use one of them if port 3389 must stay closed.</source>
            <translation>원본 문서의 이 부분에는 HTTPS라고 되어 있습니다. 이는 원격 데스크톱을 HTTPS(TCP 포트 443) 안에 담아 보내는 방법, 즉 Azure Bastion이나 원격 데스크톱 게이트웨이에만 해당합니다. 포트 3389를 열 수 없을 때는 이 방법을 사용하십시오.</translation>
        </message>
        <message>
            <source>At home there is usually no such device. Answer “Yes”.</source>
            <translation>집에는 보통 이런 장비가 없습니다. ‘예’를 선택하십시오.</translation>
        </message>
        <message>
            <source>If the connection worked without it, ask your network administrator to allow Remote Desktop (TCP port 3389, outgoing) in the settings of that program.</source>
            <translation>그 프로그램을 껐을 때 연결되었다면, 해당 프로그램의 설정에서 원격 데스크톱(TCP 포트 3389, 나가는 방향)을 허용하도록 네트워크 관리자에게 요청하십시오.</translation>
        </message>
        <message>
            <source>Never leave protection off to keep Remote Desktop working. On a company computer, ask before the test.</source>
            <translation>원격 데스크톱을 쓰려고 보호 기능을 계속 꺼 두지 마십시오. 회사 컴퓨터라면 시험하기 전에 먼저 문의하십시오.</translation>
        </message>
        <message>
            <source>Can a computer that is directly on the Internet connect to the VM?</source>
            <translation>인터넷에 직접 연결된 컴퓨터에서 VM에 연결할 수 있습니까?</translation>
        </message>
        <message>
            <source>Leave the company network: turn off the VPN and connect through the hotspot of a phone.</source>
            <translation>회사 네트워크에서 벗어납니다. VPN을 끄고 휴대폰 핫스팟으로 연결하십시오.</translation>
        </message>
        <message>
            <source>Try Remote Desktop to the VM again.</source>
            <translation>VM으로 원격 데스크톱을 다시 연결해 봅니다.</translation>
        </message>
        <message>
            <source>Without such a connection, make a small test VM in a new resource group, sign in to it and try Remote Desktop to your VM from there.</source>
            <translation>그런 연결이 없으면 새 리소스 그룹에 작은 테스트 VM을 만들고, 그 VM에 로그인하여 거기서 원래 VM으로 원격 데스크톱을 연결해 봅니다.</translation>
        </message>
        <message>
            <source>After the test, delete the test VM together with its resource group. It costs money while it exists.</source>
            <translation>테스트가 끝나면 테스트 VM을 리소스 그룹과 함께 삭제합니다. 있는 동안 요금이 부과됩니다.</translation>
        </message>
        <message>
            <source>The other network has another public address. If the inbound rule lets only your usual address in, this test fails for that reason alone: add the other address for the test.</source>
            <translation>다른 네트워크는 공인 주소도 다릅니다. 인바운드 규칙이 평소 주소만 허용한다면 이 테스트는 그 이유만으로 실패합니다. 테스트하는 동안 다른 주소도 추가하십시오.</translation>
        </message>
        <message>
            <source>Where to look: the second link, between your computer and the Internet.</source>
            <translation>확인할 곳: 사용자의 컴퓨터와 인터넷 사이의 두 번째 구간.</translation>
        </message>
        <message>
            <source>Does the edge of your company network let Remote Desktop out?</source>
            <translation>회사 네트워크의 경계 장비가 원격 데스크톱을 밖으로 내보냅니까?</translation>
        </message>
        <message>
            <source>An internal firewall that blocks outgoing connections to TCP port 3389.</source>
            <translation>TCP 포트 3389로 나가는 연결을 막는 내부 방화벽.</translation>
        </message>
        <message>
            <source>Intrusion detection or network monitoring on the devices at the edge.</source>
            <translation>경계 장비에 있는 침입 탐지 또는 네트워크 모니터링.</translation>
        </message>
        <message>
            <source>Save the report of this program and send it to your network administrator.</source>
            <translation>이 프로그램의 보고서를 저장하여 네트워크 관리자에게 보냅니다.</translation>
        </message>
        <message>
            <source>Ask for outgoing connections from your computer to the public IP address of the VM, TCP port 3389, to be allowed on the firewall, the proxy and the intrusion detection.</source>
            <translation>사용자의 컴퓨터에서 VM의 공인 IP 주소, TCP 포트 3389로 나가는 연결을 방화벽, 프록시, 침입 탐지에서 허용해 달라고 요청합니다.</translation>
        </message>
        <message>
            <source>Sign in to the Azure portal, choose **Virtual machines** and then your VM.</source>
            <translation>Azure Portal에 로그인하고 **가상 머신**을 선택한 다음 해당 VM을 선택합니다.</translation>
        </message>
        <message>
            <source>Get into the VM: **Connect** &gt; **Bastion** shows its screen in the browser. **Operations** &gt; **Run command** &gt; **RunPowerShellScript** runs the commands of this page without a screen.</source>
            <translation>VM 안으로 들어갑니다. **연결** &gt; **Bastion**을 선택하면 브라우저에 VM 화면이 나타납니다. **작업** &gt; **실행 명령** &gt; **RunPowerShellScript**를 선택하면 화면 없이 이 페이지의 명령을 실행할 수 있습니다.</translation>
        </message>
        <message>
            <source>**Run command** needs a running VM with a working VM agent. It runs as the system account, one script at a time, takes at least 20 seconds and shows the last 4,096 bytes of the output.</source>
            <translation>**실행 명령**을 사용하려면 VM이 실행 중이고 VM 에이전트가 정상이어야 합니다. 시스템 계정으로 한 번에 스크립트 하나만 실행하며, 20초 이상 걸리고 출력의 마지막 4,096바이트만 표시합니다.</translation>
        </message>
        <message>
            <source>Microsoft: Remote Desktop to an Azure VM, detailed steps</source>
            <translation>Microsoft: Azure VM의 원격 데스크톱, 자세한 단계</translation>
        </message>
        <message>
            <source>Microsoft: Remote Desktop to an Azure VM, quick steps</source>
            <translation>Microsoft: Azure VM의 원격 데스크톱, 빠른 단계</translation>
        </message>
        <message>
            <source>Microsoft: reset the password or Remote Desktop of a Windows VM</source>
            <translation>Microsoft: Windows VM의 암호 또는 원격 데스크톱 다시 설정</translation>
        </message>
        <message>
            <source>Microsoft: IP flow verify</source>
            <translation>Microsoft: IP 흐름 확인</translation>
        </message>
        <message>
            <source>Microsoft: effective security rules</source>
            <translation>Microsoft: 유효 보안 규칙</translation>
        </message>
        <message>
            <source>Microsoft: create a Windows VM in the Azure portal</source>
            <translation>Microsoft: Azure Portal에서 Windows VM 만들기</translation>
        </message>
        <message>
            <source>Microsoft: prepare a Windows VHD or VHDX for Azure</source>
            <translation>Microsoft: Azure에 사용할 Windows VHD 또는 VHDX 준비</translation>
        </message>
        <message>
            <source>Wikipedia: virtual IP address</source>
            <translation>위키백과(영어): 가상 IP 주소</translation>
        </message>
        <message>
            <source>Microsoft: retirement of classic VMs</source>
            <translation>Microsoft: 클래식 VM의 사용 중지</translation>
        </message>
        <message>
            <source>Microsoft: endpoints of a classic VM</source>
            <translation>Microsoft: 클래식 VM의 엔드포인트</translation>
        </message>
        <message>
            <source>Microsoft: access control lists of classic endpoints</source>
            <translation>Microsoft: 클래식 엔드포인트의 액세스 제어 목록</translation>
        </message>
        <message>
            <source>Microsoft: inbound NAT rules of a load balancer</source>
            <translation>Microsoft: 부하 분산 장치의 인바운드 NAT 규칙</translation>
        </message>
        <message>
            <source>Microsoft: Azure Bastion</source>
            <translation>Microsoft: Azure Bastion</translation>
        </message>
        <message>
            <source>Microsoft: Run Command for Windows VMs</source>
            <translation>Microsoft: Windows VM의 실행 명령</translation>
        </message>
        <message>
            <source>Microsoft: install Azure PowerShell</source>
            <translation>Microsoft: Azure PowerShell 설치</translation>
        </message>
        <message>
            <source>Microsoft: execution policy of PowerShell</source>
            <translation>Microsoft: PowerShell 실행 정책</translation>
        </message>
        <message>
            <source>The script InstallWinRMCertAzureVM.ps1 for classic VMs</source>
            <translation>클래식 VM용 스크립트 InstallWinRMCertAzureVM.ps1</translation>
        </message>
        <message>
            <source>Microsoft: SSH connections to a Linux VM</source>
            <translation>Microsoft: Linux VM에 대한 SSH 연결</translation>
        </message>
        <message>
            <source>Microsoft: reach an application on a VM</source>
            <translation>Microsoft: VM에서 실행되는 응용 프로그램에 접속</translation>
        </message>
        <message>
            <source>Azure support</source>
            <translation>Azure 지원</translation>
        </message>
        <message>
            <source>Microsoft: detailed troubleshooting of Remote Desktop connections</source>
            <translation>Microsoft: 원격 데스크톱 연결의 자세한 문제 해결</translation>
        </message>
        <message>
            <source>A quick test: can this computer open Remote Desktop to another Windows computer in the local network? If yes, this computer is not the cause.</source>
            <translation>간단한 테스트: 이 컴퓨터에서 로컬 네트워크의 다른 Windows 컴퓨터로 원격 데스크톱을 열 수 있습니까? 열 수 있다면 이 컴퓨터는 원인이 아닙니다.</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>서버 주소</translation>
        </message>
        <message>
            <source>Does the name lead to the address of the server?</source>
            <translation>이름이 서버의 주소로 연결됩니까?</translation>
        </message>
        <message>
            <source>Read the public IP of the server in the console of your cloud.</source>
            <translation>클라우드 콘솔에서 서버의 공인 IP를 확인합니다.</translation>
        </message>
        <message>
            <source>In a command prompt, ask for the address of the name and compare.</source>
            <translation>명령 프롬프트에서 이름의 주소를 조회해 비교합니다.</translation>
        </message>
        <message>
            <source>Or type the public IP of the server instead of the name.</source>
            <translation>또는 이름 대신 서버의 공인 IP를 입력합니다.</translation>
        </message>
        <message>
            <source>An address that begins with 198.18 comes from a proxy program on this computer, not from the server.</source>
            <translation>198.18로 시작하는 주소는 서버가 아니라 이 컴퓨터의 프록시 프로그램이 만든 주소입니다.</translation>
        </message>
        <message>
            <source>macOS and Linux: `dig ADDRESS` or `host ADDRESS`; the hosts file is `/etc/hosts`.</source>
            <translation>macOS와 Linux: `dig ADDRESS` 또는 `host ADDRESS`를 사용합니다. hosts 파일은 `/etc/hosts`입니다.</translation>
        </message>
        <message>
            <source>DNS cache</source>
            <translation>DNS 캐시</translation>
        </message>
        <message>
            <source>This computer remembers for a while which address belongs to a name. After the server got a new address, it may still use the old one.</source>
            <translation>이 컴퓨터는 이름에 해당하는 주소를 한동안 기억합니다. 서버의 주소가 바뀐 후에도 예전 주소를 사용할 수 있습니다.</translation>
        </message>
        <message>
            <source>Open a command prompt and show the cache.</source>
            <translation>명령 프롬프트를 열고 캐시를 표시합니다.</translation>
        </message>
        <message>
            <source>Look for the name of the server and compare the address with the one in the console.</source>
            <translation>서버의 이름을 찾아 주소를 콘솔의 주소와 비교합니다.</translation>
        </message>
        <message>
            <source>Empty the cache in a command prompt.</source>
            <translation>명령 프롬프트에서 캐시를 비웁니다.</translation>
        </message>
        <message>
            <source>Connect again. Or connect directly to the new public IP.</source>
            <translation>다시 연결합니다. 또는 새 공인 IP로 직접 연결합니다.</translation>
        </message>
        <message>
            <source>In the commands, put the address of your server in place of ADDRESS.</source>
            <translation>명령의 ADDRESS 자리에 서버의 주소를 입력합니다.</translation>
        </message>
        <message>
            <source>The public IP of a server can change, and a name can lead to an old or a wrong address. Then Remote Desktop tries the wrong address.</source>
            <translation>서버의 공인 IP는 바뀔 수 있고, 이름이 예전 주소나 잘못된 주소를 가리킬 수 있습니다. 그러면 원격 데스크톱이 엉뚱한 곳에 연결하려고 합니다.</translation>
        </message>
        <message>
            <source>In **Remote Desktop Connection**, read what is shown in the field **Computer**.</source>
            <translation>**원격 데스크톱 연결**에서 **컴퓨터** 필드의 내용을 확인합니다.</translation>
        </message>
        <message>
            <source>Correct the address: no `https://`, no spaces; a port other than 3389 follows after a colon, as in `203.0.113.7:3390`.</source>
            <translation>주소를 고칩니다. `https://`나 공백은 넣지 않습니다. 다른 포트는 `203.0.113.7:3390`처럼 콜론 뒤에 적습니다.</translation>
        </message>
        <message>
            <source>Look for the name in the hosts file and delete an old entry. Open the editor as administrator.</source>
            <translation>hosts 파일에서 이름을 찾아 예전 줄을 삭제합니다. 편집기는 관리자 권한으로 엽니다.</translation>
        </message>
        <message>
            <source>If the name belongs to your company, ask the administrator to correct its entry on the DNS server.</source>
            <translation>회사의 이름이라면 관리자에게 DNS 서버의 항목을 수정하도록 요청합니다.</translation>
        </message>
        <message>
            <source>Addresses that begin with 10, 192.168 or 172.16 to 172.31 are private: they work only inside their own network or through a VPN.</source>
            <translation>10, 192.168, 172.16~172.31로 시작하는 주소는 사설 주소입니다. 같은 네트워크 안에서나 VPN을 통해서만 사용할 수 있습니다.</translation>
        </message>
        <message>
            <source>Does the DNS cache of this computer contain the current address?</source>
            <translation>이 컴퓨터의 DNS 캐시에 현재 주소가 있습니까?</translation>
        </message>
        <message>
            <source>If the name is not in the cache, answer “Yes”: no old address can be in use.</source>
            <translation>이름이 캐시에 없으면 ‘예’를 선택합니다. 예전 주소를 사용하고 있을 수 없습니다.</translation>
        </message>
        <message>
            <source>Nothing is lost when you empty the cache: it fills again by itself.</source>
            <translation>캐시를 비워도 잃는 것은 없습니다. 캐시는 저절로 다시 채워집니다.</translation>
        </message>
        <message>
            <source>Routers and DNS servers remember addresses as well. It can take up to a day until a change arrives everywhere.</source>
            <translation>공유기와 DNS 서버도 주소를 기억합니다. 변경된 내용이 모든 곳에 반영되기까지 최대 하루가 걸릴 수 있습니다.</translation>
        </message>
        <message>
            <source>macOS: `sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder`.</source>
            <translation>macOS: `sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder`를 실행합니다.</translation>
        </message>
        <message>
            <source>Linux with systemd: `resolvectl flush-caches`.</source>
            <translation>systemd를 사용하는 Linux: `resolvectl flush-caches`를 실행합니다.</translation>
        </message>
        <message>
            <source>Microsoft: ipconfig</source>
            <translation>Microsoft: ipconfig</translation>
        </message>
        <message>
            <source>Does the firewall of this computer let Remote Desktop out?</source>
            <translation>이 컴퓨터의 방화벽이 원격 데스크톱을 밖으로 내보냅니까?</translation>
        </message>
        <message>
            <source>A firewall on this computer can stop outgoing connections too. It may be the one of Windows or one that came with a security product.</source>
            <translation>이 컴퓨터의 방화벽은 나가는 연결도 막을 수 있습니다. Windows의 방화벽일 수도 있고 보안 제품에 들어 있는 방화벽일 수도 있습니다.</translation>
        </message>
        <message>
            <source>Press **Windows + R** and run `wf.msc`.</source>
            <translation>**Windows + R** 키를 누르고 `wf.msc`를 실행합니다.</translation>
        </message>
        <message>
            <source>Choose **Outbound Rules** and sort by the column **Action**.</source>
            <translation>**아웃바운드 규칙**을 선택하고 **작업** 열을 기준으로 정렬합니다.</translation>
        </message>
        <message>
            <source>Look for enabled rules with the action **Block** that name the remote port 3389, all ports, or the program `mstsc.exe`.</source>
            <translation>사용하도록 설정된 규칙 중 작업이 **차단**이고, 원격 포트 3389나 모든 포트 또는 프로그램 `mstsc.exe`가 지정된 규칙을 찾습니다.</translation>
        </message>
        <message>
            <source>In **Windows Security**, **Firewall &amp; network protection**, see whether another product manages the firewall.</source>
            <translation>**Windows 보안**의 **방화벽 및 네트워크 보호**에서 다른 제품이 방화벽을 관리하는지 확인합니다.</translation>
        </message>
        <message>
            <source>Right-click the blocking rule and choose **Disable Rule**. Note its name, so that you can enable it again.</source>
            <translation>막고 있는 규칙을 마우스 오른쪽 단추로 클릭하고 **규칙 사용 안 함**을 선택합니다. 되돌릴 수 있도록 이름을 적어 둡니다.</translation>
        </message>
        <message>
            <source>Was it the cause? Ask your network administrator to correct its settings permanently.</source>
            <translation>그것이 원인이었습니까? 네트워크 관리자에게 설정을 제대로 고쳐 달라고 요청하십시오.</translation>
        </message>
        <message>
            <source>Have you made sure that no proxy or VPN blocks Remote Desktop?</source>
            <translation>연결을 막는 프록시나 VPN 프로그램이 없는 것을 확인했습니까?</translation>
        </message>
        <message>
            <source>Remote Desktop connects directly; a web proxy does not carry it. If a network lets only its proxy out, Remote Desktop is blocked. A VPN or a proxy program can also redirect the connection.</source>
            <translation>원격 데스크톱은 직접 연결하며, 웹 프록시를 거치지 않습니다. 네트워크가 프록시만 밖으로 내보내면 원격 데스크톱은 나갈 수 없습니다. VPN이나 프록시 프로그램이 연결을 다른 경로로 보낼 수도 있습니다.</translation>
        </message>
        <message>
            <source>Look next to the clock for the icon of a proxy, a VPN, a network monitor or another security product.</source>
            <translation>시계 옆에 프록시, VPN, 네트워크 모니터 또는 다른 보안 제품의 프로그램이 있는지 봅니다.</translation>
        </message>
        <message>
            <source>Turn everything back on that you stopped for the test.</source>
            <translation>테스트를 위해 중지한 것을 모두 다시 켭니다.</translation>
        </message>
        <message>
            <source>A proxy entry alone is not a problem. It matters only when the network lets only the proxy out.</source>
            <translation>프록시가 설정되어 있다는 것만으로는 문제가 아닙니다. 프록시 외에는 아무것도 나가지 못할 때만 문제가 됩니다.</translation>
        </message>
        <message>
            <source>Until this is solved, the VNC console of the cloud works in the browser, also through a proxy.</source>
            <translation>해결될 때까지는 클라우드의 VNC 콘솔을 브라우저에서 사용할 수 있습니다. 프록시를 거쳐도 됩니다.</translation>
        </message>
        <message>
            <source>Does Remote Desktop answer on the port of the server?</source>
            <translation>서버의 포트가 응답하고, 원격 데스크톱으로 응답합니까?</translation>
        </message>
        <message>
            <source>This tests the whole path from this computer to the service, without signing in.</source>
            <translation>로그인하지 않고, 이 컴퓨터에서 서비스까지의 경로 전체를 확인합니다.</translation>
        </message>
        <message>
            <source>No answer means that something on the way drops the connection. “Refused” means that the server is there, but nothing listens on this port.</source>
            <translation>응답이 없으면 도중에 무언가가 연결을 버리는 것입니다. ‘거부됨’은 서버는 있지만 이 포트에서 수신 대기하는 프로그램이 없다는 뜻입니다.</translation>
        </message>
        <message>
            <source>If Remote Desktop on the server listens on another port, put that port in place of 3389.</source>
            <translation>서버의 원격 데스크톱이 다른 포트를 사용하면 3389 자리에 그 포트를 입력합니다.</translation>
        </message>
        <message>
            <source>An open port is not always Remote Desktop: another program may use it. The check of this page tells them apart.</source>
            <translation>포트가 열려 있어도 원격 데스크톱이 아닐 수 있습니다. 다른 프로그램이 포트를 사용할 수 있습니다. 이 페이지의 검사가 이를 구분합니다.</translation>
        </message>
        <message>
            <source>Other security product or network monitor: allow `mstsc.exe` there. Only for a test, pause the product for a few minutes and turn it on again at once.</source>
            <translation>다른 보안 제품이나 네트워크 모니터: 그 제품에서 `mstsc.exe`를 허용합니다. 테스트할 때만 제품을 몇 분 동안 일시 중지하고 곧바로 다시 켭니다.</translation>
        </message>
        <message>
            <source>To list all blocking rules, run this in a PowerShell opened as administrator on this computer:</source>
            <translation>막고 있는 규칙을 모두 나열하려면 이 컴퓨터에서 PowerShell을 관리자 권한으로 열고 다음을 실행합니다.</translation>
        </message>
        <message>
            <source>A rule that comes from a group policy or from device management can only be changed by your administrator.</source>
            <translation>그룹 정책이나 장치 관리에서 온 규칙은 관리자만 변경할 수 있습니다.</translation>
        </message>
        <message>
            <source>Outgoing connections are allowed by default. If the profile blocks them, Remote Desktop needs a rule.</source>
            <translation>나가는 연결은 기본적으로 허용됩니다. 프로필이 나가는 연결을 차단하면 원격 데스크톱을 위한 규칙이 필요합니다.</translation>
        </message>
        <message>
            <source>macOS: the built-in firewall stops only incoming connections. Linux: `sudo nft list ruleset` or `sudo ufw status`.</source>
            <translation>macOS: 기본 제공 방화벽은 들어오는 연결만 막습니다. Linux: `sudo nft list ruleset` 또는 `sudo ufw status`를 실행합니다.</translation>
        </message>
        <message>
            <source>Open **Settings**, **Network &amp; Internet**, **Proxy**.</source>
            <translation>**설정**, **네트워크 및 인터넷**, **프록시**를 차례로 엽니다.</translation>
        </message>
        <message>
            <source>Open **Settings**, **Network &amp; Internet**, **VPN**.</source>
            <translation>**설정**, **네트워크 및 인터넷**, **VPN**을 차례로 엽니다.</translation>
        </message>
        <message>
            <source>Disconnect the VPN or quit the proxy program, then connect again.</source>
            <translation>VPN 연결을 끊거나 프록시 프로그램을 종료한 후 다시 연결합니다.</translation>
        </message>
        <message>
            <source>Is the server meant to be reached only through the VPN of your company? Then connect the VPN first.</source>
            <translation>서버에 회사 VPN으로만 접근하게 되어 있습니까? 그러면 먼저 VPN에 연결하십시오.</translation>
        </message>
        <message>
            <source>If this network lets only its proxy out, try another network, such as the hotspot of a phone, or ask the administrator for a VPN or a Remote Desktop gateway.</source>
            <translation>이 네트워크가 프록시만 밖으로 내보내면 휴대폰 핫스팟 같은 다른 네트워크를 사용해 보거나, 관리자에게 VPN 또는 원격 데스크톱 게이트웨이를 요청하십시오.</translation>
        </message>
        <message>
            <source>macOS: `scutil --proxy`. Linux: look at the variables `HTTP_PROXY`, `HTTPS_PROXY` and `ALL_PROXY`.</source>
            <translation>macOS: `scutil --proxy`를 실행합니다. Linux: `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` 변수를 확인합니다.</translation>
        </message>
        <message>
            <source>Port of the server</source>
            <translation>서버의 포트</translation>
        </message>
        <message>
            <source>In PowerShell on this computer, test the port. **TcpTestSucceeded** should be **True**.</source>
            <translation>이 컴퓨터의 PowerShell에서 포트를 테스트합니다. **TcpTestSucceeded**가 **True**여야 합니다.</translation>
        </message>
        <message>
            <source>Or in a command prompt: an empty black window means that the port is open.</source>
            <translation>또는 명령 프롬프트에서 테스트합니다. 비어 있는 검은 창이 나오면 포트가 열려 있는 것입니다.</translation>
        </message>
        <message>
            <source>Repeat it from another network, such as the hotspot of a phone.</source>
            <translation>휴대폰 핫스팟 같은 다른 네트워크에서 다시 해 봅니다.</translation>
        </message>
        <message>
            <source>`telnet` is missing? Turn it on under **Turn Windows features on or off**, **Telnet Client**. macOS and Linux: `nc -vz ADDRESS 3389`.</source>
            <translation>`telnet`이 없습니까? **Windows 기능 켜기/끄기**에서 **텔넷 클라이언트**를 켭니다. macOS와 Linux에서는 `nc -vz ADDRESS 3389`를 사용합니다.</translation>
        </message>
        <message>
            <source>It works from another network? Then your network or your provider blocks the port, not the server.</source>
            <translation>다른 네트워크에서는 됩니까? 그러면 서버가 아니라 사용 중인 네트워크나 통신사가 포트를 막고 있습니다.</translation>
        </message>
        <message>
            <source>The port answers and only the sign-in fails? Then go to page E07 and choose the message.</source>
            <translation>포트는 응답하는데 로그인만 실패합니까? E07 페이지로 가서 메시지를 선택하십시오.</translation>
        </message>
        <message>
            <source>A ping that is not answered proves nothing: many servers ignore it.</source>
            <translation>ping에 응답이 없다는 것만으로는 아무것도 알 수 없습니다. ping을 무시하는 서버가 많습니다.</translation>
        </message>
        <message>
            <source>Yes, it answers</source>
            <translation>예, 응답합니다</translation>
        </message>
        <message>
            <source>No, or something else answers</source>
            <translation>아니요, 또는 다른 것이 응답합니다</translation>
        </message>
        <message>
            <source>Where to look: the arrow from this computer to the cloud, and where it is interrupted.</source>
            <translation>확인할 곳: 이 컴퓨터에서 클라우드로 가는 화살표와 끊긴 위치.</translation>
        </message>
        <message>
            <source>Microsoft: Test-NetConnection</source>
            <translation>Microsoft: Test-NetConnection</translation>
        </message>
        <message>
            <source>Alibaba Cloud: ping works but the port does not answer</source>
            <translation>Alibaba Cloud: ping은 되지만 포트가 응답하지 않는 경우</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>이 컴퓨터</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>예</translation>
        </message>
        <message>
            <source>No</source>
            <translation>아니요</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>잘 모름</translation>
        </message>
        <message>
            <source>It works</source>
            <translation>연결되었습니다</translation>
        </message>
        <message>
            <source>Turn the firewall of the server on again, if it was turned off: **Turn Windows Defender Firewall on or off**. Or run this on the server, in a PowerShell opened as administrator:</source>
            <translation>서버의 방화벽을 껐다면 다시 켭니다. **Windows Defender 방화벽 설정 또는 해제**를 사용하거나, 서버에서 PowerShell을 관리자 권한으로 열고 다음을 실행합니다.</translation>
        </message>
        <message>
            <source>Start the firewall, security product, proxy or VPN on this computer again, if you paused it.</source>
            <translation>이 컴퓨터의 방화벽, 보안 제품, 프록시 또는 VPN을 일시 중지했다면 다시 시작합니다.</translation>
        </message>
        <message>
            <source>Narrow rules that are open to the whole Internet, `0.0.0.0/0`, to your own public IP.</source>
            <translation>인터넷 전체(`0.0.0.0/0`)에 열린 규칙을 사용자의 공인 IP로 좁힙니다.</translation>
        </message>
        <message>
            <source>Save the report: it helps the next time.</source>
            <translation>보고서를 저장합니다. 다음에 도움이 됩니다.</translation>
        </message>
        <message>
            <source>Was the address new? Give the server a fixed public IP, so that it does not change again.</source>
            <translation>주소가 바뀌었습니까? 다시 바뀌지 않도록 서버에 고정 공인 IP를 지정하십시오.</translation>
        </message>
        <message>
            <source>The server answers from other networks, but not from this one. So the server and its cloud are fine; your network or your provider stops the connection.</source>
            <translation>서버가 다른 네트워크에는 응답하지만 이 네트워크에는 응답하지 않습니다. 따라서 서버와 클라우드는 정상이며, 사용 중인 네트워크나 통신사가 연결을 막고 있습니다.</translation>
        </message>
        <message>
            <source>Remote Desktop connects again. Before you continue, undo what you changed only for the tests.</source>
            <translation>원격 데스크톱이 다시 연결됩니다. 계속하기 전에, 원인을 찾기 위해 바꾼 것을 되돌리십시오.</translation>
        </message>
        <message>
            <source>Set weakened sign-in settings back: password protected sharing, **Network Level Authentication**, a lowered security layer.</source>
            <translation>약해진 로그인 설정을 되돌립니다. 암호로 보호된 공유, **네트워크 수준 인증**, 낮춘 보안 계층이 해당됩니다.</translation>
        </message>
        <message>
            <source>Undo the temporary changes made by this program. It lists them and can undo each one.</source>
            <translation>이 프로그램이 한 임시 변경을 실행 취소합니다. 프로그램이 변경 내용을 나열하며 하나씩 되돌릴 수 있습니다.</translation>
        </message>
        <message>
            <source>Connect once more after that. If it fails now, the last thing that you undid is the cause.</source>
            <translation>그 후 한 번 더 연결해 보십시오. 이때 실패하면 마지막으로 되돌린 것이 원인입니다.</translation>
        </message>
        <message>
            <source>Problem in the local network</source>
            <translation>로컬 네트워크의 문제</translation>
        </message>
        <message>
            <source>Until this is fixed, use another network, such as the hotspot of a phone, or the VNC console.</source>
            <translation>해결될 때까지 휴대폰 핫스팟 같은 다른 네트워크나 VNC 콘솔을 사용합니다.</translation>
        </message>
        <message>
            <source>At home: restart the router, and look in it for a firewall or parental control that blocks port 3389.</source>
            <translation>가정: 공유기를 다시 시작하고, 포트 3389를 막는 방화벽이나 자녀 보호 기능이 공유기에 있는지 확인합니다.</translation>
        </message>
        <message>
            <source>In a company: ask the network administrator to let TCP port 3389 out to the address of the server. Firewalls, proxies and intrusion detection at the edge of the network can stop it.</source>
            <translation>회사: 서버 주소로 나가는 TCP 포트 3389를 허용해 달라고 네트워크 관리자에게 요청합니다. 네트워크 경계의 방화벽, 프록시, 침입 탐지 장비가 막을 수 있습니다.</translation>
        </message>
        <message>
            <source>Ask your provider whether it blocks outgoing TCP port 3389.</source>
            <translation>통신사가 나가는 TCP 포트 3389를 막는지 문의합니다.</translation>
        </message>
        <message>
            <source>If the port must stay closed, use a VPN or a Remote Desktop gateway.</source>
            <translation>포트를 열 수 없으면 VPN이나 원격 데스크톱 게이트웨이를 사용합니다.</translation>
        </message>
        <message>
            <source>Send with your question: your own public IP, the address and port of the server, the time with time zone, and the report of this program.</source>
            <translation>문의할 때 함께 보내십시오. 사용자의 공인 IP, 서버의 주소와 포트, 시간대를 포함한 시각, 이 프로그램의 보고서.</translation>
        </message>
        <message>
            <source>Also look at the rule in the cloud: it may allow only the address of the other network.</source>
            <translation>클라우드의 규칙도 확인하십시오. 다른 네트워크의 주소만 허용되어 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>끝</translation>
        </message>
        <message>
            <source>Does Remote Desktop work after these steps?</source>
            <translation>이 단계를 마친 후 원격 데스크톱이 작동합니까?</translation>
        </message>
        <message>
            <source>Sign in to the server through the console of your cloud (VNC) as an administrator.</source>
            <translation>클라우드 콘솔(VNC)을 통해 관리자로 서버에 로그인합니다.</translation>
        </message>
        <message>
            <source>Or run this on the server, in a PowerShell opened as administrator:</source>
            <translation>또는 서버에서 PowerShell을 관리자 권한으로 열고 다음을 실행합니다.</translation>
        </message>
        <message>
            <source>The exact words of the message differ a little between the versions of Windows.</source>
            <translation>메시지의 정확한 문구는 Windows 버전에 따라 조금씩 다릅니다.</translation>
        </message>
        <message>
            <source>On a domain controller, and where group policies apply, the administrator of the domain decides.</source>
            <translation>도메인 컨트롤러이거나 그룹 정책이 적용되는 경우에는 도메인 관리자가 결정합니다.</translation>
        </message>
        <message>
            <source>Where to look: the sentence in the middle of the window. Below it there may be a code; note it.</source>
            <translation>확인할 곳: 창 가운데의 문장. 그 아래에 코드가 있으면 적어 두십시오.</translation>
        </message>
        <message>
            <source>It works now</source>
            <translation>이제 됩니다</translation>
        </message>
        <message>
            <source>It still fails</source>
            <translation>여전히 안 됩니다</translation>
        </message>
        <message>
            <source>Microsoft: specific Remote Desktop error messages</source>
            <translation>Microsoft: 원격 데스크톱 특정 오류 메시지</translation>
        </message>
        <message>
            <source>“Because of a protocol error, this session will be disconnected”</source>
            <translation>“프로토콜 오류 때문에 이 세션의 연결이 끊어집니다”</translation>
        </message>
        <message>
            <source>“Because of a protocol error…”</source>
            <translation>“프로토콜 오류 때문에…”</translation>
        </message>
        <message>
            <source>The connection was established, then one side did not understand the other and ended it.</source>
            <translation>연결은 이루어졌지만 한쪽이 다른 쪽을 이해하지 못해 연결을 끊었습니다.</translation>
        </message>
        <message>
            <source>Common causes: a damaged or expired Remote Desktop certificate, unsuitable security settings on the server, or a server or computer with too little memory.</source>
            <translation>흔한 원인: 원격 데스크톱 인증서가 손상되었거나 만료됨, 서버의 보안 설정이 맞지 않음, 서버나 컴퓨터의 메모리 부족.</translation>
        </message>
        <message>
            <source>Connect once more: a short network interruption causes the same message.</source>
            <translation>다시 한 번 연결합니다. 네트워크가 잠깐 끊겨도 같은 메시지가 나옵니다.</translation>
        </message>
        <message>
            <source>In **Remote Desktop Connection** choose **Show Options**. On the tab **Experience** clear **Persistent bitmap caching**, on the tab **Display** choose fewer colors. Try again.</source>
            <translation>**원격 데스크톱 연결**에서 **옵션 표시**를 클릭합니다. **체험** 탭에서 **영구 비트맵 캐싱** 선택을 취소하고, **디스플레이** 탭에서 색 수를 줄입니다. 다시 시도합니다.</translation>
        </message>
        <message>
            <source>Try from another computer. If it works there, the first computer is the cause.</source>
            <translation>다른 컴퓨터에서 시도합니다. 거기서 되면 처음 컴퓨터가 원인입니다.</translation>
        </message>
        <message>
            <source>Run `certlm.msc` and open **Remote Desktop**, **Certificates**. If the certificate has expired, delete it.</source>
            <translation>`certlm.msc`를 실행하고 **원격 데스크톱**, **인증서**를 엽니다. 인증서가 만료되었으면 삭제합니다.</translation>
        </message>
        <message>
            <source>In `services.msc` restart **Remote Desktop Configuration**, then **Remote Desktop Services**. Windows makes a new certificate.</source>
            <translation>`services.msc`에서 **Remote Desktop Configuration**을 다시 시작하고 **Remote Desktop Services**를 다시 시작합니다. Windows가 새 인증서를 만듭니다.</translation>
        </message>
        <message>
            <source>Read the security settings: **SecurityLayer** should be 1 or 2.</source>
            <translation>보안 설정을 확인합니다. **SecurityLayer**는 1 또는 2여야 합니다.</translation>
        </message>
        <message>
            <source>Do not leave the security layer at 0: then the connection is hardly protected.</source>
            <translation>보안 계층을 계속 0으로 낮추어 두지 마십시오. 연결이 거의 보호되지 않습니다.</translation>
        </message>
        <message>
            <source>The certificate that Windows creates is valid for about half a year and is normally renewed automatically.</source>
            <translation>Windows가 만드는 인증서의 유효 기간은 약 6개월이며, 보통은 저절로 갱신됩니다.</translation>
        </message>
        <message>
            <source>“You must have Terminal Server User Access permissions”, or the right to sign in through Remote Desktop</source>
            <translation>“터미널 서버 사용자 액세스 권한이 있어야 합니다” 또는 원격 데스크톱으로 로그인할 권한이 필요하다는 메시지</translation>
        </message>
        <message>
            <source>No message: nothing happens, or it gives up after a long time</source>
            <translation>메시지 없음: 아무 일도 일어나지 않거나, 오래 걸리다가 멈춤</translation>
        </message>
        <message>
            <source>Where to look: find the window that looks like yours; the words matter, not the color.</source>
            <translation>확인할 곳: 사용자의 창과 비슷한 창을 찾으십시오. 색이 아니라 문장이 중요합니다.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: protocol error</source>
            <translation>Alibaba Cloud: 프로토콜 오류</translation>
        </message>
        <message>
            <source>Microsoft: general Remote Desktop troubleshooting</source>
            <translation>Microsoft: 원격 데스크톱 일반 문제 해결</translation>
        </message>
        <message>
            <source>Error message</source>
            <translation>오류 메시지</translation>
        </message>
        <message>
            <source>The message shows how far the connection got. Messages about signing in mean that the network is fine; the one with three reasons means that no connection was established.</source>
            <translation>메시지를 보면 연결이 어디까지 진행되었는지 알 수 있습니다. 로그인에 관한 메시지라면 네트워크는 정상입니다. 세 가지 이유가 나오는 메시지는 연결이 이루어지지 않았다는 뜻입니다.</translation>
        </message>
        <message>
            <source>Take a picture of it. Support will ask for it.</source>
            <translation>메시지를 스크린샷이나 사진으로 남깁니다. 지원팀에서 요청합니다.</translation>
        </message>
        <message>
            <source>In a command prompt, `rdp-doctor explain 0x204` tells you what a code means.</source>
            <translation>명령 프롬프트에서 `rdp-doctor explain 0x204`를 실행하면 코드의 뜻을 알 수 있습니다.</translation>
        </message>
        <message>
            <source>“Your credentials did not work”</source>
            <translation>“자격 증명이 작동하지 않습니다”</translation>
        </message>
        <message>
            <source>Good news: the network and Remote Desktop work. The server refuses the user name or the password.</source>
            <translation>다행히 네트워크와 원격 데스크톱은 정상입니다. 서버가 사용자 이름이나 암호를 받아들이지 않습니다.</translation>
        </message>
        <message>
            <source>Usual causes: a typing mistake, an old saved password, a user name sent with the wrong domain, a locked account, or settings of the server that treat everybody as a guest (password protected sharing).</source>
            <translation>흔한 원인: 입력 실수, 예전에 저장된 암호, 잘못된 도메인과 함께 전송된 사용자 이름, 잠긴 계정, 또는 모든 사용자를 게스트로 처리하는 서버 설정(암호로 보호된 공유).</translation>
        </message>
        <message>
            <source>Type the user name with the server or domain: `.\Administrator` for an account of the server itself, `DOMAIN\name` for an account of a domain.</source>
            <translation>사용자 이름을 소속과 함께 입력합니다. 서버 자체의 계정은 `.\Administrator`, 도메인 계정은 `DOMAIN\name`과 같이 입력합니다.</translation>
        </message>
        <message>
            <source>Type the password by hand. Check Caps Lock, the keyboard language, and spaces from copying.</source>
            <translation>암호를 직접 입력합니다. Caps Lock, 키보드 언어, 복사할 때 들어간 공백에 주의합니다.</translation>
        </message>
        <message>
            <source>Delete an old saved password: **Credential Manager**, **Windows Credentials**, the entry that begins with `TERMSRV/`, **Remove**.</source>
            <translation>예전에 저장된 암호를 삭제합니다. **자격 증명 관리자**, **Windows 자격 증명**에서 `TERMSRV/`로 시작하는 항목을 찾아 **제거**를 클릭합니다.</translation>
        </message>
        <message>
            <source>Can you sign in with the same password in the console (VNC)? If not, set a new one in your cloud.</source>
            <translation>같은 암호로 콘솔(VNC)에 로그인할 수 있습니까? 할 수 없으면 클라우드에서 새 암호를 설정합니다.</translation>
        </message>
        <message>
            <source>In `lusrmgr.msc`, **Users**, open the account: it must be neither disabled nor locked out.</source>
            <translation>`lusrmgr.msc`의 **사용자**에서 계정을 엽니다. 사용 안 함이나 잠김 상태가 아니어야 합니다.</translation>
        </message>
        <message>
            <source>In `secpol.msc`, **Local Policies**, **Security Options**, set **Network access: Sharing and security model for local accounts** to **Classic - local users authenticate as themselves**.</source>
            <translation>`secpol.msc`의 **로컬 정책**, **보안 옵션**에서 **네트워크 액세스: 로컬 계정에 대한 공유 및 보안 모델**을 **일반 - 로컬 사용자를 그대로 인증**으로 설정합니다.</translation>
        </message>
        <message>
            <source>Does it still fail? In **Network and Sharing Center**, **Change advanced sharing settings**, **All Networks**, choose **Turn off password protected sharing** and save.</source>
            <translation>그래도 실패합니까? **네트워크 및 공유 센터**, **고급 공유 설정 변경**, **모든 네트워크**에서 **암호 보호 공유 끄기**를 선택하고 저장합니다.</translation>
        </message>
        <message>
            <source>Connect again, with the password typed by hand.</source>
            <translation>암호를 직접 입력해 다시 연결합니다.</translation>
        </message>
        <message>
            <source>Do not guess passwords: after several wrong ones the account may be locked for some minutes.</source>
            <translation>암호를 추측해서 입력하지 마십시오. 여러 번 틀리면 계정이 몇 분 동안 잠길 수 있습니다.</translation>
        </message>
        <message>
            <source>Without password protected sharing, people without an account may open shared folders. If it did not help, or once another cause is found, turn it on again.</source>
            <translation>암호로 보호된 공유를 끄면 계정이 없는 사람도 공유 폴더를 열 수 있습니다. 도움이 되지 않았거나 다른 원인을 찾았으면 다시 켜십시오.</translation>
        </message>
        <message>
            <source>A password that has expired, or must be changed, cannot be changed through Remote Desktop. Change it in the console.</source>
            <translation>만료되었거나 변경해야 하는 암호는 원격 데스크톱으로 변경할 수 없습니다. 콘솔에서 변경하십시오.</translation>
        </message>
        <message>
            <source>In the command, put the user name in place of USER.</source>
            <translation>명령의 USER 자리에 사용자 이름을 입력합니다.</translation>
        </message>
        <message>
            <source>“Not authorized for remote login”</source>
            <translation>“원격 로그인 권한이 없습니다”</translation>
        </message>
        <message>
            <source>The password is right, but the server does not let this account sign in through Remote Desktop.</source>
            <translation>암호는 맞지만, 서버가 이 계정의 원격 데스크톱 로그인을 허용하지 않습니다.</translation>
        </message>
        <message>
            <source>Ask the administrator of the server to let your account in, or continue below.</source>
            <translation>서버 관리자에게 계정을 허용해 달라고 요청하거나, 아래 단계를 진행합니다.</translation>
        </message>
        <message>
            <source>Run `secpol.msc`, **Local Policies**, **User Rights Assignment**. One of the user's groups must be listed in **Allow log on through Remote Desktop Services**, and none of them in **Deny log on through Remote Desktop Services**.</source>
            <translation>`secpol.msc`를 실행하고 **로컬 정책**, **사용자 권한 할당**을 엽니다. **원격 데스크톱 서비스를 통한 로그온 허용**에는 사용자의 그룹이 하나 이상 있어야 하고, **원격 데스크톱 서비스를 통한 로그온 거부**에는 하나도 없어야 합니다.</translation>
        </message>
        <message>
            <source>The user must sign out and sign in again to get the right. A changed policy may need `gpupdate /force` or a restart.</source>
            <translation>권한을 받으려면 사용자가 새로 로그인해야 합니다. 변경한 정책은 `gpupdate /force`를 실행하거나 다시 시작해야 적용될 수 있습니다.</translation>
        </message>
        <message>
            <source>“No Remote Desktop License Servers available”</source>
            <translation>“원격 데스크톱 라이선스 서버가 없습니다”</translation>
        </message>
        <message>
            <source>In the command, put the address of your server in place of ADDRESS.</source>
            <translation>명령의 ADDRESS 자리에 서버의 주소를 입력합니다.</translation>
        </message>
        <message>
            <source>Do not delete license keys from the registry, as some advise: it breaks the terms of use and does not help for long.</source>
            <translation>레지스트리에서 라이선스 키를 삭제하라는 조언은 라이선스 조건에 어긋나며 효과도 오래가지 않습니다. 그대로 두십시오.</translation>
        </message>
        <message>
            <source>“Terminal Server User Access permissions”</source>
            <translation>“터미널 서버 사용자 액세스 권한”</translation>
        </message>
        <message>
            <source>“You must have Terminal Server User Access permissions”</source>
            <translation>“터미널 서버 사용자 액세스 권한이 있어야 합니다”</translation>
        </message>
        <message>
            <source>Windows Server 2012 and later have no such window: there, group membership decides. See page E03 as well.</source>
            <translation>Windows Server 2012 이상에는 이 창이 없으며, 그룹으로 결정됩니다. E03 페이지도 확인하십시오.</translation>
        </message>
        <message>
            <source>“Maximum number of allowed connections”</source>
            <translation>“허용된 최대 연결 수”</translation>
        </message>
        <message>
            <source>If you only close the window, you stay signed in: such a disconnected session still counts.</source>
            <translation>창만 닫으면 로그인 상태가 유지됩니다. 이렇게 연결이 끊긴 세션도 자리를 차지합니다.</translation>
        </message>
        <message>
            <source>To prevent this in the future: in `gpedit.msc`, **Remote Desktop Session Host**, **Session Time Limits**, set a limit for disconnected sessions.</source>
            <translation>다시 발생하지 않게 하려면 `gpedit.msc`의 **원격 데스크톱 세션 호스트**, **세션 시간 제한**에서 연결이 끊긴 세션의 제한 시간을 설정합니다.</translation>
        </message>
        <message>
            <source>When you sign somebody out, that person's unsaved work is lost. Ask first.</source>
            <translation>다른 사람을 로그아웃하면 그 사람이 저장하지 않은 작업이 사라집니다. 먼저 물어보십시오.</translation>
        </message>
        <message>
            <source>Where to look: the red line below the user name, and the user name itself.</source>
            <translation>확인할 곳: 사용자 이름 아래의 빨간 줄과 사용자 이름.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: your credentials did not work</source>
            <translation>Alibaba Cloud: ‘자격 증명이 작동하지 않습니다’ 메시지</translation>
        </message>
        <message>
            <source>Run `sysdm.cpl`, tab **Remote**, and choose **Select Users**.</source>
            <translation>`sysdm.cpl`을 실행하고 **원격** 탭에서 **사용자 선택**을 클릭합니다.</translation>
        </message>
        <message>
            <source>Choose **Add**, type the user name, then **OK** twice.</source>
            <translation>**추가**를 클릭하고 사용자 이름을 입력한 후 **확인**을 두 번 클릭합니다.</translation>
        </message>
        <message>
            <source>Members of the groups **Administrators** and **Remote Desktop Users** have this right by default.</source>
            <translation>**Administrators** 그룹과 **Remote Desktop Users** 그룹의 구성원은 기본적으로 이 권한을 갖습니다.</translation>
        </message>
        <message>
            <source>Try another account that could sign in before, such as `Administrator`.</source>
            <translation>`Administrator`처럼 전에 로그인할 수 있었던 다른 계정으로 시도합니다.</translation>
        </message>
        <message>
            <source>The server has the role Remote Desktop Session Host, for many users at once. It may be used for 120 days without licenses; then it refuses sessions.</source>
            <translation>이 서버에는 여러 사용자가 동시에 사용하기 위한 원격 데스크톱 세션 호스트 역할이 설치되어 있습니다. 라이선스 없이 120일 동안 사용할 수 있고, 그 후에는 세션을 거부합니다.</translation>
        </message>
        <message>
            <source>Two sessions for administration need no license.</source>
            <translation>관리용 세션 두 개에는 라이선스가 필요하지 않습니다.</translation>
        </message>
        <message>
            <source>To get in at once, start the session for administration with an administrator account.</source>
            <translation>바로 접속하려면 관리자 계정으로 관리용 세션을 시작합니다.</translation>
        </message>
        <message>
            <source>On the server, **Remote Desktop Licensing Diagnoser** says what is missing.</source>
            <translation>서버의 **원격 데스크톱 라이선싱 진단**이 무엇이 부족한지 알려 줍니다.</translation>
        </message>
        <message>
            <source>More than two users at once? Install a license server with licenses. In `gpedit.msc` name it under **Computer Configuration**, **Administrative Templates**, **Windows Components**, **Remote Desktop Services**, **Remote Desktop Session Host**, **Licensing**.</source>
            <translation>동시에 세 명 이상이 사용합니까? 라이선스 서버와 라이선스를 설치합니다. `gpedit.msc`의 **컴퓨터 구성**, **관리 템플릿**, **Windows 구성 요소**, **원격 데스크톱 서비스**, **원격 데스크톱 세션 호스트**, **라이선싱**에서 그 서버를 지정합니다.</translation>
        </message>
        <message>
            <source>Two users are enough? In **Server Manager** choose **Manage**, **Remove Roles and Features**, and remove **Remote Desktop Services**.</source>
            <translation>두 명이면 충분합니까? **서버 관리자**에서 **관리**, **역할 및 기능 제거**를 선택하고 **원격 데스크톱 서비스**를 제거합니다.</translation>
        </message>
        <message>
            <source>Restart the server when nobody works on it, then connect without `/admin`.</source>
            <translation>서버에서 작업하는 사람이 없을 때 서버를 다시 시작하고, `/admin` 없이 연결합니다.</translation>
        </message>
        <message>
            <source>Programs that were set up for many users may need the role. Ask before you remove it.</source>
            <translation>여러 사용자용으로 설치된 프로그램에는 이 역할이 필요할 수 있습니다. 제거하기 전에 확인하십시오.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: no Remote Desktop license server</source>
            <translation>Alibaba Cloud: 원격 데스크톱 라이선스 서버 없음</translation>
        </message>
        <message>
            <source>Microsoft: licenses for Remote Desktop Services</source>
            <translation>Microsoft: 원격 데스크톱 서비스 라이선스</translation>
        </message>
        <message>
            <source>The password is right, but the account may not use the connection of Remote Desktop. It is in no allowed group, or the group lost its permission.</source>
            <translation>암호는 맞지만, 이 계정은 원격 데스크톱 연결을 사용할 수 없습니다. 허용된 그룹에 속해 있지 않거나, 그룹의 권한이 없어졌습니다.</translation>
        </message>
        <message>
            <source>Newer versions say instead that you need the right to sign in through Remote Desktop Services.</source>
            <translation>최신 버전에서는 대신 원격 데스크톱 서비스를 통해 로그인할 권한이 필요하다고 표시됩니다.</translation>
        </message>
        <message>
            <source>Windows Server 2008 R2: in **Remote Desktop Session Host Configuration** open **RDP-Tcp**, tab **Security**. **Remote Desktop Users** must be listed with **User Access**.</source>
            <translation>Windows Server 2008 R2: **원격 데스크톱 세션 호스트 구성**에서 **RDP-Tcp**를 열고 **보안** 탭을 봅니다. **Remote Desktop Users**가 **사용자 액세스** 권한으로 등록되어 있어야 합니다.</translation>
        </message>
        <message>
            <source>Alibaba Cloud: Terminal Server user access permission</source>
            <translation>Alibaba Cloud: 터미널 서버 사용자 액세스 권한</translation>
        </message>
        <message>
            <source>“The terminal server has exceeded the maximum number of allowed connections”</source>
            <translation>“터미널 서버가 허용된 최대 연결 수를 초과했습니다”</translation>
        </message>
        <message>
            <source>Windows Server allows two sessions for administration at a time. Both are taken.</source>
            <translation>Windows Server는 동시에 두 개의 관리용 세션을 허용합니다. 두 개가 모두 사용 중입니다.</translation>
        </message>
        <message>
            <source>Ask your colleagues whether somebody can sign out.</source>
            <translation>로그아웃할 수 있는 사람이 있는지 동료에게 물어봅니다.</translation>
        </message>
        <message>
            <source>Try the session for administration. It may offer to disconnect somebody.</source>
            <translation>관리용 세션으로 시도합니다. 다른 사용자의 연결을 끊을지 물을 수 있습니다.</translation>
        </message>
        <message>
            <source>In **Task Manager**, **Users**, right-click a session that is **Disconnected** and choose **Sign off**.</source>
            <translation>**작업 관리자**의 **사용자**에서 **연결 끊김** 상태인 세션을 마우스 오른쪽 단추로 클릭하고 **로그오프**를 선택합니다.</translation>
        </message>
        <message>
            <source>Or list the sessions in a command prompt and sign one out by its number, as in `logoff 2`.</source>
            <translation>또는 명령 프롬프트에서 세션을 나열하고 `logoff 2`처럼 번호를 지정해 로그아웃합니다.</translation>
        </message>
        <message>
            <source>In `gpedit.msc`, **Connections**, the policy **Limit number of connections** can lower the number below two.</source>
            <translation>`gpedit.msc`의 **연결**에 있는 **연결 수 제한** 정책이 이 수를 두 개보다 적게 낮출 수 있습니다.</translation>
        </message>
        <message>
            <source>More than two users at once need the role Remote Desktop Session Host and licenses (E04).</source>
            <translation>동시에 세 명 이상이 사용하려면 원격 데스크톱 세션 호스트 역할과 라이선스가 필요합니다(E04).</translation>
        </message>
        <message>
            <source>Alibaba Cloud: maximum number of connections</source>
            <translation>Alibaba Cloud: 최대 연결 수</translation>
        </message>
        <message>
            <source>Microsoft: logoff</source>
            <translation>Microsoft: logoff</translation>
        </message>
        <message>
            <source>Which message or code does Remote Desktop show?</source>
            <translation>원격 데스크톱에 어떤 메시지나 코드가 표시됩니까?</translation>
        </message>
        <message>
            <source>Connect again and read the whole message, with the codes below it.</source>
            <translation>다시 연결해 메시지 전체와 그 아래의 코드를 읽습니다.</translation>
        </message>
        <message>
            <source>Two codes? Keep both: **Error code** and **Extended error code** belong together.</source>
            <translation>코드가 두 개입니까? 둘 다 기록하십시오. **오류 코드**와 **확장 오류 코드**는 함께 봐야 합니다.</translation>
        </message>
        <message>
            <source>Windows writes codes in hexadecimal, such as `0x204`; other programs write the same code as 516. Note it exactly as it is shown.</source>
            <translation>Windows는 코드를 `0x204`처럼 16진수로 표시하고, 다른 프로그램은 같은 코드를 516으로 표시합니다. 표시된 그대로 적으십시오.</translation>
        </message>
        <message>
            <source>“Remote Desktop can't connect to the remote computer for one of these reasons”</source>
            <translation>“다음 이유 중 하나로 인해 원격 데스크톱에서 원격 컴퓨터에 연결할 수 없습니다”</translation>
        </message>
        <message>
            <source>“The connection was denied because the user account is not authorized for remote login”</source>
            <translation>“사용자 계정에 원격 로그인 권한이 없으므로 연결이 거부되었습니다”</translation>
        </message>
        <message>
            <source>“The remote session was disconnected because there are no Remote Desktop License Servers available”</source>
            <translation>“라이선스를 제공할 수 있는 원격 데스크톱 라이선스 서버가 없으므로 원격 세션이 끊겼습니다”</translation>
        </message>
        <message>
            <source>Another message with a number, such as 0x204</source>
            <translation>0x204처럼 숫자가 있는 다른 메시지</translation>
        </message>
        <message>
            <source>Error messages</source>
            <translation>오류 메시지</translation>
        </message>
        <message>
            <source>A restart of the service ends every Remote Desktop session on the server; unsaved work is lost.</source>
            <translation>서비스를 다시 시작하면 서버의 모든 원격 데스크톱 세션이 끝나고 저장하지 않은 작업은 사라집니다.</translation>
        </message>
        <message>
            <source>Run the commands of this page in **Windows PowerShell** as administrator, on the server.</source>
            <translation>이 페이지의 명령은 서버에서 관리자 권한의 **Windows PowerShell**로 실행합니다.</translation>
        </message>
        <message>
            <source>A profile that is off blocks nothing, so it is not the cause. Turn it on again when Remote Desktop works: with the Remote Desktop rule enabled, it does not block you.</source>
            <translation>꺼져 있는 프로필은 아무것도 막지 않으므로 원인이 아닙니다. 원격 데스크톱이 되면 다시 켜십시오. 원격 데스크톱 규칙이 켜져 있으면 사용자를 막지 않습니다.</translation>
        </message>
        <message>
            <source>Right-click **Start**, choose **Run**, type the command and choose **OK**.</source>
            <translation>**시작**을 마우스 오른쪽 단추로 클릭하고 **실행**을 선택한 다음, 명령을 입력하고 **확인**을 선택합니다.</translation>
        </message>
        <message>
            <source>Find **Remote Desktop Services** in the list. **Status** should say **Running**.</source>
            <translation>목록에서 **Remote Desktop Services**를 찾습니다. **상태**가 **실행 중**이어야 합니다.</translation>
        </message>
        <message>
            <source>The same in PowerShell:</source>
            <translation>PowerShell에서 같은 작업:</translation>
        </message>
        <message>
            <source>Right-click **Remote Desktop Services** and choose **Start**.</source>
            <translation>**Remote Desktop Services**를 마우스 오른쪽 단추로 클릭하고 **시작**을 선택합니다.</translation>
        </message>
        <message>
            <source>If **Start** is grayed out, double-click the service, set **Startup type** to **Manual** or **Automatic**, choose **Apply**, then **Start**.</source>
            <translation>**시작**이 회색이면 서비스를 두 번 클릭하여 **시작 유형**을 **수동** 또는 **자동**으로 설정하고 **적용**을 선택한 다음 **시작**을 선택합니다.</translation>
        </message>
        <message>
            <source>Choose **Inbound Rules** and find **Remote Desktop - User Mode (TCP-In)**: it should have a green check mark for the active profile.</source>
            <translation>**인바운드 규칙**을 선택하고 **원격 데스크톱 - 사용자 모드(TCP-In)**를 찾습니다. 활성 프로필에 녹색 확인 표시가 있어야 합니다.</translation>
        </message>
        <message>
            <source>Check whether the service listens on it. A line with **Listen** should appear; put the number in place of 3389.</source>
            <translation>서비스가 그 포트에서 수신 대기하는지 확인합니다. **Listen**이 있는 줄이 나타나야 합니다. 3389 자리에 해당 번호를 입력하십시오.</translation>
        </message>
        <message>
            <source>Restart the service so that it uses the new number:</source>
            <translation>새 번호가 적용되도록 서비스를 다시 시작합니다.</translation>
        </message>
        <message>
            <source>Change its settings: allow your address, or Remote Desktop (TCP port 3389). Then check again.</source>
            <translation>제품의 설정을 바꿉니다. 사용자의 주소 또는 원격 데스크톱(TCP 포트 3389)을 통과시키십시오. 그런 다음 다시 확인합니다.</translation>
        </message>
        <message>
            <source>Ask the person responsible for the server before you pause any protection.</source>
            <translation>보호 기능을 일시 중지하기 전에 서버 책임자에게 문의하십시오.</translation>
        </message>
        <message>
            <source>If the service does not start, write down the error number; support needs it. 1058 means disabled, 1068 means that a service on which it depends is not running.</source>
            <translation>서비스가 시작되지 않으면 오류 번호를 적어 두십시오. 지원팀에 필요합니다. 1058은 사용 안 함으로 설정된 것이고, 1068은 이 서비스가 의존하는 서비스가 실행되지 않는다는 뜻입니다.</translation>
        </message>
        <message>
            <source>Open **Server Manager** &gt; **Tools** &gt; **Windows Defender Firewall with Advanced Security**, or type the command under **Start** &gt; **Run**.</source>
            <translation>**서버 관리자** &gt; **도구** &gt; **고급 보안이 포함된 Windows Defender 방화벽**을 열거나, **시작** &gt; **실행**에 명령을 입력합니다.</translation>
        </message>
        <message>
            <source>The middle of the window shows the profiles: Domain, Private, Public. Note which one is active and whether it is on.</source>
            <translation>창의 가운데에 도메인, 개인, 공용 프로필이 표시됩니다. 어느 것이 활성 상태이고 켜져 있는지 확인하십시오.</translation>
        </message>
        <message>
            <source>The same in PowerShell, for all rules of Remote Desktop, whatever the language of Windows:</source>
            <translation>Windows의 언어와 관계없이 원격 데스크톱의 모든 규칙에 대해 PowerShell에서 같은 작업:</translation>
        </message>
        <message>
            <source>Read the port number that is set:</source>
            <translation>설정된 포트 번호를 확인합니다.</translation>
        </message>
        <message>
            <source>Set the port number back to its default, 3389:</source>
            <translation>포트 번호를 기본값인 3389로 되돌립니다.</translation>
        </message>
        <message>
            <source>Read it once more; it should say 3389 now.</source>
            <translation>다시 한번 확인합니다. 이제 3389여야 합니다.</translation>
        </message>
        <message>
            <source>If another port was set on purpose, leave it. Connect with that port instead, and let the same port through every firewall on the way.</source>
            <translation>일부러 다른 포트로 설정한 것이라면 그대로 두십시오. 대신 그 포트로 연결하고, 경로에 있는 모든 방화벽에서 같은 포트를 허용하십시오.</translation>
        </message>
        <message>
            <source>Look in the history of the product for your address or for port 3389: blocked, banned, quarantined.</source>
            <translation>제품의 기록에서 사용자의 주소나 포트 3389가 차단, 금지, 격리되었는지 찾아봅니다.</translation>
        </message>
        <message>
            <source>If the history says nothing, pause the product for a test of a few minutes, try to connect, and start it again at once.</source>
            <translation>기록에 아무것도 없으면 몇 분 동안 시험 삼아 제품을 일시 중지하고 연결해 본 다음, 바로 다시 시작하십시오.</translation>
        </message>
        <message>
            <source>A virtual machine: look at its state in Hyper-V Manager, vSphere or another hypervisor.</source>
            <translation>가상 머신: Hyper-V 관리자, vSphere 또는 다른 하이퍼바이저에서 상태를 확인합니다.</translation>
        </message>
        <message>
            <source>A rented server: look at its state in the control panel of the provider.</source>
            <translation>임대한 서버: 호스팅 업체의 관리 화면에서 상태를 확인합니다.</translation>
        </message>
        <message>
            <source>Start the server and wait until Windows shows its sign-in screen.</source>
            <translation>서버를 시작하고 Windows 로그인 화면이 나타날 때까지 기다립니다.</translation>
        </message>
        <message>
            <source>Make sure that it does not go to sleep: **Settings** &gt; **System** &gt; **Power**.</source>
            <translation>절전 상태로 들어가지 않게 합니다: **설정** &gt; **시스템** &gt; **전원**.</translation>
        </message>
        <message>
            <source>Is the address right, and can it be reached from where you are?</source>
            <translation>주소가 맞고, 지금 있는 곳에서 그 주소에 연결할 수 있습니까?</translation>
        </message>
        <message>
            <source>Ask for the current address or name of the server, from the person who runs it.</source>
            <translation>서버를 관리하는 사람에게 서버의 현재 주소나 이름을 물어봅니다.</translation>
        </message>
        <message>
            <source>If the address is private and you are elsewhere, connect the VPN first.</source>
            <translation>사설 주소인데 다른 곳에 있다면 먼저 VPN을 연결합니다.</translation>
        </message>
        <message>
            <source>Correct the address in Remote Desktop, or empty the DNS cache.</source>
            <translation>원격 데스크톱에서 주소를 고치거나 DNS 캐시를 비웁니다.</translation>
        </message>
        <message>
            <source>Connect the VPN, or go to the network of the server, and check again.</source>
            <translation>VPN을 연결하거나 서버가 있는 네트워크로 이동한 다음 다시 확인합니다.</translation>
        </message>
        <message>
            <source>Test the port from this computer: put the address in place of ADDRESS. **TcpTestSucceeded : True** is good.</source>
            <translation>이 컴퓨터에서 포트를 테스트합니다. ADDRESS 자리에 주소를 입력하십시오. **TcpTestSucceeded : True**이면 정상입니다.</translation>
        </message>
        <message>
            <source>Server status</source>
            <translation>서버 실행 상태</translation>
        </message>
        <message>
            <source>Is the server switched on, and has Windows started?</source>
            <translation>서버가 켜져 있고 Windows가 시작되었습니까?</translation>
        </message>
        <message>
            <source>A server that is off, asleep or in the middle of an update does not answer.</source>
            <translation>꺼져 있거나 절전 상태이거나 업데이트 중인 서버는 아무에게도 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>A machine you can walk up to: look at its power light and its screen.</source>
            <translation>가까이 있는 서버: 전원 표시등과 화면을 확인합니다.</translation>
        </message>
        <message>
            <source>Somebody else runs it? Ask whether it is on and whether anybody is working on it.</source>
            <translation>다른 사람이 관리합니까? 서버가 켜져 있는지, 작업 중인지 물어보십시오.</translation>
        </message>
        <message>
            <source>Address and path</source>
            <translation>주소와 경로</translation>
        </message>
        <message>
            <source>A public address can be reached from everywhere, a private one only from its own network or through a VPN.</source>
            <translation>공인 주소는 어디서나 연결할 수 있습니다. 사설 주소는 같은 네트워크 안이나 VPN을 통해서만 연결할 수 있습니다.</translation>
        </message>
        <message>
            <source>Private addresses begin with 10., with 192.168., or with 172.16. to 172.31.</source>
            <translation>10., 192.168., 172.16.~172.31.로 시작하는 주소가 사설 주소입니다.</translation>
        </message>
        <message>
            <source>Compare it with what you type. If it is a name, see which address it leads to.</source>
            <translation>입력하는 주소와 비교합니다. 이름이라면 어떤 주소로 연결되는지 확인하십시오.</translation>
        </message>
        <message>
            <source>A home or office connection often gets a new public address. Then a name that is kept up to date (dynamic DNS) helps.</source>
            <translation>가정이나 사무실 회선은 공인 주소가 자주 바뀝니다. 이때는 주소를 자동으로 갱신하는 이름(동적 DNS)이 도움이 됩니다.</translation>
        </message>
        <message>
            <source>Where to look: the public IP, the last stop before the server.</source>
            <translation>확인할 곳: 서버 바로 앞에 있는 공인 IP.</translation>
        </message>
        <message>
            <source>Firewall or router in front of the server</source>
            <translation>서버 앞의 방화벽 또는 라우터</translation>
        </message>
        <message>
            <source>Does the firewall or router in front of the server let Remote Desktop in?</source>
            <translation>서버 앞의 방화벽이나 라우터가 원격 데스크톱을 허용합니까?</translation>
        </message>
        <message>
            <source>Remote Desktop needs TCP port 3389 unless another one was agreed on. The device in front of the server must let it in.</source>
            <translation>다른 포트로 정하지 않았다면 원격 데스크톱에는 TCP 포트 3389가 필요합니다. 서버 앞의 장비가 이 포트를 허용해야 합니다.</translation>
        </message>
        <message>
            <source>At a provider: look for a firewall, security group or access list in its control panel.</source>
            <translation>호스팅 업체의 서버: 업체의 관리 화면에서 방화벽, 보안 그룹 또는 액세스 목록을 찾습니다.</translation>
        </message>
        <message>
            <source>Behind a router: look for port forwarding (also called NAT or virtual server). It must forward the external port to the private address of the server, TCP port 3389.</source>
            <translation>라우터 뒤의 서버: 포트 포워딩(NAT 또는 가상 서버라고도 함)을 찾습니다. 바깥쪽 포트가 서버의 사설 주소, TCP 포트 3389로 연결되어야 합니다.</translation>
        </message>
        <message>
            <source>If only some source addresses are allowed, your public address must be among them.</source>
            <translation>일부 원본 주소만 허용한다면 사용자의 공인 주소가 그 안에 있어야 합니다.</translation>
        </message>
        <message>
            <source>Add a rule: incoming, TCP, port 3389, with your own public address as the only source.</source>
            <translation>규칙을 추가합니다: 들어오는 방향, TCP, 포트 3389, 원본은 자신의 공인 주소만.</translation>
        </message>
        <message>
            <source>Behind a router, give the server a fixed private address and forward the port to it.</source>
            <translation>라우터 뒤에 있으면 서버에 고정 사설 주소를 주고 포트를 그 주소로 전달합니다.</translation>
        </message>
        <message>
            <source>Check again from here.</source>
            <translation>여기서 다시 확인합니다.</translation>
        </message>
        <message>
            <source>Do not open the port to the whole Internet or put the server into a DMZ: a VPN or a gateway is safer.</source>
            <translation>포트를 인터넷 전체에 열거나 서버를 DMZ에 두지 마십시오. VPN이나 게이트웨이가 더 안전합니다.</translation>
        </message>
        <message>
            <source>Some home connections have no public address of their own (carrier-grade NAT). Port forwarding cannot work there.</source>
            <translation>일부 가정용 회선에는 자체 공인 주소가 없습니다(통신사 NAT). 이런 회선에서는 포트 포워딩을 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>The next steps are done on the server itself, signed in as administrator.</source>
            <translation>다음 단계는 관리자로 로그인하여 서버에서 직접 수행합니다.</translation>
        </message>
        <message>
            <source>A machine you can walk up to: screen and keyboard.</source>
            <translation>가까이 있는 서버: 화면과 키보드를 사용합니다.</translation>
        </message>
        <message>
            <source>If somebody else runs the server, read the next pages to them on the phone; each page has a code.</source>
            <translation>다른 사람이 서버를 관리한다면 다음 페이지들을 전화로 읽어 주십시오. 각 페이지에는 코드가 있습니다.</translation>
        </message>
        <message>
            <source>Give these facts to the person or the provider that runs the server, so that nobody has to ask you for them.</source>
            <translation>서버를 관리하는 사람이나 호스팅 업체가 다시 묻지 않아도 되도록 사실을 정리하여 전달하십시오.</translation>
        </message>
        <message>
            <source>Yes, and the port answers already</source>
            <translation>예, 이미 포트가 응답합니다</translation>
        </message>
        <message>
            <source>Screen of the server</source>
            <translation>서버의 화면</translation>
        </message>
        <message>
            <source>Can you get to the screen of the server without Remote Desktop?</source>
            <translation>원격 데스크톱 없이 서버의 화면을 볼 수 있습니까?</translation>
        </message>
        <message>
            <source>A virtual machine: the console of the hypervisor, for example **Connect** in Hyper-V Manager.</source>
            <translation>가상 머신: 하이퍼바이저의 콘솔, 예를 들어 Hyper-V 관리자의 **연결**을 사용합니다.</translation>
        </message>
        <message>
            <source>A rented server: console, VNC, KVM or iLO/iDRAC in the control panel of the provider.</source>
            <translation>임대한 서버: 호스팅 업체의 관리 화면에 있는 콘솔, VNC, KVM 또는 iLO/iDRAC를 사용합니다.</translation>
        </message>
        <message>
            <source>Remote PowerShell is enough too, if it is set up:</source>
            <translation>설정되어 있다면 원격 PowerShell로도 충분합니다.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server</source>
            <translation>서버 관리자에게 문의</translation>
        </message>
        <message>
            <source>Note the address, the port and the user name that you use, without the password.</source>
            <translation>사용하는 주소, 포트, 사용자 이름을 적어 둡니다. 암호는 적지 마십시오.</translation>
        </message>
        <message>
            <source>Note your own public address and whether it works from another network or for other users.</source>
            <translation>자신의 공인 주소와, 다른 네트워크나 다른 사용자는 연결되는지를 적어 둡니다.</translation>
        </message>
        <message>
            <source>Send all this to the administrator, or to the support of the provider.</source>
            <translation>이 내용을 모두 관리자나 호스팅 업체의 지원팀에 보냅니다.</translation>
        </message>
        <message>
            <source>Another Windows server</source>
            <translation>다른 Windows 서버</translation>
        </message>
        <message>
            <source>Microsoft: allow Remote Desktop on a PC or server</source>
            <translation>Microsoft: PC 또는 서버에서 원격 데스크톱 허용</translation>
        </message>
        <message>
            <source>Microsoft: general troubleshooting of Remote Desktop</source>
            <translation>Microsoft: 원격 데스크톱의 일반 문제 해결</translation>
        </message>
        <message>
            <source>Is **Allow remote connections to this computer** selected on the server?</source>
            <translation>서버에서 **이 컴퓨터에 대한 원격 연결 허용**이 선택되어 있습니까?</translation>
        </message>
        <message>
            <source>Windows refuses Remote Desktop until it is allowed.</source>
            <translation>허용하기 전까지 Windows는 원격 데스크톱을 거부합니다.</translation>
        </message>
        <message>
            <source>Choose the tab **Remote**. **Allow remote connections to this computer** should be selected.</source>
            <translation>**원격** 탭을 선택합니다. **이 컴퓨터에 대한 원격 연결 허용**이 선택되어 있어야 합니다.</translation>
        </message>
        <message>
            <source>The same in PowerShell; 0 means allowed:</source>
            <translation>PowerShell에서 같은 작업(0이면 허용):</translation>
        </message>
        <message>
            <source>Select **Allow remote connections to this computer** and choose **OK**.</source>
            <translation>**이 컴퓨터에 대한 원격 연결 허용**을 선택하고 **확인**을 선택합니다.</translation>
        </message>
        <message>
            <source>The same in PowerShell; it also enables the firewall rules:</source>
            <translation>PowerShell에서 같은 작업(방화벽 규칙도 함께 켬):</translation>
        </message>
        <message>
            <source>Your connection, the firewall and the router must all use the port on which the service really listens.</source>
            <translation>사용자의 연결, 방화벽, 라우터 모두 서비스가 실제로 수신 대기하는 포트를 가리켜야 합니다.</translation>
        </message>
        <message>
            <source>If Remote Desktop listens on a port other than 3389, it needs a rule of its own for that port.</source>
            <translation>원격 데스크톱이 3389가 아닌 다른 포트에서 수신 대기하면 그 포트에 대한 별도의 규칙이 필요합니다.</translation>
        </message>
        <message>
            <source>Where to look: the rule Remote Desktop - User Mode (TCP-In) with its green check mark, under Inbound Rules.</source>
            <translation>확인할 곳: 인바운드 규칙에서 녹색 확인 표시가 있는 원격 데스크톱 - 사용자 모드(TCP-In) 규칙.</translation>
        </message>
        <message>
            <source>Have you made sure that no security software on the server blocks Remote Desktop?</source>
            <translation>서버에 원격 데스크톱을 막는 보안 소프트웨어가 없는 것을 확인했습니까?</translation>
        </message>
        <message>
            <source>Antivirus, intrusion detection and protection against password guessing can block a single address.</source>
            <translation>바이러스 백신, 침입 탐지, 암호 추측 방지 프로그램은 특정 주소만 차단할 수 있습니다.</translation>
        </message>
        <message>
            <source>Look at the icons next to the clock and at **Settings** &gt; **Apps** for products from other vendors.</source>
            <translation>시계 옆의 아이콘과 **설정** &gt; **앱**에서 다른 회사의 제품이 있는지 확인합니다.</translation>
        </message>
        <message>
            <source>Also look for protection against password guessing, such as RdpGuard or IPBan.</source>
            <translation>RdpGuard나 IPBan과 같은 암호 추측 방지 프로그램도 확인하십시오.</translation>
        </message>
        <message>
            <source>Is your account in order, and may it sign in through Remote Desktop?</source>
            <translation>계정에 문제가 없고 원격 데스크톱으로 로그인할 권한이 있습니까?</translation>
        </message>
        <message>
            <source>An account may be locked, disabled or expired, or lack the right to sign in through Remote Desktop.</source>
            <translation>계정이 잠겼거나, 사용 안 함 상태이거나, 만료되었거나, 원격 데스크톱으로 로그인할 권한이 없을 수 있습니다.</translation>
        </message>
        <message>
            <source>**Account is disabled** and **Account is locked out** should not be selected.</source>
            <translation>**계정 사용 안 함**과 **계정 잠금**이 선택되어 있지 않아야 합니다.</translation>
        </message>
        <message>
            <source>Clear **Account is locked out** or **Account is disabled**, or set a new password. Then check again.</source>
            <translation>**계정 잠금** 또는 **계정 사용 안 함**의 선택을 해제하거나 새 암호를 설정합니다. 그런 다음 다시 확인합니다.</translation>
        </message>
        <message>
            <source>Only the administrator of the domain can change a domain account.</source>
            <translation>도메인 계정은 도메인 관리자가 변경합니다.</translation>
        </message>
        <message>
            <source>Certificate and licenses</source>
            <translation>인증서와 라이선스</translation>
        </message>
        <message>
            <source>Is the certificate of Remote Desktop valid, and are there licenses if the server needs them?</source>
            <translation>원격 데스크톱의 인증서가 유효하고, 서버에 라이선스가 필요한 경우 라이선스가 있습니까?</translation>
        </message>
        <message>
            <source>An expired or damaged certificate ends the connection right at its start.</source>
            <translation>인증서가 만료되었거나 손상되면 연결이 시작되자마자 끊깁니다.</translation>
        </message>
        <message>
            <source>A server with the role Remote Desktop Session Host needs a license server after 120 days. Other servers allow two administrators at a time without licenses.</source>
            <translation>원격 데스크톱 세션 호스트 역할이 있는 서버는 120일이 지나면 라이선스 서버가 필요합니다. 다른 서버는 라이선스 없이 관리자 두 명까지 동시에 연결할 수 있습니다.</translation>
        </message>
        <message>
            <source>Read the certificate; **NotAfter** should be in the future:</source>
            <translation>인증서를 확인합니다. **NotAfter**가 미래의 날짜여야 합니다.</translation>
        </message>
        <message>
            <source>A message about licenses? Try an administrator connection, which needs none.</source>
            <translation>라이선스에 관한 메시지가 나타납니까? 라이선스가 필요 없는 관리자 연결을 시도해 보십시오.</translation>
        </message>
        <message>
            <source>Licenses: enter the license server in the Remote Desktop part of **Server Manager**, or remove the role if nobody needs it.</source>
            <translation>라이선스: **서버 관리자**의 원격 데스크톱 서비스에서 라이선스 서버를 입력하거나, 아무도 쓰지 않는 역할이면 제거합니다.</translation>
        </message>
        <message>
            <source>Windows Home has no Remote Desktop server; the tab offers remote assistance only.</source>
            <translation>Windows Home에는 원격 데스크톱 서버가 없으며, 이 탭에는 원격 지원만 있습니다.</translation>
        </message>
        <message>
            <source>Where to look: the lower half of the tab Remote in System Properties.</source>
            <translation>확인할 곳: 시스템 속성의 원격 탭 아래쪽.</translation>
        </message>
        <message>
            <source>Is Remote Desktop Services running on the server?</source>
            <translation>서버에서 Remote Desktop Services가 실행 중입니까?</translation>
        </message>
        <message>
            <source>Where to look: the column Status in the line Remote Desktop Services.</source>
            <translation>확인할 곳: Remote Desktop Services 줄의 상태 열.</translation>
        </message>
        <message>
            <source>Does Remote Desktop listen on the port that you use?</source>
            <translation>원격 데스크톱이 사용자가 쓰는 포트에서 수신 대기합니까?</translation>
        </message>
        <message>
            <source>Firewall of the server</source>
            <translation>서버의 방화벽</translation>
        </message>
        <message>
            <source>Does the firewall of the server let Remote Desktop in?</source>
            <translation>서버의 방화벽이 원격 데스크톱을 허용합니까?</translation>
        </message>
        <message>
            <source>The firewall of Windows needs an enabled rule for Remote Desktop in the profile that is active.</source>
            <translation>Windows 방화벽의 활성 프로필에 원격 데스크톱 규칙이 켜져 있어야 합니다.</translation>
        </message>
        <message>
            <source>Account and right to sign in</source>
            <translation>계정과 로그인 권한</translation>
        </message>
        <message>
            <source>Administrators have the right; other users must be in the group **Remote Desktop Users**.</source>
            <translation>관리자에게는 권한이 있습니다. 다른 사용자는 **Remote Desktop Users** 그룹에 있어야 합니다.</translation>
        </message>
        <message>
            <source>Right-click **Start**, choose **Run**, type the command, then choose **Users** and your account.</source>
            <translation>**시작**을 마우스 오른쪽 단추로 클릭하고 **실행**을 선택하여 명령을 입력한 다음, **사용자**와 해당 계정을 선택합니다.</translation>
        </message>
        <message>
            <source>See who is in the group:</source>
            <translation>그룹에 누가 있는지 확인합니다.</translation>
        </message>
        <message>
            <source>Type the user name with the name of the server or domain before it: `SERVER\user` or `DOMAIN\user`.</source>
            <translation>사용자 이름 앞에 서버 또는 도메인의 이름을 붙여 입력합니다: `SERVER\user` 또는 `DOMAIN\user`.</translation>
        </message>
        <message>
            <source>Add the user to the group: put the name in place of USER.</source>
            <translation>그룹에 사용자를 추가합니다. USER 자리에 이름을 입력하십시오.</translation>
        </message>
        <message>
            <source>Windows refuses accounts with an empty password over the network.</source>
            <translation>Windows는 네트워크를 통한 로그인에서 암호가 비어 있는 계정을 거부합니다.</translation>
        </message>
        <message>
            <source>Delete the expired certificate and let Windows make a new one:</source>
            <translation>만료된 인증서를 삭제하고 Windows가 새로 만들게 합니다.</translation>
        </message>
        <message>
            <source>Do not lower the security of Remote Desktop to get around a bad certificate.</source>
            <translation>잘못된 인증서를 피하려고 원격 데스크톱의 보안 수준을 낮추지 마십시오.</translation>
        </message>
        <message>
            <source>Instances</source>
            <translation>인스턴스</translation>
        </message>
        <message>
            <source>Security groups</source>
            <translation>보안 그룹</translation>
        </message>
        <message>
            <source>Instance Details</source>
            <translation>Instance Details</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>Monitor</translation>
        </message>
        <message>
            <source>Security Groups</source>
            <translation>Security Groups</translation>
        </message>
        <message>
            <source>Inbound rules</source>
            <translation>인바운드 규칙</translation>
        </message>
        <message>
            <source>Outbound rules</source>
            <translation>아웃바운드 규칙</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>우선 순위</translation>
        </message>
        <message>
            <source>Public IP</source>
            <translation>공인 IP</translation>
        </message>
        <message>
            <source>Sign in now</source>
            <translation>Sign in now</translation>
        </message>
        <message>
            <source>Send Remote Command</source>
            <translation>원격 명령어 발송</translation>
        </message>
        <message>
            <source>✓ Allow</source>
            <translation>✓ Allow</translation>
        </message>
        <message>
            <source>ID/Name</source>
            <translation>ID/이름</translation>
        </message>
        <message>
            <source>Primary IPv4</source>
            <translation>기본 IPv4 주소</translation>
        </message>
        <message>
            <source>Availability zone</source>
            <translation>가용 영역</translation>
        </message>
        <message>
            <source>Seoul Zone 1</source>
            <translation>서울 1존</translation>
        </message>
        <message>
            <source>Cloud Virtual Machine</source>
            <translation>Cloud Virtual Machine</translation>
        </message>
        <message>
            <source>Seoul</source>
            <translation>서울</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>생성</translation>
        </message>
        <message>
            <source>Start Up</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Shut Down</source>
            <translation>종료</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>다시 시작</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>모니터링</translation>
        </message>
        <message>
            <source>Elastic Compute Service</source>
            <translation>Elastic Compute Service</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>홈</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>인스턴스</translation>
        </message>
        <message>
            <source>Network billing mode</source>
            <translation>네트워크 과금 방식</translation>
        </message>
        <message>
            <source>Bill by traffic</source>
            <translation>트래픽 사용량 기준</translation>
        </message>
        <message>
            <source>At least 1 Mbps; 5 Mbps or more is comfortable.</source>
            <translation>최소 1 Mbps, 쾌적하게 사용하려면 5 Mbps 이상이 필요합니다.</translation>
        </message>
        <message>
            <source>Basic information</source>
            <translation>기본 정보</translation>
        </message>
        <message>
            <source>Protocol port</source>
            <translation>프로토콜 포트</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>정책</translation>
        </message>
        <message>
            <source>Log in to the Windows instance</source>
            <translation>Windows 인스턴스 로그인</translation>
        </message>
        <message>
            <source>Log in over VNC</source>
            <translation>VNC로 로그인</translation>
        </message>
        <message>
            <source>Check item</source>
            <translation>Check item</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>No problem</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Firewall in the instance</source>
            <translation>Firewall in the instance</translation>
        </message>
        <message>
            <source>Port 3389 is blocked</source>
            <translation>Port 3389 is blocked</translation>
        </message>
        <message>
            <source>Port is listening</source>
            <translation>Port is listening</translation>
        </message>
        <message>
            <source>Command content</source>
            <translation>Command content</translation>
        </message>
        <message>
            <source>Remote connection</source>
            <translation>Remote connection</translation>
        </message>
        <message>
            <source>Sign-in to an instance through VNC</source>
            <translation>VNC로 인스턴스에 로그인</translation>
        </message>
        <message>
            <source>Connect with Workbench</source>
            <translation>Workbench로 연결</translation>
        </message>
        <message>
            <source>Destination port</source>
            <translation>대상 포트</translation>
        </message>
        <message>
            <source>Custom TCP</source>
            <translation>Custom TCP</translation>
        </message>
        <message>
            <source>Networking</source>
            <translation>네트워킹</translation>
        </message>
        <message>
            <source>Effective security rules</source>
            <translation>유효 보안 규칙</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>액세스</translation>
        </message>
        <message>
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>Deny</source>
            <translation>거부</translation>
        </message>
        <message>
            <source>Reset password</source>
            <translation>암호 다시 설정</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>모드</translation>
        </message>
        <message>
            <source>Reset configuration only</source>
            <translation>구성만 다시 설정</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>업데이트</translation>
        </message>
        <message>
            <source>Instance list in the CVM console</source>
            <translation>CVM 콘솔의 인스턴스 목록</translation>
        </message>
        <message>
            <source>203.0.113.7 (Public)
10.0.0.5 (Private)</source>
            <translation>203.0.113.7 (공인)
10.0.0.5 (사설)</translation>
        </message>
        <message>
            <source>Instance without a public IP in the CVM console</source>
            <translation>CVM 콘솔에서 공인 IP가 없는 인스턴스</translation>
        </message>
        <message>
            <source>-
10.0.0.5 (Private)</source>
            <translation>-
10.0.0.5 (사설)</translation>
        </message>
        <message>
            <source>Adjust the network of an instance</source>
            <translation>인스턴스의 네트워크 조정</translation>
        </message>
        <message>
            <source>Security groups of an instance</source>
            <translation>인스턴스의 보안 그룹</translation>
        </message>
        <message>
            <source>Result of the self-service troubleshooting</source>
            <translation>Self-service Troubleshooting의 결과</translation>
        </message>
        <message>
            <source>Instance details with status and health</source>
            <translation>상태와 상태 검사 결과가 표시된 인스턴스 세부 정보</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Instance details with the public bandwidth</source>
            <translation>인터넷 대역폭이 표시된 인스턴스 세부 정보</translation>
        </message>
        <message>
            <source>VNC window with the menu for key combinations</source>
            <translation>키 조합 메뉴가 열린 VNC 창</translation>
        </message>
        <message>
            <source>VNC remote connection</source>
            <translation>VNC</translation>
        </message>
        <message>
            <source>Press Ctrl+Alt+Delete to unlock.</source>
            <translation>잠금을 해제하려면 Ctrl+Alt+Delete를 누르세요.</translation>
        </message>
        <message>
            <source>Adjust Network</source>
            <translation>네트워크 조정</translation>
        </message>
        <message>
            <source>Target bandwidth</source>
            <translation>목표 대역폭</translation>
        </message>
        <message>
            <source>Source (IP)</source>
            <translation>소스(IP)</translation>
        </message>
        <message>
            <source>Log In Now</source>
            <translation>즉시 로그인</translation>
        </message>
        <message>
            <source>VNC login</source>
            <translation>VNC 로그인</translation>
        </message>
        <message>
            <source>Self-service Troubleshooting</source>
            <translation>Self-service Troubleshooting</translation>
        </message>
        <message>
            <source>Instance ID:</source>
            <translation>Instance ID:</translation>
        </message>
        <message>
            <source>Security group check</source>
            <translation>Security group check</translation>
        </message>
        <message>
            <source>Send Command</source>
            <translation>Send Command</translation>
        </message>
        <message>
            <source>Command type:</source>
            <translation>Command type:</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Run</translation>
        </message>
        <message>
            <source>Workbench</source>
            <translation>Workbench</translation>
        </message>
        <message>
            <source>Show Other Logon Methods</source>
            <translation>Show Other Logon Methods</translation>
        </message>
        <message>
            <source>VNC</source>
            <translation>VNC</translation>
        </message>
        <message>
            <source>Manage Rules</source>
            <translation>Manage Rules</translation>
        </message>
        <message>
            <source>Inbound</source>
            <translation>Inbound</translation>
        </message>
        <message>
            <source>Outbound</source>
            <translation>Outbound</translation>
        </message>
        <message>
            <source>Priority (1 = first)</source>
            <translation>Priority (1 = first)</translation>
        </message>
        <message>
            <source>Protocol type</source>
            <translation>Protocol type</translation>
        </message>
        <message>
            <source>Source IP</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>Basic Information</source>
            <translation>Basic Information</translation>
        </message>
        <message>
            <source>Status:</source>
            <translation>Status:</translation>
        </message>
        <message>
            <source>● Running</source>
            <translation>● Running</translation>
        </message>
        <message>
            <source>Health Status:</source>
            <translation>Health Status:</translation>
        </message>
        <message>
            <source>Public IP:</source>
            <translation>Public IP:</translation>
        </message>
        <message>
            <source>Network Information</source>
            <translation>Network Information</translation>
        </message>
        <message>
            <source>Public Bandwidth:</source>
            <translation>Public Bandwidth:</translation>
        </message>
        <message>
            <source>Private IP:</source>
            <translation>Private IP:</translation>
        </message>
        <message>
            <source>Send Remote Commands</source>
            <translation>Send Remote Commands</translation>
        </message>
        <message>
            <source>Send a command with Cloud Assistant</source>
            <translation>클라우드 어시스턴트로 명령 전송</translation>
        </message>
        <message>
            <source>Inbound rules of a security group</source>
            <translation>보안 그룹의 인바운드 규칙</translation>
        </message>
        <message>
            <source>Overview of a virtual machine</source>
            <translation>가상 머신 개요</translation>
        </message>
        <message>
            <source>Virtual machines</source>
            <translation>가상 머신</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>연결</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Essentials</source>
            <translation>기본 정보</translation>
        </message>
        <message>
            <source>Resource group</source>
            <translation>리소스 그룹</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>위치</translation>
        </message>
        <message>
            <source>Public IP address:</source>
            <translation>공용 IP 주소:</translation>
        </message>
        <message>
            <source>Effective security rules of a network interface</source>
            <translation>네트워크 인터페이스의 유효 보안 규칙</translation>
        </message>
        <message>
            <source>Reset password, mode Reset configuration only</source>
            <translation>암호 다시 설정, 구성만 다시 설정 모드</translation>
        </message>
        <message>
            <source>Emergency Console of a server</source>
            <translation>서버의 Emergency Console</translation>
        </message>
        <message>
            <source>Rackspace Emergency Console, in English only</source>
            <translation>Rackspace Emergency Console(영어로만 제공)</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>도움말</translation>
        </message>
        <message>
            <source>Remote Desktop can't connect to the remote computer for one of these reasons:</source>
            <translation>다음 이유 중 하나로 인해 원격 데스크톱에서 원격 컴퓨터에 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>Because of a protocol error, this session will be disconnected.</source>
            <translation>프로토콜 오류 때문에 이 세션의 연결이 끊어집니다.</translation>
        </message>
        <message>
            <source>Your credentials did not work</source>
            <translation>자격 증명이 작동하지 않습니다</translation>
        </message>
        <message>
            <source>The connection was denied because the user account is not authorized for remote login.</source>
            <translation>사용자 계정에 원격 로그인 권한이 없으므로 연결이 거부되었습니다.</translation>
        </message>
        <message>
            <source>There are no Remote Desktop License Servers available to provide a license.</source>
            <translation>라이선스를 제공할 수 있는 원격 데스크톱 라이선스 서버가 없습니다.</translation>
        </message>
        <message>
            <source>To log on, you must have Terminal Server User Access permissions on this computer.</source>
            <translation>로그온하려면 이 컴퓨터에 대한 터미널 서버 사용자 액세스 권한이 있어야 합니다.</translation>
        </message>
        <message>
            <source>The terminal server has exceeded the maximum number of allowed connections.</source>
            <translation>터미널 서버가 허용되는 최대 연결 수를 초과했습니다.</translation>
        </message>
        <message>
            <source>Message: your credentials did not work</source>
            <translation>메시지: 자격 증명이 작동하지 않습니다</translation>
        </message>
        <message>
            <source>Windows Security</source>
            <translation>Windows 보안</translation>
        </message>
        <message>
            <source>Enter your credentials</source>
            <translation>자격 증명 입력</translation>
        </message>
        <message>
            <source>These credentials will be used to connect to 203.0.113.7.</source>
            <translation>이 자격 증명은 203.0.113.7에 연결하는 데 사용됩니다.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>사용자 이름</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>암호</translation>
        </message>
        <message>
            <source>The usual messages of Remote Desktop, and where to find the code</source>
            <translation>원격 데스크톱의 일반적인 메시지와 오류 코드의 위치</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>메시지</translation>
        </message>
        <message>
            <source>Error code: 0x204</source>
            <translation>오류 코드: 0x204</translation>
        </message>
        <message>
            <source>Message: Remote Desktop can't connect, three reasons</source>
            <translation>메시지: 원격 데스크톱에서 연결할 수 없음, 세 가지 이유</translation>
        </message>
        <message>
            <source>1) Remote access to the server is not enabled</source>
            <translation>1) 서버에 대한 원격 액세스를 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>2) The remote computer is turned off</source>
            <translation>2) 원격 컴퓨터가 꺼져 있습니다.</translation>
        </message>
        <message>
            <source>3) The remote computer is not available on the network</source>
            <translation>3) 네트워크에서 원격 컴퓨터를 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>Message: protocol error</source>
            <translation>메시지: 프로토콜 오류</translation>
        </message>
        <message>
            <source>Please try connecting to the remote computer again.</source>
            <translation>원격 컴퓨터에 다시 연결해 보십시오.</translation>
        </message>
        <message>
            <source>Message: the account is not authorized for remote login</source>
            <translation>메시지: 계정에 원격 로그인 권한이 없음</translation>
        </message>
        <message>
            <source>Message: no license server available</source>
            <translation>메시지: 사용 가능한 라이선스 서버가 없음</translation>
        </message>
        <message>
            <source>The remote session was disconnected.</source>
            <translation>원격 세션의 연결이 끊어졌습니다.</translation>
        </message>
        <message>
            <source>Please contact the server administrator.</source>
            <translation>서버 관리자에게 문의하십시오.</translation>
        </message>
        <message>
            <source>Message: user access permission is missing</source>
            <translation>메시지: 사용자 액세스 권한이 없음</translation>
        </message>
        <message>
            <source>By default, members of the Remote Desktop Users group have these permissions.</source>
            <translation>기본적으로 Remote Desktop Users 그룹의 구성원에게 이 권한이 있습니다.</translation>
        </message>
        <message>
            <source>Windows Server 2003 and 2008; later versions use other words</source>
            <translation>Windows Server 2003 및 2008, 이후 버전에서는 문구가 다릅니다</translation>
        </message>
        <message>
            <source>Message: too many connections</source>
            <translation>메시지: 연결이 너무 많음</translation>
        </message>
        <message>
            <source>The system can not log you on.</source>
            <translation>시스템에 로그온할 수 없습니다.</translation>
        </message>
        <message>
            <source>All versions</source>
            <translation>모든 버전</translation>
        </message>
        <message>
            <source>The path of the connection</source>
            <translation>연결 경로</translation>
        </message>
        <message>
            <source>Your computer</source>
            <translation>사용자의 컴퓨터</translation>
        </message>
        <message>
            <source>Remote Desktop client</source>
            <translation>원격 데스크톱 클라이언트</translation>
        </message>
        <message>
            <source>Edge device</source>
            <translation>경계 장비</translation>
        </message>
        <message>
            <source>Router or firewall of your network</source>
            <translation>내부 네트워크의 라우터 또는 방화벽</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>인터넷</translation>
        </message>
        <message>
            <source>Entrance of the cloud</source>
            <translation>클라우드 입구</translation>
        </message>
        <message>
            <source>Endpoint or network security group</source>
            <translation>엔드포인트 또는 네트워크 보안 그룹</translation>
        </message>
        <message>
            <source>Virtual machine</source>
            <translation>가상 머신</translation>
        </message>
        <message>
            <source>Windows firewall and Remote Desktop service</source>
            <translation>Windows 방화벽과 원격 데스크톱 서비스</translation>
        </message>
        <message>
            <source>Name, DNS, firewall, proxy</source>
            <translation>이름, DNS, 방화벽, 프록시</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>네트워크</translation>
        </message>
        <message>
            <source>Route to the server</source>
            <translation>서버까지의 경로</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>클라우드</translation>
        </message>
        <message>
            <source>Instance, public IP, security group</source>
            <translation>인스턴스, 공인 IP, 보안 그룹</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>서버</translation>
        </message>
        <message>
            <source>Port 3389 (TCP)</source>
            <translation>포트 3389(TCP)</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>로그인</translation>
        </message>
        <message>
            <source>User name and password</source>
            <translation>사용자 이름과 암호</translation>
        </message>
        <message>
            <source>The parts of a Remote Desktop connection</source>
            <translation>원격 데스크톱 연결의 구성 요소</translation>
        </message>
        <message>
            <source>The path of the connection: your computer</source>
            <translation>연결 경로: 사용자의 컴퓨터</translation>
        </message>
        <message>
            <source>The path of the connection: the edge device</source>
            <translation>연결 경로: 경계 장비</translation>
        </message>
        <message>
            <source>The path of the connection: the entrance of the cloud</source>
            <translation>연결 경로: 클라우드 입구</translation>
        </message>
        <message>
            <source>The five links from this computer to the sign-in</source>
            <translation>이 컴퓨터에서 로그인까지의 다섯 구간</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>서비스</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>데이터</translation>
        </message>
        <message>
            <source>Windows Logs</source>
            <translation>Windows 로그</translation>
        </message>
        <message>
            <source>Event Viewer</source>
            <translation>이벤트 뷰어</translation>
        </message>
        <message>
            <source>Inbound Rules</source>
            <translation>인바운드 규칙</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>수동</translation>
        </message>
        <message>
            <source>Startup Type</source>
            <translation>시작 유형</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>자동</translation>
        </message>
        <message>
            <source>Registry Editor</source>
            <translation>레지스트리 편집기</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>응용 프로그램</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>보안</translation>
        </message>
        <message>
            <source>System</source>
            <translation>시스템</translation>
        </message>
        <message>
            <source>Event Viewer (Local)</source>
            <translation>이벤트 뷰어(로컬)</translation>
        </message>
        <message>
            <source>Computer Management</source>
            <translation>컴퓨터 관리</translation>
        </message>
        <message>
            <source>Computer Management (Local)</source>
            <translation>컴퓨터 관리(로컬)</translation>
        </message>
        <message>
            <source>System Tools</source>
            <translation>시스템 도구</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>저장소</translation>
        </message>
        <message>
            <source>Services and Applications</source>
            <translation>서비스 및 응용 프로그램</translation>
        </message>
        <message>
            <source>Windows Defender Firewall with Advanced Security</source>
            <translation>고급 보안이 포함된 Windows Defender 방화벽</translation>
        </message>
        <message>
            <source>Outbound Rules</source>
            <translation>아웃바운드 규칙</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>프로필</translation>
        </message>
        <message>
            <source>Enabled</source>
            <translation>사용</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Remote Desktop - Shadow (TCP-In)</source>
            <translation>원격 데스크톱 - 섀도(TCP-In)</translation>
        </message>
        <message>
            <source>Remote Desktop - User Mode (TCP-In)</source>
            <translation>원격 데스크톱 - 사용자 모드(TCP-In)</translation>
        </message>
        <message>
            <source>Remote Desktop - User Mode (UDP-In)</source>
            <translation>원격 데스크톱 - 사용자 모드(UDP-In)</translation>
        </message>
        <message>
            <source>(Default)</source>
            <translation>(기본값)</translation>
        </message>
        <message>
            <source>Device Manager</source>
            <translation>장치 관리자</translation>
        </message>
        <message>
            <source>Disk drives</source>
            <translation>디스크 드라이브</translation>
        </message>
        <message>
            <source>Display adapters</source>
            <translation>디스플레이 어댑터</translation>
        </message>
        <message>
            <source>Network adapters</source>
            <translation>네트워크 어댑터</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>프로세서</translation>
        </message>
        <message>
            <source>System devices</source>
            <translation>시스템 장치</translation>
        </message>
        <message>
            <source>Date and Time</source>
            <translation>날짜 및 시간</translation>
        </message>
        <message>
            <source>Event ID</source>
            <translation>이벤트 ID</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>주의</translation>
        </message>
        <message>
            <source>Source:</source>
            <translation>원본:</translation>
        </message>
        <message>
            <source>Event ID:</source>
            <translation>이벤트 ID:</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>키워드</translation>
        </message>
        <message>
            <source>Audit Success</source>
            <translation>감사 성공</translation>
        </message>
        <message>
            <source>Audit Failure</source>
            <translation>감사 실패</translation>
        </message>
        <message>
            <source>Account Name:</source>
            <translation>계정 이름:</translation>
        </message>
        <message>
            <source>Sub Status:</source>
            <translation>하위 상태:</translation>
        </message>
        <message>
            <source>Local Security Policy</source>
            <translation>로컬 보안 정책</translation>
        </message>
        <message>
            <source>Security Settings</source>
            <translation>보안 설정</translation>
        </message>
        <message>
            <source>Account Policies</source>
            <translation>계정 정책</translation>
        </message>
        <message>
            <source>Local Policies</source>
            <translation>로컬 정책</translation>
        </message>
        <message>
            <source>IP Security Policies on Local Computer</source>
            <translation>로컬 컴퓨터의 IP 보안 정책</translation>
        </message>
        <message>
            <source>Policy Assigned</source>
            <translation>정책 할당</translation>
        </message>
        <message>
            <source>Remote Desktop Session Host Configuration</source>
            <translation>원격 데스크톱 세션 호스트 구성</translation>
        </message>
        <message>
            <source>RD Session Host Configuration</source>
            <translation>RD 세션 호스트 구성</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>연결</translation>
        </message>
        <message>
            <source>Connection Name</source>
            <translation>연결 이름</translation>
        </message>
        <message>
            <source>Connection Type</source>
            <translation>연결 유형</translation>
        </message>
        <message>
            <source>Computer Management with the list of services</source>
            <translation>서비스 목록이 열린 컴퓨터 관리</translation>
        </message>
        <message>
            <source>The list of services</source>
            <translation>서비스 목록</translation>
        </message>
        <message>
            <source>Services (Local)</source>
            <translation>서비스(로컬)</translation>
        </message>
        <message>
            <source>Inbound rules of Windows Defender Firewall with Advanced Security</source>
            <translation>고급 보안이 포함된 Windows Defender 방화벽의 인바운드 규칙</translation>
        </message>
        <message>
            <source>The RDP-Tcp connection</source>
            <translation>RDP-Tcp 연결</translation>
        </message>
        <message>
            <source>Registry Editor with the value Installer32</source>
            <translation>Installer32 값이 표시된 레지스트리 편집기</translation>
        </message>
        <message>
            <source>Registry Editor with fDenyTSConnections and fEnableWinStation</source>
            <translation>fDenyTSConnections와 fEnableWinStation이 표시된 레지스트리 편집기</translation>
        </message>
        <message>
            <source>Device Manager with the network adapter</source>
            <translation>네트워크 어댑터가 표시된 장치 관리자</translation>
        </message>
        <message>
            <source>System log with event 2004: memory is running out</source>
            <translation>이벤트 2004가 표시된 시스템 로그: 메모리 부족</translation>
        </message>
        <message>
            <source>Security log with event 4625: failed sign-in</source>
            <translation>이벤트 4625가 표시된 보안 로그: 로그인 실패</translation>
        </message>
        <message>
            <source>Local Security Policy with an IP security policy</source>
            <translation>IP 보안 정책이 표시된 로컬 보안 정책</translation>
        </message>
        <message>
            <source>Telnet to the Remote Desktop port</source>
            <translation>원격 데스크톱 포트로 telnet 연결</translation>
        </message>
        <message>
            <source>Terminal</source>
            <translation>터미널</translation>
        </message>
        <message>
            <source>telnet; on Windows an empty window means: connected</source>
            <translation>telnet, Windows에서는 빈 창이 나타나면 연결된 것입니다</translation>
        </message>
        <message>
            <source>PowerShell with the end date of the certificate</source>
            <translation>인증서 만료일이 표시된 PowerShell</translation>
        </message>
        <message>
            <source>Administrator: Windows PowerShell</source>
            <translation>관리자: Windows PowerShell</translation>
        </message>
        <message>
            <source>Control Panel</source>
            <translation>제어판</translation>
        </message>
        <message>
            <source>Windows Defender Firewall</source>
            <translation>Windows Defender 방화벽</translation>
        </message>
        <message>
            <source>System and Security</source>
            <translation>시스템 및 보안</translation>
        </message>
        <message>
            <source>Turn on Windows Defender Firewall</source>
            <translation>Windows Defender 방화벽 사용</translation>
        </message>
        <message>
            <source>Turn off Windows Defender Firewall (not recommended)</source>
            <translation>Windows Defender 방화벽 사용 안 함(권장하지 않음)</translation>
        </message>
        <message>
            <source>System Properties, tab Remote</source>
            <translation>시스템 속성, 원격 탭</translation>
        </message>
        <message>
            <source>System Properties</source>
            <translation>시스템 속성</translation>
        </message>
        <message>
            <source>Computer Name</source>
            <translation>컴퓨터 이름</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>하드웨어</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>고급</translation>
        </message>
        <message>
            <source>Remote</source>
            <translation>원격</translation>
        </message>
        <message>
            <source>Remote Assistance</source>
            <translation>원격 지원</translation>
        </message>
        <message>
            <source>Allow Remote Assistance connections to this computer</source>
            <translation>이 컴퓨터에 대한 원격 지원 연결 허용</translation>
        </message>
        <message>
            <source>Don't allow remote connections to this computer</source>
            <translation>이 컴퓨터에 대한 원격 연결 허용 안 함</translation>
        </message>
        <message>
            <source>Allow remote connections to this computer</source>
            <translation>이 컴퓨터에 대한 원격 연결 허용</translation>
        </message>
        <message>
            <source>Allow connections only from computers running Remote Desktop with Network Level Authentication (recommended)</source>
            <translation>네트워크 수준 인증을 사용하여 원격 데스크톱을 실행하는 컴퓨터에서만 연결 허용(권장)</translation>
        </message>
        <message>
            <source>Select Users...</source>
            <translation>사용자 선택...</translation>
        </message>
        <message>
            <source>System Configuration, tab General</source>
            <translation>시스템 구성, 일반 탭</translation>
        </message>
        <message>
            <source>System Configuration</source>
            <translation>시스템 구성</translation>
        </message>
        <message>
            <source>Boot</source>
            <translation>부팅</translation>
        </message>
        <message>
            <source>Startup</source>
            <translation>시작프로그램</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>도구</translation>
        </message>
        <message>
            <source>Startup selection</source>
            <translation>시작 모드 선택</translation>
        </message>
        <message>
            <source>Load all device drivers and services</source>
            <translation>모든 장치 드라이버 및 서비스 로드</translation>
        </message>
        <message>
            <source>Diagnostic startup</source>
            <translation>진단 모드</translation>
        </message>
        <message>
            <source>Load basic devices and services only</source>
            <translation>기본 장치 및 서비스만 로드</translation>
        </message>
        <message>
            <source>Selective startup</source>
            <translation>선택 모드</translation>
        </message>
        <message>
            <source>Load system services</source>
            <translation>시스템 서비스 로드</translation>
        </message>
        <message>
            <source>Load startup items</source>
            <translation>시작 항목 로드</translation>
        </message>
        <message>
            <source>Properties of the service Remote Desktop Services</source>
            <translation>Remote Desktop Services 서비스의 속성</translation>
        </message>
        <message>
            <source>Remote Desktop Services Properties (Local Computer)</source>
            <translation>Remote Desktop Services 속성(로컬 컴퓨터)</translation>
        </message>
        <message>
            <source>Log On</source>
            <translation>로그온</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>복구</translation>
        </message>
        <message>
            <source>Dependencies</source>
            <translation>종속성</translation>
        </message>
        <message>
            <source>Service name:</source>
            <translation>서비스 이름:</translation>
        </message>
        <message>
            <source>Display name:</source>
            <translation>표시 이름:</translation>
        </message>
        <message>
            <source>Startup type:</source>
            <translation>시작 유형:</translation>
        </message>
        <message>
            <source>Service status:</source>
            <translation>서비스 상태:</translation>
        </message>
        <message>
            <source>Status of Windows Defender Firewall</source>
            <translation>Windows Defender 방화벽의 상태</translation>
        </message>
        <message>
            <source>Allow an app or feature through Windows Defender Firewall</source>
            <translation>Windows Defender 방화벽을 통해 앱 또는 기능 허용</translation>
        </message>
        <message>
            <source>Turn Windows Defender Firewall on or off</source>
            <translation>Windows Defender 방화벽 설정 또는 해제</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>고급 설정</translation>
        </message>
        <message>
            <source>Help protect your PC with Windows Defender Firewall</source>
            <translation>Windows Defender 방화벽으로 PC 보호</translation>
        </message>
        <message>
            <source>Private networks: not connected</source>
            <translation>개인 네트워크: 연결되지 않음</translation>
        </message>
        <message>
            <source>Guest or public networks: connected</source>
            <translation>게스트 또는 공용 네트워크: 연결됨</translation>
        </message>
        <message>
            <source>Windows Defender Firewall state: On</source>
            <translation>Windows Defender 방화벽 상태: 설정</translation>
        </message>
        <message>
            <source>Incoming connections: Block all connections to apps that are not on the list of allowed apps</source>
            <translation>들어오는 연결: 허용되는 앱 목록에 없는 모든 앱에 대한 연결 차단</translation>
        </message>
        <message>
            <source>Allowed apps of Windows Defender Firewall</source>
            <translation>Windows Defender 방화벽의 허용되는 앱</translation>
        </message>
        <message>
            <source>Allowed apps</source>
            <translation>허용되는 앱</translation>
        </message>
        <message>
            <source>Allow apps to communicate through Windows Defender Firewall</source>
            <translation>앱이 Windows Defender 방화벽을 통해 통신하도록 허용</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>설정 변경</translation>
        </message>
        <message>
            <source>Allowed apps and features:</source>
            <translation>허용되는 앱 및 기능:</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>개인</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>공용</translation>
        </message>
        <message>
            <source>File and Printer Sharing</source>
            <translation>파일 및 프린터 공유</translation>
        </message>
        <message>
            <source>Network Discovery</source>
            <translation>네트워크 검색</translation>
        </message>
        <message>
            <source>Windows Remote Management</source>
            <translation>Windows 원격 관리</translation>
        </message>
        <message>
            <source>Customize Settings of Windows Defender Firewall</source>
            <translation>Windows Defender 방화벽의 설정 사용자 지정</translation>
        </message>
        <message>
            <source>Customize Settings</source>
            <translation>설정 사용자 지정</translation>
        </message>
        <message>
            <source>Customize settings for each type of network</source>
            <translation>각 네트워크 유형에 대한 설정 사용자 지정</translation>
        </message>
        <message>
            <source>Private network settings</source>
            <translation>개인 네트워크 설정</translation>
        </message>
        <message>
            <source>Public network settings</source>
            <translation>공용 네트워크 설정</translation>
        </message>
        <message>
            <source>For a short test only. Turn the firewall on again right after it.</source>
            <translation>잠깐 테스트할 때만 사용하십시오. 테스트가 끝나면 바로 방화벽을 다시 켜십시오.</translation>
        </message>
        <message>
            <source>Properties of RDP-Tcp, tab General</source>
            <translation>RDP-Tcp 속성, 일반 탭</translation>
        </message>
        <message>
            <source>RDP-Tcp Properties</source>
            <translation>RDP-Tcp 속성</translation>
        </message>
        <message>
            <source>Log on Settings</source>
            <translation>로그온 설정</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>세션</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>환경</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>종류:</translation>
        </message>
        <message>
            <source>Transport:</source>
            <translation>전송:</translation>
        </message>
        <message>
            <source>Security layer:</source>
            <translation>보안 계층:</translation>
        </message>
        <message>
            <source>RDP Security Layer</source>
            <translation>RDP 보안 계층</translation>
        </message>
        <message>
            <source>Encryption level:</source>
            <translation>암호화 수준:</translation>
        </message>
        <message>
            <source>Client Compatible</source>
            <translation>클라이언트 호환 가능</translation>
        </message>
        <message>
            <source>Certificate:</source>
            <translation>인증서:</translation>
        </message>
        <message>
            <source>Auto generated</source>
            <translation>자동 생성됨</translation>
        </message>
        <message>
            <source>Network Connections with the adapters</source>
            <translation>어댑터가 표시된 네트워크 연결</translation>
        </message>
        <message>
            <source>Network and Internet</source>
            <translation>네트워크 및 인터넷</translation>
        </message>
        <message>
            <source>Network Connections</source>
            <translation>네트워크 연결</translation>
        </message>
        <message>
            <source>Ethernet</source>
            <translation>이더넷</translation>
        </message>
        <message>
            <source>Ethernet 2</source>
            <translation>이더넷 2</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>사용 안 함</translation>
        </message>
        <message>
            <source>Windows Server 2016 to 2025</source>
            <translation>Windows Server 2016~2025</translation>
        </message>
        <message>
            <source>Windows Server 2008 R2</source>
            <translation>Windows Server 2008 R2</translation>
        </message>
        <message>
            <source>Windows 10 and 11</source>
            <translation>Windows 10 및 11</translation>
        </message>
        <message>
            <source>Tencent Cloud CVM console</source>
            <translation>Tencent Cloud CVM 콘솔</translation>
        </message>
        <message>
            <source>Alibaba Cloud ECS console</source>
            <translation>Alibaba Cloud ECS 콘솔</translation>
        </message>
        <message>
            <source>Azure portal</source>
            <translation>Azure Portal</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>적용</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>실행 중</translation>
        </message>
        <message>
            <source>• Running</source>
            <translation>• 실행 중</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>허용</translation>
        </message>
        <message>
            <source>General</source>
            <translation>일반</translation>
        </message>
        <message>
            <source>Remote Desktop</source>
            <translation>원격 데스크톱</translation>
        </message>
        <message>
            <source>Remote Desktop Connection</source>
            <translation>원격 데스크톱 연결</translation>
        </message>
        <message>
            <source>Rackspace: start a console session</source>
            <translation>Rackspace: 콘솔 세션 시작</translation>
        </message>
        <message>
            <source>Rackspace: change the administrator password of a server</source>
            <translation>Rackspace: 서버의 관리자 암호 변경</translation>
        </message>
        <message>
            <source>Sign in to the Cloud Control Panel and choose **Servers** &gt; **Cloud Servers** &gt; the name of your server.</source>
            <translation>Cloud Control Panel에 로그인하고 **Servers** &gt; **Cloud Servers** &gt; 서버 이름을 차례로 선택합니다.</translation>
        </message>
        <message>
            <source>Emergency Console</source>
            <translation>Emergency Console</translation>
        </message>
        <message>
            <source>Can you sign in through the Emergency Console?</source>
            <translation>Emergency Console로 로그인할 수 있습니까?</translation>
        </message>
        <message>
            <source>The Emergency Console shows the screen of the server in your browser. It works even when Remote Desktop and the network of the server do not.</source>
            <translation>Emergency Console은 서버의 화면을 브라우저에 보여 줍니다. 원격 데스크톱과 서버의 네트워크가 작동하지 않을 때도 사용할 수 있습니다.</translation>
        </message>
        <message>
            <source>Choose **Actions** &gt; **Emergency Console**. If the screen stays black, press Enter.</source>
            <translation>**Actions** &gt; **Emergency Console**을 선택합니다. 화면이 검은색이면 Enter 키를 누르십시오.</translation>
        </message>
        <message>
            <source>When you have finished, sign out of Windows before you choose **Disconnect**. Otherwise the session stays open.</source>
            <translation>작업이 끝나면 **Disconnect**를 선택하기 전에 Windows에서 로그아웃하십시오. 그렇지 않으면 세션이 열린 채로 남습니다.</translation>
        </message>
        <message>
            <source>Choose **Send CtrlAltDel** (older consoles: **Ctrl-Alt-Del**) and sign in as Administrator.</source>
            <translation>**Send CtrlAltDel**(오래된 콘솔에서는 **Ctrl-Alt-Del**)을 선택하고 Administrator로 로그인합니다.</translation>
        </message>
        <message>
            <source>Where to look: the button Send CtrlAltDel above the screen of the server.</source>
            <translation>확인할 곳: 서버 화면 위에 있는 Send CtrlAltDel 단추.</translation>
        </message>
        <message>
            <source>New administrator password</source>
            <translation>새 관리자 암호</translation>
        </message>
        <message>
            <source>If the Emergency Console refuses the password, set a new one in the Cloud Control Panel.</source>
            <translation>Emergency Console에서 암호가 거부되면 Cloud Control Panel에서 새 암호를 설정하십시오.</translation>
        </message>
        <message>
            <source>Choose **Actions** &gt; **Change Password** and type a new, strong password.</source>
            <translation>**Actions** &gt; **Change Password**를 선택하고 새로운 강력한 암호를 입력합니다.</translation>
        </message>
        <message>
            <source>Wait until the server is shown as **Active** again.</source>
            <translation>서버가 다시 **Active**로 표시될 때까지 기다립니다.</translation>
        </message>
        <message>
            <source>Open **Actions** &gt; **Emergency Console** and sign in as Administrator with the new password.</source>
            <translation>**Actions** &gt; **Emergency Console**을 열고 새 암호로 Administrator로 로그인합니다.</translation>
        </message>
        <message>
            <source>The old password stops working at once, also for programs that use it.</source>
            <translation>기존 암호는 바로 사용할 수 없게 되며, 그 암호를 쓰는 프로그램도 마찬가지입니다.</translation>
        </message>
        <message>
            <source>The change needs the Rackspace agent in Windows to be running.</source>
            <translation>암호를 바꾸려면 Windows에서 Rackspace 에이전트가 실행 중이어야 합니다.</translation>
        </message>
        <message>
            <source>Does the Remote Desktop rule of the active profile let your address in?</source>
            <translation>활성 프로필의 원격 데스크톱 규칙이 사용자의 주소를 허용합니까?</translation>
        </message>
        <message>
            <source>On the tab **Scope**, under **These IP addresses**, choose **Add**, type the address of the user and choose **OK** twice.</source>
            <translation>**영역** 탭의 **다음 IP 주소**에서 **추가**를 선택하고, 사용자의 주소를 입력한 다음 **확인**을 두 번 선택합니다.</translation>
        </message>
        <message>
            <source>The same in PowerShell: put the address in place of ADDRESS. Addresses already there are kept.</source>
            <translation>PowerShell에서 같은 작업: ADDRESS 자리에 주소를 입력하십시오. 이미 있는 주소는 유지됩니다.</translation>
        </message>
        <message>
            <source>On older servers the window is called **Windows Firewall with Advanced Security**.</source>
            <translation>오래된 서버에서는 창의 이름이 **고급 보안이 포함된 Windows 방화벽**입니다.</translation>
        </message>
        <message>
            <source>Refused sign-ins in the log</source>
            <translation>로그에 기록된 로그인 거부</translation>
        </message>
        <message>
            <source>Can you sign in now, with a new password for Administrator?</source>
            <translation>Administrator의 새 암호로 이제 로그인됩니까?</translation>
        </message>
        <message>
            <source>A password that is too simple is refused and the server may show an error. Set another one with uppercase and lowercase letters, digits and symbols.</source>
            <translation>너무 단순한 암호는 거부되고 서버에 오류가 표시될 수 있습니다. 대문자, 소문자, 숫자, 기호를 섞어 다른 암호를 설정하십시오.</translation>
        </message>
        <message>
            <source>Do this in the Emergency Console. Without this service, Windows accepts no Remote Desktop connections.</source>
            <translation>Emergency Console에서 확인하십시오. 이 서비스가 없으면 Windows는 원격 데스크톱 연결에 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>The firewall may be on, with a rule for Remote Desktop that allows only some addresses.</source>
            <translation>방화벽이 켜져 있고, 원격 데스크톱 규칙이 일부 주소만 허용할 수 있습니다.</translation>
        </message>
        <message>
            <source>What counts is the address that the server sees: normally your public IP address, not the 192.168... or 10... address of your computer.</source>
            <translation>중요한 것은 서버에 보이는 사용자의 주소입니다. 보통 컴퓨터의 192.168... 또는 10... 주소가 아니라 공인 IP 주소입니다.</translation>
        </message>
        <message>
            <source>Double-click the rule and choose **Scope**. **Remote IP address** should show **Any IP address** or a list with your address.</source>
            <translation>규칙을 두 번 클릭하고 **영역**을 선택합니다. **원격 IP 주소**에 **모든 IP 주소** 또는 사용자의 주소가 든 목록이 있어야 합니다.</translation>
        </message>
        <message>
            <source>A home connection gets a new address from time to time; the rule must then be changed again.</source>
            <translation>가정용 회선은 주소가 가끔 바뀝니다. 그때는 규칙을 다시 바꾸어야 합니다.</translation>
        </message>
        <message>
            <source>Does the Security log explain why this user is refused?</source>
            <translation>보안 로그의 항목에서 이 사용자가 거부된 이유를 알 수 있습니까?</translation>
        </message>
        <message>
            <source>Use this page when one user cannot sign in, but others can.</source>
            <translation>이 단계는 다른 사용자는 로그인되는데 특정 사용자만 로그인되지 않을 때를 위한 것입니다.</translation>
        </message>
        <message>
            <source>Windows writes every refused sign-in into its Security log, with the reason.</source>
            <translation>Windows는 거부된 로그인을 모두 이유와 함께 보안 로그에 기록합니다.</translation>
        </message>
        <message>
            <source>Open **Server Manager** &gt; **Tools** &gt; **Event Viewer**, then **Windows Logs** &gt; **Security**.</source>
            <translation>**서버 관리자** &gt; **도구** &gt; **이벤트 뷰어**를 열고 **Windows 로그** &gt; **보안**을 선택합니다.</translation>
        </message>
        <message>
            <source>Choose **Find** on the right, type the user name and look at the entries with event ID 4625.</source>
            <translation>오른쪽의 **찾기**를 선택하고 사용자 이름을 입력한 다음, 이벤트 ID가 4625인 항목을 확인합니다.</translation>
        </message>
        <message>
            <source>Read **Failure Reason**, **Status** and **Sub Status** of the newest entry.</source>
            <translation>가장 최근 항목에서 **오류 이유**, **상태**, **하위 상태**를 확인합니다.</translation>
        </message>
        <message>
            <source>The same in PowerShell: put the user name in place of USER.</source>
            <translation>PowerShell에서 같은 작업: USER 자리에 사용자 이름을 입력하십시오.</translation>
        </message>
        <message>
            <source>0xC000006A: wrong password. 0xC0000064: no such user. 0xC0000234: the account is locked after wrong passwords.</source>
            <translation>0xC000006A: 암호가 틀립니다. 0xC0000064: 없는 사용자입니다. 0xC0000234: 틀린 암호를 여러 번 입력하여 계정이 잠겼습니다.</translation>
        </message>
        <message>
            <source>0xC0000072: the account is disabled. 0xC0000071: the password has expired. 0xC0000193: the account has expired.</source>
            <translation>0xC0000072: 계정이 사용 안 함 상태입니다. 0xC0000071: 암호가 만료되었습니다. 0xC0000193: 계정이 만료되었습니다.</translation>
        </message>
        <message>
            <source>0xC000015B: the user lacks the right to sign in this way; see the group **Remote Desktop Users**.</source>
            <translation>0xC000015B: 사용자에게 이 방식으로 로그인할 권한이 없습니다. **Remote Desktop Users** 그룹을 확인하십시오.</translation>
        </message>
        <message>
            <source>No entry at the time of the attempt means that the sign-in never arrived: the cause lies earlier, in the network or the firewall. It may also mean that Windows is set not to record failures.</source>
            <translation>시도한 시각에 항목이 없으면 로그인 요청이 도착하지 않은 것이므로, 원인은 그 앞의 네트워크나 방화벽에 있습니다. Windows가 실패를 기록하지 않도록 설정되어 있을 수도 있습니다.</translation>
        </message>
        <message>
            <source>Where to look: Windows Logs &gt; Security on the left, entries with event ID 4625 in the middle.</source>
            <translation>확인할 곳: 왼쪽의 Windows 로그 &gt; 보안, 가운데의 이벤트 ID 4625 항목.</translation>
        </message>
        <message>
            <source>Ask Rackspace support</source>
            <translation>Rackspace 지원에 문의</translation>
        </message>
        <message>
            <source>If the log shows the reason, fix that first: unlock the account, set a new password or grant the right.</source>
            <translation>로그에 이유가 나와 있으면 먼저 그것을 해결하십시오. 계정 잠금을 풀거나, 암호를 새로 설정하거나, 권한을 부여합니다.</translation>
        </message>
        <message>
            <source>Otherwise send support these facts, so that nobody has to ask you for them.</source>
            <translation>그렇지 않으면 지원팀이 다시 묻지 않아도 되도록 사실을 정리하여 보내십시오.</translation>
        </message>
        <message>
            <source>Note the name, the ID, the region and the public IP address of the server.</source>
            <translation>서버의 이름, ID, 리전, 공인 IP 주소를 적어 둡니다.</translation>
        </message>
        <message>
            <source>Add: does the Emergency Console open, is the service running, which firewall profile is active, what does the log say about the user.</source>
            <translation>다음도 적습니다. Emergency Console이 열리는지, 서비스가 실행 중인지, 어떤 방화벽 프로필이 활성인지, 로그에 해당 사용자에 대해 무엇이 적혀 있는지.</translation>
        </message>
        <message>
            <source>In the Cloud Control Panel open a ticket with **Create Ticket** and attach the report.</source>
            <translation>Cloud Control Panel에서 **Create Ticket**으로 티켓을 열고 보고서를 첨부합니다.</translation>
        </message>
        <message>
            <source>Rackspace</source>
            <translation>Rackspace</translation>
        </message>
        <message>
            <source>Tencent Cloud: CVM console</source>
            <translation>Tencent Cloud: CVM 콘솔</translation>
        </message>
        <message>
            <source>You do this inside the server, in the VNC window of page T05.</source>
            <translation>이 작업은 서버 안에서, 즉 T05 페이지의 VNC 창에서 합니다.</translation>
        </message>
        <message>
            <source>Windows Server 2012 without the Start button: move the mouse to the lower left corner and right-click there. The keys **Windows + R** open **Run** too, unless your own computer catches them in the VNC window.</source>
            <translation>시작 단추가 없는 Windows Server 2012에서는 마우스를 왼쪽 아래 모서리로 옮겨 마우스 오른쪽 단추로 클릭합니다. **Windows + R** 키로도 **실행**이 열리지만, VNC 창에서는 사용 중인 컴퓨터가 이 키를 먼저 받을 수 있습니다.</translation>
        </message>
        <message>
            <source>Windows Server 2012 and 2016 call it **Windows Firewall**, Windows Server 2019 to 2025 **Windows Defender Firewall**. It is the same window.</source>
            <translation>Windows Server 2012와 2016에서는 **Windows 방화벽**, Windows Server 2019~2025에서는 **Windows Defender 방화벽**이라고 합니다. 같은 창입니다.</translation>
        </message>
        <message>
            <source>On the left, choose **Turn Windows Defender Firewall on or off**.</source>
            <translation>왼쪽에서 **Windows Defender 방화벽 설정 또는 해제**를 선택합니다.</translation>
        </message>
        <message>
            <source>Under **Private network settings** and **Public network settings** choose **Turn on Windows Defender Firewall**, then **OK**.</source>
            <translation>**개인 네트워크 설정**과 **공용 네트워크 설정**에서 **Windows Defender 방화벽 사용**을 선택하고 **확인**을 클릭합니다.</translation>
        </message>
        <message>
            <source>Where to look: the lower half of the tab Remote, under Remote Desktop.</source>
            <translation>확인할 곳: 원격 탭의 아래쪽 절반, 원격 데스크톱 부분.</translation>
        </message>
        <message>
            <source>The message with three reasons</source>
            <translation>세 가지 이유가 표시되는 메시지</translation>
        </message>
        <message>
            <source>Is this the message you see: Remote Desktop can't connect for one of three reasons?</source>
            <translation>세 가지 이유 중 하나로 원격 데스크톱에서 연결할 수 없다는 메시지가 표시되었습니까?</translation>
        </message>
        <message>
            <source>The window says that Remote Desktop can't connect to the remote computer for one of these reasons: remote access to the server is not enabled, the remote computer is turned off, or the remote computer is not available on the network.</source>
            <translation>이 창에는 다음 이유 중 하나로 원격 데스크톱에서 원격 컴퓨터에 연결할 수 없다고 표시됩니다. 서버에 대한 원격 액세스를 사용할 수 없거나, 원격 컴퓨터가 꺼져 있거나, 네트워크에서 원격 컴퓨터를 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>The instance is not running, or not in a normal state (T01).</source>
            <translation>인스턴스가 실행 중이 아니거나 정상 상태가 아닙니다(T01).</translation>
        </message>
        <message>
            <source>The server has no public IP, or its public bandwidth is 0 Mbps (T02, T03).</source>
            <translation>서버에 공인 IP가 없거나 인터넷 대역폭이 0 Mbps입니다(T02, T03).</translation>
        </message>
        <message>
            <source>The security groups of the server do not open the port of Remote Desktop, 3389 by default, to the Internet (T04).</source>
            <translation>서버의 보안 그룹이 원격 데스크톱 포트(기본값 3389)를 인터넷에 열어 두지 않았습니다(T04).</translation>
        </message>
        <message>
            <source>The service **Remote Desktop Services** is not started (T07 to T09).</source>
            <translation>**Remote Desktop Services** 서비스가 시작되지 않았습니다(T07~T09).</translation>
        </message>
        <message>
            <source>Remote Desktop is not allowed in the settings of the server (T06, T10).</source>
            <translation>서버 설정에서 원격 데스크톱이 허용되지 않았습니다(T06, T10).</translation>
        </message>
        <message>
            <source>Some versions show the code `0x204` with this message. It means the same.</source>
            <translation>일부 버전에서는 이 메시지와 함께 코드 `0x204`가 표시됩니다. 뜻은 같습니다.</translation>
        </message>
        <message>
            <source>Where to look: the first line of the message and the three reasons below it.</source>
            <translation>확인할 곳: 메시지의 첫 줄과 그 아래의 세 가지 이유.</translation>
        </message>
        <message>
            <source>Is the instance running?</source>
            <translation>인스턴스가 실행 중입니까?</translation>
        </message>
        <message>
            <source>Sign in to the CVM console.</source>
            <translation>CVM 콘솔에 로그인합니다.</translation>
        </message>
        <message>
            <source>Choose the region of the server at the top of the instance list.</source>
            <translation>인스턴스 목록 위쪽에서 서버가 있는 리전을 선택합니다.</translation>
        </message>
        <message>
            <source>Look at the column **Status** of your server: it should say **Running**.</source>
            <translation>서버의 **상태** 열을 봅니다. **실행 중**으로 표시되어야 합니다.</translation>
        </message>
        <message>
            <source>In the row of the server choose **More**, **Instance Status**, **Start Up** and confirm.</source>
            <translation>서버 행에서 **더보기**, **인스턴스 상태**, **시작**을 차례로 선택하고 확인합니다.</translation>
        </message>
        <message>
            <source>Wait until the status says **Running**, about one or two minutes, then check again.</source>
            <translation>상태가 **실행 중**이 될 때까지 1~2분 정도 기다린 후 다시 확인합니다.</translation>
        </message>
        <message>
            <source>Where to look: the column Status of your server.</source>
            <translation>확인할 곳: 서버의 상태 열.</translation>
        </message>
        <message>
            <source>Does the server have a public IP?</source>
            <translation>서버에 공인 IP가 있습니까?</translation>
        </message>
        <message>
            <source>Without a public IP the server cannot be reached from the Internet, only from its own network.</source>
            <translation>공인 IP가 없으면 인터넷에서 서버에 접근할 수 없고, 서버가 속한 네트워크에서만 접근할 수 있습니다.</translation>
        </message>
        <message>
            <source>In the CVM console, find your server in the instance list.</source>
            <translation>CVM 콘솔의 인스턴스 목록에서 서버를 찾습니다.</translation>
        </message>
        <message>
            <source>Look at the column **Primary IPv4**: one line has the private IP, another one, marked as public, should have the public IP.</source>
            <translation>**기본 IPv4 주소** 열을 봅니다. 한 줄에는 사설 IP가 있고, 공인으로 표시된 다른 줄에 공인 IP가 있어야 합니다.</translation>
        </message>
        <message>
            <source>Compare the public IP with the address that you type in Remote Desktop. They must be the same.</source>
            <translation>공인 IP를 원격 데스크톱에 입력하는 주소와 비교합니다. 두 주소가 같아야 합니다.</translation>
        </message>
        <message>
            <source>Open the page of elastic public IPs, choose the region of the server and **Apply**.</source>
            <translation>탄력적 공인 IP 페이지를 열고 서버의 리전을 선택한 후 **신청**을 클릭합니다.</translation>
        </message>
        <message>
            <source>In the row of the new address choose **More**, **Bind**, and select your server.</source>
            <translation>새 주소의 행에서 **더보기**, **바인딩**을 선택하고 서버를 지정합니다.</translation>
        </message>
        <message>
            <source>From now on, connect to this new address.</source>
            <translation>앞으로는 이 새 주소로 연결합니다.</translation>
        </message>
        <message>
            <source>An ordinary public IP can change when the server is stopped and started. An elastic one stays.</source>
            <translation>일반 공인 IP는 서버를 중지했다가 시작하면 바뀔 수 있습니다. 탄력적 공인 IP는 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>Where to look: the column with the IPv4 addresses. Here the public one is missing.</source>
            <translation>확인할 곳: IPv4 주소 열. 이 그림에서는 공인 주소가 없습니다.</translation>
        </message>
        <message>
            <source>Tencent Cloud: elastic public IP</source>
            <translation>Tencent Cloud: 탄력적 공인 IP(EIP)</translation>
        </message>
        <message>
            <source>Is the public bandwidth at least 1 Mbps?</source>
            <translation>인터넷 대역폭이 1 Mbps 이상입니까?</translation>
        </message>
        <message>
            <source>In the instance list, look at the column **Instance Configuration** of your server.</source>
            <translation>인스턴스 목록에서 서버의 **인스턴스 구성** 열을 봅니다.</translation>
        </message>
        <message>
            <source>It only means that no connection was established. The next pages check the six usual causes one by one; other causes are possible.</source>
            <translation>이 메시지는 연결이 이루어지지 않았다는 뜻일 뿐입니다. 다음 페이지에서 흔한 원인 여섯 가지를 차례로 확인합니다. 다른 원인일 수도 있습니다.</translation>
        </message>
        <message>
            <source>The firewall inside the server does not allow Remote Desktop (T11 to T13).</source>
            <translation>서버 안의 방화벽이 원격 데스크톱에 맞게 설정되지 않았습니다(T11~T13).</translation>
        </message>
        <message>
            <source>Another message? Answer “No”: the next page lists the messages.</source>
            <translation>다른 메시지입니까? ‘아니요’를 선택하면 다음 페이지에 메시지 목록이 나옵니다.</translation>
        </message>
        <message>
            <source>Instance status</source>
            <translation>인스턴스 실행 상태</translation>
        </message>
        <message>
            <source>A stopped server does not answer. Its status is shown in the list of instances in the CVM console.</source>
            <translation>중지된 서버는 누구에게도 응답하지 않습니다. 서버의 상태는 CVM 콘솔의 인스턴스 목록에 표시됩니다.</translation>
        </message>
        <message>
            <source>A server that was isolated because of an unpaid bill cannot be started until the bill is paid.</source>
            <translation>요금 미납으로 격리된 서버는 요금을 납부하기 전에는 시작할 수 없습니다.</translation>
        </message>
        <message>
            <source>Is your server missing from the list? Look in another region, or in another account.</source>
            <translation>목록에 서버가 없습니까? 다른 리전이나 다른 계정에서 찾아보십시오.</translation>
        </message>
        <message>
            <source>An elastic public IP costs money, even while it is not bound to an instance.</source>
            <translation>탄력적 공인 IP에는 요금이 부과되며, 아무것도 바인딩하지 않은 동안에도 마찬가지입니다.</translation>
        </message>
        <message>
            <source>0 Mbps is a problem: nothing gets out. 1 Mbps is enough to connect. 5 Mbps or more is recommended, so that the picture does not lag.</source>
            <translation>0 Mbps이면 문제입니다. 아무것도 밖으로 나가지 못합니다. 1 Mbps이면 연결할 수 있습니다. 화면이 끊기지 않으려면 5 Mbps 이상을 권장합니다.</translation>
        </message>
        <message>
            <source>Read the number in front of Mbps: 1 or more means “Yes”, 0 means “No”.</source>
            <translation>Mbps 앞의 숫자를 읽습니다. 1 이상이면 ‘예’, 0이면 ‘아니요’입니다.</translation>
        </message>
        <message>
            <source>In the row of the server choose **More**, **Resource Adjustment**, **Adjust Network**.</source>
            <translation>서버 행에서 **더보기**, **리소스 조정**, **네트워크 조정**을 차례로 선택합니다.</translation>
        </message>
        <message>
            <source>Set the target bandwidth to at least 1 Mbps, better 5 Mbps, and choose **OK**.</source>
            <translation>목표 대역폭을 1 Mbps 이상, 가능하면 5 Mbps로 설정하고 **확인**을 클릭합니다.</translation>
        </message>
        <message>
            <source>More bandwidth costs money. The window shows the price before you confirm.</source>
            <translation>대역폭을 늘리면 요금이 늘어납니다. 확인하기 전에 창에 가격이 표시됩니다.</translation>
        </message>
        <message>
            <source>Does the server have an elastic public IP? Then its bandwidth is set on the page of elastic public IPs.</source>
            <translation>서버에 탄력적 공인 IP가 있습니까? 그러면 대역폭은 탄력적 공인 IP 페이지에서 설정합니다.</translation>
        </message>
        <message>
            <source>Where to look: the target bandwidth in the window Adjust Network.</source>
            <translation>확인할 곳: 네트워크 조정 창의 목표 대역폭.</translation>
        </message>
        <message>
            <source>Tencent Cloud: adjust the network configuration</source>
            <translation>Tencent Cloud: 네트워크 구성 변경</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>보안 그룹</translation>
        </message>
        <message>
            <source>Do the security groups of the server open the port of Remote Desktop?</source>
            <translation>서버의 보안 그룹이 원격 데스크톱 포트를 열어 두었습니까?</translation>
        </message>
        <message>
            <source>A security group is the firewall of the cloud in front of the server. It must let your computer in at the port of Remote Desktop, TCP 3389 by default.</source>
            <translation>보안 그룹은 서버 앞에 있는 클라우드의 방화벽입니다. 원격 데스크톱 포트(기본값 TCP 3389)로 들어오는 사용자 컴퓨터의 연결을 허용해야 합니다.</translation>
        </message>
        <message>
            <source>In the instance list, click the ID or the name of your server.</source>
            <translation>인스턴스 목록에서 서버의 ID 또는 이름을 클릭합니다.</translation>
        </message>
        <message>
            <source>Open the tab **Security Groups** and look at the **Inbound rules** of every bound group.</source>
            <translation>**보안 그룹** 탭을 열고 바인딩된 모든 그룹의 **인바운드 규칙**을 봅니다.</translation>
        </message>
        <message>
            <source>Look for a rule with the policy **Allow**, the port `TCP:3389` and a source that contains your own public IP.</source>
            <translation>정책이 **허용**이고 포트가 `TCP:3389`이며 소스에 사용자의 공인 IP가 포함된 규칙을 찾습니다.</translation>
        </message>
        <message>
            <source>On the tab **Security Groups** choose **Edit Rule**, **Inbound rules**, **Add Rule**.</source>
            <translation>**보안 그룹** 탭에서 **규칙 편집**, **인바운드 규칙**, **규칙 추가**를 차례로 선택합니다.</translation>
        </message>
        <message>
            <source>Enter your own public IP followed by `/32` as the source, `TCP:3389` as the port, **Allow** as the policy.</source>
            <translation>소스에는 사용자의 공인 IP 뒤에 `/32`를 붙여 입력하고, 포트에는 `TCP:3389`, 정책에는 **허용**을 지정합니다.</translation>
        </message>
        <message>
            <source>Choose **Complete**. The rule takes effect at once; check again.</source>
            <translation>**완료**를 클릭합니다. 규칙은 바로 적용되므로 다시 확인합니다.</translation>
        </message>
        <message>
            <source>A rule with the source `0.0.0.0/0` works too, but lets anyone on the Internet try passwords. Use it only for a short test and delete it afterward.</source>
            <translation>소스가 `0.0.0.0/0`인 규칙도 작동하지만, 인터넷의 누구나 암호를 시도할 수 있게 됩니다. 짧은 테스트에만 사용하고 바로 삭제하십시오.</translation>
        </message>
        <message>
            <source>Rules are read from top to bottom: a **Refuse** above your rule takes effect first. Move your rule up.</source>
            <translation>규칙은 위에서 아래로 적용됩니다. 위쪽에 **거부** 규칙이 있으면 그 규칙이 우선합니다. 추가한 규칙을 위로 옮기십시오.</translation>
        </message>
        <message>
            <source>Your own public IP may change, for example after a restart of your router. Then update the rule.</source>
            <translation>사용자의 공인 IP는 공유기를 다시 시작하는 등의 이유로 바뀔 수 있습니다. 그때는 규칙을 수정하십시오.</translation>
        </message>
        <message>
            <source>Choose to sign in with **VNC**, then **Log In Now**.</source>
            <translation>**VNC** 로그인 방식을 선택하고 **즉시 로그인**을 클릭합니다.</translation>
        </message>
        <message>
            <source>Forgot the password? Set a new one in the console with **Reset Password**, then try again.</source>
            <translation>암호를 잊었습니까? 콘솔의 **비밀번호 재설정**에서 새 암호를 설정한 후 다시 시도하십시오.</translation>
        </message>
        <message>
            <source>No picture, or Windows does not start? Then the problem is in the server itself. Answer “No”: support needs to look at it.</source>
            <translation>화면이 나오지 않거나 Windows가 시작되지 않습니까? 그러면 서버 자체의 문제입니다. ‘아니요’를 선택하십시오. 지원팀에서 확인해야 합니다.</translation>
        </message>
        <message>
            <source>Support ticket with the report</source>
            <translation>보고서를 첨부해 티켓 제출</translation>
        </message>
        <message>
            <source>All pages are done and Remote Desktop still does not connect. Now Tencent Cloud support can help.</source>
            <translation>모든 페이지를 확인했지만 원격 데스크톱이 여전히 연결되지 않습니다. 이제 Tencent Cloud 지원팀의 도움이 필요합니다.</translation>
        </message>
        <message>
            <source>If you have a Tencent Cloud International account, use this ticket page.</source>
            <translation>Tencent Cloud International 계정을 사용하는 경우 이 티켓 페이지를 사용합니다.</translation>
        </message>
        <message>
            <source>Choose **Cloud Virtual Machine**, then the topic about not being able to log in.</source>
            <translation>**Cloud Virtual Machine**을 선택하고, 서버에 로그인할 수 없다는 항목을 선택합니다.</translation>
        </message>
        <message>
            <source>Never write a password into a ticket. Support does not need it.</source>
            <translation>티켓에는 절대 암호를 적지 마십시오. 지원팀에는 암호가 필요하지 않습니다.</translation>
        </message>
        <message>
            <source>If Remote Desktop on this server listens on another port, open that port instead of 3389.</source>
            <translation>이 서버의 원격 데스크톱이 다른 포트를 사용하면 3389 대신 그 포트를 여십시오.</translation>
        </message>
        <message>
            <source>Where to look: the tab Security Groups, in the inbound rules the line with TCP:3389.</source>
            <translation>확인할 곳: 보안 그룹 탭, 인바운드 규칙에서 TCP:3389가 있는 줄.</translation>
        </message>
        <message>
            <source>Tencent Cloud: add security group rules</source>
            <translation>Tencent Cloud: 보안 그룹 규칙 추가</translation>
        </message>
        <message>
            <source>Tencent Cloud: operation guide for security groups</source>
            <translation>Tencent Cloud: 보안 그룹 작업 가이드</translation>
        </message>
        <message>
            <source>VNC shows the screen of the server in your browser. It works without Remote Desktop, so that you can look at the settings inside the server.</source>
            <translation>VNC는 서버의 화면을 브라우저에 보여 줍니다. 원격 데스크톱 없이 작동하므로 서버 안의 설정을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>In the instance list, choose **Log In** in the row of your server.</source>
            <translation>인스턴스 목록의 서버 행에서 **로그인**을 선택합니다.</translation>
        </message>
        <message>
            <source>In the VNC window choose **Send Remote Command** at the top left, then **Ctrl-Alt-Delete**.</source>
            <translation>VNC 창 왼쪽 위에서 **원격 명령어 발송**을 선택하고 **Ctrl-Alt-Delete**를 클릭합니다.</translation>
        </message>
        <message>
            <source>Sign in as `Administrator` with the password of the server.</source>
            <translation>서버의 암호로 `Administrator` 계정에 로그인합니다.</translation>
        </message>
        <message>
            <source>VNC takes one user at a time and needs a running server. Copy and paste may not work in it.</source>
            <translation>VNC는 한 번에 한 사용자만 사용할 수 있고, 서버가 실행 중이어야 합니다. 복사와 붙여넣기가 되지 않을 수 있습니다.</translation>
        </message>
        <message>
            <source>Where to look: Send Remote Command at the top left of the VNC window.</source>
            <translation>확인할 곳: VNC 창 왼쪽 위의 원격 명령어 발송.</translation>
        </message>
        <message>
            <source>Remote tab (Windows Server 2016)</source>
            <translation>원격 탭(Windows Server 2016)</translation>
        </message>
        <message>
            <source>Right-click **Start** and choose **System**.</source>
            <translation>**시작**을 마우스 오른쪽 단추로 클릭하고 **시스템**을 선택합니다.</translation>
        </message>
        <message>
            <source>Choose **Advanced system settings**.</source>
            <translation>**고급 시스템 설정**을 선택합니다.</translation>
        </message>
        <message>
            <source>In **System Properties** open the tab **Remote**.</source>
            <translation>**시스템 속성**에서 **원격** 탭을 엽니다.</translation>
        </message>
        <message>
            <source>**Allow remote connections to this computer** should be selected.</source>
            <translation>**이 컴퓨터에 대한 원격 연결 허용**이 선택되어 있어야 합니다.</translation>
        </message>
        <message>
            <source>The names on this page are those of Windows Server 2016.</source>
            <translation>이 페이지의 이름은 Windows Server 2016 기준입니다.</translation>
        </message>
        <message>
            <source>Windows Server 2019 to 2025: **System** opens the window **Settings**. Choose **Remote Desktop** there and turn it on, or use the way of page T10.</source>
            <translation>Windows Server 2019~2025에서는 **시스템**을 선택하면 **설정** 창이 열립니다. 거기서 **원격 데스크톱**을 선택해 켜거나, T10 페이지의 방법을 사용하십시오.</translation>
        </message>
        <message>
            <source>Service in Computer Management</source>
            <translation>컴퓨터 관리의 서비스</translation>
        </message>
        <message>
            <source>Right-click **Start** and choose **Computer Management**.</source>
            <translation>**시작**을 마우스 오른쪽 단추로 클릭하고 **컴퓨터 관리**를 선택합니다.</translation>
        </message>
        <message>
            <source>On the left choose **Services and Applications**, then **Services**.</source>
            <translation>왼쪽에서 **서비스 및 응용 프로그램**, **서비스**를 차례로 선택합니다.</translation>
        </message>
        <message>
            <source>In the list on the right find **Remote Desktop Services**. Its status should be **Running**.</source>
            <translation>오른쪽 목록에서 **Remote Desktop Services**를 찾습니다. 상태가 **실행 중**이어야 합니다.</translation>
        </message>
        <message>
            <source>The service keeps its English name in Korean and Chinese Windows.</source>
            <translation>이 서비스는 한국어와 중국어 Windows에서도 영어 이름으로 표시됩니다.</translation>
        </message>
        <message>
            <source>Is “Normal startup” selected?</source>
            <translation>‘정상 모드’가 선택되어 있습니까?</translation>
        </message>
        <message>
            <source>Right-click **Start** and choose **Run**.</source>
            <translation>**시작**을 마우스 오른쪽 단추로 클릭하고 **실행**을 선택합니다.</translation>
        </message>
        <message>
            <source>Type `msconfig` and choose **OK**.</source>
            <translation>`msconfig`를 입력하고 **확인**을 클릭합니다.</translation>
        </message>
        <message>
            <source>In **System Configuration**, tab **General**, **Normal startup** should be selected.</source>
            <translation>**시스템 구성**의 **일반** 탭에서 **정상 모드**가 선택되어 있어야 합니다.</translation>
        </message>
        <message>
            <source>Select **Normal startup** and choose **OK**.</source>
            <translation>**정상 모드**를 선택하고 **확인**을 클릭합니다.</translation>
        </message>
        <message>
            <source>Choose **Restart** when nobody works on the server. The change takes effect with the restart.</source>
            <translation>서버에서 작업하는 사람이 없을 때 **다시 시작**을 클릭합니다. 변경 내용은 다시 시작한 후에 적용됩니다.</translation>
        </message>
        <message>
            <source>Wait until the server is up again, about two to five minutes, then check again.</source>
            <translation>서버가 다시 시작될 때까지 2~5분 정도 기다린 후 다시 확인합니다.</translation>
        </message>
        <message>
            <source>Where to look: the first of the three choices on the tab General.</source>
            <translation>확인할 곳: 일반 탭의 세 가지 선택 항목 중 첫 번째.</translation>
        </message>
        <message>
            <source>If the choices are grayed out, a group policy sets them. Ask the administrator of the domain, or look in `gpedit.msc`.</source>
            <translation>선택 항목이 회색이면 그룹 정책이 결정한 것입니다. 도메인 관리자에게 문의하거나 `gpedit.msc`에서 확인하십시오.</translation>
        </message>
        <message>
            <source>Leave the box for **Network Level Authentication** selected: it protects the server, and all current versions of Remote Desktop support it.</source>
            <translation>**네트워크 수준 인증** 확인란은 선택한 채로 두십시오. 서버를 보호하는 기능이며, 현재의 모든 원격 데스크톱 버전이 지원합니다.</translation>
        </message>
        <message>
            <source>**Start** is grayed out when the startup type is **Disabled**. Page T09 shows how to change it.</source>
            <translation>시작 유형이 **사용 안 함**이면 **시작**이 회색으로 표시됩니다. 변경 방법은 T09 페이지에 있습니다.</translation>
        </message>
        <message>
            <source>Other kinds of startup leave out services. Remote Desktop, or a service that it needs, may be missing.</source>
            <translation>다른 시작 모드에서는 일부 서비스가 시작되지 않습니다. 원격 데스크톱이나 원격 데스크톱에 필요한 서비스가 빠져 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>On the tab **Boot**, the box **Safe boot** should be empty: in safe mode Remote Desktop is not available.</source>
            <translation>**부팅** 탭에서 **안전 부팅** 확인란은 비어 있어야 합니다. 안전 모드에서는 원격 데스크톱을 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>Service in the Services window</source>
            <translation>서비스 창의 서비스</translation>
        </message>
        <message>
            <source>Is “Remote Desktop Services” running?</source>
            <translation>‘Remote Desktop Services’가 실행 중입니까?</translation>
        </message>
        <message>
            <source>Right-click **Start**, choose **Run**, type `services.msc` and press **Enter**.</source>
            <translation>**시작**을 마우스 오른쪽 단추로 클릭하고 **실행**을 선택한 후 `services.msc`를 입력하고 **Enter** 키를 누릅니다.</translation>
        </message>
        <message>
            <source>Double-click **Remote Desktop Services**.</source>
            <translation>**Remote Desktop Services**를 두 번 클릭합니다.</translation>
        </message>
        <message>
            <source>**Service status** should say **Running**.</source>
            <translation>**서비스 상태**가 **실행 중**이어야 합니다.</translation>
        </message>
        <message>
            <source>Set **Startup type** to **Automatic** and choose **Apply**.</source>
            <translation>**시작 유형**을 **자동**으로 설정하고 **적용**을 클릭합니다.</translation>
        </message>
        <message>
            <source>Choose **Start** and wait until **Service status** says **Running**, then **OK**.</source>
            <translation>**시작**을 클릭하고 **서비스 상태**가 **실행 중**이 될 때까지 기다린 후 **확인**을 클릭합니다.</translation>
        </message>
        <message>
            <source>The startup type **Manual** is the default of Windows and works too. What counts is **Running**.</source>
            <translation>시작 유형 **수동**은 Windows의 기본값이며 이 상태로도 작동합니다. 중요한 것은 **실행 중**인지 여부입니다.</translation>
        </message>
        <message>
            <source>The service does not start? The tab **Dependencies** lists the services that it needs; start them first. Write down the error number for support: 1058 means disabled, 1068 a missing dependency.</source>
            <translation>서비스가 시작되지 않습니까? **종속성** 탭에 이 서비스에 필요한 서비스가 나열됩니다. 그 서비스를 먼저 시작하십시오. 지원팀에 알릴 수 있도록 오류 번호를 적어 두십시오. 1058은 사용 안 함, 1068은 필요한 서비스가 실행되지 않음을 뜻합니다.</translation>
        </message>
        <message>
            <source>Where to look: Startup type in the middle and Service status below it.</source>
            <translation>확인할 곳: 가운데의 시작 유형과 그 아래의 서비스 상태.</translation>
        </message>
        <message>
            <source>Remote tab (all versions)</source>
            <translation>원격 탭(모든 버전)</translation>
        </message>
        <message>
            <source>Is Remote Desktop set to “Allow remote connections to this computer”?</source>
            <translation>원격 데스크톱이 ‘이 컴퓨터에 대한 원격 연결 허용’으로 설정되어 있습니까?</translation>
        </message>
        <message>
            <source>Right-click **Start**, choose **Run**, type `sysdm.cpl` and press **Enter**.</source>
            <translation>**시작**을 마우스 오른쪽 단추로 클릭하고 **실행**을 선택한 후 `sysdm.cpl`을 입력하고 **Enter** 키를 누릅니다.</translation>
        </message>
        <message>
            <source>Under **Remote Desktop**, **Allow remote connections to this computer** should be selected.</source>
            <translation>**원격 데스크톱**에서 **이 컴퓨터에 대한 원격 연결 허용**이 선택되어 있어야 합니다.</translation>
        </message>
        <message>
            <source>This way works in Windows Server 2012, 2016, 2019, 2022 and 2025.</source>
            <translation>이 방법은 Windows Server 2012, 2016, 2019, 2022, 2025에서 사용할 수 있습니다.</translation>
        </message>
        <message>
            <source>A server without windows (Server Core): type `sconfig` and choose **Remote Desktop**.</source>
            <translation>창이 없는 서버(Server Core)에서는 `sconfig`를 입력하고 **원격 데스크톱**을 선택합니다.</translation>
        </message>
        <message>
            <source>Status of the firewall</source>
            <translation>방화벽 상태</translation>
        </message>
        <message>
            <source>Is Windows Defender Firewall on?</source>
            <translation>Windows Defender 방화벽이 켜져 있습니까?</translation>
        </message>
        <message>
            <source>A firewall that is off blocks nobody, so it cannot be the cause. Do not send a ticket for that.</source>
            <translation>꺼져 있는 방화벽은 아무것도 막지 않으므로 원인이 될 수 없습니다. 이 때문에 티켓을 제출하지 마십시오.</translation>
        </message>
        <message>
            <source>Check whether Windows Defender Firewall is on for private networks and for public networks.</source>
            <translation>Windows Defender 방화벽이 개인 네트워크와 공용 네트워크에서 켜져 있는지 봅니다.</translation>
        </message>
        <message>
            <source>If it is off: first allow **Remote Desktop** in **Allowed apps** (page T12).</source>
            <translation>꺼져 있는 경우: 먼저 **허용되는 앱**에서 **원격 데스크톱**을 허용합니다(T12 페이지).</translation>
        </message>
        <message>
            <source>No, it is off, and everything on the earlier pages was fine</source>
            <translation>아니요, 꺼져 있고 앞 페이지의 항목은 모두 정상이었습니다</translation>
        </message>
        <message>
            <source>Is “Remote Desktop” selected in the allowed apps and features?</source>
            <translation>허용되는 앱 및 기능에서 ‘원격 데스크톱’이 선택되어 있습니까?</translation>
        </message>
        <message>
            <source>In the list **Allowed apps and features**, **Remote Desktop** should be selected, also in the column **Public**.</source>
            <translation>**허용되는 앱 및 기능** 목록에서 **원격 데스크톱**이 선택되어 있어야 하며, **공용** 열에서도 선택되어 있어야 합니다.</translation>
        </message>
        <message>
            <source>Select **Remote Desktop** and its boxes **Private** and **Public**, then choose **OK**.</source>
            <translation>**원격 데스크톱**과 해당 **개인**, **공용** 확인란을 선택하고 **확인**을 클릭합니다.</translation>
        </message>
        <message>
            <source>If Remote Desktop on this server listens on a port other than 3389, these rules do not cover it: that port needs a rule of its own in `wf.msc`, **Inbound Rules**.</source>
            <translation>이 서버의 원격 데스크톱이 3389가 아닌 포트를 사용하면 이 규칙은 그 포트에 적용되지 않습니다. `wf.msc`의 **인바운드 규칙**에서 그 포트에 대한 규칙을 따로 만들어야 합니다.</translation>
        </message>
        <message>
            <source>Can you connect now, with the firewall turned off for private and public networks?</source>
            <translation>개인 및 공용 네트워크의 방화벽을 끈 상태에서 이제 연결할 수 있습니까?</translation>
        </message>
        <message>
            <source>Try the safer way first: allow only your own computer in the rule for Remote Desktop. It answers the same question without the risk.</source>
            <translation>더 안전한 방법을 먼저 시도하십시오. 원격 데스크톱 규칙에서 사용자의 컴퓨터만 허용하면 됩니다. 위험 없이 같은 내용을 확인할 수 있습니다.</translation>
        </message>
        <message>
            <source>Try to connect at once. Then turn the firewall on again, whatever the result.</source>
            <translation>바로 연결을 시도합니다. 결과와 관계없이 방화벽을 다시 켭니다.</translation>
        </message>
        <message>
            <source>Turn the firewall on again after the test, in both cases. This page shows how, and the last page reminds you.</source>
            <translation>테스트가 끝나면 결과와 관계없이 방화벽을 다시 켜십시오. 방법은 이 페이지에 있으며, 마지막 페이지에서 다시 알려 드립니다.</translation>
        </message>
        <message>
            <source>It worked with the firewall off? Then a rule is missing or a rule blocks the connection. Turn the firewall on and fix the rule with page T12; leaving it off is no solution.</source>
            <translation>방화벽을 끄니 연결되었습니까? 그러면 규칙이 없거나 규칙이 막고 있는 것입니다. 방화벽을 켜고 T12 페이지에서 규칙을 고치십시오. 꺼 두는 것은 해결책이 아닙니다.</translation>
        </message>
        <message>
            <source>Open **Start** and choose **Control Panel**.</source>
            <translation>**시작**을 열고 **제어판**을 선택합니다.</translation>
        </message>
        <message>
            <source>Choose **System and Security**, then **Windows Defender Firewall**. The command opens it directly.</source>
            <translation>**시스템 및 보안**, **Windows Defender 방화벽**을 차례로 선택합니다. 명령을 사용하면 바로 열립니다.</translation>
        </message>
        <message>
            <source>A server on the Internet needs its firewall. Turn it on again, but only after Remote Desktop is allowed.</source>
            <translation>인터넷에 연결된 서버에는 방화벽이 필요합니다. 다시 켜되, 반드시 원격 데스크톱을 허용한 후에 켜십시오.</translation>
        </message>
        <message>
            <source>A cloud server usually counts as being in a public network: the rule for **Public** matters most.</source>
            <translation>클라우드 서버는 대개 공용 네트워크에 있는 것으로 처리됩니다. **공용**에 대한 규칙이 가장 중요합니다.</translation>
        </message>
        <message>
            <source>It is off</source>
            <translation>꺼져 있습니다</translation>
        </message>
        <message>
            <source>Where to look: the state of the firewall under Private networks and under Public networks.</source>
            <translation>확인할 곳: 개인 네트워크와 공용 네트워크에 표시된 방화벽 상태.</translation>
        </message>
        <message>
            <source>Tencent Cloud: sign in to a Windows instance through VNC</source>
            <translation>Tencent Cloud: VNC로 Windows 인스턴스에 로그인</translation>
        </message>
        <message>
            <source>Tencent Cloud: sign in to Windows instances</source>
            <translation>Tencent Cloud: Windows 인스턴스에 로그인</translation>
        </message>
        <message>
            <source>Tencent Cloud: submit a ticket</source>
            <translation>Tencent Cloud: 티켓 제출</translation>
        </message>
        <message>
            <source>Tencent Cloud International: submit a ticket</source>
            <translation>Tencent Cloud International: 티켓 제출</translation>
        </message>
        <message>
            <source>Open **Windows Defender Firewall** as on page T11.</source>
            <translation>T11 페이지와 같이 **Windows Defender 방화벽**을 엽니다.</translation>
        </message>
        <message>
            <source>On the left, choose **Allow an app or feature through Windows Defender Firewall**.</source>
            <translation>왼쪽에서 **Windows Defender 방화벽을 통해 앱 또는 기능 허용**을 선택합니다.</translation>
        </message>
        <message>
            <source>In the window **Allowed apps** choose **Change settings**.</source>
            <translation>**허용되는 앱** 창에서 **설정 변경**을 클릭합니다.</translation>
        </message>
        <message>
            <source>Safer: in `wf.msc` open the rule **Remote Desktop - User Mode (TCP-In)** and enter your own public IP under **Scope**, **Remote IP address**.</source>
            <translation>더 안전한 방법: `wf.msc`에서 **원격 데스크톱 - 사용자 모드(TCP-In)** 규칙을 열고 **영역**, **원격 IP 주소**에 사용자의 공인 IP를 입력합니다.</translation>
        </message>
        <message>
            <source>Where to look: the line Remote Desktop and its boxes for private and public networks.</source>
            <translation>확인할 곳: 원격 데스크톱 줄과 개인 및 공용 네트워크 확인란.</translation>
        </message>
        <message>
            <source>Test without the firewall (not recommended)</source>
            <translation>방화벽을 끄고 테스트(권장하지 않음)</translation>
        </message>
        <message>
            <source>Windows itself does not recommend this. Without its firewall everything that the security group lets through reaches the server. Use it only as a test of a few minutes.</source>
            <translation>Windows에서도 권장하지 않는 방법입니다. 방화벽이 없으면 보안 그룹을 통과한 모든 것이 서버에 도달합니다. 몇 분 동안의 테스트에만 사용하십시오.</translation>
        </message>
        <message>
            <source>First the safer way: run `wf.msc`, **Inbound Rules**, **Remote Desktop - User Mode (TCP-In)**. Enable the rule and add your own public IP under **Scope**. Try to connect.</source>
            <translation>먼저 더 안전한 방법: `wf.msc`를 실행하고 **인바운드 규칙**, **원격 데스크톱 - 사용자 모드(TCP-In)**를 엽니다. 규칙을 사용하도록 설정하고 **영역**에 사용자의 공인 IP를 추가합니다. 연결을 시도합니다.</translation>
        </message>
        <message>
            <source>Only if that does not help: in **Windows Defender Firewall** choose **Turn Windows Defender Firewall on or off**.</source>
            <translation>그래도 되지 않을 때만: **Windows Defender 방화벽**에서 **Windows Defender 방화벽 설정 또는 해제**를 선택합니다.</translation>
        </message>
        <message>
            <source>In **Customize Settings** choose **Turn off Windows Defender Firewall (not recommended)** under **Private network settings** and **Public network settings**, then **OK**.</source>
            <translation>**설정 사용자 지정**에서 **Windows Defender 방화벽 사용 안 함(권장하지 않음)**을 **개인 네트워크 설정**과 **공용 네트워크 설정**에 각각 선택하고 **확인**을 클릭합니다.</translation>
        </message>
        <message>
            <source>To turn the firewall on again: open **Windows Defender Firewall**.</source>
            <translation>방화벽을 다시 켜려면 **Windows Defender 방화벽**을 엽니다.</translation>
        </message>
        <message>
            <source>It did not work either? Then the firewall inside the server is not the cause.</source>
            <translation>그래도 연결되지 않았습니까? 그러면 서버 안의 방화벽은 원인이 아닙니다.</translation>
        </message>
        <message>
            <source>Where to look: the choice to turn off, for both networks. For the test only, for a few minutes.</source>
            <translation>확인할 곳: 두 네트워크의 사용 안 함 선택 항목. 테스트용으로 몇 분 동안만 사용합니다.</translation>
        </message>
        <message>
            <source>Microsoft: Set-NetFirewallProfile</source>
            <translation>Microsoft: Set-NetFirewallProfile</translation>
        </message>
        <message>
            <source>Save the report of this program. It names what was checked and hides what is private.</source>
            <translation>이 프로그램의 보고서를 저장합니다. 확인한 항목이 들어 있으며 개인 정보는 가려집니다.</translation>
        </message>
        <message>
            <source>Open the ticket page of Tencent Cloud.</source>
            <translation>Tencent Cloud의 티켓 페이지를 엽니다.</translation>
        </message>
        <message>
            <source>Attach: the report, the ID and region of the instance, the exact message with a picture of it, the time with time zone, your own public IP, and whether VNC works.</source>
            <translation>다음을 첨부합니다. 보고서, 인스턴스의 ID와 리전, 정확한 메시지와 그 스크린샷, 시간대를 포함한 시각, 사용자의 공인 IP, VNC로 로그인할 수 있는지 여부.</translation>
        </message>
        <message>
            <source>Is the firewall of the server still off from the test of page T13? Turn it on again now.</source>
            <translation>T13 페이지의 테스트 때문에 서버의 방화벽이 아직 꺼져 있습니까? 지금 다시 켜십시오.</translation>
        </message>
        <message>
            <source>Tencent Cloud</source>
            <translation>Tencent Cloud</translation>
        </message>
        <message>
            <source>Start the instance</source>
            <translation>인스턴스 시작</translation>
        </message>
        <message>
            <source>Running instances cost money.</source>
            <translation>실행 중인 인스턴스에는 요금이 부과됩니다.</translation>
        </message>
        <message>
            <source>Give the instance a public IP address</source>
            <translation>인스턴스에 공인 IP 주소 할당</translation>
        </message>
        <message>
            <source>A public address costs money while it is reserved.</source>
            <translation>공인 주소는 보유하는 동안 요금이 부과됩니다.</translation>
        </message>
        <message>
            <source>Raise the public bandwidth</source>
            <translation>인터넷 대역폭 늘리기</translation>
        </message>
        <message>
            <source>Bandwidth costs money.</source>
            <translation>대역폭에는 요금이 부과됩니다.</translation>
        </message>
        <message>
            <source>Allow Remote Desktop from my address only</source>
            <translation>내 주소에서만 원격 데스크톱 허용</translation>
        </message>
        <message>
            <source>Adds one rule for your own address. Other rules stay as they are.</source>
            <translation>사용자의 주소에 대한 규칙 하나만 추가합니다. 다른 규칙은 그대로 둡니다.</translation>
        </message>
        <message>
            <source>Open the VNC console</source>
            <translation>VNC 콘솔 열기</translation>
        </message>
        <message>
            <source>Opens the cloud's console in the browser. Changes nothing.</source>
            <translation>브라우저에서 클라우드 콘솔을 엽니다. 아무것도 변경하지 않습니다.</translation>
        </message>
        <message>
            <source>Open the Emergency Console</source>
            <translation>Emergency Console 열기</translation>
        </message>
        <message>
            <source>Restart the server</source>
            <translation>서버 다시 시작</translation>
        </message>
        <message>
            <source>Everybody who works on the server is disconnected; unsaved work is lost.</source>
            <translation>서버에서 작업 중인 모든 사용자의 연결이 끊기고 저장하지 않은 작업은 사라집니다.</translation>
        </message>
        <message>
            <source>Reset the Remote Desktop settings</source>
            <translation>원격 데스크톱 설정 초기화</translation>
        </message>
        <message>
            <source>Allows Remote Desktop and its firewall rule on the server.</source>
            <translation>서버에서 원격 데스크톱과 해당 방화벽 규칙을 허용합니다.</translation>
        </message>
        <message>
            <source>Set a new administrator password</source>
            <translation>새 관리자 암호 설정</translation>
        </message>
        <message>
            <source>The old password stops working at once.</source>
            <translation>이전 암호는 즉시 사용할 수 없게 됩니다.</translation>
        </message>
        <message>
            <source>Allow Remote Desktop on the server</source>
            <translation>서버에서 원격 데스크톱 허용</translation>
        </message>
        <message>
            <source>Changes one setting of the server.</source>
            <translation>서버의 설정 하나를 변경합니다.</translation>
        </message>
        <message>
            <source>Start Remote Desktop Services</source>
            <translation>Remote Desktop Services 시작</translation>
        </message>
        <message>
            <source>Starts the service and lets it start with Windows.</source>
            <translation>서비스를 시작하고 Windows와 함께 시작되도록 합니다.</translation>
        </message>
        <message>
            <source>Return to normal startup</source>
            <translation>정상 모드로 되돌리기</translation>
        </message>
        <message>
            <source>Takes effect after a restart of the server.</source>
            <translation>서버를 다시 시작한 후에 적용됩니다.</translation>
        </message>
        <message>
            <source>Allow Remote Desktop in the server's firewall</source>
            <translation>서버 방화벽에서 원격 데스크톱 허용</translation>
        </message>
        <message>
            <source>Enables the rules that Windows has for Remote Desktop.</source>
            <translation>Windows에 있는 원격 데스크톱 규칙을 사용하도록 설정합니다.</translation>
        </message>
        <message>
            <source>Allow my address in the server's firewall</source>
            <translation>서버 방화벽에서 내 주소 허용</translation>
        </message>
        <message>
            <source>Adds your address to the Remote Desktop rule.</source>
            <translation>원격 데스크톱 규칙에 사용자의 주소를 추가합니다.</translation>
        </message>
        <message>
            <source>Make a new Remote Desktop certificate</source>
            <translation>새 원격 데스크톱 인증서 만들기</translation>
        </message>
        <message>
            <source>Open Remote Desktop sessions on the server are disconnected.</source>
            <translation>서버에 열려 있는 원격 데스크톱 세션의 연결이 끊깁니다.</translation>
        </message>
        <message>
            <source>Enable the Remote Desktop listener</source>
            <translation>원격 데스크톱 수신기 사용</translation>
        </message>
        <message>
            <source>Set the port of Remote Desktop</source>
            <translation>원격 데스크톱 포트 설정</translation>
        </message>
        <message>
            <source>Enable the network adapter</source>
            <translation>네트워크 어댑터 사용</translation>
        </message>
        <message>
            <source>May break the connection through which this program reaches the server.</source>
            <translation>이 프로그램이 서버에 접근하는 경로가 끊길 수 있습니다.</translation>
        </message>
        <message>
            <source>Traffic that the policy filtered is no longer filtered.</source>
            <translation>정책으로 차단하던 항목이 더 이상 차단되지 않습니다.</translation>
        </message>
        <message>
            <source>Let the user sign in through Remote Desktop</source>
            <translation>사용자의 원격 데스크톱 로그인 허용</translation>
        </message>
        <message>
            <source>Register the network class installer</source>
            <translation>네트워크 클래스 설치 관리자 등록</translation>
        </message>
        <message>
            <source>Unassign the IP security policy</source>
            <translation>IP 보안 정책 할당 해제</translation>
        </message>
        <message>
            <source>Adds the user to the group Remote Desktop Users.</source>
            <translation>사용자를 Remote Desktop Users 그룹에 추가합니다.</translation>
        </message>
        <message>
            <source>Sign out idle sessions</source>
            <translation>유휴 세션 로그아웃</translation>
        </message>
        <message>
            <source>Unsaved work in those sessions is lost.</source>
            <translation>해당 세션의 저장하지 않은 작업은 사라집니다.</translation>
        </message>
        <message>
            <source>Empties the DNS cache of this computer, which remembers {cached} for {name}.</source>
            <translation>{name}의 주소를 {cached}(으)로 기억하고 있는 이 컴퓨터의 DNS 캐시를 비웁니다.</translation>
        </message>
        <message>
            <source>Empties the DNS cache of this computer.</source>
            <translation>이 컴퓨터의 DNS 캐시를 비웁니다.</translation>
        </message>
        <message>
            <source>Empty the DNS cache of this computer</source>
            <translation>이 컴퓨터의 DNS 캐시 비우기</translation>
        </message>
        <message>
            <source>Removes the remembered addresses of all names; they are looked up again when needed. Nothing else changes.</source>
            <translation>모든 이름에 대해 기억한 주소를 지우며, 필요할 때 다시 조회합니다. 다른 것은 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>First broken link: {link}</source>
            <translation>첫 번째로 끊긴 구간: {link}</translation>
        </message>
        <message>
            <source>Not known yet: {names}</source>
            <translation>아직 알 수 없음: {names}</translation>
        </message>
        <message>
            <source>{title}: {sentence}</source>
            <translation>{title}: {sentence}</translation>
        </message>
        <message>
            <source>Server: {address}, port {port}</source>
            <translation>서버: {address}, 포트 {port}</translation>
        </message>
        <message>
            <source>Cloud: {cloud}, instance: {instance}, region: {region}</source>
            <translation>클라우드: {cloud}, 인스턴스: {instance}, 리전: {region}</translation>
        </message>
        <message>
            <source>Other problems</source>
            <translation>그 밖의 문제</translation>
        </message>
        <message>
            <source>Worth checking</source>
            <translation>살펴볼 점</translation>
        </message>
        <message>
            <source>Ruled out: {names}</source>
            <translation>원인이 아닌 것: {names}</translation>
        </message>
        <message>
            <source>Pages answered by hand</source>
            <translation>직접 확인한 페이지</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>확인할 내용</translation>
        </message>
        <message>
            <source>If something is wrong</source>
            <translation>그렇지 않은 경우</translation>
        </message>
        <message>
            <source>The vendor no longer offers this. This page shows what replaces it today.</source>
            <translation>공급업체가 더 이상 제공하지 않습니다. 현재 대신 사용하는 방법을 안내합니다.</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>통과</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>문제</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>건너뜀</translation>
        </message>
        <message>
            <source>Could not check</source>
            <translation>확인 불가</translation>
        </message>
        <message>
            <source>The server can be reached</source>
            <translation>서버에 연결할 수 있습니다</translation>
        </message>
        <message>
            <source>A problem was found</source>
            <translation>문제를 찾았습니다</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>아직 알 수 없음</translation>
        </message>
        <message>
            <source>Only Windows keeps an event log of the Remote Desktop client.</source>
            <translation>원격 데스크톱 클라이언트의 이벤트 로그는 Windows에만 있습니다.</translation>
        </message>
        <message>
            <source>The event log of the Remote Desktop client cannot be read.</source>
            <translation>원격 데스크톱 클라이언트의 이벤트 로그를 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>This computer has no DNS cache that can be emptied.</source>
            <translation>이 컴퓨터에는 비울 수 있는 DNS 캐시가 없습니다.</translation>
        </message>
        <message>
            <source>On Linux only the administrator can read the firewall; it is not read here.</source>
            <translation>Linux에서는 관리자만 방화벽을 읽을 수 있으므로 여기서는 읽지 않습니다.</translation>
        </message>
        <message>
            <source>This system keeps no list of security software.</source>
            <translation>이 시스템에는 보안 소프트웨어 목록이 없습니다.</translation>
        </message>
        <message>
            <source>The Remote Desktop client of Windows is not on this computer.</source>
            <translation>이 컴퓨터에는 Windows의 원격 데스크톱 클라이언트가 없습니다.</translation>
        </message>
        <message>
            <source>This computer does not say whether a time service sets its clock.</source>
            <translation>이 컴퓨터는 시간 서비스가 시계를 맞추는지 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>This computer has no DNS cache that can be read.</source>
            <translation>이 컴퓨터에는 읽을 수 있는 DNS 캐시가 없습니다.</translation>
        </message>
        <message>
            <source>The DNS service of this computer does not say what it remembers.</source>
            <translation>이 컴퓨터의 DNS 서비스가 기억하고 있는 내용을 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>A tool of this system that answers this question cannot be run.</source>
            <translation>이 질문에 답하는 시스템 도구를 실행할 수 없습니다.</translation>
        </message>
        <message>
            <source>On macOS only the administrator can empty the DNS cache. Use the command shown.</source>
            <translation>macOS에서는 관리자만 DNS 캐시를 비울 수 있습니다. 표시된 명령을 사용하십시오.</translation>
        </message>
        <message>
            <source>On macOS only the administrator can read the firewall; it is not read here.</source>
            <translation>macOS에서는 관리자만 방화벽을 읽을 수 있으므로 여기서는 읽지 않습니다.</translation>
        </message>
        <message>
            <source>This is not a saved Remote Desktop connection (.rdp file).</source>
            <translation>저장된 원격 데스크톱 연결(.rdp 파일)이 아닙니다.</translation>
        </message>
        <message>
            <source>The address in this saved connection cannot be read.</source>
            <translation>이 저장된 연결의 주소를 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>The port in this saved connection is not a number from 1 to 65535.</source>
            <translation>이 저장된 연결의 포트가 1에서 65535 사이의 숫자가 아닙니다.</translation>
        </message>
        <message>
            <source>No Remote Desktop client was found. Install Remmina or FreeRDP.</source>
            <translation>원격 데스크톱 클라이언트를 찾지 못했습니다. Remmina 또는 FreeRDP를 설치하십시오.</translation>
        </message>
        <message>
            <source>The file cannot be read: {reason}.</source>
            <translation>파일을 읽을 수 없습니다. 이유: {reason}.</translation>
        </message>
        <message>
            <source>The case could not be saved: {reason}. Choose another place.</source>
            <translation>사례를 저장할 수 없습니다. 이유: {reason}. 다른 위치를 선택하십시오.</translation>
        </message>
        <message>
            <source>Saved to {path}.</source>
            <translation>{path}에 저장했습니다.</translation>
        </message>
        <message>
            <source>Stopped. What was found so far stays.</source>
            <translation>중지했습니다. 지금까지 찾은 내용은 유지됩니다.</translation>
        </message>
        <message>
            <source>Type the address of the server first, or go through the pages by hand.</source>
            <translation>먼저 서버 주소를 입력하거나, 페이지를 따라 직접 확인하십시오.</translation>
        </message>
        <message>
            <source>Done. The check ran again.</source>
            <translation>완료했습니다. 검사를 다시 실행했습니다.</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>되돌렸습니다.</translation>
        </message>
        <message>
            <source>‹ &amp;Back</source>
            <translation>‹ 뒤로(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Next ›</source>
            <translation>다음(&amp;N) ›</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>중지(&amp;S)</translation>
        </message>
        <message>
            <source>Save &amp;case</source>
            <translation>사례 저장(&amp;C)</translation>
        </message>
        <message>
            <source>Choose an answer to continue.</source>
            <translation>계속하려면 답을 선택하십시오.</translation>
        </message>
        <message>
            <source>Checking… {done} of {total}</source>
            <translation>확인하는 중… {total}개 중 {done}개</translation>
        </message>
        <message>
            <source>Checking… {done} of {total}, waiting for: {title} ({seconds} s)</source>
            <translation>확인하는 중… {total}개 중 {done}개, 대기 중: {title}({seconds}초)</translation>
        </message>
        <message>
            <source>Go to page… (Ctrl+G)</source>
            <translation>페이지로 이동… (Ctrl+G)</translation>
        </message>
        <message>
            <source>Go to a page by its code, or search</source>
            <translation>코드로 페이지 이동 또는 검색</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>&amp;New case</source>
            <translation>새 사례(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open a case…</source>
            <translation>사례 열기(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Save the case…</source>
            <translation>사례 저장(&amp;S)…</translation>
        </message>
        <message>
            <source>Show also in</source>
            <translation>함께 표시할 언어</translation>
        </message>
        <message>
            <source>Start the guide &amp;again</source>
            <translation>안내 다시 시작(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>끝내기(&amp;Q)</translation>
        </message>
        <message>
            <source>About RDP Doctor</source>
            <translation>RDP Doctor 정보</translation>
        </message>
        <message>
            <source>no server yet</source>
            <translation>서버 미지정</translation>
        </message>
        <message>
            <source>RDP Doctor cases</source>
            <translation>RDP Doctor 사례</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>사례 열기</translation>
        </message>
        <message>
            <source>Save the case</source>
            <translation>사례 저장</translation>
        </message>
        <message>
            <source>RDP Doctor {version}. It changes nothing without asking and keeps a record of what it changed.</source>
            <translation>RDP Doctor {version}. 묻지 않고는 아무것도 변경하지 않으며, 변경한 내용은 모두 기록합니다.</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>답 선택</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>측정됨</translation>
        </message>
        <message>
            <source>fix it, then check again</source>
            <translation>해결한 후 다시 확인</translation>
        </message>
        <message>
            <source>leads to: {title}</source>
            <translation>이동: {title}</translation>
        </message>
        <message>
            <source>{playbook} · {title} · page {number} of {total}</source>
            <translation>{playbook} · {title} · {total}페이지 중 {number}페이지</translation>
        </message>
        <message>
            <source>Where to look</source>
            <translation>확인할 곳</translation>
        </message>
        <message>
            <source>If something is wrong: what to do</source>
            <translation>그렇지 않은 경우의 해결 방법</translation>
        </message>
        <message>
            <source>Fix it, then check again</source>
            <translation>해결한 후 다시 확인</translation>
        </message>
        <message>
            <source>Follow these steps. Then answer the question again.</source>
            <translation>다음 단계를 수행한 후 질문에 다시 답하십시오.</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>참고 사항</translation>
        </message>
        <message>
            <source>More about it</source>
            <translation>자세한 정보</translation>
        </message>
        <message>
            <source>Answer by hand: {reason}</source>
            <translation>직접 답하십시오. {reason}</translation>
        </message>
        <message>
            <source>Checking… still waiting for {title}</source>
            <translation>확인하는 중… 대기 중: {title}</translation>
        </message>
        <message>
            <source>measured {seconds} s ago</source>
            <translation>{seconds}초 전에 측정</translation>
        </message>
        <message>
            <source>measured {minutes} min ago</source>
            <translation>{minutes}분 전에 측정</translation>
        </message>
        <message>
            <source>Show the proof</source>
            <translation>근거 보기</translation>
        </message>
        <message>
            <source>Hide the proof</source>
            <translation>근거 숨기기</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>다시 확인(&amp;A)</translation>
        </message>
        <message>
            <source>Show what it would do…</source>
            <translation>수행할 작업 미리 보기…</translation>
        </message>
        <message>
            <source>This version cannot do it for you: follow the steps above.</source>
            <translation>이 버전에서는 위의 단계를 직접 수행하십시오.</translation>
        </message>
        <message>
            <source>End of the guide</source>
            <translation>안내 끝</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>복사됨</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>페이지 열기</translation>
        </message>
        <message>
            <source>Open this server in the console</source>
            <translation>콘솔에서 이 서버 열기</translation>
        </message>
        <message>
            <source>Asked early: {why}</source>
            <translation>먼저 묻는 이유: {why}</translation>
        </message>
        <message>
            <source>leads to {code} {title}</source>
            <translation>{code} {title}(으)로 이동</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>정상</translation>
        </message>
        <message>
            <source>attention</source>
            <translation>확인 필요</translation>
        </message>
        <message>
            <source>broken here</source>
            <translation>여기에서 끊김</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>확인하는 중…</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>아직 확인하지 않음</translation>
        </message>
        <message>
            <source>checked after this is fixed</source>
            <translation>앞의 문제를 해결한 후 확인</translation>
        </message>
        <message>
            <source>Fine: {names}</source>
            <translation>정상: {names}</translation>
        </message>
        <message>
            <source>Look at: {names}</source>
            <translation>확인 필요: {names}</translation>
        </message>
        <message>
            <source>Broken: {names}</source>
            <translation>문제: {names}</translation>
        </message>
        <message>
            <source>Fine: the server's port answered</source>
            <translation>정상: 서버 포트가 응답함</translation>
        </message>
        <message>
            <source>Enlarge the picture (Enter)</source>
            <translation>그림 확대(Enter)</translation>
        </message>
        <message>
            <source>Risk: none</source>
            <translation>위험: 없음</translation>
        </message>
        <message>
            <source>Risk: low</source>
            <translation>위험: 낮음</translation>
        </message>
        <message>
            <source>Risk: medium</source>
            <translation>위험: 보통</translation>
        </message>
        <message>
            <source>Risk: high</source>
            <translation>위험: 높음</translation>
        </message>
        <message>
            <source>It can be undone on the result page.</source>
            <translation>결과 페이지에서 되돌릴 수 있습니다.</translation>
        </message>
        <message>
            <source>No undo is needed: everything goes back to normal by itself.</source>
            <translation>되돌릴 필요가 없습니다. 저절로 원래대로 돌아옵니다.</translation>
        </message>
        <message>
            <source>The same by hand:</source>
            <translation>직접 수행하는 방법:</translation>
        </message>
        <message>
            <source>&amp;Do it</source>
            <translation>실행(&amp;D)</translation>
        </message>
        <message>
            <source>RESULT</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Passed: {passed} · Problems: {problems} · Warnings: {warnings} · Not checked: {rest}</source>
            <translation>통과: {passed} · 문제: {problems} · 주의: {warnings} · 확인하지 않음: {rest}</translation>
        </message>
        <message>
            <source>Measuring…</source>
            <translation>측정하는 중…</translation>
        </message>
        <message>
            <source>Seen from here</source>
            <translation>이 컴퓨터에서 본 결과</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} 외 {count}개</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>원인이 아닌 것</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>해야 할 일</translation>
        </message>
        <message>
            <source>Show me how ({code})</source>
            <translation>방법 보기({code})</translation>
        </message>
        <message>
            <source>&amp;Walk me through</source>
            <translation>단계별 안내(&amp;W)</translation>
        </message>
        <message>
            <source>Save &amp;report…</source>
            <translation>보고서 저장(&amp;R)…</translation>
        </message>
        <message>
            <source>Copy &amp;ticket text</source>
            <translation>티켓 내용 복사(&amp;T)</translation>
        </message>
        <message>
            <source>The text for the ticket is on the clipboard.</source>
            <translation>티켓에 넣을 내용을 클립보드에 복사했습니다.</translation>
        </message>
        <message>
            <source>&amp;Connect now</source>
            <translation>지금 연결(&amp;C)</translation>
        </message>
        <message>
            <source>You can connect as soon as the port answers.</source>
            <translation>포트가 응답하면 연결할 수 있습니다.</translation>
        </message>
        <message>
            <source>What was checked</source>
            <translation>확인한 항목</translation>
        </message>
        <message>
            <source>Only: {link}</source>
            <translation>{link}만 표시</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>모두 표시</translation>
        </message>
        <message>
            <source>Passed: {count}, not your problem</source>
            <translation>통과: {count}개, 원인이 아님</translation>
        </message>
        <message>
            <source>Skipped: {count}, could not be measured here</source>
            <translation>건너뜀: {count}개, 여기서는 측정할 수 없음</translation>
        </message>
        <message>
            <source>Changes made</source>
            <translation>변경한 내용</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>되돌림</translation>
        </message>
        <message>
            <source>A part of RDP Doctor failed. This says nothing about your connection or your server.</source>
            <translation>RDP Doctor의 일부가 작동하지 않았습니다. 사용자의 연결이나 서버와는 관계가 없습니다.</translation>
        </message>
        <message>
            <source>An error occurred in RDP Doctor</source>
            <translation>RDP Doctor에 오류가 발생했습니다</translation>
        </message>
        <message>
            <source>Your case is saved. If the window no longer works, start RDP Doctor again: it offers to continue the case.</source>
            <translation>사례는 보관되어 있습니다. 창이 더 이상 작동하지 않으면 RDP Doctor를 다시 시작하십시오. 이어서 진행할지 묻습니다.</translation>
        </message>
        <message>
            <source>Your case could not be saved. If the window still works, save the case now.</source>
            <translation>사례를 보관하지 못했습니다. 창이 아직 작동하면 지금 사례를 저장하십시오.</translation>
        </message>
        <message>
            <source>The report below shows where it failed. Your user name, the name of this computer and your home folder are removed. Nothing is sent: save the report and give it to the person responsible for RDP Doctor.</source>
            <translation>아래 보고서는 어디에서 오류가 발생했는지 보여 줍니다. 사용자 이름, 이 컴퓨터의 이름, 홈 폴더는 제거되었습니다. 아무것도 전송되지 않습니다. 보고서를 저장하여 RDP Doctor 담당자에게 전달하십시오.</translation>
        </message>
        <message>
            <source>Error report</source>
            <translation>오류 보고서</translation>
        </message>
        <message>
            <source>&amp;Save the report…</source>
            <translation>보고서 저장(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>계속(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;End RDP Doctor</source>
            <translation>RDP Doctor 끝내기(&amp;E)</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>보고서 저장</translation>
        </message>
        <message>
            <source>Text files</source>
            <translation>텍스트 파일</translation>
        </message>
        <message>
            <source>The report is saved: {path}</source>
            <translation>보고서를 저장했습니다: {path}</translation>
        </message>
        <message>
            <source>The report cannot be saved: {reason}.</source>
            <translation>보고서를 저장할 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>Why does Remote Desktop not connect?</source>
            <translation>원격 데스크톱이 왜 연결되지 않습니까?</translation>
        </message>
        <message>
            <source>RDP Doctor finds the first broken link between this computer and your server, and shows the proof. It changes nothing without asking.</source>
            <translation>RDP Doctor는 이 컴퓨터와 서버 사이에서 처음 끊긴 구간을 찾아 근거와 함께 보여 줍니다. 묻지 않고는 아무것도 변경하지 않습니다.</translation>
        </message>
        <message>
            <source>203.0.113.7 or server.example.com:3389 (or drop an .rdp file here)</source>
            <translation>203.0.113.7 또는 server.example.com:3389 (또는 .rdp 파일을 여기에 놓기)</translation>
        </message>
        <message>
            <source>Where is the server?</source>
            <translation>서버는 어디에 있습니까?</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>선택…</translation>
        </message>
        <message>
            <source>What does Remote Desktop say?</source>
            <translation>원격 데스크톱에 어떤 메시지가 나타납니까?</translation>
        </message>
        <message>
            <source>I do not know, or no message</source>
            <translation>모르거나 메시지가 없음</translation>
        </message>
        <message>
            <source>A code or another message…</source>
            <translation>코드 또는 다른 메시지…</translation>
        </message>
        <message>
            <source>checks everything it can, in a few seconds</source>
            <translation>측정할 수 있는 모든 항목을 몇 초 안에 측정합니다</translation>
        </message>
        <message>
            <source>Continue the &amp;guide</source>
            <translation>안내 계속하기(&amp;G)</translation>
        </message>
        <message>
            <source>Type the code, such as 0x204, or paste the message</source>
            <translation>0x204와 같은 코드를 입력하거나 메시지를 붙여 넣으십시오</translation>
        </message>
        <message>
            <source>Most likely causes:</source>
            <translation>가능성이 큰 원인:</translation>
        </message>
        <message>
            <source>This number has two meanings. Which one does your client show?</source>
            <translation>이 숫자에는 두 가지 의미가 있습니다. 클라이언트에 표시된 것은 어느 쪽입니까?</translation>
        </message>
        <message>
            <source>Go to {code} {title}</source>
            <translation>{code} {title}(으)로 이동</translation>
        </message>
        <message>
            <source>Read the last code from this computer</source>
            <translation>이 컴퓨터에 기록된 마지막 코드 읽기</translation>
        </message>
        <message>
            <source>This computer logged no failed connection to {address}.</source>
            <translation>이 컴퓨터에는 {address}에 대한 연결 실패 기록이 없습니다.</translation>
        </message>
        <message>
            <source>&amp;Diagnose</source>
            <translation>진단(&amp;D)</translation>
        </message>
        <message>
            <source>page by page; works without a network, too</source>
            <translation>한 페이지씩 진행하며, 네트워크가 없어도 사용할 수 있습니다</translation>
        </message>
        <message>
            <source>A case was not finished: {address}, page {page}.</source>
            <translation>끝나지 않은 사례가 있습니다: {address}, 페이지 {page}.</translation>
        </message>
        <message>
            <source>&amp;Continue it</source>
            <translation>계속하기(&amp;C)</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>버리기</translation>
        </message>
        <message>
            <source>Windows does not list its network adapters.</source>
            <translation>Windows가 네트워크 어댑터 목록을 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>This Windows does not answer this question.</source>
            <translation>이 Windows는 이 질문에 답하지 않습니다.</translation>
        </message>
        <message>
            <source>Windows does not say through which adapter the server is reached.</source>
            <translation>Windows가 어떤 어댑터를 통해 서버에 연결되는지 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>Remote Desktop Connection (mstsc.exe) is not on this computer.</source>
            <translation>이 컴퓨터에는 원격 데스크톱 연결(mstsc.exe)이 없습니다.</translation>
        </message>
        <message>
            <source>Windows does not list the saved sign-ins.</source>
            <translation>Windows가 저장된 로그인 정보를 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>This Windows does not let programs empty its DNS cache.</source>
            <translation>이 Windows는 프로그램이 DNS 캐시를 비우는 것을 허용하지 않습니다.</translation>
        </message>
        <message>
            <source>Windows does not say what its DNS cache contains.</source>
            <translation>Windows가 DNS 캐시의 내용을 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>The settings of the firewall cannot be read.</source>
            <translation>방화벽 설정을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Windows does not say which of its firewall profiles is in force.</source>
            <translation>Windows가 어떤 방화벽 프로필이 적용 중인지 알려 주지 않습니다.</translation>
        </message>
        <message>
            <source>Windows does not let this program read these settings.</source>
            <translation>Windows에서 이 프로그램이 해당 설정을 읽는 것을 허용하지 않습니다.</translation>
        </message>
        <message>
            <source>Does it work from another network or another computer?</source>
            <translation>다른 네트워크나 다른 컴퓨터에서는 연결됩니까?</translation>
        </message>
        <message>
            <source>Not tried</source>
            <translation>시도해 보지 않음</translation>
        </message>
        <message>
            <source>What changed since it last worked?</source>
            <translation>마지막으로 연결된 후 무엇이 바뀌었습니까?</translation>
        </message>
        <message>
            <source>Nothing that I know of</source>
            <translation>아는 한 바뀐 것이 없음</translation>
        </message>
        <message>
            <source>The address or the public IP of the server</source>
            <translation>서버의 주소 또는 공인 IP</translation>
        </message>
        <message>
            <source>A password or a user</source>
            <translation>암호 또는 사용자</translation>
        </message>
        <message>
            <source>Yes, it works from there (phone hotspot, another office, Workbench, Bastion)</source>
            <translation>예, 다른 곳에서는 연결됨(휴대폰 핫스팟, 다른 사무실, Workbench, Bastion)</translation>
        </message>
        <message>
            <source>No, it does not work from anywhere</source>
            <translation>아니요, 어디에서도 연결되지 않음</translation>
        </message>
        <message>
            <source>This computer was updated</source>
            <translation>이 컴퓨터에 업데이트가 설치됨</translation>
        </message>
        <message>
            <source>My network: travel, VPN, new office, new provider</source>
            <translation>내 네트워크: 출장, VPN, 새 사무실, 새 통신사</translation>
        </message>
        <message>
            <source>Settings, updates or software on the server</source>
            <translation>서버의 설정, 업데이트 또는 소프트웨어</translation>
        </message>
        <message>
            <source>It never worked</source>
            <translation>한 번도 연결된 적이 없음</translation>
        </message>
        <message>
            <source>Who cannot connect?</source>
            <translation>누가 연결하지 못합니까?</translation>
        </message>
        <message>
            <source>I do not know</source>
            <translation>모름</translation>
        </message>
        <message>
            <source>One user; others can</source>
            <translation>한 사용자만 연결하지 못하고 다른 사용자는 연결됨</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>모든 사용자</translation>
        </message>
        <message>
            <source>It works from elsewhere, so the server is fine: check this computer and its network first.</source>
            <translation>다른 곳에서는 연결되므로 서버는 정상입니다. 이 컴퓨터와 네트워크를 먼저 확인하십시오.</translation>
        </message>
        <message>
            <source>It does not work from anywhere, so check the server and its cloud first.</source>
            <translation>어디에서도 연결되지 않으므로 서버와 클라우드를 먼저 확인하십시오.</translation>
        </message>
        <message>
            <source>Some Windows updates break Remote Desktop: KB5074109 causes the error 0x80080005; KB5077744 and KB5078127 fix it.</source>
            <translation>일부 Windows 업데이트는 원격 데스크톱에 문제를 일으킵니다. KB5074109는 0x80080005 오류를 일으키며 KB5077744와 KB5078127이 이를 해결합니다.</translation>
        </message>
        <message>
            <source>Your network changed: a VPN, a proxy or a closed port there may block the connection.</source>
            <translation>네트워크가 바뀌었습니다. VPN, 프록시 또는 닫힌 포트가 연결을 막고 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>Something changed on the server, so check its Remote Desktop settings first.</source>
            <translation>서버에서 무언가 바뀌었으므로 서버의 원격 데스크톱 설정을 먼저 확인하십시오.</translation>
        </message>
        <message>
            <source>It never worked, so the cloud may never have allowed your connection.</source>
            <translation>한 번도 연결된 적이 없으므로 클라우드에서 접속을 허용하지 않았을 수 있습니다.</translation>
        </message>
        <message>
            <source>Others can connect, so the path is clear: check the user's password and rights first.</source>
            <translation>다른 사용자는 연결되므로 경로에는 문제가 없습니다. 사용자의 암호와 권한을 먼저 확인하십시오.</translation>
        </message>
        <message>
            <source>The address changed, and this computer may still use the old one.</source>
            <translation>주소가 바뀌었는데 이 컴퓨터가 아직 이전 주소를 사용하고 있을 수 있습니다.</translation>
        </message>
        <message>
            <source>A password or user changed, and a saved password may be the old one.</source>
            <translation>암호나 사용자가 바뀌었는데 저장된 암호는 이전 것일 수 있습니다.</translation>
        </message>
        <message>
            <source>What do you know already? (optional)</source>
            <translation>이미 알고 있는 내용이 있습니까? (선택 사항)</translation>
        </message>
        <message>
            <source>Instance ID in the cloud, such as ins-4f2k (Azure: the resource ID)</source>
            <translation>클라우드의 인스턴스 ID(예: ins-4f2k, Azure는 리소스 ID)</translation>
        </message>
        <message>
            <source>Region, such as ap-seoul</source>
            <translation>리전(예: ap-seoul)</translation>
        </message>
        <message>
            <source>{why} First: {code} {title}.</source>
            <translation>{why} 먼저 확인: {code} {title}.</translation>
        </message>
        <message>
            <source>Remote Desktop port</source>
            <translation>원격 데스크톱 포트</translation>
        </message>
        <message>
            <source>How to write the user name</source>
            <translation>사용자 이름 입력 방법</translation>
        </message>
        <message>
            <source>Type the user name as you enter it in Remote Desktop</source>
            <translation>원격 데스크톱에 입력하는 사용자 이름을 그대로 입력하십시오</translation>
        </message>
        <message>
            <source>The server answers with Remote Desktop: the path to it is clear.</source>
            <translation>서버가 원격 데스크톱으로 응답합니다. 서버까지의 경로에 문제가 없습니다.</translation>
        </message>
        <message>
            <source>Too little could be measured to name the cause. Go through the pages one by one.</source>
            <translation>측정된 내용이 부족하여 원인을 알 수 없습니다. 페이지를 따라 직접 확인하십시오.</translation>
        </message>
    </context>
</TS>
