import {listContexts, takeOwnership, useDefaultDaemon} from './ja-fixes.ts';
import {useTokenWithoutClient, withClientMessage} from '../ja.ts';

export const machineDaemon = {
	'desktop-not-running': {
		short: ['{machineProgram} が未起動', 'デーモン未起動 (仮想マシン停止)'],
		summary: [
			'{machineProgram} が動作していないため、{endpoint} でデーモンが応答しません。',
			'仮想マシンが動作していないため、{endpoint} でデーモンが応答しません。',
			'{clientName} のデーモンの仮想マシンが動作していません。',
		],
		meaning: [
			'このマシンのデーモンは、{machineProgram} の仮想マシンの中で動作します。別のデーモンが {otherEndpoint} で応答しています。',
			'このマシンのデーモンは、{machineProgram} の仮想マシンの中で動作します。',
			'このマシンのデーモンは、Docker Desktop、Rancher Desktop、または Colima の仮想マシンの中で動作します。',
		],
		fixes: {
			startDockerDesktop: 'Docker Desktop を起動し、Engine running と表示されるまで待ってください。',
			startDesktopInShell:
				'または、このシェルから Docker Desktop を起動してください (バージョン 4.37 以降)。',
			startColima: 'Colima を使っている場合は、Colima を起動してください。',
			startColimaProfile: 'このソケットを使う Colima のプロファイルを起動してください。',
			startRancherDesktop: 'Rancher Desktop を起動してください。',
			startMachineOfPodman: 'Podman マシンを起動してください。',
			startOrbStack: 'OrbStack を起動してください。',
			startLima: 'Lima の仮想マシンを起動してください。',
			...useDefaultDaemon,
			...listContexts,
			...useTokenWithoutClient,
		},
	},
	'engine-left-behind': {
		short: ['{machineProgram} 未インストール', '選択されたデーモンが存在しない'],
		summary: [
			'{variable} で {machineProgram} のデーモンが選択されていますが、このプログラムはインストールされていません。',
			'docker コンテキスト {context} で {machineProgram} のデーモンが選択されていますが、このプログラムはインストールされていません。',
			'選択されているデーモンは、現在インストールされていません。',
		],
		meaning:
			'別のデーモンが {otherEndpoint} で応答していますが、{clientName} はそのデーモンを使っていません。',
		fixes: {
			...useDefaultDaemon,
			...listContexts,
			installAgain: 'または、{machineProgram} をもう一度インストールしてください。',
			...useTokenWithoutClient,
		},
	},
	'podman-machine-not-running': {
		short: 'Podman サービス未起動',
		summary: 'Podman が Podman マシンまたは Podman サービスに到達できません。',
		meaning:
			'この Podman はクライアントとしてだけ動作します。接続先のサービス (多くは仮想マシンの中) が動作していません。',
		fixes: {
			startPodmanMachine: 'Podman マシンを起動してください。',
			createPodmanMachine: 'Podman マシンがまだない場合は、作成してください。',
			startPodmanSocket: 'または、このユーザーの Podman サービスを起動してください。',
			listConnections: 'Podman の接続先のサービスを確認してください。',
			...useTokenWithoutClient,
		},
	},
	'podman-service-unreachable': {
		short: '応答なし: Podman サービス',
		summary: [
			'{serviceAddress} の Podman サービスが応答しません。Podman がこのサービスを使うことは、{servicePlace} で設定されています。',
			'Podman サービスが応答しません。Podman がこのサービスを使うことは、{servicePlace} で設定されています。',
		],
		meaning: withClientMessage(
			'containers.conf に remote = true があると、Podman はすべてのコマンドをサービスに送り、自身ではプルしません。',
		),
		fixes: {
			startService:
				'意図した設定の場合は、このアドレスのサービスを起動するか、VPN またはトンネルに接続してください。',
			removeRemote: '意図した設定でない場合は、containers.conf から remote = true を削除してください。',
			listConnections: 'Podman の接続先のサービスを確認してください。',
			...useTokenWithoutClient,
		},
	},
	'desktop-permission-denied': {
		short: '許可なし: 仮想マシンのデーモン',
		summary: [
			'このユーザーには、仮想マシンで動作する {endpoint} のデーモンを使うアクセス許可がありません。',
			'このユーザーには、仮想マシンで動作するデーモンを使うアクセス許可がありません。',
		],
		meaning: 'デーモンを使えるユーザーは、Docker Desktop など、仮想マシンを起動したプログラムが決めます。',
		fixes: {
			joinDockerUsers:
				'Windows で自分のユーザーを docker-users グループに追加してください。その後、いったんサインアウトし、もう一度サインインしてください。',
			startAsSameUser: '仮想マシンとクライアントを同じユーザーで起動してください。',
			...useTokenWithoutClient,
		},
	},
	'daemon-backend-failed': {
		short: 'デーモンが接続後に失敗',
		summary: [
			'{endpoint} のデーモンは接続を受け付けますが、その後の処理に失敗します。',
			'デーモンは接続を受け付けますが、その後の処理に失敗します。',
		],
		meaning: withClientMessage(
			'このアドレスは接続を受け付けますが、実際に処理するプログラムが動作していません。',
		),
		fixes: {
			restartDesktop: 'Docker Desktop または Rancher Desktop を終了し、再起動してください。',
			restartColima: 'Colima を使っている場合は、Colima を再起動してください。',
			shutDownWsl:
				'エラーが続く場合は、Windows から WSL をシャットダウンしてから、Docker Desktop を起動してください。シャットダウンすると、すべてのディストリビューションが停止します。',
			restartDocker: 'Docker を再起動してください。実行中のコンテナーは停止します。',
			readDockerLog: 'Docker のログで原因を確認してください。',
			...useTokenWithoutClient,
		},
	},
	'known-hosts-unreadable': {
		short: '読み取り不可: known_hosts',
		summary: [
			'{clientName} がファイル {path} を読み取れません。',
			'{clientName} がファイル known_hosts を読み取れません。',
		],
		meaning: [
			'{clientName} は ssh で {sshDestination} に接続します。ssh は、ホストのキーをこのファイルのキーと照合します。',
			...withClientMessage(
				'{clientName} は ssh で仮想マシンに接続するため、このファイルが必要です。仮想マシンは動作している可能性があります。',
			),
		],
		fixes: {
			createFile: 'ファイルがない場合は、空のファイルを作成してください。',
			removeLine: '形式が正しくない行がある場合は、その行を削除してください。',
			...takeOwnership,
			...useTokenWithoutClient,
		},
	},
} as const;
