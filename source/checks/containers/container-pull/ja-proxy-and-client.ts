import type {pullClientFindings} from './pull-client-findings.ts';
import type {pullProxyAndTlsFindings} from './pull-proxy-and-tls-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {assignIds, clientMessage, withClientMessage} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';

const configureProxy = {
	setDockerProxy:
		'Docker のプロキシを /etc/docker/daemon.json ("proxies") またはサービスのドロップイン ファイルで設定してください。ドロップインには [Service] の下に Environment="HTTPS_PROXY=http://HOST:PORT" "NO_PROXY=localhost,127.0.0.1" と書きます。',
	restartDocker: 'その後、Docker を再起動してください。実行中のコンテナーは停止します。',
	setDesktopProxy: 'Docker Desktop では、Settings > Resources > Proxies で設定します。',
	setPodmanProxy: `Podman はこのシェルのプロキシを使います。HTTPS_PROXY を修正し${thenStartAgain}`,
	setNerdctlProxy: `nerdctl はこのシェルのプロキシを使います。HTTPS_PROXY を修正し${thenStartAgain}`,
	bypassProxy: 'または、同じ場所の NO_PROXY で、イメージのレジストリをプロキシの対象外にしてください。',
} as const;

const trustAuthority = {
	getCertificate: 'その認証局の証明書を、PEM 形式でネットワーク担当者から入手してください。',
	trustInDocker:
		'Docker は、証明書を /etc/docker/certs.d/{imageHost}/ca.crt から読み込みます。再起動は不要です。',
	trustInPodman:
		'Podman は、証明書を /etc/containers/certs.d/{imageHost}/ca.crt から読み込みます。このユーザーだけなら ~/.config/containers/certs.d/{imageHost}/ca.crt です。',
	trustInNerdctl:
		'nerdctl は、証明書を /etc/containerd/certs.d/{imageHost}/ca.crt または /etc/docker/certs.d/{imageHost}/ca.crt から読み込みます。',
	trustOnMac:
		'Docker Desktop は macOS が信頼する証明書を使います。キーチェーンに追加し、Docker Desktop を再起動してください。',
	trustOnWindows:
		'Docker Desktop は Windows が信頼する証明書を使います。Windows の信頼されたルートに追加し、Docker Desktop を再起動してください。',
	trustForDataHost: 'レイヤーの取得元は {dataHost} です。こちらにも同じ設定が必要です。',
} as const;

export const checkHostAndPort = 'イメージ名のホストとポートを確認してください。';

const unsetContentTrust = {
	unsetContentTrust: `コンテンツの信頼は廃止予定です。必要とする理由がなければ無効にし${thenStartAgain}`,
} as const;

export const proxyAndClient: WordsFor<{
	readonly findings: typeof pullProxyAndTlsFindings & typeof pullClientFindings;
}>['findings'] = {
	'proxy-authentication-required': {
		summary: '{clientName} のプロキシの認証が必要です (407)。',
		meaning: 'プロキシがユーザー名とパスワードを要求しています。拒否しているのはレジストリではありません。',
		fixes: {
			addPassword:
				'ユーザー名とパスワードを、プロキシのアドレスに http://USER:PASSWORD@HOST:PORT の形で含めてください。特殊文字は %40 のように書きます。',
			...configureProxy,
		},
	},
	'proxy-unreachable': {
		summary: '{clientName} のプロキシに接続できません。',
		meaning: withClientMessage(
			'すべての接続がこのプロキシに送られます。社内ネットワークの外からは使えないことがよくあります。',
		),
		fixes: {
			connect: 'プロキシのあるネットワークまたは VPN に接続してから、再試行してください。',
			...configureProxy,
		},
	},
	'proxy-refused': {
		summary: '{clientName} のプロキシから接続できません: {host}',
		meaning: withClientMessage(
			'プロキシは応答しますが、接続を拒否しているか、プロキシからもホストに到達できません。',
		),
		fixes: {
			askToAllowHost: '{host} への HTTPS 接続を許可するよう、プロキシの管理者に依頼してください。',
			...configureProxy,
		},
	},
	'certificate-untrusted': {
		summary: '証明書を信頼できません: {host} ({clientName} の判定)',
		meaning:
			'多くの場合、社内のプロキシが TLS を復号し、独自の認証局で署名しています。このマシンで信頼されていても、デーモンや仮想マシンは、信頼する証明書を別に持っています。',
		fixes: trustAuthority,
	},
	'certificate-date-invalid': {
		summary: '証明書が有効期間外です: {host} ({clientName} の判定)',
		meaning: withClientMessage(
			'クライアントが動作するマシンの時計が狂っているか、プロキシが古い証明書を提示しています。',
		),
		fixes: {
			compareClock: 'このマシンの時計が正しいかを確認してください。',
			setClockInWsl: 'WSL の時計を Windows の時計に合わせてください。',
			restartVirtualMachine:
				'スリープしていた仮想マシンは、時計が遅れていることがあります。Docker Desktop または Podman のマシンを再起動してください。',
		},
	},
	'certificate-host-mismatch': {
		summary: '証明書の名前が違います: {host} ({clientName} の判定)',
		meaning: withClientMessage(
			'この名前で別のサーバーが応答しています。hosts ファイルや DNS ゾーンの誤り、またはプロキシが原因です。',
		),
		fixes: {
			resolveHost:
				'プルを実行する環境で、この名前のアドレスを確認してください。仮想マシン内では異なることがあります。',
			askForCertificate: 'この名前を含む証明書を用意するよう、{host} の管理者に依頼してください。',
		},
	},
	'tls-handshake-failed': {
		summary: 'TLS が成立しません: {clientName} と {host} の間',
		meaning: clientMessage,
		fixes: trustAuthority,
	},
	'plain-http': {
		summary: 'TLS なしの HTTP で応答しています: {host}',
		meaning:
			'Azure のレジストリでは起こりません。別のサーバーか、サインインを求めるネットワークが応答しています。試験用に自分で立てたレジストリの可能性もあります。',
		fixes: {
			checkHostAndPort,
			allowPlainHttpInDocker:
				'自分で立てたレジストリの場合は、Docker の daemon.json の "insecure-registries" に HOST:PORT を追加し、Docker を再起動してください。',
			allowPlainHttpInPodman:
				'自分で立てたレジストリの場合は、Podman の registries.conf に追加してください: [[registry]] location="HOST:PORT" insecure=true',
		},
	},
	'credential-helper-missing': {
		summary: '資格情報ヘルパーがありません ({clientName} の設定で指定)。',
		meaning: withClientMessage(
			'config.json の credsStore または credHelpers で指定されていますが、プログラム docker-credential-NAME が PATH にありません。',
		),
		fixes: {
			installHelper:
				'インストールするか、~/.docker/config.json から credsStore または credHelpers の行を削除し、サインインし直してください。',
			switchOnIntegration:
				'desktop.exe は Docker Desktop のヘルパーです。WSL 統合を有効にしてから、Windows から WSL をシャットダウンし、開き直してください。',
			removeAcrHelper:
				'acr-linux、acr-darwin、acr-windows はすでにメンテナンスが終了しています。設定から削除してください。',
		},
	},
	'credential-helper-failed': {
		summary: '資格情報ヘルパーが機能していません ({clientName})。',
		meaning: withClientMessage(
			'サインイン情報を保管するヘルパーが、ロックされているか、未設定か、壊れています。',
		),
		fixes: {
			unlockKeychain: '保管先のキーチェーンまたはキーリングのロックを解除してください。',
			setUpPass: 'キーリングが pass の場合は、先に鍵を設定してください。',
			removeHelper:
				'または、~/.docker/config.json から credsStore または credHelpers の行を削除し、サインインし直してください。',
		},
	},
	'credentials-file-unreadable': {
		summary: 'サインイン情報を読み取れません ({clientName} のファイル)。',
		meaning: clientMessage,
		fixes: {
			correctFile: 'このファイルは JSON です。修正するか、別の場所に移してサインインし直してください。',
			takeOwnership: 'sudo の使用で所有者が root になっている場合は、自分に戻してください。',
		},
	},
	'image-not-signed': {
		summary: '署名がありません (コンテンツの信頼が有効): {image}',
		meaning: withClientMessage(
			'DOCKER_CONTENT_TRUST=1、または署名を求めるポリシーがあると、署名のないイメージはプルされません。',
		),
		fixes: {
			...unsetContentTrust,
			readPodmanPolicy: 'Podman がどの署名を要求しているかを確認してください。',
		},
	},
	'content-trust-server-unreachable': {
		summary: 'notary サーバーが応答しません (コンテンツの信頼が有効)。',
		meaning: withClientMessage(
			'DOCKER_CONTENT_TRUST=1 の場合、docker はプルの前に notary サーバーに問い合わせます。どのレジストリにもあるわけではありません。',
		),
		fixes: {
			...unsetContentTrust,
			checkTrustServer:
				'DOCKER_CONTENT_TRUST_SERVER が設定されている場合は、そのアドレスを確認してください。',
		},
	},
	'disk-full': {
		summary: 'イメージの保存先に空きがありません ({clientName})。',
		meaning: clientMessage,
		fixes: {
			showDiskUse: '{clientName} の使用量を確認してください。',
			prune: 'どのコンテナーも使っていないものを削除してください。',
			enlargeDisk:
				'Docker Desktop や Podman のマシンでは、仮想マシンのディスクの空きがありません。容量を増やしてください。',
		},
	},
	'rootless-not-set-up': {
		summary: 'ファイルの所有者を設定できません: {image} ({clientName})',
		meaning: withClientMessage(
			'root なしで動作するには、このユーザーに割り当てた ID の範囲が必要ですが、ないか、小さすぎます。',
		),
		fixes: assignIds,
	},
	'storage-not-writable': {
		summary: 'イメージの保存先に書き込めません ({clientName}、権限なし)。',
		meaning: clientMessage,
		fixes: {
			checkOwner: 'フォルダーの所有者を確認してください。sudo を使った後は root になっていることがあります。',
			readKernelLog: 'ディスクが読み取り専用になった場合は、カーネルのメッセージで原因を確認できます。',
		},
	},
	'unpack-failed': {
		summary: '受信したイメージを展開できません: {image}',
		meaning: withClientMessage(
			'転送中かプッシュ時に壊れたか、このバージョンが対応していない種類のイメージです。',
		),
		fixes: {
			retry: '一度だけ再試行してください。解消しない場合は、イメージをビルドし直してプッシュしてください。',
			updateClient: '{clientName} を更新してください。古いバージョンは、新しい圧縮形式に対応していません。',
		},
	},
	'daemon-stopped': {
		summary: 'プル中にデーモンが応答しなくなりました ({clientName})。',
		meaning: withClientMessage(
			'直前までは応答していました。異常終了したか、デーモンまたは仮想マシンが再起動されました。',
		),
		fixes: {
			readDockerLog: 'Docker のログを確認してください。',
			retry: 'デーモンが復帰したら、再試行してください。',
		},
	},
};
