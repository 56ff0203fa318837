import type {pullSetUpFindings} from '../../../checks/container-pull-set-up-findings.ts';
import type {CheckWords} from '../../../core/language.ts';
import {clientSays, withReason} from './containers.ts';
import {thenStartAgain} from './registry-phrases.ts';

/** The daemon has a proxy and a trust of its own: what this shell knows does not reach it. */
const daemonProxy = [
	'{linux} では、{docker} のプロキシを /etc/docker/daemon.json ("proxies") またはドロップイン ファイルで設定します。ドロップインは sudo systemctl edit docker で開き、[Service] の下に Environment="HTTPS_PROXY=http://HOST:PORT" "NO_PROXY=localhost,127.0.0.1" と書きます。その後、再起動してください。',
	'Docker Desktop では、Settings > Resources > Proxies で設定します。',
	`{podman} の場合は、このシェルの HTTPS_PROXY を設定し${thenStartAgain}`,
	'{nerdctl} の場合は、実行するシェルの HTTPS_PROXY で設定します。',
	'または、同じ場所の NO_PROXY で {imageHost} をプロキシの対象外にしてください。',
];

const trustAuthority = [
	'その認証局の証明書を、PEM 形式でネットワーク担当者から入手してください。',
	'{linux} の {docker} は、証明書を /etc/docker/certs.d/{imageHost}/ca.crt から読み込みます。再起動は不要です。',
	'{podman} は、証明書を /etc/containers/certs.d/{imageHost}/ca.crt から読み込みます。このユーザーだけなら ~/.config/containers/certs.d/{imageHost}/ca.crt です。',
	'{nerdctl} は、証明書を /etc/containerd/certs.d/{imageHost}/ca.crt または /etc/docker/certs.d/{imageHost}/ca.crt から読み込みます。',
	'Docker Desktop は {mac} が信頼する証明書を使います。キーチェーンに追加し、Docker Desktop を再起動してください。',
	'Docker Desktop は {windows} が信頼する証明書を使います。信頼されたルートに追加し、Docker Desktop を再起動してください。',
	'レイヤーの取得元は {dataHost} です。こちらにも同じ設定が必要です。',
];

const checkHostAndPort = 'イメージ名のホストとポートを確認してください。';

const leaveTrust = `コンテンツの信頼は廃止予定です。必要とする理由がなければ無効にし${thenStartAgain}`;

/** What the machine and the set-up of the client can do to a pull. */
export const pullSetUp: CheckWords<keyof typeof pullSetUpFindings>['findings'] = {
	'proxy-authentication-required': {
		summary: '{clientName} のプロキシの認証が必要です (407)。',
		meaning: 'プロキシがユーザー名とパスワードを要求しています。拒否しているのはレジストリではありません。',
		fixes: [
			'ユーザー名とパスワードを、プロキシのアドレスに http://USER:PASSWORD@HOST:PORT の形で含めてください。特殊文字は %40 のように書きます。',
			...daemonProxy,
		],
	},
	'proxy-unreachable': {
		summary: '{clientName} のプロキシに接続できません。',
		meaning: withReason(
			'すべての接続がこのプロキシに送られます。社内ネットワークの外からは使えないことがよくあります。',
		),
		fixes: ['プロキシのあるネットワークまたは VPN に接続してから、再試行してください。', ...daemonProxy],
	},
	'proxy-refused': {
		summary: '{clientName} のプロキシから接続できません: {host}',
		meaning: withReason(
			'プロキシは応答しますが、接続を拒否しているか、プロキシからもホストに到達できません。',
		),
		fixes: ['{host} のポート 443 を許可するよう、プロキシの管理者に依頼してください。', ...daemonProxy],
	},
	'certificate-untrusted': {
		summary: '証明書を信頼できません: {host} ({clientName} の判定)',
		meaning:
			'多くの場合、社内のプロキシが TLS を復号し、独自の認証局で署名しています。このマシンで信頼されていても、デーモンや仮想マシンは、信頼する証明書を別に持っています。',
		fixes: trustAuthority,
	},
	'certificate-out-of-date': {
		summary: '証明書が有効期間外です: {host} ({clientName} の判定)',
		meaning: withReason(
			'クライアントが動作するマシンの時計が狂っているか、プロキシが古い証明書を提示しています。',
		),
		fixes: [
			'このマシンの時計が正しいかを確認してください。',
			'{wsl} では、Windows の時計に合わせてください。',
			'スリープしていた仮想マシンは、時計が遅れていることがあります。Docker Desktop または Podman のマシンを再起動してください。',
		],
	},
	'certificate-wrong-host': {
		summary: '証明書の名前が違います: {host} ({clientName} の判定)',
		meaning: withReason(
			'この名前で別のサーバーが応答しています。hosts ファイルや DNS ゾーンの誤り、またはプロキシが原因です。',
		),
		fixes: [
			'プルを実行する環境で、この名前のアドレスを確認してください。仮想マシン内では異なることがあります。',
			'この名前を含む証明書を用意するよう、{host} の管理者に依頼してください。',
		],
	},
	'certificate-refused': {
		summary: 'TLS が成立しません: {clientName} と {host} の間',
		meaning: clientSays,
		fixes: trustAuthority,
	},
	'plain-http': {
		summary: 'TLS なしの HTTP で応答しています: {host}',
		meaning:
			'Azure のレジストリでは起こりません。別のサーバーか、サインインを求めるネットワークが応答しています。試験用に自分で立てたレジストリの可能性もあります。',
		fixes: [
			checkHostAndPort,
			'自分で立てたレジストリの場合、{docker} では daemon.json の "insecure-registries" に HOST:PORT を追加し、再起動してください。',
			'自分で立てたレジストリの場合、{podman} では registries.conf に追加してください: [[registry]] location="HOST:PORT" insecure=true',
		],
	},
	'credential-helper-missing': {
		summary: '資格情報ヘルパーがありません ({clientName} の設定で指定)。',
		meaning: withReason(
			'config.json の credsStore または credHelpers で指定されていますが、プログラム docker-credential-NAME が PATH にありません。',
		),
		fixes: [
			'インストールするか、~/.docker/config.json から credsStore または credHelpers の行を削除し、サインインし直してください。',
			'{wsl} では、desktop.exe は Docker Desktop のものです。WSL 統合を有効にしてから、Windows で wsl --shutdown を実行してください。',
			'acr-linux、acr-darwin、acr-windows はすでにメンテナンスが終了しています。設定から削除してください。',
		],
	},
	'credential-helper-failed': {
		summary: '資格情報ヘルパーが機能していません ({clientName})。',
		meaning: withReason('サインイン情報を保管するヘルパーが、ロックされているか、未設定か、壊れています。'),
		fixes: [
			'保管先のキーチェーンまたはキーリングのロックを解除してください。pass の場合は、先に鍵を設定します: pass init KEY',
			'または、~/.docker/config.json から credsStore または credHelpers の行を削除し、サインインし直してください。',
		],
	},
	'credentials-unreadable': {
		summary: 'サインイン情報を読み取れません ({clientName} のファイル)。',
		meaning: clientSays,
		fixes: [
			'このファイルは JSON です。修正するか、別の場所に移してサインインし直してください。',
			'sudo の使用で所有者が root になっている場合は、自分に戻してください。',
		],
	},
	'trust-data-missing': {
		summary: '署名がありません (コンテンツの信頼が有効): {image}',
		meaning: withReason(
			'DOCKER_CONTENT_TRUST=1、または署名を求めるポリシーがあると、署名のないイメージはプルされません。',
		),
		fixes: [leaveTrust, '{podman} の場合は、/etc/containers/policy.json の要件を確認してください。'],
	},
	'trust-server-unreachable': {
		summary: 'notary サーバーが応答しません (コンテンツの信頼が有効)。',
		meaning: withReason(
			'DOCKER_CONTENT_TRUST=1 の場合、docker はプルの前に notary サーバーに問い合わせます。どのレジストリにもあるわけではありません。',
		),
		fixes: [
			leaveTrust,
			'DOCKER_CONTENT_TRUST_SERVER が設定されている場合は、そのアドレスを確認してください。',
		],
	},
	'disk-full': {
		summary: 'イメージの保存先に空きがありません ({clientName})。',
		meaning: clientSays,
		fixes: [
			'{dockerOrPodman} の使用量を確認してください。',
			'どのコンテナーも使っていないものを削除してください。',
			'Docker Desktop や Podman のマシンでは、仮想マシンのディスクの空きがありません。容量を増やしてください。',
		],
	},
	'rootless-not-set-up': {
		summary: 'ファイルの所有者を設定できません: {image} ({clientName})',
		meaning: withReason(
			'root なしで動作するには、このユーザーに割り当てた ID の範囲が必要ですが、ないか、小さすぎます。',
		),
		fixes: [
			'/etc/subuid と /etc/subgid で、ユーザーに範囲を割り当ててください: sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 USER',
			'その後、変更を {podman} に反映してください。',
		],
	},
	'storage-refused': {
		summary: 'イメージの保存先に書き込めません ({clientName}、権限なし)。',
		meaning: clientSays,
		fixes: [
			'フォルダーの所有者を確認してください。sudo を使った後は root になっていることがあります。',
			'ディスクが読み取り専用になった場合は、カーネルのメッセージで原因を確認できます: sudo dmesg | tail',
		],
	},
	'image-damaged': {
		summary: '受信したイメージを展開できません: {image}',
		meaning: withReason('転送中かプッシュ時に壊れたか、このバージョンが対応していない種類のイメージです。'),
		fixes: [
			'一度だけ再試行してください。解消しない場合は、イメージをビルドし直してプッシュしてください。',
			'{clientName} を更新してください。古いバージョンは、新しい圧縮形式に対応していません。',
		],
	},
	'daemon-gone': {
		summary: 'プル中にデーモンが応答しなくなりました ({clientName})。',
		meaning: withReason(
			'直前までは応答していました。異常終了したか、デーモンまたは仮想マシンが再起動されました。',
		),
		fixes: [
			'{linux} では、{docker} のログを確認してください。',
			'デーモンが復帰したら、再試行してください。',
		],
	},
};
