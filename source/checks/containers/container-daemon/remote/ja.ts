import {correctClock, useTokenWithoutClient, withClientMessage} from '../../ja.ts';
import {thenStartAgain} from '../../../ja.ts';
import {
	bypassProxy,
	otherDaemons,
	startRemoteDocker,
	tryConnection,
	updateContext,
	useDefaultDaemon,
} from '../ja-fixes.ts';

const setCertificateFolder = {
	setCertificateFolder: `次に、ca.pem、cert.pem、key.pem のあるフォルダーを指定し${thenStartAgain}`,
} as const;

export const remoteDaemon = {
	'ssh-key-refused': {
		short: 'リモート ホストが ssh キーを拒否',
		summary: [
			'{sshDestination} が、このユーザーの ssh キーを拒否しました。',
			'デーモンがあるホストが、このユーザーの ssh キーを拒否しました。',
		],
		meaning:
			'{clientName} は ssh でこのデーモンに接続します。エラーの発生元は ssh のため、このマシンのグループは関係ありません。',
		fixes: {
			...tryConnection,
			addKey:
				'キーにパスフレーズがある場合や、ファイル名が標準でない場合は、キーを ssh エージェントに追加してください。',
			setIdentity: 'または、Podman が使うキーを指定してください。Podman は ~/.ssh/config を読み取りません。',
			copyKey: 'ホストにキーがない場合は、ホストの ~/.ssh/authorized_keys にキーを追加してください。',
			...otherDaemons,
		},
	},
	'ssh-host-key-unknown': {
		short: 'ホスト キーが未登録 (ssh)',
		summary: [
			'{remoteHost} のホスト キーが、このマシンの ssh に登録されていません。',
			'デーモンがあるホストのホスト キーが、このマシンの ssh に登録されていません。',
		],
		meaning:
			'{clientName} は、ホストを信頼するかどうかをユーザーに確認できません。そのため、ホスト キーを事前に登録しておく必要があります。',
		fixes: {
			connectOnce: 'ssh で一度接続し、フィンガープリントを照合して yes と答えてください。',
			checkKnownHosts:
				'このホストのキーを以前に登録した場合は、~/.ssh/known_hosts を読み取れるかどうかを確認してください。sudo の使用後は、root がファイルを所有していることがあります。',
			scanHostKey:
				'CI では、フィンガープリントを照合してから、この出力を ~/.ssh/known_hosts に追加してください。',
			...otherDaemons,
		},
	},
	'ssh-host-key-changed': {
		short: 'ホスト キーが変更されている',
		summary: [
			'{remoteHost} のホスト キーが、{path} に登録されているキーと異なります。',
			'{remoteHost} のホスト キーが、ssh に登録されているキーと異なります。',
			'デーモンがあるホストのホスト キーが、ssh に登録されているキーと異なります。',
		],
		meaning: 'ホストが再インストールされたか、このアドレスで別のマシンが応答しています。',
		fixes: {
			compareFingerprint: 'ホストの管理者にキーのフィンガープリントを問い合わせ、照合してください。',
			removeOldKey:
				'新しいキーが正しいことを確認できた場合は、古いキーを削除し、ssh で一度接続してください。',
			...otherDaemons,
		},
	},
	'ssh-host-key-revoked': {
		short: 'ホスト キーが失効している',
		summary: [
			'{remoteHost} のホスト キーは失効済みと登録されているため、ssh は接続しません。',
			'デーモンがあるホストのホスト キーは失効済みと登録されているため、ssh は接続しません。',
		],
		meaning: 'キーが盗まれ、別のマシンがホストになりすましている可能性があります。',
		fixes: {
			doNotConnect:
				'失効の登録を削除しないでください。ホストに新しいキーがあるかどうかを、ホストの管理者に問い合わせてください。',
			...otherDaemons,
		},
	},
	'remote-permission-denied': {
		short: '許可なし: リモート ホスト',
		summary: [
			'ssh では接続できますが、{remoteUser} には {remoteHost} のデーモンを使うアクセス許可がありません。',
			'ssh では接続できますが、リモート ユーザーにはリモート ホストのデーモンを使うアクセス許可がありません。',
		],
		meaning:
			'アクセス許可は、リモート ホストでユーザーが属するグループによって決まります。このマシンのグループは関係ありません。',
		fixes: {
			joinRemoteGroup:
				'リモート ホストで、リモート ユーザーを docker グループに追加してください。docker グループのメンバーは root 権限を取得できます。',
			...tryConnection,
			...otherDaemons,
		},
	},
	'remote-daemon-not-running': {
		short: 'デーモン未起動: リモート ホスト',
		summary: [
			'ssh では接続できますが、{remoteHost} でデーモンが動作していません。',
			'ssh では接続できますが、リモート ホストでデーモンが動作していません。',
		],
		meaning: 'リモート ホストのデーモンは停止しているか、まだ起動されていません。',
		fixes: {
			...startRemoteDocker,
			...tryConnection,
			...otherDaemons,
		},
	},
	'remote-docker-missing': {
		short: 'リモート ホストに docker なし',
		summary: [
			'ssh では接続できますが、{remoteHost} の PATH に docker がありません。',
			'ssh では接続できますが、リモート ホストの PATH に docker がありません。',
		],
		meaning:
			'ssh で実行されるコマンドの PATH は、リモート ホストで普段使うシェルの PATH と異なることがあります。',
		fixes: {
			showRemotePath: 'リモート ホストでコマンドに渡される環境変数の PATH を確認してください。',
			installRemoteDocker:
				'リモート ホストに docker をインストールするか、docker のフォルダーをリモート ホストの PATH に追加してください。',
			...otherDaemons,
		},
	},
	'ssh-missing': {
		short: 'ssh 未インストール',
		summary: 'デーモンのアドレスには ssh が必要ですが、このマシンに ssh プログラムがありません。',
		meaning: '{clientName} は、ssh プログラムを起動してデーモンに接続します。',
		fixes: {
			installSshOnDebian: 'Debian と Ubuntu では、OpenSSH クライアントをインストールしてください。',
			addSshToPath: 'OpenSSH クライアントをインストールするか、ssh のフォルダーを PATH に追加してください。',
			...otherDaemons,
		},
	},
	'tls-certificate-missing': {
		short: '読み取り不可: 証明書ファイル',
		summary: 'デーモンとの通信に必要な証明書ファイルを {clientName} が読み取れません。',
		meaning: withClientMessage(
			'DOCKER_TLS_VERIFY または docker コンテキストの設定により、証明書ファイルを使う TLS が必要です。',
		),
		fixes: {
			addCertificates:
				'ca.pem、cert.pem、key.pem を、DOCKER_CERT_PATH のフォルダーまたは ~/.docker に置いてください。',
			...updateContext,
			unsetTlsVerify: `デーモンがこのマシンにある場合、TLS は不要です。DOCKER_TLS_VERIFY を削除し${thenStartAgain}`,
			...useTokenWithoutClient,
		},
	},
	'tls-handshake-failed': {
		short: 'デーモンとの TLS 接続に失敗',
		summary: [
			'{clientName} と {variableValue} のデーモンの間で TLS 接続を確立できません。',
			'{clientName} とデーモンの間で TLS 接続を確立できません。',
		],
		meaning: withClientMessage(
			'片方だけが TLS を使っているか、片方が相手の証明書を信頼していない可能性があります。',
		),
		fixes: {
			setTlsVerify:
				'デーモンが TLS を使う場合 (通常はポート 2376) は、クライアントでも TLS を有効にしてください。',
			...setCertificateFolder,
			...updateContext,
			unsetTlsVerify: `デーモンが TLS を使わない場合 (ポート 2375) は、DOCKER_TLS_VERIFY を削除し${thenStartAgain}`,
			...useDefaultDaemon,
			...useTokenWithoutClient,
		},
	},
	'daemon-certificate-untrusted': {
		short: '信頼されていない証明書 (デーモン)',
		summary: [
			'{clientName} が {remoteHost} のデーモンの証明書を信頼していません。',
			'{clientName} がデーモンの証明書を信頼していません。',
		],
		meaning: 'Docker が信頼するのは ca.pem の認証局 (CA) だけです。このマシンの信頼ストアは使われません。',
		fixes: {
			addAuthority:
				'デーモンの CA 証明書を ca.pem として、DOCKER_CERT_PATH のフォルダーまたは ~/.docker に置いてください。',
			...setCertificateFolder,
			...updateContext,
			...otherDaemons,
		},
	},
	'daemon-certificate-date-invalid': {
		short: '証明書が有効期間外 (デーモン)',
		summary: [
			'{clientName} によると、{remoteHost} のデーモンの証明書が期限切れか、まだ有効期間に入っていません。',
			'{clientName} によると、デーモンの証明書が期限切れか、まだ有効期間に入っていません。',
		],
		meaning: withClientMessage('証明書が古いか、このマシンの時刻がずれています。'),
		fixes: {
			...correctClock,
			renewCertificate: '時刻が正しい場合は、デーモンの新しい証明書を作成し、デーモンを再起動してください。',
			...otherDaemons,
		},
	},
	'daemon-certificate-host-mismatch': {
		short: '別のホスト用の証明書',
		summary: ['デーモンの証明書は {remoteHost} 用ではありません。', 'デーモンの証明書は別のホスト用です。'],
		meaning: withClientMessage(
			'クライアントは、デーモンのアドレスのホストと証明書に記載された名前を照合します。',
		),
		fixes: {
			useCertificateName:
				'DOCKER_HOST または docker コンテキストで、証明書に記載された名前を使ってください。',
			createCertificate: 'または、このホストの名前か IP アドレスを記載した証明書を作成してください。',
			...useTokenWithoutClient,
		},
	},
	'client-certificate-refused': {
		short: 'デーモンがクライアント証明書を拒否',
		summary: 'デーモンが {clientName} に証明書を要求しているか、受け取った証明書を拒否しています。',
		meaning:
			'デーモンが受け付けるのは、デーモン自身の CA が署名した、期限切れではないクライアント証明書だけです。',
		fixes: {
			addClientCertificate:
				'デーモンの CA が署名した cert.pem と key.pem を、DOCKER_CERT_PATH のフォルダーまたは ~/.docker に置いてください。',
			...setCertificateFolder,
			...updateContext,
			...otherDaemons,
		},
	},
	'daemon-not-tls': {
		short: 'デーモンが TLS を使っていない',
		summary: [
			'{clientName} は TLS を使っていますが、{remoteHost} のデーモンは使っていません。',
			'{clientName} は TLS を使っていますが、デーモンは使っていません。',
		],
		meaning: '通常、デーモンは TLS なしではポート 2375、TLS ありではポート 2376 で待ち受けます。',
		fixes: {
			correctPort: 'デーモンのアドレスのポートを修正してください。',
			unsetTlsVerify: `または、デーモンまでのネットワークを信頼できる場合は、クライアントの TLS を無効にしてください。DOCKER_TLS_VERIFY を削除し${thenStartAgain}`,
			...useDefaultDaemon,
		},
	},
	'daemon-requires-tls': {
		short: 'デーモンで TLS が必要',
		summary: [
			'{remoteHost} のデーモンは TLS を使っていますが、{clientName} は使っていません。',
			'デーモンは TLS を使っていますが、{clientName} は使っていません。',
		],
		meaning: '通常、デーモンは TLS ありではポート 2376、TLS なしではポート 2375 で待ち受けます。',
		fixes: {
			requestCertificate: 'デーモンの管理者に、CA 証明書とクライアント証明書を依頼してください。',
			setTlsVerify: 'クライアントで TLS を有効にしてください。',
			...setCertificateFolder,
			...updateContext,
			...useDefaultDaemon,
		},
	},
	'daemon-through-proxy': {
		short: 'デーモンへの要求がプロキシ経由',
		summary: [
			'{clientName} が {remoteHost} のデーモンへの要求をプロキシに送り、プロキシで失敗しています。',
			'{clientName} がデーモンへの要求をプロキシに送り、プロキシで失敗しています。',
		],
		meaning: withClientMessage(
			'このシェルの HTTP_PROXY と HTTPS_PROXY は、TCP で接続するデーモンにも適用されます。',
		),
		fixes: {
			...bypassProxy,
			correctProxy: `または、HTTP_PROXY と HTTPS_PROXY を修正し${thenStartAgain}`,
			...useDefaultDaemon,
		},
	},
	'not-a-daemon': {
		short: '応答元がデーモンではない',
		summary: [
			'{remoteHost} のサーバーはコンテナー デーモンではありません。',
			'デーモンのアドレスのサーバーは、コンテナー デーモンではありません。',
		],
		meaning: withClientMessage('このアドレスで別のプログラムが待ち受けているか、プロキシが応答しています。'),
		fixes: {
			correctAddress: `デーモンのアドレスを修正し${thenStartAgain}`,
			...bypassProxy,
			...useDefaultDaemon,
		},
	},
} as const;
