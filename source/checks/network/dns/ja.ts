import type {dns as check} from './dns.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {anyNameResolves, connectNetworkOrVpn} from '../../ja.ts';

const askResolver = 'DNS サーバーに直接問い合わせてください。';

export const dns: WordsFor<typeof check> = {
	title: 'DNS 名前解決',
	labels: {
		cnames: '別名の先',
	},
	findings: {
		'public-address': {summary: '{address} (パブリック)'},
		'private-address': {summary: '{address} (プライベート)'},
		'private-link-address': {summary: '{address} (プライベート リンク)'},
		'public-despite-private-link': {
			summary: '{address} (パブリック。レジストリはプライベート リンクも提供)',
		},
		'loopback-address': {summary: '{address} (このマシン自身)'},
		'name-not-found': {
			summary: '名前を解決できません: {loginServer} は DNS にありません。',
			meaning:
				'レジストリの名前のスペルが違う、レジストリが削除された、別のクラウドにある、またはログイン サーバーにハッシュ (NAME-HASH) が付いている、のいずれかです。プライベート DNS ゾーンに名前がない場合も同じ結果になります。',
			fixes: {
				checkName:
					'この名前が Azure で使われているか確認してください。nameAvailable が true なら、そのレジストリは Azure にありません。',
				showLoginServer: '正しいログイン サーバーを調べてください。',
				listSubscriptions: '他に使えるサブスクリプションを確認してください。',
				listRegistries: 'それぞれのサブスクリプションでレジストリを探してください。',
				queryResolver: askResolver,
			},
		},
		'private-link-record-missing': {
			summary: '名前を解決できません: {loginServer} が指す {privateLinkName} のレコードがありません。',
			meaning:
				'レジストリ用のプライベート DNS ゾーンがこのネットワークにリンクされていますが、このレジストリのレコードがありません。そのため、パブリック アドレスもプライベート アドレスも返りません。',
			fixes: {
				listZoneRecords: 'プライベート DNS ゾーンのレコードを確認してください。',
				createDnsZoneGroup:
					'プライベート エンドポイントに DNS ゾーン グループを追加すると、Azure がレコードを登録します。',
				unlinkZone: 'または、ゾーンとこのネットワークのリンクを解除してください。',
			},
		},
		'resolver-failed': {
			summary: 'DNS に問い合わせできません: {loginServer} ({error})',
			meaning:
				'DNS サーバーから有効な応答がありません。オフラインである、VPN が切れている、DNS サーバーに障害がある、のいずれかです。',
			fixes: {connectToNetwork: connectNetworkOrVpn, resolveOtherName: anyNameResolves},
		},
		'resolver-timed-out': {
			summary: 'DNS サーバーが時間内に応答しません: {loginServer}',
			meaning:
				'このマシンに設定された DNS サーバーに到達できません。VPN が切れ、VPN 内の DNS サーバーに届かなくなっていることがよくあります。',
			fixes: {
				connectToVpn: 'VPN に接続するか、このマシンの DNS サーバーの設定を直してから再試行してください。',
				queryResolver: askResolver,
			},
		},
		'address-unusable': {
			summary: '接続できないアドレスです: {address} ({loginServer})',
			meaning: 'DNS フィルターか、hosts ファイルの行が、この名前を遮断しています。',
			fixes: {
				allowInDnsFilter: '{loginServer} を許可するよう、DNS フィルターの管理者に依頼してください。',
				checkHostsFile: 'このマシンの hosts ファイルにこの名前がないか確認してください。',
			},
		},
	},
};
