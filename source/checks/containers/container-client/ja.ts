import type {containerClient as check} from './container-client.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {useTokenWithoutClient, readFullOutput} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';

const chooseAnother = {
	chooseAnotherClient:
		'または、別のクライアントを指定してください。DOCKER_COMMAND に設定すると、毎回の実行で使われます。',
} as const;

const useInstalledClient = {
	unsetDockerCommand: `または、インストール済みのクライアントが使われるように DOCKER_COMMAND を削除し${thenStartAgain}`,
} as const;

const reinstall = {
	reinstallOnLinux: '元のパッケージ マネージャーから再インストールしてください。',
	reinstallInWsl: '再インストールするか、Docker Desktop の WSL 統合を有効にしてください。',
	reinstallDesktop: 'Docker Desktop または Podman を再インストールしてください。',
} as const;

const clientNotExpected = (hostType: string) => ({
	summary: `スキップ: クライアントはありません (${hostType}内では通常)。`,
	meaning: `イメージをプルするのは${hostType}の実行基盤です。レジストリに関するチェックはここからすべて行います。`,
	fixes: {
		nameClient:
			'別の名前でインストールされている場合は、その名前を指定してください。DOCKER_COMMAND に設定すると、毎回の実行で使われます。',
	},
});

export const containerClient: WordsFor<typeof check> = {
	title: 'コンテナー クライアント',
	labels: {
		chosenBy: '選択方法',
	},
	terms: {
		chosenBy: {search: '最初に見つかったもの'},
	},
	findings: {
		found: {summary: ['{clientName} {version} (コマンド名 {alias})', '{clientName} {version}']},
		'cloud-shell': {
			summary: 'スキップ: コンテナーを実行できない環境です (Azure Cloud Shell)。',
			meaning: '調べるデーモンがありません。レジストリに関するチェックはすべて行います。',
			fixes: {printToken: '別の場所のクライアントでサインインするには、トークンを出力してください。'},
		},
		'no-client-in-container': clientNotExpected('コンテナー'),
		'no-client-in-pod': clientNotExpected('ポッド'),
		'not-installed': {
			summary: 'コンテナー クライアントがありません (docker、podman、nerdctl)。',
			meaning: 'このマシンからレジストリにサインインはできますが、イメージのプルとプッシュはできません。',
			fixes: {
				installOnLinux:
					'Docker (https://docs.docker.com/engine/install) または Podman (https://podman.io/docs/installation) をインストールしてください。',
				installInWsl:
					'Windows で Docker Desktop を起動し、Settings > Resources > WSL integration でこのディストリビューションを有効にするか、ここに Docker をインストールしてください。',
				installOnMac:
					'Docker Desktop、Podman Desktop、Colima、Rancher Desktop のいずれかをインストールして起動してください。',
				installOnWindows:
					'Docker Desktop、Podman Desktop、Rancher Desktop のいずれかをインストールして起動してください。',
				nameClient:
					'別の場所にインストールされている場合は、そのパスを指定してください。DOCKER_COMMAND に設定すると、毎回の実行で使われます。',
				...useTokenWithoutClient,
			},
		},
		'wsl-integration-off': {
			summary: 'Docker Desktop の WSL 統合が無効です (このディストリビューション)。',
			meaning: 'ここにある docker は、そのことを知らせるだけの代替プログラムです。',
			fixes: {
				switchOnIntegration:
					'Windows で Docker Desktop を起動し、Settings > Resources > WSL integration でこのディストリビューションを有効にしてください。',
				shutDownWsl: 'すでに有効な場合は、Windows から WSL をシャットダウンし、開き直してください。',
				...useTokenWithoutClient,
			},
		},
		'client-not-found': {
			summary: '{client} ({chosenBy} で指定) が見つかりません。',
			meaning: 'PATH 上にも、ファイルとしても見つかりません。',
			fixes: {
				correctName: '名前を直すか、そのクライアントをインストールしてください。',
				...useInstalledClient,
				...chooseAnother,
			},
		},
		'not-executable': {
			summary: '{client} を実行する権限がありません ({error})。',
			meaning:
				'ファイルに実行権限がないか、フォルダーにアクセスする権限がないか、ファイルではなくフォルダーです。',
			fixes: {
				showPermissions: 'ファイルの権限を確認してください。acr-doctor を実行するユーザーに x が必要です。',
				checkMountAndPolicy:
					'noexec でマウントされたディスクや、AppArmor、SELinux の規則で禁止されている場合もあります。',
				...chooseAnother,
			},
		},
		'interpreter-missing': {
			summary: '{client} を実行できません: 必要なものが見つかりません。',
			meaning:
				'インタープリターが見つからないスクリプトか、別の C ライブラリ向けにビルドされたプログラムです。',
			fixes: {
				showFirstLine:
					'ファイルの先頭行を確認してください。スクリプトの場合は、インタープリターが書かれています。',
				...reinstall,
				...chooseAnother,
			},
		},
		'wrong-architecture': {
			summary: '{client} を実行できません: このプロセッサ向けのプログラムではありません。',
			meaning: '別のプロセッサか OS 向けにビルドされているか、ファイルが壊れています。',
			fixes: {
				showProgramType: 'プログラムがどの環境向けにビルドされたかを確認してください。',
				showProcessor: 'その結果を、このマシンのプロセッサと比べてください。',
				...reinstall,
				...chooseAnother,
			},
		},
		'cannot-start': {
			summary: '{client} を起動できません ({error})。',
			meaning: '何も出力しないうちに、OS に起動を拒否されています。',
			fixes: {
				runInShell: 'シェルでクライアントを実行し、表示を確認してください。',
				...reinstall,
				...chooseAnother,
			},
		},
		'timed-out': {
			summary: '{client} が応答しません (バージョンの確認が時間切れ)。',
			meaning:
				'ハングしています。ホーム フォルダーやネットワーク上のディスクが応答しない場合や、ラッパーが何かを待っている場合に起こります。',
			fixes: {
				runInShell: 'シェルでクライアントを実行し、どこで止まるかを確認してください (Ctrl-C で中断)。',
				allowMoreTime: '遅いマシンでは、各チェックの制限時間を延ばしてください。',
				...chooseAnother,
			},
		},
		killed: {
			summary: '{client} が強制終了されました (バージョンの出力前)。',
			meaning:
				'メモリが足りなくなると、OS がプログラムを強制終了します。マルウェア対策ソフトによる場合もあります。',
			fixes: {
				runInShell: 'シェルでクライアントを実行し、また強制終了されるかを確認してください。',
				readKernelLog: 'カーネルのエラー メッセージで原因を調べてください。',
				...chooseAnother,
			},
		},
		'version-command-failed': {
			summary: [
				'{client} --version が失敗しました (終了コード {exitCode}): {reason}',
				'{client} --version が失敗しました (終了コード {exitCode})。',
			],
			meaning: 'バージョンを出力できないクライアントでは、イメージをプルできません。',
			fixes: {runInShell: readFullOutput, ...reinstall, ...chooseAnother},
		},
		'not-a-container-client': {
			summary: ['{client} は未知のクライアントです。出力: {reason}', '{client} は未知のクライアントです。'],
			meaning:
				'Docker、Podman、nerdctl なら名前とバージョンを出力します。同じ名前の別のプログラムと思われます。',
			fixes: {
				findProgram: 'どのプログラムかを確認してください。',
				findProgramOnWindows: 'どのプログラムかを確認してください。',
				...useInstalledClient,
				...chooseAnother,
			},
		},
	},
};
