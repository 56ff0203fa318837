const shareNames = {
	restartEngine:
		'如果引擎在虚拟机中运行，请在更换网络或 VPN 后重启 Docker Desktop、Rancher Desktop 或 Podman 虚拟机。',
	setColimaDns: '如果使用 Colima，请停止 Colima，再用本机的 DNS 服务器启动 Colima。',
	shareNamesWithWsl:
		'在 WSL 中使用 Windows 的 DNS：在 Windows 用户文件夹的 .wslconfig 文件中，将 dnsTunneling=true 写入 [wsl2] 部分，然后关闭 WSL。关闭 WSL 会停止所有发行版。',
	useSameServers: '如果引擎在另一台计算机上运行，请为该计算机设置能够解析专用 DNS 区域的 DNS 服务器。',
} as const;

export const pullNames = {
	'engine-uses-public-address': {
		short: '引擎使用公共地址',
		summary: [
			'本机通过专用地址 {addressHere} 连接 {imageHost}，但容器引擎使用公共地址。',
			'本机通过专用地址连接 {imageHost}，但容器引擎使用公共地址。',
		],
		meaning: [
			'注册表看到的是公共地址 {clientIp}。引擎（例如 Docker Desktop、Colima 或 WSL 虚拟机中的引擎）对该名称的解析结果与本机不同，或者引擎使用了代理。',
			'引擎（例如 Docker Desktop、Colima 或 WSL 虚拟机中的引擎）对该名称的解析结果与本机不同，或者引擎使用了代理。',
		],
		fixes: {
			...shareNames,
			showEngineProxy: '在输出中查找 HTTPS Proxy。如果引擎使用代理，请将 {imageHost} 加入引擎的 NO_PROXY。',
		},
	},
	'engine-dns-differs': {
		short: '引擎无法解析主机名',
		summary: '本机可以解析 {host}，但容器引擎无法解析。',
		meaning: [
			'引擎查询的 DNS 服务器是 {nameServer}。在虚拟机（例如 Docker Desktop、Colima 或 WSL）中运行的引擎有单独的 DNS 设置。',
			'在虚拟机（例如 Docker Desktop、Colima 或 WSL）中运行的引擎有单独的 DNS 设置。',
		],
		fixes: shareNames,
	},
} as const;
