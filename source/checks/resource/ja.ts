import type {FindingWords} from '../../describe/language-pack.ts';
import {giveCorrelationId, retry} from '../ja.ts';

export const registryReadFailures = {
	'registry-unknown': {
		short: '特定不可: Azure 上のレジストリ',
		summary: 'Azure でレジストリを特定できなかったため、確認していません。',
		meaning: '理由は「Azure 上のレジストリ」の行にあります。',
		fixes: {
			seeRegistryRow: '「Azure 上のレジストリ」の行を確認し、「Azure 上のレジストリ」を再試行してください。',
		},
	},
	'registry-not-readable': {
		short: '読み取り許可なし: レジストリ',
		summary: 'この ID に Azure 上のレジストリの読み取りが許可されていないため、確認していません。',
		meaning: 'このアクセス許可はプルには不要ですが、レジストリの設定の確認には必要です。',
		fixes: {
			requestReader:
				'レジストリの閲覧者 (Reader) ロールを割り当てるよう所有者に依頼するか、ロールなしで続行してください。',
		},
	},
	'registry-gone': {
		short: '存在しないレジストリ',
		summary: 'レジストリがすでに存在しないため、確認していません。',
		meaning:
			'検索ではレジストリが見つかりましたが、Resource Manager では見つかりません。削除または移動された直後です。',
		fixes: {retryRegistryRow: '「Azure 上のレジストリ」の行を再試行してください。'},
	},
	'resource-manager-error': {
		short: ['Resource Manager の応答が {status}', 'Resource Manager の応答なし'],
		summary: [
			'Resource Manager が {status} を返したため、確認していません。',
			'Resource Manager が応答しなかったため、確認していません ({error})。',
			'Resource Manager が応答しなかったため、確認していません。',
		],
		meaning: 'Resource Manager は、先ほどレジストリを検索したときには応答していました。',
		fixes: {retryCheck: retry, contactSupport: giveCorrelationId},
	},
} satisfies Readonly<Record<string, FindingWords>>;
