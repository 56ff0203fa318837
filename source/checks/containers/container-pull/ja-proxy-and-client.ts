import type {pullClientFindings} from './pull-client-findings.ts';
import type {pullProxyAndTlsFindings} from './pull-proxy-and-tls-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {assignIds, clientMessage, storageNotWritable, withClientMessage, correctClock} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';
import {openFile} from '../client-settings/ja-login.ts';
import {askToAllowPull} from './ja-fixes.ts';

const restartVirtualMachine = {
	restartVirtualMachine:
		'スリープの後は、仮想マシンの時刻が遅れることがあります。Docker Desktop または Podman マシンを再起動してください。',
} as const;

const certificateOfProxy = withClientMessage('これはレジストリの証明書ではなく、プロキシ自体の証明書です。');

const configureProxy = {
	correctEngineProxy:
		'デーモンのプロキシは、{proxyPlace} の {proxySetting} で設定されています。この値を修正してください。',
	applyEngineProxy:
		'{proxyPlace} には別のプロキシ ({proxyValue}) が設定されています。このプロキシを使うように、デーモンを再起動してください。',
	setDockerProxy:
		'Docker のプロキシを /etc/docker/daemon.json ("proxies")、または Docker サービスのドロップイン ファイルで設定してください: [Service] Environment="HTTPS_PROXY=http://HOST:PORT" "NO_PROXY=localhost,127.0.0.1"。',
	reloadUnits: 'サービスの設定を変更した後は、サービスのファイルを再読み込みしてください。',
	restartDocker: 'その後、Docker を再起動してください。実行中のコンテナーは停止します。',
	setDesktopProxy: 'Docker Desktop では、Settings > Resources > Proxies でプロキシを設定してください。',
	setShellProxy: `{clientName} はこのシェルのプロキシを使います。HTTPS_PROXY を修正し${thenStartAgain}`,
	correctContainersConf:
		'{clientName} のプロキシは、{proxyPlace} の [engine] env で設定されています。この値を修正してください。',
	bypassProxy:
		'または、プロキシと同じ場所で NO_PROXY にレジストリのホストを追加し、プロキシの対象外にしてください。',
} as const;

const trustAuthority = {
	getCertificate: '認証局の証明書を、PEM 形式でネットワーク担当者から入手してください。',
	trustInDocker:
		'証明書を /etc/docker/certs.d/{imageHost}/ca.crt として保存してください。Docker の再起動は不要です。',
	trustInPodman:
		'証明書を /etc/containers/certs.d/{imageHost}/ca.crt として保存してください。このユーザーだけに適用する場合は ~/.config/containers/certs.d/{imageHost}/ca.crt です。',
	trustInNerdctl:
		'証明書を /etc/containerd/certs.d/{imageHost}/ca.crt または /etc/docker/certs.d/{imageHost}/ca.crt として保存してください。',
	trustOnMac:
		'Docker Desktop は macOS の信頼ストアを使います。証明書をキーチェーンに追加し、Docker Desktop を再起動してください。',
	trustOnWindows:
		'Docker Desktop は Windows の信頼ストアを使います。証明書を信頼されたルート証明書に追加し、Docker Desktop を再起動してください。',
	trustForDataHost:
		'レイヤーの取得元は {dataHost} です。このホストに対しても証明書を信頼するように設定してください。',
} as const;

export const checkHostAndPort = 'イメージ名のホストとポートを確認してください。';

const unsetContentTrust = {
	unsetContentTrust: `コンテンツの信頼は廃止予定です。不要な場合は、コンテンツの信頼を無効にし${thenStartAgain}`,
} as const;

export const proxyAndClient: WordsFor<{
	readonly findings: typeof pullProxyAndTlsFindings & typeof pullClientFindings;
}>['findings'] = {
	'proxy-authentication-required': {
		short: 'プロキシの認証が必要 (407)',
		summary: [
			'{clientName} のプロキシがユーザー名とパスワードを要求しています (407)。このプロキシは {usedProxyPlace} で設定されています。',
			'{clientName} のプロキシがユーザー名とパスワードを要求しています (407)。',
		],
		meaning: '接続を拒否しているのは、レジストリではなくプロキシです。',
		fixes: {
			addPassword:
				'プロキシのアドレスにユーザー名とパスワードを追加してください: http://USER:PASSWORD@HOST:PORT。特殊文字はエンコードします (@ は %40)。',
			...configureProxy,
		},
	},
	'proxy-unreachable': {
		short: 'プロキシに到達不可',
		summary: [
			'{clientName} のプロキシ {proxyHost} に到達できません。このプロキシは {usedProxyPlace} で設定されています。',
			'{clientName} のプロキシ {proxyHost} に到達できません。',
			'{clientName} のプロキシに到達できません。',
		],
		meaning: withClientMessage(
			'すべての接続がプロキシを経由します。社内のプロキシは、社内ネットワークの外からは到達できないことがよくあります。',
		),
		fixes: {
			connect: 'プロキシのあるネットワークまたは VPN に接続してから、再試行してください。',
			...configureProxy,
		},
	},
	'proxy-name-not-found': {
		short: 'プロキシの名前が DNS にない',
		summary: [
			'{clientName} が使うプロキシ {proxyHost} の名前が DNS にありません。プロキシは {usedProxyPlace} で設定されています。',
			'{clientName} が使うプロキシ {proxyHost} の名前が DNS にありません。',
			'{clientName} が使うプロキシの名前が DNS にありません。',
		],
		meaning: withClientMessage(
			'すべての接続がこのプロキシを経由します。名前の綴りが間違っているか、社内ネットワークの DNS だけがこの名前を知っています。',
		),
		fixes: {
			connect: 'プロキシのあるネットワークまたは VPN に接続してから再試行してください。',
			...configureProxy,
		},
	},
	'proxy-refused': {
		short: 'プロキシが接続を拒否',
		summary: '{clientName} のプロキシが {host} に接続しません。',
		meaning: withClientMessage(
			'プロキシは応答しますが、接続を拒否しているか、プロキシからホストに到達できません。',
		),
		fixes: {
			askToAllowHost: '{host} への HTTPS 接続を許可するよう、プロキシの管理者に依頼してください。',
			...configureProxy,
		},
	},
	'proxy-not-tls': {
		short: 'プロキシが TLS を使っていない',
		summary: [
			'{clientName} は TLS でプロキシに接続しますが、プロキシは TLS を使っていません。このプロキシは {usedProxyPlace} で設定されています。',
			'{clientName} は TLS でプロキシに接続しますが、プロキシは TLS を使っていません。',
		],
		meaning:
			'HTTPS_PROXY は、https:// のアドレスへの要求に使うプロキシです。プロキシ自体のアドレスは、通常 http:// で始まります。',
		fixes: {
			writeHttpForEngine:
				'デーモンの HTTPS_PROXY では、https:// の代わりに http:// と書いてください。このシェルの変数は使われません。',
			...configureProxy,
		},
	},
	'proxy-certificate-untrusted': {
		short: '信頼されていない証明書 (プロキシ)',
		summary: '{clientName} がプロキシの証明書を信頼していません。',
		meaning: certificateOfProxy,
		fixes: {
			trustProxy:
				'プルを実行するマシンまたは仮想マシンの信頼ストアに、プロキシの認証局の証明書を追加し、{clientName} を再起動してください。',
			...configureProxy,
		},
	},
	'proxy-certificate-date-invalid': {
		short: '証明書が有効期間外 (プロキシ)',
		summary: '{clientName} によると、プロキシの証明書が期限切れか、まだ有効期間に入っていません。',
		meaning: certificateOfProxy,
		fixes: {
			...correctClock,
			...restartVirtualMachine,
			askForNewCertificate:
				'時刻が正しい場合は、新しい証明書を用意するよう、プロキシの管理者に依頼してください。',
			...configureProxy,
		},
	},
	'proxy-certificate-host-mismatch': {
		short: '別のホスト用の証明書 (プロキシ)',
		summary: '{clientName} のプロキシの証明書は別のホスト用です。',
		meaning: certificateOfProxy,
		fixes: {
			useCertificateName: 'プロキシのアドレスに、証明書に記載された名前を使ってください。',
			askForCertificate:
				'または、プロキシのアドレスの名前を記載した証明書を用意するよう、プロキシの管理者に依頼してください。',
			...configureProxy,
		},
	},
	'certificate-untrusted': {
		short: '信頼されていない証明書',
		summary: '{clientName} が {host} の証明書を信頼していません。',
		meaning:
			'多くの場合、社内のプロキシが TLS 通信を復号し、独自の認証局の証明書に差し替えています。別のマシンまたは仮想マシンで動作するデーモンには、独自の信頼ストアがあります。',
		fixes: trustAuthority,
	},
	'certificate-date-invalid': {
		short: '証明書が有効期間外',
		summary: '{clientName} によると、{host} の証明書が期限切れか、まだ有効期間に入っていません。',
		meaning: withClientMessage(
			'プルを実行するマシンの時刻がずれているか、プロキシが古い証明書を提示しています。',
		),
		fixes: {
			...correctClock,
			...restartVirtualMachine,
		},
	},
	'certificate-not-yet-valid': {
		short: '時刻が証明書の開始日より前',
		summary: [
			'プルするマシンの時刻は {clock} ですが、{host} の証明書は {certificateDate} から有効です。',
			'{clientName} によると、{host} の証明書はまだ有効ではありません。',
		],
		meaning:
			'ほぼ確実に、プルするマシンまたは仮想マシンの時刻が遅れています。電池のないマシンや、長くスリープしていたマシンは、古い日付で起動することがあります。',
		fixes: {
			...correctClock,
			turnOnTimeSync: '時刻の同期を有効にしてください。',
			...restartVirtualMachine,
		},
	},
	'certificate-without-names': {
		short: '証明書にホスト名がない',
		summary:
			'{clientName} が受け取った {host} の証明書には共通名しかなく、subjectAltName 拡張に名前がありません。',
		meaning: withClientMessage(
			'{clientName} は共通名を使いません。Azure のレジストリの証明書には subjectAltName の名前があるため、プロキシかミラーが独自の証明書を提示しています。その認証局を信頼しても解決しません。',
		),
		fixes: {
			askForNewCertificate:
				'subjectAltName に {host} を含む証明書を、プロキシまたはミラーの管理者に依頼してください。',
			bypassGateway: 'または、レジストリへの接続を復号せずに通過させてください。',
		},
	},
	'certificate-host-mismatch': {
		short: '別のホスト用の証明書',
		summary: '{clientName} が受け取った証明書は {host} 用ではありません。',
		meaning: withClientMessage(
			'hosts ファイル、DNS ゾーン、またはプロキシが原因で、この名前で別のサーバーが応答しています。',
		),
		fixes: {
			useLoginServer:
				'privatelink を含む名前は DNS 専用の名前です。イメージ名には {publicName} と書いてください。',
			resolveHost:
				'プルを実行するマシンで、このホストのアドレスを確認してください。仮想マシンでは、別のアドレスになることがあります。',
			askForCertificate: 'この名前の証明書を用意するよう、{host} の管理者に依頼してください。',
		},
	},
	'tls-handshake-failed': {
		short: 'TLS 接続に失敗',
		summary: '{clientName} と {host} の間で TLS 接続を確立できません。',
		meaning: withClientMessage(
			'サーバー名で通信を制限するファイアウォールまたはプロキシは、ハンドシェイクの途中で接続を切断することがあります。Azure のレジストリには TLS 1.2 以降が必要です。',
		),
		fixes: {
			...askToAllowPull,
			updateClient: '{clientName} が何年も前のバージョンの場合は、{clientName} を更新してください。',
		},
	},
	'plain-http': {
		short: 'TLS なしの HTTP サーバー',
		summary: '{host} は TLS なしの HTTP を使っています。',
		meaning:
			'Azure のレジストリは常に TLS を使うため、別のサーバーか、サインインが必要なネットワークが応答しています。自分で用意したテスト用レジストリは HTTP を使うことがあります。',
		fixes: {
			checkHostAndPort,
			askAboutGateway:
				'プロキシまたはサインイン ページがレジストリの代わりに応答していないかどうかを、ネットワーク担当者に確認してください。',
			allowPlainHttpInDocker:
				'自分で用意したレジストリの場合は、Docker の daemon.json の "insecure-registries" に HOST:PORT を追加し、Docker を再起動してください。',
			allowPlainHttpInPodman:
				'自分で用意したレジストリの場合は、Podman の registries.conf に次の設定を追加してください: [[registry]] location="HOST:PORT" insecure=true',
		},
	},
	'credential-helper-missing': {
		short: '資格情報ヘルパーなし',
		summary: [
			'資格情報ヘルパー {helper} が見つかりません。ヘルパーは {settingPlace} で指定されています。',
			'{clientName} に設定されている資格情報ヘルパー {helper} が見つかりません。',
			'{clientName} に設定されている資格情報ヘルパーが見つかりません。',
		],
		meaning: withClientMessage(
			'config.json の credsStore または credHelpers で資格情報ヘルパーが指定されていますが、プログラム docker-credential-NAME が PATH にありません。',
		),
		fixes: {
			installHelper:
				'資格情報ヘルパーをインストールするか、config.json から credsStore または credHelpers を削除し、もう一度サインインしてください。',
			switchOnIntegration:
				'desktop.exe は Docker Desktop の資格情報ヘルパーです。Docker Desktop の WSL 統合を有効にしてから、Windows から WSL をシャットダウンし、WSL を再起動してください。シャットダウンすると、すべてのディストリビューションが停止します。',
			removeAcrHelper:
				'メンテナンスが終了している資格情報ヘルパー acr-linux、acr-darwin、acr-windows を削除してください。',
		},
	},
	'credential-helper-failed': {
		short: '資格情報ヘルパーのエラー',
		summary: [
			'資格情報ヘルパー {helper} が失敗しました。ヘルパーは {settingPlace} で指定されています。',
			'{clientName} の資格情報ヘルパー {helper} が失敗しました。',
			'{clientName} の資格情報ヘルパーが失敗しました。',
		],
		meaning: withClientMessage(
			'資格情報ヘルパーはサインインの資格情報を保存しますが、ロックされているか、未設定か、壊れている可能性があります。',
		),
		fixes: {
			unlockKeychain: '資格情報が保存されているキーチェーンまたはキーリングのロックを解除してください。',
			setUpPass: 'キーリングが pass の場合は、先に pass 用のキーを設定してください。',
			removeHelper:
				'または、config.json から credsStore または credHelpers を削除し、もう一度サインインしてください。',
		},
	},
	'credentials-file-unreadable': {
		short: '読み取り不可: 資格情報ファイル',
		summary: [
			'{clientName} は、{path} の {line} 行目にある {malformedHost} の資格情報を使えません。USER:PASSWORD の base64 ではないためです。',
			'{malformedPlace} の形式が正しくないため、{clientName} はサインインなしでプルします。',
			'{clientName} が資格情報ファイルを読み取れません。{path} の {line} 行目の形式が正しくありません。',
			'{folderPath} はファイルではないため、{clientName} はサインインなしでプルします。',
			'{clientName} には {path} の読み取りが許可されていません (所有者 {owner}、モード {mode})。',
			'{clientName} が資格情報ファイル {path} を読み取れません。',
			'{clientName} が資格情報ファイルを読み取れません。',
		],
		meaning: withClientMessage('この場合、{clientName} はサインインせずにプルするか、プル自体を行いません。'),
		fixes: {
			removeEntry:
				'ファイルの "auths" からエントリ {malformedHost} を削除し、もう一度サインインしてください。',
			correctFile:
				'資格情報ファイルの JSON を修正するか、ファイルを別の場所に移し、もう一度サインインしてください。',
			...openFile,
			changeOwner:
				'sudo の使用によってファイルの所有者が root になっている場合は、所有者を自分のユーザーに変更してください。',
		},
	},
	'login-ignored': {
		short: '保存された資格情報が無視される',
		summary:
			'{imageHost} にはサインインが必要です。{path} に資格情報がありますが、資格情報ヘルパー {helper} には資格情報がないため、{clientName} はファイルの資格情報を無視します。',
		meaning: withClientMessage(
			'この資格情報は、ヘルパーの設定より前にファイルに保存されたものです。{clientName} はヘルパーだけを使います。',
		),
		fixes: {
			signIn: 'ヘルパーに資格情報が保存されるように、もう一度サインインしてください。',
		},
	},
	'image-not-signed': {
		short: 'イメージの署名なし',
		summary: '{clientName} は署名を必要としますが、{image} は署名されていません。',
		meaning: withClientMessage(
			'DOCKER_CONTENT_TRUST=1、または署名を必須とするポリシーが設定されている場合、クライアントは署名のないイメージをプルしません。',
		),
		fixes: {
			...unsetContentTrust,
			askToSign: 'または、イメージへの署名をイメージの所有者に依頼してください。',
			readPodmanPolicy: 'Podman が必要とする署名を確認してください。',
		},
	},
	'image-refused-by-policy': {
		short: 'ポリシーがレジストリを拒否',
		summary: '{clientName} のポリシーは、{imageHost} のイメージを許可していません。',
		meaning: withClientMessage(
			'クライアントが許可するレジストリは、ポリシー ファイル (policy.json) で決まります。サインインしても解決しません。',
		),
		fixes: {
			readPolicy:
				'{imageHost} に対するルールを確認してください。~/.config/containers/policy.json がある場合、Podman は代わりにそのファイルを読み取ります。',
			askAdministrator:
				'組織がポリシーを作成した場合は、このレジストリを許可するよう管理者に依頼してください。',
		},
	},
	'content-trust-server-unreachable': {
		short: '応答なし: コンテンツの信頼',
		summary: 'コンテンツの信頼が有効ですが、コンテンツの信頼のサーバーが応答しません。',
		meaning: withClientMessage(
			'DOCKER_CONTENT_TRUST=1 の場合、docker はプルの前に Notary サーバーに照会します。Notary サーバーのないレジストリもあります。',
		),
		fixes: {
			...unsetContentTrust,
			checkTrustServer:
				'DOCKER_CONTENT_TRUST_SERVER が設定されている場合は、値のアドレスを確認してください。',
		},
	},
	'disk-full': {
		short: '空きなし: イメージ用ディスク',
		summary: '{clientName} がイメージを保存するディスクに空きがありません。',
		meaning: clientMessage,
		fixes: {
			showDiskUse: '{clientName} のディスク使用量を確認してください。',
			prune: '使われていないデータを削除してください。停止中のコンテナーも、すべてファイルごと削除されます。',
			enlargeDisk:
				'Docker Desktop または Podman マシンの場合、空きがないのは仮想マシンのディスクです。仮想マシンのディスクを拡張してください。',
		},
	},
	'rootless-not-set-up': {
		short: 'ユーザー/グループ ID が不足',
		summary: '{clientName} が {image} のファイルの所有者を設定できません。',
		meaning: withClientMessage(
			'ルートレス モードには、このユーザーに割り当てた ID の範囲が必要ですが、範囲がないか、小さすぎます。',
		),
		fixes: assignIds,
	},
	'storage-not-writable': storageNotWritable,
	'unpack-failed': {
		short: '展開不可: イメージ',
		summary: '{image} をダウンロードしましたが、展開できません。',
		meaning: withClientMessage(
			'イメージがプッシュまたはプルの途中で壊れたか、このバージョンのクライアントが対応していない形式です。',
		),
		fixes: {
			retry: '一度再試行してください。解消しない場合は、イメージを再度ビルドしてプッシュしてください。',
			updateClient: '{clientName} を更新してください。古いバージョンは、新しい圧縮形式に対応していません。',
		},
	},
	'daemon-stopped': {
		short: 'プル中にデーモンが停止',
		summary: 'プルの途中で {clientName} のデーモンが停止しました。',
		meaning: withClientMessage(
			'デーモンは直前まで応答していました。デーモンまたはデーモンの仮想マシンが、異常終了したか再起動されました。',
		),
		fixes: {
			readDockerLog: 'Docker のログで原因を確認してください。',
			retry: 'デーモンが復帰したら、再試行してください。',
		},
	},
};
