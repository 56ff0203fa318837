import type {azureCli as check} from '../../../checks/azure-cli.ts';
import type {WordsFor} from '../../../core/language.ts';
import {killedBySystem, onPath, runIt} from './programs.ts';
import {thenStartAgain} from './registry-phrases.ts';

const upgrade =
	'Azure CLI をアップグレードしてください。できないと表示される場合は、インストールに使ったもの (apt、dnf、brew、pip) で更新してください。';

const reinstall = 'Azure CLI を再インストールしてください: https://aka.ms/azure-cli';

const notNeeded =
	'acr-doctor は Azure CLI なしでも動作します。サインインに必要な場合だけ、「Azure サインイン」にその旨が示されます。';

const removeExtension = '拡張機能を削除してください。';

export const azureCli: WordsFor<typeof check> = {
	title: 'Azure CLI',
	findings: {
		ready: {summary: '{version}'},
		missing: {
			summary: 'スキップ: 未インストールですが、必要ありません。',
			meaning: `${notNeeded}ただし、対処の多くは Azure CLI のコマンドです。`,
			fixes: ['そのコマンドを実行する場合は、インストールしてください: https://aka.ms/azure-cli'],
		},
		'cannot-run': {
			summary: onPath,
			meaning: `az は Python のスクリプトです。Python を更新すると、インタープリターがなくなることがあります。${notNeeded}`,
			fixes: [reinstall],
		},
		'timed-out': {
			summary: '{program} が時間内にバージョンを出力しませんでした。',
			meaning: `サーバーには接続しないため、通常は 1 秒ほどで終わります。${notNeeded}`,
			fixes: [runIt, reinstall],
		},
		killed: {
			summary: '{program} が、バージョンを出力する前に強制終了されました。',
			meaning: `${killedBySystem}${notNeeded}`,
			fixes: [runIt],
		},
		broken: {
			summary: ['{program} が壊れています: {reason}', '{program} が壊れています (終了コード {exitCode})。'],
			meaning: `バージョンを出力できませんでした。Azure CLI か Python の一部が足りないか、互いに合っていません。${notNeeded}`,
			fixes: [runIt, reinstall],
		},
		'version-unreadable': {
			summary: '{program} の出力が Azure CLI のバージョンではありません。',
			meaning: `PATH 上の az は、別のプログラムかもしれません。${notNeeded}`,
			fixes: [runIt, reinstall],
		},
		'health-check-crashes': {
			summary: '{version} の az acr check-health は、別のサブスクリプションで異常終了します。',
			meaning:
				'現在のサブスクリプションにないレジストリを調べると、NoneType object has no attribute role_assignment_mode というエラーで終わります。レジストリの問題ではなく、2.76 で修正されています。',
			fixes: [
				upgrade,
				'または、az の対象をレジストリのサブスクリプションに切り替えてください: az account set --subscription NAME',
			],
		},
		'permissions-extension-clashes': {
			summary: '拡張機能 acrabac が {version} の az acr と競合しています。',
			meaning:
				'リポジトリ単位のアクセス許可のプレビュー用です。この機能は 2.73 から Azure CLI 本体に含まれるため、両者が競合します。',
			fixes: [removeExtension],
		},
		'endpoint-extension-clashes': {
			summary: '拡張機能 acrregionalendpoint が {version} の az acr と競合しています。',
			meaning:
				'リージョン エンドポイントのプレビュー用です。この機能は 2.86 から Azure CLI 本体に含まれるため、両者が競合します。',
			fixes: [removeExtension],
		},
		'audience-fixed': {
			summary: '{version} の az acr login が使う対象ユーザーは、このクラウドにない場合があります。',
			meaning:
				'az acr login は 2.81 まで Resource Manager 用のトークンを使っていましたが、2.82 からは、レジストリを対象ユーザー (audience) とするトークンだけを Entra に要求します。Azure Local など Azure 以外のクラウドには、この対象ユーザーがないことがあります。2.87 からは選択できます。',
			fixes: [
				upgrade,
				'その後、対象ユーザー (audience) を指定してください: az config set acr.audience_resource=AUDIENCE',
			],
		},
		'container-command-ignored': {
			summary: '{version} の az acr login は DOCKER_COMMAND を無視し、docker を使います。',
			meaning:
				'ここでは DOCKER_COMMAND が {containerCommand} ですが、az acr login がこの変数に対応したのは 2.59 からです。',
			fixes: [
				upgrade,
				'または、次のコマンドで得たトークンを使い、クライアントに直接サインインしてください: az acr login --expose-token -n REGISTRY',
				`または、変数を削除し${thenStartAgain}`,
			],
		},
	},
};
