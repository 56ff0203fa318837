import type {FindingWords} from '../../describe/language-pack.ts';
import {giveCorrelationId, retry} from '../ja.ts';

/** Azure 上のレジストリを見られなかったときの文。 */
export const registryReadFailures = {
	'registry-unknown': {
		summary: '未確認: レジストリを特定できません。',
		meaning: '理由は「Azure 上のレジストリ」の行にあります。',
		fixes: {seeRegistryRow: 'その行を確認してから再試行してください。'},
	},
	'registry-not-readable': {
		summary: '未確認: レジストリの設定を読み取れません (この ID に権限がありません)。',
		meaning: 'プルには不要ですが、レジストリの設定の確認には必要です。',
		fixes: {
			requestReader: 'レジストリの Reader ロールを付与するよう所有者に依頼するか、このまま続けてください。',
		},
	},
	'registry-gone': {
		summary: '未確認: レジストリはもう存在しません。',
		meaning:
			'検索では見つかりましたが、Resource Manager にはありません。たった今、削除または移動された可能性があります。',
		fixes: {retryRegistryRow: '「Azure 上のレジストリ」の行を再試行してください。'},
	},
	'resource-manager-error': {
		summary: [
			'未確認: Resource Manager が {status} を返しました。',
			'未確認: Resource Manager が応答しません ({error})。',
			'未確認: Resource Manager が応答しません。',
		],
		meaning: '先ほどは応答していました。このチェックの対象については何もわかりません。',
		fixes: {retryCheck: retry, contactSupport: giveCorrelationId},
	},
} satisfies Readonly<Record<string, FindingWords>>;
