import type {WordsFor} from '../../../describe/language-pack.ts';
import {azureStatus, thenStartAgain, waitAndRetry} from '../../ja.ts';
import type {credentialValueFindings} from './credential-value-findings.ts';
import type {managedIdentityFindings} from './managed-identity-findings.ts';

const useOtherCredential =
	'または、別の資格情報を使ってください。試した資格情報とエラーは、「確認したデータ」に表示されます。';
const setClientId = `AZURE_CLIENT_ID に、使う ID のクライアント ID を設定し${thenStartAgain}`;
const listIdentities = {
	showIdentitiesOfMachine: 'このマシンの ID の一覧を確認してください。',
	showIdentitiesOfApp: 'このアプリの ID の一覧を確認してください。',
	showIdentitiesOfContainerApp: 'このアプリの ID の一覧を確認してください。',
	listClientIds: 'すべてのユーザー割り当て ID のクライアント ID を確認してください。',
};

type Findings = typeof credentialValueFindings & typeof managedIdentityFindings;

export const credentialWords: WordsFor<{readonly findings: Findings}>['findings'] = {
	'variable-malformed': {
		short: '形式が不正: {signInVariable}',
		summary: '{reason}',
		meaning: 'この値では {refusedCredential} を使えないため、この値を含む要求は送信していません。',
		fixes: {
			useUnixLineEnds: 'ファイルで変数を設定している場合は、改行コードを LF にして保存してください。',
			setCorrectValue: `変数には余分な文字を付けずに、値だけを設定し${thenStartAgain}`,
			setVariable: `変数には余分な文字を付けずに、値だけを設定し${thenStartAgain}`,
			useRightQuotes: 'Docker の環境変数ファイルと cmd の set では、値を引用符で囲まないでください。',
			checkSource: '変数を設定しているファイル、パイプライン、またはシークレット ストアも修正してください。',
		},
	},
	'federated-token-expired': {
		short: '期限切れ: トークン ファイル',
		summary: '{path} のトークンは、{tokenExpires} UTC に期限が切れています。',
		meaning:
			'このファイルは AZURE_FEDERATED_TOKEN_FILE で指定されています。Kubernetes は期限が切れる前にトークンを更新するため、このファイルはコピーであるか、更新が停止しています。',
		fixes: {
			restartPod: 'クラスター内では、ポッドを再起動し、新しいトークンを取得してください。',
			renewFile: 'CI では、サインインの直前に新しいトークンを要求し、ファイルに書き込んでください。',
			checkClock: 'このマシンの時刻を正確な時刻と比べてください。',
			unsetVariable: `クラスターの外では、変数を削除し${thenStartAgain}`,
		},
	},
	'federated-token-audience-wrong': {
		short: 'トークンの audience が不一致',
		summary: '{path} のトークンの対象ユーザー (audience) {tokenAudience} を、Entra が拒否しました。',
		meaning:
			'このファイルは AZURE_FEDERATED_TOKEN_FILE で指定されています。この対象ユーザー (audience) を受け付けるフェデレーション資格情報が、アプリケーションにありません。通常の対象ユーザー (audience) は api://AzureADTokenExchange です。',
		fixes: {
			requestAudience:
				'対象ユーザー (audience) に api://AzureADTokenExchange を指定して、トークンを要求してください。クラスター内では、ポッドにラベル azure.workload.identity/use: "true" を付けてから、ポッドを再起動してください。',
			listFederatedCredentials:
				'フェデレーション資格情報の一覧を表示し、対象ユーザー (audience) を比較してください。',
		},
	},
	'identity-not-assigned': {
		short: 'マネージド ID が未割り当て',
		summary: 'Azure のマネージド ID エンドポイントが ID を見つけられません ({status})。',
		meaning:
			'次のいずれかが原因です: ID が割り当てられていない、ユーザー割り当て ID しかなく、使う ID が選択されていない。Azure の応答: {answer}',
		fixes: {
			assignToMachine: 'このマシンに ID を割り当ててください。',
			assignToApp: 'このアプリに ID を割り当ててください。',
			assignToContainerApp: 'このアプリに ID を割り当ててください。',
			setClientId: `または、ユーザー割り当て ID がある場合は、AZURE_CLIENT_ID にそのクライアント ID を設定し${thenStartAgain}`,
			signInWithAzureCli: 'または、Azure CLI でサインインしてください。',
		},
	},
	'identity-not-found': {
		short: '未割り当ての ID を指定',
		summary: 'AZURE_CLIENT_ID の ID {clientId} は、このマシンに割り当てられていません ({status})。',
		meaning:
			'使うマネージド ID は AZURE_CLIENT_ID で選択されます。このクライアント ID を持つ ID は割り当てられていません。オブジェクト ID は使えません。Azure の応答: {answer}',
		fixes: {
			...listIdentities,
			setClientId,
			assignToMachine: 'または、この ID をマシンに割り当ててください。',
			unsetClientId: `または、システム割り当て ID を使う場合は、変数を削除し${thenStartAgain}`,
		},
	},
	'several-identities': {
		short: '複数の ID があり、未選択',
		summary: '複数のマネージド ID が割り当てられていますが、AZURE_CLIENT_ID で選択されていません。',
		meaning: 'Azure は、要求で ID が指定された場合にだけトークンを発行します。Azure の応答: {answer}',
		fixes: {...listIdentities, setClientId},
	},
	'identity-endpoint-failed': {
		short: ['ID エンドポイントのエラー ({status})', 'ID エンドポイントに到達不可'],
		summary: [
			'マネージド ID のエンドポイントがステータス {status} を返しました。',
			'マネージド ID のエンドポイント {address} に到達できません ({error})。',
		],
		meaning: '{reason}',
		fixes: {
			waitAndRetry,
			requestLessOften:
				'エンドポイントにはマシンごとに要求数の上限があるため、プログラムではトークンを期限まで再利用してください。',
			bypassProxyForMachine: `エンドポイントのアドレスを NO_PROXY に追加し${thenStartAgain}`,
			bypassProxy: `{address} のホストを NO_PROXY に追加し${thenStartAgain}`,
			correctEndpoint:
				'エンドポイントの変数を手動で設定している場合は、削除してください。IDENTITY_ENDPOINT や MSI_ENDPOINT は、必要な場所で Azure が設定します。',
			checkAzureStatus: azureStatus,
			useOtherCredential,
		},
	},
	'identity-refused': {
		short: '拒否: マネージド ID',
		summary: ['マネージド ID が拒否されました ({status})。', 'マネージド ID が拒否されました。'],
		meaning: '{reason}',
		fixes: {
			useOwnHeader:
				'Azure がこのプロセスに渡した値を使ってください。コピーした値は、アプリの再起動後に使えなくなります。',
			restartApp: 'または、アプリを再起動してください。Azure が新しい値を設定します。',
			joinArcGroup: 'ユーザーをグループ himds に追加し、このマシンにもう一度サインインしてください。',
			joinArcGroupOnWindows:
				'ユーザーをグループ "Hybrid agent extension applications" に追加するか、acr-doctor を管理者として実行してください。',
			unsetClientId: `AZURE_CLIENT_ID が設定されていて、このサービスにシステム割り当て ID しかない場合は、変数を削除し${thenStartAgain}`,
			useOtherCredential,
		},
	},
};
