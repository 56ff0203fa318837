const shareNames = {
	restartEngine:
		'デーモンが仮想マシンで動作している場合は、ネットワークまたは VPN の変更後に Docker Desktop、Rancher Desktop、または Podman マシンを再起動してください。',
	setColimaDns:
		'Colima を使っている場合は、Colima を停止し、このマシンの DNS サーバーを指定して起動してください。',
	shareNamesWithWsl:
		'WSL では Windows の DNS を使ってください。Windows のユーザー フォルダーにある .wslconfig の [wsl2] セクションに dnsTunneling=true と書き、WSL をシャットダウンしてください。シャットダウンすると、すべてのディストリビューションが停止します。',
	useSameServers:
		'デーモンが別のマシンで動作している場合は、プライベート DNS ゾーンを解決できる DNS サーバーをそのマシンに設定してください。',
} as const;

export const pullNames = {
	'engine-uses-public-address': {
		short: 'デーモンの接続先がパブリック IP',
		summary: [
			'このマシンはプライベート アドレス {addressHere} で {imageHost} に接続しますが、コンテナー デーモンはプライベート アドレスで接続していません。',
			'このマシンはプライベート アドレスで {imageHost} に接続しますが、コンテナー デーモンはプライベート アドレスで接続していません。',
		],
		meaning: [
			'レジストリから見た接続元は、パブリック アドレス {clientIp} です。Docker Desktop、Colima、WSL の仮想マシンの中などで、デーモンが名前を別のアドレスに解決しているか、プロキシを使っている可能性があります。',
			'Docker Desktop、Colima、WSL の仮想マシンの中などで、デーモンが名前を別のアドレスに解決しているか、プロキシを使っている可能性があります。',
		],
		fixes: {
			...shareNames,
			showEngineProxy:
				'出力の HTTPS Proxy を確認してください。デーモンがプロキシを使っている場合は、デーモンの NO_PROXY に {imageHost} を追加してください。',
		},
	},
	'engine-dns-differs': {
		short: 'デーモンが名前を解決できない',
		summary: 'このマシンは {host} を解決できますが、コンテナー デーモンは解決できません。',
		meaning: [
			'デーモンは DNS サーバー {nameServer} に照会しています。Docker Desktop、Colima、WSL などの仮想マシンの中のデーモンは、独自の DNS を使います。',
			'Docker Desktop、Colima、WSL などの仮想マシンの中のデーモンは、独自の DNS を使います。',
		],
		fixes: shareNames,
	},
} as const;
