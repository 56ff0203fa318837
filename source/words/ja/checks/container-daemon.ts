import type {containerDaemon as check} from '../../../checks/container-daemon.ts';
import type {WordsFor} from '../../../core/language.ts';
import {
	clientSays,
	doWithout,
	seeAllOutput,
	seeWhetherItAnswers,
	signInAnew,
	withReason,
} from './containers.ts';
import {giveItLonger, thenStartAgain} from './registry-phrases.ts';

const backToUsualServer = 'または、コンテキスト {storedContext} から通常のサーバーに戻してください。';

const letUsualServe = [
	`または、通常のサーバーが使われるように {hostVariable} を削除し${thenStartAgain}`,
	`または、保存済みのコンテキストが使われるように {contextVariable} を削除し${thenStartAgain}`,
	backToUsualServer,
];

const seeContexts = 'コンテキストの一覧を確認してください。* が付いたものが使用中です。';

const startRightServer =
	'接続先がそのサーバーで正しい場合は、サーバーを起動するか、そこにつながる VPN やトンネルに接続してください。';

export const containerDaemon: WordsFor<typeof check> = {
	title: 'コンテナー デーモン',
	findings: {
		answers: {summary: ['応答あり、バージョン {serverVersion}', '応答あり']},
		'no-daemon-needed': {summary: '不要 ({clientName} はデーモンなしで動作)'},
		'none-in-container': {
			summary: 'スキップ: デーモンはありません ({clientName}、コンテナー内では通常)。',
			meaning:
				'クライアントはイメージに含まれていますが、このコンテナーにはデーモンもそのソケットも渡されていません。',
			fixes: [
				'必要な場合は、ソケットを渡す (-v /var/run/docker.sock:/var/run/docker.sock) か、DOCKER_HOST でサーバーを指定してください。',
			],
		},
		'no-rootless-in-container': {
			summary: 'スキップ: {clientName} の実行環境を作れません (コンテナー内)。',
			meaning: 'ユーザー名前空間が必要ですが、コンテナーでは権限を与えられた場合しか使えません。',
			fixes: [
				'ここで使う必要がある場合は、このコンテナーを --privileged 付きで起動するか、そのために用意された Podman のイメージを使ってください。',
			],
		},
		'not-running': {
			summary: ['応答するデーモンがありません: {endpoint}', '{clientName} のデーモンが動作していません。'],
			meaning:
				'{clientName} は単なるクライアントで、イメージをプルするのはデーモンです。そのデーモンが停止しているか、一度も起動されていません。',
			fixes: [
				'システムのサービス {rootService} を起動してください。',
				'このユーザー専用のサービス {userService} を起動してください。',
				'{wsl} では、Windows で Docker Desktop を起動するか、ここでデーモンを起動してください。',
				'{nerdctl} が使う containerd を起動してください。',
				'{docker} が起動しない場合は、次のコマンドで原因を確認してください。',
				doWithout,
			],
		},
		'desktop-not-running': {
			summary: [
				'実行環境が起動していません: {endpoint} のデーモンが応答しません。',
				'実行環境が起動していません ({clientName} のデーモン)。',
			],
			meaning:
				'このマシンのデーモンは、Docker Desktop、Rancher Desktop、Colima のいずれかが起動する仮想マシンの中で動作します。',
			fixes: [
				'Docker Desktop を起動し、エンジンが実行中と表示されるまで待ってください。',
				'{mac} で Colima を使っている場合は、起動してください。',
				backToUsualServer,
				seeContexts,
				doWithout,
			],
		},
		'machine-not-running': {
			summary: 'Podman がマシンまたはサービスに接続できません。',
			meaning:
				'この Podman はサービスのクライアントです。そのサービス (多くは専用の仮想マシン内) が動作していません。',
			fixes: [
				'Podman のマシンを起動してください。',
				'まだない場合は、作成してください。',
				'{linux} では、このユーザーのサービスを起動してください。',
				'接続先を確認してください。',
				doWithout,
			],
		},
		'permission-denied': {
			summary: [
				'デーモンを使う権限がありません: {endpoint}',
				'この操作を行う権限がありません ({clientName})。',
			],
			meaning:
				'デーモンは動作している可能性があります。ソケットを使えるのは root と特定のグループですが、このユーザーはどちらでもありません。',
			fixes: [
				`{linux} では、自分を {docker} のグループに追加してください。その後、${signInAnew}このグループのユーザーは root と同等になることに注意してください。`,
				'{wsl} では、自分を {docker} のグループに追加し、Windows から WSL をシャットダウン (wsl --shutdown) して開き直してください。',
				`すでにグループに入っている場合は、追加前のセッションが続いています。${signInAnew}`,
				`{windows} では、自分を docker-users グループに追加してください。その後、${signInAnew}`,
				'{nerdctl} の場合は、sudo で実行するか、このユーザー用に containerd を設定してください: containerd-rootless-setuptool.sh install',
				'コンテナー内では、渡されたソケットを読み書きできるユーザーまたはグループで実行してください。',
				doWithout,
			],
		},
		'chosen-server-unreachable': {
			summary: '応答がありません: {variable} が示す {clientName} の接続先 {value}',
			meaning: withReason('この変数が設定されている間、このマシンのデーモンは使われません。'),
			fixes: [
				startRightServer,
				...letUsualServe,
				`正しくない場合は、{variable} を修正するか削除し${thenStartAgain}`,
				doWithout,
			],
		},
		'context-unreachable': {
			summary: [
				'応答がありません: コンテキスト {context} の接続先 {endpoint}',
				'応答がありません: コンテキスト {context} の接続先',
			],
			meaning: withReason(
				'docker がどのデーモンを使うかは、使用中のコンテキストで決まります。そのデーモンが停止しているか、到達できません。',
			),
			fixes: [startRightServer, ...letUsualServe, seeContexts, doWithout],
		},
		'context-missing': {
			summary: 'コンテキスト {context} が存在しません (docker で使用)。',
			meaning: '削除されたか、別のユーザーまたは別の設定フォルダー (DOCKER_CONFIG) で作成されたものです。',
			fixes: [seeContexts, ...letUsualServe, doWithout],
		},
		'host-malformed': {
			summary: [
				'{variable} がサーバーのアドレスではありません: {value}',
				'サーバーのアドレスを解釈できません ({clientName})。',
			],
			meaning: '正しい形式は、unix:///var/run/docker.sock、tcp://HOST:PORT、ssh://USER@HOST のいずれかです。',
			fixes: [`この形式に直すか、変数を削除し${thenStartAgain}`, ...letUsualServe],
		},
		'tls-files-missing': {
			summary: '証明書を読み取れません ({clientName} とデーモンの通信用)。',
			meaning: withReason(
				'DOCKER_TLS_VERIFY またはコンテキストが、専用の証明書ファイルを使う TLS を要求しています。',
			),
			fixes: [
				'ca.pem、cert.pem、key.pem を、DOCKER_CERT_PATH が示す場所か ~/.docker に置いてください。',
				`このマシンのデーモンなら TLS は不要です。変数を削除し${thenStartAgain}`,
				doWithout,
			],
		},
		'tls-refused': {
			summary: [
				'TLS が成立しません: {clientName} と {value} のデーモンの間',
				'TLS が成立しません: {clientName} とデーモンの間',
			],
			meaning: withReason('片方だけが TLS を使っているか、片方が相手の証明書を信頼していません。'),
			fixes: [
				'デーモンが TLS を使う場合 (通常はポート 2376) は、DOCKER_TLS_VERIFY を 1 にし、DOCKER_CERT_PATH に ca.pem、cert.pem、key.pem のあるフォルダーを指定してください。使わない場合 (2375) は、両方とも削除してください。',
				...letUsualServe,
				doWithout,
			],
		},
		'api-too-far': {
			summary: 'バージョンが離れすぎています: {clientName} とデーモンが通信できません。',
			meaning: clientSays,
			fixes: [
				'2 つのうち古いほうを更新してください。',
				`DOCKER_API_VERSION が設定されている場合は、両者に共通のバージョンが自動的に選ばれません。変数を削除し${thenStartAgain}`,
				doWithout,
			],
		},
		'rootless-not-set-up': {
			summary: '{clientName} がこのユーザー用に設定されていません。',
			meaning: withReason(
				'root なしで動作するには、ユーザーに割り当てた ID の範囲と、それを使うための 2 つの小さなプログラムが必要です。',
			),
			fixes: [
				'Debian と Ubuntu では、newuidmap と newgidmap をインストールしてください。',
				'ユーザーに ID の範囲を割り当ててください。/etc/subuid と /etc/subgid にある範囲と重ならないようにします。',
				'その後、変更を {podman} に反映してください。',
				'{nerdctl} の場合は、このユーザー用に containerd を設定して起動してください。',
				doWithout,
			],
		},
		'no-answer': {
			summary: 'デーモンが時間内に応答しません ({clientName})。',
			meaning: 'デーモンは接続を受け付けますが、何も返しません。ハングしているか、マシンに余力がありません。',
			fixes: [
				'{linux} では、{docker} を再起動してください。実行中のコンテナーは停止します。',
				'{mac} では、Docker Desktop を終了し、もう一度起動してください。',
				'{windows} または WSL では、Docker Desktop を終了して wsl --shutdown を実行し、もう一度起動してください。',
				giveItLonger,
				seeWhetherItAnswers,
				doWithout,
			],
		},
		'chosen-server-silent': {
			summary: [
				'時間内に応答がありません: {variable} が示す {clientName} の接続先 {value}',
				'時間内に応答がありません: コンテキスト {context} が示す {clientName} の接続先',
			],
			meaning:
				'ファイアウォールがパケットを破棄しているか、VPN が切れているか、コンテナー デーモンではないものが待ち受けています。',
			fixes: [
				'接続先につながる VPN やトンネルに接続するか、アドレスを修正してください。',
				...letUsualServe,
				giveItLonger,
				doWithout,
			],
		},
		'client-failed': {
			summary: [
				'{asked} が失敗しました: {reason}',
				'{asked} が失敗しました ({error})。',
				'{asked} が失敗しました (終了コード {exitCode})。',
			],
			meaning: 'この結果からは、デーモンが動作しているかどうかを判断できません。',
			fixes: [seeAllOutput, doWithout],
		},
	},
};
