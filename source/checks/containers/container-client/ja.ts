import type {containerClient as check} from './container-client.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {useTokenWithoutClient, settingLabels} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';

const unsetVariable = `{settingsVariable} で間違ったファイルを指定している場合は、変数を削除し${thenStartAgain}`;

const chooseAnother = {
	chooseAnotherClient:
		'または、別のクライアントを使ってください。DOCKER_COMMAND に設定すると、毎回の実行でこのクライアントが使われます。',
} as const;

const useInstalledClient = {
	unsetDockerCommand: `または、インストール済みのクライアントが使われるように DOCKER_COMMAND を削除し${thenStartAgain}`,
} as const;

const reinstall = {
	reinstallOnLinux:
		'インストールに使ったパッケージ マネージャーで、クライアントを再インストールしてください。',
	reinstallInWsl: 'クライアントを再インストールするか、Docker Desktop の WSL 統合を有効にしてください。',
	reinstallDesktop: 'Docker Desktop または Podman を再インストールしてください。',
} as const;

const clientNotExpected = (hostType: string) => ({
	short: `クライアントなし (${hostType}内)`,
	summary: `この${hostType}にはコンテナー クライアントがありません。${hostType}内では通常の状態です。`,
	meaning: `イメージは、${hostType}を実行するホストがプルします。レジストリのチェックはすべて実行されます。`,
	fixes: {
		nameClient:
			'クライアントが別の名前の場合は、その名前を指定してください。DOCKER_COMMAND に設定すると、毎回の実行でこのクライアントが使われます。',
	},
});

export const containerClient: WordsFor<typeof check> = {
	title: 'コンテナー クライアント',
	labels: {
		...settingLabels,
		chosenBy: '選択方法',
		path: 'パス',
		settingsFile: '設定ファイル',
		settingsVariable: '設定ファイルの変数',
	},
	terms: {
		chosenBy: {search: 'PATH の検索'},
	},
	findings: {
		found: {
			short: ['{clientName} {version} ({alias})', '{clientName} {version}'],
			summary: [
				'{clientName} {version} が {alias} という名前でインストールされています。',
				'{clientName} {version} がインストールされています。',
			],
		},
		'cloud-shell': {
			short: '実行不可: コンテナー (Cloud Shell)',
			summary: 'Azure Cloud Shell ではコンテナーを実行できません。',
			meaning: 'Cloud Shell にはコンテナー デーモンがありません。レジストリのチェックはすべて実行されます。',
			fixes: {printToken: '別のマシンのクライアントでサインインするには、トークンを出力してください。'},
		},
		'no-client-in-container': clientNotExpected('コンテナー'),
		'no-client-in-pod': clientNotExpected('ポッド'),
		'not-installed': {
			short: 'クライアント未インストール',
			summary:
				'コンテナー クライアントがインストールされていません。docker、podman、nerdctl のいずれも見つかりません。',
			meaning:
				'クライアントがないと、このマシンからレジストリにサインインはできますが、イメージのプルとプッシュはできません。',
			fixes: {
				installOnLinux:
					'Docker (https://docs.docker.com/engine/install) または Podman (https://podman.io/docs/installation) をインストールしてください。',
				installInWsl:
					'Windows で Docker Desktop を起動し、Settings > Resources > WSL integration でこのディストリビューションを有効にしてください。または、このディストリビューションに Docker をインストールしてください。',
				installOnMac:
					'Docker Desktop、Podman Desktop、Colima、Rancher Desktop のいずれかをインストールして起動してください。',
				installOnWindows:
					'Docker Desktop、Podman Desktop、Rancher Desktop のいずれかをインストールして起動してください。',
				nameClient:
					'クライアントが別の場所にインストールされている場合は、そのパスを指定してください。DOCKER_COMMAND に設定すると、毎回の実行でこのクライアントが使われます。',
				...useTokenWithoutClient,
			},
		},
		'wsl-integration-off': {
			short: 'Docker の WSL 統合が無効',
			summary: 'このディストリビューションでは、Docker Desktop の WSL 統合が無効です。',
			meaning:
				'このディストリビューションの docker コマンドは、WSL 統合が無効であることを表示するだけの代替プログラムです。',
			fixes: {
				switchOnIntegration:
					'Windows で Docker Desktop を起動し、Settings > Resources > WSL integration でこのディストリビューションを有効にしてください。',
				shutDownWsl:
					'統合がすでに有効な場合は、Windows から WSL をシャットダウンし、WSL を再起動してください。シャットダウンすると、すべてのディストリビューションが停止します。',
				...useTokenWithoutClient,
			},
		},
		'client-not-found': {
			short: 'クライアントなし: {client}',
			summary: '{chosenBy} で指定された {client} が見つかりません。',
			meaning: 'この名前のプログラムは PATH になく、この名前のファイルも存在しません。',
			fixes: {
				correctName: 'クライアントの名前またはパスを修正するか、クライアントをインストールしてください。',
				...useInstalledClient,
				...chooseAnother,
			},
		},
		'not-executable': {
			short: '実行のアクセス許可なし: {client}',
			summary: 'このユーザーには、{client} を実行するアクセス許可がありません ({error})。',
			meaning:
				'次のいずれかが原因です: ファイルに実行のアクセス許可がない、このユーザーがフォルダーにアクセスできない、パスがフォルダーを指している。',
			fixes: {
				showPermissions:
					'ファイルのアクセス許可を確認してください。acr-doctor を実行するユーザーに x (実行) が必要です。',
				checkMountAndPolicy:
					'他の制限がないかどうかを確認してください: noexec でマウントされたディスク、AppArmor や SELinux の規則。',
				...chooseAnother,
			},
		},
		'interpreter-missing': {
			short: 'インタープリターなどが不足',
			summary: 'インタープリターまたはライブラリがないため、{client} を起動できません。',
			meaning:
				'インタープリターのないスクリプトか、別の C ライブラリ向けにビルドされたプログラムの可能性があります。',
			fixes: {
				showFirstLine:
					'ファイルの先頭行を確認してください。スクリプトの先頭行には、インタープリターが書かれています。',
				...reinstall,
				...chooseAnother,
			},
		},
		'wrong-architecture': {
			short: '別のプロセッサ用プログラム',
			summary:
				'{client} は別のプロセッサまたは OS 向けにビルドされているため、このマシンでは実行できません。',
			meaning: 'プログラムがこのマシンに対応していないか、ファイルが壊れている可能性があります。',
			fixes: {
				showProgramType: 'プログラムがどのプロセッサ向けにビルドされたかを確認してください。',
				showProcessor: '確認した結果を、このマシンのプロセッサと比べてください。',
				...reinstall,
				...chooseAnother,
			},
		},
		'cannot-start': {
			short: '起動不可: {client} ({error})',
			summary: '{client} を起動できません ({error})。',
			meaning: 'OS がプログラムの起動を拒否したため、プログラムは何も出力していません。',
			fixes: {
				runInShell: 'シェルでクライアントを実行し、エラー メッセージを確認してください。',
				...reinstall,
				...chooseAnother,
			},
		},
		'timed-out': {
			short: '応答がタイムアウト: {client}',
			summary: '{client} が制限時間内にバージョンを出力しませんでした。',
			meaning:
				'クライアントがハングしています。ホーム フォルダーやディスクのあるネットワークに到達できないか、ラッパーが何かを待っている可能性があります。',
			fixes: {
				runInShell: 'シェルでクライアントを実行し、どの段階で止まるかを確認してください (Ctrl-C で中断)。',
				allowMoreTime: '遅いマシンでは、各チェックの制限時間を延ばしてください。',
				...chooseAnother,
			},
		},
		killed: {
			short: '強制終了: {client}',
			summary: '{client} がバージョンを出力する前に強制終了されました。',
			meaning:
				'メモリが足りなくなると、OS がプログラムを強制終了します。マルウェア対策ソフトがプログラムを強制終了することもあります。',
			fixes: {
				runInShell: 'シェルでクライアントを実行し、再び強制終了されるかどうかを確認してください。',
				readKernelLog: 'カーネルのログで原因を確認してください。',
				...chooseAnother,
			},
		},
		'version-command-failed': {
			short: '{client} --version が失敗',
			summary: [
				'{client} --version が失敗しました (終了コード {exitCode})。メッセージ: {reason}',
				'{client} --version が失敗しました (終了コード {exitCode})。',
			],
			meaning: 'バージョンを出力できないクライアントでは、イメージをプルできません。',
			fixes: {
				runInShell: 'シェルでクライアントを実行し、出力全体を確認してください。',
				...reinstall,
				...chooseAnother,
			},
		},
		'settings-file-invalid': {
			short: '設定ファイルが無効',
			summary: [
				'このユーザーに {path} の読み取りが許可されていないため、{client} が起動しません (所有者 {owner}、モード {mode})。',
				'{path} の {line} 行目を使えないため、{client} が起動しません。',
				'{path} の設定を使えないため、{client} が起動しません。',
			],
			meaning: '{client} のメッセージ: {reason}',
			fixes: {
				correctFile:
					'メッセージに示された行を修正するか、ファイルを別の場所に移して既定の設定を使ってください。',
				unsetContainersConf: unsetVariable,
				unsetNerdctlToml: unsetVariable,
				...chooseAnother,
			},
		},
		'not-a-container-client': {
			short: '未知のクライアント: {client}',
			summary: [
				'{client} は既知のコンテナー クライアントではありません。出力: {reason}',
				'{client} は既知のコンテナー クライアントではありません。',
			],
			meaning:
				'Docker、Podman、nerdctl は、名前とバージョンを出力します。これは同じ名前の別のプログラムです。',
			fixes: {
				findProgram: 'この名前がどのプログラムを指すかを確認してください。',
				findProgramOnWindows: 'この名前がどのプログラムを指すかを確認してください。',
				...useInstalledClient,
				...chooseAnother,
			},
		},
	},
};
