import type {containerClient as check} from '../../../checks/container-client.ts';
import type {WordsFor} from '../../../core/language.ts';
import {doWithout, seeAllOutput} from './containers.ts';
import {thenStartAgain} from './registry-phrases.ts';

const chooseAnother = 'または、--client か DOCKER_COMMAND で別のクライアントを指定してください。';

const findInstalled = `または、インストール済みのクライアントが使われるように {variable} を削除し${thenStartAgain}`;

const installAgain = [
	'{linux} では、元のパッケージ マネージャーから再インストールしてください。',
	'{wsl} では、再インストールするか、Docker Desktop の WSL 統合を有効にしてください。',
	'{mac} では、Docker Desktop または Podman を再インストールしてください。',
	'{windows} では、Docker Desktop または Podman を再インストールしてください。',
];

const away = (place: string) => ({
	summary: `スキップ: クライアントはありません (${place}内では通常)。`,
	meaning: `イメージをプルするのは${place}の実行基盤です。レジストリに関するチェックはここからすべて行います。`,
	fixes: ['別の名前でインストールされている場合は、--client か DOCKER_COMMAND で指定してください。'],
});

export const containerClient: WordsFor<typeof check> = {
	title: 'コンテナー クライアント',
	findings: {
		found: {summary: ['{clientName} {version} (コマンド名 {alias})', '{clientName} {version}']},
		'cloud-shell': {
			summary: 'スキップ: コンテナーを実行できない環境です (Azure Cloud Shell)。',
			meaning: '調べるデーモンがありません。レジストリに関するチェックはすべて行います。',
			fixes: [
				'別のクライアントでサインインするには、トークンを出力してください: az acr login -n REGISTRY --expose-token',
			],
		},
		'none-in-container': away('コンテナー'),
		'none-in-pod': away('ポッド'),
		'not-installed': {
			summary: 'コンテナー クライアントがありません (docker、podman、nerdctl)。',
			meaning: 'このマシンからレジストリにサインインはできますが、イメージのプルとプッシュはできません。',
			fixes: [
				'{linux} では、Docker (https://docs.docker.com/engine/install) または Podman (https://podman.io/docs/installation) をインストールしてください。',
				'{wsl} では、Windows で Docker Desktop を起動し、Settings > Resources > WSL integration でこのディストリビューションを有効にするか、ここに Docker をインストールしてください。',
				'{mac} では、Docker Desktop、Podman Desktop、Colima、Rancher Desktop のいずれかをインストールして起動してください。',
				'{windows} では、Docker Desktop、Podman Desktop、Rancher Desktop のいずれかをインストールして起動してください。',
				'別の場所にインストールされている場合は、--client か DOCKER_COMMAND で指定してください。',
				doWithout,
			],
		},
		'wsl-integration-off': {
			summary: 'Docker Desktop の WSL 統合が無効です (このディストリビューション)。',
			meaning: 'ここにある docker は、そのことを知らせるだけの代替プログラムです。',
			fixes: [
				'Windows で Docker Desktop を起動し、Settings > Resources > WSL integration でこのディストリビューションを有効にしてください。',
				'すでに有効な場合は、Windows から WSL をシャットダウンし、開き直してください: wsl --shutdown',
				doWithout,
			],
		},
		'named-client-missing': {
			summary: '{client} ({chosenBy} で指定) が見つかりません。',
			meaning: 'PATH 上にも、ファイルとしても見つかりません。',
			fixes: ['名前を直すか、そのクライアントをインストールしてください。', findInstalled, chooseAnother],
		},
		'not-executable': {
			summary: '{client} を実行する権限がありません ({error})。',
			meaning:
				'ファイルに実行権限がないか、フォルダーにアクセスする権限がないか、ファイルではなくフォルダーです。',
			fixes: [
				'ls -l でファイルの権限を確認してください。実行するユーザーに x が必要です。',
				'noexec でマウントされたディスクや、AppArmor、SELinux の規則で禁止されている場合もあります。',
				chooseAnother,
			],
		},
		'interpreter-missing': {
			summary: '{client} を実行できません: 必要なものが見つかりません。',
			meaning:
				'インタープリターが見つからないスクリプトか、別の C ライブラリ向けにビルドされたプログラムです。',
			fixes: [
				'head -n 1 でファイルの先頭行を表示し、何を指しているかを確認してください。',
				...installAgain,
				chooseAnother,
			],
		},
		'wrong-architecture': {
			summary: '{client} を実行できません: このプロセッサ向けのプログラムではありません。',
			meaning: '別のプロセッサか OS 向けにビルドされているか、ファイルが壊れています。',
			fixes: [
				'file で調べたプログラムの種類と、uname -m の結果を比べてください。',
				...installAgain,
				chooseAnother,
			],
		},
		'cannot-start': {
			summary: '{client} を起動できません ({error})。',
			meaning: '何も出力しないうちに、OS に起動を拒否されています。',
			fixes: ['シェルで実行し、表示を確認してください。', ...installAgain, chooseAnother],
		},
		'timed-out': {
			summary: '{client} が応答しません (バージョンの確認が時間切れ)。',
			meaning:
				'ハングしています。ホーム フォルダーやネットワーク上のディスクが応答しない場合や、ラッパーが何かを待っている場合に起こります。',
			fixes: [
				'どこで止まるかを確認してください (Ctrl-C で中断)。',
				'遅いマシンでは、--timeout SECONDS で制限時間を延ばしてください。',
				chooseAnother,
			],
		},
		killed: {
			summary: '{client} が強制終了されました (バージョンの出力前)。',
			meaning:
				'メモリが足りなくなると、OS がプログラムを強制終了します。マルウェア対策ソフトによる場合もあります。',
			fixes: [
				'もう一度実行し、再発するかを確認してください。',
				'{linux} では、カーネルの直近のメッセージで原因を調べてください: sudo dmesg | tail',
				chooseAnother,
			],
		},
		'gives-error': {
			summary: [
				'{client} --version が失敗しました (終了コード {exitCode}): {reason}',
				'{client} --version が失敗しました (終了コード {exitCode})。',
			],
			meaning: 'バージョンを出力できないクライアントでは、イメージをプルできません。',
			fixes: [seeAllOutput, ...installAgain, chooseAnother],
		},
		'not-a-client': {
			summary: ['{client} は未知のクライアントです。出力: {reason}', '{client} は未知のクライアントです。'],
			meaning:
				'Docker、Podman、nerdctl なら名前とバージョンを出力します。同じ名前の別のプログラムと思われます。',
			fixes: ['どのプログラムかを確認してください。', findInstalled, chooseAnother],
		},
	},
};
