const shareNames = {
	restartEngine:
		'엔진이 가상 머신에서 실행되면, 네트워크나 VPN이 바뀐 뒤에 Docker Desktop, Rancher Desktop 또는 Podman 머신을 다시 시작하세요.',
	setColimaDns: 'Colima를 사용하면 Colima를 중지한 뒤 이 컴퓨터의 DNS 서버를 지정하여 다시 시작하세요.',
	shareNamesWithWsl:
		'WSL에서는 Windows의 DNS를 사용하세요. Windows 사용자 폴더에 있는 .wslconfig의 [wsl2] 섹션에 dnsTunneling=true를 쓴 다음 WSL을 종료하세요. WSL을 종료하면 모든 배포판이 중지됩니다.',
	useSameServers:
		'엔진이 다른 컴퓨터에서 실행되면, 프라이빗 DNS 영역을 조회할 수 있는 DNS 서버를 그 컴퓨터에 설정하세요.',
} as const;

export const pullNames = {
	'engine-uses-public-address': {
		short: '엔진이 공용 주소를 사용함',
		summary: [
			'이 컴퓨터는 프라이빗 주소({addressHere})로 {imageHost} 레지스트리에 연결되지만, 컨테이너 엔진은 그렇지 않습니다.',
			'이 컴퓨터는 프라이빗 주소로 {imageHost} 레지스트리에 연결되지만, 컨테이너 엔진은 그렇지 않습니다.',
		],
		meaning: [
			'레지스트리는 공용 주소 {clientIp}에서 온 연결로 인식했습니다. 엔진이 Docker Desktop, Colima, WSL의 가상 머신 등에서 이름을 다르게 조회하거나 프록시를 사용합니다.',
			'엔진이 Docker Desktop, Colima, WSL의 가상 머신 등에서 이름을 다르게 조회하거나 프록시를 사용합니다.',
		],
		fixes: {
			...shareNames,
			showEngineProxy:
				'출력에서 HTTPS Proxy를 찾으세요. 엔진이 프록시를 사용하면 엔진의 NO_PROXY에 {imageHost} 호스트를 추가하세요.',
		},
	},
	'engine-dns-differs': {
		short: '엔진에서 호스트가 조회되지 않음',
		summary: '이 컴퓨터에서는 {host} 이름이 조회되지만, 컨테이너 엔진에서는 조회되지 않습니다.',
		meaning: [
			'엔진은 {nameServer} DNS 서버에 질의합니다. Docker Desktop, Colima, WSL 등의 가상 머신에 있는 엔진에는 별도의 DNS가 있습니다.',
			'Docker Desktop, Colima, WSL 등의 가상 머신에 있는 엔진에는 별도의 DNS가 있습니다.',
		],
		fixes: shareNames,
	},
} as const;
